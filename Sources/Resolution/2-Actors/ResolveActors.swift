internal import Meetings

/// The actors of all articles, and which of them an article's actor is.
struct ResolvedActors {
  var actors: [Actor]
  /// For every reading, the position in ``actors`` of each of its actors by id.
  var positions: [[String: Int]]
  var notes: [Note]
  var problems: [CorrectionProblem]
  var doubts: [Doubt]
}

/// Tells across articles who is who.
///
/// Sightings with equal names are joined first; then names that may be variants of one another, offices and single
/// names are compared within blocks that share a part of the name, never all with all.
func resolveActors(_ readings: [Reading], _ corrections: [Correction], _ names: NameIndexes) -> ResolvedActors {
  var sightings: [Sighting] = []
  for (source, reading) in readings.enumerated() {
    for actor in reading.actors {
      sightings.append(Sighting(source: source, actor: actor, day: reading.document.published))
    }
  }
  var partition = Partition(count: sightings.count)
  let rulings = follow(corrections, on: .actor, names.actors, others: names.places, &partition)
  var decided = partition
  let company = companions(readings, sightings)
  joinEqualNames(sightings, &partition)
  var journal = Journal()
  journal.decided(rulings)
  joinOrganizations(sightings, &partition, &journal)
  joinPersons(sightings, company, &partition, &journal)
  let notes = joinShortNames(sightings, readings, company, &partition, &journal)
  // Again: "Khalizlad met Ghani" and "Khalilzad met President Ghani" have Ghani in common by now.
  joinPersons(sightings, company, &partition, &journal)
  joinOffices(sightings, company, &partition, &journal)
  joinGroups(sightings, company, &partition)
  retype(&sightings, rulings, &partition)
  var result = makeActors(readings, sightings, &partition, journal, rulings)
  result.notes = notes
  result.doubts = actorDoubts(journal, sightings, readings, &partition, &decided)
  return result
}

/// What corrections say is of another kind is so under all its names, and joins what was of that kind and name before.
private func retype(_ sightings: inout [Sighting], _ rulings: Rulings, _ partition: inout Partition) {
  guard !rulings.types.isEmpty else { return }
  var rulings = rulings
  let kinds = rulings.byRoot(rulings.types, &partition)
  for item in sightings.indices {
    guard let kind = kinds[partition.root(item)] else { continue }
    var actor = sightings[item].actor
    actor.kind = kind
    sightings[item] = Sighting(source: sightings[item].source, actor: actor, day: sightings[item].day)
  }
  joinEqualNames(sightings, &partition)
}

/// For every sighting, the others that take part in a meeting with it.
private func companions(_ readings: [Reading], _ sightings: [Sighting]) -> [[Int]] {
  var result: [[Int]] = Array(repeating: [], count: sightings.count)
  var start = 0
  for reading in readings {
    let range = start..<start + reading.actors.count
    start = range.upperBound
    let position = Dictionary(range.map { (sightings[$0].actor.id, $0) }) { first, _ in first }
    for report in reading.reports {
      let present = report.participants.compactMap { position[$0.actor] }
      for actor in present { result[actor] += present.filter { $0 != actor } }
    }
  }
  return result
}

/// The classes of some sightings with what is known of them.
func profiles(
  of chosen: [Int], _ sightings: [Sighting], _ company: [[Int]], _ partition: inout Partition
) -> [Profile] {
  var members: [Int: [Int]] = [:]
  for item in chosen { members[partition.root(item), default: []].append(item) }
  return members.keys.sorted().map { root in
    let own = members[root] ?? []
    var names: [String: Int] = [:]
    for item in own { names[sightings[item].actor.name, default: 0] += 1 }
    var profile = Profile(own, of: sightings, name: fullest(names))
    for item in own {
      for other in company[item] { profile.company.insert(partition.root(other)) }
    }
    return profile
  }
}

/// Sightings of the same kind with the same name, word order and spelling of small words aside.
private func joinEqualNames(_ sightings: [Sighting], _ partition: inout Partition) {
  var countryOf: [String: String] = [:]
  for sighting in sightings where sighting.actor.kind == .state {
    if let country = sighting.actor.country { countryOf[stateName(sighting.actor.name)] = country }
  }
  var firsts: [String: [Int]] = [:]
  for (item, sighting) in sightings.enumerated() {
    let key: String
    switch sighting.actor.kind {
    case .state:
      let name = stateName(sighting.actor.name)
      key = "state " + (sighting.actor.country ?? countryOf[name] ?? name)
    case .organization:
      let name = OrganizationName(sighting.actor.name)
      guard tells(name) || sighting.actor.country != nil else { continue }
      key = "organization " + name.key + (tells(name) ? "" : " of " + (sighting.actor.country ?? ""))
    case .person:
      guard let person = sighting.person, person.form == .full else { continue }
      key = "person " + person.key
    case .group: continue
    }
    // More than one only where a correction tells apart what has one name.
    let isJoined = (firsts[key] ?? []).contains { partition.join($0, item) }
    if !isJoined { firsts[key, default: []].append(item) }
  }
}

private func stateName(_ name: String) -> String {
  let all = words(name).filter { !["the", "government", "of"].contains($0) }
  return all.joined(separator: " ")
}
