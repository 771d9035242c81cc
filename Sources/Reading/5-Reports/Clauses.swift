internal import Meetings

/// The arguments of verbs, also where English leaves them out: control, relative clauses, coordination.
extension Scene {
  /// The noun phrases that a verb's subject is: its own, or the one it shares.
  func subjects(of verb: Int, depth: Int = 0) -> [Int] {
    guard depth < 8 else { return [] }
    if let doer = doer(before: verb) { return [doer] }
    // Of "the director general" a tree may make two subjects.
    let all = tree.children(verb, [.nsubj, .nsubjPass, .nsubjOuter, .csubj])
    if let own = all.first(where: { !entities(at: $0).isEmpty }) ?? all.first {
      return [antecedent(of: own, in: verb)]
    }
    guard let head = tree.parent(verb) else { return [] }
    // "She was in Lima, her aides say, to see the emir": what is said goes on behind who says so.
    if tree[verb].relation == .advcl, isInfinitive(verb), ["say", "report"].contains(tree[head].lemma),
      let said = tree.child(head, .ccomp), said < head, depth < 7
    {
      return subjects(of: said, depth: depth + 1)
    }
    switch tree[verb].relation {
    case .conj, .xcomp, .ccomp, .advcl, .advclRelcl, .parataxis, .aux, .cop:
      // "invited him to meet": the object controls the infinitive; "agreed with X to meet": the subject does.
      if tree[verb].relation == .xcomp || tree[verb].relation == .advcl && isInfinitive(verb),
        Self.objectControl.contains(tree[head].lemma),
        let object = tree.child(head, .obj, .iobj)
      {
        return [object]
      }
      // "thanked him for hosting the talks"
      if tree[verb].relation == .advcl, tree[verb].lower.hasSuffix("ing"),
        ["thank", "praise", "commend", "congratulate", "applaud", "criticise", "criticize", "blame"]
          .contains(tree[head].lemma),
        tree.children(verb, [.mark]).contains(where: { tree[$0].lower == "for" }),
        let object = tree.child(head, .obj)
      {
        return [object]
      }
      // "called on the rebels to meet him"
      if tree[verb].relation == .xcomp || tree[verb].relation == .advcl,
        ["call", "appeal", "prevail"].contains(tree[head].lemma),
        let asked = tree.children(head, [.obl]).first(where: {
          ["on", "upon", "to"].contains(tree.preposition($0))
        })
      {
        return [asked]
      }
      if isPassive(head), tree[verb].relation != .conj, let subject = tree.child(head, .nsubjPass, .nsubj) {
        return [antecedent(of: subject, in: head)]
      }
      if !tree.isVerb(head), tree[head].pos == .noun || tree[head].pos == .propn, tree[verb].relation != .conj,
        tree.child(head, .cop) == nil
      {
        return holders(of: head, depth: depth + 1)
      }
      // "The rebels say Ann Lind will lead them": whoever says it is not who does it, though the tree has nobody else.
      if tree[verb].relation == .ccomp, isFinite(verb), let doer = chunk(before: verb),
        doer.tokens.lowerBound > head
      {
        return []
      }
      return subjects(of: head, depth: depth + 1)
    case .acl:
      // "had been to Lima to see him", where the tree hangs what for on the town
      // and "is on her way to Lima to see him"
      if tree.child(head, .cop) != nil, isInfinitive(verb),
        Self.locative.union(["to"]).contains(tree.preposition(head)) || tree[head].lemma == "way"
      {
        return subjects(of: head, depth: depth + 1)
      }
      // "extended an invitation to him to visit Lima"
      if tree[head].lemma == "invitation", isInfinitive(verb),
        tree.parent(head).map({ extending.contains(tree[$0].lemma) }) == true,
        let guest = phrases(of: [head] + (tree.parent(head).map { [$0] } ?? []), ["to"]).first(where: {
          $0 < verb && entities(at: $0).contains(where: isActor)
        })
      {
        return [guest]
      }
      // "the envoy meeting Ghani", "a plan to meet": the noun itself, or whoever holds it.
      if entities(at: head).contains(where: isActor) { return [head] }
      return holders(of: head, depth: depth + 1)
    case .aclRelcl: return [namedBehind(those: head) ?? head]
    case .csubj: return mainClause(around: verb).flatMap { tree.child($0, .nsubj) }.map { [$0] } ?? []
    // "looked forward to meeting the king"
    case .obl where tree[verb].lower.hasSuffix("ing"): return subjects(of: head, depth: depth + 1)
    default: return []
    }
  }

  /// "cancelled plans for ⟨the president⟩ to meet him"
  private func doer(before verb: Int) -> Int? {
    guard isInfinitive(verb), verb > 2, tree[verb - 1].lower == "to", tree.child(verb, .nsubj, .nsubjPass) == nil,
      let mention = mention(covering: verb - 2), mention.tokens.upperBound == verb - 1, isActorMention(mention),
      tree.preposition(mention.head) == "for", let plan = tree.parent(mention.head), plan < mention.head,
      cue(plan) != nil || ["arrangement", "preparation"].contains(tree[plan].lemma),
      !entities(at: plan).contains(where: isActor)
    else { return nil }
    return mention.head
  }

  private func isFinite(_ verb: Int) -> Bool {
    tree[verb].features.contains(.finite)
      || tree.children(verb, [.aux]).contains {
        Self.modals[tree[$0].lower] != nil || tree[$0].features.contains(.finite)
      }
  }

  static let objectControl: Set<String> = [
    "invite", "ask", "urge", "order", "send", "allow", "permit", "let", "instruct", "tell", "want", "press",
    "persuade", "encourage", "direct", "appoint", "name", "authorise", "authorize", "call", "dispatch",
  ]

  /// Who has a plan, an offer, a refusal: its possessor, or the subject of the clause it stands in.
  func holders(of noun: Int, depth: Int = 0) -> [Int] {
    guard depth < 8 else { return [] }
    if let owner = tree.child(noun, .nmodPoss) { return [owner] }
    if let by = tree.children(noun, [.nmod]).first(where: {
      ["of", "by"].contains(tree.preposition($0)) && !entities(at: $0).filter(isActor).isEmpty
    }) {
      return [by]
    }
    let clause = tree.clause(noun)
    return clause == noun ? [] : subjects(of: clause, depth: depth + 1)
  }

  /// What a relative pronoun stands for: the noun that its clause hangs on.
  func antecedent(of token: Int, in verb: Int) -> Int {
    guard ["who", "which", "that", "whom"].contains(tree[token].lower) else { return token }
    var node = verb
    for _ in 0..<6 {
      if [.aclRelcl, .acl].contains(tree[node].relation), let head = tree.parent(node) {
        return namedBehind(those: head) ?? head
      }
      guard [.conj, .xcomp].contains(tree[node].relation), let next = tree.parent(node) else { return token }
      node = next
    }
    return token
  }

  /// "Among ⟨those⟩ who met him was Ana Rey": the one whom the sentence goes on to name.
  private func namedBehind(those: Int) -> Int? {
    guard tree[those].lower == "those", tree.preposition(those) == "among", let name = tree.parent(those),
      tree.child(name, .cop) != nil, mention(headedBy: name)?.form == .name
    else { return nil }
    return name
  }

  func isPassive(_ verb: Int) -> Bool {
    if tree.child(verb, .nsubjPass, .auxPass) != nil { return true }
    guard tree[verb].relation == .acl,
      tree[verb].features.contains(.participle) || tree[verb].lower.hasSuffix("ed")
    else { return false }
    return !tree[verb].lower.hasSuffix("ing") && tree.child(verb, .mark) == nil
  }

  /// Who does it in a passive: "by the emir".
  func agents(of verb: Int) -> [Int] {
    phrases(of: [verb], ["by"]).filter { time(at: $0) == nil }
  }

  func objects(of verb: Int) -> [Int] {
    let own = tree.children(verb, [.obj, .iobj])
    if !own.isEmpty { return own.map { antecedent(of: $0, in: verb) } }
    // "reports that they had met" are not what they met.
    if tree[verb].relation == .aclRelcl, tree.child(verb, .nsubj) != nil, !isPassive(verb),
      let head = tree.parent(verb), !Self.reports.contains(tree[head].lemma)
    {
      return [head]
    }
    return []
  }

  /// Prepositional phrases that belong to an occasion: those of its word and of the verb that carries it, and those a
  /// nearer noun only seems to own ("held talks in Doha with the Taliban").
  func phrases(of owners: [Int], _ prepositions: Set<String>) -> [Int] {
    var found: [Int] = []
    var queue = owners
    var cursor = 0
    while cursor < queue.count, queue.count < 200 {
      let node = queue[cursor]
      cursor += 1
      for child in tree.children(node) where !owners.contains(child) {
        let relation = tree[child].relation
        guard
          [.obl, .nmod, .oblAgent, .oblUnmarked, .nmodUnmarked, .conj, .obj, .advmod, .appos, .compound, .amod]
            .contains(relation)
        else { continue }
        if prepositions.contains(tree.preposition(child)), relation != .conj { found.append(child) }
        // "spoke after three days of talks with the minister": with whom, is said of the days.
        if ["after", "before", "following"].contains(tree.preposition(child)), !prepositions.contains("after") {
          continue
        }
        // Look behind places, times and plain nouns, never behind another occasion or a verb.
        let counted = Self.counters.contains(tree[node].lemma) && tree.preposition(child) == "of"
        if relation != .conj, lexicon.nouns[tree[child].lemma] == nil || counted, !tree.isVerb(child) {
          queue.append(child)
        }
      }
    }
    return found.sorted()
  }
}
