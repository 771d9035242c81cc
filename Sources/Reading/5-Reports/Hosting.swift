internal import Meetings

/// Occasions that verbs of hosts tell of: who receives, brings together or convenes others.
extension Scene {
  /// "will reconvene the parties in May": whoever is brought together, by whom.
  func convening(_ verb: Int) -> [Occasion] {
    guard ["convene", "reconvene", "assemble", "gather"].contains(tree[verb].lemma), !isPassive(verb) else {
      return []
    }
    let guests = people(behind: verb)
    let hosts = subjectParties(verb, role: .host).filter { host in !guests.contains { $0.entity == host.entity } }
    guard guests.count > 1 || guests.contains(where: { entities[$0.entity].kind == .group }), !hosts.isEmpty else {
      return []
    }
    return occasion(verb, kind: .talks, parties: guests + hosts, rule: rule(verb))
  }

  func assembling(_ verb: Int, _ trigger: Trigger) -> [Occasion] {
    guard
      (verb + 1..<min(verb + 25, tree.text.sentences[tree.sentence[verb]].upperBound)).contains(where: {
        tree[$0].lower == "together"
      })
    else { return [] }
    let guests =
      (isPassive(verb) ? subjectParties(verb) : objectParties(verb)) + phraseParties(of: [verb], ["with"])
    guard Set(guests.map(\.entity)).count > 1, !subjects(of: verb).contains(where: isEventNoun) else { return [] }
    let hosts =
      isPassive(verb) ? phraseParties(of: [verb], ["by"], role: .host) : subjectParties(verb, role: .host)
    return occasion(verb, kind: trigger.meeting, parties: guests + hosts, rule: rule(verb))
  }

  /// "the ⟨new⟩ secretary general"
  private func isNewlyInOffice(_ guest: Int) -> Bool {
    guard let mention = mention(headedBy: guest) else { return false }
    let start = max(tree.text.sentences[tree.sentence[guest]].lowerBound, mention.tokens.lowerBound - 3)
    return (start..<mention.tokens.upperBound).contains {
      ["new", "newly", "incoming", "elect", "elected", "designate", "appointed", "reelected"].contains(
        tree[$0].lower)
    }
  }

  func hosting(_ verb: Int) -> [Occasion] {
    var hosts: [Party], guests: [Party]
    // "at a summit hosted by the king": which a noun tells of
    if [.acl, .aclRelcl].contains(tree[verb].relation), isPassive(verb), let occasion = tree.parent(verb),
      isEventNoun(occasion) || ["ceremony", "event", "celebration"].contains(tree[occasion].lemma)
    {
      return []
    }
    if isPassive(verb) {
      guests = subjectParties(verb)
      hosts = phraseParties(of: [verb], ["by"], role: .host)
    } else {
      hosts = subjectParties(verb, role: .host)
      if objects(of: verb).contains(where: { isEventNoun($0) }) { return [] }
      guests = people(behind: verb)
      if guests.isEmpty { guests = heavyObject(of: verb) }
      if guests.isEmpty { guests = accredited(verb) }
    }
    guests.removeAll { entities[$0.entity].kind == .state && tree[verb].lemma == "welcome" || isPress($0.entity) }
    // "hosted the minister and his delegation for consultations": which a noun tells of
    if ["host", "welcome", "convene"].contains(tree[verb].lemma), isForTalks(verb) { return [] }
    // A minister summons an ambassador; a body summons others to what a noun tells of.
    if tree[verb].lemma == "summon" {
      let isByOne = hosts.contains { isPerson($0.entity) }
      guests.removeAll { !isPerson($0.entity) && !(isByOne && entities[$0.entity].kind == .group) }
      if phrases(of: [verb], ["to", "for"]).contains(where: isEventNoun) { return [] }
    }
    guard !guests.isEmpty, !hosts.isEmpty || isPassive(verb) else { return [] }
    // "welcomes the new secretary general": in office, on no day and in no place
    if tree[verb].lemma == "welcome", !isPassive(verb), time(of: [verb]) == nil,
      place(of: [verb]) == nil && place(of: [verb], prepositions: ["to"]) == nil, !isTitle(verb),
      guests.allSatisfy({ isPerson($0.entity) }), hosts.allSatisfy({ !isPerson($0.entity) }),
      isPresent(verb, tree.children(verb, [.aux]).map { tree[$0].lower })
        || objects(of: verb).contains(where: { isNewlyInOffice($0) })
    {
      return []
    }
    var found = occasion(
      verb, kind: tree[verb].lemma == "host" ? .visit : .meeting, parties: guests + hosts,
      rule: "verb.\(tree[verb].lemma)")
    let isAfterwards = tree.children(verb, [.advmod]).contains {
      ["also", "afterwards", "later", "subsequently"].contains(tree[$0].lower)
    }
    for index in found.indices where isAfterwards { found[index].isAnother = true }
    // "welcomed him to the White House"
    for index in found.indices where found[index].place == nil {
      found[index].place = place(of: [verb], prepositions: ["to"])
    }
    // "will receive them separately"
    if guests.count > 1,
      tree.children(verb, [.advmod]).contains(where: { ["separately", "individually"].contains(tree[$0].lower) })
    {
      return found.flatMap { apart($0, guests) }
    }
    let gapped = gapped(found, verb)
    return gapped.count > found.count ? gapped : consecutive(found, verb)
  }

  /// "for the eighth annual consultations"
  private func isForTalks(_ verb: Int) -> Bool {
    tree.children(verb, [.obl]).contains { noun in
      isEventNoun(noun) && tree.preposition(noun) == "for" && !Self.meals.contains(tree[noun].lemma)
        && [.talks, .summit, .meeting].contains(lexicon.nouns[self.noun(noun)])
    }
  }

  func inviting(_ verb: Int) -> [Occasion] {
    let guest = objects(of: verb).last.flatMap { mention(headedBy: $0) }
    let next = guest?.tokens.upperBound ?? tree.text.tokens.count
    let destination =
      phrases(of: [verb], ["to"]).lazy.compactMap { self.place(at: $0) }.first
      // "invited him ⟨to Camp David⟩", whatever the tree makes of it
      ?? (next + 1 < tree.text.tokens.count && tree[next].lower == "to"
        ? mention(covering: next + 1)?.entities.first(where: isPlace) : nil)
    let talks = phrases(of: [verb], ["to", "for"]).contains { isEventNoun($0) }
    guard destination != nil, !talks else { return [] }
    let hosts = (isPassive(verb) ? agents(of: verb) : subjects(of: verb)).flatMap { parties(at: $0, role: .host) }
    let guests = (isPassive(verb) ? subjects(of: verb) : objects(of: verb)).flatMap { parties(at: $0) }
    guard !guests.isEmpty else { return [] }
    var found = occasion(verb, kind: .visit, parties: guests + hosts, rule: "verb.invite")
    for index in found.indices {
      found[index].place = destination
      if found[index].status == .held { found[index].status = .proposed }
    }
    return found
  }

  /// "received the credentials of ⟨the ambassador of Peru⟩"
  private func accredited(_ verb: Int) -> [Party] {
    guard ["receive", "accept"].contains(tree[verb].lemma) else { return [] }
    return objects(of: verb).filter { letters in
      tree.subtree(letters).contains { ["credentials", "credence"].contains(tree[$0].lower) }
    }.flatMap { letters in
      phrases(of: [letters, verb], ["of", "from"]).filter(isPersonal).flatMap { parties(at: $0) }
    }.uniqued()
  }

  /// "received at the ministry today ⟨the ambassador of Peru⟩": an object behind places and times.
  func heavyObject(of verb: Int) -> [Party] {
    guard objects(of: verb).isEmpty else { return [] }
    let end = tree.text.sentences[tree.sentence[verb]].upperBound
    var token = verb + 1
    var isGoverned = false
    while token < min(end, verb + 14), !tree.isVerb(token), tree[token].lower != ";" {
      if time(at: token) == nil, Self.isPreposition(tree[token].lower), token + 1 < end, time(at: token + 1) == nil
      {
        isGoverned = true
      }
      if let mention = mention(covering: token), mention.tokens.lowerBound == token,
        tree[token].relation != .nmodPoss || mention.form != .pronoun
      {
        if !isGoverned, areHuman(mention) { return coordinated(mention, role: .party) }
        isGoverned = false
        token = mention.tokens.upperBound
      } else {
        token += 1
      }
    }
    return []
  }
}
