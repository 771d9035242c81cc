internal import Meetings

/// Gatherings that a text only mentions as the frame of something else: "met on the sidelines of the G20 summit".
extension Scene {
  func occasions(ofMargin token: Int) -> [Occasion] {
    guard Self.margins.contains(tree[token].lower), let gathering = gathering(behind: token) else { return [] }
    let clause = tree.clause(token)
    guard let status = tree.isVerb(clause) ? status(ofVerb: clause) : .held else { return [] }
    let stays: Set<Status> = [.held, .planned]
    var occasion = Occasion(
      trigger: token, kind: .summit, status: stays.contains(status) ? status : .held,
      parties: gathering.entities.filter(isActor).map { Party(entity: $0, role: .party) }, rule: "noun.sidelines")
    occasion.time = time(of: [token, clause])
    occasion.place = place(of: [token, clause])
    return [occasion]
  }

  /// The body that meets, where it is named by itself: "of the UN General Assembly"; "of a summit" is a noun's business.
  private func gathering(behind token: Int) -> Mention? {
    let end = min(tree.text.sentences[tree.sentence[token]].upperBound, token + 6)
    guard token + 2 < end, tree[token + 1].lower == "of" else { return nil }
    for next in token + 2..<end {
      if let mention = mention(covering: next) {
        let last = mention.tokens.upperBound
        let named = mention.entities.contains { entities[$0].kind == .organization }
        let followed = last < tree.text.tokens.count && isEventNoun(last)
        return named && !followed && !isEventNoun(last - 1) ? mention : nil
      }
      guard tree[next].pos == .det || tree[next].pos == .adj else { return nil }
    }
    return nil
  }

  static let margins: Set<String> = ["sidelines", "margins", "margin", "sideline", "fringes", "fringe"]
}
