internal import Meetings

/// Tense, mood and negation of clauses.
extension Scene {
  static func forms(ofBe word: String) -> Bool {
    ["is", "are", "was", "were", "be", "been", "'s", "'re"].contains(word)
  }

  func isNegated(_ verb: Int) -> Bool {
    if tree.children(verb).contains(where: {
      Self.negations.contains(tree[$0].lower) && tree[$0].relation != .conj
    }) {
      return true
    }
    // "No meeting was held", "neither side met"
    return tree.children(verb, [.nsubj, .nsubjPass, .obj]).contains {
      hasNo($0) && (tree[$0].relation != .obj || isEventNoun($0))
        // "met neither the king nor the premier"
        || tree.child($0, .ccPreconj).map { tree[$0].lower == "neither" } == true
    }
  }

  private static let negations: Set<String> = ["not", "n't", "never", "nor", "neither"]

  func hasNo(_ noun: Int) -> Bool {
    ["no", "neither", "none"].contains(tree[noun].lower)
      || tree.children(noun, [.det, .advmod]).contains { ["no", "neither"].contains(tree[$0].lower) }
  }

  func isInfinitive(_ verb: Int) -> Bool {
    tree.children(verb, [.mark]).contains { tree[$0].lower == "to" && $0 < verb }
      || tree.children(verb, [.aux]).contains { tree[$0].lower == "to" }
  }

  func isGerundOrParticiple(_ verb: Int) -> Bool {
    let token = tree[verb]
    if token.lower.hasSuffix("ing") { return tree.children(verb, [.aux]).isEmpty }
    return token.features.contains(.participle) && tree.children(verb, [.aux, .auxPass]).isEmpty
      && tree.child(verb, .nsubj, .nsubjPass) == nil
  }

  /// "is to fly to Oslo and ⟨meet⟩ her", "will open the talks and ⟨chair⟩ them": the verb that holds for both.
  func coordinatedInfinitive(_ verb: Int) -> Int? {
    guard tree[verb].relation == .conj, let head = tree.parent(verb), tree[verb].lower == tree[verb].lemma,
      tree.child(verb, .nsubj, .nsubjPass, .aux) == nil, tree.isVerb(head),
      isInfinitive(head) || tree.children(head, [.aux]).contains(where: { Self.modals[tree[$0].lower] != nil })
    else { return nil }
    return head
  }

  /// "until he is able to meet them"
  func isAwaited(_ verb: Int) -> Bool {
    tree.children(verb, [.mark]).contains { ["until", "till", "before"].contains(tree[$0].lower) }
      && (isPresent(verb, tree.children(verb, [.aux, .auxPass]).map { tree[$0].lower })
        || tree.child(verb, .cop).map { ["is", "are"].contains(tree[$0].lower) } ?? false)
  }

  /// Conditions and habits.
  func isSupposed(_ verb: Int) -> Bool {
    // "Meeting rebels is a crime"
    if tree[verb].relation == .csubj, tree[verb].lower.hasSuffix("ing"), mainClause(around: verb) == nil {
      return true
    }
    if isRegular(verb) || isAsked(verb) { return true }
    // "tried to visit"
    if tree[verb].relation == .xcomp, let head = tree.parent(verb), ["try", "attempt"].contains(tree[head].lemma) {
      return true
    }
    // "to open the way for the rebels to negotiate"
    if isInfinitive(verb), let head = tree.parent(verb),
      ["open", "pave", "clear", "prepare", "smooth"].contains(tree[head].lemma),
      tree.children(head, [.obj]).contains(where: { tree[$0].lemma == "way" }), time(of: [verb]) == nil
    {
      return true
    }
    return tree.children(verb).contains { child in
      let lower = tree[child].lower
      if tree[child].relation == .mark { return ["if", "unless", "whether"].contains(lower) }
      return tree[child].relation == .advmod
        && [
          "often", "regularly", "frequently", "usually", "routinely", "seldom", "rarely", "traditionally",
          "normally",
          "typically", "customarily",
        ].contains(lower)
    }
  }

  /// "Did he go to Oslo?"
  private func isAsked(_ verb: Int) -> Bool {
    let sentence = tree.text.sentences[tree.sentence[verb]]
    return tree[sentence.upperBound - 1].form == "?" && !isTitle(verb) && tree.parent(verb) == nil
      && tree.children(verb, [.aux, .auxPass]).contains { auxiliary in
        tree.child(verb, .nsubj, .nsubjPass).map { auxiliary < $0 } ?? false
      }
  }

  /// "Ministers meeting in Lima ⟨agreed⟩ to act", where the tree takes the meeting for the subject.
  func mainClause(around verb: Int) -> Int? {
    guard tree[verb].relation == .csubj, tree[verb].lower.hasSuffix("ing"), let head = tree.parent(verb),
      let subject = tree.child(head, .nsubj), subject < verb
    else { return nil }
    return head
  }

  /// "who move here every year"
  private func isRegular(_ verb: Int) -> Bool {
    let sentence = tree.text.sentences[tree.sentence[verb]]
    return (verb + 1..<min(sentence.upperBound - 1, verb + 12)).contains { token in
      // "about once a month"
      let isOften =
        ["once", "twice", "times"].contains(tree[token].lower) && token + 2 < sentence.upperBound
        && ["a", "each", "every", "per"].contains(tree[token + 1].lower)
        && ["day", "week", "month", "quarter", "year"].contains(tree[token + 2].lemma)
      let isEvery = time(at: token).map { if case .every = times[$0].value { true } else { false } } ?? false
      guard isOften || isEvery else { return false }
      return !(verb + 1..<token).contains { tree.isVerb($0) }
    }
  }

  func isPast(_ verb: Int) -> Bool {
    tree[verb].features.contains(.past)
      || tree.children(verb, [.aux, .auxPass]).contains { ["was", "were", "had", "did"].contains(tree[$0].lower) }
  }

  func isPresent(_ verb: Int, _ auxiliaries: [String]) -> Bool {
    if auxiliaries.contains(where: { ["had", "was", "were", "did", "has", "have", "been"].contains($0) }) {
      return false
    }
    if auxiliaries.contains(where: { ["is", "are", "am", "'s", "'re", "do", "does"].contains($0) }) {
      return tree[verb].lower.hasSuffix("ing")
    }
    return tree[verb].features.contains(.present) && tree[verb].features.contains(.finite)
  }

  /// "is visiting", "are holding"
  func isProgressive(_ verb: Int) -> Bool {
    tree.isVerb(verb) && tree[verb].lower.hasSuffix("ing")
      && tree.children(verb, [.aux]).contains { ["is", "are", "'s", "'re"].contains(tree[$0].lower) }
  }

  /// The present tense tells of the past in headlines, of the future in schedules, of the present in "is meeting".
  func present(_ verb: Int, _ auxiliaries: [String], _ depth: Int) -> Status? {
    if tree[verb].lower.hasSuffix("ing") { return .held }
    if chronicle[tree.text.paragraphs[tree.sentence[verb]]] != nil { return .held }
    // "comes as the envoy meets with rebels"
    if tree[verb].relation == .advcl,
      tree.children(verb, [.mark]).contains(where: { ["as", "while"].contains(tree[$0].lower) })
    {
      return .held
    }
    // "leads the delegation at the talks", where the sentence before doesn't look ahead
    if ["lead", "head", "chair", "represent"].contains(tree[verb].lemma), time(of: [verb]) == nil,
      objects(of: verb).contains(where: {
        Delegation.nouns.contains(tree[$0].lemma) || isEventNoun($0) || tree[verb].lemma == "represent"
      }), !isAfterPlan(verb)
    {
      return .held
    }
    return isTitle(verb) ? .held : .planned
  }

  private func isAfterPlan(_ verb: Int) -> Bool {
    let line = tree.sentence[verb] - 1
    guard line >= 0, let root = tree.text.sentences[line].first(where: { tree[$0].relation == .root }) else {
      return false
    }
    return tree.text.direction(at: root) == .future || status(ofVerb: root) == .planned
  }

  /// Whether a token stands in the article's title.
  func isTitle(_ token: Int) -> Bool {
    !article.title.isEmpty && tree.text.paragraphs[tree.sentence[token]] == 0
  }
}
