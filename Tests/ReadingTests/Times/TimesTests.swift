import Meetings
import Reading
import Support
import Testing

@Suite struct TimesTests {
  @Test(arguments: timeCorpus) func corpus(_ example: TimeCase) {
    let found = times(example.words, example.direction)
    #expect(
      found.map { String($0.split(separator: "=").last ?? "").drop { $0 == " " } }.contains { $0 == example.days },
      "\(example.words): \(found)")
  }

  /// Phrases in any order, as damaged or careless text has them: every span begins before it ends.
  @Test func anyTwoPhrasesHaveAMeaningOrNone() {
    var random = SeededRandom(seed: 7)
    let joints = [
      " until ", ", until ", " to ", " from ", " and ", " or ", ", ", " before ", " after ", " between ", " - ",
    ]
    for _ in 0..<3000 {
      let two = [timeCorpus.randomElement(using: &random), timeCorpus.randomElement(using: &random)]
        .compactMap { $0?.words }
      let words =
        "Ann met Bo, planned for " + two.joined(separator: joints.randomElement(using: &random) ?? " ") + "."
      let day = Day(year: .random(in: 1900...2100, using: &random), month: 1, day: 1).map {
        $0 + Int.random(in: 0..<365, using: &random)
      }
      for time in findTimes(in: tokenise(words), article: Article(id: "t", published: day, body: words)) {
        for way in [TimeDirection.past, .future, .unknown] {
          let span = time.value.resolve(from: day, direction: way)
          #expect(span.earliest.flatMap { first in span.latest.map { first <= $0 } } ?? true, "\(words)")
        }
      }
    }
  }

  @Test(arguments: negativeTimeCorpus) func negative(_ words: String) {
    #expect(times(words, .past).isEmpty, "\(words): \(times(words, .past))")
  }
}

/// Words and their TIMEX3 type, value and modifier, of a past clause seen from Wednesday 16 October 2019.
private let timexCorpus: [(String, String)] = [
  ("They met on Friday.", "DATE 2019-10-11"), ("They met last week.", "DATE 2019-W41"),
  ("They met this week.", "DATE 2019-W42"), ("They met in October.", "DATE 2019-10"),
  ("They met in early October.", "DATE 2019-10 START"), ("They met in the 1990s.", "DATE 199"),
  ("They met last summer.", "DATE 2019-SU"), ("They met in Q3 2018.", "DATE 2018-Q3"),
  ("They met in the first half of 2018.", "DATE 2018-H1"), ("They met recently.", "DATE PAST_REF"),
  ("They meet soon.", "DATE FUTURE_REF"), ("A three-day visit ended.", "DURATION P3D"),
  ("They met on Thursday night.", "TIME 2019-10-10TNI"),
  ("They met at 10:30 a.m. on Monday.", "TIME 2019-10-14T10:30"),
  ("They met from May 24 to 27.", "DURATION P4D"), ("They met last weekend.", "DATE 2019-W41-WE"),
  ("They met two weeks ago.", "DATE 2019-W40 APPROX"), ("They meet every Friday.", "SET XXXX-WXX-5"),
]

@Suite struct TimexTests {
  @Test(arguments: timexCorpus) func value(_ words: String, _ expected: String) throws {
    let anchor = Day("2019-10-16")
    let article = Article(id: "t", published: anchor, body: words)
    let time = try #require(findTimes(in: tokenise(words), article: article).first)
    let timex = time.value.timex(from: anchor, direction: .past)
    #expect(timex.kind.rawValue + " " + timex.value + (timex.modifier.map { " " + $0 } ?? "") == expected)
  }

  @Test func relativePhrasesStayOpenWithoutPublication() throws {
    let words = "They met on Friday, in early October and last week, and on 3 October 2018, and on 30 February."
    let article = Article(id: "t", body: words)
    let text = tokenise(words)
    let found = findTimes(in: text, article: article)
    #expect(found.map { $0.value.resolve(from: nil, direction: .past).edtf } == ["", "", "", "2018-10-03", ""])
    #expect(found.map(\.value.needsAnchor) == [true, true, true, false, false])
    #expect(notes(on: found, in: text, article: article).map(\.kind) == [.impossibleDate, .undated])
  }

  @Test func readingsTellOfOpenDates() {
    let reading = read(Article(id: "t", body: "Putin met Erdogan in Sochi on Friday, not on 31 April 2019."))
    #expect(reading.notes.map(\.kind).contains(.undated))
    #expect(reading.notes.map(\.kind).contains(.impossibleDate))
  }

  @Test func derivationsName() throws {
    let found = findTimes(in: tokenise("They met on Oct 28-29, 2019."), article: Article(id: "t", body: ""))
    let derivation = try #require(found.first?.derivation.description)
    #expect(derivation == #"dates with year "Oct 28-29, 2019" (days of a month "Oct 28-29")"#)
  }
}

@Suite struct HostileTimesTests {
  /// Phrases that could go on for ever stay shallow: no crash, and days or none for each.
  @Test(arguments: [
    "Friday and ", "the day after ", "from May 3 to ", "a week after ", "October 3, ", "the end of ",
    "a day later. ",
    "2019-", "999999999999 years ago ", "0 days ago ", "the 99th week of 2019 ", "in 9999 years ", "31 June ",
    "on the eve of ", "early early ", "12:99 p.m. ", "00/00/2019 ", "2019-13-45 ", "day after day ",
    "9999 decades ago ",
  ])
  func endless(_ words: String) {
    let body = String(repeating: words, count: 300)
    let text = tokenise(body)
    for published in ["2019-10-16", "0001-01-01", "9999-12-31"] {
      for time in findTimes(in: text, article: Article(id: "t", published: Day(published), body: body)) {
        for direction in [TimeDirection.past, .future, .unknown] {
          let span = time.value.resolve(from: Day(published), direction: direction)
          #expect(span.edtf.utf8.count < 40)
          #expect(!time.value.timex(from: Day(published), direction: direction).value.isEmpty)
        }
      }
    }
  }
}
