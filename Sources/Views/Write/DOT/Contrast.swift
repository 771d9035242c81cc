/// How well two colours `#rrggbb` stand out from one another: 1 to 21, by the guidelines for web content (WCAG 2.2,
/// which want 4.5 for text and 3 for shapes); nil where one is no such colour.
package func contrast(_ a: String, _ b: String) -> Double? {
  guard let x = luminance(a), let y = luminance(b) else { return nil }
  return (max(x, y) + 0.05) / (min(x, y) + 0.05)
}

/// Relative luminance, 0 to 1, with a polynomial for the standard's curve (less than 0.002 off).
package func luminance(_ colour: String) -> Double? {
  guard colour.utf8.count == 7, colour.hasPrefix("#"), let value = Int(colour.dropFirst(), radix: 16) else {
    return nil
  }
  let parts = [value >> 16 & 255, value >> 8 & 255, value & 255].map { Double($0) / 255 }
  let linear = parts.map { (($0 * 0.305306011 + 0.682171111) * $0 + 0.012522878) * $0 }
  return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]
}

extension Theme {
  /// Where text or outlines are hard to see: "the text of actor.person has a contrast of 2.1; 4.5 is legible".
  package var contrastNotes: [String] {
    let paper = attributes(of: []).first { $0.name == "bgcolor" }?.value ?? "#ffffff"
    var notes: [String] = []
    for classes in marksToRead {
      let look = Dictionary(attributes(of: classes).map { ($0.name, $0.value) }) { _, last in last }
      let name = classes.joined(separator: ".")
      func check(_ what: String, _ a: String?, _ b: String?, _ least: Double) {
        guard let a, let ratio = contrast(a, b ?? paper), ratio < least else { return }
        let tenths = Int(ratio * 10)
        notes.append(
          "the \(what) of \(name) has a contrast of \(tenths / 10).\(tenths % 10); \(number(least)) is legible")
      }
      check("text", look["fontcolor"], look["fillcolor"], 4.5)
      if classes[0] != "text" { check("line", look["color"], paper, 3) }
    }
    return notes
  }
}

/// What carries text or meaning in a drawing.
package let marksToRead: [[String]] = [
  ["actor", "person"], ["actor", "organization"], ["actor", "state"], ["actor", "group"], ["place", "city"],
  ["meeting", "held"], ["meeting", "planned"], ["meeting", "proposed"], ["meeting", "postponed"],
  ["meeting", "cancelled"], ["meeting", "denied"], ["text"], ["text", "title"], ["part", "held"],
  ["part", "cancelled"], ["at"], ["pair"], ["link"], ["together", "held"], ["together", "cancelled"],
  ["dot", "held"], ["dot", "cancelled"],
]
