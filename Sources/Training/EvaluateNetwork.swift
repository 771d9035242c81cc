internal import Reading

/// Development data: gold trees, and sentences with careful names.
struct DevelopmentSet {
  var trees: [GoldSentence]
  var names: [(forms: [String], labels: [Int32])]
}

func developmentSet(_ data: String) throws -> DevelopmentSet {
  DevelopmentSet(
    trees: try readTreebank(data + "/ewt-dev.conllu"), names: try unerLabels(data + "/uner-ewt-dev.iob2"))
}

/// Accuracy of tags, heads and relations on gold tokens, and F1 of names by kind.
func evaluateNetwork(_ network: Network, _ dev: DevelopmentSet) -> String {
  var (words, tags, heads, relations) = (0, 0, 0, 0)
  func read(_ sentences: [[String]]) -> [Network.Sentence] {
    var tokens: [Token] = []
    var ranges: [Range<Int>] = []
    for sentence in sentences {
      ranges.append(tokens.count..<tokens.count + sentence.count)
      tokens += sentence.map { Token(given: $0) }
    }
    return network.read(tokens, ranges[...])
  }
  for (gold, found) in zip(dev.trees, read(dev.trees.map { $0.tokens.map(\.form) })) {
    for (index, token) in gold.tokens.enumerated() {
      words += 1
      if network.words.tags[Int(found.tags[index])].pos == token.pos { tags += 1 }
      if Int(found.heads[index]) == (token.head < 0 ? gold.tokens.count : token.head) {
        heads += 1
        if found.relations[index] == token.relation.rawValue { relations += 1 }
      }
    }
  }
  var counts = [Counts](repeating: Counts(), count: 4)
  for (gold, found) in zip(dev.names, read(dev.names.map(\.forms))) {
    let none = [Float](repeating: 0, count: gold.labels.count)
    let spans = Set(nameSpans(found.names, none, from: 0))
    let wanted = Set(nameSpans(gold.labels.map { UInt8(max($0, 0)) }, none, from: 0))
    for kind in NamedSpan.Kind.allCases {
      for slot in [Int(kind.rawValue), 3] {
        counts[slot].found += spans.count { $0.type == kind }
        counts[slot].wanted += wanted.count { $0.type == kind }
        counts[slot].right += spans.intersection(wanted).count { $0.type == kind }
      }
    }
  }
  func share(_ count: Int) -> String { String((Double(count) / Double(max(words, 1)) * 10000).rounded() / 100) }
  let names = zip(["PER", "ORG", "LOC", "all"], counts).map { "\($0) \(($1.f1 * 10000).rounded() / 100)" }
  return "UPOS \(share(tags)) UAS \(share(heads)) LAS \(share(relations)) names \(names.joined(separator: " "))"
}
