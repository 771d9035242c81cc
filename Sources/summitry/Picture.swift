internal import Drawing
internal import Meetings
internal import Views

/// What `draw` writes.
enum PictureFormat: String, CaseIterable {
  case svg, png, pdf, html, dot
}

/// Draws a graph: projects it, writes DOT, lays it out, and finishes the picture in the format; with a line for each
/// thing that a reader should know of how it came about.
func drawing(
  of graph: Graph, _ options: DrawingOptions, as format: PictureFormat, deadline: Duration = .seconds(20)
) throws(DrawingError) -> (bytes: [UInt8], notes: [String]) {
  var diagram = diagram(of: graph, options)
  // The page has a heading of its own.
  if format == .html { diagram.legend.title = "" }
  let dot = writeDOT(diagram, theme: options.theme)
  if format == .dot { return (Array(dot.utf8), []) }
  let style = style(of: options.theme)
  let dressing = Dressing(
    title: options.title.isEmpty ? "Meetings" : options.title,
    description: diagram.legend.lines.joined(separator: "\n"), style: format == .html ? "" : style,
    // The page has names and evidence itself.
    details: diagram.details.mapValues { format == .html ? ("", nil) : ($0.text, $0.link) },
    bands: format == .html ? diagram.bands : [:])
  let target = DrawingFormat(rawValue: format.rawValue) ?? .svg
  let picture = try draw(
    dot: dot, as: target,
    engine: DrawingEngine(rawValue: diagram.layout.rawValue) ?? .dot, deadline: deadline, dressing: dressing)
  let labels = diagram.marks.flatMap(\.label) + [diagram.legend.title] + diagram.legend.lines
  var notes = picture.notes + fontNotes(labels, for: target)
  if options.layout != nil, diagram.layout == .placed {
    notes.append("--engine has no effect on a timeline, which places its marks itself")
  }
  guard format == .html else { return (picture.bytes, notes) }
  let page = page(svg: picture.bytes, style: style, data: pageData(graph, diagram), title: options.title)
  return (page, notes)
}
