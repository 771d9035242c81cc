/// Repairs of clauses: which verb a sentence is about, and whose its words are. Each looks at no more than
/// forty words.
func mendClauses(_ sentence: Range<Int>, _ tokens: inout [Token]) {
  for index in sentence {
    switch tokens[index].relation {
    case .nsubjOuter where tokens[tokens[index].head].pos == .verb: tokens[index].relation = .nsubj
    case .nsubj:
      mendTwoSubjects(index, in: sentence, &tokens)
      mendSplitRow(index, in: sentence, &tokens)
      mendAfterthought(index, in: sentence, &tokens)
    case .advcl, .conj, .parataxis, .ccomp:
      mendReduced(index, &tokens)
      if tokens[index].relation == .parataxis { mendAfterthought(index, in: sentence, &tokens) }
      if tokens[index].relation == .conj {
        mendNameBesideVerb(index, &tokens)
        mendFinite(index, &tokens)
        mendOpening(index, in: sentence, &tokens)
        mendListed(index, in: sentence, &tokens)
        mendPeople(index, in: sentence, &tokens)
      }
      if tokens[index].relation == .advcl {
        mendInvitation(index, &tokens)
        mendSpeaker(index, in: sentence, &tokens)
      }
    // "were also ⟨to discuss⟩ the sale"
    case .cop where tokens[tokens[index].head].pos == .verb:
      let verb = tokens[index].head
      if (index..<max(index, verb)).contains(where: { tokens[$0].lower == "to" && tokens[$0].head == verb }) {
        tokens[index].relation = .aux
      }
    case .aclRelcl: mendPlanned(index, &tokens)
    case .nmod:
      mendGoal(index, in: sentence, &tokens)
      mendOf(index, &tokens)
    case .appos:
      mendSubjectless(index, in: sentence, &tokens)
      if tokens[index].relation == .appos {
        mendOwners(index, in: sentence, &tokens)
        mendHolder(index, in: sentence, &tokens)
      }
    case .obj, .obl:
      mendObjects(index, in: sentence, &tokens)
      mendSaidSubject(index, in: sentence, &tokens)
      mendSitting(index, in: sentence, &tokens)
      if tokens[index].relation == .obl {
        mendBareSubject(index, in: sentence, &tokens)
        mendDestination(index, in: sentence, &tokens)
      }
    case .case, .det:
      mendFunctionWord(index, &tokens)
      if tokens[index].lower == "to", index > sentence.lowerBound { mendMeal(index, &tokens) }
    default: break
    }
    if index > sentence.lowerBound {
      mendTitled(index, &tokens)
      if tokens[index].lower == "extraordinary" { mendAccredited(index, in: sentence, &tokens) }
      if ["later", "then", "also", "still"].contains(tokens[index].lower) {
        mendLater(index, in: sentence, &tokens)
      }
      if tokens[index].lower == "then" { mendSince(index, in: sentence, &tokens) }
    }
    if ["-", "–"].contains(tokens[index].form) { mendPair(index, in: sentence, &tokens) }
    if tokens[index].form == ",", index + 2 < sentence.upperBound {
      mendAside(before: index, in: sentence, &tokens)
    }
    if tokens[index].lower == "that" {
      mendThat(index, in: sentence, &tokens)
      mendSaid(index, in: sentence, &tokens)
    }
    if tokens[index].lower == "due" { mendDue(index, &tokens) }
    if ["as", "after", "before"].contains(tokens[index].lower) { mendSubordinate(index, in: sentence, &tokens) }
  }
}

/// "Human rights activists ⟨Ana Rey and Luis Paz⟩ met", "With the king looking on, ⟨Ana Rey and Luis Paz⟩ signed": of two
/// subjects the one right in front of the verb is the subject; the other says what they are, or stands in its own clause.
private func mendTwoSubjects(_ first: Int, in sentence: Range<Int>, _ tokens: inout [Token]) {
  let verb = tokens[first].head
  guard verb > first, tokens[first].pos == .noun || tokens[first].pos == .propn,
    let second = (first + 1..<min(verb, first + 40)).first(where: {
      tokens[$0].head == verb && tokens[$0].relation == .nsubj
    }),
    tokens[second].pos == .propn
  else { return }
  if tokens[first].features.contains(.plural), second == first + 1 {
    attach(first, to: second, .nmodDesc, &tokens)
  } else if let participle = (first + 1..<second).first(where: {
    tokens[$0].head == verb && tokens[$0].lower.hasSuffix("ing")
  }), (max(sentence.lowerBound, first - 8)..<first).contains(where: { tokens[$0].lower == "with" }) {
    attach(first, to: participle, .nsubj, &tokens)
  }
}

/// "met Ana Rey, who leads the party, ⟨in Lima on Monday⟩": what stands behind the comma that closes an aside is said of
/// the verb in front of it.
private func mendAside(before comma: Int, in sentence: Range<Int>, _ tokens: inout [Token]) {
  guard ["in", "on", "at", "during"].contains(tokens[comma + 1].lower), tokens[comma + 1].relation == .case else {
    return
  }
  let inner = tokens[tokens[comma + 1].head].head
  guard inner < comma, inner > sentence.lowerBound,
    let opening = (max(sentence.lowerBound, comma - 25)..<inner).last(where: { tokens[$0].form == "," }),
    opening > sentence.lowerBound,
    let clause = (opening + 1..<comma).first(where: { tokens[$0].head < opening && $0 != tokens[$0].head }),
    [.aclRelcl, .appos].contains(tokens[clause].relation),
    clause == inner || (opening + 1..<comma).contains(tokens[inner].head)
      || tokens[inner].relation == .aclRelcl && tokens[inner].head < opening
  else { return }
  var verb = tokens[clause].head
  for _ in 0..<8 where tokens[verb].pos != .verb { verb = tokens[verb].head }
  guard tokens[verb].pos == .verb, verb < opening else { return }
  for word in comma + 1..<min(sentence.upperBound, comma + 12) {
    if tokens[word].pos == .verb || tokens[word].form == "," { break }
    if (opening + 1..<comma).contains(tokens[word].head),
      [.obl, .nmod, .oblUnmarked].contains(tokens[word].relation)
    {
      attach(word, to: verb, .obl, &tokens)
    }
  }
}

/// "denied on Monday ⟨that they had met⟩", "denied on Monday ⟨reports⟩ that they had met": what is said, over the day that
/// it is said on.
private func mendSaid(_ that: Int, in sentence: Range<Int>, _ tokens: inout [Token]) {
  let verb = tokens[that].head
  guard tokens[that].relation == .mark, verb > that else { return }
  let saying = tokens[verb].head
  if tokens[verb].relation == .advcl, saying < that, tokens[saying].pos == .verb,
    sayingVerbs.contains(tokens[saying].lemma),
    !(saying..<that).contains(where: { ["so", "such"].contains(tokens[$0].lower) })
  {
    tokens[verb].relation = .ccomp
  }
  // "denied ⟨through his office⟩ that they had met"
  if [.acl, .aclRelcl].contains(tokens[verb].relation), saying < that, tokens[saying].relation == .obl,
    tokens[saying].pos == .noun, !Scene.reports.contains(tokens[saying].lemma),
    OccasionLexicon.english.nouns[tokens[saying].lemma] == nil,
    sayingVerbs.contains(tokens[tokens[saying].head].lemma), tokens[saying].head < saying
  {
    attach(verb, to: tokens[saying].head, .ccomp, &tokens)
  }
  let (report, day) = (that - 1, that - 2)
  guard day - 1 > sentence.lowerBound, Scene.reports.contains(tokens[report].lemma),
    WholeNames.calendar.contains(tokens[day].lower), tokens[day].head == report,
    tokens[day].relation == .compound, tokens[tokens[report].head].pos == .verb, tokens[report].head < day
  else { return }
  attach(day, to: tokens[report].head, .obl, &tokens)
  if tokens[day - 1].head == report, tokens[day - 1].relation == .case { tokens[day - 1].head = day }
  tokens[report].relation = .obj
}

private let sayingVerbs: Set<String> = [
  "say", "deny", "announce", "confirm", "report", "tell", "state", "insist", "claim", "warn", "add", "admit",
  "acknowledge", "note", "stress", "reveal", "predict", "propose", "suggest", "agree", "disclose", "indicate",
  "hint",
  "complain", "declare", "argue", "promise", "pledge", "maintain", "reiterate", "recall", "charge", "allege",
  "demand",
  "decide", "learn", "write", "explain", "vow", "concede", "hope", "believe",
]

/// "called the king to congratulate him ⟨and spoke with the queen⟩": what is told goes on from what is told, not from what
/// it was for.
private func mendFinite(_ verb: Int, _ tokens: inout [Token]) {
  let infinitive = tokens[verb].head
  guard infinitive > 0, infinitive < verb, tokens[verb].pos == .verb, tokens[verb].features.contains(.past),
    tokens[verb].lower != tokens[verb].lemma, tokens[infinitive].pos == .verb,
    tokens[infinitive].lower == tokens[infinitive].lemma, tokens[infinitive - 1].lower == "to",
    tokens[infinitive - 1].head == infinitive, [.advcl, .xcomp].contains(tokens[infinitive].relation)
  else { return }
  let main = tokens[infinitive].head
  if main < infinitive, tokens[main].pos == .verb, tokens[main].features.isSuperset(of: [.past, .finite]) {
    attach(verb, to: main, .conj, &tokens)
  }
}

/// "a round of ⟨Peru-Chile⟩ talks": both names stand in front of the noun.
private func mendPair(_ hyphen: Int, in sentence: Range<Int>, _ tokens: inout [Token]) {
  let (first, second, noun) = (hyphen - 1, hyphen + 1, hyphen + 2)
  guard first > sentence.lowerBound, noun < sentence.upperBound, !tokens[hyphen].spaceBefore,
    tokens[first].pos == .propn, tokens[second].pos == .propn, tokens[noun].pos == .noun,
    tokens[second].head == noun, tokens[first].head < first, tokens[first].relation == .nmod,
    tokens[first - 1].head == first, tokens[first - 1].relation == .case
  else { return }
  attach(noun, to: tokens[first].head, .nmod, &tokens)
  attach(first - 1, to: noun, .case, &tokens)
  attach(first, to: noun, .compound, &tokens)
}

/// "⟨of⟩ Sinn Fein", "⟨the⟩ Secretary General": of the whole name.
private func mendFunctionWord(_ word: Int, _ tokens: inout [Token]) {
  let part = tokens[word].head
  let isFlat = tokens[part].relation == .flat && tokens[part].head > word
  let isTitle = tokens[word].relation == .det && tokens[part].relation == .nmodDesc && tokens[part].head > part
  if isFlat || isTitle { tokens[word].head = tokens[part].head }
}

/// "is to ⟨breakfast⟩ with him": a verb.
private func mendMeal(_ to: Int, _ tokens: inout [Token]) {
  let meal = to + 1
  guard tokens[to].head == meal, tokens[to - 1].head == meal, tokens[to - 1].relation == .cop,
    ["breakfast", "lunch", "dinner", "dine", "meet", "visit", "tour", "host"].contains(tokens[meal].lower)
  else { return }
  tokens[meal].pos = .verb
  tokens[meal].features = []
  tokens[to].relation = .mark
  tokens[to - 1].relation = .aux
}

/// "held its first ⟨sitting⟩": what has an owner is a noun.
private func mendSitting(_ noun: Int, in sentence: Range<Int>, _ tokens: inout [Token]) {
  guard tokens[noun].pos == .verb, tokens[noun].lower.hasSuffix("ing"), noun - 1 >= sentence.lowerBound,
    (max(sentence.lowerBound, noun - 4)..<noun).contains(where: {
      tokens[$0].head == noun && [.nmodPoss, .amod, .det].contains(tokens[$0].relation)
    })
  else { return }
  tokens[noun].pos = .noun
  tokens[noun].features = []
  tokens[noun].lemma = tokens[noun].lower
}

/// "the accord that the two presidents ⟨signed⟩ will last": who signed isn't what lasts, and what they signed is the accord.
private func mendThat(_ that: Int, in sentence: Range<Int>, _ tokens: inout [Token]) {
  guard that > sentence.lowerBound, [.noun, .propn].contains(tokens[that - 1].pos), that + 2 < sentence.upperBound,
    let verb = (that + 2..<min(sentence.upperBound, that + 12)).first(where: { tokens[$0].pos == .verb }),
    tokens[verb].relation == .acl, tokens[verb].features.contains(.past),
    !(verb + 1..<min(sentence.upperBound, verb + 12)).contains(where: {
      tokens[$0].head == verb && tokens[$0].relation == .obj
    })
  else { return }
  // The noun whose phrase ends in front of "that".
  var noun = that - 1
  while tokens[noun].head < noun, tokens[noun].head >= sentence.lowerBound,
    [.nmod, .conj, .compound, .flat].contains(tokens[noun].relation),
    [.noun, .propn].contains(tokens[tokens[noun].head].pos)
  {
    noun = tokens[noun].head
  }
  let lexicon = OccasionLexicon.english
  guard lexicon.agreements.contains(tokens[noun].lemma) || lexicon.nouns[tokens[noun].lemma] != nil else { return }
  let subject = tokens[verb].head
  if subject > that, subject < verb {
    guard tokens[subject].relation != .root else { return }
    attach(verb, to: noun, .aclRelcl, &tokens)
    attach(subject, to: verb, .nsubj, &tokens)
    attach(that, to: verb, .obj, &tokens)
  } else if subject == noun, tokens[that].head == verb, tokens[that].relation == .mark {
    tokens[verb].relation = .aclRelcl
    tokens[that].relation = .obj
  }
}

/// "offered ⟨Peru⟩ a meeting": the first of two objects is who gets the other; "proposed to Peru ⟨a meeting⟩": what has a
/// preposition is no object, and what has none is, as in "concluded on Friday ⟨five days⟩ of talks".
private func mendObjects(_ noun: Int, in sentence: Range<Int>, _ tokens: inout [Token]) {
  let verb = tokens[noun].head
  // "called off ⟨his visit⟩"
  let isPhrasal =
    verb + 2 < sentence.upperBound && tokens[verb + 1].head == verb && tokens[verb + 1].relation == .compoundPrt
  let isOfStage = ["conclude", "end", "begin", "open", "start", "hold", "complete"].contains(tokens[verb].lemma)
  guard verb < noun, noun - verb < 40,
    ["offer", "propose", "suggest", "grant", "give"].contains(tokens[verb].lemma) || isPhrasal || isOfStage
  else { return }
  let hasPreposition = (verb + 1..<noun).contains { tokens[$0].head == noun && tokens[$0].relation == .case }
  let object = (verb + 1..<noun).first { tokens[$0].head == verb && tokens[$0].relation == .obj }
  switch tokens[noun].relation {
  case .obj:
    if hasPreposition {
      tokens[noun].relation = .obl
    } else if let object {
      tokens[object].relation = .iobj
    }
  default:
    if !hasPreposition, object == nil, tokens[noun].pos == .noun,
      (verb + 1..<noun).contains(where: {
        tokens[$0].head == noun && [.det, .nmodPoss, .nummod].contains(tokens[$0].relation)
      }) || isPhrasal,
      OccasionLexicon.english.nouns[tokens[noun].lemma] != nil
        || isOfStage && noun + 1 < sentence.upperBound && tokens[noun + 1].lower == "of"
    {
      tokens[noun].relation = .obj
    }
  }
}

/// "A session planned for Monday ⟨did not take place⟩": a participle behind its noun is not what the sentence says.
private func mendReduced(_ verb: Int, _ tokens: inout [Token]) {
  let participle = tokens[verb].head
  guard participle < verb, tokens[verb].pos == .verb, tokens[participle].pos == .verb,
    tokens[participle].features.contains(.past), participle > 0,
    ["planned", "scheduled", "set", "held", "expected", "foreseen", "agreed"].contains(tokens[participle].lower)
  else { return }
  var noun: Int?
  var isTensed = tokens[verb].features.contains(.finite)
  for index in max(0, participle - 12)..<min(verb, participle + 16) {
    // The tree may have made it the other verb's subject.
    if tokens[index].head == participle || tokens[index].head == verb && index < participle {
      switch tokens[index].relation {
      case .nsubj, .nsubjPass: noun = index
      case .aux, .auxPass, .obj: return
      default: break
      }
    }
    if index > participle, tokens[index].head == verb {
      switch tokens[index].relation {
      case .aux, .auxPass, .cop: isTensed = true
      case .nsubj, .nsubjPass, .mark, .cc: return
      default: break
      }
    }
    if index > participle, tokens[index].pos == .punct { return }
  }
  guard let noun, noun < participle, tokens[noun].pos == .noun, isTensed else { return }
  let (head, relation) = (tokens[participle].head, tokens[participle].relation)
  attach(verb, to: head == participle ? verb : head, relation, &tokens)
  attach(noun, to: verb, .nsubj, &tokens)
  attach(participle, to: noun, .acl, &tokens)
}

/// "a meeting with the king that ⟨had been planned⟩ for Saturday": meetings are planned, not kings.
private func mendPlanned(_ verb: Int, _ tokens: inout [Token]) {
  let name = tokens[verb].head
  guard name < verb,
    ["plan", "schedule", "postpone", "cancel", "arrange", "delay", "expect"].contains(tokens[verb].lemma),
    OccasionLexicon.english.nouns[tokens[name].lemma] == nil, let noun = occasion(above: name, tokens),
    (name + 1..<verb).contains(where: { tokens[$0].head == verb && tokens[$0].relation == .nsubjPass })
  else { return }
  tokens[verb].head = noun
}

/// The occasion that a name says something of: "a meeting of the presidents of Peru and ⟨Chile⟩".
private func occasion(above name: Int, _ tokens: [Token]) -> Int? {
  var word = name
  for _ in 0..<5 where [.nmod, .conj].contains(tokens[word].relation) {
    word = tokens[word].head
    if tokens[word].pos == .noun, OccasionLexicon.english.nouns[tokens[word].lemma] != nil { return word }
  }
  return nil
}

/// "Since then ⟨Peru⟩ has stood aside": who does it stands behind the time.
private func mendSince(_ then: Int, in sentence: Range<Int>, _ tokens: inout [Token]) {
  let since = then - 1
  let noun = tokens[since].head
  guard tokens[since].lower == "since", noun > then, tokens[noun].relation == .obl, tokens[then].head == noun
  else {
    return
  }
  let verb = tokens[noun].head
  guard verb > noun, verb - noun < 40,
    !(noun..<verb).contains(where: { tokens[$0].head == verb && isSubject(tokens[$0]) })
  else { return }
  attach(noun, to: verb, .nsubj, &tokens)
  attach(then, to: verb, .obl, &tokens)
  attach(since, to: then, .case, &tokens)
}

/// "The talks, ⟨due⟩ to begin on Friday, will not take place"
private func mendDue(_ due: Int, _ tokens: inout [Token]) {
  let verb = tokens[due].head
  guard tokens[due].relation == .mark, verb > due, [.acl, .advcl, .xcomp].contains(tokens[verb].relation),
    tokens[verb].head < due
  else { return }
  attach(due, to: tokens[verb].head, tokens[verb].relation, &tokens)
  attach(verb, to: due, .xcomp, &tokens)
}

/// "could only watch as ⟨the envoys wound up⟩ their talks": behind "as" somebody does what the next verb says, if that
/// verb is joined by nothing.
private func mendSubordinate(_ marker: Int, in sentence: Range<Int>, _ tokens: inout [Token]) {
  let noun = tokens[marker].head
  guard tokens[marker].relation == .case, noun > marker, tokens[noun].relation == .obl else { return }
  let main = tokens[noun].head
  guard main < marker,
    let verb = (noun + 1..<min(sentence.upperBound, noun + 40)).first(where: {
      tokens[$0].head == main && tokens[$0].pos == .verb
    }
    ),
    tokens[verb].relation == .conj,
    !(noun + 1..<verb).contains(where: {
      tokens[$0].head == verb
        && ([.cc, .nsubj, .nsubjPass, .mark].contains(tokens[$0].relation) || tokens[$0].form == ",")
    })
  else { return }
  attach(noun, to: verb, .nsubj, &tokens)
  attach(verb, to: main, .advcl, &tokens)
  attach(marker, to: verb, .mark, &tokens)
}
