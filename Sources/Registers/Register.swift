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
    var columns = Columns(table, mapping)
    name = table.name
    path = table.path
    let records = columns.hasHeader ? Array(table.records.dropFirst()) : table.records
    self.records = records
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
    if let visited = visitedState(records, columns) {
      columns.constants[.country] = visited.name
      remarks.append(
        RowNote(
          .assumed, line: header?.line ?? 1, column: nil,
          "no column says where or by whom they were received: taken as \(visited.name), which \(visited.count) of "
            + "\(records.count) rows name; --value country=… says otherwise"))
    }
    self.columns = columns
    owners = Set(
      records.flatMap { record in columns.cells(.who, of: record).flatMap { listedNames($0.text) } }
        .compactMap { folded($0).split(separator: " ").last.map(String.init) })
    if columns.hasHeader, let width = header?.cells.count {
      remarks += records.filter { $0.cells.count != width }.map { record in
        RowNote(
          .damagedRow, line: record.line, column: nil,
          "\(record.cells.count) cells under \(width) headings: read from the left")
      }
    }
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

/// The state that a register of visitors is of, where no column says: the one that its texts name far more often than
/// any other. Nil where a column tells of places or of those who were met. Linear.
private func visitedState(_ records: [Table.Record], _ columns: Columns) -> (name: String, count: Int)? {
  let told = Set(columns.positions.keys).union(columns.constants.keys)
  guard told.isDisjoint(with: [.place, .country, .host, .with]), told.isSuperset(of: [.who, .side, .subject])
  else {
    return nil
  }
  var counts: [String: Int] = [:]
  for record in records {
    let words = columns.cells(.subject, of: record).flatMap { $0.text.split { " ,;()".contains($0) } }
    let named = words.filter { $0.unicodeScalars.first?.properties.isUppercase == true }.compactMap {
      knownState(String($0))?.name
    }
    for name in Set(named) { counts[name, default: 0] += 1 }
  }
  let ranked = counts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
  guard let first = ranked.first, first.value * 10 >= records.count,
    ranked.dropFirst().allSatisfy({ $0.value * 4 <= first.value })
  else { return nil }
  return (first.key, first.value)
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
