internal import Meetings

/// Calls that a verb of speech and a telephone make: "explained his plan by telephone to X", "told him over the phone",
/// "the two spent an hour on the telephone". Verbs that are occasions themselves see to it alone.
extension Scene {
  func telephoning(_ verb: Int) -> [Occasion] {
    guard tree.child(verb, .xcomp, .ccomp) == nil else { return [] }
    // "had been telephoned by the king"
    let callers = isPassive(verb) ? phraseParties(of: [verb], ["by"]) : subjectParties(verb)
    let called =
      isPassive(verb) ? subjectParties(verb).filter { !callers.contains($0) } : people(behind: verb)
    guard !callers.isEmpty, isReciprocal(verb) ? callers.count > 1 : !called.isEmpty else { return [] }
    let call = occasion(verb, kind: .call, parties: callers + called, rule: "verb.\(tree[verb].lemma)")
    // "telephoned one on Monday and the other on Tuesday"
    let gapped = gapped(call, verb)
    if gapped.count > call.count { return gapped }
    // "telephoned both men": one after the other.
    return isEach(verb) && called.count > 1 ? call.flatMap { apart($0, called) } : consecutive(call, verb)
  }

  func occasions(ofTelephone token: Int) -> [Occasion] {
    guard ["telephone", "phone", "hotline"].contains(tree[token].lower), isMeans(token),
      let verb = verb(before: token), lexicon.verbs[tree[verb].lemma].map({ $0.kind == .travel }) ?? true
    else { return [] }
    let duration = ["spend", "be", "get"].contains(tree[verb].lemma)
    let callers = subjectParties(verb).filter { !isPress($0.entity) }
    // "Both went over the plan by telephone"
    let isShared = trigger(verb)?.kind == .topic && Set(callers.map(\.entity)).count > 1
    // "made that promise to him on the telephone"
    let isPromise =
      ["make", "give", "repeat"].contains(tree[verb].lemma)
      && objects(of: verb).contains {
        ["promise", "offer", "pledge", "proposal", "point", "assurance", "threat", "appeal"].contains(
          tree[$0].lemma)
      }
    guard duration || isPromise || Self.speech.contains(tree[verb].lemma) || isShared else { return [] }
    // "got through to him by telephone"
    let isThrough = tree[verb].lemma == "get" && tree[min(verb + 1, token)].lower == "through"
    var called = phraseParties(of: [verb], duration && !isThrough ? ["with"] : ["to", "with"])
    if called.isEmpty, !duration { called = people(behind: verb) }
    called.removeAll { isPress($0.entity) }
    guard !callers.isEmpty, Set((callers + called).map(\.entity)).count > 1 else { return [] }
    let call = occasion(verb, kind: .call, parties: callers + called, rule: "telephone.\(tree[verb].lemma)")
    return call.flatMap { isEach(verb) ? apart($0, called) : [$0] }
  }

  /// "telephoned ⟨both⟩ men", "spoke by telephone to ⟨both⟩": one after the other.
  func isEach(_ verb: Int) -> Bool {
    let end = tree.text.sentences[tree.sentence[verb]].upperBound
    return (verb + 1..<min(end, verb + 5)).contains { tree[$0].lower == "both" }
  }

  /// "by telephone", "over the phone", "on the telephone"; not "a phone call", "phone records".
  private func isMeans(_ token: Int) -> Bool {
    let sentence = tree.text.sentences[tree.sentence[token]]
    if token + 1 < sentence.upperBound, tree[token + 1].pos == .noun { return false }
    var before = token - 1
    if before > sentence.lowerBound, tree[before].pos == .det { before -= 1 }
    return before >= sentence.lowerBound && ["by", "over", "on", "via"].contains(tree[before].lower)
  }

  private func verb(before token: Int) -> Int? {
    let start = tree.text.sentences[tree.sentence[token]].lowerBound
    return (max(start, token - 25)..<token).reversed().first { tree.isVerb($0) }
  }

  private static let speech: Set<String> = [
    "tell", "say", "explain", "inform", "assure", "urge", "warn", "thank", "congratulate", "ask", "agree",
    "promise",
    "apologise", "apologize", "complain", "offer", "press", "plead", "argue", "convey", "express", "reassure",
  ]
}
