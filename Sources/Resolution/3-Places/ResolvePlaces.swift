internal import Meetings

/// The places of all articles, and which of them an article's place is.
struct ResolvedPlaces {
  var places: [Place]
  /// For every reading, the position in ``places`` of each of its places by id.
  var positions: [[String: Int]]
  var problems: [CorrectionProblem]
}

/// A place as one article has it.
private struct Location {
  var source: Int
  var place: Place
  var key: String
}

/// Tells across articles which places are the same: countries by code, cities and regions by name and country, venues
/// by name and the place around them. Places of one name in different countries, or far apart, stay apart.
func resolvePlaces(_ readings: [Reading], _ corrections: [Correction], _ names: NameIndexes) -> ResolvedPlaces {
  var locations: [Location] = []
  for (source, reading) in readings.enumerated() {
    for place in reading.places {
      locations.append(Location(source: source, place: place, key: placeKey(place.name)))
    }
  }
  var partition = Partition(count: locations.count)
  let rulings = follow(corrections, on: .place, names.places, others: names.actors, &partition)
  var roots: [[String: Int]] = Array(repeating: [:], count: readings.count)
  for kind in [Place.Kind.country, .region, .city, .venue] {
    let items = locations.indices.filter { locations[$0].place.kind == kind }
    let byName = Dictionary(grouping: items) { locations[$0].key }
    for name in byName.keys.sorted() {
      for group in alike(byName[name] ?? [], locations, roots) {
        partition.joinAll(group)
      }
    }
    for item in items { roots[locations[item].source][locations[item].place.id] = partition.root(item) }
  }
  return makePlaces(readings, locations, &partition, rulings)
}

private func placeKey(_ name: String) -> String { words(name).filter { $0 != "the" }.joined(separator: " ") }

/// Places of one name and kind, in groups that are one place each; one about which too little is said joins the
/// others where they are only one.
private func alike(_ items: [Int], _ locations: [Location], _ roots: [[String: Int]]) -> [[Int]] {
  var groups: [(items: [Int], around: Set<String>, latitude: Double?, longitude: Double?)] = []
  var vague: [Int] = []
  for item in items {
    let place = locations[item].place
    if place.kind == .country {
      if groups.isEmpty { groups.append(([], [], nil, nil)) }
      groups[0].items.append(item)
      continue
    }
    let outer = place.within.flatMap { roots[locations[item].source][$0] }.map { "within \($0)" }
    let around = place.kind == .venue ? outer ?? place.country : place.country ?? outer
    guard let around else {
      vague.append(item)
      continue
    }
    let match = groups.firstIndex {
      $0.around.contains(around) && !isFar($0.latitude, $0.longitude, place.latitude, place.longitude)
    }
    if let match {
      groups[match].items.append(item)
      groups[match].latitude = groups[match].latitude ?? place.latitude
      groups[match].longitude = groups[match].longitude ?? place.longitude
    } else {
      groups.append(([item], [around], place.latitude, place.longitude))
    }
  }
  if groups.count == 1 { return [groups[0].items + vague] }
  return groups.map(\.items) + (vague.isEmpty ? [] : [vague])
}

/// More than about half a degree apart, where both are known.
private func isFar(_ a: Double?, _ b: Double?, _ c: Double?, _ d: Double?) -> Bool {
  guard let a, let b, let c, let d else { return false }
  return abs(a - c) > 0.5 || abs(b - d) > 0.7
}

private func makePlaces(
  _ readings: [Reading], _ locations: [Location], _ partition: inout Partition, _ rulings: Rulings
) -> ResolvedPlaces {
  var rulings = rulings
  let classes = partition.classes()
  let names = rulings.byRoot(rulings.renames, &partition)
  let dropped = Set(rulings.dropped.map { partition.root($0) })
  var classOf: [[String: Int]] = Array(repeating: [:], count: readings.count)
  for (index, members) in classes.enumerated() {
    guard !dropped.contains(members[0]) else { continue }
    for member in members { classOf[locations[member].source][locations[member].place.id] = index }
  }
  var places = classes.map { members in merged(members.map { locations[$0].place }) }
  for (index, members) in classes.enumerated() {
    guard let name = names[members[0]] else { continue }
    let aliases = Set(places[index].aliases + [places[index].name]).subtracting([name])
    (places[index].name, places[index].id, places[index].aliases) = (name, slug(name), aliases.sorted())
  }
  let ids = distinctIDs(places.map { ($0.id, $0.country.map(slug) ?? "") })
  for index in places.indices { places[index].id = ids[index] }
  for (index, members) in classes.enumerated() {
    let outer = members.compactMap { member in
      locations[member].place.within.flatMap { classOf[locations[member].source][$0] }
    }
    // Only what is larger holds a place, so that none comes to lie within itself.
    let holding = outer.filter { rank(places[$0].kind) > rank(places[index].kind) }.map { ids[$0] }
    places[index].within = mostFrequent(holding)
  }
  let order = places.indices.sorted { ids[$0] < ids[$1] }
  var position = [Int](repeating: 0, count: places.count)
  for (new, old) in order.enumerated() { position[old] = new }
  return ResolvedPlaces(
    places: order.map { places[$0] }, positions: classOf.map { $0.mapValues { position[$0] } },
    problems: rulings.problems)
}

private func merged(_ places: [Place]) -> Place {
  let name = mostFrequent(places.map(\.name)) ?? ""
  let aliases = Set(places.map(\.name)).union(places.flatMap(\.aliases)).subtracting([name])
  let located = places.first { $0.latitude != nil && $0.longitude != nil }
  return Place(
    id: slug(name), name: name, kind: places.first?.kind ?? .city,
    country: mostFrequent(places.compactMap(\.country)), latitude: located?.latitude,
    longitude: located?.longitude, aliases: aliases.sorted())
}

private func rank(_ kind: Place.Kind) -> Int {
  switch kind {
  case .venue: 0
  case .city: 1
  case .region: 2
  case .country: 3
  }
}
