/// Looks by class: a table of criteria and attributes, so that style stays apart from syntax.
///
/// A rule holds for what has all of its classes; a later rule wins. Only ``allowed`` attributes exist.
package struct Theme: Sendable {
  package struct Rule: Sendable {
    /// All of them must hold; none: the drawing itself.
    package var classes: [String]
    package var attributes: [(name: String, value: String)]

    package init(_ selector: String, _ attributes: KeyValuePairs<String, String>) {
      classes = selector.split(separator: ".").map(String.init)
      self.attributes = attributes.map { ($0.key, $0.value) }
    }
  }

  package var name: String
  package var rules: [Rule]

  package init(name: String, rules: [Rule]) {
    self.name = name
    self.rules = rules
  }

  /// Attributes that a theme may set. Labels, links, images and fonts are not a theme's business.
  package static let allowed: Set<String> = [
    "arrowhead", "arrowsize", "arrowtail", "bgcolor", "color", "dir", "fillcolor", "fontcolor", "penwidth",
    "peripheries", "shape", "style",
  ]

  /// The attributes of what has these classes, sorted by name.
  package func attributes(of classes: [String]) -> [(name: String, value: String)] {
    var found: [String: String] = [:]
    for rule in rules where rule.classes.isEmpty == classes.isEmpty && rule.classes.allSatisfy(classes.contains) {
      for (name, value) in rule.attributes { found[name] = value }
    }
    return found.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
  }
}

/// Which shape and line stand for what: the same in every theme.
private let forms: [Theme.Rule] = [
  .init("actor", ["style": "filled", "penwidth": "1.2"]),
  .init("actor.person", ["shape": "ellipse"]),
  .init("actor.organization", ["shape": "box"]),
  .init("actor.state", ["shape": "box", "peripheries": "2"]),
  .init("actor.group", ["shape": "box", "style": "filled,dashed"]),
  .init("place", ["shape": "hexagon", "style": "filled", "penwidth": "1"]),
  .init("meeting", ["shape": "box", "style": "filled,rounded", "penwidth": "1.2"]),
  .init("meeting.planned", ["style": "filled,rounded,dashed"]),
  .init("meeting.proposed", ["style": "filled,rounded,dotted", "penwidth": "1.6"]),
  .init("meeting.postponed", ["style": "filled,rounded,dotted", "penwidth": "1.6"]),
  .init("text", ["shape": "plaintext"]),
  .init("text.count", ["style": "filled"]),
  .init("part", ["dir": "none"]),
  .init("part.host", ["dir": "both", "arrowhead": "diamond", "arrowtail": "none", "arrowsize": "0.7"]),
  .init("part.mediator", ["dir": "both", "arrowhead": "odot", "arrowtail": "none", "arrowsize": "0.7"]),
  .init("part.lead", ["dir": "both", "arrowhead": "dot", "arrowtail": "none", "arrowsize": "0.5"]),
  .init("part.absent", ["dir": "both", "arrowhead": "tee", "arrowtail": "none", "style": "dotted"]),
  .init("part.planned", ["style": "dashed"]),
  .init("part.proposed", ["style": "dotted"]),
  .init("part.postponed", ["style": "dotted"]),
  .init("at", ["dir": "none", "style": "solid"]),
  .init("pair", ["dir": "none"]),
  .init("anchor", ["shape": "point", "style": "invis"]),
  .init("lane", ["dir": "none", "penwidth": "0.6"]),
  .init("grid", ["dir": "none", "penwidth": "0.6", "style": "dotted"]),
  .init("range", ["dir": "none", "penwidth": "5"]),
  .init("together", ["dir": "none", "penwidth": "1.6"]),
  .init("leader", ["dir": "none", "penwidth": "0.5"]),
  .init("together.planned", ["style": "dashed"]),
  .init("together.proposed", ["style": "dotted"]),
  .init("together.postponed", ["style": "dotted"]),
  .init("dot", ["shape": "circle", "style": "filled", "penwidth": "1.4"]),
  .init("dot.host", ["shape": "diamond"]),
  .init("link", ["arrowhead": "vee", "arrowsize": "0.6", "style": "dashed"]),
]

/// A hue's light fill, dark outline and text.
private typealias Ink = (fill: String, line: String, text: String)

private func colours(
  paper: String, text: String, quiet: String, faint: String, person: Ink, organization: Ink, state: Ink,
  group: Ink, place: Ink,
  meeting: Ink, off: Ink, part: String, at: String, link: String
) -> [Theme.Rule] {
  func rule(_ selector: String, _ ink: Ink) -> Theme.Rule {
    .init(selector, ["fillcolor": ink.fill, "color": ink.line, "fontcolor": ink.text])
  }
  return [
    .init("", ["bgcolor": paper]),
    .init("text", ["fontcolor": quiet]),
    .init("text.title", ["fontcolor": text]),
    .init("text.count", ["fillcolor": paper]),
    rule("actor.person", person), rule("actor.organization", organization), rule("actor.state", state),
    rule("actor.group", group), rule("place", place), rule("meeting", meeting),
    rule("meeting.cancelled", off), rule("meeting.denied", off),
    .init("part", ["color": part]),
    .init("part.cancelled", ["color": off.line]),
    .init("part.denied", ["color": off.line]),
    .init("at", ["color": at]),
    .init("pair", ["color": part, "fontcolor": quiet]),
    .init("link", ["color": link]),
    .init("lane", ["color": faint]),
    .init("grid", ["color": off.line]),
    .init("range", ["color": faint]),
    .init("leader", ["color": part]),
    .init("together", ["color": quiet]),
    .init("together.cancelled", ["color": off.line]),
    .init("together.denied", ["color": off.line]),
    .init("dot", ["fillcolor": quiet, "color": quiet]),
    .init("dot.planned", ["fillcolor": paper]),
    .init("dot.proposed", ["fillcolor": paper]),
    .init("dot.postponed", ["fillcolor": paper]),
    .init("dot.cancelled", ["fillcolor": off.fill, "color": off.line]),
    .init("dot.denied", ["fillcolor": off.fill, "color": off.line]),
    .init("dot.absent", ["fillcolor": paper, "color": off.line]),
  ]
}

extension Theme {
  /// Okabe and Ito's hues (2008), as light fills with dark outlines.
  package static let light = Theme(
    name: "light",
    rules: forms
      + colours(
        paper: "#ffffff", text: "#1a1a1a", quiet: "#4d4d4d", faint: "#d4d4d4",
        person: ("#d9edfa", "#1f6f9f", "#0f2f45"), organization: ("#fbe7c4", "#a86a00", "#3d2700"),
        state: ("#cdeee2", "#007a58", "#00382a"), group: ("#f5e0ec", "#a04f7c", "#451f34"),
        place: ("#faf5bf", "#857a00", "#3a3500"), meeting: ("#ffffff", "#4d4d4d", "#1a1a1a"),
        off: ("#efefef", "#808080", "#595959"), part: "#7a7a7a", at: "#9a8f2a", link: "#a04f7c"))

  /// For dark surroundings.
  package static let dark = Theme(
    name: "dark",
    rules: forms
      + colours(
        paper: "#15191d", text: "#f0f0f0", quiet: "#c8c8c8", faint: "#3f454b",
        person: ("#16384d", "#6bb8e6", "#e3f3fc"), organization: ("#46330d", "#e6a93a", "#fdf0d8"),
        state: ("#0d3d30", "#3cc39c", "#dcf7ee"), group: ("#46203a", "#dc94bd", "#fbe9f3"),
        place: ("#3d390a", "#d9cd3f", "#faf6cf"), meeting: ("#22272c", "#c8c8c8", "#f2f2f2"),
        off: ("#2a2d30", "#8c8c8c", "#b5b5b5"), part: "#9a9a9a", at: "#b5aa45", link: "#dc94bd"))

  /// For paper: white fills, dark lines, nothing told by hue.
  package static let print = Theme(
    name: "print",
    rules: forms
      + colours(
        paper: "#ffffff", text: "#000000", quiet: "#333333", faint: "#cccccc",
        person: ("#ffffff", "#222222", "#000000"), organization: ("#f0f0f0", "#222222", "#000000"),
        state: ("#ffffff", "#000000", "#000000"), group: ("#ffffff", "#444444", "#000000"),
        place: ("#e4e4e4", "#333333", "#000000"), meeting: ("#ffffff", "#333333", "#000000"),
        off: ("#f4f4f4", "#777777", "#555555"), part: "#555555", at: "#888888", link: "#333333"))

  package static let all = [light, dark, print]
}
