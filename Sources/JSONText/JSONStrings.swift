/// Reads a string; the opening quote is the next byte.
func parseString(_ bytes: Span<UInt8>, _ at: inout Int) throws(JSONError) -> String {
  at += 1
  let start = at
  scanPlain(bytes, &at)
  if at < bytes.count, bytes[at] == UInt8(ascii: "\"") {
    let text = try decode(bytes, start..<at)
    at += 1
    return text
  }
  var text = try decode(bytes, start..<at)
  while true {
    guard at < bytes.count else {
      throw JSONError(.unexpectedEnd, at: at, in: bytes, "a string is not closed")
    }
    switch bytes[at] {
    case UInt8(ascii: "\""):
      at += 1
      return text
    case UInt8(ascii: "\\"):
      text.unicodeScalars.append(try parseEscape(bytes, &at))
    case 0..<0x20:
      throw JSONError(
        .controlCharacter, at: at, in: bytes, "control character \(shown(bytes, at)) in a string: escape it")
    default:
      let run = at
      scanPlain(bytes, &at)
      text += try decode(bytes, run..<at)
    }
  }
}

/// Moves over bytes that stand for themselves.
private func scanPlain(_ bytes: Span<UInt8>, _ at: inout Int) {
  while at < bytes.count {
    let byte = bytes[at]
    if byte < 0x20 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") { return }
    at += 1
  }
}

private func decode(_ bytes: Span<UInt8>, _ range: Range<Int>) throws(JSONError) -> String {
  do throws(UTF8.ValidationError) {
    return String(copying: try UTF8Span(validating: bytes.extracting(range)))
  } catch {
    throw JSONError(
      .badUTF8, at: range.lowerBound + error.byteOffsets.lowerBound, in: bytes, "a string is not valid UTF-8")
  }
}

private func parseEscape(_ bytes: Span<UInt8>, _ at: inout Int) throws(JSONError) -> Unicode.Scalar {
  let start = at
  at += 1
  guard at < bytes.count else {
    throw JSONError(.unexpectedEnd, at: at, in: bytes, "a string is not closed")
  }
  let letter = bytes[at]
  at += 1
  switch letter {
  case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): return Unicode.Scalar(letter)
  case UInt8(ascii: "b"): return "\u{8}"
  case UInt8(ascii: "f"): return "\u{C}"
  case UInt8(ascii: "n"): return "\n"
  case UInt8(ascii: "r"): return "\r"
  case UInt8(ascii: "t"): return "\t"
  case UInt8(ascii: "u"): return try parseUnicodeEscape(bytes, &at, start: start)
  default:
    throw JSONError(.badEscape, at: start, in: bytes, "\(shown(bytes, at - 1)) after ‘\\’ means nothing")
  }
}

/// Reads the digits after `\u`, and the second half of a surrogate pair.
private func parseUnicodeEscape(
  _ bytes: Span<UInt8>, _ at: inout Int, start: Int
) throws(JSONError) -> Unicode.Scalar {
  let high = try fourDigits(bytes, &at)
  if let scalar = Unicode.Scalar(high) { return scalar }
  let isPair =
    high < 0xDC00 && at + 1 < bytes.count && bytes[at] == UInt8(ascii: "\\") && bytes[at + 1] == UInt8(ascii: "u")
  if isPair {
    at += 2
    let low = try fourDigits(bytes, &at)
    if (0xDC00..<0xE000).contains(low),
      let scalar = Unicode.Scalar(0x10000 + (high - 0xD800) << 10 + (low - 0xDC00))
    {
      return scalar
    }
  }
  throw JSONError(.loneSurrogate, at: start, in: bytes, "half of a surrogate pair")
}

private func fourDigits(_ bytes: Span<UInt8>, _ at: inout Int) throws(JSONError) -> UInt32 {
  var value: UInt32 = 0
  for _ in 0..<4 {
    guard at < bytes.count else {
      throw JSONError(.unexpectedEnd, at: at, in: bytes, "a string is not closed")
    }
    guard let digit = hexDigit(bytes[at]) else {
      throw JSONError(.badEscape, at: at, in: bytes, "\(shown(bytes, at)) where a hexadecimal digit was expected")
    }
    value = value << 4 | digit
    at += 1
  }
  return value
}

private func hexDigit(_ byte: UInt8) -> UInt32? {
  switch byte {
  case UInt8(ascii: "0")...UInt8(ascii: "9"): UInt32(byte - UInt8(ascii: "0"))
  case UInt8(ascii: "a")...UInt8(ascii: "f"): UInt32(byte - UInt8(ascii: "a")) + 10
  case UInt8(ascii: "A")...UInt8(ascii: "F"): UInt32(byte - UInt8(ascii: "A")) + 10
  default: nil
  }
}
