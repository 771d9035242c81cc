internal import Meetings

extension Season {
  /// Whole months, as the northern hemisphere has them; a winter is named for the year of its December.
  func days(in year: Int) -> DateSpan? {
    TimeUnit.months(year * 12 + 2 + 3 * rawValue, 3, .season)
  }
}

extension TimeUnit {
  /// A quarter or half of a year.
  static func fraction(_ n: Int, of parts: Int, in year: Int) -> DateSpan? {
    guard parts > 0, (1...parts).contains(n) else { return nil }
    let length = 12 / parts
    return months(year * 12 + (n - 1) * length, length, parts == 4 ? .quarter : .year)
  }
}

extension TimePart {
  /// The part of a span; approximate, except halves.
  func days(of span: DateSpan) -> DateSpan {
    guard let first = span.earliest, let last = span.latest, last > first else { return span }
    let length = last - first + 1
    let isMonth = (28...31).contains(length)
    let (third, quarter) = (isMonth ? 10 : (length + 2) / 3, isMonth ? 10 : (length + 3) / 4)
    let middle = isMonth ? (10, 19) : (third, max(third, length - third - 1))
    let (from, to) =
      switch self {
      case .early: (0, third - 1)
      case .mid: middle
      case .late: (isMonth ? 20 : length - third, length - 1)
      case .beginning: (0, quarter - 1)
      case .middle: middle
      case .end: (isMonth ? 20 : length - quarter, length - 1)
      case .firstHalf: (0, length / 2 - 1)
      case .secondHalf: (length / 2, length - 1)
      }
    if let months = thirds(first, last) { return months }
    if self == .firstHalf || self == .secondHalf, let half = half(first, last) { return half }
    return DateSpan(first + from, first + to, grain: span.grain, isApproximate: true)
  }

  /// Thirds of a year end with a month, those of a decade with a year.
  private func thirds(_ first: Day, _ last: Day) -> DateSpan? {
    let years = last.year - first.year + 1
    guard first.month == 1, first.day == 1, last.month == 12, last.day == 31, years == 1 || years == 10 else {
      return nil
    }
    let month = first.year * 12
    let bounds: (Int, Int)? =
      switch self {
      case .early: years == 1 ? (0, 4) : (0, 48)
      case .mid, .middle: years == 1 ? (4, 4) : (48, 36)
      case .late: years == 1 ? (8, 4) : (84, 36)
      case .beginning: years == 1 ? (0, 3) : (0, 36)
      case .end: years == 1 ? (9, 3) : (84, 36)
      case .firstHalf, .secondHalf: nil
      }
    return bounds.flatMap { start, count in
      var span = TimeUnit.months(month + start, count, years == 1 ? .year : .decade)
      span?.isApproximate = true
      return span
    }
  }

  /// Halves of a year or a month end where the calendar has them end.
  private func half(_ first: Day, _ last: Day) -> DateSpan? {
    let isFirst = self == .firstHalf
    if first.day == 1, first.month == 1, last.month == 12, last.day == 31, first.year == last.year {
      return TimeUnit.fraction(isFirst ? 1 : 2, of: 2, in: first.year)
    }
    guard first.day == 1, first.month == last.month, first.year == last.year else { return nil }
    return isFirst ? DateSpan(first, first + 14, grain: .month) : DateSpan(first + 15, last, grain: .month)
  }
}
