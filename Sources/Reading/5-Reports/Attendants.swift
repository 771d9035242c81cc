internal import Meetings

/// The constructions that say of somebody that he was there.
extension Scene {
  func attendants(at token: Int) -> [Party] {
    if ["opposite", "beside", "alongside", "facing", "with"].contains(tree[token].lower) {
      return inverted(behind: token).filter { isPerson($0.entity) }
    }
    if tree[token].lower == "following" { return enumerated(behind: token) }
    if tree[token].lower == "there" { return thereToo(token) }
    switch tree[token].lemma {
    case "present", "attendance", "participant", "attending", "participating":
      return listed(behind: token) ?? wasThere(token)
    case "chair" where !tree.isVerb(token): return wasThere(token).filter { isPerson($0.entity) }
    case "lead", "head", "chair", "co-chair": return leading(token)
    case "represent": return tree[token].relation == .acl ? [] : represented(token)
    case "include", "comprise":
      return isOfDelegation(token)
        && subjects(of: token).contains { ["delegation", "delegate"].contains(tree[$0].lemma) }
        ? objectParties(token).filter { isPerson($0.entity) } : []
    case "sign": return signingToo(token)
    case "send": return sending(token)
    case "attend", "participate": return listed(behind: token) ?? attending(token) + witnessing(token)
    case "witness" where tree.isVerb(token): return witnessing(token)
    case "part": return takingPart(token)
    case "facilitator", "mediator", "go-between", "witness", "observer": return serving(token)
    case "mediate": return mediating(token)
    case "mediation": return inHands(token)
    case "side" where token > 0 && tree[token - 1].lower == "other":
      return inverted(behind: token).filter { isPerson($0.entity) || entities[$0.entity].kind == .group }
    case "room", "hall", "table":
      return (wasThere(token) + inverted(behind: token)).uniqued().filter { isPerson($0.entity) }
    case "sit": return sitting(token)
    case "look": return lookingOn(token)
    case "watch": return inverted(behind: token).filter { isPerson($0.entity) }
    case "join": return joining(token)
    case "accompany": return accompanying(token)
    case "fly": return flyingIn(token)
    case "come": return comingToo(token)
    case "host" where !tree.isVerb(token): return hostNamed(token)
    default: return []
    }
  }

  /// "The following took part: A, President of Peru; B, President of Chile; and C"
  private func enumerated(behind token: Int) -> [Party] {
    let end = tree.text.sentences[tree.sentence[token]].upperBound
    guard let colon = (token + 1..<min(end, token + 8)).first(where: { tree[$0].form == ":" }),
      (token..<colon).contains(where: {
        ["part", "attend", "participate", "present", "join"].contains(tree[$0].lemma)
      })
    else { return [] }
    // Each behind a semicolon; where there is none, a row.
    let starts = [colon] + (colon..<end).filter { tree[$0].form == ";" }
    return starts.flatMap { start -> [Party] in
      var next = start + 1
      while next < end, tree[next].lower == "and" || isPassing(next) { next += 1 }
      next = pastHonour(next)
      guard next < end, let first = mention(covering: next), first.form == .name else { return [] }
      return starts.count > 1
        ? first.entities.map { Party(entity: $0, role: .party) } : coordinated(first, role: .party)
    }.filter { isPerson($0.entity) || entities[$0.entity].kind == .state }
  }

  /// "A and B were there, as were C and D"
  private func thereToo(_ adverb: Int) -> [Party] {
    guard tree[adverb].pos == .adv, let be = chunkVerb(before: adverb),
      ["was", "were", "is", "are"].contains(tree[be].lower),
      be == adverb - 1 || be == adverb - 2 && ["also", "both", "all"].contains(tree[be + 1].lower)
    else { return [] }
    let there = chunk(before: be).map { coordinated($0, role: .party) } ?? []
    return there.contains { isPerson($0.entity) } ? there + likewise(behind: adverb) : []
  }

  private func chunkVerb(before token: Int) -> Int? {
    let start = tree.text.sentences[tree.sentence[token]].lowerBound
    return (max(start, token - 2)..<token).last { tree[$0].pos == .aux || tree.isVerb($0) }
  }

  /// "Also attending were A and B", "Among those present was C", "The participants included D".
  private func listed(behind token: Int) -> [Party]? {
    guard ["attending", "present", "participating", "attendance", "participants"].contains(tree[token].lower)
    else {
      return nil
    }
    // "Among those attending ⟨the summit of the union⟩ were A and B"
    let reach = token > 1 && tree[token - 1].lower == "those" && tree[token - 2].lower == "among" ? 20 : 5
    let end = min(tree.text.sentences[tree.sentence[token]].upperBound, token + reach)
    guard
      let verb = (token + 1..<end).first(where: {
        ["were", "was", "are", "is", "include", "included"].contains(tree[$0].lower)
      }), let first = chunk(behind: verb)
    else { return nil }
    return coordinated(first, role: .party)
  }

  /// "The Indian side was led by A", "A, who heads the Indian side", "A headed one side and B that of the rebels", "It was
  /// co-chaired by A and B", "A and B led the mediation".
  private func leading(_ verb: Int) -> [Party] {
    // "The Peruvian delegation, led by A, reiterated …"
    if tree[verb].relation == .acl, isPassive(verb), let team = tree.parent(verb), isTeam(team),
      [.nsubj, .nsubjPass].contains(tree[team].relation)
    {
      return phraseParties(of: [verb], ["by"], role: .lead).filter { isPerson($0.entity) }
    }
    guard tree.isVerb(verb), tree[verb].relation != .acl else { return [] }
    if isPassive(verb) {
      let isOccasion = tree.children(verb, [.nsubj, .nsubjPass]).contains {
        ["it", "they"].contains(tree[$0].lower) && followsOccasion($0)
      }
      guard isOccasion && !["head", "lead"].contains(tree[verb].lemma) || isOfDelegation(verb) else { return [] }
      return phraseParties(of: [verb], ["by"], role: .lead).filter {
        isPerson($0.entity) && !isServed($0.entity, in: tree.sentence[verb])
      }
    }
    let isMediation = objects(of: verb).contains { tree[$0].lemma == "mediation" }
    // "last sat down with the rebels in May, when ⟨Ana Rey⟩ led a group": at what the clause is about
    let isThen =
      tree[verb].relation == .advcl && tree.children(verb, [.advmod, .mark]).contains { tree[$0].lower == "when" }
      && objects(of: verb).contains { ["group", "delegation", "team"].contains(tree[$0].lemma) }
    guard isMediation || isThen || isOfDelegation(verb) else { return [] }
    let role: Participant.Role = isMediation ? .mediator : .lead
    return (subjectParties(verb, role: role) + gappedLeaders(behind: verb)).filter { isPerson($0.entity) }
  }

  /// "by Ana Rey, an adviser to ⟨President Paz⟩": who is named for her office alone.
  private func isServed(_ person: Int, in sentence: Int) -> Bool {
    let heads = mentions.filter { tree.sentence[$0.head] == sentence && $0.entities.contains(person) }.map(\.head)
    return !heads.isEmpty
      && heads.allSatisfy { head in
        ["to", "of"].contains(tree.preposition(head))
          && tree.parent(head).map {
            ["adviser", "advisor", "aide", "assistant", "spokesman", "representative"].contains(tree[$0].lemma)
          } == true
      }
  }

  /// Whether the sentence before is about an occasion: what "it" is then.
  private func followsOccasion(_ pronoun: Int) -> Bool {
    let sentence = tree.sentence[pronoun]
    return sentence > 0
      && tree.text.sentences[sentence - 1].contains {
        isEventNoun($0) && [.nsubj, .nsubjPass, .obj, .nmod].contains(tree[$0].relation)
          || tree.isVerb($0) && lexicon.verbs[tree[$0].lemma]?.kind == .meet
      }
  }

  /// "… and ⟨B⟩ that of the rebels"
  private func gappedLeaders(behind verb: Int) -> [Party] {
    let end = tree.text.sentences[tree.sentence[verb]].upperBound
    return (verb + 2..<end - 1).filter {
      tree[$0].lower == "that" && tree[$0 + 1].lower == "of"
    }.flatMap { that in
      (mention(covering: that - 1)?.entities ?? []).map { Party(entity: $0, role: .lead) }
    }
  }

  /// "India sent two ambassadors": to what was told of, where the sentence gives no other goal.
  private func sending(_ verb: Int) -> [Party] {
    guard tree.isVerb(verb), !isPassive(verb), !isNegated(verb), !isInfinitive(verb),
      tree[verb].relation != .aclRelcl,
      phrases(of: [verb], ["to", "into"]).isEmpty,
      tree.children(verb, [.xcomp, .advcl]).filter(isInfinitive).isEmpty,
      objects(of: verb).contains(where: {
        ["ambassador", "envoy", "observer", "delegate", "representative", "diplomat"].contains(tree[$0].lemma)
      })
    else { return [] }
    return subjectParties(verb).filter { [.state, .organization].contains(entities[$0.entity].kind) }
  }

  /// "The rebels will be represented by A": he and they; "the US embassy was represented by an observer": those.
  private func represented(_ verb: Int) -> [Party] {
    guard tree.isVerb(verb), isPassive(verb), !isNegated(verb) else { return [] }
    if agents(of: verb).contains(where: {
      ["observer", "envoy", "ambassador", "diplomat", "official"].contains(tree[$0].lemma)
    }) {
      let embassies = subjects(of: verb).filter { ["embassy", "mission"].contains(tree[$0].lemma) }
      return
        (subjectParties(verb)
        + embassies.flatMap { tree.children($0, [.compound, .amod, .nmodPoss]) }
        .flatMap { parties(at: $0) }).filter { [.state, .organization].contains(entities[$0.entity].kind) }
        .uniqued()
    }
    let people = phraseParties(of: [verb], ["by"], role: .lead).filter { isPerson($0.entity) }
    let bodies = subjectParties(verb).filter { [.state, .organization].contains(entities[$0.entity].kind) }
    return people.isEmpty ? [] : people + bodies
  }

  /// "Opposite him was A", "With her were A and B", "Also at the table was C": those who stand behind the verb.
  private func inverted(behind token: Int) -> [Party] {
    let sentence = tree.text.sentences[tree.sentence[token]]
    // Beside somebody who was told of, or "also" in the room.
    let isKnown =
      tree[token].lemma == "side"
      ? tree[sentence.lowerBound].lower == "on"
      : ["room", "hall", "table"].contains(tree[token].lemma)
        ? tree[sentence.lowerBound].lower == "also"
        : token + 1 < sentence.upperBound && tree[token + 1].pos == .pron && tree[token + 1].relation != .nmodPoss
    guard token - sentence.lowerBound < 6, isKnown,
      let verb = (token + 1..<min(sentence.upperBound, token + 4)).first(where: {
        ["was", "were", "is", "are", "sat", "stood"].contains(tree[$0].lower)
      }),
      (sentence.lowerBound..<verb).allSatisfy({
        ![.punct, .verb].contains(tree[$0].pos) && mention(covering: $0)?.form != .name
      }),
      let first = chunk(behind: verb), first.form == .name
    else { return [] }
    return coordinated(first, role: .party) + included(behind: first)
  }

  /// "A and B looked on"
  private func lookingOn(_ verb: Int) -> [Party] {
    guard tree.isVerb(verb), !isNegated(verb),
      verb + 1 < tree.text.sentences[tree.sentence[verb]].upperBound, tree[verb + 1].lower == "on",
      tree[verb + 1].relation != .case,
      // "looked on from London" is nobody there, unless it was "with him looking on"
      tree.children(verb, [.obl]).isEmpty
        || tree[tree.text.sentences[tree.sentence[verb]].lowerBound].lower == "with"
    else { return [] }
    return subjectParties(verb).filter { isPerson($0.entity) }
  }

  /// "The foreign minister is accompanying him"
  private func accompanying(_ verb: Int) -> [Party] {
    guard tree.isVerb(verb), !isPassive(verb), !isNegated(verb), ![.acl, .advcl].contains(tree[verb].relation),
      !objects(of: verb).isEmpty
    else { return [] }
    return subjectParties(verb).filter { isPerson($0.entity) }
  }

  /// "A flew in for the meeting"
  private func flyingIn(_ verb: Int) -> [Party] {
    guard tree.isVerb(verb), !isNegated(verb), verb + 1 < tree.text.sentences[tree.sentence[verb]].upperBound,
      tree[verb + 1].lower == "in", tree[verb + 1].relation != .case,
      phrases(of: [verb], ["for"]).contains(where: { noun in
        isEventNoun(noun) && isDefinite(noun)
          && tree.children(noun).allSatisfy { [.det, .case, .punct].contains(tree[$0].relation) }
      })
    else { return [] }
    return subjectParties(verb).filter { isPerson($0.entity) }
  }

  /// "The host, President A, …"
  private func hostNamed(_ noun: Int) -> [Party] {
    guard [.nsubj, .nsubjPass].contains(tree[noun].relation), tree.children(noun, [.nmod, .nmodPoss]).isEmpty,
      tree.children(noun, [.det]).contains(where: { tree[$0].lower == "the" }), let name = tree.child(noun, .appos)
    else { return [] }
    return parties(at: name, role: .host).filter { isPerson($0.entity) && !entities[$0.entity].isUntitled }
  }

  /// "The ceremony was witnessed by the prime minister".
  private func witnessing(_ verb: Int) -> [Party] {
    guard isPassive(verb), !isNegated(verb), subjects(of: verb).contains(where: { tree[$0].lemma == "ceremony" })
    else {
      return []
    }
    return phraseParties(of: [verb], ["by"])
  }

  private func attending(_ verb: Int) -> [Party] {
    // "A attended the ceremony together with B", "attended most of the sessions"
    if tree.isVerb(verb), !isNegated(verb), !isPassive(verb),
      objects(of: verb).contains(where: { part in
        tree[part].lemma == "ceremony" && tree.child(part, .nmod) == nil || isPartOfSessions(part)
      })
    {
      return subjectParties(verb) + phraseParties(of: [verb], ["together with", "along with"])
    }
    guard tree.isVerb(verb), !isNegated(verb), tree.child(verb, .obj) == nil, !isPassive(verb),
      phrases(of: [verb], ["in", "at"]).isEmpty
    else { return [] }
    return subjectParties(verb)
  }

  /// "took part", with nothing said of in what; "who was part of the delegation".
  private func takingPart(_ token: Int) -> [Party] {
    let sentence = tree.text.sentences[tree.sentence[token]]
    if tree.child(token, .cop) != nil,
      phrases(of: [token], ["of"]).contains(where: { Delegation.nouns.contains(tree[$0].lemma) })
    {
      return subjectParties(token).filter { isPerson($0.entity) }
    }
    guard token > sentence.lowerBound, tree[token - 1].lemma == "take", !isNegated(token - 1),
      token + 1 >= sentence.upperBound || tree[token + 1].lower != "in"
        || phrases(of: [token, token - 1], ["in"]).contains(where: {
          Delegation.nouns.contains(tree[$0].lemma)
            || lexicon.nouns[noun($0)] == .call && isDefinite($0) && tree.child($0, .nmod) == nil
        })
    else { return [] }
    return subjectParties(token - 1) + amongThem(behind: token)
  }

  /// "most of the sessions"
  func isPartOfSessions(_ part: Int) -> Bool {
    ["most", "some", "part", "parts", "several"].contains(tree[part].lower)
      && tree.children(part, [.nmod]).contains { isEventNoun($0) && isDefinite($0) }
  }

  /// "…, ⟨among them A, B and C⟩"
  private func amongThem(behind token: Int) -> [Party] {
    let end = tree.text.sentences[tree.sentence[token]].upperBound
    guard
      let them = (token + 1..<min(end - 1, token + 4)).first(where: {
        tree[$0].lower == "them" && tree[$0 - 1].lower == "among" || tree[$0].lower == "including"
      }), let first = chunk(behind: them)
    else { return [] }
    return coordinated(first, role: .party).filter { isPerson($0.entity) || entities[$0.entity].kind == .state }
  }

  /// "A served as facilitator", "B signed as a witness".
  private func serving(_ token: Int) -> [Party] {
    guard tree.preposition(token) == "as", let verb = tree.parent(token),
      ["serve", "act", "sign", "attend", "sit"].contains(tree[verb].lemma),
      phrases(of: [token], ["in", "at", "of"]).isEmpty
    else { return [] }
    let isMiddle = ["facilitator", "mediator", "go-between"].contains(tree[token].lemma)
    return subjectParties(verb, role: isMiddle ? .mediator : .party)
  }

  private func mediating(_ verb: Int) -> [Party] {
    guard tree.isVerb(verb), !isPassive(verb), tree[verb].relation != .acl, objects(of: verb).isEmpty,
      phrases(of: [verb], ["in"]).isEmpty
    else {
      return []
    }
    let helpers = phraseParties(of: [verb], ["together with", "along with", "alongside"], role: .mediator)
    return (subjectParties(verb, role: .mediator) + helpers).filter { isPerson($0.entity) }
  }

  /// "Mediation was in the hands of A, assisted by B".
  private func inHands(_ noun: Int) -> [Party] {
    guard tree[noun].relation == .nsubj, let hands = tree.parent(noun), tree[hands].lemma == "hand" else {
      return []
    }
    return
      (phraseParties(of: [hands], ["of"], role: .mediator) + phraseParties(of: [hands], ["by"], role: .mediator))
      .filter { isPerson($0.entity) }
  }

  /// "The emir was also present", "A and B were in the room", "C was in the chair".
  private func wasThere(_ token: Int) -> [Party] {
    let isState = tree[token].lower == "present"
    // "was one of two women ⟨in the room⟩"
    if tree.child(token, .cop) == nil, ["in", "at"].contains(tree.preposition(token)), !isState,
      let one = tree.path(token).dropFirst().prefix(2).last(where: { ["one", "only"].contains(tree[$0].lower) }),
      let be = tree.child(one, .cop), ["was", "were", "is", "are"].contains(tree[be].lower), !isNegated(one)
    {
      return subjects(of: one).flatMap { wholeRow(at: $0) }
    }
    guard isState || ["in", "at", "on"].contains(tree.preposition(token)) && tree.child(token, .nmodPoss) == nil,
      let be = tree.child(token, .cop), !isNegated(token), ["was", "were", "is", "are"].contains(tree[be].lower)
    else { return [] }
    // "The guarantors were all in the room: A, B and C"
    let end = tree.text.sentences[tree.sentence[token]].upperBound
    if token + 2 < end, tree[token + 1].form == ":", let first = mention(covering: token + 2),
      isActorMention(first)
    {
      return coordinated(first, role: .party)
    }
    return subjects(of: token).flatMap { wholeRow(at: $0) }
  }

  /// "A and B sat on one side; ⟨C and D on the other⟩"
  private func acrossFrom(_ verb: Int) -> [Party] {
    let end = tree.text.sentences[tree.sentence[verb]].upperBound
    guard
      let mark = (verb + 1..<end).first(where: { [";", ","].contains(tree[$0].form) }), mark + 1 < end,
      (mark + 1..<end - 2).contains(where: {
        tree[$0].lower == "on" && tree[$0 + 1].lower == "the" && tree[$0 + 2].lower == "other"
      }), !(mark + 1..<end).contains(where: { tree.isVerb($0) })
    else { return [] }
    var next = mark + 1
    while next < end, mention(covering: next)?.entities.contains(where: isPerson) != true { next += 1 }
    return next < end ? mention(covering: next).map { coordinated($0, role: .party) } ?? [] : []
  }

  /// "Diplomats sat in as observers", "A and B sat on one side".
  private func sitting(_ verb: Int) -> [Party] {
    guard tree.isVerb(verb), !isNegated(verb), verb + 1 < tree.text.sentences[tree.sentence[verb]].upperBound
    else { return [] }
    let next = tree[verb + 1].lower
    let places = tree.children(verb, [.obl]).map { tree[$0].lemma }
    // "sits on one side of the debate"
    let isAside = places.contains("side") && phrases(of: [verb], ["of"]).isEmpty
    let isBeside =
      ["alongside", "beside", "opposite"].contains(next) && verb + 2 < tree.text.tokens.count
      && tree[verb + 2].pos == .pron && tree[verb + 2].relation != .nmodPoss
    guard next == "in" && tree[verb + 1].relation != .case || isAside || isBeside || places.contains("table")
    else { return [] }
    return subjectParties(verb) + likewise(behind: verb) + (isAside ? acrossFrom(verb) : [])
  }

  /// "…, as did ⟨A and B⟩"
  func likewise(behind verb: Int) -> [Party] {
    let end = tree.text.sentences[tree.sentence[verb]].upperBound
    let helper = (verb + 1..<min(end - 1, verb + 25)).first {
      tree[$0].lower == "as" && ["did", "was", "were", "do", "will"].contains(tree[$0 + 1].lower)
    }
    guard let helper, let first = chunk(behind: helper + 1) else { return [] }
    return coordinated(first, role: .party)
  }

  /// "The foreign ministers, A and B, will join the heads of state".
  private func joining(_ verb: Int) -> [Party] {
    if tree.isVerb(verb), !isNegated(verb),
      tree.children(verb, [.obl, .oblAgent]).contains(where: { isRemote($0) })
    {
      return subjectParties(verb).filter { isPerson($0.entity) }
    }
    // "joined some of the sessions"
    if tree.isVerb(verb), !isPassive(verb), !isNegated(verb), objects(of: verb).contains(where: isPartOfSessions) {
      return subjectParties(verb).filter { isPerson($0.entity) }
    }
    guard tree.isVerb(verb), !isPassive(verb), !isNegated(verb), tree[verb].relation != .acl,
      objects(of: verb).contains(where: { token in mention(headedBy: token).map(areHuman) ?? false }),
      tree.child(verb, .xcomp, .advcl) == nil, self.phrases(of: [verb], ["in", "on"]).isEmpty
    else { return [] }
    return subjectParties(verb).filter { isPerson($0.entity) }
  }

  /// "joined by video"
  private func isRemote(_ means: Int) -> Bool {
    ["by", "via"].contains(tree.preposition(means))
      && ["video", "videolink", "link", "videoconference", "phone", "telephone", "teleconference"].contains(
        tree[means].lemma)
  }

  func isOfDelegation(_ verb: Int) -> Bool {
    let own = tree.children(tree.firstConjunct(verb), [.nsubj, .nsubjPass]) + tree.children(verb, [.obj])
    return own.contains { noun in
      isTeam(noun) && (tree[noun].lemma != "panel" || isDefinite(noun))
    }
  }
}
