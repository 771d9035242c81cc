internal import Meetings

/// Occasions that the text calls by a number or a pronoun: "The first was held in Sochi", "a sequel to one in Islamabad",
/// "saw him that evening and again on Monday". Who met is said where the noun or verb stands that they leave out.
extension Scene {
  func occasions(ofEllipsis token: Int) -> [Occasion] {
    guard let antecedent = tree[token].lower == "again" ? repeated(token) : counted(token) else { return [] }
    let verb = tree.parent(token).flatMap { tree.isVerb($0) && $0 > token ? $0 : nil }
    let owners = verb.map { [token, $0] } ?? [token]
    guard let status = verb.map({ status(ofVerb: $0) }) ?? .held else { return [] }
    var occasion = Occasion(
      trigger: token, kind: antecedent.kind, status: status, parties: [], rule: "ellipsis.\(tree[token].lower)")
    occasion.echoes = antecedent.token
    occasion.isNew = true
    occasion.label = Self.ordinals.contains(tree[token].lower) ? tree[token].lower : nil
    occasion.time = timeBehind(token) ?? time(of: owners)
    occasion.place = place(of: owners)
    return occasion.time == nil && occasion.place == nil ? [] : [occasion]
  }

  /// "The eighth, also in Doha", "one in Islamabad", "another was held": what is counted was named shortly before.
  private func counted(_ token: Int) -> (token: Int, kind: MeetingKind)? {
    let sentence = tree.text.sentences[tree.sentence[token]]
    let lower = tree[token].lower
    guard token + 1 < sentence.upperBound else { return nil }
    let next = tree[token + 1]
    switch lower {
    case "one":
      guard ["in", "at", "held", "on"].contains(next.lower), tree[token].relation != .nummod else { return nil }
    case "another": guard [.aux, .verb, .adp].contains(next.pos) || next.lower == "held" else { return nil }
    default:
      guard Self.ordinals.contains(lower), token > sentence.lowerBound,
        ["the", "a"].contains(tree[token - 1].lower),
        [.aux, .verb].contains(next.pos) || next.lower == "," || ["in", "at", "on"].contains(next.lower)
      else { return nil }
    }
    let first = tree.text.sentences[max(0, tree.sentence[token] - 2)].lowerBound
    for other in stride(from: token - 1, through: first, by: -1) where isEventNoun(other) && !isCounted(other) {
      guard let kind = lexicon.nouns[noun(other)], kind != .signing else { continue }
      return (other, kind)
    }
    return nil
  }

  private func repeated(_ token: Int) -> (token: Int, kind: MeetingKind)? {
    let sentence = tree.text.sentences[tree.sentence[token]]
    guard token > sentence.lowerBound, tree[token - 1].lower == "and", timeBehind(token) != nil else { return nil }
    for other in stride(from: token - 1, through: sentence.lowerBound, by: -1) {
      if let trigger = lexicon.verbs[tree[other].lemma], tree.isVerb(other) { return (other, trigger.meeting) }
    }
    return nil
  }

  /// A time right behind a word, or behind its preposition.
  private func timeBehind(_ token: Int) -> Int? {
    for next in [token + 1, token + 2] where next < tree.text.tokens.count {
      if let time = time(at: next) { return time }
    }
    return nil
  }

  /// Elliptic mentions as occasions of their own, with the parties of what they count.
  func echoes(_ occasions: [Occasion], of clusters: [OccasionCluster]) -> [OccasionCluster] {
    occasions.compactMap { occasion in
      guard let echoed = occasion.echoes,
        let source = clusters.first(where: { $0.members.contains { $0.trigger == echoed } })
      else { return nil }
      var copy = occasion
      copy.parties = source.parties.filter { $0.role == .party }
      var result = cluster(of: copy)
      if !result.span.isUnknown, result.span == source.span { return nil }
      result.place = result.place ?? (tree[occasion.trigger].lower == "again" ? source.place : nil)
      return result
    }
  }
}
