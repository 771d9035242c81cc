internal import CKnowledge

/// Groups of words that stand among the same neighbours in a large text: 0 where a word is not known.
struct Clusters: Sendable {
  private var slots: [Slot]
  private let mask: Int

  struct Slot {
    var word: UInt32 = 0
    var coarse: UInt8 = 0
    var fine: UInt8 = 0
  }

  /// Bytes: for each word its key (4), its coarse group and its fine group.
  init(_ bytes: [UInt8]) {
    var count = 16
    while count < bytes.count / 3 { count *= 2 }
    slots = [Slot](repeating: Slot(), count: count)
    mask = count - 1
    for start in stride(from: 0, to: bytes.count - 5, by: 6) {
      var word: UInt32 = 0
      for next in 0..<4 { word |= UInt32(bytes[start + next]) << (8 * UInt32(next)) }
      let slot = place(of: word)
      slots[slot] = Slot(word: word, coarse: bytes[start + 4], fine: bytes[start + 5])
    }
  }

  /// The slot that holds the word, or that would.
  private func place(of word: UInt32) -> Int {
    var slot = Int(word &* 0x9E37_79B1 >> 7) & mask
    while slots[slot].coarse != 0, slots[slot].word != word { slot = (slot + 1) & mask }
    return slot
  }

  subscript(word: UInt32) -> (coarse: UInt32, fine: UInt32) {
    let slot = slots[place(of: word)]
    return (UInt32(slot.coarse), UInt32(slot.fine))
  }
}

let wordClusters = unsafe Clusters(bytes(of: knowledge_clusters()))
