internal import Meetings

/// Words of an office whose holder is at the head of a state or a body.
private let leading: Set<String> = [
  "president", "king", "queen", "emir", "sultan", "chancellor", "premier", "leader", "chairman", "chairwoman",
  "chair", "chairperson", "head", "chief", "monarch", "pope", "taoiseach",
]
/// Words of an office whose holder speaks for a state or a body.
private let representing: Set<String> = [
  "envoy", "representative", "ambassador", "negotiator", "spokesman", "spokeswoman", "spokesperson", "minister",
  "secretary", "diplomat", "delegate", "emissary", "commissioner",
]
/// Offices that a state has and a party, an army or a movement of the country has too: of the country alone, they say
/// nothing.
private let ofBodies: Set<String> = [
  "leader", "chief", "head", "chair", "chairman", "chairwoman", "chairperson", "negotiator", "spokesman",
  "spokeswoman", "spokesperson", "delegate",
]
/// Words that take an office back, or put its holder second.
private let lesser: Set<String> = ["former", "ex", "deputy", "vice", "late", "outgoing", "onetime", "elect"]

/// Every actor with the links to states and bodies that its offices and affiliations state.
func linkActors(_ actors: [Actor]) -> [Actor] {
  var states: [String: String] = [:]
  var bodies: [String: String] = [:]
  for actor in actors {
    guard actor.kind == .state || actor.kind == .organization else { continue }
    if actor.kind == .state, let country = actor.country { states[country] = actor.id }
    for name in [actor.name] + actor.aliases {
      let key = OrganizationName.plain(name)
      if bodies[key] == nil || name == actor.name { bodies[key] = actor.id }
    }
  }
  return actors.map { actor in
    var actor = actor
    if actor.kind == .person {
      let own = actor.affiliations.compactMap { bodies[OrganizationName.plain($0)] }
      if own.isEmpty, let state = actor.country.flatMap({ states[$0] }),
        let kind = relation(actor.titles, isOfState: true)
      {
        actor.links.append(ActorLink(kind: kind, actor: state))
      }
      // Which of several bodies an office is of, the titles don't tell.
      let kind = Set(own).count == 1 ? relation(actor.titles, isOfState: false) ?? .memberOf : .memberOf
      actor.links += own.map { ActorLink(kind: kind, actor: $0) }
    }
    actor.links = Set(actor.links).subtracting([ActorLink(kind: .memberOf, actor: actor.id)])
      .filter { $0.actor != actor.id }
      .sorted { ($0.kind.rawValue, $0.actor) < ($1.kind.rawValue, $1.actor) }
    return actor
  }
}

/// What the holder of some titles is to the body or state they are of; nil where they say nothing.
private func relation(_ titles: [String], isOfState: Bool) -> ActorLink.Kind? {
  // "head of the political office" is at the head of a part.
  let phrases = titles.map(words).filter { lesser.isDisjoint(with: $0) && !$0.contains("political") }
  let nouns = phrases.compactMap { phrase -> (noun: String, isWhole: Bool)? in
    let end = phrase.firstIndex { ["of", "for", "to"].contains($0) } ?? phrase.count
    return phrase[..<end].last.map { ($0, end == phrase.count) }
  }.filter { !isOfState || !ofBodies.contains($0.noun) }
  let isLeading = nouns.contains { leading.contains($0.noun) && $0.isWhole }
  if isLeading || phrases.contains(where: { $0.starts(with: ["prime", "minister"]) }) { return .leads }
  return nouns.contains { representing.contains($0.noun) } ? .represents : nil
}
