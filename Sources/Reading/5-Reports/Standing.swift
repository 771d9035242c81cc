internal import Meetings

/// What an article states of a person beside meetings: offices, bodies, and who held the office before.
struct Standing {
  /// Offices in the article's words, in lower case: `chief negotiator`, `secretary of state`.
  var titles: Set<String> = []
  /// Entities of the bodies that the person is said to be of.
  var bodies: Set<Int> = []
  /// Entities whom the person has succeeded.
  var predecessors: Set<Int> = []

  /// Words that only narrow an office are none: "special", "under".
  mutating func add(_ title: String) {
    let words = title.split(separator: " ").map(String.init)
    guard let last = words.last,
      words.contains(where: Roles.offices.contains) || !Standing.narrowing.contains(last)
    else { return }
    titles.insert(title)
  }

  /// The offices without those that others say in full: "secretary" beside "secretary of state".
  var fullTitles: [String] {
    titles.filter { title in
      let words = Set(title.split(separator: " "))
      return !titles.contains { $0 != title && words.isStrictSubset(of: $0.split(separator: " ")) }
    }.sorted()
  }

  private static let narrowing: Set<String> = [
    "vice", "deputy", "acting", "former", "prime", "foreign", "defence", "defense", "interior", "finance",
    "economy",
    "trade", "justice", "energy", "health", "education", "environment", "agriculture", "home", "external",
    "affairs",
    "national", "security", "state", "special", "senior", "assistant", "under", "permanent", "high", "federal",
    "first", "crown", "executive", "interim", "then", "supreme", "party", "opposition", "field",
  ]
}

extension Scene {
  /// What is stated of every person, by entity. Linear in the mentions and what hangs on them.
  func standings() -> [Int: Standing] {
    var result: [Int: Standing] = [:]
    let named = Set(mentions.filter { $0.form == .name }.flatMap(\.entities))
    for mention in mentions where mention.entities.count == 1 {
      let person = mention.entities[0]
      guard isPerson(person) else { continue }
      var standing = result[person] ?? Standing()
      switch mention.form {
      case .name: addNamed(mention, to: &standing)
      // A description found by reference alone states nothing new of a person with a name.
      case .description where !named.contains(person): addOffice(mention.head, to: &standing)
      default: break
      }
      for other in predecessors(mention.head, form: mention.form) where other != person {
        standing.predecessors.insert(other)
      }
      result[person] = standing
    }
    return result
  }

  /// "Hill Front spokesman Ada Brandt", "Ada Brandt, a negotiator for the Hill Front", "Ada Brandt of the Hill Front".
  private func addNamed(_ mention: Mention, to standing: inout Standing) {
    let words = mention.tokens
    if let last = (words.lowerBound..<min(mention.head, words.upperBound - 1)).last(
      where: isOffice)
    {
      // An acronym or a name stands before the office, within the mention or just before it.
      var first = words.lowerBound
      while first > 0, tree.sentence[first - 1] == tree.sentence[first],
        ["'s", "’s"].contains(tree[first - 1].lower) || body(at: first - 1) != nil
      {
        first -= 1
      }
      // A nationality stands before the office and is no part of it.
      let office = (first...last).drop { !isOffice($0) }
      standing.add(title(office.filter { body(at: $0) == nil }))
      standing.bodies.formUnion((first..<last).compactMap(body))
    }
    for child in tree.children(mention.head, [.nmod])
    where ["of", "from"].contains(tree.preposition(child)) { standing.bodies.formUnion(bodies(at: child)) }
    for child in tree.children(mention.head, [.appos]) { addOffice(child, to: &standing) }
    standing.bodies.formUnion(led(by: mention.head))
    if tree[mention.head].relation == .appos, let head = tree.parent(mention.head) {
      addOffice(head, to: &standing)
    }
    for child in tree.children(mention.head, [.aclRelcl, .acl])
    where ["lead", "head", "chair", "represent"].contains(tree[child].lemma) {
      let led = tree.children(child, [.obj]).flatMap { bodies(at: $0) }
      standing.bodies.formUnion(led)
      if !led.isEmpty { standing.add(tree[child].lemma == "represent" ? "representative" : "leader") }
    }
  }

  /// "A Hill Front delegation led by Ada Brandt", "a Hill Front team under Ada Brandt"
  private func led(by head: Int) -> [Int] {
    guard let parent = tree.parent(head) else { return [] }
    let isUnder = tree[head].relation == .nmod && tree.preposition(head) == "under"
    let isBy =
      [.obl, .oblAgent].contains(tree[head].relation) && tree.preposition(head) == "by"
      && ["lead", "head", "chair"].contains(tree[parent].lemma)
      && [.acl, .aclRelcl].contains(tree[parent].relation)
    guard let team = isUnder ? parent : isBy ? tree.parent(parent) : nil else { return [] }
    return bodies(at: team) + tree.children(team, [.compound, .nmodPoss, .nmod]).flatMap { bodies(at: $0) }
  }

  /// An office noun with what narrows it and whom it is of: "the Hill Front's chief negotiator".
  private func addOffice(_ noun: Int, to standing: inout Standing) {
    guard isOffice(noun) || tree[noun].lemma == "member" else { return }
    var words = [noun]
    for child in tree.children(noun, [.amod, .compound, .flat, .nmodDesc])
      + tree.children(noun, [.nmod, .nmodPoss])
    {
      let own = bodies(at: child)
      standing.bodies.formUnion(own)
      switch tree[child].relation {
      case .amod, .compound, .flat, .nmodDesc:
        if own.isEmpty, child < noun, isOffice(child) { words.append(child) }
      case .nmod
      where ["of", "for"].contains(tree.preposition(child)) && own.isEmpty && entities(at: child).isEmpty:
        // "secretary of state", "head of the Hill Front's political office"
        let part = tree.children(child, [.compound, .amod]).filter { entities(at: $0).isEmpty }
        words += ((tree.children(child, [.case]) + part + [child]).filter { $0 > noun })
        for inner in tree.children(child, [.nmodPoss, .nmod, .compound]) {
          standing.bodies.formUnion(bodies(at: inner))
        }
      default: break
      }
    }
    if words.count <= 8 { standing.add(title(words.sorted())) }
  }

  /// "who succeeded Omar Reyes", "Omar Reyes's successor", "was replaced by Ada Brandt".
  private func predecessors(_ head: Int, form: Mention.Form) -> [Int] {
    guard form == .name || form == .pronoun else { return [] }
    var result: [Int] = []
    func people(_ tokens: [Int]) -> [Int] { tokens.flatMap { entities(at: $0) }.filter(isPerson) }
    for verb in tree.children(head, [.aclRelcl, .acl]) + [tree.parent(head)].compactMap(\.self)
    where ["succeed", "replace"].contains(tree[verb].lemma) && tree.isVerb(verb) {
      let isPassive = tree.child(verb, .nsubjPass, .auxPass) != nil
      if !isPassive, tree[head].relation == .nsubj || tree.parent(verb) == head {
        result += people(tree.children(verb, [.obj]))
      } else if isPassive, [.obl, .oblAgent].contains(tree[head].relation), tree.preposition(head) == "by" {
        result += people(tree.children(verb, [.nsubjPass]))
      }
    }
    var nouns = tree.children(head, [.appos])
    if tree[head].relation == .appos, let noun = tree.parent(head) { nouns.append(noun) }
    for noun in nouns where tree[noun].lemma == "successor" {
      result += people(tree.children(noun, [.nmodPoss, .nmod]))
    }
    return result
  }

  private func isOffice(_ token: Int) -> Bool {
    let forms = [tree[token].lower, tree[token].lemma.lowercased()]
    return forms.contains { Roles.offices.contains($0) || Roles.titles.contains($0) }
  }

  /// The organisation whose name a token stands in.
  private func body(at token: Int) -> Int? { bodies(at: token).first }

  private func bodies(at token: Int) -> [Int] {
    entities(at: token).filter { entities[$0].kind == .organization }
  }

  private func title(_ tokens: [Int]) -> String {
    var words = tokens.map { tree[$0].lower }.drop {
      ["the", "a", "an", "'s", "’s", "'", "of", "for", "-"].contains($0)
    }
    words.removeAll { ["'s", "’s", "(", ")", "mr", "mrs", "ms", "mr.", "mrs.", "ms."].contains($0) }
    return words.joined(separator: " ")
  }
}
