// The one file that knows how words are cut; long because its cases share one cursor over the text's bytes.

/// Cuts a text into tokens, sentences and paragraphs, as the English Web Treebank does.
///
/// Positions are exact on any Unicode. Linear in the length of the text, whatever the text.
package func tokenise(_ text: String) -> AnalysedText {
  var scan = Scan(text)
  let breaks = paragraphBreaks(in: scan.bytes)
  scan.cut(breaks: breaks)
  let (sentences, paragraphs) = cutSentences(scan.tokens, starts: scan.paragraphStarts)
  return AnalysedText(text: text, tokens: scan.tokens, sentences: sentences, paragraphs: paragraphs)
}

/// A cursor over a text's bytes, and the tokens found so far.
struct Scan {
  let bytes: [UInt8]
  var tokens: [Token] = []
  /// Indices of the tokens that begin a paragraph.
  var paragraphStarts: [Int] = []
  /// The end of the last token, in bytes and in scalars.
  private var lastByte = 0
  private var breaks: [Int] = []
  private var nextBreak = 0
  private var lastScalar = 0

  init(_ text: String) {
    bytes = Array(text.utf8)
    tokens.reserveCapacity(bytes.count / 5)
  }

  /// The scalar that starts at `position`: its class and its length in bytes.
  func classAt(_ position: Int) -> (kind: CharacterClass, length: Int) {
    let first = bytes[position]
    if first < 0x80 { return (asciiClasses[Int(first)], 1) }
    let length = first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4
    guard position + length <= bytes.count else { return (.symbol, bytes.count - position) }
    var value = UInt32(first) & (length == 2 ? 0x1F : length == 3 ? 0x0F : 0x07)
    for next in 1..<length { value = value << 6 | UInt32(bytes[position + next] & 0x3F) }
    return (Unicode.Scalar(value).map(characterClass) ?? .symbol, length)
  }

  /// The end of the run of scalars from `position` whose class fits.
  func runEnd(from position: Int, to limit: Int, _ fits: (CharacterClass) -> Bool) -> Int {
    var end = position
    while end < limit {
      let (kind, length) = classAt(end)
      if !fits(kind) { break }
      end += length
    }
    return end
  }

  /// Cuts the whole text: chunks between white space, one after the other. `breaks` are byte positions, ascending.
  mutating func cut(breaks: [Int]) {
    self.breaks = breaks
    var position = 0
    var startsParagraph = true
    while position < bytes.count {
      let (kind, length) = classAt(position)
      if kind == .space || kind == .newline {
        position += length
        continue
      }
      while nextBreak < breaks.count, breaks[nextBreak] <= position {
        nextBreak += 1
        startsParagraph = true
      }
      if startsParagraph { paragraphStarts.append(tokens.count) }
      startsParagraph = false
      let end = runEnd(from: position, to: bytes.count) { $0 != .space && $0 != .newline }
      cutChunk(position..<end)
      position = end
    }
  }

  /// Whether a paragraph ends in a range that lies after what was cut so far.
  func isBreak(in range: Range<Int>) -> Bool {
    nextBreak < breaks.count && breaks[nextBreak] <= range.upperBound
  }

  /// The bytes in lower case, curly marks made straight.
  func lowered(_ range: Range<Int>) -> String {
    var isPlain = true
    for byte in bytes[range] where byte >= 0x80 { isPlain = false }
    if isPlain {
      return String(
        decoding: bytes[range].lazy.map { $0 &- 0x41 < 26 ? $0 | 0x20 : $0 }, as: UTF8.self)
    }
    let text = String(decoding: bytes[range], as: UTF8.self).lowercased()
    return String(String.UnicodeScalarView(text.unicodeScalars.map { Self.straight[$0] ?? $0 }))
  }

  private static let straight: [Unicode.Scalar: Unicode.Scalar] = [
    "\u{2018}": "'", "\u{2019}": "'", "\u{201B}": "'", "\u{02BC}": "'", "\u{201C}": "\"", "\u{201D}": "\"",
    "\u{201E}": "\"", "\u{AB}": "\"", "\u{BB}": "\"", "\u{2010}": "-", "\u{2011}": "-",
  ]

  /// Adds a token; gives its end.
  mutating func add(_ range: Range<Int>) -> Int {
    let before = scalars(in: lastByte..<range.lowerBound)
    let start = lastScalar + before
    let end = start + scalars(in: range)
    tokens.append(
      Token(
        bytes: range, scalars: start..<end, form: String(decoding: bytes[range], as: UTF8.self),
        lower: lowered(range), spaceBefore: range.lowerBound > lastByte))
    lastByte = range.upperBound
    lastScalar = end
    return range.upperBound
  }

  private func scalars(in range: Range<Int>) -> Int {
    var count = 0
    for byte in bytes[range] where byte & 0xC0 != 0x80 { count += 1 }
    return count
  }

  /// Cuts a run without white space.
  private mutating func cutChunk(_ chunk: Range<Int>) {
    var position = chunk.lowerBound
    while position < chunk.upperBound {
      position = cutOne(at: position, chunk)
    }
  }

  /// Cuts the token, or a word's tokens, at `position`; gives the position after it.
  private mutating func cutOne(at position: Int, _ chunk: Range<Int>) -> Int {
    let limit = chunk.upperBound
    let (kind, length) = classAt(position)
    let end = position + length
    switch kind {
    case .letter, .digit, .underscore, .mark, .at:
      if let end = addressEnd(at: position, limit) { return add(position..<end) }
      if kind == .digit { return cutNumber(at: position, chunk) }
      if kind == .at, end == limit || !classAt(end).kind.isWord { return add(position..<end) }
      return cutWord(at: position, chunk)
    case .apostrophe, .openSingle:
      return cutApostrophe(at: position, chunk)
    case .period:
      if end < limit, classAt(end).kind == .digit, !follows(position, \.isWord) {
        return cutNumber(at: position, chunk)
      }
      return add(position..<runEnd(from: position, to: limit) { $0 == .period || $0 == .exclamation })
    case .exclamation:
      return add(position..<runEnd(from: position, to: limit) { $0 == .exclamation || $0 == .period })
    case .hyphen:
      return add(position..<runEnd(from: position, to: limit) { $0 == .hyphen })
    case .colon:
      if let end = emoticonEnd(at: position, limit) { return add(position..<end) }
      return add(position..<end)
    case .symbol:
      if let end = emoticonEnd(at: position, limit) { return add(position..<end) }
      return add(position..<symbolEnd(at: position, length, limit))
    case .currency:
      return add(position..<symbolEnd(at: position, length, limit))
    default:
      return add(position..<end)
    }
  }

  /// A symbol with the joiners and modifiers that belong to it, or a run of one ASCII symbol ("***").
  private func symbolEnd(at position: Int, _ length: Int, _ limit: Int) -> Int {
    var end = position + length
    if length == 1 {
      while end < limit, bytes[end] == bytes[position] { end += 1 }
      return end
    }
    while end < limit {
      let (kind, next) = classAt(end)
      let joined = bytes[end - 3..<end].elementsEqual([0xE2, 0x80, 0x8D])
      if kind == .mark || (joined && kind == .symbol) { end += next } else { break }
    }
    return end
  }

  private func emoticonEnd(at position: Int, _ limit: Int) -> Int? {
    guard limit - position >= 2, limit - position <= 4 else { return nil }
    let faces: [StaticString] = [":)", ":(", ":D", ":P", ";)", ";P", ":-)", ":-(", ";-)", ":-D"]
    let length = limit - position
    for face in faces where face.utf8CodeUnitCount == length || face.utf8CodeUnitCount + 1 == length {
      let same = face.withUTF8Buffer { unsafe bytes[position..<position + $0.count].elementsEqual($0) }
      if same { return position + face.utf8CodeUnitCount }
    }
    return nil
  }

  /// Whether the byte before `position` belongs to the same chunk and its ASCII class fits.
  private func follows(_ position: Int, _ fits: (CharacterClass) -> Bool) -> Bool {
    guard position > 0 else { return false }
    let before = bytes[position - 1]
    return before >= 0x80 || fits(asciiClasses[Int(before)])
  }

  /// The end of a web address, a host or an e-mail address at `position`, without closing punctuation.
  private func addressEnd(at position: Int, _ limit: Int) -> Int? {
    let starts: [StaticString] = ["http://", "https://", "www.", "mailto:", "ftp://"]
    let isAddress = starts.contains { start in
      let length = start.utf8CodeUnitCount
      return position + length < limit
        && start.withUTF8Buffer { unsafe bytes[position..<position + length].elementsEqual($0) }
    }
    if isAddress {
      var end = limit
      while end > position + 1, Self.closesAddress[Int(bytes[end - 1])] { end -= 1 }
      return end
    }
    guard position == 0 || !follows(position, { $0.isWord || $0 == .period }) else { return nil }
    var at: Int?
    var end = position
    let longest = min(limit, position + 200)
    while end < longest, Self.inMail[Int(bytes[end])] {
      if bytes[end] == UInt8(ascii: "@") { at = at ?? end }
      end += 1
    }
    while end > position, Self.closesAddress[Int(bytes[end - 1])] { end -= 1 }
    guard let at, at > position, at + 1 < end else { return nil }
    return end
  }

  private static let inMail: [Bool] = (0..<256).map { value in
    value < 128 && (asciiClasses[value].isWord || [0x2E, 0x2D, 0x40, 0x25, 0x2B].contains(value))
  }
  private static let closesAddress: [Bool] = (0..<256).map { value in
    [0x2E, 0x2C, 0x3A, 0x3B, 0x21, 0x3F, 0x29, 0x5D, 0x3E, 0x22, 0x27, 0x7D].contains(value)
  }

  private mutating func cutApostrophe(at position: Int, _ chunk: Range<Int>) -> Int {
    let length = classAt(position).length
    let end = position + length
    if end < chunk.upperBound {
      // '90s, 's, 'em
      let word = runEnd(from: end, to: min(chunk.upperBound, end + 4)) { $0.isWord }
      if bytes[end] < 0x80, asciiClasses[Int(bytes[end])] == .digit, word - end <= 3, word - end >= 2 {
        return add(position..<word)
      }
      let following = lowered(end..<word)
      if position > chunk.lowerBound, Self.clitics.contains(following) { return add(position..<word) }
      if position == chunk.lowerBound, following == "s" || following == "em" { return add(position..<word) }
      if end < chunk.upperBound, bytes[position..<end] == bytes[end..<min(end + length, bytes.count)] {
        return add(position..<end + length)
      }
    }
    return add(position..<end)
  }

  private static let clitics: Set<String> = ["s", "m", "d", "re", "ve", "ll"]

  /// A number with its separators; a unit that sticks to it becomes a token of its own, an ordinal's end doesn't.
  private mutating func cutNumber(at position: Int, _ chunk: Range<Int>) -> Int {
    let limit = chunk.upperBound
    var end = position
    number: while end < limit {
      let (kind, length) = classAt(end)
      switch kind {
      case .digit, .mark: break
      case .period where length > 1: break number
      case .period, .comma, .colon, .slash, .hyphen:
        guard end + length < limit, classAt(end + length).kind == .digit else { break number }
        if kind == .hyphen, !isPhoneOrDate(position, limit) { break number }
      default: break number
      }
      end += length
    }
    let letters = runEnd(from: end, to: limit) { $0.isWord }
    if letters > end {
      let suffix = lowered(end..<min(letters, end + 12))
      if Self.ordinalEnds.contains(suffix) { return add(position..<letters) }
      if Self.units.contains(suffix) {
        _ = add(position..<end)
        return add(end..<letters)
      }
      return cutWord(at: position, chunk)
    }
    return add(position..<end)
  }

  private static let ordinalEnds: Set<String> = ["st", "nd", "rd", "th", "s"]
  private static let units: Set<String> = [
    "am", "pm", "k", "m", "bn", "mm", "km", "kg", "cm", "ft", "hrs", "mph", "kph", "h", "g", "mg", "in", "lbs",
    "mb",
    "gb", "tn", "mn", "yr", "yrs", "min", "mins", "a.m", "p.m",
  ]

  /// "713-853-3989", "345-9945" and "2019-12-05" stay whole; "28-29" and "1998-2000" are two numbers.
  private func isPhoneOrDate(_ position: Int, _ limit: Int) -> Bool {
    var groups = [0]
    for byte in bytes[position..<min(limit, position + 24)] {
      if asciiClasses[Int(byte & 0x7F)] == .digit, byte < 0x80 {
        groups[groups.count - 1] += 1
      } else if byte == UInt8(ascii: "-") {
        groups.append(0)
      } else {
        break
      }
    }
    return groups.count >= 3 || groups == [3, 4] || groups == [5, 4] || groups == [1, 4]
  }
}
