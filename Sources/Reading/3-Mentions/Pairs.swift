internal import Meetings

/// "The two", "both men", "the three leaders": those who were last told of together.
extension MentionFinder {
  /// How many a token counts, and what they are, where it stands for those named before: "two", "leaders" of "the two
  /// leaders".
  func counted(_ token: Int) -> (range: Range<Int>, count: Int)? {
    let lemma = text.tokens[token].lemma.lowercased()
    if lemma == "pair" || lemma == "duo" || lemma == "trio", hasArticle(token) {
      return (phrase(token), lemma == "trio" ? 3 : 2)
    }
    if isBare(token), let count = Self.numbers[text.tokens[token].lower] {
      let low =
        token > text.sentences[tree.sentence[token]].lowerBound && text.tokens[token - 1].lower == "the" ? 1 : 0
      return (token - low..<token + 1, count)
    }
    guard
      Self.countable.contains(lemma) && text.tokens[token].pos == .noun || isCountedPeople(token..<token + 1)
    else { return nil }
    let range = phrase(token)
    let next = range.upperBound
    // "both sides of the border"
    let isOffice =
      lemma == "head" && next + 1 < text.tokens.count
      && ["state", "government", "delegation", "mission"].contains(text.tokens[next + 1].lemma.lowercased())
      && (next + 2 >= text.tokens.count || text.tokens[next + 2].form != "-")
    if next + 1 < text.tokens.count, ["of", "from"].contains(text.tokens[next].lower), !isOffice,
      !WholeNames.calendar.contains(text.tokens[next + 1].lower), text.tokens[next + 1].pos != .num
    {
      return nil
    }
    if lemma == "head", !isOffice { return nil }
    // "The parties agreed to meet": all whom a sentence just named as one subject
    if lemma == "party", range.count == 2, text.tokens[range.lowerBound].lower == "the",
      text.tokens[token].features.contains(.plural), text.tokens[token].relation == .nsubj,
      let row = lastRow(before: range.lowerBound)
    {
      return (range, row)
    }
    // "met the parties separately": the two of whom the text tells
    if ["party", "side"].contains(lemma), text.tokens[token].features.contains(.plural), range.count == 2,
      text.tokens[range.lowerBound].lower == "the", isOfTalks(token)
    {
      return (range, 2)
    }
    guard
      let number = range.first(where: {
        Self.numbers[text.tokens[$0].lower] != nil && text.tokens[$0 + 1].form != "-" && $0 < token
      }), let count = Self.numbers[text.tokens[number].lower],
      text.tokens[number].lower == "both" || text.tokens[range.lowerBound].lower == "the"
        || number == range.lowerBound + 1
    else { return nil }
    return (range, count)
  }

  /// "the two ⟨Zaireans⟩", people of a state of whom the text tells: one word, with a number in front.
  func isCountedPeople(_ range: Range<Int>) -> Bool {
    guard range.count == 1, let token = range.first, text.tokens[token].form.hasSuffix("s"), token > 1,
      let count = Self.numbers[text.tokens[token - 1].lower], count < 4,
      count == 2 && text.tokens[token - 1].lower == "both" || text.tokens[token - 2].lower == "the",
      let country = countryNamed(token)
    else { return false }
    let people = mentions.entities.filter { $0.kind == .person && $0.country == country }
    return people.count >= count
  }

  /// How many states and bodies the subject of one of the last sentences names, if three or more.
  private func lastRow(before token: Int) -> Int? {
    let line = tree.sentence[token]
    return mentions.all.last { mention in
      mention.tokens.upperBound <= token && (1...3).contains(line - tree.sentence[mention.head])
        && mention.entities.count > 2 && mention.form == .description
        && [.nsubj, .nsubjPass].contains(text.tokens[mention.head].relation)
        && mention.entities.allSatisfy { [.state, .organization].contains(mentions.entities[$0].kind) }
    }?.entities.count
  }

  /// Whether the sentence or the two before speak of talks.
  private func isOfTalks(_ token: Int) -> Bool {
    let sentence = tree.sentence[token]
    let words = text.sentences[max(0, sentence - 2)].lowerBound..<text.sentences[sentence].upperBound
    return words.contains { OccasionLexicon.english.nouns[text.tokens[$0].lemma] == .talks }
  }

  private func hasArticle(_ token: Int) -> Bool {
    tree.children(token, [.det]).contains { text.tokens[$0].lower == "the" }
  }

  /// "The two", "both" and "all three" with no noun behind.
  private func isBare(_ token: Int) -> Bool {
    let lower = text.tokens[token].lower
    let isFirst = token == text.sentences[tree.sentence[token]].lowerBound
    guard Self.numbers[lower] != nil, lower == "both" || !isFirst && text.tokens[token - 1].lower == "the" else {
      return false
    }
    let isClosed =
      token + 1 < text.tokens.count && [.verb, .aux, .punct, .adv].contains(text.tokens[token + 1].pos)
      && lower != "both"
    return isClosed || ![.nummod, .det, .amod, .cc, .ccPreconj].contains(text.tokens[token].relation)
  }

  /// The last so many people or bodies in one sentence or, failing that, in neighbouring ones: subjects before objects
  /// before others, and never those who only own something.
  func together(_ count: Int, before token: Int, in range: Range<Int>, _ recent: [Mention]) -> [Int]? {
    let lemma = text.tokens[token].lemma.lowercased()
    let office = Office(lemma: lemma, words: Set(range.map { text.tokens[$0].lower } + [lemma]))
    let countries = Set(range.compactMap { countryNamed($0) })
    var people: [Int: Int] = [:]
    // Of one sentence: people who are sides stand together.
    var near: [Int: Int] = [:]
    var bodies: [Int: Int] = [:]
    let sentence = tree.sentence[token]
    let isOfPeople = Roles.offices.contains(lemma) || Self.persons.contains(lemma) || lemma == "leader"
    var reached = 0
    for mention in recent.suffix(60).reversed()
    where mention.tokens.upperBound <= range.lowerBound && !isMoney(mention) {
      let distance = sentence - tree.sentence[mention.head]
      guard distance <= (lemma == "president" ? 6 : 3) else { break }
      // A sentence read whole has them or has not.
      if distance > reached {
        // "the two leaders" may be further up; bodies lead nothing.
        let found = chosen(
          count, office, Self.sides.contains(lemma) ? near : people, lemma == "leader" ? [:] : bodies)
        if let found {
          let isOfBodies = found.contains { mentions.entities[$0].kind != .person }
          if Self.sides.contains(lemma), !isOfBodies, let sides = mainSides(count), !areOthers(found, than: sides)
          {
            return sides
          }
          return found
        }
        near = [:]
        reached = distance
      }
      if mention.entities.count == count, mention.form != .adjective, prominence(mention) > 1,
        mention.entities.allSatisfy({ mentions.entities[$0].kind != .group }),
        !isOfPeople || mention.entities.allSatisfy({ mentions.entities[$0].kind == .person }),
        // "both parties" are hardly ever the two hostages told of before.
        lemma != "party" || !mention.entities.contains(where: { mentions.entities[$0].kind == .person })
      {
        return mention.entities
      }
      if isOfPeople, let row = row(of: mention, count, lemma, countries) { return row }
      guard mention.entities.count == 1, let entity = mention.entities.first else { continue }
      let rank = prominence(mention) * 100 - distance * 10
      guard rank > -100 else { continue }
      switch mentions.entities[entity].kind {
      case .person:
        if let country = mentions.entities[entity].country, !countries.isEmpty, !countries.contains(country) {
          continue
        }
        people[entity] = max(people[entity] ?? rank, rank)
        near[entity] = people[entity]
      case .state, .organization:
        guard !isWhere(mention), mention.form != .adjective else { continue }
        bodies[entity] = max(bodies[entity] ?? rank, rank)
      default: continue
      }
    }
    // "The two sides": those of the title or the lead, before any two people.
    let found = chosen(count, office, people, bodies)
    if Self.sides.contains(lemma), let sides = mainSides(count), !areOthers(found ?? [], than: sides) {
      return sides
    }
    return found
      ?? (Self.states.contains(lemma) ? homes(count, before: range.lowerBound, recent) : nil)
  }

  /// "462 million ⟨U.S.⟩ dollars"
  func isMoney(_ mention: Mention) -> Bool {
    mention.tokens.upperBound < text.tokens.count
      && ["dollar", "dollars", "francs", "pounds", "pesos", "rupees"].contains(
        text.tokens[mention.tokens.upperBound].lower)
  }

  /// "The Indian premier met the Afghan president. ⟨The two countries⟩": those of the people whom a sentence names.
  private func homes(_ count: Int, before token: Int, _ recent: [Mention]) -> [Int]? {
    for line in (max(0, tree.sentence[token] - 2)...tree.sentence[token]).reversed() {
      let named = recent.filter { tree.sentence[$0.head] == line && $0.tokens.upperBound <= token }
      let codes = named.flatMap(\.entities).filter { [.person, .state].contains(mentions.entities[$0].kind) }
        .compactMap { mentions.entities[$0].country }.uniqued()
      if codes.count < count { continue }
      let states = codes.compactMap { code in
        mentions.entities.firstIndex { $0.kind == .state && $0.country == code }
      }
      return codes.count == count && states.count == count ? states : nil
    }
    return nil
  }

  /// "Rey and Paz argued. ⟨The two presidents⟩": so many people as stand together as one subject.
  private func row(of mention: Mention, _ count: Int, _ lemma: String, _ countries: Set<String>) -> [Int]? {
    guard [.nsubj, .nsubjPass].contains(text.tokens[mention.head].relation), mention.form == .name else {
      return nil
    }
    let parts = tree.conjuncts(mention.head)
    guard parts.count == count else { return nil }
    let people = parts.compactMap { part in headed[part].flatMap { mentions.all[$0].entities.first } }
    let office = Office(lemma: lemma, words: [lemma])
    return people.count == count
      && people.allSatisfy { person in
        let entity = mentions.entities[person]
        return entity.kind == .person
          && (countries.isEmpty || entity.country.map(countries.contains) ?? true)
          && (!["president", "king", "chancellor", "minister", "general"].contains(lemma) || entity.isUntitled
            || isOne(of: office, entity))
      } ? people : nil
  }

  /// "Peru and Chile differ. Jiabao met Lavrov. ⟨The two sides⟩": people of other states than the article opens with.
  private func areOthers(_ people: [Int], than sides: [Int]) -> Bool {
    let homes = Set(sides.compactMap { mentions.entities[$0].country })
    let countries = people.filter { mentions.entities[$0].kind == .person }.compactMap {
      mentions.entities[$0].country
    }
    return homes.count == sides.count && !countries.isEmpty && homes.isDisjoint(with: countries)
  }

  /// The states and bodies that a title or one of the first two sentences has as its subject, or "between".
  private func mainSides(_ count: Int) -> [Int]? {
    func sides(_ head: Int) -> [Int]? {
      let found = tree.conjuncts(head).flatMap { part in headed[part].map { mentions.all[$0].entities } ?? [] }
        .filter { [.state, .organization, .group].contains(mentions.entities[$0].kind) }.uniqued()
      return found.count == count ? found : nil
    }
    for sentence in text.sentences.prefix(3) {
      for token in sentence {
        let isBetween = text.tokens[token].relation == .nmod && tree.preposition(token) == "between"
        if isBetween || text.tokens[token].relation == .nsubj, let found = sides(token) { return found }
      }
    }
    return nil
  }

  /// The best ranked of one sort, if there are enough.
  private func chosen(
    _ count: Int, _ office: Office, _ people: [Int: Int], _ bodies: [Int: Int]
  ) -> [Int]? {
    let lemma = office.lemma
    func best(_ ranks: [Int: Int]) -> [Int]? {
      guard ranks.count >= count else { return nil }
      let sorted = ranks.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
      return sorted.prefix(count).map(\.key).sorted()
    }
    let holders = people.filter { isOne(of: office, mentions.entities[$0.key]) }
    // "the two countries" are no alliance.
    if ["country", "nation", "state"].contains(lemma) {
      return best(bodies.filter { mentions.entities[$0.key].kind == .state })
    }
    if Self.states.contains(lemma) { return best(bodies) }
    // "the pair" are people; "both presidents" are no ministers.
    if ["pair", "duo", "trio"].contains(lemma) { return best(people) }
    if ["president", "king", "chancellor", "minister", "general"].contains(lemma) {
      return best(holders) ?? best(people.filter { mentions.entities[$0.key].isUntitled })
    }
    if Roles.offices.contains(lemma) || Self.persons.contains(lemma) { return best(holders) ?? best(people) }
    return Self.sides.contains(lemma)
      ? best(bodies) ?? best(people) : best(people) ?? best(bodies)
  }

  /// "the three ministers", one of whom is a foreign secretary
  private func isOne(of office: Office, _ entity: Entity) -> Bool {
    office.fits(entity.titles) > 0
      || office.lemma == "minister"
        && Office(lemma: "secretary", words: ["foreign", "secretary"]).fits(entity.titles) > 1
  }

  /// How much of its sentence somebody is: 3 its subject, 2 an argument, 1 in some phrase, -1 an owner.
  private func prominence(_ mention: Mention) -> Int {
    let head = tree.firstConjunct(mention.head)
    switch text.tokens[head].relation {
    case .nsubj, .nsubjPass: return 3
    case .obj, .iobj, .oblAgent: return 2
    case .obl, .nmod:
      return ["with", "between", "by", "and", "among"].contains(tree.preposition(head)) ? 2 : 1
    case .nmodPoss: return mention.form == .pronoun ? -2 : -1
    case .appos: return 1
    default: return 1
    }
  }

  /// Whether a phrase tells where.
  private func isWhere(_ mention: Mention) -> Bool {
    ["in", "at", "to", "from", "near", "into", "outside", "on", "for"].contains(
      tree.preposition(tree.firstConjunct(mention.head)))
  }

  static let numbers: [String: Int] = ["two": 2, "both": 2, "three": 3, "four": 4, "five": 5, "six": 6]
  private static let sides: Set<String> = ["side", "party", "delegation", "team", "panel"]
  private static let states: Set<String> = [
    "country", "government", "nation", "ally", "neighbour", "neighbor", "state",
  ]
  private static let persons: Set<String> = [
    "man", "woman", "statesman", "politician", "counterpart", "premier", "king", "official", "leftist", "veteran",
    "ruler", "foe", "adversary", "neighbour", "neighbor", "conservative", "strongman", "warlord", "prince",
    "monarch",
    "chairman", "spokesman", "antagonist",
  ]
  private static let countable: Set<String> = states.union(persons).union([
    "side", "leader", "minister", "president", "delegation", "party", "one", "envoy", "general", "rival",
    "diplomat",
    "negotiator", "chief", "head", "panel", "secretary", "ambassador", "chancellor", "commander", "team",
  ])
}
