internal import CNetwork
internal import CTraining
internal import Foundation
internal import Reading

/// Trains the network of trees and writes its weights and words; prints losses and development figures after each
/// second epoch. Trees of news and releases come from `teachers`, files of weights of networks trained before.
func trainNetwork(
  data folder: String, output: String, epochs: Int, silverShare: Double, seed: UInt64, teachers: [String]
) throws {
  guard let data = try networkData(folder, knowledge: output, teachers: teachers) else { return }
  try Data(data.lexicon).write(to: URL(fileURLWithPath: output + "/words.weights"))
  let lexicon = KnownBytes(keeping: data.lexicon)
  let trees = try developmentSet(folder).trees
  let course = Course(
    data: data, shape: network_of_trees(), rows: TokenFeatures.sharedRows, epochs: epochs,
    silverShare: silverShare,
    madeUp: 4000, seed: seed
  )
  try course.run(output, "network.weights") { bytes in
    Network(words: lexicon, weights: bytes).map { evaluateTrees($0, trees) }
  }
}

/// Trains the small network of names, which takes the words of the other, and writes its weights.
func trainNameNetwork(data folder: String, output: String, epochs: Int, silverShare: Double) throws {
  guard let data = try networkData(folder, knowledge: output), let words = try knownWords(output, data) else {
    return
  }
  let names = try developmentSet(folder).names
  let course = Course(
    data: data, shape: network_of_names(), rows: TokenFeatures.sharedRows + TokenFeatures.listRows, epochs: epochs,
    silverShare: silverShare, madeUp: 2500, webSentences: 1500)
  try course.run(output, "name-network.weights") { bytes in
    NameNetwork(bytes, words: words.count).map { evaluateNames($0, nil, words, names) }
  }
}

/// The words of the network of trees, with the marks that the gazetteers gave them when it was trained; nil, with a
/// message, where these are others than the data's.
func knownWords(_ folder: String, _ data: NetworkData) throws -> WordTable? {
  let file = try Data(contentsOf: URL(fileURLWithPath: folder + "/words.weights"))
  if let table = WordTable(KnownBytes(keeping: [UInt8](file))),
    data.vocabulary.numbers.allSatisfy({ table.look($0.key).row == $0.value })
  {
    return table
  }
  print("the network knows other words: train it first")
  return nil
}

/// What a network learns, and for how long.
private struct Course {
  var data: NetworkData
  var shape: network_shape
  /// Rows of its table of embeddings after those of words.
  var rows: Int
  var epochs: Int
  var silverShare: Double
  /// How many sentences of our own making are read in an epoch.
  var madeUp: Int
  /// What the random numbers start from.
  var seed: UInt64 = 0
  /// How many sentences as people write them are made up for an epoch.
  var webSentences = 0

  /// Trains and writes weights to a file of a folder of knowledge; `figures` are those of weights.
  func run(_ folder: String, _ file: String, figures: (KnownBytes) -> String?) throws {
    let words = data.vocabulary.keys.count
    guard let table = WordTable(KnownBytes(keeping: data.lexicon)),
      let trainer = unsafe trainer_new(shape, Int32(words + rows), wordVectors(data), Int32(words), 17 &+ seed)
    else { return }
    defer { unsafe trainer_free(trainer) }
    var random = SplitMix(state: 4 &+ seed)
    var grammar = try NewsGrammar(knowledge: folder, seed: 5 &+ seed, hasReports: !shape.has_names_alone)
    var web = try WebGrammar(knowledge: folder, seed: 8)
    var step = 0
    let perEpoch =
      Double(data.trees.count) + silverShare * Double(data.silver.count) + Double(madeUp + webSentences)
    let tokens =
      Double((data.trees + data.silver).reduce(0) { $0 + $1.count }) / Double(data.trees.count + data.silver.count)
    let steps = perEpoch * tokens / 560 * Double(epochs)
    let clock = ContinuousClock()
    let began = clock.now
    for epoch in 1...epochs {
      var order = data.trees.indices.map { ($0, true) }
      order += data.silver.indices.shuffled(using: &random).prefix(Int(silverShare * Double(data.silver.count)))
        .map { ($0, false) }
      var own = (0..<madeUp).map { _ in data.example(grammar.sentence(), words: table) }
      own += (0..<webSentences).map { _ in data.example(names: web.sentence(), words: table) }
      order += own.indices.map { (-1 - $0, true) }
      order.shuffle(using: &random)
      var batch = Batch()
      var losses = training_losses()
      func learn() {
        if batch.words.isEmpty { return }
        step += 1
        let rate = 0.002 * min(Double(step) / 200, max(0.01, 1 - Double(step) / steps))
        let part = unsafe batch.learn(trainer, Float(rate))
        losses.tag += part.tag
        losses.head += part.head
        losses.relation += part.relation
        losses.name += part.name
        if step % 500 == 0 { print("  step", step, "head", Int(part.head), "norm", part.norm) }
        batch = Batch()
      }
      for (number, isTree) in order {
        let sentence = isTree ? (number < 0 ? own[-1 - number] : data.trees[number]) : data.silver[number]
        if sentence.count > 300 || sentence.count == 0 { continue }
        batch.add(sentence, data.vocabulary, &random, hasLists: shape.has_names_alone)
        if batch.words.count >= 560 { learn() }
      }
      learn()
      let size = unsafe trainer_write(trainer, Int32(words), nil, 0)
      var bytes = [UInt8](repeating: 0, count: size)
      _ = unsafe trainer_write(trainer, Int32(words), &bytes, size)
      let seconds = Int((clock.now - began) / .seconds(1))
      print(
        "epoch", epoch, "seconds", seconds, "losses", Int(losses.tag), Int(losses.head), Int(losses.relation),
        Int(losses.name), "bytes", size)
      if epoch % 2 == 0 || epoch == epochs, let figures = figures(KnownBytes(keeping: bytes)) {
        print("  ", figures)
        try Data(bytes).write(to: URL(fileURLWithPath: folder + "/" + file))
      }
      fflush(nil)
    }
  }
}

/// Vectors of the vocabulary's words, from all texts.
func wordVectors(_ data: NetworkData) -> [Float] {
  var text: [Int32] = []
  for sentence in data.texts {
    for key in sentence { text.append(data.vocabulary.numbers[key] ?? -2) }
    text.append(-1)
  }
  let words = data.vocabulary.keys.count
  var vectors = [Float](repeating: 0, count: words * Int(TRAINING_VECTOR))
  unsafe training_vectors(text, text.count, data.vocabulary.counts, Int32(words), 6, 9, &vectors)
  return vectors
}

/// Sentences side by side, as the trainer takes them.
private struct Batch {
  var starts: [Int32] = [0]
  var features: [Int32] = []
  var words: [Int32] = []
  var golds: [Int32] = []

  /// Adds a sentence, now and then in another casing; rare words are left out now and then, so that the network
  /// learns to do without; so is what lists know, if it is to be learned at all.
  mutating func add(
    _ sentence: NetworkSentence, _ vocabulary: Vocabulary, _ random: inout SplitMix, hasLists: Bool
  ) {
    let chance = random.next() % 100
    let casing: Casing =
      chance < (sentence.isHeadline ? 45 : 4)
      ? .title : chance < (sentence.isHeadline ? 55 : 7) ? .upper : chance > 96 ? .lower : .usual
    let first = words.count * TokenFeatures.count
    features += sentence.rows[Int(casing.rawValue)]
    for (index, word) in sentence.words.enumerated() {
      let share = Float(random.next() >> 40) * 0x1p-24
      let isLost = word >= 0 && share < 0.25 / (0.25 + vocabulary.annotated[Int(word)])
      words.append(isLost ? -1 : word)
      if isLost { features[first + index * TokenFeatures.count] = -1 }
      if hasLists, random.next() % 5 == 0 { features[first + (index + 1) * TokenFeatures.count - 1] = -1 }
    }
    golds += sentence.golds
    starts.append(Int32(words.count))
  }

  func learn(_ trainer: OpaquePointer, _ rate: Float) -> training_losses {
    unsafe starts.withUnsafeBufferPointer { starts in
      unsafe features.withUnsafeBufferPointer { features in
        unsafe words.withUnsafeBufferPointer { words in
          unsafe golds.withUnsafeBufferPointer { golds in
            unsafe trainer_learn(
              trainer,
              training_batch(
                tokens: Int32(words.count), sentences: Int32(starts.count - 1), starts: starts.baseAddress,
                features: features.baseAddress, words: words.baseAddress, golds: golds.baseAddress), rate)
          }
        }
      }
    }
  }
}
