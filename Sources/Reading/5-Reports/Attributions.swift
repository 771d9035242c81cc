internal import Meetings

/// Who says so: the subject of the reporting verb above, or "according to …".
extension Scene {
  func attribution(of token: Int) -> String? { source(of: token).flatMap { short($0) } }

  /// The noun of whoever says so.
  func source(of token: Int) -> Int? {
    for node in tree.path(token) where tree.isVerb(node) {
      for child in tree.children(node, [.obl, .advmod, .parataxis, .dep])
      where tree.preposition(child).hasPrefix("according") {
        return child
      }
      guard Self.reporting.contains(tree[node].lemma), node != token else { continue }
      if let subject = tree.child(node, .nsubj, .nsubjPass), !tree.isAncestor(subject, of: token) {
        return subject
      }
    }
    // "…, officials said": the reporting clause hangs on the reported one.
    let clause = tree.clause(token)
    for node in tree.path(clause) {
      for child in tree.children(node, [.parataxis, .ccomp]) where Self.reporting.contains(tree[child].lemma) {
        if let subject = tree.child(child, .nsubj), !tree.isAncestor(child, of: token) { return subject }
      }
    }
    return nil
  }

  static let reporting: Set<String> = [
    "say", "tell", "announce", "report", "confirm", "add", "state", "claim", "declare", "write", "note", "explain",
    "tweet", "reveal", "disclose", "acknowledge", "insist", "deny", "learn", "indicate", "suggest", "quote",
    "describe",
  ]

  /// A noun phrase up to its first clause or comma, at most 80 scalars.
  private func short(_ noun: Int) -> String? {
    if tree[noun].pos == .pron { return entities(at: noun).first.map { entities[$0].name } }
    let marks = Set(tree.children(noun, [.case]).flatMap { [$0] + tree.children($0, [.fixed]) })
    var tokens: [Int] = []
    for token in tree.span(noun) where !marks.contains(token) && (!tokens.isEmpty || tree[token].pos != .punct) {
      if token > noun, tree[token].pos == .punct || [.aclRelcl, .acl, .appos].contains(tree[token].relation) {
        break
      }
      tokens.append(token)
    }
    guard let first = tokens.first, let last = tokens.last, first <= last else { return nil }
    let text = words(first..<(last + 1))
    return text.unicodeScalars.count <= 80 ? text : nil
  }
}
