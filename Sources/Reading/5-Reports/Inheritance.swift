internal import Meetings

/// What readers carry over from one sentence to the next: the dates of a trip hold for its meetings, what follows an
/// arrival in a paragraph happened there, and a line that is only a date heads those below it.
extension Scene {
  func inheriting(_ clusters: [OccasionCluster]) -> [OccasionCluster] {
    var result = clusters
    // In the order of the text, so that what one inherits the next can.
    let order = result.indices.sorted { start(result[$0]) < start(result[$1]) }
    for index in order {
      let before = result.indices.filter { $0 != index }.map { result[$0] }
      if result[index].place == nil, result[index].kind != .call,
        let place = inheritedPlace(result[index], before)
      {
        result[index].place = place
      }
      if result[index].span.isUnknown, let source = inheritedTime(result[index], before) {
        result[index].span = source.span
        result[index].dateText = source.dateText
      }
    }
    return result
  }

  private func start(_ cluster: OccasionCluster) -> Int { cluster.members.map(\.trigger).min() ?? 0 }

  /// The dates of the visit that an undated meeting is part of, or of what the sentence before told of the same people.
  private func inheritedTime(_ cluster: OccasionCluster, _ all: [OccasionCluster]) -> OccasionCluster? {
    let first = start(cluster)
    let trips = all.filter { trip in
      trip.kind == .visit && !trip.span.isUnknown && trip.status == cluster.status
        && !trip.actors.isDisjoint(with: cluster.actors) && trip.members.contains { $0.trigger < first }
    }
    if let place = cluster.place, let trip = trips.first(where: { $0.place.map { isSame($0, place) } == true }) {
      return trip
    }
    if let source = latest(
      before: cluster, all, sentences: 1,
      where: { other in
        !other.span.isUnknown && other.status == cluster.status
          && (cluster.place == nil || other.place == nil
            || cluster.place.map { isSame($0, other.place ?? $0) } == true)
      })
    {
      return source.cluster
    }
    // A press release gives the dates of a whole trip once.
    return Set(trips.map(\.span)).count == 1 && cluster.status == .planned ? trips.first : nil
  }

  /// The place of the last occasion told of in this paragraph or the sentence before, if somebody is in both.
  private func inheritedPlace(_ cluster: OccasionCluster, _ all: [OccasionCluster]) -> Int? {
    latest(before: cluster, all, sentences: 1) { other in
      other.kind != .call && (other.status == cluster.status || other.status == .held && cluster.status == .denied)
        && (cluster.span.isUnknown || other.span.isUnknown || cluster.span.overlaps(other.span)
          || other.kind == .visit)
    }?.place
  }

  /// The nearest mention of another occasion before this one, in its paragraph, with somebody in common.
  private func latest(
    before cluster: OccasionCluster, _ all: [OccasionCluster], sentences: Int,
    where fits: (OccasionCluster) -> Bool
  ) -> (cluster: OccasionCluster, place: Int?)? {
    let first = start(cluster)
    let sentence = tree.sentence[first]
    let paragraph = tree.text.paragraphs[sentence]
    var found: (cluster: OccasionCluster, place: Int?, trigger: Int)?
    for other in all where !other.actors.isDisjoint(with: cluster.actors) && fits(other) {
      for occasion in other.members where occasion.trigger < first && occasion.trigger > found?.trigger ?? -1 {
        let line = tree.sentence[occasion.trigger]
        // Papers make a paragraph of each sentence; the one before still counts.
        guard sentence - line <= sentences, paragraph - tree.text.paragraphs[line] <= 1 else { continue }
        found = (other, occasion.place ?? other.place, occasion.trigger)
      }
    }
    return found.map { ($0.cluster, $0.place) }
  }

  private func isSame(_ a: Int, _ b: Int) -> Bool {
    if a == b { return true }
    guard let country = entities[a].country, entities[b].country == country else { return false }
    return entities[a].kind != .city || entities[b].kind != .city
  }

  /// The day that a line of its own gives to what stands below it: "FRIDAY, JUNE 28"; for each sentence, or none.
  func headings() -> [Int?] {
    var current: Int?
    return tree.text.sentences.indices.map { index in
      let sentence = tree.text.sentences[index]
      if sentence.count <= 10,
        let time = times.indices.first(where: {
          sentence.contains(times[$0].tokens.lowerBound) && times[$0].value.fixesDay
            && times[$0].tokens.count * 10 >= sentence.count(where: { tree[$0].pos != .punct }) * 7
        })
      {
        current = time
      }
      return current
    }
  }
}
