func dayPart(_ number: Int) -> TimeOfDay {
  let parts: [TimeOfDay] = [.morning, .noon, .afternoon, .evening, .night]
  return parts[min(max(number, 0), 4)]
}

/// Times of day; a day is what they come down to.
let clockRules: [TimeRule] = [
  TimeRule("part of a day", "(early|late) {day} (<hyphen>) (early|late|mid) <dayPart>") { match in
    if match.precedes("prayers") { return nil }
    return .clock(dayPart(match.number(2)), match.value(0))
  },
  TimeRule("this part of the day", "this (early|late) <dayPart>") {
    .clock(dayPart($0.number(0)), .unit(.day, 0, of: .anchor))
  },
  TimeRule("last night", "last <dayPart>") { .clock(dayPart($0.number(0)), .unit(.day, -1, of: .anchor)) },
  TimeRule("part of a day", "(in) (the) (early|late) <dayPart> (hours) (of|on) {day}") {
    .clock(dayPart($0.number(0)), $0.value(1))
  },
  TimeRule("hours of a day", "(the) early|small|late|predawn hours (of|on) {day}") { .clock(.early, $0.value(0)) },
  TimeRule("hours", "the early|small|late|predawn hours") { _ in .clock(.early, .context) },
  TimeRule("overnight", "overnight") { match in
    match.after?.kind.contains(.word) == true && match.follows("an", "the", "a")
      ? nil : .clock(.overnight, .anchor)
  },
  TimeRule("overnight on a day", "overnight (on) {day}") { .clock(.night, $0.value(0)) },
  TimeRule("overnight on a day", "{day} overnight") { .clock(.night, $0.value(0)) },
  TimeRule("time of day", "(early|late) (in) the (early|late) <dayPart>") { match in
    match.follows("in", "during", "later", "earlier", "late", "early", "by", "into", "through")
      || match.pieces[match.range.lowerBound].word == match.ids["in"]
      ? .clock(dayPart(match.number(0)), .context) : nil
  },
  TimeRule("time of day", "(until|till) (well) at|around|by|before|after|past|until|till <dayPart>") {
    .clock(dayPart($0.number(0)), .context)
  },
  TimeRule("clock", "<numeral> (:) (<twoDigits>) <meridiem> (<zone>)") { match in
    guard (1...12).contains(match.number(0)), match.number(1) < 60 else { return nil }
    return .clock(.minute(match.number(0) % 12 * 60 + match.number(1) + match.number(2) * 60), .context)
  },
  TimeRule("clock", "<numeral> : <twoDigits> (<zone>)") { match in
    guard match.number(0) < 24, match.number(1) < 60,
      match.has(2) || match.follows("at", "by", "from", "until", "around")
    else { return nil }
    return .clock(.minute(match.number(0) * 60 + match.number(1)), .context)
  },
  TimeRule("clock", "<fourDigits> <zone>") { match in
    clock(match.number(0)).map { .clock(.minute($0), .context) }
  },
  TimeRule("o'clock", "<count> o'clock") { .clock(.minute($0.number(0) * 60), .context) },
  TimeRule("clock and day", "{clock} (,) (on) {day}") { match in
    if case .clock(let time, .context) = match.value(0) { .clock(time, match.value(1)) } else { nil }
  },
  TimeRule("day and clock", "{day} (,) (at|around|about) {clock}") { match in
    if case .clock(let time, .context) = match.value(1) { .clock(time, match.value(0)) } else { nil }
  },
]

private func clock(_ figures: Int) -> Int? {
  figures / 100 < 24 && figures % 100 < 60 ? figures / 100 * 60 + figures % 100 : nil
}
