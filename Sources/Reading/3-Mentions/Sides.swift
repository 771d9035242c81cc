internal import Meetings

/// "talks between ⟨the union⟩ and ⟨the company⟩", "⟨the government⟩ met ⟨the rebels⟩": sides of an occasion are somebody,
/// however little is said of them.
extension MentionFinder {
  func isSide(_ token: Int) -> Bool {
    // "with his friend and ally", "official contacts between the island and any nation"
    guard
      !tree.children(token, [.nmodPoss, .det]).contains(where: {
        text.tokens[$0].pos == .pron || ["any", "no", "every", "each"].contains(text.tokens[$0].lower)
      }), !Self.lands.contains(text.tokens[token].lemma)
    else { return false }
    let isPlural = text.tokens[token].features.contains(.plural)
    let first = tree.firstConjunct(token)
    let row = tree.conjuncts(first)
    let preposition = tree.preposition(first)
    let isPair = row.count > 1 && row.contains { $0 != token && isSomebody($0) }
    if row.count == 2, ["between", "involving"].contains(preposition), isPair || isSomebody(token),
      isPlural || tree.child(token, .det) != nil || isBody(token), let start = tree.child(first, .case)
    {
      // "a new row between farmers and the government"
      let noun = start - 1
      let isOfAnother =
        noun >= 0 && text.tokens[noun].pos == .noun && occasion(noun) == nil
        && ![.oblUnmarked, .nmodUnmarked].contains(text.tokens[noun].relation) && text.tokens[noun].lower != "way"
      return !isOfAnother
        && (max(text.sentences[tree.sentence[token]].lowerBound, start - 8)..<start).contains {
          occasion($0) != nil
        }
    }
    let lemma = text.tokens[token].lemma.lowercased()
    let isParty = lemma == "government" || Self.foes.contains(lemma)
    let isSubject = [.nsubj, .nsubjPass].contains(text.tokens[first].relation)
    guard Roles.people.contains(lemma), isPlural || isBody(token) else {
      return false
    }
    if row.count == 1, isPartner(token) { return true }
    guard isPair || isParty,
      isSubject || ["with", "among"].contains(preposition) || text.tokens[first].relation == .obj
    else { return false }
    return tree.path(first).dropFirst().prefix(4).contains { occasion($0) != nil || isMeeting($0, depth: 0) }
  }

  /// "talks with ⟨the monitors⟩", "⟨the miners⟩ met the minister", "⟨the strikers⟩ left after talks with the mayor"
  private func isPartner(_ token: Int) -> Bool {
    let lemma = text.tokens[token].lemma.lowercased()
    guard !Self.official.contains(lemma) || lemma == "council" || lemma == "commission",
      !Roles.offices.contains(lemma), let head = tree.parent(token)
    else { return false }
    // "met the protesters with tear gas", "met the demand with contractors", "contact with the pirates was lost"
    let things = tree.children(head, [.obj, .obl]).filter { part in
      part != token && (text.tokens[part].relation == .obj || tree.preposition(part) == "with")
        && text.tokens[part].pos == .noun && headed[part] == nil && !isSomebody(part)
    }
    if tree.preposition(token) == "with" {
      return occasion(head) != nil && text.tokens[head].lemma != "contact"
        || things.isEmpty && isMeeting(head, depth: 3)
    }
    // "the protesters with tear gas", whatever it hangs on
    let isArmed = tree.children(token, [.nmod]).contains {
      tree.preposition($0) == "with" && text.tokens[$0].pos == .noun && !isSomebody($0)
    }
    let meets =
      things.isEmpty && !isArmed
      && [.meet, .with].contains(OccasionLexicon.english.verbs[text.tokens[head].lemma]?.kind)
    guard text.tokens[token].features.contains(.plural) || lemma == "company" else { return false }
    switch text.tokens[token].relation {
    case .obj:
      guard let subject = tree.child(head, .nsubj) else { return false }
      let isReceived =
        ["receive", "host"].contains(text.tokens[head].lemma)
        && entitiesHeaded(subject).contains { mentions.entities[$0].kind == .person }
      return meets && isSomebody(subject) || isReceived
    case .nsubj:
      let isWithSomebody =
        tree.child(head, .obj) != nil || tree.children(head, [.obl]).contains { tree.preposition($0) == "with" }
      return meets && isWithSomebody
        || tree.children(head, [.obl]).contains { noun in
          occasion(noun) != nil && ["after", "following", "during"].contains(tree.preposition(noun))
            && tree.children(noun, [.nmod]).contains { tree.preposition($0) == "with" }
        }
    default: return false
    }
  }

  /// "met", "hold talks", "refuse to meet": what one only says or does meanwhile makes nobody a side.
  private func isMeeting(_ verb: Int, depth: Int) -> Bool {
    guard depth < 4, tree.isVerb(verb) else { return false }
    let lexicon = OccasionLexicon.english
    let lemma = text.tokens[verb].lemma
    if let kind = lexicon.verbs[lemma]?.kind, [.meet, .with, .object, .topic, .sign].contains(kind) {
      return true
    }
    let carries = tree.children(verb, [.obj, .nsubjPass, .obl]).contains { noun in
      (occasion(noun) != nil || text.tokens[noun].lemma == "round")
        && (text.tokens[noun].relation != .obl || ["in", "to", "into", "for"].contains(tree.preposition(noun)))
    }
    return lexicon.light[lemma] != nil && carries
      || tree.children(verb, [.xcomp, .ccomp, .advcl]).contains { $0 > verb && isMeeting($0, depth: depth + 1) }
  }

  /// "the government", "management": one word for many people
  private func isBody(_ token: Int) -> Bool {
    let lemma = text.tokens[token].lemma.lowercased()
    return ["government", "union", "party", "administration", "regime", "company"].contains(lemma)
      || Self.masses.contains(lemma)
      || Self.collectives[lemma] != nil
  }

  private static let lands: Set<String> = [
    "island", "world", "region", "province", "territory", "city", "capital",
  ]

  private func isSomebody(_ token: Int) -> Bool {
    headed[token] != nil || Roles.people.contains(text.tokens[token].lemma)
  }

  /// What a noun calls an occasion on which sides meet; "mortar rounds" are none.
  private func occasion(_ noun: Int) -> MeetingKind? {
    guard [.noun, .propn].contains(text.tokens[noun].pos), text.tokens[noun].lemma != "round",
      let kind = OccasionLexicon.english.nouns[text.tokens[noun].lemma.lowercased()]
    else { return nil }
    return [.talks, .meeting, .summit].contains(kind) ? kind : nil
  }

  mutating func side(_ token: Int) {
    let own = bare(whole(phrase(token), token))
    // "the parties", "staff": whoever they are
    let isVague = own.count == 1 && Self.vagueSides.contains(text.tokens[token].lemma)
    // "the rebel chief Ana Rey": a name says who it is.
    let isNamed = token + 1 < named.count && named[token + 1] || tree.child(token, .appos) != nil
    guard text.tokens[token].pos == .noun, !isNamed, !isVague, own.allSatisfy({ text.tokens[$0].pos != .num })
    else {
      return
    }
    add(phrase(token), .description, [entity(.group, words(own))])
  }

  /// "ministers of ⟨the three countries⟩"
  func countedOwner(of token: Int) -> Int? {
    tree.children(token, [.nmod]).first {
      ["of", "from"].contains(tree.preposition($0))
        && ["country", "nation", "state", "government", "side"].contains(text.tokens[$0].lemma)
        && counted($0) != nil
    }
  }

  /// "representatives of ⟨the Peruvian government and the rebels⟩": both sides, where one of them has no name.
  mutating func sides(sending token: Int, _ lemma: String) -> [Int]? {
    guard text.tokens[token].features.contains(.plural), Self.official.contains(lemma) || lemma == "leader",
      let owner = tree.children(token, [.nmod]).first(where: {
        ["of", "from", "for"].contains(tree.preposition($0))
      }),
      countedOwner(of: token) == nil
    else { return nil }
    // "from the government of Nepal and the rebels", whatever the tree hangs the rebels on
    let row =
      tree.conjuncts(owner)
      + tree.children(owner, [.nmod]).flatMap { tree.conjuncts($0).dropFirst() }.filter { isSender($0) }
    guard row.count > 1, row.contains(where: { entitiesHeaded($0).isEmpty && isSender($0) }),
      row.allSatisfy({ !entitiesHeaded($0).isEmpty || isSender($0) || isDefinite($0) || !rulers(of: $0).isEmpty })
    else { return nil }
    for part in row where headed[part] == nil && rulers(of: part).isEmpty {
      describe(part)
      if headed[part] == nil { side(part) }
    }
    let senders = row.flatMap { part in
      headed[part].map { mentions.all[$0].entities } ?? entitiesHeaded(part) + rulers(of: part)
    }.uniqued()
    return senders.count > 1 ? senders : nil
  }

  /// "the Iraqi parliament": the state that it speaks for
  private mutating func rulers(of token: Int) -> [Int] {
    guard entitiesHeaded(token).isEmpty, Self.governing.contains(text.tokens[token].lemma.lowercased()) else {
      return []
    }
    return tree.children(token, [.amod, .compound, .nmodPoss]).flatMap { entitiesHeaded($0) }.compactMap {
      principal(of: $0)
    }.filter { mentions.entities[$0].kind == .state }
  }

  /// "the rebels", "rebel groups", never "government" of "heads of state and government"
  private func isSender(_ token: Int) -> Bool {
    text.tokens[token].pos == .noun && Roles.people.contains(text.tokens[token].lemma)
      && (text.tokens[token].features.contains(.plural)
        || tree.child(token, .det, .amod, .compound, .nmodPoss) != nil)
  }

  /// Words that say nothing of who somebody is where they stand alone.
  private static let vagueSides = broad.subtracting(["government", "army", "council", "movement"]).union([
    "member", "representative", "staff", "counterpart", "delegation", "delegate", "participant", "guest", "host",
    "visitor", "people",
    "troop",
  ])
}
