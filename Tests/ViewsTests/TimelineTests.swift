internal import Meetings
internal import Support
internal import Testing
internal import Views

@Suite struct TimelineTests {
  /// So many meetings over ten years among so many actors, every tenth undated.
  private func graph(_ count: Int, actors: Int, seed: UInt64 = 1) -> Graph {
    var random = SeededRandom(seed: seed)
    let people = (0..<actors).map { Actor(id: "a\(1000 + $0)", name: "Name \($0)", kind: .person) }
    let meetings = (0..<count).map { index -> Meeting in
      let day = Day(number: 15_000 + Int.random(in: 0..<3650, using: &random))
      let span = index % 10 == 9 ? DateSpan.unknown : DateSpan(day, day + Int.random(in: 0...9, using: &random))
      let who = Set((0..<3).map { _ in Int.random(in: 0..<actors, using: &random) }).sorted()
      let parts = who.map { Participant(actor: people[$0].id) }
      let evidence = Evidence(document: "d", range: TextRange(0, 1), quote: "They met.", rule: "r")
      let report = Report(
        id: "m", document: "d", kind: .talks, status: .held, span: span, participants: parts, evidence: [evidence])
      return Meeting(
        id: "m\(100_000 + index)", kind: .talks, status: .held, span: span, participants: parts, reports: [report])
    }
    return Graph(documents: [Document(id: "d", source: "Paper")], actors: people, meetings: meetings)
  }

  /// Every meeting has one label, every participant of it one dot; nothing in a strip's rows covers another.
  @Test(arguments: [(1, 2), (7, 5), (60, 30), (300, 80)])
  func everythingIsThereAndApart(count: Int, actors: Int) {
    let graph = graph(count, actors: actors)
    let diagram = diagram(of: graph, DrawingOptions(view: .timeline))
    let labels = diagram.marks.filter { $0.classes.first == "meeting" }
    #expect(labels.flatMap(\.meetings).sorted() == Array(graph.meetings.indices))
    let dots = diagram.marks.filter { $0.classes.first == "dot" }
    #expect(dots.count == labels.map { graph.meetings[$0.meetings[0]].participants.count }.reduce(0, +))
    #expect(Set(diagram.marks.map(\.name)).count == diagram.marks.count)
    #expect(Set(diagram.marks.map(\.tag)).count == diagram.marks.count)
    let solid = diagram.marks.filter { ["meeting", "actor"].contains($0.classes.first) }
    let rows = Dictionary(grouping: solid) { Int(($0.centre?.y ?? 0) * 10) }
    for row in rows.values {
      let sorted = row.sorted { ($0.centre?.x ?? 0) < ($1.centre?.x ?? 0) }
      for (a, b) in zip(sorted, sorted.dropFirst()) {
        let right = (a.centre?.x ?? 0) + (a.size?.width ?? 0) / 2
        #expect(right <= (b.centre?.x ?? 0) - (b.size?.width ?? 0) / 2 + 0.001, "\(a.label) \(b.label)")
      }
    }
  }

  /// A strip is no wider than a page, however many meetings there are.
  @Test func stripsKeepTheirWidth() {
    let xs = diagram(of: graph(2000, actors: 300), DrawingOptions(view: .timeline)).marks.compactMap(\.centre?.x)
    #expect((xs.max() ?? 0) - (xs.min() ?? 0) < 1300)
  }

  /// Where years without a meeting are cut out, the year that follows is said once, by a tick or at the cut.
  @Test func theYearBehindACutIsSaid() {
    let days = ["1997-03-20", "2007-11-12", "2016-05-13"].compactMap { Day($0) }
    let people = [Actor(id: "a", name: "Ann Lee", kind: .person), Actor(id: "b", name: "Bo Kim", kind: .person)]
    let meetings = days.enumerated().map { index, day in
      let parts = people.map { Participant(actor: $0.id) }
      let evidence = Evidence(document: "d", range: TextRange(0, 1), quote: "They met.", rule: "r")
      let report = Report(
        id: "m", document: "d", kind: .talks, status: .held, span: DateSpan(day), participants: parts,
        evidence: [evidence])
      return Meeting(
        id: "m\(index)", kind: .talks, status: .held, span: DateSpan(day), participants: parts, reports: [report])
    }
    let graph = Graph(documents: [Document(id: "d", source: "Paper")], actors: people, meetings: meetings)
    let marks = diagram(of: graph, DrawingOptions(view: .timeline)).marks.filter { $0.classes.first != "meeting" }
    for year in ["1997", "2007", "2016"] {
      #expect(marks.contains { $0.label.contains { $0.hasSuffix(year) } }, "\(year)")
    }
  }

  /// A crowd at one meeting doesn't make a column of a thousand names.
  @Test func crowdsFold() {
    let diagram = diagram(of: crowd(1000), DrawingOptions(view: .timeline))
    #expect(diagram.marks.count < 80)
    let ys = diagram.marks.compactMap(\.centre?.y)
    #expect((ys.max() ?? 0) - (ys.min() ?? 0) < 600)
    #expect(diagram.marks.contains { $0.label == ["and 987 more"] && $0.detail.text.contains("Name 999") })
    #expect(diagram.legend.lines.contains { $0.hasPrefix("Folded into") })
  }

  /// So many actors in a single meeting.
  private func crowd(_ count: Int) -> Graph {
    var crowd = graph(1, actors: count)
    crowd.meetings[0].participants = crowd.actors.map { Participant(actor: $0.id) }
    return crowd
  }

  /// Names under the lanes stand below the links that would run through them.
  @Test func namesGoBelowLinks() {
    var rows = SingleRows(xs: [0, 15, 30, 400])
    #expect(rows.take(3, to: 480) == 0)
    #expect(rows.take(2, to: 100) == 0)
    #expect(rows.take(1, to: 100) == 1)
    #expect(rows.take(1, to: 20) == 2)
    #expect(rows.take(0, to: 100) == 3)
  }

  /// A name goes five rows down rather than over a link, but not seven.
  @Test(arguments: [(4, 5), (6, 0)]) func namesRunOverLinksRatherThanFarDown(names: Int, row: Int) {
    var rows = SingleRows(xs: [0, 15, 30])
    for row in 0..<names { #expect(rows.take(2, to: 100) == row) }
    #expect(rows.take(1, to: 100) == names)
    #expect(rows.take(0, to: 18) == row)
  }

  @Test func hostileSpansHaveAPlace() {
    var random = RandomGraph(seed: 3)
    for _ in 0..<200 {
      let diagram = diagram(of: random.graph(), DrawingOptions(view: .timeline))
      for mark in diagram.marks {
        if let (x, y) = mark.centre { #expect(x.isFinite && y.isFinite && abs(x) < 1e6 && abs(y) < 1e6) }
      }
    }
  }
}

@Suite struct CondenseTests {
  /// Those who take part in the very same meetings become one before anybody is left out.
  @Test func companiesBecomeOne() {
    let actors = (0..<700).map { Actor(id: "a\(1000 + $0)", name: "Name \($0)", kind: .person) }
    let meetings = [0..<600, 600..<700, 600..<603].enumerated().map { index, range -> Meeting in
      let evidence = Evidence(document: "d", range: TextRange(0, 1), quote: "They met.", rule: "r")
      let who = range.map { Participant(actor: actors[$0].id) }
      let report = Report(
        id: "m", document: "d", kind: .talks, status: .held, participants: who, evidence: [evidence])
      return Meeting(
        id: "m\(index)", kind: .talks, status: .held, span: .unknown, participants: who, reports: [report])
    }
    let graph = Graph(documents: [Document(id: "d")], actors: actors, meetings: meetings)
    let diagram = diagram(of: graph, DrawingOptions(view: .network))
    let names = diagram.marks.filter { $0.classes[0] == "actor" }.map { $0.label.joined(separator: " ") }
    #expect(names == ["Name 600", "Name 601", "Name 602", "Name 0 and 599 more", "Name 603 and 96 more"])
    #expect(diagram.legend.lines.contains("697 actors drawn as 2 groups of the very same meetings"))
  }

  /// A crowd becomes few enough marks, and the legend says what was put together and what left out.
  @Test func largeNetworksCollapseAndSaySo() {
    let parts = (0..<900).map { Participant(actor: "a\(10_000 + $0)") }
    let meetings = (0..<900).map { index -> Meeting in
      let evidence = Evidence(document: "d", range: TextRange(0, 1), quote: "They met.", rule: "r")
      let who = [parts[index], parts[(index * 7 + 1) % 900]]
      let report = Report(
        id: "m", document: "d", kind: .talks, status: .held, participants: who, evidence: [evidence])
      return Meeting(
        id: "m\(10_000 + index)", kind: .talks, status: .held, span: .unknown, participants: who, reports: [report]
      )
    }
    func graph(_ affiliation: (Int) -> String?) -> Graph {
      let actors = (0..<900).map {
        Actor(
          id: "a\(10_000 + $0)", name: "Name \($0)", kind: .person,
          affiliations: affiliation($0).map { [$0] } ?? [])
      }
      return Graph(documents: [Document(id: "d")], actors: actors, meetings: meetings)
    }
    let joined = diagram(of: graph { "Ministry \($0 % 12)" }, DrawingOptions(view: .network))
    #expect(joined.marks.count <= 450)
    #expect(joined.legend.lines.contains("900 people drawn as their 12 organisations"))
    #expect(Set(joined.marks.filter { $0.classes[0] == "meeting" }.flatMap(\.meetings)).count == 900)
    let cut = diagram(of: graph { _ in nil }, DrawingOptions(view: .network))
    #expect(cut.marks.count <= 450)
    #expect(cut.legend.lines.contains { $0.hasPrefix("Left out: ") })
  }
}
