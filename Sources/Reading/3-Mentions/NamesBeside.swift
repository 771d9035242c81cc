internal import Meetings

/// The names that stand beside an office and say who holds it: "the envoy, Ana Rey", "the ministers of Peru and Chile,
/// Ana Rey and Luis Paz".
extension MentionFinder {
  /// "his Ethiopian counterpart, Demeke Mekonnen", "Barmou, the junta's chief of defence", "Abiy is the prime
  /// minister": the name says who.
  func namedBeside(_ token: Int) -> [Int]? {
    var beside =
      tree.children(token, [.appos, .flat, .nmodDesc]) + tree.children(token, [.compound]).filter { $0 > token }
    if text.tokens[token].relation == .appos, let head = tree.parent(token) { beside.append(head) }

    if tree.child(token, .cop) != nil { beside += tree.children(token, [.nsubj]) }
    if text.tokens[token].features.contains(.plural) {
      // "their envoys, Potzel and Qahtani"
      // and "Rey and Paz, the foreign ⟨ministers⟩ of Peru and Chile", which a tree hangs on the second
      let people = beside.flatMap { tree.conjuncts(tree.firstConjunct($0)) }.flatMap { entitiesHeaded($0) }
        .uniqued()
      if people.count > 1, people.allSatisfy({ mentions.entities[$0].kind == .person }) { return people }
      return rowBehindComma(token) ?? rowOfNext(token)
    }
    for part in beside {
      let people = entitiesHeaded(part)
      if !people.isEmpty, people.allSatisfy({ mentions.entities[$0].kind == .person }) { return people }
    }
    return (namedBeforeComma(token) ?? namedBehindComma(token)).map { [$0] }
  }

  /// "⟨Gerhard Schroeder⟩, the German chancellor, and Vaclav Klaus", which a tree may take for three.
  private func namedBeforeComma(_ token: Int) -> Int? {
    let range = phrase(token)
    guard range.lowerBound > 1, range.upperBound < text.tokens.count, text.tokens[range.lowerBound].lower == "the",
      text.tokens[range.lowerBound - 1].form == ",", text.tokens[range.upperBound].form == ",",
      tree.sentence[range.lowerBound - 2] == tree.sentence[token], let name = covered[range.lowerBound - 2],
      mentions.all[name].form == .name, mentions.all[name].tokens.upperBound == range.lowerBound - 1,
      let person = mentions.all[name].entities.first, mentions.entities[person].kind == .person,
      mentions.entities[person].isUntitled
    else { return nil }
    return person
  }

  /// "the speaker of Iran's parliament, Gholam Haddad Adel, …", wherever the tree hangs the name.
  func namedBehindComma(_ token: Int) -> Int? {
    let limit = text.sentences[tree.sentence[token]].upperBound
    var end = token + 1
    let isPlain = end < limit && text.tokens[end].form == "," && isDefinite(token)
    guard end < limit, isPlain || ["of", "for", "at"].contains(text.tokens[end].lower) else { return nil }
    while end < limit, end - token < 14, text.tokens[end].form != "," {
      // "of the African Union (AU), Ana Rojas"
      if text.tokens[end].form == "(", end + 2 < limit, text.tokens[end + 2].form == ")" {
        end += 3
        continue
      }
      // "head of the political office Abdul Ghani Baradar"
      if let person = personStarting(at: end), text.tokens[end - 1].pos == .noun { return person }
      guard
        [.adp, .det, .adj, .noun, .propn, .part, .num, .pron].contains(text.tokens[end].pos)
          || text.tokens[end].form == "-"
      else {
        return nil
      }
      end += 1
    }
    var start = end + 1
    // ", H.E. Mr. Moussa Faki, …"
    while start < limit, personStarting(at: start) == nil, Self.honours.contains(text.tokens[start].lower) {
      start += 1
    }
    guard start < limit, text.tokens[end].form == ",", let person = personStarting(at: start),
      let name = covered[start]
    else { return nil }
    let after = mentions.all[name].tokens.upperBound
    return after >= limit || text.tokens[after].pos == .punct || text.tokens[after].lower == "of" ? person : nil
  }

  /// "the premiers ⟨of Peru, Ana Rey, and of Chile, Luis Paz⟩"
  private func oneByOne(_ token: Int) -> [Int]? {
    let limit = text.sentences[tree.sentence[token]].upperBound
    var found: [Int] = []
    var next = token + 1
    while next < limit, text.tokens[next].lower == "of",
      let comma = (next + 1..<min(limit - 1, next + 8)).first(where: { text.tokens[$0].form == "," }
      ),
      let person = personStarting(at: comma + 1), let name = covered[comma + 1]
    {
      found.append(person)
      next = mentions.all[name].tokens.upperBound
      while next < limit, [",", "and"].contains(text.tokens[next].lower) { next += 1 }
    }
    return found.count > 1 ? found.uniqued() : nil
  }

  /// "the ministers, ⟨Ana Rey of Peru and Luis Paz of Chile⟩"
  private func eachOf(_ token: Int) -> [Int]? {
    let limit = text.sentences[tree.sentence[token]].upperBound
    guard token + 2 < limit, text.tokens[token + 1].form == "," else { return nil }
    var found: [Int] = []
    var next = token + 2
    while next < limit, let person = personStarting(at: next), let name = covered[next] {
      found.append(person)
      next = mentions.all[name].tokens.upperBound
      if next + 1 < limit, text.tokens[next].lower == "of", let country = covered[next + 1] {
        next = mentions.all[country].tokens.upperBound
      }
      while next < limit, [",", "and"].contains(text.tokens[next].lower) { next += 1 }
    }
    return found.count > 1 ? found : nil
  }

  /// "the envoys of Peru and Chile for Haiti, Ana Rey and Luis Paz, …"
  private func rowBehindComma(_ token: Int) -> [Int]? {
    if let found = oneByOne(token) ?? eachOf(token) { return found }
    let limit = text.sentences[tree.sentence[token]].upperBound
    guard token + 1 < limit, text.tokens[token + 1].lower == "of",
      let comma = (token + 2..<min(limit - 1, token + 14)).first(where: {
        text.tokens[$0].form == ","
      }),
      !(token + 1..<comma).contains(where: { tree.isVerb($0) || text.tokens[$0].form == ";" })
    else { return nil }
    var found: [Int] = []
    var next = comma + 1
    while next < limit, let person = personStarting(at: next), let name = covered[next] {
      found.append(person)
      next = mentions.all[name].tokens.upperBound
      if next < limit, text.tokens[next].form == "," { next += 1 }
      if next < limit, text.tokens[next].lower == "and" { next += 1 }
    }
    return found.count > 1 ? found.uniqued() : nil
  }

  /// "⟨The presidents of Peru and Chile⟩ met. Ana Rey and Luis Paz said …": as many people as states, whom the next
  /// sentence names for the first time as its subject.
  private func rowOfNext(_ token: Int) -> [Int]? {
    let next = tree.sentence[token] + 1
    guard next < text.sentences.count, text.tokens[token].relation == .nsubj,
      let of = tree.children(token, [.nmod]).first(where: { tree.preposition($0) == "of" }),
      let root = text.sentences[next].first(where: { text.tokens[$0].relation == .root }),
      let subject = tree.child(root, .nsubj)
    else { return nil }
    let states = tree.conjuncts(of).flatMap { entitiesHeaded($0) }.uniqued()
    let row = tree.conjuncts(subject)
    let people = row.flatMap { entitiesHeaded($0) }.uniqued()
    // none of other states who only speak of it
    let homes = Set(states.compactMap { mentions.entities[$0].country })
    let known = people.compactMap { mentions.entities[$0].country }
    guard isDefinite(token), !known.isEmpty, homes.isSuperset(of: known) else { return nil }
    guard states.count > 1, states.allSatisfy({ mentions.entities[$0].kind == .state }), row.count == states.count,
      people.count == row.count,
      people.allSatisfy({ person in
        mentions.entities[person].kind == .person
          && !mentions.all.contains { $0.entities.contains(person) && $0.head < text.sentences[next].lowerBound }
      })
    else { return nil }
    return people
  }

  static let honours: Set<String> = ["h.e.", "h.h.", "h.m.", "h.r.h.", "h.i.m."]

  private func personStarting(at token: Int) -> Int? {
    guard let name = covered[token], mentions.all[name].tokens.lowerBound == token,
      let person = mentions.all[name].entities.first, mentions.entities[person].kind == .person
    else { return nil }
    return person
  }

  /// "the foreign ministers of Peru and Chile, Ana Rey and Luis Paz": who holds the office in which.
  mutating func introduceRow(_ token: Int) {
    guard let people = namedBeside(token) else { return }
    let range = phrase(token)
    let states = senders(token, range).filter { mentions.entities[$0].kind == .state }
    for (place, index) in people.enumerated() {
      mentions.entities[index].titles.formUnion(titleWords(range, token))
      guard states.count == people.count, mentions.entities[index].country == nil else { continue }
      mentions.entities[index].country = mentions.entities[states[place]].country
    }
  }

  /// "the Foreign ⟨Minister⟩ of Peru, Mr. Luis Vega": whose title a tree takes it for, over the comma between.
  func titled(_ token: Int) -> Int? {
    guard text.tokens[token].relation == .nmodDesc, let name = tree.parent(token), name > token,
      (token + 1..<name).contains(where: { text.tokens[$0].form == "," }), let mention = covered[name],
      let person = mentions.all[mention].entities.first, mentions.entities[person].kind == .person
    else { return nil }
    return person
  }
}
