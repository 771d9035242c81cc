internal import Meetings

/// Gives "the following day" the time that it counts from: the nearest one before it in its paragraph or the one before,
/// and "the day after the attack" the time that an earlier sentence gives the attack.
func linkTimes(_ times: [TimeExpression], in text: AnalysedText) -> [TimeExpression] {
  var linked = times
  var paragraphs = [Int](repeating: 0, count: times.count)
  // A chain of phrases that count from one another ends after eight.
  var chain = [Int](repeating: 0, count: times.count)
  // What "a day after he had left" counts back to is told in passing: nothing counts on from it.
  var isInPassing = [Bool](repeating: false, count: times.count)
  var sentence = 0
  for index in linked.indices {
    while sentence + 1 < text.sentences.count,
      text.sentences[sentence].upperBound <= linked[index].tokens.lowerBound
    { sentence += 1 }
    paragraphs[index] = sentence < text.paragraphs.count ? text.paragraphs[sentence] : 0
    guard linked[index].value.countsFromText else { continue }
    if isBeforeNoun(linked[index].tokens, in: text) {
      linked[index].value = .vague(.past)
      continue
    }
    if let clause = clause(behind: linked[index].tokens, in: text) {
      let main = timeOutside(clause, besides: index, linked, text.sentences[sentence], in: text)
      isInPassing[index] = true
      linked[index].value = main.flatMap { linked[index].value.reversed(from: $0) } ?? .vague(.past)
      continue
    }
    var antecedent: TimeValue?
    for back in stride(from: index - 1, through: max(0, index - 12), by: -1) {
      if paragraphs[index] - paragraphs[back] > 1 { break }
      if linked[back].rule != "dateline", !isInPassing[back], chain[back] < 8, linked[back].value.fixesDay,
        !linked[index].value.isHour || linked[back].value.isOfOneDay
      {
        antecedent = facing(linked[back], in: text)
        chain[index] = chain[back] + 1
        break
      }
    }
    linked[index].value = linked[index].value.counting(
      from: antecedent,
      occasion: { occasionTime($0, before: linked[index].tokens.lowerBound, linked[..<index], text) })
  }
  return linked
}

/// "two weeks after ⟨the attack⟩": counted from what no calendar has.
private func isBeforeNoun(_ tokens: Range<Int>, in text: AnalysedText) -> Bool {
  guard let last = tokens.last, text.tokens[last].lower == "after", text.tokens[last].relation == .case else {
    return false
  }
  let noun = text.tokens[last].head
  return noun > last && text.tokens[noun].pos != .verb
    && OccasionLexicon.english.nouns[text.tokens[noun].lemma] == nil
}

/// "On Jan 19, a day after ⟨he had been received⟩": the verb of what "after" or "before" leads in, which was so long before
/// what the sentence tells; nil where the words end otherwise.
private func clause(behind tokens: Range<Int>, in text: AnalysedText) -> Int? {
  guard let last = tokens.last, ["after", "before"].contains(text.tokens[last].lower) else { return nil }
  let verb = text.tokens[last].head
  let isNoun = verb > last && tokens.contains { text.tokens[$0].head == verb && $0 != last }
  return verb > last && (text.tokens[verb].pos == .verb || isNoun) ? verb : nil
}

/// The time of what a sentence tells besides the clause of a verb: the nearest before it, else the first behind it.
private func timeOutside(
  _ verb: Int, besides index: Int, _ times: [TimeExpression], _ sentence: Range<Int>, in text: AnalysedText
) -> TimeValue? {
  func isOfMainClause(_ time: TimeExpression) -> Bool {
    var node = text.head(of: time.tokens)
    for _ in 0..<40 where node != verb { node = text.tokens[node].head }
    return node != verb && time.value.fixesDay && time.rule != "dateline"
  }
  let before = times[..<index].reversed().prefix { sentence.contains($0.tokens.lowerBound) }
  let behind = times[(index + 1)...].prefix { time in
    sentence.contains(time.tokens.lowerBound)
  }.filter { time in
    (verb..<time.tokens.lowerBound).contains { text.tokens[$0].form == "," }
  }
  let main =
    before.first(where: isOfMainClause) ?? behind.first(where: isOfMainClause)
    // "⟨On May 17⟩, a day after he had met the king, …", wherever the tree hangs it
    ?? before.first { $0.value.fixesDay && $0.rule != "dateline" }
  return main.map { facing($0, in: text) }
}

/// A time that keeps the way that its own clause looks: "met on Thursday and will meet again the following day".
private func facing(_ time: TimeExpression, in text: AnalysedText) -> TimeValue {
  guard time.value.recurs else { return time.value }
  let direction = text.direction(at: text.head(of: time.tokens))
  return direction == .unknown ? time.value : .facing(direction, time.value)
}

/// The time in the nearest earlier sentence that names the occasion.
private func occasionTime(
  _ noun: String, before token: Int, _ times: ArraySlice<TimeExpression>, _ text: AnalysedText
) -> TimeValue? {
  let earliest = max(0, token - 400)
  for index in stride(from: token - 2, through: earliest, by: -1) where text.tokens[index].lower == noun {
    let near = times.filter { abs($0.tokens.lowerBound - index) < 25 && $0.value.fixesDay }
      .min { abs($0.tokens.lowerBound - index) < abs($1.tokens.lowerBound - index) }
    if let near { return near.value }
  }
  return nil
}

extension TimeValue {
  /// Whether it counts from something else in the text.
  var countsFromText: Bool {
    switch self {
    case .context, .event: true
    case .unit(_, _, let value), .shift(_, _, let value), .stretch(_, _, _, let value), .starting(let value, _, _),
      .part(_, let value), .earlier(let value), .later(let value), .ordinal(_, _, _, let value),
      .ordinalWeekday(_, _, let value), .weekendOf(let value), .since(let value), .from(let value),
      .until(let value), .before(let value), .after(let value), .clock(_, let value), .facing(_, let value):
      value.countsFromText
    case .inside(let a, let b), .range(let a, let b): a.countsFromText || b.countsFromText
    default: false
    }
  }

  /// As long from a time the other way, for "a day after" and the like.
  fileprivate func reversed(from time: TimeValue) -> TimeValue? {
    switch self {
    case .unit(let unit, let count, .context): .unit(unit, -count, of: time)
    case .shift(let unit, let count, .context): .shift(unit, -count, from: time)
    default: nil
    }
  }

  /// A time of day on a day that the text fixes: "at 9 a.m."
  fileprivate var isHour: Bool { if case .clock(_, .context) = self { true } else { false } }

  /// Whether it speaks of one day, as a time of day does.
  fileprivate var isOfOneDay: Bool {
    switch self {
    case .span(let span): span.earliest != nil && span.earliest == span.latest
    case .anchor, .weekday, .date, .dayOfMonth, .holiday, .unit(.day, _, _), .shift(.day, _, _), .ordinalWeekday:
      true
    case .inside(let day, _), .clock(_, let day), .facing(_, let day): day.isOfOneDay
    default: false
    }
  }

  /// Whether something may count from it.
  var fixesDay: Bool {
    switch self {
    case .context, .event, .vague, .impossible, .lasting, .every, .either, .present: false
    case .stretch, .ahead, .facing(_, .context): false
    default: !countsFromText
    }
  }

  /// With the time that it counts from put in; times of day without one are of the day of publication.
  func counting(from antecedent: TimeValue?, occasion: (String) -> TimeValue?) -> TimeValue {
    func put(_ value: TimeValue) -> TimeValue { value.counting(from: antecedent, occasion: occasion) }
    return switch self {
    case .context: antecedent ?? .context
    case .event(let noun): occasion(noun) ?? self
    case .clock(let time, .context): .clock(time, antecedent?.withoutClock ?? .anchor)
    case .unit(let unit, let n, let value): .unit(unit, n, of: put(value))
    case .shift(let unit, let n, let value): .shift(unit, n, from: put(value))
    case .stretch(let unit, let n, let way, let value): .stretch(unit, n, way, at: put(value))
    case .starting(let value, let unit, let count): .starting(put(value), unit: unit, count: count)
    case .part(let part, let value): .part(part, of: put(value))
    case .earlier(let value): .earlier(in: put(value))
    case .later(let value): .later(in: put(value))
    case .ordinal(let n, let count, let unit, let value): .ordinal(n, count: count, unit, of: put(value))
    case .ordinalWeekday(let n, let day, let value): .ordinalWeekday(n, day, of: put(value))
    case .weekendOf(let value): .weekendOf(put(value))
    case .since(let value): .since(put(value))
    case .from(let value): .from(put(value))
    case .until(let value): .until(put(value))
    case .before(let value): .before(put(value))
    case .after(let value): .after(put(value))
    case .clock(let time, let value): .clock(time, put(value))
    case .inside(let a, let b): .inside(put(a), put(b))
    case .range(let a, let b): .range(put(a), put(b))
    default: self
    }
  }

  /// The day of a time of day, for another time on it.
  private var withoutClock: TimeValue {
    switch self {
    case .clock(_, let day): day
    case .facing(let direction, .clock(_, let day)): .facing(direction, day)
    default: self
    }
  }

  /// Whether a day in it is one that the calendar doesn't have.
  var isImpossible: Bool {
    switch self {
    case .impossible: true
    case .range(let a, let b), .inside(let a, let b): a.isImpossible || b.isImpossible
    case .list(let values): values.contains(where: \.isImpossible)
    case .clock(_, let value), .since(let value), .until(let value), .before(let value), .after(let value):
      value.isImpossible
    default: false
    }
  }
}
