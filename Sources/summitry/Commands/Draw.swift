internal import ArgumentParser
internal import Drawing
internal import Meetings
internal import Views

extension View: ExpressibleByArgument {}
extension PictureFormat: ExpressibleByArgument {}

struct Draw: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Draws the meetings as a diagram.",
    discussion: "Example: summitry draw seeds --from 2019-10 --to 2019-12 -o autumn.svg")

  @OptionGroup var input: InputArguments
  @OptionGroup var selecting: SelectionOptions
  @Option(
    name: [.short, .long], help: ArgumentHelp("The file to write; its ending says the format.", valueName: "file"))
  var output: String
  @Option(help: "svg, png, pdf, html or dot, where the file's ending doesn't say.")
  var format: PictureFormat?
  @Option(help: "network, timeline, pairs or places; chosen by size where not given.")
  var view: View?
  @Option(help: "A title for the drawing.")
  var title: String?
  @Option(help: ArgumentHelp("Longest time for a layout.", valueName: "seconds"))
  var deadline = 20.0

  func run() throws {
    let ending = output.split(separator: ".").last.map(String.init) ?? ""
    guard let format = format ?? PictureFormat(rawValue: ending) else {
      throw fail("\(output): unknown ending; use .svg, .png, .pdf, .html or .dot, or say --format", Exit.usage)
    }
    let selection = try selecting.selection()
    try checkOutput(output)
    let (graph, failed) = try input.graph()
    let (shown, omitted) = select(graph, selection)
    tellOmitted(omitted)
    let options = DrawingOptions(
      view: view, title: title ?? "Who met whom", window: selection.window, omitted: omitted)
    do throws(DrawingError) {
      let picture = try drawing(of: shown, options, as: format, deadline: .seconds(deadline))
      for note in picture.notes { tell("summitry: note: \(note)") }
      try Self.written { try save(picture.bytes, to: output) }
    } catch {
      throw fail("\(error)", ExitCode(70))
    }
    if failed { throw Exit.someFailed }
  }

  private static func written(_ work: () throws -> Void) throws(DrawingError) {
    do { try work() } catch { Self.exit(withError: error) }
  }
}
