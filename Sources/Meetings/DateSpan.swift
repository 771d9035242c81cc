/// What a time phrase means: the first and last day that it allows, both inclusive; either may be unknown.
///
/// A span is an interval of uncertainty as well as of duration: "early October" and "from 1 to 10 October" have
/// the same days, and ``isApproximate`` tells them apart.
public struct DateSpan: Hashable, Sendable {
  /// The unit that the words speak in.
  public enum Grain: String, Sendable, CaseIterable {
    case day, week, month, quarter, season, year, decade
  }

  /// First day that the words allow; nil where they set none.
  public var earliest: Day?
  /// Last day that the words allow; nil where they set none.
  public var latest: Day?
  /// The unit that the words speak in.
  public var grain: Grain
  /// Whether the words say "about", "early" and the like; EDTF's `~`.
  public var isApproximate: Bool

  /// Both bounds given must be in order.
  public init(_ earliest: Day?, _ latest: Day?, grain: Grain = .day, isApproximate: Bool = false) {
    if let earliest, let latest {
      precondition(earliest <= latest, "a span ends before it starts")
    }
    self.earliest = earliest
    self.latest = latest
    self.grain = grain
    self.isApproximate = isApproximate
  }

  /// That day and no other.
  public init(_ day: Day) { self.init(day, day) }

  /// A whole year, or nil where the calendar has none.
  public init?(year: Int) {
    guard let first = Day(year: year, month: 1, day: 1), let last = Day(year: year, month: 12, day: 31)
    else { return nil }
    self.init(first, last, grain: .year)
  }

  /// A whole month, or nil where the calendar has none.
  public init?(year: Int, month: Int) {
    guard (1...12).contains(month), let first = Day(year: year, month: month, day: 1),
      let last = Day(year: year, month: month, day: Day.length(ofMonth: month, in: year))
    else { return nil }
    self.init(first, last, grain: .month)
  }

  /// Nothing is known.
  public static let unknown = DateSpan(nil, nil)

  /// Whether nothing is known.
  public var isUnknown: Bool { earliest == nil && latest == nil }

  /// Days from first to last, both counted; nil where a bound is unknown.
  public var length: Int? {
    guard let earliest, let latest else { return nil }
    return latest - earliest + 1
  }

  /// Whether both spans may speak of the same day; an unknown bound is open.
  public func overlaps(_ other: DateSpan) -> Bool {
    if let a = earliest, let b = other.latest, a > b { return false }
    if let a = other.earliest, let b = latest, a > b { return false }
    return true
  }

  /// Whether every day of the span lies in `other`; an unknown bound lies in nothing that is bounded there.
  public func isWithin(_ other: DateSpan) -> Bool {
    if let bound = other.earliest {
      guard let earliest, earliest >= bound else { return false }
    }
    if let bound = other.latest {
      guard let latest, latest <= bound else { return false }
    }
    return true
  }

  /// The days both spans allow, or nil where there are none; an unknown bound takes the other's.
  public func intersection(_ other: DateSpan) -> DateSpan? {
    guard overlaps(other) else { return nil }
    let first = [earliest, other.earliest].compactMap(\.self).max()
    let last = [latest, other.latest].compactMap(\.self).min()
    let finer = [self, other].min { ($0.length ?? .max) < ($1.length ?? .max) } ?? self
    return DateSpan(first, last, grain: finer.grain, isApproximate: finer.isApproximate)
  }
}
