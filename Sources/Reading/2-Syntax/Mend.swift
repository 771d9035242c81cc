/// Repairs of trees: what English grammar tells and a parser trained on a small treebank often gets wrong. Each is linear
/// in the sentence, and leaves alone whatever it isn't sure of. Where two repairs together make a circle, the sentence
/// stays as it was parsed.
func mend(_ sentence: Range<Int>, of tokens: inout [Token]) {
  let parsed = sentence.map { (tokens[$0].head, tokens[$0].relation) }
  mendAll(sentence, &tokens)
  guard !isTree(sentence, tokens) else { return }
  for (index, (head, relation)) in zip(sentence, parsed) { attach(index, to: head, relation, &tokens) }
}

/// Whether every word's heads lead to a root, which is its own head.
package func isTree(_ sentence: Range<Int>, _ tokens: [Token]) -> Bool {
  // The walk that came by each word; one that meets itself runs in a circle.
  var walks = [Int](repeating: -1, count: sentence.count)
  for start in sentence {
    var word = start
    while walks[word - sentence.lowerBound] < 0 {
      walks[word - sentence.lowerBound] = start
      if tokens[word].head == word { break }
      word = tokens[word].head
      guard sentence.contains(word) else { return false }
    }
    if walks[word - sentence.lowerBound] == start, tokens[word].head != word { return false }
  }
  return true
}

private func mendAll(_ sentence: Range<Int>, _ tokens: inout [Token]) {
  for index in sentence { mendForm(&tokens[index]) }
  mendDateline(sentence, &tokens)
  mendAside(sentence, &tokens)
  for index in sentence.dropLast() { mendApposed(index, in: sentence, &tokens) }
  for index in sentence {
    switch tokens[index].lower {
    case "wound" where index + 1 < sentence.upperBound: mendWound(index, &tokens)
    case "since", "after", "before", "during", "until":
      mendObject(behind: index, &tokens)
      mendMark(index, &tokens)
      mendDistance(before: index, in: sentence, &tokens)
    case "between": mendBetween(index, in: sentence, &tokens)
    case "with": mendObject(behind: index, &tokens)
    case "off": mendParticle(index, in: sentence, &tokens)
    case "talks": mendTalks(index, in: sentence, &tokens)
    case "then": mendThen(index, in: sentence, &tokens)
    case "led", "headed", "chaired": mendSubject(of: index, in: sentence, &tokens)
    case "who", "whom", "which", "where": mendRelative(index, in: sentence, &tokens)
    case "day", "morning", "afternoon", "evening", "night", "week", "month", "year":
      mendTime(index, in: sentence, &tokens)
    case "to": mendPurpose(index, in: sentence, &tokens)
    case "ahead": mendAhead(index, in: sentence, &tokens)
    case "open": mendOpen(index, in: sentence, &tokens)
    case "neighboring", "neighbouring": mendNeighbour(index, in: sentence, &tokens)
    case "h.e.", "h.h.", "h.m.", "h.r.h.", "h.i.m.": mendHonour(index, in: sentence, &tokens)
    case "visiting": mendVisiting(index, in: sentence, &tokens)
    case "meeting", "gathering", "attending":
      mendContinuous(index, in: sentence, &tokens)
      mendGathered(index, in: sentence, &tokens)
      mendParticiple(index, in: sentence, &tokens)
      mendMet(index, in: sentence, &tokens)
    case "according": mendAccording(index, in: sentence, &tokens)
    default: mendGerund(index, in: sentence, &tokens)
    }
  }
  mendClauses(sentence, &tokens)
}

/// "the ⟨rebels⟩", "⟨shook⟩ hands": what the form of a word says, whatever the tag does.
private func mendForm(_ token: inout Token) {
  if token.pos == .noun, !token.features.contains(.plural), token.lower.hasSuffix("s"),
    Roles.people.contains(String(token.lower.dropLast()))
  {
    token.features.insert(.plural)
    token.lemma = lemmas.lemma(of: token)
  }
  if token.pos == .verb, token.features.isSuperset(of: [.present, .finite]), token.lower != token.lemma,
    !token.lower.hasSuffix("s")
  {
    token.features.remove(.present)
    token.features.insert(.past)
  }
}

/// "Addis Ababa, 18 March 2021: ⟨The chairperson⟩ concluded a visit": the town does nothing.
private func mendDateline(_ sentence: Range<Int>, _ tokens: inout [Token]) {
  guard
    let end = sentence.prefix(16).first(where: {
      ["-", "--", "–", "—", ":"].contains(tokens[$0].form) && tokens[$0].head != $0 - 1
    }),
    end > sentence.lowerBound, end + 1 < sentence.upperBound,
    sentence.prefix(end - sentence.lowerBound).contains(where: { tokens[$0].form == "," }),
    sentence.prefix(end - sentence.lowerBound).allSatisfy({
      isCapitalised(tokens[$0]) || [.punct, .num].contains(tokens[$0].pos)
    }),
    let town = sentence.prefix(end - sentence.lowerBound).first(where: {
      tokens[$0].head > end && (isSubject(tokens[$0]) || [.parataxis, .dep].contains(tokens[$0].relation))
    })
  else { return }
  let verb = tokens[town].head
  let relation = isSubject(tokens[town]) ? tokens[town].relation : Relation.nsubj
  if isSubject(tokens[town]) { tokens[town].relation = .dep }
  guard tokens[verb].pos == .verb,
    !(end..<sentence.upperBound).contains(where: { tokens[$0].head == verb && isSubject(tokens[$0]) }),
    let subject = (end + 1..<verb).first(where: {
      tokens[$0].head < end
        && [.appos, .conj, .flat, .list, .parataxis, .dep, .nmod].contains(tokens[$0].relation)
    })
  else { return }
  attach(subject, to: verb, relation, &tokens)
}

/// "The king, trying to break the stalemate over who leads, ⟨spent⟩ an hour with him": the sentence is about what its
/// finite verb says, not about what stands between the commas.
private func mendAside(_ sentence: Range<Int>, _ tokens: inout [Token]) {
  guard let root = sentence.first(where: { tokens[$0].head == $0 }), tokens[root].pos == .verb,
    tokens[root].lower.hasSuffix("ing"), root > sentence.lowerBound, tokens[root - 1].form == ",",
    let subject = sentence.first(where: { tokens[$0].head == root && isSubject(tokens[$0]) && $0 < root }),
    !sentence.contains(where: { tokens[$0].head == root && [.aux, .auxPass, .cop].contains(tokens[$0].relation) }),
    let verb = (root + 1..<sentence.upperBound).first(where: {
      tokens[$0].pos == .verb && tokens[$0].features.contains(.past) && tokens[$0].features.contains(.finite)
        && tokens[$0 - 1].form == "," && [.conj, .parataxis, .ccomp, .dep].contains(tokens[$0].relation)
    }),
    !sentence.contains(where: { tokens[$0].head == verb && isSubject(tokens[$0]) })
  else { return }
  attach(verb, to: verb, .root, &tokens)
  attach(subject, to: verb, .nsubj, &tokens)
  attach(root, to: subject, .acl, &tokens)
}

/// "the ideologue ⟨Anton Balasingham⟩": the name is the head, not the word in small letters in front of it.
private func mendApposed(_ word: Int, in sentence: Range<Int>, _ tokens: inout [Token]) {
  let name = word + 1
  guard tokens[name].relation == .flat, tokens[name].head == word, tokens[name].pos == .propn,
    isCapitalised(tokens[name]), !isCapitalised(tokens[word]), [.noun, .propn].contains(tokens[word].pos),
    tokens[word].head != word, tokens[word].form.utf8.count > 3
  else { return }
  attach(name, to: tokens[word].head, tokens[word].relation, &tokens)
  for child in sentence where tokens[child].head == word && child != name { tokens[child].head = name }
  attach(word, to: name, .nmodDesc, &tokens)
  tokens[word].pos = .noun
}

/// The past of "wind" in "wound up", which the tagger takes for a verb of its own.
private func mendWound(_ index: Int, _ tokens: inout [Token]) {
  guard tokens[index].pos == .verb, tokens[index + 1].lower == "up" else { return }
  tokens[index].lemma = "wind"
  tokens[index].features = [.past, .finite]
}

/// "had no talks ⟨since their meeting⟩": what a preposition governs is no object.
private func mendObject(behind preposition: Int, _ tokens: inout [Token]) {
  let noun = tokens[preposition].head
  guard tokens[preposition].relation == .case, noun > preposition, tokens[noun].relation == .obj else { return }
  tokens[noun].relation = .obl
}

/// "a day ⟨after⟩ the king had arrived": what stands before a subject is of its whole clause.
private func mendMark(_ preposition: Int, _ tokens: inout [Token]) {
  let noun = tokens[preposition].head
  guard tokens[preposition].relation == .case, noun > preposition, isSubject(tokens[noun]),
    tokens[tokens[noun].head].pos == .verb, tokens[noun].head > noun
  else { return }
  attach(preposition, to: tokens[noun].head, .mark, &tokens)
}

/// "left on Monday, ⟨a day⟩ after he had seen the king": how long after belongs to the clause that it counts from.
private func mendDistance(before marker: Int, in sentence: Range<Int>, _ tokens: inout [Token]) {
  let (unit, verb) = (marker - 1, tokens[marker].head)
  // "met him on Monday, ⟨a day⟩ after talks with the king"
  if unit > sentence.lowerBound, verb > marker, tokens[marker].relation == .case, tokens[verb].pos == .noun,
    ["day", "week"].contains(tokens[unit].lemma), [.det, .num].contains(tokens[unit - 1].pos),
    unit - 1 == sentence.lowerBound || tokens[unit - 2].pos != .adp, tokens[verb].head != unit,
    OccasionLexicon.english.nouns[tokens[verb].lemma] != nil
  {
    return attach(unit, to: verb, .nmodUnmarked, &tokens)
  }
  guard unit > sentence.lowerBound, ["day", "week", "month", "year"].contains(tokens[unit].lemma),
    tokens[marker].relation == .mark, verb > marker, tokens[verb].pos == .verb, tokens[unit].head != verb,
    [.oblUnmarked, .obl, .nmodUnmarked, .appos, .dep, .obj].contains(tokens[unit].relation)
  else { return }
  if tokens[verb].head == unit { attach(verb, to: tokens[unit].head, .advcl, &tokens) }
  attach(unit, to: verb, .oblUnmarked, &tokens)
}

/// "Since then ⟨Peru⟩, which helped, has argued": the name behind "since then" is the subject of a verb without one.
private func mendThen(_ then: Int, in sentence: Range<Int>, _ tokens: inout [Token]) {
  let name = tokens[then].head
  let preposition = then - 1
  guard preposition >= sentence.lowerBound, ["since", "until", "by"].contains(tokens[preposition].lower),
    tokens[preposition].head == name, name > then, tokens[name].pos == .propn, tokens[name].relation == .obl,
    tokens[name].head > name,
    !sentence.contains(where: { tokens[$0].head == tokens[name].head && isSubject(tokens[$0]) })
  else { return }
  let verb = tokens[name].head
  attach(name, to: verb, .nsubj, &tokens)
  attach(then, to: verb, .obl, &tokens)
  attach(preposition, to: then, .case, &tokens)
}

/// "⟨Envoys⟩ led by Ana Rey held talks": the subject is that of the verb, not of the participle.
private func mendSubject(of participle: Int, in sentence: Range<Int>, _ tokens: inout [Token]) {
  let verb = tokens[participle].head
  guard tokens[participle].relation == .advcl, verb > participle, participle + 1 < sentence.upperBound,
    tokens[participle + 1].lower == "by",
    let subject = sentence.first(where: {
      tokens[$0].head == participle && isSubject(tokens[$0]) && $0 < participle
    }),
    !sentence.contains(where: { tokens[$0].head == verb && isSubject(tokens[$0]) })
  else { return }
  attach(subject, to: verb, .nsubj, &tokens)
  attach(participle, to: subject, .acl, &tokens)
}

/// "Phan Van Giang, ⟨whom the king received⟩, …", "outside the hotel, ⟨where they had met⟩, …": a clause behind a comma
/// and a relative word is the noun's in front of the comma, not what somebody said.
private func mendRelative(_ word: Int, in sentence: Range<Int>, _ tokens: inout [Token]) {
  let verb = tokens[word].head
  guard word - 2 > sentence.lowerBound, tokens[word - 1].form == ",", tokens[verb].relation == .ccomp, verb > word,
    [.nsubj, .nsubjPass, .obj, .obl, .advmod].contains(tokens[word].relation),
    tokens[word].lower != "where" || tokens[word].relation == .advmod
  else { return }
  let matrix = tokens[verb].head
  // The highest noun whose phrase ends at the comma.
  var noun = word - 2
  while tokens[noun].head != matrix, tokens[noun].head != noun, sentence.contains(tokens[noun].head),
    tokens[noun].head < word
  {
    noun = tokens[noun].head
  }
  guard tokens[noun].head == matrix, noun != matrix, [.noun, .propn].contains(tokens[noun].pos),
    [.nsubj, .nsubjPass, .obj, .obl].contains(tokens[noun].relation)
  else { return }
  attach(verb, to: noun, .aclRelcl, &tokens)
  if tokens[word].lower == "whom", !sentence.contains(where: { tokens[$0].head == word && $0 != word }) {
    tokens[word].relation = .obj
  }
}

/// "… and the following ⟨day⟩ had an audience": a day does nothing.
private func mendTime(_ noun: Int, in sentence: Range<Int>, _ tokens: inout [Token]) {
  let verb = tokens[noun].head
  guard tokens[noun].relation == .nsubj, tokens[verb].relation == .conj, verb > noun, tokens[verb].pos == .verb,
    sentence.contains(where: {
      tokens[$0].head == noun && ["same", "following", "next", "previous"].contains(tokens[$0].lower)
    }),
    sentence.contains(where: { tokens[$0].head == verb && tokens[$0].relation == .obj })
  else { return }
  tokens[noun].relation = .oblUnmarked
}

/// "was in Lima on Friday, his aides say, ⟨to see the king⟩": what for is said of the journey, not of the aides.
private func mendPurpose(_ marker: Int, in sentence: Range<Int>, _ tokens: inout [Token]) {
  let verb = tokens[marker].head
  let saying = tokens[verb].head
  guard tokens[marker].relation == .mark, verb > marker, [.xcomp, .advcl, .ccomp].contains(tokens[verb].relation),
    tokens[saying].relation == .parataxis, saying + 2 == marker, tokens[saying + 1].form == ",",
    ["say", "add", "report", "note", "explain", "tell"].contains(tokens[saying].lemma)
  else { return }
  attach(verb, to: tokens[saying].head, .advcl, &tokens)
}

/// "⟨H.E.⟩ Ana Rey will visit Peru": the name is the head.
private func mendHonour(_ honour: Int, in sentence: Range<Int>, _ tokens: inout [Token]) {
  var name = honour + 1
  // "H.E. Dr. Ana Rey"
  while name < sentence.upperBound, tokens[name].form.hasSuffix(".") || tokens[name].relation == .nmodDesc {
    name += 1
  }
  if name < sentence.upperBound, tokens[name].head == name + 1, tokens[name].relation == .compound { name += 1 }
  guard name < sentence.upperBound, tokens[name].head == honour, tokens[name].pos == .propn,
    [.flat, .appos, .compound, .nmod, .obj].contains(tokens[name].relation), tokens[honour].head != honour
  else { return }
  attach(name, to: tokens[honour].head, tokens[honour].relation, &tokens)
  for child in sentence where tokens[child].head == honour { tokens[child].head = name }
  attach(honour, to: name, .nmodDesc, &tokens)
  // "and with H.E. Ana Rey, ⟨Minister of Peru⟩": the office stands beside the name.
  let office = tokens[name].head
  if office > name, tokens[name].relation == .nmod, tokens[office].head != office,
    tokens[office - 1].form == ",", [.noun, .propn].contains(tokens[office].pos)
  {
    attach(name, to: tokens[office].head, tokens[office].relation, &tokens)
    attach(office, to: name, .appos, &tokens)
    for child in sentence where tokens[child].head == office && child < name { tokens[child].head = name }
  }
}

/// "⟨Visiting Tajik Speaker Ana Rey⟩ conferred with the king": a guest, whom nobody visits.
private func mendVisiting(_ visiting: Int, in sentence: Range<Int>, _ tokens: inout [Token]) {
  let verb = tokens[visiting].head
  let guest = (visiting + 1..<min(sentence.upperBound, visiting + 8)).first {
    tokens[$0].head == visiting && tokens[$0].relation == .obj && tokens[$0].pos == .propn
  }
  // "met his counterpart, ⟨visiting Foreign Minister Luis Paz⟩, on Monday"
  if visiting > sentence.lowerBound + 1, verb < visiting, tokens[visiting - 1].form == ",",
    Roles.offices.contains(tokens[visiting - 2].lemma) || Roles.people.contains(tokens[visiting - 2].lemma),
    let guest
  {
    for child in sentence where tokens[child].head == visiting && child != guest && child > guest {
      tokens[child].head = verb
    }
    attach(guest, to: visiting - 2, .appos, &tokens)
    attach(visiting, to: guest, .amod, &tokens)
    tokens[visiting].pos = .adj
    return
  }
  if visiting > sentence.lowerBound, verb < visiting, verb >= visiting - 6, tokens[verb].pos == .verb,
    let guest, !(visiting + 1..<guest).contains(where: { tokens[$0].pos == .det })
  {
    return mendGuest(guest, visiting, of: verb, in: sentence, &tokens)
  }
  guard isCapitalised(tokens[visiting]), tokens[visiting].relation == .advcl, verb > visiting,
    let guest = (visiting + 1..<verb).first(where: { tokens[$0].head == visiting && tokens[$0].relation == .obj }),
    tokens[guest].pos == .propn, !(visiting..<verb).contains(where: { tokens[$0].form == "," }),
    !sentence.contains(where: { tokens[$0].head == verb && isSubject(tokens[$0]) })
  else { return }
  attach(guest, to: verb, .nsubj, &tokens)
  attach(visiting, to: guest, .amod, &tokens)
  tokens[visiting].pos = .adj
}

/// "greeted visiting President ⟨Jiang⟩", "met with visiting President ⟨Jiang⟩": whom somebody greets and meets.
private func mendGuest(
  _ guest: Int, _ visiting: Int, of verb: Int, in sentence: Range<Int>, _ tokens: inout [Token]
) {
  let preposition = visiting - 1
  let isPassive = sentence.contains { tokens[$0].head == verb && tokens[$0].relation == .auxPass }
  let isGoverned =
    preposition != verb && (tokens[preposition].lower == "with" || tokens[preposition].lower == "by" && isPassive)
  let isDirect =
    preposition == verb
    && ["greet", "meet", "receive", "welcome", "host", "tell", "see", "brief", "assure"].contains(
      tokens[verb].lemma)
  // A person, not a town.
  guard isDirect || isGoverned, (visiting + 1..<guest).contains(where: { isTitleWord(tokens[$0]) }) else { return }
  attach(guest, to: verb, isGoverned ? .obl : .obj, &tokens)
  for child in sentence where tokens[child].head == visiting && child > guest { tokens[child].head = verb }
  attach(visiting, to: guest, .amod, &tokens)
  tokens[visiting].pos = .adj
  if isGoverned { attach(preposition, to: guest, .case, &tokens) }
}

/// "Leaders of the bloc, ⟨meeting⟩ in Lima on Monday, agreed": whoever agreed meets. Says whether it is so here.
private func mendApposed(participle: Int, in sentence: Range<Int>, _ tokens: inout [Token]) -> Bool {
  guard participle - 1 > sentence.lowerBound, tokens[participle - 1].form == ",",
    participle + 1 < sentence.upperBound,
    ["meeting", "gathering"].contains(tokens[participle].lower),
    ["in", "at", "on", "here", "for", "under", "behind", "outside", "near"].contains(tokens[participle + 1].lower)
      || WholeNames.calendar.contains(tokens[participle + 1].lower),
    let subject = (max(sentence.lowerBound, participle - 30)..<participle - 1).first(where: {
      isSubject(tokens[$0]) && tokens[$0].head > participle && tokens[tokens[$0].head].pos == .verb
    }), tokens[participle].head != participle
  else { return false }
  attach(participle, to: subject, .acl, &tokens)
  tokens[participle].pos = .verb
  tokens[participle].features = [.participle, .present]
  tokens[participle].lemma = lemmas.lemma(of: tokens[participle])
  return true
}

/// "⟨Foreign ministers⟩ meeting here Monday agreed": those who meet are those who agree.
private func mendParticiple(_ participle: Int, in sentence: Range<Int>, _ tokens: inout [Token]) {
  if mendApposed(participle: participle, in: sentence, &tokens) { return }
  let verb = tokens[participle].head
  guard tokens[participle].pos == .verb, [.xcomp, .advcl, .csubj, .ccomp].contains(tokens[participle].relation),
    verb > participle, participle > sentence.lowerBound, tokens[participle - 1].head == participle,
    isSubject(tokens[participle - 1]), !(participle..<verb).contains(where: { tokens[$0].form == "," })
  else { return mendGerund(participle, in: sentence, &tokens) }
  let own = sentence.filter { tokens[$0].head == verb && isSubject(tokens[$0]) }
  guard own.allSatisfy({ WholeNames.calendar.contains(tokens[$0].lower) }) else { return }
  for day in own { attach(day, to: participle, .obl, &tokens) }
  attach(participle - 1, to: verb, .nsubj, &tokens)
  attach(participle, to: participle - 1, .acl, &tokens)
}

/// A verb of an "-ing" that the tree has as a clause and the tag as a noun: "flew home, ⟨meeting⟩ her on the way".
private func mendGerund(_ index: Int, in sentence: Range<Int>, _ tokens: inout [Token]) {
  guard tokens[index].pos == .noun, tokens[index].relation == .advcl, tokens[index].lower.hasSuffix("ing"),
    !sentence.contains(where: {
      tokens[$0].head == index && $0 != index
        && [.det, .cop, .case, .amod, .nmodPoss, .nummod, .compound].contains(tokens[$0].relation)
    })
  else { return }
  tokens[index].pos = .verb
  tokens[index].features = [.participle, .present]
  tokens[index].lemma = lemmas.lemma(of: tokens[index])
}

func isSubject(_ token: Token) -> Bool { [.nsubj, .nsubjPass].contains(token.relation) }

func attach(_ token: Int, to head: Int, _ relation: Relation, _ tokens: inout [Token]) {
  tokens[token].head = head
  tokens[token].relation = relation
}
