internal import ArgumentParser
internal import Meetings
internal import Views

struct List: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Lists the meetings as a table: when, how they stand, who, where.",
    discussion: "Example: summitry list seeds --actor Khalilzad --status held")

  @OptionGroup var input: InputArguments
  @OptionGroup(title: "Across articles") var resolving: ResolvingOptions
  @OptionGroup(title: "Which meetings") var selecting: SelectionOptions

  @Flag(help: "What the reports of a meeting contradict each other about, claim by claim.")
  var conflicts = false
  @Flag(name: .customLong("ids"), help: "With the id of every meeting, for corrections and explain.")
  var showsIDs = false

  func run() throws {
    let selection = try selecting.selection()
    let (graph, failed) = try resolving.graph(of: input.inputs, input.intake)
    tellUnknown(selection, in: graph)
    let (shown, omitted) = select(graph, selection)
    Progress.end()
    try save(Array((conflicts ? conflictList(shown) : table(shown, withIDs: showsIDs)).utf8), to: nil)
    tellShown(shown, omitted)
    if failed { throw Exit.someFailed }
  }
}
