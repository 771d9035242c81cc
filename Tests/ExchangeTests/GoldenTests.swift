internal import Exchange
internal import Foundation
internal import Meetings
internal import Testing

/// Every form of a small graph, byte for byte, as it stands in Goldens/. `RECORD_GOLDENS=1 swift test --filter GoldenTests`
/// writes what is missing or different, and fails.
@Suite struct GoldenTests {
  /// DOT has its own golden, beside the drawings.
  static let names = exchangeFormats.map(\.name).filter { $0 != "dot" }

  @Test(arguments: names) func aSmallGraphByteForByte(_ name: String) throws {
    let format = try #require(exchangeFormat(named: name))
    let exported = try format.write(smallGraph(), ExportOptions())
    let files = format.fileNames.isEmpty ? [format.endings[0]] : format.fileNames
    for (file, bytes) in zip(files, exported.files) { try compare("small." + name + "." + file, bytes) }
    let told = [exported.losses.leftOut, exported.losses.changed].map { ($0 ?? "nothing") + "\n" }.joined()
    try compare("small." + name + ".losses", Array(told.utf8))
  }

  private func compare(_ file: String, _ bytes: [UInt8]) throws {
    let golden = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent(
      "Goldens/" + file)
    let expected = (try? Data(contentsOf: golden)).map { Array($0) }
    guard expected != bytes else { return }
    Issue.record("\(file) differs from what is written now:\n\(String(decoding: bytes, as: UTF8.self))")
    if ProcessInfo.processInfo.environment["RECORD_GOLDENS"] != nil { try Data(bytes).write(to: golden) }
  }

  /// Two meetings that are linked, a host, somebody absent, a place without a point, names that need care.
  private func smallGraph() throws -> Graph {
    let day = try #require(Day("2019-12-04"))
    let document = Document(
      id: "d1", title: "Talks, \"again\"", source: "Daily <Times>", url: "https://example.org/a?b=1&c",
      published: day + 1)
    let actors = [
      Actor(
        id: "ashraf-ghani", name: "Ashraf Ghani", kind: .person, aliases: ["Ghani"], titles: ["President; Dr"],
        affiliations: ["Afghanistan"], country: "AF", offices: [Office(title: "President; Dr", earliest: day)],
        links: [ActorLink(kind: .memberOf, actor: "qatar")], reasons: ["same name"]),
      Actor(id: "taliban", name: "=Taliban", kind: .group),
      Actor(id: "qatar", name: "Qatar", kind: .state, country: "QA"),
      Actor(id: "un", name: "U\u{1}N & Co\n\\N", kind: .organization),
    ]
    let places = [
      Place(
        id: "doha", name: "Doha", kind: .city, country: "QA", within: "qatar", latitude: 25.29, longitude: 51.53),
      Place(id: "qatar", name: "Qatar", kind: .country, country: "QA"),
    ]
    func meeting(
      _ id: String, _ status: Status, _ span: DateSpan, _ place: String?, _ participants: [Participant],
      quotes: [String], links: [MeetingLink] = []
    ) -> Meeting {
      let evidence = quotes.enumerated().map {
        Evidence(
          document: "d1", range: TextRange($0.offset, 9), quote: $0.element, rule: "verb",
          attribution: $0.offset == 0 ? "the UN" : nil)
      }
      let report = Report(
        id: id, document: "d1", kind: .talks, status: status, span: span, place: place, participants: participants,
        evidence: evidence, confidence: 0.9349)
      return Meeting(
        id: id, kind: .talks, status: status, span: span, dateText: span.isUnknown ? nil : "on Wednesday",
        place: place,
        participants: participants, topics: ["peace, at last"], reports: [report],
        history: [StatusStep(status: status, asOf: day, document: "d1")], links: links)
    }
    let first = meeting(
      "2019-doha", .held, DateSpan(day), "doha",
      [
        Participant(actor: "ashraf-ghani"), Participant(actor: "taliban"),
        Participant(actor: "qatar", role: .host),
      ], quotes: ["They met; they “talked”.", "=They met."])
    let second = meeting(
      "next", .planned, .unknown, nil,
      [Participant(actor: "un", role: .mediator), Participant(actor: "taliban", role: .absent)], quotes: ["Soon."],
      links: [MeetingLink(kind: .followUpOf, meeting: "2019-doha")])
    return Graph(
      documents: [document], actors: actors, places: places, meetings: [first, second],
      notes: [Note(.undated, document: "d1", message: "no date")])
  }
}
