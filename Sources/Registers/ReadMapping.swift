internal import Intake

/// Why a mapping can't be read.
package struct MappingError: Error, Hashable, Sendable {
  package var line: Int
  package var message: String
}

/// A mapping from a flat YAML text: a line for each field with the heading or the number of its column, several in
/// `[…]`, texts that hold for every row under `values:`, and `dates: day-first` or `month-first`.
///
/// ```yaml
/// who: visitor
/// side: from
/// dates: month-first
/// values:
///   host: United States
/// ```
///
/// Only this much of YAML is read, so that no file can make the reader slow, and every value stays the text that it is;
/// everything else is refused with its line. Linear.
package func readMapping(_ text: String) throws(MappingError) -> Mapping {
  var mapping = Mapping()
  var isInValues = false
  for (index, raw) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
    func error(_ message: String) -> MappingError { MappingError(line: index + 1, message: message) }
    let line = withoutComment(raw.filter { $0 != "\r" })
    let content = line.drop { $0 == " " }
    if content.isEmpty || content == "---" { continue }
    if raw.contains("\t") { throw error("a tab: indent with spaces") }
    if isInValues, content.startIndex == line.startIndex { isInValues = false }
    guard let colon = content.firstIndex(of: ":") else { throw error("a line is ‘field: heading’") }
    let key = String(content[..<colon])
    let value = String(content[content.index(after: colon)...].drop { $0 == " " })
    if key == "values", value.isEmpty {
      isInValues = true
    } else if key == "dates" {
      guard let order = DateOrder(rawValue: try plain(value, error)) else {
        throw error("dates are day-first or month-first, not ‘\(value)’")
      }
      mapping.dateOrder = order
    } else {
      guard let field = Field(rawValue: key) else {
        throw error("‘\(key)’ is none of \(Field.allCases.map(\.rawValue).joined(separator: ", "))")
      }
      guard !value.isEmpty else { throw error("‘\(key)’ has no value") }
      if isInValues {
        mapping.add(field, .text(try plain(value, error)))
      } else {
        for item in try items(value, error) { mapping.add(field, Int(item).map { .number($0) } ?? .heading(item)) }
      }
    }
  }
  return mapping
}

/// `[a, "b, c"]` or a single value.
private func items(_ value: String, _ error: (String) -> MappingError) throws(MappingError) -> [String] {
  guard value.hasPrefix("[") else { return [try plain(value, error)] }
  guard value.hasSuffix("]") else { throw error("a list ends with ‘]’ on its line") }
  var parts: [String] = []
  var current = ""
  var quote: Character?
  for character in value.dropFirst().dropLast() {
    if let open = quote {
      if character == open { quote = nil }
    } else if character == "\"" || character == "'" {
      quote = character
    } else if character == "," {
      parts.append(current)
      current = ""
      continue
    }
    current.append(character)
  }
  var items: [String] = []
  for part in parts + [current] { items.append(try plain(String(part.drop { $0 == " " }), error)) }
  return items
}

/// A value without its quotes.
private func plain(_ value: String, _ error: (String) -> MappingError) throws(MappingError) -> String {
  var value = value
  while value.hasSuffix(" ") { value.removeLast() }
  guard let first = value.first else { throw error("a value is missing") }
  if first == "\"" || first == "'" {
    guard value.count > 1, value.last == first else { throw error("a quote that is not closed") }
    return String(value.dropFirst().dropLast())
  }
  guard !"&*!|>{[@`%".contains(first) else { throw error("‘\(first)’ begins no plain text: put it in quotes") }
  return value
}

/// A `#` at the start or behind a space, outside quotes, starts a comment.
private func withoutComment(_ line: String) -> String {
  var quote: Character?
  var before: Character = " "
  for index in line.indices {
    let character = line[index]
    if let open = quote {
      if character == open { quote = nil }
    } else if character == "\"" || character == "'" {
      quote = before == " " || before == "[" ? character : nil
    } else if character == "#", before == " " {
      return String(line[..<index])
    }
    before = character
  }
  return line
}
