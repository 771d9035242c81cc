internal import Reading

/// Development data: gold trees, and documents with careful names.
struct DevelopmentSet {
  var trees: [GoldSentence]
  var names: [[LabelledSentence]]
}

func developmentSet(_ data: String) throws -> DevelopmentSet {
  DevelopmentSet(
    trees: try readTreebank(data + "/ewt-dev.conllu"), names: try unerLabels(data + "/uner-ewt-dev.iob2"))
}

/// Accuracy of tags, heads and relations on gold tokens.
func evaluateTrees(_ network: Network, _ gold: [GoldSentence]) -> String {
  var (words, tags, heads, relations) = (0, 0, 0, 0)
  let trees = givenText(gold.map { $0.tokens.map(\.form) })
  for (gold, found) in zip(gold, network.read(trees.tokens, trees.sentences[...], names: nil)) {
    for (index, token) in gold.tokens.enumerated() {
      words += 1
      if network.words.tags[Int(found.tags[index])].pos == token.pos { tags += 1 }
      if Int(found.heads[index]) == (token.head < 0 ? gold.tokens.count : token.head) {
        heads += 1
        if found.relations[index] == token.relation.rawValue { relations += 1 }
      }
    }
  }
  func share(_ count: Int) -> String { String((Double(count) / Double(max(words, 1)) * 10000).rounded() / 100) }
  return "UPOS \(share(tags)) UAS \(share(heads)) LAS \(share(relations))"
}

/// F1 of names by kind on gold tokens; without a model of names, the network's own.
func evaluateNames(
  _ network: NameNetwork, _ model: NameModel?, _ words: WordTable, _ gold: [[LabelledSentence]]
) -> String {
  var counts = [Counts](repeating: Counts(), count: 4)
  for document in gold {
    let text = givenText(document.map(\.forms))
    let found = network.read(text.tokens, text.sentences[...], words)
    let spans = Set(
      findNames(text.tokens, text.sentences, found, model, words).filter(\.isLikely).map {
        Name(tokens: $0.tokens, type: $0.type)
      })
    var wanted: Set<Name> = []
    for (sentence, labelled) in zip(text.sentences, document) {
      wanted.formUnion(names(labelled.labels, from: sentence.lowerBound))
    }
    for kind in NamedSpan.Kind.allCases {
      for slot in [Int(kind.rawValue), 3] {
        counts[slot].found += spans.count { $0.type == kind }
        counts[slot].wanted += wanted.count { $0.type == kind }
        counts[slot].right += spans.intersection(wanted).count { $0.type == kind }
      }
    }
  }
  let names = zip(["PER", "ORG", "LOC", "all"], counts).map { "\($0) \(($1.f1 * 10000).rounded() / 100)" }
  return "names \(names.joined(separator: " "))"
}

private struct Name: Hashable {
  var tokens: Range<Int>
  var type: NamedSpan.Kind
}

/// The names that the labels of a sentence spell; `start` is the sentence's first token.
private func names(_ labels: [Int32], from start: Int) -> [Name] {
  var names: [Name] = []
  var open = 0
  for (offset, label) in labels.enumerated() where label > 0 {
    let part = (Int(label) - 1) % 4
    if part == NameLabel.first || part == NameLabel.alone { open = offset }
    if part == NameLabel.last || part == NameLabel.alone,
      let type = NamedSpan.Kind(rawValue: UInt8((label - 1) / 4))
    {
      names.append(Name(tokens: start + open..<start + offset + 1, type: type))
    }
  }
  return names
}

/// A text of sentences whose tokens are given.
func givenText(_ sentences: [[String]]) -> (tokens: [Token], sentences: [Range<Int>]) {
  var tokens: [Token] = []
  var ranges: [Range<Int>] = []
  for sentence in sentences {
    ranges.append(tokens.count..<tokens.count + sentence.count)
    tokens += sentence.map { Token(given: $0) }
  }
  return (tokens, ranges)
}
