import Glibc
import Intake
import Meetings
import Testing

struct InputTests {
  static let body = "Ghani met Khalilzad in Kabul."

  private func articles(_ paths: [String], _ options: InputOptions = InputOptions()) -> [Incoming] {
    collectInputs(paths, options).compactMap { if case .article(let incoming) = $0 { incoming } else { nil } }
  }

  private func problems(_ paths: [String], _ options: InputOptions = InputOptions()) -> [Problem.Kind] {
    collectInputs(paths, options).compactMap { if case .problem(let problem) = $0 { problem.kind } else { nil } }
  }

  static let sameText: [[UInt8]] = {
    let text = "Ghani met Khalilzad.\n\nIn Café Doha."
    func lines(_ end: String) -> [UInt8] {
      Array(text.split(separator: "\n", omittingEmptySubsequences: false).joined(separator: end).utf8)
    }
    let utf16 = Array(text.utf16)
    return [
      Array(text.utf8), [0xEF, 0xBB, 0xBF] + Array(text.utf8), lines("\r\n"), lines("\r"), lines("\u{2028}"),
      [0xFF, 0xFE] + utf16.flatMap { [UInt8(truncatingIfNeeded: $0), UInt8($0 >> 8)] },
      [0xFE, 0xFF] + utf16.flatMap { [UInt8($0 >> 8), UInt8(truncatingIfNeeded: $0)] },
      Array("Ghani met Khalilzad.\n\nIn Cafe\u{301} Doha.".utf8),
      Array("Ghani\u{A0}met Khalilzad.\n\nIn Café Doha.\n".utf8),
    ]
  }()

  @Test(arguments: sameText)
  func everyEncodingGivesTheSameText(_ bytes: [UInt8]) {
    let folder = TemporaryFolder()
    let found = articles([folder.file("a.txt", bytes)])
    #expect(found.map { Array($0.article.body.utf8) } == [Self.sameText[0]])
    #expect(found.flatMap(\.notes).isEmpty)
  }

  static let noted: [(String, [UInt8], Note.Kind, String)] = [
    ("a.txt", Array(body.utf8) + [0x20, 0x93] + [UInt8](repeating: 0x61, count: 200), .invalidText, body + " “a"),
    (
      "a.txt", Array("Gha\0ni\u{200B} met\u{202E} Khalilzad\u{E0041}.".utf8), .removedCharacters,
      "Ghani met Khalilzad."
    ),
    ("a.md", Array("---\ntitle: x\n\(body)".utf8), .frontMatter, "---\ntitle: x"),
    ("a.md", Array("---\ntitle: x\ntitle: y\n---\n\(body)".utf8), .frontMatter, body),
    ("a.md", Array("---\ntitle: !!binary aGk=\n---\n\(body)".utf8), .frontMatter, body),
    ("a.md", Array("---\npublished: 2019-02-30\n---\n\(body)".utf8), .impossibleDate, body),
    ("a.jsonl", Array("{\"published\": \"2023-02-29\", \"body\": \"\(body)\"}".utf8), .impossibleDate, body),
  ]

  @Test(arguments: noted)
  func damageIsNotedAndTheRestRead(_ name: String, _ bytes: [UInt8], _ kind: Note.Kind, _ start: String) {
    let folder = TemporaryFolder()
    let found = articles([folder.file(name, bytes)])
    #expect(found.flatMap(\.notes).map(\.kind) == [kind])
    #expect(found.first?.article.body.hasPrefix(start) == true)
    #expect(found.first?.article.published == nil)
  }

  static let refused: [(String, [UInt8], Problem.Kind)] = [
    ("a.txt", [], .empty), ("a.txt", [0xEF, 0xBB, 0xBF, 0x20, 0x0A], .empty),
    ("a.md", Array("---\ntitle: x\n---\n".utf8), .empty), ("a.pdf", Array("%PDF-1.4".utf8), .unknownFormat),
    ("a.txt", Array("%PDF-1.4 text".utf8), .binary), ("a.txt", [UInt8](repeating: 0xFE, count: 90), .binary),
    ("a.txt", [UInt8](repeating: 0x61, count: 96) + [0xFF, 0xFF, 0xFF, 0xFF], .invalidText),
    ("a.jsonl", Array("{\"id\": 1".utf8), .badJSON), ("a.jsonl", Array("[1]".utf8), .badArticle),
    ("a.jsonl", Array("{\"title\": \"x\"}".utf8), .badArticle), ("a.json", Array("{]".utf8), .badJSON),
  ]

  @Test(arguments: refused)
  func oneBadDocumentIsLeftOutByName(_ name: String, _ bytes: [UInt8], _ kind: Problem.Kind) {
    let folder = TemporaryFolder()
    let good = folder.file("good.txt", Self.body)
    let paths = [folder.file(name, bytes), good]
    #expect(problems(paths) == [kind])
    #expect(articles(paths).map(\.article.id) == ["good"])
  }

  @Test func whatIsNoFileIsPassedOverWithoutWaiting() {
    let folder = TemporaryFolder()
    let pipe = folder.place("pipe.txt")
    unsafe mkfifo(pipe, 0o600)
    let loop = folder.place("loop.txt")
    unsafe symlink(loop, loop)
    #expect(
      problems([pipe, loop, folder.path + "/none.txt", "/dev/null"]) == [
        .notAFile, .linkLoop, .missing, .notAFile,
      ])
    #expect(problems([folder.path]) == [.linkLoop, .notAFile])
    #expect(problems([TemporaryFolder().path]) == [.missing])
  }

  @Test func aBadLineCostsOnlyItself() {
    let folder = TemporaryFolder()
    let lines = (1...1000).map {
      $0 == 500 ? "{\"body\": \"\\ud800\"}" : "{\"id\": \"a\($0)\", \"body\": \"Text \($0).\"}"
    }
    let file = folder.file("a.jsonl", lines.joined(separator: "\n"))
    #expect(articles([file]).count == 999)
    let found = collectInputs([file]).compactMap { if case .problem(let problem) = $0 { problem } else { nil } }
    #expect(found.map { [$0.line, $0.column] } == [[500, 11]])
  }

  @Test func theSameTextComesOnceAndIdsAreUnique() {
    let folder = TemporaryFolder()
    let paths = [
      folder.file("b.txt", Self.body), folder.file("a.md", "\(Self.body)\n"), folder.file("b.md", "Other."),
    ]
    var sorted = InputOptions()
    sorted.isSorted = true
    for order in [paths, paths.reversed()] {
      #expect(articles(order, sorted).map(\.article.id) == ["a", "b"])
      #expect(problems(order, sorted) == [.duplicate])
    }
  }

  @Test func limitsHoldAndSaySo() {
    let folder = TemporaryFolder()
    var small = InputOptions()
    (small.largestDocument, small.largestText, small.largestFrontMatter, small.largestLine) = (400, 100, 0, 100)
    let long = String(repeating: "Ghani met Khalilzad. ", count: 10)
    let cut = articles([folder.file("a.txt", long)], small)
    #expect(cut.first.map { $0.article.body.utf8.count <= 100 } == true)
    #expect(cut.flatMap(\.notes).map(\.kind) == [.longText])
    #expect(problems([folder.file("b.txt", long + long)], small) == [.tooLarge])
    #expect(
      problems([folder.file("c.jsonl", "{\"body\": \"\(long)\"}\n{\"body\": \"x\"}")], small) == [.lineTooLong])
  }

  @Test func frontMatterIsFlatText() {
    let folder = TemporaryFolder()
    let text = """
      ---
      title: "A \\"b\\": c" # remark
      source: 'It''s NO'
      published: 2019-12-05T23:30:00Z
      place: 1.10
      slug: ../../etc/passwd
      ---
      \(Self.body)
      """
    let article = articles([folder.file("a.md", text)]).first?.article
    #expect(article?.title == "A \"b\": c")
    #expect(article?.source == "It's NO")
    #expect(article?.published?.description == "2019-12-05")
    #expect(article?.place == "1.10")
    #expect(article?.body == Self.body)
  }
}
