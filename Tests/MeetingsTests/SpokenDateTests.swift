internal import Meetings
internal import Testing

@Suite struct SpokenDateTests {
  @Test(
    arguments: [
      ("2019-12-04", "2019-12-04", false, "4 Dec 2019"),
      ("2019-12-04", "2019-12-04", true, "about 4 Dec 2019"),
      ("2019-10-03", "2019-10-04", false, "3–4 Oct 2019"),
      ("2019-10-28", "2019-11-02", false, "28 Oct – 2 Nov 2019"),
      ("2018-12-30", "2019-01-02", false, "30 Dec 2018 – 2 Jan 2019"),
      ("2019-10-01", "2019-10-10", true, "early Oct 2019"),
      ("2019-10-01", "2019-10-10", false, "1–10 Oct 2019"),
      ("2019-10-11", "2019-10-20", true, "mid-Oct 2019"),
      ("2019-02-21", "2019-02-28", true, "late Feb 2019"),
      ("2019-09-01", "2019-09-30", false, "Sep 2019"),
      ("2019-09-01", "2019-09-30", true, "about Sep 2019"),
      ("2019-01-01", "2019-03-31", false, "Jan–Mar 2019"),
      ("2018-01-01", "2018-12-31", false, "2018"),
      ("2015-01-01", "2018-12-31", false, "2015–2018"),
      ("2019-12-05", nil, false, "from 5 Dec 2019"),
      (nil, "2019-12-08", false, "until 8 Dec 2019"),
      (nil, nil, false, "undated"),
    ] as [(String?, String?, Bool, String)])
  func speaks(earliest: String?, latest: String?, approximate: Bool, spoken: String) {
    let span = DateSpan(
      earliest.flatMap { Day($0) }, latest.flatMap { Day($0) }, isApproximate: approximate)
    #expect(span.spoken == spoken)
  }

  @Test func speaksOfWeeks() throws {
    let monday = try #require(Day("2019-12-02"))
    #expect(DateSpan(monday, monday + 6, grain: .week).spoken == "week of 2 Dec 2019")
    #expect(DateSpan(monday, monday + 5, grain: .week).spoken == "2–7 Dec 2019")
  }
}
