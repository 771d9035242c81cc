internal import CTraining
internal import Foundation
internal import Reading

/// Each round reads all careful sentences and half of the others.
private let rounds = 12
/// Fields that are learned in different orders and then averaged, which takes no time later.
private let fields = 3
/// Sentences as people write them that are made up; half of them are read in a round.
private let madeUp = 6000

/// Trains the field that reads names in whole texts and writes its weights.
///
/// The three ways to annotate names share weights, and each has some of its own; what is written is the sum of what is
/// shared and what is UNER's own (Daumé 2007).
func trainNames(data folder: String, output: String) throws {
  guard let data = try networkData(folder, knowledge: output), let table = try knownWords(output, data) else {
    return
  }
  let groups = wordGroups(data)
  let texts = try NameTexts(folder, output, table, data.lists, data.vocabulary, groups)
  var weights = [Float](repeating: 0, count: NameFeatures.slots * NameModel.labels)
  var steps = [Float](repeating: 0, count: NameModel.labels * NameModel.labels)
  var random = SplitMix(state: 6)
  for _ in 0..<fields {
    guard let field = trainedField(texts, &random) else { return }
    for index in weights.indices { weights[index] += field.weights[index] / Float(fields) }
    for index in steps.indices { steps[index] += field.steps[index] / Float(fields) }
  }
  let bytes = modelBytes(weights, steps, groups)
  try Data(bytes).write(to: URL(fileURLWithPath: output + "/names.weights"))
}

private func trainedField(_ texts: NameTexts, _ random: inout SplitMix) -> (weights: [Float], steps: [Float])? {
  guard let trainer = unsafe names_new(Int32(NameFeatures.slots)) else { return nil }
  defer { unsafe names_free(trainer) }
  let careful = (0..<texts.careful).map { Int32($0) }
  let others = (texts.careful..<texts.ways.count).map { Int32($0) }
  for round in 1...rounds {
    var order = careful + others.shuffled(using: &random).prefix(others.count / 2)
    order.shuffle(using: &random)
    let loss = unsafe texts.learn(trainer, order, seed: random.next())
    print("round", round, "loss", Int(loss))
    fflush(nil)
  }
  var weights = [Float](repeating: 0, count: NameFeatures.slots * NameModel.labels)
  var steps = [Float](repeating: 0, count: NameModel.labels * NameModel.labels)
  unsafe names_weights(trainer, 1, &weights, &steps)
  return (weights, steps)
}

/// The bytes of a ``NameModel``.
private func modelBytes(_ weights: [Float], _ steps: [Float], _ groups: [WordGroups]) -> [UInt8] {
  let one: Float = 64
  var bytes: [UInt8] = []
  func put(_ number: UInt32) { for shift in 0..<4 { bytes.append(UInt8(number >> (8 * UInt32(shift)) & 255)) } }
  put(NameModel.magic)
  put(UInt32(groups.count))
  put(UInt32(one))
  for step in steps { put(UInt32(bitPattern: Int32((step * one).rounded()))) }
  for group in groups { put(UInt32(group.coarse) | UInt32(group.middle) << 6 | UInt32(group.fine) << 14) }
  for weight in weights {
    bytes.append(UInt8(bitPattern: Int8(max(-127, min(127, (weight * one).rounded())))))
  }
  return bytes
}

private func wordGroups(_ data: NetworkData) -> [WordGroups] {
  let vectors = wordVectors(data)
  let words = data.vocabulary.keys.count
  let numbers = [64, 256, 1024].map { count in
    var groups = [Int32](repeating: 0, count: words)
    unsafe names_groups(vectors, data.vocabulary.counts, Int32(words), Int32(count), UInt64(count), &groups)
    return groups
  }
  return (0..<words).map {
    WordGroups(coarse: UInt8(numbers[0][$0]), middle: UInt8(numbers[1][$0]), fine: UInt16(numbers[2][$0]))
  }
}

/// Sentences with names as features and labels; ways are UNER's, GMB's and GUM's, counted from 1.
private struct NameTexts {
  var starts: [Int32] = [0]
  var at: [Int32] = [0]
  var features: [Int32] = []
  var golds: [Int32] = []
  var ways: [UInt8] = []
  /// How many sentences, from the first, are UNER's own.
  let careful: Int

  init(
    _ folder: String, _ knowledge: String, _ table: WordTable, _ lists: NameLists, _ vocabulary: Vocabulary,
    _ groups: [WordGroups]
  ) throws {
    var texts = try unerLabels(folder + "/uner-ewt-train.iob2").map { (1 as UInt8, $0) }
    careful = texts.reduce(0) { $0 + $1.1.count }
    // Each made-up sentence is a text of its own.
    var web = try WebGrammar(knowledge: knowledge, seed: 9)
    texts += (0..<madeUp).map { _ in (1, [web.sentence()]) }
    texts += try gmbLabels(folder + "/gmb.tsv").map { (2, [$0]) }
    texts += documents(try readTreebank(folder + "/gum-permissive-train.conllu")).map { document in
      (3, document.map { ($0.tokens.map(\.form), gumNames($0)) })
    }
    for (way, document) in texts {
      let (tokens, sentences) = givenText(document.map(\.forms))
      var here: [Int32: Int32] = [:]
      for token in tokens { here[table.look(TokenFeatures.key(token.lower)).row ?? -1, default: 0] += 1 }
      // A word that only this document has would have no group if the document were new.
      let listed = sentences.flatMap { lists.parts(tokens[$0], TokenFeatures.casing(of: tokens[$0])) }
      let features = NameFeatures(tokens, sentences, table, listed: listed) { row in
        vocabulary.counts[Int(row)] - here[row, default: 0] < 2 ? nil : groups[Int(row)]
      }
      for (number, sentence) in sentences.enumerated() {
        for (label, index) in zip(document[number].labels, sentence) {
          features.append(index, of: number, to: &self.features)
          at.append(Int32(self.features.count))
          golds.append(label < 0 ? -1 : Int32(NameModel.label(of: Int(label))))
        }
        starts.append(Int32(golds.count))
        ways.append(way)
      }
    }
  }

  func learn(_ trainer: OpaquePointer, _ order: [Int32], seed: UInt64) -> Double {
    unsafe starts.withUnsafeBufferPointer { starts in
      unsafe at.withUnsafeBufferPointer { at in
        unsafe features.withUnsafeBufferPointer { features in
          unsafe golds.withUnsafeBufferPointer { golds in
            unsafe ways.withUnsafeBufferPointer { ways in
              unsafe names_learn(
                trainer,
                names_texts(
                  starts: starts.baseAddress, at: at.baseAddress, features: features.baseAddress,
                  golds: golds.baseAddress, ways: ways.baseAddress), order, Int32(order.count), seed)
            }
          }
        }
      }
    }
  }
}
