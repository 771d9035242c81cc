internal import Meetings

/// A report with its actors and places as numbers, ready to be compared with others.
struct Claim {
  var report: Report
  var published: Day?
  /// Those said to take part, without repetition, sorted by actor.
  var attendance: [Attendee]
  /// The place and all that hold it, innermost first; empty where none is given.
  var places: [Int]
  /// The days that the meeting may have been on for all that the article says.
  var reach: Reach
  /// The round that the words name: 6 for "sixth round".
  var round: Int?
  /// The words speak of a whole series: "nine rounds".
  var isSeries: Bool

  struct Attendee {
    var actor: Int
    var role: Participant.Role
    /// How much of the meeting hangs on this one, 0 to 1.
    var weight: Double
  }
}

/// What the actors of a story are to one another, by position.
struct Cast {
  var kinds: [Actor.Kind]
  /// The states and organisations that a person is said to speak for, sorted.
  var principals: [[Int]]
  /// The words of a group's name.
  var groupWords: [Set<String>]

  init(_ actors: [Actor]) {
    kinds = actors.map(\.kind)
    groupWords = actors.map { $0.kind == .group ? Set(words($0.name)).subtracting(smallWords) : [] }
    var states: [String: Int] = [:]
    var named: [String: Int] = [:]
    for (index, actor) in actors.enumerated() where actor.kind == .state || actor.kind == .organization {
      if actor.kind == .state, let country = actor.country { states[country] = index }
      for name in [actor.name] + actor.aliases {
        let key = OrganizationName.plain(name)
        if named[key] == nil || name == actor.name { named[key] = index }
      }
    }
    principals = actors.map { actor in
      guard actor.kind == .person else { return [] }
      let stated = actor.affiliations.compactMap { named[OrganizationName.plain($0)] }
      // A country speaks for itself only where nothing else is said to: a rebel has one too.
      let own = stated.isEmpty ? actor.country.flatMap { states[$0] } : nil
      return Set(stated + (own.map { [$0] } ?? [])).sorted()
    }
  }
}

/// The reports of all readings, by document and position.
func makeClaims(_ readings: [Reading], _ actors: ResolvedActors, _ places: ResolvedPlaces) -> [Claim] {
  let position = Dictionary(places.places.enumerated().map { ($0.element.id, $0.offset) }) { first, _ in first }
  let chains = places.places.map { place in
    var chain = position[place.id].map { [$0] } ?? []
    var next = place.within
    while let outer = next.flatMap({ position[$0] }) {
      chain.append(outer)
      next = places.places[outer].within
    }
    return chain
  }
  return readings.enumerated().flatMap { source, reading in
    reading.reports.map { report in
      claim(report, reading.document, actors, actors.positions[source], places, places.positions[source], chains)
    }
  }
}

private func claim(
  _ report: Report, _ document: Document, _ actors: ResolvedActors, _ actorAt: [String: Int],
  _ places: ResolvedPlaces, _ placeAt: [String: Int], _ chains: [[Int]]
) -> Claim {
  var roles: [Int: Participant.Role] = [:]
  for participant in report.participants {
    guard let actor = actorAt[participant.actor] else { continue }
    roles[actor] = roles[actor].map { moreTelling($0, participant.role) } ?? participant.role
  }
  let order = roles.keys.sorted()
  var report = report
  report.document = document.id
  report.participants = sorted(order.map { Participant(actor: actors.actors[$0].id, role: roles[$0] ?? .party) })
  let place = report.place.flatMap { placeAt[$0] }
  report.place = place.map { places.places[$0].id }
  let attendance = order.compactMap { actor -> Claim.Attendee? in
    guard let role = roles[actor], role != .absent else { return nil }
    let weight = actors.actors[actor].kind == .group ? 0.3 : role == .host || role == .mediator ? 0.5 : 1
    return Claim.Attendee(actor: actor, role: role, weight: weight)
  }
  return Claim(
    report: report, published: document.published, attendance: attendance, places: place.map { chains[$0] } ?? [],
    reach: Reach(report, published: document.published), round: report.label.flatMap(round),
    isSeries: report.label.map(isSeries) ?? false)
}

/// Of two roles that are stated of one actor, the one that says more; taking part outweighs absence.
func moreTelling(_ a: Participant.Role, _ b: Participant.Role) -> Participant.Role {
  let order: [Participant.Role] = [.lead, .host, .mediator, .party, .absent]
  return order.first { $0 == a || $0 == b } ?? a
}

/// By role as declared, then by actor.
func sorted(_ participants: [Participant]) -> [Participant] {
  let rank = Dictionary(uniqueKeysWithValues: Participant.Role.allCases.enumerated().map { ($1, $0) })
  return participants.sorted { (rank[$0.role] ?? 0, $0.actor) < (rank[$1.role] ?? 0, $1.actor) }
}

private let ordinals = [
  "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth", "eleventh",
  "twelfth", "thirteenth", "fourteenth", "fifteenth", "sixteenth", "seventeenth", "eighteenth", "nineteenth",
  "twentieth",
]

private let counted: Set<String> = ["round", "session", "edition", "summit", "conference"]

private func isSeries(_ label: String) -> Bool {
  words(label).contains { $0.hasSuffix("s") && counted.contains(String($0.dropLast())) }
}

/// The number of a round in the words that name it: "sixth round", "round 6", "6th session".
private func round(_ label: String) -> Int? {
  let all = words(label)
  guard all.contains(where: counted.contains) else { return nil }
  for word in all {
    if let index = ordinals.firstIndex(of: word) { return index + 1 }
    let digits = word.prefix { $0.isNumber }
    if !digits.isEmpty, digits.count <= 3, ["", "st", "nd", "rd", "th"].contains(word.dropFirst(digits.count)) {
      return Int(digits)
    }
  }
  return nil
}
