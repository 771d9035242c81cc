internal import Meetings
internal import Views

/// A Mermaid flowchart, for Markdown; refused where Mermaid would not draw it.
struct MermaidFormat: ExchangeFormat {
  let name = "mermaid"
  let endings = ["mmd", "mermaid"]

  /// Mermaid's own limits: `maxEdges` and `maxTextSize`.
  static let mostEdges = 500
  static let mostCharacters = 50_000

  func write(_ graph: Graph, _ options: ExportOptions) throws(ExportRefusal) -> Exported {
    let network = PropertyGraph(graph)
    guard network.edges.count <= Self.mostEdges else {
      throw refusal("\(network.edges.count) lines", "\(Self.mostEdges)")
    }
    var names: [String: String] = [:]
    var text = "flowchart LR\n"
    for (index, node) in network.nodes.enumerated() {
      let name = "n\(index + 1)"
      names[node.id] = name
      let (open, close) = brackets(node)
      text += "  " + name + open + "\"" + escaped(label(node)) + "\"" + close + "\n"
    }
    for edge in network.edges {
      guard let source = names[edge.source], let target = names[edge.target] else { continue }
      text += "  " + source + " " + line(edge) + " " + target + "\n"
    }
    guard text.utf16.count <= Self.mostCharacters else {
      throw refusal("\(text.utf16.count) characters", "\(Self.mostCharacters)")
    }
    return Exported(
      text,
      Losses(
        of: graph, leavingOut: [.attributes, .offices, .quotes, .reports, .steps, .reasons, .documents, .notes]))
  }

  private func refusal(_ has: String, _ most: String) -> ExportRefusal {
    ExportRefusal(
      description: "this graph has \(has), and Mermaid draws at most \(most): "
        + "choose fewer meetings with --from, --to, --actor or --focus, or draw it with `summitry draw`")
  }

  /// What a drawing shows, cut: invisible characters out, white space single; never empty, which would be an error.
  private func label(_ node: PropertyGraph.Node) -> String {
    let words = displayed(node.label)
    if words.isEmpty { return "—" }
    return words.unicodeScalars.count > 120
      ? String(String.UnicodeScalarView(words.unicodeScalars.prefix(119))) + "…" : words
  }

  private func brackets(_ node: PropertyGraph.Node) -> (String, String) {
    switch node.values.first {
    case .text("meeting"): ("[", "]")
    case .text("place"): ("{{", "}}")
    default: ("([", "])")
    }
  }

  /// Whole where something took place, dashed where it did not or not yet, dotted round what lies around.
  private func line(_ edge: PropertyGraph.Edge) -> String {
    let isHeld = edge.values.contains(.text("held"))
    let words = ["party", "at", "within"].contains(edge.label) ? "" : "|" + edge.label + "|"
    return (isHeld ? "---" : "-.-") + words
  }
}

/// Text that Mermaid shows as it is: every ASCII sign that may mean something in its language is a character code.
private func escaped(_ text: String) -> String {
  var result = ""
  for scalar in text.unicodeScalars {
    switch scalar.value {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x20, 0x2C, 0x2D, 0x2E, 0x80...:
      result.unicodeScalars.append(scalar)
    default: result += "#\(scalar.value);"
    }
  }
  return result
}
