internal import Meetings

/// Occasions that verbs tell of: "Khalilzad met Ghani", "the two sides sat down", "was received by the emir".
extension Scene {
  func occasions(ofVerb verb: Int) -> [Occasion] {
    guard let trigger = trigger(verb) else { return agreeing(verb) ?? leadingTo(verb) }
    let convened = convening(verb)
    if !convened.isEmpty { return convened }
    switch trigger.kind {
    case .meet, .with, .topic, .object: return joint(verb, trigger)
    case .host: return hosting(verb)
    case .visit, .travel: return travel(verb, trigger)
    case .gather:
      // "came together with community leaders"
      return tree[verb].lemma == "come" && !phraseParties(of: [verb], ["with"]).isEmpty
        ? joint(verb, trigger) : gathering(verb, trigger)
    case .call: return telephoning(verb)
    case .sign: return signing(verb)
    case .invite: return inviting(verb)
    case .partner: return withPartner(verb, trigger)
    case .assemble: return assembling(verb, trigger)
    case .upon: return calling(on: verb, trigger)
    case .deliver: return delivering(verb)
    case .ring: return ringing(verb)
    case .noun: return []
    }
  }

  /// "called on the emir"; "called on the emir to resign" is a demand.
  private func calling(on verb: Int, _ trigger: Trigger) -> [Occasion] {
    // "dropped in on the king", never "dropped on the rebels"
    if tree[verb].lemma == "drop", tree[verb + 1].lower != "in" { return [] }
    guard let preposition = particle(verb), let mention = chunk(behind: preposition),
      !isDemand(behind: mention.tokens.upperBound)
    else { return [] }
    let hosts = coordinated(mention, role: .party).filter {
      canSee($0.entity) || entities[$0.entity].kind == .organization
    }
    let guests = subjectParties(verb)
    guard !hosts.isEmpty, !guests.isEmpty else { return [] }
    let found = occasion(verb, kind: trigger.meeting, parties: guests + hosts, rule: rule(verb)).map { call in
      var call = call
      call.isAnother = tree.children(verb, [.advmod]).contains { tree[$0].lower == "also" }
      return call
    }
    let rows = rows(behind: verb, each: tree[preposition].lower)
    return rows.isEmpty ? found : found.flatMap { apart($0, in: rows) }
  }

  /// Whether an infinitive follows before the next clause: "… and the rebels ⟨to immediately release⟩ them".
  private func isDemand(behind start: Int) -> Bool {
    let end = min(tree.text.sentences[tree.sentence[max(0, start - 1)]].upperBound, start + 16)
    var token = start
    while token + 1 < end, !tree.isVerb(token), tree[token].lower != ";" {
      // "the Minister for Political Affairs" is an office.
      if tree[token].lower == "for" { return time(at: token + 1) == nil && !isCapitalised(tree[token + 1]) }
      if tree[token].lower == "to" {
        return tree[token + 1].pos == .adv || tree.isVerb(token + 1) && !isTalking(token + 1)
      }
      token += 1
    }
    return false
  }

  /// "called on the minister ⟨to discuss⟩ support": what one does with those one calls on.
  private func isTalking(_ verb: Int) -> Bool {
    lexicon.verbs[tree[verb].lemma]?.kind == .topic
      || ["congratulate", "thank", "brief", "pay", "bid", "convey", "hand", "introduce"].contains(tree[verb].lemma)
  }

  /// "Rey and Paz agreed at Lima to open the border": where several people agree, they met.
  private func agreeing(_ verb: Int) -> [Occasion]? {
    guard tree[verb].lemma == "agree", tree.isVerb(verb), isPast(verb), !isNegated(verb),
      [.root, .conj, .ccomp].contains(tree[verb].relation)
    else { return nil }
    let matter = tree.children(verb, [.xcomp, .ccomp, .advcl]).first { $0 > verb }
    let places = tree.children(verb, [.obl]).filter { phrase in
      phrase > verb && matter.map { phrase < $0 } ?? true && ["in", "at"].contains(tree.preposition(phrase))
        && place(at: phrase).map { [.city, .venue].contains(entities[$0].kind) } == true
    }
    let sides = subjectParties(verb)
    guard matter != nil, !places.isEmpty, sides.count > 1, sides.allSatisfy({ isPerson($0.entity) }) else {
      return nil
    }
    return occasion(verb, kind: .talks, parties: sides, rule: rule(verb))
  }

  func rule(_ verb: Int) -> String { "verb.\(tree[verb].lemma)" }

  /// The word that makes a phrase of a verb: "on" of "called separately on X", the second one of "called on Monday on X".
  func particle(_ verb: Int) -> Int? {
    let end = tree.text.sentences[tree.sentence[verb]].upperBound
    return (verb + 1..<min(end, verb + 7)).first { token in
      lexicon.verbs["\(tree[verb].lemma) \(tree[token].lower)"] != nil && !isOfTime(token)
        && (verb + 1..<token).allSatisfy {
          tree[$0].pos == .adv || ["in", "turn"].contains(tree[$0].lower) || isOfTime($0)
        }
    }
  }

  /// Whether a word is of a time, or the preposition in front of one.
  private func isOfTime(_ token: Int) -> Bool {
    time(at: token) != nil
      || Self.isPreposition(tree[token].lower) && token + 1 < tree.text.tokens.count && time(at: token + 1) != nil
  }

  /// What a token says as a verb. A tagger that sees "Trump meets" in a headline calls it a noun; a name in front and
  /// the ending tell better.
  func trigger(_ token: Int) -> Trigger? {
    guard tree.isVerb(token) || isHeadlineVerb(token) else { return nil }
    let lemma = tree[token].lemma
    if let particle = particle(token), let phrase = lexicon.verbs["\(lemma) \(tree[particle].lower)"] {
      return phrase
    }
    // "took him aside"
    for part in tree.children(token, [.advmod, .compoundPrt]) where part > token && part < token + 12 {
      if let phrase = lexicon.verbs["\(lemma) \(tree[part].lower)"], phrase.kind == .object { return phrase }
    }
    for object in objects(of: token) {
      if let phrase = lexicon.verbs["\(lemma) \(tree[object].lemma)"] { return phrase }
      // "had 30 minutes with him", never "had a week with him"
      let isShort = lemma != "have" || ["minute", "hour"].contains(tree[object].lemma)
      if isShort, time(at: object) != nil || Self.durations.contains(tree[object].lemma),
        let phrase = lexicon.verbs["\(lemma) time"]
      {
        return phrase
      }
    }
    return lexicon.verbs[lemma]
  }

  static let durations: Set<String> = [
    "minute", "hour", "day", "week", "morning", "afternoon", "evening", "night", "weekend", "time",
  ]

  func isHeadlineVerb(_ token: Int) -> Bool {
    guard [.noun, .propn].contains(tree[token].pos), tree[token].lower.hasSuffix("s"), token > 0,
      lexicon.verbs[tree[token].lemma] != nil, lexicon.nouns[tree[token].lower] == nil,
      let subject = mention(covering: token - 1), subject.form == .name, subject.tokens.upperBound == token,
      tree.sentence[token] == tree.sentence[token - 1]
    else { return false }
    return true
  }

  private func gathering(_ verb: Int, _ trigger: Trigger) -> [Occasion] {
    // "The council is to be convened in Lima", never "Talks were convened"
    let isBody = subjects(of: verb).contains(where: { subject in
      entities(at: subject).contains { entities[$0].kind == .organization }
    })
    // "ministers, gathered in Lima, urged …"
    let isParticiple = tree[verb].relation == .acl && ["gather", "assemble"].contains(tree[verb].lemma)
    guard tree.child(verb, .obj) == nil,
      !isPassive(verb) || isParticiple || tree[verb].lemma == "convene" && isBody
    else {
      return []
    }
    let tokens = subjects(of: verb)
    let sides = subjectParties(verb)
    let isThere = place(of: [verb]) != nil
    guard isSeveral(sides, tokens), isThere || time(of: [verb]) != nil && tree[verb].lemma != "come" else {
      return []
    }
    return occasion(verb, kind: trigger.meeting, parties: sides, rule: "verb.gather")
  }

  /// An occasion with the circumstances of its verb; none where the text only supposes it.
  func occasion(_ verb: Int, kind: MeetingKind, parties: [Party], rule: String) -> [Occasion] {
    guard let status = status(ofVerb: verb), !isRecord(verb), !isFirstTime(verb) else { return [] }
    var occasion = Occasion(trigger: verb, kind: kind, status: status, parties: parties.uniqued(), rule: rule)
    occasion.place = kind == .call ? nil : place(of: [verb])
    occasion.time = time(of: [verb])
    // "agreed to go on meeting": no occasion of its own
    if occasion.place == nil, occasion.time == nil, tree[verb].lower.hasSuffix("ing"),
      tree[verb].relation == .xcomp,
      tree.parent(verb).map({ ["go", "keep", "continue"].contains(tree[$0].lemma) }) == true
    {
      return []
    }
    occasion.attribution = attribution(of: verb)
    occasion.isNew = tree.children(verb, [.advmod]).contains { tree[$0].lower == "again" }
    if status == .denied, let time = occasion.time, case .since = times[time].value,
      tree.children(verb, [.aux]).contains(where: { tree[$0].lemma == "have" })
    {
      occasion.status = .held
      occasion.isLast = true
    } else if status == .denied, occasion.time == nil, areLongApart(verb) {
      return []
    }
    return [occasion]
  }

  /// "shook hands with Kim and became the first president ⟨to meet a leader of North Korea⟩": what was told already.
  private func isRecord(_ verb: Int) -> Bool {
    guard isInfinitive(verb), let being = tree.path(verb).dropFirst().first(where: { tree[$0].lemma == "become" }),
      tree[being].relation == .conj
    else { return false }
    let met = tree.children(verb, [.obj, .obl])
    return !met.isEmpty
      && met.allSatisfy { one in
        tree.children(one, [.det]).contains { ["a", "an", "any"].contains(tree[$0].lower) }
          && mention(headedBy: one)?.form != .name
      }
  }

  /// "It was the first time that the two ⟨had met⟩ since the war": as was told already.
  private func isFirstTime(_ verb: Int) -> Bool {
    guard [.acl, .aclRelcl, .ccomp].contains(tree[verb].relation), let time = tree.parent(verb), time < verb,
      tree[time].lemma == "time", tree.child(time, .cop) != nil
    else { return false }
    let first = tree.text.sentences[max(0, tree.sentence[verb] - 2)].lowerBound
    let isTold = (first..<tree.text.sentences[tree.sentence[verb]].lowerBound).contains {
      isEventNoun($0) || tree.isVerb($0) && lexicon.verbs[tree[$0].lemma]?.kind == .meet
    }
    return isTold
      && tree.children(time, [.amod]).contains { ["first", "second", "third", "last"].contains(tree[$0].lower) }
  }

  /// "met ⟨face⟩ to face"
  func isFaceToFace(object: Int) -> Bool {
    tree[object].lower == "face" && object + 2 < tree.text.tokens.count && tree[object + 1].lower == "to"
      && tree[object + 2].lower == "face"
  }

  /// "have not seen each other since war broke out": no occasion that anybody denies.
  private func areLongApart(_ verb: Int) -> Bool {
    tree.children(verb, [.aux]).contains { tree[$0].lemma == "have" }
      && tree.children(verb, [.advcl]).contains { clause in
        tree.children(clause, [.mark]).contains { tree[$0].lower == "since" }
      }
  }

  /// A call where the words say so, or where people only "spoke with" each other.
  func kind(_ kind: MeetingKind, _ verb: Int) -> MeetingKind {
    // "saw him and afterwards telephoned her" are two.
    let next = tree.children(verb, [.conj]).filter { tree.isVerb($0) }.flatMap { tree.subtree($0) }
    let words = Set(tree.subtree(verb)).subtracting(next).map { tree[$0].lemma }
    if words.contains(where: { Self.wire.contains($0) }) { return .call }
    return tree[verb].lemma == "speak" && place(of: [verb]) == nil && !isFaceToFace(verb) ? .call : kind
  }

  /// "The two spoke for 45 minutes": to one another
  func isLong(_ verb: Int) -> Bool {
    phrases(of: [verb], ["for"]).contains { ["minute", "hour"].contains(tree[$0].lemma) }
  }

  /// "spoke in private", "spoke on the margins of the session"
  func isFaceToFace(_ verb: Int) -> Bool {
    tree.children(verb, [.advmod, .obl, .oblUnmarked, .xcomp]).contains { part in
      ["privately", "private", "person", "face", "alone"].contains(tree[part].lower)
        || Self.margins.contains(tree[part].lower)
    }
      // "spoke with only interpreters present"
      || tree.subtree(verb).contains { ["interpreter", "translator"].contains(tree[$0].lemma) }
  }

  static let wire: Set<String> = [
    "phone", "telephone", "videoconference", "video", "virtually", "teleconference", "hotline",
  ]
}
