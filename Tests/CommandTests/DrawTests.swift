import Foundation
import Testing

/// What a drawing can't show, said in words.
@Suite struct DrawTests {
  /// Fonts that this machine has not, for the scripts that a picture has.
  @Test(arguments: [
    ("Zalmay Khalilzad", "svg", []),
    ("Zalmay Khalilzad", "png", ["no fonts: the text of the picture may be missing; install fonts-liberation"]),
    ("محمد بن سلمان", "svg", ["Arabic characters, which show as boxes; Noto Sans Arabic has them"]),
    ("习近平 и Владимир", "html", ["Chinese characters, which show as boxes; Noto Sans CJK has them"]),
  ])
  func missingFontsAreNamed(_ name: String, _ ending: String, _ says: [String]) throws {
    let place = try Place(["a.txt": article, "none.conf": "<?xml version=\"1.0\"?><fontconfig></fontconfig>"])
    #expect(try place.shell("summitry export a.txt --published 2019-12-05 -o g.json").code == 0)
    let graph = try place.text(of: "g.json").replacingOccurrences(of: "Zalmay Khalilzad", with: name)
    try place.write(Array(graph.utf8), to: "g.json")
    let drawn = try place.shell("export FONTCONFIG_FILE=$PWD/none.conf; summitry draw g.json -o x.\(ending)")
    #expect(drawn.code == 0, "\(drawn.err)")
    let notes = drawn.err.split(separator: "\n").filter { $0.contains("font") }
    #expect(notes.count == says.count, "\(drawn.err)")
    for (note, words) in zip(notes, says) { #expect(note.contains(words)) }
  }

  /// A deadline that nothing can keep ends at once, and says what to do.
  @Test(arguments: ["network", "timeline", "pairs", "places"])
  func aHopelessDeadlineSaysSo(_ view: String) throws {
    let place = try Place(["a.txt": article])
    let drawn = try place.run(
      ["draw", "a.txt", "--published", "2019-12-05", "-o", "x.svg", "--view", view, "--deadline", "0.000001"])
    #expect(drawn.code == 70)
    #expect(drawn.err.contains("allow more with --deadline"), "\(drawn.err)")
    #expect(place.names == ["a.txt"])
  }
}
