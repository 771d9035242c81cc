internal import Meetings

/// Turtle (RDF 1.1), for linked data: schema.org's events, with what they were derived from.
struct TurtleFormat: ExchangeFormat {
  let name = "turtle"
  let endings = ["ttl"]

  func write(_ graph: Graph, _ options: ExportOptions) -> Exported {
    var text = ""
    for (prefix, iri) in Statements.vocabularies { text += "@prefix \(prefix): <\(iri)> .\n" }
    for thing in statements(of: graph) {
      text += "\n<#" + thing.name + ">\n  a " + thing.types.joined(separator: ", ")
      for (property, values) in thing.properties where !values.isEmpty {
        text += " ;\n  " + property + " " + values.map(written).joined(separator: ", ")
      }
      text += " .\n"
    }
    return Exported(text, Losses(of: graph, leavingOut: Statements.leavesOut))
  }

  private func written(_ value: Statements.Value) -> String {
    switch value {
    case .thing(let name): "<#" + name + ">"
    case .term(let term): term
    case .text(let text): "\"" + escaped(text) + "\""
    case .address(let address): "<" + address + ">"
    case .typed(let text, let type): "\"" + text + "\"^^" + type
    }
  }

  /// The inside of a string; control characters as `\u` and four digits.
  private func escaped(_ text: String) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": result += "\\\""
      case "\\": result += "\\\\"
      case "\n": result += "\\n"
      case "\r": result += "\\r"
      case "\t": result += "\\t"
      case "\u{0}"..<" ", "\u{7F}"..."\u{9F}", "\u{2028}", "\u{2029}", "\u{FFFE}", "\u{FFFF}":
        let digits = String(scalar.value, radix: 16, uppercase: true)
        result += "\\u" + String(repeating: "0", count: 4 - digits.utf8.count) + digits
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }
}
