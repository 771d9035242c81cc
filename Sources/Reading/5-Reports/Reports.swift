internal import Meetings

/// The reports of an article, with the actors and places that they name; `scene` gains the states visited.
func reports(_ scene: inout Scene) -> Reading {
  var occasions: [Occasion] = []
  for sentence in scene.tree.text.sentences {
    for token in sentence {
      occasions += scene.occasions(ofVerb: token)
      occasions += scene.occasions(ofNoun: token)
      occasions += scene.occasions(ofEllipsis: token)
      occasions += scene.occasions(ofPronoun: token)
      occasions += scene.occasions(ofPresence: token)
      occasions += scene.occasions(ofMargin: token)
      occasions += scene.occasions(ofTelephone: token)
      occasions += scene.occasions(ofItinerary: token)
    }
  }
  occasions = (scene.withoutHeadings(occasions) + scene.callers()).sorted { $0.trigger < $1.trigger }
  let located = scene.answered(scene.rescheduling(scene.located(scene.onAgenda(scene.attended(occasions)))))
  var clusters = scene.clusters(located.filter { $0.echoes == nil })
  clusters += scene.echoes(located.filter { $0.echoes != nil }, of: clusters)
  clusters = scene.unframed(scene.inheriting(scene.supplied(scene.accompanied(scene.peopled(clusters)))))
  clusters = scene.localised(clusters)
  var notes: [Note] = []
  var kept: [OccasionCluster] = []
  for cluster in clusters {
    if let whole = scene.complete(cluster, among: clusters) {
      // What two mentions came down to alike is one.
      if let twin = kept.firstIndex(where: { $0.isTwin(of: whole) }) {
        kept[twin].members += whole.members
      } else {
        kept.append(whole)
      }
    } else if let first = cluster.members.first {
      notes.append(scene.leftOut(first))
    }
  }
  return scene.reading(of: kept, notes: notes)
}

extension Scene {
  /// A cluster with all that a report needs; nil where too little is known to stand on its own.
  fileprivate mutating func complete(_ cluster: OccasionCluster, among all: [OccasionCluster]) -> OccasionCluster?
  {
    var cluster = cluster
    if cluster.kind == .visit, cluster.parties.isEmpty { return nil }
    if cluster.kind == .visit, let place = cluster.place,
      !cluster.parties.contains(where: { $0.role == .host }) || isByInvitation(cluster),
      let country = entities[place].country, let name = countryName(country)
    {
      let host = state(of: country, name: name)
      if !cluster.actors.contains(host) { cluster.parties.append(Party(entity: host, role: .host)) }
    }
    // "A conference is to be held in the UK": the country that it is held in is all that is known of who.
    if cluster.kind == .summit, cluster.actors.isEmpty, let place = cluster.place,
      cluster.members.contains(where: { $0.rule.hasPrefix("light.") }), let country = entities[place].country,
      let name = countryName(country)
    {
      cluster.parties.append(Party(entity: state(of: country, name: name), role: .host))
    }
    // "held talks at the Iranian foreign ministry": with those whose house it is.
    if [.meeting, .talks].contains(cluster.kind), let house = cluster.place, entities[house].kind == .venue,
      let country = entities[house].country, let name = countryName(country), isGovernmentHouse(house),
      cluster.actors.count < 2 || areOfOneSide(cluster.parties),
      !cluster.actors.contains(where: { entities[$0].country == country })
    {
      cluster.parties.append(Party(entity: state(of: country, name: name), role: .host))
    }
    // "talks between the government and the rebels" of a state that is named
    if cluster.parties.contains(where: { entities[$0.entity].kind == .state }) {
      cluster.parties.removeAll {
        entities[$0.entity].kind == .group && entities[$0.entity].name.lowercased() == "government"
      }
    }
    cluster.parties = distinctNames(cluster.parties)
    let present = cluster.parties.filter { $0.role != .absent }
    let located = cluster.place != nil || !cluster.span.isUnknown
    switch cluster.kind {
    case .visit: return present.isEmpty || cluster.place == nil && present.count < 2 ? nil : cluster
    case .summit:
      let isLone = present.count == 1 && isPerson(present[0].entity)
      return present.isEmpty || !located && present.count < 2 || isLone && cluster.place == nil ? nil : cluster
    case .meeting, .talks:
      if let first = present.first, areOfOneSide(present), let state = receiver(of: first, in: cluster, among: all)
      {
        cluster.parties.append(Party(entity: state, role: .host))
        return cluster
      }
      fallthrough
    default:
      let isKnown =
        present.count > 1 || present.count == 1 && (isGathering(cluster, present[0]) || isAttended(cluster))
      return isKnown ? cluster : nil
    }
  }

  /// "will visit Peru at the invitation of its premier": the guest of both.
  private func isByInvitation(_ cluster: OccasionCluster) -> Bool {
    cluster.members.contains { occasion in
      tree.text.sentences[tree.sentence[occasion.trigger]].contains { tree[$0].lower == "invitation" }
    }
  }

  /// "is to attend a meeting of donors in Lima", "told a conference there": one of many, where nobody names the others.
  private func isAttended(_ cluster: OccasionCluster) -> Bool {
    cluster.place != nil
      && cluster.members.contains { member in
        let noun = member.trigger
        guard isEventNoun(noun), !Self.meals.contains(tree[noun].lemma), tree[noun].lemma != "audience",
          [.meeting, .talks, .summit].contains(lexicon.nouns[self.noun(noun)]),
          !tree[noun].features.contains(.plural) || tree[noun].lower == "talks",
          let verb = carrier(of: noun) ?? (tree[noun].relation == .obj ? tree.parent(noun) : nil)
        else { return false }
        return ["attend", "join", "participate", "address", "tell"].contains(tree[verb].lemma)
          || tree[verb].lemma == "take" && objects(of: verb).contains { tree[$0].lower == "part" }
      }
  }

  private func isGovernmentHouse(_ venue: Int) -> Bool {
    let words = Set(folded(entities[venue].name).split(separator: " ").map(String.init))
    return !words.isDisjoint(with: ["ministry", "presidency", "chancellery", "parliament"])
  }

  /// "In Phnom Penh, the envoy will hold meetings": with those of the country, where nobody says with whom.
  private mutating func receiver(
    of visitor: Party, in cluster: OccasionCluster, among all: [OccasionCluster]
  ) -> Int? {
    guard visitor.role == .party, let place = cluster.place,
      cluster.members.allSatisfy({ isReceived($0.trigger) })
        || cluster.members.allSatisfy({ member in
          member.rule.hasPrefix("light.") && !isTitle(member.trigger)
            && tree[member.trigger].features.contains(.plural) && isHeld(member.trigger)
            && (isPerson(visitor.entity) || isByOfficials(member.trigger))
        }),
      !all.contains(where: { $0.kind == .visit && $0.place == place && $0.actors.contains(visitor.entity) }),
      let country = entities[place].country, country != entities[visitor.entity].country,
      let name = countryName(country)
    else { return nil }
    return state(of: country, name: name)
  }

  /// "A delegation of the union was received in Lima"
  private func isReceived(_ verb: Int) -> Bool {
    ["receive", "welcome", "greet", "summon"].contains(tree[verb].lemma) && isPassive(verb)
  }

  /// "hold a series of meetings", "had consultations", never "to begin talks on gas".
  private func isHeld(_ noun: Int) -> Bool {
    tree.path(noun).dropFirst().prefix(2).contains { ["hold", "have", "conduct"].contains(tree[$0].lemma) }
  }

  /// One party for each name, where an article's mentions of somebody were not all recognised as one person.
  private func distinctNames(_ parties: [Party]) -> [Party] {
    var seen = Set<String>()
    return parties.filter {
      let sort = isPerson($0.entity) ? "person" : ""
      return seen.insert("\(sort) \(folded(entities[$0.entity].name))").inserted
    }
  }

  /// "A crisis meeting of the union's foreign ministers in Quito on July 29": the members of one body met.
  private func isGathering(_ cluster: OccasionCluster, _ party: Party) -> Bool {
    guard cluster.place != nil || !cluster.span.isUnknown,
      !cluster.members.contains(where: { Self.meals.contains(tree[$0.trigger].lemma) })
    else { return false }
    let entity = entities[party.entity]
    return entity.kind == .organization && entity.country == nil || entity.kind == .group || entity.country == "EU"
  }

  static let meals: Set<String> = [
    "lunch", "dinner", "breakfast", "banquet", "luncheon", "reception", "dine", "sup",
  ]

  fileprivate func leftOut(_ occasion: Occasion) -> Note {
    let token = tree[occasion.trigger]
    return Note(
      .leftOut, document: article.id, range: TextRange(token.scalars.lowerBound, token.scalars.upperBound),
      message: "\"\(token.form)\" speaks of a meeting, but not of who met")
  }

  /// The sentence of a mention, or the part around its word where the sentence is longer than 600 scalars.
  fileprivate func evidence(at word: Int, rule: String, attribution: String?) -> Evidence {
    var range = tree.text.sentences[tree.sentence[word]]
    while range.count > 1, let first = range.first, let last = range.last,
      tree[last].scalars.upperBound - tree[first].scalars.lowerBound > 600
    {
      range = word - first > last - word ? (first + 1)..<(last + 1) : first..<last
    }
    let (start, end) = (tree[range.lowerBound], tree[range.upperBound - 1])
    return Evidence(
      document: article.id, range: TextRange(start.scalars.lowerBound, end.scalars.upperBound),
      quote: quote(start.bytes.lowerBound..<end.bytes.upperBound), rule: rule, attribution: attribution)
  }

  /// Where the text last names those who take part, and the place, that no sentence on the occasion itself speaks of.
  private func named(_ cluster: OccasionCluster, _ heads: [Int: [Int]]) -> [Int] {
    let words = cluster.members.map(\.trigger) + cluster.context
    let sentences = Set(words.map { tree.sentence[$0] })
    let start = cluster.members.map(\.trigger).min() ?? 0
    return (cluster.parties.map(\.entity) + [cluster.place].compactMap(\.self)).compactMap { entity in
      guard let heads = heads[entity], !heads.contains(where: { sentences.contains(tree.sentence[$0]) }) else {
        return nil
      }
      return heads.last { $0 < start } ?? heads.first
    }
  }

  private func quote(_ bytes: Range<Int>) -> String {
    let utf8 = tree.text.text.utf8
    let start = utf8.index(utf8.startIndex, offsetBy: bytes.lowerBound)
    return String(tree.text.text[start..<utf8.index(start, offsetBy: bytes.count)])
  }

  fileprivate func reading(of clusters: [OccasionCluster], notes: [Note]) -> Reading {
    var keys = Keys()
    let sorted = clusters.sorted { ($0.members.first?.trigger ?? 0) < ($1.members.first?.trigger ?? 0) }
    var reports: [Report] = []
    var actors: [String: Actor] = [:]
    var places: [String: Place] = [:]
    let heads = Dictionary(grouping: mentions.flatMap { mention in mention.entities.map { ($0, mention.head) } }) {
      $0.0
    }.mapValues { $0.map(\.1) }
    for (index, cluster) in sorted.enumerated() {
      let participants = cluster.parties.map { party -> Participant in
        let key = keys.actor(party.entity, entities[party.entity])
        actors[key] = actor(party.entity, key: key)
        return Participant(actor: key, role: party.role)
      }
      let place = cluster.place.map { entity -> String in
        let key = keys.place(entity, entities[entity])
        places[key] = self.place(entity, key: key, &keys, &places)
        return key
      }
      var seen = Set<TextRange>()
      let told = cluster.members.sorted { $0.trigger < $1.trigger }.map {
        self.evidence(at: $0.trigger, rule: $0.rule, attribution: $0.attribution)
      }.filter { seen.insert($0.range).inserted }
      let context = (cluster.context + named(cluster, heads)).sorted().map {
        self.evidence(at: $0, rule: "context", attribution: nil)
      }
      .filter { seen.insert($0.range).inserted }
      var report = Report(
        id: "m\(index + 1)", document: article.id, kind: cluster.kind, status: cluster.status, span: cluster.span,
        dateText: cluster.dateText, place: place, participants: participants,
        topics: cluster.members.sorted { $0.trigger < $1.trigger }.flatMap(\.topics).uniqued(), evidence: told,
        label: name(of: cluster))
      report.confidence = confidence(of: report, actors: actors)
      report.evidence += context
      reports.append(report)
    }
    state(standings(), of: &actors, keys)
    return Reading(
      document: article.document, actors: actors.values.sorted { $0.id < $1.id },
      places: places.values.sorted { $0.id < $1.id }, reports: reports, notes: notes)
  }

  private func actor(_ index: Int, key: String) -> Actor {
    let entity = entities[index]
    let kind: Actor.Kind =
      switch entity.kind {
      case .person: .person
      case .organization: .organization
      case .state, .city, .region, .venue: .state
      case .group: .group
      }
    return Actor(
      id: key, name: entity.name, kind: kind, aliases: entity.aliases.filter { $0 != entity.name }.sorted(),
      titles: entity.titles.sorted(),
      affiliations: entity.sentBy.map { [entities[$0].name] } ?? [], country: entity.country)
  }

  /// Offices in the article's words where it has them, bodies and predecessors, for those who take part.
  private func state(_ standings: [Int: Standing], of actors: inout [String: Actor], _ keys: Keys) {
    for (index, standing) in standings {
      guard let key = keys.actor(index), var actor = actors[key] else { continue }
      var standing = standing
      for title in entities[index].titles { standing.add(title) }
      actor.titles = standing.fullTitles
      actor.affiliations = Set(actor.affiliations + standing.bodies.map { entities[$0].name }).sorted()
      actor.links = standing.predecessors.compactMap { keys.actor($0) }.filter { actors[$0] != nil }.sorted()
        .map { ActorLink(kind: .successorOf, actor: $0) }
      actors[key] = actor
    }
  }

  private func place(_ index: Int, key: String, _ keys: inout Keys, _ places: inout [String: Place]) -> Place {
    let entity = entities[index]
    let kind: Place.Kind =
      switch entity.kind {
      case .venue: .venue
      case .city: .city
      case .state: .country
      default: .region
      }
    var within: String?
    if kind == .venue, let city = city(of: index) {
      let holder = keys.place(city, entities[city])
      within = holder
      if places[holder] == nil { places[holder] = place(city, key: holder, &keys, &places) }
    } else if kind != .country, let country = entity.country, let name = countryName(country) {
      let holder = keys.country(country, name: name)
      within = holder
      if places[holder] == nil { places[holder] = Place(id: holder, name: name, kind: .country, country: country) }
    }
    return Place(
      id: key, name: entity.name, kind: kind, country: entity.country, within: within, latitude: entity.latitude,
      longitude: entity.longitude, aliases: entity.aliases.filter { $0 != entity.name }.sorted())
  }
}

extension Scene {
  /// "the State House in Nairobi", "State House, Nairobi", "a Nairobi hotel": the town that a venue stands in, where the text
  /// says so.
  func city(of venue: Int) -> Int? {
    let name = entities[venue].name
    if let town = entities.indices.first(where: { town in
      entities[town].kind == .city && name.hasPrefix(entities[town].name + " ")
        && name.dropFirst(entities[town].name.count + 1).allSatisfy { $0.isLowercase || $0 == " " }
    }) {
      return town
    }
    return cityBehind(venue)
  }

  private func cityBehind(_ venue: Int) -> Int? {
    mentions.lazy.filter { $0.entities.contains(venue) }.compactMap { mention -> Int? in
      let next = mention.tokens.upperBound
      guard next + 1 < self.tree.text.sentences[self.tree.sentence[mention.head]].upperBound,
        ["in", ","].contains(self.tree[next].lower), let town = self.mention(covering: next + 1),
        town.tokens.lowerBound == next + 1
      else { return nil }
      return town.entities.first { city in
        self.entities[city].kind == .city
          && (self.entities[venue].country == nil || self.entities[venue].country == self.entities[city].country)
      }
    }.first
  }
}

/// Readable keys, one per entity, numbered where two names fold to the same.
private struct Keys {
  private var actors: [Int: String] = [:]
  private var places: [Int: String] = [:]
  private var countries: [String: String] = [:]
  private var usedActors = Set<String>()
  private var usedPlaces = Set<String>()

  mutating func actor(_ index: Int, _ entity: Entity) -> String {
    if let key = actors[index] { return key }
    let key = Keys.free(entity.name, &usedActors)
    actors[index] = key
    return key
  }

  /// The key of an entity that has one.
  func actor(_ index: Int) -> String? { actors[index] }

  mutating func place(_ index: Int, _ entity: Entity) -> String {
    if entity.kind == .state, let country = entity.country { return self.country(country, name: entity.name) }
    if let key = places[index] { return key }
    let key = Keys.free(entity.name, &usedPlaces)
    places[index] = key
    return key
  }

  mutating func country(_ code: String, name: String) -> String {
    if let key = countries[code] { return key }
    let key = Keys.free(name, &usedPlaces)
    countries[code] = key
    return key
  }

  private static func free(_ name: String, _ used: inout Set<String>) -> String {
    let folded = folded(name).split(separator: " ").joined(separator: "-")
    let stem = folded.isEmpty ? "unnamed" : folded
    var key = stem
    var number = 2
    while !used.insert(key).inserted {
      key = "\(stem)-\(number)"
      number += 1
    }
    return key
  }
}
