internal import Meetings

/// Those who go along with somebody, of whom a sentence of its own says so: "She will be accompanied by A" is of each stop
/// to come, "She was joined in Lima by A" of what has been told there, "Accompanying her are A and B" of the journey.
extension Scene {
  func accompanied(_ clusters: [OccasionCluster]) -> [OccasionCluster] {
    var result = clusters
    for verb in tree.text.tokens.indices where ["accompany", "join"].contains(tree[verb].lemma) {
      guard let company = company(at: verb) else { continue }
      for index in result.indices where isShared(result[index], by: company) {
        let known = result[index].actors
        let new = company.companions.filter { !known.contains($0.entity) }
        guard !new.isEmpty else { continue }
        result[index].parties += new
        result[index].context.append(verb)
      }
    }
    return result
  }

  private struct Company {
    var verb: Int
    var principals: Set<Int>
    var companions: [Party]
    /// Of what is to come.
    var isAhead: Bool
  }

  private func company(at verb: Int) -> Company? {
    guard tree.isVerb(verb), !isNegated(verb) else { return nil }
    let people: [Party]
    let principals: [Int]
    let isAhead: Bool
    if isPassive(verb), [.root, .conj, .ccomp, .parataxis].contains(tree[verb].relation) {
      principals = subjects(of: verb).flatMap { entities(at: $0) }
      people = phraseParties(of: [verb], ["by"])
      isAhead = tree.children(verb, [.aux]).contains { ["will", "would"].contains(tree[$0].lower) }
    } else {
      // "Accompanying the minister are A and B"
      let sentence = tree.text.sentences[tree.sentence[verb]]
      guard verb < sentence.lowerBound + 2, tree[verb].lower == "accompanying",
        let be = (verb + 1..<min(sentence.upperBound, verb + 12)).first(where: {
          ["are", "is", "be", "were", "was"].contains(tree[$0].lower)
        }),
        let first = chunk(behind: be)
      else { return nil }
      principals = (verb + 1..<be).flatMap { mention(headedBy: $0)?.entities ?? [] }
      people = coordinated(first, role: .party)
      isAhead = !["were", "was"].contains(tree[be].lower)
    }
    let companions = people.filter { isPerson($0.entity) && !principals.contains($0.entity) }
    guard !companions.isEmpty, principals.contains(where: isPerson) else { return nil }
    return Company(verb: verb, principals: Set(principals), companions: companions, isAhead: isAhead)
  }

  /// Whether somebody's company was or will be with them there.
  private func isShared(_ cluster: OccasionCluster, by company: Company) -> Bool {
    guard cluster.kind != .call, !cluster.actors.isDisjoint(with: company.principals) else { return false }
    let towns = tree.children(company.verb, [.obl]).filter { tree.preposition($0) == "in" }
      .flatMap { entities(at: $0) }.filter(isPlace)
    if let town = towns.first { return cluster.place == town }
    if company.isAhead { return cluster.status == .planned }
    let sentence = tree.sentence[company.verb]
    return cluster.status == .held
      && cluster.members.contains { occasion in
        let told = tree.sentence[occasion.trigger]
        return occasion.trigger < company.verb && sentence - told <= 4
          && (sentence - told <= 1 || tree.text.paragraphs[told] == tree.text.paragraphs[sentence])
      }
  }

  /// "A also signed"
  func signingToo(_ verb: Int) -> [Party] {
    guard tree.isVerb(verb), !isPassive(verb), !isNegated(verb), objects(of: verb).isEmpty,
      tree.children(verb, [.advmod]).contains(where: { tree[$0].lower == "also" })
    else { return [] }
    return subjectParties(verb).filter { isPerson($0.entity) }
  }

  /// "A came too"
  func comingToo(_ verb: Int) -> [Party] {
    guard tree.isVerb(verb), !isNegated(verb), verb + 1 < tree.text.tokens.count,
      ["too", "along"].contains(tree[verb + 1].lower)
    else { return [] }
    return subjectParties(verb).filter { isPerson($0.entity) }
  }
}
