internal import Meetings

/// A journey that only frames a meeting at its end: "flew to Baghdad to meet him" tells of one occasion, not two.
extension Scene {
  func unframed(_ clusters: [OccasionCluster]) -> [OccasionCluster] {
    var result = clusters
    var framing = Set<Int>()
    for visit in clusters.indices where clusters[visit].kind == .visit {
      let frame = clusters[visit]
      let travellers = Set(frame.parties.filter { $0.role != .host }.map(\.entity))
      guard let place = frame.place else { continue }
      let met = clusters.indices.first { index in
        let other = clusters[index]
        return other.kind != .visit && other.kind != .call && other.status == frame.status
          && other.parties.count > 1 && isNear(frame, other)
          && !travellers.isDisjoint(with: other.actors) && other.place.map { isWithin($0, place) } == true
          && (other.span.isUnknown || frame.span.isUnknown || other.span.overlaps(frame.span))
      }
      guard let met else { continue }
      framing.insert(visit)
      if result[met].span.isUnknown {
        result[met].span = frame.span
        result[met].dateText = frame.dateText
      }
    }
    return result.indices.filter { !framing.contains($0) }.map { result[$0] }
  }

  /// Whether two are told of within a few sentences: another meeting in the same town is another stay.
  private func isNear(_ a: OccasionCluster, _ b: OccasionCluster) -> Bool {
    a.members.contains { first in
      b.members.contains { abs(tree.sentence[first.trigger] - tree.sentence[$0.trigger]) <= 3 }
    }
  }

  /// Whether a place is another or lies in it: a town in its country, a venue in its town's.
  private func isWithin(_ place: Int, _ whole: Int) -> Bool {
    if place == whole { return true }
    guard let country = entities[place].country, entities[whole].country == country else { return false }
    return entities[whole].kind == .state || entities[place].kind == .venue
  }
}
