internal import Meetings

extension MentionFinder {
  /// "the US special envoy": whoever holds that office in the article; else a person named by the office.
  mutating func office(_ token: Int, _ lemma: String, of owners: [Int] = []) {
    if let person = titled(token) { return add(phrase(token), .description, [person]) }
    // "flew in at the head of a delegation"
    if lemma == "head", token > 1, text.tokens[token - 1].lower == "the", text.tokens[token - 2].lower == "at" {
      return
    }
    guard ![.compound, .nmodDesc, .flat].contains(text.tokens[token].relation) else { return }
    let range = phrase(token)
    let senders = (senders(token, range) + owners).uniqued()
    let bodies = senders.filter { mentions.entities[$0].kind == .organization }
    let countries = Set(
      senders.filter { !isMovement($0) }.compactMap { mentions.entities[$0].country })
    if let person = namedBeside(token) {
      // "His Peruvian counterpart, Ana Rey": of the same office
      if lemma == "counterpart", person.count == 1, mentions.entities[person[0]].isUntitled,
        let titled = titledBefore(range, outside: countries.first)
      {
        mentions.entities[person[0]].titles.formUnion(mentions.entities[titled].titles)
      }
      return add(range, .description, person)
    }
    if let person = announced(token) ?? predecessor(token, range, countries) {
      return add(range, .description, [person])
    }
    // A director general is no general, nor is a secretary-general.
    let rank = token > 1 && text.tokens[token - 1].form == "-" ? token - 2 : max(0, token - 1)
    let isDirector =
      lemma == "general" && token > 0
      && ["director", "secretary", "attorney", "consul"].contains(text.tokens[rank].lower)
    let head = isDirector ? text.tokens[rank].lower : lemma
    let office = Office(lemma: head, words: titleWords(whole(range, token), token))
    if lemma == "guest", let guest = countryman(of: countries, before: range.lowerBound) {
      return add(range, .description, [guest])
    }
    if Self.equals.contains(lemma) { return counterpart(range, countries, lemma) }
    let isDefinite =
      !senders.isEmpty
      || tree.children(token, [.det]).contains { ["the", "that", "this"].contains(text.tokens[$0].lower) }
      || isOfDesk(token)
    guard isDefinite else { return }
    // "an Indian diplomat" is nobody told of before.
    let isNew =
      lemma == "diplomat"
      && tree.children(token, [.det]).contains { ["a", "an", "another"].contains(text.tokens[$0].lower) }
    // "the leader of breakaway South Ossetia" is none of the state that it lies in.
    let isOfRegion = senders.contains { mentions.entities[$0].kind == .region }
    let holder: Int? =
      isNew && !senders.isEmpty
      ? nil
      : bodies.first.flatMap { agent(of: $0, office, before: range.lowerBound) }
        ?? (senders.contains(where: isMovement)
          ? nil
          : self.holder(
            of: office, countries, before: range.lowerBound, isVague: senders.isEmpty,
            notAmong: subjects(beside: token)
          ).flatMap { !isOfRegion || mentions.entities[$0].titles.contains(lemma) ? $0 : nil })
        ?? (bodies.isEmpty ? nil : newcomer(before: range.lowerBound))
    if let holder {
      add(range, .description, [holder])
    } else if !["spokesman", "spokeswoman", "chair", "leader", "chief", "director", "secretary"].contains(lemma)
      || !senders.isEmpty || isOfForce(token)
      || lemma == "secretary" && !office.words.isDisjoint(with: ["foreign", "defence", "home", "state"]),
      !senders.isEmpty || isOfForce(token) || Self.alone.contains(lemma)
        || head == "secretary" && isCapitalised(text.tokens[token]) || isInFull(range)
    {
      let person = entity(.person, words(bare(owned(whole(range, token), token))))
      mentions.entities[person].country = countries.first
      mentions.entities[person].sentBy = bodies.first
      mentions.entities[person].titles.formUnion(office.words)
      add(range, .description, [person])
    }
  }

  /// "The High Commissioner", "the Special Envoy": an office in capitals.
  private func isInFull(_ range: Range<Int>) -> Bool {
    range.count { isCapitalised(text.tokens[$0]) && text.tokens[$0].pos != .det } > 1
  }

  /// "the chief of the largest rebel army": of one that has no name here.
  private func isOfForce(_ token: Int) -> Bool {
    tree.children(token, [.nmod]).contains { child in
      tree.preposition(child) == "of"
        && ["army", "force", "movement", "group", "faction", "militia", "wing", "party", "alliance", "opposition"]
          .contains(text.tokens[child].lemma)
    }
  }

  /// "Secretary (East)": one of several by what stands in brackets.
  private func isOfDesk(_ token: Int) -> Bool {
    let limit = text.sentences[tree.sentence[token]].upperBound
    return isCapitalised(text.tokens[token]) && token + 3 < limit && text.tokens[token + 1].form == "("
      && isCapitalised(text.tokens[token + 2]) && text.tokens[token + 3].form == ")"
  }

  /// What an office beside a name says of whose name it is: title, state and body.
  mutating func introduce(_ token: Int) {
    if Roles.offices.contains(text.tokens[token].lemma.lowercased()), text.tokens[token].features.contains(.plural)
    {
      return introduceRow(token)
    }
    guard Roles.offices.contains(text.tokens[token].lemma.lowercased()),
      ![.compound, .nmodDesc, .flat].contains(text.tokens[token].relation), let person = namedBeside(token)
    else { return }
    let range = phrase(token)
    let senders = senders(token, range)
    for index in person {
      mentions.entities[index].country =
        mentions.entities[index].country
        ?? senders.first { !isMovement($0) && mentions.entities[$0].country != nil }.flatMap {
          mentions.entities[$0].country
        }
      mentions.entities[index].sentBy =
        mentions.entities[index].sentBy ?? senders.first { mentions.entities[$0].kind == .organization }
      mentions.entities[index].titles.formUnion(titleWords(range, token))
    }
  }

  /// Whether a body is at odds with the state whose people it is of: an armed group, a party.
  func isMovement(_ entity: Int) -> Bool {
    mentions.entities[entity].kind == .organization
      && Gazetteer.senses(folded(mentions.entities[entity].name)).contains { $0.kind == "M" }
  }

  /// "Yukiya Amano spoke on Tuesday. The director general of the agency …": the one person named just before of whom
  /// nothing is known, where the text comes back to him.
  private func newcomer(before token: Int) -> Int? {
    let fresh = mentions.entities.indices.filter { index in
      let entity = mentions.entities[index]
      guard entity.kind == .person, entity.isUntitled, entity.sentBy == nil, named(index)?.count ?? 0 > 1,
        let last = named(index)?.last(where: { $0 < token })
      else { return false }
      return tree.sentence[token] - tree.sentence[last] == 1
        && [.nsubj, .nsubjPass].contains(text.tokens[tree.firstConjunct(last)].relation)
    }
    return fresh.count == 1 ? fresh.first : nil
  }

  /// The last one named before who holds an office in a body: "the NATO chief".
  private func agent(of body: Int, _ office: Office, before token: Int) -> Int? {
    let agents = mentions.entities.indices.filter { index in
      let entity = mentions.entities[index]
      return entity.kind == .person && entity.sentBy == body
        && (office.fits(entity.titles) > 0 || entity.isUntitled)
    }
    return agents.max { (nearest($0, before: token) ?? -2000) < (nearest($1, before: token) ?? -2000) }
  }

  /// A phrase with "of state" and the like behind it.
  func whole(_ range: Range<Int>, _ token: Int) -> Range<Int> {
    let isPlural = text.tokens[token].features.contains(.plural)
    guard
      let of = tree.children(token, [.nmod]).first(where: {
        tree.preposition($0) == "of" || isPlural && tree.preposition($0) == "from"
      })
    else {
      return range
    }
    var span = tree.span(of)
    // "President of Guyana and Prime Minister of Belize"
    if let and = span.first(where: { text.tokens[$0].lower == "and" }), and > span.lowerBound,
      and + 1 < span.upperBound, isTitle(and + 1) || ["his", "her", "their"].contains(text.tokens[and + 1].lower)
    {
      span = span.lowerBound..<and
    }
    // "leaders of parties in Riga": where they meet isn't who they are.
    if let town = tree.children(of, [.nmod]).first(where: { child in
      ["in", "at"].contains(tree.preposition(child))
        && entitiesHeaded(child).contains {
          [.city, .venue, .state, .region].contains(mentions.entities[$0].kind)
        }
    }) {
      let start = tree.span(town).lowerBound
      if span.contains(start), start > of { span = span.lowerBound..<start }
    }
    guard span.lowerBound == range.upperBound,
      span.count <= (span.contains { text.tokens[$0].lower == "and" } ? 8 : 10),
      !span.contains(where: { text.tokens[$0].form == "," })
    else {
      return range
    }
    return range.lowerBound..<span.upperBound
  }

  /// With the state or body in front: "Ethiopia's prime minister".
  private func owned(_ range: Range<Int>, _ token: Int) -> Range<Int> {
    guard let owner = tree.child(token, .nmodPoss), text.tokens[owner].pos == .propn else { return range }
    let start = tree.span(owner).lowerBound
    return start < range.lowerBound && range.lowerBound - start < 6 ? start..<range.upperBound : range
  }

  func titleWords(_ range: Range<Int>, _ token: Int) -> Set<String> {
    Set(range.filter { $0 == token || isTitle($0) }.map { Office.word(text.tokens[$0].lemma.lowercased()) })
  }

  /// Who holds an office, by title and country: the last one named before, else the first behind. Where nobody has the
  /// title, whoever else is of the country, or the only one named just before of whom nothing is known.
  func holder(
    of office: Office, _ countries: Set<String>, before token: Int, isVague: Bool, notAmong barred: Set<Int> = []
  ) -> Int? {
    var best: (entity: Int, score: Int)?
    var unknown: [Int] = []
    for (index, entity) in mentions.entities.enumerated() where entity.kind == .person && !barred.contains(index) {
      if let country = entity.country, !countries.isEmpty, !countries.contains(country) { continue }
      let fit = office.fits(entity.titles)
      let isLocal = !countries.isEmpty && entity.country != nil
      guard let near = nearest(index, before: token) else { continue }
      // "the Pakistani president … President Bush": nobody behind of whom no state is known.
      if near < 0, !countries.isEmpty, entity.country == nil { continue }
      // nor is he "Former president Luis Paz" further down.
      if near < 0, entity.titles.contains("former"), !office.words.contains("former") { continue }
      // "the president will meet Mexican President Vicente Fox" is not about Fox twice.
      if near < 0, isVague, named(index)?.first.map({ tree.sentence[$0] == tree.sentence[token] }) == true {
        continue
      }
      if fit == 0, entity.isUntitled, entity.country == nil, !countries.isEmpty, near > 2940 {
        unknown.append(index)
      }
      guard fit > 0 || isLocal && entity.isUntitled else { continue }
      // A minister of no country named is the home country's, not "the French foreign minister".
      if !countries.isEmpty, entity.country == nil, let home = home.flatMap({ mentions.entities[$0].country }),
        !countries.contains(home)
      {
        continue
      }
      let score = fit * 4000 + (isLocal ? 10_000 : countries.isEmpty ? 0 : -2000) + near
      if best == nil || score > best?.score ?? 0 { best = (index, score) }
    }
    return best?.entity ?? (unknown.count == 1 ? unknown.first : nil)
  }

  /// "Trump was hosting ⟨the Romanian president⟩": whoever does it to a person isn't that person.
  private func subjects(beside token: Int) -> Set<Int> {
    let noun = tree.firstConjunct(token)
    guard [.obj, .iobj, .obl, .oblAgent].contains(text.tokens[noun].relation) else { return [] }
    // "became the first premier to talk with ⟨the rebel leader⟩"
    let clauses = tree.path(noun).dropFirst().prefix(4)
    guard let verb = clauses.first(where: { tree.child($0, .nsubj, .nsubjPass) != nil }),
      // but whoever became ⟨the first premier⟩ is that
      clauses.first.map({ !["become", "remain", "name", "elect"].contains(text.tokens[$0].lemma) }) ?? true,
      let subject = tree.child(verb, .nsubj, .nsubjPass),
      clauses.prefix(while: { $0 != verb }).allSatisfy({
        tree.isVerb($0) && tree.children($0, [.mark]).contains { text.tokens[$0].lower == "to" }
          || text.tokens[$0].pos == .noun
      })
    else { return [] }
    let isRelative = ["who", "which", "that"].contains(text.tokens[subject].lower)
    let heads = isRelative ? tree.parent(verb).map { [$0] } ?? [] : tree.conjuncts(subject)
    return Set(heads.flatMap { entitiesHeaded($0) })
  }

  /// How near before a token an entity is named, or how soon behind it.
  private func nearest(_ entity: Int, before token: Int) -> Int? {
    guard let places = named(entity) else { return nil }
    if let last = places.last(where: { $0 < token }) {
      // Whom the text told of as a subject, and who comes back in it, comes to mind first.
      let isSubject = [.nsubj, .nsubjPass].contains(text.tokens[tree.firstConjunct(last)].relation)
      return max(0, 3000 - (token - last) + (isSubject ? 20 : 0) + 25 * min(places.count, 8))
    }
    return places.first.map { max(-1000, -($0 - token)) }
  }

  /// "the Kenyan guest": whoever of a country was named last.
  private func countryman(of countries: Set<String>, before token: Int) -> Int? {
    mentions.all.filter { $0.form == .name && $0.tokens.upperBound <= token }.flatMap(\.entities).last {
      mentions.entities[$0].kind == .person && mentions.entities[$0].country.map(countries.contains) == true
    }
  }

  /// Those who hold the same office elsewhere.
  static let equals: Set<String> = ["counterpart", "colleague", "guest"]

  /// Offices that mean somebody also where the text names neither state nor holder: "the prime minister".
  private static let alone: Set<String> = [
    "president", "minister", "premier", "chancellor", "king", "queen", "emir", "emperor", "sultan", "pope",
    "monarch", "envoy", "governor", "mayor", "ambassador", "prince", "princess", "taoiseach", "tsar",
  ]
}

extension String {
  /// Where some words stand.
  func range(of words: String) -> String.Index? {
    var index = startIndex
    while index < endIndex {
      if self[index...].hasPrefix(words) { return index }
      index = self.index(after: index)
    }
    return nil
  }
}

/// An office by its head word and the words that narrow it: "deputy foreign minister".
struct Office {
  var lemma: String
  var words: Set<String>

  static func word(_ lemma: String) -> String {
    ["defense": "defence", "advisor": "adviser", "fm": "foreign", "pm": "prime"][lemma]
      ?? lemma
  }

  /// Whether a person of the country without a title may be meant.
  var isLoose: Bool {
    ["leader", "general", "envoy", "negotiator", "diplomat", "ruler", "official", "chief", "commander"].contains(
      lemma)
  }

  /// 0 where the titles are of another office; more the better they fit.
  func fits(_ titles: Set<String>) -> Int {
    let titles = Set(titles.map { Self.word($0.filter { $0 != "." }) })
    guard !titles.isEmpty else { return 0 }
    for rank in ["vice", "deputy"]
    where titles.contains(rank) && !words.contains(rank) && !(lemma == "minister" && narrow.contains("foreign")) {
      if lemma != "leader", lemma != "envoy" { return 0 }
    }
    let wanted = narrow
    if lemma == "diplomat", words.contains("chief") || words.contains("top") {
      return titles.contains("foreign") || titles.contains("state") ? 2 : 0
    }
    if lemma == "minister", wanted.contains("prime"), titles.contains("premier") { return 2 }
    if lemma == "premier", titles.isSuperset(of: ["prime", "minister"]) { return 2 }
    let family = Self.families[lemma] ?? [lemma]
    guard !family.isDisjoint(with: titles) else { return 0 }
    // India's minister of external affairs is a foreign minister too, but meant by his own title first.
    if wanted.contains("external") && titles.contains("foreign") && !titles.contains("state")
      || wanted.contains("foreign") && titles.contains("external")
    {
      return 1
    }
    if wanted.isSubset(of: titles) {
      let isOther = lemma == "minister" && titles.contains("prime") && !wanted.contains("prime")
      return titles.contains(lemma) && !isOther ? 3 : 1
    }
    return titles.isDisjoint(with: Self.domains) && !wanted.contains("prime") && !wanted.contains("vice")
      && !wanted.contains("deputy") ? 1 : 0
  }

  private var narrow: Set<String> { words.intersection(Self.domains) }

  private static let domains: Set<String> = [
    "prime", "foreign", "defence", "interior", "finance", "economy", "trade", "justice", "energy", "health",
    "education",
    "environment", "agriculture", "home", "vice", "deputy", "crown", "security", "state", "under", "assistant",
    "external",
  ]

  /// The titles of those whom an office word may call.
  private static let families: [String: Set<String>] = {
    let rulers: Set<String> = [
      "leader", "president", "premier", "prime", "chancellor", "king", "queen", "emir", "sultan", "chairman",
      "ruler", "monarch",
      "emperor", "supreme", "dictator", "crown", "taoiseach", "head",
    ]
    let envoys: Set<String> = [
      "envoy", "representative", "ambassador", "negotiator", "diplomat", "emissary", "mediator",
    ]
    var families: [String: Set<String>] = [
      "leader": rulers.union(["commander", "general", "mullah", "ayatollah", "sheikh"]), "ruler": rulers,
      "monarch": ["king", "queen", "emir", "sultan", "emperor", "monarch"],
      "king": ["king", "monarch"], "chief": ["chief", "general", "commander", "head", "director", "chairman"],
      "general": ["general", "gen", "commander", "chief"], "commander": ["general", "gen", "commander", "chief"],
      "adviser": ["adviser"], "chairman": ["chairman", "chair", "head", "leader"],
      "head": ["head", "chief", "director", "chairman"],
      "minister": ["minister"], "premier": ["premier"], "president": ["president"], "prince": ["prince", "crown"],
    ]
    for envoy in envoys { families[envoy] = envoys }
    families["diplomat"] = envoys.union(["minister", "foreign"])
    families["negotiator"] = envoys.union(["minister", "chief"])
    return families
  }()
}
