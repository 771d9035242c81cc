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
}

/// Names in the order of the text, without overlaps: what the gazetteer knows, and what the recogniser finds; the longer
/// wins, a person's name wins over a place within it.
func nameSpans(in text: AnalysedText) -> [NameSpan] {
  let tokens = text.tokens
  var spans = recogniseNames(in: text).compactMap { span -> NameSpan? in
    let range = trimmed(span.tokens, tokens)
    guard !range.isEmpty else { return nil }
    switch span.type {
    case .person: return NameSpan(tokens: range, sense: .person)
    case .organization: return NameSpan(tokens: range, sense: .organization)
    case .place: return NameSpan(tokens: range, sense: .place)
    }
  }
  var taken = [Int](repeating: -1, count: tokens.count)
  for (index, span) in spans.enumerated() { for token in span.tokens { taken[token] = index } }
  var dropped = Set<Int>()
  for sentence in text.sentences {
    var start = sentence.lowerBound
    while start < sentence.upperBound {
      guard isCapitalised(tokens[start]), let (range, sense) = longestKnown(from: start, in: sentence, tokens)
      else {
        start += 1
        continue
      }
      let overlapping = Set(range.map { taken[$0] }).subtracting([-1])
      let blocked = overlapping.contains { index in
        let other = spans[index]
        if case .person = other.sense {
          return !(sense.kind == "A" || sense.kind == "D") || other.tokens.count > range.count
        }
        return other.tokens.count > range.count
      }
      let weak =
        sense.flags.contains("w")
        && !overlapping.contains { if case .place = spans[$0].sense { spans[$0].tokens == range } else { false } }
      if blocked || weak {
        start += 1
        continue
      }
      dropped.formUnion(overlapping)
      spans.append(NameSpan(tokens: range, sense: .known(sense)))
      start = range.upperBound
    }
  }
  let kept = spans.enumerated().filter { !dropped.contains($0.offset) }.map(\.element)
  var names = WholeNames(titled(kept, text), in: text)
  return names.whole()
}

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
      if let title = span.tokens.last(where: { isTitleWord(tokens[$0]) }) {
        if title == span.tokens.upperBound - 1 { continue }
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
        !isTitleWord(tokens[end])
      {
        end += 1
      }
      if end > start, isTitleWord(tokens[start - 1]), isCapitalised(tokens[start - 1]),
        !isBodyWord(tokens[end - 1])
      {
        result.append(NameSpan(tokens: start..<end, sense: .person))
      }
      start = max(end, start + 1)
    }
  }
  return result
}

private func isGiven(_ token: Token) -> Bool {
  let kinds = Set(Gazetteer.senses(folded(token.form)).map(\.kind))
  return kinds.contains("G") && kinds.isDisjoint(with: ["W", "S", "A", "C"])
}

private func isTitleWord(_ token: Token) -> Bool {
  let word = token.lower.filter { $0 != "." }
  return isCapitalised(token) && (Roles.titles.contains(word) || Roles.offices.contains(word))
}

/// Words that end the name of a body, never of a person.
func isBodyWord(_ token: Token) -> Bool {
  [
    "office", "ministry", "council", "department", "institute", "committee", "agency", "board", "commission",
    "court",
    "party", "group", "house", "staff", "forces", "security", "affairs", "dialogue", "talks", "summit", "meeting",
    "conference", "forum", "visit", "call", "travel", "team", "minister", "parliament", "assembly", "congress",
    "union", "front", "movement", "army", "bank", "league", "alliance", "organization", "organisation",
    "federation", "authority", "center", "centre", "senate", "university", "secretariat", "fund", "association",
    "society", "company", "corporation", "resolution", "service", "policy", "government", "administration",
  ].contains(token.lower)
}

/// Without leading articles and titles that the recogniser takes along, and without a closing possessive.
private func trimmed(_ range: Range<Int>, _ tokens: [Token]) -> Range<Int> {
  var (low, high) = (range.lowerBound, range.upperBound)
  while low < high, ["the", "'s", "'", "\"", "“"].contains(tokens[low].lower) { low += 1 }
  while high > low, ["'s", "'", ",", ".", "’s", "’"].contains(tokens[high - 1].lower) { high -= 1 }
  return low..<high
}

func isCapitalised(_ token: Token) -> Bool {
  token.form.unicodeScalars.first?.properties.isUppercase == true
}

/// The longest gazetteer name that starts here; at most seven words.
private func longestKnown(from start: Int, in sentence: Range<Int>, _ tokens: [Token]) -> (Range<Int>, NameSense)?
{
  var key = ""
  var best: (Range<Int>, NameSense)?
  for end in start..<min(start + 9, sentence.upperBound) {
    let form = tokens[end].form
    let part = folded(form.filter { $0 != "." })
    if part.isEmpty {
      guard form == "-" || form == "–" else { break }
      continue
    }
    key += key.isEmpty ? part : " " + part
    guard isCapitalised(tokens[end]) else { continue }
    let fits = Gazetteer.senses(key).filter { sense in
      !["G", "N", "W"].contains(sense.kind)
        && (!sense.flags.contains("u") || form.unicodeScalars.allSatisfy { !$0.properties.isLowercase })
    }
    let order: [Character] = ["S", "A", "D", "O", "M", "C", "V", "R"]
    if let sense = fits.min(by: { (order.firstIndex(of: $0.kind) ?? 9) < (order.firstIndex(of: $1.kind) ?? 9) }) {
      best = (start..<(end + 1), sense)
    }
  }
  return best
}
