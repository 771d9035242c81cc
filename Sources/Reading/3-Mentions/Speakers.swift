internal import Meetings

/// Who says "I" in transcripts and statements.
extension MentionFinder {
  /// Who says each sentence: "SECRETARY REY: …" up to the next such label, or the one whom the first line of a release
  /// names with an office, "Ana Rey, Secretary of State"; nil where nobody is known to.
  func speakers(_ named: [Mention]) -> [Int?] {
    var speakers = [Int?](repeating: nil, count: text.sentences.count)
    var current: Int?
    var hasLabels = false
    for (line, sentence) in text.sentences.enumerated() {
      if let label = label(sentence) {
        hasLabels = true
        current = named.last { label.contains($0.head) && $0.entities.count == 1 }?.entities.first
          .flatMap { mentions.entities[$0].kind == .person ? $0 : nil }
      }
      speakers[line] = current
    }
    guard !hasLabels, hasTitle else { return speakers }
    let lines = text.sentences.indices.filter { text.paragraphs[$0] == 1 }
    guard lines.count == 1, let line = lines.first, text.sentences[line].count < 16,
      !text.sentences[line].contains(where: { tree.isVerb($0) }),
      let first = named.first(where: {
        text.sentences[line].lowerBound == $0.tokens.lowerBound && $0.form == .name
      }),
      first.tokens.upperBound < text.sentences[line].upperBound, text.tokens[first.tokens.upperBound].form == ",",
      (first.tokens.upperBound + 1..<text.sentences[line].upperBound).contains(where: { isTitle($0) }),
      let person = first.entities.first, mentions.entities[person].kind == .person
    else { return speakers }
    return speakers.indices.map { $0 > line ? person : nil }
  }

  /// Whether a quotation is open: what somebody else said.
  func isQuoted(_ token: Int) -> Bool {
    let paragraph = text.paragraphs[tree.sentence[token]]
    var start = tree.sentence[token]
    while start > 0, text.paragraphs[start - 1] == paragraph { start -= 1 }
    let marks = (text.sentences[start].lowerBound..<token).filter {
      ["\"", "“", "”", "``", "''"].contains(text.tokens[$0].form)
    }
    return marks.count % 2 == 1
  }

  /// "SECRETARY REY", "QUESTION" in front of a colon.
  private func label(_ sentence: Range<Int>) -> Range<Int>? {
    guard let colon = sentence.prefix(9).first(where: { text.tokens[$0].form == ":" }), colon > sentence.lowerBound
    else { return nil }
    let label = sentence.lowerBound..<colon
    let isShouted = label.allSatisfy { token in
      let letters = text.tokens[token].form.unicodeScalars.filter(\.properties.isAlphabetic)
      return letters.allSatisfy(\.properties.isUppercase)
    }
    return isShouted && label.contains { text.tokens[$0].form.count > 1 || text.tokens[$0].form == "Q" }
      ? label : nil
  }
}
