internal import Meetings

/// Occasions that nouns tell of: "held talks with X", "the third round of US-Taliban talks", "his trip to Kabul".
extension Scene {
  func occasions(ofNoun noun: Int) -> [Occasion] {
    guard isEventNoun(noun), !isCounted(noun), !isTraffic(noun), !isTrade(noun), !isPublicity(noun),
      !isDemand(noun),
      !isService(noun), !isUpkeep(noun), !isAsideOfVerb(noun), !isFight(noun), !isEnd(noun),
      !isMeans(noun), !isDomestic(noun),
      var kind = lexicon.nouns[self.noun(noun)] ?? (isSittingBody(noun) ? .talks : nil)
    else {
      return []
    }
    if isRestated(noun) || isMatterOfTalks(noun) { return [] }
    let carrier = carrier(of: noun)
    // "The talks were scheduled to be held on May 3": the day hangs on the infinitive.
    // "followed a visit by Rey to Quito": the town hangs on the verb.
    let before =
      tree[noun].relation == .obj ? tree.parent(noun).flatMap { tree[$0].lemma == "follow" ? $0 : nil } : nil
    let owners =
      [noun]
      + (carrier.map { [$0] + tree.children($0, [.xcomp]).filter(isInfinitive) } ?? before.map { [$0] } ?? [])
    // "next week's planned start of talks"
    let start = tree.preposition(noun) == "of" ? tree.parent(noun).flatMap { isStart($0) ? $0 : nil } : nil
    guard var status = status(ofNoun: noun, carriedBy: carrier) else { return [] }
    if let start, status == .held,
      tree.children(start, [.amod]).contains(where: { lexicon.cues[tree[$0].lower] == .planned })
    {
      status = .planned
    }
    if status == .planned, hasBegun(noun) { status = .held }
    let rule = carrier == nil ? "noun.\(self.noun(noun))" : "light.\(self.noun(noun))"
    var parties = within(noun) + carried(noun, by: carrier)
    if isSittingBody(noun), [.obj, .obl].contains(tree[noun].relation) { parties += self.parties(at: noun) }
    // "hopes to be the next stop" is the place.
    if kind == .visit, tree.child(noun, .cop) != nil,
      subjects(of: noun).contains(where: { entities(at: $0).contains(where: isPlace) })
    {
      return []
    }
    // "on the second leg of a tour", with no place of its own
    if self.noun(noun) == "leg", phrases(of: [noun], ["in", "to"]).isEmpty { return [] }
    if kind == .visit {
      // "cancelled a trip to Beijing by Japan's foreign minister"
      if !tree.children(noun, [.nmodPoss]).contains(where: { !entities(at: $0).isEmpty }) {
        let travellers =
          isByOwn(noun)
          ? phraseParties(of: [noun], ["by"]).filter { party in
            entities[party.entity].kind != .state || phrases(of: [noun], ["by"]).contains(where: isPersonal)
          } : []
        if !travellers.isEmpty { parties = travellers }
      }
      // "the visit to Tallinn of the Icelandic foreign minister"
      if parties.isEmpty {
        parties = phraseParties(of: [noun], ["of"]).filter {
          isPerson($0.entity) || entities[$0.entity].kind == .group
        }
      }
      if parties.isEmpty { parties = bystanders(noun, carrier) }
      parties += escorted(noun)
      // never "Peru" of "by the foreign minister of Peru"
      let stops = phrases(of: owners, ["to", "in", "of", "at"]).filter { stop in
        entities(at: stop).contains(where: isPlace)
          && !tree.path(stop).dropFirst().prefix { !owners.contains($0) }.contains {
            isPersonal($0) && tree.preposition($0) == "by"
          }
      }
      if !parties.isEmpty, !stops.isEmpty {
        return visits(to: stops, by: parties.filter { $0.role != .host }, trigger: noun, rule: rule) { status }
      }
    }
    let sides = phraseParties(
      of: owners, ["with", "between", "among", "alongside", "involving", "including", "along with"])
    let related = relatedParties(of: owners, noun, isAlone: parties.isEmpty)
    parties += sides.filter { !related.contains($0.entity) }
    // "took a call from the secretary"
    if kind == .call, parties.count < 2 { parties += phraseParties(of: owners, ["from", "to"]) }
    // "granted an audience to the envoy"
    if self.noun(noun) == "audience", carrier != nil {
      parties += phraseParties(of: owners, ["to"]).filter { !isPlace($0.entity) }
    }
    // "hosted a dinner for both presidents"
    if Self.meals.contains(self.noun(noun)), carrier != nil {
      let honoured = owners.flatMap { tree.children($0, [.nmod, .obl]) }.filter {
        ["honor", "honour"].contains(tree[$0].lemma)
      }
      parties += phraseParties(of: [noun], ["for"]).filter {
        isPerson($0.entity) || entities[$0.entity].kind == .group
      }
      // "a dinner in honour of the prime minister"
      if !honoured.isEmpty {
        parties += phraseParties(of: honoured, ["of"]).filter { isPerson($0.entity) }
        parties += honoured.flatMap { tree.children($0, [.nmodPoss]) }.flatMap { self.parties(at: $0) }
      }
    }
    // "offered talks to the rebels"
    if let carrier, cue(carrier) == .proposed, parties.count < 2 {
      parties += phraseParties(of: owners, ["to"]).filter {
        !isPlace($0.entity) || kind != .visit && entities[$0.entity].kind == .state
      }
    }
    if kind != .visit { parties += escorted(noun) + offering(noun) }
    if kind != .visit, parties.count < 2 { parties += aimedAt(noun, carrier) }
    if isCourtesy(noun) {
      kind = .meeting
      parties += phraseParties(of: [noun], ["on", "upon", "to"])
    }
    parties +=
      participles(noun) + gathered(by: noun) + presentAt(noun) + agreedAt(noun) + auspices(noun) + hosts(to: noun)
    if parties.isEmpty { parties = sinceThen(noun) + inFront(of: noun) }
    parties = parties.uniqued()
    let sideCount = parties.count { $0.role != .mediator }
    if isMargin(noun) {
      kind = .summit
    } else if let called = calledTo(noun) {
      parties += called
    } else if sideCount < 2 || phrases(of: owners, ["with"]).count > 0,
      !isDefinite(noun) || !parties.isEmpty && sideCount < 2
    {
      parties += bystanders(noun, carrier).map(spokenFor)
    }
    let elsewhere = withAnother(noun)
    parties = parties.uniqued().filter { !isPress($0.entity) && !elsewhere.contains($0.entity) }
    if tree.children(noun, [.amod, .compound]).contains(where: {
      Self.wire.contains(tree[$0].lemma) || tree[$0].lemma == "video"
    }) {
      kind = .call
    }
    var occasion = Occasion(trigger: noun, kind: kind, status: status, parties: distinct(parties), rule: rule)
    occasion.place = kind == .call ? nil : modifierPlace(noun) ?? place(of: owners)
    // "holds talks with rebels on a regional tour"
    if kind == .visit, occasion.place == nil, tree.preposition(noun) == "on", let verb = tree.parent(noun),
      (tree.isVerb(verb) ? objects(of: verb) : [verb]).contains(where: isEventNoun)
    {
      return []
    }
    // "A visit to La Paz has been postponed", whoever travels
    if kind == .visit, occasion.place == nil {
      occasion.place = phrases(of: [noun], ["to"]).flatMap { entities(at: $0) }.first(where: isPlace)
    }
    // "Geneva will host the meeting"
    if occasion.place == nil, let carrier, lexicon.light[tree[carrier].lemma] == .host, !isPassive(carrier) {
      occasion.place = subjects(of: carrier).flatMap { entities(at: $0) }.first {
        [.city, .venue].contains(entities[$0].kind)
      }
    }
    // "which had been expected on Monday, did not take place"
    occasion.time =
      time(of: owners) ?? start.flatMap { start in
        tree.children(start, [.nmodPoss]).lazy.compactMap { self.time(at: $0) }.first ?? time(of: [start])
      }
      ?? time(of: tree.children(noun, [.aclRelcl]).filter { [.planned, .postponed].contains(cue($0)) })
      ?? ([.nsubj, .nsubjPass].contains(tree[noun].relation) ? tree.parent(noun) : nil).flatMap {
        time(of: goingOn($0))
      }
    occasion.isDefinite =
      isDefinite(noun) || isMatter(noun)
      || tree.children(noun, [.amod, .det]).contains { tree[$0].lower == "such" }
    occasion.isNew = isNew(noun) && !isPurpose(noun)
    // "due to be held on Feb. 6-7, was postponed on Wednesday": when it was to be
    if [.postponed, .cancelled].contains(status), let carrier, carrier > noun,
      occasion.time.map({ times[$0].tokens.lowerBound > carrier }) ?? true,
      let plan = (noun + 1..<carrier).first(where: {
        Self.dated.contains(tree[$0].lower)
          || tree[$0].lower == "to" && ["was", "were"].contains(tree[$0 - 1].lower)
      }),
      let time = times.indices.first(where: {
        times[$0].tokens.lowerBound > plan && times[$0].tokens.upperBound <= carrier && times[$0].value.saysWhen
          && times[$0].rule != "dateline"
      })
    {
      occasion.time = time
    }
    // "to continue the talks begun in January": which is not when they go on
    if status == .planned, let time = occasion.time, let written,
      times[time].value.resolve(from: written, direction: .past).latest.map({ $0 < written }) == true,
      tree.children(noun, [.acl]).contains(owner(of: times[time].tokens.lowerBound))
    {
      occasion.time = nil
    }
    if let verb = missed(noun) {
      let away = Set(subjectParties(verb).map(\.entity))
      occasion.parties = occasion.parties.filter { !away.contains($0.entity) }
      occasion.isDefinite = true
    }
    occasion.label = label(noun)
    occasion.attribution = attribution(of: noun)
    return separated(occasion, noun)
  }

  private func isStart(_ noun: Int) -> Bool {
    ["start", "opening", "beginning", "resumption", "launch"].contains(tree[noun].lemma)
  }

  /// "held a call to discuss the launch ⟨with the envoy⟩"
  private func aimedAt(_ noun: Int, _ carrier: Int?) -> [Party] {
    let aims = ([noun] + (carrier.map { [$0] } ?? [])).flatMap { tree.children($0, [.acl, .advcl, .xcomp]) }
    return aims.filter { isInfinitive($0) && lexicon.verbs[tree[$0].lemma]?.kind == .topic && $0 > noun }
      .filter { !isAboutRelations($0) }.flatMap { phraseParties(of: [$0], ["with"]) }
  }

  /// "talks on relations between the two nations": of the relations.
  private func relatedParties(of owners: [Int], _ noun: Int, isAlone: Bool) -> Set<Int> {
    let phrases = phrases(of: owners, ["between", "with"]).filter { part in
      guard let preposition = tree.child(part, .case), preposition - 1 > noun else { return false }
      // but "Talks on a ceasefire between the two nations", where nobody else is named
      if isAlone, tree[preposition].lower == "between", tree[noun].relation == .nsubj { return false }
      // "because of an exercise between South Korea and the United States"
      if tree[preposition].lower == "between", let thing = tree.parent(part), thing > noun,
        tree[thing].pos == .noun,
        !isEventNoun(thing), entities(at: thing).isEmpty, time(at: thing) == nil,
        !Self.counters.contains(tree[thing].lemma),
        // but "talks on a ceasefire between the two"
        ["because of", "due to", "despite", "amid", "after", "since", "over"].contains(tree.preposition(thing))
      {
        return true
      }
      return Self.relations.contains(tree[preposition - 1].lemma) && !isEventNoun(preposition - 1)
    }
    return Set(phrases.flatMap { wholeRow(at: $0) }.map(\.entity))
  }

  /// "had met the envoy in Lima last month, ⟨a contact⟩ that Peru declined to confirm": what was just told of.
  private func isRestated(_ noun: Int) -> Bool {
    guard [.appos, .conj, .nmod, .obl, .oblUnmarked, .parataxis].contains(tree[noun].relation),
      tree.preposition(noun).isEmpty, let article = tree.child(noun, .det), article > 0,
      ["a", "an"].contains(tree[article].lower), tree[article - 1].form == ",",
      tree.child(noun, .aclRelcl) != nil, phrases(of: [noun], ["with", "between", "in", "at"]).isEmpty
    else { return false }
    let start = tree.text.sentences[tree.sentence[noun]].lowerBound
    return (start..<article).contains { tree.isVerb($0) && [.meet, .with, .host].contains(trigger($0)?.kind) }
  }

  /// "Travel for the holiday is expected to rise": nobody's.
  private func isTraffic(_ noun: Int) -> Bool {
    tree[noun].lower == "travel" && !isTitle(noun) && tree.child(noun, .nmodPoss, .det) == nil
      && [.nsubj, .nsubjPass].contains(tree[noun].relation) && phrases(of: [noun], ["by"]).isEmpty
  }

  /// "met ⟨by videoconference⟩": how they did.
  private func isMeans(_ noun: Int) -> Bool {
    ["by", "via", "through", "over"].contains(tree.preposition(noun)) && tree.child(noun, .det) == nil
      // "sat through talks with the king"
      && tree.parent(noun).map { tree[$0].lemma } != "sit"
      && tree.parent(noun).map { tree.isVerb($0) && trigger($0) != nil } == true
  }

  /// "helped to arrange talks that ⟨began⟩ in May"
  private func hasBegun(_ noun: Int) -> Bool {
    tree.children(noun, [.aclRelcl]).contains { verb in
      Self.opening.contains(tree[verb].lemma) && isPast(verb) && !isNegated(verb) && tree.child(verb, .aux) == nil
    }
  }

  /// "a session of parliament": an assembly among itself.
  private func isDomestic(_ noun: Int) -> Bool {
    ["session", "sitting"].contains(self.noun(noun))
      && !tree.children(noun, [.amod]).contains { tree[$0].lower == "joint" }
      && tree.children(noun, [.nmod]).contains {
        tree.preposition($0) == "of" && !tree[$0].features.contains(.plural)
          && ["parliament", "cabinet", "legislature", "court", "senate", "congress"]
            .contains(tree[$0].lemma.lowercased())
      }
  }

  /// "The two have not met since talks in Lima": those who have not.
  private func sinceThen(_ noun: Int) -> [Party] {
    guard tree.preposition(noun) == "since", let verb = tree.path(noun).first(where: { tree.isVerb($0) }),
      isNegated(verb) || objects(of: verb).contains(where: hasNo)
    else { return [] }
    return subjectParties(verb)
  }

  /// "A and B⟨, in a meeting in Lima, agreed⟩": those in front of the comma.
  private func inFront(of noun: Int) -> [Party] {
    let sentence = tree.text.sentences[tree.sentence[noun]]
    guard let preposition = tree.child(noun, .case), preposition > sentence.lowerBound + 1, preposition < noun,
      ["in", "at", "during"].contains(tree[preposition].lower), tree[preposition - 1].form == ",",
      let close = (noun + 1..<min(sentence.upperBound - 1, noun + 14)).first(where: { tree[$0].form == "," }),
      tree.isVerb(close + 1), let mention = mention(covering: preposition - 2),
      mention.tokens.upperBound == preposition - 1, isActorMention(mention)
    else { return [] }
    return coordinated(firstOfCoordination(mention, from: sentence.lowerBound), role: .party)
  }

  /// "Cuba was host to the talks"
  private func hosts(to noun: Int) -> [Party] {
    guard tree.preposition(noun) == "to", let host = tree.parent(noun), tree[host].lemma == "host" else {
      return []
    }
    let verb = tree.child(host, .cop) == nil ? tree.parent(host) ?? host : host
    return subjectParties(verb, role: .host)
  }

  /// Whether the first "by" behind a noun is its own: of "is here on a visit and was received by the king" it isn't.
  private func isByOwn(_ noun: Int) -> Bool {
    let end = tree.text.sentences[tree.sentence[noun]].upperBound
    return !(noun + 1..<end).prefix { tree[$0].lower != "by" }.contains { [.verb, .aux].contains(tree[$0].pos) }
  }

  /// "a meeting with one and a separate one ⟨with the other⟩"
  private func withAnother(_ noun: Int) -> Set<Int> {
    let end = tree.text.sentences[tree.sentence[noun]].upperBound
    guard
      let one = (noun + 1..<end - 2).first(where: {
        tree[$0].lower == "one" && tree[$0 + 1].lower == "with" && tree[$0 - 1].lower == "separate"
      }), let other = chunk(behind: one + 1)
    else { return [] }
    return Set(coordinated(other, role: .party).map(\.entity))
  }

  /// "will ⟨accompany⟩ the minister on his trip"
  private func escort(_ noun: Int) -> Int? {
    guard ["on", "to"].contains(tree.preposition(noun)), let verb = tree.parent(noun),
      Self.escorting.contains(tree[verb].lemma)
    else { return nil }
    return verb
  }

  private func escorted(_ noun: Int) -> [Party] {
    escort(noun).map { subjectParties($0) + people(behind: $0) } ?? []
  }

  /// "⟨his⟩ offer of a meeting with the king": who makes it.
  private func offering(_ noun: Int) -> [Party] {
    guard [.nmod, .obl].contains(tree[noun].relation), let head = tree.parent(noun),
      // "rejected a request by the king ⟨for a meeting⟩", which a tree may hang on the verb
      let offer = tree.isVerb(head) ? objects(of: head).first(where: { $0 > head && $0 < noun }) : head,
      phrases(of: [noun], ["between"]).isEmpty,
      tree.preposition(noun) == "of"
        ? ["offer", "proposal", "suggestion"].contains(tree[offer].lemma)
        : ["request", "plea", "demand", "proposal", "appeal"].contains(tree[offer].lemma)
          && tree.preposition(noun) == "for"
    else { return [] }
    return tree.children(offer, [.nmodPoss]).flatMap { parties(at: $0) }
      + (["by", "from"].contains(tree[offer + 1].lower)
        ? chunk(behind: offer + 1).map { coordinated($0, role: .party) } ?? [] : [])
  }

  private static let escorting: Set<String> = ["accompany", "join", "escort"]

  /// "held separate talks with A and B": one occasion for each of the others.
  private func separated(_ occasion: Occasion, _ noun: Int) -> [Occasion] {
    let gapped = gapped([occasion], noun)
    if gapped.count > 1 { return gapped }
    // "two previous rounds, on April 27 and May 9"
    if let time = occasion.time, case .list(let days) = times[time].value, days.count < 6,
      tree[noun].features.contains(.plural), Self.counters.contains(self.noun(noun)),
      tree.children(noun, [.nmod]).allSatisfy({ tree.preposition($0) != "of" || isEventNoun($0) })
    {
      return days.indices.map { day in
        var one = occasion
        (one.day, one.isNew) = (day, true)
        return one
      }
    }
    // "talks with one, then with the other"
    let end = tree.text.sentences[tree.sentence[noun]].upperBound
    if (noun + 1..<end - 1).contains(where: {
      ["then", "later"].contains(tree[$0].lower) && tree[$0 + 1].lower == "with"
    }) {
      let rows = rows(behind: noun, each: "with")
      if !rows.isEmpty { return apart(occasion, in: rows) }
    }
    guard
      tree.children(noun, [.amod, .compound]).contains(where: {
        ["separate", "individual"].contains(tree[$0].lower)
          || tree[$0].lower == "bilateral" && tree[noun].lower == "meetings"
      }) || occasion.kind == .call && tree[noun].features.contains(.plural)
    else { return [occasion] }
    let others = phraseParties(of: [noun], ["with"]).filter { other in
      occasion.parties.contains { $0.entity == other.entity }
    }
    // "Both held separate talks in Lima": each with somebody else there.
    if others.isEmpty, tree[noun].features.contains(.plural),
      tree.children(noun, [.amod]).contains(where: { tree[$0].lower == "separate" }),
      phrases(of: [noun], ["between", "with", "on", "about"]).isEmpty, occasion.parties.count > 1,
      let verb = tree.parent(noun),
      subjects(of: verb).contains(where: { subject in
        ["both", "each"].contains(tree[subject].lower)
          || tree.children(subject, [.det]).contains { ["both", "each"].contains(tree[$0].lower) }
      }),
      occasion.parties.allSatisfy({ $0.role == .party })
    {
      return occasion.parties.map { one in
        var own = occasion
        own.parties = [one]
        own.isNew = true
        return own
      }
    }
    return apart(occasion, others)
  }
}
