internal import Meetings

extension MentionFinder {
  /// "Taliban negotiators", "an Eritrean delegation": who sent them; else a group of its own words.
  mutating func people(_ token: Int, _ lemma: String, _ isPlural: Bool, of owners: [Int] = []) {
    guard ![.compound, .nmodDesc, .flat, .amod].contains(text.tokens[token].relation) else { return }
    // "ministers of the three countries": which ones will be known with the pronouns.
    if owners.isEmpty, isPlural, Self.official.contains(lemma) || Roles.offices.contains(lemma),
      countedOwner(of: token) != nil
    {
      return
    }
    let range = phrase(token)
    if isPlural || Self.official.contains(lemma), let named = namedBeside(token) {
      return add(range, .description, named)
    }
    // "Tamil Tiger ⟨rebels⟩", whatever the tree makes of the name in front
    let beside =
      isPlural && token > 0 && tree.sentence[token - 1] == tree.sentence[token]
      ? covered[token - 1].map { mentions.all[$0].entities } ?? [] : []
    if owners.isEmpty, let sides = sides(sending: token, lemma) { return add(range, .description, sides) }
    let senders = (senders(token, range) + owners + beside).uniqued().filter {
      [.state, .organization, .city].contains(mentions.entities[$0].kind) || peoples.contains($0)
    }
    let isOfficial =
      Self.official.contains(lemma)
      || lemma == "officer" && senders.contains { mentions.entities[$0].kind == .organization }
    let quality = range.contains { part in
      part < token && text.tokens[part].pos != .det && !Self.shades.contains(text.tokens[part].lower)
        // "the movement's representatives" are those of the movement
        && entitiesHeaded(part).isEmpty && headed[part] == nil && [.adj, .noun].contains(text.tokens[part].pos)
        // "security chiefs" are a state's.
        && !["security", "intelligence", "defence", "defense", "finance", "police", "army"].contains(
          text.tokens[part].lower)
    }
    // "Albanian parties" and "Sudanese rebels" are none of the state.
    let isOfNationals =
      (lemma == "party" || Self.rebels.contains(lemma)) && isPlural
      && senders.allSatisfy { mentions.entities[$0].kind == .state && !peoples.contains($0) }
    // "former American presidents" speak for no state any more.
    let isFormer = isPlural && range.contains { ["former", "retired", "ex"].contains(text.tokens[$0].lower) }
    if !senders.isEmpty, !isOfNationals, !isFormer, isOfficial && !(quality && Self.qualified.contains(lemma)) {
      let isOther = tree.children(token, [.amod]).contains { text.tokens[$0].lower == "other" }
      if isPlural, !isOther, Roles.offices.contains(lemma), !senders.contains(where: isMovement),
        let holders = holders(lemma, senders, range, token)
      {
        return add(range, .description, holders)
      }
      return add(range, .description, senders)
    }
    // "NATO allies"
    if isPlural, ["ally", "member", "nation", "state", "country"].contains(lemma), !quality, !senders.isEmpty,
      senders.allSatisfy({ mentions.entities[$0].kind == .organization && mentions.entities[$0].country == nil })
    {
      return add(range, .description, senders)
    }
    let isBloc =
      !senders.isEmpty && quality
      && [
        "party", "alliance", "coalition", "faction", "movement", "group", "panel", "committee", "council", "board",
      ].contains(lemma)
    // "a working group on peace"
    let isPanel =
      lemma == "group" && token > 0
      && ["working", "contact", "steering", "expert"].contains(text.tokens[token - 1].lower)
    guard isPlural || isBloc || isPanel || Self.masses.contains(lemma) || lemma == "government" else { return }
    // "the ministers": those who were named as such.
    let isDefinite = tree.children(token, [.det]).contains {
      ["the", "these", "those"].contains(text.tokens[$0].lower)
    }
    if isDefinite, senders.isEmpty, let named = namedAs(lemma, before: range.lowerBound) {
      return add(range, .description, named)
    }
    if isDefinite, senders.isEmpty, range.count == 2, lemma == "government",
      let state =
        governmentNamed(before: range.lowerBound) ?? home ?? stateOfFoes(before: token)
        ?? stateEntered(before: token) ?? onlyState(before: token)
    {
      return add(range, .description, [state])
    }
    let name = whole(range, token)
    if isDefinite, senders.isEmpty, range.count == 2, Self.rows.contains(lemma),
      let two = lastTwo(before: range.lowerBound),
      two.allSatisfy({ mentions.entities[$0].kind == .person })
    {
      return add(range, .description, two)
    }
    // "Two US envoys have put off a trip. ⟨The envoys⟩ were to meet him": those of that name.
    if isDefinite, senders.isEmpty, range.count == 2, isOfficial, isPlural || Delegation.nouns.contains(lemma),
      let before = mentions.all.last(where: { mention in
        mention.form == .description && mention.tokens.upperBound <= range.lowerBound
          && (0...2).contains(tree.sentence[token] - tree.sentence[mention.head])
          && text.tokens[mention.head].lemma == text.tokens[token].lemma
          && (text.tokens[mention.head].features.contains(.plural) || !isPlural)
          && (!Self.rows.contains(lemma) || lemma == "envoy" || mention.entities.count > 1)
      })
    {
      return add(range, .description, before.entities)
    }
    // Without a word that says who, they are whoever was told of before.
    let isVague =
      !isOfPlace(token)
      && !name.contains { part in
        part != token && ![.det, .pron, .adp, .punct, .num].contains(text.tokens[part].pos)
          && !Self.vague.contains(text.tokens[part].lower)
          && !(isDefinite && Self.ranks.contains(text.tokens[part].lower))
      }
    let isObject = [.obj, .obl, .conj, .nmod].contains(text.tokens[token].relation)
    let isLocal = isAuthority(token, lemma, isPlural)
    let isBroad = isPlural ? Self.broad.contains(lemma) : lemma != "opposition" && lemma != "press"
    if isVague, !["opposition", "quartet", "troika"].contains(lemma),
      isDefinite || !isObject || !isLocal && isBroad
    {
      return
    }
    let group = entity(.group, words(bare(name)))
    if let sender = senders.first { mentions.entities[group].country = mentions.entities[sender].country }
    mentions.entities[group].isLocal = senders.isEmpty && isLocal
    add(range, .description, [group])
  }

  /// "chiefs ⟨from northern Ontario⟩", "the authorities ⟨in Sanaa⟩"
  private func isOfPlace(_ token: Int) -> Bool {
    let end = text.sentences[tree.sentence[token]].upperBound
    let behind = (token + 2..<max(token + 2, min(end, token + 4))).flatMap { entitiesHeaded($0) }
    return text.tokens[token].features.contains(.plural) && token + 1 < end
      && ["from", "in"].contains(text.tokens[token + 1].lower)
      && behind.contains { [.region, .city].contains(mentions.entities[$0].kind) }
  }

  /// "senior government officials", "the authorities": a government, though the words don't say whose.
  private func isAuthority(_ token: Int, _ lemma: String, _ isPlural: Bool) -> Bool {
    let isOfGovernment =
      Self.official.contains(lemma) && lemma != "counterpart" && token > 0
      && text.tokens[token - 1].lower == "government"
    guard lemma == "government" || isPlural && (["official", "authority"].contains(lemma) || isOfGovernment),
      tree.child(token, .nmodPoss) == nil
    else { return false }
    return phrase(token).allSatisfy { part in
      part == token || text.tokens[part].pos == .det || text.tokens[part].lower == "government"
        || Self.shades.contains(text.tokens[part].lower)
    }
  }

  /// "the presidents of Guyana and Venezuela": those who hold the office in these states, if all are named.
  private func holders(_ lemma: String, _ senders: [Int], _ range: Range<Int>, _ token: Int) -> [Int]? {
    // "Israeli diplomats" are more than one.
    guard senders.count > 1 else { return nil }
    let words = Set(range.filter { isTitle($0) }.map { Office.word(text.tokens[$0].lemma.lowercased()) }).union([
      lemma
    ])
    let office = Office(lemma: lemma, words: words)
    let found = senders.compactMap { sender -> Int? in
      guard let country = mentions.entities[sender].country else { return nil }
      let fitting = mentions.entities.indices.filter { index in
        let entity = mentions.entities[index]
        return entity.kind == .person && entity.country == country && office.fits(entity.titles) > 0
      }
      if fitting.count == 1 { return fitting.first }
      // "The presidents of Guinea and Liberia met … Conte of Guinea and Taylor of Liberia": whoever else is of the state.
      let others = mentions.entities.indices.filter { index in
        let entity = mentions.entities[index]
        return entity.kind == .person && entity.country == country && entity.isUntitled
      }
      // "Cuban and American envoys" are no presidents.
      return fitting.isEmpty && others.count == 1 && !Self.sentOut.contains(lemma) ? others.first : nil
    }
    if found.isEmpty, let named = rowBelow(token), named.count == senders.count { return named }
    return found.count == senders.count ? found : nil
  }

  /// "The presidents of Peru and Chile signed it. ⟨Ana Rey and Luis Paz⟩ shook hands": whom the next sentence begins with,
  /// where nobody knows of what state they are.
  private func rowBelow(_ token: Int) -> [Int]? {
    let line = tree.sentence[token] + 1
    guard line < text.sentences.count, [.nsubj, .nsubjPass].contains(text.tokens[token].relation),
      let first = mentions.all.first(where: {
        $0.form == .name && $0.tokens.lowerBound == text.sentences[line].lowerBound
      }), [.nsubj, .nsubjPass].contains(text.tokens[first.head].relation)
    else { return nil }
    let row = tree.conjuncts(first.head).compactMap { part in
      mentions.all.first { $0.form == .name && $0.head == part }?.entities.first
    }
    let isOpen = row.allSatisfy { person in
      mentions.entities[person].isUntitled && mentions.entities[person].kind == .person
        && !mentions.all.contains {
          $0.entities.contains(person) && ((hasTitle ? 1 : 0)..<line).contains(tree.sentence[$0.head])
        }
    }
    // "shook hands", "signed it", never "praised it" or "met them"
    let verb = tree.clause(first.head)
    // or "spent three hours together"
    let isAct =
      (OccasionLexicon.english.verbs[text.tokens[verb].lemma] != nil || text.tokens[verb].lemma == "spend")
      && !tree.children(verb, [.obj]).contains { text.tokens[$0].pos == .pron && text.tokens[$0].lower != "it" }
    return row.count > 1 && isOpen && isAct ? row : nil
  }

  /// The people of an office that were named before, close together; else the only two anywhere above.
  private func namedAs(_ lemma: String, before token: Int) -> [Int]? {
    guard Roles.offices.contains(lemma) else { return nil }
    let office = Office(lemma: lemma, words: [lemma])
    let above = mentions.all.filter { $0.form == .name && $0.tokens.upperBound <= token }
    func holders(_ mentions: [Mention]) -> [Int] {
      mentions.flatMap(\.entities).filter {
        self.mentions.entities[$0].kind == .person && office.fits(self.mentions.entities[$0].titles) > 0
      }.uniqued().sorted()
    }
    let near = holders(above.filter { tree.sentence[token] - tree.sentence[$0.head] <= 3 })
    if near.count > 1 { return near }
    // They belong together where a sentence named both.
    let all = holders(above)
    let shared = all.map { person in
      Set(above.filter { $0.entities.contains(person) }.map { tree.sentence[$0.head] })
    }
    return all.count == 2 && !shared[0].isDisjoint(with: shared[1]) ? all : nil
  }

  /// "the bloc", "the movement", "the council": the body of that sort that was named last.
  mutating func collective(_ token: Int, _ lemma: String) -> Bool {
    let range = phrase(token)
    let isDefinite = tree.children(token, [.det]).contains {
      ["the", "that", "this"].contains(text.tokens[$0].lower)
    }
    guard isDefinite, range.count == 2, tree.children(token, [.nmod, .nmodPoss]).isEmpty,
      let kinds = Self.collectives[lemma]
    else { return false }
    let before = mentions.all.filter {
      $0.form != .pronoun && $0.tokens.upperBound <= range.lowerBound && $0.entities.count == 1
    }
    if let body = before.max(by: { $0.head < $1.head && fits($1, kinds) || !fits($0, kinds) }), fits(body, kinds) {
      add(range, .description, body.entities)
      return true
    }
    // "Members of the council were worried. ⟨The group⟩ spoke after …": the body that the sentence before is about
    if lemma == "group", let body = bodyOfSubject(before: range.lowerBound) {
      add(range, .description, body)
      return true
    }
    // "talks between the government and the rebels … The Revolutionary United Front": named further down.
    guard ["rebel", "guerrilla", "insurgent"].contains(lemma),
      let body = mentions.all.filter({
        $0.form == .name && $0.tokens.lowerBound >= range.upperBound && $0.entities.count == 1 && fits($0, kinds)
      })
      .min(by: { $0.head < $1.head }), isOfStates(body, in: tree.sentence[token])
    else { return false }
    add(range, .description, body.entities)
    return true
  }

  private func bodyOfSubject(before token: Int) -> [Int]? {
    let line = tree.sentence[token] - 1
    guard line >= 0, let subject = text.sentences[line].first(where: { text.tokens[$0].relation == .nsubj }) else {
      return nil
    }
    let inside = Set(tree.subtree(subject))
    let bodies = mentions.all.filter { $0.form == .name && inside.contains($0.head) }.flatMap(\.entities)
      .filter { mentions.entities[$0].kind == .organization }.uniqued()
    return bodies.count == 1 ? bodies : nil
  }

  /// Whether a body is of one of the states that a sentence speaks of, as far as its country is known.
  private func isOfStates(_ body: Mention, in sentence: Int) -> Bool {
    let states = Set(
      mentions.all.filter { tree.sentence[$0.head] == sentence }.flatMap(\.entities)
        .compactMap { mentions.entities[$0].kind == .state ? mentions.entities[$0].country : nil })
    guard tree.sentence[body.head] - sentence <= 3, let first = body.entities.first else { return false }
    return mentions.entities[first].country.map { states.isEmpty || states.contains($0) } ?? true
  }

  private func fits(_ mention: Mention, _ kinds: Set<String>) -> Bool {
    guard let index = mention.entities.first else { return false }
    let entity = mentions.entities[index]
    if entity.kind == .state { return kinds.contains("state") && mention.form != .adjective }
    guard entity.kind == .organization else { return false }
    if kinds.contains("body") { return true }
    let forms = ([entity.name] + entity.aliases.sorted()).flatMap {
      folded($0).split(separator: " ").map(String.init)
    }
    return forms.contains(where: kinds.contains)
      || kinds.contains("movement") && Gazetteer.senses(folded(entity.name)).contains { $0.kind == "M" }
  }

  /// What bare descriptions of bodies call: a body of any sort, a state, a movement, or a name with one of these words.
  static let collectives: [String: Set<String>] = [
    "bloc": ["body", "union", "community", "association"], "grouping": ["body"], "organisation": ["body"],
    "organization": ["body"], "body": ["council", "commission", "organization", "agency", "organisation"],
    "union": ["union"], "community": ["community"], "alliance": ["alliance", "nato", "coalition"],
    "league": ["league"],
    "movement": ["movement", "front", "taliban"], "insurgent": ["movement", "front"],
    "militant": ["movement", "front"],
    "rebel": ["movement", "front"], "guerrilla": ["movement", "front", "army"],
    "militia": ["movement", "militia"], "front": ["front"],
    "group": ["movement", "group", "front"], "council": ["council"], "commission": ["commission"],
    "committee": ["committee"], "ministry": ["ministry"], "party": ["party"], "agency": ["agency"],
    "parliament": ["parliament", "assembly"], "assembly": ["assembly"], "bank": ["bank"], "kingdom": ["state"],
    "emirate": ["state"], "sultanate": ["state"], "republic": ["state"],
  ]

  static let sentOut: Set<String> = [
    "envoy", "ambassador", "negotiator", "diplomat", "representative", "official", "emissary", "aide", "general",
  ]

  /// Who speaks for a state or body that is named with them.
  static let official: Set<String> = [
    "negotiator", "delegation", "delegate", "representative", "diplomat", "envoy", "government", "team", "side",
    "authority",
    "official", "emissary", "aide", "adviser", "advisor", "ambassador", "minister", "mediator", "administration",
    "leadership", "regime", "mission", "leader", "member", "junta", "ruler", "president", "premier", "rebel",
    "insurgent", "guerrilla", "separatist",
    "militant", "fighter", "commander", "movement", "party", "council", "commission", "army", "military", "chief",
    "head",
    "general", "group", "alliance", "bloc", "coalition", "faction", "country", "nation", "state", "cabinet",
    "spokesman", "counterpart", "executive", "secretary",
  ]
  /// With a quality of their own these are a group, whatever their country: "Afghan tribal leaders".
  private static let qualified: Set<String> = [
    "leader", "member", "group", "representative", "commander", "head", "chief", "party",
  ]
  /// Adjectives that say nothing of what people are.
  private static let shades: Set<String> = [
    "senior", "top", "chief", "other", "new", "visiting", "main", "high", "level", "former", "several", "two",
    "three", "many", "key",
    "all", "some", "leading", "political", "military", "foreign", "prime", "exiled", "own", "joint",
  ]
  /// "the chief negotiators" are those told of before.
  private static let ranks: Set<String> = ["chief", "senior", "top", "main", "leading"]
  /// Plurals that say too little of whom somebody meets.
  static let broad: Set<String> = [
    "side", "party", "leader", "official", "minister", "country", "nation", "state", "government", "member",
    "head", "chief", "group", "president", "council", "army", "team", "general", "counterpart", "spokesman",
    "movement",
  ]
  /// What two people who were named together are called afterwards.
  private static let rows: Set<String> = [
    "leader", "president", "minister", "premier", "man", "woman", "general", "statesman", "rival", "envoy",
    "diplomat",
  ]
  /// Words that leave open who the people are.
  private static let vague: Set<String> = [
    "own", "both", "two", "three", "many", "several", "same", "respective", "all", "these", "those",
  ]
  /// Nouns in the singular that mean many people.
  static let masses: Set<String> = [
    "commission", "committee", "panel", "society", "sector", "opposition", "press", "public", "diaspora", "youth",
    "staff", "clergy", "community", "quartet", "troika",
    "delegation",
    "cabinet", "leadership", "management", "media",
  ]
}
