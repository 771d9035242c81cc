internal import ArgumentParser
internal import Drawing
internal import Meetings
internal import Views

extension View: ExpressibleByArgument {}
extension PictureFormat: ExpressibleByArgument {}

/// Who lays out a drawing that isn't a timeline, if not we ourselves.
enum Engine: String, ExpressibleByArgument, CaseIterable { case dot, sfdp }

struct Draw: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Draws the meetings as a diagram.",
    discussion: "Example: summitry draw seeds --from 2019-10 --to 2019-12 -o autumn.svg")

  @OptionGroup var input: InputArguments
  @OptionGroup(title: "Across articles") var resolving: ResolvingOptions
  @OptionGroup(title: "Which meetings") var selecting: SelectionOptions
  @Option(
    name: [.short, .long], help: ArgumentHelp("The file to write; its ending says the format.", valueName: "file"))
  var output: String
  @Option(help: "The format, where the file's ending doesn't say.")
  var format: PictureFormat?
  @Option(help: "What to draw; chosen by size where not given.")
  var view: View?
  @Option(help: "Graphviz's layout in ranks (dot) or by forces (sfdp), in place of our own; not for timelines.")
  var engine: Engine?
  @Option(
    help: ArgumentHelp(
      "light, dark, print, or a file of rules such as: actor.person { color: #880000; shape: box }",
      valueName: "name or file"))
  var theme = "light"
  @Option(help: "A title for the drawing.")
  var title: String?
  @Option(help: ArgumentHelp("Longest time for a layout.", valueName: "seconds"))
  var deadline = 20.0

  func validate() throws {
    guard deadline > 0, deadline <= 86_400 else {
      throw ValidationError("--deadline is more than 0 and at most a day")
    }
  }

  func run() throws {
    guard let format = format ?? PictureFormat(rawValue: ending(of: output)) else {
      throw fail("\(output): unknown ending; use .svg, .png, .pdf, .html or .dot, or say --format", Exit.usage)
    }
    let selection = try selecting.selection()
    let theme = try themeAsked(theme)
    try checkOutput(output)
    let (graph, failed) = try resolving.graph(of: input.inputs, input.intake)
    tellUnknown(selection, in: graph)
    let (shown, omitted) = select(graph, selection)
    if shown.meetings.isEmpty { tell("summitry: note: no meetings to draw; the drawing says so") }
    let options = DrawingOptions(
      view: view, theme: theme, layout: engine.flatMap { Diagram.Layout(rawValue: $0.rawValue) },
      title: title ?? "Who met whom", window: selection.window, omitted: omitted)
    Progress.now("drawing \(counted(shown.meetings.count, "meeting"))")
    let picture: (bytes: [UInt8], notes: [String])
    do throws(DrawingError) {
      picture = try drawing(of: shown, options, as: format, deadline: .seconds(deadline))
    } catch {
      throw fail("\(error)", Exit.drawingFailed)
    }
    Progress.end()
    for note in picture.notes { tell("summitry: note: \(note)") }
    try save(picture.bytes, to: output)
    tellShown(shown, omitted)
    if failed { throw Exit.someFailed }
  }

  /// One of our own themes, or one from a file.
  private func themeAsked(_ name: String) throws -> Theme {
    if let own = Theme.all.first(where: { $0.name == name }) { return own }
    guard let bytes = contents(of: name) else {
      let own = Theme.all.map(\.name).joined(separator: ", ")
      throw fail("--theme \(name): neither one of \(own) nor a file that can be read", Exit.usage)
    }
    do throws(ThemeError) {
      let theme = try Theme.reading(String(decoding: bytes, as: UTF8.self), name: name)
      for note in theme.contrastNotes { tell("\(name): note: \(note)") }
      return theme
    } catch {
      tell("\(name):\(error)")
      throw Exit.usage
    }
  }
}
