/// A document's bytes as text, with what had to be repaired.
struct Decoded {
  var text: String
  /// Invalid bytes, or halves of surrogate pairs.
  var invalidCount = 0
  /// Offset of the first in the bytes.
  var firstInvalid: Int?
}

/// Reads UTF-8 (with or without a byte order mark) or UTF-16 with one. Linear.
///
/// Single bytes that are not UTF-8 are taken for Windows-1252, the usual reason; others become U+FFFD.
func decode(_ bytes: Span<UInt8>) -> Decoded {
  if bytes.count >= 2 {
    if bytes[0] == 0xFF, bytes[1] == 0xFE { return decodeUTF16(bytes, high: 1, low: 0) }
    if bytes[0] == 0xFE, bytes[1] == 0xFF { return decodeUTF16(bytes, high: 0, low: 1) }
  }
  let hasMark = bytes.count >= 3 && bytes[0] == 0xEF && bytes[1] == 0xBB && bytes[2] == 0xBF
  return decodeUTF8(bytes, from: hasMark ? 3 : 0)
}

private func decodeUTF8(_ bytes: Span<UInt8>, from start: Int) -> Decoded {
  var decoded = Decoded(text: "")
  var at = start
  while at < bytes.count {
    let rest = bytes.extracting(at..<bytes.count)
    do throws(UTF8.ValidationError) {
      decoded.text += String(copying: try UTF8Span(validating: rest))
      return decoded
    } catch {
      let good = rest.extracting(0..<error.byteOffsets.lowerBound)
      if let good = try? UTF8Span(validating: good) { decoded.text += String(copying: good) }
      let bad = at + error.byteOffsets.lowerBound..<at + error.byteOffsets.upperBound
      decoded.text.unicodeScalars.append(bad.count == 1 ? windows1252(bytes[bad.lowerBound]) : "\u{FFFD}")
      decoded.invalidCount += bad.count
      decoded.firstInvalid = decoded.firstInvalid ?? bad.lowerBound
      at = bad.upperBound
    }
    // Refused anyway, so the rest is not worth the time.
    if decoded.invalidCount > 1000, decoded.invalidCount > bytes.count / 50 { break }
  }
  return decoded
}

private func decodeUTF16(_ bytes: Span<UInt8>, high: Int, low: Int) -> Decoded {
  var decoded = Decoded(text: "")
  func unit(_ at: Int) -> UInt32 { UInt32(bytes[at + high]) << 8 | UInt32(bytes[at + low]) }
  func isInvalid(_ at: Int) {
    decoded.text.unicodeScalars.append("\u{FFFD}")
    decoded.invalidCount += 2
    decoded.firstInvalid = decoded.firstInvalid ?? at
  }
  var at = 2
  while at + 1 < bytes.count {
    let first = unit(at)
    if let scalar = Unicode.Scalar(first) {
      decoded.text.unicodeScalars.append(scalar)
      at += 2
      continue
    }
    if first < 0xDC00, at + 3 < bytes.count, (0xDC00..<0xE000).contains(unit(at + 2)),
      let scalar = Unicode.Scalar(0x10000 + (first - 0xD800) << 10 + (unit(at + 2) - 0xDC00))
    {
      decoded.text.unicodeScalars.append(scalar)
      at += 4
    } else {
      isInvalid(at)
      at += 2
    }
  }
  if at < bytes.count { isInvalid(at) }
  return decoded
}

/// Bytes read as Windows-1252 from end to end.
func windows1252(_ bytes: Span<UInt8>) -> String {
  var text = String.UnicodeScalarView()
  for index in bytes.indices { text.append(windows1252(bytes[index])) }
  return String(text)
}

/// A byte in Windows-1252; U+FFFD for the five that it leaves free.
func windows1252(_ byte: UInt8) -> Unicode.Scalar {
  (0x80..<0xA0).contains(byte) ? upperControls[Int(byte) - 0x80] : Unicode.Scalar(byte)
}

private let upperControls: [Unicode.Scalar] = [
  "€", "\u{FFFD}", "‚", "ƒ", "„", "…", "†", "‡", "ˆ", "‰", "Š", "‹", "Œ", "\u{FFFD}", "Ž", "\u{FFFD}",
  "\u{FFFD}", "‘", "’", "“", "”", "•", "–", "—", "˜", "™", "š", "›", "œ", "\u{FFFD}", "ž", "Ÿ",
]

/// Whether bytes are no text at all: a known format's first bytes, or full of control characters.
func isBinary(_ bytes: Span<UInt8>) -> Bool {
  let starts: [[UInt8]] = [
    [0x89, 0x50, 0x4E, 0x47], [0xFF, 0xD8, 0xFF], Array("GIF8".utf8), Array("%PDF-".utf8), [0x50, 0x4B, 3, 4],
    [0x1F, 0x8B], [0x7F, 0x45, 0x4C, 0x46], Array("SQLite format 3".utf8), [0xFD, 0x37, 0x7A, 0x58, 0x5A],
    [0x28, 0xB5, 0x2F, 0xFD], Array("BZh".utf8), [0xD0, 0xCF, 0x11, 0xE0], Array("OggS".utf8), Array("ID3".utf8),
    [0xCA, 0xFE, 0xBA, 0xBE],
  ]
  for start in starts where bytes.count >= start.count {
    if (0..<start.count).allSatisfy({ bytes[$0] == start[$0] }) { return true }
  }
  guard bytes.count >= 2, !(bytes[0] >= 0xFE && bytes[1] >= 0xFE) else { return false }
  var controls = 0
  for i in 0..<bytes.count where bytes[i] < 0x20 {
    switch bytes[i] {
    case 0x09...0x0D, 0x1A, 0x1B: break
    default: controls += 1
    }
  }
  return controls * 10 > bytes.count * 3
}
