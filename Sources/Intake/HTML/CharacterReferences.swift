internal import CKnowledge

/// Text with its character references resolved by the rules of the HTML Standard (13.2.5.72 and following): the
/// longest known name counts, old ones also without a semicolon; numbers of no character become U+FFFD.
func resolvingReferences(_ bytes: ArraySlice<UInt8>, inAttribute: Bool) -> String {
  guard bytes.contains(ampersand) else { return String(decoding: bytes, as: UTF8.self) }
  var result: [UInt8] = []
  result.reserveCapacity(bytes.count)
  var at = bytes.startIndex
  while at < bytes.endIndex {
    guard bytes[at] == ampersand, let (text, end) = reference(bytes, at, inAttribute) else {
      result.append(bytes[at])
      at += 1
      continue
    }
    result += text.utf8
    at = end
  }
  return String(decoding: result, as: UTF8.self)
}

private func reference(_ bytes: ArraySlice<UInt8>, _ start: Int, _ inAttribute: Bool) -> (String, end: Int)? {
  var at = start + 1
  guard at < bytes.endIndex else { return nil }
  if bytes[at] == UInt8(ascii: "#") { return number(bytes, at + 1) }
  while at < bytes.endIndex, at - start <= longestName, isAlphanumeric(bytes[at]) { at += 1 }
  let name = Array(bytes[start + 1..<at])
  guard !name.isEmpty else { return nil }
  if at < bytes.endIndex, bytes[at] == UInt8(ascii: ";"), let text = entities[name + [UInt8(ascii: ";")]] {
    return (text, at + 1)
  }
  for count in stride(from: name.count, to: 1, by: -1) {
    guard let text = entities[Array(name.prefix(count))] else { continue }
    let end = start + 1 + count
    // `href="?a=1&copy=2"` holds no sign of copyright.
    if inAttribute, end < bytes.endIndex, bytes[end] == UInt8(ascii: "=") || isAlphanumeric(bytes[end]) {
      return nil
    }
    return (text, end)
  }
  return nil
}

private func number(_ bytes: ArraySlice<UInt8>, _ start: Int) -> (String, end: Int)? {
  var at = start
  var value: UInt32 = 0
  var isHexadecimal = false
  if at < bytes.endIndex, bytes[at] | 0x20 == UInt8(ascii: "x") {
    isHexadecimal = true
    at += 1
  }
  let first = at
  while at < bytes.endIndex, let digit = digit(bytes[at], isHexadecimal) {
    value = min(0x110000, value * (isHexadecimal ? 16 : 10) + digit)
    at += 1
  }
  guard at > first else { return nil }
  if at < bytes.endIndex, bytes[at] == UInt8(ascii: ";") { at += 1 }
  if (0x80..<0xA0).contains(value) {
    let scalar = windows1252(UInt8(value))
    return (String(scalar == "\u{FFFD}" ? Unicode.Scalar(UInt8(value)) : scalar), at)
  }
  return (String(value == 0 ? "\u{FFFD}" : Unicode.Scalar(value) ?? "\u{FFFD}"), at)
}

private func digit(_ byte: UInt8, _ isHexadecimal: Bool) -> UInt32? {
  switch byte {
  case 0x30...0x39: UInt32(byte) - 0x30
  case 0x41...0x46 where isHexadecimal: UInt32(byte) - 0x37
  case 0x61...0x66 where isHexadecimal: UInt32(byte) - 0x57
  default: nil
  }
}

private func isAlphanumeric(_ byte: UInt8) -> Bool {
  (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte & 0xDF)
}

private let ampersand = UInt8(ascii: "&")

/// Letters of the longest name.
private let longestName = 32

/// The standard's 2,231 names, those of old with and without their semicolon.
private let entities: [[UInt8]: String] = {
  let table = unsafe knowledge_entities()
  let bytes = unsafe Array(UnsafeBufferPointer(start: table.start, count: table.count))
  var entities: [[UInt8]: String] = [:]
  for line in bytes.split(separator: 0x0A) {
    guard let tab = line.firstIndex(of: 0x09) else { continue }
    let codes = String(decoding: line[(tab + 1)...], as: UTF8.self)
    let scalars = codes.split(separator: " ").compactMap { UInt32($0, radix: 16).flatMap(Unicode.Scalar.init) }
    entities[Array(line[..<tab])] = String(String.UnicodeScalarView(scalars))
  }
  return entities
}()
