/// What a word may be in a time phrase; a word may be several things.
struct TimeKind: OptionSet, Sendable, Hashable {
  let rawValue: UInt32

  static let month = TimeKind(rawValue: 1 << 0)
  static let weekday = TimeKind(rawValue: 1 << 1)
  static let unit = TimeKind(rawValue: 1 << 2)
  static let season = TimeKind(rawValue: 1 << 3)
  /// A count: "3", "three", "a".
  static let count = TimeKind(rawValue: 1 << 4)
  /// "third", "3rd"; -1 is "last".
  static let ordinal = TimeKind(rawValue: 1 << 5)
  /// 1 to 31, "3rd".
  static let day = TimeKind(rawValue: 1 << 6)
  static let year = TimeKind(rawValue: 1 << 7)
  static let decade = TimeKind(rawValue: 1 << 8)
  /// "this", "last", "next", "past", "coming"
  static let which = TimeKind(rawValue: 1 << 9)
  /// "early", "mid", "late"
  static let part = TimeKind(rawValue: 1 << 10)
  /// "beginning", "end"
  static let edge = TimeKind(rawValue: 1 << 11)
  /// "morning", "night"
  static let dayPart = TimeKind(rawValue: 1 << 12)
  /// "few", "several"
  static let few = TimeKind(rawValue: 1 << 13)
  static let meridiem = TimeKind(rawValue: 1 << 14)
  static let zone = TimeKind(rawValue: 1 << 15)
  /// Two digits: "03".
  static let twoDigits = TimeKind(rawValue: 1 << 16)
  static let hyphen = TimeKind(rawValue: 1 << 17)
  static let units = TimeKind(rawValue: 1 << 18)
  static let number = TimeKind(rawValue: 1 << 19)
  /// Four digits of a clock: "1430".
  static let fourDigits = TimeKind(rawValue: 1 << 20)
  /// Any word of letters.
  static let word = TimeKind(rawValue: 1 << 21)
  static let weekdays = TimeKind(rawValue: 1 << 22)
  /// A month or weekday that is also another word ("may", "sun"), or an abbreviation: needs more than itself.
  static let doubtful = TimeKind(rawValue: 1 << 23)
  static let digitOrdinal = TimeKind(rawValue: 1 << 24)
  static let numeral = TimeKind(rawValue: 1 << 25)

  static let named: [String: TimeKind] = [
    "month": .month, "weekday": .weekday, "unit": .unit, "units": .units, "season": .season, "count": .count,
    "ordinal": .ordinal, "day": .day, "year": .year, "decade": .decade, "which": .which, "part": .part,
    "edge": .edge, "dayPart": .dayPart, "few": .few, "meridiem": .meridiem, "zone": .zone,
    "twoDigits": .twoDigits, "hyphen": .hyphen, "number": .number, "fourDigits": .fourDigits, "word": .word,
    "weekdays": .weekdays, "digitOrdinal": .digitOrdinal, "numeral": .numeral,
  ]
}

/// A word of the time lexicon.
struct TimeWord: Sendable {
  var kind: TimeKind
  var number: Int
}

/// The words of time phrases in lower case, with their kinds and numbers.
let timeWords: [String: TimeWord] = {
  var words: [String: TimeWord] = [:]
  func add(_ kind: TimeKind, _ table: [(Int, String)]) {
    for (number, forms) in table {
      for form in forms.split(separator: " ") {
        words[String(form), default: TimeWord(kind: [], number: number)].kind.formUnion(kind)
      }
    }
  }
  add(
    .month,
    [
      (1, "january jan jan."), (2, "february feb feb."), (3, "march mar mar."), (4, "april apr apr."), (5, "may"),
      (6, "june jun jun."), (7, "july jul jul."), (8, "august aug aug."), (9, "september sept sept. sep sep."),
      (10, "october oct oct."), (11, "november nov nov."), (12, "december dec dec."),
    ])
  add(
    .weekday,
    [
      (1, "monday mon mon."), (2, "tuesday tue tues tue. tues."), (3, "wednesday wed wed."),
      (4, "thursday thu thur thurs thu. thurs."), (5, "friday fri fri."), (6, "saturday sat sat."),
      (7, "sunday sun sun."),
    ])
  add(
    .doubtful,
    [
      (
        0,
        "jan feb mar march apr april may jun june jul aug august sept sep oct nov dec mon tue wed thu fri sat sun"
      )
    ])
  add(
    .weekdays,
    [
      (1, "mondays"), (2, "tuesdays"), (3, "wednesdays"), (4, "thursdays"), (5, "fridays"), (6, "saturdays"),
      (7, "sundays"),
    ])
  let units: [(TimeUnit, String, String)] = [
    (.minute, "minute", "minutes"), (.hour, "hour", "hours"), (.day, "day", "days"), (.week, "week", "weeks"),
    (.month, "month", "months"), (.quarter, "quarter", "quarters"), (.year, "year", "years"),
    (.decade, "decade", "decades"), (.century, "century", "centuries"),
  ]
  for (unit, singular, plural) in units {
    add(.unit, [(unit.rawValue, singular)])
    add([.unit, .units], [(unit.rawValue, plural)])
  }
  add(.season, [(0, "spring springtime"), (1, "summer summertime"), (2, "autumn fall"), (3, "winter wintertime")])
  add(
    .count, [(1, "a an one"), (2, "two both"), (3, "three"), (4, "four"), (5, "five"), (6, "six"), (7, "seven")])
  add(.count, [(8, "eight"), (9, "nine"), (10, "ten"), (11, "eleven"), (12, "twelve"), (13, "thirteen")])
  add(.count, [(14, "fourteen"), (15, "fifteen"), (16, "sixteen"), (17, "seventeen"), (18, "eighteen")])
  add(.count, [(19, "nineteen"), (20, "twenty"), (30, "thirty"), (40, "forty"), (50, "fifty"), (60, "sixty")])
  add(.count, [(90, "ninety"), (100, "hundred")])
  add(.ordinal, [(1, "first opening"), (2, "second"), (3, "third"), (4, "fourth"), (5, "fifth"), (6, "sixth")])
  add(.ordinal, [(7, "seventh"), (8, "eighth"), (9, "ninth"), (10, "tenth"), (11, "eleventh"), (12, "twelfth")])
  add(
    .ordinal, [(13, "thirteenth"), (14, "fourteenth"), (15, "fifteenth"), (16, "sixteenth"), (17, "seventeenth")])
  add(
    .ordinal, [(30, "thirtieth"), (18, "eighteenth"), (19, "nineteenth"), (20, "twentieth"), (21, "twenty-first")])
  add(.ordinal, [(-1, "last final closing"), (-2, "penultimate")])
  add(.which, [(0, "this current"), (-1, "last past previous preceding"), (1, "next coming upcoming following")])
  add(.part, [(0, "early"), (1, "mid"), (2, "late")])
  add(.edge, [(0, "beginning start"), (1, "middle"), (2, "end close")])
  add(
    .dayPart,
    [
      (0, "morning mornings dawn daybreak sunrise breakfast"), (1, "noon midday lunchtime lunch"),
      (2, "afternoon afternoons"), (3, "evening evenings dusk sunset dinner dinnertime"),
      (4, "night nights midnight nightfall"),
    ])
  add(.few, [(3, "few several couple many some numerous various")])
  add(.meridiem, [(0, "am a.m. a.m"), (12, "pm p.m. p.m")])
  add(.zone, [(0, "gmt utc est edt pst pdt cet cest bst msk ist jst z")])
  add(.hyphen, [(0, "- – — ‑ ‐ −")])
  return words
}()

extension TimeUnit {
  /// The unit that a word of kind ``TimeKind/unit`` names.
  init(word: Int) { self = TimeUnit(rawValue: word) ?? .day }
}

/// What a token of digits may be, and its number; nil for one that no time phrase has.
func timeNumber(_ form: Substring.UTF8View) -> TimeWord? {
  var value = 0
  var digits = 0
  var rest = form[...]
  while let byte = rest.first, byte &- 0x30 < 10, digits < 7 {
    value = value * 10 + Int(byte - 0x30)
    digits += 1
    rest = rest.dropFirst()
  }
  guard digits > 0 else { return nil }
  if rest.isEmpty {
    var kind: TimeKind = digits <= 4 ? [.number, .count, .numeral] : [.number]
    if digits <= 2, (1...31).contains(value) { kind.insert(.day) }
    if digits == 2 { kind.insert(.twoDigits) }
    if digits == 4 { kind.insert(.fourDigits) }
    if digits == 4, (1500...2199).contains(value) { kind.insert(.year) }
    return TimeWord(kind: kind, number: value)
  }
  if rest.elementsEqual("s".utf8) || rest.elementsEqual("'s".utf8), value.isMultiple(of: 10) {
    if digits == 4, (1000...2190).contains(value) { return TimeWord(kind: .decade, number: value) }
    if digits == 2 { return TimeWord(kind: .decade, number: value < 30 ? 2000 + value : 1900 + value) }
  }
  if digits <= 2, ["st", "nd", "rd", "th"].contains(where: { rest.elementsEqual($0.utf8) }) {
    let kind: TimeKind = (1...31).contains(value) ? [.ordinal, .day, .digitOrdinal] : [.ordinal]
    return TimeWord(kind: kind, number: value)
  }
  if rest.elementsEqual("am".utf8) || rest.elementsEqual("pm".utf8), value <= 12 {
    return TimeWord(kind: .zone, number: value)
  }
  return nil
}
