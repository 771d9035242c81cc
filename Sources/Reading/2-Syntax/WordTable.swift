internal import CKnowledge

/// The words that the network knows, each with its row of the table of embeddings and what the gazetteers say of it.
///
/// Bytes: "SWL1", the number of words (4), of slots (4, a power of two) and of tags (4); the tags, each its part of
/// speech and its features; padding to a multiple of 4; the slots. A slot is a word's key (4), its row plus one in
/// the low 20 bits of the next 4, and its gazetteer marks in the high 12. Little-endian; searched in place.
package struct WordTable: Sendable {
  /// The number of words with rows of their own.
  package let count: Int
  package let tags: [Tag]
  private let bytes: KnownBytes
  private let start: Int
  private let mask: UInt32

  package init?(_ bytes: KnownBytes) {
    guard bytes.count >= 16, bytes.number(0) == WordTable.magic else { return nil }
    count = Int(bytes.number(4))
    let slots = bytes.number(8)
    let tagCount = Int(bytes.number(12))
    start = (16 + 2 * tagCount + 3) / 4 * 4
    guard slots > 0, slots & (slots - 1) == 0, bytes.count >= start + 8 * Int(slots) else { return nil }
    tags = (0..<tagCount).map { index in
      Tag(
        pos: PartOfSpeech(rawValue: bytes.byte(16 + 2 * index)) ?? .x,
        features: Features(rawValue: UInt16(bytes.byte(17 + 2 * index))))
    }
    self.bytes = bytes
    mask = slots - 1
  }

  package static let magic: UInt32 = 0x314C_5753

  /// The row of a word by its key, nil where it isn't known; and its marks.
  package func look(_ word: UInt32) -> (row: Int32?, marks: UInt32) {
    var slot = WordTable.slot(word) & mask
    while true {
      let at = start + 8 * Int(slot)
      let key = bytes.number(at)
      if key == word {
        let value = bytes.number(at + 4)
        let row = Int32(value & 0xFFFFF)
        return (row == 0 ? nil : row - 1, value >> 20)
      }
      if key == 0 { return (nil, 0) }
      slot = (slot &+ 1) & mask
    }
  }

  /// Where the search for a key begins, before the mask.
  package static func slot(_ word: UInt32) -> UInt32 { word &* 0x9E37_79B1 >> 9 }
}

/// Bytes that live as long as the program: embedded, or never freed.
@safe package struct KnownBytes: @unchecked Sendable {
  private let start: UnsafePointer<UInt8>
  package let count: Int

  init(_ knowledge: knowledge_bytes) {
    unsafe start = unsafe knowledge.start
    count = unsafe knowledge.count
  }

  /// A copy that is never freed.
  package init(keeping bytes: [UInt8]) {
    let memory = UnsafeMutablePointer<UInt8>.allocate(capacity: max(bytes.count, 1))
    for index in bytes.indices { unsafe memory[index] = bytes[index] }
    unsafe start = UnsafePointer(memory)
    count = bytes.count
  }

  @inline(__always)
  func byte(_ at: Int) -> UInt8 {
    precondition(at >= 0 && at < count)
    return unsafe start[at]
  }

  @inline(__always)
  func number(_ at: Int) -> UInt32 {
    precondition(at >= 0 && at + 4 <= count)
    return UInt32(littleEndian: unsafe UnsafeRawPointer(start).loadUnaligned(fromByteOffset: at, as: UInt32.self))
  }

  func use<Result>(_ body: (UnsafePointer<UInt8>, Int) -> Result) -> Result { unsafe body(start, count) }
}
