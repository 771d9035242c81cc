internal import Meetings

/// How long an office is taken to have the same holder where no name is given, in days.
private let tenure = 400

/// Joins persons named only by their office with the one who is said to hold it, or with the same words in another
/// article of the time: "the US envoy" of 2019 is not the one of 2022.
func joinOffices(_ sightings: [Sighting], _ partition: inout Partition) {
  var holders: [String: [Int]] = [:]
  for (item, sighting) in sightings.enumerated() where sighting.person?.form == .full {
    guard let country = sighting.actor.country else { continue }
    for title in sighting.titles {
      if let office = office(words(title)) { holders[office + " " + country, default: []].append(item) }
    }
  }
  var named: [String: [Int]] = [:]
  for (item, sighting) in sightings.enumerated() where sighting.person?.form == .office {
    named[sighting.person?.key ?? "", default: []].append(item)
  }
  for key in named.keys.sorted() {
    let items = (named[key] ?? []).sorted {
      (sightings[$0].day?.number ?? .max, $0) < (sightings[$1].day?.number ?? .max, $1)
    }
    for (item, next) in zip(items, items.dropFirst()) {
      guard let a = sightings[item].day, let b = sightings[next].day, b - a <= tenure else { continue }
      partition.join(item, next)
    }
    for item in items {
      let sighting = sightings[item]
      guard let country = sighting.actor.country, let office = office(words(key)) else { continue }
      let inOffice = (holders[office + " " + country] ?? []).filter { holder in
        guard let a = sightings[holder].day, let b = sighting.day else { return false }
        return abs(a - b) <= tenure && sightings[holder].source != sighting.source
      }
      let roots = Set(inOffice.map { partition.root($0) })
      if roots.count == 1, let root = roots.first { partition.join(root, item) }
    }
  }
}

/// The office in some words: the noun with what qualifies it, `foreign minister`; nil where there is none.
private func office(_ words: [String]) -> String? {
  guard let noun = words.lastIndex(where: offices.contains) else { return nil }
  let kind = noun > 0 && titleWords.contains(words[noun - 1]) ? words[noun - 1] + " " : ""
  return (kind + words[noun]).replacing("defence", with: "defense")
}
