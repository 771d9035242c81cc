internal import Meetings

/// Joins organisations called by their acronym, or by a short form that an article gives, where only one other
/// organisation can be meant; and groups that the same name gives as an organisation.
func joinOrganizations(_ sightings: [Sighting], _ partition: inout Partition, _ journal: inout Journal) {
  let chosen = sightings.indices.filter { sightings[$0].actor.kind == .organization }
  let known = profiles(of: chosen, sightings, Array(repeating: [], count: sightings.count), &partition)
  let names = known.map { OrganizationName($0.name) }
  let byKey = Dictionary(names.enumerated().map { ($0.element.key, $0.offset) }) { first, _ in first }
  var meant: [Int: Set<Int>] = [:]
  var byInitials: [String: [Int]] = [:]
  for (index, name) in names.enumerated() {
    for initials in name.initials { byInitials[initials, default: []].append(index) }
  }
  for (index, profile) in known.enumerated() {
    if let acronym = names[index].acronym {
      for full in byInitials[acronym] ?? [] where profile.agrees(with: known[full]) != false {
        meant[index, default: []].insert(full)
      }
    }
    for member in profile.members {
      for alias in sightings[member].actor.aliases {
        let name = OrganizationName(alias)
        guard let other = byKey[name.key], other != index, tells(name),
          profile.agrees(with: known[other]) != false
        else { continue }
        meant[other, default: []].insert(index)
      }
    }
  }
  for (short, full) in meant.sorted(by: { $0.key < $1.key }) where full.count == 1 {
    for other in full where partition.join(known[short].root, known[other].root) {
      journal.note(known[short].root, known[other].root, score: 0.95, "a short form of the other", sightings)
    }
  }
}

/// Whether a short form can tell one organisation from all others: "Taliban" does, "the Department" doesn't.
func tells(_ name: OrganizationName) -> Bool {
  !name.key.split(separator: " ").allSatisfy { genericNouns.contains(String($0)) }
}

/// Joins groups, and bodies called by a common noun alone, of the same name where they share company and time, or an
/// organisation bears the name: "officials" of one story are not those of another, nor is "the Department".
func joinGroups(_ sightings: [Sighting], _ company: [[Int]], _ partition: inout Partition) {
  var organizations: [String: Int] = [:]
  for (item, sighting) in sightings.enumerated() where sighting.actor.kind == .organization {
    let key = OrganizationName(sighting.actor.name).key
    if organizations[key] == nil { organizations[key] = item }
  }
  var open: [String: [(last: Day?, company: Set<Int>, item: Int)]] = [:]
  let groups = sightings.indices.filter { item in
    let actor = sightings[item].actor
    return actor.kind == .group
      || actor.kind == .organization && actor.country == nil && !tells(OrganizationName(actor.name))
  }
  .sorted { (sightings[$0].day?.number ?? .max, $0) < (sightings[$1].day?.number ?? .max, $1) }
  for item in groups {
    let sighting = sightings[item]
    let name = OrganizationName(sighting.actor.name)
    if tells(name), let organization = organizations[name.key] {
      partition.join(organization, item)
      continue
    }
    let own = Set(company[item].map { partition.root($0) })
    let match = open[name.key]?.firstIndex { earlier in
      guard let a = earlier.last, let b = sighting.day else { return false }
      return b - a <= 365 && !earlier.company.isDisjoint(with: own)
    }
    if let match, let item0 = open[name.key]?[match].item {
      partition.join(item0, item)
      open[name.key]?[match].last = sighting.day
      open[name.key]?[match].company.formUnion(own)
    } else {
      open[name.key, default: []].append((sighting.day, own, item))
    }
  }
}
