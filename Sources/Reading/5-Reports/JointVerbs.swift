internal import Meetings

/// Verbs whose two sides do the same thing: "met", "held talks with", "discussed", "sat down".
extension Scene {
  /// Verbs whose two sides do the same thing.
  func joint(_ verb: Int, _ trigger: Trigger) -> [Occasion] {
    // "are engaged in combat with the rebels"
    if ["engage", "meet"].contains(tree[verb].lemma),
      tree.children(verb, [.obl]).contains(where: {
        tree.preposition($0) == "in" && Self.strife.contains(tree[$0].lemma)
          && (tree[verb].lemma == "engage" || tree.child($0, .det) == nil)
      })
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
    // "fishermen have confronted each other at sea"
    if tree[verb].lemma == "confront", !sides.contains(where: { entities[$0.entity].kind != .group }) { return [] }
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
    case .object where passive && others.isEmpty:
      // "was briefed by the president"
      guard ["brief", "debrief"].contains(tree[verb].lemma), !isNegated(verb), tree.child(verb, .auxPass) != nil
      else { return [] }
      partners = agents(of: verb).flatMap { parties(at: $0) }.filter { isPerson($0.entity) }
      guard !sides.isEmpty, !partners.isEmpty else { return [] }
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
          // "in a separate session" is one
          && tree[part].features.contains(.plural)
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
  func forgetAhead(_ occasion: inout Occasion) {
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
  func isAim(_ verb: Int) -> Bool {
    guard isInfinitive(verb), let head = tree.parent(verb), tree.isVerb(head) else { return false }
    return [.meet, .with, .host, .upon].contains(lexicon.verbs[tree[head].lemma]?.kind)
  }

  /// Verbs of a direct object that take "with" as well: "consulted (with) him"; "brief him on talks with X" is no such.
  static let withOrWithout: Set<String> = ["consult", "engage"]

  /// "see each other", "faced one another"
  func isReciprocal(_ verb: Int) -> Bool {
    let end = min(tree.text.sentences[tree.sentence[verb]].upperBound, verb + 5)
    return verb + 2 < end
      && (verb + 1..<end - 1).contains {
        ["each", "one"].contains(tree[$0].lower) && ["other", "another"].contains(tree[$0 + 1].lower)
      }
  }

  /// Whether somebody can meet others in person or through those who speak for it.
  func canMeet(_ entity: Int) -> Bool {
    [.person, .group, .organization, .state].contains(entities[entity].kind)
  }

  /// Whether a subject is people or a body, or the words for the sides of talks.
  func isOneSide(_ subject: Int) -> Bool {
    Self.sides.contains(tree[subject].lower) || mention(headedBy: subject).map(areHuman) == true
  }

  /// "The two sides met again in Geneva": several whom the text has named before, so that it need not here.
  func areUnnamed(_ verb: Int, _ trigger: Trigger) -> Bool {
    [.meet, .with].contains(trigger.kind) && !["speak", "talk", "chat"].contains(tree[verb].lemma)
      && subjects(of: verb).contains { Self.sides.contains(tree[$0].lower) }
      && (time(of: [verb]) != nil || place(of: [verb]) != nil)
  }

  static let sides: Set<String> = [
    "sides", "parties", "delegations", "negotiators", "teams", "generals", "envoys", "two", "both", "men", "pair",
    "ministers", "leaders", "delegates", "rivals", "foes",
  ]

  /// Whether a subject is more than one side: several entities, or a plural or collective noun.
  func isSeveral(_ sides: [Party], _ tokens: [Int]) -> Bool {
    if Set(sides.map(\.entity)).count > 1 { return true }
    return tokens.contains { token in
      tree[token].features.contains(.plural)
        || sides.contains { [.organization, .group].contains(entities[$0.entity].kind) }
    } && !sides.isEmpty
  }

  /// "The union's foreign ministers discussed the crisis in Lima", "by video conference": among themselves.
  func isOfMembers(_ sides: [Party], _ verb: Int) -> Bool {
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
}
