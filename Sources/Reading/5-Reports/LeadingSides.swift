internal import Meetings

/// The sides that the opening of a text names, for talks that name nobody.
extension Scene {
  /// "The six-party talks ⟨include⟩ both Koreas, China and Japan": whom talks known by a number are said to be of.
  func membersListed(_ trigger: Int) -> [Party]? {
    guard isOfNumber(trigger) else { return nil }
    return tree.text.tokens.indices.lazy.compactMap { verb -> [Party]? in
      guard self.tree.isVerb(verb),
        ["include", "involve", "comprise", "group", "bring", "gather"].contains(self.tree[verb].lemma),
        self.subjects(of: verb).contains(where: { self.isEventNoun($0) && self.isOfNumber($0) })
      else { return nil }
      let members = self.chunk(behind: verb).map { self.coordinated($0, role: .party) } ?? []
      return members.count > 2 ? members : nil
    }.first
  }

  /// "six-party talks", "the next round of six-country talks"
  func isOfNumber(_ noun: Int) -> Bool {
    let start = tree.text.sentences[tree.sentence[noun]].lowerBound
    let end = tree.text.sentences[tree.sentence[noun]].upperBound
    return (max(start, noun - 4)..<min(end, noun + 6)).contains { token in
      ["party", "nation", "country", "way", "sided"].contains(tree[token].lemma) && token > start + 1
        && tree[token - 1].form == "-"
    }
  }

  /// What two sides do with each other: "pledged to stop fighting", "failed to agree", "are edging towards a deal".
  static let dealing: Set<String> = [
    "agree", "pledge", "promise", "vow", "fail", "sign", "reach", "resume", "begin", "start", "open", "end",
    "break", "make",
    "move", "edge", "inch", "remain", "hold", "blame", "accuse", "trade", "exchange", "fight", "clash", "conclude",
    "finish",
    "wrap", "adopt", "announce", "initial", "settle", "resolve", "extend", "release", "swap", "discuss",
    "negotiate",
  ]

  /// "Sudan's government and two rebel groups have pledged …": whom a text opens with, where they are sides of something.
  func leadingRow(above trigger: Int) -> [Party]? {
    let first = article.title.isEmpty ? 0 : 1
    guard first < tree.text.sentences.count, (0...4).contains(tree.sentence[trigger] - first),
      let root = tree.text.sentences[first].first(where: { tree[$0].relation == .root })
    else { return nil }
    // "…, mediators said after talks"
    let clause = tree.children(root, [.ccomp, .parataxis]).first { $0 < root } ?? root
    guard Self.dealing.contains(tree[clause].lemma), let subject = tree.child(clause, .nsubj),
      !tree.isAncestor(subject, of: trigger)
    else { return nil }
    let row = wholeRow(at: subject).filter { [.state, .organization, .group].contains(entities[$0.entity].kind) }
    return row.count == 2 && tree.conjuncts(subject).count == 2 ? row : nil
  }
}
