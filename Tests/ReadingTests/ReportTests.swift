import Meetings
import Reading
import Testing

/// What single sentences of our own tell, published on Thursday 5 December 2019: kind, status, who, place, days.
@Suite struct ReportTests {
  static let cases: [(String, String)] = [
    (
      "Zalmay Khalilzad met Afghan President Ashraf Ghani in Kabul on Wednesday.",
      "meeting held ashraf-ghani zalmay-khalilzad kabul 2019-12-04"
    ),
    (
      "Foreign Minister Sergei Lavrov will meet Prime Minister Imran Khan in Islamabad on Friday.",
      "meeting planned imran-khan sergei-lavrov islamabad 2019-12-06"
    ),
    (
      "President Emmanuel Macron did not meet Chancellor Angela Merkel in Berlin.",
      "meeting denied angela-merkel emmanuel-macron berlin "
    ),
  ]

  @Test(arguments: cases)
  func oneSentence(_ sentence: String, _ expected: String) {
    let reading = read(Article(id: "a", published: Day("2019-12-05"), body: sentence))
    let found = reading.reports.map { report in
      ([report.kind.rawValue, report.status.rawValue] + report.participants.map(\.actor).sorted()
        + [report.place ?? "-", report.span.edtf]).joined(separator: " ")
    }
    #expect(found == [expected])
    #expect(reading.reports.allSatisfy { $0.evidence.allSatisfy { $0.quote == sentence } })
  }

  @Test(arguments: [
    "The envoy's statement was short.", "If they met, nobody saw it.", "The team met the deadline.", "", "???",
  ])
  func noMeeting(_ text: String) {
    #expect(read(Article(id: "a", published: Day("2019-12-05"), body: text)).reports.isEmpty)
  }
}
