package import Meetings

extension TimeUnit {
  /// The calendar unit that holds `day`, moved by `offset` units; nil outside years 1 to 9999, and for units that
  /// are not of days.
  package func block(at day: Day, offset: Int = 0) -> DateSpan? {
    guard abs(offset) < 4_000_000, (1...9999).contains(day.year) else { return nil }
    let (year, month, _) = day.parts
    switch self {
    case .minute, .hour: return offset == 0 ? DateSpan(day) : nil
    case .day: return Self.span(day + offset, day + offset, .day)
    case .week:
      let monday = day - (day.weekday - 1) + offset * 7
      return Self.span(monday, monday + 6, .week)
    case .month: return Self.months(year * 12 + month - 1 + offset, 1, .month)
    case .quarter: return Self.months(year * 12 + (month - 1) / 3 * 3 + offset * 3, 3, .quarter)
    case .year: return Self.months((year + offset) * 12, 12, .year)
    case .decade: return Self.months((year / 10 + offset) * 120, 120, .decade)
    case .century: return Self.months(((year - 1) / 100 + offset) * 1200 + 12, 1200, .decade)
    }
  }

  /// `count` months from `index` (months since year 0) on.
  static func months(_ index: Int, _ count: Int, _ grain: DateSpan.Grain) -> DateSpan? {
    let last = index + count - 1
    guard index >= 12, last < 120_000,
      let first = Day(year: index / 12, month: index % 12 + 1, day: 1),
      let end = Day(
        year: last / 12, month: last % 12 + 1, day: Day.length(ofMonth: last % 12 + 1, in: last / 12))
    else { return nil }
    return DateSpan(first, end, grain: grain)
  }

  private static func span(_ first: Day, _ last: Day, _ grain: DateSpan.Grain) -> DateSpan? {
    guard (1...9999).contains(first.year), (1...9999).contains(last.year) else { return nil }
    return DateSpan(first, last, grain: grain)
  }

  /// Length in days, months and years on average; 0 under a day.
  var days: Int {
    switch self {
    case .minute, .hour: 0
    case .day: 1
    case .week: 7
    case .month: 30
    case .quarter: 91
    case .year: 365
    case .decade: 3652
    case .century: 36524
    }
  }

  var grain: DateSpan.Grain {
    switch self {
    case .minute, .hour, .day: .day
    case .week: .week
    case .month: .month
    case .quarter: .quarter
    case .year: .year
    case .decade, .century: .decade
    }
  }
}

extension Day {
  /// The same day of the month so many months on, or the month's last day where it is shorter.
  func adding(months: Int) -> Day? {
    guard abs(months) < 200_000, (1...9999).contains(year) else { return nil }
    let (year, month, day) = parts
    let index = year * 12 + month - 1 + months
    guard index >= 12 else { return nil }
    let length = Day.length(ofMonth: index % 12 + 1, in: index / 12)
    return Day(year: index / 12, month: index % 12 + 1, day: min(day, length))
  }

  /// The day so many units on; nil outside years 1 to 9999.
  func adding(_ count: Int, _ unit: TimeUnit) -> Day? {
    guard abs(count) < 4_000_000 else { return nil }
    let moved: Day? =
      switch unit {
      case .minute: self + count / 1440
      case .hour: self + count / 24
      case .day: self + count
      case .week: self + 7 * count
      case .month: adding(months: count)
      case .quarter: adding(months: 3 * count)
      case .year: adding(months: 12 * count)
      case .decade: adding(months: 120 * count)
      case .century: adding(months: 1200 * count)
      }
    return moved.flatMap { (1...9999).contains($0.year) ? $0 : nil }
  }

  /// The first such weekday on or after this day.
  func onOrAfter(weekday: Int) -> Day { self + ((weekday - self.weekday) % 7 + 7) % 7 }

  /// The last such weekday on or before this day.
  func onOrBefore(weekday: Int) -> Day { self - ((self.weekday - weekday) % 7 + 7) % 7 }
}
