import Meetings

/// A day and month, checked against the calendar: 29 February may be, 30 February can't.
func monthDay(_ month: Int, _ day: Int, weekday: Int? = nil) -> TimeValue {
  guard (1...31).contains(day), day <= Day.length(ofMonth: month, in: 2000) else { return .impossible }
  return .date(month: month, day: day, weekday: weekday)
}

/// A day with its year.
func fixedDay(_ year: Int, _ month: Int, _ day: Int) -> TimeValue {
  Day(year: year, month: month, day: day).map { .span(DateSpan($0)) } ?? .impossible
}

/// Puts a year to a date, a range or a list of dates.
func dated(_ value: TimeValue, _ year: Int) -> TimeValue? {
  switch value {
  case .date(let month, let day, _): fixedDay(year, month, day)
  case .impossible: .impossible
  default: DateSpan(year: year).map { .inside(value, .span($0)) }
  }
}

let dateRules: [TimeRule] = [
  TimeRule("month and day", "<month> (the) <day>") { match in
    guard match.piece(0)?.isCapital == true || match.piece(0)?.kind.contains(.doubtful) == false else {
      return nil
    }
    if match.precedes("%", "percent", "people", "dollars") { return nil }
    return monthDay(match.number(0), match.number(1))
  },
  TimeRule("month and day", "<month> . <day>") { monthDay($0.number(0), $0.number(1)) },
  TimeRule("day and month", "(the) <day> (of) <month>") { match in
    match.piece(1)?.isCapital == true || match.piece(1)?.kind.contains(.doubtful) == false
      ? monthDay(match.number(1), match.number(0)) : nil
  },
  TimeRule("day in words and month", "the <ordinal> of <month>") { match in
    match.number(0) > 0 && !match.pieces[match.range].contains { match.tokens[$0.token].lower == "opening" }
      && !match.precedes("'s", "talks", "meetings", "summits")
      ? monthDay(match.number(1), match.number(0)) : nil
  },
  TimeRule("day in two words and month", "the <count> <hyphen> <ordinal> of <month>") { match in
    let (tens, ones) = (match.number(0), match.number(2))
    return [20, 30].contains(tens) && (1...9).contains(ones) ? monthDay(match.number(3), tens + ones) : nil
  },
  TimeRule("date with year", "{date} (,) <year>") { dated($0.value(0), $0.number(1)) },
  TimeRule("dates with year", "{dateRange} (,) <year>") { dated($0.value(0), $0.number(1)) },
  TimeRule("date of a year", "{date|month|season|holiday|dateRange} (,) (of|in) {year}") { match in
    if case .span = match.value(0) { return nil }
    return .inside(match.value(0), match.value(1))
  },
  TimeRule("month and year", "<month> (of|,) <year>") { match in
    DateSpan(year: match.number(1), month: match.number(0)).map { .span($0) }
  },
  TimeRule("weekday and date", "<weekday> (,) (the) {date}") { match in
    guard case .date(let month, let day, _) = match.value(1) else { return match.value(1) }
    return monthDay(month, day, weekday: match.number(0))
  },
  TimeRule("weekday and day", "<weekday> (,) the <digitOrdinal>") { match in
    .inside(.weekday(match.number(0), .nearest), .dayOfMonth(match.number(1)))
  },
  TimeRule("weekday and full date", "<weekday> (,) {dated}") { $0.value(1) },
  TimeRule("ISO date", "<year> <hyphen> <twoDigits> <hyphen> <twoDigits>") { match in
    guard [1, 2, 3, 4].allSatisfy({ match.piece($0)?.isTight == true }) else { return nil }
    return fixedDay(match.number(0), match.number(2), match.number(4))
  },
  TimeRule("date in figures", "<numeral> / <numeral> / <year>") { match in
    guard match.piece(1)?.isTight == true, match.piece(2)?.isTight == true else { return nil }
    let (a, b, year) = (match.number(0), match.number(1), match.number(2))
    guard (1...31).contains(a), (1...31).contains(b) else { return nil }
    if a > 12 || a == b { return fixedDay(year, b, a) }
    if b > 12 { return fixedDay(year, a, b) }
    return .either([fixedDay(year, a, b), fixedDay(year, b, a)])
  },
  TimeRule("day of the month", "the <digitOrdinal>") { match in
    guard match.follows("on"),
      match.after?.kind.contains(.word) != true || match.precedes("and", "to", "in", "for")
    else { return nil }
    return .dayOfMonth(match.number(0))
  },
  TimeRule("day of this, last or next month", "the <digitOrdinal> of <which> <unit>") { match in
    guard match.unit(2) == .month else { return nil }
    return .inside(.dayOfMonth(match.number(0)), .unit(.month, match.number(1), of: .anchor))
  },
  TimeRule("month", "<month>") { match in
    guard let month = match.piece(0), month.isCapital else { return nil }
    let isName = [3, 4, 5, 6, 8].contains(month.number)
    if month.kind.contains(.doubtful), !isName { return nil }
    if isName {
      // "in May", "the March talks", "June's talks", but neither "Theresa May" nor "Mrs. May's view".
      let isOwner = match.precedes("'s") && match.before?.isCapital != true
      // nor "to Mar del Plata".
      if match.name(match.range.lowerBound) == "mar", match.after != nil,
        match.name(match.range.upperBound) == "del"
      {
        return nil
      }
      // "is planned for April", not "a prize for April Jones"
      let isGoal = match.follows("for") && match.after?.isCapital != true
      guard match.followsPreposition || isOwner || isGoal || match.follows("the") else { return nil }
      if match.follows("the"), match.precedes("on", "for", "of") { return nil }
      if month.number == 5, match.follows("by", "from", "to", "around", "before", "after", "and", "of", "for"),
        match.after?.kind.contains(.word) == true || match.precedes("'s")
      {
        return nil
      }
    }
    return .month(month.number, .nearest)
  },
  TimeRule("named month", "<month>", .latent) { match in
    match.piece(0).flatMap { $0.isCapital ? .month($0.number, .nearest) : nil }
  },
  TimeRule("month of this, last or next year", "(this) <which> <month>") { match in
    guard match.piece(1)?.isCapital == true else { return nil }
    return .month(match.number(1), pick(match.number(0)))
  },
  TimeRule("year alone", "<year>", .latent) { match in
    DateSpan(year: match.number(0)).map { .span($0) }
  },
  TimeRule("year", "<year>") { match in
    guard (1900...2100).contains(match.number(0)), match.piece(0)?.isTight == false,
      match.follows(
        "in", "of", "since", "until", "till", "by", "during", "from", "throughout", "through", "before", "after",
        "early", "late"),
      !match.precedes("%", "percent", "people", "dollars", "-", ",")
        || match.precedes(",") && match.followsPreposition
    else { return nil }
    return DateSpan(year: match.number(0)).map { .span($0) }
  },
  TimeRule("year", "the year <year>") { DateSpan(year: $0.number(0)).map { .span($0) } },
  TimeRule("year of a thing", "<year>") { match in
    guard (1900...2100).contains(match.number(0)), match.after?.kind.contains(.word) == true,
      match.follows("the", "their", "its", "his", "her", "our", "a", "'s"),
      !match.precedes("people", "dollars", "percent")
    else { return nil }
    return DateSpan(year: match.number(0)).map { .span($0) }
  },
  TimeRule("decade", "(the) <decade>") { match in
    TimeUnit.months(match.number(0) * 12, 120, .decade).map { .span($0) }
  },
  TimeRule("century", "(the) <ordinal> century") { match in
    guard (1...30).contains(match.number(0)) else { return nil }
    return TimeUnit.months((match.number(0) - 1) * 1200 + 12, 1200, .decade).map { .span($0) }
  },
]

func pick(_ which: Int) -> TimePick { which < 0 ? .last : which > 0 ? .next : .this }
