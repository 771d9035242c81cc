internal import Foundation
internal import Reading

@main
struct Train {
  static func main() throws {
    let arguments = Array(CommandLine.arguments.dropFirst())
    guard let command = arguments.first else { return usage() }
    switch (command, arguments.count) {
    case ("tokens", 2): try evaluateTokens(arguments[1], showsErrors: true)
    case ("network", 6...):
      try trainNetwork(
        data: arguments[1], output: arguments[2], epochs: Int(arguments[3]) ?? 1,
        silverShare: Double(arguments[4]) ?? 0, seed: UInt64(arguments[5]) ?? 0,
        teachers: Array(arguments.dropFirst(6)))
    case ("name-network", 5):
      try trainNameNetwork(
        data: arguments[1], output: arguments[2], epochs: Int(arguments[3]) ?? 1,
        silverShare: Double(arguments[4]) ?? 0)
    case ("names", 3): try trainNames(data: arguments[1], output: arguments[2])
    case ("evaluate", 3): try evaluate(data: arguments[1], weights: arguments[2])
    case ("sample", 2):
      var grammar = try NewsGrammar(knowledge: arguments[1], seed: 1)
      for _ in 0..<40 {
        let words = grammar.sentence().words
        print(
          words.enumerated().map {
            "\($0 + 1) \($1.form)/\($1.tag.pos.name)/\($1.head + 1)\($1.relation.name)/\($1.name)"
          }.joined(separator: " "))
      }
    case ("lemmas", 3): try trainLemmas(data: arguments[1], output: arguments[2])
    default: usage()
    }
  }

  static func usage() {
    print(
      """
      usage: summitry-train tokens FILE.conllu          tokens and sentences that are cut wrongly, and F1
             summitry-train network DATA KNOWLEDGE EPOCHS SILVER SEED [TEACHER…]
                                                        SILVER is the share of the silver sentences read in an epoch;
                                                        a TEACHER is a file of weights whose trees are learned
             summitry-train name-network DATA KNOWLEDGE EPOCHS SILVER
                                                        after the network, whose words it takes
             summitry-train names DATA KNOWLEDGE        after the network, whose words it takes
             summitry-train lemmas DATA KNOWLEDGE
             summitry-train evaluate DATA KNOWLEDGE     all figures on the development data
      """)
  }
}

func trainLemmas(data: String, output: String) throws {
  let treebanks =
    try readTreebank(data + "/ewt-train.conllu") + readTreebank(data + "/gum-permissive-train.conllu")
  let words = WordTable(
    KnownBytes(keeping: [UInt8](try Data(contentsOf: URL(fileURLWithPath: output + "/words.weights")))))
  try Data(lemmaExceptions(treebanks, words: words).utf8).write(to: URL(fileURLWithPath: output + "/lemmas.tsv"))
}

/// Prints the figures of a folder's weights on the development data, and the speed of those that are built in.
func evaluate(data: String, weights: String) throws {
  func read(_ name: String) throws -> KnownBytes {
    try KnownBytes(keeping: [UInt8](Data(contentsOf: URL(fileURLWithPath: weights + "/" + name))))
  }
  try evaluateTokens(data + "/ewt-dev.conllu", showsErrors: false)
  guard let network = Network(words: try read("words.weights"), weights: try read("network.weights")) else {
    print("these are no weights")
    return
  }
  let dev = try developmentSet(data)
  print(evaluateTrees(network, dev.trees))
  if let names = NameNetwork(try read("name-network.weights"), words: network.words.count) {
    let model = NameModel(try read("names.weights"), words: network.words.count)
    print(evaluateNames(names, model, network.words, dev.names))
  }
  try measureSpeed(data + "/state-releases-2021.jsonl")
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
  let worked = Foundation.clock()
  let reading = clock.measure {
    for text in texts {
      let analysed = analyse(text)
      tokens += analysed.tokens.count
      names += recogniseNames(in: analysed).count
    }
  }
  let seconds = Double(Foundation.clock() - worked) / Double(CLOCKS_PER_SEC)
  print(
    "loading", loading, "tokens", tokens, "per second", Int(Double(tokens) / (reading / .seconds(1))),
    "per second of work", Int(Double(tokens) / seconds), "names", names)
}
