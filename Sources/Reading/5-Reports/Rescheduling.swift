internal import Meetings

/// "Planned for Thursday, has been postponed until early January": the old date stays with the occasion that was put off,
/// the new one makes a planned occasion of its own.
extension Scene {
  func rescheduling(_ occasions: [Occasion]) -> [Occasion] {
    var result: [Occasion] = []
    for var occasion in occasions {
      if [.planned, .cancelled].contains(occasion.status), let (status, visit) = calledOff(with: occasion.trigger)
      {
        occasion.status = status
        occasion.place = occasion.place ?? place(of: [visit])
      }
      guard let cue = putOff(occasion) else {
        result.append(occasion)
        continue
      }
      var old = occasion
      if let status = self.cue(cue) { old.status = status }
      if old.time == nil { old.time = times.indices.first { isOldDate($0, of: occasion, not: nil) } }
      guard let new = timeTo(behind: cue) else {
        result.append(old)
        continue
      }
      old.status = .postponed
      if old.time == new { old.time = times.indices.first { isOldDate($0, of: occasion, not: new) } }
      var next = occasion
      next.status = .planned
      next.time = new
      next.isRescheduled = true
      if let verb = heldInstead(behind: cue) { next.place = place(of: [verb]) ?? next.place }
      next.isNew = true
      result += [old, next]
    }
    return result
  }

  /// "cancelled his ⟨visit⟩ to Lima, where he was to meet the king", "put off a ⟨trip⟩ during which he was to have met him":
  /// what was planned for it is off with it.
  private func calledOff(with trigger: Int) -> (Status, Int)? {
    let path = tree.path(trigger)
    let relative = path.firstIndex { node in
      [.aclRelcl, .acl].contains(tree[node].relation)
        || tree[node].relation == .advcl
          && tree.children(node, [.advmod, .obl]).contains { ["where", "which"].contains(tree[$0].lower) }
    }
    guard let clause = relative else { return nil }
    return path[(clause + 1)...].prefix(4).lazy.compactMap { verb -> (Status, Int)? in
      guard self.tree.isVerb(verb), let cue = self.cue(verb), [.cancelled, .postponed].contains(cue),
        !self.isNegated(verb),
        let noun = self.objects(of: verb).first(where: { self.isEventNoun($0) && $0 < trigger })
      else { return nil }
      return (cue, noun)
    }.first
  }

  /// The word of the sentence that puts an occasion off, where nothing else of the sentence is meant.
  private func putOff(_ occasion: Occasion) -> Int? {
    guard [.postponed, .cancelled, .planned, .held].contains(occasion.status), occasion.echoes == nil else {
      return nil
    }
    let sentence = tree.text.sentences[tree.sentence[occasion.trigger]]
    return sentence.first { token in
      guard tree.isVerb(token), token != occasion.trigger,
        cue(token) == .postponed || Self.movers.contains(tree[token].lemma)
          || cue(token) == .cancelled && isMainPredicate(token, of: occasion.trigger)
      else { return false }
      if isMainPredicate(token, of: occasion.trigger) { return true }
      let moved = (isPassive(token) ? subjects(of: token) : objects(of: token) + subjects(of: token))
      return moved.contains { tree.conjuncts($0).contains(occasion.trigger) || $0 == occasion.trigger }
    }
  }

  /// "Talks in Doha, due to open on Monday, have been called off": the verb behind what stands between the commas.
  private func isMainPredicate(_ verb: Int, of noun: Int) -> Bool {
    guard isEventNoun(noun), noun < verb, verb - noun < 40, cue(verb) != nil else { return false }
    let start = tree.text.sentences[tree.sentence[noun]].lowerBound
    guard !(start..<noun).contains(where: { tree.isVerb($0) || tree[$0].pos == .aux }) else { return false }
    var token = verb - 1
    while token > noun, tree[token].pos == .aux || tree[token].pos == .adv { token -= 1 }
    return token < verb - 1 && tree[token].form == ","
  }

  private static let movers: Set<String> = ["move", "reschedule", "shift", "push", "bring", "put"]

  /// "has been postponed and ⟨will be held⟩ on May 9 in Lima instead"
  private func heldInstead(behind verb: Int) -> Int? {
    tree.children(verb, [.conj]).first { next in
      ["hold", "take", "convene", "meet"].contains(tree[next].lemma)
        && tree.children(next, [.aux]).contains { tree[$0].lower == "will" }
    }
  }

  /// The time behind "until", "to" or "till" to the right of a verb, or of what it will be held at instead.
  private func timeTo(behind verb: Int) -> Int? {
    let sentence = tree.text.sentences[tree.sentence[verb]]
    if let next = heldInstead(behind: verb) { return time(of: [next]) }
    for token in (verb + 1)..<max(verb + 1, min(sentence.upperBound, verb + 18)) {
      guard let time = time(at: token), times[time].tokens.lowerBound == token else { continue }
      if case .until = times[time].value { return time }
      // "planned for May" is the old date.
      let isOld = tree[token - 1].lower == "for" && Self.dated.contains(tree[token - 2].lower)
      return ["until", "till", "to", "for"].contains(tree[token - 1].lower) && !isOld ? time : nil
    }
    return nil
  }

  private func isOldDate(_ index: Int, of occasion: Occasion, not new: Int?) -> Bool {
    let time = times[index]
    return index != new && time.rule != "dateline" && time.value.saysWhen
      && tree.sentence[time.tokens.lowerBound] == tree.sentence[occasion.trigger]
      // "has been postponed, Ana Rey said on Saturday"
      && !Self.reporting.contains(tree[owner(of: time.tokens.lowerBound)].lemma)
      && ["for", "on", "from"].contains(time.tokens.lowerBound > 0 ? tree[time.tokens.lowerBound - 1].lower : "")
  }
}

extension TimeValue {
  /// "until early January" as the time itself.
  var withoutUntil: TimeValue {
    if case .until(let value) = self { return value }
    return self
  }
}
