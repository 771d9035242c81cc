/// The bytes of DOT text, statement by statement.
///
/// Everything is quoted. A label's text is literal: Graphviz decodes `&…;` and `\N`, so both are escaped first. No
/// string is longer than ``longest``: Graphviz's lexer fails on strings over 16,384 bytes.
struct DOTText {
  /// Most bytes of a string, before escaping; escaping at most quintuples it.
  static let longest = 3_000

  private(set) var text = ""

  mutating func line(_ line: String) {
    text += line
    text += "\n"
  }

  /// `"name" [a="1", b="2"]`, one statement on a line of its own.
  mutating func statement(
    _ subject: String, _ attributes: [(name: String, value: String)], indent: String = "  "
  ) {
    text += indent
    text += subject
    if !attributes.isEmpty {
      text += " ["
      for (index, (name, value)) in attributes.enumerated() {
        if index > 0 { text += ", " }
        text += name
        text += "=\""
        text += value
        text += "\""
      }
      text += "]"
    }
    text += "\n"
  }

  /// A name or value of ours, in which nothing needs escaping.
  static func quoted(_ name: String) -> String { "\"" + name + "\"" }

  /// A label that shows these lines as they are; `end` is `\n` for centred lines, `\l` for lines from the left.
  static func label(_ lines: [String], end: String = "\\n") -> String {
    var text = ""
    for (index, line) in lines.enumerated() {
      if index > 0 { text += end }
      text += escaped(line)
    }
    return end == "\\l" && !lines.isEmpty ? text + end : text
  }

  /// Text that a Graphviz label shows as it is.
  static func escaped(_ text: String) -> String {
    var escaped = ""
    for scalar in text.unicodeScalars {
      if escaped.utf8.count > longest {
        escaped += "…"
        break
      }
      switch scalar {
      case "&": escaped += "&amp;"
      case "\\": escaped += "\\\\"
      case "\"": escaped += "\\\""
      case "\n": escaped += "\\n"
      default: escaped.unicodeScalars.append(scalar)
      }
    }
    return escaped
  }
}
