internal import Meetings

/// What people met about, as the text has it: "discussed the ceasefire", "talks on fishing rights", "met to review
/// trade", "the talks focused on gas".
extension Scene {
  /// The topics that an occasion's word, the verb that carries it and what hangs on them name, in the order of the text.
  func topics(of trigger: Int) -> [String] {
    let verb = tree.isVerb(trigger) ? trigger : tree.parent(trigger).flatMap { tree.isVerb($0) ? $0 : nil }
    var named = objectTopics(trigger) + aboutTopics(trigger)
    if let verb {
      let isSubject = verb != trigger && [.nsubj, .nsubjPass].contains(tree[trigger].relation)
      if isSubject, Self.focusing.contains(tree[verb].lemma) {
        named += tree.children(verb, [.obj]) + hanging(on: verb, Self.about.union(["with", "around"]))
      } else if verb != trigger, tree[trigger].relation == .obj {
        named += hanging(on: verb, Self.about)
      }
      for purpose in tree.children(verb, [.advcl, .xcomp]) {
        named += objectTopics(purpose) + aboutTopics(purpose)
      }
    }
    for purpose in tree.children(trigger, [.acl, .advcl, .xcomp]) {
      named += objectTopics(purpose) + aboutTopics(purpose)
    }
    return named.flatMap { tree.conjuncts($0) }.uniqued().sorted().compactMap { topic($0) }.uniqued()
  }

  private static let focusing: Set<String> = [
    "focus", "centre", "center", "concentrate", "deal", "cover", "address", "touch", "revolve", "concern",
    "tackle",
  ]
  private static let deliberating: Set<String> = [
    "discuss", "debate", "review", "negotiate", "address", "consider", "weigh", "tackle", "examine", "finalise",
    "finalize", "thrash", "hammer", "explore",
  ]
  private static let speaking: Set<String> = [
    "talk", "speak", "negotiate", "confer", "consult", "meet", "deliberate", "brief", "argue",
  ]

  private func objectTopics(_ verb: Int) -> [Int] {
    guard tree.isVerb(verb), Self.deliberating.contains(tree[verb].lemma) else { return [] }
    return isPassive(verb) ? tree.children(verb, [.nsubjPass]) : tree.children(verb, [.obj])
  }

  private func aboutTopics(_ trigger: Int) -> [Int] {
    guard isEventNoun(trigger) || Self.speaking.contains(tree[trigger].lemma) else { return [] }
    return hanging(on: trigger, Self.about)
  }

  private func hanging(on word: Int, _ prepositions: Set<String>) -> [Int] {
    tree.children(word, [.obl, .nmod]).filter {
      prepositions.contains(tree.preposition($0)) && self.time(at: $0) == nil
        && !Self.means.contains(tree[$0].lemma)
    }
  }

  /// "over lunch", "on the phone", "on the sidelines": how and where, not what about.
  private static let means: Set<String> = [
    "lunch", "dinner", "breakfast", "coffee", "tea", "phone", "telephone", "sideline", "margin", "fringe", "line",
    "visit", "trip", "invitation", "request", "basis", "behalf", "condition", "occasion", "eve", "course",
    "weekend",
  ]

  /// A noun phrase without its article, what it shares with others and its clauses; nil where it says nothing by
  /// itself ("it", "that") or takes more than 80 scalars.
  private func topic(_ noun: Int) -> String? {
    guard [.noun, .propn].contains(tree[noun].pos), time(at: noun) == nil, !isEventNoun(noun) else { return nil }
    let apart = Set(
      tree.children(noun).filter { child in
        [.conj, .cc, .acl, .aclRelcl, .appos, .parataxis, .advcl, .case, .ccPreconj].contains(tree[child].relation)
          && tree[child].lower != "'s"
      }.flatMap { tree.subtree($0) })
    var tokens = tree.subtree(noun).filter { !apart.contains($0) }
    // What stands in one piece around the noun.
    tokens = tokens.filter { token in
      (min(token, noun)...max(token, noun)).allSatisfy { tokens.contains($0) || $0 == token }
        && tree[token].form != ","
    }
    while let first = tokens.first, [.det, .punct].contains(tree[first].pos) { tokens.removeFirst() }
    while let last = tokens.last, tree[last].pos == .punct { tokens.removeLast() }
    guard let first = tokens.first, let last = tokens.last, tokens.contains(noun) else { return nil }
    let text = words(first..<last + 1)
    return text.unicodeScalars.count <= 80 ? text : nil
  }
}
