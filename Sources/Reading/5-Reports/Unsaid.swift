internal import Meetings

/// Talks whose sides the text leaves unsaid because it has just named them: "The negotiations were launched in Oslo",
/// "More discussions are expected in January".
extension Scene {
  func supplied(_ clusters: [OccasionCluster]) -> [OccasionCluster] {
    var result = clusters
    var told: Set<Int> = []
    // In the order of the text, so that what one is supplied with the next can take.
    for (index, trigger) in clusters.indices.map({ ($0, clusters[$0].members.map(\.trigger).min() ?? 0) })
      .sorted(by: { $0.1 < $1.1 })
    {
      let cluster = result[index]
      if let other = protagonist(of: cluster, trigger) ?? teller(of: cluster, trigger)
        ?? narrator(of: cluster, trigger) ?? opposite(cluster, trigger, among: result)
      {
        result[index].parties.append(Party(entity: other, role: .party))
        continue
      }
      guard isUnsaid(cluster) else { continue }
      if cluster.kind == .signing, cluster.actors.isEmpty, let signers = signers(around: trigger) {
        result[index].parties = signers
        continue
      }
      let isNext =
        cluster.label != nil && cluster.status == .planned
        && !tree.children(trigger, [.nmod]).contains { tree.preposition($0) == "of" && !isEventNoun($0) }
      guard cluster.place != nil || !cluster.span.isUnknown || isNext else { continue }
      let sides = sides(of: cluster, trigger, among: result)
      result[index].parties = (cluster.parties + sides.filter { !cluster.actors.contains($0.entity) }).uniqued()
      if let same = continued(result[index], trigger, among: result, but: index) {
        result[same] = joined(result[same], result[index])
        told.insert(index)
      }
    }
    return result.indices.filter { !told.contains($0) }.map { result[$0] }
  }

  /// "pulled out of talks with the king. ⟨Talks⟩ collapsed on Tuesday": the undated ones that were just told of.
  private func continued(
    _ cluster: OccasionCluster, _ trigger: Int, among all: [OccasionCluster], but own: Int
  ) -> Int? {
    guard cluster.members.count == 1, cluster.kind == .talks, cluster.label == nil, isEventNoun(trigger),
      tree.child(trigger, .det, .amod, .compound, .nummod) == nil, tree[trigger].relation == .nsubj,
      let verb = tree.parent(trigger),
      ["collapse", "break", "end", "stall", "continue", "conclude", "founder", "begin", "open", "start"].contains(
        tree[verb].lemma)
    else { return nil }
    return all.indices.last { index in
      let other = all[index]
      return index != own && other.kind == .talks && other.status == cluster.status
        && other.actors == cluster.actors
        && other.span.isUnknown && (cluster.place == nil || other.place == nil || cluster.place == other.place)
        && latest(other, trigger) >= 0
        && (0...3).contains(tree.sentence[trigger] - tree.sentence[max(0, latest(other, trigger))])
    }
  }

  /// "He flies to Geneva. A meeting with the commissioner was dropped": with whom the sentence before is about, where the
  /// clause is about the meeting itself.
  private func protagonist(of cluster: OccasionCluster, _ trigger: Int) -> Int? {
    guard cluster.parties.count == 1, let only = cluster.actors.first,
      isPerson(only) || entities[only].kind == .group, cluster.members.count == 1,
      isEventNoun(trigger), !cluster.members.contains(where: \.isDefinite), !isTitle(trigger),
      [.nsubj, .nsubjPass, .root].contains(tree[trigger].relation),
      !phrases(of: [trigger] + tree.children(trigger, [.acl]), ["with"]).isEmpty,
      tree.sentence[trigger] > 0
    else { return nil }
    let before = tree.text.sentences[tree.sentence[trigger] - 1]
    guard let root = before.first(where: { tree[$0].relation == .root }),
      let subject = tree.child(root, .nsubj, .nsubjPass),
      before.contains(where: {
        tree.isVerb($0) && lexicon.verbs[tree[$0].lemma] != nil || isEventNoun($0)
          || time(at: $0) != nil && lexicon.nouns[tree[trigger].lemma] == .meeting
      }),
      let person = entities(at: subject).first,
      isPerson(person),
      person != only
    else { return nil }
    return person
  }

  /// "Iran said that talks with the union would resume": whoever says so is the other side, of people's office the body,
  /// of a meeting with one person the person.
  private func teller(of cluster: OccasionCluster, _ trigger: Int) -> Int? {
    if let served = served(of: cluster, trigger) { return served }
    // What is said of "the talks" further down is of those that were just told of.
    guard cluster.actors.count == 1, let only = cluster.actors.first,
      cluster.members.allSatisfy({ $0.trigger == trigger || $0.isDefinite && $0.parties.isEmpty }),
      isEventNoun(trigger), ![.visit, .summit].contains(cluster.kind), !isTitle(trigger),
      cluster.members.contains(where: { $0.rule.hasPrefix("light.") }),
      cluster.members.contains(where: { $0.trigger == trigger && !$0.isDefinite }),
      cluster.place != nil || !cluster.span.isUnknown
        || [.cancelled, .postponed, .denied].contains(cluster.status),
      phrases(of: [trigger], ["with"]).contains(where: { entities(at: $0).map(actor).contains(only) }),
      let source = source(of: trigger), let teller = entities(at: source).first, isActor(teller), !isPress(teller)
    else { return nil }
    guard isPerson(teller) else { return isOneSide(teller, only) ? nil : actor(teller) }
    let isSpeaker = !entities[teller].titles.isDisjoint(with: ["spokesman", "spokeswoman", "spokesperson"])
    guard !entities[teller].isUntitled, !isSpeaker || entities[teller].sentBy != nil else { return nil }
    if isPerson(only) { return teller == only ? nil : teller }
    let body =
      entities[teller].sentBy
      ?? entities[teller].country.flatMap { country in
        entities.firstIndex { $0.kind == .state && $0.country == country }
      }
    return body.flatMap { isOneSide($0, only) ? nil : $0 } ?? teller
  }

  /// "⟨Her⟩ spokesman said that talks with the king had begun": hers.
  private func served(of cluster: OccasionCluster, _ trigger: Int) -> Int? {
    guard cluster.actors.count == 1, let only = cluster.actors.first, cluster.kind != .visit, isEventNoun(trigger),
      phrases(of: [trigger], ["with"]).contains(where: { entities(at: $0).map(actor).contains(only) }),
      let source = source(of: trigger),
      ["spokesman", "spokeswoman", "spokesperson", "office", "aide", "adviser"].contains(tree[source].lemma),
      let owner = tree.child(source, .nmodPoss)
    else { return nil }
    return entities(at: owner).first { isPerson($0) && !isOneSide($0, only) }
  }

  /// "She is to give an account of the round with the rebels": who tells of talks was at them.
  private func narrator(of cluster: OccasionCluster, _ noun: Int) -> Int? {
    guard cluster.actors.count == 1, let only = cluster.actors.first, !phrases(of: [noun], ["with"]).isEmpty,
      let account = tree.parent(noun), ["account", "report", "briefing", "summary"].contains(tree[account].lemma),
      ["of", "on", "about"].contains(tree.preposition(noun)), tree[account].relation == .obj,
      let verb = tree.parent(account), ["give", "deliver", "present", "make"].contains(tree[verb].lemma)
    else { return nil }
    return subjects(of: verb).flatMap { entities(at: $0) }.first {
      isPerson($0) && !isOneSide($0, only) && (entities[$0].country != nil || !entities[$0].isUntitled)
    }
  }

  private func isOneSide(_ a: Int, _ b: Int) -> Bool {
    a == b || actor(a) == actor(b) || stands(a, for: b) || stands(b, for: a)
  }

  /// Those of the likeliest occasion before; of an accord that the article is about; of the first talks below.
  private func sides(of cluster: OccasionCluster, _ trigger: Int, among all: [OccasionCluster]) -> [Party] {
    if let body = sitting(trigger, cluster, among: all) { return [body] }
    if let traveller = traveller(of: cluster, trigger, among: all) { return [traveller] }
    if let travellers = travellers(to: cluster, trigger, among: all) { return travellers }
    if let hosts = hosts(of: cluster, trigger) { return hosts }
    // the new date of what is put off, whose sides the text names further down
    if cluster.actors.isEmpty, cluster.members.contains(where: \.isRescheduled),
      let old = all.first(where: { $0.actors.count > 1 && $0.members.contains { $0.trigger == trigger } })
    {
      return old.parties
    }
    let models = all.filter { isModel($0, of: cluster) }
    if let source = model(for: trigger, cluster, models) { return parties(of: source) }
    // "The next round will be held in Lima, Peru and Chile said": those who say so together
    if cluster.actors.isEmpty, let source = source(of: trigger) {
      let tellers = wholeRow(at: source).filter { isActor($0.entity) && !isPress($0.entity) }.uniqued()
      if tellers.count > 1 { return tellers }
    }
    guard cluster.kind == .talks else { return [] }
    if cluster.actors.isEmpty, let members = membersListed(trigger) ?? leadingRow(above: trigger) {
      return members
    }
    if cluster.actors.isEmpty, let sides = sidesLed(near: trigger) ?? sidesOfAccord(near: trigger) { return sides }
    return models.first { $0.kind == .talks && $0.actors.count > 1 }.map(parties) ?? []
  }

  /// "She met the emir in Doha. Doha was one leg of a five-day tour": hers.
  private func traveller(of cluster: OccasionCluster, _ trigger: Int, among all: [OccasionCluster]) -> Party? {
    guard cluster.kind == .visit, cluster.actors.isEmpty, cluster.place == nil,
      ["swing", "tour", "trip", "journey", "voyage"].contains(noun(trigger))
    else { return nil }
    let before = all.flatMap(\.members).filter {
      $0.trigger < trigger && (0...2).contains(tree.sentence[trigger] - tree.sentence[$0.trigger])
    }
    let people = before.max { $0.trigger < $1.trigger }?.parties.filter {
      isPerson($0.entity) && $0.role == .party
    }
    return people?.count == 1 ? people?.first : nil
  }

  /// "Egyptian envoys will fly to ⟨Israel⟩ for talks": with those whom they go to.
  private func hosts(of cluster: OccasionCluster, _ trigger: Int) -> [Party]? {
    // not "to Geneva for talks on the war": of others, maybe
    guard cluster.actors.count == 1, let guest = cluster.actors.first, tree.preposition(trigger) == "for",
      !tree.children(trigger, [.nmod]).contains(where: {
        ["on", "about", "over", "at", "between"].contains(tree.preposition($0)) && time(at: $0) == nil
      }),
      let verb = tree.parent(trigger), lexicon.verbs[tree[verb].lemma]?.kind == .travel,
      let stops = stops(of: verb), stops.count == 1, let country = entities[stops[0]].country,
      entities[guest].country != nil, entities[guest].country != country,
      let state = entities.firstIndex(where: { $0.kind == .state && $0.country == country })
    else { return nil }
    return [Party(entity: state, role: .party)]
  }

  /// "He will stop in Qatar, where a round with the rebels is likely": whoever the sentence has come there.
  private func travellers(to cluster: OccasionCluster, _ trigger: Int, among all: [OccasionCluster]) -> [Party]? {
    guard cluster.actors.count == 1, let place = cluster.place else { return nil }
    let visits = all.filter { visit in
      visit.kind == .visit && visit.place == place && visit.status == cluster.status
        && visit.members.contains { tree.sentence[$0.trigger] == tree.sentence[trigger] && $0.trigger < trigger }
    }
    let guests = visits.flatMap(\.parties).filter { $0.role == .party && !cluster.actors.contains($0.entity) }
      .uniqued()
    return guests.isEmpty ? nil : guests
  }

  /// "The commission met in Lima in May. A session due in June was called off": the body's own.
  private func sitting(_ trigger: Int, _ cluster: OccasionCluster, among all: [OccasionCluster]) -> Party? {
    guard cluster.actors.isEmpty, ["session", "sitting"].contains(noun(trigger)),
      tree.children(trigger, [.compound]).isEmpty,
      tree.children(trigger, [.amod]).allSatisfy({
        [
          "new", "next", "last", "second", "third", "special", "emergency", "closed", "further", "plenary",
          "planned",
        ]
        .contains(tree[$0].lower)
      })
    else { return nil }
    let sentence = tree.sentence[trigger]
    let near = all.filter { other in
      other.actors.count == 1 && other.parties.contains { entities[$0.entity].kind == .organization }
        && other.members.contains { $0.trigger < trigger && sentence - tree.sentence[$0.trigger] <= 2 }
    }
    return near.last?.parties.first
  }

  /// Its sides; of a large company the states and bodies.
  private func parties(of source: OccasionCluster) -> [Party] {
    // Who led a side is not the side.
    let plain = source.parties.filter { $0.role == .party }
    let sides = (plain.count > 1 ? plain : source.parties.filter { [.party, .lead].contains($0.role) }).map {
      Party(entity: $0.entity, role: .party)
    }
    if source.kind == .summit {
      let unions = sides.filter { entities[$0.entity].kind == .organization }
      if !unions.isEmpty { return unions }
    }
    let bodies = sides.filter { [.state, .organization].contains(entities[$0.entity].kind) }
    return bodies.count > 1 ? bodies : sides
  }

  /// "Taliban had agreed to a truce with the US after the signing": states and bodies that take part in the sentence.
  private func signers(around trigger: Int) -> [Party]? {
    let sentence = tree.text.sentences[tree.sentence[trigger]]
    let bodies = mentions.filter { mention in
      sentence.contains(mention.head) && [.name, .description].contains(mention.form)
        && [.nsubj, .nsubjPass, .obj, .iobj, .obl, .oblAgent, .nmod].contains(tree[mention.head].relation)
        && !Self.locative.union(["of", "to"]).contains(tree.preposition(mention.head))
    }.flatMap(\.entities).filter { [.state, .organization].contains(entities[$0].kind) && !isPress($0) }.uniqued()
    return bodies.count > 1 ? bodies.map { Party(entity: $0, role: .party) } : nil
  }

  /// "The delegations were headed by Ana Rey for Peru and Luis Paz for Chile": those who lead them, and for whom.
  private func sidesLed(near trigger: Int) -> [Party]? {
    let sentences = tree.text.sentences
    let near = max(0, tree.sentence[trigger] - 3)...min(sentences.count - 1, tree.sentence[trigger] + 3)
    let range = sentences[near.lowerBound].lowerBound..<sentences[near.upperBound].upperBound
    return range.lazy.compactMap { verb -> [Party]? in
      guard ["lead", "head"].contains(self.tree[verb].lemma), self.isPassive(verb),
        self.tree.children(verb, [.nsubj, .nsubjPass]).contains(where: {
          ["delegation", "team", "side"].contains(self.tree[$0].lemma)
            && self.tree[$0].features.contains(.plural)
        })
      else { return nil }
      let end = sentences[self.tree.sentence[verb]].upperBound
      let named = self.mentions.filter { (verb..<end).contains($0.head) && $0.form == .name }
      let leaders = named.flatMap(\.entities).filter(self.isPerson).map { Party(entity: $0, role: .lead) }
      let sides = named.filter { $0.tokens.lowerBound > 0 && self.tree[$0.tokens.lowerBound - 1].lower == "for" }
        .flatMap(\.entities).filter { !self.isPerson($0) }.map { Party(entity: self.actor($0), role: .party) }
      let all = (sides + leaders).uniqued()
      return leaders.count > 1 ? all : nil
    }.first
  }

  /// "an agreement between Peru and Chile": whose talks an article tells of that names no others; the nearest before.
  private func sidesOfAccord(near trigger: Int) -> [Party]? {
    let found = tree.text.tokens.indices.filter { tree[$0].lower == "between" }.compactMap {
      token -> (Int, [Party])? in
      guard let mention = chunk(behind: token) else { return nil }
      let sides = coordinated(mention, role: .party)
      let isBodies = sides.allSatisfy { [.state, .organization].contains(entities[$0.entity].kind) }
      return sides.count == 2 && isBodies ? (token, sides) : nil
    }
    return (found.last { $0.0 < trigger } ?? found.first)?.1
  }

  /// Nobody named, or one side of "the talks".
  private func isUnsaid(_ cluster: OccasionCluster) -> Bool {
    if cluster.kind == .summit, cluster.parties.allSatisfy({ $0.role == .host }),
      cluster.members.contains(where: { isOfSeries($0.trigger) })
    {
      return true
    }
    guard let only = cluster.actors.first else { return true }
    // "The council closed its session": its own.
    if cluster.actors.count == 1, entities[only].kind == .organization, entities[only].country == nil,
      cluster.members.contains(where: { ["session", "sitting", "assembly", "summit"].contains(noun($0.trigger)) })
    {
      return false
    }
    return cluster.actors.count == 1
      && ([.cancelled, .postponed].contains(cluster.status) && cluster.kind == .meeting && !isPerson(only)
        || cluster.members.contains { $0.isDefinite } || cluster.kind == .talks && !isPerson(only))
  }

  /// "It was the second contact between the Danes and the rebels. Ann Lind held talks there in July": with the side that
  /// she isn't of, where the sentence before has two.
  private func opposite(_ cluster: OccasionCluster, _ trigger: Int, among all: [OccasionCluster]) -> Int? {
    guard cluster.kind == .talks, cluster.parties.count == 1, let only = cluster.actors.first, isPerson(only),
      cluster.members.count == 1, !isTitle(trigger), tree.sentence[trigger] > 0, placeThere(trigger) != nil
    else { return nil }
    let before = tree.sentence[trigger] - 1
    let told = all.flatMap(\.members).filter { tree.sentence[$0.trigger] == before }
    let near = told.map { $0.parties.map { actor($0.entity) }.uniqued() }.filter { sides in
      sides.count == 2 && sides.contains { stands(only, for: $0) }
    }
    guard near.count == 1, let sides = near.first else { return nil }
    return sides.first { !stands(only, for: $0) && $0 != only }
  }

  /// Whether one may lend its sides: to "talks with the rebels" only one that had the rebels as well.
  private func isModel(_ source: OccasionCluster, of cluster: OccasionCluster) -> Bool {
    if cluster.kind == .summit { return source.kind == .summit }
    return cluster.actors.isEmpty || cluster.members.contains { $0.isDefinite }
      || !source.actors.isDisjoint(with: cluster.actors) && source.actors.count < 4
  }

  /// The occasion before whose sides it most likely has: talks before meetings, what stands alike before what doesn't, for
  /// a round another round; of equals the nearest. A visit is that of whoever travelled last.
  private func model(
    for trigger: Int, _ cluster: OccasionCluster, _ clusters: [OccasionCluster]
  ) -> OccasionCluster? {
    let isRound = Self.counters.contains(noun(trigger))
    func likelihood(_ model: OccasionCluster) -> Double? {
      guard latest(model, trigger) >= 0 else { return nil }
      if cluster.kind == .visit {
        return model.kind == .visit && model.parties.contains { $0.role == .party } ? 0 : nil
      }
      // "Its last summit was held in Lima": the union's.
      if cluster.kind == .summit {
        let isSeries = model.kind == .summit && cluster.members.contains { isOfSeries($0.trigger) }
        return isSeries && model.parties.contains { entities[$0.entity].kind == .organization } ? 3 : nil
      }
      guard model.actors.count > 1, let likeness = Self.likeness(of: cluster.kind, to: model.kind) else {
        return nil
      }
      // What somebody refuses is no model for what was held.
      if model.status == .denied, cluster.status != .denied,
        cluster.actors.isDisjoint(with: model.actors) || isRound
      {
        return nil
      }
      let isAlike = model.status == cluster.status
      let isSeries = isRound && model.members.contains { Self.counters.contains(noun($0.trigger)) }
      return likeness + (isAlike ? 1 : 0) + (isSeries ? 1 : 0)
    }
    return clusters.compactMap { model in likelihood(model).map { (model, $0) } }
      .max { ($0.1, latest($0.0, trigger)) < ($1.1, latest($1.0, trigger)) }?.0
  }

  /// "the next summit", "their last conference"
  private func isOfSeries(_ noun: Int) -> Bool {
    tree.children(noun, [.amod]).contains {
      ["last", "next", "previous", "annual", "first", "second", "third", "latest"].contains(tree[$0].lower)
    }
  }

  private static func likeness(of kind: MeetingKind, to model: MeetingKind) -> Double? {
    switch (kind, model) {
    case (.call, .call), (.signing, .talks): 3
    case (.call, _), (.signing, _), (.summit, _), (.other, _), (_, .visit): nil
    case (_, .talks): 3
    case (_, .signing): 2.5
    case (_, .call), (_, .meeting): 1.5
    case (_, .summit), (_, .other): 0
    }
  }

  private func latest(_ cluster: OccasionCluster, _ limit: Int) -> Int {
    cluster.members.map(\.trigger).filter { $0 < limit }.max() ?? -1
  }
}
