/// What the taggers know about a token before its neighbours: hashes of its form, its ends and its shape.
package struct WordShape: Sendable {
  var word: UInt32
  var form: UInt32
  var shape: UInt32
  var suffixes: (UInt32, UInt32, UInt32, UInt32)
  var prefixes: (UInt32, UInt32)
  /// Coarse and fine groups of words with like neighbours.
  var group: UInt32
  var cluster: UInt32

  package init(_ token: Token) {
    let folded = WordShape.folded(token.lower)
    word = byteHash(folded)
    (group, cluster) = wordClusters[word]
    form = byteHash(token.form.utf8.prefix(64))
    shape = byteHash(WordShape.shape(of: token.form))
    func end(_ count: Int) -> UInt32 { byteHash(folded.suffix(count), seed: UInt32(count) &* 77_777) }
    suffixes = (end(1), end(2), end(3), end(4))
    prefixes = (byteHash(folded.prefix(2)), byteHash(folded.prefix(3)))
  }

  /// The key of a word in lower case.
  package static func key(_ lower: String) -> UInt32 { byteHash(folded(lower)) }

  /// Numbers are one word to the models, whatever they count.
  private static func folded(_ lower: String) -> [UInt8] {
    lower.utf8.prefix(64).map { $0 &- 0x30 < 10 ? UInt8(ascii: "0") : $0 }
  }

  static let outside = WordShape(Token(bytes: 0..<0, scalars: 0..<0, form: "", lower: "", spaceBefore: false))

  /// "McCain" is `XxXx`, "U.S." is `X.X.`, "2019" is `d`: runs of a kind are written once.
  private static func shape(of form: String) -> [UInt8] {
    var shape: [UInt8] = []
    for byte in form.utf8.prefix(64) {
      let kind: UInt8 =
        switch byte {
        case 0x41...0x5A: UInt8(ascii: "X")
        case 0x61...0x7A: UInt8(ascii: "x")
        case 0x30...0x39: UInt8(ascii: "d")
        case 0x80...: UInt8(ascii: "u")
        default: byte
        }
      if shape.last != kind, shape.count < 8 { shape.append(kind) }
    }
    return shape
  }
}
