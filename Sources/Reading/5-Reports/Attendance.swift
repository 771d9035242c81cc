internal import Meetings

/// Those whom a sentence adds to the occasion it tells of: "hosted by Qatar and attended by foreign ministers", "mediated
/// by Thabo Mbeki", "in the presence of the emir", "with the Qatari minister also present", "at the invitation of …".
///
/// By the order of the words, so that it holds wherever the tree hangs these phrases.
extension Scene {
  func attended(_ occasions: [Occasion]) -> [Occasion] {
    occasions.enumerated().map { index, occasion in
      let sentence = tree.text.sentences[tree.sentence[occasion.trigger]]
      // What stands behind the next occasion of the sentence is of that one.
      let next = occasions[(index + 1)...].first { $0.trigger > occasion.trigger }?.trigger ?? sentence.upperBound
      let limit = min(next, sentence.upperBound, occasion.trigger + 40)
      guard occasion.kind != .call, occasion.trigger + 2 < limit else { return occasion }
      var result = occasion
      for token in occasion.trigger + 1..<limit - 1 {
        guard let (start, role) = addition(at: token, limit, of: occasion.kind),
          let mention = actorMention(at: start, limit)
        else {
          continue
        }
        for party in coordinated(mention, role: role) + included(behind: mention)
        where !result.parties.contains(where: { $0.entity == party.entity }) {
          result.parties.append(party)
        }
      }
      return result
    }
  }

  /// Where those stand whom a word begins to add, and the part that they take.
  private func addition(at token: Int, _ limit: Int, of kind: MeetingKind) -> (start: Int, role: Participant.Role)?
  {
    let lower = tree[token].lower
    // "will go to Ankara to reassure the president"
    if kind == .visit, lower == "to", token + 2 < limit, Self.addressing.contains(tree[token + 1].lemma),
      tree.isVerb(token + 1), let mention = actorMention(at: token + 2, limit),
      mention.entities.contains(where: { isPerson($0) || entities[$0].kind == .group })
    {
      return (token + 2, .host)
    }
    if let role = Self.additions[lower] {
      let by = (token + 1..<min(limit, token + 3)).first { tree[$0].lower == "by" }
      return by.map { ($0 + 1, role) }
    }
    if lower == "presence" || lower == "invitation", token + 2 < limit, tree[token + 1].lower == "of",
      tree[token - 1].lower == "the", token > 1, ["in", "at"].contains(tree[token - 2].lower)
    {
      return (token + 2, .party)
    }
    // "under the eyes of the envoy"
    if ["eyes", "eye", "gaze", "chairmanship"].contains(lower), token + 2 < limit, tree[token + 1].lower == "of",
      (max(0, token - 3)..<token).contains(where: { tree[$0].lower == "under" })
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
    let end = row(behind: mention).last?.tokens.upperBound ?? mention.tokens.upperBound
    let isPresent = (end..<max(end, min(limit, end + 3))).contains { next in
      ["present", "attending", "attendance", "presiding", "chair", "looking", "watching"].contains(
        tree[next].lower)
    }
    return isPresent ? (token + 1, .party) : nil
  }

  /// The actor that stands right here, behind an article at most.
  private func actorMention(at start: Int, _ limit: Int) -> Mention? {
    var token = start
    while token < limit, tree[token].pos == .det { token += 1 }
    // "by his deputy, Maung Aye"
    if token + 2 < limit, tree[token].pos == .pron, tree[token].relation == .nmodPoss,
      mention(covering: token + 1) == nil,
      tree[token + 1].pos == .noun, tree[token + 2].form == ",", token + 3 < limit,
      let name = mention(covering: token + 3), name.tokens.lowerBound == token + 3,
      name.entities.contains(where: isPerson)
    {
      return name
    }
    guard token < limit, let mention = mention(covering: token), mention.tokens.upperBound > start,
      mention.tokens.lowerBound >= start - 1, mention.form != .adjective, mention.entities.contains(where: isActor)
    else { return nil }
    return mention
  }

  private static let additions: [String: Participant.Role] = [
    "attended": .party, "joined": .party, "accompanied": .party, "flanked": .party, "witnessed": .party,
    "hosted": .host, "convened": .host, "organised": .host, "organized": .host, "sponsored": .host,
    "given": .host,
    "mediated": .mediator, "brokered": .mediator, "facilitated": .mediator, "moderated": .mediator,
    "represented": .party, "chaired": .lead, "co-chaired": .lead, "led": .lead, "headed": .lead, "opened": .party,
  ]
}

/// Those of whom a sentence of its own says that they were there: "Also present were A and B", "Envoys of C took part".
extension Scene {
  func peopled(_ clusters: [OccasionCluster]) -> [OccasionCluster] {
    var result = clusters
    for token in tree.text.tokens.indices {
      let present = attendants(at: token)
      guard !present.isEmpty, let index = attended(at: token, in: result) else { continue }
      let known = result[index].actors
      result[index].parties += present.filter { party in
        !known.contains(party.entity) && !known.contains { stands($0, for: party.entity) }
      }
    }
    return result
  }

  /// The occasion that a sentence goes on about: the one told of last, in the sentence itself or the two before.
  private func attended(at token: Int, in clusters: [OccasionCluster]) -> Int? {
    let sentence = tree.sentence[token]
    let near = clusters.indices.flatMap { index in
      clusters[index].members.map { (index: index, trigger: $0.trigger) }
    }
    .filter { member in
      let cluster = clusters[member.index]
      return member.trigger < token && sentence - tree.sentence[member.trigger] <= (isOfDelegation(token) ? 5 : 2)
        && [.meeting, .talks, .summit, .signing].contains(cluster.kind) && cluster.actors.count > 1
        && [.held, .planned].contains(cluster.status)
    }
    // "The Moroccan delegation in Houston was headed by him": at the talks there
    let towns = mentions.filter {
      tree.sentence[$0.head] == sentence && $0.form != .pronoun && $0.form != .adjective
    }
    .flatMap(\.entities).filter { [.city, .venue].contains(entities[$0].kind) }
    let there = near.filter { member in clusters[member.index].place.map(towns.contains) ?? false }
    return (there.isEmpty ? near : there).max { $0.trigger < $1.trigger }?.index
  }

  private func attendants(at token: Int) -> [Party] {
    let sentence = tree.text.sentences[tree.sentence[token]]
    switch tree[token].lower {
    case "attending", "present", "participating", "attendance", "participants":
      // "Also attending were A and B", "Among those present was C", "The participants included D"
      let end = min(sentence.upperBound, token + 5)
      guard
        let verb = (token + 1..<max(token + 1, end)).first(where: {
          ["were", "was", "are", "is", "include", "included"].contains(tree[$0].lower)
        }), let first = chunk(behind: verb)
      else { return wasPresent(token) }
      return coordinated(first, role: .party)
    case "led", "headed", "chaired", "leads", "heads":
      guard tree[token].relation != .acl, isOfDelegation(token) else { return [] }
      // "The Indian side was led by A", "A, who leads the Indian side": one of those who met.
      return isPassive(token)
        ? phraseParties(of: [token], ["by"], role: .lead)
        : subjectParties(token, role: .lead).filter { isPerson($0.entity) }
    case "facilitator", "mediator", "go-between":
      // "A served as facilitator"
      guard tree.preposition(token) == "as", let verb = tree.parent(token),
        ["serve", "act"].contains(tree[verb].lemma)
      else { return [] }
      return subjectParties(verb, role: .mediator)
    case "mediated", "mediates":
      guard tree.isVerb(token), !isPassive(token), tree[token].relation != .acl, objects(of: token).isEmpty else {
        return []
      }
      return subjectParties(token, role: .mediator).filter { isPerson($0.entity) }
    case "included", "comprised":
      guard isOfDelegation(token) else { return [] }
      return objectParties(token).filter { isPerson($0.entity) }
    case "attended", "participated", "attend", "participate":
      guard tree.isVerb(token), !isNegated(token), tree.child(token, .obj) == nil, !isPassive(token),
        phrases(of: [token], ["in", "at"]).isEmpty
      else { return [] }
      return subjectParties(token)
    case "part":
      // "took part", with nothing said of in what
      guard token > sentence.lowerBound, tree[token - 1].lemma == "take", !isNegated(token - 1),
        token + 1 >= sentence.upperBound || tree[token + 1].lower != "in"
      else { return [] }
      return subjectParties(token - 1)
    default: return []
    }
  }

  private func isOfDelegation(_ verb: Int) -> Bool {
    let own = tree.children(tree.firstConjunct(verb), [.nsubj, .nsubjPass]) + tree.children(verb, [.obj])
    return own.contains { Delegation.nouns.contains(tree[$0].lemma) || tree[$0].lemma == "side" }
  }

  /// "The emir was also present."
  private func wasPresent(_ token: Int) -> [Party] {
    guard tree[token].lower == "present" || tree[token].lower == "attendance", let be = tree.child(token, .cop),
      !isNegated(token), ["was", "were", "is", "are"].contains(tree[be].lower)
    else { return [] }
    return subjects(of: token).flatMap { parties(at: $0) }
  }
}
