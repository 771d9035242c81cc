internal import Meetings

/// Who takes part in an occasion that a noun tells of: those named inside its phrase, those its verb brings, and whoever
/// the clause around it is about.
extension Scene {
  /// Those named inside the noun phrase, before the noun or behind "of" and "by".
  func within(_ noun: Int) -> [Party] {
    var found: [Party] = []
    for child in tree.children(noun) where child < noun && !isTitular(child, of: noun) {
      switch tree[child].relation {
      case .nmodPoss: found += wholeRow(at: tree[child].lower == "whose" ? owner(relative: child) : child)
      case .compound, .amod, .nmod, .nmodDesc, .flat: found += modifiers(child)
      default: continue
      }
    }
    if found.isEmpty { found = adjacent(noun) }
    // "the Wales Summit" was held there; "the US-Russia summit" by two.
    if self.noun(noun) == "summit", noun > 0, found.count == 1, isNamedForPlace(noun), let only = found.first,
      entities[only.entity].kind == .state, let name = mention(covering: noun - 1), name.form == .name,
      name.entities == [only.entity], tree[noun - 1].relation == .compound
    {
      found = []
    }
    // "the ninth round of the India-Pakistan talks"
    if Self.counters.contains(self.noun(noun)) {
      for talks in tree.children(noun, [.nmod]) where talks > noun && isCounted(talks) {
        let sides = within(talks)
        if sides.count > 1 || found.isEmpty { found += sides }
      }
    }
    for child in tree.children(noun, [.nmod])
    where child > noun && ["of", "by", "from"].contains(tree.preposition(child)) {
      found += parties(at: child).filter {
        entities[$0.entity].kind != .state || lexicon.nouns[self.noun(noun)] != .visit
      }
    }
    return found
  }

  /// "Ana Rey and Luis Paz, ⟨whose⟩ next meeting": the noun that the clause hangs on.
  private func owner(relative token: Int) -> Int {
    tree.path(token).first { tree[$0].relation == .aclRelcl }.flatMap { tree.parent($0) } ?? token
  }

  /// "the Foreign Ministers' Meeting": a name of the occasion, not of those who came.
  private func isTitular(_ owner: Int, of noun: Int) -> Bool {
    guard isCapitalised(tree[noun]) else { return false }
    // "Foreign Office Consultations"
    if [.compound, .nmodDesc].contains(tree[owner].relation), let body = mention(headedBy: owner),
      body.tokens.count == 2,
      ["office", "ministry"].contains(tree[owner].lower), owner > 0, tree[owner - 1].lower == "foreign"
    {
      return true
    }
    return tree[owner].relation == .nmodPoss && tree[owner].features.contains(.plural)
      && isCapitalised(tree[owner])
      && Roles.people.contains(tree[owner].lemma.lowercased())
      && (mention(headedBy: owner)?.entities.allSatisfy { entities[$0].kind == .group } ?? true)
  }

  /// Whoever stands right in front of the noun, where the tree has nobody: "the ⟨Group of Eight⟩ meeting".
  private func adjacent(_ noun: Int) -> [Party] {
    let before = noun - 1
    guard before >= tree.text.sentences[tree.sentence[noun]].lowerBound else { return [] }
    guard let mention = mention(covering: before), mention.tokens.upperBound == noun, mention.form == .name else {
      return []
    }
    return mention.entities.filter { entities[$0].kind == .organization }.map { Party(entity: $0, role: .party) }
  }

  /// "US-Taliban", "intra-Afghan", "Trump–Kim": sides; a city alone is where it was.
  private func modifiers(_ token: Int) -> [Party] {
    let all = tree.subtree(token).flatMap { mention(headedBy: $0) == nil ? [] : entities(at: $0) }.uniqued()
    let actors = all.filter(isActor)
    if actors.count == 1, let only = actors.first, entities[only].kind == .city { return [] }
    return actors.map { Party(entity: actor($0), role: .party) }
  }

  /// A city or venue in front of the noun: "the Islamabad meeting".
  func modifierPlace(_ noun: Int) -> Int? {
    let modifiers = tree.children(noun, [.compound, .amod, .nmod, .nmodPoss]).filter { $0 < noun }
    let all = modifiers.flatMap { tree.subtree($0) }.flatMap { self.mention(headedBy: $0)?.entities ?? [] }
      .uniqued()
    var cities = all.filter { [.city, .venue, .region].contains(entities[$0].kind) && !isWide($0) }
    if self.noun(noun) == "summit", cities.isEmpty, noun > 0, all.count == 1, isNamedForPlace(noun),
      mention(covering: noun - 1)?.form == .name
    {
      cities = all.filter { entities[$0].kind == .state }
    }
    return cities.count == 1 && all.filter(isActor).count <= 1 ? cities.first : nil
  }

  /// "the Wales summit", not "the US summit with North Korea in Hanoi".
  private func isNamedForPlace(_ noun: Int) -> Bool {
    phrases(of: [noun], ["with", "between"]).isEmpty
      && place(of: [noun] + (tree.parent(noun).map { [$0] } ?? [])) == nil
  }

  /// The arguments of the verb that carries the noun, in the roles it gives them.
  func carried(_ noun: Int, by verb: Int?) -> [Party] {
    guard let verb else { return [] }
    var role = lexicon.light[tree[verb].lemma]?.role ?? .party
    // "prepares a summit between the two"
    if tree[verb].lemma == "prepare", !phrases(of: [noun], ["between", "among"]).isEmpty { return [] }
    // "called off the talks" is no host's business.
    if tree[verb].lemma == "call", cue(verb) != nil { role = .party }
    // "arranged a meeting between the two": for others.
    if Self.arranging.contains(tree[verb].lemma), !phrases(of: [noun], ["between", "among"]).isEmpty {
      role = .host
    }
    if isPassive(verb) || tree[verb].relation == .acl && tree.firstConjunct(noun) == tree.parent(verb) {
      // "⟨She⟩ was granted an audience by the king"
      let granted = tree[noun].relation == .obj && tree[verb].lemma == "grant" ? subjectParties(verb) : []
      let by = agents(of: verb) + (granted.isEmpty ? [] : phrases(of: [noun], ["by", "with"]))
      return granted + by.flatMap { parties(at: $0, role: role) }
    }
    let subjects = subjects(of: verb).filter { $0 != noun && !tree.conjuncts(noun).contains($0) }
    var found = subjects.flatMap { wholeRow(at: $0, role: role) } + likewise(behind: verb)
    if found.isEmpty, verb < noun { found = chunk(before: verb).map { coordinated($0, role: role) } ?? [] }
    // "invited the rebels to open talks": whoever invites is the other side.
    if isInfinitive(verb), let head = tree.parent(verb), tree[head].lemma == "invite" {
      found += isPassive(head) ? phraseParties(of: [head], ["by"], role: .host) : subjectParties(head, role: .host)
    }
    // "hosted the minister and his delegation for consultations"
    if verb < noun, tree.preposition(noun) == "for", ["host", "welcome", "convene"].contains(tree[verb].lemma) {
      let guests = people(behind: verb)
      found += guests.isEmpty ? heavyObject(of: verb) : guests
    }
    // "gave him an audience", "paid the emir a visit"
    let joins = ["join", "accompany", "lead", "head", "represent"].contains(tree[verb].lemma)
    if verb < noun { found += tree.children(verb, joins ? [.obj, .iobj] : [.iobj]).flatMap { parties(at: $0) } }
    return found
  }

  static let arranging: Set<String> = ["arrange", "set", "plan", "schedule", "stage", "hold"]

  /// "hosted by Qatar", "led by Baradar", "mediated by Oman" behind the noun.
  func participles(_ noun: Int) -> [Party] {
    // "a dialogue among Afghans that China has offered to host", which a tree hangs on the Afghans
    let inner = tree.children(noun, [.nmod]).flatMap { tree.children($0, [.aclRelcl]) }.filter { clause in
      ["host", "convene", "organise", "organize", "sponsor"].contains(
        tree[tree.child(clause, .xcomp) ?? clause].lemma)
    }
    return (tree.children(noun, [.acl, .aclRelcl]) + inner).flatMap { child -> [Party] in
      // "talks that China has offered to host"
      let light =
        tree.children(child, [.xcomp]).first { lexicon.light[tree[$0].lemma] != nil && cue(child) != nil } ?? child
      guard let role = lexicon.light[tree[light].lemma]?.role else { return [] }
      // "talks that A and B held", "talks held by A and B"
      if role == .party, tree[child].lemma != "hold" { return [] }
      if role == .party, tree[child].relation == .aclRelcl, !isPassive(child) {
        return objects(of: child).contains(noun) ? subjectParties(child) : []
      }
      return (tree[child].relation == .acl || isPassive(child) ? agents(of: child) : subjects(of: child)).flatMap {
        parties(at: $0, role: role)
      }
    }
  }

  /// "talks ⟨which bring together A and B⟩", "the talks involve A, B and C"
  func gathered(by noun: Int) -> [Party] {
    // "a round of talks involving A and B", whichever the tree hangs it on
    let nouns = [noun] + tree.children(noun, [.nmod]).filter(isCounted)
    let clauses =
      nouns.flatMap { tree.children($0, [.acl, .aclRelcl]) } + (tree.parent(noun).map { [$0] } ?? [])
    return clauses.filter { verb in
      Self.gathering.contains(tree[verb].lemma) && tree.isVerb(verb) && !isPassive(verb)
        && (tree[verb].relation == .acl || subjects(of: verb).contains(noun))
        && (tree[verb].lemma != "bring" || tree.children(verb).contains { tree[$0].lower == "together" })
    }.flatMap { objectParties($0) }
  }

  /// "a meeting in Lima ⟨at which A agreed with B⟩": who was at it
  func agreedAt(_ noun: Int) -> [Party] {
    tree.children(noun, [.aclRelcl]).filter { clause in
      ["agree", "meet", "talk", "confer", "negotiate", "sign", "decide", "speak"].contains(tree[clause].lemma)
        && tree.children(clause, [.obl, .advmod]).contains {
          tree[$0].lower == "where"
            || tree[$0].lower == "which" && ["at", "during", "in"].contains(tree.preposition($0))
        }
        && !phrases(of: [clause], ["with"]).isEmpty
    }.flatMap { subjectParties($0) + phraseParties(of: [$0], ["with"]) }.filter { isPerson($0.entity) }
  }

  /// "Present at the talks were ⟨A and B⟩", "Taking part in the session was C": who stands behind the verb.
  func presentAt(_ noun: Int) -> [Party] {
    guard ["at", "in"].contains(tree.preposition(noun)), let attending = tree.parent(noun), attending < noun,
      ["present", "take", "attend", "participate"].contains(tree[attending].lemma),
      let name = tree.parent(attending),
      name > noun, tree.child(name, .cop) != nil, mention(headedBy: name)?.form == .name,
      // those of an occasion told of before are added to it
      attending == tree.text.sentences[tree.sentence[noun]].lowerBound,
      place(of: [noun]) != nil || !timesOwned(by: noun).isEmpty || !timesOwned(by: attending).isEmpty
    else { return [] }
    return wholeRow(at: name)
  }

  private static let gathering: Set<String> = ["bring", "involve", "group", "gather", "unite", "comprise"]

  /// "invited Israel and Syria to talks", "were summoned to a meeting by the envoy": those who are called, and in an
  /// invitation whoever invites.
  func calledTo(_ noun: Int) -> [Party]? {
    // "brought him a letter to the summit" calls nobody.
    guard let verb = summons(noun), tree.child(verb, .iobj) == nil else { return nil }
    var called = (isPassive(verb) ? subjects(of: verb) : objects(of: verb)).flatMap { parties(at: $0) }
    if called.isEmpty, let mention = chunk(behind: verb), mention.head < noun {
      called = coordinated(mention, role: .party)
    }
    called.removeAll { isPress($0.entity) }
    guard !called.isEmpty else { return nil }
    let callers = (isPassive(verb) ? agents(of: verb) : subjects(of: verb)).flatMap {
      parties(at: $0, role: .host)
    }
    return called + (tree[verb].lemma == "invite" || called.count == 1 ? callers : [])
  }

  /// The verb that calls others to what a noun tells of.
  func summons(_ noun: Int) -> Int? {
    guard ["to", "for"].contains(tree.preposition(noun)), [.obl, .nmod].contains(tree[noun].relation) else {
      return nil
    }
    let path = tree.path(noun).dropFirst().prefix(3)
    guard let verb = path.first(where: { tree.isVerb($0) }), Self.summoning.contains(tree[verb].lemma),
      path.prefix(while: { $0 != verb }).allSatisfy({ [.obj, .conj].contains(tree[$0].relation) })
    else { return nil }
    return verb
  }

  private static let summoning: Set<String> = ["invite", "summon", "call", "order", "bring", "recall", "convoke"]

  /// "UN-sponsored talks", "the Norwegian-brokered talks"
  func auspices(_ noun: Int) -> [Party] {
    let start = tree.text.sentences[tree.sentence[noun]].lowerBound
    for token in max(start, noun - 4)..<noun {
      let parts = tree[token].form.split(separator: "-").map(String.init)
      if parts.count == 2, let role = Self.sponsoring[parts[1].lowercased()] {
        let names = Set(Gazetteer.senses(folded(parts[0])).map(\.name) + [parts[0]])
        let body = entities.firstIndex {
          [.organization, .state].contains($0.kind) && !names.isDisjoint(with: $0.aliases.union([$0.name]))
        }
        return body.map { [Party(entity: $0, role: role)] } ?? []
      }
    }
    for token in (max(start + 2, noun - 4)..<max(start + 2, noun)) where tree[token - 1].form == "-" {
      guard let role = Self.sponsoring[tree[token].lower], let mention = mention(covering: token - 2) else {
        continue
      }
      return mention.entities.filter(isActor).map { Party(entity: actor($0), role: role) }
    }
    return []
  }

  private static let sponsoring: [String: Participant.Role] = [
    "sponsored": .mediator, "brokered": .mediator, "mediated": .mediator, "facilitated": .mediator,
    "led": .mediator,
    "hosted": .host, "organised": .host, "organized": .host, "convened": .host,
  ]

  /// For a spokesman the state or body that he speaks for.
  func spokenFor(_ party: Party) -> Party {
    guard !entities[party.entity].titles.isDisjoint(with: ["spokesman", "spokeswoman", "spokesperson"]) else {
      return party
    }
    let sender = entities[party.entity].sentBy
    let country = entities[party.entity].country ?? sender.flatMap { entities[$0].country }
    let body =
      country.flatMap { country in entities.firstIndex { $0.kind == .state && $0.country == country } } ?? sender
    return Party(entity: body ?? party.entity, role: party.role)
  }

  /// What titles call what was said to the press.
  static let utterances: Set<String> = ["remark", "statement", "comment", "availability", "transcript"]

  /// "told reporters after a meeting with X": whoever the clause is about was the other side.
  func bystanders(_ noun: Int, _ carrier: Int?) -> [Party] {
    if tree.child(noun, .cop) != nil, ["on", "in"].contains(tree.preposition(noun)) {
      return subjectParties(noun)
    }
    // "were in the middle of talks at the palace"
    if tree.preposition(noun) == "of", let middle = tree.parent(noun),
      ["middle", "midst"].contains(tree[middle].lemma),
      tree.child(middle, .cop) != nil
    {
      return subjectParties(middle)
    }
    // "said after talks mediated by the envoy": who said so was at them
    let isMediated =
      carrier.map { tree.parent($0) == noun && lexicon.light[tree[$0].lemma]?.role == .mediator } ?? false
    guard carrier == nil || isMediated else { return [] }
    // "Police were busy ahead of the alliance's summit": it is the alliance's.
    if ["before", "ahead of", "prior to"].contains(tree.preposition(noun)), phrases(of: [noun], ["with"]).isEmpty,
      !within(noun).isEmpty
    {
      return []
    }
    // "Remarks by A and B before Bilateral Meeting"
    if isTitle(noun),
      ["before", "after", "at", "prior to", "following", "ahead of"].contains(tree.preposition(noun)),
      let words = tree.parent(noun), Self.utterances.contains(tree[words].lemma)
    {
      return phraseParties(of: [words], ["by", "of"])
        + tree.children(words, [.nmodPoss, .compound, .nmodDesc]).flatMap { parties(at: $0) }
    }
    // "pushed for the resumption of talks with Oman" is as good as "pushed for talks with Oman".
    var top = noun
    if tree[noun].relation == .nmod, tree.preposition(noun) == "of", let head = tree.parent(noun),
      Self.measures.contains(tree[head].lemma)
        || Self.aspects.contains(tree[head].lemma)
          && (!phrases(of: [noun], ["with"]).isEmpty || lexicon.nouns[self.noun(noun)] == .summit)
    {
      top = head
    }
    guard let head = tree.parent(top) else { return [] }
    switch tree[top].relation {
    case .obl, .nmod:
      // "ends the trip in Lima with a meeting with the king"
      // and "weighed in with a call to the king"
      let isStage =
        tree.preposition(top) == "with"
        && (Self.stages.contains(tree[head].lemma)
          || tree[head].lemma == "do" && head > 0 && tree[head - 1].lemma == "make"
          || lexicon.nouns[self.noun(noun)] == .call)
      guard Self.attending.contains(tree.preposition(top)) || isStage else { return [] }
    case .advcl:
      // "agreed after meeting with the minister"
      guard let mark = tree.child(top, .mark), Self.attending.contains(tree[mark].lower) else { return [] }
    case .obj, .xcomp: break
    case .appos where isParticiple(noun): return parties(at: head)
    default: return []
    }
    let clause = tree.clause(head)
    // "Workers and students marched before the summit": outside it
    if ["march", "protest", "demonstrate", "rally", "clash", "riot"].contains(tree[clause].lemma) { return [] }
    // "a five-day trip that will include talks with him": the traveller's
    if tree[clause].lemma == "include",
      let trip = (tree.text.sentences[tree.sentence[clause]].lowerBound..<clause).last(where: {
        isEventNoun($0) && lexicon.nouns[self.noun($0)] == .visit
      })
    {
      let own = within(trip).filter { isPerson($0.entity) }
      return own.isEmpty ? subjects(of: tree.clause(trip)).flatMap { parties(at: $0) } : own
    }
    var found = subjects(of: clause).flatMap { parties(at: $0) }
    // "During talks, Ban told his Japanese counterpart": to his face.
    let isAtHead = tree[top].relation == .nmod && tree[head].relation == .obj && tree[clause].lemma != "ask"
    if tree[top].relation == .obl || isAtHead, Self.addressing.contains(tree[clause].lemma), !isPassive(clause),
      phrases(of: [noun], ["with", "between", "among"]).isEmpty
    {
      // "At a meeting in Lima, A and B urged Peru to act": which wasn't at the table.
      let isOfMany = Set(found.map(\.entity)).count > 1 && noun < clause && tree[clause].lemma == "urge"
      let told =
        ["hand", "give", "show", "deliver", "convey"].contains(tree[clause].lemma)
        ? phrases(of: [clause], ["to"]) : []
      found += (objects(of: clause) + told).flatMap { parties(at: $0) }.filter {
        !isPress($0.entity) && (!isOfMany || entities[$0.entity].kind != .state)
      }
    }
    guard found.isEmpty, let verb = predicate(before: noun) else { return found }
    return chunk(before: verb).map { coordinated($0, role: .party) } ?? []
  }

  /// "after two days of talks"
  private static let measures: Set<String> = [
    "hour", "day", "week", "month", "minute", "round", "session", "series", "course", "eve",
  ]

  /// The nearest verb in front of a noun in its sentence, auxiliaries and "be" among them.
  private func predicate(before noun: Int) -> Int? {
    let start = tree.text.sentences[tree.sentence[noun]].lowerBound
    return (start..<noun).reversed().prefix(25).first { tree.isVerb($0) || tree[$0].pos == .aux }
  }

  static let stages: Set<String> = [
    "begin", "start", "open", "end", "conclude", "close", "finish", "wrap", "continue", "follow", "kick", "launch",
  ]
  static let addressing: Set<String> = [
    "consult", "persuade", "convince", "lobby", "tell", "assure", "urge", "warn", "inform", "ask", "thank",
    "congratulate", "press", "reassure", "brief", "hand", "give", "show", "deliver",
    "convey",
  ]
  private static let attending: Set<String> = [
    "despite", "amid", "out of",
    "at", "during", "after", "in", "before", "following", "for", "from", "to", "ahead of", "on",
  ]

  func distinct(_ parties: [Party]) -> [Party] {
    var seen = Set<Int>()
    let ranked = parties.enumerated().sorted { a, b in
      let strength: (Party) -> Int = { $0.role == .party ? 1 : 0 }
      return (strength(a.element), a.offset) < (strength(b.element), b.offset)
    }
    let kept = Set(ranked.filter { seen.insert($0.element.entity).inserted }.map(\.offset))
    return parties.enumerated().filter { kept.contains($0.offset) }.map(\.element)
  }
}
