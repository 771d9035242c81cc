internal import Meetings

/// Why actors were joined, and which decisions had little margin.
struct Journal {
  /// A sighting of the actor, and why it is taken for another.
  private(set) var reasons: [(item: Int, text: String)] = []
  private(set) var doubts: [(score: Double, a: Int, b: Int, isMerged: Bool, reason: String)] = []

  /// Below this score a join is worth a second look.
  private static let sure = 0.95

  /// Two sightings of different names that were joined, with the score from 0 to 1.
  mutating func note(_ item: Int, _ other: Int, score: Double, _ reason: String, _ sightings: [Sighting]) {
    let (a, b) = (sightings[item], sightings[other])
    guard a.actor.name != b.actor.name else { return }
    reasons.append(
      (item, "‘\(a.actor.name)’ and ‘\(b.actor.name)’: \(reason), score \(hundredths(min(1, score)))"))
    if score < Journal.sure { doubts.append((score, item, other, true, reason)) }
  }

  /// Two sightings that might be one and were not joined.
  mutating func missed(_ item: Int, _ other: Int, score: Double, _ reason: String) {
    doubts.append((score, item, other, false, reason))
  }

  mutating func decided(_ rulings: Rulings) {
    reasons += rulings.joined.map { ($0.item, $0.reason) }
  }
}

/// The close calls among actors, those with the least margin first; of every pair of names only one, and none that a
/// person has `decided`.
func actorDoubts(
  _ journal: Journal, _ sightings: [Sighting], _ readings: [Reading], _ partition: inout Partition,
  _ decided: inout Partition
) -> [Doubt] {
  var seen: Set<[String]> = []
  let ranked = journal.doubts.sorted {
    ($0.isMerged ? $0.score : 1 - $0.score, $0.a, $0.b) < ($1.isMerged ? $1.score : 1 - $1.score, $1.a, $1.b)
  }
  return ranked.compactMap { doubt in
    guard (partition.root(doubt.a) == partition.root(doubt.b)) == doubt.isMerged else { return nil }
    guard decided.root(doubt.a) != decided.root(doubt.b) else { return nil }
    guard doubt.isMerged || partition.separation(doubt.a, doubt.b) == nil else { return nil }
    let both = [sightings[doubt.a], sightings[doubt.b]]
    guard seen.insert(both.map(\.actor.name).sorted()).inserted else { return nil }
    return Doubt(
      subject: .actor, isMerged: doubt.isMerged,
      references: both.map { Reference($0.actor.name, document: readings[$0.source].document.id) },
      told: both.map { sighting in
        let about =
          sighting.actor.titles + sighting.actor.affiliations + (sighting.actor.country.map { [$0] } ?? [])
        return "\(readings[sighting.source].document.id): \(sighting.actor.name)"
          + (about.isEmpty ? "" : " (" + about.joined(separator: ", ") + ")")
      }, reasons: [doubt.reason, "score \(hundredths(min(1, doubt.score)))"])
  }
}
