internal import Meetings

/// Occasions that verbs tell of: "Khalilzad met Ghani", "the two sides sat down", "was received by the emir".
extension Scene {
  func occasions(ofVerb verb: Int) -> [Occasion] {
    guard let trigger = trigger(verb) else { return leadingTo(verb) }
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

  private static let durations: Set<String> = [
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

  /// Verbs whose two sides do the same thing.
  private func joint(_ verb: Int, _ trigger: Trigger) -> [Occasion] {
    // "are engaged in combat with the rebels"
    if tree[verb].lemma == "engage",
      phrases(of: [verb], ["in"]).contains(where: { Self.strife.contains(tree[$0].lemma) })
    {
      return []
    }
    // "said they could not discuss elections with such a government": what one can't do is no refused meeting.
    if trigger.kind == .topic, isNegated(verb),
      tree.children(verb, [.aux]).contains(where: { ["can", "could", "ca"].contains(tree[$0].lower) })
    {
      return []
    }
    // "has been negotiating with the union since 1998": no occasion, as long as it says neither where nor on which day
    if tree[verb].lemma == "negotiate", tree[verb].lower == "negotiating",
      tree.children(verb, [.aux]).contains(where: { ["is", "are", "been"].contains(tree[$0].lower) }),
      place(of: [verb]) == nil,
      time(of: [verb]).map({ if case .since = times[$0].value { true } else { false } }) ?? true
    {
      return []
    }
    // "sat alongside him" at what was told of
    if tree[verb].lemma == "sit", verb + 1 < tree.text.tokens.count, tree[verb + 1].lower == "alongside" {
      return []
    }
    var others = phraseParties(of: [verb], ["with", "alongside", "along with", "opposite"])
    if others.isEmpty, ["speak", "talk"].contains(tree[verb].lemma) {
      // "spoke to the envoy", not "spoke to their concerns"
      others = phraseParties(of: [verb], ["to"]).filter {
        !isPlace($0.entity) && entities[$0.entity].kind != .group
      }
    }
    // "sat across the table from her"
    if others.isEmpty, tree[verb].lemma == "sit", tree[min(verb + 1, tree.text.tokens.count - 1)].lower == "across"
    {
      others = phraseParties(of: [verb], ["from"])
    }
    if tree[verb].lemma == "seat" || others.isEmpty && tree[verb].lemma == "sit" { others = atTable(with: verb) }
    if trigger.kind == .topic, isAboutRelations(verb) || isAim(verb) { others.removeAll { !isPerson($0.entity) } }
    // "held a call to discuss the launch with him": which the noun tells of
    if trigger.kind == .topic, isInfinitive(verb), let head = tree.parent(verb),
      isEventNoun(head) || lexicon.light[tree[head].lemma] != nil && objects(of: head).contains(where: isEventNoun)
    {
      return []
    }
    let passive = isPassive(verb)
    var sides = subjectParties(verb)
    var partners = others
    if tree[verb].lemma == "take", !isOfficial(sides + objectParties(verb)) { return [] }
    // "The two sides are to resume on Tuesday", never "resumed fighting" or "Exports resumed"
    if tree[verb].lemma == "resume",
      !objects(of: verb).isEmpty || !subjects(of: verb).contains(where: { isOneSide($0) })
    {
      return []
    }
    // "met with defeat"
    if tree[verb].lemma == "meet", others.isEmpty, isMetWithThing(verb) { return [] }
    switch trigger.kind {
    case .meet, .object:
      // "meeting all night"
      let objects =
        passive
        ? []
        : objects(of: verb).filter {
          time(at: $0) == nil && !Self.durations.contains(tree[$0].lemma) && !isFaceToFace(object: $0)
        }
      let met = passive || !others.isEmpty && objects.isEmpty ? [] : objectParties(verb)
      if met.isEmpty, others.isEmpty, !objects.isEmpty, !isReciprocal(verb) { return [] }
      if trigger.kind == .object, others.isEmpty || !Self.withOrWithout.contains(tree[verb].lemma) {
        partners = []
        let seen = people(behind: verb)
        guard !passive, sides.contains(where: { canMeet($0.entity) }), !seen.isEmpty || isReciprocal(verb),
          isReciprocal(verb) || tree.child(verb, .xcomp, .ccomp) == nil,
          // "consulted their leaders": among themselves
          !self.objects(of: verb).contains(where: { tree.child($0, .nmodPoss) != nil })
            || !["consult", "brief"].contains(tree[verb].lemma)
            || !Set(seen.map(\.entity)).isSubset(of: sides.map(\.entity))
        else { return [] }
        partners += seen
      } else {
        partners += met
      }
      if passive { partners += agents(of: verb).flatMap { parties(at: $0, role: .host) } }
    case .with:
      // "adjourned after two days of talks", "sat through several sessions with the envoy": the noun tells of it.
      if tree[verb].lemma == "adjourn", tree.subtree(verb).contains(where: { $0 > verb && isEventNoun($0) }) {
        return []
      }
      if tree[verb].lemma == "sit", phrases(of: [verb], ["through"]).contains(where: isEventNoun) { return [] }
      // "The talks were adjourned"
      if tree[verb].lemma == "adjourn", subjects(of: verb).contains(where: isEventNoun) { return [] }
      // "The court adjourned"
      if tree[verb].lemma == "adjourn", sides.contains(where: { entities[$0.entity].kind == .organization }) {
        return []
      }
      if ["sit", "seat"].contains(tree[verb].lemma), partners.isEmpty,
        !tree.children(verb, [.compoundPrt, .advmod]).contains(where: { tree[$0].lower == "down" })
      {
        return []
      }
    default: break
    }
    partners.removeAll { isPress($0.entity) }
    sides.removeAll { isPress($0.entity) }
    let isContinuation = trigger.kind == .topic && partners.isEmpty
    if partners.isEmpty {
      let isOnLine =
        kind(trigger.meeting, verb) == .call && tree.subtree(verb).contains { Self.wire.contains(tree[$0].lemma) }
      guard
        trigger.kind != .object && (tree[verb].lemma != "speak" || isOnLine || isFaceToFace(verb) || isLong(verb))
          || isReciprocal(verb),
        isSeveral(sides, subjects(of: verb)) || sides.isEmpty && areUnnamed(verb, trigger)
      else {
        return []
      }
      if trigger.kind == .topic, sides.count < 2, !isOfMembers(sides, verb) { return [] }
    }
    var found = occasion(
      verb, kind: kind(trigger.meeting, verb), parties: sides + partners, rule: "verb.\(tree[verb].lemma)")
    let isAnother =
      !partners.isEmpty
      && tree.children(verb, [.advmod]).contains {
        ["also", "afterwards", "subsequently"].contains(tree[$0].lower)
      }
    for index in found.indices {
      found[index].isContinuation = isContinuation
      if trigger.kind == .topic { forgetAhead(&found[index]) }
      found[index].isAnother = isAnother
    }
    let isSeparate =
      found.first?.kind == .call && isEach(verb)
      || tree.children(verb, [.advmod]).contains {
        ["separately", "individually"].contains(tree[$0].lower) || tree[$0].lower == "respectively" && $0 > verb
      }
      || isOneByOne(verb)
      || tree.children(verb, [.obl]).contains { part in
        ["occasion", "meeting", "session", "conversation"].contains(tree[part].lemma)
          && tree.children(part, [.amod]).contains { tree[$0].lower == "separate" }
      }
    let gapped = gapped(found, verb)
    if gapped.count > found.count { return gapped }
    let sequence = consecutive(found, verb)
    if sequence.count > found.count { return sequence }
    let with = rows(behind: verb, each: "with")
    let rows =
      with.isEmpty && ["speak", "talk"].contains(tree[verb].lemma) ? self.rows(behind: verb, each: "to") : with
    if !rows.isEmpty, trigger.kind != .topic {
      return found.flatMap { apart($0, in: isInSeparateOnes(verb) ? rows.joined().map { [$0] } : rows) }
    }
    return isSeparate ? found.flatMap { apart($0, partners.count > 1 ? partners : sides) } : found
  }

  /// "discussed the summit in Lima next week": when and where is said of the topic.
  private func forgetAhead(_ occasion: inout Occasion) {
    guard occasion.status == .held, let written, let time = occasion.time,
      times[time].value.resolve(from: written, direction: .past).earliest.map({ $0 > written }) == true
    else { return }
    (occasion.time, occasion.place) = (nil, nil)
  }

  /// "discussed cooperation with Poland": what is with Poland is the topic.
  func isAboutRelations(_ verb: Int) -> Bool {
    let end = min(tree.text.sentences[tree.sentence[verb]].upperBound, verb + 20)
    guard let preposition = (verb + 1..<end).first(where: { tree[$0].lower == "with" }) else {
      return false
    }
    return Self.relations.contains(tree[preposition - 1].lemma)
  }

  static let relations: Set<String> = [
    "cooperation", "relation", "relations", "tie", "ties", "partnership", "relationship", "alliance", "engagement",
    "war", "conflict", "border", "trade", "agreement", "talk", "talks", "negotiation", "dispute", "deal", "work",
    "coordination", "collaboration", "dialogue", "treaty", "friendship", "problem", "solidarity", "importance",
    "interest", "concern", "effort", "process", "exchange", "contact", "link", "tension", "surplus", "deficit",
    "settlement", "normalisation", "normalization", "frontier", "pact", "contract", "truce", "ceasefire",
    "rapprochement",
  ]

  /// "met Hu to discuss the trade with the United States": who met is said already.
  private func isAim(_ verb: Int) -> Bool {
    guard isInfinitive(verb), let head = tree.parent(verb), tree.isVerb(head) else { return false }
    return [.meet, .with, .host, .upon].contains(lexicon.verbs[tree[head].lemma]?.kind)
  }

  /// Verbs of a direct object that take "with" as well: "consulted (with) him"; "brief him on talks with X" is no such.
  private static let withOrWithout: Set<String> = ["consult", "engage"]

  /// "see each other", "faced one another"
  func isReciprocal(_ verb: Int) -> Bool {
    let end = min(tree.text.sentences[tree.sentence[verb]].upperBound, verb + 5)
    return verb + 2 < end
      && (verb + 1..<end - 1).contains {
        ["each", "one"].contains(tree[$0].lower) && ["other", "another"].contains(tree[$0 + 1].lower)
      }
  }

  /// Whether somebody can meet others in person or through those who speak for it.
  private func canMeet(_ entity: Int) -> Bool {
    [.person, .group, .organization, .state].contains(entities[entity].kind)
  }

  /// Whether a subject is people or a body, or the words for the sides of talks.
  private func isOneSide(_ subject: Int) -> Bool {
    Self.sides.contains(tree[subject].lower) || mention(headedBy: subject).map(areHuman) == true
  }

  /// "The two sides met again in Geneva": several whom the text has named before, so that it need not here.
  private func areUnnamed(_ verb: Int, _ trigger: Trigger) -> Bool {
    [.meet, .with].contains(trigger.kind) && !["speak", "talk", "chat"].contains(tree[verb].lemma)
      && subjects(of: verb).contains { Self.sides.contains(tree[$0].lower) }
      && (time(of: [verb]) != nil || place(of: [verb]) != nil)
  }

  private static let sides: Set<String> = [
    "sides", "parties", "delegations", "negotiators", "teams", "generals", "envoys", "two", "both", "men", "pair",
    "ministers", "leaders", "delegates", "rivals", "foes",
  ]

  /// Whether a subject is more than one side: several entities, or a plural or collective noun.
  private func isSeveral(_ sides: [Party], _ tokens: [Int]) -> Bool {
    if Set(sides.map(\.entity)).count > 1 { return true }
    return tokens.contains { token in
      tree[token].features.contains(.plural)
        || sides.contains { [.organization, .group].contains(entities[$0.entity].kind) }
    } && !sides.isEmpty
  }

  /// "The union's foreign ministers discussed the crisis in Lima", "by video conference": among themselves.
  private func isOfMembers(_ sides: [Party], _ verb: Int) -> Bool {
    guard let body = sides.first?.entity, entities[body].kind == .organization,
      entities[body].country == nil || entities[body].country == "EU",
      subjects(of: verb).contains(where: { tree[$0].features.contains(.plural) && isPersonal($0) })
    else { return false }
    return place(of: [verb]) != nil
      || tree.children(verb, [.obl]).contains {
        ["by", "via", "over", "in", "on"].contains(tree.preposition($0)) && Self.wire.contains(tree[$0].lemma)
          || tree.preposition($0) == "by" && tree.subtree($0).contains { tree[$0].lemma == "video" }
      }
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
    return tree.children(time, [.amod]).contains { ["first", "second", "third", "last"].contains(tree[$0].lower) }
  }

  /// "met ⟨face⟩ to face"
  private func isFaceToFace(object: Int) -> Bool {
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
  private func isLong(_ verb: Int) -> Bool {
    phrases(of: [verb], ["for"]).contains { ["minute", "hour"].contains(tree[$0].lemma) }
  }

  /// "spoke in private", "spoke on the margins of the session"
  private func isFaceToFace(_ verb: Int) -> Bool {
    tree.children(verb, [.advmod, .obl, .oblUnmarked, .xcomp]).contains { part in
      ["privately", "private", "person", "face"].contains(tree[part].lower)
        || Self.margins.contains(tree[part].lower)
    }
  }

  static let wire: Set<String> = [
    "phone", "telephone", "videoconference", "video", "virtually", "teleconference", "hotline",
  ]
}
