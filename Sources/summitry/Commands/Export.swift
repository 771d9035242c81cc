internal import ArgumentParser
internal import JSONText
internal import Meetings
internal import Views

enum ExportFormat: String, ExpressibleByArgument, CaseIterable { case dot, json }

struct Export: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Writes the graph for other tools: DOT, or Summitry's own JSON.",
    discussion: "Example: summitry export seeds -o graph.json")

  @OptionGroup var input: InputArguments
  @OptionGroup var resolving: ResolvingOptions
  @OptionGroup var selecting: SelectionOptions
  @Option(
    name: [.short, .long],
    help: ArgumentHelp("The file to write; standard output where not given.", valueName: "file"))
  var output: String?
  @Option(help: "dot or json, where the file's ending doesn't say.")
  var format: ExportFormat?
  @Option(help: "For dot: network, timeline, pairs or places.")
  var view: View?

  func run() throws {
    let ending = output?.split(separator: ".").last.map(String.init) ?? ""
    guard let format = format ?? ExportFormat(rawValue: ending) else {
      throw fail("the format is unknown: say --format dot or --format json", Exit.usage)
    }
    let selection = try selecting.selection()
    try checkOutput(output)
    let (graph, failed) = try resolving.graph(of: input.inputs, input.intake)
    let (shown, omitted) = select(graph, selection)
    let text =
      switch format {
      case .json: writeGraph(shown).text(.indented) + "\n"
      case .dot: writeDOT(shown, options: DrawingOptions(view: view, window: selection.window, omitted: omitted))
      }
    try save(Array(text.utf8), to: output)
    if !selection.isEverything { tellOmitted(omitted) }
    if failed { throw Exit.someFailed }
  }
}

extension Selection {
  /// Whether nothing is left out.
  fileprivate var isEverything: Bool { self == Selection() }
}
