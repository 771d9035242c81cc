internal import Meetings

/// Where and when: places and times belong to the nearest occasion or verb above them in the tree.
extension Scene {
  /// Index of the time expression that says when, looking at the occasion's word, then at the verb that carries it,
  /// then at the words whose circumstances it shares.
  func time(of owners: [Int]) -> Int? {
    func nearest(_ owner: Int) -> Int? {
      let owned = timesOwned(by: owner)
      // "six months after they met ⟨on June 22⟩", "from noon to ⟨1 p.m. on Thursday⟩": a day of its own before what counts
      // from another, or begins on it.
      func isLess(_ time: Int) -> Bool {
        isDistance(time)
          || times[time].value.isTimeOfDay
            && owned.contains { (0...2).contains(times[$0].tokens.lowerBound - times[time].tokens.upperBound) }
      }
      return owned.min {
        (isLatest($0) ? 0 : 1, isLess($0) ? 1 : 0, distance($0, owner), -times[$0].tokens.lowerBound)
          < (isLatest($1) ? 0 : 1, isLess($1) ? 1 : 0, distance($1, owner), -times[$1].tokens.lowerBound)
      }
    }
    // "flew out on Saturday for talks with the king ⟨on Sunday⟩", which a tree hangs on the verb
    if let noun = owners.first, tree.preposition(noun) == "for", nearest(noun) == nil, owners.count > 1,
      owners[1] < noun, timesOwned(by: owners[1]).count > 1,
      let behind = timesOwned(by: owners[1]).first(where: { times[$0].tokens.lowerBound > noun })
    {
      return behind
    }
    if let own = (owners + framing(owners)).lazy.compactMap(nearest).first { return own }
    // "since ⟨January⟩, when he received him"
    if let verb = owners.last,
      let time = times.indices.first(where: {
        let end = times[$0].tokens.upperBound
        return end < verb && tree[end].form == "," && opensClause(behind: end, with: verb)
      })
    {
      return time
    }
    for lender in sharing(owners) {
      // "Following talks with the king ⟨on Monday⟩, she flew to Lima on Tuesday", where the tree hangs both on the verb
      if let noun = owners.first, noun < lender,
        let comma = (noun..<lender).last(where: { tree[$0].form == "," }),
        let inside = timesOwned(by: lender).first(where: { (noun..<comma).contains(times[$0].tokens.lowerBound) })
      {
        return inside
      }
      // "saw the premier on Sunday and was received by the king ⟨this morning⟩", which a tree hangs on the first verb
      if let verb = owners.last, tree[verb].relation == .conj,
        let behind = timesOwned(by: lender).first(where: { times[$0].tokens.lowerBound > verb })
      {
        return behind
      }
      if let lent = nearest(lender) { return lent }
    }
    return nil
  }

  /// "have met a dozen times in two years, most recently ⟨in May⟩"
  private func isLatest(_ time: Int) -> Bool {
    let start = times[time].tokens.lowerBound
    let near = max(1, start - 7)..<start
    guard let recently = near.last(where: { tree[$0].lower == "recently" && tree[$0 - 1].lower == "most" }) else {
      return false
    }
    // "most recently in Lima in May"
    return !(recently..<start).contains { tree.isVerb($0) || tree[$0].form == "," }
  }

  func isDistance(_ time: Int) -> Bool {
    // "met for the second time ⟨in a week⟩ on Monday"
    let start = times[time].tokens.lowerBound
    if start > 0, tree[start - 1].lower == "time", tree[start].lower == "in" { return true }
    return times[time].tokens.last.map { ["after", "before"].contains(tree[$0].lower) } ?? false
  }

  /// The place of an occasion, the most specific that the words give.
  func place(of owners: [Int], prepositions: Set<String> = Scene.locative) -> Int? {
    for owner in owners {
      let phrases = phrases(of: [owner], prepositions).filter {
        !isOfTopic($0, of: owner) && !isReason($0, owner) && !isOfLast($0, owner)
      }
      if let place = mostSpecific(phrases) { return place }
    }
    // "talks planned for Lima in May"
    let plans = owners.flatMap { tree.children($0, [.acl]) }.filter { [.planned, .proposed].contains(cue($0)) }
    if let place = mostSpecific(phrases(of: plans, ["for"])) { return place }
    // "at a summit hosted by the king in Lima"
    let hosted = owners.flatMap { tree.children($0, [.acl]) }.filter {
      ["host", "hold", "convene", "organise", "organize"].contains(tree[$0].lemma)
    }
    if let place = mostSpecific(phrases(of: hosted, prepositions)) { return place }
    // "is heading back to Lima for talks"
    if let first = owners.first, tree.preposition(first) == "for",
      let goal = (owners.dropFirst() + [tree.parent(first)].compactMap(\.self)).lazy.compactMap({
        self.goal(of: $0)
      })
      .first
    {
      return goal
    }
    if let first = owners.first, let left = placeLeft(after: first) ?? hostTown(of: first) { return left }
    // "Shortly before leaving ⟨Lima⟩, she met the king"
    let leaving = owners.flatMap { tree.children($0, [.advcl]) }.filter {
      ["leave", "depart"].contains(tree[$0].lemma)
        && tree.child($0, .mark).map { ["before", "after"].contains(tree[$0].lower) } == true
    }
    let left = leaving.flatMap { objects(of: $0) + phrases(of: [$0], ["from"]) }
    if let place = left.lazy.flatMap({ self.entities(at: $0) }).first(where: { isPlace($0) && !isWide($0) }) {
      return place
    }
    // "on the island of Bali", "on the South Lawn of the White House"
    let islands = phrases(of: owners, ["on"]).filter {
      tree[$0].lemma == "island" || Self.rooms.contains(tree[$0].lower)
    }
    if let place = mostSpecific(islands) { return place }
    if let first = owners.min(), let place = placeBeforeWhere(first) { return place }
    if let place = owners.lazy.compactMap({ relativePlace($0) }).first { return place }
    // "The last time they met was ⟨in Lima⟩"
    let predicates = owners.flatMap { tree.children($0, [.parataxis]) }.filter {
      tree.child($0, .cop) != nil && Self.locative.contains(tree.preposition($0))
    }
    if let place = mostSpecific(predicates) { return place }
    // "received him when he visited ⟨Lima⟩"
    let visiting = owners.flatMap { tree.children($0, [.advcl]) }.filter { clause in
      isMoving(clause) && !isNegated(clause)
        && tree.children(clause, [.advmod, .mark]).contains { ["when", "while"].contains(tree[$0].lower) }
    }
    if let place = visiting.lazy.compactMap({ self.destination(of: $0) }).first { return place }
    for frame in framing(owners) {
      if let place = mostSpecific(phrases(of: [frame], prepositions.union(["to"]))) ?? behind(frame)
        ?? modifierPlace(frame)
      {
        return place
      }
    }
    for lender in sharing(owners) {
      if let place = relativePlace(lender) ?? destination(of: lender) { return place }
      // "will speak on policy in Asia and host an envoy"
      let lent = phrases(of: [lender], prepositions).filter { !isOfTopic($0, of: lender) }
      if let place = mostSpecific(lent) { return place }
    }
    return nil
  }

  static let locative: Set<String> = ["in", "at", "outside", "near", "aboard", "on board", "inside"]

  /// "⟨Lima⟩ played host to talks between the two"
  private func hostTown(of noun: Int) -> Int? {
    guard tree.preposition(noun) == "to",
      let verb = tree.path(noun).dropFirst().prefix(2).first(where: { ["play", "be"].contains(tree[$0].lemma) }),
      verb + 1 < noun, tree[verb + 1].lower == "host"
    else { return nil }
    return subjects(of: verb).flatMap { entities(at: $0) }.first { isPlace($0) && !isWide($0) }
  }

  /// "left ⟨Lima⟩ after talks with the king", "flew home from ⟨Lima⟩ after talks"
  private func placeLeft(after noun: Int) -> Int? {
    let mark = tree.link(noun)
    guard ["after", "following"].contains(mark), let verb = tree.parent(noun),
      ["leave", "depart", "fly", "return", "head"].contains(tree[verb].lemma)
    else { return nil }
    let left =
      tree[verb].lemma == "leave"
      ? objects(of: verb) : phrases(of: [verb], ["from"]).filter { tree[$0].head == verb || $0 < noun }
    return left.flatMap { entities(at: $0) }.first { isPlace($0) && !isWide($0) }
  }

  /// "her visit to Riga", whatever the tree hangs the town on.
  private func behind(_ noun: Int) -> Int? {
    guard noun + 2 < tree.text.tokens.count, Self.locative.union(["to"]).contains(tree[noun + 1].lower) else {
      return nil
    }
    return mention(covering: noun + 2)?.entities.first(where: isPlace)
  }

  private func mostSpecific(_ phrases: [Int]) -> Int? {
    phrases.compactMap { place(at: $0) }.min { specificity($0) < specificity($1) }
  }

  /// The entity of a place that a noun names: "in Doha", "at the palace".
  func place(at token: Int) -> Int? {
    if let place = tree.conjuncts(token).lazy.flatMap({ entities(at: $0) }).first(where: isPlace) { return place }
    // "in the German city of Mainz"
    // "in the Rose Garden of the White House"
    if Self.rooms.contains(tree[token].lower) {
      let venues = tree.children(token, [.nmod]).filter { tree.preposition($0) == "of" }.flatMap {
        self.entities(at: $0)
      }
      if let venue = venues.first(where: { entities[$0].kind == .venue }) { return venue }
    }
    guard Self.settlements.contains(tree[token].lemma) else { return nil }
    return tree.children(token, [.nmod, .appos]).lazy.flatMap { self.entities(at: $0) }.first(where: isPlace)
  }

  /// Parts of a house that have no place of their own.
  private static let rooms: Set<String> = [
    "lawn", "garden", "gardens", "room", "hall", "grounds", "steps", "terrace", "courtyard", "library", "lobby",
    "lounge",
    "office", "wing", "residence",
  ]

  /// Where a verb of motion takes those who meet there, or a predicate has them: "flew to Kabul to meet him", "brought
  /// him to Cairo for talks", "will be in Pyongyang for a summit".
  private func destination(of head: Int) -> Int? {
    if let stops = stops(of: head) { return stops.min { specificity($0) < specificity($1) } }
    guard !tree.isVerb(head) else { return nil }
    if tree[head].lemma == "way" { return mostSpecific(phrases(of: [head], ["to"])) }
    let isThere = tree.child(head, .cop) != nil || Self.locative.union(["to"]).contains(tree.preposition(head))
    return isThere ? place(at: head) : nil
  }

  /// Where a verb of motion leads, or one that calls somebody: "has been invited ⟨to Lima⟩ for talks".
  private func goal(of verb: Int) -> Int? {
    if isMoving(verb) { return destination(of: verb) }
    return ["invite", "summon"].contains(tree[verb].lemma) ? mostSpecific(phrases(of: [verb], ["to"])) : nil
  }

  /// The places that a verb of motion leads to, in the order of the text; nil where it is none.
  func stops(of verb: Int) -> [Int]? {
    guard tree.isVerb(verb) else { return nil }
    let goals: [Int]
    switch lexicon.verbs[tree[verb].lemma]?.kind {
    case .visit: goals = objects(of: verb)
    case .travel:
      goals = phrases(of: [verb], ["to", "into", "in", "at"]).filter { !isFrom($0, verb) }
    default:
      guard Self.conveying.contains(tree[verb].lemma) else { return nil }
      goals = phrases(of: [verb], ["to"])
    }
    return goals.flatMap { tree.conjuncts($0) }.uniqued().compactMap { entities(at: $0).first(where: isPlace) }
  }

  /// Verbs that move people who don't move themselves.
  static let conveying: Set<String> = [
    "take", "bring", "carry", "send", "lead", "dispatch", "summon", "rush", "drive", "hurry", "walk",
  ]

  /// The occasions that one is part of: "met him during her visit to Riga in May", "met at a summit in Lima".
  private func framing(_ owners: [Int]) -> [Int] {
    // "on the sidelines of a summit in Lima"
    let within = owners.flatMap { tree.children($0, [.obl]) }.filter {
      isEventNoun($0) && tree.preposition($0) == "in"
    }
    let margins = (owners.flatMap { tree.children($0, [.obl]) } + within.flatMap { tree.children($0, [.nmod]) })
      .filter { Self.margins.contains(tree[$0].lower) }
      .flatMap { tree.children($0, [.nmod]) }.filter { tree.preposition($0) == "of" && isEventNoun($0) }
    return margins
      + owners.flatMap { tree.children($0, [.obl, .nmod]) }.filter { child in
        !owners.contains(child) && (isEventNoun(child) || ["occasion", "arrival"].contains(tree[child].lemma))
          && (Self.enclosing.contains(tree.preposition(child))
            // "received him for talks in Lima"
            || tree.preposition(child) == "for"
              && owners.contains { owner in
                [.host, .meet, .with, .upon].contains(lexicon.verbs[tree[owner].lemma]?.kind)
              })
      }
  }

  private static let enclosing: Set<String> = [
    "during", "at", "in", "on", "amid", "as part of", "on the sidelines of", "on the margins of",
    "on the fringes of",
  ]

  /// What lends an occasion its circumstances: "flew to Kabul on Sunday to meet Ghani", "arrived on Monday and met
  /// Ghani", "will be in Lima on Monday for talks"; a verb of saying or planning lends nothing.
  private func sharing(_ owners: [Int]) -> [Int] {
    guard var node = owners.last else { return [] }
    var result: [Int] = []
    for _ in 0..<3 {
      guard let head = tree.parent(node), lends(head, to: node), isOfOneTense(head, node) else { break }
      result.append(head)
      node = head
    }
    return result
  }

  /// "met Biya on Tuesday and will go on to Benin": what is to come has neither day nor place of what was.
  func isOfOneTense(_ verb: Int, _ other: Int) -> Bool {
    guard verb != other, tree.firstConjunct(verb) == tree.firstConjunct(other) else { return true }
    return !Set([tree.text.direction(at: verb), tree.text.direction(at: other)]).isSuperset(of: [.past, .future])
  }

  private func lends(_ head: Int, to node: Int) -> Bool {
    // "began on Monday with a lunch ⟨at which they met⟩": on the day of the lunch, and that on the day of what it began.
    if isEventNoun(head), tree[node].relation == .aclRelcl { return isHeldAt(node) }
    // "flew on Sunday to the capital, ⟨where he met the king⟩"
    if !tree.isVerb(head), tree[node].relation == .aclRelcl, isWhere(node) {
      return tree.parent(head).map(isMoving) ?? false
    }
    if isEventNoun(node), tree.preposition(node) == "with" { return Self.transparent.contains(tree[head].lemma) }
    // "said on Monday at talks in Lima": on the day that they were held
    if isEventNoun(node), Self.reporting.contains(tree[head].lemma), tree[node].relation == .obl {
      return ["at", "during", "in"].contains(tree.preposition(node))
    }
    if !tree.isVerb(node) {
      // "summoned them on Friday to talks": the day is that of the summons.
      if let call = summons(node), tree[call].lemma != "bring" { return false }
      // "took him to Cairo, for talks" may have the talks hang on the town, and the town on the verb.
      return isMoving(head) && tree[node].relation == .obl
        && !["after", "following"].contains(tree.preposition(node))
        || tree.preposition(node) == "for" && destination(of: head) != nil
    }
    if tree[head].lemma == "way", isInfinitive(node) { return true }
    // "arrived in Lima today, where he will meet the king"
    if tree[node].relation == .advcl, isWhere(node), isMoving(head) { return true }
    // "was due in Lima on Monday to brief the allies"
    if !tree.isVerb(head), Self.transparent.contains(tree[head].lemma), isInfinitive(node) { return true }
    guard tree.isVerb(head), [.conj, .xcomp, .advcl, .aclRelcl].contains(tree[node].relation) else { return false }
    // "was told on Monday in Riyadh, ⟨when she called on the prince⟩"
    if tree[node].relation == .advcl, node > head, cue(head) == nil,
      tree.children(node, [.advmod, .mark]).contains(where: { tree[$0].lower == "when" }),
      !Set(subjects(of: node).flatMap { entities(at: $0) }).isDisjoint(
        with: subjects(of: head).flatMap { entities(at: $0) })
    {
      return true
    }
    // "said on Thursday after meeting the king": on the day that they met.
    if Self.reporting.contains(tree[head].lemma) {
      return tree[node].relation == .advcl && tree[node].lower.hasSuffix("ing")
        && tree.child(node, .mark).map { tree[$0].lower == "after" } ?? false
    }
    // "were postponed as officials wanted talks after the vote": a clause with a subject of its own has its own time.
    guard tree[node].relation != .advcl || tree.child(node, .nsubj, .nsubjPass) == nil else { return false }
    return tree[node].relation == .conj || isMoving(head) || Self.transparent.contains(tree[head].lemma)
  }

  private func isWhere(_ clause: Int) -> Bool {
    tree.children(clause, [.advmod, .mark]).contains { tree[$0].lower == "where" }
  }

  /// "at which they met"
  private func isHeldAt(_ verb: Int) -> Bool {
    tree.children(verb, [.obl]).contains {
      tree[$0].lower == "which" && ["at", "during", "in"].contains(tree.preposition($0))
    }
  }

  private func isMoving(_ verb: Int) -> Bool {
    guard tree.isVerb(verb) else { return false }
    let kind = lexicon.verbs[tree[verb].lemma]?.kind
    return kind == .travel || kind == .visit || Self.conveying.contains(tree[verb].lemma)
  }

  static let transparent: Set<String> = [
    "be", "due", "set", "schedule", "slate", "expect", "begin", "start", "continue", "plan",
  ]

  /// "in Islamabad, where he met Khan": the place that a relative clause hangs on.
  private func relativePlace(_ verb: Int) -> Int? {
    var node = verb
    for _ in 0..<4 {
      if [.aclRelcl, .acl, .advcl, .advclRelcl].contains(tree[node].relation),
        isWhere(node), let head = tree.parent(node)
      {
        return tree.conjuncts(head).reversed().lazy.flatMap { self.entities(at: $0) }.first(where: isPlace)
          ?? tree.path(head).lazy.flatMap { self.entities(at: $0) }.first(where: isPlace)
      }
      guard tree[node].relation == .conj, let next = tree.parent(node) else { return nil }
      node = next
    }
    return nil
  }

  private func specificity(_ entity: Int) -> Int {
    switch entities[entity].kind {
    case .venue: 0
    case .city: 1
    case .region: 2
    default: 3
    }
  }

  private func distance(_ time: Int, _ owner: Int) -> Int {
    let tokens = times[time].tokens
    return tokens.contains(owner) ? 0 : min(abs(tokens.lowerBound - owner), abs(tokens.upperBound - 1 - owner))
  }
}
