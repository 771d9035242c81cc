internal import CKnowledge

/// A conditional random field over the words of whole texts, which corrects what the network says about names.
///
/// Bytes: "SNM1", the number of words (4), how many scores make one (4); a score for each of 8 labels after each of
/// 8 (4 each); the groups of each word (4): 6, 8 and 10 bits, all set where it has none; the weights of
/// ``NameFeatures/slots`` slots, 8 labels each (1). Little-endian; read in place. Sums are whole numbers.
package struct NameModel: Sendable {
  /// Outside, then first and further words of persons, organisations and places; the eighth isn't used.
  package static let labels = 8
  package static let magic: UInt32 = 0x314D_4E53
  private let bytes: KnownBytes
  private let words: Int
  private let scale: Float
  private let steps: [Float]
  private var groupsAt: Int { 12 + 4 * NameModel.labels * NameModel.labels }
  private var weightsAt: Int { groupsAt + 4 * words }

  /// Nil where the bytes are no weights, or those for other words.
  package init?(_ bytes: KnownBytes, words: Int) {
    let head = 12 + 4 * NameModel.labels * NameModel.labels
    guard bytes.count == head + 4 * words + NameModel.labels * NameFeatures.slots,
      bytes.number(0) == NameModel.magic, bytes.number(4) == UInt32(words)
    else { return nil }
    self.bytes = bytes
    self.words = words
    let scale = share / Float(bytes.number(8))
    self.scale = scale
    steps = nameSteps { before, label in
      Float(Int32(bitPattern: bytes.number(12 + 4 * (before * NameModel.labels + label)))) * scale
    }
  }

  /// The label here of a ``NameLabel``.
  package static func label(of label: Int) -> Int {
    if label == 0 { return 0 }
    let part = (label - 1) % 4
    return 1 + 2 * ((label - 1) / 4) + (part == NameLabel.inside || part == NameLabel.last ? 1 : 0)
  }

  func groups(_ row: Int32) -> WordGroups? {
    let number = bytes.number(groupsAt + 4 * Int(row))
    if number == .max { return nil }
    return WordGroups(
      coarse: UInt8(number & 63), middle: UInt8(number >> 6 & 255), fine: UInt16(number >> 14 & 1023))
  }

  fileprivate func spans(
    _ tokens: [Token], _ sentences: [Range<Int>], _ found: [Network.Sentence], _ table: WordTable
  ) -> [NamedSpan] {
    let features = NameFeatures(tokens, sentences, table, listed: found.flatMap(\.listed)) { groups($0) }
    var spans: [NamedSpan] = []
    var slots: [Int32] = []
    for (number, (sentence, found)) in zip(sentences, found).enumerated() {
      var totals = found.names
      var mayHaveNames = false
      for (offset, index) in sentence.enumerated() {
        let row = offset * NameLabel.count
        if !features.isCapital(index), isPlain(totals, row) {
          totals[row] += plain
          continue
        }
        mayHaveNames = true
        slots.removeAll(keepingCapacity: true)
        features.append(index, of: number, to: &slots)
        let sums = sum(slots)
        for label in 0..<NameLabel.count { totals[row + label] += Float(sums[NameModel.label(of: label)]) * scale }
        totals[row] -= outside
      }
      if !mayHaveNames { continue }
      let (labels, shares) = bestNames(totals, steps)
      spans += nameSpans(labels, shares, from: sentence.lowerBound)
    }
    return spans
  }

  /// Whether the network is sure that a word is outside of names.
  private func isPlain(_ totals: [Float], _ row: Int) -> Bool {
    let least = totals[row] - sure
    for label in 1..<NameLabel.count where totals[row + label] > least { return false }
    return true
  }

  private func sum(_ slots: [Int32]) -> SIMD8<Int32> {
    var sum = SIMD8<Int32>()
    let start = weightsAt
    for slot in slots {
      let at = start + NameModel.labels * Int(slot)
      let low = bytes.number(at)
      let high = bytes.number(at + 4)
      let both = UInt64(low) | UInt64(high) << 32
      sum &+= SIMD8<Int32>(truncatingIfNeeded: unsafe unsafeBitCast(both.littleEndian, to: SIMD8<Int8>.self))
    }
    return sum
  }
}

/// How much the field's scores count beside the network's, chosen on a part of the training texts.
private let share: Float = 1.4
/// What being outside of names costs, chosen there too: the field misses more names than it invents.
private let outside: Float = 0.5
/// By how much the network must prefer outside to be believed without the field, and what the field would add.
private let sure: Float = 6
private let plain: Float = 4

/// The names' weights that are built in.
let knownNames = knownNetwork.flatMap { network in
  unsafe NameModel(KnownBytes(knowledge_names()), words: network.words.count)
}

/// The names of a text whose sentences a network has read for names, in order; without a model, the network's own.
package func findNames(
  _ tokens: [Token], _ sentences: [Range<Int>], _ found: [Network.Sentence], _ model: NameModel?,
  _ table: WordTable
) -> [NamedSpan] {
  if found.contains(where: \.names.isEmpty) { return [] }
  if let model { return model.spans(tokens, sentences, found, table) }
  let steps = nameSteps { _, _ in 0 }
  return zip(sentences, found).flatMap { sentence, found in
    let (labels, shares) = bestNames(found.names, steps)
    return nameSpans(labels, shares, from: sentence.lowerBound)
  }
}
