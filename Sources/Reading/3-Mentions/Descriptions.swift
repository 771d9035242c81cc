internal import Meetings

extension MentionFinder {
  /// Noun phrases that describe instead of naming: office holders, delegations, capitals, "both sides".
  mutating func addDescriptions() {
    for sentence in text.sentences {
      for token in sentence where isBareTwo(token) {
        let low = token > sentence.lowerBound && text.tokens[token - 1].lower == "the" ? token - 1 : token
        if let two = lastTwo(before: token) { add(low..<(token + 1), .description, two) }
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
    if lemma == "pair" || lemma == "duo" || isCounted(token), let two = lastTwo(before: token) {
      add(phrase(token), .description, two)
      return
    }
    let isPlural = text.tokens[token].features.contains(.plural)
    if Roles.offices.contains(lemma), !isPlural { return office(token, lemma) }
    if Self.collectives[lemma] != nil, collective(token, lemma) { return }
    if Roles.people.contains(lemma) || Roles.offices.contains(lemma) { return people(token, lemma, isPlural) }
  }

  /// The words of a noun phrase in front of its head, and the head: "the US special envoy".
  func phrase(_ token: Int) -> Range<Int> {
    let floor = text.sentences[tree.sentence[token]].lowerBound
    var low = token
    while low > floor {
      let before = text.tokens[low - 1]
      // "women's rights activists"
      if before.lower == "'s", low - 2 > floor, text.tokens[low - 2].pos == .noun,
        !isCapitalised(text.tokens[low - 2])
      {
        low -= 2
        continue
      }
      let isParticiple = before.pos == .verb && before.relation == .amod
      guard [.adj, .noun, .propn, .num, .det].contains(before.pos) || before.form == "-" || isParticiple,
        tree.isAncestor(token, of: low - 1)
      else { break }
      low -= 1
    }
    return low..<(token + 1)
  }

  /// The words of a phrase without the article, number of the speaker's or dash in front.
  func bare(_ range: Range<Int>) -> Range<Int> {
    var low = range.lowerBound
    while low < range.upperBound - 1,
      [.det, .punct, .pron].contains(text.tokens[low].pos)
        || ["the", "a", "an", "'s"].contains(text.tokens[low].lower)
    {
      low += 1
    }
    return low..<range.upperBound
  }

  /// The states and bodies that a phrase names, in front of its head or behind "of" and "from".
  func senders(_ token: Int, _ range: Range<Int>) -> [Int] {
    var found = range.flatMap { part in part == token ? [] : entitiesHeaded(part) }
    for child in tree.children(token, [.nmodPoss]) { found += entitiesHeaded(child) }
    for child in tree.children(token, [.nmod]) where ["of", "from", "for"].contains(tree.preposition(child)) {
      for part in tree.conjuncts(child) { found += entitiesHeaded(part) }
    }
    return found.filter { mentions.entities[$0].kind != .person }.uniqued()
  }

  /// Whom or what a name or adjective at a token speaks of.
  func entitiesHeaded(_ token: Int) -> [Int] {
    if let mention = headed[token], mentions.all[mention].form != .description {
      return mentions.all[mention].entities
    }
    return covered[token].map { mentions.all[$0].entities } ?? []
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
    let isClosed =
      token + 1 < text.tokens.count && [.verb, .aux, .punct, .adv].contains(text.tokens[token + 1].pos)
      && lower == "two"
    guard isClosed || ![.nummod, .det, .amod, .cc, .ccPreconj].contains(text.tokens[token].relation) else {
      return false
    }
    return lower == "both" || token > 0 && text.tokens[token - 1].lower == "the"
  }

  /// "both sides", "the two leaders"
  private func isCounted(_ token: Int) -> Bool {
    guard
      [
        "side", "leader", "man", "minister", "president", "delegation", "government", "party", "country",
        "official", "one", "envoy", "president", "general", "statesman", "counterpart", "ally", "neighbour",
        "neighbor", "nation", "rival", "politician", "diplomat", "negotiator", "woman", "king", "premier", "chief",
      ].contains(text.tokens[token].lemma.lowercased())
    else { return false }
    return tree.children(token, [.nummod, .det]).contains {
      ["two", "both", "each"].contains(text.tokens[$0].lower)
    }
  }

  /// The last two actors named before a token, in this sentence or the two before.
  func lastTwo(before token: Int) -> [Int]? {
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
