/// Finds the names of persons, organisations and places in an analysed text, in order and without overlaps.
///
/// A person who is named in full is known when a part of the name comes back alone. Linear in the length of the text.
package func recogniseNames(in text: AnalysedText) -> [NamedSpan] {
  var spans = text.names
  if spans == nil, let words = knownNetwork?.words, let network = knownNameNetwork {
    // Another tool's analysis has none.
    let sentences = cutLonger(text.sentences, text.paragraphs).sentences
    let found = network.read(text.tokens, sentences[...], words)
    spans = findNames(text.tokens, sentences, found, knownNames, words)
  }
  return addComebacks(to: spans ?? [], in: text)
}

/// Adds single words that no span covers and that end a full name of a person found elsewhere in the text; a single
/// word that was found as something else, but far less clearly, becomes a person.
private func addComebacks(to spans: [NamedSpan], in text: AnalysedText) -> [NamedSpan] {
  var families: Set<String> = []
  var covered = [Bool](repeating: false, count: text.tokens.count)
  for span in spans {
    for index in span.tokens { covered[index] = true }
    let last = text.tokens[span.tokens.upperBound - 1]
    if span.type == .person, span.tokens.count > 1, last.form.utf8.count > 2 { families.insert(last.form) }
  }
  if families.isEmpty { return spans }
  var all = spans
  for (index, span) in spans.enumerated()
  where span.tokens.count == 1 && span.type != .person && span.score < 0.5
    && families.contains(text.tokens[span.tokens.lowerBound].form)
  {
    all[index].type = .person
  }
  for (index, token) in text.tokens.enumerated()
  where !covered[index] && token.pos == .propn && families.contains(token.form) {
    all.append(NamedSpan(tokens: index..<index + 1, type: .person, score: 0.5))
  }
  return all.sorted { $0.tokens.lowerBound < $1.tokens.lowerBound }
}
