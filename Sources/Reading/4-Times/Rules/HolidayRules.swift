import Meetings

/// What the feasts are called.
private let names: [(Holiday, [String])] = [
  (.newYearsDay, ["new year 's day", "new year 's"]), (.newYearsEve, ["new year 's eve"]),
  (.epiphany, ["epiphany"]), (.orthodoxChristmas, ["orthodox christmas"]), (.christmasEve, ["christmas eve"]),
  (.christmas, ["christmas (day)"]), (.boxingDay, ["boxing day"]), (.valentinesDay, ["valentine 's day"]),
  (.stPatricksDay, ["st.|saint patrick 's day"]), (.mayDay, ["may day"]),
  (.usIndependence, ["july fourth", "(the) fourth of july"]), (.bastilleDay, ["bastille day"]),
  (.halloween, ["halloween"]), (.allSaints, ["all saints ' day"]),
  (.armistice, ["armistice day", "veterans day"]),
  (.martinLutherKing, ["martin luther king (jr.) day"]), (.memorialDay, ["memorial day"]),
  (.laborDay, ["labor day"]), (.thanksgiving, ["thanksgiving (day)"]), (.ashWednesday, ["ash wednesday"]),
  (.palmSunday, ["palm sunday"]), (.maundyThursday, ["maundy|holy thursday"]), (.goodFriday, ["good friday"]),
  (.easter, ["easter (sunday)"]), (.easterMonday, ["easter monday"]), (.ascension, ["ascension day"]),
  (.pentecost, ["pentecost", "whit sunday"]), (.holyWeek, ["holy week"]), (.orthodoxEaster, ["orthodox easter"]),
  (.assumption, ["assumption day"]), (.islamicNewYear, ["islamic new year"]), (.ashura, ["ashura"]),
  (.mawlid, ["mawlid"]), (.ramadan, ["(the) (holy|fasting) (month) (of) ramadan|ramazan"]),
  (.eidAlFitr, ["eid <hyphen> al|ul <hyphen> fitr", "eid al|ul <hyphen> fitr", "eid al|ul fitr"]),
  (.eidAlAdha, ["eid <hyphen> al|ul <hyphen> adha", "eid al|ul <hyphen> adha", "eid al|ul adha"]),
  (.nowruz, ["nowruz", "norouz"]), (.lunarNewYear, ["lunar|chinese new year"]), (.passover, ["passover"]),
  (.roshHashanah, ["rosh hashanah"]), (.yomKippur, ["yom kippur"]), (.hanukkah, ["hanukkah"]),
  (.diwali, ["diwali"]),
]

let holidayRules: [TimeRule] =
  names.flatMap { holiday, patterns in
    patterns.map { pattern in
      TimeRule("holiday", pattern) { match in
        match.pieces[match.range.lowerBound].isCapital || match.pieces[match.range.upperBound - 1].isCapital
          ? .holiday(holiday, .nearest) : nil
      }
    }
  } + [
    TimeRule("this, last or next holiday", "<which> {holiday}") { match in
      if case .holiday(let day, _) = match.value(1) { .holiday(day, pick(match.number(0))) } else { nil }
    },
    TimeRule("holiday of a year", "{holiday} (,) (of|in) <year>") { match in
      DateSpan(year: match.number(1)).map { .inside(match.value(0), .span($0)) }
    },
    TimeRule("day by the event", "(the) sept|sept.|september 11 (,) (2001) attack|attacks") { _ in
      fixedDay(2001, 9, 11)
    },
  ]
