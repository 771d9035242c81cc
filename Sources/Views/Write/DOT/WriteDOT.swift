package import Meetings

/// The graph as DOT text, in the view and theme that the options name: the same bytes for the same graph.
package func writeDOT(_ graph: Graph, options: DrawingOptions) -> String {
  writeDOT(diagram(of: graph, options), theme: options.theme)
}

/// A diagram as DOT text: everything quoted, a statement a line, marks before lines, the legend last.
package func writeDOT(_ diagram: Diagram, theme: Theme) -> String {
  var dot = DOTText()
  dot.line("digraph \"summitry\" {")
  let common: [(name: String, value: String)] = [("charset", "UTF-8"), ("fontname", "Helvetica")]
  dot.statement("graph", common + theme.attributes(of: []) + layoutAttributes(diagram))
  dot.statement("node", [("fixedsize", "true"), ("fontname", "Helvetica")])
  dot.statement("edge", [("fontname", "Helvetica"), ("fontsize", "9")])
  var looks = Looks(theme)
  for mark in diagram.marks { write(mark, looks.of(mark.classes), to: &dot) }
  let weights = diagram.lines.map(\.weight)
  let (lightest, heaviest) = (weights.min() ?? 1, weights.max() ?? 1)
  for line in diagram.lines {
    let share = Double(line.weight - lightest) / Double(max(heaviest - lightest, 16))
    write(line, looks.of(line.classes), width: 1 + 4 * share.squareRoot(), to: &dot)
  }
  write(diagram.legend, theme, around: frame(of: diagram), to: &dot)
  dot.line("}")
  return dot.text
}

/// What the layout needs to know; `layout` lets every Graphviz tool choose the same one. The view's own attributes win.
private func layoutAttributes(_ diagram: Diagram) -> [(name: String, value: String)] {
  let layout: [(name: String, value: String)] =
    switch diagram.layout {
    case .dot: [("layout", "dot")]
    // Scaled less and pushed apart more than by default: half the paper, and no wider tangle.
    case .sfdp:
      [
        ("layout", "sfdp"), ("overlap", "prism"), ("overlap_scaling", "-2.4"), ("repulsiveforce", "1.5"),
        ("sep", "+7"), ("splines", "line"),
      ]
    case .placed, .arranged: [("layout", "nop"), ("splines", "line")]
    }
  let own = Set(diagram.attributes.map(\.name))
  return layout.filter { !own.contains($0.name) } + [("outputorder", "edgesfirst")] + diagram.attributes
}

/// Attributes by classes, each looked up once: a large picture has few looks.
private struct Looks {
  private let theme: Theme
  private var known: [[String]: [(name: String, value: String)]] = [:]

  init(_ theme: Theme) { self.theme = theme }

  mutating func of(_ classes: [String]) -> [(name: String, value: String)] {
    if let look = known[classes] { return look }
    let look = theme.attributes(of: classes)
    known[classes] = look
    return look
  }
}

private func write(_ mark: Diagram.Mark, _ look: [(name: String, value: String)], to dot: inout DOTText) {
  let shape = look.first { $0.name == "shape" }?.value ?? "box"
  let size = mark.size ?? size(of: mark.label, fontSize: mark.fontSize, shape: shape)
  var attributes: [(name: String, value: String)] = [
    ("label", DOTText.label(mark.label)), ("id", mark.tag), ("class", mark.classes.joined(separator: " ")),
    ("fontsize", number(min(max(mark.fontSize, 6), 48))), ("width", number(size.width / 72)),
    ("height", number(size.height / 72)),
  ]
  if let (x, y) = mark.centre { attributes.append(("pos", number(x) + "," + number(y))) }
  dot.statement(DOTText.quoted(mark.name), attributes + look)
}

/// Lines are 1 to 5 points wide, by the root of their weight.
private func write(
  _ line: Diagram.Line, _ look: [(name: String, value: String)], width: Double, to dot: inout DOTText
) {
  var attributes: [(name: String, value: String)] = [
    ("id", line.tag), ("class", line.classes.joined(separator: " ")),
  ]
  if !line.label.isEmpty { attributes.append(("label", DOTText.escaped(line.label))) }
  if line.weight > 1 {
    attributes.append(("weight", String(min(line.weight, 1000))))
    attributes.append(("penwidth", number(width)))
  }
  dot.statement(
    DOTText.quoted(line.from) + " -> " + DOTText.quoted(line.to), attributes + look)
}

/// The left, top and bottom of marks that have places; nil where a layout gives them.
private func frame(of diagram: Diagram) -> (left: Double, top: Double, bottom: Double)? {
  guard diagram.layout == .placed, let first = diagram.marks.first?.centre else { return nil }
  var frame = (left: first.x, top: first.y, bottom: first.y)
  for mark in diagram.marks {
    guard let (x, y) = mark.centre else { continue }
    let size = mark.size ?? size(of: mark.label, fontSize: mark.fontSize, shape: "ellipse")
    frame.left = min(frame.left, x - size.width / 2)
    frame.top = max(frame.top, y + size.height / 2)
    frame.bottom = min(frame.bottom, y - size.height / 2)
  }
  return frame
}

/// The legend is a cluster: Graphviz draws it anywhere, or, where every mark has a place, under the picture, as our own
/// drawing does.
private func write(
  _ legend: Legend, _ theme: Theme, around frame: (left: Double, top: Double, bottom: Double)?,
  to dot: inout DOTText
) {
  var next = (x: frame?.left ?? 0, y: (frame?.bottom ?? 0) - 22)
  func position(_ x: Double, _ y: Double) -> [(name: String, value: String)] {
    frame == nil ? [] : [("pos", number(x) + "," + number(y))]
  }
  dot.line("  subgraph \"cluster_legend\" {")
  dot.statement("graph", [("class", "legend"), ("peripheries", "0")], indent: "    ")
  func text(_ name: String, _ lines: [String], _ classes: [String], _ fontSize: Double) {
    let size = size(of: lines, fontSize: fontSize, shape: "plaintext")
    let attributes: [(name: String, value: String)] = [
      ("label", DOTText.label(lines, end: "\\l")), ("id", name), ("class", classes.joined(separator: " ")),
      ("fontsize", number(fontSize)), ("width", number(size.width / 72)), ("height", number(size.height / 72)),
    ]
    let isTitle = name == "legend-title"
    let y = isTitle ? (frame?.top ?? 0) + 14 + size.height / 2 : next.y - size.height / 2
    if !isTitle { next.y -= size.height + 10 }
    dot.statement(
      DOTText.quoted(name), attributes + position(next.x + size.width / 2, y) + theme.attributes(of: classes),
      indent: "    ")
  }
  let title = wrapped(legend.title, width: 60, lines: 2)
  if !title.isEmpty { text("legend-title", title, ["text", "title"], 22) }
  let lines = legend.lines.flatMap { wrapped($0, width: 110, lines: 2) }
  if !lines.isEmpty { text("legend-text", lines, ["text"], 11) }
  for (index, sample) in legend.samples.enumerated() {
    let look = theme.attributes(of: sample.classes)
    let size = size(of: [sample.label], fontSize: 10, shape: look.first { $0.name == "shape" }?.value ?? "box")
    let attributes: [(name: String, value: String)] = [
      ("label", DOTText.escaped(sample.label)), ("id", "legend-\(index + 1)"),
      ("class", sample.classes.joined(separator: " ")), ("fontsize", "10"), ("width", number(size.width / 72)),
      ("height", number(size.height / 72)),
    ]
    if next.x > (frame?.left ?? 0) + 700 { next = (frame?.left ?? 0, next.y - 34) }
    dot.statement(
      DOTText.quoted("legend-\(index + 1)"),
      attributes + position(next.x + size.width / 2, next.y - 11) + look, indent: "    ")
    next.x += size.width + 16
  }
  dot.line("  }")
}

/// Points that a label and its shape take.
package func size(of lines: [String], fontSize: Double, shape: String) -> (width: Double, height: Double) {
  let width = lines.map { textWidth($0, fontSize: fontSize) }.max() ?? 0
  let height = Double(max(lines.count, 1)) * fontSize * 1.2
  switch shape {
  case "ellipse":
    let factor = lines.count > 1 ? 1.32 : 1.2
    return (max(width * factor + 12, 36), max(height * (lines.count > 1 ? 1.42 : 1.5) + 4, 22))
  case "hexagon": return (max(width + height + 14, 36), height + 10)
  case "octagon": return (width * 1.1 + 20, height + 14)
  case "diamond": return (width * 1.6 + 20, height * 2.2)
  case "circle":
    let side = (width * width + height * height).squareRoot() + 8
    return (side, side)
  case "plaintext": return (width * 1.04 + 4, height + 4)
  default: return (max(width + 14, 28), height + 9)
  }
}

/// A number with at most three decimals, the same on every machine.
func number(_ value: Double) -> String {
  let thousandths = Int((value * 1000).rounded())
  let (whole, rest) = (abs(thousandths) / 1000, abs(thousandths) % 1000)
  let sign = thousandths < 0 ? "-" : ""
  guard rest != 0 else { return sign + String(whole) }
  var digits = String(rest + 1000).dropFirst()
  while digits.last == "0" { digits.removeLast() }
  return sign + String(whole) + "." + digits
}
