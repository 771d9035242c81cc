internal import ArgumentParser
internal import Intake
internal import Meetings
internal import Registers

/// Which column of a register is what, where its headings don't say.
struct RegisterOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "For registers: FIELD=HEADING or FIELD=NUMBER; fields are \(Self.fields).", valueName: "field=heading"))
  var column: [String] = []
  @Option(
    help: ArgumentHelp("For registers: the same in every row, as host=\"United States\".", valueName: "field=text")
  )
  var value: [String] = []
  @Option(
    help: ArgumentHelp("For registers: a YAML file that says the same, a line for each field.", valueName: "file"))
  var mapping: String?
  @Option(
    help: ArgumentHelp("For registers, how 03/04/2024 is read: day-first or month-first.", valueName: "order"))
  var dateOrder: String?

  private static let fields = Field.allCases.map(\.rawValue).joined(separator: ", ")

  func said() throws -> Mapping {
    var mapping = try self.mapping.map(readFile) ?? Mapping()
    for text in column {
      let (field, name) = try parted(text, "--column")
      mapping.add(field, Int(name).map { .number($0) } ?? .heading(name))
    }
    for text in value {
      let (field, constant) = try parted(text, "--value")
      mapping.add(field, .text(constant))
    }
    if let dateOrder {
      guard let order = DateOrder(rawValue: dateOrder) else {
        throw fail("--date-order is day-first or month-first, not ‘\(dateOrder)’", Exit.usage)
      }
      mapping.dateOrder = order
    }
    return mapping
  }

  private func readFile(_ path: String) throws -> Mapping {
    guard let bytes = contents(of: path), bytes.count <= 64 << 10 else {
      throw fail("\(path) can't be read, or is longer than 64 KiB", Exit.usage)
    }
    do throws(MappingError) {
      return try readMapping(String(decoding: bytes, as: UTF8.self))
    } catch {
      throw fail("\(path):\(error.line): \(error.message)", Exit.usage)
    }
  }

  private func parted(_ text: String, _ option: String) throws -> (Field, String) {
    let parts = text.split(separator: "=", maxSplits: 1).map(String.init)
    guard parts.count == 2, let field = Field(rawValue: parts[0]) else {
      throw fail("\(option) ‘\(text)’ is not FIELD=TEXT, FIELD one of \(Self.fields)", Exit.usage)
    }
    return (field, parts[1])
  }

  /// The readings of a table's rows, in their order; what was left out is told and counted.
  func readings(of table: Table, jobs: Int?, _ taken: inout Taken) throws -> [Reading] {
    let mapping = try said()
    let register: Register
    do throws(Problem) {
      register = try Register(table, mapping)
    } catch {
      taken.tell(error)
      return []
    }
    let size = 64
    let blocks = sideBySide((register.count + size - 1) / size, jobs: jobs) { block in
      (block * size..<min(register.count, (block + 1) * size)).map { register.row($0) }
    }
    let rows = settled(Array(blocks.joined()))
    taken.tell(register.remarks + rows.flatMap(\.notes), in: register.path)
    let meetings = rows.reduce(0) { $0 + $1.reading.reports.count }
    let without = rows.count { $0.reading.reports.isEmpty }
    tell(
      "\(register.path): \(counted(rows.count, "row")): \(rows.count - without) with \(counted(meetings, "meeting")), "
        + "\(without) without, each noted"
    )
    return rows.map(\.reading)
  }
}
