package import Intake
package import Meetings
internal import Reading

/// A table whose rows are meetings: which column is what, and how its dates are written.
///
/// Every row becomes a reading of its own, so that rows can be read in parallel and its evidence names the row.
package struct Register: Sendable {
  package let name: String
  package let path: String
  /// The records below the headings.
  let records: [Table.Record]
  let columns: Columns
  let style: DateStyle
  /// Surnames of those whose register it is: one of them who is named in a text belongs to no host.
  let owners: Set<String>
  /// What holds of the whole table.
  package private(set) var remarks: [RowNote] = []

  package var count: Int { records.count }

  /// Fails where no column names people, with the headings that there are.
  package init(_ table: Table, _ mapping: Mapping = Mapping()) throws(Problem) {
    let columns = Columns(table, mapping)
    self.columns = columns
    name = table.name
    path = table.path
    records = columns.hasHeader ? Array(table.records.dropFirst()) : table.records
    let header = table.records.first
    let named = Set(columns.positions.keys).union(columns.constants.keys)
    let headings = (header?.cells ?? []).filter { !$0.isEmpty }.map { "‘\($0)’" }.joined(separator: ", ")
    guard named.contains(where: \.namesPeople), columns.missing.isEmpty else {
      let what =
        columns.missing.isEmpty
        ? "no column says who met" : "no column is headed ‘\(columns.missing.joined(separator: "’ or ‘"))’"
      throw Problem(
        .badTable, path: table.path, line: header?.line, message: what,
        advice: "Say which one it is with --column who=HEADING; there are \(headings).")
    }
    guard !records.isEmpty else {
      throw Problem(.empty, path: table.path, message: "headings and no rows", advice: "Remove it, or fill it.")
    }
    (style, remarks) = dateStyle(records, columns, mapping)
    owners = Set(
      records.flatMap { record in columns.cells(.who, of: record).flatMap { listedNames($0.text) } }
        .compactMap { folded($0).split(separator: " ").last.map(String.init) })
    remarks += table.remarks.map { RowNote(.damagedRow, line: $0.line, column: $0.column, $0.message) }
    if !columns.unused.isEmpty {
      let names = columns.unused.map { "‘\($0)’" }.joined(separator: ", ")
      remarks.append(RowNote(.leftOut, line: header?.line ?? 1, column: nil, "not read: \(names)"))
    }
  }
}

/// A note on a row, with where it stands in the file.
package struct RowNote: Hashable, Sendable {
  package var kind: Note.Kind
  package var line: Int
  /// The cell's number, from 1.
  package var column: Int?
  package var message: String

  init(_ kind: Note.Kind, line: Int, column: Int?, _ message: String) {
    self.kind = kind
    self.line = line
    self.column = column
    self.message = message
  }
}

/// How the table's dates are to be read: as the mapping says, else as its own unambiguous dates show.
private func dateStyle(
  _ records: [Table.Record], _ columns: Columns, _ mapping: Mapping
) -> (DateStyle, [RowNote]) {
  if let order = mapping.dateOrder { return (DateStyle(order: order), []) }
  var shown: [DateOrder: (line: Int, text: String)] = [:]
  for record in records {
    for field in [Field.date, .start, .end] {
      for cell in columns.cells(field, of: record) {
        if let order = shownOrder(cell.text), shown[order] == nil { shown[order] = (record.line, cell.text) }
      }
    }
  }
  guard shown.count == 1, let (order, where_) = shown.first else {
    let both = DateOrder.allCases.compactMap { shown[$0] }.map { "‘\($0.text)’ on line \($0.line)" }
    guard both.count == 2 else { return (DateStyle(), []) }
    return (
      DateStyle(),
      [
        RowNote(
          .ambiguousDate, line: shown[.dayFirst]?.line ?? 1, column: nil,
          "both orders of day and month occur: \(both.joined(separator: " and "))")
      ]
    )
  }
  let words = order == .dayFirst ? "the day first" : "the month first"
  return (
    DateStyle(order: order),
    [
      RowNote(
        .ambiguousDate, line: where_.line, column: nil,
        "dates of three numbers are read \(words), as ‘\(where_.text)’ shows; --date-order says otherwise")
    ]
  )
}
