internal import Meetings

/// Verbs that mostly mean something else, and occasions only in some company: "called the president on Monday", "handed
/// him a letter", "was seated at the same table", "met with defeat".
extension Scene {
  /// "shook hands with her", "hammered out the accord with them".
  func withPartner(_ verb: Int, _ trigger: Trigger) -> [Occasion] {
    let others = phraseParties(of: [verb], ["with"]).filter { canSee($0.entity) && !isPress($0.entity) }
    let sides = subjectParties(verb)
    // "The two shook hands there in May"
    let isMutual =
      others.isEmpty && Set(sides.map(\.entity)).count > 1 && sides.allSatisfy { canSee($0.entity) }
      && tree.child(verb, .obj) != nil && isDated(verb)
      && (Self.mutual.contains(tree[verb].lemma)
        // "spent an hour together"
        || tree[verb].lemma == "spend"
          && tree.children(verb, [.advmod]).contains { ["together", "alone"].contains(tree[$0].lower) })
    // "hammered out the accord in Lima", "was hammered out by the two in Lima"
    if trigger.meeting == .talks, particle(verb) != nil, isDated(verb) {
      let made = isPassive(verb) ? subjects(of: verb) : objects(of: verb)
      guard
        made.contains(where: {
          lexicon.agreements.contains(tree[$0].lemma)
            || ["term", "detail", "compromise", "difference"].contains(tree[$0].lemma)
        })
      else { return [] }
      let makers = isPassive(verb) ? phraseParties(of: [verb], ["by"]) : sides
      guard Set((makers + others).map(\.entity)).count > 1 else { return [] }
      return occasion(verb, kind: .talks, parties: makers + others, rule: rule(verb))
    }
    // "had two hours with her on court" is no statesman's hour.
    if tree[verb].lemma == "have", !isOfficial(sides + others) { return [] }
    // "The group spent seven hours behind closed doors in Lima"
    let isClosed =
      others.isEmpty && isDated(verb) && phrases(of: [verb], ["behind"]).contains { tree[$0].lemma == "door" }
    guard !others.isEmpty || isMutual || isClosed, !sides.isEmpty else { return [] }
    return occasion(verb, kind: kind(trigger.meeting, verb), parties: sides + others, rule: rule(verb))
  }

  /// Whether somebody among them holds an office.
  func isOfficial(_ parties: [Party]) -> Bool {
    parties.contains { !entities[$0.entity].isUntitled || entities[$0.entity].kind != .person }
  }

  private func isDated(_ verb: Int) -> Bool { time(of: [verb]) != nil || place(of: [verb]) != nil }

  private static let mutual: Set<String> = ["shake", "break", "compare", "swap", "clink"]
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
        || ["on", "at", "the", "in", "within"].contains(tree[next].lower)
          && (next + 1..<min(end, next + 3)).contains(where: { time(at: $0) != nil })
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
    let objects = objects(of: verb)
    let given = objects.filter { Self.papers.contains(tree[$0].lemma) }
    // "presented copies of her credentials": one hands them over in person.
    let isAccredited = (objects + objects.flatMap { tree.children($0, [.nmod]) }).contains {
      ["credential", "credentials", "credence"].contains(tree[$0].lemma.lowercased())
        && tree.children($0, [.nmodPoss]).allSatisfy { tree[$0].pos == .pron }
    }
    let receivers =
      (tree.children(verb, [.iobj]).flatMap { parties(at: $0) }
      + phraseParties(of: [verb], ["to", "before"])).filter { isPerson($0.entity) }
    let givers = subjectParties(verb).filter { canSee($0.entity) }
    guard !given.isEmpty || isAccredited, !receivers.isEmpty, !givers.isEmpty,
      !givers.contains(where: { receivers.contains($0) }),
      isAccredited || place(of: [verb]) != nil || tree.child(verb, .iobj) != nil && time(of: [verb]) != nil
    else { return [] }
    return occasion(verb, kind: .meeting, parties: givers + receivers, rule: rule(verb))
  }

  private static let papers: Set<String> = [
    "letter", "message", "memorandum", "document", "petition", "credential", "credentials", "note", "invitation",
    "plan", "proposal", "offer", "draft", "demand", "list", "request",
  ]

  /// "were seated at the same table as members of the council"
  func atTable(with verb: Int) -> [Party] {
    let end = tree.text.sentences[tree.sentence[verb]].upperBound
    guard
      let table = (verb + 1..<min(end - 1, verb + 6)).first(where: {
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
    return (verb + 1..<end - 1).contains {
      tree[$0].lower == "separate" && isEventNoun($0 + 1) && tree[$0 + 1].features.contains(.plural)
    }
  }
}
