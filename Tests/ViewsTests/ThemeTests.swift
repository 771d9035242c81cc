internal import Testing
internal import Views

@Suite struct ThemeTests {
  /// The guidelines for web content (WCAG 2.2): 4.5 for text, 3 for shapes.
  @Test(arguments: Theme.all.map(\.name), marksToRead)
  func marksHaveContrast(name: String, classes: [String]) throws {
    let theme = try #require(Theme.all.first { $0.name == name })
    let look = Dictionary(uniqueKeysWithValues: theme.attributes(of: classes).map { ($0.name, $0.value) })
    let paper = try #require(theme.attributes(of: []).first { $0.name == "bgcolor" }?.value)
    if let text = look["fontcolor"] {
      let ratio = try #require(contrast(text, look["fillcolor"] ?? paper))
      #expect(ratio >= 4.5, "text \(classes)")
    }
    if let line = look["color"] {
      let ratio = try #require(contrast(line, paper))
      #expect(ratio >= 3, "line \(classes)")
    }
    #expect(theme.contrastNotes.isEmpty)
  }

  /// WCAG's own examples: black on white is 21, #767676 on white just legible.
  @Test(arguments: [("#000000", "#ffffff", 21.0), ("#767676", "#ffffff", 4.54), ("#ff0000", "#0000ff", 2.15)])
  func contrastIsTheStandards(a: String, b: String, ratio: Double) throws {
    let found = try #require(contrast(a, b))
    #expect(abs(found - ratio) < 0.06)
    #expect(contrast("red", b) == nil)
  }

  /// Kinds and statuses differ in shape, border or line, not in hue alone.
  @Test(arguments: Theme.all.map(\.name)) func formsTellWithoutColour(name: String) throws {
    let theme = try #require(Theme.all.first { $0.name == name })
    let told: Set<String> = ["shape", "peripheries", "style", "arrowhead"]
    func form(_ classes: [String]) -> String {
      theme.attributes(of: classes).filter { told.contains($0.name) }.map { $0.name + $0.value }.joined(
        separator: " ")
    }
    let kinds = ["person", "organization", "state", "group"].map { form(["actor", $0]) } + [form(["place"])]
    #expect(Set(kinds).count == kinds.count)
    // Cancelled and denied carry a cross in their label, proposed and postponed are both open.
    #expect(Set(["held", "planned", "proposed"].map { form(["meeting", $0]) }).count == 3)
    #expect(Set(["host", "mediator", "lead", "absent", "party"].map { form(["part", $0]) }).count == 5)
  }

  @Test func themesSetOnlyWhatTheyMay() {
    for rule in Theme.all.flatMap(\.rules) {
      for (name, _) in rule.attributes { #expect(Theme.allowed.contains(name), "\(rule.classes) \(name)") }
    }
  }

  @Test func aFileAddsToATheme() throws {
    let theme = try Theme.reading(
      """
      // Ours
      theme dark  // to start from
      drawing { bgcolor: #fffff0 } // the paper
      actor.person { color: #880000; style: filled, dashed ; shape:octagon }

      """, name: "ours")
    let look = Dictionary(
      uniqueKeysWithValues: theme.attributes(of: ["actor", "person"]).map { ($0.name, $0.value) })
    #expect(look["color"] == "#880000" && look["style"] == "filled,dashed" && look["shape"] == "octagon")
    #expect(
      look["fillcolor"] == Theme.dark.attributes(of: ["actor", "person"]).first { $0.name == "fillcolor" }?.value)
    #expect(theme.attributes(of: []).first?.value == "#fffff0")
    #expect(!theme.contrastNotes.isEmpty)
  }

  @Test(arguments: [
    ("actor.person color red", 1, "on one line"), ("\nactor.people { color: #000000 }", 2, "class 'people'"),
    ("actor { href: x }", 1, "can't set 'href'"), ("actor { color: url(x) }", 1, "a colour such as"),
    ("actor { penwidth: 99 }", 1, "a number from 0.1 to 8"), ("actor { shape: record }", 1, "one of box"),
    ("actor { style: filled,javascript }", 1, "some of"), ("theme purple", 1, "light, dark, print"),
    ("actor { color }", 1, "no 'attribute: value'"), ("at { dir: none }\r\ntheme dark", 2, "before the rules"),
    ("actor..person { dir: none }", 1, "class ''"), ("actor { color: \"#000000\" }", 1, "a colour such as"),
  ])
  func faultsAreNamedWithTheirLine(text: String, line: Int, words: String) {
    let error = #expect(throws: ThemeError.self) { try Theme.reading(text, name: "ours") }
    #expect(error?.line == line)
    #expect(error?.message.contains(words) == true, "\(error?.message ?? "")")
  }
}
