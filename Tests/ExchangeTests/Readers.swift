internal import JSONText

// Small, strict readers of the forms, written apart from the writers: what they give back has to be what went in.

/// The rows of a CSV text; nil where a quote is missing or misplaced.
func csvRows(of text: String) -> [[String]]? {
  var rows: [[String]] = []
  var row: [String] = []
  var cell = String.UnicodeScalarView()
  var isQuoted = false
  var wasQuoted = false
  let scalars = Array(text.unicodeScalars)
  var index = 0
  while index < scalars.count {
    let scalar = scalars[index]
    index += 1
    if isQuoted {
      if scalar != "\"" {
        cell.append(scalar)
      } else if index < scalars.count, scalars[index] == "\"" {
        cell.append("\"")
        index += 1
      } else {
        (isQuoted, wasQuoted) = (false, true)
      }
      continue
    }
    switch scalar {
    case "\"":
      guard cell.isEmpty, !wasQuoted else { return nil }
      isQuoted = true
    case ",", "\n":
      row.append(String(cell))
      (cell, wasQuoted) = (String.UnicodeScalarView(), false)
      if scalar == "\n" {
        rows.append(row)
        row = []
      }
    default:
      guard !wasQuoted else { return nil }
      cell.append(scalar)
    }
  }
  return isQuoted || !row.isEmpty || !cell.isEmpty ? nil : rows
}

/// A cell without the apostrophe that keeps a spreadsheet from running it.
func withoutApostrophe(_ cell: String) -> String {
  guard cell.unicodeScalars.first == "'", let sign = cell.unicodeScalars.first(where: { $0 != "'" }) else {
    return cell
  }
  let runs = "=+-@\t\r\n＝＋－＠".unicodeScalars.contains(sign)
  return runs ? String(cell.unicodeScalars.dropFirst()) : cell
}

/// The properties of an iCalendar text, unfolded; nil where a line is too long or ends otherwise than with CRLF.
func properties(ofCalendar text: String) -> [(name: String, value: String)]? {
  var lines: [[UInt8]] = []
  var line: [UInt8] = []
  let bytes = Array(text.utf8)
  var index = 0
  while index < bytes.count {
    if bytes[index] == 0x0D {
      guard index + 1 < bytes.count, bytes[index + 1] == 0x0A, line.count <= 75 else { return nil }
      guard String(validating: line, as: UTF8.self) != nil else { return nil }
      if line.first == 0x20 { lines[lines.count - 1] += line.dropFirst() } else { lines.append(line) }
      line = []
      index += 2
    } else {
      guard bytes[index] != 0x0A else { return nil }
      line.append(bytes[index])
      index += 1
    }
  }
  guard line.isEmpty else { return nil }
  return lines.map { line in
    let colon = line.firstIndex(of: 0x3A) ?? line.endIndex
    return (
      String(decoding: line[..<colon], as: UTF8.self), String(decoding: line[colon...].dropFirst(), as: UTF8.self)
    )
  }
}

/// A value of type TEXT as it was before it was escaped.
func unescaped(calendarText text: String) -> String {
  var result = String.UnicodeScalarView()
  var isEscaped = false
  for scalar in text.unicodeScalars {
    if isEscaped {
      result.append(scalar == "n" ? "\n" : scalar)
      isEscaped = false
    } else if scalar == "\\" {
      isEscaped = true
    } else {
      result.append(scalar)
    }
  }
  return String(result)
}

/// Strings of a Turtle text in order, as they were before they were escaped; nil where one does not end on its line or
/// has an escape that the language lacks.
func strings(ofTurtle text: String) -> [String]? {
  var strings: [String] = []
  var string: String.UnicodeScalarView?
  let scalars = Array(text.unicodeScalars)
  var index = 0
  while index < scalars.count {
    let scalar = scalars[index]
    index += 1
    guard var open = string else {
      if scalar == "\"" { string = String.UnicodeScalarView() }
      continue
    }
    switch scalar {
    case "\"":
      strings.append(String(open))
      string = nil
      continue
    case "\n", "\r": return nil
    case "\\":
      guard index < scalars.count else { return nil }
      let next = scalars[index]
      index += 1
      switch next {
      case "\"", "\\": open.append(next)
      case "n": open.append("\n")
      case "r": open.append("\r")
      case "t": open.append("\t")
      case "u":
        let digits = String(String.UnicodeScalarView(scalars[index..<min(index + 4, scalars.count)]))
        guard let value = UInt32(digits, radix: 16), let decoded = Unicode.Scalar(value) else { return nil }
        open.append(decoded)
        index += 4
      default: return nil
      }
    default: open.append(scalar)
    }
    string = open
  }
  return string == nil ? strings : nil
}

/// Text in which `mark` and two hexadecimal digits stand for a byte, decoded.
func decoded(_ text: String, mark: Unicode.Scalar) -> String {
  var bytes: [UInt8] = []
  let scalars = Array(text.unicodeScalars)
  var index = 0
  while index < scalars.count {
    if scalars[index] == mark, index + 2 < scalars.count,
      let byte = UInt8(String(String.UnicodeScalarView(scalars[index + 1...index + 2])), radix: 16)
    {
      bytes.append(byte)
      index += 3
    } else {
      bytes += Array(String(scalars[index]).utf8)
      index += 1
    }
  }
  return String(decoding: bytes, as: UTF8.self)
}

/// A Mermaid label with its character codes decoded.
func decoded(mermaidLabel text: String) -> String {
  var result = String.UnicodeScalarView()
  var rest = text.unicodeScalars[...]
  while let scalar = rest.popFirst() {
    if scalar == "#", let end = rest.firstIndex(of: ";"), let code = UInt32(String(rest[..<end])),
      let decoded = Unicode.Scalar(code)
    {
      result.append(decoded)
      rest = rest[rest.index(after: end)...]
    } else {
      result.append(scalar)
    }
  }
  return String(result)
}

/// Text as XML can hold it.
func withoutForbidden(_ text: String) -> String {
  var result = String.UnicodeScalarView()
  for scalar in text.unicodeScalars {
    let stays =
      scalar.value >= 0x20 && scalar.value != 0xFFFE && scalar.value != 0xFFFF
      || "\t\n\r".unicodeScalars.contains(scalar)
    result.append(stays ? scalar : "\u{FFFD}")
  }
  return String(result)
}
