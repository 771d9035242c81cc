internal import Meetings

/// What is of the day of the report though no word says so.
extension Scene {
  /// "Secretary Rey and Minister Paz Before Their Meeting": what a title has people speak before or after is of that day.
  func isBeforePress(_ trigger: Int) -> Bool {
    guard isTitle(trigger), let words = tree.parent(trigger), !tree.isVerb(words) else { return false }
    let mark = tree.link(trigger)
    return ["before", "after", "prior to", "following", "ahead of"].contains(mark)
      && (Self.utterances.contains(tree[words].lemma)
        || isEventNoun(trigger) && entities(at: words).contains(where: isPerson))
  }

  /// The place that stands in the lines between a title and what is said, the most specific: "Lima, Peru", "Oval Office".
  func placeAbove() -> Int? {
    let lines = tree.text.sentences.indices.dropFirst().prefix(5).prefix { line in
      !tree.text.sentences[line].contains { tree.isVerb($0) || tree[$0].form == ":" }
    }
    let places = mentions.filter { lines.contains(tree.sentence[$0.head]) }.flatMap(\.entities).filter(isPlace)
    return places.min { rank($0) < rank($1) }
  }

  /// "is visiting Peru", "ministers meeting in Lima have agreed", "have opened talks": on the day of the report, where the
  /// sentence has no day of its own.
  func isGoingOn(_ trigger: Int) -> Bool {
    let clause = tree.isVerb(trigger) ? trigger : tree.clause(trigger)
    let sentence = tree.text.sentences[tree.sentence[trigger]]
    guard tree.isVerb(clause), !isTitle(trigger), !isNegated(clause), isToldOf(trigger, by: clause),
      !times.contains(where: { sentence.contains($0.tokens.lowerBound) && $0.value.saysWhen }),
      !tree.path(clause).contains(where: { node in
        tree.children(node, [.mark, .advmod]).contains {
          ["when", "whenever", "if", "where", "unless"].contains(tree[$0].lower)
        }
      })
    else { return false }
    let auxiliaries = tree.children(clause, [.aux, .auxPass]).map { tree[$0].lower }
    let hasHave = auxiliaries.contains { ["has", "have"].contains($0) }
    if tree[clause].lower.hasSuffix("ing") {
      if [.acl, .csubj, .advcl].contains(tree[clause].relation), clause == trigger, auxiliaries.isEmpty {
        let main = tree.clause(tree[clause].head)
        let isPerfect = tree.children(main, [.aux]).contains { ["has", "have"].contains(tree[$0].lower) }
        return tree.isVerb(main) && (isPerfect || !isPast(main))
      }
      return isProgressive(clause)
    }
    // "comes as the envoy meets with rebels"
    if tree[clause].relation == .advcl, isPresent(clause, auxiliaries),
      tree.children(clause, [.mark]).contains(where: { tree[$0].lower == "as" })
    {
      return true
    }
    return hasHave && tree[trigger].relation == .obj
      && Self.openings.contains(tree[clause].lemma) && tree.child(clause, .conj) == nil
      && !sentence.contains { ["since", "times"].contains(tree[$0].lower) }
  }

  /// Whether a clause tells of an occasion rather than of something about it: "is holding talks", "is visiting for talks",
  /// not "is investigating a meeting" or "is leaving after talks".
  private func isToldOf(_ trigger: Int, by clause: Int) -> Bool {
    if trigger == clause { return true }
    let isCarried = lexicon.light[tree[clause].lemma] != nil || Self.openings.contains(tree[clause].lemma)
    return tree[trigger].relation == .obj && tree[trigger].head == clause && isCarried
      || tree.preposition(trigger) == "for"
        && [.visit, .travel].contains(lexicon.verbs[tree[clause].lemma]?.kind)
  }

  private static let openings: Set<String> = ["open", "begin", "start", "launch"]
}
