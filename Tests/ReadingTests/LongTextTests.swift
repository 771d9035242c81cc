import Meetings
import Reading
import Testing

/// A text too long to be read as one is read in parts, and its positions stay those of the whole.
@Suite struct LongTextTests {
  /// A sentence that tells of a meeting every so many of filler, none of which does.
  static func body(bytes: Int, between: String) -> String {
    let filler = String(repeating: "The harvest was good in the valleys of the north. ", count: 200) + between
    var text = ""
    while text.utf8.count < bytes {
      text += "Ángela Merkel met Emmanuel Macron in Paris on Monday." + between + filler
    }
    return text
  }

  @Test(arguments: ["\n\n", "\n", " "]) func quotesStandWhereTheySay(_ between: String) throws {
    let article = Article(
      id: "long", title: "Two years of talks", published: Day(year: 2019, month: 12, day: 5),
      body: Self.body(bytes: longestWhole * 2, between: between))
    let reading = read(article)
    let scalars = Array(article.text.unicodeScalars)
    let evidence = reading.reports.flatMap(\.evidence)
    #expect(evidence.contains { $0.range.start > longestWhole })
    for piece in evidence {
      var quote = String.UnicodeScalarView()
      quote.append(contentsOf: scalars[piece.range.start..<piece.range.end])
      #expect(String(quote) == piece.quote)
    }
    #expect(reading.reports.map(\.id) == (1...reading.reports.count).map { "m\($0)" })
    #expect(reading.actors.count == 2)
    #expect(Set(reading.actors.map(\.id)).isSuperset(of: reading.reports.flatMap(\.participants).map(\.actor)))
    #expect(reading.notes.contains { $0.kind == .longText && $0.message.contains("read in 3 parts") })
  }

  @Test func aTextOfOneWordIsCutBetweenScalars() {
    let article = Article(id: "long", body: String(repeating: "é", count: longestWhole))
    let reading = read(article)
    #expect(reading.reports.isEmpty)
    #expect(reading.notes.contains { $0.kind == .longText })
  }

  @Test func anOrdinaryTextIsReadAsOne() {
    let article = Article(id: "short", body: Self.body(bytes: longestWhole / 2, between: "\n\n"))
    #expect(!read(article).notes.contains { $0.kind == .longText })
  }
}
