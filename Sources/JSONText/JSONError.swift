/// Why a text is not JSON, and where.
package struct JSONError: Error, Hashable {
  package enum Kind: String, Sendable, CaseIterable {
    case unexpectedEnd = "unexpected-end"
    case unexpectedByte = "unexpected-byte"
    case trailingText = "trailing-text"
    case tooDeep = "too-deep"
    case duplicateKey = "duplicate-key"
    case badEscape = "bad-escape"
    case loneSurrogate = "lone-surrogate"
    case controlCharacter = "control-character"
    case badUTF8 = "bad-utf8"
    case badNumber = "bad-number"
    case numberTooLarge = "number-too-large"
  }

  package var kind: Kind
  /// Position in the bytes, from 0.
  package var offset: Int
  /// From 1; a line ends with LF, CR or CR LF.
  package var line: Int
  /// From 1, in Unicode scalars.
  package var column: Int
  /// What was found or expected, for a reader; may hold text of the document.
  package var message: String

  init(_ kind: Kind, at offset: Int, in bytes: Span<UInt8>, _ message: String) {
    self.kind = kind
    self.offset = offset
    self.message = message
    (line, column) = position(of: offset, in: bytes)
  }
}

/// Line and column of an offset, both from 1; invalid bytes count as one column each sequence start.
func position(of offset: Int, in bytes: Span<UInt8>) -> (line: Int, column: Int) {
  var (line, column) = (1, 1)
  for i in 0..<min(offset, bytes.count) {
    let byte = bytes[i]
    let endsLine = byte == 0x0A || (byte == 0x0D && !(i + 1 < bytes.count && bytes[i + 1] == 0x0A))
    if endsLine {
      line += 1
      column = 1
    } else if byte & 0xC0 != 0x80 {
      column += 1
    }
  }
  return (line, column)
}
