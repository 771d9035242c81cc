internal import Meetings

/// The days that a report allows for its meeting: those it states, or what its status and the day of publication
/// make likely where it states none.
struct Reach {
  var earliest: Day
  var latest: Day
  /// The report itself gives the days.
  var isStated: Bool
  /// "The next round": nothing is said but that it comes after publication.
  var isNext: Bool

  /// Nil bounds of a stated span are open for a month; a report that gives neither days nor a date of publication
  /// reaches nowhere.
  init(_ report: Report, published: Day?) {
    let stated: (Day, Day)? =
      switch (report.span.earliest, report.span.latest) {
      case (let first?, let last?): (first, last)
      case (let first?, nil): (first, first + 30)
      case (nil, let last?): (last - 30, last)
      case (nil, nil): nil
      }
    isStated = stated != nil
    isNext = stated == nil && (report.status == .planned || report.status == .proposed)
    if let stated {
      (earliest, latest) = stated
    } else if let published {
      switch report.status {
      case .planned, .proposed: (earliest, latest) = (published, published + 60)
      case .held: (earliest, latest) = (published - 14, published)
      case .postponed, .cancelled, .denied: (earliest, latest) = (published - 30, published + 30)
      }
    } else {
      (earliest, latest) = (Day(number: 1), Day(number: 0))
    }
  }

  var isEmpty: Bool { earliest > latest }
  var length: Int { latest - earliest + 1 }

  /// Days between the two, 0 where they share one.
  func gap(to other: Reach) -> Int { max(0, other.earliest - latest, earliest - other.latest) }
}

/// How well the dates of two reports fit one meeting, 0 where they can't, with the reason.
func timeLikeness(_ a: Claim, _ b: Claim) -> (value: Double, reason: String)? {
  guard !a.reach.isEmpty, !b.reach.isEmpty else { return nil }
  let gap = a.reach.gap(to: b.reach)
  if a.reach.isStated, b.reach.isStated {
    if gap == 0 {
      return (precision(max(a.reach.length, b.reach.length)), "the dates overlap")
    }
    // A day's difference is a matter of time zones and deadlines.
    guard gap == 1, max(a.reach.length, b.reach.length) <= 3 else { return nil }
    return (0.4, "the dates are a day apart")
  }
  guard gap == 0 else { return nil }
  let (open, stated) = a.reach.isStated ? (b, a) : (a, b)
  guard stated.reach.isStated else {
    let days = (a.published?.number ?? 0) - (b.published?.number ?? 0)
    // Calls and visits without a date come again within a week; a refusal or a cancellation does not.
    let isHeld = a.report.status == .held || b.report.status == .held
    guard abs(days) <= (isHeld ? 3 : 30) else { return nil }
    return (0.45, "neither has a date, and the articles are \(abs(days)) days apart")
  }
  if open.reach.isNext {
    let wait = max(0, stated.reach.earliest - open.reach.earliest)
    guard stated.reach.earliest >= open.reach.earliest else { return nil }
    return (0.6 - 0.2 * Double(wait) / 60, "the next one after \(open.reach.earliest)")
  }
  return (0.45, "an undated one of the time")
}

/// How much an overlap says where the wider of two spans has so many days.
private func precision(_ days: Int) -> Double {
  switch days {
  case ...3: 1
  case ...11: 0.95
  case ...31: 0.85
  case ...92: 0.6
  default: 0.4
  }
}
