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
        // The title of a release tells of a journey to come in the present tense.
        let isTitled = frame.members.allSatisfy { isTitle($0.trigger) }
        return other.kind != .visit && other.kind != .call && (other.status == frame.status || isTitled)
          && (other.parties.count > 1 || other.kind == .summit)
          && (isTitled || isNear(frame, other, within: isTold(frame, clusters) ? 0 : 3))
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

  /// "his trips to Kabul, Moscow and Paris", "hosted a delegation": told for its own sake.
  private func isTold(_ visit: OccasionCluster, _ clusters: [OccasionCluster]) -> Bool {
    if visit.members.contains(where: { $0.rule == "verb.host" }) { return true }
    let triggers = Set(visit.members.map(\.trigger))
    return clusters.count { $0.kind == .visit && $0.members.contains { triggers.contains($0.trigger) } } > 2
  }

  /// Whether two are told of within so many sentences: another meeting in the same town is another stay.
  private func isNear(_ a: OccasionCluster, _ b: OccasionCluster, within sentences: Int) -> Bool {
    a.members.contains { first in
      b.members.contains { abs(tree.sentence[first.trigger] - tree.sentence[$0.trigger]) <= sentences }
    }
  }

  /// Whether a place is another or lies in it: a town in its country, a venue in its town's.
  private func isWithin(_ place: Int, _ whole: Int) -> Bool {
    if place == whole { return true }
    guard let country = entities[place].country, entities[whole].country == country else { return false }
    return entities[whole].kind == .state || entities[place].kind == .venue
  }
}
