internal import Meetings

/// Those whom a sentence adds to the occasion it tells of: "hosted by Qatar and attended by foreign ministers", "mediated
/// by Thabo Mbeki", "in the presence of the emir", "with the Qatari minister also present", "at the invitation of …",
/// "under the auspices of the union"; also in front, "With the emir looking on, they signed".
///
/// By the order of the words, so that it holds wherever the tree hangs these phrases.
extension Scene {
  func attended(_ occasions: [Occasion]) -> [Occasion] {
    occasions.enumerated().map { index, occasion in
      let sentence = tree.text.sentences[tree.sentence[occasion.trigger]]
      // What stands behind the next occasion of the sentence is of that one.
      let next = occasions[(index + 1)...].first { $0.trigger > occasion.trigger }?.trigger ?? sentence.upperBound
      let limit = min(next, sentence.upperBound, occasion.trigger + 40)
      guard occasion.kind != .call else { return occasion }
      var result = occasion
      let isFirst = !occasions[..<index].contains {
        sentence.contains($0.trigger) && $0.trigger != occasion.trigger
      }
      let front = isFirst ? sentence.lowerBound..<min(occasion.trigger, sentence.lowerBound + 3) : 0..<0
      let behind = occasion.trigger + 1..<limit - 1
      for token in Array(front) + Array(behind) {
        result.parties += ledSide(at: token, limit).filter { party in
          !result.parties.contains { $0.entity == party.entity }
        }
        guard
          let (start, role) = addition(
            at: token, token < occasion.trigger ? sentence.upperBound : limit, of: occasion),
          let mention = actorMention(at: start, limit)
        else {
          continue
        }
        let isEyes = ["eyes", "eye", "gaze"].contains(tree[token].lower)
        var added = coordinated(mention, role: role) + included(behind: mention)
        // "At the invitation of the governments of Peru and Chile he will visit both"
        if added.count > 1, tree[token].lower == "invitation" {
          let country = occasion.place.flatMap { entities[$0].country }
          added.removeAll { country == nil || entities[$0.entity].country != country }
        }
        for party in added
        where (!isEyes || isPerson(party.entity)) && !result.parties.contains(where: { $0.entity == party.entity })
        {
          result.parties.append(party)
        }
      }
      return result
    }
  }

  /// "was led ⟨on the Peruvian side by Ana Rey⟩": the side, and who leads it.
  private func ledSide(at token: Int, _ limit: Int) -> [Party] {
    guard tree[token].lower == "side", token + 2 < limit, token > 1, tree[token + 1].lower == "by",
      let side = mention(covering: token - 1), let leader = actorMention(at: token + 2, limit),
      leader.entities.contains(where: isPerson)
    else { return [] }
    return side.entities.filter(isActor).map { Party(entity: actor($0), role: .party) }
      + leader.entities.filter(isPerson).map { Party(entity: $0, role: .lead) }
  }

  /// Where those stand whom a word begins to add, and the part that they take.
  private func addition(at token: Int, _ limit: Int, of occasion: Occasion) -> (
    start: Int, role: Participant.Role
  )? {
    let lower = tree[token].lower
    // "will go to Ankara to reassure the president"
    if occasion.kind == .visit, lower == "to", token + 2 < limit, Self.addressing.contains(tree[token + 1].lemma),
      tree.isVerb(token + 1), let mention = actorMention(at: token + 2, limit),
      mention.entities.contains(where: { isPerson($0) || entities[$0].kind == .group })
    {
      return (token + 2, .host)
    }
    if let role = Self.additions[lower] {
      let by = (token + 1..<min(limit, token + 3)).first { tree[$0].lower == "by" }
      return by.map { ($0 + 1, role) }
    }
    if ["presence", "invitation", "participation"].contains(lower), token > 1 {
      let role: Participant.Role = lower == "invitation" ? .host : .party
      if token + 2 < limit, tree[token + 1].lower == "of", tree[token - 1].lower == "the",
        ["in", "at", "with"].contains(tree[token - 2].lower)
      {
        return (token + 2, role)
      }
      // "in the emir's presence"
      if ["'s", "’s"].contains(tree[token - 1].lower), let owner = mention(covering: token - 2) {
        var before = owner.tokens.lowerBound - 1
        if before > 0, tree[before].pos == .det { before -= 1 }
        return before >= 0 && ["in", "at"].contains(tree[before].lower) ? (owner.tokens.lowerBound, role) : nil
      }
    }
    // "under the auspices of the union", "under UN mediation", "through the good offices of the king"
    if Self.brokering.contains(lower), lower != "offices" || token > 0 && tree[token - 1].lower == "good",
      isOf(occasion, token),
      (max(tree.text.sentences[tree.sentence[token]].lowerBound, token - 4)..<token).contains(where: {
        ["under", "through", "with"].contains(tree[$0].lower)
      })
    {
      if token + 2 < limit, tree[token + 1].lower == "of" { return (token + 2, .mediator) }
      return token > 0 ? mention(covering: token - 1).map { ($0.tokens.lowerBound, .mediator) } : nil
    }
    // "under the eyes of the envoy"
    if ["eyes", "eye", "gaze", "chairmanship", "co-chairmanship"].contains(lower), token + 2 < limit,
      tree[token + 1].lower == "of",
      (max(0, token - 4)..<token).contains(where: { tree[$0].lower == "under" })
    {
      return (token + 2, .party)
    }
    // "is due in Lima as the guest of the president"
    if lower == "guest", token + 2 < limit, tree[token + 1].lower == "of",
      (max(0, token - 2)..<token).contains(where: { tree[$0].lower == "as" })
    {
      return (token + 2, .host)
    }
    // "with the envoy also present"
    guard lower == "with", let mention = actorMention(at: token + 1, limit) else { return nil }
    // "will see her later, together with his deputy"
    if token > 0, ["together", "along"].contains(tree[token - 1].lower), mention.entities.contains(where: isPerson)
    {
      return (token + 1, .party)
    }
    let end = row(behind: mention).last?.tokens.upperBound ?? mention.tokens.upperBound
    let isPresent = (end..<min(limit, end + 3)).contains { next in
      ["present", "attending", "attendance", "presiding", "chair", "looking", "watching"].contains(
        tree[next].lower)
    }
    // "with Ana Rey at their head"
    let isLed =
      end + 2 < limit && tree[end].lower == "at" && tree[end + 1].pos == .pron
      && ["head", "helm"].contains(tree[end + 2].lower)
    return isLed ? (token + 1, .lead) : isPresent ? (token + 1, .party) : nil
  }

  /// Whether a phrase belongs to an occasion: to its word, what carries it, or another word for an occasion.
  private func isOf(_ occasion: Occasion, _ token: Int) -> Bool {
    guard let head = tree.parent(token) else { return false }
    return head == occasion.trigger || tree.isAncestor(head, of: occasion.trigger) || isEventNoun(head)
  }

  /// The actor that stands right here, behind an article at most.
  private func actorMention(at start: Int, _ limit: Int) -> Mention? {
    var token = start
    while token < limit, tree[token].pos == .det { token += 1 }
    token = pastHonour(token)
    if let name = nameBehind(possessed: token, limit) { return name }
    guard token < limit, let mention = mention(covering: token), mention.tokens.upperBound > start,
      mention.tokens.lowerBound >= start - 1, mention.form != .adjective, mention.entities.contains(where: isActor)
    else { return nil }
    return mention
  }

  private static let brokering: Set<String> = ["auspices", "mediation", "facilitation", "offices", "aegis"]

  private static let additions: [String: Participant.Role] = [
    "attended": .party, "joined": .party, "accompanied": .party, "flanked": .party, "witnessed": .party,
    "hosted": .host, "convened": .host, "organised": .host, "organized": .host, "sponsored": .host,
    "given": .host,
    "mediated": .mediator, "brokered": .mediator, "facilitated": .mediator, "moderated": .mediator,
    "represented": .party, "chaired": .lead, "co-chaired": .lead, "led": .lead, "headed": .lead, "opened": .party,
  ]
}
