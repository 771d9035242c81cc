internal import Meetings

/// Journeys and visits: a meeting for each stop, with whom it was for or whose country it is.
extension Scene {
  /// A journey is a visit to each of its stops.
  func travel(_ verb: Int, _ trigger: Trigger) -> [Occasion] {
    if tree[verb].lower == "visiting", let guest = guest(behind: verb) {
      let spoken = speaking(to: guest, verb)
      if !spoken.isEmpty { return spoken }
    }
    // "The delegation was headed by her"
    if isPassive(verb), trigger.kind == .travel, tree[verb].lemma == "head" { return [] }
    // "went through the plan over dinner in Lima"
    if tree[verb].lemma == "go",
      phrases(of: [verb], ["through", "over"]).contains(where: {
        entities(at: $0).isEmpty && tree[$0].pos == .noun
      })
    {
      return []
    }
    // "went into exile in Peru": to stay
    if !phrases(of: [verb], ["into", "in"]).allSatisfy({ tree[$0].lemma != "exile" }) { return [] }
    // "saying the money should go to the agency": whatever goes is nobody.
    if trigger.kind == .travel, subjectsAreThings(verb) { return [] }
    // "will visit Peru before returning to the United States": home
    if tree[verb].lemma == "return", tree.child(verb, .mark, .case).map({ tree[$0].lower == "before" }) == true,
      phrases(of: [verb], ["to"]).contains(where: { stop in
        entities(at: stop).contains { entities[$0].kind == .state }
      })
    {
      return []
    }
    // "who heads a wing of the party"
    if tree[verb].lemma == "head", !objects(of: verb).isEmpty, phrases(of: [verb], ["to"]).isEmpty,
      !objects(of: verb).contains(where: { !phrases(of: [$0], ["to"]).isEmpty })
    {
      return []
    }
    // "is moving forces closer to Russia": others go there.
    if trigger.kind == .travel, ["move", "fly", "sail", "drive"].contains(tree[verb].lemma),
      objects(of: verb).contains(where: { time(at: $0) == nil && tree[$0].pos != .pron })
    {
      return []
    }
    let tokens = isPassive(verb) && trigger.kind == .visit ? agents(of: verb) : subjects(of: verb)
    let all =
      isPassive(verb) && trigger.kind == .visit ? phraseParties(of: [verb], ["by"]) : subjectParties(verb)
    if let visited = visitedPerson(verb, trigger, by: all) ?? reunion(verb, trigger, of: all, tokens) {
      return visited
    }
    let travellers = all.filter {
      [.person, .group, .organization].contains(entities[$0.entity].kind)
        || tokens.contains { tree[$0].lemma == "delegation" }
    }
    // "Talks with the rebels came to a close": nobody went anywhere.
    guard !travellers.isEmpty, !tokens.contains(where: { isEventNoun($0) && tree[$0].lemma != "mission" }) else {
      return []
    }
    // "left the question to the ministers"
    if tree[verb].lemma == "leave",
      objects(of: verb).contains(where: { !entities(at: $0).contains(where: isPlace) })
    {
      return []
    }
    let stops: [Int]
    switch trigger.kind {
    case .visit: stops = objects(of: verb)
    default:
      let found = phrases(of: [verb], Self.destinations).filter {
        time(at: $0) == nil && !isGuestOfNoun($0) && !isFrom($0, verb)
      }
      let reached = onward(from: verb)
      // "came to Lima in the wake of attacks in Peru": "to" says where to.
      stops = (reached.isEmpty ? found : found.filter { tree.preposition($0) != "in" } + reached).uniqued()
      // "went there in June"
      if stops.isEmpty, let place = placeThere(verb) ?? homeward(verb), time(of: [verb]) != nil,
        let status = status(ofVerb: verb)
      {
        return visits(to: place, by: travellers, trigger: verb, status: status)
      }
    }
    let rule = "verb.\(trigger.kind == .visit ? "visit" : "travel")"
    // "invited him to visit Peru": whoever invites is the host.
    if let head = tree.parent(verb), tree[head].lemma == "invite", isInfinitive(verb) {
      let hosts =
        isPassive(head) ? phraseParties(of: [head], ["by"], role: .host) : subjectParties(head, role: .host)
      return visits(to: stops, by: travellers, trigger: verb, rule: rule) { self.status(ofVerb: verb) }.map {
        visit in
        var visit = visit
        visit.parties += hosts.filter { host in !visit.parties.contains { $0.entity == host.entity } }
        return visit
      }
    }
    if trigger.kind == .visit, let host = stops.lazy.compactMap({ self.householder($0) }).first {
      return occasion(verb, kind: .visit, parties: travellers + [host], rule: rule)
    }
    // "left for Lima to meet the king": which the infinitive tells of
    if hasLeft(verb),
      tree.children(verb, [.advcl]).contains(where: { isInfinitive($0) && self.trigger($0) != nil })
    {
      return []
    }
    return visits(to: stops, by: travellers, trigger: verb, rule: rule) {
      self.isSettingOut(verb) ? .planned : self.status(ofVerb: verb)
    }
  }

  /// "most of the money", "aid", "the case": of one's own, and nobody's name
  private func subjectsAreThings(_ verb: Int) -> Bool {
    let subjects = subjects(of: verb)
    return !subjects.isEmpty
      && subjects.allSatisfy { subject in
        let thing = tree.child(subject, .nmod).flatMap { tree.preposition($0) == "of" ? $0 : nil } ?? subject
        return [
          "money", "aid", "fund", "case", "matter", "dispute", "price", "vote", "election", "bill", "blame",
          "credit",
        ]
        .contains(tree[thing].lemma) && entities(at: subject).isEmpty
      }
  }

  /// "told a ⟨visiting⟩ Peruvian delegation", "with ⟨visiting⟩ Foreign Minister Luis Paz": the one who came, not where.
  private func guest(behind visiting: Int) -> Mention? {
    let end = tree.text.sentences[tree.sentence[visiting]].upperBound
    guard visiting > 0, visiting + 1 < end, tree.sentence[visiting - 1] == tree.sentence[visiting],
      tree[visiting - 1].pos == .det || ["with", "alongside"].contains(tree[visiting - 1].lower)
        || Self.addressing.contains(tree[visiting - 1].lemma), tree[visiting + 1].pos != .det
    else { return nil }
    let people = (visiting + 1..<min(end, visiting + 6)).prefix {
      [.adj, .noun, .propn].contains(tree[$0].pos) || tree[$0].form == "-"
    }
    return people.lazy.compactMap { self.mention(covering: $0) ?? self.mention(headedBy: $0) }.first { mention in
      mention.form == .description || mention.form == .name && mention.entities.allSatisfy(self.isPerson)
    }
  }

  /// Whoever speaks to a visitor, or beside him before the press.
  private func speaking(to guest: Mention, _ visiting: Int) -> [Occasion] {
    let isBeside = tree[visiting - 1].lower == "alongside"
    guard let verb = tree.path(guest.head).dropFirst().first(where: { tree.isVerb($0) && $0 != visiting }),
      verb < visiting || isBeside, status(ofVerb: verb) == .held
    else { return [] }
    let isToldPress = (verb..<max(verb, visiting)).contains {
      tree[$0].lower == "conference" && ["news", "press"].contains(tree[$0 - 1].lower)
    }
    // "told ⟨visiting⟩ envoy Luis Paz", where the tree has him visited
    let isAddressed =
      Self.addressing.contains(tree[verb].lemma)
      && (objects(of: verb).contains(guest.head) || objects(of: visiting).contains(guest.head))
    guard isToldPress || isBeside || isAddressed else { return [] }
    // "⟨His⟩ comments came in a news conference with"
    let comments = subjects(of: verb).flatMap { tree.children($0, [.nmodPoss]) }.flatMap { parties(at: $0) }
    let hosts = (comments.isEmpty ? subjectParties(verb) : comments).filter { !guest.entities.contains($0.entity) }
    guard !hosts.isEmpty else { return [] }
    var meeting = Occasion(
      trigger: visiting, kind: .meeting, status: .held, parties: hosts + coordinated(guest, role: .party),
      rule: "verb.visit")
    meeting.place = place(of: [verb] + subjects(of: verb))
    meeting.time = time(of: [verb] + subjects(of: verb))
    return [meeting]
  }

  /// "will lead a delegation to Sofia and Brussels"
  func leadingTo(_ verb: Int) -> [Occasion] {
    guard tree.isVerb(verb), ["lead", "head"].contains(tree[verb].lemma), !isPassive(verb),
      let team = objects(of: verb).first(where: { ["delegation", "mission"].contains(tree[$0].lemma) })
    else { return [] }
    let stops = phrases(of: [verb, team], ["to"]).filter { entities(at: $0).contains(where: isPlace) }
    let travellers = subjectParties(verb).filter { isPerson($0.entity) }
    guard !stops.isEmpty, !travellers.isEmpty else { return [] }
    return visits(to: stops, by: travellers, trigger: verb, rule: "verb.travel") { self.status(ofVerb: verb) }
  }

  /// "is heading to Lima", "leaves for Lima": not there yet.
  func isSettingOut(_ verb: Int) -> Bool {
    let auxiliaries = tree.children(verb, [.aux, .auxPass]).map { tree[$0].lower }
    guard !isTitle(verb), ["head", "leave", "depart", "fly", "travel", "go"].contains(tree[verb].lemma),
      !phrases(of: [verb], ["to", "for"]).isEmpty, isPresent(verb, auxiliaries), !isSupposed(verb)
    else { return false }
    return isProgressive(verb) || ["head", "leave", "depart"].contains(tree[verb].lemma)
  }

  /// "left on Tuesday for Lima": under way, as far as the text tells.
  func hasLeft(_ verb: Int) -> Bool {
    ["leave", "depart"].contains(tree[verb].lemma) && isPast(verb) && !phrases(of: [verb], ["for"]).isEmpty
  }

  /// "The king was visited by a delegation": they met.
  private func visitedPerson(_ verb: Int, _ trigger: Trigger, by visitors: [Party]) -> [Occasion]? {
    guard trigger.kind == .visit, isPassive(verb), !visitors.isEmpty else { return nil }
    let hosts = tree.children(verb, [.nsubj, .nsubjPass]).flatMap { parties(at: $0, role: .host) }
      .filter { isPerson($0.entity) }
    return hosts.isEmpty ? nil : occasion(verb, kind: .meeting, parties: visitors + hosts, rule: "verb.visit")
  }

  /// "The two sides will return to Lima in June": states and bodies go nowhere but to talks.
  private func reunion(_ verb: Int, _ trigger: Trigger, of all: [Party], _ subjects: [Int]) -> [Occasion]? {
    guard trigger.kind == .travel, ["return", "come"].contains(tree[verb].lemma),
      tree[verb].lemma == "return" || tree.children(verb, [.advmod]).contains(where: { tree[$0].lower == "back" }),
      Set(all.map(\.entity)).count > 1,
      all.allSatisfy({ [.state, .organization].contains(entities[$0.entity].kind) }),
      subjects.allSatisfy({ mention(headedBy: $0)?.form == .description || tree[$0].pos == .pron }),
      subjects.contains(where: { ["negotiator", "delegation", "panel", "envoy"].contains(tree[$0].lemma) })
        || tree.text.tokens[..<verb].indices.contains(where: { lexicon.nouns[tree[$0].lemma] == .talks }),
      place(of: [verb], prepositions: ["to"]) != nil
    else { return nil }
    return occasion(verb, kind: .talks, parties: all, rule: "verb.return").map { talks in
      var talks = talks
      talks.place = place(of: [verb], prepositions: ["to"])
      return talks
    }
  }

  /// "President Jiang came in November": to where the dispatch is from.
  private func homeward(_ verb: Int) -> Int? {
    let end = tree.text.sentences[tree.sentence[verb]].upperBound
    guard tree[verb].lemma == "come", hasDateline, let town = datelinePlace, verb + 1 < end else { return nil }
    var next = verb + 1
    while next < end,
      time(at: next) != nil
        || ["in", "on"].contains(tree[next].lower) && next + 1 < end && time(at: next + 1) != nil
    {
      next += 1
    }
    guard next > verb + 1, next >= end || tree[next].pos == .punct,
      subjectParties(verb).allSatisfy({
        isPerson($0.entity) && entities[$0.entity].country != nil
          && entities[$0.entity].country != entities[town].country
      })
    else { return nil }
    return town
  }

  /// Whose house it is that is visited: "visited the alliance's headquarters".
  private func householder(_ stop: Int) -> Party? {
    guard Self.houses.contains(tree[stop].lemma), entities(at: stop).isEmpty else { return nil }
    let owners =
      tree.children(stop, [.nmodPoss]) + tree.children(stop, [.nmod]).filter { tree.preposition($0) == "of" }
    return owners.lazy.flatMap { self.parties(at: $0, role: .host) }
      .first { [.organization, .person].contains(self.entities[$0.entity].kind) }
  }

  private static let houses: Set<String> = [
    "headquarters", "office", "secretariat", "residence", "home", "mission",
  ]

  /// "came from the office ⟨in Doha⟩", whatever the tree hangs the town on
  func isFrom(_ place: Int, _ verb: Int) -> Bool {
    let isBehind =
      ["in", "at"].contains(tree.preposition(place))
      && tree.children(verb, [.obl]).contains {
        tree.preposition($0) == "from" && $0 > verb && $0 < place && !entities(at: $0).contains(where: isPlace)
      }
    return isBehind
      || tree.path(place).dropFirst().prefix { $0 != verb }.contains { tree.preposition($0) == "from" }
  }

  /// "left for the Group of Eight ⟨meeting⟩": the journey goes to the meeting.
  private func isGuestOfNoun(_ stop: Int) -> Bool {
    guard let mention = mention(headedBy: stop) ?? mention(covering: stop) else { return false }
    let next = mention.tokens.upperBound
    return next < tree.text.tokens.count && tree.sentence[next] == tree.sentence[stop] && isEventNoun(next)
  }

  /// "flew to Riyadh and then to Kabul", "…, on to Cairo": stops that the order of the words gives.
  private func onward(from verb: Int) -> [Int] {
    let end = tree.text.sentences[tree.sentence[verb]].upperBound
    var found: [Int] = []
    var token = verb + 1
    while token + 1 < end, token - verb < 30, !tree.isVerb(token), tree[token].lower != ";" {
      if tree[token].lower == "to", let mention = mention(covering: token + 1),
        mention.tokens.lowerBound == token + 1,
        mention.entities.contains(where: isPlace)
      {
        found.append(mention.head)
      }
      token += 1
    }
    return found
  }

  static let destinations: Set<String> = ["to", "for", "in", "into", "at"]

  private func visits(to place: Int, by travellers: [Party], trigger: Int, status: Status) -> [Occasion] {
    guard travellers.contains(where: { entities[$0.entity].country != entities[place].country }) else { return [] }
    var visit = Occasion(trigger: trigger, kind: .visit, status: status, parties: travellers, rule: "verb.travel")
    visit.place = place
    visit.time = time(of: [trigger])
    visit.attribution = attribution(of: trigger)
    return [visit]
  }

  /// One visit per stop; the state visited is the counterpart where no other is told of.
  func visits(
    to stops: [Int], by travellers: [Party], trigger: Int, rule: String, status: () -> Status?
  ) -> [Occasion] {
    guard let status = status() else { return [] }
    var found: [Occasion] = []
    var all = stops.flatMap { tree.conjuncts($0) }.uniqued()
    // "to the Middle East for visits to Oman and Turkey": to the two.
    let isNear = { (stop: Int) in entities(at: stop).contains { [.state, .city].contains(entities[$0].kind) } }
    if all.contains(where: isNear) { all.removeAll { !isNear($0) && entities(at: $0).contains(where: isWide) } }
    // "visit www.example.org"
    for stop in all where !tree[stop].lower.hasPrefix("www.") {
      for entity in entities(at: stop) where isPlace(entity) || !isPerson(entity) {
        if isPlace(entity), let home = entities[entity].country,
          travellers.allSatisfy({
            (entities[$0.entity].country ?? (tree[trigger].lemma == "return" ? issuer : nil)) == home
          })
        {
          continue
        }
        var parties = travellers
        if !isPlace(entity) { parties.append(Party(entity: entity, role: .host)) }
        var visit = Occasion(trigger: trigger, kind: .visit, status: status, parties: parties, rule: rule)
        visit.place = isPlace(entity) ? entity : place(of: [trigger])
        // "travelled to Riga and Oslo for talks on Monday"
        visit.time =
          stopTime(stop) ?? time(of: [trigger])
          ?? phrases(of: [trigger], ["for"]).filter(isEventNoun).lazy.compactMap { self.time(of: [$0]) }.first
        visit.attribution = attribution(of: trigger)
        found.append(visit)
      }
      for entity in entities(at: stop) where isPerson(entity) {
        var visit = Occasion(
          trigger: trigger, kind: .meeting, status: status,
          parties: travellers + [Party(entity: entity, role: .host)], rule: rule)
        visit.place = place(of: [trigger])
        visit.time = time(of: [trigger])
        visit.attribution = attribution(of: trigger)
        found.append(visit)
      }
    }
    return found
  }

  /// "Milan June 20-22, Tirana June 30, and Ohrid July 1-3": a time right behind a stop is its own.
  private func stopTime(_ stop: Int) -> Int? {
    var next = stop + 1
    while next < tree.text.tokens.count, tree.sentence[next] == tree.sentence[stop], next < stop + 6 {
      if let time = time(at: next) { return isOfTheLast(time) ? nil : time }
      guard tree[next].pos == .punct || tree[next].pos == .propn || ["on", "from"].contains(tree[next].lower)
      else { return nil }
      if tree[next].lower == ";" || entities(at: next).contains(where: isPlace) && tree[next].relation == .conj {
        return nil
      }
      next += 1
    }
    return nil
  }
}
