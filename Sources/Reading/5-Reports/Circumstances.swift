internal import Meetings

/// Where and when: places and times belong to the nearest occasion or verb above them in the tree.
extension Scene {
  /// Index of the time expression that says when, looking at the occasion's word, then at the verb that carries it,
  /// then at the verbs whose circumstances it shares.
  func time(of owners: [Int]) -> Int? {
    for owner in sharing(owners) {
      let own = timesOwned(by: owner)
      if let best = own.min(by: { distance($0, owner) < distance($1, owner) }) { return best }
    }
    return nil
  }

  /// The place of an occasion, the most specific that the words give.
  func place(of owners: [Int], prepositions: Set<String> = Scene.locative) -> Int? {
    for owner in sharing(owners) {
      if let place = relativePlace(owner) { return place }
      let found = phrases(of: [owner], prepositions).compactMap { place(at: $0) }
      if let best = found.min(by: { specificity($0) < specificity($1) }) { return best }
    }
    return nil
  }

  static let locative: Set<String> = ["in", "at", "outside", "near", "aboard", "on board", "inside"]

  /// The entity of a place that a noun names: "in Doha", "at the palace".
  func place(at token: Int) -> Int? {
    tree.conjuncts(token).lazy.flatMap { entities(at: $0) }.first(where: isPlace)
  }

  /// The owners, and the verbs that lend them their circumstances: "flew to Kabul on Sunday to meet Ghani", "arrived
  /// on Monday and met Ghani"; a verb of saying or planning lends nothing.
  private func sharing(_ owners: [Int]) -> [Int] {
    var result = owners
    guard var node = owners.last else { return owners }
    for _ in 0..<3 {
      guard let head = tree.parent(node), tree.isVerb(head),
        [.conj, .xcomp, .advcl, .aclRelcl].contains(tree[node].relation)
      else { break }
      let lends =
        tree[node].relation == .conj || lexicon.verbs[tree[head].lemma]?.kind == .travel
        || Self.transparent.contains(tree[head].lemma)
      guard lends, !Self.reporting.contains(tree[head].lemma) else { break }
      result.append(head)
      node = head
    }
    return result
  }

  static let transparent: Set<String> = [
    "be", "due", "set", "schedule", "slate", "expect", "begin", "start", "continue", "plan",
  ]

  /// Time expressions whose nearest occasion or verb above is the owner.
  private func timesOwned(by owner: Int) -> [Int] {
    times.indices.filter { index in
      guard times[index].value.saysWhen, let head = headToken(times[index].tokens),
        tree.sentence[head] == tree.sentence[owner]
      else {
        return false
      }
      return self.owner(of: head) == owner
    }
  }

  /// The token of a range that the rest of the sentence holds it by.
  func headToken(_ range: Range<Int>) -> Int? {
    range.first { !range.contains(tree[$0].head) || tree[$0].head == $0 }
  }

  /// The nearest occasion or verb above a token.
  func owner(of token: Int) -> Int {
    var last = token
    for node in tree.path(token).dropFirst() {
      if tree.isVerb(node) || isEventNoun(node) { return node }
      last = node
    }
    return last
  }

  /// "in Islamabad, where he met Khan": the place that a relative clause hangs on.
  private func relativePlace(_ verb: Int) -> Int? {
    var node = verb
    for _ in 0..<4 {
      if [.aclRelcl, .acl, .advcl, .advclRelcl].contains(tree[node].relation),
        tree.children(node, [.advmod, .mark]).contains(where: { tree[$0].lower == "where" }),
        let head = tree.parent(node)
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

  /// Whether a noun of the lexicon stands for an occasion here.
  func isEventNoun(_ token: Int) -> Bool {
    guard lexicon.nouns[noun(token)] != nil, [.noun, .propn].contains(tree[token].pos) else { return false }
    if tree[token].relation == .compound { return false }
    // "the Munich Security Conference" is an occasion, "the National Assembly" a body.
    guard let mention = mention(headedBy: token), mention.form == .name else { return true }
    return mention.tokens.count > 1 && mention.tokens.last == token && Self.named.contains(tree[token].lower)
  }

  private static let named: Set<String> = ["summit", "conference", "meeting", "dialogue", "talks", "forum"]

  /// The lexicon's form of a noun: its lemma, or the lower-cased form of a capitalised one.
  func noun(_ token: Int) -> String {
    let node = tree[token]
    if lexicon.nouns[node.lemma] != nil { return node.lemma }
    return lexicon.nouns[node.lower] != nil ? node.lower : node.lemma.lowercased()
  }
}
