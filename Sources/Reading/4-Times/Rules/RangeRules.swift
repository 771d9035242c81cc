import Meetings

let rangeRules: [TimeRule] = [
  TimeRule("days of a month", "<month> <day> -|–|—|to|through|until|till <day>") { match in
    guard match.number(1) < match.number(2) else { return nil }
    return .range(monthDay(match.number(0), match.number(1)), monthDay(match.number(0), match.number(2)))
  },
  TimeRule("days of a month", "<month> <day> (,) and|& <day>") { match in
    guard match.number(1) < match.number(2), !match.precedes("people", "percent") else { return nil }
    return several(match.number(0), [match.number(1), match.number(2)])
  },
  TimeRule("days of a month", "<month> <day> , <day> (,) and|& <day>") { match in
    several(match.number(0), [match.number(1), match.number(2), match.number(3)])
  },
  TimeRule("days of a month", "(the) <day> -|–|—|to|through|until|and|& (the) <day> (of) <month>") { match in
    guard match.number(0) < match.number(1), match.piece(2)?.isCapital == true else { return nil }
    return match.pieces[match.range.lowerBound..<match.range.upperBound].contains { $0.word == match.ids["and"] }
      && !match.follows("between")
      ? several(match.number(2), [match.number(0), match.number(1)])
      : .range(monthDay(match.number(2), match.number(0)), monthDay(match.number(2), match.number(1)))
  },
  TimeRule("weekdays and days of a month", "<weekday> (the) <day> and|& <weekday> (the) <day> (of) <month>") {
    match in
    guard match.number(1) < match.number(3), match.piece(4)?.isCapital == true else { return nil }
    return several(match.number(4), [match.number(1), match.number(3)])
  },
  TimeRule(
    "weekdays and days of a month", "<weekday> (the) <day> -|–|to|through|until <weekday> (the) <day> (of) <month>"
  ) { match in
    guard match.number(1) < match.number(3), match.piece(4)?.isCapital == true else { return nil }
    return .range(monthDay(match.number(4), match.number(1)), monthDay(match.number(4), match.number(3)))
  },
  TimeRule("from day to day", "from <month> <day> to|through|until|till|- <day>") { match in
    .range(monthDay(match.number(0), match.number(1)), monthDay(match.number(0), match.number(2)))
  },
  TimeRule("from day to day", "from (the) <day> to|until|till|through (the) <day> (of) <month>") { match in
    .range(monthDay(match.number(2), match.number(0)), monthDay(match.number(2), match.number(1)))
  },
  TimeRule("between day and day", "between (the) <day> and (the) <day> (of) <month>") { match in
    .range(monthDay(match.number(2), match.number(0)), monthDay(match.number(2), match.number(1)))
  },
  TimeRule("between day and day", "between <month> <day> and <day>") { match in
    .range(monthDay(match.number(0), match.number(1)), monthDay(match.number(0), match.number(2)))
  },
  TimeRule("from and to", "from (the) {point} (,) to|until|till|through|into|- (the) {point}") {
    .range($0.value(0), $0.value(1))
  },
  TimeRule("from and to, dated", "from {range}") { match in
    if case .stretch = match.value(0) { return nil }
    return match.value(0)
  },
  TimeRule("between and", "between {point} and {point}") { .range($0.value(0), $0.value(1)) },
  TimeRule("day to day", "{day} (,) to|through|-|–|— {day}") { .range($0.value(0), $0.value(1)) },
  // "planned for Tuesday, until April 10" puts it off; "Tuesday until Thursday" is how long it lasts.
  TimeRule("day until day", "{day} until|till {day}") { .range($0.value(0), $0.value(1)) },
  TimeRule("month to month", "{month} to|through|until|till|-|–|— {month}") { .range($0.value(0), $0.value(1)) },
  TimeRule("year to year", "<year> -|–|— <year>") { match in
    guard match.number(0) < match.number(1), match.number(0) >= 1900, match.number(1) <= 2100,
      match.before?.kind.contains(.number) != true, !match.follows("-")
    else { return nil }
    return years(match.number(0), match.number(1))
  },
  TimeRule("year to year", "from|between <year> to|until|and|through <year>") { match in
    match.number(0) < match.number(1) ? years(match.number(0), match.number(1)) : nil
  },
  TimeRule("two weekdays", "{weekday} and|or {weekday}") { .list([$0.value(0), $0.value(1)]) },
  TimeRule("three weekdays", "{weekday} , {weekday} (,) and|or {weekday}") { match in
    .list([match.value(0), match.value(1), match.value(2)])
  },
  TimeRule("two dates", "{date} and {date}") { .list([$0.value(0), $0.value(1)]) },
  TimeRule("two months", "{month} and {month}") { .list([$0.value(0), $0.value(1)]) },
  TimeRule("two days", "yesterday|today and today|tomorrow") { match in
    let isFirst = match.pieces[match.range.lowerBound].word == match.ids["yesterday"]
    let isLast = match.pieces[match.range.upperBound - 1].word == match.ids["tomorrow"]
    return .range(.unit(.day, isFirst ? -1 : 0, of: .anchor), .unit(.day, isLast ? 1 : 0, of: .anchor))
  },
  // "opened on Saturday and will last until Sunday"
  TimeRule(
    "runs until",
    "{day} (,) and will|is|are (due) (to) run|last|continue|end|close|conclude (until|till|through|to|on) {day}"
  ) { .range($0.value(0), .facing(.future, $0.value(1))) },
  TimeRule(
    "runs until",
    "{day} (,) and (will|would|to|was|were|is|are) (due) (to) ran|run|runs|lasted|last|lasts|continued|continue|continues|end|ended|ends|close|closed|closes|ending|concluded|conclude (, on and off ,) (until|till|through|to|on) {day}"
  ) { .range($0.value(0), $0.value(1)) },
  TimeRule("since", "since (the) (late|early) {point|decade}") { .since($0.value(0)) },
  TimeRule("from on", "starting|beginning|effective (on|from) {point}") { .from($0.value(0)) },
  TimeRule("from on", "from {point}") { match in
    // "a letter from yesterday" is of yesterday.
    if case .unit(.day, _, .anchor) = match.value(0) { return nil }
    return .from(match.value(0))
  },
  TimeRule("from on", "as of|from {point}") { .from($0.value(0)) },
  TimeRule("from on", "from {point} on|onward|onwards") { .from($0.value(0)) },
  // "until after midnight on Tuesday" is on Tuesday.
  TimeRule("until", "until|till|through (the) {point}") {
    $0.value(0).isPartOfDay ? $0.value(0) : .until($0.value(0))
  },
  TimeRule("one part or another", "{part} or|to {part}") { .range($0.value(0), $0.value(1)) },
  TimeRule("by", "no|not later than {day|month|weekend}") { .until($0.value(0)) },
  TimeRule("by", "by|before (the) {part}") { .until($0.value(0)) },
  TimeRule("by", "by {day|month|week|year|season|weekend|holiday}") { .until($0.value(0)) },
  // "before Wednesday's session" is on Wednesday.
  TimeRule("before", "before|prior {day|month|week|year|season|weekend|holiday}") { match in
    if match.precedes("'s") { return nil }
    return match.value(0).isPartOfDay ? match.value(0) : .before(match.value(0))
  },
  TimeRule("after", "after {day|month|week|year|season|weekend|holiday}") { match in
    if match.precedes("'s") { return nil }
    return match.value(0).isPartOfDay ? match.value(0) : .after(match.value(0))
  },
]

/// Days of one month: a range where they follow one another, a list where not.
private func several(_ month: Int, _ days: [Int]) -> TimeValue? {
  guard let first = days.first, let last = days.last, zip(days, days.dropFirst()).allSatisfy({ $0 < $1 })
  else { return nil }
  return last - first == days.count - 1
    ? .range(monthDay(month, first), monthDay(month, last)) : .list(days.map { monthDay(month, $0) })
}

private func years(_ first: Int, _ last: Int) -> TimeValue? {
  TimeUnit.months(first * 12, (last - first + 1) * 12, .year).map { .span($0) }
}
