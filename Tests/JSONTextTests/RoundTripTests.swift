import JSONText
import Support
import Testing

struct RoundTripTests {
  static func randomString(_ random: inout SeededRandom) -> String {
    let pieces = [
      "a", "Z", "\"", "\\", "/", "\n", "\r", "\t", "\u{0}", "\u{1F}", "\u{7F}", "\u{85}", "\u{2028}", "é",
      "e\u{301}",
      "Доха", "😀", "\u{10FFFF}", "\u{FEFF}", "</script>", " ",
    ]
    return (0..<Int.random(in: 0...8, using: &random)).map { _ in pieces.randomElement(using: &random) ?? "" }
      .joined()
  }

  static func randomValue(_ random: inout SeededRandom, depth: Int) -> JSONValue {
    switch Int.random(in: 0...(depth > 0 ? 7 : 5), using: &random) {
    case 0: return nil
    case 1: return .bool(.random(using: &random))
    case 2: return .integer(Int(truncatingIfNeeded: random.next()))
    case 3: return .integer(.random(in: -9...9, using: &random))
    case 4:
      let value = Double(bitPattern: random.next())
      return .number(value.isFinite ? value : 0.1)
    case 5: return .string(randomString(&random))
    case 6:
      return .array(
        (0..<Int.random(in: 0...4, using: &random)).map { _ in randomValue(&random, depth: depth - 1) })
    default:
      return .object(
        (0..<Int.random(in: 0...20, using: &random)).map {
          (key: "\($0)" + randomString(&random), value: randomValue(&random, depth: depth - 1))
        })
    }
  }

  @Test(arguments: [JSONValue.Layout.compact, .indented])
  func whatIsWrittenReadsBackEqual(_ layout: JSONValue.Layout) throws {
    var random = SeededRandom(seed: 8259)
    for _ in 0..<2_000 {
      let value = Self.randomValue(&random, depth: 3)
      let text = value.text(layout)
      #expect(try parseJSON(text) == value)
      #expect(try parseJSON(text).text(layout) == text)
      if layout == .compact {
        #expect(!text.unicodeScalars.contains { "\n\r\u{85}\u{2028}".unicodeScalars.contains($0) })
      }
    }
  }

  @Test func damagedTextNeverCrashes() {
    var random = SeededRandom(seed: 7)
    for _ in 0..<2_000 {
      var bytes = Array(Self.randomValue(&random, depth: 3).text(.indented).utf8)
      for _ in 0..<Int.random(in: 1...4, using: &random) where !bytes.isEmpty {
        bytes[Int.random(in: 0..<bytes.count, using: &random)] = UInt8.random(in: 0...255, using: &random)
      }
      do {
        _ = try parseJSON(bytes)
      } catch {
        #expect(error.line >= 1 && error.column >= 1 && error.offset <= bytes.count)
      }
    }
  }

  static let written: [(JSONValue, JSONValue.Layout, String)] = [
    ([], .indented, "[]"), ([:], .indented, "{}"),
    (["a": [1, nil], "b": "x"], .compact, #"{"a":[1,null],"b":"x"}"#),
    (["a": [1], "b": [:]], .indented, "{\n  \"a\": [\n    1\n  ],\n  \"b\": {}\n}"),
    (.number(0.1), .compact, "0.1"), (.number(1), .compact, "1.0"), (.number(1e300), .compact, "1e+300"),
    (.string("\u{0}\u{7F}\u{2028}\"\\\n"), .compact, #""\u0000\u007f\u2028\"\\\n""#),
  ]

  @Test(arguments: written)
  func writes(_ value: JSONValue, _ layout: JSONValue.Layout, _ text: String) {
    #expect(value.text(layout) == text)
  }
}
