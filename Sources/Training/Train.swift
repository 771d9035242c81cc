internal import Foundation
internal import Reading

@main
struct Train {
  static func main() throws {
    let arguments = Array(CommandLine.arguments.dropFirst())
    guard let command = arguments.first else { return usage() }
    switch (command, arguments.count) {
    case ("tokens", 2): try evaluateTokens(arguments[1], showsErrors: true)
    case ("syntax", 3): try trainSyntax(data: arguments[1], output: arguments[2])
    case ("names", 3): try trainNameModel(data: arguments[1], output: arguments[2])
    case ("evaluate", 3): try evaluate(data: arguments[1], weights: arguments[2])
    case ("clusters", 3):
      try Data(trainClusters(arguments[1])).write(to: URL(fileURLWithPath: arguments[2] + "/clusters.weights"))
    case ("lemmas", 3): try trainLemmas(data: arguments[1], output: arguments[2])
    default: usage()
    }
  }

  static func usage() {
    print(
      """
      usage: summitry-train tokens FILE.conllu          tokens and sentences that are cut wrongly, and F1
             summitry-train clusters|syntax|lemmas|names DATA WEIGHTS
             summitry-train evaluate DATA WEIGHTS       all figures on the development data
      """)
  }
}

/// Trains tagger and parser on a folder of data and writes their weights to another.
func trainSyntax(data: String, output: String) throws {
  let gold = try readTreebank(data + "/ewt-train.conllu") + readTreebank(data + "/gum-permissive-train.conllu")
  let tags = tagInventory(gold)
  var training = examples(gold, tags: tags)
  let dev = examples(try readTreebank(data + "/ewt-dev.conllu"), tags: tags)
  print("sentences", training.count, "tags", tags.count)
  let averaged = trainTagger(training, tags: tags.count, epochs: 8)
  let tagger = averaged.bytes(floor: 4)
  var model = SyntaxModel(tags: tags, tagger: SparseModel(tagger), parser: SparseModel([]))
  print("tagger bytes", tagger.count, evaluateSyntax(model, dev))
  tagInTurns(&training, tags: tags, parts: 4, epochs: 5)
  let parserWeights = trainParser(training, epochs: 8)
  let parser = parserWeights.bytes(floor: 18)
  model.parser = SparseModel(parser)
  model.parser = SparseModel(parser)
  print("parser bytes", parser.count, evaluateSyntax(model, dev))
  let listed = tags.flatMap { [$0.pos.rawValue, UInt8($0.features.rawValue)] }
  try Data([UInt8(tags.count)] + listed + tagger).write(to: URL(fileURLWithPath: output + "/tagger.weights"))
  try Data(parser).write(to: URL(fileURLWithPath: output + "/parser.weights"))
}

/// The treebanks' training parts in a folder of data.
func trainingTreebanks(_ data: String) throws -> [GoldSentence] {
  try readTreebank(data + "/ewt-train.conllu") + readTreebank(data + "/gum-permissive-train.conllu")
}

func trainLemmas(data: String, output: String) throws {
  let text = lemmaExceptions(try trainingTreebanks(data))
  try Data(text.utf8).write(to: URL(fileURLWithPath: output + "/lemmas.tsv"))
}

/// Reads the tagger's tags and weights from a folder of weights.
func readTagger(_ folder: String) throws -> SyntaxModel {
  try SyntaxModel(
    tagger: [UInt8](Data(contentsOf: URL(fileURLWithPath: folder + "/tagger.weights"))), parser: [])
}

/// Trains the name recogniser with the tags that the tagger gives.
func trainNameModel(data: String, output: String) throws {
  let tagger = try readTagger(output)
  func tagged(_ examples: [NameExample]) -> [NameExample] {
    examples.map { example in
      var example = example
      example.tags = tagger.tagIndices(example.words[...])
      return example
    }
  }
  let dev = tagged(try unerExamples(data + "/uner-ewt-dev.iob2"))
  let uner = tagged(try unerExamples(data + "/uner-ewt-train.iob2"))
  let silver = tagged(Array(try gmbExamples(data + "/gmb.tsv").prefix(20_000))).map { example in
    var example = example
    example.isSilver = true
    return example
  }
  let weights = trainNames(uner + silver, epochs: 6)
  let bytes = weights.bytes(floor: 4)
  print("names bytes", bytes.count, evaluateNames(SparseModel(bytes), dev))
  try Data(bytes).write(to: URL(fileURLWithPath: output + "/names.weights"))
}

/// Prints every model's figures on the development data.
func evaluate(data: String, weights: String) throws {
  func read(_ name: String) throws -> [UInt8] {
    try [UInt8](Data(contentsOf: URL(fileURLWithPath: weights + "/" + name)))
  }
  let model = try SyntaxModel(tagger: read("tagger.weights"), parser: read("parser.weights"))
  let gold = try readTreebank(data + "/ewt-dev.conllu")
  try evaluateTokens(data + "/ewt-dev.conllu", showsErrors: false)
  print("syntax", evaluateSyntax(model, examples(gold, tags: model.tags)))
  var names = try unerExamples(data + "/uner-ewt-dev.iob2")
  for index in names.indices { names[index].tags = model.tagIndices(names[index].words[...]) }
  try measureSpeed(data + "/state-releases-2021.jsonl")
  print("names F1", evaluateNames(SparseModel(try read("names.weights")), names))
}

/// Prints how many tokens a second the full analysis reads on one core, with the weights that are built in.
func measureSpeed(_ path: String) throws {
  let texts = try lines(of: path).prefix(120).compactMap { line -> String? in
    let object = line.isEmpty ? nil : try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any]
    return object?["body"] as? String
  }
  let clock = ContinuousClock()
  let loading = clock.measure { _ = recogniseNames(in: analyse("Load the weights.")) }
  var tokens = 0
  var names = 0
  let reading = clock.measure {
    for text in texts {
      let analysed = analyse(text)
      tokens += analysed.tokens.count
      names += recogniseNames(in: analysed).count
    }
  }
  print("loading", loading, "tokens per second", Int(Double(tokens) / (reading / .seconds(1))), "names", names)
}
