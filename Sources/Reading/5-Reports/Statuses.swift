internal import Meetings

/// How an occasion stands, from tense, modality, negation and the words that govern it; nil where the text only
/// supposes it ("if they met", "they meet often").
extension Scene {
  /// The status that a verb's clause gives to what it tells of.
  func status(ofVerb verb: Int, depth: Int = 0) -> Status? {
    guard depth < 10 else { return .held }
    if isSupposed(verb) { return nil }
    if isAwaited(verb) { return .planned }
    let negated = isNegated(verb)
    if let cue = cue(verb), depth > 0 { return negated ? negation(of: cue) : tensed(cue, verb) }
    let auxiliaries = tree.children(verb, [.aux, .auxPass, .cop]).map { tree[$0].lower }
    if let modal = auxiliaries.first(where: { Self.modals[$0] != nil }), let status = Self.modals[modal] {
      let perfect = auxiliaries.contains("have")
      if perfect, modal != "will" { return status == .planned && modal != "would" ? .held : nil }
      // "The talks will not take place": nobody refuses, they are off.
      let isOff = Self.happening.contains(tree[verb].lemma) && subjects(of: verb).contains { isEventNoun($0) }
      return negated ? isOff ? .cancelled : .denied : status
    }
    if let head = coordinatedInfinitive(verb) {
      return negate(status(ofVerb: head, depth: depth + 1), if: negated)
    }
    if let brink = brink(verb) { return isNegated(brink) ? nil : pendingAt(brink) }
    if isInfinitive(verb) { return negate(infinitive(verb, auxiliaries, depth), if: negated) }
    let relation = tree[verb].relation
    if [.advcl, .acl, .xcomp, .conj, .ccomp, .advclRelcl].contains(relation), isGerundOrParticiple(verb),
      let head = tree.parent(verb)
    {
      if let mark = tree.child(verb, .mark, .case), Self.prospective.contains(tree[mark].lower) {
        // "stopped in Kabul before flying on to Delhi": told as one journey.
        let main = governing(head, depth)
        return negated ? .denied : main == .held && tree[mark].lower == "before" ? .held : pending(main)
      }
      // "After meeting all night, they pledged aid": the meeting is none of what they pledged.
      if relation == .advcl, let mark = tree.child(verb, .mark),
        ["after", "following", "since", "upon", "when", "while"].contains(tree[mark].lower)
      {
        return negate(status(ofVerb: head), if: negated)
      }
      // "dropped anchor, marking the visit": what was dropped is something else.
      if relation == .advcl, let off = cue(head), [.cancelled, .postponed, .denied].contains(off) {
        return negate(status(ofVerb: head), if: negated)
      }
      // "Delegates attending the talks are demanding": attend they do.
      if relation == .acl, tree[verb].lower.hasSuffix("ing"), entities(at: head).contains(where: isActor) {
        let clause = tree.clause(head)
        return negate(clause == verb || !tree.isVerb(clause) ? .held : ongoing(clause), if: negated)
      }
      if relation != .acl || tree[verb].lower.hasSuffix("ing") {
        return negate(governing(head, depth), if: negated)
      }
    }
    if negated { return .denied }
    if isHeadlineVerb(verb), !tree.isVerb(verb) { return isTitle(verb) ? .held : .planned }
    if isPresent(verb, auxiliaries) { return present(verb, auxiliaries, depth) }
    if relation == .ccomp || relation == .xcomp || relation == .parataxis, let head = tree.parent(verb),
      let cue = cue(head),
      cue != .planned || !isPast(verb)
    {
      return governing(head, depth)
    }
    return .held
  }

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
  private func nounCue(_ noun: Int) -> Status? { tree[noun].lemma == "call" ? .proposed : cue(noun) }

  /// "rejected a call to hold talks", "turned down an offer of talks"
  private func isTurnedDown(_ noun: Int) -> Bool {
    guard [.obj, .nsubjPass].contains(tree[noun].relation), let verb = tree.parent(noun), tree.isVerb(verb),
      !isNegated(verb)
    else { return false }
    return cue(verb) == .denied
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
      let isTold = tree.parent(verb).map {
        Self.telling.contains(tree[$0].lemma) || Self.reporting.contains(tree[$0].lemma)
      }
      return isTold == true ? tree.parent(verb).flatMap { cue($0) } == .denied ? .denied : .held : .cancelled
    }
    guard let head = tree.parent(verb) else { return .planned }
    if auxiliaries.contains(where: { Self.forms(ofBe: $0) }) { return .planned }
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
      return governing(head, depth)
    default: return .planned
    }
  }

  /// The status that an event noun has where it stands.
  func status(ofNoun noun: Int, carriedBy verb: Int?) -> Status? {
    if hasNo(noun) { return .denied }
    if let verb, tree[verb].lemma == "call", tree[noun].relation == .obj, cue(verb) == nil { return .planned }
    if let verb, let cue = carriedCue(verb) { return isNegated(verb) ? negation(of: cue) : tensed(cue, verb) }
    if let status = governedOff(noun) ?? announced(noun) { return status }
    for child in tree.children(noun, [.amod, .acl, .compound, .aclRelcl]) {
      if tree[child].relation == .acl || tree[child].relation == .aclRelcl {
        // "talks to be held" lie ahead; "talks to end the war" only have an aim.
        if isInfinitive(child), isPassive(child) || Self.occurring.contains(tree[child].lemma) {
          return isNegated(child) ? .denied : .planned
        }
        // "talks expected to be dominated by the war": nothing is said of whether they are held.
        let isAside =
          tree.child(child, .xcomp).map { !Self.occurring.contains(tree[$0].lemma) && !isHolding($0) } ?? false
        if !isInfinitive(child), !isAside, tree[child].lemma != "aim", let cue = cue(child) {
          return isNegated(child) ? negation(of: cue) : tensed(cue, child)
        }
      } else if let cue = lexicon.cues[tree[child].lower] ?? (tree[child].pos == .verb ? cue(child) : nil) {
        return cue
      }
    }
    if let verb { return status(ofVerb: verb) }
    var node = noun
    for _ in 0..<8 {
      guard let head = tree.parent(node) else { break }
      switch tree[node].relation {
      case .conj, .appos, .compound, .nmodDesc, .flat:
        node = head
        continue
      case .nmod, .nmodPoss, .obl, .oblUnmarked, .nmodUnmarked, .advmod, .advcl:
        let preposition = tree.child(node, .mark).map { tree[$0].lower } ?? tree.preposition(node)
        if Self.prospective.contains(preposition) { return pending(context(of: head, behind: preposition)) }
        if let cue = cue(head), !tree.isVerb(head) || Self.governingPrepositions.contains(preposition) {
          return isNegated(head) || hasNo(head) ? negation(of: cue) : tensed(cue, head)
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
          node = head
          continue
        }
        return context(of: head, behind: preposition)
      default:
        if let cue = cue(head) { return isNegated(head) ? negation(of: cue) : tensed(cue, head) }
        // "The visit was not timely": it may well have been.
        if !tree.isVerb(head), tree.child(head, .cop) != nil, isNegated(head) { return .held }
        if tree.isVerb(head) || tree.child(head, .cop) != nil { return status(ofVerb: head) }
        node = head
      }
    }
    return .held
  }

  /// "called off a meeting due to begin today", "stayed away from talks proposed for May": what was done with it counts
  /// more than what had been meant.
  private func governedOff(_ noun: Int) -> Status? {
    guard let head = tree.parent(noun), tree.isVerb(head), !isNegated(head), let cue = cue(head),
      [.denied, .cancelled, .postponed].contains(cue),
      tree[noun].relation == .obj || tree[noun].relation == .obl && tree.preposition(noun) == "from"
    else { return nil }
    return cue
  }

  /// What stands right behind a noun: "talks to be held in May", "a meeting due to begin today", "a visit, set for May,".
  private func announced(_ noun: Int) -> Status? {
    let end = tree.text.sentences[tree.sentence[noun]].upperBound
    var next = noun + 1
    if next < end, tree[next].form == "," { next += 1 }
    guard next + 2 < end else { return nil }
    if tree[next].lower == "to", Self.occurring.contains(tree[next + 1].lower) { return .planned }
    if tree[next].lower == "to", tree[next + 1].lower == "have" { return .cancelled }
    return Self.dated.contains(tree[next].lower)
      && (["to", "for", "on"].contains(tree[next + 1].lower) || time(at: next + 1) != nil) ? .planned : nil
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

  /// The status that the tense of a clause gives to what it mentions; the present tense says that it is going on.
  private func ongoing(_ clause: Int) -> Status? {
    let auxiliaries = tree.children(clause, [.aux, .auxPass]).map { tree[$0].lower }
    return isPresent(clause, auxiliaries) && !auxiliaries.contains(where: { Self.modals[$0] != nil })
      ? .held : status(ofVerb: clause)
  }

  /// What a passing mention takes from its clause: told of in the past, it was held.
  private func context(of node: Int, behind preposition: String) -> Status? {
    let clause = tree.clause(node)
    guard tree.isVerb(clause) else { return .held }
    // "agreed to disarm after meeting the envoy"
    if isInfinitive(clause), tree[clause].relation == .xcomp, let matrix = tree.parent(clause), isPast(matrix),
      !isNegated(matrix), ["after", "following", "at", "during"].contains(preposition)
    {
      return .held
    }
    // "promised support after talks": what the verb promises is not the talks.
    guard let status = ongoing(clause) else { return .held }
    return status == .denied || status == .cancelled || status == .postponed || status == .proposed
      ? .held : status
  }

  /// Before it, it hadn't happened: what stood ahead of a past event may have been held since; as of publication it is
  /// planned unless its date says otherwise.
  private func pending(_ status: Status?) -> Status? { status == nil ? nil : .planned }

  /// The status word that a token is, particles included: "called off".
  func cue(_ token: Int) -> Status? {
    let lemma = tree[token].lemma
    if lemma == "push", tree.children(token, [.obl]).contains(where: { tree.preposition($0) == "for" }) {
      return .proposed
    }
    if let particles = OccasionLexicon.phrasal[lemma] {
      for child in tree.children(token, [.compoundPrt, .advmod, .obl, .case]) {
        if let status = particles[tree[child].lower] { return status }
      }
      if lemma != "call", lemma != "set" { return nil }
    }
    if lemma == "call" {
      let demands = tree.children(token, [.obl]).contains { tree.preposition($0) == "for" }
      return demands ? .proposed : nil
    }
    return lexicon.cues[lemma] ?? lexicon.cues[tree[token].lower]
  }

  /// "was due to" of the past, "plans" of the present: both planned; "will refuse" and "refused" both refused.
  private func tensed(_ cue: Status, _ token: Int) -> Status {
    guard cue == .planned else { return cue }
    let auxiliaries = tree.children(token, [.aux, .auxPass, .cop]).map { tree[$0].lower }
    return auxiliaries.contains("had") ? .cancelled : .planned
  }

  private func negation(of cue: Status) -> Status {
    switch cue {
    case .planned, .proposed, .held: .denied
    case .denied, .postponed, .cancelled: .held
    }
  }

  private func negate(_ status: Status?, if negated: Bool) -> Status? {
    negated ? status.map { _ in .denied } : status
  }

  private static let preparations: Set<String> = [
    "arrangement", "preparation", "groundwork", "agenda", "date", "venue", "invitation",
  ]
  private static let telling: Set<String> = [
    "claim", "appear", "seem", "believe", "think", "know", "suspect", "accuse", "understand", "deny", "admit",
    "acknowledge", "confess", "allege", "rumour", "rumor",
  ]
  private static let happening: Set<String> = [
    "take", "happen", "occur", "go", "proceed", "hold", "begin", "start", "open",
  ]
  static let modals: [String: Status] = [
    "will": .planned, "'ll": .planned, "wo": .planned, "shall": .planned, "would": .planned, "may": .planned,
    "might": .proposed, "could": .proposed, "can": .proposed, "should": .proposed, "must": .proposed,
    "ought": .proposed,
  ]
  static let prospective: Set<String> = [
    "before", "ahead of", "ahead", "until", "till", "pending", "towards", "prior to",
  ]
  static let governingPrepositions: Set<String> = ["for", "on", "to", "of", "about", "from", "against", "in"]
  static let aspects: Set<String> = [
    "resumption", "start", "opening", "continuation", "beginning", "launch", "holding", "round", "series",
    "session",
    "day", "end", "conclusion", "prospect", "possibility", "idea", "date", "venue", "stage", "phase", "part",
  ]

  static func forms(ofBe word: String) -> Bool {
    ["is", "are", "was", "were", "be", "been", "'s", "'re"].contains(word)
  }

  func isNegated(_ verb: Int) -> Bool {
    if tree.children(verb).contains(where: {
      Self.negations.contains(tree[$0].lower) && tree[$0].relation != .conj
    }) {
      return true
    }
    // "No meeting was held", "neither side met"
    return tree.children(verb, [.nsubj, .nsubjPass, .obj]).contains {
      hasNo($0) && (tree[$0].relation != .obj || isEventNoun($0))
    }
  }

  static let negations: Set<String> = ["not", "n't", "never", "nor", "neither"]

  func hasNo(_ noun: Int) -> Bool {
    ["no", "neither", "none"].contains(tree[noun].lower)
      || tree.children(noun, [.det, .advmod]).contains { ["no", "neither"].contains(tree[$0].lower) }
  }

  func isInfinitive(_ verb: Int) -> Bool {
    tree.children(verb, [.mark]).contains { tree[$0].lower == "to" && $0 < verb }
      || tree.children(verb, [.aux]).contains { tree[$0].lower == "to" }
  }

  private func isGerundOrParticiple(_ verb: Int) -> Bool {
    let token = tree[verb]
    if token.lower.hasSuffix("ing") { return tree.children(verb, [.aux]).isEmpty }
    return token.features.contains(.participle) && tree.children(verb, [.aux, .auxPass]).isEmpty
      && tree.child(verb, .nsubj, .nsubjPass) == nil
  }

  /// "is to fly to Oslo and ⟨meet⟩ her", "will open the talks and ⟨chair⟩ them": the verb that holds for both.
  private func coordinatedInfinitive(_ verb: Int) -> Int? {
    guard tree[verb].relation == .conj, let head = tree.parent(verb), tree[verb].lower == tree[verb].lemma,
      tree.child(verb, .nsubj, .nsubjPass, .aux) == nil, tree.isVerb(head),
      isInfinitive(head) || tree.children(head, [.aux]).contains(where: { Self.modals[tree[$0].lower] != nil })
    else { return nil }
    return head
  }

  /// "until he is able to meet them"
  private func isAwaited(_ verb: Int) -> Bool {
    tree.children(verb, [.mark]).contains { ["until", "till", "before"].contains(tree[$0].lower) }
      && (isPresent(verb, tree.children(verb, [.aux, .auxPass]).map { tree[$0].lower })
        || tree.child(verb, .cop).map { ["is", "are"].contains(tree[$0].lower) } ?? false)
  }

  /// Conditions and habits.
  private func isSupposed(_ verb: Int) -> Bool {
    // "Meeting rebels is a crime"
    if tree[verb].relation == .csubj, tree[verb].lower.hasSuffix("ing") { return true }
    if isRegular(verb) { return true }
    // "tried to visit"
    if tree[verb].relation == .xcomp, let head = tree.parent(verb), ["try", "attempt"].contains(tree[head].lemma) {
      return true
    }
    return tree.children(verb).contains { child in
      let lower = tree[child].lower
      if tree[child].relation == .mark { return ["if", "unless", "whether"].contains(lower) }
      return tree[child].relation == .advmod
        && ["often", "regularly", "frequently", "usually", "routinely", "seldom", "rarely"].contains(lower)
    }
  }

  /// "who move here every year"
  private func isRegular(_ verb: Int) -> Bool {
    let sentence = tree.text.sentences[tree.sentence[verb]]
    return (verb + 1..<max(verb + 1, min(sentence.upperBound, verb + 12))).contains { token in
      guard let time = time(at: token), case .every = times[time].value else { return false }
      return !(verb + 1..<token).contains { tree.isVerb($0) }
    }
  }

  private func isPast(_ verb: Int) -> Bool {
    tree[verb].features.contains(.past)
      || tree.children(verb, [.aux, .auxPass]).contains { ["was", "were", "had", "did"].contains(tree[$0].lower) }
  }

  private func isPresent(_ verb: Int, _ auxiliaries: [String]) -> Bool {
    if auxiliaries.contains(where: { ["had", "was", "were", "did", "has", "have", "been"].contains($0) }) {
      return false
    }
    if auxiliaries.contains(where: { ["is", "are", "am", "'s", "'re", "do", "does"].contains($0) }) {
      return tree[verb].lower.hasSuffix("ing")
    }
    return tree[verb].features.contains(.present) && tree[verb].features.contains(.finite)
  }

  /// The present tense tells of the past in headlines, of the future in schedules, of the present in "is meeting".
  private func present(_ verb: Int, _ auxiliaries: [String], _ depth: Int) -> Status? {
    if tree[verb].lower.hasSuffix("ing") { return .held }
    return isTitle(verb) ? .held : .planned
  }

  /// Whether a token stands in the article's title.
  func isTitle(_ token: Int) -> Bool {
    !article.title.isEmpty && tree.text.paragraphs[tree.sentence[token]] == 0
  }
}
