/// Text in the letters that every form's names may have: ASCII letters, digits, `-`, `.`, `_`, `~`; every other byte
/// (UTF-8) as `%` and two hexadecimal digits (RFC 3986). Different texts stay different.
func percentEncoded(_ text: String) -> String {
  encoded(text, mark: "%") { byte in
    switch byte {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2D, 0x2E, 0x5F, 0x7E: true
    default: false
    }
  }
}

/// A name that any form can hold: control characters, line ends, U+FFFE, U+FFFF, `&` and `%` as in ``percentEncoded(_:)``,
/// everything else as it is. Different texts stay different. (igraph reads the ampersand of an XML attribute as `&#38;`.)
func withoutControls(_ text: String) -> String {
  var result = ""
  for scalar in text.unicodeScalars {
    switch scalar.value {
    case 0x25, 0x26, 0...0x1F, 0x7F...0x9F, 0x2028, 0x2029, 0xFFFE, 0xFFFF:
      result += percentEncoded(bytes: scalar.utf8)
    default: result.unicodeScalars.append(scalar)
    }
  }
  return result
}

/// Bytes that may not stand for themselves as `mark` and two hexadecimal digits.
func encoded(_ text: String, mark: String, stays: (UInt8) -> Bool) -> String {
  var result = ""
  for byte in text.utf8 {
    if stays(byte) {
      result.unicodeScalars.append(Unicode.Scalar(byte))
    } else {
      result += mark + hexadecimal(byte)
    }
  }
  return result
}

private func percentEncoded(bytes: some Sequence<UInt8>) -> String {
  bytes.reduce(into: "") { $0 += "%" + hexadecimal($1) }
}

private func hexadecimal(_ byte: UInt8) -> String {
  let digits = String(byte, radix: 16, uppercase: true)
  return digits.utf8.count == 1 ? "0" + digits : digits
}

/// Whether a text is an address of the web that may be written as one.
func isWebAddress(_ text: String) -> Bool {
  let lowered = text.lowercased()
  return (lowered.hasPrefix("https://") || lowered.hasPrefix("http://"))
    && text.unicodeScalars.allSatisfy {
      $0.value > 0x20 && !"<>\"{}|\\^`".unicodeScalars.contains($0) && $0.value < 0x7F
    }
}
