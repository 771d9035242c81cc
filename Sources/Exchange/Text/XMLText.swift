/// XML 1.0 text, element by element; everything is escaped here and nowhere else.
struct XMLText {
  private(set) var text = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
  private(set) var losses = Losses()
  private var open: [String] = []

  typealias Attributes = [(name: String, value: String)]

  /// An element that holds others: everything that `content` writes.
  mutating func element(_ name: String, _ attributes: Attributes = [], _ content: (inout XMLText) -> Void) {
    start(name, attributes)
    text += ">\n"
    open.append(name)
    content(&self)
    open.removeLast()
    indent()
    text += "</" + name + ">\n"
  }

  /// An empty element.
  mutating func element(_ name: String, _ attributes: Attributes) {
    start(name, attributes)
    text += "/>\n"
  }

  /// An element that holds text.
  mutating func element(_ name: String, _ attributes: Attributes = [], text content: String) {
    start(name, attributes)
    text += ">" + escaped(content) + "</" + name + ">\n"
  }

  private mutating func start(_ name: String, _ attributes: Attributes) {
    indent()
    text += "<" + name
    for (name, value) in attributes { text += " " + name + "=\"" + escaped(value) + "\"" }
  }

  private mutating func indent() { text += String(repeating: "  ", count: open.count) }

  /// Text as it may stand in an element or an attribute, white space included; what XML can't hold is U+FFFD.
  private mutating func escaped(_ text: String) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "\"": result += "&quot;"
      case "\t": result += "&#9;"
      case "\n": result += "&#10;"
      case "\r": result += "&#13;"
      case "\u{0}"..<" ", "\u{FFFE}", "\u{FFFF}":
        result += "\u{FFFD}"
        losses.add(.characters)
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }
}
