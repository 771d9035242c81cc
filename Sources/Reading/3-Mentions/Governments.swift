internal import Meetings

/// Whose government "the government" is.
extension MentionFinder {
  /// The state whose government was named last: "the Ethiopian government", "Peru's government".
  func governmentNamed(before token: Int) -> Int? {
    mentions.all.last { mention in
      mention.form == .description && mention.tokens.upperBound <= token && mention.entities.count == 1
        && text.tokens[mention.head].lemma == "government" && mention.tokens.count > 1
        && mention.entities.allSatisfy { mentions.entities[$0].kind == .state }
    }?.entities.first
  }

  /// "Peru's rebels ended talks with ⟨the government⟩": the state that rebels of this sentence or the one before are of.
  func stateOfFoes(before token: Int) -> Int? {
    let first = text.sentences[max(0, tree.sentence[token] - 1)].lowerBound
    for foe in (first..<token).reversed() where Self.foes.contains(text.tokens[foe].lemma.lowercased()) {
      let owners =
        phrase(foe).flatMap { entitiesHeaded($0) }
        + tree.children(foe, [.nmodPoss, .nmod]).flatMap { entitiesHeaded($0) }
      if let state = owners.first(where: { mentions.entities[$0].kind == .state }) { return state }
    }
    return nil
  }

  /// "Sudan's foreign minister says that talks with ⟨the government⟩ …": the one state that the sentence names before.
  func onlyState(before token: Int) -> Int? {
    let first = text.sentences[tree.sentence[token]].lowerBound
    let states = mentions.all.filter {
      $0.tokens.lowerBound >= first && $0.tokens.upperBound <= token && [.name, .adjective].contains($0.form)
    }.flatMap(\.entities).filter { mentions.entities[$0].kind == .state }.uniqued()
    let offices = (first..<token).map { text.tokens[$0].lemma }.filter(Roles.offices.contains)
    // An ambassador speaks of another government than his.
    let isOffice = !offices.isEmpty && !offices.contains { ["ambassador", "envoy", "mediator"].contains($0) }
    return states.count == 1 && isOffice ? states.first : nil
  }

  static let rebels: Set<String> = [
    "rebel", "guerrilla", "insurgent", "separatist", "militant", "fighter",
  ]
  static let foes = rebels.union(["opposition", "militia", "opponent"])

  /// "arrived in Sri Lanka for talks with ⟨the government⟩": that of the state that the sentence tells of being in.
  func stateEntered(before token: Int) -> Int? {
    let sentence = text.sentences[tree.sentence[token]]
    if token + 1 < sentence.upperBound, text.tokens[token + 1].lower == "in" { return nil }
    return (sentence.lowerBound..<token).reversed().lazy.compactMap { place -> Int? in
      guard ["in", "to", "into", "for"].contains(self.tree.preposition(place)), let verb = self.tree.parent(place),
        self.tree.isVerb(verb), OccasionLexicon.english.verbs[self.text.tokens[verb].lemma]?.kind == .travel
      else { return nil }
      return self.entitiesHeaded(place).first { self.mentions.entities[$0].kind == .state }
    }.first
  }

  /// The state that a text speaks of by far most often: whose "the government" is.
  var homeState: Int? {
    var counts: [Int: Int] = [:]
    for mention in mentions.all where [.name, .adjective].contains(mention.form) {
      for entity in mention.entities where mentions.entities[entity].kind == .state {
        counts[entity, default: 0] += 1
      }
    }
    let ranked = counts.sorted { ($0.value, $1.key) > ($1.value, $0.key) }
    guard let first = ranked.first, first.value > 1, ranked.count == 1 || first.value >= 2 * ranked[1].value else {
      return nil
    }
    return first.key
  }
}
