// The standard library's own normalisation; Foundation's would add 5 ms to every start.
@_spi(_Unicode) internal import Swift

/// Text at the door: line ends are `\n`, spaces of every width are plain, characters that nobody sees are gone, and
/// the rest is in Unicode's composed form (NFC).
struct Cleaned {
  var text: String
  /// Control, bidirectional, zero-width and tag characters taken out.
  var removedCount = 0
  /// The line of the first, from 1.
  var firstRemovedLine: Int?
}

func clean(_ text: String) -> Cleaned {
  if text.utf8.allSatisfy({ (0x20..<0x7F).contains($0) || $0 == 0x0A || $0 == 0x09 }) {
    return Cleaned(text: text)
  }
  var cleaned = Cleaned(text: "")
  cleaned.text.reserveCapacity(text.utf8.count)
  var line = 1
  var afterReturn = false
  var mayCompose = false
  for scalar in text.unicodeScalars {
    defer { afterReturn = scalar == "\r" }
    switch treatment(of: scalar) {
    case .keep:
      cleaned.text.unicodeScalars.append(scalar)
      mayCompose = mayCompose || !isComposed(scalar)
    case .space: cleaned.text.unicodeScalars.append(" ")
    case .newLine:
      if scalar == "\n", afterReturn { continue }
      cleaned.text.unicodeScalars.append("\n")
      line += 1
    case .remove:
      cleaned.removedCount += 1
      cleaned.firstRemovedLine = cleaned.firstRemovedLine ?? line
    }
  }
  if mayCompose {
    var composed = ""
    composed.reserveCapacity(cleaned.text.utf8.count)
    for scalar in cleaned.text._nfc { composed.unicodeScalars.append(scalar) }
    cleaned.text = composed
  }
  return cleaned
}

/// ``clean(_:)`` for what stands on one line: line ends and tabs become spaces, and none stand at the ends.
func cleanLine(_ text: String, longest: Int = 1000) -> String {
  let words = clean(text).text.split { $0 == " " || $0 == "\n" || $0 == "\t" }
  let line = words.joined(separator: " ")
  return line.unicodeScalars.count > longest
    ? String(String.UnicodeScalarView(line.unicodeScalars.prefix(longest))) : line
}

private enum Treatment { case keep, space, newLine, remove }

private func treatment(of scalar: Unicode.Scalar) -> Treatment {
  switch scalar.value {
  case 0x20..<0x7F, 0x09: .keep
  case 0x0A...0x0D, 0x85, 0x2028, 0x2029: .newLine
  case 0xA0, 0x1680, 0x2000...0x200A, 0x202F, 0x205F, 0x3000: .space
  // C0, DEL, C1; soft hyphen, Arabic letter mark, zero width and direction marks; embeddings and isolates; word
  // joiner and invisible operators; byte order mark; interlinear annotation; tags; noncharacters.
  case 0..<0x20, 0x7F..<0xA0, 0xAD, 0x061C, 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x206F, 0xFEFF,
    0xFFF9...0xFFFB, 0xFFFE, 0xFFFF, 0xE0000...0xE0FFF:
    .remove
  default: .keep
  }
}

/// Whether a scalar neither changes under NFC nor combines with what stands before it; false is always safe.
private func isComposed(_ scalar: Unicode.Scalar) -> Bool {
  switch scalar.value {
  case 0..<0x300, 0x400..<0x483, 0x48A..<0x530, 0x5D0...0x5EA, 0x620...0x64A, 0x2010...0x2027, 0x2030...0x205E,
    0x20A0...0x20CF, 0x4E00...0x9FFF, 0xAC00...0xD7A3, 0xFFFD:
    true
  default: false
  }
}
