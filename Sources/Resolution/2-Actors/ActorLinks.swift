internal import Meetings

/// Words of an office whose holder is at the head of a state or a body.
private let leading: Set<String> = [
  "president", "king", "queen", "emir", "sultan", "chancellor", "premier", "leader", "chairman", "chairwoman",
  "chair", "head", "chief", "monarch", "pope", "taoiseach",
]
/// Words of an office whose holder speaks for a state or a body.
private let representing: Set<String> = [
  "envoy", "representative", "ambassador", "negotiator", "spokesman", "spokeswoman", "spokesperson", "minister",
  "secretary", "diplomat", "delegate", "emissary", "adviser", "advisor", "official", "commissioner",
]
/// Words that take an office back, or put its holder second.
private let lesser: Set<String> = ["former", "ex", "deputy", "vice", "late", "outgoing", "onetime"]

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
      let bodies = actor.affiliations.compactMap { bodies[OrganizationName.plain($0)] }
      let state = actor.country.flatMap { states[$0] }
      for side in bodies.isEmpty ? [state].compactMap(\.self) : bodies {
        guard let kind = relation(actor.titles) ?? (bodies.isEmpty ? nil : .memberOf) else { continue }
        actor.links.append(ActorLink(kind: kind, actor: side))
      }
    }
    actor.links = Set(actor.links).subtracting([ActorLink(kind: .memberOf, actor: actor.id)])
      .filter { $0.actor != actor.id }
      .sorted { ($0.kind.rawValue, $0.actor) < ($1.kind.rawValue, $1.actor) }
    return actor
  }
}

/// What the holder of some titles is to the body they are of; nil where they say nothing.
private func relation(_ titles: [String]) -> ActorLink.Kind? {
  let phrases = titles.map(words).filter { lesser.isDisjoint(with: $0) }
  if phrases.contains(where: {
    ($0.contains("prime") && $0.contains("minister")) || $0.last.map(leading.contains) ?? false
  }) {
    return .leads
  }
  return phrases.contains { !representing.isDisjoint(with: $0) } ? .represents : nil
}
