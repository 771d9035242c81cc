/// What a scalar means to the tokeniser.
enum CharacterClass: UInt8 {
  case space, newline, letter, digit, period, comma, colon, hyphen, dash, apostrophe, openSingle, quote
  case open, close, slash, exclamation, underscore, at, ampersand, currency, symbol, mark

  /// Letters, digits and what may stand within a word.
  var isWord: Bool { self == .letter || self == .digit || self == .underscore || self == .mark }
}

/// Classes of the first 128 scalars.
let asciiClasses: [CharacterClass] = (0..<128).map { value in
  switch UInt8(value) {
  case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"): .letter
  case UInt8(ascii: "0")...UInt8(ascii: "9"): .digit
  case 0x0A, 0x0D: .newline
  case 0...0x20, 0x7F: .space
  case UInt8(ascii: "."): .period
  case UInt8(ascii: ","): .comma
  case UInt8(ascii: ":"): .colon
  case UInt8(ascii: "-"): .hyphen
  case UInt8(ascii: "'"): .apostrophe
  case UInt8(ascii: "`"): .openSingle
  case UInt8(ascii: "\""): .quote
  case UInt8(ascii: "("), UInt8(ascii: "["), UInt8(ascii: "{"): .open
  case UInt8(ascii: ")"), UInt8(ascii: "]"), UInt8(ascii: "}"): .close
  case UInt8(ascii: "/"): .slash
  case UInt8(ascii: "!"), UInt8(ascii: "?"): .exclamation
  case UInt8(ascii: "_"): .underscore
  case UInt8(ascii: "@"): .at
  case UInt8(ascii: "&"): .ampersand
  case UInt8(ascii: "$"): .currency
  default: .symbol
  }
}

/// The class of any scalar; beyond ASCII by its general category.
func characterClass(of scalar: Unicode.Scalar) -> CharacterClass {
  if scalar.value < 128 { return asciiClasses[Int(scalar.value)] }
  switch scalar.value {
  case 0x2018, 0x201B: return .openSingle
  case 0x2019, 0x02BC: return .apostrophe
  case 0x201C...0x201F, 0xAB, 0xBB: return .quote
  case 0x2010, 0x2011: return .hyphen
  case 0x2012...0x2015: return .dash
  case 0x2026: return .period
  case 0x85, 0x2028, 0x2029: return .newline
  case 0x200B, 0xFEFF: return .space
  case 0x1F3FB...0x1F3FF: return .mark
  default: break
  }
  switch scalar.properties.generalCategory {
  case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter, .letterNumber:
    return .letter
  case .decimalNumber, .otherNumber: return .digit
  case .nonspacingMark, .enclosingMark, .spacingMark, .format: return .mark
  case .spaceSeparator, .control: return .space
  case .lineSeparator, .paragraphSeparator: return .newline
  case .currencySymbol: return .currency
  case .openPunctuation, .initialPunctuation: return .open
  case .closePunctuation, .finalPunctuation: return .close
  case .dashPunctuation: return .dash
  default: return .symbol
  }
}
