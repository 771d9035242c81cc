internal import ArgumentParser
internal import Meetings
internal import Views

struct Explain: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Shows every piece of evidence for a meeting, an actor or a place.",
    usage: "summitry explain <input> ... <name> [<options>]",
    discussion: "Example: summitry explain seeds Baradar")

  @Argument(
    help: ArgumentHelp(
      "The inputs, then what to explain: a meeting's id, or the name of an actor or a place.",
      valueName: "input> ... <name"))
  var inputsAndName: [String]
  @OptionGroup(title: "How inputs are read") var intake: IntakeOptions
  @OptionGroup(title: "Across articles") var resolving: ResolvingOptions
  @OptionGroup(title: "Which meetings") var selecting: SelectionOptions

  func run() throws {
    guard inputsAndName.count > 1, let name = inputsAndName.last else {
      throw fail("say what to explain after the inputs: summitry explain seeds Baradar", Exit.usage)
    }
    let selection = try selecting.selection()
    let (graph, failed) = try resolving.graph(of: Array(inputsAndName.dropLast()), intake)
    tellUnknown(selection, in: graph)
    let (shown, omitted) = select(graph, selection)
    Progress.end()
    let text = explanation(of: name, in: shown)
    guard !text.isEmpty else {
      let left = omitted.leftOut > 0 ? " among the meetings of this selection" : ""
      throw fail("nothing is called ‘\(name)’\(left); `summitry list` shows the names", Exit.nothingUsable)
    }
    try save(Array(text.utf8), to: nil)
    if omitted.leftOut > 0 { tellShown(shown, omitted) }
    if failed { throw Exit.someFailed }
  }
}
