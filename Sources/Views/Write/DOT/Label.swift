/// Text as a drawing shows it: without control, bidirectional and invisible characters, white space as single spaces.
package func displayed(_ text: String) -> String {
  if isPlain(text) { return text }
  var shown = String.UnicodeScalarView()
  var pendingSpace = false
  for scalar in text.unicodeScalars {
    if scalar.properties.isWhitespace {
      pendingSpace = !shown.isEmpty
    } else if !isInvisible(scalar) {
      if pendingSpace { shown.append(" ") }
      pendingSpace = false
      shown.append(scalar)
    }
  }
  return String(shown)
}

/// Whether a text is shown as it is: visible ASCII with single spaces between words, as nearly all text.
private func isPlain(_ text: String) -> Bool {
  var previous: UInt8 = 0x20
  for byte in text.utf8 {
    guard byte > 0x20 && byte < 0x7F || byte == 0x20 && previous != 0x20 else { return false }
    previous = byte
  }
  return previous != 0x20 || text.isEmpty
}

/// Controls, bidirectional marks, zero-width and tag characters, private and unassigned ones; the zero-width joiner
/// stays, because emoji are made with it.
private func isInvisible(_ scalar: Unicode.Scalar) -> Bool {
  switch scalar.value {
  case 0x200D: false
  case 0x00AD, 0x061C, 0x180E, 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x206F, 0xFEFF: true
  case 0xFFF0...0xFFFB, 0xFFFE, 0xFFFF, 0xE0000...0xE0FFF: true
  default:
    switch scalar.properties.generalCategory {
    case .control, .surrogate, .privateUse, .unassigned: true
    default: false
    }
  }
}

/// Lines of at most `width` characters where words allow, at most `lines`; what doesn't fit ends in `…`.
///
/// A word longer than a line is broken. The last line takes what is left, cut.
package func wrapped(_ text: String, width: Int = 20, lines: Int = 3) -> [String] {
  var rows: [String] = []
  var row = ""
  for word in displayed(text).split(separator: " ").flatMap({ pieces(of: $0, width: width) }) {
    if row.isEmpty {
      row = word
    } else if row.count + 1 + word.count <= width {
      row += " " + word
    } else {
      rows.append(row)
      row = word
    }
    if rows.count > lines { break }
  }
  if !row.isEmpty { rows.append(row) }
  guard rows.count > lines else { return rows }
  rows.removeSubrange(lines...)
  let last = rows[lines - 1]
  rows[lines - 1] = String(last.prefix(width - 1)) + "…"
  return rows
}

/// A word, broken where it is longer than a line; at most so much of it as any label shows.
private func pieces(of word: Substring, width: Int) -> [String] {
  guard word.count > width else { return [String(word)] }
  var rest = word.prefix(width * 8)
  var pieces: [String] = []
  while !rest.isEmpty {
    pieces.append(String(rest.prefix(width)))
    rest = rest.dropFirst(width)
  }
  return pieces
}
