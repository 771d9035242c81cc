internal import Meetings

/// How a noun for an occasion stands in its clause: the verb that carries it, whether it is definite, counted or another one.
extension Scene {
  /// "talks" of "the third round of talks": the round is what happened.
  func isCounted(_ noun: Int) -> Bool {
    guard tree[noun].relation == .nmod, tree.preposition(noun) == "of", let head = tree.parent(noun) else {
      return false
    }
    return Self.counters.contains(tree[head].lemma) && isEventNoun(head)
  }

  static let counters: Set<String> = ["round", "session", "leg", "series", "exchange"]

  /// The verb that carries a noun: "held talks", "talks were held", "the meeting took place".
  func carrier(of noun: Int) -> Int? {
    guard summons(noun) == nil else { return nil }
    // "boycotted talks that A held with B": whoever stayed away, they were held.
    if tree[noun].relation == .obj, let matrix = tree.parent(noun), Self.shunning.contains(tree[matrix].lemma),
      let clause = tree.children(noun, [.aclRelcl]).first(where: {
        ["hold", "conduct"].contains(tree[$0].lemma) && !isPassive($0) && objects(of: $0).contains(noun)
          && !subjectParties($0).isEmpty
      })
    {
      return clause
    }
    var node = tree.firstConjunct(noun)
    // "sat in on part of the talks", "attended the opening of the summit"
    while tree[node].relation == .nmod, tree.preposition(node) == "of", let head = tree.parent(node),
      Self.aspects.contains(tree[head].lemma) || ["week", "day", "hour", "month"].contains(tree[head].lemma),
      !isEventNoun(head)
    {
      node = head
    }
    // "took part in talks"
    if tree.preposition(node) == "in", let part = tree.parent(node), tree[part].lemma == "part",
      let verb = tree.parent(part), tree[verb].lemma == "take"
    {
      return verb
    }
    // "Talks are under way between A and B"
    if [.nsubj, .nsubjOuter].contains(tree[node].relation), let way = tree.parent(node),
      tree[way].lower == "underway" || tree[way].lower == "way" && tree.preposition(way) == "under"
    {
      return way
    }
    guard let head = tree.parent(node), tree.isVerb(head) else {
      // "a meeting held in Doha", "talks that opened on Monday"
      return tree.children(noun, [.acl, .aclRelcl]).first {
        lexicon.light[tree[$0].lemma] != nil || Self.occurrence.contains(tree[$0].lemma)
      }
    }
    let lemma = tree[head].lemma
    switch tree[node].relation {
    // "envoys following the talks" watch them.
    case .obj where lemma == "follow": return nil
    case .obj, .nsubjPass:
      let isPlaced = Self.placing.contains(lemma) && lexicon.nouns[self.noun(noun)] == .call
      return lexicon.light[lemma] != nil || cue(head) != nil || isPlaced ? head : nil
    // "The visit follows talks": which have parties of their own.
    case .nsubj where lemma == "follow" && objects(of: head).contains(where: isEventNoun): return nil
    case .nsubj, .nsubjOuter:
      return Self.occurrence.contains(lemma) || lexicon.light[lemma] != nil || cue(head) != nil ? head : nil
    // "In talks with them he undertook to pay": what stands in front is not what he undertook.
    case .obl where noun < head: return nil
    case .obl, .xcomp:
      return ["in", "to", "into", "for", "on", "at", "through"].contains(tree.preposition(node))
        // "No issues were raised at the meeting"
        && (lexicon.light[lemma] != nil
          || lexicon.verbs[lemma].map { ![.topic, .partner, .deliver].contains($0.kind) } ?? false)
        ? head : nil
    default: return nil
    }
  }

  private static let shunning: Set<String> = [
    "boycott", "shun", "snub", "skip", "miss", "criticise", "criticize", "praise", "condemn", "denounce", "ignore",
  ]

  /// "put in a call to", "received a call from"
  static let placing: Set<String> = ["put", "place", "receive", "get", "return", "field"]

  static let occurrence: Set<String> = [
    "take", "open", "begin", "start", "end", "last", "follow", "run", "occur", "happen", "continue", "resume",
    "close", "move",
    "break", "collapse", "stall", "founder", "conclude", "go", "ensue", "proceed", "kick", "convene", "be", "come",
    "drag", "stretch", "focus", "center",
    "centre",
  ]

  func isDefinite(_ noun: Int) -> Bool {
    // not "a donors' conference"
    tree.child(noun, .nmodPoss).map { owner in
      tree.children(owner, [.det]).allSatisfy { !["a", "an"].contains(tree[$0].lower) }
        && tree.children(noun, [.det]).allSatisfy { !["a", "an"].contains(tree[$0].lower) }
    } == true
      // "signing of the accord"
      || lexicon.nouns[self.noun(noun)] == .signing
        && tree.children(noun, [.nmod]).contains { $0 > noun && tree.child($0, .det) != nil }
      || tree.children(noun, [.det]).contains {
        ["the", "this", "that", "these", "those", "both"].contains(tree[$0].lower)
      }
  }

  /// "met for a new round of talks": what they met for is the meeting.
  func isPurpose(_ noun: Int) -> Bool {
    guard tree[noun].relation == .obl, tree.preposition(noun) == "for", let verb = tree.parent(noun),
      tree.isVerb(verb)
    else { return false }
    return [.meet, .with, .gather, .assemble].contains(lexicon.verbs[tree[verb].lemma]?.kind)
  }

  /// "the focus of discussion", "the outcome of talks": of the occasion that the text is about.
  func isMatter(_ noun: Int) -> Bool {
    guard tree[noun].relation == .nmod, tree.preposition(noun) == "of", tree.child(noun, .det, .nmodPoss) == nil,
      let head = tree.parent(noun)
    else { return false }
    return Self.matters.contains(tree[head].lemma)
  }

  static let matters: Set<String> = [
    "focus", "topic", "subject", "agenda", "centre", "center", "heart", "outcome", "result", "course", "tone",
    "atmosphere", "progress", "content", "substance", "issue",
  ]

  func isNew(_ noun: Int) -> Bool {
    // "held a meeting of their own"
    let isTheirs = tree.children(noun, [.nmod]).contains {
      tree[$0].lower == "own" && tree.preposition($0) == "of"
    }
    return isTheirs
      || tree.children(noun, [.det, .amod]).contains {
        ["another", "new", "further", "more", "separate", "next", "other", "previous", "preceding", "earlier"]
          .contains(
            tree[$0].lower)
      }
  }

  /// The number of a round or day: "third", "seventh".
  func label(_ noun: Int) -> String? {
    tree.children(noun, [.amod, .nummod]).map { tree[$0].lower }.first { Self.ordinals.contains($0) }
  }

  static let ordinals: Set<String> = [
    "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth", "eleventh",
    "twelfth",
  ]
}
