import Meetings

let relativeRules: [TimeRule] = [
  TimeRule("today", "today|tonight") { match in
    match.ids["tonight"] == match.pieces[match.range.lowerBound].word
      ? .clock(.night, .unit(.day, 0, of: .anchor)) : .unit(.day, 0, of: .anchor)
  },
  TimeRule("yesterday", "yesterday") { _ in .unit(.day, -1, of: .anchor) },
  TimeRule("tomorrow", "tomorrow") { _ in .unit(.day, 1, of: .anchor) },
  TimeRule("the day before yesterday", "(the) day before yesterday") { _ in .unit(.day, -2, of: .anchor) },
  TimeRule("the day after tomorrow", "(the) day after tomorrow") { _ in .unit(.day, 2, of: .anchor) },
  TimeRule("now", "now|currently|presently|nowadays") { match in
    match.precedes("-") ? nil : .present
  },
  TimeRule("now", "at present") { _ in .present },
  TimeRule("now", "at the moment") { _ in .present },
  TimeRule("recently", "recently|lately") { _ in .vague(.past) },
  TimeRule("recently", "recent (days|weeks|months|years|times)") { _ in .vague(.past) },
  TimeRule("soon", "soon|shortly") { match in match.follows("as") ? nil : .vague(.future) },
  TimeRule("soon", "as soon as possible") { _ in .vague(.future) },
  TimeRule("soon", "the near|foreseeable future") { _ in .vague(.future) },
  TimeRule("soon", "the not too distant future") { _ in .vague(.future) },
  TimeRule("soon", "upcoming|forthcoming") { _ in .vague(.future) },
  TimeRule("coming days", "(the) coming days") { _ in .from(.anchor) },
  TimeRule("coming weeks", "(the) coming weeks|months|years (and) (months|years)") { _ in .vague(.future) },
  TimeRule("coming weeks", "(the) coming days and weeks|months") { _ in .vague(.future) },

  TimeRule("this, last or next unit", "<which> <unit>") { match in
    guard match.piece(1)?.kind.contains(.units) == false, match.unit(1).days > 0,
      !match.follows("the") || match.number(0) != 0
    else { return nil }
    if match.unit(1) == .day { return nil }
    if match.follows("the"), match.number(0) < 0 { return .stretch(match.unit(1), 1, .past, at: .anchor) }
    return .unit(match.unit(1), match.number(0), of: .anchor)
  },
  TimeRule("the past unit", "(this) past <unit>") { match in
    match.piece(0)?.kind.contains(.units) == false ? .stretch(match.unit(0), 1, .past, at: .anchor) : nil
  },
  TimeRule("the coming unit", "the coming <unit>") { match in
    match.piece(0)?.kind.contains(.units) == false ? .stretch(match.unit(0), 1, .future, at: .anchor) : nil
  },
  TimeRule("this coming unit", "this coming <unit>") { .unit($0.unit(0), 1, of: .anchor) },
  TimeRule("the week", "the <unit>", .latent) { match in
    match.piece(0)?.kind.contains(.units) == false ? .unit(match.unit(0), 0, of: .anchor) : nil
  },
  TimeRule("past or next units", "(the|these) <which> <count> <units>") { match in
    guard match.number(0) != 0, match.number(1) < 1000 else { return nil }
    return .stretch(match.unit(2), match.number(1), match.number(0) < 0 ? .past : .future, at: .anchor)
  },
  TimeRule("following units", "the following <count> <units>") { match in
    .stretch(match.unit(1), match.number(0), .future, at: .unit(.day, 1, of: .context))
  },
  TimeRule("past or next few units", "(the) <which> (a) <few> (of) <units>") { match in
    let way: TimeDirection = match.number(0) < 0 ? .past : .future
    return match.unit(2) == .day ? .stretch(.day, 7, way, at: .anchor) : .vague(way)
  },
  TimeRule("past or coming units", "(the) <which> <units>") { match in
    match.number(0) == 0 ? nil : .vague(match.number(0) < 0 ? .past : .future)
  },

  TimeRule("count of units", "<count> <unit>") { match in
    guard match.number(0) < 10_000, match.piece(1)?.kind.contains(.units) == (match.number(0) != 1)
    else { return nil }
    if match.precedes("old") || match.follows("%", "$") { return nil }
    if match.follows("every", "each") { return nil }
    let isRate = match.pieces[match.range.lowerBound].kind.isDisjoint(with: .numeral) && match.number(0) == 1
    if isRate, match.pieces[match.range.lowerBound].word == match.ids["a"],
      !match.follows("for", "over", "in", "within", "after", "about", "nearly", "almost", "of")
    {
      return nil
    }
    return .lasting(match.unit(1), match.number(0))
  },
  TimeRule("count of units", "<count> <unit>", .latent) { match in
    match.number(0) < 10_000 ? .lasting(match.unit(1), match.number(0)) : nil
  },
  TimeRule("hyphened duration", "<count> <hyphen> <unit> (<hyphen>) (long|old)") { match in
    match.number(0) < 10_000 ? .lasting(match.unit(2), match.number(0)) : nil
  },
  TimeRule("a few units later", "(a) <few> (of) <units> later|afterwards|after") { match in
    match.unit(1) == .day
      ? .range(.shift(.day, 2, from: .context), .shift(.day, 6, from: .context)) : .vague(.unknown)
  },
  TimeRule("a few units earlier", "(a) <few> (of) <units> earlier|before") { match in
    match.unit(1) == .day
      ? .range(.shift(.day, -6, from: .context), .shift(.day, -2, from: .context)) : .vague(.unknown)
  },
  TimeRule("within a few units", "within|in (the) (next) (a) <few> (of) <units>") { match in
    match.unit(1) == .day ? .stretch(.day, 7, .future, at: .anchor) : .vague(.future)
  },
  TimeRule("over the next unit", "the next <unit>") { match in
    guard match.unit(0) != .day, match.follows("over", "in", "within", "for", "during", "through", "throughout")
    else { return nil }
    return .stretch(match.unit(0), 1, .future, at: .anchor)
  },
  TimeRule("long", "daylong|day-long") { _ in .lasting(.day, 1) },
  TimeRule("long", "weeklong|week-long") { _ in .lasting(.week, 1) },
  TimeRule("long", "<unit> <hyphen> long") { .lasting($0.unit(0), 1) },
  TimeRule("stay from a day", "{duration} (,) starting|beginning|from (on) {day}") { match in
    guard case .lasting(let unit, let count) = match.value(0) else { return nil }
    return .starting(match.value(1), unit: unit, count: count)
  },
  TimeRule(
    "stay from a day", "{duration} <word> (that) starting|beginning|starts|begins|began|started (on) {day}"
  ) { match in
    guard case .lasting(let unit, let count) = match.value(0) else { return nil }
    return .starting(match.value(2), unit: unit, count: count)
  },

  TimeRule("a few units ago", "(a) <few> (of) <units> ago") { match in
    match.unit(1) == .day
      ? .range(.shift(.day, -6, from: .anchor), .shift(.day, -2, from: .anchor)) : .vague(.past)
  },
  TimeRule("ago", "{duration} ago") { shifted($0.value(0), -1, .anchor) },
  TimeRule("ago", "(just|about|some|nearly|almost) (a) <unit> or so ago") { match in
    .shift(match.unit(0), -1, from: .anchor)
  },
  TimeRule("a fortnight ago", "a fortnight ago") { _ in .shift(.week, -2, from: .anchor) },
  TimeRule("in a fortnight", "in a fortnight") { _ in .shift(.week, 2, from: .anchor) },
  TimeRule("some time ago", "<units> ago") { _ in .vague(.past) },
  TimeRule("from now", "{duration} from now|today") { shifted($0.value(0), 1, .anchor) },
  TimeRule("hence", "{duration} hence") { shifted($0.value(0), 1, .anchor) },
  TimeRule("in so long", "in {duration}") { match in
    // "in three-quarters of a century"
    guard case .lasting(let unit, let count) = match.value(0), !match.precedes("of") else { return nil }
    return .ahead(unit, count)
  },
  TimeRule("in so long", "in {duration} 's|' time") { shifted($0.value(0), 1, .anchor) },
  TimeRule("within", "within|inside (the) (next) {duration}") { match in
    guard case .lasting(let unit, let count) = match.value(0) else { return nil }
    return .stretch(unit, count, .future, at: .anchor)
  },
  TimeRule("within days", "within|in <units>") { match in
    guard match.pieces[match.range.lowerBound].word == match.ids["within"] else { return nil }
    return match.unit(0).days == 0
      ? .stretch(.day, 2, .future, at: .anchor)
      : match.unit(0) == .day ? .stretch(.day, 8, .future, at: .anchor) : .vague(.future)
  },

  TimeRule("later", "{duration} later|afterwards|afterward|after") { shifted($0.value(0), 1, .context) },
  TimeRule("earlier", "{duration} earlier|previously|before|beforehand") { shifted($0.value(0), -1, .context) },
  TimeRule("before or after a time", "{duration} after|following {point}") {
    shifted($0.value(0), 1, $0.value(1))
  },
  TimeRule("before or after a time", "{duration} before|ahead {point}") { shifted($0.value(0), -1, $0.value(1)) },
  TimeRule("after an occasion", "{duration} after the|his|her|their|its <word>") { match in
    occasion(match, 1).flatMap { shifted(match.value(0), 1, $0) }
  },
  TimeRule("before an occasion", "{duration} before the|his|her|their|its <word>") { match in
    occasion(match, 1).flatMap { shifted(match.value(0), -1, $0) }
  },
  TimeRule("the day after", "(the|a) (very) day|night|morning after") { _ in .unit(.day, 1, of: .context) },
  TimeRule("the day before", "(the|a) day|night before|earlier") { _ in .unit(.day, -1, of: .context) },
  TimeRule("a unit later", "a|one <unit> later|after") { .shift($0.unit(0), 1, from: .context) },
  TimeRule("a unit earlier", "a|one <unit> earlier|before") { .shift($0.unit(0), -1, from: .context) },
  TimeRule("the day after a time", "the|a day|night|morning after {point}") { .unit(.day, 1, of: $0.value(0)) },
  TimeRule("the day before a time", "the|a day|night before {point}") { .unit(.day, -1, of: $0.value(0)) },
  TimeRule("the day after an occasion", "the|a day after the|his|her|their|its <word>") { match in
    occasion(match, 0).map { .unit(.day, 1, of: $0) }
  },
  TimeRule("the day before an occasion", "the|a day before the|his|her|their|its <word>") { match in
    occasion(match, 0).map { .unit(.day, -1, of: $0) }
  },
  TimeRule("eve", "(on) (the) eve of {point}") { .unit(.day, -1, of: $0.value(0)) },
  TimeRule("eve of an occasion", "the eve of the|his|her|their|its <word>") { match in
    occasion(match, 0).map { .unit(.day, -1, of: $0) }
  },
  TimeRule("the next unit", "the (very) next|following|ensuing <unit>") { match in
    match.piece(0)?.kind.contains(.units) == false ? .unit(match.unit(0), 1, of: .context) : nil
  },
  TimeRule("the unit before", "the previous|preceding <unit>") { match in
    match.piece(0)?.kind.contains(.units) == false ? .unit(match.unit(0), -1, of: .context) : nil
  },
  TimeRule("the same unit", "that|same (very|same) <unit>") { match in
    match.piece(0)?.kind.contains(.units) == false ? .unit(match.unit(0), 0, of: .context) : nil
  },
  TimeRule("the same unit", "the same <unit>") { .unit($0.unit(0), 0, of: .context) },
  TimeRule("that part of the day", "(the) that|same <dayPart>") { match in
    .clock(dayPart(match.number(0)), .unit(.day, 0, of: .context))
  },
  TimeRule("the next part of the day", "the next|following <dayPart>") { match in
    .clock(dayPart(match.number(0)), .unit(.day, 1, of: .context))
  },
  TimeRule("the previous part of the day", "the previous <dayPart>") { match in
    .clock(dayPart(match.number(0)), .unit(.day, -1, of: .context))
  },
  TimeRule("that month", "that (same) <month>") { match in
    match.piece(0)?.isCapital == true
      ? .inside(.month(match.number(0), .nearest), .unit(.year, 0, of: .context)) : nil
  },
  TimeRule("the following month by name", "the following <month>") { match in
    .inside(.month(match.number(0), .nearest), .unit(.month, 1, of: .context))
  },
  TimeRule("the weekend after", "the following|next weekend") { _ in .weekendOf(.unit(.day, 1, of: .context)) },
  TimeRule("day of an occasion", "(the) <ordinal> day of (the|his|her|their|its|a) <word>") { match in
    if match.pieces[match.range.upperBound - 1].kind.contains(.month) { return nil }
    return occasion(match, 1).map { .ordinal(match.number(0), count: 1, .day, of: $0) }
  },
  TimeRule(
    "last day of an occasion", "(the) <ordinal> and final|last day of (the|his|her|their|its|a) <word>"
  ) { match in
    occasion(match, match.captures.count - 1).map { .ordinal(match.number(0), count: 1, .day, of: $0) }
  },
  TimeRule("day of an occasion", "on the <ordinal> day") { match in
    match.precedes("of") ? nil : .ordinal(match.number(0), count: 1, .day, of: .context)
  },
  TimeRule("day of an occasion", "(the) <ordinal> day", .latent) { match in
    .ordinal(match.number(0), count: 1, .day, of: .context)
  },
]

/// A duration away from a time, in a direction of 1 or -1.
private func shifted(_ duration: TimeValue, _ sign: Int, _ base: TimeValue) -> TimeValue? {
  guard case .lasting(let unit, let count) = duration else { return nil }
  return .shift(unit, sign * count, from: base)
}

/// The occasion that a captured word names.
private func occasion(_ match: TimeMatch, _ capture: Int) -> TimeValue? {
  guard case .piece(let piece) = match.captures[capture], match.pieces[piece].word == 0 else { return nil }
  return match.name(piece).map { .event($0) }
}
