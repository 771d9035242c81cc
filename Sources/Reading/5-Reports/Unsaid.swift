internal import Meetings

/// Talks whose sides the text leaves unsaid because it has just named them: "The negotiations were launched in Oslo",
/// "More discussions are expected in January".
extension Scene {
  func supplied(_ clusters: [OccasionCluster]) -> [OccasionCluster] {
    var result = clusters
    for index in result.indices {
      let cluster = result[index]
      guard isUnsaid(cluster), [.talks, .meeting].contains(cluster.kind),
        cluster.place != nil || !cluster.span.isUnknown, let trigger = cluster.members.map(\.trigger).min(),
        let source = model(for: trigger, clusters)
      else { continue }
      result[index].parties = (cluster.parties + source.parties.filter { $0.role == .party }).uniqued()
    }
    return result
  }

  /// Nobody named, or one side of "the talks".
  private func isUnsaid(_ cluster: OccasionCluster) -> Bool {
    cluster.actors.isEmpty || cluster.actors.count == 1 && cluster.members.contains { $0.isDefinite }
  }

  /// The nearest talks told of before; else the first of the article.
  private func model(for trigger: Int, _ clusters: [OccasionCluster]) -> OccasionCluster? {
    let talks = clusters.filter { $0.kind == .talks && $0.actors.count > 1 }
    let before = talks.filter { $0.members.contains { $0.trigger < trigger } }
    return before.max { latest($0, trigger) < latest($1, trigger) } ?? talks.first
  }

  private func latest(_ cluster: OccasionCluster, _ limit: Int) -> Int {
    cluster.members.map(\.trigger).filter { $0 < limit }.max() ?? -1
  }
}
