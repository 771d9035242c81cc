internal import ArgumentParser
internal import Exchange
internal import Meetings
internal import Views

extension ExportOptions.EdgesKey: ExpressibleByArgument {}

/// One of the forms, by its name.
struct FormatArgument: ExpressibleByArgument {
  var format: any ExchangeFormat

  init?(argument: String) {
    guard let format = exchangeFormat(named: argument) else { return nil }
    self.format = format
  }

  static var allValueStrings: [String] { exchangeFormats.map(\.name) }
}

struct Export: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Writes the graph for other tools: Gephi, networkx, Neo4j, calendars, maps and more.",
    discussion: """
      Examples: summitry export seeds -o graph.gexf
                summitry export seeds --format neo4j -o tables/

      What a format can't hold is counted on standard error.
      """)

  @OptionGroup var input: InputArguments
  @OptionGroup(title: "Across articles") var resolving: ResolvingOptions
  @OptionGroup(title: "Which meetings") var selecting: SelectionOptions
  @Option(
    name: [.short, .long],
    help: ArgumentHelp(
      "The file to write, or for csv and neo4j the folder; standard output where not given.", valueName: "file"))
  var output: String?
  @Option(help: "The format, where the file's ending doesn't say.")
  var format: FormatArgument?
  @Option(help: "For dot, as in draw.")
  var view: View?
  @Option(help: "For node-link: what networkx calls the edges, edges from version 3.6 on and links before.")
  var edgesKey: ExportOptions.EdgesKey = .edges

  func run() throws {
    let format = try chosen()
    let selection = try selecting.selection()
    if format.fileNames.isEmpty { try checkOutput(output) } else { try checkFolder(output, format) }
    let (graph, failed) = try resolving.graph(of: input.inputs, input.intake)
    tellUnknown(selection, in: graph)
    let (shown, omitted) = select(graph, selection)
    Progress.now("writing \(counted(shown.meetings.count, "meeting"))")
    let drawing = DrawingOptions(view: view, window: selection.window, omitted: omitted)
    let exported: Exported
    do throws(ExportRefusal) {
      exported = try format.write(shown, ExportOptions(drawing: drawing, edgesKey: edgesKey))
    } catch {
      throw fail("\(format.name): \(error)", Exit.nothingUsable)
    }
    if let output, !format.fileNames.isEmpty {
      try saveFolder(zip(format.fileNames, exported.files).map { ($0, $1) }, to: output)
    } else {
      try save(exported.files[0], to: output)
    }
    tellShown(shown, omitted)
    if let lost = exported.losses.leftOut { tell("summitry: \(format.name) can't hold " + lost) }
    if let changed = exported.losses.changed { tell("summitry: \(format.name): " + changed) }
    if failed { throw Exit.someFailed }
  }

  private func chosen() throws -> any ExchangeFormat {
    if let format { return format.format }
    if let format = output.flatMap(exchangeFormat(ofFile:)) { return format }
    if output?.hasSuffix(".csv") ?? false {
      throw fail("CSV takes several files: say --format csv or neo4j, and name a folder with -o", Exit.usage)
    }
    let names = exchangeFormats.map(\.name).joined(separator: ", ")
    let pictures = [".svg", ".png", ".pdf", ".html"]
    if let output, pictures.contains(where: output.lowercased().hasSuffix) {
      throw fail("\(output): unknown as a format of export; `summitry draw` makes pictures and pages", Exit.usage)
    }
    let subject = output.map { "\($0): unknown ending" } ?? "the format is unknown"
    throw fail("\(subject); say --format with one of \(names)", Exit.usage)
  }

  /// Tables need a folder; one that is there may only hold what an earlier export wrote.
  private func checkFolder(_ output: String?, _ format: any ExchangeFormat) throws {
    guard let output, output != "-" else {
      throw fail("\(format.name) writes several files: name a folder with -o", Exit.usage)
    }
    try checkOutputFolder(output, mayHold: format.fileNames)
  }
}
