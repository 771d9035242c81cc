internal import Meetings

/// Visits that no verb of motion tells of: "when Hill was in Pyongyang in early October", "Abbas was due in Cairo on
/// Monday", "Merkel is in Ankara"; and hosts and guests as nouns: "played host to Trump", "was host to".
extension Scene {
  func occasions(ofPresence token: Int) -> [Occasion] {
    switch tree[token].lower {
    case "was", "is", "were", "are", "be", "been": return beingThere(token)
    case "due", "expected", "awaited": return due(token)
    case "host": return hosting(noun: token)
    case "guest", "guests": return visiting(noun: token)
    case "lunch", "dinner", "breakfast", "tea": return mealtime(token)
    case "invitation": return invited(token)
    case "told", "assured", "informed", "promised": return toldThere(token)
    case "table": return atTheTable(token)
    case "minutes", "hours", "hour": return timeSpent(token)
    case "spent", "spend", "spends", "spending": return spending(token)
    default: return []
    }
  }

  /// "said after two hours ⟨with the king⟩"
  private func timeSpent(_ token: Int) -> [Occasion] {
    let sentence = tree.text.sentences[tree.sentence[token]]
    if let host = tree.parent(token), tree.child(host, .cop) != nil, tree.preposition(host) == "with",
      tree.preposition(token) == "for", tree.child(token, .nummod) != nil
    {
      return together(host, for: token)
    }
    guard token + 2 < sentence.upperBound, tree[token + 1].lower == "with", let other = chunk(behind: token + 1),
      other.entities.contains(where: isPerson),
      ["after", "following", "during"].contains(tree.preposition(token)),
      let verb = tree.path(token).first(where: { tree.isVerb($0) }), isAfterwards(verb), isOfADay(token)
    else { return [] }
    let sides = subjectParties(verb).filter { isPerson($0.entity) || entities[$0.entity].kind == .group }
    guard !sides.isEmpty, let status = context(of: token, behind: "after") else { return [] }
    var occasion = Occasion(
      trigger: token, kind: .meeting, status: status,
      parties: (sides + coordinated(other, role: .party)).uniqued(),
      rule: "presence.\(tree[token].lower)")
    occasion.place = place(of: [token])
    occasion.time = time(of: [verb])
    return [occasion]
  }

  /// "spent two days in Kabul", "having spent Monday in Lima": was there for so long.
  private func spending(_ verb: Int) -> [Occasion] {
    let end = min(tree.text.sentences[tree.sentence[verb]].upperBound, verb + 9)
    guard tree.isVerb(verb),
      let next = (verb + 1..<end).first(where: { tree[$0].lower == "in" && time(at: $0) == nil }),
      (verb + 1..<next).contains(where: {
        time(at: $0) != nil || ["day", "night", "week"].contains(tree[$0].lemma)
      }),
      // A stay of years is no visit.
      !(verb + 1..<next).contains(where: { token in
        ["year", "month", "decade"].contains(tree[token].lemma) || Int(tree[token].form).map { $0 > 14 } ?? false
      }),
      let stop = placeMention(next + 1), stop.form == .name, stop.tokens.upperBound < tree.text.tokens.count,
      tree[stop.tokens.upperBound].lower != "'s", tree[stop.tokens.upperBound].lower != "’s"
    else { return [] }
    return visits(to: [stop.head], by: visitors(before: verb, to: stop), trigger: verb, rule: "presence.spend") {
      status(ofVerb: verb)
    }
  }

  /// What people do after hours with others: say so, and leave.
  private func isAfterwards(_ verb: Int) -> Bool {
    Self.reporting.contains(tree[verb].lemma)
      || ["speak", "emerge", "leave", "agree", "fly", "make", "appear"].contains(tree[verb].lemma)
  }

  /// "an hour", "more than three hours", not "48 hours"
  private func isOfADay(_ unit: Int) -> Bool {
    guard let number = tree.child(unit, .nummod) else { return tree.child(unit, .det) != nil }
    return Int(tree[number].form).map { $0 <= 12 || tree[unit].lemma == "minute" } ?? true
  }

  /// "was ⟨with the president⟩ for three hours"
  private func together(_ host: Int, for time: Int) -> [Occasion] {
    let hosts = parties(at: host).filter { isPerson($0.entity) }
    let guests = subjectParties(host).filter { isPerson($0.entity) || entities[$0.entity].kind == .group }
    guard !hosts.isEmpty, !guests.isEmpty, let status = status(ofVerb: host) else { return [] }
    var occasion = Occasion(
      trigger: time, kind: .meeting, status: status, parties: (guests + hosts).uniqued(), rule: "presence.with")
    occasion.place = place(of: [host])
    occasion.time = self.time(of: [host])
    return [occasion]
  }

  /// A foreigner who "was in" a town on a day was visiting.
  private func beingThere(_ verb: Int) -> [Occasion] {
    let sentence = tree.text.sentences[tree.sentence[verb]]
    var next = verb + 1
    while next < sentence.upperBound, tree[next].pos == .adv || tree[next].lower == "last" { next += 1 }
    guard next + 1 < sentence.upperBound, let stop = placeMention(next + 1),
      tree[next].lower == "in" || tree[next].lower == "at" && isSeat(stop),
      tree[verb].lower != "be" && tree[verb].lower != "been" || isPlanned(verb)
    else { return [] }
    let travellers = visitors(before: verb, to: stop).filter {
      tree[next].lower == "in" || entities[$0.entity].country != nil
    }
    // "Their last meeting was in London"
    guard !travellers.isEmpty, !tree.children(tree[verb].head, [.nsubj]).contains(where: isEventNoun) else {
      return []
    }
    let status: Status = isPlanned(verb) ? .planned : .held
    // "was in Sochi with the president"
    if stop.tokens.upperBound < sentence.upperBound, tree[stop.tokens.upperBound].lower == "with",
      let other = chunk(behind: stop.tokens.upperBound),
      // Who is of another country came along.
      other.entities.allSatisfy({ person in
        isPerson(person) && entities[person].country != nil
          && stop.entities.contains { entities[$0].country == entities[person].country }
      })
    {
      var meeting = Occasion(
        trigger: verb, kind: .meeting, status: status,
        parties: (travellers + coordinated(other, role: .party)).uniqued(), rule: "presence.with")
      meeting.place = stop.entities.first(where: isPlace)
      meeting.time = time(of: [stop.head, tree[verb].head])
      return meeting.time == nil ? [] : [meeting]
    }
    return visits(to: [stop.head], by: travellers, trigger: verb, rule: "presence.be") { status }
      .filter { $0.time != nil || nearTime(stop) != nil || isForTalks(behind: stop) }
      .map { visit in
        var visit = visit
        visit.time = visit.time ?? nearTime(stop)
        return visit
      }
  }

  /// "is in Turkey⟨, for talks⟩", "is in Egypt ⟨to resume talks⟩"
  private func isForTalks(behind stop: Mention) -> Bool {
    let end = tree.text.sentences[tree.sentence[stop.head]].upperBound
    var next = stop.tokens.upperBound
    if next < end, tree[next].form == "," { next += 1 }
    guard next < end, ["for", "to"].contains(tree[next].lower) else { return false }
    return (next + 1..<min(end, next + 7)).contains { noun in
      // but "is in Russia for talks with the king" tells of those
      guard isEventNoun(noun), mention(headedBy: noun) == nil, phrases(of: [noun], ["with", "between"]).isEmpty
      else {
        return false
      }
      // never "to avoid talks", "for surgery before talks"
      if tree[next].lower == "for" { return tree.preposition(noun) == "for" }
      return tree[noun].relation == .obj && tree.parent(noun).map { lexicon.light[tree[$0].lemma] != nil } == true
    }
  }

  /// "at the White House": where a government is at home.
  private func isSeat(_ stop: Mention) -> Bool {
    stop.entities.contains { entity in
      entities[entity].kind == .venue
        && ["white house", "kremlin", "10 downing street", "downing street", "elysee", "elysee palace"].contains(
          folded(entities[entity].name))
    }
  }

  private func isPlanned(_ verb: Int) -> Bool {
    tree.children(tree[verb].head, [.aux]).contains { ["will", "would"].contains(tree[$0].lower) }
  }

  /// "is due in Cairo on Monday", "due to arrive" being a verb's business.
  private func due(_ token: Int) -> [Occasion] {
    let end = tree.text.sentences[tree.sentence[token]].upperBound
    let next = token + 1 < end && tree[token + 1].lower == "back" ? token + 2 : token + 1
    guard next + 1 < end, ["in", "at"].contains(tree[next].lower), let stop = placeMention(next + 1) else {
      return []
    }
    // Whoever is due back may be due home.
    let travellers = visitors(before: token, to: stop).filter {
      tree[token + 1].lower != "back" || entities[$0.entity].country != nil
    }
    guard !travellers.isEmpty else { return [] }
    return visits(to: [stop.head], by: travellers, trigger: token, rule: "presence.\(tree[token].lower)") {
      .planned
    }
  }

  /// "accepted an invitation to Tehran", "turned down an invitation to visit Lima": whoever answers it.
  private func invited(_ token: Int) -> [Occasion] {
    guard tree[token].relation == .obj, let verb = tree.parent(token),
      let answer = Self.answers[tree[verb].lemma] ?? (isTurnedDown(by: verb) ? .denied : nil)
    else { return [] }
    if token + 1 < tree.text.tokens.count, tree[token + 1].lower == "from", status(ofVerb: verb) == .held {
      return invitedToMeet(token, verb, answer)
    }
    guard token + 2 < tree.text.sentences[tree.sentence[token]].upperBound, tree[token + 1].lower == "to",
      let status = status(ofVerb: verb)
    else { return [] }
    let next = tree[token + 2].lemma
    let start =
      ["visit", "tour"].contains(next)
      ? token + 3 : ["come", "travel", "go"].contains(next) ? token + 4 : token + 2
    guard start < tree.text.sentences[tree.sentence[token]].upperBound, let stop = placeMention(start) else {
      return []
    }
    let country = stop.entities.compactMap { entities[$0].country }.first
    let guests = subjectParties(verb).filter { entities[$0.entity].country != country || isPerson($0.entity) }
    return visits(to: [stop.head], by: guests, trigger: token, rule: "presence.invitation") {
      status == .held ? answer : status
    }
  }

  private func isTurnedDown(by verb: Int) -> Bool {
    tree[verb].lemma == "turn" && tree.children(verb, [.compoundPrt]).contains { tree[$0].lower == "down" }
  }

  /// "declined an invitation from the president ⟨to discuss the law⟩"
  private func invitedToMeet(_ token: Int, _ verb: Int, _ answer: Status) -> [Occasion] {
    let end = tree.text.sentences[tree.sentence[token]].upperBound
    guard token + 2 < end, tree[token + 1].lower == "from",
      let host = chunk(behind: token + 1), host.entities.contains(where: isActor),
      let aim = (token + 2..<min(end, token + 14)).first(where: {
        tree.isVerb($0) && isInfinitive($0)
          && [.meet, .with, .topic].contains(lexicon.verbs[tree[$0].lemma]?.kind)
      }), !(token..<aim).contains(where: { tree.isVerb($0) }),
      // "an invitation from Obama to meet Netanyahu" is about another.
      objectParties(aim).isEmpty, phraseParties(of: [aim], ["with"]).isEmpty,
      host.entities.contains(where: { isPerson($0) || entities[$0].kind == .state })
    else { return [] }
    let guests = subjectParties(verb)
    guard !guests.isEmpty else { return [] }
    var occasion = Occasion(
      trigger: token, kind: .meeting, status: answer,
      parties: (guests + coordinated(host, role: .party)).uniqued(), rule: "presence.invitation")
    occasion.place = place(of: [aim])
    occasion.time = time(of: [aim])
    return [occasion]
  }

  /// "was in Lima on Friday, ⟨where he told the premier⟩ that it was over": a visitor to somebody who is at home there, and
  /// neither by letter nor in a speech
  private func toldThere(_ verb: Int) -> [Occasion] {
    let sentence = tree.text.sentences[tree.sentence[verb]]
    guard tree.isVerb(verb), !isPassive(verb),
      tree.children(verb).contains(where: { $0 < verb && tree[$0].lower == "where" }),
      status(ofVerb: verb) == .held, !sentence.contains(where: { Self.fromAfar.contains(tree[$0].lemma) }),
      let place = place(of: [verb]), let country = entities[place].country
    else { return [] }
    let hearers = tree.children(verb, [.obj, .iobj]).flatMap { parties(at: $0) }.filter {
      isPerson($0.entity) && !isPress($0.entity) && entities[$0.entity].country ?? country == country
    }
    let tellers = subjectParties(verb).filter {
      isPerson($0.entity) && !hearers.contains($0) && entities[$0.entity].country != country
    }
    let known = (hearers + tellers).contains { entities[$0.entity].country != nil }
    guard !hearers.isEmpty, !tellers.isEmpty, known, hearers.allSatisfy({ !entities[$0.entity].isUntitled })
    else { return [] }
    var occasion = Occasion(
      trigger: verb, kind: .meeting, status: .held, parties: tellers + hearers, rule: "presence.where")
    occasion.place = place
    occasion.time = time(of: [verb])
    return [occasion]
  }

  private static let fromAfar: Set<String> = [
    "letter", "phone", "telephone", "email", "e-mail", "speech", "rally", "conference", "statement", "interview",
    "broadcast", "crowd", "supporter", "write", "parliament", "television",
  ]

  /// "The two sides will return to the negotiating table on Monday"
  private func atTheTable(_ token: Int) -> [Occasion] {
    guard tree.preposition(token).hasSuffix("to"), let verb = tree.parent(token), tree.isVerb(verb),
      ["return", "come", "get", "go", "bring", "sit"].contains(tree[verb].lemma),
      tree.children(token, [.compound, .amod]).contains(where: {
        ["negotiating", "bargaining", "conference", "negotiation"].contains(tree[$0].lower)
      }),
      let status = status(ofVerb: verb)
    else { return [] }
    let sides = tree[verb].lemma == "bring" && !isPassive(verb) ? objectParties(verb) : subjectParties(verb)
    guard Set(sides.map(\.entity)).count > 1 else { return [] }
    var occasion = Occasion(
      trigger: token, kind: .talks, status: status, parties: sides.uniqued(), rule: "presence.table")
    occasion.place = place(of: [token, verb])
    occasion.time = time(of: [token, verb])
    return [occasion]
  }

  private static let answers: [String: Status] = [
    "accept": .planned, "decline": .denied, "refuse": .denied, "reject": .denied, "receive": .proposed,
    "get": .proposed,
  ]

  private func placeMention(_ token: Int) -> Mention? {
    guard token < tree.text.tokens.count else { return nil }
    let start = tree[token].pos == .det ? token + 1 : token
    guard start < tree.text.tokens.count, let mention = mention(covering: start), mention.form != .pronoun,
      mention.entities.contains(where: { isPlace($0) && entities[$0].country != nil })
    else { return nil }
    return mention
  }

  private func visitors(before token: Int, to stop: Mention) -> [Party] {
    let told = subjects(of: tree.isVerb(token) ? token : tree[token].head).lazy.compactMap {
      self.mention(headedBy: $0)
    }
    guard let subject = told.first(where: { isActorMention($0) && $0.form != .adjective }) ?? chunk(before: token)
    else { return [] }
    let country = stop.entities.compactMap { entities[$0].country }.first
    return coordinated(subject, role: .party).filter {
      (isPerson($0.entity) || isSent(subject)) && entities[$0.entity].country != country
    }
  }

  /// "A Greek delegation", "Danish envoys"; a team may come to play.
  private func isSent(_ mention: Mention) -> Bool {
    mention.form == .description
      && (["delegation", "mission", "envoy", "negotiator", "mediator", "inspector"].contains(
        tree[mention.head].lemma)
        || tree[mention.head].lemma == "team"
          && mention.entities.allSatisfy { entities[$0].kind == .organization })
  }

  private func nearTime(_ stop: Mention) -> Int? {
    let end = tree.text.sentences[tree.sentence[stop.head]].upperBound
    return (stop.tokens.upperBound..<min(end, stop.tokens.upperBound + 3)).lazy
      .compactMap { self.time(at: $0) }.first
  }

  /// "Sharon will be the guest of Mubarak at Sharm el-Sheikh on Tuesday"
  private func visiting(noun token: Int) -> [Occasion] {
    if let guest = guestNamed(token) { return [guest] }
    guard tree.child(token, .cop) != nil, token + 2 < tree.text.tokens.count, tree[token + 1].lower == "of",
      let host = chunk(behind: token + 1), host.entities.contains(where: isPerson)
    else { return [] }
    let guests = subjectParties(token).filter { isPerson($0.entity) || entities[$0.entity].kind == .group }
    let (place, time) = (place(of: [token]), time(of: [token]))
    guard !guests.isEmpty, place != nil || time != nil, let status = status(ofVerb: token) else { return [] }
    var occasion = Occasion(
      trigger: token, kind: .meeting, status: status,
      parties: (guests + coordinated(host, role: .host)).uniqued(), rule: "presence.guest")
    occasion.place = place
    occasion.time = time
    return [occasion]
  }

  /// "His ⟨guest⟩ on Monday had been Ana Rey"
  private func guestNamed(_ token: Int) -> Occasion? {
    guard let owner = tree.child(token, .nmodPoss), [.nsubj, .nsubjOuter].contains(tree[token].relation),
      let named = tree.parent(token), tree.child(named, .cop) != nil,
      let guest = mention(headedBy: named), guest.form == .name, guest.entities.contains(where: isPerson),
      let status = status(ofVerb: named)
    else { return nil }
    let hosts = parties(at: owner, role: .host).filter { entities[$0.entity].kind != .organization }
    guard !hosts.isEmpty, let time = time(of: [token, named]) else { return nil }
    var occasion = Occasion(
      trigger: token, kind: .meeting, status: status,
      parties: (coordinated(guest, role: .party) + hosts).uniqued(), rule: "presence.guest")
    occasion.time = time
    occasion.place = place(of: [token, named])
    return occasion
  }

  /// "who had them to lunch in Paris on Friday", "invited him for tea"
  private func mealtime(_ token: Int) -> [Occasion] {
    guard ["to", "for"].contains(tree.preposition(token)), tree.child(token, .det) == nil,
      let verb = tree.path(token).dropFirst().first(where: { tree.isVerb($0) }),
      ["have", "ask", "invite", "entertain", "join"].contains(tree[verb].lemma), !isPassive(verb)
    else { return [] }
    let hosts = subjectParties(verb, role: .host).filter { isPerson($0.entity) }
    let guests = people(behind: verb)
    guard !hosts.isEmpty, !guests.isEmpty, var status = status(ofVerb: verb) else { return [] }
    if status == .held, ["ask", "invite"].contains(tree[verb].lemma) { status = .proposed }
    var occasion = Occasion(
      trigger: token, kind: .meeting, status: status, parties: (guests + hosts).uniqued(), rule: "presence.meal")
    occasion.place = place(of: [verb, token])
    occasion.time = time(of: [verb, token])
    return [occasion]
  }

  /// "played host to the president", "is host to the ministers".
  private func hosting(noun token: Int) -> [Occasion] {
    guard token + 1 < tree.text.tokens.count, tree[token + 1].lower == "to", let guest = chunk(behind: token + 1),
      let verb = (max(0, token - 3)..<token).reversed().first(where: {
        ["play", "be"].contains(tree[$0].lemma)
      })
    else { return [] }
    let guests = coordinated(guest, role: .party)
    let hosts = chunk(before: verb).map { coordinated($0, role: .host) } ?? []
    guard !hosts.isEmpty, let status = status(ofVerb: tree.isVerb(verb) ? verb : tree.clause(token)) else {
      return []
    }
    var occasion = Occasion(
      trigger: token, kind: .meeting, status: status, parties: guests + hosts, rule: "presence.host")
    occasion.place = place(of: [token, verb])
    occasion.time = time(of: [token, verb])
    return [occasion]
  }
}
