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
  private let steps: NameSteps
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
    steps = NameSteps { before, label in
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
    // Rows of words that may be in names, and the scores of their labels.
    var rows: [Range<Int>] = []
    var totals: [Float] = []
    var slots: [Int32] = []
    for (number, (sentence, found)) in zip(sentences, found).enumerated() {
      for (offset, index) in sentence.enumerated() {
        let row = offset * NameLabel.count
        if !features.isCapital(index), isPlain(found.names, row) { continue }
        slots.removeAll(keepingCapacity: true)
        features.append(index, of: number, to: &slots)
        let sums = sum(slots)
        for label in 0..<NameLabel.count {
          totals.append(found.names[row + label] + Float(sums[NameModel.label(of: label)]) * scale)
        }
        totals[totals.count - NameLabel.count] -= outside
        if let last = rows.last, last.upperBound == index, index > sentence.lowerBound {
          rows[rows.count - 1] = last.lowerBound..<index + 1
        } else {
          rows.append(index..<index + 1)
        }
      }
    }
    bringTogether(&totals, words: rows.joined().map { features.isCapital($0) ? features.key($0) : nil })
    var start = 0
    return rows.flatMap { row in
      let end = start + row.count * NameLabel.count
      defer { start = end }
      return likelyNames(Array(totals[start..<end]), steps, from: row.lowerBound)
    }
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

/// Moves the scores of each kind of name for a word towards their mean over all places where the text has the word.
private func bringTogether(_ totals: inout [Float], words: [UInt32?]) {
  let kinds = NamedSpan.Kind.allCases.count
  var places: [UInt32: [Int]] = [:]
  for (place, word) in words.enumerated() {
    if let word { places[word, default: []].append(place * NameLabel.count) }
  }
  for places in places.values where places.count > 1 {
    let all = places.map { row -> SIMD4<Float> in
      var best = SIMD4<Float>(repeating: totals[row])
      for kind in 0..<kinds { best[kind + 1] = totals[(row + 1 + 4 * kind)..<(row + 5 + 4 * kind)].max() ?? 0 }
      return best - best.max()
    }
    let mean = all.reduce(SIMD4(), +) / Float(all.count)
    for (row, own) in zip(places, all) {
      let change = (mean - own) * likeness
      for label in 0..<NameLabel.count { totals[row + label] += change[(label + 3) / 4] }
    }
  }
}

/// How much what the same word is elsewhere in the text counts.
private let likeness: Float = 0.6
/// How much the field's scores count beside the network's, chosen on a part of the training texts.
private let share: Float = 1.4
/// What being outside of names costs, chosen there too: the field misses more names than it invents.
private let outside: Float = 0.5
/// By how much the network must prefer outside to be believed without the field.
private let sure: Float = 6

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
  let steps = NameSteps { _, _ in 0 }
  return zip(sentences, found).flatMap { sentence, found in
    likelyNames(found.names, steps, from: sentence.lowerBound)
  }
}
