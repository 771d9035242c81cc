internal import Meetings

/// Stops that a trip is said to have: "the tour also takes in Cairo and Amman", "a trip that will take her to Rome",
/// "the visit includes stops in Oslo and Bergen".
extension Scene {
  func occasions(ofItinerary verb: Int) -> [Occasion] {
    if Self.schedules.contains(tree[verb].lemma), let stop = scheduled(verb) { return [stop] }
    let completed = completing(verb)
    if !completed.isEmpty { return completed }
    guard tree.isVerb(verb), Self.itineraries.contains(tree[verb].lemma),
      let journey = subjects(of: verb).first(where: {
        lexicon.nouns[noun($0)] == .visit && isEventNoun($0)
          || Self.schedules.contains(tree[$0].lemma) && tree.child($0, .nmodPoss) != nil
      })
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

  /// "The Emirates were also on the itinerary": meant as a stop, and nobody says that it was made.
  private func scheduled(_ noun: Int) -> Occasion? {
    guard tree.preposition(noun) == "on", tree.child(noun, .cop) != nil,
      let subject = tree.child(noun, .nsubj), let place = entities(at: subject).first(where: isPlace)
    else { return nil }
    var visit = Occasion(
      trigger: noun, kind: .visit, status: .planned,
      parties: tree.children(noun, [.nmodPoss]).flatMap { parties(at: $0) },
      rule: "itinerary.\(tree[noun].lemma)")
    visit.place = place
    visit.time = time(of: [noun])
    return visit
  }

  /// "Libya and Nigeria complete the itinerary": stops to come.
  private func completing(_ verb: Int) -> [Occasion] {
    guard ["complete", "round", "close"].contains(tree[verb].lemma),
      let tour = objects(of: verb).first(where: {
        ["itinerary", "tour", "trip"].contains(tree[$0].lemma) && tree.child($0, .nmodPoss) == nil
      }), let status = status(ofVerb: verb), let subject = subjects(of: verb).first
    else { return [] }
    let travellers = tree.children(tour, [.nmodPoss]).flatMap { parties(at: $0) }
    return tree.conjuncts(subject).compactMap { stop in
      guard let place = entities(at: stop).first(where: isPlace) else { return nil }
      var visit = Occasion(
        trigger: stop, kind: .visit, status: status, parties: travellers, rule: "itinerary.\(tree[verb].lemma)")
      visit.place = place
      return visit
    }
  }

  private static let schedules: Set<String> = ["itinerary", "programme", "program"]

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
