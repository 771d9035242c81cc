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
      var bytes: [UInt8] = []
      for reading in readAll(articles) {
        writeReading(reading).write(.compact, to: &bytes)
        bytes.append(0x0A)
      }
      try save(bytes, to: nil)
    }
  }
}
