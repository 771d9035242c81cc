private let parts: [TimePart] = [.early, .mid, .late]
private let edges: [TimePart] = [.beginning, .middle, .end]

/// The part that the captured word names.
private func part(_ table: [TimePart], _ number: Int) -> TimePart { table[min(max(number, 0), 2)] }

let partRules: [TimeRule] = [
  TimeRule("part", "<part> (<hyphen>) (in|of|on) (the) {month|year|season|decade|week}") { match in
    .part(part(parts, match.number(0)), of: match.value(2))
  },
  TimeRule("part of a unit", "<part> (in) (the) <unit>") { match in
    match.piece(1)?.kind.contains(.units) == false && match.unit(1).days > 1
      ? .part(part(parts, match.number(0)), of: .unit(match.unit(1), 0, of: .anchor)) : nil
  },
  TimeRule("end", "(the) (very) <edge> of (the) {month|year|season|decade|week|weekend}") { match in
    if case .weekend = match.value(1) { return match.value(1) }
    return .part(part(edges, match.number(0)), of: match.value(1))
  },
  TimeRule("middle", "midway|halfway through {month|year|season}") { .part(.middle, of: $0.value(0)) },
  TimeRule("end of a unit", "(the) (very) <edge> of the <unit>") { match in
    guard match.piece(1)?.kind.contains(.units) == false, match.unit(1).days > 1 else { return nil }
    return .part(part(edges, match.number(0)), of: .unit(match.unit(1), 0, of: .anchor))
  },
  TimeRule("end by month's name", "<month> 's <edge>") { match in
    .part(part(edges, match.number(1)), of: .month(match.number(0), .nearest))
  },
  TimeRule("year's end", "<unit> 's end") { .part(.end, of: .unit($0.unit(0), 0, of: .anchor)) },
  TimeRule("year's end", "(the) <unit> <hyphen> end") { .part(.end, of: .unit($0.unit(0), 0, of: .anchor)) },
  TimeRule("end in front", "end <hyphen> {month|year}") { .part(.end, of: $0.value(1)) },
  TimeRule("earlier in", "earlier|previously (in) (the) {week|month|year|season}") { .earlier(in: $0.value(0)) },
  TimeRule("later in", "later (in) (the) {week|month|year|season}") { .later(in: $0.value(0)) },
  TimeRule("earlier in a unit", "earlier in the <unit>") { match in
    match.unit(0) == .day ? .context : .earlier(in: .unit(match.unit(0), 0, of: .anchor))
  },
  TimeRule("later in a unit", "later in the <unit>") { match in
    match.unit(0) == .day ? .context : .later(in: .unit(match.unit(0), 0, of: .anchor))
  },
  TimeRule("earlier or later on a day", "earlier|later|late|early (on) {day}") { .clock(.late, $0.value(0)) },
  TimeRule("earlier or later that unit", "earlier|later that|same <unit>") { match in
    .unit(match.unit(0), 0, of: .context)
  },
  TimeRule("half", "(the) first half of {month|year|decade|season}") { .part(.firstHalf, of: $0.value(0)) },
  TimeRule("half", "(the) second|last|latter half of {month|year|decade|season}") {
    .part(.secondHalf, of: $0.value(0))
  },
  TimeRule("half of the unit", "(the) first half of the <unit>") {
    .part(.firstHalf, of: .unit($0.unit(0), 0, of: .anchor))
  },
  TimeRule("half of the unit", "(the) second|last half of the <unit>") {
    .part(.secondHalf, of: .unit($0.unit(0), 0, of: .anchor))
  },
  TimeRule("quarter", "(the) <ordinal> quarter (of) ({year})") { match in
    guard (1...4).contains(match.number(0)) || match.number(0) == -1 else { return nil }
    let quarter = TimeValue.fraction(match.number(0) == -1 ? 4 : match.number(0), of: 4, .nearest)
    return match.has(1) ? .inside(quarter, match.value(1)) : quarter
  },
  TimeRule("quarter in short", "q1|q2|q3|q4 (of) ({year})") { match in
    let word = match.pieces[match.range.lowerBound].word
    let number = (1...4).first { match.ids["q\($0)"] == word } ?? 1
    let quarter = TimeValue.fraction(number, of: 4, .nearest)
    return match.has(0) ? .inside(quarter, match.value(0)) : quarter
  },
  TimeRule("half in short", "h1|h2 (of) ({year})") { match in
    let half = TimeValue.fraction(
      match.pieces[match.range.lowerBound].word == match.ids["h1"] ? 1 : 2, of: 2, .nearest)
    return match.has(0) ? .inside(half, match.value(0)) : half
  },
  TimeRule("ordinal week", "(the) <ordinal> <unit> (of|in) {month|year|season|decade}") { match in
    match.unit(1).days > 0 ? .ordinal(match.number(0), count: 1, match.unit(1), of: match.value(2)) : nil
  },
  TimeRule("ordinal week", "(the) <ordinal> <unit> of <which> <unit>") { match in
    match.unit(1).days > 0
      ? .ordinal(match.number(0), count: 1, match.unit(1), of: .unit(match.unit(3), match.number(2), of: .anchor))
      : nil
  },
  TimeRule("ordinal weeks", "(the) <ordinal> <count> <units> of {month|year|season}") { match in
    .ordinal(match.number(0), count: match.number(1), match.unit(2), of: match.value(3))
  },
  TimeRule("ordinal weekend", "(the) <ordinal> weekend (of|in) {month}") { match in
    .weekendOf(.ordinalWeekday(match.number(0), 6, of: match.value(1)))
  },
  TimeRule("ordinal weekday", "(the) <ordinal> <weekday> (of|in) {month|year}") { match in
    .ordinalWeekday(match.number(0), match.number(1), of: match.value(2))
  },
  TimeRule("season", "(the) <season> (of) <year>") { match in
    let season = Season(rawValue: match.number(0)) ?? .summer
    return season.days(in: match.number(1)).map { .span($0) }
  },
  TimeRule("this, last or next season", "<which> <season>") { match in
    .season(Season(rawValue: match.number(1)) ?? .summer, pick(match.number(0)))
  },
  TimeRule("season by itself", "(the) <season>") { match in
    guard match.follows("in", "during", "by", "over", "until", "since", "early", "late", "through"),
      match.after?.kind.contains(.word) != true || match.precedes("in", "and", "for", "with", "after", "when")
    else { return nil }
    return .season(Season(rawValue: match.number(0)) ?? .summer, .nearest)
  },
  TimeRule("season as a part", "<season>", .latent) { match in
    .season(Season(rawValue: match.number(0)) ?? .summer, .nearest)
  },
]
