import Meetings

/// A way to say a time: its name, its pattern and what the words then mean.
///
/// A pattern is written as words apart by spaces: `on|in` are words, `<month>` a word of a ``TimeKind``, `{day}`
/// an expression of a ``TimeShape`` that other rules read, `(the)` may be missing. What stands in angle brackets
/// or braces is captured, counted from 0 whether it is there or not.
struct TimeRule: Sendable {
  enum Standing: Sendable {
    /// An expression by itself.
    case whole
    /// Only a part of others: a bare "2019".
    case latent
    /// Words that look like a time and are none: "Sunday Times".
    case block
  }

  let name: String
  let pattern: String
  let standing: Standing
  let produce: @Sendable (TimeMatch) -> TimeValue?

  init(
    _ name: String, _ pattern: String, _ standing: Standing = .whole,
    _ produce: @escaping @Sendable (TimeMatch) -> TimeValue?
  ) {
    self.name = name
    self.pattern = pattern
    self.standing = standing
    self.produce = produce
  }
}

/// What kind of expression a value is, for patterns that take others in.
struct TimeShape: OptionSet, Sendable, Hashable {
  let rawValue: UInt32

  static let weekday = TimeShape(rawValue: 1 << 0)
  static let date = TimeShape(rawValue: 1 << 1)
  static let day = TimeShape(rawValue: 1 << 2)
  static let week = TimeShape(rawValue: 1 << 3)
  static let month = TimeShape(rawValue: 1 << 4)
  static let year = TimeShape(rawValue: 1 << 5)
  static let season = TimeShape(rawValue: 1 << 6)
  static let weekend = TimeShape(rawValue: 1 << 7)
  static let clock = TimeShape(rawValue: 1 << 8)
  static let duration = TimeShape(rawValue: 1 << 9)
  static let range = TimeShape(rawValue: 1 << 10)
  static let open = TimeShape(rawValue: 1 << 11)
  static let part = TimeShape(rawValue: 1 << 12)
  static let holiday = TimeShape(rawValue: 1 << 13)
  static let dated = TimeShape(rawValue: 1 << 14)
  static let other = TimeShape(rawValue: 1 << 15)
  static let dateRange = TimeShape(rawValue: 1 << 16)
  static let decade = TimeShape(rawValue: 1 << 17)

  /// What a range may start or end with.
  static let point: TimeShape = [.day, .week, .month, .year, .season, .part, .weekend, .holiday]
  static let period: TimeShape = [.week, .month, .year, .season, .decade]

  static let named: [String: TimeShape] = [
    "weekday": .weekday, "date": .date, "day": .day, "week": .week, "month": .month, "year": .year,
    "season": .season, "weekend": .weekend, "clock": .clock, "duration": .duration, "range": .range,
    "part": .part, "holiday": .holiday, "dated": .dated, "point": .point, "period": .period,
    "dateRange": .dateRange, "decade": .decade,
  ]

  init(rawValue: UInt32) { self.rawValue = rawValue }

  init(of value: TimeValue) {
    self =
      switch value {
      case .span(let span):
        switch span.grain {
        case .day: [.day, .dated]
        case .week: .week
        case .month: .month
        case .quarter, .season: .season
        case .year: .year
        case .decade: .decade
        }
      case .anchor, .dayOfMonth, .ordinalWeekday: .day
      case .impossible: [.day, .date]
      case .weekday(_, let pick): pick == .nearest ? [.weekday, .day] : .day
      case .date: [.date, .day]
      case .month: .month
      case .season, .fraction: .season
      case .weekend, .weekendOf: .weekend
      case .holiday: .holiday
      case .unit(let unit, _, _), .shift(let unit, _, _): TimeShape(unit)
      case .lasting: .duration
      case .part, .ordinal, .earlier, .later: .part
      case .inside(.range, _): .range
      case .inside(let inner, _): TimeShape(of: inner).subtracting([.date, .weekday]).union(.dated)
      case .range(.date, .date): [.range, .dateRange]
      case .list(let times) where times.allSatisfy { TimeShape(of: $0).contains(.date) }: [.range, .dateRange]
      case .range, .list, .stretch, .starting: .range
      case .since, .from, .until, .before, .after: .open
      case .clock(_, .context): .clock
      case .clock(_, let day): TimeShape(of: day).subtracting([.date])
      case .either: .day
      case .context, .event, .present, .vague, .ahead, .every, .facing: .other
      }
  }

  private init(_ unit: TimeUnit) {
    self =
      switch unit {
      case .minute, .hour, .day: .day
      case .week: .week
      case .month: .month
      case .quarter: .season
      case .year: .year
      case .decade, .century: .decade
      }
  }
}

/// What a rule's pattern matched.
struct TimeMatch {
  enum Capture {
    case none
    case piece(Int)
    case value(TimeValue)
  }

  var pieces: [TimePiece]
  var range: Range<Int>
  var captures: [Capture]
  var ids: [String: UInt16]
  /// The text's tokens, for words that no rule names.
  var tokens: [Token]
  /// The first and the last piece that may be looked at.
  var sentence: Range<Int>

  func piece(_ index: Int) -> TimePiece? {
    if case .piece(let piece) = captures[index] { pieces[piece] } else { nil }
  }

  /// The number of a captured word; 0 where it is missing.
  func number(_ index: Int) -> Int { piece(index)?.number ?? 0 }

  func unit(_ index: Int) -> TimeUnit { TimeUnit(word: number(index)) }

  /// A captured expression; ``TimeValue/context`` where it is missing.
  func value(_ index: Int) -> TimeValue {
    if case .value(let value) = captures[index] { value } else { .context }
  }

  /// The word of a piece in lower case.
  func name(_ piece: Int) -> String? {
    let token = pieces[piece].token
    return token < tokens.count ? tokens[token].lower : nil
  }

  func has(_ index: Int) -> Bool { if case .none = captures[index] { false } else { true } }

  var before: TimePiece? { range.lowerBound > sentence.lowerBound ? pieces[range.lowerBound - 1] : nil }
  var after: TimePiece? { range.upperBound < sentence.upperBound ? pieces[range.upperBound] : nil }

  /// Whether the word before is one of these.
  func follows(_ words: String...) -> Bool {
    before.map { piece in piece.word != 0 && words.contains { ids[$0] == piece.word } } ?? false
  }

  /// Whether the word after is one of these.
  func precedes(_ words: String...) -> Bool {
    after.map { piece in piece.word != 0 && words.contains { ids[$0] == piece.word } } ?? false
  }

  /// Whether a preposition of time stands before.
  var followsPreposition: Bool {
    follows(
      "in", "of", "since", "until", "till", "by", "during", "from", "throughout", "through", "before", "after",
      "late", "early", "mid", "last", "next", "this", "around", "to", "between", "and", "previous", "every")
  }
}
