internal import Meetings

/// Names of people with what stands around them: their titles, and the state or body that they are of.
extension MentionFinder {
  func isTitle(_ token: Int) -> Bool {
    let word = text.tokens[token].lower.filter { $0 != "." }
    // "12:30 p.m. President Rey meets …"
    if ["p.m.", "pm"].contains(text.tokens[token].form) { return false }
    // "under Hanafi" is no office.
    if word == "under", !isCapitalised(text.tokens[token]) { return false }
    return Roles.titles.contains(word) || Roles.offices.contains(word)
      || Roles.offices.contains(text.tokens[token].lemma.lowercased())
  }

  /// A person's mention, from the state or body in front of the titles to the one behind "of": "Republic of Korea Vice
  /// Minister Choi Young-joon", "NATO Secretary General Jens Stoltenberg", "President Isaac Herzog of Israel".
  mutating func addPerson(_ person: Int, _ name: Range<Int>, title: Int? = nil) {
    var low = name.lowerBound
    var titles: [Int] = []
    let floor = text.sentences[tree.sentence[low]].lowerBound
    if let title = title ?? titleWithComplement(before: low, floor) {
      titles.append(title)
      for token in title..<low {
        named[token] = true
        absorbed.insert(token)
        if let state = stateNamed(token) { belongs(person, to: state) }
      }
      low = title
    }
    while low > floor, let next = office(before: low, floor, &titles, of: person) { low = next }
    // "Cameroon's Paul Biya"
    if low - 1 > floor, ["'s", "’s"].contains(text.tokens[low - 1].lower), let state = stateNamed(low - 2) {
      belongs(person, to: state)
    }
    // "Egypt's Anwar Sadat" is all his name.
    if low - 1 > floor, ["'s", "’s"].contains(text.tokens[low - 1].lower),
      let (start, _) = bodies[low - 1], start >= floor
    {
      low = start
    }
    while low < name.lowerBound, ["(", ")", "-"].contains(text.tokens[low].lower) { low += 1 }
    for title in titles.reversed() { mentions.entities[person].titles.insert(text.tokens[title].lower) }
    let high = body(behind: name.upperBound, of: person)
    add(low..<high, .name, [person])
    readOffice(behind: high, from: name.lowerBound, of: person)
    // "Sergei Lavrov, the Russian foreign minister"
    for child in tree.children(head(low..<high), [.appos])
    where Roles.offices.contains(text.tokens[child].lemma.lowercased()) {
      mentions.entities[person].titles.insert(text.tokens[child].lemma.lowercased())
      for part in tree.children(child) where tree.preposition(part) != "for" {
        if let state = stateNamed(part) { belongs(person, to: state, surely: true) }
      }
    }
  }

  /// "Ana Rey, ⟨minister of foreign affairs of Peru⟩, …": titles, and the state behind the last "of".
  private mutating func readOffice(behind end: Int, from mentionStart: Int, of person: Int) {
    let limit = text.sentences[tree.sentence[end - 1]].upperBound
    // In "Ana Rey, President Luis Paz and …" the office is another's.
    guard end + 1 < limit, text.tokens[end].form == ",",
      tree.children(head(mentionStart..<end), [.appos]).contains(where: { office in
        office > end && office - end < 8 && Roles.offices.contains(text.tokens[office].lemma.lowercased())
          && tree.children(office, [.flat]).isEmpty
          && (office + 1 >= limit || [.adp, .cconj, .punct].contains(text.tokens[office + 1].pos))
      })
    else { return }
    var titles = Set<String>()
    var token = end + 1
    while token < limit, token - end < 16, titles.isEmpty ? token - end < 6 : true {
      let word = text.tokens[token]
      guard [.adj, .noun, .propn, .adp, .det, .cconj].contains(word.pos), word.form != "," else { break }
      if word.pos == .adp, !["of", "for", "to"].contains(word.lower) { break }
      // "Deputy Prime Minister and Minister of Foreign Affairs"; a body's vice-president besides is another matter.
      if word.pos == .cconj, !titles.isEmpty,
        !(token + 1..<min(limit, token + 4)).contains(where: { text.tokens[$0].lower == "minister" })
      {
        break
      }
      if isTitle(token) { titles.insert(Office.word(word.lemma.lowercased())) }
      if !titles.isEmpty, word.lower == "of", token + 1 < limit {
        let start = text.tokens[token + 1].lower == "the" ? token + 2 : token + 1
        // "president of the federation of France" is of a federation.
        let isOfState =
          isTitle(token - 1)
          || [
            "affairs", "defence", "defense", "finance", "trade", "interior", "justice", "economy", "development",
          ]
          .contains(text.tokens[token - 1].lower)
        if isOfState, let (high, body) = bodyStarts[start], mentions.entities[body].kind == .state,
          high >= limit || !["'s", "’s"].contains(text.tokens[high].lower)
        {
          belongs(person, to: body, surely: true)
        }
        if text.tokens[token + 1].lower == "foreign" || start < limit && text.tokens[start].lower == "foreign" {
          titles.insert("foreign")
        }
      }
      token += 1
    }
    guard titles.contains(where: { Roles.offices.contains($0) }) else { return }
    mentions.entities[person].titles.formUnion(titles)
  }

  /// Where a name with its office starts, one piece further left: a title, "of", a state or body, a word like "interim".
  private mutating func office(before low: Int, _ floor: Int, _ titles: inout [Int], of person: Int) -> Int? {
    let before = low - 1
    let token = text.tokens[before]
    if isTitle(before) {
      titles.append(before)
      return before
    }
    // "President-elect"
    if ["elect", "designate"].contains(token.lower), before - 2 >= floor, text.tokens[before - 1].form == "-",
      isTitle(before - 2)
    {
      titles.append(before - 2)
      return before - 2
    }
    if let (start, body) = bodies[low], start >= floor {
      guard mentions.entities[body].kind == .state || !titles.isEmpty else { return nil }
      belongs(person, to: body, surely: mentions.entities[body].kind == .state)
      return start
    }
    // "Republic of Cyprus (ROC) Foreign Minister"
    if token.form == ")", !titles.isEmpty, before - 2 > floor, text.tokens[before - 2].form == "(",
      bodies[before - 2] != nil
    {
      return before - 2
    }
    // "Secretary of State", but not "adviser to President"
    if !titles.isEmpty, ["for", "of", "-", "and", "to"].contains(token.lower), isTitle(max(floor, before - 1)),
      token.form == "-"
        || token.lower == "and" && isTitle(low) && !isHighest(low)
          && !isOfficeSurname(before - 1, in: text.sentences[tree.sentence[before]], text.tokens)
        || token.lower != "and"
          && !Roles.offices.contains(text.tokens[titles[titles.count - 1]].lemma.lowercased())
    {
      return before
    }
    return token.pos == .adj && !titles.isEmpty ? before : nil
  }

  /// "the Prime Minister and ⟨President⟩ Diallo" are two.
  private func isHighest(_ title: Int) -> Bool {
    ["president", "king", "queen", "chancellor", "emir", "pope", "prime"].contains(text.tokens[title].lower)
      && (title < 2 || !["vice", "deputy"].contains(text.tokens[title - 2].lower))
  }

  /// Where a name ends that has the state or body of its bearer behind "of".
  private mutating func body(behind end: Int, of person: Int) -> Int {
    let limit = text.sentences[tree.sentence[end - 1]].upperBound
    guard end + 1 < limit, text.tokens[end].lower == "of" else { return end }
    let start = text.tokens[end + 1].lower == "the" ? end + 2 : end + 1
    guard let (high, body) = bodyStarts[start] else { return end }
    belongs(person, to: body, surely: true)
    return high
  }

  /// Notes whom a person is of; what is said first holds, unless what is said now leaves no doubt.
  private mutating func belongs(_ person: Int, to body: Int, surely: Bool = false) {
    if mentions.entities[body].kind == .state {
      if surely || mentions.entities[person].country == nil {
        mentions.entities[person].country = mentions.entities[body].country ?? mentions.entities[person].country
      }
    } else if mentions.entities[person].sentBy == nil {
      mentions.entities[person].sentBy = body
    }
  }

  /// Whom somebody speaks for: the body or state that he is of; bodies, states and groups speak for themselves.
  mutating func principal(of entity: Int) -> Int? {
    guard mentions.entities[entity].kind == .person else { return entity }
    if let body = mentions.entities[entity].sentBy { return body }
    guard let country = mentions.entities[entity].country, let name = countryName(country) else { return nil }
    return state(country, name)
  }

  /// "Special Representative for Afghanistan Reconciliation" in front of a name: its last title word. In "spokesman
  /// for President Ghani" the name is another's.
  private func titleWithComplement(before name: Int, _ floor: Int) -> Int? {
    if let title = titleWithFields(before: name, floor) { return title }
    var token = name - 1
    while token > floor, name - token < 7,
      isCapitalised(text.tokens[token])
    {
      token -= 1
    }
    // "leader of ⟨the⟩ United Tajik Opposition"
    if token > floor, text.tokens[token].lower == "the", text.tokens[token - 1].lower == "of" { token -= 1 }
    guard token > floor, token < name - 1, ["for", "to", "of"].contains(text.tokens[token].lower),
      isTitle(token - 1), !(token + 1..<name).allSatisfy({ isTitle($0) })
    else {
      return nil
    }
    return token - 1
  }

  /// "Under Secretary for Democracy, Human Rights, and Labor" in front of a name: what somebody is in charge of, a list
  /// that "and" ends.
  private func titleWithFields(before name: Int, _ floor: Int) -> Int? {
    var (token, hasAnd, isField) = (name - 1, false, false)
    while token > floor, name - token < 16 {
      let word = text.tokens[token]
      // "Secretary of State Ana Rey and Foreign Minister Luis Paz" are two.
      if covered[token].map({ mentions.all[$0].entities.contains { mentions.entities[$0].kind == .person } })
        == true
        || Roles.offices.contains(word.lemma.lowercased())
      {
        return nil
      }
      if word.form == "," || word.lower == "and" {
        let isSerial = word.form == "," && text.tokens[token + 1].lower == "and"
        guard isField || isSerial, hasAnd || word.lower == "and" else { return nil }
        hasAnd = true
        if !isSerial { isField = false }
      } else if isCapitalised(word) || word.lower == "the" {
        isField = isField || BodyNames.fields.contains(word.lower)
      } else {
        break
      }
      token -= 1
    }
    guard hasAnd, isField, token > floor, ["for", "of"].contains(text.tokens[token].lower), isTitle(token - 1)
    else {
      return nil
    }
    return token - 1
  }

  /// The state that a single token names, also before its mention has been added.
  func stateNamed(_ token: Int) -> Int? {
    countryNamed(token).flatMap { country in
      mentions.entities.firstIndex { $0.kind == .state && $0.country == country }
    }
  }

  func countryNamed(_ token: Int) -> String? {
    guard isCapitalised(text.tokens[token]) else { return nil }
    let senses = Gazetteer.senses(folded(text.tokens[token].form.filter { $0 != "." }))
    guard
      let sense = senses.first(where: {
        "SAD".contains($0.kind)
          && (!$0.flags.contains("u") || text.tokens[token].form.uppercased() == text.tokens[token].form)
      })
    else { return nil }
    return ["", "XA", "XE", "XF", "XW"].contains(sense.country) ? nil : sense.country
  }
}
