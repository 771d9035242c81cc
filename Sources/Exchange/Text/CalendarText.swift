/// iCalendar content lines: folded at 75 octets between characters, ended by CRLF.
struct CalendarText {
  private(set) var content = ""
  private(set) var losses = Losses()

  /// A property; the value must be escaped where it is text.
  mutating func line(_ name: String, _ value: String) {
    var octets = 0
    for scalar in (name + ":" + value).unicodeScalars {
      let width = UTF8.width(scalar)
      if octets + width > 75 {
        content += "\r\n "
        octets = 1
      }
      content.unicodeScalars.append(scalar)
      octets += width
    }
    content += "\r\n"
  }

  /// A value of type TEXT: line ends as `\n`, commas, semicolons and backslashes behind a backslash; other control
  /// characters, which the form forbids, are U+FFFD.
  mutating func text(_ text: String) -> String {
    var result = ""
    var previous: Unicode.Scalar?
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\\", ",", ";":
        result += "\\"
        result.unicodeScalars.append(scalar)
      case "\n": if previous != "\r" { result += "\\n" }
      case "\r": result += "\\n"
      case "\t": result += "\t"
      case "\u{0}"..<" ", "\u{7F}":
        result += "\u{FFFD}"
        losses.add(.characters)
      default: result.unicodeScalars.append(scalar)
      }
      previous = scalar
    }
    return result
  }
}
