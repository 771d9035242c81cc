internal import Meetings

/// People sent together, and who was said to lead them or to be of them.
struct Delegation {
  /// The states and bodies that sent them.
  var senders: [Int]
  /// The people named, the leader first.
  var members: [Int]

  /// Nouns for people sent together.
  static let nouns: Set<String> = ["delegation", "team", "mission", "entourage"]
}

/// Delegations: who is in "a US delegation led by X" is in "the delegation" and "the US team" below as well.
extension MentionFinder {
  /// The delegation that a noun speaks of; false where neither sender nor member is known.
  mutating func delegation(_ token: Int, of owners: [Int] = []) -> Bool {
    guard ![.compound, .nmodDesc, .flat, .amod].contains(text.tokens[token].relation) else { return false }
    let range = phrase(token)
    if owners.isEmpty, let sides = sides(sending: token, text.tokens[token].lemma) {
      add(range, .description, sides)
      return true
    }
    let senders = (senders(token, range) + owners.compactMap { principal(of: $0) }).uniqued().filter {
      [.state, .organization, .city].contains(mentions.entities[$0].kind)
    }
    let possessors = tree.children(token, [.nmodPoss]).flatMap { entitiesHeaded($0) } + owners
    let named = (leaders(of: token) + possessors.filter(isPerson) + listed(with: token)).uniqued()
    let isDefinite = isDefinite(token)
    let known = delegations.lastIndex { other in
      isDefinite
        && (senders.isEmpty
          ? possessors.isEmpty
          : other.senders.isEmpty || !Set(other.senders).isDisjoint(with: senders)
            || senders.allSatisfy { isCountry($0, of: other.senders) })
    }
    if let known {
      delegations[known].members = (delegations[known].members + named).uniqued()
      // "the Cuban delegation" of "a delegation of the Cuban army" stands for the army.
      delegations[known].senders +=
        senders.filter {
          !delegations[known].senders.contains($0) && !isCountry($0, of: delegations[known].senders)
        }
      add(range, .description, delegations[known].senders + delegations[known].members)
      return true
    }
    var new = Delegation(senders: senders, members: named)
    if new.senders.isEmpty, let leader = named.first, let sender = principal(of: leader) { new.senders = [sender] }
    guard !new.senders.isEmpty || !named.isEmpty else { return false }
    delegations.append(new)
    // What leads it stands beside it here.
    add(range, .description, new.senders.isEmpty ? named : new.senders + possessors.filter(isPerson))
    return true
  }

  /// "led the Nepalese side": where the leader is from.
  mutating func introduceLeaders(of token: Int) {
    let lemma = text.tokens[token].lemma
    guard lemma == "side" || Delegation.nouns.contains(lemma) else { return }
    let states = senders(token, phrase(token)).filter { mentions.entities[$0].kind == .state }
    guard states.count == 1, let country = mentions.entities[states[0]].country else { return }
    for leader in leaders(of: token) where mentions.entities[leader].country == nil {
      mentions.entities[leader].country = country
    }
  }

  /// Whether a state is the one that some bodies are of.
  private func isCountry(_ state: Int, of bodies: [Int]) -> Bool {
    guard mentions.entities[state].kind == .state, let country = mentions.entities[state].country else {
      return false
    }
    return bodies.contains {
      mentions.entities[$0].kind == .organization && mentions.entities[$0].country == country
    }
  }

  private func isPerson(_ entity: Int) -> Bool { mentions.entities[entity].kind == .person }

  /// "led by X", "under X" behind the noun; "X led" in front of it.
  private func leaders(of token: Int) -> [Int] {
    let sentence = text.sentences[tree.sentence[token]]
    for next in token + 1..<min(token + 14, sentence.upperBound - 1) {
      let lower = text.tokens[next].lower
      if ["led", "headed", "chaired"].contains(lower), text.tokens[next + 1].lower == "by" {
        return people(from: next + 2, limit: sentence.upperBound)
      }
      if lower == "under", next < token + 5 { return people(from: next + 1, limit: sentence.upperBound) }
      if tree.isVerb(next), text.tokens[next].features.contains(.finite) { break }
    }
    for verb in (sentence.lowerBound..<token).reversed().prefix(10)
    where Self.leading.contains(text.tokens[verb].lower) {
      for before in (sentence.lowerBound..<verb).reversed().prefix(60) {
        if let person = personNamed(before) { return [person] }
      }
    }
    // "will travel to Lima with an interagency delegation": whoever it goes with.
    if (max(sentence.lowerBound, token - 6)..<token).contains(where: { text.tokens[$0].lower == "with" }),
      !isDefinite(token)
    {
      let verb = tree.path(token).first { tree.isVerb($0) }.flatMap {
        Self.going.contains(text.tokens[$0].lemma) ? $0 : nil
      }
      let subjects = verb.flatMap { tree.child($0, .nsubj) }.map { tree.conjuncts($0) } ?? []
      return subjects.flatMap { entitiesHeaded($0) }.filter(isPerson)
    }
    return []
  }

  private static let going: Set<String> = [
    "travel", "fly", "go", "visit", "arrive", "come", "head", "leave", "depart", "lead", "tour", "return",
    "journey",
    "land", "be",
  ]

  func isDefinite(_ token: Int) -> Bool {
    tree.children(token, [.det]).contains { !["a", "an"].contains(text.tokens[$0].lower) }
  }

  private static let leading: Set<String> = [
    "led", "leads", "lead", "leading", "headed", "heads", "head", "heading", "chaired", "chairs", "chairing",
  ]

  /// "members of the delegation include A, B and C", "the delegation, which includes A and B"
  private func listed(with token: Int) -> [Int] {
    let sentence = text.sentences[tree.sentence[token]]
    for verb in token + 1..<min(token + 7, sentence.upperBound) {
      let lower = text.tokens[verb].lower
      let isMembers = (max(sentence.lowerBound, token - 6)..<token).contains { text.tokens[$0].lemma == "member" }
      guard Self.including.contains(lower) || isMembers && ["are", "were"].contains(lower) else { continue }
      return people(from: verb + 1, limit: sentence.upperBound)
    }
    return []
  }

  private static let including: Set<String> = [
    "include", "includes", "included", "including", "comprises", "comprised", "comprising", "consists",
    "consisting",
  ]

  /// The people named from a token on, up to the next verb or semicolon.
  private func people(from start: Int, limit: Int) -> [Int] {
    var found: [Int] = []
    var token = start
    while token < limit, text.tokens[token].lower != ";", !tree.isVerb(token) || isCapitalised(text.tokens[token])
    {
      if let person = personNamed(token) { found.append(person) }
      token += 1
    }
    return found.uniqued()
  }

  private func personNamed(_ token: Int) -> Int? {
    guard let mention = covered[token], let entity = mentions.all[mention].entities.first, isPerson(entity) else {
      return nil
    }
    return entity
  }

  /// "a meeting of ⟨the two countries'⟩ ministers": the states that are told of together, not a group.
  private mutating func joinOwners() {
    let pairs = mentions.all.filter { mention in
      mention.form == .description && mention.entities.count > 1
        && text.tokens[mention.head].relation == .nmodPoss
        && mention.entities.allSatisfy { mentions.entities[$0].kind == .state }
    }
    for pair in pairs {
      let people = text.tokens[pair.head].head
      guard Self.official.contains(text.tokens[people].lemma), text.tokens[people].features.contains(.plural),
        let group = headed[people], mentions.all[group].form == .description,
        mentions.all[group].entities.allSatisfy({ mentions.entities[$0].kind == .group })
      else { continue }
      mentions.all[group].entities = pair.entities
    }
  }

  /// "his negotiators", "its envoy", "their teams": those of whom a pronoun stands for.
  mutating func addPossessed() {
    let pronouns = Dictionary(
      mentions.all.filter { $0.form == .pronoun }.map { ($0.head, $0.entities) }, uniquingKeysWith: { a, _ in a })
    joinOwners()
    for token in text.tokens.indices where text.tokens[token].pos == .noun && headed[token] == nil {
      if let owner = countedOwner(of: token), !named[token] {
        let owners = headed[owner].map { mentions.all[$0].entities } ?? []
        people(token, text.tokens[token].lemma.lowercased(), true, of: owners)
        continue
      }
      guard let owner = tree.child(token, .nmodPoss), let owners = pronouns[owner], !named[token] else { continue }
      let lemma = text.tokens[token].lemma.lowercased()
      let isPlural = text.tokens[token].features.contains(.plural)
      if Delegation.nouns.contains(lemma) {
        _ = delegation(token, of: owners)
        continue
      }
      let bodies = owners.compactMap { principal(of: $0) }
      if Roles.offices.contains(lemma), !Self.equals.contains(lemma), !isPlural {
        office(token, lemma, of: bodies)
      } else if Self.official.contains(lemma) {
        people(token, lemma, isPlural, of: bodies)
      }
    }
  }
}
