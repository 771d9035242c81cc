import Meetings
import Resolution
import Testing

/// What corrections change, and which of them are told to be impossible.
@Suite struct CorrectionTests {
  typealias Said = Story.Said

  /// Three articles: two of one meeting, one of another.
  static let readings = [
    Story.article(
      "a", "2021-03-09", Said(who: ["Ada Brandt", "Hill Front"], from: "2021-03-04", place: "Lakeside")),
    Story.article(
      "b", "2021-03-10", Said(who: ["Ada Brandt", "Hill Front"], from: "2021-03-04", place: "Norland")),
    Story.article("c", "2021-06-10", Said(who: ["Brand", "Hill Front"], from: "2021-06-04", place: "Deepwater")),
  ]
  static let a = Reference("", document: "a", words: "Q")
  static let b = Reference("", document: "b", words: "q", who: ["ada-brandt"])
  static let c = Reference("", document: "c")

  /// `id status date: who @ place`
  static func lines(_ corrections: [Correction], _ readings: [Reading] = readings) -> [String] {
    let graph = resolve(readings, corrections: corrections).graph
    graph.checkInvariants()
    return graph.meetings.map { meeting in
      let names = meeting.participants.map { participant in
        graph.actors.first { $0.id == participant.actor }?.name ?? "?"
      }
      return meeting.reports.map(\.document).joined() + " \(meeting.status.rawValue) \(meeting.span.edtf): "
        + names.joined(separator: ", ") + (meeting.place.map { " @ \($0)" } ?? "")
    }
  }

  @Test(
    arguments: [
      (
        [],
        [
          "ab held 2021-03-04: Ada Brandt, Hill Front @ lakeside",
          "c held 2021-06-04: Brand, Hill Front @ deepwater",
        ]
      ),
      (
        [.same(.actor, [Reference("Brand"), Reference("ada-brandt")])],
        [
          "ab held 2021-03-04: Ada Brandt, Hill Front @ lakeside",
          "c held 2021-06-04: Ada Brandt, Hill Front @ deepwater",
        ]
      ),
      (
        [.different(.actor, [Reference("Ada Brandt", document: "a"), Reference("Ada Brandt", document: "b")])],
        [
          "a held 2021-03-04: Ada Brandt, Hill Front @ lakeside",
          "b held 2021-03-04: Ada Brandt, Hill Front @ norland",
          "c held 2021-06-04: Brand, Hill Front @ deepwater",
        ]
      ),
      (
        [.different(.meeting, [a, b])],
        [
          "a held 2021-03-04: Ada Brandt, Hill Front @ lakeside",
          "b held 2021-03-04: Ada Brandt, Hill Front @ norland",
          "c held 2021-06-04: Brand, Hill Front @ deepwater",
        ]
      ),
      (
        [.same(.meeting, [a, c]), .status(c, .denied), .date(a, DateSpan(Day(year: 2021, month: 3, day: 5)!))],
        ["abc denied 2021-03-05: Ada Brandt, Brand, Hill Front @ deepwater"]
      ),
      (
        [
          .drop(.meeting, a), .rename(.actor, Reference("Brand"), to: "Bea Brand"),
          .drop(.place, Reference("Deepwater")),
        ],
        ["c held 2021-06-04: Bea Brand, Hill Front"]
      ),
      (
        [.drop(.actor, Reference("Ada Brandt")), .same(.place, [Reference("Lakeside"), Reference("Deepwater")])],
        ["ab held 2021-03-04: Hill Front @ deepwater", "c held 2021-06-04: Brand, Hill Front @ deepwater"]
      ),
      (
        [.participant(c, name: Reference("Omar Reyes"), .mediator, .person)],
        [
          "ab held 2021-03-04: Ada Brandt, Hill Front @ lakeside",
          "c held 2021-06-04: Brand, Hill Front, Omar Reyes @ deepwater",
        ]
      ),
      (
        [
          .place(c, Reference("Lakeside"), .city), .place(a, Reference("Old Mill"), .venue),
        ],
        [
          "ab held 2021-03-04: Ada Brandt, Hill Front @ old-mill",
          "c held 2021-06-04: Brand, Hill Front @ lakeside",
        ]
      ),
    ] as [([Correction.Action], [String])])
  func effects(_ actions: [Correction.Action], _ expected: [String]) {
    let corrections = actions.map { Correction($0, reason: "test", line: 1) }
    #expect(resolve(Self.readings, corrections: corrections).problems == [])
    #expect(Self.lines(corrections) == expected)
    #expect(Self.lines(corrections, Self.readings.reversed()) == expected)
  }

  /// Ids of the graph without corrections keep their meaning, and so do those that corrections bring about.
  @Test func meetingsAreFoundByTheirIDs() {
    let known = resolve(Self.readings).meetings.map(\.id)
    #expect(known == ["2021-03-lakeside-ada-brandt-hill-front", "2021-06-deepwater-brand-hill-front"])
    let corrections = [
      Correction(.status(Reference(known[0]), .cancelled), line: 1),
      Correction(.rename(.actor, Reference("Brand"), to: "Bea Brand"), line: 2),
      Correction(.status(Reference("2021-06-deepwater-bea-brand-hill-front"), .denied), line: 3),
      Correction(.date(Reference(known[1]), DateSpan(Day(year: 2021, month: 6, day: 5)!)), line: 4),
    ]
    let resolved = resolve(Self.readings, corrections: corrections)
    #expect(resolved.problems == [])
    #expect(resolved.graph.meetings.map(\.status) == [.cancelled, .denied])
    #expect(resolved.graph.meetings[1].span.edtf == "2021-06-05")
  }

  /// A kind holds of an actor under all its names, and a name that another bears is told.
  @Test func kindsAndNamesAreOfTheWholeActor() {
    let readings = [
      Story.article("a", "2021-03-09", Said(who: ["Ada Brandt", "United Relief Mission"], from: "2021-03-04")),
      Story.article("b", "2021-05-10", Said(who: ["Omar Reyes", "URM"], from: "2021-05-05")),
    ]
    let typed = resolve(readings, corrections: [Correction(.type(Reference("URM"), .group), line: 1)])
    #expect(typed.problems == [])
    #expect(typed.graph.actors.filter { $0.kind == .group }.count == 1)
    #expect(typed.graph.actors.count == resolve(readings).actors.count)
    let renamed = resolve(
      readings, corrections: [Correction(.rename(.actor, Reference("Omar Reyes"), to: "Ada Brandt"), line: 3)])
    #expect(renamed.problems.map(\.line) == [3])
    #expect(renamed.problems.map(\.kind) == [.ambiguous])
  }

  /// A contradiction that a person settled stays in sight, with the decision, and is no longer warned of.
  @Test func aDecisionSettlesAConflict() throws {
    let readings = [
      Story.article("a", "2021-03-09", Said(who: ["Ada Brandt", "Hill Front"], from: "2021-03-04")),
      Story.article("b", "2021-03-10", Said(who: ["Ada Brandt", "Hill Front"], from: "2021-03-05")),
    ]
    func conflicts(_ corrections: [Correction]) -> (told: [String], warned: Int) {
      let graph = resolve(readings, corrections: corrections).graph
      return (
        graph.meetings.flatMap { Resolution.conflicts(of: $0, places: graph.places) }.map(\.description),
        graph.notes.count { $0.kind == .conflict }
      )
    }
    #expect(conflicts([]).told == ["date: 2021-03-04 (a), 2021-03-05 (b)"])
    #expect(conflicts([]).warned == 1)
    let day = DateSpan(Day(year: 2021, month: 3, day: 5)!)
    let decided = conflicts([Correction(.date(Self.a, day), reason: "minutes", line: 7)])
    #expect(decided.told == ["date: 2021-03-04 (a), 2021-03-05 (b); decided: 2021-03-05, line 7: minutes"])
    #expect(decided.warned == 0)
  }

  @Test(
    arguments: [
      ([.drop(.actor, Reference("Nobody"))], [.unmatched]), ([.status(Reference("x"), .held)], [.unmatched]),
      ([.same(.actor, [Reference("Ada Brandt"), Reference("Lakeside")])], [.wrongSubject]),
      ([.same(.place, [Reference("Ada Brandt"), Reference("Lakeside")])], [.wrongSubject]),
      (
        [
          .same(.actor, [Reference("Ada Brandt"), Reference("Brand")]),
          .different(.actor, [Reference("Brand"), Reference("Ada Brandt")]),
        ], [.contradiction]
      ),
      // A circle: one and two, two and three, but not one and three.
      (
        [
          .different(.actor, [Reference("Brand"), Reference("Hill Front")]),
          .same(.actor, [Reference("Ada Brandt"), Reference("Brand")]),
          .same(.actor, [Reference("Ada Brandt"), Reference("Hill Front")]),
        ], [.contradiction]
      ),
      ([.different(.meeting, [a, b]), .same(.meeting, [a, c]), .same(.meeting, [b, c])], [.contradiction]),
      ([.different(.meeting, [a, a])], [.contradiction]),
      ([.status(a, .denied), .status(b, .held)], [.contradiction]),
      ([.drop(.meeting, a), .status(b, .held)], [.contradiction]),
      (
        [.place(a, Reference("Deepwater"), .city), .place(b, Reference("Lakeside"), .city)],
        [.contradiction]
      ),
      (
        [.rename(.actor, Reference("Brand"), to: "A"), .rename(.actor, Reference("Brand"), to: "B")],
        [.contradiction]
      ),
      ([.status(Reference("", document: "a", words: "they sang"), .held)], [.unmatched]),
      ([.status(Reference("", document: "nowhere"), .held)], [.unmatched]),
    ] as [([Correction.Action], [CorrectionProblem.Kind])])
  func impossibleOnes(_ actions: [Correction.Action], _ expected: [CorrectionProblem.Kind]) {
    let corrections = actions.enumerated().map { Correction($0.element, line: $0.offset + 1) }
    let resolved = resolve(Self.readings, corrections: corrections)
    resolved.graph.checkInvariants()
    #expect(resolved.problems.map(\.kind) == expected)
    #expect(resolved.problems.allSatisfy { $0.line > 0 && !$0.message.isEmpty })
    // Nothing is lost.
    #expect(resolved.graph.documents.count == 3)
  }
}
