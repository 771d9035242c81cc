internal import Meetings

/// Names of bodies and venues that no gazetteer has, by their head word ("Front", "Ministry", "Palace") and by the short
/// form that a text defines: "the Southern African Development Community (SADC)".
struct BodyNames {
  private let tokens: [Token]
  private let sentences: [Range<Int>]
  private(set) var spans: [NameSpan]
  private var cover: [Int]
  /// The defined short forms, with the spans that define them.
  private(set) var shortForms: [String: Range<Int>] = [:]

  init(_ spans: [NameSpan], in text: AnalysedText) {
    tokens = text.tokens
    sentences = text.sentences
    self.spans = spans
    cover = [Int](repeating: -1, count: text.tokens.count)
    for (index, span) in spans.enumerated() { for token in span.tokens { cover[token] = index } }
    for sentence in text.sentences {
      headed(in: sentence)
      ships(in: sentence)
      defined(in: sentence)
    }
    for index in self.spans.indices { qualify(index) }
    comeBack()
    self.spans = self.spans.filter { !$0.tokens.isEmpty }.sorted { $0.tokens.lowerBound < $1.tokens.lowerBound }
  }

  // MARK: By head word

  private mutating func headed(in sentence: Range<Int>) {
    var token = sentence.lowerBound
    while token < sentence.upperBound {
      let isVenue = Self.venues.contains(tokens[token].lower)
      guard isVenue || isCapitalised(tokens[token]) && Self.heads.contains(tokens[token].lower) else {
        token += 1
        continue
      }
      let end = token + 1
      let low = start(of: token, in: sentence)
      let high = complement(behind: end, in: sentence)
      let isOpen =
        high < sentence.upperBound && high == end && isCapitalised(tokens[high]) && tokens[high].pos != .verb
        && !isTitleWord(tokens[high]) && !(cover[high] >= 0 && spans[cover[high]].tokens.lowerBound == high)
      let isNamed = isVenue ? low < token && isCapitalised(tokens[low]) : high - low > 1
      if isNamed, !isOpen, claims(low..<high) {
        take(low..<high, isVenue ? .place : .organization)
        token = high
      } else {
        token = end
      }
    }
  }

  /// "the ⟨USS Tulsa⟩": a ship, whatever town or person it is named for.
  private mutating func ships(in sentence: Range<Int>) {
    for token in sentence.dropLast() where Self.ships.contains(tokens[token].form) {
      var end = token + 1
      while end < sentence.upperBound, end - token < 4, tokens[end].pos == .propn, isCapitalised(tokens[end]) {
        end += 1
      }
      if end - token > 1 { take(token..<end, .place) }
    }
  }

  /// Prefixes of the names of ships, most of them navies'.
  static let ships: Set<String> = [
    "USS", "USNS", "USCGC", "HMS", "HMAS", "HMCS", "HMNZS", "HNLMS", "HDMS", "SAS", "INS", "MV", "RMS",
  ]

  /// Where the name that ends in a head word starts.
  private func start(of head: Int, in sentence: Range<Int>) -> Int {
    var low = head
    while low > sentence.lowerBound, head - low < 7 {
      let before = low - 1
      let word = tokens[before]
      if isCapitalised(word), [.propn, .adj, .noun, .num].contains(word.pos) || isInside(before, low),
        !isTitleWord(word) || Self.attributes.contains(word.lower), !isFullPerson(before),
        !WholeNames.calendar.contains(word.lower), !(before == sentence.lowerBound && isPlain(word))
      {
        low = before
      } else if word.form == "-", !word.spaceBefore, before > sentence.lowerBound,
        isCapitalised(tokens[before - 1])
      {
        low = before - 1
      } else if ["and", "&"].contains(word.lower), before - 1 > sentence.lowerBound,
        isCapitalised(tokens[before - 1]),
        Self.fields.contains(tokens[before - 1].lower)
      {
        low = before - 1
      } else if word.lower == "'s", before > sentence.lowerBound, Self.owners.contains(tokens[before - 1].lower) {
        low = before - 1
      } else {
        break
      }
    }
    return low
  }

  /// A word at the head of a sentence that is capitalised for that alone.
  private func isPlain(_ word: Token) -> Bool {
    word.pos != .propn && !Gazetteer.senses(folded(word.form)).contains { $0.kind == "A" || $0.kind == "S" }
      && Gazetteer.senses(folded(word.form)).contains { $0.kind == "W" } && !Self.attributes.contains(word.lower)
  }

  private func isInside(_ a: Int, _ b: Int) -> Bool { cover[a] >= 0 && cover[a] == cover[b] }

  private func isFullPerson(_ token: Int) -> Bool {
    cover[token] >= 0 && spans[cover[token]].isPerson
      && (spans[cover[token]].tokens.count > 1 || token > 0 && isTitleWord(tokens[token - 1]))
  }

  /// "of the Philippines", "for the Liberation of Congo", "on Human Rights" behind a head word.
  private func complement(behind end: Int, in sentence: Range<Int>) -> Int {
    var high = end
    while high + 1 < sentence.upperBound, high - end < 10, ["of", "for", "on"].contains(tokens[high].lower) {
      var next = high + 1
      if next < sentence.upperBound, tokens[next].lower == "the" { next += 1 }
      let isField =
        Self.departments.contains(tokens[end - 1].lower) && next < sentence.upperBound
        && Self.attributes.contains(tokens[next].lower)
      guard next < sentence.upperBound, isCapitalised(tokens[next]), isField || !isTitleWord(tokens[next]),
        !isFullPerson(next),
        !WholeNames.calendar.contains(tokens[next].lower)
      else { break }
      while next < sentence.upperBound, isCapitalised(tokens[next]) || tokens[next].form == "-",
        !isFullPerson(next),
        // "the Ministry of Foreign Affairs Sheikh Hamad"
        !isField || Self.fields.contains(tokens[next].lower) || Self.attributes.contains(tokens[next].lower)
          || !isTitleWord(tokens[next]) && tokens[next].pos != .verb && cover[next] < 0
      { next += 1 }
      if next + 1 < sentence.upperBound, ["and", "&"].contains(tokens[next].lower),
        isCapitalised(tokens[next + 1]),
        Self.fields.contains(tokens[next + 1].lower)
      {
        next += 2
      } else if Self.departments.contains(tokens[end - 1].lower) {
        next = listed(behind: next, in: sentence)
      }
      high = next
    }
    return high
  }

  /// "Ministry of Economy⟨, Trade and Industry⟩": where a list of fields ends that "and" closes; else where it would begin.
  private func listed(behind start: Int, in sentence: Range<Int>) -> Int {
    var (end, hasAnd) = (start, false)
    while end + 1 < sentence.upperBound, !hasAnd, [",", "and", "&"].contains(tokens[end].lower), end - start < 10 {
      var word = end + 1
      hasAnd = tokens[end].form != ","
      if tokens[word].lower == "and" { (word, hasAnd) = (word + 1, true) }
      if word < sentence.upperBound, tokens[word].lower == "the" { word += 1 }
      guard word < sentence.upperBound, isCapitalised(tokens[word]), Self.fields.contains(tokens[word].lower)
      else {
        return start
      }
      word += 1
      while word < sentence.upperBound, isCapitalised(tokens[word]), Self.fields.contains(tokens[word].lower) {
        word += 1
      }
      end = word
    }
    // "the Ministry of Trade, Industry and Energy Minister Luis Paz"
    return hasAnd && !(end < sentence.upperBound && isTitleWord(tokens[end])) ? end : start
  }

  private static let departments: Set<String> = ["ministry", "department", "bureau", "directorate", "committee"]

  /// Whether nothing that stands here is known to be a longer or better name.
  private func claims(_ range: Range<Int>) -> Bool {
    for index in Set(range.map { cover[$0] }) where index >= 0 {
      let other = spans[index]
      guard range.contains(other.tokens.lowerBound), range.contains(other.tokens.upperBound - 1) else {
        return false
      }
      // "the Peruvian ⟨Congress⟩" is none that is known by the word alone.
      let isOfNation =
        other.tokens.count == 1 && range.count > 1
        && Gazetteer.senses(folded(tokens[range.lowerBound].form)).contains { $0.kind == "A" }
      // nor "Ministry of Trade and ⟨Industry⟩"
      let isOfDepartment =
        other.tokens.count == 1 && range.count > 3 && Self.fields.contains(tokens[other.tokens.lowerBound].lower)
      if isOfDepartment { continue }
      if case .known(let sense) = other.sense,
        other.tokens == range
          || "OMV".contains(sense.kind) && other.tokens.upperBound == range.upperBound && !isOfNation
      {
        return false
      }
    }
    return true
  }

  private mutating func take(_ range: Range<Int>, _ sense: NameSpan.Sense) {
    for index in Set(range.map { cover[$0] }) where index >= 0 {
      for token in spans[index].tokens { cover[token] = -1 }
      spans[index].tokens = spans[index].tokens.lowerBound..<spans[index].tokens.lowerBound
    }
    spans.append(NameSpan(tokens: range, sense: sense))
    for token in range { cover[token] = spans.count - 1 }
  }

  /// "Communist Party of Nepal ⟨(Maoist)⟩", "Muslim League ⟨(N)⟩": which of the parties of that name.
  private mutating func qualify(_ index: Int) {
    let span = spans[index].tokens
    guard !spans[index].isPerson, let last = span.last, last + 2 < tokens.count, tokens[last + 1].form == "(",
      span.contains(where: { ["party", "league", "front", "congress"].contains(tokens[$0].lower) }),
      let close = (last + 2..<min(tokens.count, last + 7)).first(where: { tokens[$0].form == ")" }),
      close > last + 2,
      (last + 2..<close).allSatisfy({ isCapitalised(tokens[$0]) || tokens[$0].form == "-" }),
      tokens[close - 1].lower.hasSuffix("ist") || close == last + 3 && tokens[close - 1].form.utf8.count == 1
    else { return }
    spans[index].tokens = span.lowerBound..<close + 1
    spans[index].sense = .organization
    for token in last + 1...close { cover[token] = index }
  }

  // MARK: By short form

  private mutating func defined(in sentence: Range<Int>) {
    for open in sentence.dropFirst() where tokens[open].form == "(" && open + 2 < sentence.upperBound {
      guard tokens[open + 2].form == ")", isShortForm(tokens[open + 1].form) else { continue }
      let short = tokens[open + 1].form
      let floor = max(sentence.lowerBound, open - 14)
      if let low = spelled(short, before: open, floor) {
        if claims(low..<open) { take(low..<open, .organization) }
        shortForms[short] = low..<open
      } else if let low = lengthened(short, before: open) {
        take(low..<open, .organization)
        shortForms[short] = low..<open
      } else if cover[open - 1] >= 0, !spans[cover[open - 1]].isPerson {
        shortForms[short] = spans[cover[open - 1]].tokens
      }
    }
  }

  /// "the ⟨Movement for Democracy in Liberia⟩ (MODEL)": where a name with "in" and a country starts, whose first letter and
  /// that of the country the short form begins and ends with.
  private func lengthened(_ short: String, before open: Int) -> Int? {
    let joint = open - 2
    guard joint > 0, tokens[joint].lower == "in", cover[joint - 1] >= 0, isCapitalised(tokens[joint + 1]),
      case .organization = spans[cover[joint - 1]].sense
    else { return nil }
    let low = spans[cover[joint - 1]].tokens.lowerBound
    return tokens[low].form.first == short.first && tokens[joint + 1].form.first == short.last ? low : nil
  }

  private func isShortForm(_ form: String) -> Bool {
    (2...9).contains(form.utf8.count) && form.utf8.filter { (0x41...0x5A).contains($0) }.count >= 2
      && form.utf8.allSatisfy {
        (0x41...0x5A).contains($0) || $0 == 0x2D || $0 == 0x2F || (0x30...0x39).contains($0)
      }
  }

  /// Where the words start whose first letters spell a short form.
  private func spelled(_ short: String, before end: Int, _ floor: Int) -> Int? {
    var letters = Array(short.lowercased().unicodeScalars.filter { $0.properties.isAlphabetic })
    var token = end - 1
    while token >= floor, let wanted = letters.last {
      let first = folded(tokens[token].form).unicodeScalars.first
      if isCapitalised(tokens[token]), first == wanted {
        letters.removeLast()
        if letters.isEmpty { return token }
      } else if !["of", "the", "and", "for", "on", "in", "-", "&", "'s"].contains(tokens[token].lower) {
        return nil
      } else if first == wanted, letters.count > 1, tokens[token].lower != "'s" {
        letters.removeLast()
      }
      token -= 1
    }
    return nil
  }

  /// A short form that the text defines is a name wherever it comes back.
  private mutating func comeBack() {
    guard !shortForms.isEmpty else { return }
    for token in tokens.indices where shortForms[tokens[token].form] != nil {
      let index = cover[token]
      if index < 0 {
        take(token..<token + 1, .organization)
      } else if spans[index].tokens.count == 1, spans[index].isPerson {
        spans[index].sense = .organization
      }
    }
  }

  /// Words that names of bodies end in, or that a complement follows.
  static let heads: Set<String> = [
    "front", "movement", "army", "council", "union", "commission", "party", "forces", "committee", "ministry",
    "department", "agency", "bank", "assembly", "alliance", "league", "organisation", "organization",
    "secretariat",
    "parliament", "congress", "court", "church", "federation", "authority", "association", "institute",
    "foundation",
    "corporation", "network", "coalition", "confederation", "community", "fund", "board", "senate", "chamber",
    "cabinet", "bureau", "office", "corps", "guard", "guards", "university", "society", "brigade", "brigades",
    "tribunal",
    "directorate", "inspectorate", "company", "consortium", "syndicate", "forum", "navy", "police", "group",
    "delegation",
    "mission", "embassy", "consulate", "government", "administration", "duma", "loya", "shura", "tribe",
    "programme",
    "program", "centre", "center", "academy", "committees", "liberation", "resistance", "militia", "majlis",
  ]
  /// Words that names of venues end in; in lower case only behind a name: "Kansai airport".
  static let venues: Set<String> = [
    "airport", "palace", "hotel", "castle", "villa", "resort", "ranch", "museum", "airbase", "headquarters",
    "monastery",
    "stadium", "cathedral", "chateau", "mansion", "residence", "guesthouse", "abbey", "hall", "temple", "barracks",
    "mosque", "checkpoint", "lodge", "manor", "compound", "crossing", "terminal",
  ]
  /// Title words that names of bodies also have.
  private static let attributes: Set<String> = [
    "national", "security", "foreign", "defence", "defense", "interior", "finance", "economy", "trade", "justice",
    "energy",
    "health", "education", "environment", "agriculture", "home", "external", "affairs", "state", "special",
    "senior", "high",
    "federal", "supreme", "executive", "first", "permanent", "party", "chief", "field", "grand", "opposition",
    "un", "u.n.",
    "senators",
  ]
  /// What ministries and commissions are for: the words that "and" joins in their names.
  static let fields: Set<String> = [
    "foreign", "defence", "defense", "security", "peace", "trade", "industry", "commerce", "economy", "finance",
    "planning",
    "development", "justice", "equality", "freedom", "change", "democracy", "culture", "tourism", "science",
    "technology",
    "energy", "mines", "oil", "gas", "petroleum", "water", "transport", "communications", "information", "labour",
    "labor",
    "health", "education", "sports", "youth", "agriculture", "fisheries", "forestry", "environment", "climate",
    "truth",
    "reconciliation", "refugees", "migration", "human", "rights", "civil", "political", "social", "economic",
    "scientific",
    "cooperation", "co", "expatriates", "worship", "religious", "international", "foreigners", "commonwealth",
    "drugs", "crime",
    "reconstruction", "reform", "unity", "solidarity", "progress", "independence", "atomic", "nuclear", "european",
    "state",
    "general", "ceasefire", "monitoring", "verification", "stability", "elections", "consumer", "food", "drug",
    "space", "media", "integration", "technologies", "affairs", "insurance", "investment", "investments", "urban",
    "internal", "rural", "housing", "infrastructure", "digital", "innovation", "employment", "mining", "fishing",
    "growth",
  ]
  /// Whose names bodies bear with an apostrophe.
  private static let owners: Set<String> = [
    "people", "peoples", "women", "workers", "republican", "farmers", "teachers", "lawyers", "lord", "children",
    "soldiers",
    "mothers", "citizens", "veterans", "writers", "students", "journalists", "nation",
  ]
}
