import JSONText
import Testing

struct ParsingTests {
  static let values: [(String, JSONValue)] = [
    ("null", nil), (" true ", true), ("false", false), ("0", 0), ("-17", -17),
    ("9223372036854775807", .integer(.max)), ("9223372036854775808", .number(9_223_372_036_854_775_808)),
    ("-0", .number(-0.0)), ("1.5", .number(1.5)), ("1e3", .number(1000)), ("2E-2", .number(0.02)),
    ("\"\"", ""), (#""a\"\\\/\b\f\n\r\tz""#, "a\"\\/\u{8}\u{C}\n\r\tz"), (#""\u00e9\u20AC""#, "é€"),
    (#""\ud83d\ude00!""#, "😀!"), ("\"Доха\"", "Доха"), ("[]", []), ("[1,[2,\t[ ]]]", [1, [2, []]]), ("{}", [:]),
    (#"{"a":1, "b" : {"a":null}}"#, ["a": 1, "b": ["a": nil]]),
  ]

  @Test(arguments: values)
  func reads(_ text: String, _ value: JSONValue) throws {
    #expect(try parseJSON(text) == value)
  }

  static let errors: [(String, JSONError.Kind, Int, Int)] = [
    ("", .unexpectedEnd, 1, 1), ("  ", .unexpectedEnd, 1, 3), ("{", .unexpectedEnd, 1, 2),
    ("[1", .unexpectedEnd, 1, 3), ("[1,", .unexpectedEnd, 1, 4), ("[1,]", .unexpectedByte, 1, 4),
    ("{\"a\"}", .unexpectedByte, 1, 5), ("{\"a\"", .unexpectedEnd, 1, 5), ("{\"a\":1,}", .unexpectedByte, 1, 8),
    ("{a:1}", .unexpectedByte, 1, 2), ("tru", .unexpectedEnd, 1, 4), ("trve", .unexpectedByte, 1, 3),
    ("'a'", .unexpectedByte, 1, 1), ("NaN", .unexpectedByte, 1, 1), ("1 2", .trailingText, 1, 3),
    ("[1]\n]", .trailingText, 2, 1), ("01", .badNumber, 1, 1), ("1.", .unexpectedEnd, 1, 3),
    ("1.x", .badNumber, 1, 3),
    ("-", .unexpectedEnd, 1, 2), ("1e400", .numberTooLarge, 1, 1), ("\"a", .unexpectedEnd, 1, 3),
    ("\"a\\", .unexpectedEnd, 1, 4), (#""\x""#, .badEscape, 1, 2), (#""\u12g4""#, .badEscape, 1, 6),
    (#""é\ud800""#, .loneSurrogate, 1, 3), (#""\ud800\u0041""#, .loneSurrogate, 1, 2),
    (#""\udc00""#, .loneSurrogate, 1, 2), ("\"a\tb\"", .controlCharacter, 1, 3),
    ("\"\n\"", .controlCharacter, 1, 2),
    ("{\n  \"a\": 1,\r\n  \"a\": 2}", .duplicateKey, 3, 3), ("[\r\r  x]", .unexpectedByte, 3, 3),
  ]

  @Test(arguments: errors)
  func refuses(_ text: String, _ kind: JSONError.Kind, line: Int, column: Int) {
    let error = #expect(throws: JSONError.self) { try parseJSON(text) }
    #expect(error.map { [$0.line, $0.column] } == [line, column])
    #expect(error?.kind == kind)
  }

  @Test func everyKindOfErrorIsTested() {
    let elsewhere: Set<JSONError.Kind> = [.badUTF8, .tooDeep]
    #expect(elsewhere.union(Self.errors.map(\.1)) == Set(JSONError.Kind.allCases))
  }

  @Test(arguments: [[0x80], [0xC0, 0x80], [0xED, 0xA0, 0x80], [0xF4, 0x90, 0x80, 0x80], [0xE2, 0x82], [0xFF]])
  func refusesBadUTF8(_ inside: [UInt8]) {
    let bytes = Array("[\"ok\", \"x".utf8) + inside + Array("\"]".utf8)
    let error = #expect(throws: JSONError.self) { try parseJSON(bytes) }
    #expect(error?.kind == .badUTF8)
    #expect(error?.offset == 9)
  }

  @Test func nestingEndsAt256() throws {
    func nested(_ depth: Int) -> String {
      String(repeating: "[", count: depth) + String(repeating: "]", count: depth)
    }
    #expect(throws: Never.self) { try parseJSON(nested(256)) }
    for depth in [257, 100_000] {
      let error = #expect(throws: JSONError.self) { try parseJSON(nested(depth)) }
      #expect(error?.kind == .tooDeep)
    }
  }

  @Test func manyKeysStayUnique() throws {
    let members = (0..<1000).map { "\"k\($0)\":\($0)" }
    #expect(try parseJSON("{" + members.joined(separator: ",") + "}").asObject?.count == 1000)
    let error = #expect(throws: JSONError.self) {
      try parseJSON("{" + (members + ["\"k7\":0"]).joined(separator: ",") + "}")
    }
    #expect(error?.kind == .duplicateKey)
  }
}
