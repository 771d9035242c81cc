internal import Meetings

extension MentionFinder {
  /// Full names of people first, so that surnames find them wherever they stand.
  mutating func addNames(_ spans: [NameSpan], shortForms: [String: Range<Int>]) {
    var people: [Int] = []
    var resolved = [Int?](repeating: nil, count: spans.count)
    for (index, span) in spans.enumerated() {
      guard case .person = span.sense, let name = personName(span.tokens), name.split(separator: " ").count > 1
      else { continue }
      let person = same(name, among: people) ?? entity(.person, name)
      if !people.contains(person) { people.append(person) }
      enrich(person, with: name)
      if mentions.entities[person].country == nil {
        mentions.entities[person].country = Gazetteer.senses(folded(name)).first { $0.kind == "P" }?.country
      }
      resolved[index] = person
    }
    for (index, span) in spans.enumerated() where resolved[index] == nil {
      switch span.sense {
      case .person:
        guard let name = personName(span.tokens) else { continue }
        let person =
          nearest(name, at: span.tokens.lowerBound, to: index, among: people, resolved, spans) ?? short(
            name, among: people) ?? entity(.person, name)
        if !people.contains(person) { people.append(person) }
        enrich(person, with: name)
        resolved[index] = person
      case .organization: resolved[index] = organization(span.tokens, shortForms)
      case .place: resolved[index] = place(span.tokens)
      case .known(let sense): resolved[index] = peopleNamed(index, spans) ?? known(sense, as: words(span.tokens))
      }
    }
    for (index, span) in spans.enumerated() {
      guard let entity = resolved[index], [.state, .organization].contains(mentions.entities[entity].kind) else {
        continue
      }
      bodies[span.tokens.upperBound] = (span.tokens.lowerBound, entity)
      bodyStarts[span.tokens.lowerBound] = (span.tokens.upperBound, entity)
    }
    for (index, span) in spans.enumerated() {
      // A lone word that the recogniser took for a place or a body may be the surname of somebody named in full.
      if case .person = span.sense {
      } else if case .known = span.sense {
      } else if span.tokens.count == 1,
        let person = short(words(span.tokens), among: people, surnamesOnly: true)
      {
        resolved[index] = person
      }
      // "the two Zaireans" are found with the pronouns.
      guard let entity = resolved[index], !isCountedPeople(span.tokens) else { continue }
      for token in span.tokens { named[token] = true }
      let twins = twins(span.tokens)
      if !twins.isEmpty {
        add(span.tokens, .name, twins)
        continue
      }
      if mentions.entities[entity].kind == .person {
        addPerson(entity, span.tokens, title: span.title)
      } else {
        let isAdjective: Bool =
          if case .known(let sense) = span.sense {
            sense.kind == "A" && text.tokens[head(span.tokens)].pos == .adj
          } else { false }
        add(span.tokens, isAdjective ? .adjective : .name, [entity] + house(of: entity, span.tokens))
      }
    }
    addSurnames(of: people)
  }

  /// "⟨Bosnian Serb⟩ leaders", "⟨Turkish Cypriots⟩": of two nationalities in a row neither state, but the people that both
  /// words name together.
  private mutating func peopleNamed(_ index: Int, _ spans: [NameSpan]) -> Int? {
    guard
      let first = [index - 1, index].first(where: { first in
        first >= 0 && first + 1 < spans.count && isPeople(spans[first], spans[first + 1])
      }), case .known(let home) = spans[first].sense
    else { return nil }
    let name = words(spans[first].tokens.lowerBound..<spans[first + 1].tokens.upperBound)
    let people = entity(.group, name.hasSuffix("s") ? name : name + "s")
    mentions.entities[people].country = home.country
    peoples.insert(people)
    return people
  }

  private func isPeople(_ first: NameSpan, _ second: NameSpan) -> Bool {
    guard case .known(let home) = first.sense, case .known(let kin) = second.sense, first.tokens.count == 1,
      second.tokens.count == 1, first.tokens.upperBound == second.tokens.lowerBound, kin.kind == "A",
      ["A", "D", "R"].contains(home.kind) || home.kind == "S" && home.country == "XK", home.country != kin.country
    else { return false }
    let word = text.tokens[second.tokens.lowerBound]
    // "Iraqi Kurdish" has no plural.
    return word.spaceBefore && !word.lower.hasSuffix("sh") && !word.lower.hasSuffix("ese")
      && !isCapitalsOnly(word.form) && !isCapitalsOnly(text.tokens[first.tokens.lowerBound].form)
  }

  private func isCapitalsOnly(_ form: String) -> Bool { form.allSatisfy { !$0.isLowercase } }

  /// "the two Koreas": both states of a name.
  private mutating func twins(_ range: Range<Int>) -> [Int] {
    if let two = hyphenated(range) ?? couple(range) { return two }
    guard let last = range.last, let codes = Self.twinStates[text.tokens[last].form] else { return [] }
    return codes.map { state($0, countryName($0) ?? $0) }
  }

  /// "the ⟨India-Vietnam⟩ Joint Commission": the two states that sit in it.
  private mutating func hyphenated(_ range: Range<Int>) -> [Int]? {
    guard range.count > 3, let last = range.last,
      ["commission", "committee", "council", "group", "mechanism"].contains(text.tokens[last].lower),
      let hyphen = range.prefix(5).first(where: { ["-", "–"].contains(text.tokens[$0].form) })
    else { return nil }
    let sides = [range.lowerBound..<hyphen, hyphen + 1..<hyphen + 2].map { part in
      Gazetteer.senses(folded(words(part))).first { ["S", "A"].contains($0.kind) }
    }
    guard let first = sides[0], let second = sides[1] else { return nil }
    return [known(first, as: words(range.lowerBound..<hyphen)), known(second, as: words(hyphen + 1..<hyphen + 2))]
  }

  /// "the ⟨Rey-Paz⟩ summit": two people, one of whom at least the text names in full.
  private mutating func couple(_ range: Range<Int>) -> [Int]? {
    guard range.count == 3, ["-", "–"].contains(text.tokens[range.lowerBound + 1].form),
      range.upperBound < text.tokens.count,
      OccasionLexicon.english.nouns[text.tokens[range.upperBound].lemma] != nil
    else { return nil }
    let names = [range.lowerBound, range.lowerBound + 2].map { text.tokens[$0].form }
    let people = mentions.entities.indices.filter { mentions.entities[$0].kind == .person }
    let known = names.map { name in
      people.last { mentions.entities[$0].name == name || mentions.entities[$0].name.hasSuffix(" " + name) }
    }
    guard known.contains(where: { $0 != nil }), known[0] != known[1],
      names.allSatisfy({ Gazetteer.senses(folded($0)).allSatisfy { !"SAD".contains($0.kind) } })
    else { return nil }
    return zip(known, names).map { $0 ?? entity(.person, $1) }
  }

  private static let twinStates = ["Koreas": ["KP", "KR"], "Sudans": ["SD", "SS"], "Congos": ["CD", "CG"]]

  /// "at the Foreign Ministry": the body's house, as a place.
  private mutating func house(of body: Int, _ range: Range<Int>) -> [Int] {
    guard mentions.entities[body].kind == .organization, let first = range.first, let last = range.last,
      [first, last].contains(where: { Self.houses.contains(text.tokens[$0].lower) })
        || text.tokens[last].form == "House"
    else { return [] }
    let before = first - (first > 0 && text.tokens[first - 1].pos == .det ? 2 : 1)
    guard before >= 0, ["at", "inside", "outside"].contains(text.tokens[before].lower), !isOffice(endingAt: before)
    else { return [] }
    let venue = entity(.venue, words(range))
    mentions.entities[venue].country = mentions.entities[body].country
    return [venue]
  }

  /// "Minister of State ⟨at⟩ the Ministry": what an office is of is no place.
  func isOffice(endingAt preposition: Int) -> Bool {
    guard preposition > 0 else { return false }
    let last = preposition - 1
    let isOfState =
      preposition > 2 && text.tokens[last].lower == "state" && text.tokens[last - 1].lower == "of"
      && Roles.offices.contains(text.tokens[last - 2].lower)
    return isOfState || text.tokens[last].lemma == "official"
  }

  private static let houses = premises.union([
    "department", "university", "college", "institute", "academy", "museum", "cathedral", "centre", "center",
  ])

  /// A name seen whole once is known when it comes back short, also where the recogniser missed it.
  private mutating func addSurnames(of people: [Int]) {
    for token in text.tokens.indices
    where !named[token] && (text.tokens[token].pos == .propn || isBareSubject(token)) {
      let form = text.tokens[token].form
      guard form.unicodeScalars.count > 1, !WholeNames.particles.contains(text.tokens[token].lower),
        form.unicodeScalars.first?.properties.isUppercase == true,
        !isTitle(token),
        let person = short(form, among: people, surnamesOnly: true) ?? called(form, among: people)
      else { continue }
      named[token] = true
      addPerson(person, token..<(token + 1))
    }
  }

  /// "Paek" of Paek Nam Sun, whom the text calls so elsewhere.
  private func called(_ form: String, among people: [Int]) -> Int? {
    let found = people.filter { mentions.entities[$0].aliases.contains(form) }
    return found.count == 1 ? found.first : nil
  }

  /// "⟨Pence⟩ looked forward to it", which a tagger may take for money: one capitalised word that does something.
  private func isBareSubject(_ token: Int) -> Bool {
    text.tokens[token].pos == .noun && text.tokens[token].relation == .nsubj
      && !text.tokens[token].features.contains(.plural)
      && tree.children(token, [.det, .amod, .compound, .nmod, .nmodPoss, .nummod]).isEmpty
      && token + 1 < text.tokens.count && [.verb, .aux, .adv].contains(text.tokens[token + 1].pos)
  }

  /// A name without the titles at its start; nil where nothing is left.
  ///
  /// "US Special Representative for Afghanistan Reconciliation Zalmay Khalilzad" is recognised whole: what stands
  /// before the last title goes, and where the title has a complement the last two words are the name.
  private func personName(_ range: Range<Int>) -> String? {
    guard let low = nameStart(range), let last = range.last else { return nil }
    // "Ana Rey MP"
    let isMember = last - low > 1 && ["MP", "MEP", "MLA", "QC", "KC"].contains(text.tokens[last].form)
    let name = words(low..<(isMember ? last : range.upperBound))
    guard name.unicodeScalars.contains(where: { $0.properties.isAlphabetic }) else { return nil }
    guard name.utf8.count > 4, !name.unicodeScalars.contains(where: { $0.properties.isLowercase }) else {
      return name
    }
    return name.split(separator: " ").map { $0.utf8.count > 2 ? spoken(String($0)) : String($0) }.joined(
      separator: " ")
  }

  private func nameStart(_ range: Range<Int>) -> Int? {
    // "Mohamed bin Zayed bin ⟨Sultan⟩ Al Nahyan": a father's name is no title.
    let titles = range.dropLast().filter { token in
      isTitle(token)
        && !(token > range.lowerBound && Patronymic.particles.contains(text.tokens[token - 1].lower))
        // "Hossein ⟨Amir⟩-Abdollahian"
        && !(token > range.lowerBound && NameSpan.givenTitles.contains(text.tokens[token].lower)
          && hasSense("G", token - 1))
        // "⟨Sultan⟩ bin Salman"
        && !(token + 1 < range.upperBound && Patronymic.particles.contains(text.tokens[token + 1].lower))
    }
    guard let title = titles.last else { return afterPlace(range) }
    // "Crown Prince Mohammed bin Salman": the name is what follows the last title.
    let low = title + 1
    let hasComplement = ["for", "of", "to", "on", "and"].contains(text.tokens[low].lower)
    return hasComplement ? max(low + 1, range.upperBound - 2) : low
  }

  /// "Afghanistan Reconciliation Zalmay Khalilzad", "Qatar Suhail Shaheen": a state and ordinary words that the
  /// recogniser takes along are no part of a name of two words or more.
  private func afterPlace(_ range: Range<Int>) -> Int {
    var low = range.lowerBound
    guard range.count > 2, hasSense("S", low) else { return low }
    low += 1
    while range.upperBound - low > 2, hasSense("W", low) || !hasSense("G", low) { low += 1 }
    return low
  }

  private func hasSense(_ kind: Character, _ token: Int) -> Bool {
    Gazetteer.senses(folded(text.tokens[token].form)).contains { $0.kind == kind }
  }

  /// The body of a name: one that the gazetteer knows, that a short form stands for, or whose longer name ends like this.
  private mutating func organization(_ range: Range<Int>, _ shortForms: [String: Range<Int>]) -> Int {
    let name = words(range)
    if range.count == 1, let whole = shortForms[name], whole != range {
      let body = mentions.all.first { $0.tokens == whole }?.entities.first ?? organization(whole, [:])
      mentions.entities[body].aliases.insert(name)
      return body
    }
    let key = folded(name)
    let bare = key.hasPrefix("the ") ? String(key.dropFirst(4)) : key
    if bare.hasPrefix("government of "),
      let state = Gazetteer.senses(String(bare.dropFirst(14)).replacing("the ", with: "", maxReplacements: 1))
        .first(
          where: { $0.kind == "S" })
    {
      return known(state, as: name)
    }
    if let sense = Gazetteer.senses(bare).first(where: {
      "OM".contains($0.kind) && !$0.flags.contains("w") && !$0.flags.contains("u")
    }) {
      return known(sense, as: name)
    }
    let longer = mentions.entities.indices.last { index in
      let entity = mentions.entities[index]
      guard entity.kind == .organization else { return false }
      let other = folded(entity.name)
      return other.hasSuffix(" " + bare) && range.count > 1
        || range.count == 1 && other.hasSuffix(" " + bare) && BodyNames.heads.contains(bare)
    }
    if let longer {
      mentions.entities[longer].aliases.insert(name)
      return longer
    }
    let body = entity(.organization, name, key: bare)
    if mentions.entities[body].country == nil {
      mentions.entities[body].country = range.compactMap { countryNamed($0) }.first
    }
    if let short = shortForms.filter({ $0.value == range }).keys.min() {
      mentions.entities[body].aliases.insert(short)
    }
    return body
  }

  private mutating func place(_ range: Range<Int>) -> Int {
    let isVenue =
      range.count > 1
      && (BodyNames.venues.contains(text.tokens[range.upperBound - 1].lower) || isVenueWord(range.upperBound - 1)
        || BodyNames.ships.contains(text.tokens[range.lowerBound].form)
        || [
          "Hotel", "Camp", "Villa", "Palais", "Palazzo", "Schloss", "Chateau", "Château", "Fort", "Casa",
          "Hacienda",
        ]
        .contains(text.tokens[range.lowerBound].form))
    return entity(isVenue ? .venue : .region, words(range))
  }

  private func isVenueWord(_ token: Int) -> Bool {
    [
      "house", "base", "center", "centre", "camp", "garden", "gardens", "club", "square", "lodge", "room",
      "complex",
      "building", "station", "theatre", "theater", "embassy", "island",
    ].contains(text.tokens[token].lower)
  }

  private mutating func known(_ sense: NameSense, as words: String) -> Int {
    let index: Int
    switch sense.kind {
    case "S", "A", "D":
      // Continents and the like have adjectives, but no governments.
      index =
        switch sense.country {
        case "", "XE", "XF", "XW": entity(.region, sense.name)
        case "XA": entity(.group, sense.name)
        default: state(sense.country, sense.name)
        }
    case "C": index = entity(.city, sense.name, key: sense.name + sense.country)
    case "V": index = entity(.venue, sense.name)
    case "R": index = entity(.region, sense.name)
    default: index = entity(.organization, sense.name)
    }
    if sense.country.utf8.count == 2, !["XA", "XE", "XF", "XW"].contains(sense.country) {
      mentions.entities[index].country = sense.country
    } else if mentions.entities[index].kind == .state {
      mentions.entities[index].country = sense.country
    }
    if sense.kind == "C" || sense.kind == "V" {
      mentions.entities[index].latitude = sense.latitude
      mentions.entities[index].longitude = sense.longitude
      if sense.flags.contains("c") {
        mentions.entities[index].capitalOf = sense.country
        // The government that it may stand for.
        if let name = countryName(sense.country) { _ = state(sense.country, name) }
      }
    }
    if words != sense.name { mentions.entities[index].aliases.insert(words) }
    return index
  }
}
