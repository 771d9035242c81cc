import Foundation
import Intake
import Meetings
import Testing

/// An input for every kind of note and of problem, as a user meets it: a new kind without one doesn't compile.
@Suite struct KindTests {
  /// A file's name and bytes, and the line that is run where it isn't `summitry export NAME`.
  struct Case {
    var name: String
    var bytes: [UInt8]
    var line: String?

    init(_ name: String, _ text: String = "", line: String? = nil) {
      self.init(name, bytes: Array(text.utf8), line: line)
    }

    init(_ name: String, bytes: [UInt8], line: String? = nil) {
      self.name = name
      self.bytes = bytes
      self.line = line
    }
  }

  static let rows = "who,with,date,place\n"

  func noted(_ kind: Note.Kind) -> Case {
    switch kind {
    case .undated: Case("a.txt", article)
    case .impossibleDate: Case("a.md", "---\npublished: 2019-02-30\n---\n" + article)
    case .unresolvedTime: Case("a.csv", Self.rows + "Ann Lee,Bo Kim,27 Sep _ 01 Oct 15,Rome\n")
    case .ambiguousDate: Case("a.csv", Self.rows + "Ann Lee,Bo Kim,03/04/2024,Rome\n")
    case .assumed:
      Case(
        "a.csv", "visitor,from,date,description\nKing Ali,Jordan,2020-01-02,State visit. In U.S. January 1–4.\n")
    case .damagedRow: Case("a.csv", Self.rows + "Ann Lee,Bo Kim,2024-04-03,\"Rome\n")
    case .severalPlaces: Case("a.csv", Self.rows + "Ann Lee,Bo Kim,2024-04-03,\"Rome, Milan\"\n")
    case .ambiguousName:
      Case(
        "a.jsonl",
        ["Boris Khan met Ann Lee in Rome.", "Carl Khan met Ann Lee in Oslo.", "Khan met Ann Lee in Lima."].map {
          "{\"published\": \"2020-01-02\", \"body\": \"\($0)\"}\n"
        }.joined())
    case .confusableName: Case("a.txt", "President \u{410}hmad Karimi met Foreign Minister Bo Kim in Rome.")
    case .invalidText: Case("a.txt", bytes: Array((article + article).utf8) + [0x93])
    case .removedCharacters: Case("a.txt", article + "\0")
    case .frontMatter: Case("a.md", "---\ntitle: x\n\n" + article)
    case .deepNesting: Case("a.html", String(repeating: "<div>", count: 600) + "<p>" + article)
    case .unclosed: Case("a.html", "<p>" + article + "<!-- " + String(repeating: "never ", count: 50))
    case .summaryOnly:
      Case(
        "a.rss", "<rss><channel><item><title>A</title><description>\(article)</description></item></channel></rss>"
      )
    case .longText: Case("a.txt", article + String(repeating: "a", count: 140_000))
    case .longSentence: Case("a.txt", article + "\n" + String(repeating: "word ", count: 1100))
    case .longName:
      Case("a.txt", "President An\(String(repeating: "n", count: 250))a Lee met Foreign Minister Bo Kim in Rome.")
    case .notEnglish:
      Case(
        "a.txt",
        String(repeating: "El presidente viajó ayer a Roma con su ministro. ", count: 15))
    case .leftOut: Case("a.csv", Self.rows + "Ann Lee,,2024-04-03,\n")
    case .duplicate:
      Case(
        "a.txt", article, line: "summitry read a.txt > r.jsonl; cp r.jsonl s.jsonl; summitry export *.jsonl")
    case .conflict:
      Case(
        "a.html",
        #"<meta name="date" content="2019-12-04"><script type="application/ld+json">{"@type": "Article", "#
          + #""datePublished": "2019-12-05"}</script><p>"# + article)
    }
  }

  @Test(arguments: Note.Kind.allCases) func everyNoteIsReached(_ kind: Note.Kind) throws {
    let made = noted(kind)
    let place = try Place()
    try place.write(made.bytes, to: made.name)
    let run = try place.shell((made.line ?? "summitry export \(made.name)") + " --format json")
    #expect(run.code == 0 || kind == .leftOut, "\(run.err)")
    let graph = run.out.filter { $0 != " " }
    #expect(
      run.err.contains("(\(kind.rawValue))") || graph.contains("\"kind\":\"\(kind.rawValue)\""), "\(run.err)")
  }

  func refused(_ kind: Problem.Kind) -> Case {
    switch kind {
    case .missing: Case("a.txt", article, line: "summitry list none.txt")
    // A file that opens and can't be read.
    case .unreadable: Case("a.txt", article, line: "ln -s /proc/self/mem b.txt; summitry list b.txt")
    case .notAFile: Case("a.txt", article, line: "mkfifo b.txt; summitry list b.txt")
    case .linkLoop: Case("a.txt", article, line: "ln -s b.txt b.txt; summitry list b.txt")
    case .emptyFolder: Case("a.txt", article, line: "mkdir b; summitry list b")
    case .tooDeep: Case("a.txt", article, line: "mkdir -p b/$(printf 'd/%.0s' {1..70}); summitry list b")
    case .unknownFormat: Case("a.xyz", article)
    case .empty: Case("a.txt", " \n")
    case .tooLarge:
      Case("a.txt", String(repeating: "a", count: 2 << 20), line: "summitry list a.txt --largest-document 1")
    case .binary: Case("a.txt", "%PDF-1.4")
    case .invalidText: Case("a.txt", bytes: Array(article.utf8) + [0xFF, 0xFE, 0xFD])
    case .badJSON: Case("a.json", "{]")
    case .badArticle: Case("a.json", "{\"title\": \"x\"}")
    case .lineTooLong:
      Case(
        "a.jsonl", "{\"body\": \"" + String(repeating: "a", count: 2 << 20) + "\"}\n",
        line: "summitry list a.jsonl --largest-document 1")
    case .duplicate: Case("a.txt", article, line: "cp a.txt b.txt; summitry list a.txt b.txt")
    case .badFeed: Case("a.rss", "<rss><channel><item>")
    case .damagedFile: Case("a.txt.gz", article)
    case .badTable: Case("a.csv", "a,b\n1,2\n")
    case .badGraph: Case("a.json", "{\"format\": \"summitry-graph\", \"version\": 99}")
    case .badCoNLLU: Case("a.conllu", "1\tAnn\n")
    }
  }

  @Test(arguments: Problem.Kind.allCases) func everyProblemIsReached(_ kind: Problem.Kind) throws {
    let made = refused(kind)
    let place = try Place()
    try place.write(made.bytes, to: made.name)
    let run = try place.shell(made.line ?? "summitry list \(made.name)")
    #expect(run.code == (kind == .duplicate ? 0 : 3), "\(run.err)")
    #expect(run.err.contains("(\(kind.rawValue))"), "\(run.err)")
  }
}
