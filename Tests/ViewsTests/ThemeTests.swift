internal import Testing
internal import Views

@Suite struct ThemeTests {
  static let marks = [
    ["actor", "person"], ["actor", "organization"], ["actor", "state"], ["actor", "group"], ["place", "city"],
    ["meeting", "talks", "held"], ["meeting", "talks", "planned"], ["meeting", "visit", "cancelled"],
    ["meeting", "call", "denied"],
  ]

  /// The guidelines for web content (WCAG 2.2): 4.5 for text, 3 for shapes.
  @Test(arguments: Theme.all.map(\.name), marks)
  func marksHaveContrast(name: String, classes: [String]) throws {
    let theme = try #require(Theme.all.first { $0.name == name })
    let look = Dictionary(uniqueKeysWithValues: theme.attributes(of: classes).map { ($0.name, $0.value) })
    let paper = try #require(theme.attributes(of: []).first { $0.name == "bgcolor" }?.value)
    let fill = try #require(look["fillcolor"])
    let (text, line) = (try #require(look["fontcolor"]), try #require(look["color"]))
    #expect(contrast(text, fill) >= 4.5, "text \(classes)")
    #expect(contrast(line, paper) >= 3, "outline \(classes)")
  }

  @Test(
    arguments: Theme.all.map(\.name), [["part", "host", "held"], ["at"], ["together", "held"], ["dot", "held"]])
  func linesHaveContrast(name: String, classes: [String]) throws {
    let theme = try #require(Theme.all.first { $0.name == name })
    let line = try #require(theme.attributes(of: classes).first { $0.name == "color" }?.value)
    let paper = try #require(theme.attributes(of: []).first { $0.name == "bgcolor" }?.value)
    #expect(contrast(line, paper) >= 3)
  }

  @Test func themesSetOnlyWhatTheyMay() {
    for rule in Theme.all.flatMap(\.rules) {
      for (name, _) in rule.attributes { #expect(Theme.allowed.contains(name), "\(rule.classes) \(name)") }
    }
  }

  private func contrast(_ a: String, _ b: String) -> Double {
    let (x, y) = (luminance(a), luminance(b))
    return (max(x, y) + 0.05) / (min(x, y) + 0.05)
  }

  /// Relative luminance of `#rrggbb`, in good approximation of the standard's curve.
  private func luminance(_ colour: String) -> Double {
    let value = Int(colour.dropFirst(), radix: 16) ?? 0
    let parts = [value >> 16 & 255, value >> 8 & 255, value & 255].map { Double($0) / 255 }
    let linear = parts.map { part -> Double in
      let root = (part * (0.305306011 * part + 0.682171111) + 0.012522878) * part
      return root
    }
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]
  }
}
