import Foundation
import Testing

/// Broken and hostile inputs beside a good one: the rows of the contract that a user meets on the command line.
@Suite struct HostileInputTests {
  struct Case: Sendable, CustomTestStringConvertible {
    var name: String
    var bytes: [UInt8]
    /// 1 where the input is left out, 0 where it is read with a note.
    var code: Int32
    /// What standard error says of it, in one line.
    var says: String

    init(_ name: String, _ text: String, _ code: Int32, _ says: String) {
      self.init(name, bytes: Array(text.utf8), code, says)
    }

    init(_ name: String, bytes: [UInt8], _ code: Int32, _ says: String) {
      self.name = name
      self.bytes = bytes
      self.code = code
      self.says = says
    }

    var testDescription: String { name }
  }

  static let other = "Angela Merkel met Emmanuel Macron in Paris on Monday.\n"

  static let cases: [Case] = [
    Case("empty.txt", "", 1, "empty.txt: error: the file is empty (empty)"),
    Case("mark.txt", "\u{FEFF} \n", 1, "mark.txt: error: the file is empty (empty)"),
    Case("matter.md", "---\ntitle: x\n---\n", 1, "matter.md: error: nothing follows the front matter (empty)"),
    Case("binary.txt", bytes: (0..<4000).map { UInt8(truncatingIfNeeded: $0 * $0 >> 3) }, 1, "(binary)"),
    Case(
      "broken.txt", bytes: Array("Merkel met Macron.".utf8) + [0xFF], 1,
      "broken.txt: error: 1 of 19 bytes are not UTF-8, the first at byte 18 (invalid-text)"),
    Case("nul.txt", other + "\0", 0, "nul.txt:2: note: 1 control or invisible character was taken out"),
    Case("open.md", "---\ntitle: x\n\n" + other, 0, "open.md:1: note: a front matter is opened by ‘---’"),
    Case(
      "day.md", "---\npublished: 2019-02-30\n---\n" + other, 0,
      "day.md:2: note: ‘2019-02-30’ is not in the calendar: publication date unknown (impossible-date)"),
    Case("undated.txt", other, 0, "undated.txt:1: note: no publication date"),
    Case("same.txt", article, 0, "same.txt:1: note: the same text as ‘good’ (duplicate)"),
    Case("line.jsonl", "{\"id\":\"x\",\"body\":\"\(other.dropLast())\"}\n{bad\n", 1, "line.jsonl:2:2: error:"),
    Case("deep.jsonl", String(repeating: "[", count: 100_000) + "\n", 1, "deep.jsonl:1:"),
    Case("half.jsonl", #"{"body": "\ud800"}"# + "\n", 1, "half.jsonl:1:"),
    Case("twice.jsonl", #"{"body": "a", "body": "b"}"# + "\n", 1, "twice.jsonl:1:"),
    Case("kind.xyz", other, 1, "kind.xyz: error: the format ‘.xyz’ is not known (unknown-format)"),
    Case("none.jsonl", "{\"title\": \"no text\"}\n", 1, "none.jsonl:1: error:"),
  ]

  @Test(arguments: cases) func oneIsBadAndTheOtherIsRead(_ bad: Case) throws {
    let place = try Place(["good.md": "---\npublished: 2019-12-05\n---\n" + article])
    try place.write(bad.bytes, to: bad.name)
    let result = try place.run(["list", "good.md", bad.name])
    #expect(result.code == bad.code, "\(result.err)")
    #expect(result.out.contains("4 Dec 2019  held    meeting  Ashraf Ghani, Zalmay Khalilzad"))
    #expect(result.errors.count { $0.contains(bad.says) } == 1, "\(result.err)")
    let alone = try place.run(["list", bad.name])
    #expect(alone.code == (bad.code == 1 && bad.name != "line.jsonl" ? 3 : bad.code))
  }

  @Test(arguments: [
    ("missing", "no-such.txt", "no-such.txt: error: no such file or folder (missing). Check the name."),
    ("mkdir folder", "folder", "folder: error: no articles in this folder (empty-folder)"),
    ("mkfifo pipe.txt", "pipe.txt", "pipe.txt: error: a pipe, socket or device, not a file (not-a-file)"),
    ("ln -s loop.txt loop.txt", "loop.txt", "loop.txt: error: the link leads in a circle (link-loop)"),
    ("ln -s /dev/zero zero.txt", "zero.txt", "zero.txt: error: a pipe, socket or device, not a file"),
    ("mkdir deep; ln -s .. deep/up; cp good.txt deep/b.txt", "deep", "(link-loop)"),
  ])
  func whatIsNoFileIsNamed(_ making: String, _ name: String, _ says: String) throws {
    let place = try Place(["good.txt": article])
    _ = try place.shell(making)
    let result = try place.run(["list", "good.txt", name])
    #expect(result.code == 1)
    #expect(result.out.contains("Ashraf Ghani"))
    #expect(result.errors.count { $0.contains(says) } == 1, "\(result.err)")
  }

  @Test(arguments: [
    "a\nb.txt", "a\u{1B}[31mred.txt", "it's \"quoted\".txt", "-o.txt", "\u{202E}txt.exe.txt", "$(reboot).txt",
    "%s%n.txt", String(repeating: "x", count: 251) + ".txt", "a\\Nb.txt", "<script>.txt",
  ])
  func fileNamesAreOnlyNames(_ name: String) throws {
    let place = try Place()
    try place.write(Array(article.utf8), to: name)
    try place.write([], to: "e" + name.suffix(20))
    let result = try place.run(["draw", ".", "--published", "2019-12-05", "-o", "x.svg"])
    #expect(result.code == 1)
    #expect(result.err.contains("(empty)"))
    for line in result.errors {
      #expect(line.unicodeScalars.allSatisfy { $0.value >= 0x20 && !(0x202A...0x202E).contains($0.value) })
    }
    let picture = try place.text(of: "x.svg")
    #expect(picture.contains("Ashraf Ghani") && !picture.contains("<script"))
  }

  @Test func namesInTextsStayText() throws {
    let text = """
      ---
      published: 2019-12-05
      title: <script>alert(1)</script> "quoted" \\N
      source: javascript:alert(1)
      url: javascript:alert(1)
      ---
      President Ahmed "Jack" O'Brien\\N met Foreign Minister Maria <script>alert(2)</script> Lopez & Sons in Paris on \
      Monday. Secretary \u{202E}John Kerry\u{202C} met Sergey\u{0007} Lavrov in Geneva on Tuesday.
      """
    let place = try Place(["a.md": text])
    for name in ["x.svg", "x.html", "x.dot"] {
      let drawn = try place.run(["draw", "a.md", "-o", name])
      #expect(drawn.code == 0, "\(drawn.err)")
      let written = try place.text(of: name)
      #expect(!written.contains("<script>alert") && !written.contains("href=\"javascript"))
      #expect(!written.unicodeScalars.contains { $0 == "\u{202E}" || $0 == "\u{0007}" })
      #expect(written.contains("Lavrov"))
    }
  }

  @Test func onlyTwentyLinesOfAKind() throws {
    let place = try Place(["bad.jsonl": String(repeating: "{bad\n", count: 332), "good.txt": article])
    let result = try place.run(["list", "bad.jsonl", "good.txt", "--published", "2019-12-05"])
    #expect(result.code == 1)
    #expect(result.errors.count { $0.contains("(bad-json)") } == 21)
    #expect(result.err.contains("… and 312 more (bad-json)"))
    #expect(result.err.contains("summitry: read 1 input; left out 332: 332 bad-json"))
  }

  @Test func largeDocumentsNeedAWord() throws {
    let place = try Place()
    try place.write([UInt8](repeating: 0x61, count: 3 << 20), to: "large.txt")
    let refused = try place.run(["list", "large.txt", "--largest-document", "1"])
    #expect(refused.code == 3)
    #expect(refused.err.contains("large.txt: error: larger than the limit of 1.0 MB (too-large). Raise it with"))
  }
}
