internal import Meetings

/// Occasions that the text calls by a number or a pronoun: "The first was held in Sochi", "a sequel to one in Islamabad",
/// "saw him that evening and again on Monday". Who met is said where the noun or verb stands that they leave out.
extension Scene {
  func occasions(ofEllipsis token: Int) -> [Occasion] {
    guard
      let antecedent =
        tree[token].lower == "again"
        ? repeated(token) : tree[token].lower == "since" ? last(token) : counted(token)
    else { return [] }
    let verb = tree.parent(token).flatMap { tree.isVerb($0) && $0 > token ? $0 : nil }
    // "did so again in Oslo in May"
    let doing =
      tree[token].lower == "again" && token > 0 && tree[token - 1].lower == "so" ? tree.parent(token) : nil
    // "is due back in Havana on Monday for another"
    let isPurpose = isForAnother(token)
    let owners = (verb ?? doing).map { [token, $0] } ?? [token]
    guard
      let status = isPurpose
        ? status(ofNoun: token, carriedBy: nil)
        : (verb ?? (tree.isVerb(antecedent.token) ? antecedent.token : nil)).map({ status(ofVerb: $0) }) ?? .held
    else { return [] }
    var occasion = Occasion(
      trigger: token, kind: antecedent.kind, status: status, parties: [], rule: "ellipsis.\(tree[token].lower)")
    occasion.echoes = antecedent.token
    occasion.isNew = true
    occasion.label = Self.ordinals.contains(tree[token].lower) ? tree[token].lower : nil
    occasion.time =
      timeBehind(token) ?? (tree[token].lower == "again" ? timeBehindAside(token) : nil) ?? time(of: owners)
    occasion.place =
      (tree[token].lower == "again"
        ? occasion.time.flatMap { placeInFront(of: $0, behind: token) ?? placeBeside($0) } : nil)
      ?? place(of: owners)
    if isPurpose {
      let start = tree.text.sentences[tree.sentence[token]].lowerBound
      let before = (max(start, token - 10)..<max(start, token - 1)).reversed().prefix { !tree.isVerb($0) }
      occasion.time = before.lazy.compactMap { self.time(at: $0) }.first
      occasion.place =
        before.lazy.compactMap { self.mention(covering: $0)?.entities.first(where: self.isPlace) }.first
    }
    if tree[token].lower == "since" { (occasion.isLast, occasion.place) = (true, placeBehind(token)) }
    // "and then a separate one with the rebels"
    if tree[token].lower == "one", tree[token + 1].lower == "with", let other = chunk(behind: token + 1) {
      occasion.parties = coordinated(other, role: .party)
      return [occasion]
    }
    return occasion.time == nil && occasion.place == nil ? [] : [occasion]
  }

  /// "their first meeting ⟨since⟩ August in Geneva": the one before.
  private func last(_ token: Int) -> (token: Int, kind: MeetingKind)? {
    guard let time = timeBehind(token) ?? placeBehind(token).flatMap({ _ in timeBehind(token + 1) }),
      isDated(times[time].value)
    else { return nil }
    let start = tree.text.sentences[tree.sentence[token]].lowerBound
    for noun in stride(from: token - 1, through: max(start, token - 7), by: -1) where isEventNoun(noun) {
      guard tree.children(noun, [.amod]).contains(where: { tree[$0].lower == "first" }),
        let kind = lexicon.nouns[self.noun(noun)], kind != .signing, kind != .visit
      else { return nil }
      return (noun, kind)
    }
    return nil
  }

  /// "since August", "since 2001"; "since taking office" and "since then" are no dates.
  private func isDated(_ value: TimeValue) -> Bool { !value.resolve(from: written, direction: .past).isUnknown }

  /// A place right behind a word, or behind the time there: "since Helsinki in July", "since July in Helsinki".
  private func placeBehind(_ token: Int) -> Int? {
    let end = min(tree.text.sentences[tree.sentence[token]].upperBound, token + 8)
    return (token + 1..<end).lazy.compactMap { next -> Int? in
      guard let mention = self.mention(covering: next), mention.tokens.lowerBound == next, mention.form == .name,
        next == token + 1 || Self.locative.contains(self.tree[next - 1].lower),
        !(token + 1..<next).contains(where: { self.tree[$0].form == "," || self.tree.isVerb($0) })
      else { return nil }
      return mention.entities.first(where: self.isPlace)
    }.first
  }

  /// "The eighth, also in Doha", "one in Islamabad", "another was held": what is counted was named shortly before.
  private func counted(_ token: Int) -> (token: Int, kind: MeetingKind)? {
    let sentence = tree.text.sentences[tree.sentence[token]]
    let lower = tree[token].lower
    guard token + 1 < sentence.upperBound else { return nil }
    let next = tree[token + 1]
    switch lower {
    case "one":
      guard
        ["in", "at", "held", "on"].contains(next.lower)
          || next.lower == "with" && token > 0 && tree[token - 1].lower == "separate",
        tree[token].relation != .nummod
      else { return nil }
    case "another":
      guard [.aux, .verb, .adp].contains(next.pos) || next.lower == "held" || isForAnother(token) else {
        return nil
      }
    default:
      guard Self.ordinals.contains(lower) || lower == "last" && ["in", "at"].contains(next.lower),
        token > sentence.lowerBound,
        ["the", "a"].contains(tree[token - 1].lower),
        [.aux, .verb].contains(next.pos)
          || tree[token - 1].lower == "the" && (next.lower == "," || ["in", "at", "on"].contains(next.lower))
      else { return nil }
    }
    // "a summit in Lima, the first in a decade": the summit
    if lower == "first", next.lower == "in", token > sentence.lowerBound + 1, tree[token - 2].form == ",",
      (token + 2..<min(sentence.upperBound, token + 7)).contains(where: {
        ["year", "decade", "month", "week", "century"].contains(tree[$0].lemma)
      })
    {
      return nil
    }
    let first = tree.text.sentences[max(0, tree.sentence[token] - 2)].lowerBound
    for other in stride(from: token - 1, through: first, by: -1) where isEventNoun(other) && !isCounted(other) {
      guard let kind = lexicon.nouns[noun(other)], kind != .signing else { continue }
      return (other, kind)
    }
    return nil
  }

  /// "for another", with nothing behind it
  private func isForAnother(_ token: Int) -> Bool {
    guard tree[token].lower == "another", tree.preposition(token) == "for", tree[token + 1].pos == .punct else {
      return false
    }
    let sentence = tree.text.sentences[tree.sentence[token]]
    return sentence.contains { ["due", "return", "back"].contains(tree[$0].lemma) && $0 < token }
      && !sentence.contains { ["no", "not", "without", "n't"].contains(tree[$0].lower) }
  }

  private func repeated(_ token: Int) -> (token: Int, kind: MeetingKind)? {
    let sentence = tree.text.sentences[tree.sentence[token]]
    // "brought them together in Lima and did so again in Oslo in May"
    let isSo =
      token > sentence.lowerBound + 1 && tree[token - 1].lower == "so" && tree[token - 2].lemma == "do"
    guard
      isSo
        || token > sentence.lowerBound && tree[token - 1].lower == "and"
          && (timeBehind(token) ?? timeBehindAside(token)) != nil
    else { return nil }
    for other in stride(from: token - 1, through: sentence.lowerBound, by: -1) {
      if tree.isVerb(other), let trigger = trigger(other) { return (other, kind(trigger.meeting, other)) }
    }
    return nil
  }

  /// "The summit is off. ⟨It⟩ was to have opened on Monday": the occasion that a pronoun stands for, where its verb says
  /// that it took place, or will, or won't.
  func occasions(ofPronoun token: Int) -> [Occasion] {
    let isEvent =
      tree[token].lower == "event"
      && tree.children(token, [.det]).contains { ["the", "this"].contains(tree[$0].lower) }
    if let withdrawn = withdrawn(token) { return [withdrawn] }
    guard ["it", "they"].contains(tree[token].lower) || isEvent,
      [.nsubj, .nsubjPass].contains(tree[token].relation), let verb = tree.parent(token), tree.isVerb(verb),
      takesPlace(verb),
      let noun = isEvent
        ? occasionAbove(token) : occasionBefore(token, isPlural: tree[token].lower == "they", isOff: isOff(verb)),
      let kind = lexicon.nouns[self.noun(noun)]
    else { return [] }
    let cue = cue(verb)
    let status = cue.map { isNegated(verb) ? negation(of: $0) : tensed($0, verb) } ?? status(ofVerb: verb)
    guard let status else { return [] }
    let owners = [verb] + tree.children(verb, [.xcomp]).filter(isInfinitive)
    var occasion = Occasion(
      trigger: token, kind: kind, status: status, parties: [], rule: "pronoun.\(tree[token].lower)")
    occasion.isDefinite = true
    occasion.time = time(of: owners)
    occasion.place = place(of: owners)
    // "It was originally to take place on January 23"
    if status == .planned,
      tree.children(verb, [.aux]).contains(where: { ["was", "were"].contains(tree[$0].lower) }),
      let time = occasion.time, let written,
      times[time].value.resolve(from: written, direction: .past).latest.map({ $0 < written }) == true,
      tree.children(verb, [.advmod]).contains(where: {
        ["originally", "first", "initially"].contains(tree[$0].lower)
      })
    {
      occasion.status = .cancelled
    }
    return occasion.time == nil && occasion.place == nil && !isOff(verb) ? [] : [occasion]
  }

  private func isOff(_ verb: Int) -> Bool {
    cue(verb).map { [.cancelled, .postponed, .denied].contains($0) } ?? false
  }

  /// "was to see them on Monday but called ⟨it⟩ off": what was just told of.
  private func withdrawn(_ token: Int) -> Occasion? {
    guard tree[token].lower == "it", tree[token].relation == .obj, let verb = tree.parent(token),
      tree.isVerb(verb), tree[verb].lemma == "call", let cue = cue(verb), cue == .cancelled, !isNegated(verb),
      !isInfinitive(verb)
    else { return nil }
    var occasion = Occasion(
      trigger: token, kind: .meeting, status: cue, parties: [], rule: "pronoun.it")
    occasion.isDefinite = true
    return occasion
  }

  /// The last occasion that a noun told of in the two sentences before: what "the event" is.
  private func occasionAbove(_ token: Int) -> Int? {
    let first = tree.text.sentences[max(0, tree.sentence[token] - 2)].lowerBound
    return (first..<token).last { isEventNoun($0) && !isCounted($0) && lexicon.nouns[noun($0)] != .visit }
  }

  private func takesPlace(_ verb: Int) -> Bool {
    switch tree[verb].lemma {
    case "take": objects(of: verb).contains { tree[$0].lemma == "place" }
    case "fall": isOff(verb)
    case "open", "begin", "start", "end", "resume", "close", "conclude", "convene", "last", "reconvene": true
    // "is now expected to take place on Monday"
    case "expect" where isPassive(verb): tree.children(verb, [.xcomp]).contains { takesPlace($0) }
    case "hold", "call", "put", "set", "schedule", "plan", "postpone", "cancel", "delay", "defer", "adjourn",
      "suspend":
      isPassive(verb)
    default: false
    }
  }

  /// The occasion that is the subject of what stands before a pronoun: in its sentence, or the one before.
  private func occasionBefore(_ token: Int, isPlural: Bool, isOff: Bool) -> Int? {
    let sentence = tree.sentence[token]
    for line in [sentence, sentence - 1] where line >= 0 {
      let range = tree.text.sentences[line].clamped(to: 0..<token)
      let found = range.first { noun in
        isEventNoun(noun) && !isCounted(noun) && tree[noun].features.contains(.plural) == isPlural
          && ([.nsubj, .nsubjPass, .root].contains(tree[tree.firstConjunct(noun)].relation)
            // "invited them to a conference, but it was postponed"
            || isOff && line == sentence)
      }
      if let found { return found }
    }
    return nil
  }

  /// "again⟨, with a text as the outcome, in Lima on 8 July⟩"
  private func timeBehindAside(_ token: Int) -> Int? {
    let end = min(tree.text.sentences[tree.sentence[token]].upperBound, token + 16)
    guard token + 1 < end, tree[token + 1].form == ",",
      let close = (token + 2..<end).first(where: { tree[$0].form == "," })
    else { return nil }
    return (close + 1..<min(end, close + 6)).lazy.compactMap { self.time(at: $0) }.first
  }

  /// The place between a word and a time behind it: "again ⟨in Lima⟩ on 8 July".
  private func placeInFront(of time: Int, behind token: Int) -> Int? {
    let start = times[time].tokens.lowerBound
    return (token + 1..<start).lazy.compactMap { next -> Int? in
      guard let mention = self.mention(covering: next), mention.form == .name, mention.tokens.lowerBound == next,
        Self.locative.contains(self.tree[next - 1].lower)
      else { return nil }
      return mention.entities.first(where: self.isPlace)
    }.first
  }

  /// "again on September 11 ⟨in Lima⟩"
  private func placeBeside(_ time: Int) -> Int? {
    let next = times[time].tokens.upperBound
    guard next + 1 < tree.text.sentences[tree.sentence[next - 1]].upperBound,
      Self.locative.contains(tree[next].lower), let mention = mention(covering: next + 1), mention.form == .name
    else { return nil }
    return mention.entities.first(where: isPlace)
  }

  /// A time right behind a word, or behind its preposition.
  private func timeBehind(_ token: Int) -> Int? {
    for next in [token + 1, token + 2] where next < tree.text.tokens.count {
      if let time = time(at: next) { return time }
    }
    return nil
  }

  /// Elliptic mentions as occasions of their own, with the parties of what they count.
  func echoes(_ occasions: [Occasion], of clusters: [OccasionCluster]) -> [OccasionCluster] {
    occasions.compactMap { occasion in
      guard let echoed = occasion.echoes,
        let source = clusters.first(where: { $0.members.contains { $0.trigger == echoed } })
      else { return nil }
      var copy = occasion
      let before = phraseParties(of: [echoed], ["with"]).map(\.entity)
      let others = occasion.parties.map(\.entity)
      copy.parties =
        source.parties.filter {
          ($0.role == .party || tree[occasion.trigger].lower == "again")
            && (others.isEmpty || !before.contains($0.entity) && !others.contains($0.entity))
        } + occasion.parties
      var result = cluster(of: copy)
      if !result.span.isUnknown, result.span == source.span { return nil }
      // "on Tuesday and again on Thursday": the next one, whatever weekday it is today.
      if copy.status == .planned, let first = source.span.earliest, let day = result.span.earliest,
        day == result.span.latest, day < first, first - day < 7
      {
        result.span = DateSpan(day + 7)
      }
      result.place = result.place ?? (tree[occasion.trigger].lower == "again" ? source.place : nil)
      return result
    }
  }
}
