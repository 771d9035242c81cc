internal import Meetings

/// Signings that verbs tell of: "signed an accord with", "put their names to a truce", "signed for the rebels".
extension Scene {
  func signing(_ verb: Int) -> [Occasion] {
    if !isPassive(verb), objects(of: verb).isEmpty, let told = signingFor(verb) ?? signingUnsaid(verb) {
      return told
    }
    // "have not signed a treaty": nobody refuses any.
    if isNegated(verb),
      tree.children(verb, [.aux]).contains(where: { ["has", "have", "had"].contains(tree[$0].lower) })
    {
      return []
    }
    let signed =
      isPassive(verb)
      ? (tree.child(verb, .nsubjPass, .nsubj).map { [antecedent(of: $0, in: verb)] }
        ?? (tree[verb].relation == .acl ? [tree[verb].head] : subjects(of: verb)))
      : tree[verb].lemma == "put" ? phrases(of: [verb], ["to"]) : objects(of: verb)
    let isDocument = { (token: Int) in lexicon.agreements.contains(tree[token].lemma.lowercased()) }
    guard let object = signed.first(where: isDocument) ?? laterDocument(of: verb, isDocument) else { return [] }
    var signers = isPassive(verb) ? phraseParties(of: [verb], ["by"]) : subjectParties(verb)
    // "In a separate ceremony, A and his counterpart, B, signed", which a tree may hang on the ceremony
    if !isPassive(verb), subjects(of: verb).isEmpty, [.root, .ccomp].contains(tree[verb].relation) {
      signers = chunk(before: verb).map { coordinated($0, role: .party) } ?? []
    }
    // "an agreement between their two countries": the two who sign are of these.
    let others = phraseParties(of: [verb, object], ["with", "between", "among"]).filter { other in
      !signers.contains { stands($0.entity, for: other.entity) }
    }
    let witnesses = phraseParties(of: [verb], ["before"]).filter { isPerson($0.entity) }
    let parties = signers + others + witnesses
    guard Set(parties.map(\.entity)).count > (!signers.isEmpty && isWitnessed(verb) ? 0 : 1) else { return [] }
    return occasion(verb, kind: .signing, parties: parties, rule: "verb.sign")
  }

  /// "signed the text in the emir's presence": who is present is added with all others.
  func isWitnessed(_ verb: Int) -> Bool {
    let end = tree.text.sentences[tree.sentence[verb]].upperBound
    return (verb + 1..<min(end, verb + 25)).contains { tree[$0].lower == "presence" }
  }

  /// "The rebels and the government signed in Lima on Monday", "expects them to sign on Friday": what was told of just
  /// before.
  private func signingUnsaid(_ verb: Int) -> [Occasion]? {
    let signers = subjectParties(verb)
    guard !isPassive(verb), Set(signers.map(\.entity)).count > 1,
      time(of: [verb]) != nil || place(of: [verb]) != nil, phrases(of: [verb], ["for", "up", "off", "on"]).isEmpty
    else { return nil }
    let first = tree.text.sentences[max(0, tree.sentence[verb] - 2)].lowerBound
    guard (first..<verb).contains(where: { lexicon.agreements.contains(tree[$0].lemma) }) else { return nil }
    return occasion(verb, kind: .signing, parties: signers, rule: "verb.sign")
  }

  /// "signed, in Lima, ⟨a Cooperation Agreement⟩": an object behind an aside.
  private func laterDocument(of verb: Int, _ isDocument: (Int) -> Bool) -> Int? {
    let end = tree.text.sentences[tree.sentence[verb]].upperBound
    guard !isPassive(verb), objects(of: verb).isEmpty, verb + 1 < end, tree[verb + 1].form == "," else {
      return nil
    }
    return (verb + 2..<min(end, verb + 12)).prefix { !tree.isVerb($0) }.first {
      isDocument($0) && tree[$0].relation != .compound
    }
  }

  /// "Khalilzad signed for the United States and Baradar for the Taliban": those who sign, and for whom.
  private func signingFor(_ verb: Int) -> [Occasion]? {
    let end = tree.text.sentences[tree.sentence[verb]].upperBound
    guard let first = (verb + 1..<min(end - 1, verb + 4)).first(where: { tree[$0].lower == "for" }),
      let principal = chunk(behind: first)
    else { return nil }
    var parties =
      subjectParties(verb) + principal.entities.filter(isActor).map { Party(entity: actor($0), role: .party) }
    var next = principal.tokens.upperBound
    // What is said of a signer stands between the name and for whom: "and Ana Rey, who …, for the rebels".
    while let and = (next..<min(end - 2, next + 4)).first(where: {
      [",", "and"].contains(tree[$0].lower)
    }),
      let signer = mention(covering: and + 1), signer.entities.contains(where: isPerson),
      let on = (signer.tokens.upperBound..<min(end, signer.tokens.upperBound + 20))
        .first(where: {
          tree[$0].lower == "for" && chunk(behind: $0) != nil
        }), let other = chunk(behind: on)
    {
      parties += (signer.entities + other.entities).filter(isActor).map { Party(entity: actor($0), role: .party) }
      next = other.tokens.upperBound
    }
    guard Set(parties.map(\.entity)).count > 3 else { return nil }
    return occasion(verb, kind: .signing, parties: parties, rule: "verb.sign")
  }
}
