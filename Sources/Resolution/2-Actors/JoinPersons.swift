internal import Meetings

/// Joins persons whose full names are variants of one another: other order, initials, names left out, titles,
/// transliteration, slips of the pen.
///
/// Likely pairs are joined first. A pair that its names alone don't settle needs a stated fact in common, and a name
/// that fits two different persons equally well stays by itself.
func joinPersons(
  _ sightings: [Sighting], _ company: [[Int]], _ partition: inout Partition, _ journal: inout Journal
) {
  let chosen = sightings.indices.filter { sightings[$0].person?.form == .full }
  let known = profiles(of: chosen, sightings, company, &partition)
  let names = known.map { PersonName($0.name) }
  var pairs: [(likeness: Double, a: Int, b: Int)] = []
  for (a, b) in candidates(known, names, sightings) {
    guard let likeness = nameLikeness(names[a], names[b]) else { continue }
    guard !known[a].company.contains(known[b].root) else { continue }
    let agreement = known[a].agrees(with: known[b])
    guard agreement != false || likeness > 0.98, likeness >= 0.95 || agreement == true else {
      if agreement == nil {
        journal.missed(known[a].root, known[b].root, score: likeness, "alike, but nothing else in common")
      }
      continue
    }
    pairs.append((likeness + (agreement == true ? 0.02 : 0), a, b))
  }
  pairs.sort { ($1.likeness, $0.a, $0.b) < ($0.likeness, $1.a, $1.b) }
  var rivals: [Int: [(likeness: Double, other: Int)]] = [:]
  for pair in pairs {
    rivals[pair.a, default: []].append((pair.likeness, pair.b))
    rivals[pair.b, default: []].append((pair.likeness, pair.a))
  }
  // The fullest name of every class of profiles, so that no chain of variants joins two that differ.
  var classes = Partition(count: known.count)
  var fullestName = names
  for (likeness, a, b) in pairs {
    let (x, y) = (classes.root(a), classes.root(b))
    guard x != y, nameLikeness(fullestName[x], fullestName[y]) != nil else { continue }
    let isDisputed = [(a, b), (b, a)].contains { one, other in
      (rivals[one] ?? []).contains {
        $0.other != other && $0.likeness >= likeness - 0.01 && nameLikeness(names[$0.other], names[other]) == nil
      }
    }
    guard !isDisputed else {
      journal.missed(known[a].root, known[b].root, score: likeness, "alike, but so are others")
      continue
    }
    guard partition.join(known[a].root, known[b].root) else { continue }
    journal.note(known[a].root, known[b].root, score: likeness, "variants of one name", sightings)
    classes.join(a, b)
    let longer = fullestName[x].words.count >= fullestName[y].words.count ? fullestName[x] : fullestName[y]
    fullestName[classes.root(a)] = longer
  }
}

/// Pairs of profiles whose names share a part, without repetition, sorted. Large blocks are compared with near
/// neighbours only, so that the number of pairs grows with the number of names.
private func candidates(
  _ known: [Profile], _ names: [PersonName], _ sightings: [Sighting]
) -> [(a: Int, b: Int)] {
  var blocks: [String: [Int]] = [:]
  for (index, name) in names.enumerated() {
    let surname = name.surname
    let given = name.words.first ?? ""
    let initial = String(given.prefix(1))
    var keys: Set<String> = [
      "s " + surname + " " + initial, "g " + given + " " + surname.prefix(2),
      "o " + name.words.sorted().joined(separator: " "), "j " + name.words.joined(),
      "k " + skeleton(surname) + " " + skeleton(given).prefix(1),
    ]
    // Names left out at either end still share two neighbours.
    for (one, next) in zip(name.words, name.words.dropFirst()) { keys.insert("n " + one + " " + next) }
    // Full names that an article gives as other forms of this one.
    for member in known[index].members {
      for alias in sightings[member].actor.aliases {
        let other = PersonName(alias)
        if other.form == .full { keys.insert("o " + other.words.sorted().joined(separator: " ")) }
      }
    }
    for key in keys { blocks[key, default: []].append(index) }
  }
  var pairs: Set<UInt64> = []
  for block in blocks.values {
    let reach = block.count <= 64 ? block.count : 16
    for (position, a) in block.enumerated() {
      for b in block[(position + 1)...].prefix(reach) { pairs.insert(UInt64(a) << 32 | UInt64(b)) }
    }
  }
  return pairs.sorted().map { (Int($0 >> 32), Int($0 & 0xFFFF_FFFF)) }
}
