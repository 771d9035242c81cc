internal import ArgumentParser
internal import Intake
internal import JSONText
internal import Meetings
internal import Views

struct Read: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Reads articles and rows of registers one by one: a line of JSON for each, in their order.",
    discussion: "Example: summitry read - < articles.jsonl > readings.jsonl")

  @OptionGroup var input: InputArguments

  func run() throws {
    let taken = try input.intake.articles.stream(input.inputs) { arrivals, _ in
      try write(arrivals.count) { reading(of: arrivals[$0]) }
    } table: { table, taken in
      let rows = try input.intake.register.readings(of: table, jobs: jobs, &taken)
      try write(rows.count) { rows[$0] }
    } saved: { value throws(FormatError) in
      try refused(value)
    }
    if taken.failed { throw Exit.someFailed }
  }

  private var jobs: Int? { input.intake.articles.jobs }

  /// Writes so many readings, each made where it is written.
  private func write(_ count: Int, _ reading: @Sendable (Int) -> Reading) throws {
    let lines = sideBySide(count, jobs: jobs) { index in
      var line: [UInt8] = []
      writeReading(reading(index)).write(.compact, to: &line)
      line.append(0x0A)
      return line
    }
    try save(Array(lines.joined()), to: nil)
  }
}
