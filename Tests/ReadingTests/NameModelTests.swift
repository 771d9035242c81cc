import Reading
import Testing

/// A table that knows no word.
private let table = WordTable(
  KnownBytes(keeping: [0x53, 0x57, 0x4C, 0x31] + [0, 0, 0, 0, 1, 0, 0, 0] + [UInt8](repeating: 0, count: 12)))

/// The slots of the first token.
private func slots(_ text: String) throws -> [Int32] {
  let cut = tokenise(text)
  var slots: [Int32] = []
  NameFeatures(cut.tokens, cut.sentences, try #require(table)) { _ in nil }.append(0, of: 0, to: &slots)
  return slots
}

@Test(arguments: [
  ("Kerrigan left.", "It rained.", false), ("Kerrigan left.", "Then Mr. Kerrigan came.", true),
  ("Chance left.", "They had a chance.", true), ("the talks ended.", "Then Mr. Kerrigan came.", false),
])
func `A word is seen in all its places in the text`(_ first: String, _ second: String, _ counts: Bool) throws {
  #expect(try (slots(first + " " + second) != slots(first + " They waited.")) == counts)
}

@Test func `Slots lie in the table`() throws {
  for text in ["É", "McCain-Õ", "A", "-", "42nd", "Übermut", String(repeating: "Aé", count: 300)] {
    #expect(try slots(text).allSatisfy { (0..<Int32(NameFeatures.slots)).contains($0) })
  }
}

@Test(arguments: [[], [1, 2, 3], [0x53, 0x4E, 0x4D, 0x31], [UInt8](repeating: 0, count: 1 << 20)] as [[UInt8]])
func `Bytes that are no weights make no model`(_ bytes: [UInt8]) {
  #expect(NameModel(KnownBytes(keeping: bytes), words: 0) == nil)
}
