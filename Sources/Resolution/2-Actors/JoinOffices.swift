internal import Meetings

/// How long an office is taken to have the same holder where no name is given, in days.
private let tenure = 400

/// Joins persons named only by their office with the one who is said to hold it, or with the same words in another
/// article of the time: "the US envoy" of 2019 is not the one of 2022.
///
/// Where several held such an office at the time, the one who keeps the same company is meant, or nobody.
func joinOffices(
  _ sightings: [Sighting], _ company: [[Int]], _ partition: inout Partition, _ journal: inout Journal
) {
  var named: [String: [Int]] = [:]
  for (item, sighting) in sightings.enumerated() where sighting.person?.form == .office {
    named[sighting.person?.key ?? "", default: []].append(item)
  }
  guard !named.isEmpty else { return }
  let holders = officeHolders(sightings, company, &partition)
  for key in named.keys.sorted() {
    let items = (named[key] ?? []).sorted {
      (sightings[$0].day?.number ?? .max, $0) < (sightings[$1].day?.number ?? .max, $1)
    }
    for (item, next) in zip(items, items.dropFirst()) {
      guard let a = sightings[item].day, let b = sightings[next].day, b - a <= tenure else { continue }
      partition.join(item, next)
    }
    for item in items {
      guard let day = sightings[item].day, let office = office(words(key)) else { continue }
      let sides = (sightings[item].actor.country.map { [$0] } ?? []) + sightings[item].affiliations.sorted()
      let own = Set(company[item].map { partition.root($0) })
      let inOffice = Set(sides.flatMap { holders.byOffice[office + " of " + $0] ?? [] }).filter { holder in
        let distance = holders.days[holder].map { abs($0 - day) }.min() ?? .max
        return distance <= tenure && !own.contains(holders.roots[holder])
      }
      let companions = inOffice.filter { !holders.company[$0].isDisjoint(with: own) }
      let meant = inOffice.count == 1 ? inOffice : companions
      guard meant.count == 1, let holder = meant.first, partition.join(holders.roots[holder], item) else {
        continue
      }
      journal.note(
        item, holders.roots[holder], score: companions.isEmpty ? 0.7 : 0.8, "holds that office at the time",
        sightings)
    }
  }
}

/// Named persons whom articles give an office, by office and side.
private struct Holders {
  var roots: [Int] = []
  /// The days of the articles that give each an office.
  var days: [[Day]] = []
  var company: [Set<Int>] = []
  var byOffice: [String: Set<Int>] = [:]
}

private func officeHolders(
  _ sightings: [Sighting], _ company: [[Int]], _ partition: inout Partition
) -> Holders {
  var holders = Holders()
  let full = sightings.indices.filter { sightings[$0].person?.form == .full }
  for profile in profiles(of: full, sightings, company, &partition) {
    let position = holders.roots.count
    var days: [Day] = []
    var offices: Set<String> = []
    for member in profile.members {
      let stated = sightings[member].titles
      offices.formUnion(stated)
      if !stated.isEmpty, let day = sightings[member].day { days.append(day) }
    }
    guard !offices.isEmpty else { continue }
    holders.roots.append(profile.root)
    holders.days.append(days)
    holders.company.append(profile.company)
    for office in offices {
      for side in profile.countries.union(profile.affiliations) {
        holders.byOffice[office + " of " + side, default: []].insert(position)
      }
    }
  }
  return holders
}
