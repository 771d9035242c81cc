internal import Meetings

/// The words that say how an occasion stands, and what tense and negation make of them.
extension Scene {
  /// The status word that a token is, particles included: "called off".
  func cue(_ token: Int) -> Status? {
    let lemma = tree[token].lemma
    if let particles = OccasionLexicon.phrasal[lemma] {
      for child in tree.children(token, [.compoundPrt, .advmod, .obl, .case]) {
        if let status = particles[tree[child].lower] { return status }
      }
      // "called for talks", "pushed for a visit"
      if ["call", "push"].contains(lemma) {
        let isAppeal = tree.children(token, [.obl]).contains {
          // "called a summit for Monday"
          tree.preposition($0) == "for" && time(at: $0) == nil
            || ["on", "upon"].contains(tree.preposition($0)) && time(at: $0) == nil
              && tree.children(token, [.xcomp, .advcl]).contains(where: isInfinitive)
        }
        return isAppeal ? .proposed : nil
      }
      if lemma != "set" { return nil }
    }
    return lexicon.cues[lemma] ?? lexicon.cues[tree[token].lower]
  }

  /// "was due to" of the past, "plans" of the present: both planned; "will refuse" and "refused" both refused.
  func tensed(_ cue: Status, _ token: Int) -> Status {
    guard cue == .planned else { return cue }
    // "had agreed to meet" holds still; "had planned to meet" doesn't.
    guard !Self.lasting.contains(tree[token].lemma) else { return .planned }
    let auxiliaries = tree.children(token, [.aux, .auxPass, .cop]).map { tree[$0].lower }
    // "were supposed to meet"
    let isMissed =
      tree[token].lemma == "suppose" && !Set(auxiliaries).isDisjoint(with: ["was", "were"])
      && tree.children(token, [.xcomp, .advcl]).contains {
        lexicon.verbs[tree[$0].lemma] != nil || ["take", "begin", "start", "open"].contains(tree[$0].lemma)
      }
      && !tree.subtree(token).contains { ["next", "tomorrow", "later"].contains(tree[$0].lower) }
    return auxiliaries.contains("had") || isMissed ? .cancelled : .planned
  }

  /// Verbs of what somebody will do from then on.
  static let lasting: Set<String> = [
    "agree", "accept", "promise", "pledge", "vow", "confirm", "consent", "undertake", "decide", "arrange",
  ]

  func negation(of cue: Status) -> Status {
    switch cue {
    case .planned, .proposed, .held: .denied
    case .denied, .postponed, .cancelled: .held
    }
  }

  func negate(_ status: Status?, if negated: Bool) -> Status? {
    negated ? status.map { _ in .denied } : status
  }

  static let preparations: Set<String> = [
    "arrangement", "preparation", "groundwork", "agenda", "date", "venue", "invitation",
  ]
  static let telling: Set<String> = [
    "claim", "appear", "seem", "believe", "think", "know", "suspect", "accuse", "understand", "deny", "admit",
    "acknowledge", "confess", "allege", "rumour", "rumor",
  ]
  static let happening: Set<String> = [
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
}
