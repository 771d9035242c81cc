package import Meetings

/// A time expression's type and normal form in TIMEX3 (ISO-TimeML).
package struct Timex: Sendable, Hashable {
  package enum Kind: String, Sendable, CaseIterable {
    case date = "DATE"
    case time = "TIME"
    case duration = "DURATION"
    case set = "SET"
  }

  package var kind: Kind
  /// `2019-10-03`, `2019-W40`, `2019-10`, `2019-SU`, `199`, `P3D`, `PAST_REF`, `XXXX-WXX-5`; of a stretch of days its
  /// length, with ``begin`` and ``end``.
  package var value: String
  /// `START`, `MID`, `END`, `APPROX`, `BEFORE`, `AFTER`
  package var modifier: String?
  package var begin: String?
  package var end: String?

  init(_ kind: Kind, _ value: String, _ modifier: String? = nil, begin: String? = nil, end: String? = nil) {
    self.kind = kind
    self.value = value
    self.modifier = modifier
    self.begin = begin
    self.end = end
  }
}

extension TimeValue {
  /// The TIMEX3 type and value, as seen from `anchor` by a clause that looks in a direction.
  package func timex(from anchor: Day?, direction: TimeDirection) -> Timex {
    func inner(_ value: TimeValue, _ modifier: String) -> Timex {
      var timex = value.timex(from: anchor, direction: direction)
      timex.modifier = modifier
      return timex
    }
    switch self {
    case .vague(.past): return Timex(.date, "PAST_REF")
    case .vague(.future): return Timex(.date, "FUTURE_REF")
    case .present: return Timex(.date, "PRESENT_REF")
    case .lasting(let unit, let count): return Timex(.duration, unit.period(count))
    case .every(let value): return Timex(.set, value.timex(from: nil, direction: .unknown).value)
    case .clock(let time, let day):
      let value = day.timex(from: anchor, direction: direction)
      return Timex(.time, value.value + time.timex, value.modifier)
    case .part(.firstHalf, _), .part(.secondHalf, _): break
    case .part(let part, let whole): return inner(whole.uncut, part.timex)
    case .earlier(let whole): return inner(whole.uncut, "START")
    case .later(let whole): return inner(whole.uncut, "END")
    case .before(let value), .until(let value): return inner(value, "BEFORE")
    case .after(let value), .from(let value), .since(let value): return inner(value, "AFTER")
    case .weekday(let day, .nearest) where anchor == nil || direction == .unknown:
      return Timex(.date, "XXXX-WXX-\(day)")
    case .date(let month, let day, _) where anchor == nil:
      return Timex(.date, "XXXX-" + month.figures(2) + "-" + day.figures(2))
    case .month(let month, _) where anchor == nil: return Timex(.date, "XXXX-" + month.figures(2))
    case .season(let season, _) where anchor == nil: return Timex(.date, "XXXX-" + season.timex)
    case .season(let season, _):
      guard let first = resolve(from: anchor, direction: direction).earliest else { break }
      return Timex(.date, first.year.figures(4) + "-" + season.timex)
    case .weekend, .weekendOf:
      guard let first = resolve(from: anchor, direction: direction).earliest else { break }
      return Timex(.date, first.isoWeek + "-WE")
    case .unit(let unit, _, let base) where unit != .day:
      let offset = uncut.resolve(from: anchor, direction: .unknown)
      return base == .anchor ? offset.timex : resolve(from: anchor, direction: direction).timex
    default: break
    }
    return resolve(from: anchor, direction: direction).timex
  }

  /// "this week" as the whole week: TIMEX3 names units, not what publication leaves of them.
  private var uncut: TimeValue {
    if case .unit(_, 0, .anchor) = self { .facing(.unknown, self) } else { self }
  }
}

extension DateSpan {
  /// One unit of the calendar where the span is one, else a duration with its ends.
  fileprivate var timex: Timex {
    guard let first = earliest, let last = latest else {
      guard let known = earliest ?? latest else { return Timex(.date, "XXXX-XX-XX") }
      return Timex(.date, known.description, earliest == nil ? "BEFORE" : "AFTER")
    }
    let mark = isApproximate ? "APPROX" : nil
    if first == last { return Timex(.date, first.description, mark) }
    if last - first == 6, first.weekday == 1 { return Timex(.date, first.isoWeek, mark) }
    for unit in [TimeUnit.month, .quarter, .year, .decade] where unit.block(at: first)?.isSame(as: self) == true {
      return Timex(.date, unit.timex(first), mark)
    }
    if TimeUnit.fraction(1, of: 2, in: first.year)?.isSame(as: self) == true {
      return Timex(.date, first.year.figures(4) + "-H1", mark)
    }
    if TimeUnit.fraction(2, of: 2, in: first.year)?.isSame(as: self) == true {
      return Timex(.date, first.year.figures(4) + "-H2", mark)
    }
    return Timex(.duration, "P\(last - first + 1)D", mark, begin: first.description, end: last.description)
  }

  private func isSame(as other: DateSpan) -> Bool { earliest == other.earliest && latest == other.latest }
}

extension Day {
  /// `2019-W42` (ISO 8601).
  fileprivate var isoWeek: String {
    let thursday = self - (weekday - 4)
    guard let january = Day(year: thursday.year, month: 1, day: 1) else { return "" }
    return thursday.year.figures(4) + "-W" + ((thursday - january) / 7 + 1).figures(2)
  }
}

extension Int {
  fileprivate func figures(_ width: Int) -> String {
    let digits = String(self)
    return String(repeating: "0", count: Swift.max(0, width - digits.count)) + digits
  }
}

extension TimeUnit {
  /// The unit of the calendar that a day opens.
  fileprivate func timex(_ day: Day) -> String {
    switch self {
    case .month: String(day.description.prefix(7))
    case .quarter: day.year.figures(4) + "-Q\((day.month + 2) / 3)"
    case .decade: String(day.description.prefix(3))
    case .century: String(day.description.prefix(2))
    default: String(day.description.prefix(4))
    }
  }

  fileprivate func period(_ count: Int) -> String {
    switch self {
    case .minute: "PT\(count)M"
    case .hour: "PT\(count)H"
    case .day: "P\(count)D"
    case .week: "P\(count)W"
    case .month: "P\(count)M"
    case .quarter: "P\(count)Q"
    case .year: "P\(count)Y"
    case .decade: "P\(count)DE"
    case .century: "P\(count)CE"
    }
  }
}

extension TimePart {
  fileprivate var timex: String {
    switch self {
    case .early, .beginning, .firstHalf: "START"
    case .mid, .middle: "MID"
    case .late, .end, .secondHalf: "END"
    }
  }
}

extension Season {
  fileprivate var timex: String { ["SP", "SU", "FA", "WI"][rawValue] }
}

extension TimeOfDay {
  fileprivate var timex: String {
    switch self {
    case .minute(let minute): "T" + (minute / 60).figures(2) + ":" + (minute % 60).figures(2)
    case .early, .morning: "TMO"
    case .noon: "T12:00"
    case .afternoon: "TAF"
    case .evening: "TEV"
    case .night, .late, .overnight: "TNI"
    }
  }
}
