internal import Meetings
internal import Views

/// Writes a graph of so many meetings as DOT in each view, and prints the time and the size.
func benchWriting(meetings count: Int) {
  let graph = World(occasions: count, seed: 1).graph
  graph.checkInvariants()
  for view in View.allCases {
    var dot = ""
    let time = ContinuousClock().measure { dot = writeDOT(graph, options: DrawingOptions(view: view)) }
    precondition(dot.hasPrefix("digraph") && dot.hasSuffix("}\n"), "the DOT text isn't whole")
    print("\(count) meetings as \(view.rawValue): \(seconds(time)) s, \(dot.utf8.count >> 10) kB of DOT")
  }
}

extension World {
  /// The world as it is, each occasion told by one article.
  var graph: Graph {
    let meetings = occasions.enumerated().map { index, occasion in
      let document = "d\(index)"
      let ids =
        occasion.people.map { "p\($0)" } + occasion.states.map { "s\($0)" }
        + occasion.organizations.map { "o\($0)" }
      let participants = Set(ids).sorted().map { Participant(actor: $0) }
      let place = occasion.kind == .call ? nil : "c\(occasion.city)"
      let report = Report(
        id: "m1", document: document, kind: occasion.kind, status: .held, span: DateSpan(occasion.day),
        place: place,
        participants: participants,
        evidence: [Evidence(document: document, range: TextRange(0, 1), quote: "they met", rule: "bench")])
      return Meeting(
        id: "m\(index)", kind: occasion.kind, status: .held, span: DateSpan(occasion.day), place: place,
        participants: participants, reports: [report])
    }
    let actors =
      people.enumerated().map { Actor(id: "p\($0)", name: $1.name, kind: .person) }
      + states.enumerated().map { Actor(id: "s\($0)", name: $1, kind: .state) }
      + organizations.enumerated().map { Actor(id: "o\($0)", name: $1, kind: .organization) }
    let whole = Graph(
      documents: meetings.indices.map { Document(id: "d\($0)") }, actors: actors,
      places: cities.enumerated().map { Place(id: "c\($0)", name: $1.name, kind: .city) }, meetings: meetings)
    return whole.rebuilt(from: whole.meetings)
  }
}
