internal import Meetings

/// Stops that a trip is said to have: "the tour also takes in Cairo and Amman", "a trip that will take her to Rome",
/// "the visit includes stops in Oslo and Bergen".
extension Scene {
  func occasions(ofItinerary verb: Int) -> [Occasion] {
    guard tree.isVerb(verb), Self.itineraries.contains(tree[verb].lemma),
      let journey = subjects(of: verb).first(where: { lexicon.nouns[noun($0)] == .visit && isEventNoun($0) })
    else { return [] }
    let stops = stops(behind: verb)
    guard !stops.isEmpty else { return [] }
    let owners = tree.children(journey, [.nmodPoss]).flatMap { parties(at: $0) }
    let carried = tree[verb].lemma == "take" || tree[verb].lemma == "bring" ? people(behind: verb) : []
    let travellers = (owners + carried).uniqued().filter { !isPlace($0.entity) }
    guard !travellers.isEmpty else {
      // Whoever travelled is said elsewhere.
      guard let status = status(ofVerb: verb) else { return [] }
      return stops.compactMap { stop in
        guard let place = entities(at: stop).first(where: isPlace) else { return nil }
        var visit = Occasion(
          trigger: stop, kind: .visit, status: status, parties: [], rule: "itinerary.\(tree[verb].lemma)")
        visit.place = place
        return visit
      }
    }
    return visits(to: stops, by: travellers, trigger: verb, rule: "itinerary.\(tree[verb].lemma)") {
      self.status(ofVerb: verb)
    }
  }

  /// The places in one row behind "in", "to", or the verb itself.
  private func stops(behind verb: Int) -> [Int] {
    let end = tree.text.sentences[tree.sentence[verb]].upperBound
    var found: [Int] = []
    var token = verb + 1
    while token < end, token - verb < 40, !tree.isVerb(token), tree[token].lower != ";" {
      if let mention = mention(covering: token) {
        if mention.form == .name, mention.entities.contains(where: isPlace) { found.append(mention.head) }
        token = max(token + 1, mention.tokens.upperBound)
      } else {
        token += 1
      }
    }
    return found.uniqued()
  }

  private static let itineraries: Set<String> = [
    "take", "include", "cover", "bring", "feature", "comprise", "span",
  ]
}
