internal import ArgumentParser
internal import Meetings
internal import Views

struct List: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Lists the meetings as a table: when, how they stand, who, where.",
    discussion: "Example: summitry list seeds --actor Khalilzad --status held")

  @OptionGroup var input: InputArguments
  @OptionGroup var selecting: SelectionOptions

  func run() throws {
    let selection = try selecting.selection()
    let (graph, failed) = try input.graph()
    let (shown, omitted) = select(graph, selection)
    try save(Array(table(shown).utf8), to: nil)
    tellOmitted(omitted)
    if failed { throw Exit.someFailed }
  }
}
