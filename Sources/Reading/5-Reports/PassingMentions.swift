internal import Meetings

/// How an occasion stands that a clause about something else mentions in passing.
extension Scene {
  /// The status that the tense of a clause gives to what it mentions; the present tense says that it is going on.
  func ongoing(_ clause: Int) -> Status? {
    let auxiliaries = tree.children(clause, [.aux, .auxPass]).map { tree[$0].lower }
    // "He ends the trip with a meeting": as planned.
    if Self.stages.contains(tree[clause].lemma) { return status(ofVerb: clause) }
    return isPresent(clause, auxiliaries) && !auxiliaries.contains(where: { Self.modals[$0] != nil })
      ? .held : status(ofVerb: clause)
  }

  /// What a passing mention takes from its clause: told of in the past, it was held.
  func context(of node: Int, behind preposition: String) -> Status? {
    let clause = tree.clause(node)
    guard tree.isVerb(clause) else { return .held }
    // "Announced during talks in May, the plan saves money": before the plan could.
    if node == clause, cue(node) == nil, [.advcl, .acl].contains(tree[node].relation),
      tree[node].features.contains(.participle),
      !tree[node].lower.hasSuffix("ing"), tree.child(node, .aux, .auxPass, .mark) == nil
    {
      return .held
    }
    // "agreed to disarm after meeting the envoy", "agreed on Friday to disarm after talks"
    let first = tree.firstConjunct(clause)
    if isInfinitive(clause), let matrix = tree.parent(first), isPast(matrix),
      tree[first].relation == .xcomp
        || tree[first].relation == .advcl && Self.lasting.contains(tree[matrix].lemma)
          && !times.contains(where: {
            tree.sentence[$0.tokens.lowerBound] == tree.sentence[clause] && $0.tokens.lowerBound > clause
          }),
      !isNegated(matrix), ["after", "following", "at", "during"].contains(preposition)
    {
      return .held
    }
    // "promised support after talks": what the verb promises is not the talks.
    guard let status = ongoing(clause) else { return .held }
    return status == .denied || status == .cancelled || status == .postponed || status == .proposed
      ? .held : status
  }

  /// Before it, it hadn't happened: what stood ahead of a past event may have been held since; as of publication it is
  /// planned unless its date says otherwise.
  func pending(_ status: Status?) -> Status? { status == nil ? nil : .planned }

  /// "The visit to China will follow ⟨recent trips⟩"
  func isFollowed(_ noun: Int) -> Bool {
    guard tree[noun].relation == .obj, let verb = tree.parent(noun), tree[verb].lemma == "follow",
      subjects(of: verb).contains(where: isEventNoun)
    else { return false }
    return tree.children(noun, [.amod]).contains { tree[$0].lower == "recent" }
  }

  /// "will give an account of last month's round"
  func isOfThePast(_ noun: Int) -> Bool {
    guard let written, tree[noun].relation == .nmod else { return false }
    return tree.children(noun, [.nmodPoss]).contains { owner in
      guard let time = time(at: owner) else { return false }
      return [.past, .future].allSatisfy { way in
        times[time].value.resolve(from: written, direction: way).latest.map { $0 < written } ?? false
      }
    }
  }
}
