internal import Meetings

/// When and where by nearness, for what the trees leave open: a parser hangs "on Thursday" on the wrong word more often
/// than a reporter writes it far from what happened then.
extension Scene {
  /// Occasions of an article, with the times and places of their sentences that no other verb has a better claim to.
  func located(_ occasions: [Occasion]) -> [Occasion] {
    var result = occasions
    let usedTimes = Set(occasions.compactMap(\.time))
    let headings = headings()
    for index in result.indices {
      let occasion = result[index]
      if occasion.time == nil {
        result[index].time =
          nearestTime(occasion.trigger, used: usedTimes, among: occasions)
          ?? headings[tree.sentence[occasion.trigger]]
      } else if let heading = headings[tree.sentence[occasion.trigger]], let time = occasion.time,
        times[time].value.isTimeOfDay
      {
        result[index].time = heading
      }
      result[index].topics = topics(of: occasion.trigger)
      if occasion.place == nil, occasion.kind != .call {
        result[index].place = placeThere(occasion.trigger) ?? nearestPlace(occasion, among: occasions)
      } else if let state = occasion.place, entities[state].kind == .state, tree.isVerb(occasion.trigger),
        ![.visit, .travel].contains(lexicon.verbs[tree[occasion.trigger].lemma]?.kind),
        let town = nearestPlace(occasion, among: occasions),
        entities[city(of: town) ?? town].country == entities[state].country, entities[town].kind != .state
      {
        // "flew to Peru, where he was received in Lima"
        result[index].place = town
      }
    }
    return result
  }

  /// A time of the sentence that nothing nearer claims; also one of a neighbour where the sentence has only that one.
  private func nearestTime(_ trigger: Int, used: Set<Int>, among occasions: [Occasion]) -> Int? {
    let sentence = tree.text.sentences[tree.sentence[trigger]]
    let isAhead = occasions.contains { $0.trigger == trigger && [.planned, .proposed].contains($0.status) }
    let candidates = times.indices.filter { index in
      let time = times[index]
      // What is to come wasn't "in the past week".
      if isAhead, time.tokens.contains(where: { tree[$0].lower == "past" }) { return false }
      return sentence.contains(time.tokens.lowerBound) && time.rule != "dateline" && time.value.saysWhen
        && !isOfTheLast(index) && !isInSince(time.tokens) && !isOfThing(time.tokens)
        && !isOfAct(time.tokens, owner(of: time.tokens.lowerBound), of: trigger)
        && summons(trigger).map({ time.tokens.lowerBound > $0 }) ?? true
        && (!used.contains(index) || isBordered(index, trigger, occasions))
        && !belongsToSaying(time.tokens, trigger) && !isBeside(time.tokens, trigger)
        && !isName(time.tokens) && isOfOneTense(owner(of: time.tokens.lowerBound), tree.clause(trigger))
    }
    return candidates.filter { reaches(times[$0].tokens, trigger, among: occasions) }
      .min { distance(times[$0].tokens, trigger) < distance(times[$1].tokens, trigger) }
  }

  /// "breakfasted together before ⟨Wednesday's session⟩": on the day of what the phrase is about.
  private func isBordered(_ time: Int, _ trigger: Int, _ occasions: [Occasion]) -> Bool {
    occasions.contains { other in
      other.time == time && ["before", "after", "following", "during"].contains(tree.preposition(other.trigger))
        && tree.parent(other.trigger) == trigger
    }
  }

  private func nearestPlace(_ occasion: Occasion, among occasions: [Occasion]) -> Int? {
    let sentence = tree.text.sentences[tree.sentence[occasion.trigger]]
    if let place = placeHere(occasion.trigger) { return place }
    // "arrived in Quito two days after talks"
    let isApart = occasion.time.map(isDistance) ?? false
    var best: (place: Int, gap: Int)?
    for mention in mentions where sentence.contains(mention.tokens.lowerBound) {
      guard let place = mention.entities.first(where: { isPlace($0) && !isWide($0) }), mention.form != .adjective,
        mention.form != .pronoun,
        !occasion.parties.contains(where: { $0.entity == place }), isSettled(mention),
        !belongsToSaying(mention.tokens, occasion.trigger), !isReason(mention.head, occasion.trigger),
        !isHome(mention.head, occasion.trigger),
        !isOfPerson(mention.head, occasion.trigger), !isOfLast(mention.tokens.lowerBound, occasion.trigger),
        !isOfTopic(mention.tokens.lowerBound, of: occasion.trigger),
        !isApart || tree.isAncestor(occasion.trigger, of: mention.head),
        reaches(mention.tokens, occasion.trigger, among: occasions)
      else { continue }
      // Of two as near, the one behind the word.
      let gap = 2 * gap(mention.tokens, occasion.trigger) + (mention.tokens.upperBound <= occasion.trigger ? 1 : 0)
      if gap < best?.gap ?? 50 { best = (place, gap) }
    }
    return best?.place
  }

  /// "Ana Rey, ⟨who lives in Lima⟩, met him": where somebody lives
  private func isHome(_ place: Int, _ trigger: Int) -> Bool {
    tree.path(place).prefix(4).contains { node in
      [.aclRelcl, .acl].contains(tree[node].relation) && !tree.isAncestor(node, of: trigger)
        && ["live", "reside", "base", "hide", "study", "bear", "exile", "work", "shelter"].contains(
          tree[node].lemma)
    }
  }

  /// Whether "in" or "at" stands in front of a place, also as "in the Black Sea resort of"; not "in Caribbean waters".
  private func isSettled(_ mention: Mention) -> Bool {
    guard ![.amod, .compound, .nmodPoss].contains(tree[mention.head].relation) else { return false }
    let start = tree.text.sentences[tree.sentence[mention.head]].lowerBound
    var index = mention.tokens.lowerBound - 1
    if index > start, tree[index].lower == "of", Self.settlements.contains(tree[index - 1].lower) {
      if index - 3 >= start, tree[index - 1].lower == "island", tree[index - 2].lower == "the",
        tree[index - 3].lower == "on"
      {
        return true
      }
      index -= 2
      while index >= start, [.noun, .propn, .adj].contains(tree[index].pos) { index -= 1 }
    }
    while index >= start, [.det, .adj].contains(tree[index].pos) { index -= 1 }
    return index >= start && Self.locative.contains(tree[index].lower)
  }

  static let settlements: Set<String> = [
    "city", "town", "resort", "port", "village", "capital", "province", "region", "island", "suburb", "district",
    "state", "outskirts", "enclave", "republic", "kingdom", "stronghold", "outpost",
  ]

  /// "discussed the crisis in Syria", "talks on piracy in the gulf", "met to end the war in Chad": a place behind what
  /// they spoke of, or behind what they meant to do, is not where they were.
  func isOfTopic(_ place: Int, of trigger: Int) -> Bool {
    guard place > trigger else { return false }
    var topic = lexicon.verbs[tree[trigger].lemma]?.kind == .topic
    for token in trigger + 1..<place {
      let node = tree[token]
      if tree.isVerb(token), isMeeting(token) {
        // "met in Lima to discuss the situation in Peru"
        topic = lexicon.verbs[tree[token].lemma]?.kind == .topic
      } else if tree.isVerb(token), tree[token - 1].lower == "to" || [.adp, .sconj].contains(tree[token - 1].pos) {
        topic = true
      } else if Self.about.contains(node.lower), time(at: token + 1) == nil, node.pos == .adp {
        topic = true
      } else if node.form == "," || node.lower == "and" || isEventNoun(token) && token > trigger {
        topic = false
      }
    }
    guard topic else { return false }
    // "discussed trade in Lima" may be either; "discussed it with Chirac in Paris" is not.
    let start = mention(covering: place)?.tokens.lowerBound ?? place
    let before = (trigger + 1..<start).last {
      [.noun, .propn, .verb, .pron].contains(tree[$0].pos)
    }
    return before.map { [.noun, .verb].contains(tree[$0].pos) && !isPersonal($0) } ?? false
  }

  static let about: Set<String> = ["on", "about", "over", "regarding", "concerning"]

  /// "officials", "the minister", "Libyan leaders"
  func isPersonal(_ noun: Int) -> Bool {
    Roles.people.contains(tree[noun].lemma) || Roles.offices.contains(tree[noun].lemma) || time(at: noun) != nil
  }

  /// Whether a verb tells of people together: "met", "travelled", "held".
  private func isMeeting(_ verb: Int) -> Bool {
    lexicon.verbs[tree[verb].lemma] != nil || lexicon.light[tree[verb].lemma] != nil
      || Self.occurrence.contains(tree[verb].lemma)
  }

  /// "relations that were broken off in 1967": a phrase of a relative clause that the occasion isn't told of in.
  private func isBeside(_ tokens: Range<Int>, _ trigger: Int) -> Bool {
    guard let head = headToken(tokens) else { return false }
    if isReason(head, trigger) { return true }
    let owner = owner(of: head)
    // "returned on Saturday, following a visit to Peru, where he saw the king"
    if ["return", "leave", "depart", "come"].contains(tree[owner].lemma),
      tree.path(trigger).contains(where: { node in
        ["after", "following"].contains(tree.preposition(node)) && tree.parent(node) == owner && node != trigger
      })
    {
      return true
    }
    // "that would have been unthinkable a year ago"
    let helpers = Set(tree.children(owner, [.aux]).map { tree[$0].lower })
    if owner != trigger, helpers.contains("have"), !helpers.isDisjoint(with: ["would", "could"]) { return true }
    // "The envoy, who arrived last night, called on the king"
    if owner < trigger, [.aclRelcl, .acl].contains(tree[owner].relation), !tree.isAncestor(owner, of: trigger),
      ["arrive", "leave", "depart", "return", "land"].contains(tree[owner].lemma)
    {
      return true
    }
    // "The minister, appointed last week, discussed it"
    if owner < trigger, [.aclRelcl, .acl].contains(tree[owner].relation), !tree.isAncestor(owner, of: trigger),
      self.trigger(owner) == nil, let person = tree.parent(owner).flatMap({ mention(headedBy: $0) }),
      person.entities.allSatisfy(isPerson), tree.isVerb(owner)
    {
      return true
    }
    let isClause =
      tree.isVerb(owner) ? [.aclRelcl, .acl].contains(tree[owner].relation) : tree[owner].relation == .aclRelcl
    return owner != trigger && isClause && owner > trigger
      && tree.parent(owner).map { tree.firstConjunct($0) } != tree.firstConjunct(trigger)
      && !tree.isAncestor(owner, of: trigger)
      && (!Self.occurrence.contains(tree[owner].lemma) || tree.parent(owner).map(isAnotherThing) ?? false)
  }

  /// "signed a paper on ties ⟨that broke off in 1967⟩", "to continue the talks ⟨begun in May⟩": neither anybody nor any place.
  private func isAnotherThing(_ noun: Int) -> Bool {
    tree[noun].pos == .noun && entities(at: noun).isEmpty && !isPersonal(noun)
  }

  /// "spent an hour together, the first since August in Quito": where they had been before.
  func isOfLast(_ place: Int, _ trigger: Int) -> Bool {
    guard let since = (trigger + 1..<place).last(where: { tree[$0].lower == "since" }),
      (since + 1..<place).allSatisfy({ time(at: $0) != nil || ["in", "at"].contains(tree[$0].lower) })
    else { return false }
    // "for the first time since 2019 in Lima on Monday"
    let end = tree.text.sentences[tree.sentence[place]].upperBound
    let behind = mention(covering: place)?.tokens.upperBound ?? place + 1
    return !(behind..<min(end, behind + 3)).contains { time(at: $0) != nil }
  }

  /// "General Miller, commander of the forces in Kosovo, met him": where somebody serves, in words behind a name.
  private func isOfPerson(_ token: Int, _ trigger: Int) -> Bool {
    // "talks with Rey, the Peruvian leader⟨, in⟩ Lima"
    let start = mention(covering: token)?.tokens.lowerBound ?? token
    if start > 1, Self.locative.contains(tree[start - 1].lower), tree[start - 2].form == ",", start - 2 > trigger {
      return false
    }
    return tree.path(token).contains { node in
      // "met relatives of people ⟨detained in Xinjiang⟩"
      if tree[node].relation == .acl, tree.isVerb(node), self.trigger(node) == nil,
        !tree.isAncestor(node, of: trigger),
        !Self.occurrence.contains(tree[node].lemma), cue(node) == nil, lexicon.light[tree[node].lemma] == nil,
        tree.parent(node).map({
          isPersonal($0) && tree[$0].features.contains(.plural)
            || mention(headedBy: $0)?.entities.contains(where: isPerson) == true
        }) == true
      {
        return true
      }
      let isDescription =
        tree[node].relation == .appos
        ? tree[node].pos == .noun
        : tree[node].relation == .aclRelcl && Self.serving.contains(tree[node].lemma)
      return isDescription && !tree.isAncestor(node, of: trigger)
        && tree.parent(node).flatMap { mention(headedBy: $0) }?.entities.allSatisfy { isPerson($0) } == true
    }
  }

  private static let serving: Set<String> = [
    "command", "serve", "head", "lead", "run", "oversee", "work", "represent", "teach", "study",
  ]

  /// "called off the talks because a bomb had gone off in Kabul on Thursday": when and where the reason was.
  func isReason(_ token: Int, _ trigger: Int) -> Bool {
    let clause = tree.path(token).first { node in
      tree[node].relation == .advcl
        && tree.children(node, [.mark]).contains {
          ["because", "although", "though", "if", "since"].contains(tree[$0].lower)
        }
    }
    if let clause { return clause != trigger && !tree.isAncestor(clause, of: trigger) }
    // "was cancelled after a bombing in Lima"
    return tree.path(token).contains { node in
      guard [.obl, .nmod].contains(tree[node].relation), node > trigger, !isEventNoun(node), time(at: node) == nil,
        let verb = tree.parent(node), tree.isVerb(verb)
      else { return false }
      switch tree.preposition(node) {
      case "amid", "because of": return true
      case "after", "following", "over": return [.cancelled, .postponed].contains(cue(verb)) || stops(verb)
      default: return false
      }
    }
  }

  /// "halted the talks", "the talks broke down".
  private func stops(_ verb: Int) -> Bool {
    [
      "halt", "suspend", "stop", "freeze", "break", "interrupt", "abandon", "quit", "collapse", "stall", "falter",
      "end",
    ]
    .contains(tree[verb].lemma)
  }

  /// "the April 19 agreement", "last year's vote": a day in the name of something else.
  func isName(_ tokens: Range<Int>) -> Bool {
    guard let head = headToken(tokens), let named = tree.parent(head), !tokens.contains(named) else {
      return false
    }
    return [.compound, .nmodUnmarked, .nmodPoss, .nmodDesc, .amod, .nummod].contains(tree[head].relation)
      && [.noun, .propn].contains(tree[named].pos) && named >= tokens.upperBound && !isEventNoun(named)
      && time(at: named) == nil
  }

  /// "flew to Addis Ababa, where he held talks": the place that "where" stands behind.
  func placeBeforeWhere(_ trigger: Int) -> Int? {
    let start = tree.text.sentences[tree.sentence[trigger]].lowerBound
    guard let adverb = (max(start, trigger - 30)..<trigger).last(where: { tree[$0].lower == "where" }),
      !(adverb + 1..<trigger).contains(where: { tree[$0].lower == ";" || tree.isVerb($0) && isMeeting($0) }),
      adverb > start
    else { return nil }
    var index = adverb - 1
    if index > start, tree[index].form == "," || time(at: index) != nil { index -= 1 }
    while index > start, time(at: index) != nil || ["on", "in", "for", ","].contains(tree[index].lower) {
      index -= 1
    }
    // "Mekelle, the Tigrayan capital, where"
    if mention(covering: index) == nil, Self.settlements.contains(tree[index].lemma),
      let comma = (max(start + 1, index - 6)..<index).last(where: { tree[$0].form == "," })
    {
      return mention(covering: comma - 1)?.entities.first(where: isPlace)
    }
    guard let mention = mention(covering: index) else { return nil }
    // "Gyor, the old capital of the county, where": the name in front says it best.
    let comma = mention.tokens.lowerBound - 1
    if mention.form == .description, comma > start, tree[comma].form == ",",
      let place = self.mention(covering: comma - 1)?.entities.first(where: isPlace)
    {
      return place
    }
    return mention.entities.first(where: isPlace)
  }

  /// "was received here on Tuesday": the town that the dispatch is dated from.
  private func placeHere(_ trigger: Int) -> Int? {
    let sentence = tree.text.sentences[tree.sentence[trigger]]
    let near = max(sentence.lowerBound, trigger - 8)..<min(sentence.upperBound, trigger + 20)
    // "in this hot border town"
    let isThisTown = near.contains { token in
      tree[token].lower == "this" && token > sentence.lowerBound
        && ["in", "at", "to"].contains(tree[token - 1].lower)
        && (token + 1..<min(sentence.upperBound, token + 7)).contains {
          Self.settlements.contains(tree[$0].lemma) && tree.isAncestor($0, of: token)
        }
    }
    return isThisTown || near.contains { tree[$0].lower == "here" && tree[$0].pos == .adv } ? datelinePlace : nil
  }

  /// "said on Monday": a phrase right beside a verb of saying tells of the saying.
  private func belongsToSaying(_ tokens: Range<Int>, _ trigger: Int) -> Bool {
    guard let head = headToken(tokens) else { return false }
    let owner = owner(of: head)
    // "On the eve of talks in Lima, she said"
    if tree.path(head).prefix(while: { $0 != owner }).contains(where: {
      $0 < owner && tree.isAncestor($0, of: trigger)
    }) {
      return false
    }
    // "announced it in Lima following talks": the reporters went where the talks were.
    if ["after", "following"].contains(tree.preposition(trigger)), tree.parent(trigger) == owner { return false }
    // "told reporters at a summit in Abuja on Monday ⟨that⟩ talks will be held"
    let next = tokens.upperBound
    let opensSpeech =
      next < trigger && tree[next].lower == "that" && owner < head
      && !(owner + 1..<head).contains { tree.isVerb($0) }
    return owner != trigger && Self.reporting.contains(tree[owner].lemma)
      && (abs(owner - head) <= 6 || opensSpeech)
  }

  /// Whether nothing that has a claim of its own stands between a phrase and an occasion's word.
  private func reaches(_ tokens: Range<Int>, _ trigger: Int, among occasions: [Occasion]) -> Bool {
    // A list of stops runs over semicolons and names; its dates stand at the end.
    let isJourney = [.visit, .travel].contains(lexicon.verbs[tree[trigger].lemma]?.kind)
    let between =
      tokens.upperBound <= trigger
      ? tokens.upperBound..<trigger : min(trigger + 1, tokens.lowerBound)..<tokens.lowerBound
    guard between.count <= (isJourney ? 60 : 24) else { return false }
    return !between.contains { token in
      tree[token].lower == ";" && !isJourney || tree.isVerb(token) && Self.reporting.contains(tree[token].lemma)
        || occasions.contains { $0.trigger == token }
    }
  }

  /// The gap, and more where another verb stands in it: "In an address Saturday he spoke of the meeting this week".
  private func distance(_ tokens: Range<Int>, _ trigger: Int) -> Int {
    let between =
      tokens.upperBound <= trigger
      ? tokens.upperBound..<trigger : min(trigger + 1, tokens.lowerBound)..<tokens.lowerBound
    return gap(tokens, trigger) + (between.contains { tree.isVerb($0) } ? 8 : 0)
  }

  private func gap(_ tokens: Range<Int>, _ trigger: Int) -> Int {
    tokens.upperBound <= trigger ? trigger - tokens.upperBound : tokens.lowerBound - trigger
  }
}

extension TimeValue {
  /// A time of day that names no day of its own.
  var isTimeOfDay: Bool {
    if case .clock(_, let day) = self { return day == .anchor || day == .context }
    return false
  }

  /// A time of day, on whatever day.
  var isClock: Bool {
    if case .clock = self { return true }
    return false
  }

  /// A part of a day that is named: "midnight on Tuesday".
  var isPartOfDay: Bool {
    if case .clock(_, let day) = self { return day != .anchor && day != .context }
    return false
  }

  /// Whether it says when something was, rather than how long or how often.
  var saysWhen: Bool {
    switch self {
    case .lasting, .every, .vague, .present, .impossible, .either: false
    case .facing(_, let value): value.saysWhen
    default: true
    }
  }
}
