/// Nouns of occasions in another sense: a fight, a news conference, a stock exchange, a call for restraint; and gatherings that
/// are only where something else was.
extension Scene {
  /// "killed 17 guerrillas in an encounter"
  func isFight(_ noun: Int) -> Bool {
    // "mortar rounds", "a new round of fighting"
    if tree[noun].lemma == "round" {
      let isShot = tree.children(noun, [.compound, .amod]).contains {
        ["mortar", "artillery", "tank", "live", "ammunition", "warning", "plastic"].contains(tree[$0].lower)
      }
      return isShot
        || tree.children(noun, [.nmod]).contains {
          tree.preposition($0) == "of" && Self.struggles.contains(tree[$0].lemma)
        }
    }
    return tree[noun].lemma == "encounter"
      && tree.path(noun).dropFirst().contains {
        ["kill", "die", "wound", "shoot", "injure", "slay", "ambush", "clash"].contains(tree[$0].lemma)
      }
  }

  /// "a stop to attacks": an end
  func isEnd(_ noun: Int) -> Bool {
    tree[noun].lemma == "stop"
      && tree.children(noun, [.nmod]).contains {
        tree.preposition($0) == "to" && !entities(at: $0).contains(where: isPlace)
      }
  }

  private static let struggles: Set<String> = [
    "fighting", "violence", "attack", "strike", "demonstration", "protest", "election", "voting", "balloting",
    "ammunition", "golf", "sanction", "layoff", "cut", "bombing", "shelling",
  ]

  /// "a news conference", "the daily press briefing": one side speaks to the press.
  func isPublicity(_ noun: Int) -> Bool {
    // "had agreed to the mediation of the league": none that took place
    if tree[noun].lemma == "mediation", tree.preposition(noun) == "to",
      tree.parent(noun).map({ ["agree", "consent", "submit"].contains(tree[$0].lemma) }) == true
    {
      return true
    }
    // "Mediation was in the hands of the king"
    if tree[noun].lemma == "mediation", tree[noun].relation == .nsubj,
      tree.parent(noun).map({ tree[$0].lemma == "hand" }) == true
    {
      return true
    }
    // "its role in mediation"
    if tree[noun].lemma == "mediation", tree.preposition(noun) == "in", let head = tree.parent(noun),
      ["role", "effort", "part", "work"].contains(tree[head].lemma)
    {
      return true
    }
    guard
      ["conference", "briefing", "availability", "event", "gathering", "assembly", "congress"].contains(
        tree[noun].lemma)
    else {
      return false
    }
    // "The assembly was suspended": a body
    if ["assembly", "congress"].contains(tree[noun].lemma), [.nsubjPass, .obj].contains(tree[noun].relation),
      let verb = tree.parent(noun),
      ["suspend", "dissolve", "elect", "disband", "abolish"].contains(tree[verb].lemma)
    {
      return true
    }
    // "elections for a new legislative assembly"
    if tree[noun].lemma == "assembly",
      tree.children(noun, [.amod, .compound]).contains(where: {
        ["legislative", "national", "constituent", "provincial", "federal", "regional", "state"].contains(
          tree[$0].lower)
      }), tree.preposition(noun) == "for"
    {
      return true
    }
    // "if the congresses of both countries agreed"
    if ["assembly", "congress"].contains(tree[noun].lemma), tree[noun].relation == .nsubj,
      let verb = tree.parent(noun),
      ["agree", "vote", "approve", "ratify", "accept", "reject", "pass", "adopt"].contains(tree[verb].lemma)
    {
      return true
    }
    // "told a gathering of activists that": whom a speech was made to
    if tree[noun].lemma == "gathering", [.obj, .iobj].contains(tree[noun].relation), let verb = tree.parent(noun),
      ["tell", "address"].contains(tree[verb].lemma)
    {
      return true
    }
    let first = tree.text.sentences[tree.sentence[noun]].lowerBound
    let before = max(first, noun - 2)..<noun
    if before.contains(where: { Self.publicity.contains(tree[$0].lower) }) { return true }
    if tree[noun].lemma == "briefing", before.contains(where: { ["noon", "daily"].contains(tree[$0].lower) }) {
      return true
    }
    return tree[noun].lemma == "briefing" && phrases(of: [noun], ["with", "by", "from", "for"]).isEmpty
  }

  private static let publicity: Set<String> = ["press", "news", "media"]

  /// "spoke with one and, ⟨in separate calls⟩, with the others": the verb tells of them.
  func isAsideOfVerb(_ noun: Int) -> Bool {
    guard tree.preposition(noun) == "in",
      tree.children(noun, [.amod]).contains(where: { tree[$0].lower == "separate" }),
      phrases(of: [noun], ["with", "between"]).isEmpty
        || noun + 1 < tree.text.tokens.count && tree[noun + 1].form == ","
    else { return false }
    return tree.path(noun).dropFirst().prefix(3).contains {
      tree.isVerb($0) && [.meet, .with].contains(trigger($0)?.kind)
    }
  }

  /// "agreed to continue their regular conversations", "the importance of maintaining contacts": no occasion of its own.
  func isUpkeep(_ noun: Int) -> Bool {
    // "keep in close contact", "broke off contacts"
    if tree[noun].lemma == "contact", let verb = tree.parent(noun) {
      if tree.preposition(noun) == "in", time(of: [noun, verb]) == nil {
        return ["keep", "stay", "remain"].contains(tree[verb].lemma)
      }
      if tree[noun].relation == .obj,
        ["break", "cut", "sever", "suspend", "freeze", "lose", "end", "halt"].contains(tree[verb].lemma)
      {
        return true
      }
    }
    guard
      ["contact", "conversation", "communication", "dialogue", "exchange", "discussion", "consultation"].contains(
        tree[noun].lemma), tree[noun].relation == .obj, let verb = tree.parent(noun),
      [
        "maintain", "continue", "keep", "expand", "intensify", "pursue", "develop", "deepen", "strengthen",
        "preserve",
      ]
      .contains(tree[verb].lemma)
    else { return false }
    return time(of: [noun, verb]) == nil && place(of: [noun, verb]) == nil && !isPast(verb)
  }

  /// "the peace mission in Sri Lanka", "heads of mission", "his tour of duty": work, not a journey; one to a place is.
  func isService(_ noun: Int) -> Bool {
    switch tree[noun].lemma {
    case "mission":
      tree.preposition(noun) == "of"
        && tree.parent(noun).map { ["head", "heads", "chief", "chiefs"].contains(tree[$0].lower) } == true
        || !phrases(of: [noun], ["to"]).contains { entities(at: $0).contains(where: isPlace) }
    case "tour": tree.children(noun, [.nmod]).contains { tree[$0].lemma == "duty" }
    default: false
    }
  }

  /// "calls for restraint", "a call on both sides", "a call to disarm": nobody is on the line.
  func isDemand(_ noun: Int) -> Bool {
    // "Peru urged them to stop. ⟨The call⟩ was made in Lima": what was just demanded
    if tree[noun].lemma == "call", isDefinite(noun), tree.sentence[noun] > 0,
      tree.child(noun, .amod, .compound) == nil,
      tree.text.sentences[tree.sentence[noun] - 1].contains(where: {
        ["urge", "appeal", "demand"].contains(tree[$0].lemma)
          || tree[$0].lemma == "call" && ["for", "on"].contains(tree[min($0 + 1, noun)].lower)
      })
    {
      return true
    }
    guard tree[noun].lemma == "call", noun + 2 < tree.text.sentences[tree.sentence[noun]].upperBound else {
      return false
    }
    // "The group summoned both to talks. ⟨The call came⟩ after two hours"
    if tree[noun].relation == .nsubj, tree[noun + 1].lower == "came",
      tree.child(noun, .amod, .compound, .nmod) == nil,
      !isAboutCall(before: noun)
    {
      return true
    }
    let end = tree.text.sentences[tree.sentence[noun]].upperBound
    switch tree[noun + 1].lower {
    // "calls from lawmakers for a boycott"
    case "from", "by":
      return (noun + 2..<min(end - 1, noun + 12)).contains { token in
        tree[token].lower == "for" && time(at: token + 1) == nil
          || tree[token].lower == "to" && tree.isVerb(token + 1)
      }
    case "for", "on", "upon": return !isCourtesy(noun) && time(at: noun + 2) == nil && time(at: noun + 1) == nil
    // "held a call to discuss it" is one.
    case "to":
      return tree.isVerb(noun + 2)
        && !(tree[noun].relation == .obj
          && tree.parent(noun).map { ["hold", "have", "join", "host"].contains(tree[$0].lemma) } == true)
    default: return false
    }
  }

  /// Whether the sentences above speak of a telephone.
  private func isAboutCall(before noun: Int) -> Bool {
    let first = tree.text.sentences[max(0, tree.sentence[noun] - 3)].lowerBound
    return (first..<noun).contains {
      Self.wire.contains(tree[$0].lemma) || tree[$0].lemma == "call" && isEventNoun($0)
    }
  }

  /// "paid a call on the governor", "a courtesy call on the emir": they meet.
  func isCourtesy(_ noun: Int) -> Bool {
    guard tree[noun].lemma == "call" else { return false }
    let first = tree.text.sentences[tree.sentence[noun]].lowerBound
    return (max(first, noun - 3)..<noun).contains { tree[$0].lower == "courtesy" || tree[$0].lemma == "pay" }
  }

  /// Whether a noun is the gathering on whose sidelines something else was: its guests are not those who met there.
  func isMargin(_ noun: Int) -> Bool {
    let first = tree.text.sentences[tree.sentence[noun]].lowerBound
    for token in (max(first, noun - 9)..<noun).reversed() {
      if tree[token].lower == "of", token > first { return Self.margins.contains(tree[token - 1].lower) }
      if tree.isVerb(token) || tree[token].form == "," { return false }
    }
    return false
  }

  /// "talks on ⟨a donors' conference⟩", "consulted about his visit": what they spoke of.
  func isMatterOfTalks(_ noun: Int) -> Bool {
    guard ["on", "about", "over", "regarding", "concerning"].contains(tree.preposition(noun)), !isDefinite(noun),
      let talks = tree.parent(noun), isEventNoun(talks)
    else { return false }
    return time(at: noun) == nil && tree.child(noun, .nmodPoss).map { time(at: $0) == nil } ?? true
  }

  /// "the stock exchange", "an exchange of prisoners": only views and words are exchanged in a meeting.
  func isTrade(_ noun: Int) -> Bool {
    guard tree[noun].lemma == "exchange" else { return false }
    return !tree.children(noun, [.nmod]).contains {
      ["view", "opinion", "idea"].contains(tree[$0].lemma)
        // "had an exchange with the minister", not "a prisoner exchange with the rebels"
        || tree.preposition($0) == "with" && tree.child(noun, .compound) == nil
          && entities(at: $0).contains(where: isPerson)
    }
  }

  /// What those are in who "engage" one another and don't meet.
  static let strife: Set<String> = [
    "combat", "fight", "fighting", "battle", "war", "warfare", "clash", "firefight", "standoff", "conflict",
    "dispute",
    "struggle", "competition", "trade", "feud", "row", "lawsuit", "litigation",
  ]

  /// "Dialogue between India and Pakistan is the only way", "There is no alternative to talks between the two", "It is time
  /// for negotiations": what somebody thinks of talks, none that were held.
  func isGeneric(_ noun: Int) -> Bool {
    // "commended the frequent discussions between their envoys"
    if tree.children(noun, [.amod]).contains(where: {
      ["frequent", "regular", "constant", "continuous", "routine"].contains(tree[$0].lower)
    }), tree[noun].features.contains(.plural) || tree[noun].lemma == "dialogue",
      time(of: [noun] + (tree.parent(noun).map { [$0] } ?? [])) == nil,
      place(of: [noun] + (tree.parent(noun).map { [$0] } ?? [])) == nil
    {
      return true
    }
    guard
      ["dialogue", "dialog", "talk", "negotiation", "discussion", "consultation", "contact"].contains(
        self.noun(noun)),
      tree.child(noun, .nmodPoss) == nil,
      tree.children(noun, [.det]).allSatisfy({ ["a", "an", "any", "such"].contains(tree[$0].lower) }),
      let head = tree.parent(tree.firstConjunct(noun))
    else { return false }
    switch tree[tree.firstConjunct(noun)].relation {
    case .nsubj:
      let predicate = tree[head].lemma == "remain" ? tree.child(head, .xcomp) : head
      let isNow =
        predicate != head || tree.children(head, [.cop]).contains { ["is", "are", "be"].contains(tree[$0].lower) }
      // but "are under way"
      return isNow
        && predicate.map { Self.opinions.contains(tree[$0].lemma) && tree.preposition($0).isEmpty } ?? false
    case .nmod, .obl:
      return Self.ways[tree.preposition(tree.firstConjunct(noun))]?.contains(tree[head].lemma) == true
    default: return false
    }
  }

  /// "the anniversary of the signing"
  func isRemembered(_ noun: Int) -> Bool {
    tree.preposition(noun) == "of" && tree.parent(noun).map { tree[$0].lemma == "anniversary" } ?? false
  }

  /// What people call talks that they want.
  private static let opinions: Set<String> = [
    "essential", "important", "necessary", "vital", "crucial", "critical", "indispensable", "possible",
    "impossible",
    "desirable", "useful", "inevitable", "preferable", "key", "way", "answer", "solution", "path", "option",
    "alternative",
    "road", "route", "priority", "means", "necessity", "must", "tool", "choice", "remedy",
  ]
  /// What leads to talks or away from them, by the preposition between.
  private static let ways: [String: Set<String>] = [
    "of": [
      "path", "road", "route", "policy", "principle", "culture", "spirit", "avenue", "advocate", "supporter",
      "value", "scope",
    ],
    "to": ["path", "road", "route", "alternative", "commitment", "substitute"],
    "for": ["time", "case", "need", "room", "space", "scope"], "in": ["believe", "belief", "faith"],
  ]
}
