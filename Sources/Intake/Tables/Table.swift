/// A file of records, as `.csv` and `.tsv` have them; what they mean is for a register's mapping to say.
package struct Table: Sendable {
  package var path: String
  /// The file's name without its extension.
  package var name: String
  /// Every record that isn't blank, the headings among them.
  package var records: [Record]
  /// What was damaged or assumed on the way in.
  package var remarks: [Remark]

  package struct Record: Hashable, Sendable {
    /// The line that it starts on, from 1.
    package var line: Int
    /// Cells without white space at their ends; line ends within them are `\n`.
    package var cells: [String]

    package init(line: Int, cells: [String]) {
      self.line = line
      self.cells = cells
    }
  }

  package struct Remark: Hashable, Sendable {
    package var line: Int
    /// The cell's number, from 1; nil where the whole line is meant.
    package var column: Int?
    package var message: String

    package init(line: Int, column: Int? = nil, _ message: String) {
      self.line = line
      self.column = column
      self.message = message
    }
  }

  package init(path: String, name: String, records: [Record], remarks: [Remark] = []) {
    self.path = path
    self.name = name
    self.records = records
    self.remarks = remarks
  }
}

/// The table in the bytes of a `.csv` or `.tsv` file, in UTF-8, UTF-16 with a mark, or Windows-1252; its separator is
/// the one that cuts the first records alike. Linear.
func tableFromBytes(_ bytes: [UInt8], _ file: FoundFile) throws(Problem) -> Table {
  let path = file.shownPath
  var remarks: [Table.Remark] = []
  var decoded = decode(bytes.span)
  guard !isBinary(bytes.span), decoded.invalidCount * 3 <= bytes.count else {
    throw Problem(.binary, path: path, message: "a binary file, not a table", advice: "Save it as CSV in UTF-8.")
  }
  if let first = decoded.firstInvalid {
    if decoded.invalidCount * 100 > bytes.count { decoded.text = windows1252(bytes.span) }
    remarks.append(
      .init(line: 1, "not UTF-8 at byte \(first) and after: read as Windows-1252"))
  }
  let cleaned = clean(decoded.text)
  if cleaned.removedCount > 0 {
    remarks.append(
      .init(
        line: cleaned.firstRemovedLine ?? 1, "\(cleaned.removedCount) control or invisible characters taken out"))
  }
  let text = Array(cleaned.text.utf8)
  let (start, named) = separatorLine(text)
  let separator = named ?? separator(of: text, from: start)
  var scan = RecordScan(text, separator: separator, from: start, line: start > 0 ? 2 : 1)
  var records: [Table.Record] = []
  while let record = scan.next() { records.append(record) }
  guard !records.isEmpty else {
    throw Problem(.empty, path: path, message: "no record in this table", advice: "Remove it, or fill it.")
  }
  return Table(path: path, name: file.stem, records: records, remarks: remarks + scan.remarks)
}

/// `sep=;` on the first line, as spreadsheets write it.
private func separatorLine(_ text: [UInt8]) -> (start: Int, separator: UInt8?) {
  guard text.count > 5, text.starts(with: Array("sep=".utf8)), text[5] == 0x0A else { return (0, nil) }
  return (6, text[4])
}

/// The separator that cuts most of the first records into as many cells as the first, and into the most.
private func separator(of text: [UInt8], from start: Int) -> UInt8 {
  var best = (separator: UInt8(ascii: ","), cells: 1)
  for candidate in [UInt8(ascii: ","), UInt8(ascii: ";"), 0x09, UInt8(ascii: "|")] {
    let head = Array(text.prefix(start + (1 << 16)))
    var scan = RecordScan(head, separator: candidate, from: start, line: 1)
    var counts: [Int] = []
    while counts.count < 20, let record = scan.next() { counts.append(record.cells.count) }
    let first = counts.first ?? 1
    if first > best.cells, counts.count(where: { $0 == first }) * 2 > counts.count { best = (candidate, first) }
  }
  return best.separator
}
