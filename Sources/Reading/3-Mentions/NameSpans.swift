internal import Meetings

/// A stretch of tokens that is a name, and the sense that it has.
struct NameSpan: Sendable {
  var tokens: Range<Int>
  var sense: Sense
  /// The word that a long title in front of the name starts with: "President of the Republic of Turkey".
  var title: Int?

  enum Sense: Sendable {
    case person
    /// Not in the gazetteer.
    case organization, place
    case known(NameSense)
  }

  /// Titles that are given names as well.
  static let givenTitles: Set<String> = ["amir", "emir", "sultan", "imam"]

  var isPerson: Bool { if case .person = sense { true } else { false } }
}

/// Names in the order of the text, without overlaps: what the gazetteer knows, and what the recogniser finds.
///
/// The longer wins; of equals, a state wins over a person, and a town where nothing says that it is somebody's name.
func nameSpans(in text: AnalysedText) -> BodyNames {
  let tokens = text.tokens
  var spans = recogniseNames(in: withoutShouting(text)).flatMap { span -> [NameSpan] in
    halves(trimmed(span.tokens, tokens), tokens).map { range in
      switch span.type {
      case .person: NameSpan(tokens: range, sense: .person)
      case .organization: NameSpan(tokens: range, sense: .organization)
      case .place: NameSpan(tokens: range, sense: .place)
      }
    }
  }
  let known = KnownNames(in: text)
  spans = spans.flatMap { apart($0, tokens, known) }
  var taken = [Int](repeating: -1, count: tokens.count)
  for (index, span) in spans.enumerated() { for token in span.tokens { taken[token] = index } }
  let surnames = Set(
    spans.filter { $0.tokens.count > 1 && $0.isPerson }.compactMap { tokens[$0.tokens.upperBound - 1].form })
  var dropped = Set<Int>()
  for sentence in text.sentences {
    var start = sentence.lowerBound
    while start < sentence.upperBound {
      guard let (range, sense) = known.name(at: start), !isSeat(range, in: sentence, tokens),
        !isOtherAmerica(range, in: sentence, tokens)
      else {
        start += 1
        continue
      }
      let overlapping = Set(range.map { taken[$0] }).subtracting([-1])
      let choice = KnownChoice(
        range: range, sense: sense, others: overlapping.map { spans[$0] },
        isTitled: isTitled(range, sentence, tokens),
        isFamily: range.count == 1 && surnames.contains(tokens[start].form),
        isPut: known.isPut(range, within: sentence),
        isCapital: sense.flags.contains("c") && known.speaks(of: sense.country),
        key: folded(tokens[start].form.filter { $0 != "." }))
      guard let sense = choice.accepted(place: known.place(range)) else {
        start += 1
        continue
      }
      dropped.formUnion(overlapping)
      spans.append(NameSpan(tokens: range, sense: sense.kind == "P" ? .person : .known(sense)))
      start = range.upperBound
    }
    // "in Mazowe": no person, though no gazetteer has the place.
    for index in Set(sentence.map { taken[$0] }).subtracting(dropped).subtracting([-1]) where spans[index].isPerson
    {
      let range = spans[index].tokens
      if range.count == 1, !surnames.contains(tokens[range.lowerBound].form), !isTitled(range, sentence, tokens),
        known.isPut(range, within: sentence)
      {
        spans[index].sense = .place
      }
    }
  }
  let families = surnames.union(titledNames(spans, text))
  let kept = spans.enumerated().filter { index, span in
    !dropped.contains(index) && !isPlainWord(span, tokens, families)
  }.map(\.element)
  var names = WholeNames(titled(kept, text), in: text)
  return BodyNames(names.whole(), in: text)
}

/// Single words with a title in front of them somewhere: "Secretary Rice".
private func titledNames(_ spans: [NameSpan], _ text: AnalysedText) -> Set<String> {
  Set(
    spans.compactMap { span in
      guard span.tokens.count == 1, span.tokens.lowerBound > 0,
        isTitleWord(text.tokens[span.tokens.lowerBound - 1])
      else { return nil }
      return text.tokens[span.tokens.lowerBound].form
    })
}

/// A single word that the recogniser takes for a name, though it is an ordinary one and nothing makes it somebody's:
/// "Ranking", "Travel".
private func isPlainWord(_ span: NameSpan, _ tokens: [Token], _ families: Set<String>) -> Bool {
  guard span.tokens.count == 1, let token = span.tokens.first else { return false }
  switch span.sense {
  case .known, .place: return false
  case .person, .organization: break
  }
  let form = tokens[token].form
  if WholeNames.particles.contains(tokens[token].lower) { return true }
  let kinds = Gazetteer.kinds(folded(form))
  return !families.contains(form) && kinds.contains("W") && !kinds.contains("G") && !kinds.contains("N")
    && form.unicodeScalars.contains { $0.properties.isLowercase }
}

/// What speaks for a gazetteer's sense of a name, and what against it.
private struct KnownChoice {
  var range: Range<Int>
  var sense: NameSense
  /// What the recogniser found there.
  var others: [NameSpan]
  var isTitled: Bool
  var isFamily: Bool
  var isPut: Bool
  /// Whether it is the capital of a state that the text speaks of.
  var isCapital: Bool
  var key: String

  func accepted(place: NameSense?) -> NameSense? {
    if others.contains(where: { $0.tokens.count > range.count && !$0.tokens.elementsEqual(range) }) { return nil }
    let isNationality = sense.kind == "A" || sense.kind == "D"
    let isPerson = others.contains { $0.isPerson }
    if isPut, let place, !isTitled, !isFamily { return place }
    if range.count == 1, !isNationality, isTitled || isFamily {
      return isPerson || isTitled ? nil : weighed(isPerson)
    }
    return weighed(isPerson)
  }

  private func weighed(_ isPerson: Bool) -> NameSense? {
    let isPlace = others.contains { if case .place = $0.sense { $0.tokens == range } else { false } }
    if "CR".contains(sense.kind), sense.flags.contains("w") || range.count == 1 && sense.isLikeOthers(key) {
      return isPlace || isCapital ? sense : nil
    }
    if isPerson, range.count == 1, "OM".contains(sense.kind) { return nil }
    return sense
  }
}

/// Whether a title stands directly in front: "President Jordan" is nobody's country.
private func isTitled(_ range: Range<Int>, _ sentence: Range<Int>, _ tokens: [Token]) -> Bool {
  range.lowerBound > sentence.lowerBound && isTitleWord(tokens[range.lowerBound - 1])
    && ![",", "of"].contains(tokens[range.lowerBound - 1].lower)
}

/// "Rome-based agencies": where others have their seat.
private func isSeat(_ range: Range<Int>, in sentence: Range<Int>, _ tokens: [Token]) -> Bool {
  range.upperBound + 1 < sentence.upperBound && tokens[range.upperBound].form == "-"
    && tokens[range.upperBound + 1].lower == "based"
}

/// "South American leaders", "the Ibero-American summit": others than the United States.
private func isOtherAmerica(_ range: Range<Int>, in sentence: Range<Int>, _ tokens: [Token]) -> Bool {
  guard range.count == 1, ["american", "americans"].contains(tokens[range.lowerBound].lower),
    range.lowerBound > sentence.lowerBound
  else { return false }
  let before = tokens[range.lowerBound - 1]
  let word =
    before.form == "-" && range.lowerBound - 2 >= sentence.lowerBound ? tokens[range.lowerBound - 2] : before
  return ["south", "latin", "central", "ibero", "pan", "inter", "afro", "african", "native"].contains(word.lower)
}

/// "the European Union and Mercosur": two bodies, where the first is known by its name.
private func apart(_ span: NameSpan, _ tokens: [Token], _ known: KnownNames) -> [NameSpan] {
  guard case .organization = span.sense, let and = span.tokens.first(where: { tokens[$0].lower == "and" }),
    and + 1 < span.tokens.upperBound, let (range, sense) = known.name(at: span.tokens.lowerBound),
    range == span.tokens.lowerBound..<and, ["O", "S"].contains(sense.kind)
  else { return [span] }
  return [
    NameSpan(tokens: range, sense: .organization),
    NameSpan(tokens: and + 1..<span.tokens.upperBound, sense: .organization),
  ]
}

/// A span cut at a possessive inside it: "Singapore's Lee Hsien Loong".
private func halves(_ range: Range<Int>, _ tokens: [Token]) -> [Range<Int>] {
  guard
    let cut = range.dropFirst().first(where: {
      ["'s", "’s"].contains(tokens[$0].lower) || joinsBodies($0, in: range, tokens)
    }), cut + 1 < range.upperBound
  else { return range.isEmpty ? [] : [range] }
  return [range.lowerBound..<cut] + halves(cut + 1..<range.upperBound, tokens)
}

/// The hyphen of "Israel-Hamas talks", where the names of two states or bodies are all there is.
private func joinsBodies(_ hyphen: Int, in range: Range<Int>, _ tokens: [Token]) -> Bool {
  guard range.count == 3, ["-", "–"].contains(tokens[hyphen].form), !tokens[hyphen].spaceBefore else {
    return false
  }
  return [range.lowerBound, range.upperBound - 1].allSatisfy { token in
    Gazetteer.senses(folded(tokens[token].form.filter { $0 != "." })).contains { "SOMR".contains($0.kind) }
  }
}

/// The text with its shouted words as names are written elsewhere, so that "SECRETARY BLINKEN" is recognised.
private func withoutShouting(_ text: AnalysedText) -> AnalysedText {
  var quiet = text
  for sentence in text.sentences {
    var start = sentence.lowerBound
    while start < sentence.upperBound {
      var end = start
      while end < sentence.upperBound, isShouted(text.tokens[end]) || end > start && isInitial(text.tokens[end]) {
        end += 1
      }
      if end - start > 1 {
        for token in start..<end {
          let form = text.tokens[token].form
          guard form.utf8.count > 2, !Gazetteer.senses(folded(form)).contains(where: { $0.flags.contains("u") })
          else { continue }
          quiet.tokens[token].form = spoken(form)
        }
      }
      start = max(end, start + 1)
    }
  }
  return quiet
}

private func isShouted(_ token: Token) -> Bool {
  token.form.utf8.count > 1
    && token.form.unicodeScalars.allSatisfy { $0.properties.isUppercase || $0 == "'" || $0 == "’" }
}

private func isInitial(_ token: Token) -> Bool {
  token.form.utf8.count == 2 && token.form.hasSuffix(".") && isCapitalised(token)
}

/// "BLINKEN" as "Blinken".
func spoken(_ form: String) -> String { String(form.prefix(1)) + form.dropFirst().lowercased() }

/// Capitalised words behind a title are a person's name, whatever the recogniser made of them: "Special
/// Representative Zalmay Khalilzad"; a title alone is no name.
private func titled(_ spans: [NameSpan], _ text: AnalysedText) -> [NameSpan] {
  let tokens = text.tokens
  var covered = [Bool](repeating: false, count: tokens.count)
  var result: [NameSpan] = []
  for span in spans {
    var span = span
    switch span.sense {
    case .known: break
    case .person, .organization, .place:
      // "World Food Program": no person's name ends like that.
      if case .person = span.sense, span.tokens.count > 1, !isGiven(tokens[span.tokens.lowerBound]),
        isBodyWord(tokens[span.tokens.upperBound - 1])
      {
        span.sense = .organization
      }
      // "an ⟨ECOWAS⟩ Ministerial Mission"
      if case .organization = span.sense, let sender = sender(of: span.tokens, tokens) {
        span = NameSpan(tokens: sender, sense: .organization)
      }
      // "opposition leader Aung San Suu Kyi"
      if span.tokens.lowerBound > 0, !isBodyWord(tokens[span.tokens.upperBound - 1]),
        isOfficeNoun(tokens[span.tokens.lowerBound - 1])
          // "activists Ana Rey and Luis Paz"
          || span.tokens.count > 1 && Roles.people.contains(tokens[span.tokens.lowerBound - 1].lemma)
            && tokens[span.tokens.lowerBound - 1].pos == .noun
            && !isCapitalised(tokens[span.tokens.lowerBound - 1])
      {
        span.sense = .person
      }
      let title = span.tokens.last {
        isTitleWord(tokens[$0])
          && !($0 > span.tokens.lowerBound && isShortTitleSurname($0, in: tokens.indices, tokens))
          // "Hossein ⟨Amir⟩-Abdollahian"
          && !($0 > span.tokens.lowerBound && NameSpan.givenTitles.contains(tokens[$0].lower)
            && isGiven(tokens[$0 - 1]))
          // "bin Zayed bin ⟨Sultan⟩ Al Nahyan"
          && !($0 > span.tokens.lowerBound && Patronymic.particles.contains(tokens[$0 - 1].lower))
      }
      if let title {
        if title == span.tokens.upperBound - 1 { continue }
        // "Deputy Secretary of State for Management": an office without a name.
        if ["for", "of", "to"].contains(tokens[title + 1].lower), span.tokens.upperBound - title < 4 { continue }
        if !isBodyWord(tokens[span.tokens.upperBound - 1]) { span.sense = .person }
      } else if case .organization = span.sense,
        let given = span.tokens.dropLast().first(where: { isGiven(tokens[$0]) }),
        given >= span.tokens.upperBound - 3, !isBodyWord(tokens[span.tokens.upperBound - 1])
      {
        // "Afghanistan Reconciliation Zalmay Khalilzad": a body's name doesn't end in a given name and another.
        span = NameSpan(tokens: given..<span.tokens.upperBound, sense: .person)
      }
    }
    for token in span.tokens { covered[token] = true }
    result.append(span)
  }
  for sentence in text.sentences {
    var start = sentence.lowerBound + 1
    while start < sentence.upperBound {
      var end = start
      while end < sentence.upperBound, !covered[end], isCapitalised(tokens[end]), tokens[end].pos == .propn,
        !accreditations.contains(tokens[end].lower),
        !isTitleWord(tokens[end]) || end == start && isOfficeSurname(end, in: sentence, tokens)
          || end > start && isShortTitleSurname(end, in: sentence, tokens)
      {
        end += 1
      }
      // "Foreign Minister Ana Rojas"; in small letters only where a whole name follows: "strongman Hun Sen".
      if end > start, isTitleWord(tokens[start - 1]) || end - start > 1 && isOfficeNoun(tokens[start - 1]),
        !isBodyWord(tokens[end - 1])
      {
        result.append(NameSpan(tokens: start..<end, sense: .person))
      }
      start = max(end, start + 1)
    }
  }
  return result
}

/// Who sends the people of "Ministerial Mission", which is no body's name.
private func sender(of span: Range<Int>, _ tokens: [Token]) -> Range<Int>? {
  guard ["mission", "delegation", "team"].contains(tokens[span.upperBound - 1].lower), span.count > 2,
    ["ministerial", "parliamentary", "mediation", "goodwill", "joint", "level"].contains(
      tokens[span.upperBound - 2].lower)
  else { return nil }
  let end = tokens[span.upperBound - 2].lower == "level" ? span.upperBound - 4 : span.upperBound - 2
  return end > span.lowerBound ? span.lowerBound..<end : nil
}

/// What an ambassador's title has behind it.
private let accreditations: Set<String> = ["extraordinary", "plenipotentiary"]

/// Without leading articles and titles that the recogniser takes along, without a closing possessive and the letter of
/// "Genoa G-8".
private func trimmed(_ range: Range<Int>, _ tokens: [Token]) -> Range<Int> {
  var (low, high) = (range.lowerBound, range.upperBound)
  while low < high, ["the", "'s", "'", "\"", "“", "h.e.", "h.h.", "h.m.", "h.r.h."].contains(tokens[low].lower) {
    low += 1
  }
  while high > low, ["'s", "'", ",", ".", "’s", "’"].contains(tokens[high - 1].lower) { high -= 1 }
  // "Ambassador ⟨Extraordinary and Plenipotentiary⟩ of Peru"
  while high > low, accreditations.contains(tokens[high - 1].lower) { high -= 1 }
  if high - low > 1, tokens[high - 1].form == "G", high < tokens.count, tokens[high].form == "-" { high -= 1 }
  return low..<high
}

func isCapitalised(_ token: Token) -> Bool {
  guard let first = token.form.utf8.first else { return false }
  // Nearly all are ASCII, which needs no table.
  return first < 0x80
    ? (0x41...0x5A).contains(first) : token.form.unicodeScalars.first?.properties.isUppercase == true
}
