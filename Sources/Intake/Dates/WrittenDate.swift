package import Meetings

/// How `03/04/2024` is to be read.
package enum DateOrder: String, CaseIterable, Sendable {
  case dayFirst = "day-first"
  case monthFirst = "month-first"
}

/// What a text says of a day or of several.
package enum WrittenDate: Hashable, Sendable {
  case empty
  case days(DateSpan)
  /// A day that is another where the month stands first; both readings, the day first one in front.
  case ambiguous(Day, Day)
  /// Why it can't be read.
  case unreadable(String)
}

/// What is known of how dates are written, and what was seen of it.
package struct DateStyle: Hashable, Sendable {
  /// Nil where nothing tells.
  package var order: DateOrder?
  /// A year of two digits was met.
  package var hasShortYears = false

  package init(order: DateOrder? = nil) { self.order = order }
}

/// Reads the dates that people and programs write into tables: `2021-06-09`, `9 June 2021`, `June 9, 2021`,
/// `09.06.2021`, `9 juin 2021`, `2021年6月9日`, `1–4 June 2021`, `27 Sep 2015 - 1 Oct 2015`, `June 2021`, `2021`; months in
/// English, German, French, Spanish, Italian, Portuguese and Dutch. A time of day is passed over. Days that the calendar
/// doesn't have are refused, never rolled over.
package func writtenDate(_ text: String, _ style: inout DateStyle) -> WrittenDate {
  guard !text.isEmpty else { return .empty }
  let pieces = datePieces(text)
  guard let pieces else { return .unreadable("‘\(text.prefix(40))’ is not a date") }
  let sides = pieces.split(separator: .range, omittingEmptySubsequences: false)
  var result: WrittenDate
  switch sides.count {
  case 1: result = day(Array(sides[0]), &style)
  case 2:
    // "June 1-4, 2021": the month stands in front of both days.
    let isShared = !sides[1].contains { $0.isMonth }
    let last = partialDate(Array(sides[1]) + (isShared ? sides[0].filter(\.isMonth) : []), &style)
    let first = partialDate(Array(sides[0]), &style).map { filled($0, from: last) }
    result = joined(day(first), day(last))
  default: result = .unreadable("")
  }
  if case .unreadable(let why) = result {
    result = .unreadable(why.isEmpty ? "‘\(text.prefix(40))’ is not a date" : "‘\(text.prefix(40))’: \(why)")
  }
  return result
}

/// What a date's text consists of.
private enum Piece: Hashable {
  case number(Int, digits: Int)
  case month(Int)
  /// `/`, `-` or `.` between numbers without spaces.
  case mark(UInt8)
  /// A dash with spaces, a long dash, "to".
  case range

  var isMonth: Bool { if case .month = self { true } else { false } }
  var isMark: Bool { if case .mark = self { true } else { false } }
}

/// A date with parts left out, or three numbers whose order is open.
private struct PartialDate {
  var day: Int?
  var month: Int?
  var year: Int?
  var open: (Int, Int)?
  var why = ""
}

private func day(_ pieces: [Piece], _ style: inout DateStyle) -> WrittenDate { day(partialDate(pieces, &style)) }

private func day(_ date: PartialDate?) -> WrittenDate {
  guard let date, let year = date.year else { return .unreadable("") }
  if let (a, b) = date.open {
    let readings = [Day(year: year, month: b, day: a), Day(year: year, month: a, day: b)].compactMap(\.self)
    return readings.count == 2 ? .ambiguous(readings[0], readings[1]) : .unreadable("")
  }
  guard let month = date.month else {
    return DateSpan(year: year).map(WrittenDate.days) ?? .unreadable("no such year")
  }
  guard let number = date.day else {
    return DateSpan(year: year, month: month).map(WrittenDate.days) ?? .unreadable("no such month")
  }
  return Day(year: year, month: month, day: number).map { .days(DateSpan($0)) }
    ?? .unreadable("not in the calendar")
}

/// From the first day of one to the last of the other.
private func joined(_ first: WrittenDate, _ last: WrittenDate) -> WrittenDate {
  switch (first, last) {
  case (.unreadable(let why), _), (_, .unreadable(let why)): return .unreadable(why)
  case (.ambiguous(let a, let b), .days(let end)):
    guard let end = end.latest, (a <= end) != (b <= end) else { return .unreadable("day or month first?") }
    return .days(DateSpan(min(a, b), end))
  case (.ambiguous, _), (_, .ambiguous): return .unreadable("day or month first?")
  case (.days(let from), .days(let to)):
    guard let start = from.earliest, let end = to.latest, start <= end else {
      return .unreadable("ends before it starts")
    }
    return .days(DateSpan(start, end, grain: from.grain == to.grain ? from.grain : .day))
  default: return .unreadable("")
  }
}

/// "27 Sep" in front of "1 Oct 2015" is of that year, "1" in front of "4 June 2021" of that month as well.
private func filled(_ date: PartialDate, from last: PartialDate?) -> PartialDate {
  var date = date
  if date.day == nil, date.month == nil, let year = date.year, year <= 31, last?.day != nil {
    (date.day, date.year) = (year, nil)
  }
  date.month = date.month ?? last?.month
  date.year = date.year ?? last?.year
  return date
}

private func partialDate(_ pieces: [Piece], _ style: inout DateStyle) -> PartialDate? {
  let marks = pieces.compactMap { if case .mark(let mark) = $0 { mark } else { nil } }
  var numbers: [(value: Int, digits: Int)] = []
  var month: Int?
  for piece in pieces {
    switch piece {
    case .number(let value, let digits): numbers.append((value, digits))
    case .month(let value):
      guard month == nil else { return nil }
      month = value
    case .mark, .range: break
    }
  }
  guard (month == nil ? 1...3 : 0...2).contains(numbers.count) else { return nil }
  if let month { return named(month, numbers, &style) }
  switch numbers.count {
  case 3:
    guard marks.count == 2, marks[0] == marks[1] else { return nil }
    return triple(numbers, mark: marks[0], &style)
  case 2:
    // `2021-06`, `06/2021`
    guard marks.count == 1, let year = numbers.first(where: { $0.digits == 4 }),
      let other = numbers.first(where: { $0.digits < 3 })
    else { return nil }
    return PartialDate(month: other.value, year: year.value)
  default:
    let number = numbers[0]
    if number.digits == 8 {
      return PartialDate(day: number.value % 100, month: number.value / 100 % 100, year: number.value / 10000)
    }
    return number.digits == 4 || number.digits < 3 ? PartialDate(year: number.value) : nil
  }
}

/// A month's name with up to two numbers: the day before or behind it, and the year.
private func named(
  _ month: Int, _ numbers: [(value: Int, digits: Int)], _ style: inout DateStyle
) -> PartialDate? {
  var date = PartialDate(month: month)
  for number in numbers {
    let isYear = number.digits == 4 || number.digits == 2 && (number.value > 31 || date.day != nil)
    if isYear, date.year == nil {
      date.year = year(number, &style)
    } else if number.digits < 3, date.day == nil {
      date.day = number.value
    } else {
      return nil
    }
  }
  return date
}

private func triple(
  _ numbers: [(value: Int, digits: Int)], mark: UInt8, _ style: inout DateStyle
) -> PartialDate? {
  let (a, b, c) = (numbers[0], numbers[1], numbers[2])
  if a.digits == 4 {
    return b.digits < 3 && c.digits < 3 ? PartialDate(day: c.value, month: b.value, year: a.value) : nil
  }
  guard a.digits < 3, b.digits < 3, c.digits == 4 || c.digits == 2 else { return nil }
  let year = year(c, &style)
  // No country writes the month first with full stops.
  if mark == UInt8(ascii: ".") || a.value > 12 || a.value == b.value || style.order == .dayFirst && b.value <= 12 {
    return PartialDate(day: a.value, month: b.value, year: year)
  }
  if b.value > 12 || style.order == .monthFirst { return PartialDate(day: b.value, month: a.value, year: year) }
  return PartialDate(year: year, open: (a.value, b.value))
}

/// Years of two digits are 1969 to 2068, as POSIX has it.
private func year(_ number: (value: Int, digits: Int), _ style: inout DateStyle) -> Int {
  guard number.digits < 3 else { return number.value }
  style.hasShortYears = true
  return number.value < 69 ? 2000 + number.value : 1900 + number.value
}

/// Which order an unambiguous date of three numbers shows: `27/09/2015` the day first.
package func shownOrder(_ text: String) -> DateOrder? {
  guard let pieces = datePieces(text) else { return nil }
  for side in pieces.split(separator: .range) where side.count == 5 {
    let numbers = side.compactMap { if case .number(let value, let digits) = $0 { (value, digits) } else { nil } }
    guard numbers.count == 3, numbers[0].1 < 3,
      side.contains(.mark(UInt8(ascii: "/"))) || side.contains(.mark(0x2D))
    else { continue }
    if numbers[0].0 > 12, numbers[1].0 <= 12 { return .dayFirst }
    if numbers[1].0 > 12, numbers[0].0 <= 12 { return .monthFirst }
  }
  return nil
}

/// The pieces of a date's text; nil where there is something else in it.
private func datePieces(_ text: String) -> [Piece]? {
  var pieces: [Piece] = []
  let scalars = Array(text.unicodeScalars)
  var at = 0
  while at < scalars.count {
    let scalar = scalars[at]
    if (0x30...0x39).contains(scalar.value) {
      let start = at
      while at < scalars.count, (0x30...0x39).contains(scalars[at].value) { at += 1 }
      if at < scalars.count, scalars[at] == ":" { return timeFollows(scalars, &at) ? pieces : nil }
      guard at - start <= 8 else { return nil }
      let value = scalars[start..<at].reduce(0) { $0 * 10 + Int($1.value) - 0x30 }
      pieces.append(.number(value, digits: at - start))
      // `1st`, `2nd`, `1er`, `9年`
      let suffix = word(scalars, at)
      if ["st", "nd", "rd", "th", "er", "º", "ª"].contains(suffix) { at += suffix.unicodeScalars.count }
    } else if scalar.properties.isAlphabetic {
      let letters = word(scalars, at)
      at += letters.unicodeScalars.count
      switch letters.first {
      case "年", "月": pieces.append(.mark(0x2D))
      case "日", "号": break
      default:
        let key = folded(letters)
        // `2021-06-09T10:00:00Z`
        if key == "t", pieces.count == 5 { return timeFollows(scalars, &at) ? pieces : nil }
        if let month = monthNumbers[key] {
          pieces.append(.month(month))
        } else if rangeWords.contains(key) {
          pieces.append(.range)
        } else if !fillers.contains(key) {
          return nil
        }
      }
    } else {
      let isTight = at > 0 && at + 1 < scalars.count && scalars[at - 1] != " " && scalars[at + 1] != " "
      switch scalar {
      case " ", ",", "\n", "\t": break
      case "–", "—", "−": pieces.append(.range)
      case "-": pieces.append(isTight && !endsRange(pieces, scalars, at) ? .mark(0x2D) : .range)
      case "/": pieces.append(isTight && !isISO(pieces) ? .mark(0x2F) : .range)
      case ".": if isTight || followedByNumber(scalars, at) { pieces.append(.mark(0x2E)) }
      default: return nil
      }
      at += 1
    }
  }
  return withoutMarksAtMonths(pieces)
}

/// `09-Jun-2021`, `9. Juni 2021`: marks beside a month's name say nothing.
private func withoutMarksAtMonths(_ pieces: [Piece]) -> [Piece] {
  let sides = pieces.split(separator: .range, omittingEmptySubsequences: false).map { side in
    side.contains(where: \.isMonth) ? side.filter { !$0.isMark } : Array(side)
  }
  return Array(sides.joined(separator: [.range]))
}

/// Whether a tight hyphen parts two days: `1-4 June 2021`, `June 1-4, 2021`, and not `2021-06-09` or `09-Jun-2021`.
private func endsRange(_ pieces: [Piece], _ scalars: [Unicode.Scalar], _ at: Int) -> Bool {
  guard case .number(_, let digits)? = pieces.last, digits < 3 else { return false }
  if pieces.contains(where: \.isMonth) { return true }
  var next = at + 1
  while next < scalars.count, (0x30...0x39).contains(scalars[next].value) { next += 1 }
  guard next > at + 1, next - at - 1 < 3 else { return false }
  // A month's name or the end of a day's number must follow: `1-4 June`.
  while next < scalars.count, scalars[next] == " " || scalars[next] == "." { next += 1 }
  return pieces.count == 1 && monthNumbers[folded(word(scalars, next))] != nil
}

/// `2021-06-01/2021-06-04`: behind a whole ISO day, a slash is a range.
private func isISO(_ pieces: [Piece]) -> Bool {
  pieces.count == 5 && pieces[1] == .mark(0x2D)
}

private func followedByNumber(_ scalars: [Unicode.Scalar], _ at: Int) -> Bool {
  var next = at + 1
  while next < scalars.count, scalars[next] == " " { next += 1 }
  return next < scalars.count && (0x30...0x39).contains(scalars[next].value)
}

/// A time of day to the end of the text: digits, colons, fractions, a zone, am and pm.
private func timeFollows(_ scalars: [Unicode.Scalar], _ at: inout Int) -> Bool {
  let rest = scalars[at...]
  at = scalars.count
  return rest.allSatisfy {
    (0x30...0x39).contains($0.value) || ":.+-() ".unicodeScalars.contains($0) || $0.properties.isAlphabetic
  }
}

private func word(_ scalars: [Unicode.Scalar], _ at: Int) -> String {
  var end = at
  // Han signs stand alone.
  while end < scalars.count, scalars[end].properties.isAlphabetic, end == at || scalars[end].value < 0x2E80 {
    end += 1
  }
  return String(String.UnicodeScalarView(scalars[at..<end]))
}

private let rangeWords: Set<String> = [
  "to", "until", "till", "through", "bis", "au", "al", "a", "ate", "tot", "und", "and",
]

/// Weekdays and small words that dates are written with.
private let fillers: Set<String> = {
  let words = """
    of the de del di den der le el o os on from du dem le am vom van
    monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun
    montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag mo mi do fr sa so
    lundi mardi mercredi jeudi vendredi samedi dimanche
    lunes martes miercoles jueves viernes sabado domingo
    lunedi martedi mercoledi giovedi venerdi domenica
    maandag dinsdag woensdag donderdag vrijdag zaterdag zondag
    """
  return Set(words.split { $0 == " " || $0 == "\n" }.map(String.init))
}()

/// Names of months and their usual short forms, folded.
private let monthNumbers: [String: Int] = {
  let rows = [
    "jan january januar jaenner janner janvier janv enero ene gennaio gen janeiro januari",
    "feb february februar fevrier fevr fev febrero febbraio fevereiro februari febr",
    "mar march marz maerz mars marzo marco maart mrt mrz",
    "apr april avril avr abril abr aprile",
    "may mai mayo maggio mag maio mei",
    "jun june juni juin junio giugno giu junho",
    "jul july juli juillet juil julio luglio lug julho",
    "aug august aout agosto ago augustus",
    "sep sept september septembre septiembre setiembre settembre set setembro",
    "oct okt october oktober octobre octubre ottobre ott outubro out",
    "nov november novembre noviembre novembro",
    "dec dez dic december dezember decembre diciembre dicembre dezembro",
  ]
  var numbers: [String: Int] = [:]
  for (index, row) in rows.enumerated() {
    for name in row.split(separator: " ") { numbers[String(name)] = index + 1 }
  }
  return numbers
}()
