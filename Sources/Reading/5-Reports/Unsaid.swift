internal import Meetings

/// Talks whose sides the text leaves unsaid because it has just named them: "The negotiations were launched in Oslo",
/// "More discussions are expected in January".
extension Scene {
  func supplied(_ clusters: [OccasionCluster]) -> [OccasionCluster] {
    var result = clusters
    // In the order of the text, so that what one is supplied with the next can take.
    for (index, trigger) in clusters.indices.map({ ($0, clusters[$0].members.map(\.trigger).min() ?? 0) })
      .sorted(by: { $0.1 < $1.1 })
    {
      let cluster = result[index]
      if cluster.kind == .signing, cluster.actors.isEmpty {
        let signers = bodies(around: trigger)
        if signers.count > 1 {
          result[index].parties = signers.map { Party(entity: $0, role: .party) }
          continue
        }
      }
      guard isUnsaid(cluster), cluster.place != nil || !cluster.span.isUnknown,
        let source = model(for: trigger, cluster.kind, result.filter { isModel($0, of: cluster) })
      else { continue }
      let sides = source.parties.filter { [.party, .lead].contains($0.role) }.map {
        Party(entity: $0.entity, role: .party)
      }
      result[index].parties = (cluster.parties + sides.filter { !cluster.actors.contains($0.entity) }).uniqued()
    }
    return result
  }

  /// "Taliban had agreed to a truce with the US after the signing": states and bodies that take part in the sentence.
  private func bodies(around trigger: Int) -> [Int] {
    let sentence = tree.text.sentences[tree.sentence[trigger]]
    return mentions.filter { mention in
      sentence.contains(mention.head) && [.name, .description].contains(mention.form)
        && [.nsubj, .nsubjPass, .obj, .iobj, .obl, .oblAgent, .nmod].contains(tree[mention.head].relation)
        && !Self.locative.union(["of", "to"]).contains(tree.preposition(mention.head))
    }.flatMap(\.entities).filter { [.state, .organization].contains(entities[$0].kind) && !isPress($0) }.uniqued()
  }

  /// Nobody named, or one side of "the talks".
  private func isUnsaid(_ cluster: OccasionCluster) -> Bool {
    guard let only = cluster.actors.first else { return true }
    return cluster.actors.count == 1
      && (cluster.members.contains { $0.isDefinite } || cluster.kind == .talks && !isPerson(only))
  }

  /// Whether one may lend its sides: to "talks with the rebels" only one that had the rebels as well.
  private func isModel(_ source: OccasionCluster, of cluster: OccasionCluster) -> Bool {
    cluster.actors.isEmpty || cluster.members.contains { $0.isDefinite }
      || !source.actors.isDisjoint(with: cluster.actors) && source.actors.count < 4
  }

  /// The nearest talks told of before; else the first of the article; a visit is that of whoever travelled before.
  private func model(for trigger: Int, _ kind: MeetingKind, _ clusters: [OccasionCluster]) -> OccasionCluster? {
    let kinds: [Set<MeetingKind>]
    switch kind {
    case .visit:
      let trips = clusters.filter { cluster in
        cluster.kind == .visit && cluster.parties.contains { $0.role == .party }
          && cluster.members.contains { $0.trigger < trigger }
      }
      return trips.max { latest($0, trigger) < latest($1, trigger) }
    case .talks, .meeting: kinds = [[.talks], [.call, .meeting], [.summit, .signing]]
    case .call: kinds = [[.call]]
    case .signing: kinds = [[.talks]]
    case .summit, .other: return nil
    }
    let known = kinds.map { kinds in clusters.filter { kinds.contains($0.kind) && $0.actors.count > 1 } }
    for talks in known {
      let before = talks.filter { $0.members.contains { $0.trigger < trigger } }
      if let nearest = before.max(by: { latest($0, trigger) < latest($1, trigger) }) { return nearest }
    }
    return known.first?.first
  }

  private func latest(_ cluster: OccasionCluster, _ limit: Int) -> Int {
    cluster.members.map(\.trigger).filter { $0 < limit }.max() ?? -1
  }
}
