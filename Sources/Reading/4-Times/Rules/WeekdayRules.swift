let weekdayRules: [TimeRule] = [
  TimeRule("weekday", "<weekday>") { match in
    guard let day = match.piece(0), !day.kind.contains(.doubtful) else { return nil }
    return .weekday(day.number, .nearest)
  },
  TimeRule("weekday in short", "<weekday>", .latent) { match in
    match.piece(0).flatMap { $0.isCapital ? .weekday($0.number, .nearest) : nil }
  },
  TimeRule("this, last or next weekday", "(this) <which> <weekday>") { match in
    .weekday(match.number(1), pick(match.number(0)))
  },
  TimeRule("weekday last or next", "<weekday> last|next") { match in
    .weekday(match.number(0), match.pieces[match.range.upperBound - 1].number < 0 ? .last : .next)
  },
  TimeRule("weekday before or after", "the previous|preceding <weekday>") { match in
    .inside(.weekday(match.number(0), .nearest), .shift(.day, -7, from: .context))
  },
  TimeRule("weekday before or after", "the following <weekday>") { match in
    .inside(.weekday(match.number(0), .nearest), .unit(.day, 1, of: .context))
  },
  TimeRule("that weekday", "that|same <weekday>") { match in
    match.follows("that") ? nil : .weekday(match.number(0), .nearest)
  },
  TimeRule("weekday of a week", "{weekday} (of) {week}") { .inside($0.value(0), $0.value(1)) },
  TimeRule("weekday of a week", "{week} on {weekday}") { .inside($0.value(1), $0.value(0)) },
  TimeRule("a week from a weekday", "a week from|on|after {day}") { .shift(.day, 7, from: $0.value(0)) },
  TimeRule("a week ago on a weekday", "a week ago (on|last) <weekday>") { match in
    .shift(.day, -7, from: .facing(.past, .weekday(match.number(0), .nearest)))
  },
  TimeRule("weekdays", "<weekdays>") { .every(.weekday($0.number(0), .nearest)) },
  TimeRule("every", "every|each (other) <weekday>") { .every(.weekday($0.number(0), .nearest)) },
  TimeRule("every", "every|each (other) (few) <unit>") { .every(.unit($0.unit(0), 0, of: .anchor)) },
  TimeRule("weekend", "this|the|a weekend") { match in
    match.pieces[match.range.lowerBound].kind.contains(.which)
      ? .weekend(.this) : match.follows("over", "at", "on", "for", "during", "of") ? .weekend(.nearest) : nil
  },
  TimeRule("weekend", "at weekend") { _ in .weekend(.nearest) },
  TimeRule("this, last or next weekend", "(the) (this) <which> weekend") { match in
    .weekend(pick(match.number(0)))
  },
  TimeRule("weekend of a day", "(the) weekend of {day|date|range}") { .weekendOf($0.value(0)) },
  TimeRule("week of a day", "(the) week of {day}") { .unit(.week, 0, of: $0.value(0)) },
  TimeRule("week of a day", "(the) week starting|beginning (on) {day}") { match in
    .starting(match.value(0), unit: .week, count: 1)
  },
]
