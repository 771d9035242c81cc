/// Graphviz's SVG, written anew: only drawing elements and harmless attributes pass, the picture has a name and a
/// description, every element its tooltip and its link, and comments with version numbers are gone.
///
/// Throws where the bytes are not well-formed XML, before or after.
func finish(_ svg: [UInt8], _ dressing: Dressing) throws(DrawingError) -> [UInt8] {
  let finisher = Finisher(dressing)
  try readXML(svg) { finisher.take($0) }
  let bytes = Array(finisher.text.utf8)
  try readXML(dressing.bands.isEmpty ? bytes : Array("<div>".utf8) + bytes + Array("</div>".utf8)) { _ in }
  return bytes
}

/// The state of one pass over an SVG.
private final class Finisher {
  private var out = ""
  private var bands: Bands?
  private var size = (width: 0.0, height: 0.0)
  private var transform = ""
  /// The paper under the picture, which every band needs.
  private var isForAll = false
  private let dressing: Dressing
  /// Names of open elements that were written; nil for one that was dropped.
  private var open: [String?] = []
  private var dropped = 0
  /// The closing tags that an open group owes besides its own.
  private var owed: [String] = []
  private var isInTitle = false
  private var pendingGroup: String?
  private var isEdge = false

  init(_ dressing: Dressing) {
    self.dressing = dressing
    if !dressing.bands.isEmpty { bands = Bands(dressing.bands) }
  }

  /// The finished picture.
  var text: String {
    guard let bands else { return out }
    let shift = transform.split { $0 == " " || $0 == "(" || $0 == ")" }.last.flatMap { Double($0) } ?? 0
    return bands.joined(width: size.width, height: size.height, shift: shift, transform: escapedXML(transform))
  }

  func take(_ event: XMLEvent) {
    switch event {
    case .start(let name, let attributes): start(name, attributes)
    case .end: end()
    case .text(let text): if dropped == 0, !isInTitle { out += escapedXML(text) }
    }
    if bands != nil { sort(event) }
  }

  /// Into bands goes what stands in the graph's group, group by group.
  private func sort(_ event: XMLEvent) {
    if case .start(let name, let attributes) = event {
      func value(_ key: String) -> String { attributes.first { $0.name == key }?.value ?? "" }
      if name == "svg" {
        let box = value("viewBox").split(separator: " ").compactMap { Double($0) }
        if box.count == 4 { size = (box[2], box[3]) }
      }
      if open.count == 2, name == "g" { transform = value("transform") }
      if open.count == 3 {
        isForAll = name != "g"
        bands?.begin(value("id"))
      }
      if open.count > 3 { bands?.measure(name, attributes) }
    }
    let isInside = if case .end = event { open.count >= 2 } else { open.count >= 3 }
    if isInside { isForAll ? bands?.writeToAll(out) : bands?.write(out) }
    out = ""
  }

  private func start(_ name: String, _ attributes: [(name: String, value: String)]) {
    guard dropped == 0, drawn.contains(name) else {
      dropped += 1
      open.append(nil)
      return
    }
    if name == "title" {
      isInTitle = true
      open.append(name)
      writeTitle()
      return
    }
    open.append(name)
    let kept = attributes.compactMap(harmless)
    if name == "path", isEdge, let group = pendingGroup, dressing.details[group] != nil { writeHitLine(kept) }
    out += "<" + name
    for (name, value) in kept { out += " " + name + "=\"" + escapedXML(value) + "\"" }
    if name == "svg" {
      out += " role=\"img\" aria-labelledby=\"picture-title picture-description\">\n"
      out += "<title id=\"picture-title\">" + escapedXML(dressing.title) + "</title>\n"
      out += "<desc id=\"picture-description\">" + escapedXML(dressing.description) + "</desc>\n"
      if !dressing.style.isEmpty { out += "<style>" + escapedXML(dressing.style) + "</style>" }
    } else {
      out += ">"
    }
    if name == "g" {
      owed.append("")
      pendingGroup = attributes.first { $0.name == "id" }?.value ?? ""
      let classes = attributes.first { $0.name == "class" }?.value.split(separator: " ") ?? []
      isEdge = classes.contains("edge")
    }
  }

  /// The tooltip in place of Graphviz's title, then the link around what follows.
  private func writeTitle() {
    guard let id = pendingGroup, let detail = dressing.details[id] else { return }
    if !detail.text.isEmpty { out += "<title>" + escapedXML(detail.text) + "</title>" }
    guard let link = detail.link, isSafe(link: link), !owed.isEmpty else { return }
    out += "<a href=\"" + escapedXML(link) + "\" target=\"_blank\" rel=\"noopener noreferrer\">"
    owed[owed.count - 1] = "</a>"
  }

  /// A wide invisible line under a thin one, so that it can be pointed at.
  private func writeHitLine(_ attributes: [(name: String, value: String)]) {
    guard let path = attributes.first(where: { $0.name == "d" })?.value else { return }
    out += "<path class=\"hit\" fill=\"none\" stroke=\"#000000\" stroke-opacity=\"0\" stroke-width=\"9\" d=\""
    out += escapedXML(path) + "\"/>\n"
  }

  private func end() {
    guard let name = open.removeLast() else {
      dropped -= 1
      return
    }
    if name == "title" {
      isInTitle = false
      return
    }
    if name == "g" { out += owed.removeLast() }
    out += "</" + name + ">"
  }
}

/// The elements that a drawing is made of.
private let drawn: Set<String> = [
  "svg", "g", "title", "polygon", "polyline", "ellipse", "circle", "path", "text", "rect",
]

private let kept: Set<String> = [
  "class", "cx", "cy", "d", "fill", "fill-opacity", "font-family", "font-size", "font-weight", "height", "id",
  "points", "r", "rx", "ry", "stroke", "stroke-dasharray", "stroke-opacity", "stroke-width", "text-anchor",
  "transform", "viewBox", "width", "x", "xmlns", "y",
]

/// An attribute that only says how something looks; `transparent`, which isn't SVG, becomes `none`.
private func harmless(_ attribute: (name: String, value: String)) -> (name: String, value: String)? {
  guard kept.contains(attribute.name) else { return nil }
  if attribute.value == "transparent" { return (attribute.name, "none") }
  if attribute.name == "font-family" { return (attribute.name, "Helvetica,Arial,sans-serif") }
  return attribute
}

/// Whether an address may become a link: a fragment, or one of three schemes, without white space or controls.
func isSafe(link: String) -> Bool {
  guard link.utf8.count <= 2000, link.utf8.allSatisfy({ $0 > 0x20 && $0 != 0x7F }) else { return false }
  let lowered = link.lowercased()
  return ["https://", "http://", "mailto:", "#"].contains { lowered.hasPrefix($0) }
}

/// Text or a value for XML; characters that XML doesn't have are left out.
func escapedXML(_ text: String) -> String {
  var escaped = ""
  for scalar in text.unicodeScalars {
    switch scalar.value {
    case 0x26: escaped += "&amp;"
    case 0x3C: escaped += "&lt;"
    case 0x3E: escaped += "&gt;"
    case 0x22: escaped += "&quot;"
    case 0x0A: escaped += "\n"
    case 0x09: escaped += " "
    case 0..<0x20, 0x7F...0x9F, 0xFFFE, 0xFFFF: continue
    default: escaped.unicodeScalars.append(scalar)
    }
  }
  return escaped
}
