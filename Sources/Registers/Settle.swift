internal import Meetings

/// Countries assumed of office holders, held against one another: "Chairman Arafat" is met in many capitals, and is of
/// the country where he is met most. A name that is common in both stays with each.
package func settled(_ rows: [RegisterRow]) -> [RegisterRow] {
  var counts: [String: [String: Int]] = [:]
  for row in rows {
    for actor in row.reading.actors {
      if let key = key(actor), let country = actor.country { counts[key, default: [:]][country, default: 0] += 1 }
    }
  }
  return rows.map { row in
    var row = row
    for index in row.reading.actors.indices where row.assumed.contains(row.reading.actors[index].id) {
      let actor = row.reading.actors[index]
      guard let key = key(actor), let country = actor.country, let all = counts[key] else { continue }
      let own = all[country] ?? 0
      guard let most = all.max(by: { ($0.value, $1.key) < ($1.value, $0.key) }), most.key != country,
        most.value >= 4 * own
      else { continue }
      row.reading.actors[index].country = most.key
    }
    return row
  }
}

/// A person's last name with the last of the titles: `minister barak`.
private func key(_ actor: Actor) -> String? {
  guard actor.kind == .person, let surname = folded(actor.name).split(separator: " ").last,
    let title = actor.titles.last
  else { return nil }
  return folded(title) + " " + surname
}
