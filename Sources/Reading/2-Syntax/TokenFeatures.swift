/// How a sentence is written; headlines and capitals hide which words are names.
package enum Casing: Int32, Sendable {
  case usual, title, upper, lower
}

/// The rows of the table of embeddings that tell the network about each token of a sentence.
///
/// Words have rows of their own; ends, beginnings, shapes and gazetteer marks share as many rows as there are.
package struct TokenFeatures: Sendable {
  package static let count = 9
  private static let sizes: [UInt32] = [1024, 4096, 6144, 4096, 512, 512]
  private static let casingRows: UInt32 = 8
  /// Rows after those of words.
  package static let sharedRows = Int(sizes.reduce(casingRows, +))
  /// Rows after those, for names alone: one for each combination of parts in the first three lists, which are of
  /// organisations, places and towns.
  package static let listRows = 512

  /// Adds the rows of a sentence's tokens: word, three ends, a beginning, shape, marks, casing, and parts of known names;
  /// gives those parts.
  @discardableResult
  package static func append(
    _ tokens: ArraySlice<Token>, _ words: WordTable, _ lists: NameLists?, to rows: inout [Int32]
  ) -> [UInt32] {
    let casing = casing(of: tokens)
    let listed = lists?.parts(tokens, casing) ?? [UInt32](repeating: 0, count: tokens.count)
    var bytes: [UInt8] = []
    bytes.reserveCapacity(64)
    for (index, parts) in zip(tokens.indices, listed) {
      let token = tokens[index]
      fold(token.lower, into: &bytes)
      let (row, marks) = words.look(byteHash(bytes))
      rows.append(row ?? -1)
      var base = UInt32(words.count)
      func put(_ hash: UInt32, _ kind: Int) {
        rows.append(Int32(base + hash % sizes[kind]))
        base += sizes[kind]
      }
      put(byteHash(bytes.suffix(2), seed: 155_554), 0)
      put(byteHash(bytes.suffix(3), seed: 233_331), 1)
      put(byteHash(bytes.suffix(4), seed: 311_108), 2)
      put(byteHash(bytes.prefix(3)), 3)
      put(shape(of: token.form), 4)
      put(marks &* 0x9E37_79B1 >> 16, 5)
      rows.append(Int32(base) + casing.rawValue * 2 + (index == tokens.startIndex ? 1 : 0))
      rows.append(Int32(base + casingRows + parts % UInt32(listRows)))
    }
    return listed
  }

  /// The key of a word in lower case.
  package static func key(_ lower: String) -> UInt32 {
    var bytes: [UInt8] = []
    fold(lower, into: &bytes)
    return byteHash(bytes)
  }

  /// Numbers are one word to the network, whatever they count.
  private static func fold(_ lower: String, into bytes: inout [UInt8]) {
    bytes.removeAll(keepingCapacity: true)
    let span = lower.utf8Span.span
    for index in 0..<min(span.count, 64) {
      let byte = span[index]
      bytes.append(byte &- 0x30 < 10 ? 0x30 : byte)
    }
  }

  /// "McCain" is `XxXx`, "U.S." is `X.X.`, "2019" is `d`: runs of a kind are written once; hashed.
  static func shape(of form: String) -> UInt32 {
    var hash: UInt32 = 2_166_136_261
    var last: UInt8 = 0
    var length = 0
    let span = form.utf8Span.span
    for index in 0..<min(span.count, 64) {
      let kind = kinds[Int(span[index])]
      if kind != last, length < 8 {
        hash = (hash ^ UInt32(kind)) &* 16_777_619
        length += 1
      }
      last = kind
    }
    return hash ^ hash >> 15
  }

  static let kinds: [UInt8] = (0..<256).map { byte in
    switch UInt8(byte) {
    case 0x41...0x5A: UInt8(ascii: "X")
    case 0x61...0x7A: UInt8(ascii: "x")
    case 0x30...0x39: UInt8(ascii: "d")
    case 0x80...: UInt8(ascii: "u")
    default: UInt8(byte)
    }
  }

  /// Three words in four decide; fewer than three words are as usual.
  package static func casing(of tokens: ArraySlice<Token>) -> Casing {
    var count = 0
    var capital = 0
    var upper = 0
    for token in tokens {
      let span = token.form.utf8Span.span
      if span.count < 2 { continue }
      let first = span[0]
      let last = span[span.count - 1]
      let isUpper = first &- 0x41 < 26
      guard isUpper || first &- 0x61 < 26, last &- 0x41 < 26 || last &- 0x61 < 26
      else { continue }
      count += 1
      if isUpper { capital += 1 }
      if isUpper, last &- 0x41 < 26 { upper += 1 }
    }
    if count < 3 { return .usual }
    if upper * 4 >= count * 3 { return .upper }
    if capital * 4 >= count * 3 { return .title }
    return capital == 0 ? .lower : .usual
  }
}

/// A hash of bytes that is the same on every machine (FNV-1a).
@inline(__always)
func byteHash(_ bytes: some Sequence<UInt8>, seed: UInt32 = 2_166_136_261) -> UInt32 {
  var hash = seed
  for byte in bytes { hash = (hash ^ UInt32(byte)) &* 16_777_619 }
  return hash ^ hash >> 15
}
