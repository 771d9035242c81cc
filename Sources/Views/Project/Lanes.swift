internal import Meetings

/// Which actor of a strip has which lane.
///
/// Those who appear in it more than once have a lane of their own; in a strip of many actors the others stand in rows
/// under the lanes, each beside the one meeting that it takes part in.
struct Lanes {
  /// Positions in ``Graph/actors`` with a lane of their own, top to bottom.
  private(set) var own: [Int] = []
  /// Columns by actor, in their order.
  private(set) var columnsOf: [Int: [Int]] = [:]

  /// Actors of a strip that has so few all have lanes.
  static let few = 12

  /// Lanes in an order that keeps those who meet close together: each actor moves towards the middle of its meetings,
  /// again and again. `columns` names the actors of each column.
  init(_ columns: [[Int]]) {
    for (column, actors) in columns.enumerated() {
      for actor in actors { columnsOf[actor, default: []].append(column) }
    }
    let columnsOf = columnsOf
    func count(_ actor: Int) -> Int { columnsOf[actor]?.count ?? 0 }
    let isSmall = columnsOf.count <= Lanes.few
    own = columnsOf.keys.filter { isSmall || count($0) > 1 }.sorted { (count($1), $0) < (count($0), $1) }
    for _ in 0..<24 { own = Lanes.nearer(own, columns, columnsOf) }
  }

  private static func nearer(_ actors: [Int], _ columns: [[Int]], _ columnsOf: [Int: [Int]]) -> [Int] {
    var rank: [Int: Double] = [:]
    for (index, actor) in actors.enumerated() { rank[actor] = Double(index) }
    let middles = columns.map { column -> Double in
      let ranks = column.compactMap { rank[$0] }
      return ranks.isEmpty ? 0 : ranks.reduce(0, +) / Double(ranks.count)
    }
    let keyed = actors.map { actor -> (key: Double, actor: Int) in
      let own = columnsOf[actor] ?? []
      return (own.map { middles[$0] }.reduce(0, +) / Double(max(own.count, 1)), actor)
    }
    return keyed.sorted { ($0.key, $0.actor) < ($1.key, $1.actor) }.map(\.actor)
  }
}
