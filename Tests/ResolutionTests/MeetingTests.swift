import Meetings
import Resolution
import Support
import Testing

/// Which reports become one meeting: each row's articles, and the groups of `article report` expected.
@Suite struct MeetingTests {
  typealias Said = Story.Said

  static func groups(_ readings: [Reading]) -> [[String]] {
    let graph = resolve(readings)
    graph.checkInvariants()
    return graph.meetings.map { $0.reports.map { $0.document + " " + $0.id } }.sorted { $0[0] < $1[0] }
  }

  static let front = "Hill Front"
  static let ada = "Ada Brandt"

  @Test(
    arguments: [
      // Other precision of date and place, an envoy for her state.
      (
        [
          Story.article("a", "2021-03-09", Said(who: [ada, front], from: "2021-03-04", place: "Lakeside")),
          Story.article(
            "b", "2021-04-02",
            Said(who: ["Norland", front], from: "2021-03-01", to: "2021-03-31", place: "Norland")),
        ], [["a m1", "b m1"]]
      ),
      // Other months, other countries, other company.
      (
        [
          Story.article("a", "2021-03-09", Said(who: [ada, front], from: "2021-03-04", place: "Lakeside")),
          Story.article("b", "2021-05-02", Said(who: [ada, front], from: "2021-04-04", place: "Lakeside")),
          Story.article("c", "2021-03-09", Said(who: [ada, front], from: "2021-03-04", place: "Deepwater")),
          Story.article("d", "2021-03-09", Said(who: [ada, "Omar Reyes"], from: "2021-03-04", place: "Lakeside")),
        ], [["a m1"], ["b m1"], ["c m1"], ["d m1"]]
      ),
      // An article tells its own meetings apart.
      (
        [
          Story.article(
            "a", "2021-03-09", Said(who: [ada, front], from: "2021-03-04"),
            Said(who: [ada, front], from: "2021-03-05")),
          Story.article("b", "2021-03-10", Said(who: [ada, front], from: "2021-03-05")),
        ], [["a m1"], ["a m2", "b m1"]]
      ),
      // The next one is the next one.
      (
        [
          Story.article("a", "2021-03-01", Said(who: [ada, front], status: .planned)),
          Story.article("b", "2021-03-20", Said(who: [ada, front], from: "2021-03-15")),
          Story.article("c", "2021-04-20", Said(who: [ada, front], from: "2021-04-15")),
        ], [["a m1", "b m1"], ["c m1"]]
      ),
      // Rounds stay apart even where the dates are loose.
      (
        [
          Story.article(
            "a", "2021-03-30",
            Said(who: [ada, front], from: "2021-03-01", to: "2021-03-31", label: "second round")),
          Story.article(
            "b", "2021-03-30", Said(who: [ada, front], from: "2021-03-01", to: "2021-03-31", label: "third round")),
        ], [["a m1"], ["b m1"]]
      ),
      // One round on one day is one, though two papers put it in two towns.
      (
        [
          Story.article(
            "a", "2021-03-30",
            Said(who: [ada, front], from: "2021-03-29", place: "Lakeside", label: "third round")),
          Story.article(
            "b", "2021-03-30",
            Said(who: [ada, front], from: "2021-03-29", place: "Deepwater", label: "third round")),
          Story.article("c", "2021-03-30", Said(who: [ada, front], from: "2021-03-29", place: "Portville")),
        ], [["a m1", "b m1"], ["c m1"]]
      ),
      // So do the meetings of a yearly event, and a series and its rounds.
      (
        [
          Story.article(
            "a", "2020-09-30", Said(who: [ada, front], kind: .summit, from: "2020-09-20", label: "lake summit")),
          Story.article(
            "b", "2021-09-30", Said(who: [ada, front], kind: .summit, from: "2021-09-19", label: "lake summit")),
          Story.article(
            "c", "2021-10-02", Said(who: [ada, front], kind: .summit, from: "2021-09-01", to: "2021-09-30")),
        ], [["a m1"], ["b m1", "c m1"]]
      ),
      (
        [
          Story.article("a", "2021-03-30", Said(who: [ada, front], from: "2021-03-29", label: "third round")),
          Story.article("b", "2021-03-31", Said(who: [ada, front], label: "rounds")),
        ], [["a m1"], ["b m1"]]
      ),
      // A minister with a delegation, a whole month, and the country for the town.
      (
        [
          Story.article(
            "a", "2021-03-05",
            Said(
              who: [ada, "Norland", front, "Omar Reyes", "Lena Vogt", "Petr Dvorak"], from: "2021-03-04",
              place: "Lakeside", roles: [ada: .lead, "Omar Reyes": .lead])),
          Story.article(
            "b", "2021-04-02",
            Said(who: [ada, front], kind: .meeting, from: "2021-03-01", to: "2021-03-31", place: "Norland")),
        ], [["a m1", "b m1"]]
      ),
      // Two who meet beside a conference of many are not the conference.
      (
        [
          Story.article(
            "a", "2021-03-05",
            Said(
              who: ["Norland", "Sudland", front, "United Relief Mission"], kind: .summit, from: "2021-03-04",
              place: "Lakeside")),
          Story.article(
            "b", "2021-03-05",
            Said(who: ["Norland", front], kind: .meeting, from: "2021-03-04", place: "Lakeside")),
        ], [["a m1"], ["b m1"]]
      ),
      // What somebody proposes without a day for it need not be what came about.
      (
        [
          Story.article("a", "2021-03-01", Said(who: ["Sudland", "Norland", front], status: .proposed)),
          Story.article(
            "b", "2021-04-05",
            Said(who: ["Norland", front], status: .postponed, from: "2021-04-04", place: "Lakeside")),
        ], [["a m1"], ["b m1"]]
      ),
      // A call is no meeting.
      (
        [
          Story.article("a", "2021-03-09", Said(who: [ada, front], kind: .call, from: "2021-03-04")),
          Story.article("b", "2021-03-09", Said(who: [ada, front], kind: .meeting, from: "2021-03-04")),
        ], [["a m1"], ["b m1"]]
      ),
    ] as [([Reading], [[String]])])
  func reportsOfOneMeeting(_ readings: [Reading], _ expected: [[String]]) {
    #expect(Self.groups(readings) == expected)
    #expect(Self.groups(readings.reversed()) == expected)
  }

  @Test func aPostponedMeetingIsLinkedFromItsReplacement() throws {
    let graph = resolve([
      Story.article(
        "a", "2021-03-09",
        Said(who: [Self.ada, Self.front], status: .postponed, from: "2021-03-10", place: "Lakeside"),
        Said(who: [Self.ada, Self.front], status: .planned, from: "2021-03-24", place: "Lakeside"))
    ])
    #expect(graph.meetings.map(\.status) == [.postponed, .planned])
    #expect(
      graph.meetings.map(\.id) == [
        "2021-03-10-lakeside-ada-brandt-hill-front", "2021-03-24-lakeside-ada-brandt-hill-front",
      ])
    #expect(graph.meetings[1].links == [MeetingLink(kind: .rescheduledFrom, meeting: graph.meetings[0].id)])
  }

  /// Each round follows the one before and belongs to the series; a talk beside a gathering is linked to it.
  @Test func roundsSeriesAndSidelinesAreLinked() throws {
    let graph = resolve([
      Story.article(
        "a", "2021-02-05", Said(who: [Self.ada, Self.front], from: "2021-02-04", label: "second round")),
      Story.article(
        "b", "2021-03-05", Said(who: [Self.ada, Self.front], from: "2021-03-04", label: "third round")),
      Story.article("c", "2021-05-05", Said(who: [Self.ada, Self.front], label: "rounds")),
      Story.article(
        "d", "2021-06-05",
        Said(
          who: ["Norland", "Sudland"], kind: .summit, from: "2021-06-03", to: "2021-06-04", label: "lake summit")),
      Story.article(
        "e", "2021-06-06",
        Said(
          who: ["Omar Reyes", "Lena Vogt"], kind: .meeting, from: "2021-06-04",
          quote: "Reyes saw Vogt on the sidelines of the Lake Summit.")),
    ])
    graph.checkInvariants()
    func id(_ document: String) -> String {
      graph.meetings.first { $0.reports.contains { $0.document == document } }?.id ?? ""
    }
    func links(_ document: String) -> [MeetingLink] { graph.meetings.first { $0.id == id(document) }?.links ?? [] }
    #expect(graph.meetings.count == 5)
    #expect(links("a") == [MeetingLink(kind: .roundOf, meeting: id("c"))])
    #expect(
      links("b") == [
        MeetingLink(kind: .followUpOf, meeting: id("a")), MeetingLink(kind: .roundOf, meeting: id("c")),
      ])
    #expect(links("e") == [MeetingLink(kind: .sidelinesOf, meeting: id("d"))])
    #expect(links("c") + links("d") == [])
  }

  /// The dates of a meeting are what all claims allow together; each claim stays as its article has it.
  @Test func datesAreTheIntersectionOfTheClaims() throws {
    let graph = resolve([
      Story.article(
        "a", "2021-03-20",
        Said(who: [Self.ada, Self.front], from: "2021-03-01", to: "2021-03-10", place: "Norland")),
      Story.article(
        "b", "2021-03-09",
        Said(who: [Self.ada, Self.front], from: "2021-03-08", to: "2021-03-14", place: "Lakeside")),
    ])
    let meeting = try #require(graph.meetings.first)
    #expect(graph.meetings.count == 1)
    #expect(meeting.span.edtf == "2021-03-08/2021-03-10")
    #expect(meeting.reports.map(\.span.edtf) == ["2021-03-01/2021-03-10", "2021-03-08/2021-03-14"])
    #expect(meeting.place == "lakeside")
    #expect(meeting.reports.map(\.place) == ["norland", "lakeside"])
    #expect(
      meeting.reasons == ["b m1 and a m1: the dates overlap, one place lies in the other, score 0.97"])
    #expect(graph.notes == [])
  }

  /// Every kind of contradiction stands side by side with its articles.
  @Test func contradictionsAreKept() throws {
    func meeting(_ one: Said, _ other: Said) throws -> [String] {
      let graph = resolve([Story.article("a", "2021-03-05", one), Story.article("b", "2021-03-05", other)])
      #expect(graph.meetings.count == 1)
      return conflicts(of: try #require(graph.meetings.first), places: graph.places).map(\.description)
    }
    let plain = Said(who: [Self.ada, Self.front, "Omar Reyes"], from: "2021-03-04", place: "Lakeside")
    var (dated, absent) = (plain, plain)
    dated.from = "2021-03-03"
    absent.roles = ["Omar Reyes": .absent]
    #expect(try meeting(plain, plain) == [])
    #expect(try meeting(plain, dated) == ["date: 2021-03-04 (a), 2021-03-03 (b)"])
    #expect(try meeting(plain, absent) == ["attendance: omar-reyes present (a), omar-reyes absent (b)"])
  }

  @Test func statusFollowsTheArticlesAndContradictionsAreNoted() throws {
    let graph = resolve([
      Story.article("a", "2021-03-01", Said(who: [Self.ada, Self.front], status: .planned, from: "2021-03-10")),
      Story.article("b", "2021-03-11", Said(who: [Self.ada, Self.front], from: "2021-03-10")),
      Story.article("c", "2021-03-12", Said(who: [Self.ada, Self.front], status: .denied, from: "2021-03-10")),
    ])
    let meeting = try #require(graph.meetings.first)
    #expect(graph.meetings.count == 1)
    #expect(meeting.history.map(\.status) == [.planned, .held, .denied])
    #expect(meeting.history.map(\.document) == ["a", "b", "c"])
    #expect(meeting.reasons.count == 2)
    #expect(conflicts(of: meeting, places: graph.places).map(\.description) == ["status: held (b), denied (c)"])
    #expect(graph.notes.map(\.kind) == [.conflict])
  }

  /// Whatever comes in, in whatever order, gives one graph that keeps its invariants and every report once.
  @Test(arguments: UInt64(0)..<60)
  func orderDoesNotMatter(_ seed: UInt64) {
    var random = SeededRandom(seed: seed)
    let people = [
      Self.ada, "Brandt", "Omar Reyes", "Omar Reyez", "Norland", Self.front, "elders", "the Norland envoy",
    ]
    let readings = (0..<12).map { index in
      let said = (0..<Int.random(in: 0..<5, using: &random)).map { _ in
        let day = Int.random(in: 1...28, using: &random)
        let isDated = Bool.random(using: &random)
        return Said(
          who: Array(people.shuffled(using: &random).prefix(Int.random(in: 0...3, using: &random))),
          kind: MeetingKind.allCases.randomElement(using: &random) ?? .talks,
          status: Status.allCases.randomElement(using: &random) ?? .held,
          from: isDated ? "2021-03-" + (day < 10 ? "0" : "") + "\(day)" : nil,
          place: ["Lakeside", "Norland", nil].randomElement(using: &random) ?? nil)
      }
      return Self.article("d\(index)", "2021-03-" + (index < 9 ? "0" : "") + "\(index + 1)", said)
    }
    let graph = resolve(readings)
    graph.checkInvariants()
    #expect(graph.meetings.flatMap(\.reports).count == readings.flatMap(\.reports).count)
    #expect(resolve(readings.shuffled(using: &random)) == graph)
    #expect(resolve(readings + readings.prefix(3)).meetings == graph.meetings)
  }

  static func article(_ id: String, _ published: String, _ said: [Said]) -> Reading {
    var reading = Story.article(id, published)
    for said in said {
      let one = Story.article(id, published, said)
      reading.actors += one.actors.filter { actor in !reading.actors.contains { $0.id == actor.id } }
      reading.places += one.places.filter { place in !reading.places.contains { $0.id == place.id } }
      var report = one.reports[0]
      report.id = "m\(reading.reports.count + 1)"
      reading.reports.append(report)
    }
    return reading
  }
}
