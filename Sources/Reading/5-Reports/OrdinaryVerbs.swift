internal import Meetings

/// Verbs that mostly mean something else, and occasions only in some company: "called the president on Monday", "handed
/// him a letter", "was seated at the same table", "met with defeat".
extension Scene {
  /// "called the president on Monday to propose a meeting"; not "called him a liar", "called her to account".
  func ringing(_ verb: Int) -> [Occasion] {
    guard !isPassive(verb), tree[verb].lemma == "call", let called = chunk(behind: verb),
      called.tokens.lowerBound == verb + 1,
      called.form != .pronoun, called.entities.allSatisfy(isPerson),
      tree.child(verb, .xcomp, .ccomp, .compoundPrt) == nil,
      tree.children(verb, [.obj]).count < 2
    else { return [] }
    // A day or nothing stands behind, and at most what for: "to propose a meeting", not "to testify", "as a witness".
    let end = tree.text.sentences[tree.sentence[verb]].upperBound
    var next = called.tokens.upperBound
    while next < end,
      time(at: next) != nil
        || ["on", "at", "the"].contains(tree[next].lower)
          && (next + 1..<max(next + 1, min(end, next + 3))).contains(where: { time(at: $0) != nil })
    {
      next += 1
    }
    let isOver = next >= end || tree[next].pos == .punct || tree[next].lower == "and"
    let isPurpose =
      next + 1 < end && tree[next].lower == "to"
      && (Self.addressing.contains(tree[next + 1].lemma) || Self.purposes.contains(tree[next + 1].lemma))
    guard isOver || isPurpose,
      !tree.text.sentences[tree.sentence[verb]].contains(where: { tree[$0].lower == "what" })
    else { return [] }
    let callers = subjectParties(verb).filter { canSee($0.entity) }
    guard !callers.isEmpty else { return [] }
    return occasion(verb, kind: .call, parties: callers + coordinated(called, role: .party), rule: rule(verb))
  }

  private static let purposes: Set<String> = [
    "propose", "discuss", "express", "offer", "convey", "talk", "say", "invite", "plead", "apologise", "apologize",
  ]

  /// "handed the president a letter at his palace": whoever hands it over is there.
  func delivering(_ verb: Int) -> [Occasion] {
    guard !isPassive(verb),
      !tree.subtree(verb).contains(where: {
        ["speech", "interview", "video", "broadcast", "by"].contains(tree[$0].lower)
      })
    else { return [] }
    let given = objects(of: verb).filter { Self.papers.contains(tree[$0].lemma) }
    let receivers = (tree.children(verb, [.iobj]).flatMap { parties(at: $0) } + phraseParties(of: [verb], ["to"]))
      .filter { isPerson($0.entity) }
    let givers = subjectParties(verb).filter { canSee($0.entity) }
    guard !given.isEmpty, !receivers.isEmpty, !givers.isEmpty, !givers.contains(where: { receivers.contains($0) }),
      place(of: [verb]) != nil || tree.child(verb, .iobj) != nil && time(of: [verb]) != nil
    else { return [] }
    return occasion(verb, kind: .meeting, parties: givers + receivers, rule: rule(verb))
  }

  private static let papers: Set<String> = [
    "letter", "message", "memorandum", "document", "petition", "credential", "credentials", "note", "invitation",
  ]

  /// "were seated at the same table as members of the council"
  func atTable(with verb: Int) -> [Party] {
    let end = tree.text.sentences[tree.sentence[verb]].upperBound
    guard
      let table = (verb + 1..<max(verb + 1, min(end - 1, verb + 6))).first(where: {
        tree[$0].lower == "table" && ["as", "with"].contains(tree[$0 + 1].lower)
      })
    else { return [] }
    return chunk(behind: table + 1).map { coordinated($0, role: .party) } ?? []
  }

  func isMetWithThing(_ verb: Int) -> Bool {
    let end = tree.text.sentences[tree.sentence[verb]].upperBound
    guard verb + 2 < end, tree[verb + 1].lower == "with", mention(covering: verb + 2) == nil else { return false }
    let thing = tree.children(verb, [.obl]).first { tree.preposition($0) == "with" }
    return thing.map { tree[$0].pos == .noun && !isPersonal($0) && mention(headedBy: $0) == nil } ?? false
  }

  /// "spoke with one and, in separate calls, with two others"
  func isInSeparateOnes(_ verb: Int) -> Bool {
    let end = tree.text.sentences[tree.sentence[verb]].upperBound
    return (verb + 1..<max(verb + 1, end - 1)).contains {
      tree[$0].lower == "separate" && isEventNoun($0 + 1) && tree[$0 + 1].features.contains(.plural)
    }
  }
}
