import Reading
import Testing

/// A table that knows no word.
private let table = WordTable(
  KnownBytes(keeping: [0x53, 0x57, 0x4C, 0x31] + [0, 0, 0, 0, 1, 0, 0, 0] + [UInt8](repeating: 0, count: 12)))

/// The slots of the first token.
private func slots(_ text: String) throws -> [Int32] {
  let cut = tokenise(text)
  var slots: [Int32] = []
  let listed = [UInt32](repeating: 0, count: cut.tokens.count)
  NameFeatures(cut.tokens, cut.sentences, try #require(table), listed: listed) { _ in nil }.append(
    0, of: 0, to: &slots)
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
  #expect(NameNetwork(KnownBytes(keeping: bytes), words: 0) == nil)
}

@Test func `A network of names reads the words that it has learned`() throws {
  let network = try #require(knownNameNetwork)
  let words = try #require(knownNetwork?.words)
  let cut = tokenise("Angela Merkel flew to Tallinn. They met.")
  let found = network.read(cut.tokens, cut.sentences[...], words)
  #expect(found.map(\.names.count) == cut.sentences.map { $0.count * NameLabel.count })
  #expect(found.map(\.listed.count) == cut.sentences.map(\.count))
  #expect(found.allSatisfy { $0.tags.isEmpty && $0.heads.isEmpty })
}

@Test(arguments: [
  ("I would highly recommend Zorvelle!", "Zorvelle", NamedSpan.Kind.organization),
  ("My family moved to Brontia in 1998.", "Brontia", .place),
  ("Ask for Tarvel, he is the best.", "Tarvel", .person),
])
func `What stands around a name tells of names that nobody has heard of`(
  _ text: String, _ name: String, _ kind: NamedSpan.Kind
) {
  let analysed = analyse(text)
  let spans = recogniseNames(in: analysed).map { (analysed.tokens[$0.tokens].map(\.form), $0.type) }
  #expect(spans.contains { $0 == [name] && $1 == kind }, "\(spans)")
}

/// The scores of two words' labels, 0 where none is given.
private func totals(_ first: [Int: Float], _ second: [Int: Float]) -> [Float] {
  [first, second].flatMap { scores in (0..<NameLabel.count).map { scores[$0] ?? 0 } }
}

private let alone = NameLabel.index(.person, NameLabel.alone)
private let first = NameLabel.index(.place, NameLabel.first)
private let last = NameLabel.index(.place, NameLabel.last)

@Test(
  arguments: [
    ([0: 20], [0: 20], []), ([alone: 20], [0: 20], [5..<6]), ([first: 20], [last: 20], [5..<7]),
    ([first: 20], [0: 20], []), ([0: 20, alone: 20], [0: 20], []), ([:], [:], []),
    ([alone: .greatestFiniteMagnitude], [0: -.greatestFiniteMagnitude], [5..<6]),
  ] as [([Int: Float], [Int: Float], [Range<Int>])])
func `Names are believed where they are likelier than not`(
  _ first: [Int: Float], _ second: [Int: Float], _ names: [Range<Int>]
) {
  let spans = likelyNames(totals(first, second), NameSteps { _, _ in 0 }, from: 5)
  #expect(spans.filter(\.isLikely).map(\.tokens) == names)
}

/// The names of one list in a sentence; the built-in lists are organisations, places, towns, given and family names.
private func listed(_ list: Int, _ text: String) throws -> [String] {
  let lists = try #require(knownLists)
  let tokens = tokenise(text).tokens
  var names: [String] = []
  for (token, parts) in zip(tokens, lists.parts(tokens[...], .usual)) {
    switch parts >> UInt32(3 * list) & 7 {
    case 1, 4: names.append(token.form)
    case 2, 3: names[names.count - 1] += " " + token.form
    default: break
    }
  }
  return names
}

@Test(
  arguments: [
    (0, "He left Wal-Mart for Bank of America.", ["Wal - Mart", "Bank of America"]),
    (0, "McDonald's and the Société Générale grew.", ["McDonald 's", "Société Générale"]),
    (0, "They sell apples at a target price.", []),
    (1, "From the Golden Gate Bridge to Punjab.", ["Golden Gate Bridge", "Punjab"]),
    (2, "She lives in Giverny.", ["Giverny"]), (3, "Angela left.", ["Angela"]),
    (4, "Dr. Miller left.", ["Miller"]),
  ] as [(Int, String, [String])])
func `Lists know names by their letters`(_ list: Int, _ text: String, _ names: [String]) throws {
  #expect(try listed(list, text) == names)
}

@Test(arguments: [[], [0x53, 0x4E, 0x4C, 0x31, 1, 0, 0, 0], [UInt8](repeating: 0, count: 64)] as [[UInt8]])
func `Bytes that are no lists make none`(_ bytes: [UInt8]) {
  #expect(NameLists(KnownBytes(keeping: bytes)) == nil)
}
