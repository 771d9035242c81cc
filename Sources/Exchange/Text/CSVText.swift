/// Comma-separated values (RFC 4180, with `\n` between rows): cells in quotes where they need them.
struct CSVText {
  /// A cell; text that a stranger wrote is not the same as ours.
  enum Cell {
    /// Words that a spreadsheet must not take for a formula.
    case words(String)
    /// A number, date or name of our own making.
    case value(String)
    case empty
  }

  private(set) var text = ""
  private(set) var losses = Losses()

  init(heading: [String]) { row(heading.map { .value($0) }) }

  mutating func row(_ cells: [Cell]) {
    for (index, cell) in cells.enumerated() {
      if index > 0 { text += "," }
      switch cell {
      case .empty: break
      case .value(let value): text += quoted(value)
      case .words(let words):
        if isFormula(words) { losses.add(.formulas) }
        text += quoted(isFormula(words) ? "'" + words : words)
      }
    }
    text += "\n"
  }

  mutating func value(_ value: PropertyGraph.Value?, listSeparator: String = "; ") -> Cell {
    switch value {
    case nil: .empty
    case .text(let text): .words(text)
    case .texts(let texts): .words(listText(texts, separator: listSeparator, &losses))
    case .some(let value): .value(value.plain(&losses))
    }
  }
}

/// Whether a spreadsheet may run a cell: it begins with `=`, `+`, `-`, `@`, a tab or a line end. Apostrophes before that
/// count as well, so that taking one away from every cell that matches gives the words back.
func isFormula(_ words: String) -> Bool {
  switch words.unicodeScalars.first(where: { $0 != "'" }) {
  case "=", "+", "-", "@", "\t", "\r", "\n": true
  // The same signs as East Asian keyboards type them; some spreadsheets take them too.
  case "\u{FF1D}", "\u{FF0B}", "\u{FF0D}", "\u{FF20}": true
  default: false
  }
}

private func quoted(_ cell: String) -> String {
  let needsQuotes = cell.utf8.contains { byte in
    switch byte {
    case 0x22, 0x2C, 0x0A, 0x0D, 0x3B, 0x09, 0x20, 0x27: true
    default: false
    }
  }
  guard needsQuotes else { return cell }
  var result = "\""
  for scalar in cell.unicodeScalars {
    if scalar == "\"" { result += "\"" }
    result.unicodeScalars.append(scalar)
  }
  return result + "\""
}
