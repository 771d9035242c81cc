import Meetings
import Testing
import Views

@Suite struct SelectTests {
  /// Ana met Ben in Oslo (Norway) on 1 May, Ben met Cho in Rome in May, Cho called Dan about 10 June, and the
  /// Cho–Ana meeting has no date.
  static let graph: Graph = {
    let names = ["ana": "Ana Åberg", "ben": "Ben Ortiz", "cho": "Cho Lee", "dan": "Dan Roy"]
    let places = [
      Place(id: "hall", name: "City Hall", kind: .venue, within: "oslo"),
      Place(id: "norway", name: "Norway", kind: .country),
      Place(id: "oslo", name: "Oslo", kind: .city, within: "norway"),
      Place(id: "rome", name: "Rome", kind: .city),
    ]
    return Graph(
      documents: ["d1", "d2", "d3", "d4"].map { Document(id: $0) },
      actors: names.map { Actor(id: $0.key, name: $0.value, kind: .person, aliases: ["A. \($0.value)"]) },
      places: places,
      meetings: [
        meeting("m1", .talks, .held, span("2020-05-01", "2020-05-01"), "hall", ["ana", "ben"], evidence: 2),
        meeting("m2", .visit, .planned, span("2020-05-01", "2020-05-31", .month), "rome", ["ben", "cho"]),
        meeting("m3", .call, .held, span("2020-06-09", "2020-06-11", approximate: true), nil, ["cho", "dan"]),
        meeting("m4", .meeting, .denied, .unknown, nil, ["cho", "ana"]),
      ])
  }()

  static func span(
    _ first: String, _ last: String, _ grain: DateSpan.Grain = .day, approximate: Bool = false
  ) -> DateSpan {
    DateSpan(Day(first), Day(last), grain: grain, isApproximate: approximate)
  }

  static func meeting(
    _ id: String, _ kind: MeetingKind, _ status: Status, _ span: DateSpan, _ place: String?, _ actors: [String],
    evidence count: Int = 1
  ) -> Meeting {
    let document = "d" + id.dropFirst()
    let participants = actors.map { Participant(actor: $0) }
    let evidence = (0..<count).map {
      Evidence(document: document, range: TextRange($0, $0 + 1), quote: "q", rule: "r")
    }
    let report = Report(
      id: "m1", document: document, kind: kind, status: status, span: span, place: place,
      participants: participants, evidence: evidence, confidence: count == 2 ? 0.9 : 0.5)
    return Meeting(
      id: id, kind: kind, status: status, span: span, place: place, participants: participants, reports: [report])
  }

  static let may = span("2020-05-01", "2020-05-10")

  @Test(arguments: [
    (Selection(), ["m1", "m2", "m3", "m4"], 0),
    (Selection(window: may), ["m1", "m2"], 1),
    (Selection(window: may, keepsUndated: true), ["m1", "m2", "m4"], 0),
    (Selection(window: may, fit: .within), ["m1"], 1),
    (Selection(window: span("2020-05-01", "2020-12-31"), fit: .within), ["m1", "m2", "m3"], 1),
    (Selection(window: span("2020-05-01", "2020-12-31"), fit: .certain), ["m1"], 1),
    (Selection(window: DateSpan(nil, Day("2020-05-20"))), ["m1", "m2"], 1),
    (Selection(actors: ["ANA ABERG"]), ["m1", "m4"], 0),
    (Selection(actors: ["a. dan roy", "ben"]), ["m1", "m2", "m3"], 0),
    (Selection(actors: ["Roy"]), ["m3"], 0),
    (Selection(actors: ["Nobody"]), [], 0),
    (Selection(places: ["Norway"]), ["m1"], 0),
    (Selection(places: ["Oslo", "Rome"]), ["m1", "m2"], 0),
    (Selection(kinds: [.visit, .call]), ["m2", "m3"], 0),
    (Selection(statuses: [.denied]), ["m4"], 0),
    (Selection(focus: "Ana Åberg"), ["m1", "m4"], 0),
    (Selection(focus: "dan", hops: 3), ["m2", "m3", "m4"], 0),
    (Selection(focus: "m3"), ["m3"], 0),
    (Selection(focus: "m3", hops: 2), ["m2", "m3", "m4"], 0),
    (Selection(focus: "dan", hops: 0), [], 0),
    (Selection(excluded: ["ana", "ben"]), ["m2", "m3", "m4"], 0),
    (Selection(leastEvidence: 2), ["m1"], 0),
    (Selection(leastConfidence: 0.8), ["m1"], 0),
  ])
  func meetingsChosen(_ selection: Selection, _ expected: [String], _ undated: Int) {
    let (selected, omitted) = select(Self.graph, selection)
    #expect(selected.meetings.map(\.id) == expected)
    #expect(omitted == Omitted(shown: expected.count, leftOut: 4 - expected.count, undated: undated))
    selected.checkInvariants()
  }

  @Test func whatIsLeftOutTakesItsActorsPlacesAndDocumentsAlong() {
    let selected = select(Self.graph, Selection(window: Self.may, fit: .within)).graph
    #expect(selected.actors.map(\.id) == ["ana", "ben"])
    #expect(selected.places.map(\.id) == ["hall", "norway", "oslo"])
    #expect(selected.documents.map(\.id) == ["d1"])
  }

  @Test func excludedActorsLeaveNoTrace() {
    let selected = select(Self.graph, Selection(excluded: ["Ben Ortiz"])).graph
    #expect(selected.actors.map(\.id) == ["ana", "cho", "dan"])
    #expect(selected.meetings.flatMap(\.reports).flatMap(\.participants).allSatisfy { $0.actor != "ben" })
  }

  @Test(arguments: UInt64(0)..<100)
  func selectionsKeepTheInvariants(_ seed: UInt64) {
    var random = RandomGraph(seed: seed)
    let graph = random.graph()
    let selection = Selection(
      window: random.span(), fit: random.pick(Selection.Fit.allCases), keepsUndated: random.chance(2),
      focus: random.chance(2) ? nil : random.pick(graph.actors).id, hops: random.number(0..<5),
      excluded: random.chance(2) ? [] : [random.pick(graph.actors).id])
    let (selected, omitted) = select(graph, selection)
    selected.checkInvariants()
    #expect(omitted.shown + omitted.leftOut == graph.meetings.count)
    #expect(select(selected, selection).graph == selected)
  }
}
