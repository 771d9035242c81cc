/// Cuts text into records by RFC 4180, forgiving what files in the wild do: quotes inside cells, cells that are opened
/// and never closed, text behind a closing quote. Whatever is forgiven is remarked upon.
struct RecordScan {
  private let text: [UInt8]
  private let separator: UInt8
  private var at: Int
  private var line: Int
  /// Quotes that are never closed; after some of them no quote opens a cell any more, so that time stays linear.
  private var openQuotes = 0
  private(set) var remarks: [Table.Remark] = []

  init(_ text: [UInt8], separator: UInt8, from start: Int, line: Int) {
    self.text = text
    self.separator = separator
    at = start
    self.line = line
  }

  /// The next record that has anything in it.
  mutating func next() -> Table.Record? {
    while at < text.count {
      let start = line
      var cells: [String] = []
      repeat { cells.append(cell(number: cells.count + 1)) } while step(over: separator)
      if step(over: 0x0A) { line += 1 }
      if cells.contains(where: { !$0.isEmpty }) { return Table.Record(line: start, cells: cells) }
    }
    return nil
  }

  private mutating func step(over byte: UInt8) -> Bool {
    guard at < text.count, text[at] == byte else { return false }
    at += 1
    return true
  }

  private mutating func cell(number: Int) -> String {
    var start = at
    while start < text.count, text[start] == 0x20 { start += 1 }
    if start < text.count, text[start] == quote, openQuotes < 16 {
      if let value = quoted(from: start, number: number) { return value }
      openQuotes += 1
      remarks.append(
        .init(line: line, column: number, "a quote is opened and never closed: read as a character of the cell"))
    }
    return trimmedText(plain())
  }

  /// The bytes up to the next separator or line end.
  private mutating func plain() -> ArraySlice<UInt8> {
    let start = at
    while at < text.count, text[at] != separator, text[at] != 0x0A { at += 1 }
    return text[start..<at]
  }

  /// A cell in quotes; nil, and nothing read, where the quote is never closed.
  private mutating func quoted(from start: Int, number: Int) -> String? {
    var value: [UInt8] = []
    var index = start + 1
    var lines = 0
    while true {
      guard index < text.count else { return nil }
      if text[index] == quote {
        guard index + 1 < text.count, text[index + 1] == quote else { break }
        index += 1
      }
      if text[index] == 0x0A { lines += 1 }
      value.append(text[index])
      index += 1
    }
    let first = line
    at = index + 1
    line += lines
    let rest = plain()
    if rest.contains(where: { $0 != 0x20 && $0 != 0x09 }) {
      remarks.append(.init(line: line, column: number, "text behind a closing quote is taken into the cell"))
      value += rest
    }
    if lines > 40 {
      remarks.append(
        .init(line: first, column: number, "a cell in quotes goes on for \(lines) lines: is a quote missing?"))
    }
    return trimmedText(value[...])
  }

  private func trimmedText(_ bytes: ArraySlice<UInt8>) -> String {
    String(trimmed(String(decoding: bytes, as: UTF8.self)[...]))
  }
}

private let quote = UInt8(ascii: "\"")
