internal import Meetings

/// How an occasion stands, from tense, modality, negation and the words that govern it; nil where the text only
/// supposes it ("if they met", "they meet often").
extension Scene {
  /// The status that a verb's clause gives to what it tells of.
  func status(ofVerb verb: Int, depth: Int = 0) -> Status? {
    guard depth < 10 else { return .held }
    if isSupposed(verb) { return nil }
    if isAwaited(verb) { return .planned }
    // "rejected a proposal that they should meet"
    if [.acl, .aclRelcl, .ccomp].contains(tree[verb].relation),
      tree.children(verb, [.mark, .aux]).contains(where: { ["that", "to", "should"].contains(tree[$0].lower) }),
      lexicon.verbs[tree[verb].lemma] != nil, let noun = tree.parent(verb), !tree.isVerb(noun),
      nounCue(noun) == .proposed, isTurnedDown(noun)
    {
      return .denied
    }
    let negated = isNegated(verb)
    if let cue = cue(verb), depth > 0 { return negated ? negation(of: cue) : tensed(cue, verb) }
    let auxiliaries = tree.children(verb, [.aux, .auxPass, .cop]).map { tree[$0].lower }
    if let modal = auxiliaries.first(where: { Self.modals[$0] != nil }), let status = Self.modals[modal] {
      let perfect = auxiliaries.contains("have")
      // "can not begin unless the king agrees"
      if negated, ["could", "can", "will"].contains(modal),
        tree.children(verb, [.advcl]).contains(where: { clause in
          tree.children(clause, [.mark]).contains { tree[$0].lower == "unless" }
        })
      {
        return nil
      }
      // "could not take place"
      if negated, !auxiliaries.contains("have"), ["could", "can"].contains(modal),
        Self.happening.contains(tree[verb].lemma)
      {
        return .cancelled
      }
      if perfect, modal != "will" { return status == .planned && modal != "would" ? .held : nil }
      // "The talks will not take place": nobody refuses, they are off.
      let isOff = Self.happening.contains(tree[verb].lemma) && subjects(of: verb).contains { isEventNoun($0) }
      // "will not begin before May": but then
      if negated, isOff,
        tree.children(verb, [.obl]).contains(where: { ["before", "until"].contains(tree.preposition($0)) })
      {
        return .planned
      }
      return negated ? isOff ? .cancelled : .denied : status
    }
    if let head = coordinatedInfinitive(verb) {
      return negate(status(ofVerb: head, depth: depth + 1), if: negated)
    }
    if let brink = brink(verb) { return isNegated(brink) ? nil : pendingAt(brink) }
    if isInfinitive(verb) { return negate(infinitive(verb, auxiliaries, depth), if: negated) }
    let relation = tree[verb].relation
    if let main = mainClause(around: verb) { return status(ofVerb: main) }
    if [.advcl, .acl, .xcomp, .conj, .ccomp, .advclRelcl].contains(relation), isGerundOrParticiple(verb),
      let head = tree.parent(verb)
    {
      if let mark = tree.child(verb, .mark, .case), Self.prospective.contains(tree[mark].lower) {
        // "Remarks by the king before meeting her"
        if isTitle(verb), Self.utterances.contains(tree[head].lemma) { return .planned }
        // "stopped in Kabul before flying on to Delhi": told as one journey.
        let main = governing(head, depth)
        return negated ? .denied : main == .held && tree[mark].lower == "before" ? .held : pending(main)
      }
      // "left without seeing the king"
      if let mark = tree.child(verb, .mark, .case), tree[mark].lower == "without" { return .denied }
      // "After meeting all night, they pledged aid": the meeting is none of what they pledged.
      if relation == .advcl, let mark = tree.child(verb, .mark),
        ["after", "following", "since", "upon", "when", "while"].contains(tree[mark].lower)
      {
        return negate(status(ofVerb: head), if: negated)
      }
      // "dropped anchor, marking the visit", "gathered in Rome, they urged restraint": what was dropped and urged is
      // something else.
      // but "ruled out holding a meeting" did not
      let isRight = verb > head && verb - head <= 3 && !(head..<verb).contains { tree[$0].form == "," }
      if relation == .advcl && !isRight || relation == .ccomp && verb < head, cue(head) != nil,
        tree.child(verb, .mark, .case) == nil
      {
        return negate(status(ofVerb: head), if: negated)
      }
      // "Delegates attending the talks are demanding": attend they do.
      if relation == .acl, tree[verb].lower.hasSuffix("ing"), entities(at: head).contains(where: isActor) {
        let clause = tree.clause(head)
        // "Ministers, meeting on Monday, ⟨are expected⟩ to agree": and to meet
        if tree[clause].lemma == "expect",
          timesOwned(by: verb).contains(where: { time in
            let start = times[time].tokens.lowerBound
            return tree[start].lower == "on" || tree[max(0, start - 1)].lower == "on"
          }),
          tree.children(clause, [.auxPass]).contains(where: { ["is", "are"].contains(tree[$0].lower) })
        {
          return negate(.planned, if: negated)
        }
        return negate(clause == verb || !tree.isVerb(clause) ? .held : ongoing(clause), if: negated)
      }
      if relation != .acl || tree[verb].lower.hasSuffix("ing") {
        return negate(governing(head, depth), if: negated)
      }
    }
    if negated || isDeniedReport(verb) { return .denied }
    if isHeadlineVerb(verb), !tree.isVerb(verb) { return isTitle(verb) ? .held : .planned }
    // "proposed that their ministers ⟨meet⟩"
    if relation == .ccomp, auxiliaries.isEmpty, tree[verb].lower == tree[verb].lemma, let head = tree.parent(verb),
      head < verb, cue(head) == .proposed
    {
      return governing(head, depth)
    }
    if isPresent(verb, auxiliaries) { return present(verb, auxiliaries, depth) }
    // What stands before "they urged" is not what they urged, nor what follows a semicolon.
    if relation == .ccomp || relation == .xcomp || relation == .parataxis, let head = tree.parent(verb),
      head < verb,
      !(head..<verb).contains(where: { tree[$0].form == ";" }), let cue = cue(head),
      cue != .planned || !isPast(verb)
    {
      return governing(head, depth)
    }
    return .held
  }

  /// "denied reports that he had met the rebels", "denied reports in the press that"
  private func isDeniedReport(_ verb: Int) -> Bool {
    guard [.acl, .ccomp, .appos, .aclRelcl].contains(tree[verb].relation) else { return false }
    if let noun = tree.parent(verb), Self.reports.contains(tree[noun].lemma) {
      return isTurnedDown(noun) || isAskedAndDenied(noun)
    }
    guard let that = tree.child(verb, .mark), tree[that].lower == "that" else { return false }
    let start = tree.text.sentences[tree.sentence[verb]].lowerBound
    let near = (max(start, that - 8)..<that).last { Self.reports.contains(tree[$0].lemma) || tree.isVerb($0) }
    return near.map { !tree.isVerb($0) && isTurnedDown($0) } ?? false
  }

  /// "Asked about reports that they had met, she dismissed ⟨them⟩"
  private func isAskedAndDenied(_ report: Int) -> Bool {
    let path = tree.path(report)
    guard let asked = path.first(where: { tree[$0].lower == "asked" }), let verb = tree.parent(asked),
      tree.isVerb(verb), !isNegated(verb), cue(verb) == .denied || tree[verb].lemma == "dismiss"
    else { return false }
    return objects(of: verb).contains {
      ["them", "it", "these", "those", "report"].contains(tree[$0].lemma) || tree[$0].pos == .pron
    }
  }

  /// "denied that he had agreed to a meeting"
  func isContradicted(_ token: Int) -> Bool {
    for node in tree.path(token) {
      guard let head = tree.parent(node) else { return false }
      switch tree[node].relation {
      case .ccomp: return tree[head].lemma == "deny" && head < node && !isNegated(head)
      // "denied that taxes would rise before the meeting" denies no meeting.
      case .advcl, .aclRelcl, .acl: return false
      case .obl, .nmod:
        if !["to", "for", "of", "in"].contains(tree.preposition(node)) { return false }
      default: continue
      }
    }
    return false
  }

  static let reports: Set<String> = [
    "report", "claim", "allegation", "rumour", "rumor", "suggestion", "accusation", "speculation", "assertion",
    "account",
  ]

  /// The status that whatever governs a phrase lends to it: a verb by its clause, a noun by what it says.
  private func governing(_ head: Int, _ depth: Int) -> Status? {
    if tree.isVerb(head) || tree.child(head, .cop) != nil {
      if let cue = cue(head) { return isNegated(head) ? negation(of: cue) : tensed(cue, head) }
      return status(ofVerb: head, depth: depth + 1)
    }
    if let cue = nounCue(head) {
      return hasNo(head) ? negation(of: cue) : cue == .proposed && isTurnedDown(head) ? .denied : cue
    }
    let clause = tree.clause(head)
    return clause == head ? .held : status(ofVerb: clause, depth: depth + 1)
  }

  /// What a noun says of the occasion that it governs: "a plan", "a call to hold talks".
  private func nounCue(_ noun: Int) -> Status? {
    let isExtended =
      tree[noun].lemma == "invitation" && tree.parent(noun).map { extending.contains(tree[$0].lemma) } == true
    return isExtended || tree[noun].lemma == "call" ? .proposed : cue(noun)
  }

  /// "rejected a call to hold talks", "turned down an offer of talks"
  func isTurnedDown(_ noun: Int) -> Bool {
    guard let verb = tree.parent(noun), tree.isVerb(verb), !isNegated(verb),
      [.obj, .nsubjPass].contains(tree[noun].relation)
        || tree[noun].relation == .obl && tree.preposition(noun).isEmpty
    else { return false }
    // "put down as speculation a report that they had met"
    return cue(verb) == .denied || tree[verb].lemma == "dismiss"
      || tree.children(verb, [.obl]).contains {
        tree.preposition($0) == "as"
          && [
            "speculation", "fabrication", "invention", "lie", "fiction", "nonsense", "rumour", "rumor", "fantasy",
          ]
          .contains(tree[$0].lemma)
      }
  }

  /// "meant to go to Lima but was refused a visa"
  func isFoiled(_ wish: Int) -> Bool {
    ["want", "mean", "intend", "hope", "plan", "wish", "try", "seek"].contains(tree[wish].lemma) && isPast(wish)
      && tree.children(wish, [.conj]).contains {
        ["refuse", "deny", "bar", "prevent", "block", "stop"].contains(tree[$0].lemma)
          && tree.child($0, .auxPass) != nil && !isNegated($0)
          && tree.child($0, .cc).map { tree[$0].lower == "but" } ?? false
      }
  }

  /// "close to signing", "on the verge of signing", "about to meet": the word that says so.
  private func brink(_ verb: Int) -> Int? {
    guard [.advcl, .acl, .xcomp].contains(tree[verb].relation), let head = tree.parent(verb),
      ["close", "near", "about", "verge", "brink", "cusp"].contains(tree[head].lemma),
      tree.child(head, .cop) != nil
    else { return nil }
    return head
  }

  /// What was about to happen and is told as past didn't; what somebody says was about to happen may still.
  private func pendingAt(_ brink: Int) -> Status {
    let isPast = tree.child(brink, .cop).map { ["was", "were"].contains(tree[$0].lower) } ?? false
    return isPast && ![.ccomp, .parataxis].contains(tree[brink].relation) ? .cancelled : .planned
  }

  /// "to meet": what was meant, unless the verb above says more.
  private func infinitive(_ verb: Int, _ auxiliaries: [String], _ depth: Int) -> Status? {
    // "were to have met", "had been due to meet"
    if auxiliaries.contains("have") {
      // "claims to have met", "is said to have met": it was, as somebody says.
      guard !auxiliaries.contains(where: { ["was", "were"].contains($0) }), let teller = tree.parent(verb),
        Self.telling.contains(tree[teller].lemma) || Self.reporting.contains(tree[teller].lemma)
      else { return .cancelled }
      return cue(teller) == .denied ? .denied : .held
    }
    guard let head = tree.parent(verb) else { return .planned }
    // "An attempt to bring them together in May fell through"
    if ["attempt", "bid", "effort", "plan", "try", "move"].contains(tree[head].lemma),
      [.nsubj, .nsubjPass].contains(tree[head].relation), let clause = tree.parent(head), isPast(clause),
      !isNegated(clause), tree.child(clause, .xcomp) == nil,
      cue(clause) == .cancelled || ["fail", "collapse", "founder"].contains(tree[clause].lemma)
    {
      return .cancelled
    }
    if isFoiled(head) { return .denied }
    // "became the first premier in years to meet the rebels": and so met them, wherever the tree hangs it.
    if let being = tree.path(verb).dropFirst().prefix(6).first(where: { tree[$0].lemma == "become" }),
      being < verb,
      (being..<verb).contains(where: { ["first", "last", "only", "latest"].contains(tree[$0].lower) }),
      !(being..<verb).contains(where: { tree[$0].form == ";" }),
      tree.path(verb).prefix(while: { $0 != being }).allSatisfy({ node in
        ![.conj, .parataxis, .ccomp].contains(tree[node].relation) && (node == verb || cue(node) == nil)
      })
    {
      return status(ofVerb: being, depth: depth + 1)
    }
    // "An invitation to visit Lima was extended"
    if isPassive(head), let offer = tree.child(head, .nsubjPass), offer < verb, nounCue(offer) == .proposed {
      return isTurnedDown(offer) ? .denied : .proposed
    }
    // "stayed long enough to be received": so it was.
    if let enough = (max(0, verb - 5)..<verb).last(where: { tree[$0].lower == "enough" }),
      tree[enough + 1].lower == "to", tree[verb].relation != .root
    {
      // "is well enough to meet them" says only that one could.
      let main = tree.clause(tree.isVerb(head) ? head : enough)
      if main != verb, tree.isVerb(main), tree.child(main, .cop) == nil, isPast(main) {
        return status(ofVerb: main, depth: depth + 1)
      }
    }
    if auxiliaries.contains(where: { Self.forms(ofBe: $0) }) { return .planned }
    // "had been to Lima to see the king", "was there to see him": and so he saw him
    let isBack = tree.children(head, [.cop, .aux]).contains { ["been", "was", "were"].contains(tree[$0].lower) }
    if isBack, ["in", "to", "at"].contains(tree.preposition(head)) {
      return status(ofVerb: head, depth: depth + 1)
    }
    if tree[head].lemma == "be" { return .planned }
    switch tree[verb].relation {
    case .advcl, .xcomp, .ccomp, .acl, .conj, .csubj, .dep, .aclRelcl, .parataxis:
      if tree[verb].relation == .acl, nounCue(head) == nil, !tree.isVerb(head) {
        // "the dialogue to be held in Beijing", "the first leader to visit Iran"
        return tree.children(head, [.amod]).contains {
          ["first", "last", "only", "latest"].contains(tree[$0].lower)
        }
          ? .held : .planned
      }
      // "directed their ministers to meet"
      if ["instruct", "direct", "mandate", "task"].contains(tree[head].lemma), cue(head) == nil {
        return .planned
      }
      // "left for Lima to meet her"
      if hasLeft(head) { return .planned }
      return governing(head, depth)
    default: return .planned
    }
  }
}
