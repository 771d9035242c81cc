/// The most tokens a sentence may have; what is longer is cut there.
package let longestSentence = 1000

/// Another tool's sentences and the paragraph of each, those that are too long in pieces of ``longestSentence`` tokens:
/// the network scores every token as the head of every other.
func cutLonger(_ sentences: [Range<Int>], _ paragraphs: [Int]) -> (sentences: [Range<Int>], paragraphs: [Int]) {
  if sentences.allSatisfy({ $0.count <= longestSentence }) { return (sentences, paragraphs) }
  var cut: (sentences: [Range<Int>], paragraphs: [Int]) = ([], [])
  for (sentence, paragraph) in zip(sentences, paragraphs) {
    for start in stride(from: sentence.lowerBound, to: sentence.upperBound, by: longestSentence) {
      cut.sentences.append(start..<min(start + longestSentence, sentence.upperBound))
      cut.paragraphs.append(paragraph)
    }
  }
  return cut
}

/// Sentences and the paragraph of each; `starts` are the tokens that begin paragraphs.
func cutSentences(_ tokens: [Token], starts: [Int]) -> (sentences: [Range<Int>], paragraphs: [Int]) {
  var sentences: [Range<Int>] = []
  var paragraphs: [Int] = []
  for (paragraph, start) in starts.enumerated() {
    let end = paragraph + 1 < starts.count ? starts[paragraph + 1] : tokens.count
    var first = start
    var openQuotes = QuoteState()
    for index in start..<end {
      openQuotes.see(tokens[index], isFirst: index == start)
      let isLast = index + 1 == end
      if isLast || index + 1 - first == longestSentence || isBoundary(after: index, tokens, first, end, openQuotes)
      {
        sentences.append(first..<index + 1)
        paragraphs.append(paragraph)
        first = index + 1
      }
    }
  }
  return (sentences, paragraphs)
}

/// Whether a straight quote is open, counted through a paragraph.
private struct QuoteState {
  var isOpen = false

  mutating func see(_ token: Token, isFirst: Bool) {
    guard token.lower == "\"" else { return }
    switch token.form {
    case "\u{201C}", "\u{AB}": isOpen = true
    case "\u{201D}", "\u{BB}": isOpen = false
    default: isOpen.toggle()
    }
  }
}

private let closers: Set<String> = ["\"", "'", "''", ")", "]", "}"]

/// Whether a sentence ends after the token at `index`, given the tokens of the paragraph up to `end`.
private func isBoundary(
  after index: Int, _ tokens: [Token], _ first: Int, _ end: Int, _ quotes: QuoteState
) -> Bool {
  let next = tokens[index + 1]
  if isCloser(next, quotes) { return false }
  var last = index
  while last > first, isCloser(tokens[last], quotes, isSeen: true) { last -= 1 }
  let mark = tokens[last].lower
  guard let final = mark.utf8.last, last == index || index - last <= 3 else { return false }
  let isPlain = mark.utf8.allSatisfy { $0 == 0x2E || $0 == 0x21 || $0 == 0x3F }
  if isPlain || mark == "\u{2026}" {
    if mark.utf8.count > 1 && final == 0x2E || mark == "\u{2026}" { return beginsUpper(next) && next.spaceBefore }
    return beginsSentence(next, at: index + 1, tokens, end)
  }
  // An abbreviation that ended the sentence as well.
  guard final == 0x2E, last == index, mark.utf8.count > 1, beginsUpper(next) else { return false }
  let stem = String(mark.dropLast())
  if let kind = Abbreviation.table[stem], case .title = kind { return false }
  // "Luis Paz, Jr. Before Their Meeting"
  if ["jr", "sr"].contains(stem), ["before", "after", "at", "on", "in", "and", "with"].contains(next.lower) {
    return false
  }
  return sentenceStarters.contains(next.lower) && stem.utf8.count > 1
}

private func isCloser(_ token: Token, _ quotes: QuoteState, isSeen: Bool = false) -> Bool {
  guard closers.contains(token.lower) else { return false }
  if token.lower == "\"" {
    if token.form == "\u{201D}" || token.form == "\u{BB}" { return true }
    if token.form == "\u{201C}" || token.form == "\u{AB}" { return false }
    return isSeen ? !quotes.isOpen : quotes.isOpen && !token.spaceBefore
  }
  return isSeen || !token.spaceBefore || token.lower.utf8.first != 0x27
}

private func beginsUpper(_ token: Token) -> Bool {
  guard let first = token.form.unicodeScalars.first else { return false }
  return first.isASCII ? first.value &- 0x41 < 26 : first.properties.isUppercase
}

/// Whether a token may begin a sentence: not in lower case, after opening marks.
private func beginsSentence(_ token: Token, at index: Int, _ tokens: [Token], _ end: Int) -> Bool {
  var position = index
  while position + 1 < end, position - index < 3,
    ["\"", "'", "''", "(", "[", "`", "``", "-", "--", "\u{2013}", "\u{2014}"].contains(tokens[position].lower)
  {
    position += 1
  }
  guard let scalar = tokens[position].form.unicodeScalars.first else { return false }
  return
    !(scalar.isASCII
    ? (scalar.value &- 0x61 < 26 || scalar == "," || scalar == ";") : scalar.properties.isLowercase)
}
