/// Reads one JSON text (RFC 8259) strictly: nothing may follow it, keys are unique, strings are valid Unicode, and
/// nesting ends at 256. Linear in the bytes.
///
/// Whole numbers that fit become ``JSONValue/integer(_:)``, all others ``JSONValue/number(_:)``.
package func parseJSON(_ bytes: Span<UInt8>) throws(JSONError) -> JSONValue {
  var at = 0
  let value = try parseValue(bytes, &at, depth: 0)
  skipSpace(bytes, &at)
  guard at == bytes.count else {
    throw JSONError(.trailingText, at: at, in: bytes, "text after the end of the value: \(shown(bytes, at))")
  }
  return value
}

package func parseJSON(_ bytes: [UInt8]) throws(JSONError) -> JSONValue { try parseJSON(bytes.span) }

package func parseJSON(_ text: String) throws(JSONError) -> JSONValue { try parseJSON(Array(text.utf8)) }

let deepestNesting = 256

func skipSpace(_ bytes: Span<UInt8>, _ at: inout Int) {
  while at < bytes.count {
    switch bytes[at] {
    case 0x20, 0x0A, 0x0D, 0x09: at += 1
    default: return
    }
  }
}

/// The byte at a place, for a message.
func shown(_ bytes: Span<UInt8>, _ at: Int) -> String {
  guard at < bytes.count else { return "the end" }
  let byte = bytes[at]
  if (0x21...0x7E).contains(byte) { return "‘\(Character(Unicode.Scalar(byte)))’" }
  let digits = String(byte, radix: 16, uppercase: true)
  return "byte 0x" + (digits.count < 2 ? "0" : "") + digits
}

func parseValue(_ bytes: Span<UInt8>, _ at: inout Int, depth: Int) throws(JSONError) -> JSONValue {
  skipSpace(bytes, &at)
  guard at < bytes.count else {
    throw JSONError(.unexpectedEnd, at: at, in: bytes, "a value is missing at the end")
  }
  switch bytes[at] {
  case UInt8(ascii: "{"): return try parseObject(bytes, &at, depth: depth)
  case UInt8(ascii: "["): return try parseArray(bytes, &at, depth: depth)
  case UInt8(ascii: "\""): return .string(try parseString(bytes, &at))
  case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"): return try parseNumber(bytes, &at)
  case UInt8(ascii: "t"): return try parseWord("true", .bool(true), bytes, &at)
  case UInt8(ascii: "f"): return try parseWord("false", .bool(false), bytes, &at)
  case UInt8(ascii: "n"): return try parseWord("null", .null, bytes, &at)
  default:
    throw JSONError(.unexpectedByte, at: at, in: bytes, "a value cannot start with \(shown(bytes, at))")
  }
}

private func parseWord(
  _ word: StaticString, _ value: JSONValue, _ bytes: Span<UInt8>, _ at: inout Int
) throws(JSONError) -> JSONValue {
  for (i, byte) in word.description.utf8.enumerated() {
    guard at + i < bytes.count else {
      throw JSONError(.unexpectedEnd, at: bytes.count, in: bytes, "‘\(word)’ is cut")
    }
    guard bytes[at + i] == byte else {
      throw JSONError(.unexpectedByte, at: at + i, in: bytes, "\(shown(bytes, at + i)) where ‘\(word)’ was begun")
    }
  }
  at += word.utf8CodeUnitCount
  return value
}

/// Enters an array or object; the opening bracket is the next byte.
private func enter(_ bytes: Span<UInt8>, _ at: inout Int, depth: Int) throws(JSONError) {
  guard depth < deepestNesting else {
    throw JSONError(.tooDeep, at: at, in: bytes, "nested more than \(deepestNesting) deep")
  }
  at += 1
  skipSpace(bytes, &at)
}

/// Whether another element follows (after a comma) or the list ends (with `closing`).
private func continues(_ bytes: Span<UInt8>, _ at: inout Int, closing: UInt8) throws(JSONError) -> Bool {
  skipSpace(bytes, &at)
  guard at < bytes.count else {
    throw JSONError(.unexpectedEnd, at: at, in: bytes, "‘,’ or ‘\(Character(Unicode.Scalar(closing)))’ is missing")
  }
  let byte = bytes[at]
  guard byte == closing || byte == UInt8(ascii: ",") else {
    let expected = "‘,’ or ‘\(Character(Unicode.Scalar(closing)))’"
    throw JSONError(.unexpectedByte, at: at, in: bytes, "\(shown(bytes, at)) where \(expected) was expected")
  }
  at += 1
  return byte != closing
}

private func parseArray(_ bytes: Span<UInt8>, _ at: inout Int, depth: Int) throws(JSONError) -> JSONValue {
  try enter(bytes, &at, depth: depth)
  if at < bytes.count, bytes[at] == UInt8(ascii: "]") {
    at += 1
    return .array([])
  }
  var elements: [JSONValue] = []
  repeat {
    elements.append(try parseValue(bytes, &at, depth: depth + 1))
  } while try continues(bytes, &at, closing: UInt8(ascii: "]"))
  return .array(elements)
}

private func parseObject(_ bytes: Span<UInt8>, _ at: inout Int, depth: Int) throws(JSONError) -> JSONValue {
  try enter(bytes, &at, depth: depth)
  if at < bytes.count, bytes[at] == UInt8(ascii: "}") {
    at += 1
    return .object([])
  }
  var members: [(key: String, value: JSONValue)] = []
  var keys = KeySet()
  repeat {
    skipSpace(bytes, &at)
    guard at < bytes.count else {
      throw JSONError(.unexpectedEnd, at: at, in: bytes, "a key is missing at the end")
    }
    guard bytes[at] == UInt8(ascii: "\"") else {
      throw JSONError(.unexpectedByte, at: at, in: bytes, "\(shown(bytes, at)) where a key in quotes was expected")
    }
    let start = at
    let key = try parseString(bytes, &at)
    guard keys.insert(key, after: members) else {
      throw JSONError(.duplicateKey, at: start, in: bytes, "the key ‘\(key)’ stands twice in one object")
    }
    skipSpace(bytes, &at)
    guard at < bytes.count, bytes[at] == UInt8(ascii: ":") else {
      let kind: JSONError.Kind = at < bytes.count ? .unexpectedByte : .unexpectedEnd
      throw JSONError(kind, at: at, in: bytes, "\(shown(bytes, at)) where ‘:’ was expected")
    }
    at += 1
    members.append((key, try parseValue(bytes, &at, depth: depth + 1)))
  } while try continues(bytes, &at, closing: UInt8(ascii: "}"))
  return .object(members)
}

/// The keys of an object being read: compared one by one while few, hashed from then on. Keys are the same when
/// their scalars are: NFC and NFD forms differ, as in RFC 8259.
private struct KeySet {
  private var hashed: Set<[UInt8]> = []

  mutating func insert(_ key: String, after members: [(key: String, value: JSONValue)]) -> Bool {
    if members.count < 16 {
      return !members.contains { $0.key.utf8.elementsEqual(key.utf8) }
    }
    if hashed.isEmpty { hashed = Set(members.map { Array($0.key.utf8) }) }
    return hashed.insert(Array(key.utf8)).inserted
  }
}

private func parseNumber(_ bytes: Span<UInt8>, _ at: inout Int) throws(JSONError) -> JSONValue {
  let start = at
  if bytes[at] == UInt8(ascii: "-") { at += 1 }
  let whole = at
  try digits(bytes, &at)
  if bytes[whole] == UInt8(ascii: "0"), at > whole + 1 {
    throw JSONError(.badNumber, at: whole, in: bytes, "a number cannot start with 0")
  }
  var isInteger = true
  if at < bytes.count, bytes[at] == UInt8(ascii: ".") {
    isInteger = false
    at += 1
    try digits(bytes, &at)
  }
  if at < bytes.count, bytes[at] == UInt8(ascii: "e") || bytes[at] == UInt8(ascii: "E") {
    isInteger = false
    at += 1
    if at < bytes.count, bytes[at] == UInt8(ascii: "+") || bytes[at] == UInt8(ascii: "-") { at += 1 }
    try digits(bytes, &at)
  }
  var text = ""
  text.reserveCapacity(at - start)
  for i in start..<at { text.unicodeScalars.append(Unicode.Scalar(bytes[i])) }
  if isInteger, text != "-0", let value = Int(text) { return .integer(value) }
  guard let value = Double(text), value.isFinite else {
    throw JSONError(.numberTooLarge, at: start, in: bytes, "a number beyond the largest double")
  }
  return .number(value)
}

private func digits(_ bytes: Span<UInt8>, _ at: inout Int) throws(JSONError) {
  let start = at
  while at < bytes.count, (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(bytes[at]) { at += 1 }
  if at == start {
    let kind: JSONError.Kind = at < bytes.count ? .badNumber : .unexpectedEnd
    throw JSONError(kind, at: at, in: bytes, "\(shown(bytes, at)) where a digit was expected")
  }
}
