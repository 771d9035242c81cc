internal import Meetings

/// An actor as one article has it.
struct Sighting {
  /// Position of the reading that it comes from.
  var source: Int
  var actor: Actor
  var day: Day?
  var person: PersonName?
  var affiliations: Set<String>
  /// Offices as ``office(_:)`` has them, so that other words for one are the same.
  var titles: Set<String>

  init(source: Int, actor: Actor, day: Day?) {
    self.source = source
    self.actor = actor
    self.day = day
    person = actor.kind == .person ? PersonName(actor.name) : nil
    affiliations = Set(actor.affiliations.map(folded))
    titles = Set(actor.titles.map { office(words($0)) ?? folded($0) })
  }
}

/// What is known of a class of sightings while more of them are joined.
struct Profile {
  /// The smallest sighting, which names the class.
  var root: Int
  var members: [Int]
  /// The fullest of the names, the most frequent among equals.
  var name: String
  var countries: Set<String> = []
  var affiliations: Set<String> = []
  var titles: Set<String> = []
  /// The single words that its articles call it by.
  var shortForms: Set<String> = []
  /// Roots of the classes that take part in a meeting together with it.
  var company: Set<Int> = []
  var sources: Set<Int> = []
  var days: ClosedRange<Day>?

  init(_ members: [Int], of sightings: [Sighting], name: String) {
    root = members[0]
    self.members = members
    self.name = name
    for member in members {
      let sighting = sightings[member]
      countries.formUnion(sighting.actor.country.map { [$0] } ?? [])
      affiliations.formUnion(sighting.affiliations)
      titles.formUnion(sighting.titles)
      sources.insert(sighting.source)
      for alias in sighting.actor.aliases {
        let name = PersonName(alias)
        if name.form == .short { shortForms.insert(name.surname) }
      }
      if let day = sighting.day {
        days = days.map { min($0.lowerBound, day)...max($0.upperBound, day) } ?? day...day
      }
    }
  }

  /// Days between the nearest articles of the two; nil where a date is missing.
  func distance(to other: Profile) -> Int? {
    guard let a = days, let b = other.days else { return nil }
    return max(0, b.lowerBound - a.upperBound, a.lowerBound - b.upperBound)
  }

  /// Whether stated facts speak for one person, or against it.
  func agrees(with other: Profile) -> Bool? {
    if !countries.isEmpty, !other.countries.isEmpty, countries.isDisjoint(with: other.countries) { return false }
    if !affiliations.isDisjoint(with: other.affiliations) || !countries.isDisjoint(with: other.countries) {
      return true
    }
    return company.isDisjoint(with: other.company) ? nil : true
  }
}

/// The name that tells most: the most words that are no titles, then the most frequent, then the first in order.
func fullest(_ names: [String: Int]) -> String {
  if names.count == 1, let only = names.first { return only.key }
  let best = names.max { a, b in
    let (x, y) = (words(a.key).count { !titleWords.contains($0) }, words(b.key).count { !titleWords.contains($0) })
    return (x, a.value, b.key) < (y, b.value, a.key)
  }
  return best?.key ?? ""
}
