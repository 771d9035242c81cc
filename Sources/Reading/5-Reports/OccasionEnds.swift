internal import Meetings

/// How an occasion began, goes on and ended, where several mentions tell of it.
extension Scene {
  /// "Talks came to a close on Tuesday. The round began on February 25": the first day and the last of one occasion.
  func areEnds(_ occasion: Occasion, _ new: OccasionCluster, of old: OccasionCluster) -> Bool {
    if isLasting(occasion), old.status == .held || old.status == new.status, let day = old.span.earliest,
      day == old.span.latest, let end = new.span.latest
    {
      return (1..<32).contains(end - day)
        && tree.sentence[occasion.trigger] - tree.sentence[last(old)] <= 3 && old.kind != .visit
    }
    guard occasion.isDefinite || isRestart(occasion, new, old), new.status == .held, old.status == .held,
      let first = new.span.earliest,
      first == new.span.latest, let last = old.span.earliest, last == old.span.latest, abs(last - first) < 32
    else { return false }
    if isRestart(occasion, new, old) { return true }
    let (begin, end) = first < last ? ([occasion], old.members) : (old.members, [occasion])
    return begin.contains { phase($0) == .opening } && end.contains { phase($0) == .ending }
  }

  /// "failed to agree during a third day of talks on Saturday. ⟨Talks between the two began on Thursday⟩": the same ones.
  func isRestart(_ occasion: Occasion, _ new: OccasionCluster, _ old: OccasionCluster) -> Bool {
    guard new.kind == .talks, old.kind == .talks, new.actors.count > 1, new.actors == old.actors,
      phase(occasion) == .opening, let first = new.span.latest, let day = old.span.earliest
    else { return false }
    return (1...7).contains(day - first)
      && old.members.allSatisfy { isEventNoun($0.trigger) && phase($0) != .opening }
  }

  /// "The meeting is due to last until Friday"
  func isLasting(_ occasion: Occasion) -> Bool {
    guard occasion.isDefinite, isEventNoun(occasion.trigger), let time = occasion.time,
      let verb = tree.parent(occasion.trigger)
    else { return false }
    // "They will continue their discussions on Sunday"
    if tree[verb].lemma == "continue", tree[occasion.trigger].relation == .obj,
      tree.child(occasion.trigger, .nmodPoss) != nil
    {
      return true
    }
    guard case .until = times[time].value else { return false }
    return !goingOn(verb).isEmpty
  }

  /// The verbs that say how long a subject lasts: "are held here and due ⟨to run⟩ until Friday".
  func goingOn(_ verb: Int) -> [Int] {
    let verbs = [verb] + tree.children(verb, [.conj])
    return (verbs + verbs.flatMap { tree.children($0, [.xcomp]) }).filter {
      ["last", "run", "continue", "go"].contains(tree[$0].lemma)
    }
  }

  enum Phase { case opening, ending }

  /// Whether a mention tells how an occasion began or how it ended.
  func phase(_ occasion: Occasion) -> Phase? {
    // "at talks that ended on Friday"
    if occasion.time != nil, let verb = tree.children(occasion.trigger, [.aclRelcl]).first(where: tree.isVerb) {
      if Self.opening.contains(tree[verb].lemma) { return .opening }
      if Self.ending.contains(tree[verb].lemma) { return .ending }
    }
    guard occasion.time != nil, let verb = tree.parent(tree.firstConjunct(occasion.trigger)), tree.isVerb(verb)
    else { return nil }
    if Self.opening.contains(tree[verb].lemma) { return .opening }
    let isClosing = phrases(of: [verb], ["to"]).contains {
      ["close", "end", "conclusion"].contains(tree[$0].lemma)
    }
    return Self.ending.contains(tree[verb].lemma) || isClosing ? .ending : nil
  }
}
