extension DateSpan {
  /// The span as people say it: `4 Dec 2019`, `3–4 Oct 2019`, `28 Oct – 2 Nov 2019`, `early Oct 2019`, `Sep 2019`,
  /// `Jan–Mar 2019`, `2018`, `from 5 Dec 2019`, `until 8 Dec 2019`, `about 4 Dec 2019`, `week of 2 Dec 2019`,
  /// or `undated`.
  public var spoken: String {
    let about = isApproximate ? "about " : ""
    switch (earliest, latest) {
    case (nil, nil): return "undated"
    case (let first?, nil): return "from " + about + first.spoken
    case (nil, let last?): return "until " + about + last.spoken
    case (let first?, let last?):
      if first == last { return about + first.spoken }
      return wholeMonths(first, last).map { about + $0 } ?? partOfMonth(first, last)
        ?? wholeWeek(first, last) ?? about + days(first, last)
    }
  }

  /// A year, a month or a run of months of one year.
  private func wholeMonths(_ first: Day, _ last: Day) -> String? {
    let (from, to) = (first.parts, last.parts)
    guard from.day == 1, to.day == Day.length(ofMonth: to.month, in: to.year) else { return nil }
    if from.month == 1, to.month == 12 {
      return from.year == to.year ? String(from.year) : "\(from.year)–\(to.year)"
    }
    guard from.year == to.year else { return nil }
    let name = Day.monthNames[from.month - 1]
    return from.month == to.month
      ? "\(name) \(from.year)" : "\(name)–\(Day.monthNames[to.month - 1]) \(to.year)"
  }

  /// The thirds that "early", "mid" and "late" stand for; only an approximate span is one.
  private func partOfMonth(_ first: Day, _ last: Day) -> String? {
    let (from, to) = (first.parts, last.parts)
    guard isApproximate, from.year == to.year, from.month == to.month else { return nil }
    let month = "\(Day.monthNames[from.month - 1]) \(from.year)"
    switch (from.day, to.day) {
    case (1, 10): return "early " + month
    case (11, 20): return "mid-" + month
    case (21, Day.length(ofMonth: to.month, in: to.year)): return "late " + month
    default: return nil
    }
  }

  private func wholeWeek(_ first: Day, _ last: Day) -> String? {
    grain == .week && first.weekday == 1 && last - first == 6 ? "week of " + first.spoken : nil
  }

  private func days(_ first: Day, _ last: Day) -> String {
    let (from, to) = (first.parts, last.parts)
    if from.year != to.year { return first.spoken + " – " + last.spoken }
    if from.month != to.month { return "\(from.day) \(Day.monthNames[from.month - 1]) – " + last.spoken }
    return "\(from.day)–" + last.spoken
  }
}

extension Day {
  /// `4 Dec 2019`.
  public var spoken: String {
    let (year, month, day) = parts
    return "\(day) \(Day.monthNames[month - 1]) \(year)"
  }

  /// Short English names, January first.
  public static let monthNames = [
    "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
  ]
}
