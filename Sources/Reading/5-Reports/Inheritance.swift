internal import Meetings

/// What readers carry over from one sentence to the next: the dates of a trip hold for its meetings, and what follows
/// an arrival in a paragraph happened there.
extension Scene {
  func inheriting(_ clusters: [OccasionCluster]) -> [OccasionCluster] {
    var result = clusters
    for index in result.indices {
      let cluster = result[index]
      if cluster.place == nil, cluster.kind != .call, let place = inheritedPlace(cluster, clusters) {
        result[index].place = place
      }
      if cluster.span.isUnknown, let trip = trip(of: result[index], clusters) {
        result[index].span = trip.span
        result[index].dateText = trip.dateText
      }
    }
    return result
  }

  /// The visit that an undated meeting is part of: the same traveller, at the same place or on the same trip.
  private func trip(of cluster: OccasionCluster, _ all: [OccasionCluster]) -> OccasionCluster? {
    guard let place = cluster.place, let start = cluster.members.map(\.trigger).min() else { return nil }
    return all.first { trip in
      trip.kind == .visit && !trip.span.isUnknown && trip.status == cluster.status
        && !trip.actors.isDisjoint(with: cluster.actors)
        && trip.place.map { isSame($0, place) } == true
        && trip.members.contains { $0.trigger < start }
    }
  }

  /// The place of the last occasion told of in this paragraph or the sentence before, if somebody is in both.
  private func inheritedPlace(_ cluster: OccasionCluster, _ all: [OccasionCluster]) -> Int? {
    guard let first = cluster.members.first else { return nil }
    let sentence = tree.sentence[first.trigger]
    let paragraph = tree.text.paragraphs[sentence]
    var latest: (cluster: OccasionCluster, occasion: Occasion)?
    for other in all {
      for occasion in other.members where occasion.place != nil && occasion.trigger < first.trigger {
        let line = tree.sentence[occasion.trigger]
        guard sentence - line <= 1, tree.text.paragraphs[line] == paragraph else { continue }
        if occasion.trigger > latest?.occasion.trigger ?? -1 { latest = (other, occasion) }
      }
    }
    guard let (other, occasion) = latest, other.status == cluster.status, other.kind == .visit,
      !other.actors.isDisjoint(with: cluster.actors)
    else { return nil }
    return occasion.place
  }

  private func isSame(_ a: Int, _ b: Int) -> Bool {
    if a == b { return true }
    guard let country = entities[a].country, entities[b].country == country else { return false }
    return entities[a].kind != .city || entities[b].kind != .city
  }
}
