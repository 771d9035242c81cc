internal import Meetings

/// Joins single names ("Ghani", "Mullah Omar") with the person that the article most likely means.
///
/// Surname or known short form, then what the article says of the office, the country, the company and the time. A
/// name that fits two persons about equally well is left by itself and noted.
func joinShortNames(
  _ sightings: [Sighting], _ readings: [Reading], _ company: [[Int]], _ partition: inout Partition,
  _ journal: inout Journal
) -> [Note] {
  let full = sightings.indices.filter { sightings[$0].person?.form == .full }
  let known = profiles(of: full, sightings, company, &partition)
  var bySurname: [String: [Int]] = [:]
  var bySkeleton: [String: [Int]] = [:]
  for (index, profile) in known.enumerated() {
    let surnames = Set(profile.members.compactMap { sightings[$0].person?.surname })
    for form in profile.shortForms.union(surnames) { bySurname[form, default: []].append(index) }
    for form in surnames { bySkeleton[form.prefix(1) + skeleton(form), default: []].append(index) }
  }
  var notes: [Note] = []
  var alone: [Int] = []
  for item in sightings.indices where sightings[item].person?.form == .short {
    let word = sightings[item].person?.surname ?? ""
    let exact = bySurname[word] ?? []
    let near = exact.isEmpty ? bySkeleton[word.prefix(1) + skeleton(word)] ?? [] : []
    let own = profiles(of: [item], sightings, company, &partition)[0]
    let scored =
      (exact.map { ($0, 1.0) } + near.map { ($0, spellingLikeness(word, PersonName(known[$0].name).surname)) })
      .compactMap { index, base in fit(own, known[index]).map { (score: base + $0, index: index) } }
      .sorted { ($1.score, $0.index) < ($0.score, $1.index) }
    guard let best = scored.first, best.score >= 0.95 else {
      if let best = scored.first, best.score > 0.8 {
        journal.missed(item, known[best.index].root, score: best.score, "the surname, and little else")
      }
      alone.append(item)
      continue
    }
    if scored.count > 1, scored[1].score > best.score - 0.15 {
      let names = scored.prefix { $0.score > best.score - 0.15 }.map { known[$0.index].name }.sorted()
      notes.append(
        Note(
          .ambiguousName, document: readings[sightings[item].source].document.id,
          message: "'\(sightings[item].actor.name)' may be " + names.prefix(3).joined(separator: " or ")))
      journal.missed(item, known[best.index].root, score: 0.5, "the surname, but others have it too")
      alone.append(item)
      continue
    }
    if partition.join(known[best.index].root, item) {
      let surname = best.score > 1.1 ? "the surname, and what is said of both" : "the surname"
      journal.note(item, known[best.index].root, score: min(1, best.score * 0.8), surname, sightings)
    }
  }
  joinAmongThemselves(alone, sightings, company, &partition)
  return notes
}

/// How well an article's single name fits a known person beyond the name; nil where it can't be.
private func fit(_ own: Profile, _ other: Profile) -> Double? {
  // The article itself tells the two apart.
  guard other.sources.isDisjoint(with: own.sources), !own.company.contains(other.root) else { return nil }
  // A surname twenty years apart is somebody else's.
  guard own.distance(to: other).map({ $0 < 20 * 365 }) ?? true else { return nil }
  var result = 0.0
  if !own.countries.isEmpty, !other.countries.isEmpty {
    if own.countries.isDisjoint(with: other.countries) { return nil }
    result += 0.3
  }
  if !own.titles.isDisjoint(with: other.titles) { result += 0.3 }
  if !own.affiliations.isDisjoint(with: other.affiliations) { result += 0.2 }
  result += 0.15 * Double(min(3, own.company.intersection(other.company).count))
  if let distance = own.distance(to: other) { result += distance <= 60 ? 0.2 : distance > 730 ? -0.3 : 0 }
  return result
}

/// Single names that nobody's full name explains: the same word is one person where something stated agrees.
private func joinAmongThemselves(
  _ items: [Int], _ sightings: [Sighting], _ company: [[Int]], _ partition: inout Partition
) {
  var open: [String: [Profile]] = [:]
  for item in items {
    guard let person = sightings[item].person else { continue }
    let own = profiles(of: [item], sightings, company, &partition)[0]
    let match = open[person.key]?.firstIndex { earlier in
      guard earlier.sources.isDisjoint(with: own.sources), earlier.agrees(with: own) != false else { return false }
      let offices = !earlier.titles.isEmpty && !own.titles.isEmpty
      if offices, earlier.titles.isDisjoint(with: own.titles) { return false }
      let isTitled = person.title != nil && person.title == sightings[earlier.root].person?.title
      return earlier.agrees(with: own) == true || offices || isTitled
    }
    guard let match, let earlier = open[person.key]?[match] else {
      open[person.key, default: []].append(own)
      continue
    }
    partition.join(earlier.root, item)
    open[person.key]?[match].countries.formUnion(own.countries)
    open[person.key]?[match].affiliations.formUnion(own.affiliations)
    open[person.key]?[match].titles.formUnion(own.titles)
    open[person.key]?[match].company.formUnion(own.company)
    open[person.key]?[match].sources.formUnion(own.sources)
  }
}
