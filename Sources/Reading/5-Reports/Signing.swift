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
    guard let object = signed.first(where: { lexicon.agreements.contains(tree[$0].lemma) }) else { return [] }
    let signers =
      isPassive(verb) ? phraseParties(of: [verb], ["by"]) : subjectParties(verb)
    let others = phraseParties(of: [verb, object], ["with", "between", "among"])
    guard Set((signers + others).map(\.entity)).count > 1 else { return [] }
    return occasion(verb, kind: .signing, parties: signers + others, rule: "verb.sign")
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
