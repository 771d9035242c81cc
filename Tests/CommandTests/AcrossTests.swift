import Foundation
import Testing

/// What several articles tell together, as a user sees it: corrections, reviews, what was known on a day.
@Suite struct AcrossTests {
  static let articles = [
    "a.md":
      "---\npublished: 2021-03-01\n---\nAda Brandt will meet Omar Reyes in Geneva, Switzerland, on 10 March.\n",
    "b.md": "---\npublished: 2021-03-11\n---\nAda Brandt met Omar Reyes in Geneva, Switzerland, on 10 March.\n",
    "c.md":
      "---\npublished: 2021-03-20\n---\nAda Brandt did not meet Omar Reyes in Geneva, Switzerland, on 10 March.\n",
  ]

  /// The graph as one could have known it.
  @Test(arguments: [
    ("2021-02", "No meetings"), ("2021-03-05", "10 Mar 2021  planned"), ("2021-03-11", "10 Mar 2021  held"),
    ("2021", "10 Mar 2021  denied"),
  ])
  func statusAsOfADay(_ day: String, _ expected: String) throws {
    let place = try Place(Self.articles)
    let listed = try place.run(["list", ".", "--as-of", day])
    #expect(listed.code == 0)
    #expect((listed.out + "No meetings").contains(expected), "\(listed.out)")
    #expect(listed.out.contains("10 Mar") == (day != "2021-02"))
  }

  @Test func conflictsAndReasonsAreShown() throws {
    let place = try Place(Self.articles)
    let listed = try place.run(["list", ".", "--conflicts"])
    #expect(listed.out.hasSuffix("  status: held (b), denied (c)\n"), "\(listed.out)")
    let explained = try place.run(["explain", ".", "Omar Reyes"])
    for line in [
      "Omar Reyes\n  person", "  2021-03-11: held, says b\n",
      "  claim: a: 10 Mar 2021 (“10 March”), Geneva, planned\n",
      "  merged: b m1 and a m1: the dates overlap, the place is the same, score 1.00\n",
    ] {
      #expect(explained.out.contains(line), "\(explained.out)")
    }
  }

  /// Articles that come later give what all at once give, whether readings or a graph were kept.
  @Test(arguments: [("read c.md a.md > kept.jsonl", "kept.jsonl"), ("export c.md a.md -o kept.json", "kept.json")])
  func laterArticlesJoinWhatWasKept(_ keeping: String, _ kept: String) throws {
    let place = try Place(Self.articles)
    let all = try place.shell("summitry export a.md b.md c.md --format json -o all.json")
    #expect(all.code == 0)
    _ = try place.shell("summitry \(keeping); summitry export \(kept) b.md -o later.json")
    #expect(try place.text(of: "later.json") == place.text(of: "all.json"))
  }

  /// Each mistake is told with its line, nothing of it is followed, and the rest still holds.
  @Test(
    arguments: [
      (
        "- drop-actor: Nobody\n", 1, "corrections.yaml:1: error: no actor is called ‘Nobody’ (matches-nothing).", 1
      ),
      (
        "- drop-place: Nowhere\n- same-actors: [Ada Brandt, Geneva]\n", 1,
        "corrections.yaml:2: error: ‘Geneva’ is a place, not an actor (wrong-subject).", 1
      ),
      (
        "- different-actors: [Ada Brandt, Omar Reyes]\n- same-actors: [Omar Reyes, Ada Brandt]\n", 1,
        "corrections.yaml:2: error: line 1 says that these are different (contradiction).", 1
      ),
      ("- drop-actor: Ada Brandt\n\treason: x\n", 2, "corrections.yaml:2: error: a tab", 0),
      ("- drop-actor: Ada\n  because: x\n", 2, "corrections.yaml:2:3: error: unknown key ‘because’", 0),
      ("- status: x\n  to: held\n  to: denied\n", 2, "corrections.yaml:2: error: a key is given twice: to", 0),
      ("- &a [x]\n- [*a, *a]\n", 2, "corrections.yaml:1: error: an alias or anchor", 0),
    ] as [(String, Int32, String, Int)])
  func badCorrections(_ text: String, _ code: Int32, _ error: String, _ meetings: Int) throws {
    let place = try Place(Self.articles)
    try place.write(Array(text.utf8), to: "corrections.yaml")
    let listed = try place.run(["list", "a.md", "b.md", "--corrections", "corrections.yaml"])
    #expect(listed.code == code)
    #expect(listed.err.contains(error), "\(listed.err)")
    #expect(listed.out.contains("Ada Brandt, Omar Reyes") == (meetings > 0))
  }

  /// A review may be written over one that nobody has touched, and over nothing else.
  @Test func decisionsAreNotWrittenOver() throws {
    let place = try Place(Self.articles)
    for _ in 0..<2 { #expect(try place.run(["review", ".", "-o", "corrections.yaml"]).code == 0) }
    for text in ["- drop-actor: Nobody\n", "- half written"] {
      try place.write(Array(text.utf8), to: "corrections.yaml")
      let refused = try place.run(["review", ".", "-o", "corrections.yaml"])
      #expect(refused.code == 2)
      #expect(refused.err.hasPrefix("summitry: error: corrections.yaml: there already"), "\(refused.err)")
      #expect(try place.text(of: "corrections.yaml") == text)
    }
  }
}
