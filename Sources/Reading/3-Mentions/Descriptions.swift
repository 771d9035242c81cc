internal import Meetings

extension MentionFinder {
  /// Noun phrases that describe instead of naming: office holders, delegations, capitals, "both sides".
  mutating func addDescriptions() {
    home = homeState
    // "The Secretary-General of ASEAN, Surin Pitsuwan": what says of a name who it is holds above it as well.
    for token in text.tokens.indices
    where text.tokens[token].pos == .noun || text.tokens[token].pos == .propn {
      guard !absorbed.contains(token), !named[token] || text.tokens[token].pos == .noun else { continue }
      introduce(token)
      introduceLeaders(of: token)
    }
    for sentence in text.sentences {
      for token in sentence where text.tokens[token].pos == .noun || text.tokens[token].pos == .propn {
        guard !absorbed.contains(token), !named[token] || text.tokens[token].pos == .noun,
          headed[token].map({ mentions.all[$0].form != .description }) ?? true
        else { continue }
        describe(token)
      }
    }
  }

  mutating func describe(_ token: Int) {
    let lemma = text.tokens[token].lemma.lowercased()
    if lemma == "capital" { return capital(token) }
    if ["city", "town", "resort", "village"].contains(lemma) { return settlement(token) }
    let isHouse =
      Self.premises.contains(lemma)
      || lemma == "house"
        && (isCapitalised(text.tokens[token])
          || token > 0 && ["guest", "state", "government", "country"].contains(text.tokens[token - 1].lower))
    if isHouse, premises(token) { return }
    // "both sides" are found with the pronouns.
    if counted(token) != nil { return }
    if ["host", "guest", "visitor"].contains(lemma), guests(token, lemma) { return }
    let isPlural = text.tokens[token].features.contains(.plural)
    if Roles.offices.contains(lemma), !isPlural { return office(token, lemma) }
    if Roles.people.contains(lemma), !isPlural, let person = announced(token) {
      return add(phrase(token), .description, [person])
    }
    if Delegation.nouns.contains(lemma), !isPronominal(token), delegation(token) { return }
    // "the Patriarch of the Maronite Church, Nasrallah Sfeir"
    if !isPlural, Roles.titles.contains(lemma), let person = namedBehindComma(token) {
      return add(phrase(token), .description, [person])
    }
    // "his negotiators": whose they are will be known with the pronouns; "his four vice-presidents" are themselves.
    if isPlural, isPronominal(token), Self.official.contains(lemma),
      !Roles.offices.contains(lemma) || tree.child(token, .nummod) == nil,
      // but "his counterparts from Peru and Chile" are those two's
      !tree.children(token, [.nmod]).contains(where: {
        tree.preposition($0) == "from" && !entitiesHeaded($0).isEmpty
      })
    {
      return
    }
    // "the unions" are none that is called so.
    if let kinds = Self.collectives[lemma], !isPlural || kinds.contains("movement"), collective(token, lemma) {
      return
    }
    // "a donors meeting"
    if text.tokens[token].relation == .compound, isPlural || lemma == "donor", Roles.people.contains(lemma),
      !Roles.offices.contains(lemma), !Self.official.contains(lemma), token + 1 < text.tokens.count,
      text.tokens[token].head == token + 1, OccasionLexicon.english.nouns[text.tokens[token + 1].lemma] != nil
    {
      return add(
        token..<token + 1, .description, [entity(.group, isPlural ? text.tokens[token].lower : lemma + "s")])
    }
    if Roles.people.contains(lemma) || Roles.offices.contains(lemma) { people(token, lemma, isPlural) }
    if headed[token] == nil, isSide(token) { side(token) }
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
      // "director-general"
      if before.form == "-", !before.spaceBefore, !text.tokens[low].spaceBefore, low - 2 >= floor,
        text.tokens[low - 2].pos != .punct, !named[low - 2]
      {
        low -= 2
        continue
      }
      // "Israeli and Palestinian officials"
      if [",", "and"].contains(before.lower), low - 2 >= floor, isNationality(low), isNationality(low - 2) {
        low -= 2
        continue
      }
      // "In private ⟨the minister⟩": nothing but "all" stands in front of an article.
      if text.tokens[low].pos == .det, low < token, !["all", "both", "half"].contains(before.lower) { break }
      let isParticiple = before.pos == .verb && before.relation == .amod
      guard [.adj, .noun, .propn, .num, .det].contains(before.pos) || before.form == "-" || isParticiple,
        tree.isAncestor(token, of: low - 1)
      else { break }
      low -= 1
    }
    return low..<(token + 1)
  }

  private func isNationality(_ token: Int) -> Bool {
    // "North" of "North Korean" as well
    let isFirst = [covered[token], headed[token], token + 1 < text.tokens.count ? headed[token + 1] : nil].contains
    {
      guard let name = $0, mentions.all[name].tokens == token..<token + 2 else { return false }
      return Gazetteer.senses(folded(words(mentions.all[name].tokens))).contains { $0.kind == "A" }
    }
    if isFirst { return true }
    return headed[token].map { mentions.all[$0].form == .adjective || mentions.all[$0].tokens.count == 1 } == true
      && [.adj, .propn].contains(text.tokens[token].pos)
      && entitiesHeaded(token).allSatisfy { [.state, .organization].contains(mentions.entities[$0].kind) }
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

  /// What speaks for the state whose adjective stands in front of it.
  static let governing: Set<String> = official.union([
    "ministry", "force", "navy", "police", "parliament", "embassy", "presidency", "service", "intelligence",
    "agency",
    "court", "guard", "command", "staff", "department", "committee", "senate", "congress", "chamber",
  ])

  /// The states and bodies that a phrase names, in front of its head or behind "of" and "from".
  mutating func senders(_ token: Int, _ range: Range<Int>) -> [Int] {
    var found = range.flatMap { part in part == token ? [] : entitiesHeaded(part) }.compactMap {
      principal(of: $0)
    }
    for child in tree.children(token, [.nmodPoss]) {
      // "President Ghani's government", "Baradar's team": whom the owner speaks for.
      let owners = headed[child].map { mentions.all[$0].entities } ?? entitiesHeaded(child)
      found += owners.compactMap { principal(of: $0) }
    }
    for child in tree.children(token, [.nmod]) where ["of", "from", "for"].contains(tree.preposition(child)) {
      // An envoy for a country is another one's.
      // "negotiators for Peru and Chile" are theirs.
      let isField =
        tree.preposition(child) == "for" && Self.sent.contains(text.tokens[token].lemma.lowercased())
        && text.tokens[token].lower != "negotiators"
      for part in tree.conjuncts(child) {
        // "envoys from North and South Korea" name two.
        let halves = tree.children(part, [.compound]).flatMap { entitiesHeaded($0) }.filter {
          mentions.entities[$0].kind == .state
        }
        // "representatives of the Kiev authorities", not "of Japanese firms"
        let isGoverning = Self.governing.contains(text.tokens[part].lemma.lowercased())
        // "negotiators for the government of Peru and the leadership of the movement"
        let members =
          ["government", "leadership", "command", "wing"].contains(text.tokens[part].lemma)
          ? tree.children(part, [.nmod]).filter { tree.preposition($0) == "of" } : []
        let inner =
          entitiesHeaded(part).isEmpty && (isGoverning || !members.isEmpty)
          ? (tree.children(part, [.amod, .compound, .nmodPoss]) + members.flatMap { tree.conjuncts($0) })
            .flatMap { entitiesHeaded($0) }
            .compactMap { principal(of: $0) } : []
        found += (halves + inner + entitiesHeaded(part)).filter {
          !isField || mentions.entities[$0].kind == .organization
        }
      }
    }
    // "met with officials at the bank in Lima", whatever the tree hangs the bank on
    let next = token + 2 + (token + 2 < text.tokens.count && text.tokens[token + 2].pos == .det ? 1 : 0)
    if text.tokens[token].features.contains(.plural), next < text.sentences[tree.sentence[token]].upperBound,
      ["at", "from"].contains(text.tokens[token + 1].lower), let mention = covered[next]
    {
      found += mentions.all[mention].entities.filter { mentions.entities[$0].kind == .organization }
    }
    // "counterparts representing Belgium and the EU"
    for child in tree.children(token, [.acl]) where text.tokens[child].lemma == "represent" {
      for object in tree.children(child, [.obj]) { found += tree.conjuncts(object).flatMap { entitiesHeaded($0) } }
    }
    return found.filter { mentions.entities[$0].kind != .person }.uniqued()
  }

  private static let sent: Set<String> = [
    "envoy", "representative", "emissary", "negotiator", "coordinator", "mediator", "adviser", "advisor",
    "rapporteur",
  ]

  /// Whom or what a name or adjective at a token speaks of.
  func entitiesHeaded(_ token: Int) -> [Int] {
    if let mention = headed[token], mentions.all[mention].form != .description {
      return mentions.all[mention].entities
    }
    return covered[token].map { mentions.all[$0].entities } ?? []
  }

  /// "the Qatari capital", "the capital of Qatar"; "in the capital" is the one last spoken of.
  private mutating func capital(_ token: Int) {
    let range = phrase(token)
    let named = senders(token, range).first { mentions.entities[$0].kind == .state }
    guard named != nil || isSettled(range) else { return }
    if named == nil, let city = lastPlace(before: token, isOwner: false, where: { $0.capitalOf != nil }) {
      return add(range, .description, [city])
    }
    guard let state = named ?? lastPlace(before: token, where: { $0.kind == .state }),
      let country = mentions.entities[state].country,
      let sense = Gazetteer.states[Self.heirs[country] ?? country]?.capital
    else { return }
    let city = entity(.city, sense.name, key: sense.name + country)
    mentions.entities[city].country = country
    mentions.entities[city].capitalOf = country
    mentions.entities[city].latitude = sense.latitude
    mentions.entities[city].longitude = sense.longitude
    if named != nil { mentions.entities[city].aliases.insert(words(range)) }
    add(range, .description, [city])
  }

  /// States of today that have the capitals of former ones.
  private static let heirs = ["SU": "RU", "YU": "RS", "CS": "RS", "CSHH": "CZ"]

  /// "in the city", "at a hotel in the same town": the town last spoken of.
  private mutating func settlement(_ token: Int) {
    let range = phrase(token)
    guard isSettled(range), tree.children(token, [.nmod, .acl, .aclRelcl]).isEmpty,
      let city = lastPlace(before: token, where: { $0.kind == .city })
    else { return }
    add(range, .description, [city])
  }

  /// "at the South African foreign ministry", "in the same building": a house, which has no name of its own.
  private mutating func premises(_ token: Int) -> Bool {
    let range = phrase(token)
    let start = range.lowerBound
    guard start > 0, ["at", "inside", "outside"].contains(text.tokens[start - 1].lower), range.count > 1,
      !isOffice(endingAt: start - 1),
      !text.tokens[token].features.contains(.plural),
      tree.children(token, [.nmodPoss]).allSatisfy({ !entitiesHeaded($0).isEmpty })
    else { return false }
    let name = words(bare(whole(range, token)))
    guard name.contains(" ") else { return false }
    let venue = entity(.venue, name)
    mentions.entities[venue].country =
      range.flatMap { entitiesHeaded($0) }.compactMap {
        mentions.entities[$0].country
      }.first
    add(range, .description, [venue])
    return true
  }

  /// Bodies that are also the houses where they sit.
  static let premises: Set<String> = [
    "ministry", "embassy", "consulate", "chancellery", "parliament", "secretariat", "headquarters", "residence",
    "palace", "presidency", "hotel", "villa", "airport", "airbase", "base", "camp", "mansion", "farm", "ranch",
    "monastery", "library", "hall", "checkpoint", "crossing",
  ]

  /// Whether a phrase is "the" or "that same" with nothing more, behind a preposition of place.
  private func isSettled(_ range: Range<Int>) -> Bool {
    let start = range.lowerBound
    guard start > 0, ["the", "that", "this"].contains(text.tokens[start].lower),
      ["in", "to", "from", "near", "outside", "into", "at"].contains(text.tokens[start - 1].lower)
    else { return false }
    return range.dropFirst().dropLast().allSatisfy { text.tokens[$0].lower == "same" }
  }

  /// The last place of a kind that is named before a token.
  private func lastPlace(before token: Int, isOwner: Bool = true, where fits: (Entity) -> Bool) -> Int? {
    mentions.all.filter {
      $0.tokens.upperBound <= token && $0.entities.contains { fits(mentions.entities[$0]) }
        && (isOwner || text.tokens[$0.head].relation != .nmodPoss)
    }
    .max { $0.tokens.upperBound < $1.tokens.upperBound }?.entities.first { fits(mentions.entities[$0]) }
  }

  /// "his team": whose it is will be known with the pronouns.
  private func isPronominal(_ token: Int) -> Bool {
    tree.children(token, [.nmodPoss]).contains { text.tokens[$0].pos == .pron }
  }

  /// The last two actors named before a token, in this sentence or the two before.
  func lastTwo(before token: Int) -> [Int]? {
    let sentence = tree.sentence[token]
    var found: [Int] = []
    for mention in mentions.all.filter({ $0.tokens.upperBound <= token }).sorted(by: {
      $0.tokens.upperBound > $1.tokens.upperBound
    }) {
      guard sentence - tree.sentence[mention.head] <= 2, !isMoney(mention) else { continue }
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
