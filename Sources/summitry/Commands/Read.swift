internal import ArgumentParser
internal import Intake
internal import JSONText
internal import Meetings
internal import Views

struct Read: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Reads articles one by one: a line of JSON for each, in the order of the inputs.",
    discussion: "Example: summitry read - < articles.jsonl > readings.jsonl")

  @OptionGroup var input: InputArguments

  func run() throws {
    try eachArticle(input) { articles in
      let lines = sideBySide(articles.count, jobs: input.intake.jobs) { index in
        var line: [UInt8] = []
        writeReading(reading(of: articles[index])).write(.compact, to: &line)
        line.append(0x0A)
        return line
      }
      try save(Array(lines.joined()), to: nil)
    }
  }
}
