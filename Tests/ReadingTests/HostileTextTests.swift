import Meetings
import Reading
import Support
import Testing

/// Text that no one would write costs no more than it is long.
@Suite(.serialized) struct HostileTextTests {
  /// Texts of about so many words, or letters where there are no words.
  static let texts: [(name: String, make: @Sendable (Int) -> String)] = [
    ("one sentence", { words(["Merkel", "met", "Obama", "in", "Paris", "and", "the", "envoy"], $0) }),
    ("capitals", { words(["MERKEL", "MET", "OBAMA", "IN", "PARIS", "AND", "THE", "ENVOY"], $0) }),
    ("no capitals", { words(["merkel", "met", "obama", "in", "paris", "and", "the", "envoy"], $0) }),
    ("one name", { words(["Merkel"], $0) }),
    ("one name in sentences", { words(["Merkel", "left", "."], $0) }),
    ("other languages", { words(["министр", "в", "Париже", "会见", "الرئيس", "Außenminister", "Élysée"], $0) }),
    ("emoji", { words(["😀", "👩‍👩‍👧", "🇩🇪", "❤️"], $0) }),
    ("a table", { words(["Paris\t12,5\t|", "---\t|", "Merkel\n"], $0) }),
    ("brackets", { String(repeating: "(", count: $0) }),
    ("hyphens", { String(repeating: "Aa-", count: $0 / 3) }),
    ("one token", { String(repeating: "Aé", count: $0 * 40) }),
    ("soup", { soup($0 * 2) }),
  ]

  static func words(_ words: [String], _ count: Int) -> String {
    (0..<count).map { words[($0 * $0 + $0 / 3) % words.count] }.joined(separator: " ")
  }

  /// Scalars of all planes, control characters among them.
  static func soup(_ count: Int) -> String {
    var random = SeededRandom(seed: 11)
    var scalars = String.UnicodeScalarView()
    while scalars.count < count {
      let limits: [UInt32] = [0x80, 0x250, 0x3000, 0x20000]
      let value = UInt32.random(in: 0..<limits[Int.random(in: 0..<4, using: &random)], using: &random)
      if let scalar = Unicode.Scalar(value) { scalars.append(scalar) }
    }
    return String(scalars)
  }

  /// The least time of two readings, and what was read.
  static func time<Result>(_ body: () -> Result) -> (duration: Duration, result: Result) {
    let clock = ContinuousClock()
    var result: Result?
    let times = (0..<2).map { _ in clock.measure { result = body() } }
    guard let result else { preconditionFailure("measured twice") }
    return (times.min() ?? .zero, result)
  }

  /// Six times the text may take fifteen times as long; a square of it would take thirty-six.
  @Test(arguments: texts.indices) func timeGrowsAsTheTextDoes(_ index: Int) {
    let (name, make) = Self.texts[index]
    let (short, long) = (make(150), make(900))
    let (least, _) = Self.time { analyse(short) }
    let (most, analysed) = Self.time { analyse(long) }
    #expect(most / least < 15, "\(name)")
    #expect(analysed.sentences.allSatisfy { $0.count <= longestSentence })
    for span in recogniseNames(in: analysed) {
      #expect(analysed.tokens.indices.contains(span.tokens.upperBound - 1))
    }
  }

  /// Sixteen times the names may take thirty-two times as long; a square of them would take two hundred and fifty-six.
  @Test func mentionsGrowAsTheNamesDo() {
    func mentions(_ sentences: Int) -> Duration {
      var text = tokenise(String(repeating: "Obama left. ", count: sentences))
      var names: [NamedSpan] = []
      for index in text.tokens.indices where text.tokens[index].form == "Obama" {
        text.tokens[index].pos = .propn
        names.append(NamedSpan(tokens: index..<index + 1, type: .person, score: 1))
      }
      text.names = names
      return Self.time { findMentions(in: text, article: Article(id: "t", body: text.text)).all.count }.duration
    }
    #expect(mentions(8000) / mentions(500) < 32)
  }

  /// A text of one sentence that another tool has cut.
  static func sentence(_ count: Int) -> AnalysedText {
    var text = tokenise(words(["Merkel", "met", "Obama", "in", "Paris"], count))
    text.sentences = [text.tokens.indices]
    text.paragraphs = [0]
    return text
  }

  @Test func anotherToolsLongSentenceIsCut() {
    let analysed = analyse(Self.sentence(2500))
    #expect(analysed.sentences.map(\.count) == [1000, 1000, 500])
    #expect(analysed.paragraphs == [0, 0, 0])
    for sentence in analysed.sentences {
      #expect(analysed.tokens[sentence].allSatisfy { sentence.contains($0.head) })
    }
  }

  /// Three times the tree takes about three times as long; a square of it would take nine.
  @Test func anotherToolsLongTreeIsReadForItsNamesInPieces() {
    let (short, long) = (Self.sentence(1000), Self.sentence(3000))
    let (least, _) = Self.time { recogniseNames(in: short) }
    let (most, names) = Self.time { recogniseNames(in: long) }
    #expect(most / least < 6)
    #expect(names.contains { $0.tokens.lowerBound > 2500 })
  }
}
