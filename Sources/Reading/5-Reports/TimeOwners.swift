internal import Meetings

/// Which occasion or verb a time belongs to, and which times belong to something else.
extension Scene {
  /// Time expressions whose nearest occasion or verb above is the owner.
  func timesOwned(by owner: Int) -> [Int] {
    times.indices.filter { index in
      guard times[index].value.saysWhen, times[index].rule != "dateline", !isOfTheLast(index),
        !isInSince(times[index].tokens), !isOfThing(times[index].tokens),
        !isPartOfName(times[index].tokens, owner), !isOfAct(times[index].tokens, owner),
        let head = headToken(times[index].tokens),
        tree.sentence[head] == tree.sentence[owner],
        // "held ⟨a second day of talks⟩ on Monday"
        ![.obj, .nsubj, .nsubjPass].contains(tree[head].relation)
          || !times[index].tokens.contains(where: isEventNoun),
        // "had breakfast with him; on Wednesday she goes home"
        !(min(head, owner)..<max(head, owner)).contains(where: { tree[$0].form == ";" })
      else {
        return false
      }
      return self.owner(of: head) == owner
    }
  }

  /// "called ⟨on Tuesday⟩ for talks", "⟨on Tuesday⟩ ruled out a meeting": the day of the word, which stands in front of what
  /// it is about.
  func isOfAct(_ tokens: Range<Int>, _ verb: Int, of trigger: Int? = nil) -> Bool {
    // "agreed next week to hold talks", "agreed for Friday to meet"
    let isAhead =
      tokens.contains {
        ["next", "tomorrow", "coming", "later"].contains(tree[$0].lower)
      } || tokens.lowerBound > 0 && tree[tokens.lowerBound - 1].lower == "for"
    guard !isAhead, Self.acts.contains(tree[verb].lemma), tree.isVerb(verb), !isPassive(verb),
      tree.text.direction(at: verb) == .past,
      let head = headToken(tokens), tree.path(head).dropFirst().first == verb
    else { return false }
    let matter = tree.children(verb, [.obj, .xcomp, .obl, .advcl]).first { part in
      guard part > verb, !tokens.contains(part) else { return false }
      switch tree[part].relation {
      case .obj: return isEventNoun(part)
      case .obl: return isEventNoun(part) && tree.preposition(part) == "for"
      case .advcl:
        return ["agree", "refuse", "promise", "decline"].contains(tree[verb].lemma) && isInfinitive(part)
      default: return tree.isVerb(part) && isInfinitive(part)
      }
    }
    guard let matter, tokens.upperBound <= matter else { return false }
    // "agreed during ⟨talks Tuesday⟩ to form a committee"
    let before = tokens.lowerBound - (tree[max(0, tokens.lowerBound - 1)].lower == "on" ? 2 : 1)
    if before > verb, isEventNoun(before) { return false }
    return trigger.map { $0 == matter || tree.isAncestor(matter, of: $0) } ?? true
  }

  private static let acts: Set<String> = [
    "propose", "call", "offer", "suggest", "urge", "agree", "refuse", "reject", "rule", "decline", "demand", "ask",
    "order", "request", "threaten", "promise", "pledge", "vow", "dismiss", "seek", "invite",
  ]

  /// "the 2008 Strategic Agreement": a year or day in the name of a text, which is not being signed.
  func isPartOfName(_ tokens: Range<Int>, _ owner: Int) -> Bool {
    guard isName(tokens), tokens.lowerBound > 0, tree[tokens.lowerBound - 1].pos != .adp,
      let head = headToken(tokens), let named = tree.parent(head)
    else { return false }
    return Self.texts.contains(tree[named].lemma.lowercased()) && lexicon.verbs[tree[owner].lemma]?.kind != .sign
      && tree[owner].lemma != "signing"
  }

  static let texts: Set<String> = [
    "agreement", "accord", "treaty", "pact", "law", "act", "resolution", "report", "protocol", "convention",
    "constitution", "deal", "document", "statement", "declaration", "plan", "memorandum", "charter", "communique",
    "strategy", "budget",
  ]

  /// "their first meeting since August": the day of the one before; "the first in 12 years": how long there was none.
  func isOfTheLast(_ index: Int) -> Bool {
    // "will not begin ⟨before March⟩": when it won't
    let first = times[index].tokens.lowerBound
    if [tree[first].lower, tree[max(0, first - 1)].lower].contains(where: { ["before", "until"].contains($0) }),
      let head = headToken(times[index].tokens), isNegated(owner(of: head))
    {
      return true
    }
    let reach: Int
    switch times[index].value {
    case .since: reach = 9
    case .ahead where tree.text.direction(at: tree.text.head(of: times[index].tokens)) != .future: reach = 16
    default: return false
    }
    let start = times[index].tokens.lowerBound
    let floor = tree.text.sentences[tree.sentence[start]].lowerBound
    // "their second meeting in a month" counts those of the month.
    let counts: Set<String> = reach > 9 ? ["first", "second", "third", "fourth", "fifth"] : ["first"]
    return (max(floor, start - reach)..<start).contains { counts.contains(tree[$0].lower) && !tree.isVerb($0) }
  }

  /// "the violence of 1999", "the sinking on March 10": the day of what else happened.
  func isOfThing(_ tokens: Range<Int>) -> Bool {
    // "since the ⟨1998-99⟩ war"
    var next = tokens.upperBound
    if next + 1 < tree.text.tokens.count, ["-", "–"].contains(tree[next].form), tree[next + 1].pos == .num {
      next += 2
    }
    if next < tree.text.tokens.count, tree.sentence[next] == tree.sentence[tokens.lowerBound],
      ["war", "conflict", "genocide", "revolution"].contains(tree[next].lemma), tree[next].pos == .noun,
      tree[next - 1].pos == .num,
      (max(0, tokens.lowerBound - 1)..<next).contains(where: { tree[$0].lower == "the" }),
      next + 1 == tree.text.tokens.count || !isEventNoun(next + 1)
    {
      return true
    }
    let (thing, preposition) = (tokens.lowerBound - 2, tokens.lowerBound - 1)
    guard thing >= tree.text.sentences[tree.sentence[tokens.lowerBound]].lowerBound, tree[thing].pos == .noun,
      !isEventNoun(thing), entities(at: thing).isEmpty, time(at: thing) == nil, tree[thing].relation != .obj
    else { return false }
    // "talks on the ceasefire on Monday"
    if ["on", "over", "about", "regarding"].contains(tree.preposition(thing)) { return false }
    switch tree[preposition].lower {
    case "of": return true
    case "on", "in", "during": return Self.happenings.contains(tree[thing].lemma)
    default: return false
    }
  }

  static let happenings: Set<String> = [
    "sinking", "bombing", "shooting", "killing", "attack", "election", "vote", "referendum", "coup", "clash",
    "explosion",
    "blast", "crash", "raid", "invasion", "ambush", "massacre", "earthquake", "murder", "death", "assassination",
    "arrest",
    "kidnapping", "resignation", "uprising", "strike", "riot", "ceasefire", "truce", "withdrawal", "incident",
    "abduction",
    "disaster",
  ]

  /// "since his appointment a year ago": a day from which on, none of the occasion's own.
  func isInSince(_ tokens: Range<Int>) -> Bool {
    let floor = tree.text.sentences[tree.sentence[tokens.lowerBound]].lowerBound
    guard
      let since = (max(floor, tokens.lowerBound - 5)..<tokens.lowerBound).last(where: {
        tree[$0].lower == "since" || tree.isVerb($0) || isEventNoun($0)
      }), tree[since].lower == "since", since + 1 < tokens.lowerBound
    else { return false }
    // "since the ⟨May 19⟩ coup"
    let next = tokens.upperBound
    let isBeforeNoun =
      since + 2 == tokens.lowerBound && tree[since + 1].pos == .det && next < tree.text.tokens.count
      && tree[next].pos == .noun
    return tree[tokens.lowerBound - 1].pos == .noun || isBeforeNoun
  }

  /// The token of a range that the rest of the sentence holds it by.
  func headToken(_ range: Range<Int>) -> Int? {
    range.first { !range.contains(tree[$0].head) || tree[$0].head == $0 }
  }

  /// The nearest occasion or verb above a token.
  func owner(of token: Int) -> Int {
    var last = token
    for node in tree.path(token).dropFirst() {
      if tree.isVerb(node) || isEventNoun(node) { return node }
      // "talks that would have been unthinkable a year ago"
      if tree[node].relation == .aclRelcl, tree.child(node, .cop) != nil { return node }
      last = node
    }
    return last
  }
}
