internal import Meetings

/// Signings that verbs tell of: "signed an accord with", "put their names to a truce", "signed for the rebels".
extension Scene {
  func signing(_ verb: Int) -> [Occasion] {
    if !isPassive(verb), objects(of: verb).isEmpty, let behalf = signingFor(verb) { return behalf }
    let signed =
      isPassive(verb)
      ? (tree.child(verb, .nsubjPass, .nsubj).map { [antecedent(of: $0, in: verb)] }
        ?? (tree[verb].relation == .acl ? [tree[verb].head] : subjects(of: verb)))
      : tree[verb].lemma == "put" ? phrases(of: [verb], ["to"]) : objects(of: verb)
    let isDocument = { (token: Int) in lexicon.agreements.contains(tree[token].lemma.lowercased()) }
    guard let object = signed.first(where: isDocument) ?? laterDocument(of: verb, isDocument) else { return [] }
    let signers =
      isPassive(verb) ? phraseParties(of: [verb], ["by"]) : subjectParties(verb)
    // "an agreement between their two countries": the two who sign are of these.
    let others = phraseParties(of: [verb, object], ["with", "between", "among"]).filter { other in
      !signers.contains { stands($0.entity, for: other.entity) }
    }
    guard Set((signers + others).map(\.entity)).count > 1 else { return [] }
    return occasion(verb, kind: .signing, parties: signers + others, rule: "verb.sign")
  }

  /// "signed, in Lima, ⟨a Cooperation Agreement⟩": an object behind an aside.
  private func laterDocument(of verb: Int, _ isDocument: (Int) -> Bool) -> Int? {
    let end = tree.text.sentences[tree.sentence[verb]].upperBound
    guard !isPassive(verb), objects(of: verb).isEmpty, verb + 1 < end, tree[verb + 1].form == "," else {
      return nil
    }
    return (verb + 2..<max(verb + 2, min(end, verb + 12))).prefix { !tree.isVerb($0) }.first {
      isDocument($0) && tree[$0].relation != .compound
    }
  }

  /// "Khalilzad signed for the United States and Baradar for the Taliban": those who sign, and for whom.
  private func signingFor(_ verb: Int) -> [Occasion]? {
    let end = tree.text.sentences[tree.sentence[verb]].upperBound
    guard let first = (verb + 1..<max(verb + 1, min(end - 1, verb + 4))).first(where: { tree[$0].lower == "for" }),
      let principal = chunk(behind: first)
    else { return nil }
    var parties =
      subjectParties(verb) + principal.entities.filter(isActor).map { Party(entity: actor($0), role: .party) }
    var next = principal.tokens.upperBound
    while next + 2 < end, [",", "and"].contains(tree[next].lower), let signer = mention(covering: next + 1),
      signer.tokens.upperBound + 1 < end, tree[signer.tokens.upperBound].lower == "for",
      let other = chunk(behind: signer.tokens.upperBound)
    {
      parties += (signer.entities + other.entities).filter(isActor).map { Party(entity: actor($0), role: .party) }
      next = other.tokens.upperBound
    }
    guard Set(parties.map(\.entity)).count > 3 else { return nil }
    return occasion(verb, kind: .signing, parties: parties, rule: "verb.sign")
  }
}
