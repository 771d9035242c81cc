/// What is wrong with a theme file, and where.
package struct ThemeError: Error, Hashable, Sendable, CustomStringConvertible {
  package var line: Int
  package var message: String

  package var description: String { "\(line): error: \(message)" }
}

extension Theme {
  /// Reads a theme: rules that come after those of a given theme, `light` where none is named.
  ///
  /// A line is empty, a theme to start from (`theme dark`), or a rule: `actor.person { color: #880000;
  /// shape: box }`. What has all the classes of a rule looks so; a later rule wins; `drawing` is the picture itself.
  /// What follows `//` is a comment.
  package static func reading(_ text: String, name: String) throws(ThemeError) -> Theme {
    var theme = Theme(name: name, rules: light.rules)
    var hasRules = false
    let lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
    for (index, line) in lines.enumerated() {
      let content = trimmed(line.prefix(upTo: comment(in: line)))
      if content.isEmpty { continue }
      if let base = content.split(separator: " ", maxSplits: 1).dropFirst().first, content.hasPrefix("theme ") {
        guard let found = all.first(where: { $0.name == trimmed(base) }) else {
          throw ThemeError(
            line: index + 1, message: "no theme is called '\(trimmed(base))'; there are \(themeNames)")
        }
        guard !hasRules else { throw ThemeError(line: index + 1, message: "'theme' has to come before the rules") }
        theme.rules = found.rules
      } else {
        do throws(Fault) {
          theme.rules.append(try rule(content))
        } catch {
          throw ThemeError(line: index + 1, message: error.message)
        }
        hasRules = true
      }
    }
    return theme
  }

  private static var themeNames: String { all.map(\.name).joined(separator: ", ") }
}

/// Where a line's comment starts, or its end.
private func comment(in line: Substring) -> Substring.Index {
  line.indices.first { line[$0...].hasPrefix("//") } ?? line.endIndex
}

/// What is wrong with a line.
private struct Fault: Error {
  var message: String
}

private func trimmed(_ text: some StringProtocol) -> String {
  String(text.drop(while: \.isWhitespace).reversed().drop(while: \.isWhitespace).reversed())
}

private func rule(_ line: String) throws(Fault) -> Theme.Rule {
  guard let open = line.firstIndex(of: "{"), line.last == "}" else {
    throw Fault(message: "a rule is written 'actor.person { color: #880000; shape: box }', on one line")
  }
  let selector = trimmed(line[..<open])
  let classes = selector == "drawing" ? [] : selector.split(separator: ".", omittingEmptySubsequences: false)
  for name in classes where !knownClasses.contains(String(name)) {
    throw Fault(
      message: "nothing is of the class '\(name)'; there are \(knownClasses.sorted().joined(separator: ", "))")
  }
  var rule = Theme.Rule(selector == "drawing" ? "" : selector, [:])
  for setting in line[line.index(after: open)...].dropLast().split(separator: ";") where !trimmed(setting).isEmpty
  {
    let parts = setting.split(separator: ":", maxSplits: 1).map { trimmed($0) }
    guard parts.count == 2 else { throw Fault(message: "'\(trimmed(setting))' is no 'attribute: value'") }
    guard let check = values[parts[0]] else {
      throw Fault(
        message: "a theme can't set '\(parts[0])'; it can set \(values.keys.sorted().joined(separator: ", "))")
    }
    guard check.fits(parts[1]) else {
      throw Fault(message: "'\(parts[1])' is no value for \(parts[0]): \(check.expected) expected")
    }
    rule.attributes.append((parts[0], check.isList ? parts[1].filter { $0 != " " } : parts[1]))
  }
  return rule
}

/// Every class that a view gives to a mark or a line.
private let knownClasses: Set<String> = [
  "absent", "actor", "anchor", "at", "call", "cancelled", "city", "count", "country", "denied", "dot", "grid",
  "group",
  "held",
  "host", "lane", "lead", "leader", "link", "mediator", "meeting", "organization", "other", "pair", "part",
  "party",
  "person", "place", "planned", "postponed", "proposed", "range", "region", "signing", "state", "summit", "talks",
  "text", "tick", "title", "together", "venue", "visit",
]

/// What an attribute may be set to.
private enum Value {
  case colour
  case measure(ClosedRange<Double>)
  case word([String])
  case words([String])

  var isList: Bool {
    if case .words = self { return true }
    return false
  }

  var expected: String {
    switch self {
    case .colour: "a colour such as #1f6f9f"
    case .measure(let range): "a number from \(number(range.lowerBound)) to \(number(range.upperBound))"
    case .word(let words): "one of " + words.joined(separator: ", ")
    case .words(let words): "some of " + words.joined(separator: ", ") + ", with commas,"
    }
  }

  func fits(_ text: String) -> Bool {
    switch self {
    case .colour: isColour(text)
    case .measure(let range): text.utf8.count < 9 && (Double(text).map(range.contains) ?? false)
    case .word(let words): words.contains(text)
    case .words(let words): text.split(separator: ",").allSatisfy { words.contains(trimmed($0)) } && !text.isEmpty
    }
  }
}

private func isColour(_ text: String) -> Bool {
  text.utf8.count == 7 && text.utf8.first == 0x23 && text.dropFirst().allSatisfy { $0.isASCII && $0.isHexDigit }
}

private let arrows = ["none", "normal", "vee", "dot", "odot", "diamond", "odiamond", "tee", "box", "obox", "crow"]

/// The attributes of ``Theme/allowed`` and their values.
private let values: [String: Value] = [
  "arrowhead": .word(arrows), "arrowsize": .measure(0.1...3), "arrowtail": .word(arrows), "bgcolor": .colour,
  "color": .colour, "dir": .word(["none", "forward", "back", "both"]), "fillcolor": .colour, "fontcolor": .colour,
  "penwidth": .measure(0.1...8), "peripheries": .measure(1...3),
  "shape": .word(["box", "ellipse", "hexagon", "octagon", "diamond", "circle", "plaintext", "point"]),
  "style": .words(["solid", "dashed", "dotted", "bold", "filled", "rounded", "invis"]),
]
