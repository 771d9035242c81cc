internal import Meetings

extension MentionFinder {
  /// Noun phrases that describe instead of naming: office holders, delegations, capitals, "both sides".
  mutating func addDescriptions() {
    for sentence in text.sentences {
      for token in sentence where isBareTwo(token) {
        if let two = lastTwo(before: token) { add(token..<(token + 1), .description, two) }
      }
      for token in sentence where text.tokens[token].pos == .noun || text.tokens[token].pos == .propn {
        guard !absorbed.contains(token), !named[token] || text.tokens[token].pos == .noun else { continue }
        describe(token)
      }
    }
  }

  private mutating func describe(_ token: Int) {
    let lemma = text.tokens[token].lemma.lowercased()
    if lemma == "capital" { return capital(token) }
    if lemma == "pair" || isCounted(token), let two = lastTwo(before: token) {
      add(phrase(token), .description, two)
      return
    }
    let isPlural = text.tokens[token].features.contains(.plural)
    if Roles.offices.contains(lemma), !isPlural { return office(token, lemma) }
    if Roles.people.contains(lemma) || Roles.offices.contains(lemma) { return people(token, lemma, isPlural) }
  }

  /// The words of a noun phrase in front of its head, and the head: "the US special envoy".
  private func phrase(_ token: Int) -> Range<Int> {
    let floor = text.sentences[tree.sentence[token]].lowerBound
    var low = token
    while low > floor {
      let before = text.tokens[low - 1]
      let isParticiple = before.pos == .verb && before.relation == .amod
      guard [.adj, .noun, .propn, .num, .det].contains(before.pos) || before.form == "-" || isParticiple,
        tree.isAncestor(token, of: low - 1)
      else { break }
      low -= 1
    }
    return low..<(token + 1)
  }

  /// The states and bodies that a phrase names, in front of its head or behind "of" and "from".
  private func senders(_ token: Int, _ range: Range<Int>) -> [Int] {
    var found = mentions.all.filter { mention in
      range.contains(mention.head) && mention.form != .description && mention.head != token
    }.flatMap(\.entities)
    for child in tree.children(token, [.nmodPoss]) { found += entitiesHeaded(child) }
    for child in tree.children(token, [.nmod]) where ["of", "from", "for"].contains(tree.preposition(child)) {
      for part in tree.conjuncts(child) { found += entitiesHeaded(part) }
    }
    var seen = Set<Int>()
    return found.filter { mentions.entities[$0].kind != .person && seen.insert($0).inserted }
  }

  private func entitiesHeaded(_ token: Int) -> [Int] {
    mentions.all.first { $0.head == token || $0.tokens.contains(token) && $0.form == .name }?.entities ?? []
  }

  /// "the US special envoy": whoever holds that office in the article; else a person named by the office.
  private mutating func office(_ token: Int, _ lemma: String) {
    guard ![.compound, .nmodDesc, .flat].contains(text.tokens[token].relation) else { return }
    let range = phrase(token)
    let states = senders(token, range)
    let countries = Set(states.compactMap { mentions.entities[$0].country })
    // "his Ethiopian counterpart, Demeke Mekonnen": the name says who.
    for child in tree.children(token, [.appos, .flat, .nmodDesc]) where !entitiesHeaded(child).isEmpty {
      let person = entitiesHeaded(child)
      if person.allSatisfy({ mentions.entities[$0].kind == .person }) {
        for index in person {
          mentions.entities[index].country = mentions.entities[index].country ?? countries.first
        }
        add(range, .description, person)
        return
      }
    }
    let family = Self.family(lemma)
    let holders = mentions.entities.indices.filter { index in
      let entity = mentions.entities[index]
      guard entity.kind == .person, !entity.titles.isDisjoint(with: family) else { return false }
      return countries.isEmpty || entity.country.map(countries.contains) ?? true
    }
    let isDefinite =
      tree.children(token, [.det]).contains { text.tokens[$0].lower == "the" || text.tokens[$0].lower == "that" }
      || !states.isEmpty
    if isDefinite, let holder = holders.count == 1 ? holders.first : states.isEmpty ? mostNamed(holders) : nil {
      add(range, .description, [holder])
    } else if let state = states.first, holders.isEmpty, lemma != "spokesman", lemma != "spokeswoman" {
      let name = words(range).drop { $0 == " " }
      let bare = ["the ", "The ", "a ", "A "].reduce(String(name)) {
        $0.hasPrefix($1) ? String($0.dropFirst($1.count)) : $0
      }
      let person = entity(.person, bare)
      mentions.entities[person].country = mentions.entities[state].country
      mentions.entities[person].titles.insert(lemma)
      add(range, .description, [person])
    }
  }

  /// Whom the article is about: the one named most, the first of several.
  private func mostNamed(_ people: [Int]) -> Int? {
    var counts: [Int: Int] = [:]
    for mention in mentions.all { for entity in mention.entities { counts[entity, default: 0] += 1 } }
    return people.max { (counts[$0] ?? 0, $1) < (counts[$1] ?? 0, $0) }
  }

  /// Offices that one text calls by several names.
  private static func family(_ lemma: String) -> Set<String> {
    let families: [Set<String>] = [
      ["envoy", "representative", "ambassador", "negotiator", "diplomat"], ["premier", "minister", "prime"],
      ["leader", "president", "chairman", "chief"], ["adviser", "advisor"], ["king", "monarch"],
      ["general", "commander"],
    ]
    return families.first { $0.contains(lemma) } ?? [lemma]
  }

  /// "Taliban negotiators", "an Eritrean delegation": who sent them; else a group of its own words.
  private mutating func people(_ token: Int, _ lemma: String, _ isPlural: Bool) {
    guard text.tokens[token].relation != .compound else { return }
    let range = phrase(token)
    guard range.count > 1 || !tree.children(token, [.nmod]).isEmpty else { return }
    let senders = senders(token, range).filter {
      [.state, .organization, .city].contains(mentions.entities[$0].kind)
    }
    if !senders.isEmpty {
      add(range, .description, senders)
    } else if isPlural, tree.children(token, [.amod, .compound]).contains(where: { range.contains($0) }) {
      var low = range.lowerBound
      while low < token, text.tokens[low].pos == .det { low += 1 }
      add(range, .description, [entity(.group, words(low..<(token + 1)))])
    }
  }

  /// "the Qatari capital", "the capital of Qatar"
  private mutating func capital(_ token: Int) {
    let range = phrase(token)
    guard let state = senders(token, range).first(where: { mentions.entities[$0].kind == .state }),
      let country = mentions.entities[state].country, let sense = Gazetteer.states[country]?.capital
    else { return }
    let city = entity(.city, sense.name, key: sense.name + country)
    mentions.entities[city].country = country
    mentions.entities[city].capitalOf = country
    mentions.entities[city].latitude = sense.latitude
    mentions.entities[city].longitude = sense.longitude
    mentions.entities[city].aliases.insert(words(range))
    add(range, .description, [city])
  }

  /// "The two", "both" and "the pair" with no noun behind.
  private func isBareTwo(_ token: Int) -> Bool {
    let lower = text.tokens[token].lower
    guard lower == "two" || lower == "both" else { return false }
    guard ![.nummod, .det, .amod, .cc, .ccPreconj].contains(text.tokens[token].relation) else { return false }
    return lower == "both" || token > 0 && text.tokens[token - 1].lower == "the"
  }

  /// "both sides", "the two leaders"
  private func isCounted(_ token: Int) -> Bool {
    guard
      [
        "side", "leader", "man", "minister", "president", "delegation", "government", "party", "country",
        "official", "one", "envoy", "president", "general", "statesman", "counterpart", "ally", "neighbour",
        "neighbor", "nation", "rival", "politician",
      ].contains(text.tokens[token].lemma.lowercased())
    else { return false }
    return tree.children(token, [.nummod, .det]).contains {
      ["two", "both", "each"].contains(text.tokens[$0].lower)
    }
  }

  /// The last two actors named before a token, in this sentence or the two before.
  private func lastTwo(before token: Int) -> [Int]? {
    let sentence = tree.sentence[token]
    var found: [Int] = []
    for mention in mentions.all.filter({ $0.tokens.upperBound <= token }).sorted(by: {
      $0.tokens.upperBound > $1.tokens.upperBound
    }) {
      guard sentence - tree.sentence[mention.head] <= 2 else { continue }
      for entity in mention.entities
      where [.person, .state, .organization].contains(mentions.entities[entity].kind) {
        // Two people belong together, and so do two bodies.
        if let first = found.first,
          (mentions.entities[first].kind == .person) != (mentions.entities[entity].kind == .person)
        {
          continue
        }
        if mention.form != .adjective, !found.contains(entity) { found.append(entity) }
      }
      if found.count >= 2 { return Array(found.prefix(2)) }
    }
    return nil
  }
}
