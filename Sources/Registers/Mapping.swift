package import Intake
internal import Meetings

/// Which column of a register is what, as a person says it; what isn't said is recognised by its heading.
package struct Mapping: Hashable, Sendable {
  package enum Source: Hashable, Sendable {
    /// The column under a heading.
    case heading(String)
    /// The column of a number, from 1; for tables without headings.
    case number(Int)
    /// The same text in every row.
    case text(String)
  }

  /// In the order in which they were given; a field may have several.
  package var sources: [(field: Field, source: Source)] {
    zip(fields, given).map { ($0, $1) }
  }
  private var fields: [Field] = []
  private var given: [Source] = []
  package var dateOrder: DateOrder?

  package init() {}

  package mutating func add(_ field: Field, _ source: Source) {
    fields.append(field)
    given.append(source)
  }
}

/// The columns of one table, found.
struct Columns {
  /// Positions of columns by field, in order.
  var positions: [Field: [Int]] = [:]
  var constants: [Field: String] = [:]
  var hasHeader: Bool
  /// Headings of columns that are not read.
  var unused: [String] = []
  /// Headings that the mapping names and the table doesn't have.
  var missing: [String] = []

  init(_ table: Table, _ mapping: Mapping) {
    let header = table.records.first?.cells ?? []
    let keys = header.map(folded)
    var byNumber = false
    for (field, source) in mapping.sources {
      switch source {
      case .heading(let name):
        if let position = keys.firstIndex(of: folded(name)) {
          positions[field, default: []].append(position)
        } else {
          missing.append(name)
        }
      case .number(let number):
        byNumber = true
        positions[field, default: []].append(number - 1)
      case .text(let text): constants[field] = text
      }
    }
    let said = Set(positions.keys).union(constants.keys)
    var recognised = false
    for (position, heading) in header.enumerated() {
      guard let field = Self.field(heading, among: keys) else { continue }
      recognised = true
      guard !said.contains(field), !positions.values.contains(where: { $0.contains(position) }) else { continue }
      // One column of names is the register's own; others of the kind stay unread.
      if positions[field] == nil || field == .with { positions[field, default: []].append(position) }
    }
    // Columns given by number say nothing of headings: a first row with a date in it is a row.
    let found = positions
    let dates = [Field.date, .start, .end].flatMap { found[$0] ?? [] }
    let startsWithDate = dates.contains { position in
      guard position < header.count else { return false }
      return header[position].utf8.contains { (0x30...0x39).contains($0) }
    }
    hasHeader = !(byNumber && !recognised && startsWithDate)
    let used = Set(positions.values.joined())
    if hasHeader {
      unused = header.indices.filter { !used.contains($0) && !header[$0].isEmpty }.map { header[$0] }
    }
  }

  /// "From" is a day beside a "to", and else where somebody comes from.
  private static func field(_ heading: String, among keys: [String]) -> Field? {
    if folded(heading) == "from" { return keys.contains("to") || keys.contains("until") ? .start : .side }
    return Field(heading: heading)
  }

  /// The cells of a field in a row, without empty ones; a constant where there is no column.
  func cells(_ field: Field, of record: Table.Record) -> [(column: Int?, text: String)] {
    let found = (positions[field] ?? []).compactMap { position -> (column: Int?, text: String)? in
      guard position < record.cells.count, !record.cells[position].isEmpty else { return nil }
      return (position, record.cells[position])
    }
    return found.isEmpty ? constants[field].map { [(nil, $0)] } ?? [] : found
  }
}
