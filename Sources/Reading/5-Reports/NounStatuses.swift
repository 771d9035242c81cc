internal import Meetings

/// How an occasion stands that a noun tells of: by the verb that carries it, by what hangs on it, by the clause around it.
extension Scene {
  /// The status that an event noun has where it stands.
  func status(ofNoun noun: Int, carriedBy verb: Int?) -> Status? {
    let status = plainStatus(ofNoun: noun, carriedBy: verb)
    return (status == .planned || status == .held) && isContradicted(noun) ? .denied : status
  }

  private func plainStatus(ofNoun noun: Int, carriedBy verb: Int?) -> Status? {
    if isGeneric(noun) || isRemembered(noun) { return nil }
    // "boycotted talks that A held with B"
    if let verb, tree[verb].relation == .aclRelcl, tree.parent(verb) == noun, tree[noun].relation == .obj {
      return status(ofVerb: verb)
    }
    // "no talks since the round in May": nobody refuses any.
    if hasNo(noun), isSinceAnother(noun) { return nil }
    if hasNo(noun) { return .denied }
    if let verb = missed(noun) { return tree.text.direction(at: verb) == .past ? .held : .planned }
    if isOfThePast(noun) || isFollowed(noun) || tree.preposition(noun) == "since" { return .held }
    // "spoke after what he called constructive talks"
    if let call = tree.parent(noun), tree[call].lemma == "call", tree[call].relation == .aclRelcl,
      let what = tree.parent(call), tree[what].lower == "what"
    {
      return context(of: what, behind: tree.preposition(what))
    }
    // "would not confirm the encounter", "declined to discuss the talks": and doesn't deny them
    if tree[noun].relation == .obj, let verb = tree.parent(noun),
      ["confirm", "discuss", "describe", "disclose"].contains(tree[verb].lemma),
      isNegated(verb) || isInfinitive(verb),
      isDefinite(noun)
    {
      return nil
    }
    if isFarOff(noun) { return nil }
    // "have been under negotiation"
    if tree.preposition(noun) == "under", tree.child(noun, .det) == nil, !tree[noun].features.contains(.plural) {
      return nil
    }
    if isCalledOff(noun) { return .cancelled }
    // "Talks on the border set for May", in a title
    let line = tree.text.sentences[tree.sentence[noun]]
    if isTitle(noun), verb == nil,
      line.contains(where: {
        $0 > noun && $0 + 1 < line.upperBound && Self.dated.contains(tree[$0].lower) && tree[$0 + 1].lower == "for"
      })
    {
      return .planned
    }
    // "called a meeting", not "called the meeting useful"
    if let verb, tree[verb].lemma == "call", tree[noun].relation == .obj, cue(verb) == nil,
      tree.child(verb, .xcomp) == nil,
      !tree.children(noun, [.nmodPoss]).contains(where: { time(at: $0) != nil })
    {
      return .planned
    }
    // "No date has been set for the talks": there will be some.
    if let verb, tree.preposition(noun) == "for",
      tree.children(verb, [.nsubj, .nsubjPass, .obj]).contains(where: {
        hasNo($0) && ["date", "venue", "time", "place", "agenda", "timetable"].contains(tree[$0].lemma)
      })
    {
      return .planned
    }
    // "are making the trip to discuss it"
    if let verb, tree[verb].lemma == "make", isProgressive(verb), lexicon.nouns[self.noun(noun)] == .visit,
      isDefinite(noun), tree.child(noun, .nmodPoss) == nil
    {
      return .planned
    }
    if let verb, isUndone(verb) || isMissedPlan(noun, verb) { return .cancelled }
    // "two sessions failed to shift his refusal", "The talks failed"
    if let verb, tree[verb].lemma == "fail", subjects(of: verb).contains(noun),
      tree.child(verb, .xcomp).map({ Self.aims.contains(tree[$0].lemma) }) ?? true
    {
      return .held
    }
    // "Abandoning the talks would be a failure"
    if let verb, tree[verb].relation == .csubj || isSubjectOfModal(verb), tree[verb].lower.hasSuffix("ing") {
      return nil
    }
    // "The talks are expected to last two weeks": held or not, as was told of them
    if let verb, cue(verb) == .planned, isDefinite(noun),
      tree.child(verb, .xcomp).map({ tree[$0].lemma }) == "last",
      phrases(of: [noun], ["with", "between", "among"]).isEmpty
    {
      return nil
    }
    // "A round is aimed at a truce": what for, not when
    let isAimed = verb.map { tree[$0].lemma == "aim" && isPassive($0) && !isDefinite(noun) } ?? false
    if let verb, !isAimed, let cue = carriedCue(verb) {
      return isNegated(verb) ? negation(of: cue) : tensed(cue, verb)
    }
    if let status = governedOff(noun) ?? announced(noun) { return status }
    // "It will be the first meeting between the two"
    if tree.child(noun, .cop) != nil, !isNegated(noun), verb == nil,
      let modal = tree.children(noun, [.aux]).compactMap({ Self.modals[tree[$0].lower] }).first
    {
      return modal
    }
    // "says that he is in talks with them"
    if verb == nil, tree.preposition(noun) == "in", tree.child(noun, .cop) != nil {
      return self.status(ofVerb: noun)
    }
    for child in tree.children(noun, [.amod, .acl, .compound, .aclRelcl]) {
      if tree[child].relation == .acl || tree[child].relation == .aclRelcl {
        // "talks to be held" lie ahead; "talks to end the war" only have an aim.
        if isInfinitive(child), isPassive(child) || Self.occurring.contains(tree[child].lemma) {
          return isNegated(child) ? .denied : .planned
        }
        // "talks expected to be dominated by the war": nothing is said of whether they are held.
        let isAside =
          tree.child(child, .xcomp).map { !Self.occurring.contains(tree[$0].lemma) && !isHolding($0) } ?? false
        // "The summit that he had cancelled ⟨went ahead⟩ after all"
        let isHeldAfterAll =
          verb.map { verb in
            child < verb && !isNegated(verb)
              && tree.children(verb, [.advmod, .compoundPrt]).contains { tree[$0].lower == "ahead" }
          } ?? false
        if !isInfinitive(child), !isAside, !isHeldAfterAll, tree[child].lemma != "aim", let cue = cue(child) {
          return isNegated(child) ? negation(of: cue) : tensed(cue, child)
        }
      } else if child > 0, tree[child - 1].form == "-" {
        // "last-ditch talks" are not ditched.
        continue
      } else if let cue = lexicon.cues[tree[child].lower] ?? (tree[child].pos == .verb ? cue(child) : nil) {
        // "held a hastily arranged meeting"
        if cue == .planned, let verb, lexicon.light[tree[verb].lemma] != nil, status(ofVerb: verb) == .held {
          continue
        }
        return cue
      }
    }
    // "would not meet him at next week's summit": which will be held all the same.
    if let verb, self.noun(noun) == "summit", tree[noun].relation == .obl, isNegated(verb),
      ["meet", "see", "talk", "speak"].contains(tree[verb].lemma), phrases(of: [noun], ["with"]).isEmpty
    {
      return tree.text.direction(at: verb) == .past ? .held : .planned
    }
    // "is heading to the Middle East for visits to Oman"
    if let verb = verb ?? tree.parent(noun), tree.preposition(noun) == "for", tree.isVerb(verb),
      isSettingOut(verb) || hasLeft(verb)
    {
      return .planned
    }
    if let verb { return status(ofVerb: verb) }
    // "follows a meeting of the two, the first contact for years"
    if tree[noun].relation == .appos, let head = tree.parent(noun), isEventNoun(head),
      let first = governedOff(head)
    {
      return first
    }
    // "summoned both sides to talks"; whom somebody brought to them is there.
    if let call = summons(noun), cue(call) == nil, tree[call].lemma != "bring", !isNegated(call) {
      return .planned
    }
    // "The ministers, meeting in Lima, urged …"
    if isParticiple(noun) { return status(ofVerb: tree.clause(noun)) }
    var node = noun
    // "Details of the talks were not known": the talks were held all the same.
    var isAside = false
    for _ in 0..<8 {
      guard let head = tree.parent(node) else { break }
      switch tree[node].relation {
      case .conj, .appos, .compound, .nmodDesc, .flat:
        node = head
        continue
      case .nmod, .nmodPoss, .obl, .oblUnmarked, .nmodUnmarked, .advmod, .advcl:
        // "had no information concerning a meeting"
        if hasNo(head),
          ["information", "knowledge", "news", "word", "detail", "record"].contains(tree[head].lemma)
        {
          return nil
        }
        let preposition = tree.link(node)
        // "Iran agrees to freeze work after talks with ministers", not "Iran says it may agree after talks"
        if preposition == "after", isTitle(noun), tree.path(noun).contains(where: { tree[$0].lemma == "agree" }),
          !tree.text.sentences[tree.sentence[noun]].contains(where: { ["will", "may"].contains(tree[$0].lower) })
        {
          return .held
        }
        // "agreed to create a force⟨, at the end of a summit⟩": where they agreed
        if preposition == "at", ["end", "close", "conclusion", "start", "opening"].contains(tree[node].lemma),
          let at = tree.child(node, .case), at > 0, tree[at - 1].form == ",", isInfinitive(head),
          let main = tree.parent(tree.firstConjunct(head)), isPast(main)
        {
          return .held
        }
        // "agreed to work for peace after two days of talks"
        if preposition == "after", isInfinitive(head), let main = tree.parent(tree.firstConjunct(head)),
          isPast(main)
            || tree.children(main, [.aux]).contains(where: { ["has", "have"].contains(tree[$0].lower) }),
          time(at: node) != nil || Self.agreeing.contains(tree[main].lemma)
        {
          return .held
        }
        // "on the eve of talks"
        if preposition == "of", tree[head].lemma == "eve" {
          return pending(context(of: tree.parent(head) ?? head, behind: "before"))
        }
        if Self.prospective.contains(preposition) { return pending(context(of: head, behind: preposition)) }
        // "In talks with them he agreed to sign": what stands in front is not what was agreed.
        // "agreed in talks on Saturday to step up pressure": what was agreed is said behind.
        if preposition == "in", tree.isVerb(head), noun > head, isPast(head),
          tree.children(head, [.xcomp, .ccomp, .advcl]).contains(where: { $0 > noun })
        {
          return context(of: head, behind: preposition)
        }
        if let cue = cue(head),
          !tree.isVerb(head)
            || Self.governingPrepositions.contains(preposition) && (noun > head || preposition == "for")
        {
          if cue == .proposed, !tree.isVerb(head), isTurnedDown(head) { return .denied }
          return isNegated(head) || hasNo(head) ? negation(of: cue) : tensed(cue, head)
        }
        // "offered Lima as a venue for talks"
        if preposition == "for", ["venue", "site", "host"].contains(tree[head].lemma),
          tree.path(head).dropFirst().prefix(3).contains(where: { cue($0) == .proposed })
        {
          return .proposed
        }
        if preposition == "for", !tree.isVerb(head), isReady(head) || Self.preparations.contains(tree[head].lemma)
        {
          return .planned
        }
        // "is on his way to Oslo for talks"
        if preposition == "for", ["way", "route"].contains(tree[head].lemma) { return .planned }
        // "will be in Oslo for a summit"
        if preposition == "for", tree.child(head, .cop) != nil { return status(ofVerb: head) }
        if Self.aspects.contains(tree[head].lemma) || ["of", "for"].contains(preposition) && !tree.isVerb(head) {
          isAside =
            isAside || ["detail", "result", "outcome", "content", "agenda", "subject"].contains(tree[head].lemma)
          node = head
          continue
        }
        return context(of: head, behind: preposition)
      default:
        if let cue = cue(head), tree.isVerb(head) || tree.preposition(head).isEmpty {
          return isNegated(head) ? negation(of: cue) : tensed(cue, head)
        }
        // "The visit was not timely": it may well have been.
        // "The session had not been on the schedule"
        if !tree.isVerb(head), tree.child(head, .cop) != nil, isNegated(head) { return .held }
        if isAside, isNegated(head), isPast(head) { return .held }
        if tree.isVerb(head) || tree.child(head, .cop) != nil { return status(ofVerb: head) }
        node = head
      }
    }
    return .held
  }

  /// "says abandoning the talks ⟨would⟩ be a failure", where the tree hangs the first verb on who says it
  private func isSubjectOfModal(_ verb: Int) -> Bool {
    guard [.xcomp, .ccomp].contains(tree[verb].relation), let head = tree.parent(verb), head == verb - 1,
      Self.reporting.contains(tree[head].lemma),
      let clause = tree.child(head, .ccomp), clause > verb
    else { return false }
    return tree.children(clause, [.aux]).contains { Self.modals[tree[$0].lower] != nil }
      && tree.child(clause, .nsubj, .nsubjPass) == nil
  }

  /// "A session planned for Monday did not take place"
  private func isMissedPlan(_ noun: Int, _ verb: Int) -> Bool {
    let end = tree.text.sentences[tree.sentence[verb]].upperBound
    return isNegated(verb)
      && ["take", "happen", "occur", "materialise", "materialize", "go"].contains(tree[verb].lemma)
      && !(verb..<end).contains { ["until", "but"].contains(tree[$0].lower) }
      && tree.children(noun, [.acl, .amod, .aclRelcl]).contains { cue($0) == .planned }
  }

  /// The verb by which somebody stays away from what others hold: "boycotted Wednesday's meeting", "stayed away from a
  /// summit of eight heads of state".
  func missed(_ noun: Int) -> Int? {
    guard let verb = tree.parent(noun), tree.isVerb(verb), tree[verb].lemma == "attend" || !isNegated(verb) else {
      return nil
    }
    let isAway =
      tree[verb].lemma == "stay" && tree.preposition(noun) == "from"
      && tree.children(verb, [.advmod, .compoundPrt]).contains { tree[$0].lower == "away" }
    // "No Israeli officials attended the talks"
    let isNobody = tree[verb].lemma == "attend" && subjects(of: verb).contains(where: hasNo)
    guard
      isAway
        || tree[noun].relation == .obj
          && (isNobody || ["boycott", "skip", "miss", "shun"].contains(tree[verb].lemma))
    else { return nil }
    let isOthers = tree.children(noun, [.nmod]).contains {
      ["of", "between"].contains(tree.preposition($0)) && !entities(at: $0).isEmpty
    }
    return isOthers || tree.children(noun, [.nmodPoss]).contains(where: { time(at: $0) != nil }) ? verb : nil
  }

  /// What is done at the end of talks.
  private static let agreeing: Set<String> = ["agree", "pledge", "promise", "vow", "undertake", "resolve", "fail"]

  /// What talks may fail to do, though they are held.
  private static let aims: Set<String> = [
    "produce", "reach", "agree", "shift", "resolve", "end", "yield", "bridge", "break", "secure", "deliver",
    "achieve",
    "settle", "find", "overcome", "persuade", "convince", "win", "move", "bring", "narrow", "halt", "stop", "ease",
  ]

  /// "no formal talks since the meeting in May"
  private func isSinceAnother(_ noun: Int) -> Bool {
    let end = tree.text.sentences[tree.sentence[noun]].upperBound
    guard
      let since = (noun + 1..<min(end - 1, noun + 6)).first(where: { tree[$0].lower == "since" })
    else {
      return false
    }
    return (since + 1..<min(end, since + 5)).contains { isEventNoun($0) }
  }

  /// "The trip is off": the word behind the verb, whatever the tree makes of it.
  private func isCalledOff(_ noun: Int) -> Bool {
    let end = tree.text.sentences[tree.sentence[noun]].upperBound
    guard
      let be = (noun + 1..<min(end - 1, noun + 14)).first(where: {
        ["is", "are", "was", "were"].contains(tree[$0].lower)
      }), tree[be + 1].lower == "off", be + 2 >= end || tree[be + 2].pos == .punct
    else { return false }
    return [.nsubj, .nsubjPass, .nsubjOuter, .root].contains(tree[noun].relation) && tree.preposition(noun).isEmpty
      && !(noun + 1..<be).contains {
        isEventNoun($0) || tree[$0].form == "," || [.nsubj, .nsubjPass].contains(tree[$0].relation)
      }
  }

  /// "a step towards talks": which nobody has arranged.
  private func isFarOff(_ noun: Int) -> Bool {
    // "came in the hope of a session with them"
    if tree.preposition(noun) == "of", let hope = tree.parent(noun),
      ["hope", "expectation", "search", "pursuit"].contains(tree[hope].lemma), tree.preposition(hope) == "in"
    {
      return true
    }
    guard ["towards", "toward"].contains(tree.preposition(noun)), let head = tree.parent(noun) else {
      return false
    }
    return ["step", "move", "progress", "way", "path", "road", "work", "effort", "push"].contains(tree[head].lemma)
  }

  /// "was arranged for July but never took place"
  private func isUndone(_ verb: Int) -> Bool {
    cue(verb) == .planned
      && tree.children(verb, [.conj]).contains { Self.happening.contains(tree[$0].lemma) && isNegated($0) }
  }

  /// "called off a meeting due to begin today", "stayed away from talks proposed for May": what was done with it counts
  /// more than what had been meant.
  private func governedOff(_ noun: Int) -> Status? {
    // "The trip follows his visit to Washington": which was.
    if tree[noun].relation == .obj, let head = tree.parent(noun), tree[head].lemma == "follow",
      tree.child(head, .nsubj) != nil, tree.child(head, .aux) == nil,
      !tree.children(noun, [.amod]).contains(where: { lexicon.cues[tree[$0].lower] != nil })
    {
      return .held
    }
    // "pulled his delegation out of talks"
    if tree.preposition(noun) == "out of",
      let verb = tree.path(noun).dropFirst().prefix(2).first(where: {
        ["pull", "withdraw"].contains(tree[$0].lemma)
      }),
      objects(of: verb).contains(where: { Delegation.nouns.contains(tree[$0].lemma) || isPersonal($0) })
    {
      return .cancelled
    }
    // "pulled out of a meeting with the king planned for May"
    if let verb = tree.parent(noun), ["pull", "withdraw"].contains(tree[verb].lemma), !isNegated(verb),
      ["out of", "from"].contains(tree.preposition(noun)), !phrases(of: [noun], ["with"]).isEmpty,
      !Self.counters.contains(self.noun(noun)),
      (noun..<tree.text.sentences[tree.sentence[noun]].upperBound).contains(where: {
        Self.dated.contains(tree[$0].lower)
          // "that were to begin on Friday"
          || tree[$0].lower == "to" && ["was", "were"].contains(tree[$0 - 1].lower)
      })
    {
      return .cancelled
    }
    guard let head = tree.parent(noun), tree.isVerb(head), !isNegated(head), let cue = cue(head),
      [.denied, .cancelled, .postponed].contains(cue),
      tree[noun].relation == .obj
        || tree[noun].relation == .obl && ["from", "out of", "of"].contains(tree.preposition(noun))
    else { return nil }
    return cue
  }

  /// What stands right behind a noun: "talks to be held in May", "a meeting due to begin today", "a visit, set for May,".
  private func announced(_ noun: Int) -> Status? {
    let end = tree.text.sentences[tree.sentence[noun]].upperBound
    var next = noun + 1
    if next < end, tree[next].form == "," { next += 1 }
    guard next + 2 < end else { return nil }
    // "The talks open in Lima", where the tagger sees an adjective
    if next == noun + 1, tree[next].lower == "open", tree[next].pos == .adj, tree[noun].relation != .obj,
      ["in", "on", "at"].contains(tree[next + 1].lower) || time(at: next + 1) != nil
    {
      return .planned
    }
    if tree[next].lower == "to", Self.occurring.contains(tree[next + 1].lower) { return .planned }
    if tree[next].lower == "to", tree[next + 1].lower == "have" { return .cancelled }
    return Self.dated.contains(tree[next].lower)
      && (["to", "for", "on"].contains(tree[next + 1].lower) || time(at: next + 1) != nil) ? .planned : nil
  }

  /// "The ministers, ⟨meeting⟩ in Lima, urged …", where the tagger sees a noun.
  func isParticiple(_ noun: Int) -> Bool {
    noun > 0 && tree[noun].lower == "meeting" && tree[noun].relation == .appos && tree[noun - 1].form == ","
      && tree.child(noun, .det, .amod, .nmodPoss, .compound) == nil
  }

  /// "to be held", "to be opened"
  private func isHolding(_ verb: Int) -> Bool {
    isPassive(verb)
      && ["hold", "open", "convene", "resume", "stage", "conduct", "launch"].contains(tree[verb].lemma)
  }

  private static let occurring: Set<String> = [
    "be", "take", "begin", "open", "start", "resume", "convene", "continue", "follow",
  ]
  static let dated: Set<String> = ["due", "scheduled", "set", "planned", "slated", "expected", "billed"]

  /// The status that the verb itself gives to the noun it carries: "cancelled a meeting", "a visit is planned"; one who
  /// "arranged a meeting" did.
  private func carriedCue(_ verb: Int) -> Status? {
    guard let cue = cue(verb) else { return nil }
    let isDone = isPast(verb) && Self.arranging.contains(tree[verb].lemma)
    return cue == .planned && !isPassive(verb) && isDone ? nil : cue
  }

  /// "A team for the talks has been named", "plans for a visit are ready": as of now, so it is still to come.
  private func isReady(_ noun: Int) -> Bool {
    guard [.nsubj, .nsubjPass].contains(tree[noun].relation), let verb = tree.parent(noun) else { return false }
    return tree.children(verb, [.aux, .auxPass, .cop]).contains {
      ["has", "have", "is", "are", "'s", "'re"].contains(tree[$0].lower)
    }
  }
}
