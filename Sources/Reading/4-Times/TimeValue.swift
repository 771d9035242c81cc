package import Meetings

/// The meaning of a time phrase before it is anchored: a small closed algebra.
///
/// Leaves are fixed days, or stand for days that something else fixes: the publication (``anchor``), another phrase
/// of the text (``context``), an occasion of the text (``event(_:)``). Everything else is built of them, so
/// that "the end of next month" is a part of a unit of the anchor. ``resolve(from:direction:context:)`` gives the days,
/// ``timex(from:direction:)`` the TIMEX3 value.
package indirect enum TimeValue: Sendable, Hashable {
  /// Fixed days, whatever the anchor.
  case span(DateSpan)
  /// The day of publication.
  case anchor
  /// The day or time that the text has just spoken of: "the following day".
  case context
  /// The day of an occasion that the text names: "the second day of the visit".
  case event(String)
  /// The publication's present, "now".
  case present
  /// "recently" (past), "soon" (future): no days.
  case vague(TimeDirection)
  /// A day that the calendar doesn't have: 30 February.
  case impossible
  /// Readings that the words don't decide between: "3/4/2019".
  case either([TimeValue])

  /// ISO weekday, 1 is Monday.
  case weekday(Int, TimePick)
  /// A day and month without a year; `weekday` is the ISO weekday where the words give it too.
  case date(month: Int, day: Int, weekday: Int?)
  /// "on the 28th".
  case dayOfMonth(Int)
  case month(Int, TimePick)
  case season(Season, TimePick)
  case weekend(TimePick)
  /// A quarter (of 4) or a half (of 2) of a year, from 1: "the third quarter".
  case fraction(Int, of: Int, TimePick)
  case holiday(Holiday, TimePick)

  /// The calendar unit that holds a time, or one so many units off: "this week", "last month", "the following day".
  case unit(TimeUnit, Int, of: TimeValue)
  /// So long before (negative) or after a time: "three days earlier", "two weeks ago". Approximate above a day.
  case shift(TimeUnit, Int, from: TimeValue)
  /// A stretch that ends or starts at a time: "over the past three days", "within two weeks".
  case stretch(TimeUnit, Int, TimeDirection, at: TimeValue)
  /// "in three days": ahead in a planned clause, a stretch in a past one.
  case ahead(TimeUnit, Int)
  /// A stretch of unknown place: "three-day".
  case lasting(TimeUnit, Int)
  /// A duration with its first day: "a three-day visit from Monday".
  case starting(TimeValue, unit: TimeUnit, count: Int)

  /// "early October", "the end of next month".
  case part(TimePart, of: TimeValue)
  /// "earlier this month": up to the day before publication.
  case earlier(in: TimeValue)
  /// "later this week": from publication on.
  case later(in: TimeValue)
  /// "the third week of October", "the last two days of May"; negative counts from the end.
  case ordinal(Int, count: Int, TimeUnit, of: TimeValue)
  /// "the first Monday of October"; negative counts from the end.
  case ordinalWeekday(Int, Int, of: TimeValue)
  /// A time within another: "July last year", "Tuesday of next week", "Christmas 2019".
  case inside(TimeValue, TimeValue)
  /// The weekend at a time: "the weekend of Oct 8".
  case weekendOf(TimeValue)

  case range(TimeValue, TimeValue)
  /// Several times: "Aug. 8 and 9", "in October and December"; their hull.
  case list([TimeValue])
  /// From a time up to publication.
  case since(TimeValue)
  /// From a time on, the end unknown.
  case from(TimeValue)
  /// "until Nov 20", "by Feb. 6".
  case until(TimeValue)
  case before(TimeValue)
  case after(TimeValue)

  /// A time of day on a day.
  case clock(TimeOfDay, TimeValue)
  /// "every Friday": no days.
  case every(TimeValue)
  /// A value whose clause looks another way than the one it is resolved for.
  case facing(TimeDirection, TimeValue)
}

/// Which of the times of one name: "Friday", "this Friday", "last Friday", "next Friday".
package enum TimePick: Int, Sendable, Hashable {
  /// The nearest one in the direction that the clause looks.
  case nearest, this, last, next
}

package enum TimeUnit: Int, Sendable, Hashable, CaseIterable {
  case minute, hour, day, week, month, quarter, year, decade, century
}

package enum TimePart: Sendable, Hashable {
  /// The first, second, last third, as GUIDELINES.md has it for months: 1–10, 11–20, 21–end.
  case early, mid, late
  /// "the beginning of", "the end of": as the thirds within months; the first and last quarter of anything longer.
  case beginning, middle, end
  case firstHalf, secondHalf
}

package enum TimeOfDay: Sendable, Hashable {
  /// Minutes since midnight.
  case minute(Int)
  case early, morning, noon, afternoon, evening, night, late, overnight
}

package enum Season: Int, Sendable, Hashable, CaseIterable {
  case spring, summer, autumn, winter
}
