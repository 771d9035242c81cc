internal import Meetings

/// One actor for every class of sightings, with all that the articles say of it.
func makeActors(
  _ readings: [Reading], _ sightings: [Sighting], _ partition: inout Partition, _ journal: Journal,
  _ rulings: Rulings
) -> ResolvedActors {
  var rulings = rulings
  let classes = partition.classes()
  let kinds = rulings.byRoot(rulings.types, &partition)
  let names = rulings.byRoot(rulings.renames, &partition)
  let dropped = Set(rulings.dropped.map { partition.root($0) })
  var reasons: [Int: [String]] = [:]
  for (item, text) in journal.reasons { reasons[partition.root(item), default: []].append(text) }
  var actors = classes.map { members in merged(members.map { sightings[$0] }, kinds[members[0]]) }
  for (index, members) in classes.enumerated() {
    var told: Set<String> = []
    // A saved graph brings reasons of its own.
    let known = members.flatMap { sightings[$0].actor.reasons }
    actors[index].reasons = (known + (reasons[members[0]] ?? [])).filter { told.insert($0).inserted }
    guard let name = names[members[0]] else { continue }
    let isTaken = actors.indices.contains { $0 != index && slug(actors[$0].name) == slug(name) }
    if isTaken, let ruling = rulings.renames.first(where: { partition.root($0.item) == members[0] }) {
      rulings.problems.append(
        CorrectionProblem(
          .ambiguous, ruling.correction, "another actor is called ‘\(name)’ too; if they are one, use same-actors")
      )
    }
    let aliases = Set(actors[index].aliases + [actors[index].name]).subtracting([name])
    (actors[index].name, actors[index].id, actors[index].aliases) = (name, slug(name), aliases.sorted())
  }
  for (index, id) in distinctIDs(actors.map { ($0.id, qualifier($0)) }).enumerated() { actors[index].id = id }
  let order = actors.indices.sorted { actors[$0].id < actors[$1].id }
  var positions: [[String: Int]] = Array(repeating: [:], count: readings.count)
  for (position, index) in order.enumerated() where !dropped.contains(classes[index][0]) {
    for member in classes[index] { positions[sightings[member].source][sightings[member].actor.id] = position }
  }
  // Links that readings state, from the ids of an article to those of the graph.
  for (index, members) in classes.enumerated() {
    for member in members {
      for link in sightings[member].actor.links {
        guard let other = positions[sightings[member].source][link.actor] else { continue }
        actors[index].links.append(ActorLink(kind: link.kind, actor: actors[order[other]].id))
      }
    }
  }
  return ResolvedActors(
    actors: linkActors(order.map { actors[$0] }), positions: positions, notes: [], problems: rulings.problems,
    doubts: [])
}

private func merged(_ sightings: [Sighting], _ decided: Actor.Kind?) -> Actor {
  let actors = sightings.map(\.actor)
  let kind = decided ?? mostFrequent(actors.map(\.kind)) ?? .organization
  var names: [String: Int] = [:]
  for actor in actors { names[actor.name, default: 0] += 1 }
  let isState = kind == .state
  let named = names.filter { kind != .person || PersonName($0.key).form == .full }
  let name = isState ? mostFrequent(actors.map(\.name)) ?? "" : fullest(named.isEmpty ? names : named)
  let aliases = Set(names.keys).union(actors.flatMap(\.aliases)).subtracting([name])
  return Actor(
    id: slug(name), name: name, kind: kind, aliases: aliases.sorted(),
    titles: Set(actors.flatMap(\.titles)).sorted(), affiliations: Set(actors.flatMap(\.affiliations)).sorted(),
    country: mostFrequent(actors.compactMap(\.country)), offices: offices(of: sightings))
}

/// The titles that articles state, each with the first and the last day on which one did.
private func offices(of sightings: [Sighting]) -> [Office] {
  var days: [String: [Day]] = [:]
  for sighting in sightings {
    for title in sighting.actor.titles { days[title, default: []] += [sighting.day].compactMap(\.self) }
  }
  return days.sorted { $0.key < $1.key }.map {
    Office(title: $0.key, earliest: $0.value.min(), latest: $0.value.max())
  }
}

private func qualifier(_ actor: Actor) -> String {
  actor.country.map(slug) ?? actor.affiliations.first.map(slug) ?? actor.titles.first.map(slug) ?? ""
}

/// The most frequent item, the first in order of its description among equals.
func mostFrequent<Item: Hashable>(_ items: [Item]) -> Item? {
  var counts: [Item: Int] = [:]
  for item in items { counts[item, default: 0] += 1 }
  return counts.max { ($0.value, "\($1.key)") < ($1.value, "\($0.key)") }?.key
}

/// Ids made unique: what is wanted, with a qualifier where several want the same, with a number where that is the
/// same too; the first in order keeps the plain one.
func distinctIDs(_ wanted: [(id: String, qualifier: String)]) -> [String] {
  var taken: Set<String> = []
  var next: [String: Int] = [:]
  return wanted.map { id, qualifier in
    let longer = qualifier.isEmpty ? id : id + "-" + qualifier
    if let free = [id, longer].first(where: { !taken.contains($0) }) {
      taken.insert(free)
      return free
    }
    var number = next[longer] ?? 2
    while taken.contains("\(longer)-\(number)") { number += 1 }
    next[longer] = number + 1
    taken.insert("\(longer)-\(number)")
    return "\(longer)-\(number)"
  }
}
