internal import Meetings

/// Repairs of phrases: names and nouns that a tree hangs on the wrong word. Each looks at no more than forty words.

/// "At the request of the authorities, ⟨the visit⟩ has been put off": no apposition, where a verb behind has no subject.
func mendSubjectless(_ noun: Int, in sentence: Range<Int>, _ tokens: inout [Token]) {
  guard noun > sentence.lowerBound + 1, tokens[noun].pos == .noun, tokens[noun - 1].pos == .det,
    tokens[noun - 2].form == ",", OccasionLexicon.english.nouns[tokens[noun].lemma] != nil
  else { return }
  var verb = noun
  for _ in 0..<5 where verb <= noun { verb = tokens[verb].head }
  guard verb > noun, verb - noun < 40, tokens[verb].pos == .verb else { return }
  let parts = (sentence.lowerBound..<verb).filter { tokens[$0].head == verb }
  guard parts.contains(where: { [.aux, .auxPass].contains(tokens[$0].relation) }),
    !parts.contains(where: { isSubject(tokens[$0]) })
  else { return }
  let isPassive = parts.contains { tokens[$0].relation == .auxPass }
  attach(noun, to: verb, isPassive ? .nsubjPass : .nsubj, &tokens)
}

/// "Speaking on a trip to Lima, Chile's foreign minister⟨, Luis Paz, said⟩": behind a clause in front stands the subject.
func mendSpeaker(_ first: Int, in sentence: Range<Int>, _ tokens: inout [Token]) {
  let verb = tokens[first].head
  guard first == sentence.lowerBound, tokens[first].relation == .advcl, tokens[first].lower.hasSuffix("ing"),
    verb - first > 3, verb - first < 40, tokens[verb].pos == .verb,
    !(first..<verb).contains(where: { tokens[$0].head == verb && isSubject(tokens[$0]) }),
    let comma = (first..<verb).first(where: { tokens[$0].form == "," }),
    let speaker = (comma + 1..<verb).first(where: {
      tokens[$0].head < comma && tokens[$0].head > first && [.appos, .conj, .nmod].contains(tokens[$0].relation)
        && (tokens[$0].pos == .propn || Roles.offices.contains(tokens[$0].lemma)
          || Roles.people.contains(tokens[$0].lemma))
    }), !(comma + 1..<speaker).contains(where: { [.adp, .verb, .cconj].contains(tokens[$0].pos) })
  else { return }
  attach(speaker, to: verb, .nsubj, &tokens)
}

/// "Officials from the government, ⟨the opposition and the church⟩ met": of two subjects the second goes on with what the
/// first began.
func mendSplitRow(_ second: Int, in sentence: Range<Int>, _ tokens: inout [Token]) {
  let verb = tokens[second].head
  guard verb > second, tokens[second].pos == .noun,
    let first = (max(sentence.lowerBound, second - 25)..<second).first(where: {
      tokens[$0].head == verb && tokens[$0].relation == .nsubj
    }), tokens[first].features.contains(.plural),
    let member = (first + 1..<second).last(where: { tokens[$0].head == first && tokens[$0].relation == .nmod }),
    let comma = (member + 1..<second).first(where: { tokens[$0].form == "," }), second - comma <= 3,
    !(member + 1..<comma).contains(where: { tokens[$0].pos != .punct }),
    (second + 1..<verb).contains(where: { tokens[$0].head == second && tokens[$0].relation == .conj })
  else { return }
  attach(second, to: member, .conj, &tokens)
}

/// "Ana Rey and leaders ⟨of the parties⟩": of the noun in front, not of the name.
func mendOf(_ noun: Int, _ tokens: inout [Token]) {
  let head = tokens[noun].head
  guard head < noun, tokens[head].pos == .propn,
    let of = (max(head, noun - 12)..<noun).last(where: {
      tokens[$0].head == noun && tokens[$0].relation == .case && tokens[$0].lower == "of"
    }), of - 1 > head, tokens[of - 1].head == head, tokens[of - 1].relation == .conj, tokens[of - 1].pos == .noun
  else { return }
  attach(noun, to: of - 1, .nmod, &tokens)
}

/// "⟨Rey-Paz⟩ talks in Lima", "the ⟨Geneva⟩ talks between the two": a noun, whatever the tagger makes of what names do.
func mendTalks(_ talks: Int, in sentence: Range<Int>, _ tokens: inout [Token]) {
  guard tokens[talks].pos == .verb else { return }
  if isPair(before: talks, in: sentence, tokens) {
    if let verb = sentence.first(where: {
      $0 > talks && tokens[$0].head == talks && tokens[$0].relation == .advcl
        && [.verb, .noun, .adj].contains(tokens[$0].pos)
    }) {
      attach(verb, to: tokens[talks].head == talks ? verb : tokens[talks].head, tokens[talks].relation, &tokens)
      attach(talks, to: verb, .nsubj, &tokens)
    }
    attach(talks - 3, to: talks, .compound, &tokens)
  } else if isNamed(talks, in: sentence, tokens) {
    for word in sentence where tokens[word].head == talks && word != talks {
      switch tokens[word].relation {
      case .nsubj, .nsubjPass: tokens[word].relation = .compound
      case .obl: tokens[word].relation = .nmod
      case .mark: tokens[word].relation = .case
      default: break
      }
    }
    if [.advcl, .acl].contains(tokens[talks].relation) { tokens[talks].relation = .obl }
  } else if !isSubject(tokens[talks]) {
    // "that ⟨talks⟩ with them would begin": a subject is a noun.
    return
  }
  tokens[talks].pos = .noun
  tokens[talks].features = [.plural]
}

/// Whether two names stand in front, one word but for the hyphen: "Rey-Paz".
private func isPair(before talks: Int, in sentence: Range<Int>, _ tokens: [Token]) -> Bool {
  talks - 3 >= sentence.lowerBound && tokens[talks - 2].form == "-" && !tokens[talks - 2].spaceBefore
    && !tokens[talks - 1].spaceBefore && isCapitalised(tokens[talks - 3]) && isCapitalised(tokens[talks - 1])
}

/// Whether an article and up to three capitalised words stand in front: "the Geneva".
private func isNamed(_ talks: Int, in sentence: Range<Int>, _ tokens: [Token]) -> Bool {
  let openers: Set<String> = ["the", "these", "those", "'s", "next", "last", "latest"]
  let front = (max(sentence.lowerBound, talks - 4)..<talks).reversed()
  guard let opener = front.first(where: { openers.contains(tokens[$0].lower) || !isCapitalised(tokens[$0]) })
  else {
    return false
  }
  return opener < talks - 1 && openers.contains(tokens[opener].lower)
}

/// "was later ⟨to meet⟩ him": what was to come, whatever stands between.
func mendLater(_ adverb: Int, in sentence: Range<Int>, _ tokens: inout [Token]) {
  let (link, verb) = (adverb - 1, adverb + 2)
  guard verb < sentence.upperBound, tokens[link].lemma == "be", tokens[link].head == adverb,
    tokens[adverb + 1].lower == "to", tokens[verb].head == adverb, tokens[verb].pos == .verb
  else { return }
  let (head, relation) = (tokens[adverb].head, tokens[adverb].relation)
  attach(verb, to: head == adverb ? verb : head, relation, &tokens)
  for child in sentence where tokens[child].head == adverb && child != verb { tokens[child].head = verb }
  attach(adverb, to: verb, .advmod, &tokens)
  tokens[link].relation = .aux
}

/// What one does with an invitation that one makes.
let extending: Set<String> = [
  "extend", "convey", "offer", "issue", "renew", "send", "make", "deliver", "repeat", "reiterate", "give",
]

/// "conveyed an invitation to him ⟨to visit⟩ Lima": what the invitation is to.
func mendInvitation(_ verb: Int, _ tokens: inout [Token]) {
  let matrix = tokens[verb].head
  guard matrix < verb, verb - matrix < 20, tokens[verb].pos == .verb, tokens[verb - 1].lower == "to",
    extending.contains(tokens[matrix].lemma),
    let invitation = (matrix + 1..<verb).last(where: {
      tokens[$0].lemma == "invitation" && tokens[$0].head == matrix && tokens[$0].relation == .obj
    })
  else { return }
  attach(verb, to: invitation, .acl, &tokens)
}

/// "was received by A, President of Peru, and ⟨B⟩, its prime minister": a name goes on from a name, not from a verb.
func mendNameBesideVerb(_ name: Int, _ tokens: inout [Token]) {
  let verb = tokens[name].head
  guard verb < name, name - verb < 40, tokens[verb].pos == .verb, tokens[name].pos == .propn,
    let link = (verb + 1..<name).last(where: { tokens[$0].head == name && tokens[$0].relation == .cc }),
    !(link..<name).contains(where: { tokens[$0].head == name && tokens[$0].relation == .case }),
    let first = (verb + 1..<link).last(where: {
      tokens[$0].pos == .propn && [.obj, .obl, .oblAgent, .nsubjPass, .conj].contains(tokens[$0].relation)
        && tokens[$0].head < $0
    }), !(first..<link).contains(where: { tokens[$0].pos == .verb })
  else { return }
  attach(name, to: first, .conj, &tokens)
}

/// "Prime Minister ⟨Major⟩": a name behind a title.
func mendTitled(_ word: Int, _ tokens: inout [Token]) {
  if tokens[word].pos == .adj, isCapitalised(tokens[word]), tokens[word - 1].head == word,
    tokens[word - 1].relation == .nmodDesc
  {
    tokens[word].pos = .propn
  }
}

/// "the ⟨Ambassador⟩ Extraordinary and Plenipotentiary of Peru": an ambassador, whatever stands behind.
func mendAccredited(_ word: Int, in sentence: Range<Int>, _ tokens: inout [Token]) {
  let office = word - 1
  guard ["ambassador", "envoy", "minister"].contains(tokens[office].lower), tokens[office].head == word else {
    return
  }
  let (head, relation) = (tokens[word].head, tokens[word].relation)
  attach(office, to: head == word ? office : head, relation, &tokens)
  attach(word, to: office, .amod, &tokens)
  tokens[office].pos = .propn
  let rest = (word + 1..<min(sentence.upperBound, word + 3)).first { tokens[$0].lower == "plenipotentiary" }
  for child in sentence where tokens[child].head == word || tokens[child].head == rest {
    if child > (rest ?? word) || child < office { tokens[child].head = office }
  }
  if let rest { attach(rest, to: word, .conj, &tokens) }
}

/// "At a meeting in Lima, ⟨Ana Rey⟩ and Luis Paz agreed": behind the phrase that opens a sentence stands its subject.
func mendOpening(_ name: Int, in sentence: Range<Int>, _ tokens: inout [Token]) {
  let place = tokens[name].head
  guard place < name, name - sentence.lowerBound < 20, tokens[name].pos == .propn, tokens[place].pos == .propn,
    let comma = (place + 1..<name).last(where: { tokens[$0].form == "," }),
    (comma + 1..<name).allSatisfy({ tokens[$0].head == name }),
    !(comma..<name).contains(where: { tokens[$0].relation == .cc }), tokens[sentence.lowerBound].pos == .adp
  else { return }
  // "in Geneva, ⟨Switzerland⟩, the envoys agreed"
  if isState(tokens[name]), name + 1 < sentence.upperBound, tokens[name + 1].form == "," { return }
  var top = place
  for _ in 0..<4 where tokens[top].relation != .obl { top = tokens[top].head }
  let verb = tokens[top].head
  guard tokens[top].relation == .obl, top < comma, verb > name, verb - name < 40, tokens[verb].pos == .verb,
    tokens[sentence.lowerBound].head == top,
    !sentence.contains(where: {
      tokens[$0].head == verb && (isSubject(tokens[$0]) || tokens[$0].relation == .csubj)
    })
  else { return }
  let isPassive = (name..<verb).contains { tokens[$0].head == verb && tokens[$0].relation == .auxPass }
  attach(name, to: verb, isPassive ? .nsubjPass : .nsubj, &tokens)
  for other in name..<verb where tokens[other].head == place { tokens[other].head = name }
}

/// "the minister and his counterpart, ⟨Luis Paz⟩, met": behind "and" no list goes on; the name says who that is.
func mendListed(_ name: Int, in sentence: Range<Int>, _ tokens: inout [Token]) {
  let first = tokens[name].head
  guard first < name, name - first < 40, tokens[name].pos == .propn, tokens[name - 1].form == ",",
    let last = (first + 1..<name - 1).last(where: { tokens[$0].head == first && tokens[$0].relation == .conj }),
    tokens[last].pos == .noun, !tokens[last].features.contains(.plural), !isState(tokens[name]),
    (last + 1..<name - 1).allSatisfy({ tokens[$0].pos != .verb && tokens[$0].form != "," }),
    (first + 1..<last).contains(where: { tokens[$0].head == last && tokens[$0].relation == .cc }),
    !sentence.contains(where: { [.cc, .conj].contains(tokens[$0].relation) && tokens[$0].head == name })
  else { return }
  attach(name, to: last, .appos, &tokens)
}

/// "follows a meeting of the two last week, ⟨the first contact⟩ for years": behind a verb that has its subject and a comma
/// stands what the occasion in front is.
func mendAfterthought(_ noun: Int, in sentence: Range<Int>, _ tokens: inout [Token]) {
  let verb = tokens[noun].head
  guard verb < noun, noun - verb < 40, tokens[noun].pos == .noun,
    OccasionLexicon.english.nouns[tokens[noun].lemma] != nil,
    let comma = (verb + 1..<noun).last(where: { tokens[$0].form == "," }), noun - comma < 8,
    tokens[comma + 1].pos == .det, tokens[comma + 1].head == noun,
    (sentence.lowerBound..<verb).contains(where: { tokens[$0].head == verb && isSubject(tokens[$0]) }),
    let first = (verb + 1..<comma).last(where: {
      OccasionLexicon.english.nouns[tokens[$0].lemma] != nil && tokens[$0].pos == .noun
    })
  else { return }
  attach(noun, to: first, .appos, &tokens)
}

/// "joined them under tight security ⟨for talks⟩": what for is said of the journey.
func mendGoal(_ noun: Int, in sentence: Range<Int>, _ tokens: inout [Token]) {
  let (phrase, verb) = (tokens[noun].head, tokens[tokens[noun].head].head)
  guard OccasionLexicon.english.nouns[tokens[noun].lemma] != nil, tokens[phrase].relation == .obl,
    phrase < noun, verb < phrase, noun - verb < 40, tokens[phrase].pos == .noun,
    OccasionLexicon.english.nouns[tokens[phrase].lemma] == nil,
    ["join", "arrive", "fly", "travel", "gather", "meet", "come", "go"].contains(tokens[verb].lemma),
    (phrase..<noun).contains(where: { tokens[$0].head == noun && tokens[$0].lower == "for" }),
    (verb..<phrase).contains(where: {
      tokens[$0].head == phrase && tokens[$0].relation == .case && ["under", "amid"].contains(tokens[$0].lower)
    })
  else { return }
  attach(noun, to: verb, .obl, &tokens)
}

/// "met in ⟨neighboring Kenya⟩": no verb.
func mendNeighbour(_ word: Int, in sentence: Range<Int>, _ tokens: inout [Token]) {
  let (preposition, verb) = (word - 1, tokens[word].head)
  guard tokens[word].pos == .verb, preposition >= sentence.lowerBound, tokens[preposition].head == word,
    ["in", "to", "from", "with"].contains(tokens[preposition].lower), word + 1 < sentence.upperBound,
    let name = (word + 1..<min(sentence.upperBound, word + 5)).first(where: {
      tokens[$0].head == word && tokens[$0].relation == .obj && tokens[$0].pos == .propn
    }), verb != word
  else { return }
  for child in sentence where tokens[child].head == word && child != name && child != preposition {
    tokens[child].head = verb
    if tokens[child].relation == .xcomp { tokens[child].relation = .advcl }
  }
  attach(name, to: verb, .obl, &tokens)
  attach(preposition, to: name, .case, &tokens)
  attach(word, to: name, .amod, &tokens)
  (tokens[preposition].pos, tokens[word].pos) = (.adp, .adj)
}

private func isState(_ token: Token) -> Bool { Gazetteer.senses(folded(token.form)).contains { $0.kind == "S" } }
