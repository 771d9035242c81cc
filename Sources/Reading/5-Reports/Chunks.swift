internal import Meetings

/// Arguments by the order of the words: who stands in front of a verb, behind it, or behind its preposition.
///
/// English fixes them so firmly that where the tree has none, the nearest noun phrase on that side is a better guess
/// than nobody; names and descriptions are taken whole, so that a parser's mistake inside one does no harm.
extension Scene {
  /// Whoever does it: by the tree, or else the noun phrase in front.
  func subjectParties(_ verb: Int, role: Participant.Role = .party) -> [Party] {
    let found = subjects(of: verb).flatMap { wholeRow(at: $0, role: role) }
    return found.isEmpty ? chunk(before: verb).map { coordinated($0, role: role) } ?? [] : found
  }

  /// The parties of a noun phrase with those that stand in front of it in its row: "Sullivan and ⟨Deputy Adviser Pyle⟩".
  func wholeRow(at token: Int, role: Participant.Role = .party) -> [Party] {
    let found = parties(at: token, role: role)
    guard !found.isEmpty, let mention = mention(headedBy: token) else { return found }
    let first = firstOfCoordination(mention, from: tree.text.sentences[tree.sentence[token]].lowerBound)
    return first.tokens == mention.tokens ? found : (coordinated(first, role: role) + found).uniqued()
  }

  /// Whom it is done to: by the tree, or else the noun phrase right behind.
  func objectParties(_ verb: Int, role: Participant.Role = .party) -> [Party] {
    let objects = objects(of: verb)
    let found = objects.flatMap { wholeRow(at: $0, role: role) }
    // "met a Security Council deadline": nobody was met.
    if let thing = objects.first, found.isEmpty, tree[thing].pos == .noun, !isPersonal(thing) { return [] }
    return found.isEmpty ? chunk(behind: verb).map { coordinated($0, role: role) } ?? [] : found
  }

  /// Those behind a preposition of the owners: by the tree, or else the first such phrase to the right.
  func phraseParties(of owners: [Int], _ prepositions: Set<String>, role: Participant.Role = .party) -> [Party] {
    let found = phrases(of: owners, prepositions).filter { !isAside($0) }.flatMap { wholeRow(at: $0, role: role) }
    // "between" wants two.
    let wanting = prepositions.contains("between") && found.count == 1
    guard found.isEmpty || wanting, let first = owners.min(), let last = owners.max() else { return found }
    let near =
      (found.isEmpty ? chunk(behind: last, after: prepositions) : nil)
      ?? chunk(behind: first, after: wanting ? ["between"] : prepositions)
    return (found + (near.map { coordinated($0, role: role) } ?? [])).uniqued()
  }

  /// "opened the summit, with ⟨the crown prince⟩ staying away": what somebody does meanwhile, none of those who met.
  private func isAside(_ head: Int) -> Bool {
    guard let mention = mention(headedBy: head) ?? mention(covering: head) else { return false }
    return isAside(mention)
  }

  private func isAside(_ mention: Mention) -> Bool {
    let next = mention.tokens.upperBound
    return next < tree.text.tokens.count && Self.meanwhile.contains(tree[next].lower)
  }

  private static let meanwhile: Set<String> = ["staying", "boycotting", "skipping", "absent"]

  /// The actor in front of a verb: "Trump ⟨will not⟩ meet", over auxiliaries, adverbs and what stands between commas.
  func chunk(before verb: Int) -> Mention? {
    let sentence = tree.text.sentences[tree.sentence[verb]]
    var token = verb - 1
    while token >= sentence.lowerBound, verb - token < 25 {
      if time(at: token) != nil {
        token -= 1
        continue
      }
      if let mention = mention(covering: token) {
        let start = mention.tokens.lowerBound
        // "images of Chavez meeting Castro": what the preposition governs meets.
        let isInside =
          mention.tokens.upperBound == verb
          && (tree[verb].lower.hasSuffix("ing")
            || start > sentence.lowerBound
              && ["after", "before", "since", "until", "as"].contains(tree[start - 1].lower))
        let governed = start > sentence.lowerBound && Self.isPreposition(tree[start - 1].lower) && !isInside
        if !governed, !isPossessor(mention), isActorMention(mention), mention.form != .adjective {
          return firstOfCoordination(mention, from: sentence.lowerBound)
        }
        token = start - 1
        continue
      }
      if Self.relatives.contains(tree[token].lower) { return headOfRelative(token) }
      if tree.isVerb(token) || tree[token].lower == ";" || Self.subordinators.contains(tree[token].lower) {
        return nil
      }
      token -= 1
    }
    return nil
  }

  private static let relatives: Set<String> = ["who", "which", "that"]

  /// The actor that "who" stands right behind: "Fischer, who met".
  private func headOfRelative(_ pronoun: Int) -> Mention? {
    let start = tree.text.sentences[tree.sentence[pronoun]].lowerBound
    let last = pronoun - 1 >= start && tree[pronoun - 1].form == "," ? pronoun - 2 : pronoun - 1
    guard last >= start, let mention = mention(covering: last), isActorMention(mention), mention.form != .adjective
    else { return nil }
    return firstOfCoordination(mention, from: start)
  }

  /// The actor right behind a verb: "met ⟨separately⟩ German Chancellor Angela Merkel".
  func chunk(behind verb: Int) -> Mention? {
    let sentence = tree.text.sentences[tree.sentence[verb]]
    var token = verb + 1
    while token < sentence.upperBound, token - verb <= 4 {
      // "host to his German counterpart" is not his own host.
      if tree[token].relation == .nmodPoss, tree[token].pos == .pron {
        token += 1
        continue
      }
      if let mention = mention(covering: token), mention.tokens.lowerBound == token {
        if isPossessor(mention) { return owned(by: mention) }
        return isActorMention(mention) ? mention : nil
      }
      guard
        tree[token].pos == .adv || tree[token].pos == .det || tree[token].lower == "both" || time(at: token) != nil
          || isBeforeName(token)
      else { return nil }
      token += 1
    }
    return nil
  }

  /// "the ⟨rebel⟩ leader Ana Rey": a noun that says what somebody leads.
  private func isBeforeName(_ token: Int) -> Bool {
    [.compound, .amod].contains(tree[token].relation) && mention(covering: token) == nil
      && tree[token].head == token + 1
      && mention(covering: token + 1).map { $0.form == .name && $0.entities.contains(where: isPerson) } == true
  }

  /// The actor behind the first of some prepositions to the right, before another verb begins.
  private func chunk(behind owner: Int, after prepositions: Set<String>) -> Mention? {
    let sentence = tree.text.sentences[tree.sentence[owner]]
    var token = owner + 1
    while token < sentence.upperBound - 1, token - owner < 25 {
      if tree[token].lower == ";" || isFiniteVerb(token) || Self.subordinators.contains(tree[token].lower) {
        return nil
      }
      // "spoke to reporters after meeting with Karzai"
      if tree.isVerb(owner), tree.isVerb(token), tree[token].lower.hasSuffix("ing"),
        [.meet, .with].contains(lexicon.verbs[tree[token].lemma]?.kind)
      {
        return nil
      }
      // "met the minister in Lima, a day after holding talks ⟨with Karzai⟩", "… before flying to Doha"
      if tree.isVerb(owner), tree.isVerb(token), tree[token].lower.hasSuffix("ing"),
        tree.child(token, .mark).map({ ["after", "before", "while", "since"].contains(tree[$0].lower) }) == true
      {
        return nil
      }
      // "talked about his meeting with Karzai"
      if tree.isVerb(owner), isEventNoun(token), time(at: token) == nil,
        ["talk", "speak"].contains(tree[owner].lemma)
      {
        return nil
      }
      // "met the minister, a day after ⟨talks with Karzai⟩"
      if tree.isVerb(owner), prepositions.contains(tree[token].lower), isEventNoun(token - 1), token - 1 != owner,
        // "spoke after three days of ⟨talks with the minister⟩"
        ["after", "before", "following"].contains(
          tree.preposition(tree.preposition(token - 1) == "of" ? tree[token - 1].head : token - 1))
      {
        return nil
      }
      if prepositions.contains(tree[token].lower) {
        var next = token + 1
        while next < sentence.upperBound, isPassing(next) { next += 1 }
        next = pastHonour(next)
        if next < sentence.upperBound, let first = self.mention(covering: next), first.tokens.lowerBound >= token,
          let mention = first.form == .adjective ? named(behind: first) : first, isActorMention(mention),
          !isAside(mention)
        {
          // "met to discuss ties with Russia": whose ties they are
          if token - 1 > owner, Self.relations.contains(tree[token - 1].lemma), !isEventNoun(token - 1),
            !mention.entities.contains(where: isPerson)
          {
            return nil
          }
          if isPossessor(mention) { return owned(by: mention) ?? mention }
          return mention
        }
      }
      token += 1
    }
    return nil
  }

  /// "with Nicaraguan ⟨President-elect Daniel Ortega⟩": the name that a nationality belongs to.
  private func named(behind adjective: Mention) -> Mention? {
    let end = tree.text.sentences[tree.sentence[adjective.head]].upperBound
    for token in adjective.tokens
      .upperBound..<max(adjective.tokens.upperBound, min(end, adjective.tokens.upperBound + 6))
    {
      if let mention = mention(covering: token), mention.form != .adjective { return mention }
      guard [.adj, .noun, .propn].contains(tree[token].pos) || tree[token].form == "-" else { return nil }
    }
    return nil
  }

  func isPossessor(_ mention: Mention) -> Bool {
    let next = mention.tokens.upperBound
    return next < tree.text.tokens.count && ["'s", "’s", "'", "’"].contains(tree[next].lower)
      && tree[next].pos != .punct
  }

  /// "Cameroon's Paul Biya", "Trump's senior aides": the actor that a possessor is in front of.
  func owned(by owner: Mention) -> Mention? {
    let end = tree.text.sentences[tree.sentence[owner.head]].upperBound
    for token
      in (owner.tokens.upperBound + 1)..<max(owner.tokens.upperBound + 1, min(end, owner.tokens.upperBound + 6))
    {
      if let mention = mention(covering: token), mention.tokens.upperBound > owner.tokens.upperBound + 1 {
        return isActorMention(mention) ? mention : nil
      }
      guard [.adj, .noun, .adv, .num].contains(tree[token].pos) else { return nil }
    }
    return nil
  }

  /// "His Excellency", "Her Majesty" in front of a name say nothing of whose.
  func pastHonour(_ token: Int) -> Int {
    guard token < tree.text.tokens.count else { return token }
    let end = tree.text.sentences[tree.sentence[token]].upperBound
    var token = token
    while token + 1 < end, mention(covering: token) == nil, Self.letters.contains(tree[token].lower) { token += 1 }
    guard token + 2 < end, ["his", "her", "their"].contains(tree[token].lower),
      Self.honours.contains(tree[token + 1].lower)
    else { return token }
    return ["the", "mr.", "mr", "ms.", "mrs."].contains(tree[token + 2].lower) && token + 3 < end
      ? token + 3 : token + 2
  }

  private static let letters: Set<String> = ["h.e.", "h.h.", "h.m.", "h.r.h.", "mr.", "mrs.", "ms.", "dr."]

  private static let honours: Set<String> = [
    "excellency", "excellencies", "majesty", "majesties", "highness", "holiness", "eminence", "honour", "honor",
    "beatitude", "grace",
  ]

  private func isFiniteVerb(_ token: Int) -> Bool {
    (tree.isVerb(token) || tree[token].relation == .cop) && tree[token].features.contains(.finite)
  }

  func isActorMention(_ mention: Mention) -> Bool { mention.entities.contains(where: isActor) }

  static func isPreposition(_ word: String) -> Bool { prepositions.contains(word) }

  private static let prepositions: Set<String> = [
    "in", "at", "of", "with", "by", "on", "from", "to", "for", "about", "against", "between", "among", "after",
    "before", "during", "near", "outside", "into", "as", "over", "under", "like", "than", "via", "through",
    "including", "toward", "towards", "without", "alongside",
  ]
  static let subordinators: Set<String> = [
    "that", "which", "who", "because", "although", "though", "while", "if", "whether", "but",
  ]
}
