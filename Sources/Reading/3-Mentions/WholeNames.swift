internal import Meetings

/// Names of people taken whole: with initials, particles, hyphens and suffixes that a recogniser leaves out, without the
/// days and months that it takes along, and behind titles as long as "President of the Republic of Turkey".
struct WholeNames {
  private let text: AnalysedText
  private let tokens: [Token]
  private var spans: [NameSpan]
  /// For each token the span that covers it.
  private var cover: [Int]
  /// Names of two words or more that are a person's wherever they stand.
  private var people: Set<String> = []

  init(_ spans: [NameSpan], in text: AnalysedText) {
    self.text = text
    tokens = text.tokens
    self.spans = []
    cover = [Int](repeating: -1, count: text.tokens.count)
    people = Set(spans.filter { isSomebody($0) }.map { name($0.tokens) })
    for span in spans.sorted(by: { $0.tokens.lowerBound < $1.tokens.lowerBound }) {
      for piece in pieces(span) { add(person(piece)) }
    }
  }

  /// The spans, made whole, in the order of the text. Linear, for each span is looked at in its own sentence only.
  mutating func whole() -> [NameSpan] {
    let given = spans.count
    var next = 0
    for sentence in text.sentences {
      let first = next
      while next < given, spans[next].tokens.lowerBound < sentence.upperBound { next += 1 }
      let added = spans.count
      dateline(sentence)
      unclaimed(in: sentence)
      for index in [first..<next, added..<spans.count].joined() {
        if case .person = spans[index].sense { extend(index, within: sentence) }
      }
      longTitles(in: sentence)
    }
    return spans.filter { span in
      guard case .person = span.sense else { return !span.tokens.isEmpty }
      return span.tokens.contains {
        isCapitalised(tokens[$0]) && !Self.suffixes.contains(bare($0)) && bare($0).count > 1
      }
    }.sorted { $0.tokens.lowerBound < $1.tokens.lowerBound }
  }

  /// "Morgan Tsvangirai": a given name and a word that no gazetteer has are a person, whatever the recogniser says.
  private func person(_ span: NameSpan) -> NameSpan {
    switch span.sense {
    case .known: return span
    case .person:
      // "Permanent Council of the Organization"
      let isOf = span.tokens.contains { tokens[$0].lower == "of" }
      return isOf && span.tokens.contains(where: { isBodyWord(tokens[$0]) })
        ? NameSpan(tokens: span.tokens, sense: .organization) : span
    case .organization, .place:
      if people.contains(name(span.tokens)) { return NameSpan(tokens: span.tokens, sense: .person) }
      guard (2...3).contains(span.tokens.count), let first = span.tokens.first,
        isGiven(first) && !has("W", first) || isBehindTitle(first),
        !span.tokens.contains(where: { isBodyWord(tokens[$0]) || has("W", $0) || isTitle($0) }),
        !["City", "River", "Island", "County", "Street", "Airport", "Hotel"].contains(
          tokens[span.tokens.upperBound - 1].form)
      else { return span }
      return NameSpan(tokens: span.tokens, sense: .person)
    }
  }

  private func name(_ range: Range<Int>) -> String { range.map { tokens[$0].lower }.joined(separator: " ") }

  /// Whether a name without any ordinary word is a person's here: to the recogniser, or by what it does or has done to it:
  /// "met ⟨Tô Lâm⟩", "⟨Aung San Suu Kyi⟩ said".
  private func isSomebody(_ span: NameSpan) -> Bool {
    guard (2...5).contains(span.tokens.count) else { return false }
    switch span.sense {
    case .known: return false
    case .person: return isUncommon(span.tokens)
    case .organization, .place: return isUncommon(span.tokens) && actsOrIsMet(span.tokens)
    }
  }

  /// Neither an ordinary word nor a state, an abbreviation, or the word of a body or a house among them.
  private func isUncommon(_ range: Range<Int>) -> Bool {
    range.allSatisfy { token in
      isCapitalised(tokens[token]) && tokens[token].form.contains(where: \.isLowercase)
        && tokens[token].pos == .propn && !isTitle(token) && !isBodyWord(tokens[token])
        && !BodyNames.venues.contains(tokens[token].lower) && !Self.particles.contains(tokens[token].lower)
        && !["W", "S", "A", "O", "M"].contains { has($0, token) }
    }
  }

  /// "⟨…⟩ said", "met ⟨…⟩", "talks with ⟨…⟩", "⟨…⟩, the opposition leader": what only people and bodies do, or are.
  private func actsOrIsMet(_ range: Range<Int>) -> Bool {
    guard let head = range.first(where: { !range.contains(tokens[$0].head) }), tokens[head].head != head else {
      return false
    }
    let next = range.upperBound
    if next + 2 < tokens.count, tokens[next].form == ",",
      (next + 1..<min(tokens.count, next + 7)).contains(where: { office in
        tokens[office].relation == .appos && range.contains(tokens[office].head)
          && Roles.offices.contains(tokens[office].lemma.lowercased())
      })
    {
      return true
    }
    let governor = tokens[tokens[head].head]
    let kind = OccasionLexicon.english.verbs[governor.lemma]?.kind
    return switch tokens[head].relation {
    case .nsubj:
      governor.pos == .verb && (kind != nil || ["say", "tell", "arrive", "fly"].contains(governor.lemma))
    case .obj:
      governor.pos == .verb && (kind == .meet || kind == .object || kind == .host || governor.lemma == "tell")
    case .obl, .nmod:
      range.lowerBound > 0 && tokens[range.lowerBound - 1].lower == "with"
        && (kind == .meet || kind == .with || OccasionLexicon.english.nouns[governor.lemma] != nil)
    default: false
    }
  }

  /// "its chairman, ⟨Urban Ahlin⟩"
  private func isBehindTitle(_ token: Int) -> Bool {
    guard token > 1, tokens[token - 1].form == "," else { return false }
    if isTitle(token - 2) { return true }
    // "the executive secretary of the community, ⟨Stergomena Tax⟩"
    var index = token - 2
    while index > 1, token - index < 12,
      isCapitalised(tokens[index]) || ["the", "for", "of", "and"].contains(tokens[index].lower)
    {
      if tokens[index].lower == "of", isTitle(index - 1) { return true }
      index -= 1
    }
    return false
  }

  private func has(_ kind: Character, _ token: Int) -> Bool {
    Gazetteer.senses(folded(tokens[token].form)).contains { $0.kind == kind }
  }

  /// Rows of capitals that nothing claims and that a known given or family name is among: "Kim Jong Un".
  private mutating func unclaimed(in sentence: Range<Int>) {
    var start = sentence.lowerBound
    while start < sentence.upperBound {
      var end = start
      while end < sentence.upperBound, isFree(end) && tokens[end].pos == .propn || end > start && isInitial(end) {
        end += 1
      }
      let isNamed = has("G", start) || has("N", start)
      if (2...4).contains(end - start),
        isNamed && !has("W", start)
          && !(start..<end).contains(where: { has("S", $0) || has("C", $0) && !has("N", $0) && !has("G", $0) })
          || people.contains(name(start..<end)) || isUncommon(start..<end) && actsOrIsMet(start..<end)
      {
        add(NameSpan(tokens: start..<end, sense: .person))
      }
      start = max(end, start + 1)
    }
  }

  private mutating func add(_ span: NameSpan) {
    guard !span.tokens.contains(where: { cover[$0] >= 0 }) else { return }
    spans.append(span)
    for token in span.tokens { cover[token] = spans.count - 1 }
  }

  private mutating func replace(_ index: Int, _ range: Range<Int>) {
    for token in spans[index].tokens { cover[token] = -1 }
    spans[index].tokens = range
    for token in range { cover[token] = index }
  }

  /// A span without months and weekdays, cut at "and" where it names people.
  private func pieces(_ span: NameSpan) -> [NameSpan] {
    if case .known = span.sense { return [span] }
    var isPerson = false
    if case .person = span.sense { isPerson = true }
    var result: [NameSpan] = []
    var low = span.tokens.lowerBound
    for token in span.tokens.lowerBound...span.tokens.upperBound {
      let ends =
        token == span.tokens.upperBound
        || Self.calendar.contains(tokens[token].lower) && !(low < token && isSurname(token)) && !isForename(token)
        || isPerson && (["and", "&", ";", "with"].contains(tokens[token].lower) || isBody(low, before: token))
      guard ends else { continue }
      if low < token {
        let isBody = isPerson && tokens[low].lower == "ministry"
        result.append(NameSpan(tokens: low..<token, sense: isBody ? .organization : span.sense))
      }
      low = token + 1
    }
    return result
  }

  /// "⟨Ministry of Foreign Affairs⟩, Ministry of Trade": no person's name goes on behind the comma.
  private func isBody(_ low: Int, before comma: Int) -> Bool {
    comma < tokens.count && tokens[comma].form == "," && tokens[low].lower == "ministry"
  }

  /// "Theresa May": a month behind a given name is a surname.
  private func isSurname(_ token: Int) -> Bool {
    tokens[token].lower == "may" && isCapitalised(tokens[token]) && token > 0 && isGiven(token - 1)
      && !has("C", token - 1) && (token + 1 == tokens.count || tokens[token + 1].pos != .num)
  }

  /// "⟨Jan⟩ Petersen", "⟨June⟩ Carter": a month that begins a name.
  private func isForename(_ token: Int) -> Bool {
    ["jan", "april", "june", "august"].contains(tokens[token].lower) && token + 1 < tokens.count
      && tokens[token + 1].head == token && tokens[token + 1].relation == .flat && tokens[token + 1].pos == .propn
  }

  /// "ENTEBBE, July 26 --": capitals at the head of a dispatch are its town, whatever the recogniser made of them.
  private mutating func dateline(_ sentence: Range<Int>) {
    guard let first = sentence.first, cover[first] >= 0, case .person = spans[cover[first]].sense else { return }
    let index = cover[first]
    let end = spans[index].tokens.upperBound
    let isUpper = spans[index].tokens.allSatisfy { token in
      tokens[token].form.unicodeScalars.allSatisfy { !$0.properties.isLowercase }
    }
    guard isUpper,
      (end..<min(end + 10, sentence.upperBound)).contains(where: {
        ["-", "--", "–", "—"].contains(tokens[$0].form) && tokens[$0].spaceBefore
      })
    else { return }
    spans[index].sense = .place
  }

  private mutating func extend(_ index: Int, within sentence: Range<Int>) {
    var (low, high) = (spans[index].tokens.lowerBound, spans[index].tokens.upperBound)
    while low > sentence.lowerBound, let next = before(low, sentence) { low = next }
    while high < sentence.upperBound, high - low < 9, let next = behind(high, from: low, sentence) { high = next }
    guard low..<high != spans[index].tokens else { return }
    // Pieces of the same name that were spans of their own are part of it now.
    for token in low..<high where cover[token] >= 0 && cover[token] != index {
      let other = cover[token]
      for part in spans[other].tokens { cover[part] = -1 }
      spans[other].tokens = spans[other].tokens.lowerBound..<spans[other].tokens.lowerBound
    }
    replace(index, low..<high)
  }

  /// Where a name that starts at a token really starts, one word further left.
  private func before(_ low: Int, _ sentence: Range<Int>) -> Int? {
    let token = low - 1
    guard cover[token] < 0 || isInitial(token) else { return nil }
    if tokens[token].form == "-", !tokens[token].spaceBefore, !tokens[low].spaceBefore,
      token > sentence.lowerBound,
      isFree(token - 1)
    {
      return token - 1
    }
    if isInitial(token) || isBareInitial(token) { return token }
    let isFirst = isFree(token) && !isTitle(token) && tokens[token].pos == .propn
    // "Moulaye Ould Laghdaf": what stands before a particle belongs to it.
    if isFirst, Self.particles.contains(tokens[low].lower), token > sentence.lowerBound { return token }
    if Self.leading.contains(tokens[token].form) {
      var first = token - 1
      while first > sentence.lowerBound, Self.leading.contains(tokens[first].form), cover[first] < 0 { first -= 1 }
      guard first >= sentence.lowerBound else { return token }
      if isFree(first), !isTitle(first) { return first }
      if cover[first] >= 0, spans[cover[first]].isPerson { return spans[cover[first]].tokens.lowerBound }
      return tokens[token].form == "al" ? nil : token
    }
    return isFirst && isGiven(token) ? token : nil
  }

  /// Particles in front of a surname.
  private static let leading: Set<String> = [
    "de", "da", "dos", "du", "di", "von", "van", "der", "den", "bin", "ibn", "ould", "al", "el",
  ]

  /// Where a name really ends, one piece further right.
  private func behind(_ high: Int, from low: Int, _ sentence: Range<Int>) -> Int? {
    let form = tokens[high].form
    let next = high + 1
    let last = tokens[high - 1]
    if form == ",", next < sentence.upperBound, Self.suffixes.contains(bare(next)) { return next + 1 }
    if let end = nickname(from: high, low, sentence) { return end }
    guard cover[high] < 0 || isLoose(cover[high], behind: last) else { return nil }
    if Self.suffixes.contains(bare(high)), tokens[high].spaceBefore { return next }
    // "Qaboos bin ⟨Said⟩", "Giscard ⟨d'Estaing⟩"
    if cover[high] < 0,
      high - low > 1 && Self.particles.contains(last.lower) && isCapitalised(tokens[high]) || isElided(high)
    {
      return next
    }
    if form == "-" || form == "’" || form == "'", !tokens[high].spaceBefore, next < sentence.upperBound,
      !tokens[next].spaceBefore, isCapitalised(last), tokens[next].form.first?.isLetter == true, bare(next) != "s"
    {
      return next + 1
    }
    if Self.particles.contains(tokens[high].lower), next < sentence.upperBound {
      if isCapitalised(tokens[next]) { return next + 1 }
      if ["-", "'", "’"].contains(tokens[next].form), next + 1 < sentence.upperBound,
        isCapitalised(tokens[next + 1])
      {
        return next + 2
      }
      return Self.particles.contains(tokens[next].lower) && next + 1 < sentence.upperBound
        && isCapitalised(tokens[next + 1]) ? next + 2 : nil
    }
    if isInitial(high) { return next }
    if cover[high] >= 0 {
      return isCapitalised(tokens[high]) && high - low < 4 ? spans[cover[high]].tokens.upperBound : nil
    }
    return isFree(high) && tokens[high].pos == .propn && high - low < 4 ? next : nil
  }

  private func isElided(_ token: Int) -> Bool {
    let form = tokens[token].form
    return ["d'", "d’"].contains(form.prefix(2).lowercased()) && form.dropFirst(2).first?.isUppercase == true
  }

  /// "Benjamin “Benny” Gantz", "Robert (Bob) Dole": a nickname inside a name, with its marks and what follows.
  private func nickname(from high: Int, _ low: Int, _ sentence: Range<Int>) -> Int? {
    let open = high - low > 1 && Self.openers.contains(tokens[high - 2].form) ? high - 2 : high
    guard Self.openers.contains(tokens[open].form), open > low, open + 3 < sentence.upperBound,
      tokens[open].spaceBefore, isCapitalised(tokens[open + 1]), Self.closers.contains(tokens[open + 2].form),
      !tokens[open + 2].spaceBefore, isCapitalised(tokens[open + 3]), !isTitle(open + 1), !isTitle(open + 3),
      cover[open + 3] < 0 || !isKnown(cover[open + 3]), cover[open + 1] < 0 || !isKnown(cover[open + 1])
    else { return nil }
    return cover[open + 3] < 0 ? open + 4 : spans[cover[open + 3]].tokens.upperBound
  }

  private func isKnown(_ index: Int) -> Bool { if case .known = spans[index].sense { true } else { false } }

  private static let openers: Set<String> = ["“", "\"", "(", "‘", "``"]
  private static let closers: Set<String> = ["”", "\"", ")", "’", "''"]

  /// Whether a span is one that a longer name may swallow: a lone word that no gazetteer knows.
  private func isLoose(_ index: Int, behind last: Token) -> Bool {
    guard let first = spans[index].tokens.first else { return true }
    switch spans[index].sense {
    case .person: return spans[index].tokens.count <= 4 && last.form != ","
    case .organization, .place:
      return spans[index].tokens.count == 1 && last.form != ","
        && (tokens[first].relation == .flat || tokens[first - 1].head == first && has("G", first - 1))
    case .known: return false
    }
  }

  /// A capitalised word that nothing else claims.
  private func isFree(_ token: Int) -> Bool {
    cover[token] < 0 && isCapitalised(tokens[token])
      && (!Self.calendar.contains(tokens[token].lower) || isSurname(token) || isForename(token))
      && !isTitle(token) && tokens[token].form.unicodeScalars.count > 1 && !isBodyWord(tokens[token])
      && ![.pron, .det, .adp, .cconj, .sconj, .verb, .aux].contains(tokens[token].pos)
  }

  private func isInitial(_ token: Int) -> Bool {
    let form = tokens[token].form
    // "H.E. Ana Rojas"
    if ["H.E.", "H.H.", "H.M.", "H.R.H.", "H.I.M."].contains(form) { return false }
    return (cover[token] < 0 || spans[cover[token]].tokens.count == 1) && form.hasSuffix(".")
      && (2...6).contains(form.utf8.count)
      && form.split(separator: ".").allSatisfy { $0.count == 1 && $0.first?.isUppercase == true }
  }

  /// "⟨A P J⟩ Abdul Kalam", "⟨K⟩ Natwar Singh": a letter with no full stop; the article "A" only in front of another.
  private func isBareInitial(_ token: Int) -> Bool {
    func isLetter(_ index: Int) -> Bool {
      let form = tokens[index].form
      return cover[index] < 0 && form.unicodeScalars.count == 1 && form.first?.isUppercase == true
        && form.first?.isLetter == true
    }
    return isLetter(token) && (tokens[token].pos == .propn && tokens[token].form != "I" || isLetter(token + 1))
  }

  private func isGiven(_ token: Int) -> Bool {
    Gazetteer.senses(folded(tokens[token].form)).contains { $0.kind == "G" }
  }

  private func isTitle(_ token: Int) -> Bool {
    let word = bare(token)
    // "Kim Jong Un" is no office of the UN.
    if word == "un", tokens[token].form == "Un" { return false }
    // "John ⟨Major⟩"
    if officeSurnames.contains(word), token > 0, isGiven(token - 1), !isTitleWord(tokens[token - 1]),
      token + 1 == tokens.count || !isCapitalised(tokens[token + 1])
    {
      return false
    }
    return Roles.titles.contains(word) || Roles.offices.contains(word)
  }

  private func bare(_ token: Int) -> String { tokens[token].lower.filter { $0 != "." } }

  /// "President of the Republic of Turkey Recep Tayyip Erdogan": capitals behind the state or body that an office is of.
  private mutating func longTitles(in sentence: Range<Int>) {
    for title in sentence where isCapitalised(tokens[title]) && isTitle(title) {
      guard title + 2 < sentence.upperBound, ["of", "for", "to"].contains(tokens[title + 1].lower) else {
        continue
      }
      var end = title + 1
      var complement: Int?
      while end < sentence.upperBound, end - title < 16 {
        let word = tokens[end].lower
        if ["of", "the", "for", "to", "and", "&"].contains(word) {
          end += 1
          continue
        }
        guard isCapitalised(tokens[end]), !Self.calendar.contains(word) else { break }
        if isBodyWord(tokens[end]) { complement = end + 1 }
        if cover[end] >= 0, case .known = spans[cover[end]].sense {
          complement = spans[cover[end]].tokens.upperBound
        }
        end += 1
      }
      while end > title, ["of", "the", "for", "to", "and", "&"].contains(tokens[end - 1].lower) { end -= 1 }
      if let token = (title..<end).first(where: { isPersonStart($0) }) {
        let person = cover[token]
        // "adviser to Prime Minister Abiy": the office is another's.
        if let last = (title..<token).last(where: { ["of", "for", "to"].contains(tokens[$0].lower) }),
          last + 1 < token, (last + 1..<token).allSatisfy({ isTitle($0) }),
          (last + 1..<token).contains(where: { Roles.offices.contains(bare($0)) })
        {
          continue
        }
        if spans[person].tokens.lowerBound - title > 1 { spans[person].title = title }
        if let complement, complement > spans[person].tokens.lowerBound,
          complement < spans[person].tokens.upperBound
        {
          replace(person, complement..<spans[person].tokens.upperBound)
        }
        continue
      }
      guard let complement, complement < end, end - complement <= 4, bare(complement) != "s",
        (complement..<end).allSatisfy({ isCapitalised(tokens[$0]) && !isTitle($0) })
      else { continue }
      for token in complement..<end where cover[token] >= 0 {
        let other = cover[token]
        replace(other, spans[other].tokens.lowerBound..<complement)
      }
      add(NameSpan(tokens: complement..<end, sense: .person, title: title))
    }
  }

  private func isPersonStart(_ token: Int) -> Bool {
    guard cover[token] >= 0, case .person = spans[cover[token]].sense else { return false }
    return spans[cover[token]].tokens.lowerBound == token
  }

  static let particles: Set<String> = [
    "al", "el", "bin", "ibn", "bint", "de", "da", "do", "dos", "das", "du", "di", "del", "della", "von", "van",
    "der",
    "den", "zu", "la", "le", "ould", "ul", "ur", "ag", "ben", "abu", "y", "e", "ter", "ten", "st", "mac", "af",
  ]
  static let suffixes: Set<String> = ["jr", "sr", "ii", "iii", "iv", "mp", "mep", "mla", "qc", "kc"]
  static let calendar: Set<String> = [
    "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november",
    "december", "jan", "jan.", "feb", "feb.", "apr.", "aug", "aug.", "sept", "sept.", "sep.", "oct", "oct.", "nov",
    "nov.", "dec", "dec.", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday",
  ]
}
