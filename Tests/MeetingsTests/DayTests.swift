import Meetings
import Support
import Testing

@Suite struct DayTests {
  @Test func everyDayHasOneNumberAndBack() throws {
    var expected = try #require(Day(year: 1583, month: 1, day: 1)).number
    for year in 1583...2400 {
      for month in 1...12 {
        for day in 1...31 {
          guard let made = Day(year: year, month: month, day: day) else {
            #expect(day > Day.length(ofMonth: month, in: year))
            continue
          }
          #expect(made.number == expected)
          #expect(made.parts == (year, month, day))
          #expect(Day(made.description) == made)
          expected += 1
        }
      }
    }
  }

  @Test(arguments: [
    "2019-02-30", "1900-02-29", "2019-04-31", "2019-13-01", "0000-01-01", "2019-1-1", "20190101", "",
  ])
  func impossibleDaysAreRefused(_ text: String) {
    #expect(Day(text) == nil)
  }

  @Test(arguments: [("1970-01-01", 4), ("2019-12-05", 4), ("2000-02-29", 2), ("2019-11-08", 5)])
  func weekdays(_ text: String, _ weekday: Int) throws {
    #expect(try #require(Day(text)).weekday == weekday)
  }
}

@Suite struct DateSpanTests {
  static func span(_ a: String?, _ b: String?, approximate: Bool = false) -> DateSpan {
    DateSpan(a.flatMap { Day($0) }, b.flatMap { Day($0) }, isApproximate: approximate)
  }

  @Test func edtf() {
    let span = DateSpanTests.span
    #expect(span("2019-12-04", "2019-12-04", false).edtf == "2019-12-04")
    #expect(span("2019-10-01", "2019-10-31", false).edtf == "2019-10")
    #expect(span("2019-01-01", "2019-12-31", true).edtf == "2019~")
    #expect(span("2019-12-05", "2019-12-08", false).edtf == "2019-12-05/2019-12-08")
    #expect(span("2019-10-01", "2019-10-10", true).edtf == "2019-10-01~/2019-10-10~")
    #expect(span("2019-12-05", nil, false).edtf == "2019-12-05/")
    #expect(span(nil, "2019-12-05", false).edtf == "/2019-12-05")
    #expect(DateSpan.unknown.edtf == "")
  }

  @Test func intersections() {
    let span = DateSpanTests.span
    let early = span("2019-10-01", "2019-10-10", true)
    #expect(early.intersection(span("2019-10-03", "2019-10-04", false)) == span("2019-10-03", "2019-10-04", false))
    #expect(early.intersection(span("2019-10-11", "2019-10-12", false)) == nil)
    #expect(early.intersection(.unknown)?.earliest == early.earliest)
  }

  @Test func within() {
    let span = DateSpanTests.span
    #expect(span("2019-10-03", "2019-10-04", false).isWithin(span("2019-10-01", nil, false)))
    #expect(!span("2019-10-03", nil, false).isWithin(span("2019-10-01", "2019-10-31", false)))
    #expect(!DateSpan.unknown.isWithin(span("2019-10-01", nil, false)))
  }
}
