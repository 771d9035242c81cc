package import Meetings

/// Feasts that news dates things by; see ``span(in:)``.
package enum Holiday: String, Sendable, Hashable, CaseIterable {
  case newYearsDay, newYearsEve, epiphany, orthodoxChristmas, valentinesDay, stPatricksDay, mayDay, usIndependence
  case bastilleDay, assumption, halloween, allSaints, armistice, christmasEve, christmas, boxingDay
  case martinLutherKing, memorialDay, laborDay, thanksgiving
  case ashWednesday, palmSunday, maundyThursday, goodFriday, easter, easterMonday, ascension, pentecost
  case holyWeek, orthodoxEaster
  case islamicNewYear, ashura, mawlid, ramadan, eidAlFitr, eidAlAdha
  case nowruz, lunarNewYear, passover, roshHashanah, yomKippur, hanukkah, diwali

  /// How the feast's days follow from the year.
  enum Reckoning {
    case fixed(month: Int, day: Int)
    /// The n-th such weekday of a month; -1 is the last.
    case weekday(Int, Int, month: Int)
    /// Days from Easter Sunday, and how many of them.
    case easter(Int, days: Int = 1)
    case orthodoxEaster
    /// Tabular Islamic calendar; local sightings differ by a day, so these are approximate.
    case islamic(month: Int, day: Int, days: Int)
    /// Approximate fixed days.
    case about(month: Int, day: Int, days: Int)
    /// Not reckoned here.
    case unknown
  }

  var reckoning: Reckoning {
    switch self {
    case .newYearsDay: .fixed(month: 1, day: 1)
    case .newYearsEve: .fixed(month: 12, day: 31)
    case .epiphany: .fixed(month: 1, day: 6)
    case .orthodoxChristmas: .fixed(month: 1, day: 7)
    case .valentinesDay: .fixed(month: 2, day: 14)
    case .stPatricksDay: .fixed(month: 3, day: 17)
    case .mayDay: .fixed(month: 5, day: 1)
    case .usIndependence: .fixed(month: 7, day: 4)
    case .bastilleDay: .fixed(month: 7, day: 14)
    case .assumption: .fixed(month: 8, day: 15)
    case .halloween: .fixed(month: 10, day: 31)
    case .allSaints: .fixed(month: 11, day: 1)
    case .armistice: .fixed(month: 11, day: 11)
    case .christmasEve: .fixed(month: 12, day: 24)
    case .christmas: .fixed(month: 12, day: 25)
    case .boxingDay: .fixed(month: 12, day: 26)
    case .martinLutherKing: .weekday(3, 1, month: 1)
    case .memorialDay: .weekday(-1, 1, month: 5)
    case .laborDay: .weekday(1, 1, month: 9)
    case .thanksgiving: .weekday(4, 4, month: 11)
    case .ashWednesday: .easter(-46)
    case .palmSunday: .easter(-7)
    case .maundyThursday: .easter(-3)
    case .goodFriday: .easter(-2)
    case .easter: .easter(0)
    case .easterMonday: .easter(1)
    case .ascension: .easter(39)
    case .pentecost: .easter(49)
    case .holyWeek: .easter(-7, days: 7)
    case .orthodoxEaster: .orthodoxEaster
    case .islamicNewYear: .islamic(month: 1, day: 1, days: 1)
    case .ashura: .islamic(month: 1, day: 10, days: 1)
    case .mawlid: .islamic(month: 3, day: 12, days: 1)
    case .ramadan: .islamic(month: 9, day: 1, days: 30)
    case .eidAlFitr: .islamic(month: 10, day: 1, days: 3)
    case .eidAlAdha: .islamic(month: 12, day: 10, days: 4)
    case .nowruz: .about(month: 3, day: 20, days: 2)
    case .lunarNewYear, .passover, .roshHashanah, .yomKippur, .hanukkah, .diwali: .unknown
    }
  }

  /// The feast's days that start in a year, in order; two for an Islamic feast in some years, none where it isn't
  /// reckoned.
  package func spans(in year: Int) -> [DateSpan] {
    guard (2...9998).contains(year) else { return [] }
    switch reckoning {
    case .fixed(let month, let day):
      return Day(year: year, month: month, day: day).map { [DateSpan($0)] } ?? []
    case .weekday(let n, let weekday, let month):
      guard let whole = DateSpan(year: year, month: month), let first = whole.earliest, let last = whole.latest
      else { return [] }
      let day =
        n > 0 ? first.onOrAfter(weekday: weekday) + 7 * (n - 1) : last.onOrBefore(weekday: weekday)
      return [DateSpan(day)]
    case .easter(let offset, let days):
      let first = easterSunday(year) + offset
      return [DateSpan(first, first + (days - 1))]
    case .orthodoxEaster: return [DateSpan(orthodoxEasterSunday(year))]
    case .islamic(let month, let day, let days):
      let about = (year - 622) * 33 / 32
      return (about - 1...about + 2).compactMap { islamic in
        let first = islamicDay(year: islamic, month: month, day: day)
        return first.year == year ? DateSpan(first, first + (days - 1), isApproximate: true) : nil
      }
    case .about(let month, let day, let days):
      guard let first = Day(year: year, month: month, day: day) else { return [] }
      return [DateSpan(first, first + (days - 1), isApproximate: true)]
    case .unknown: return []
    }
  }
}

/// Easter Sunday of the Western churches: the "anonymous Gregorian" rule (Nature, 1876).
func easterSunday(_ year: Int) -> Day {
  let (a, b, c) = (year % 19, year / 100, year % 100)
  let h = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30
  let l = (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7
  let m = (a + 11 * h + 22 * l) / 451
  let n = h + l - 7 * m + 114
  return Day(year: year, month: n / 31, day: n % 31 + 1) ?? Day(number: 0)
}

/// Easter Sunday of the Eastern churches, by Meeus's Julian rule, in the Gregorian calendar.
func orthodoxEasterSunday(_ year: Int) -> Day {
  let (a, b, c) = (year % 4, year % 7, year % 19)
  let d = (19 * c + 15) % 30
  let e = (2 * a + 4 * b - d + 34) % 7
  let n = d + e + 114
  let julian = Day(year: year, month: n / 31, day: n % 31 + 1) ?? Day(number: 0)
  return julian + (year / 100 - year / 400 - 2)
}

/// A day of the tabular Islamic calendar (civil epoch, 16 July 622 Julian; leap years 2, 5, 7, 10, 13, 16, 18, 21,
/// 24, 26, 29 of 30).
func islamicDay(year: Int, month: Int, day: Int) -> Day {
  let days = day + (59 * (month - 1) + 1) / 2 + (year - 1) * 354 + (3 + 11 * year) / 30
  return Day(number: days + 1_948_439 - 2_440_588)
}
