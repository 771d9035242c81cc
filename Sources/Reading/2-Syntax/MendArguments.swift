internal import Meetings

/// Repairs of what hangs on what: the rows, owners and goals of nouns, and subjects that the tree has as something else.

/// "between the government of Luis Paz ⟨and the opposition⟩": of one there are two, however near the name stands.
func mendBetween(_ between: Int, in sentence: Range<Int>, _ tokens: inout [Token]) {
  let noun = tokens[between].head
  guard tokens[between].relation == .case, noun > between, noun - between < 20,
    !tokens[noun].features.contains(.plural)
  else { return }
  func child(of head: Int, _ relation: Relation) -> Int? {
    (head + 1..<min(sentence.upperBound, head + 20)).last {
      tokens[$0].head == head && tokens[$0].relation == relation
    }
  }
  guard child(of: noun, .conj) == nil, let owner = child(of: noun, .nmod), let other = child(of: owner, .conj),
    (owner..<other).contains(where: { tokens[$0].head == other && tokens[$0].relation == .cc }),
    Gazetteer.senses(folded((owner...other).map { tokens[$0].form }.joined(separator: " "))).isEmpty
  else { return }
  attach(other, to: noun, .conj, &tokens)
}

/// "denied ⟨meeting⟩ Ana Rey": a verb, where a name follows that the tree has as a second object.
func mendMet(_ meeting: Int, in sentence: Range<Int>, _ tokens: inout [Token]) {
  let (verb, name) = (meeting - 1, meeting + 1)
  guard verb >= sentence.lowerBound, name < sentence.upperBound, tokens[meeting].pos == .noun,
    tokens[verb].pos == .verb, tokens[meeting].head == verb, tokens[meeting].relation == .obj,
    tokens[name].pos == .propn, tokens[name].head == verb,
    [.obj, .obl, .oblUnmarked].contains(tokens[name].relation)
  else { return }
  tokens[meeting].pos = .verb
  tokens[meeting].lemma = "meet"
  tokens[meeting].features = [.participle, .present]
  tokens[meeting].relation = .xcomp
  attach(name, to: meeting, .obj, &tokens)
  for word in name + 1..<sentence.upperBound where tokens[word].head == verb {
    guard [.obl, .oblUnmarked].contains(tokens[word].relation) else { continue }
    tokens[word].head = meeting
  }
}

/// "According to officials, ⟨Ana Rey⟩ will meet him": the subject, where the tree has the name stand beside the officials.
func mendAccording(_ according: Int, in sentence: Range<Int>, _ tokens: inout [Token]) {
  let source = tokens[according].head
  let verb = tokens[source].head
  guard source > according, verb > source, tokens[verb].pos == .verb, tokens[source].relation == .obl,
    let name = (source + 1..<verb).first(where: {
      tokens[$0].head == source && tokens[$0].relation == .appos && tokens[$0].pos == .propn
    }), (source..<name).contains(where: { tokens[$0].form == "," }),
    !(source..<verb).contains(where: { tokens[$0].head == verb && isSubject(tokens[$0]) })
  else { return }
  attach(name, to: verb, .nsubj, &tokens)
}

/// "called ⟨off⟩ talks": the word belongs to the verb, whatever stands behind it.
func mendParticle(_ off: Int, in sentence: Range<Int>, _ tokens: inout [Token]) {
  let (verb, noun) = (off - 1, tokens[off].head)
  guard verb >= sentence.lowerBound, ["call", "put", "break", "stave", "fend"].contains(tokens[verb].lemma),
    tokens[verb].pos == .verb, tokens[off].relation == .case, noun > off, tokens[noun].head == verb,
    tokens[noun].relation == .obl
  else { return }
  attach(off, to: verb, .compoundPrt, &tokens)
  tokens[noun].relation = .obj
}

/// "American and ⟨North Korean⟩ negotiators": two words that name one people.
func mendPeople(_ first: Int, in sentence: Range<Int>, _ tokens: inout [Token]) {
  let (second, other) = (first + 1, tokens[first].head)
  guard tokens[first].relation == .conj, second < sentence.upperBound, other < first, other >= sentence.lowerBound,
    [.amod, .compound].contains(tokens[other].relation),
    [other, tokens[other].head].contains(tokens[second].head),
    !Gazetteer.senses(folded(tokens[first].form + " " + tokens[second].form)).isEmpty
  else { return }
  for index in other..<first where tokens[index].head == first { tokens[index].head = second }
  attach(second, to: other, .conj, &tokens)
  attach(first, to: second, .compound, &tokens)
}

/// "the president of the Bank for Reconstruction, ⟨Ana Rey⟩": who holds the office, not what the bank is.
func mendHolder(_ name: Int, in sentence: Range<Int>, _ tokens: inout [Token]) {
  let body = tokens[name].head
  let office = tokens[body].head
  guard tokens[name].pos == .propn, body < name, name - body < 12, tokens[body].relation == .nmod,
    tokens[body].pos == .propn, office < body, office >= sentence.lowerBound,
    Roles.offices.contains(tokens[office].lemma.lowercased()), !tokens[office].features.contains(.plural),
    name - 1 > body, tokens[name - 1].form == ",", name + 1 < sentence.upperBound,
    tokens[name + 1].relation == .flat, tokens[name + 1].head == name,
    Gazetteer.senses(folded(tokens[name].form + " " + tokens[name + 1].form)).isEmpty
  else { return }
  attach(name, to: office, .appos, &tokens)
}

/// "In July ⟨a former minister⟩, Ana Rey, flew to Lima": what stands in front of a verb with nothing before it is its
/// subject.
func mendBareSubject(_ noun: Int, in sentence: Range<Int>, _ tokens: inout [Token]) {
  let verb = tokens[noun].head
  guard tokens[noun].pos == .noun, verb > noun, verb - noun < 20, tokens[verb].pos == .verb,
    Roles.people.contains(tokens[noun].lemma.lowercased())
      || Roles.offices.contains(tokens[noun].lemma.lowercased()),
    !sentence.contains(where: {
      tokens[$0].head == noun && tokens[$0].relation == .case
        || tokens[$0].head == verb && (isSubject(tokens[$0]) || tokens[$0].relation == .csubj)
    })
  else { return }
  let isPassive = (noun..<verb).contains { tokens[$0].head == verb && tokens[$0].relation == .auxPass }
  tokens[noun].relation = isPassive ? .nsubjPass : .nsubj
}

/// "reached during the visit of Luis Paz ⟨to Lima⟩": where the visit led.
func mendDestination(_ place: Int, in sentence: Range<Int>, _ tokens: inout [Token]) {
  guard
    let to = (max(sentence.lowerBound, place - 4)..<place).last(where: {
      tokens[$0].head == place && tokens[$0].lower == "to"
    }),
    to > sentence.lowerBound
  else { return }
  var guest = to - 1
  if tokens[guest].relation == .flat { guest = tokens[guest].head }
  let visit = tokens[guest].head
  guard tokens[guest].relation == .nmod, visit < guest, visit > tokens[place].head,
    OccasionLexicon.english.nouns[tokens[visit].lemma] == .visit
  else { return }
  attach(place, to: visit, .nmod, &tokens)
}

/// "says ⟨talks⟩ between the two have broken down": the subject of what is said, not all of it.
func mendSaidSubject(_ noun: Int, in sentence: Range<Int>, _ tokens: inout [Token]) {
  let saying = tokens[noun].head
  guard tokens[noun].relation == .obj, saying < noun, saying >= sentence.lowerBound,
    ["say", "claim", "believe", "report", "announce"].contains(tokens[saying].lemma),
    let verb = (noun + 1..<min(sentence.upperBound, noun + 25)).first(where: { verb in
      tokens[verb].pos == .verb && [saying, tokens[saying].head].contains(tokens[verb].head)
        && [.ccomp, .advcl, .conj, .parataxis].contains(tokens[verb].relation)
    }),
    let aux = (noun + 1..<verb).first(where: {
      tokens[$0].head == verb && [.aux, .auxPass].contains(tokens[$0].relation)
    }),
    !(noun..<aux).contains(where: {
      tokens[$0].form == "," || tokens[$0].head == verb && tokens[$0].relation == .cc
    }),
    !sentence.contains(where: {
      tokens[$0].head == verb && (isSubject(tokens[$0]) || [.csubj, .mark].contains(tokens[$0].relation))
    })
  else { return }
  let isPassive = (aux..<verb).contains { tokens[$0].head == verb && tokens[$0].relation == .auxPass }
  attach(noun, to: verb, isPassive ? .nsubjPass : .nsubj, &tokens)
  attach(verb, to: saying, .ccomp, &tokens)
}

/// "representatives of A⟨, B and C⟩": what the first is of goes on.
func mendOwners(_ name: Int, in sentence: Range<Int>, _ tokens: inout [Token]) {
  let people = tokens[name].head
  guard tokens[name].pos == .propn, people < name, name - people < 20, tokens[people].pos == .noun,
    let owner = (people + 1..<name).last(where: { tokens[$0].head == people && tokens[$0].relation == .nmod }),
    (people..<owner).contains(where: { tokens[$0].head == owner && tokens[$0].lower == "of" }),
    tokens[owner].pos == .propn,
    let comma = (owner + 1..<name).first, tokens[comma].form == ",",
    (comma + 1..<name).allSatisfy({
      tokens[$0].head == name && [.det, .compound, .amod].contains(tokens[$0].relation)
    }),
    case let others = (name + 1..<min(sentence.upperBound, name + 25)).filter({
      tokens[$0].head == name && tokens[$0].relation == .conj
    }), !others.isEmpty
  else { return }
  attach(name, to: owner, .conj, &tokens)
  for other in others { tokens[other].head = owner }
}

/// "spoke ⟨ahead of⟩ talks with him": one preposition, as "before" is.
func mendAhead(_ ahead: Int, in sentence: Range<Int>, _ tokens: inout [Token]) {
  let of = ahead + 1
  guard of < sentence.upperBound, tokens[of].lower == "of", tokens[of].relation == .case else { return }
  let (noun, head) = (tokens[of].head, tokens[ahead].head)
  guard noun > of, head < ahead, head >= sentence.lowerBound,
    tokens[noun].head == ahead || tokens[noun].head == head
  else { return }
  attach(noun, to: head, .obl, &tokens)
  attach(ahead, to: noun, .case, &tokens)
  attach(of, to: ahead, .fixed, &tokens)
}

/// "Aid donors ⟨meeting in Tokyo⟩ pledged help": those who meet, not a meeting of theirs, which pledges nothing.
func mendGathered(_ meeting: Int, in sentence: Range<Int>, _ tokens: inout [Token]) {
  let (people, verb) = (meeting - 1, tokens[meeting].head)
  guard tokens[meeting].pos == .noun, tokens[meeting].relation == .nsubj, people >= sentence.lowerBound,
    tokens[people].head == meeting, tokens[people].features.contains(.plural), tokens[people].pos == .noun,
    meeting + 1 < sentence.upperBound, ["in", "at", "here", "on", "under"].contains(tokens[meeting + 1].lower),
    verb > meeting, tokens[verb].pos == .verb,
    [
      "pledge", "agree", "say", "urge", "call", "condemn", "warn", "promise", "demand", "approve", "decide", "vow",
      "back",
      "endorse", "reject",
    ].contains(tokens[verb].lemma)
  else { return }
  tokens[meeting].pos = .verb
  tokens[meeting].lemma = "meet"
  tokens[meeting].features = [.participle, .present]
  for index in sentence where index != people && index < people && tokens[index].head == meeting {
    tokens[index].head = people
  }
  attach(people, to: verb, .nsubj, &tokens)
  attach(meeting, to: people, .acl, &tokens)
}

/// "the two were both ⟨meeting⟩ on Monday with the king": a verb, where nothing makes it "a meeting".
func mendContinuous(_ index: Int, in sentence: Range<Int>, _ tokens: inout [Token]) {
  let own = sentence.filter { tokens[$0].head == index && $0 != index }
  guard tokens[index].pos == .noun, let be = own.first(where: { tokens[$0].relation == .cop }),
    own.allSatisfy({ ![.det, .case, .amod, .nmodPoss, .nummod, .compound].contains(tokens[$0].relation) })
  else { return }
  tokens[be].relation = .aux
  tokens[index].pos = .verb
  tokens[index].lemma = String(tokens[index].lower.dropLast(3))
  tokens[index].features = [.participle, .present]
}

/// "Talks between Peru and Chile ⟨open⟩ in Lima": a verb, where nothing links it.
func mendOpen(_ word: Int, in sentence: Range<Int>, _ tokens: inout [Token]) {
  let near = max(sentence.lowerBound, word - 30)..<word
  guard tokens[word].pos == .adj, word + 1 < sentence.upperBound,
    ["in", "on", "at"].contains(tokens[word + 1].lower),
    near.contains(where: {
      tokens[$0].head == word && isSubject(tokens[$0]) && tokens[$0].features.contains(.plural)
    }), !near.contains(where: { tokens[$0].head == word && tokens[$0].relation == .cop })
  else { return }
  tokens[word].pos = .verb
  tokens[word].features = [.present, .finite]
}
