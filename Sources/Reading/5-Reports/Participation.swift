internal import Meetings

/// Those of whom a sentence of its own says that they were there: "Also present were A and B", "Envoys of C took part",
/// "D headed the government panel and E that of the rebels", "F, the mediator, was in the chair".
extension Scene {
  func peopled(_ clusters: [OccasionCluster]) -> [OccasionCluster] {
    var result = clusters
    for token in tree.text.tokens.indices {
      let present = attendants(at: token)
      guard !present.isEmpty, let index = attended(at: token, in: result) else { continue }
      add(present, to: &result[index], from: token)
    }
    return result
  }

  private func add(_ present: [Party], to cluster: inout OccasionCluster, from token: Int) {
    let known = cluster.actors
    let new = present.filter { party in
      !known.contains(party.entity) && !known.contains { stands($0, for: party.entity) }
    }.uniqued()
    guard !new.isEmpty else { return }
    cluster.parties += new
    cluster.context.append(token)
  }

  /// The occasion that a sentence goes on about: the one told of last, in the sentence itself or the two before.
  private func attended(at token: Int, in clusters: [OccasionCluster]) -> Int? {
    let sentence = tree.sentence[token]
    let reach = isOfDelegation(token) ? 5 : 2
    // "is to lead its team there": not at what has been.
    let sides = sides(at: token)
    let days = daysTold(at: token)
    let isAhead =
      tree.isVerb(token)
      && (isInfinitive(token)
        || tree.children(token, [.aux]).contains { ["will", "would"].contains(tree[$0].lower) })
    // "took part": not in what they only promised.
    let isPast = !isAhead && tree.text.direction(at: token) == .past
    let isOfJourney = tree[token].lemma == "accompany"
    // "also took part in the call", "was accompanied on the call by"
    let isOfCall = (tree.children(token) + (tree.parent(token).map { tree.children($0) } ?? [])).contains {
      ["in", "on"].contains(tree.preposition($0)) && (tree[$0].lemma == "call" || lexicon.nouns[noun($0)] == .call)
    }
    // "joined some of the sessions"
    let isOfSessions = tree.isVerb(token) && objects(of: token).contains(where: isPartOfSessions)
    let isRepresented = tree[token].lemma == "represent" && isPassive(token)
    // "The Moroccan delegation in Houston was headed by him": at the talks there
    let towns = mentions.filter {
      tree.sentence[$0.head] == sentence && $0.form != .pronoun && $0.form != .adjective
    }
    .flatMap(\.entities).filter { [.city, .venue].contains(entities[$0].kind) }
    let near = clusters.indices.flatMap { index in
      (clusters[index].members.map(\.trigger) + clusters[index].context).map { (index: index, trigger: $0) }
    }
    .filter { member in
      let cluster = clusters[member.index]
      let isGathering =
        cluster.kind == .summit
        || cluster.actors.contains {
          entities[$0].kind == .group || entities[$0].kind == .organization && entities[$0].country == nil
        }
      // "Brazil was represented by A" at what many came to, where the sentence puts it nowhere else.
      let isOpen =
        isRepresented && (towns.isEmpty || cluster.place.map(towns.contains) == true || isNear(towns, cluster))
        && (isGathering || cluster.actors.count > 2)
      if let sides, !isOpen, cluster.actors.isDisjoint(with: sides) { return false }
      if let days, !cluster.span.isUnknown, !days.overlaps(cluster.span) { return false }
      return member.trigger < token && sentence - tree.sentence[member.trigger] <= reach
        && ([.meeting, .talks, .summit, .signing].contains(cluster.kind)
          || isOfJourney && cluster.kind == .visit && !isOfCall || isOfCall && cluster.kind == .call)
        && (!isOfSessions || cluster.kind == .talks)
        && (cluster.actors.count > 1 || isGathering)
        && (cluster.status == .planned && !isPast || cluster.status == .held && !isAhead)
    }
    let there = near.filter { member in clusters[member.index].place.map(towns.contains) ?? false }
    return (there.isEmpty ? near : there).max { $0.trigger < $1.trigger }?.index
  }

  /// "in the Russian capital" of what was held in a Moscow hotel
  private func isNear(_ towns: [Int], _ cluster: OccasionCluster) -> Bool {
    cluster.place.map { place in towns.contains { isOnePlace($0, place) } } == true
  }

  /// The states and bodies that a sentence says somebody leads, represents or joins; nil where it names none.
  private func sides(at token: Int) -> Set<Int>? {
    guard ["lead", "head", "represent", "include", "comprise", "join", "accompany"].contains(tree[token].lemma)
    else {
      return nil
    }
    if tree[token].lemma == "accompany" {
      return Set(objects(of: token).flatMap { entities(at: $0) }.filter { entities[$0].kind != .group })
    }
    let nouns = isPassive(token) ? subjects(of: token) : objects(of: token) + subjects(of: token).filter(isTeam)
    let named = nouns.flatMap { noun in
      entities(at: noun) + tree.children(noun, [.compound, .amod, .nmodPoss, .nmod]).flatMap { entities(at: $0) }
    }
    let bodies = named.filter { [.state, .organization].contains(entities[$0].kind) }
    return bodies.isEmpty ? nil : Set(bodies)
  }

  /// The days that a sentence itself speaks of, where it does: "headed a panel in 2009" is not about last week's talks.
  private func daysTold(at token: Int) -> DateSpan? {
    let sentence = tree.text.sentences[tree.sentence[token]]
    // "was led by Ana Rey, who until last month ran the office": of her life
    let told = times.filter { time in
      sentence.contains(time.tokens.lowerBound) && time.value.saysWhen
        && !tree.path(time.tokens.lowerBound).contains {
          tree[$0].relation == .aclRelcl && !tree.isAncestor($0, of: token)
        }
        && !(token..<max(token, time.tokens.lowerBound)).contains { tree[$0].lower == "who" }
    }
    guard told.count == 1, let written else { return nil }
    let span = told[0].value.resolve(from: written, direction: tree.text.direction(at: token))
    return span.isUnknown ? nil : span
  }

  func isTeam(_ noun: Int) -> Bool {
    Delegation.nouns.contains(tree[noun].lemma)
      || ["side", "panel", "negotiator", "delegate"].contains(tree[noun].lemma)
  }
}
