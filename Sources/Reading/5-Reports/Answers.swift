internal import Meetings

/// What came of an offer, where the same breath tells: "invited him to Lima, and he accepted the invitation", "sought to
/// see the emir, whose office declined", "proposed talks, which the rebels rejected".
extension Scene {
  func answered(_ occasions: [Occasion]) -> [Occasion] {
    occasions.map { occasion in
      var result = occasion
      if occasion.status == .proposed, let status = answer(to: occasion.trigger) { result.status = status }
      return result
    }
  }

  /// Accepted is planned; declined is denied; nil where nobody answers.
  private func answer(to trigger: Int) -> Status? {
    let sentences = tree.text.sentences
    let sentence = tree.sentence[trigger]
    let matrix = tree.path(trigger).last { tree.isVerb($0) }
    let asker = Set(matrix.map(doers) ?? [])
    for verb in trigger + 1..<sentences[min(sentence + 1, sentences.count - 1)].upperBound {
      guard tree.isVerb(verb), !isNegated(verb), !isInfinitive(verb), let status = answer(verb),
        asker.isDisjoint(with: doers(of: verb))
      else { continue }
      let isOfOffer = objects(of: verb).contains { object in
        Self.offers.contains(tree[object].lemma)
          || tree.sentence[verb] == sentence && ["which", "it", "that"].contains(tree[object].lower)
      }
      let isOfActing =
        tree.sentence[verb] == sentence && tree.child(verb, .obj, .auxPass) == nil
        && tree.children(verb, [.xcomp]).allSatisfy { Self.acting.contains(tree[$0].lemma) }
      if isOfOffer || isOfActing { return status }
    }
    return nil
  }

  private func answer(_ verb: Int) -> Status? {
    let isTurnedDown =
      tree[verb].lemma == "turn"
      && tree.children(verb, [.compoundPrt, .advmod]).contains { tree[$0].lower == "down" }
    return isTurnedDown ? .denied : Self.answers[tree[verb].lemma]
  }

  private func doers(of verb: Int) -> [Int] { subjects(of: verb).flatMap { entities(at: $0) } }

  private static let answers: [String: Status] = [
    "accept": .planned, "decline": .denied, "refuse": .denied, "reject": .denied, "rebuff": .denied,
    "spurn": .denied,
  ]
  private static let offers: Set<String> = [
    "invitation", "offer", "proposal", "request", "overture", "suggestion",
  ]
  private static let acting: Set<String> = [
    "receive", "meet", "see", "talk", "speak", "attend", "come", "go", "travel", "negotiate", "visit", "take",
  ]
}
