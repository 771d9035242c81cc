internal import Meetings

/// Which actor has which lane of a timeline.
struct Lanes {
  /// Actors with a lane of their own, top to bottom.
  var actors: [Actor] = []
  /// Actors who appear once and share the last lane.
  var folded: Set<String> = []
  /// Lane by actor.
  var number: [String: Int] = [:]
  /// Positions in ``Graph/meetings`` by actor.
  var meetingsOf: [String: [Int]] = [:]

  var count: Int { actors.count + (folded.isEmpty ? 0 : 1) }

  /// Lanes in an order that keeps those who meet close together: each actor moves towards the middle of its meetings,
  /// again and again. Beyond `most` actors, those who appear once are folded away.
  init(_ graph: Graph, most: Int = 30) {
    for (index, meeting) in graph.meetings.enumerated() {
      for participant in meeting.participants { meetingsOf[participant.actor, default: []].append(index) }
    }
    let meetingsOf = meetingsOf
    var own = graph.actors.filter { meetingsOf[$0.id] != nil }
    if own.count > most {
      folded = Set(own.filter { meetingsOf[$0.id]?.count == 1 }.map(\.id))
      own.removeAll { folded.contains($0.id) }
    }
    own.sort { (meetingsOf[$1.id]?.count ?? 0, $0.id) < (meetingsOf[$0.id]?.count ?? 0, $1.id) }
    for _ in 0..<24 { own = Lanes.nearer(own, graph, meetingsOf) }
    actors = own
    for (index, actor) in own.enumerated() { number[actor.id] = index }
    for id in folded { number[id] = own.count }
  }

  private static func nearer(_ actors: [Actor], _ graph: Graph, _ meetingsOf: [String: [Int]]) -> [Actor] {
    let rank = Dictionary(actors.enumerated().map { ($1.id, Double($0)) }) { first, _ in first }
    let middles = graph.meetings.map { meeting -> Double in
      let ranks = meeting.participants.compactMap { rank[$0.actor] }
      return ranks.isEmpty ? 0 : ranks.reduce(0, +) / Double(ranks.count)
    }
    let keyed = actors.map { actor -> (key: Double, actor: Actor) in
      let own = meetingsOf[actor.id] ?? []
      let middle = own.map { middles[$0] }.reduce(0, +) / Double(max(own.count, 1))
      return (middle, actor)
    }
    return keyed.sorted { ($0.key, $0.actor.id) < ($1.key, $1.actor.id) }.map(\.actor)
  }
}
