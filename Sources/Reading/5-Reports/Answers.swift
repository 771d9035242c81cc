internal import Meetings

/// What came of an offer, where the same breath tells: "invited him to Lima, and he accepted the invitation", "sought to
/// see the emir, whose office declined", "proposed talks, but the rebels rejected the offer".
extension Scene {
  func answered(_ occasions: [Occasion]) -> [Occasion] {
    occasions.map { occasion in
      var result = occasion
      if occasion.status == .proposed, let status = answer(to: occasion) { result.status = status }
      return result
    }
  }

  /// Accepted is planned; declined is denied; nil where nobody who was asked answers.
  private func answer(to occasion: Occasion) -> Status? {
    let sentences = tree.text.sentences
    let sentence = tree.sentence[occasion.trigger]
    let matrix = tree.path(occasion.trigger).last { tree.isVerb($0) }
    let asked = Set(occasion.parties.map(\.entity)).subtracting(matrix.map(doers) ?? [])
    for verb in occasion.trigger + 1..<sentences[min(sentence + 1, sentences.count - 1)].upperBound {
      guard tree.isVerb(verb), let status = answer(verb), isPlain(verb), isAsked(verb, asked) else { continue }
      let isOfOffer = objects(of: verb).contains { isOffer($0, of: verb) }
      let isOfActing =
        tree.sentence[verb] == sentence && tree.child(verb, .obj, .auxPass) == nil
        && tree.children(verb, [.xcomp]).allSatisfy { Self.acting.contains(tree[$0].lemma) }
      if isOfOffer || isOfActing { return status }
    }
    return nil
  }

  /// Said as a fact: not "may accept", "whether he accepted" or "denied that he rejected it".
  private func isPlain(_ verb: Int) -> Bool {
    !isNegated(verb) && !isInfinitive(verb) && !isContradicted(verb)
      && !tree.children(verb, [.aux]).contains { Self.modals[tree[$0].lower] != nil }
      && tree.path(verb).prefix(3).allSatisfy { node in
        !tree.children(node, [.mark]).contains { ["if", "whether", "unless", "as"].contains(tree[$0].lower) }
      }
  }

  /// Whether somebody who was asked answers, or an office or spokesman of theirs.
  private func isAsked(_ verb: Int, _ asked: Set<Int>) -> Bool {
    subjects(of: verb).contains { subject in
      let owners = tree.children(subject, [.nmodPoss]).flatMap { owner in
        tree[owner].lower == "whose" ? entities(at: antecedent(ofOwner: subject)) : entities(at: owner)
      }
      let isVoice = ["office", "spokesman", "spokeswoman", "government", "aide", "side"].contains(
        tree[subject].lemma)
      return !asked.isDisjoint(with: entities(at: subject) + (isVoice ? owners : []))
    }
  }

  /// Whose office "whose office" is.
  private func antecedent(ofOwner subject: Int) -> Int {
    guard let verb = tree.parent(subject), tree[verb].relation == .aclRelcl else { return subject }
    return tree.parent(verb) ?? subject
  }

  /// "the invitation", "his offer", "an offer that he turned down"; not "a request for a loan".
  private func isOffer(_ noun: Int, of verb: Int) -> Bool {
    guard Self.offers.contains(tree[noun].lemma) else { return false }
    if tree[verb].relation == .aclRelcl, tree.parent(verb) == noun { return true }
    // but "accepted the invitation with pleasure"
    return tree.child(noun, .acl) == nil
      && !tree.children(noun, [.nmod]).contains { ["of", "for", "to", "from"].contains(tree.preposition($0)) }
      && (tree.child(noun, .nmodPoss) != nil
        || tree.children(noun, [.det]).contains { ["the", "this", "that"].contains(tree[$0].lower) })
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
    "receive", "meet", "see", "talk", "speak", "attend", "come", "go", "travel", "negotiate", "visit",
  ]
}
