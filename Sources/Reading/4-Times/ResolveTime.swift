package import Meetings

extension TimeValue {
  /// The days meant, both bounds inclusive; unknown where the value needs a day that isn't given.
  ///
  /// - Parameters:
  ///   - anchor: the day of publication, as a rule.
  ///   - direction: which way the clause looks; of an unknown one, the nearest weekday is taken, as
  ///     approximate, and a date without a year takes the nearest year.
  ///   - context: the day that "the following day" or "the second day of the visit" counts from, where the text
  ///     has not fixed it.
  package func resolve(from anchor: Day?, direction: TimeDirection, context: Day? = nil) -> DateSpan {
    let known = anchor.flatMap { (2...9998).contains($0.year) ? $0 : nil }
    return Reference(anchor: known, context: context, direction: direction).days(of: self) ?? .unknown
  }

  /// Whether the days depend on the day of publication.
  package var needsAnchor: Bool {
    let reference = Reference(anchor: nil, context: Day(number: 0), direction: .unknown)
    let far = Reference(anchor: Day(number: 0), context: Day(number: 0), direction: .unknown)
    return reference.days(of: self) == nil && far.days(of: self) != nil
  }
}

/// What a value is resolved against.
private struct Reference {
  var anchor: Day?
  var context: Day?
  var direction: TimeDirection
  /// Whether only what lies ahead counts, however far: within a given year.
  var isStrict = false

  func days(of value: TimeValue) -> DateSpan? {
    // A table: one line for each case of the algebra.
    switch value {
    case .span(let span): return span
    case .anchor, .present: return anchor.map { DateSpan($0) }
    case .context, .event: return context.map { DateSpan($0) }
    case .vague, .impossible, .lasting, .every: return nil
    case .either(let readings): return hull(readings.compactMap(days), isApproximate: true)
    case .list(let times): return list(times)
    case .facing(let direction, let value):
      return Reference(anchor: anchor, context: context, direction: direction).days(of: value)
    case .weekday(let day, let pick): return anchor.flatMap { weekday(day, pick, from: $0) }
    case .date(let month, let day, let weekday): return date(month: month, day: day, weekday: weekday)
    case .dayOfMonth(let day): return dayOfMonth(day)
    case .month(let month, let pick):
      return anchor.flatMap { anchor in
        named(pick, at: anchor, thisYear: anchor.year) { DateSpan(year: $0, month: month) }
      }
    case .season(let season, let pick):
      return anchor.flatMap { anchor in named(pick, at: anchor, thisYear: anchor.year) { season.days(in: $0) } }
    case .fraction(let n, let parts, let pick):
      return anchor.flatMap { anchor in
        named(pick, at: anchor, thisYear: anchor.year) { TimeUnit.fraction(n, of: parts, in: $0) }
      }
    case .holiday(let holiday, let pick): return anchor.flatMap { self.holiday(holiday, pick, at: $0) }
    case .weekend(let pick): return anchor.flatMap { weekend(pick, at: $0) }
    case .weekendOf(let value):
      return days(of: value)?.earliest.map { day in
        let saturday = day.weekday == 7 ? day - 1 : day.onOrAfter(weekday: 6)
        return DateSpan(saturday, saturday + 1)
      }
    case .unit(let unit, let offset, let base): return self.unit(unit, offset, of: base)
    case .shift(let unit, let count, let base): return shift(unit, count, from: base)
    // "was closeted with him within hours": of something told before.
    case .stretch(_, _, .future, at: .anchor) where direction == .past: return nil
    case .stretch(let unit, let count, let way, let base):
      return days(of: base).flatMap { stretch(unit, count, way, at: $0) }
    case .ahead(let unit, let count):
      return direction == .past
        ? days(of: .stretch(unit, count, .past, at: .anchor)) : shift(unit, count, from: .anchor)
    case .starting(let start, let unit, let count):
      return days(of: start)?.earliest.flatMap { first in
        first.adding(count, unit).map { DateSpan(first, max(first, $0 - 1)) }
      }
    case .part(let part, let value): return self.part(part, of: value)
    case .earlier(let value): return whole(value).map { cut($0, .past, includingAnchor: false) }
    case .later(let value): return whole(value).map { cut($0, .future, includingAnchor: true) }
    case .ordinal(let n, let count, let unit, let value):
      return whole(value).flatMap {
        ordinal(n, count: count, unit, of: $0, isOccasion: value.isOccasion || $0.length == 1)
      }
    case .ordinalWeekday(let n, let weekday, let value):
      return whole(value).flatMap { ordinalWeekday(n, weekday, of: $0) }
    case .inside(let inner, let outer): return whole(outer).flatMap { inside(inner, $0) }
    case .range(let from, let to): return range(from, to)
    case .since(let value): return days(of: value).flatMap { open($0.earliest, anchor) }
    case .from(let value): return days(of: value).flatMap { open($0.earliest, nil) }
    case .until(let value):
      return days(of: value).flatMap { span in
        open(direction == .future ? start(before: span.latest) : nil, span.latest)
      }
    case .before(let value):
      return days(of: value).flatMap { span in
        let last = span.earliest.map { $0 - 1 }
        return open(direction == .future ? start(before: last) : nil, last)
      }
    case .after(let value): return days(of: value).flatMap { open($0.latest.map { $0 + 1 }, nil) }
    case .clock(.overnight, let value):
      return days(of: value).flatMap { span in open(span.earliest.map { $0 - 1 }, span.latest) }
    case .clock(_, let value): return days(of: value)
    }
  }

  /// The days of a unit before publication cuts them.
  private func whole(_ value: TimeValue) -> DateSpan? {
    if case .unit(_, 0, .anchor) = value {
      return Reference(anchor: anchor, context: context, direction: .unknown).days(of: value)
    }
    return days(of: value)
  }

  /// Times of which the last may give the others their year: "October and November 2018".
  private func list(_ times: [TimeValue]) -> DateSpan? {
    guard let last = times.last, !last.needsAnchor, let end = days(of: last)?.latest else {
      return hull(times.compactMap(days), isApproximate: true)
    }
    let back = Reference(anchor: end, context: context, direction: .past)
    return hull(times.compactMap { $0.recurs ? back.days(of: $0) : days(of: $0) }, isApproximate: true)
  }

  private func open(_ first: Day?, _ last: Day?) -> DateSpan? {
    if let first, let last, first > last { return DateSpan(first, first) }
    return first == nil && last == nil ? nil : DateSpan(first, last)
  }

  private func start(before last: Day?) -> Day? {
    guard let anchor, let last, anchor <= last else { return nil }
    return anchor
  }

  private func hull(_ spans: [DateSpan], isApproximate: Bool) -> DateSpan? {
    guard let first = spans.compactMap(\.earliest).min(), let last = spans.compactMap(\.latest).max()
    else { return spans.first }
    guard first <= last else { return spans.first }
    let gap = isApproximate && (last - first + 1) > spans.compactMap(\.length).reduce(0, +)
    let grain = spans.first?.grain ?? .day
    return DateSpan(first, last, grain: grain, isApproximate: gap || spans.contains(where: \.isApproximate))
  }

  private func weekday(_ weekday: Int, _ pick: TimePick, from anchor: Day) -> DateSpan {
    let (back, ahead) = (anchor.onOrBefore(weekday: weekday), anchor.onOrAfter(weekday: weekday))
    switch (pick, direction) {
    case (.last, _): return DateSpan((anchor - 1).onOrBefore(weekday: weekday))
    case (.next, _): return DateSpan((anchor + 1).onOrAfter(weekday: weekday))
    case (.this, .past): return DateSpan(anchor - (anchor.weekday - weekday))
    case (_, .past): return DateSpan(back)
    case (_, .future), (.this, .unknown): return DateSpan(ahead)
    case (.nearest, .unknown):
      let nearest = anchor - back <= ahead - anchor ? back : ahead
      return DateSpan(nearest, nearest, isApproximate: back != ahead)
    }
  }

  private func weekend(_ pick: TimePick, at anchor: Day) -> DateSpan {
    let this = anchor.weekday == 7 ? anchor - 1 : anchor.onOrAfter(weekday: 6)
    let isOn = this <= anchor
    let saturday =
      switch (pick, direction) {
      case (.last, _): this - 7
      case (.next, _): isOn || pick == .next ? this + (isOn || anchor.weekday <= 5 ? 0 : 7) : this
      case (_, .past): isOn ? this : this - 7
      default: this
      }
    return DateSpan(saturday, saturday + 1)
  }

  /// Picks a year for what every year has.
  private func named(
    _ pick: TimePick, at anchor: Day, thisYear: Int, _ inYear: (Int) -> DateSpan?
  ) -> DateSpan? {
    choose(pick, at: anchor, (thisYear - 2...thisYear + 2).compactMap(inYear))
  }

  private func choose(_ pick: TimePick, at anchor: Day, _ candidates: [DateSpan]) -> DateSpan? {
    let past = candidates.last { ($0.latest ?? anchor) < anchor }
    let begun = candidates.last { ($0.earliest ?? anchor) <= anchor }
    let ahead = candidates.first { ($0.latest ?? anchor) >= anchor }
    let next = candidates.first { ($0.earliest ?? anchor) > anchor }
    switch pick {
    case .last: return past
    case .next: return next
    case .this:
      let now = candidates.first { $0.earliest?.year == anchor.year }
      return direction == .future && (now?.latest ?? anchor) < anchor ? ahead : now ?? begun
    case .nearest: return nearest(to: anchor, past: begun, future: ahead)
    }
  }

  /// The lack of a year moves nothing by nearly a year: a planned occasion beyond ten months, and a past day beyond
  /// eleven ("a conference set for Oct. 30"), is of the nearer year.
  private func nearest(to anchor: Day, past: DateSpan?, future: DateSpan?) -> DateSpan? {
    guard let past, let future, let begun = past.latest, let coming = future.earliest else {
      return past ?? future
    }
    if past == future { return past }
    let isNearer = anchor - begun <= coming - anchor
    switch direction {
    case .past:
      let isRecent = coming - anchor <= 1 || anchor - begun > 330
      return isRecent && future.length == 1 ? future : past
    case .future: return coming - anchor > 300 && isNearer && !isStrict ? past : future
    case .unknown: return isNearer ? past : future
    }
  }

  private func date(month: Int, day: Int, weekday: Int?) -> DateSpan? {
    guard let anchor else { return nil }
    let years = (anchor.year - 8...anchor.year + 8)
    let candidates = years.compactMap { Day(year: $0, month: month, day: day) }
    if let weekday {
      let fitting = candidates.filter { $0.weekday == weekday && abs($0 - anchor) < 400 }
      if let nearest = fitting.min(by: { abs($0 - anchor) < abs($1 - anchor) }) { return DateSpan(nearest) }
    }
    return choose(.nearest, at: anchor, candidates.map { DateSpan($0) })
  }

  private func dayOfMonth(_ day: Int) -> DateSpan? {
    guard let anchor else { return nil }
    let candidates = (-2...2).compactMap { offset in
      TimeUnit.month.block(at: anchor, offset: offset)?.earliest.flatMap {
        Day(year: $0.year, month: $0.month, day: day).map { DateSpan($0) }
      }
    }
    return choose(.nearest, at: anchor, candidates)
  }

  private func holiday(_ holiday: Holiday, _ pick: TimePick, at anchor: Day) -> DateSpan? {
    choose(pick, at: anchor, (anchor.year - 2...anchor.year + 2).flatMap { holiday.spans(in: $0) })
  }

  /// "this week" is cut at publication on the side that the clause doesn't look to.
  private func unit(_ unit: TimeUnit, _ offset: Int, of base: TimeValue) -> DateSpan? {
    guard let span = days(of: base), let from = offset > 0 ? span.latest : span.earliest,
      let block = unit.block(at: from, offset: offset)
    else { return nil }
    guard base == .anchor, offset == 0, unit != .day, unit != .hour else { return block }
    return cut(block, direction, includingAnchor: true)
  }

  private func cut(_ span: DateSpan, _ way: TimeDirection, includingAnchor: Bool) -> DateSpan {
    guard let anchor, let first = span.earliest, let last = span.latest, (first...last).contains(anchor)
    else { return span }
    switch way {
    case .past: return DateSpan(first, max(first, includingAnchor ? anchor : anchor - 1), grain: span.grain)
    case .future: return DateSpan(anchor, last, grain: span.grain)
    case .unknown: return span
    }
  }

  private func shift(_ unit: TimeUnit, _ count: Int, from base: TimeValue) -> DateSpan? {
    guard let span = days(of: base), let from = count > 0 ? span.latest : span.earliest else { return nil }
    guard unit.days > 1 else {
      return from.adding(count, unit).map { DateSpan($0, $0, isApproximate: span.isApproximate) }
    }
    guard var block = unit.block(at: from, offset: count) else { return nil }
    block.isApproximate = true
    return block
  }

  private func stretch(_ unit: TimeUnit, _ count: Int, _ way: TimeDirection, at base: DateSpan) -> DateSpan? {
    switch way {
    case .past:
      guard let last = base.latest else { return nil }
      return last.adding(-count, unit).map { DateSpan(min($0, last), last, grain: unit.grain) }
    case .future, .unknown:
      guard let first = base.earliest else { return nil }
      return first.adding(count, unit).map {
        DateSpan(first, max(first, unit.days > 0 ? $0 - 1 : $0), grain: unit.grain)
      }
    }
  }

  private func ordinal(_ n: Int, count: Int, _ unit: TimeUnit, of span: DateSpan, isOccasion: Bool) -> DateSpan? {
    let steps = n > 0 ? n - 1 : n
    guard let base = n > 0 ? span.earliest : span.latest.map({ $0 + 1 }),
      let first = n > 0 ? base.adding(steps, unit) : base.adding(steps - count + 1, unit),
      let end = first.adding(count, unit), end > first
    else { return nil }
    if !isOccasion, let last = span.latest, first > last { return nil }
    let last = !isOccasion && n > 0 ? min(end - 1, span.latest ?? end - 1) : end - 1
    return DateSpan(first, last, grain: unit.grain, isApproximate: unit == .week)
  }

  private func ordinalWeekday(_ n: Int, _ weekday: Int, of span: DateSpan) -> DateSpan? {
    guard let first = span.earliest, let last = span.latest else { return nil }
    let day =
      n > 0
      ? first.onOrAfter(weekday: weekday) + 7 * (n - 1) : last.onOrBefore(weekday: weekday) + 7 * (n + 1)
    return (first...last).contains(day) ? DateSpan(day) : nil
  }

  private func inside(_ inner: TimeValue, _ outer: DateSpan) -> DateSpan? {
    guard let first = outer.earliest else { return nil }
    let found = Reference(anchor: first, context: context, direction: .future, isStrict: true).days(of: inner)
    guard let found, let start = found.earliest, let last = outer.latest else { return found }
    return start > last ? nil : found
  }

  /// The end is looked for from the start on; the start back from the end, where that is fixed or past.
  /// "late December" of what has happened, in a text of early December: that of the year before.
  private func part(_ part: TimePart, of value: TimeValue) -> DateSpan? {
    guard let found = whole(value).map({ part.days(of: $0) }) else { return nil }
    guard value.recurs, let anchor, let first = found.earliest, let last = found.latest else { return found }
    let years = direction == .past && first > anchor ? -1 : direction == .future && last < anchor ? 1 : 0
    guard years != 0, let moved = anchor.adding(years, .year) else { return found }
    return Reference(anchor: moved, context: context, direction: .unknown).days(of: value).map {
      part.days(of: $0)
    }
  }

  private func range(_ from: TimeValue, _ to: TimeValue) -> DateSpan? {
    var to = to
    var isAhead = false
    if case .facing(.future, let end) = to { (to, isAhead) = (end, true) }
    let isFixed = from.recurs && !to.recurs && !to.needsAnchor
    if isFixed || !isAhead && (direction == .past && from.isWeekday), let end = days(of: to)?.latest {
      let back = Reference(anchor: end, context: context, direction: .past)
      return back.days(of: from)?.earliest.flatMap { $0 <= end ? DateSpan($0, end) : DateSpan(end) }
    }
    guard let start = days(of: from), let first = start.earliest else {
      return days(of: to).flatMap { open(nil, $0.latest) }
    }
    let ahead = Reference(anchor: first, context: first, direction: .future, isStrict: true)
    guard let end = to.recurs ? ahead.days(of: to) : days(of: to), let last = end.latest, last >= first
    else { return start }
    let grain = start.grain == end.grain ? start.grain : .day
    return DateSpan(first, last, grain: grain, isApproximate: start.isApproximate || end.isApproximate)
  }
}

extension TimeValue {
  fileprivate var isWeekday: Bool {
    switch self {
    case .weekday: true
    case .clock(_, let value): value.isWeekday
    default: false
    }
  }

  /// Whether there is one in every week, month or year, so that a neighbour picks which is meant.
  var recurs: Bool {
    switch self {
    case .weekday, .date, .dayOfMonth, .month, .season, .fraction, .holiday: true
    case .clock(_, let value), .part(_, let value): value.recurs
    default: false
    }
  }

  fileprivate var isOccasion: Bool {
    switch self {
    case .event, .context: true
    default: false
    }
  }
}
