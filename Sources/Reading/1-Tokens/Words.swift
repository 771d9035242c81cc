// Words: clitics, abbreviations, hyphens, host names.

extension Scan {
  /// Cuts the word at `position` into its tokens; gives the position after them.
  mutating func cutWord(at position: Int, _ chunk: Range<Int>) -> Int {
    let limit = chunk.upperBound
    var end = wordEnd(from: position, limit)
    if end < limit, bytes[end] == UInt8(ascii: ".") {
      if let acronym = acronymEnd(at: position, limit) {
        return add(position..<(acronym == limit || closes(acronym, limit) ? spared(acronym, limit) : acronym))
      }
      if let host = hostEnd(from: end, limit) { return add(position..<host) }
      if keepsPeriod(position..<end, limit) { return add(position..<end + 1) }
    }
    while end < limit, classAt(end).kind == .hyphen, end - position <= 8,
      boundPrefixes.contains(lowered(position..<end))
    {
      let next = end + classAt(end).length
      guard next < limit, classAt(next).kind == .letter || classAt(next).kind == .digit else { break }
      end = wordEnd(from: next, limit)
    }
    if end - position == 1, end + 2 <= limit, bytes[end] == UInt8(ascii: "/") {
      // "b/c", "I/C" are words; "he/she" is three.
      let after = runEnd(from: end + 1, to: min(limit, end + 3)) { $0 == .letter }
      if after == end + 2 { return add(position..<after) }
    }
    return addWithClitics(position..<end)
  }

  /// The end of letters and digits, with apostrophes and ampersands between them: "don't", "Qa'ida", "AT&T".
  private func wordEnd(from position: Int, _ limit: Int) -> Int {
    var end = runEnd(from: position, to: limit) { $0.isWord }
    if end == position { end += classAt(position).length }
    while end < limit {
      let (kind, length) = classAt(end)
      guard kind == .apostrophe || kind == .ampersand, end + length < limit,
        classAt(end + length).kind == .letter
      else { break }
      if kind == .ampersand, !isUpper(end - 1) || !isUpper(end + length) { break }
      end = runEnd(from: end + length, to: limit) { $0.isWord }
    }
    return end
  }

  private func isUpper(_ position: Int) -> Bool { bytes[position] &- 0x41 < 26 }

  /// The end of "U.S.", "p.m.", "F.W.": single letters with periods, at least two.
  private func acronymEnd(at position: Int, _ limit: Int) -> Int? {
    var end = position
    var letters = 0
    while end + 1 < limit, bytes[end] < 0x80, asciiClasses[Int(bytes[end])] == .letter,
      bytes[end + 1] == UInt8(ascii: ".")
    {
      end += 2
      letters += 1
    }
    guard letters > 0 else { return nil }
    if end < limit, classAt(end).kind == .letter {
      // "e.g" without its last period, "Ph.D."; and "A.Word", where the sentence ends.
      let next = runEnd(from: end, to: limit) { $0.isWord }
      if letters >= 1, next - end == 1 { return next }
    }
    return letters >= 2 ? end : nil
  }

  /// Whether only closing marks stand between `position` and the end of the chunk.
  private func closes(_ position: Int, _ limit: Int) -> Bool {
    runEnd(from: position, to: min(limit, position + 16)) { [.quote, .close, .apostrophe].contains($0) } == limit
  }

  /// An acronym's end without the period that ends its paragraph: the treebanks write "p.m" + ".".
  private func spared(_ end: Int, _ limit: Int) -> Int {
    bytes[end - 1] == UInt8(ascii: ".") && endsParagraph(after: limit) ? end - 1 : end
  }

  /// Whether nothing more of the paragraph follows the chunk that ends at `limit`.
  private func endsParagraph(after limit: Int) -> Bool {
    let next = runEnd(from: limit, to: bytes.count) { $0 == .space || $0 == .newline }
    return next == bytes.count || isBreak(in: limit..<next)
  }

  /// The end of a host or file name whose first part ends at `period`: "yahoo.com", "report.pdf".
  private func hostEnd(from period: Int, _ limit: Int) -> Int? {
    var end = period
    var lastPart = period
    var parts = 0
    while end + 1 < min(limit, period + 100), bytes[end] == UInt8(ascii: "."),
      bytes[end + 1] < 0x80, asciiClasses[Int(bytes[end + 1])].isWord
    {
      lastPart = end + 1
      if isUpper(lastPart) { parts = -9 }
      end = runEnd(from: lastPart, to: limit) { $0.isWord || $0 == .hyphen }
      parts += 1
    }
    guard lastPart > period else { return nil }
    if parts >= 2 { return end }
    guard end - lastPart <= 6 else { return nil }
    let ending = lowered(lastPart..<end)
    // "it.In" is a sentence's end and a start: endings that are words count only in lower case.
    if isUpper(lastPart), !isUpper(end - 1) { return nil }
    return nameEndings.contains(ending) ? end : nil
  }

  /// Whether the period after `word` is a part of it.
  private func keepsPeriod(_ word: Range<Int>, _ limit: Int) -> Bool {
    let after = word.upperBound + 1
    // "N.Korea", "J.Smith"
    if word.count == 1, isUpper(word.lowerBound), bytes[word.lowerBound] != UInt8(ascii: "A"), after + 3 < limit,
      isUpper(after), !isUpper(after + 1)
    {
      return !sentenceStarters.contains(nextWord(at: after))
    }
    if after < limit, classAt(after).kind.isWord || classAt(after).kind == .period { return false }
    let ends = after == limit || closes(after, limit)
    if ends, endsParagraph(after: limit) { return false }
    if word.count == 1, isUpper(word.lowerBound) {
      // An initial, if a name goes on: "J. Smith"; not "Plan B. The".
      let next = runEnd(from: limit, to: bytes.count) { $0 == .space }
      guard after == limit, next < bytes.count, isUpper(next) else { return !ends }
      return !sentenceStarters.contains(nextWord(at: next))
    }
    guard word.count <= 7, let kind = Abbreviation.table[lowered(word)] else { return false }
    switch kind {
    case .title: return true
    case .other: return !(ends && isUpperStarter(after: limit))
    case .beforeNumber:
      let next = runEnd(from: limit, to: bytes.count) { $0 == .space }
      return after == limit && next < bytes.count && classAt(next).kind == .digit
    }
  }

  /// Whether the next chunk begins a sentence beyond doubt.
  private func isUpperStarter(after limit: Int) -> Bool {
    let next = runEnd(from: limit, to: bytes.count) { $0 == .space || $0 == .newline }
    return next < bytes.count && isUpper(next) && sentenceStarters.contains(nextWord(at: next))
  }

  private func nextWord(at position: Int) -> String {
    lowered(position..<runEnd(from: position, to: min(bytes.count, position + 16)) { $0.isWord })
  }

  /// Adds a word, cut before its clitics: `do` + `n't`, `Ghani` + `'s`.
  private mutating func addWithClitics(_ word: Range<Int>) -> Int {
    if word.count < 64 {
      if let apostrophe = lastApostrophe(in: word) {
        let suffix = lowered(apostrophe.upperBound..<word.upperBound)
        if suffix == "t", apostrophe.lowerBound - 1 > word.lowerBound,
          bytes[apostrophe.lowerBound - 1] | 0x20 == 0x6E
        {
          _ = add(word.lowerBound..<apostrophe.lowerBound - 1)
          return add(apostrophe.lowerBound - 1..<word.upperBound)
        }
        if ["s", "m", "d", "re", "ve", "ll"].contains(suffix) {
          _ = addWithClitics(word.lowerBound..<apostrophe.lowerBound)
          return add(apostrophe.lowerBound..<word.upperBound)
        }
      } else if word.count <= 8, let first = contractionSplits[lowered(word)], first < word.count {
        _ = add(word.lowerBound..<word.lowerBound + first)
        return add(word.lowerBound + first..<word.upperBound)
      }
    }
    return add(word)
  }

  private func lastApostrophe(in word: Range<Int>) -> Range<Int>? {
    var position = word.upperBound - 1
    while position > word.lowerBound {
      if bytes[position] == UInt8(ascii: "'") { return position..<position + 1 }
      if bytes[position] == 0xE2, position + 2 < word.upperBound, bytes[position + 1] == 0x80,
        bytes[position + 2] == 0x99
      {
        return position..<position + 3
      }
      position -= 1
    }
    return nil
  }
}
