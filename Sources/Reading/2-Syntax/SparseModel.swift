/// A linear model over hashed features: each feature holds weights for the few classes that it speaks of.
///
/// Bytes: the number of classes (2), of features (4); then for each feature its key (4), the number of its weights
/// (1), and for each weight the class (1) and the signed square root of the weight (1). Little-endian.
package struct SparseModel: Sendable {
  package let classes: Int
  private var keys: [UInt32]
  private var starts: [UInt32]
  private var entries: [Entry]
  private let mask: UInt32

  private struct Entry {
    var index: UInt8
    var weight: Int16
  }

  package init(_ bytes: [UInt8]) {
    func number(_ at: Int, _ length: Int) -> UInt32 {
      var value: UInt32 = 0
      for next in 0..<length { value |= UInt32(bytes[at + next]) << (8 * UInt32(next)) }
      return value
    }
    guard bytes.count >= 6 else {
      (classes, keys, starts, entries, mask) = (0, [0], [0], [], 0)
      return
    }
    classes = Int(number(0, 2))
    let count = Int(number(2, 4))
    var slots = 16
    while slots * 2 < count * 3 { slots *= 2 }
    mask = UInt32(slots - 1)
    keys = [UInt32](repeating: 0, count: slots)
    starts = [UInt32](repeating: 0, count: slots)
    entries = []
    entries.reserveCapacity((bytes.count - 6 - count * 5) / 2)
    var position = 6
    for _ in 0..<count {
      let key = number(position, 4)
      let length = Int(bytes[position + 4])
      position += 5
      var slot = (key >> 1) &* 0x9E37_79B1 & mask
      while keys[Int(slot)] != 0 { slot = (slot &+ 1) & mask }
      keys[Int(slot)] = key
      starts[Int(slot)] = UInt32(entries.count) << 7 | UInt32(length)
      for _ in 0..<length {
        let root = Int16(Int8(bitPattern: bytes[position + 1]))
        entries.append(Entry(index: bytes[position], weight: root * abs(root)))
        position += 2
      }
    }
  }

  /// Adds up the weights of the features, one score for each class.
  package func score(_ features: [UInt32], into scores: inout [Int32]) {
    for index in scores.indices { scores[index] = 0 }
    for feature in features {
      var slot = (feature >> 1) &* 0x9E37_79B1 & mask
      while keys[Int(slot)] != feature, keys[Int(slot)] != 0 { slot = (slot &+ 1) & mask }
      guard keys[Int(slot)] == feature else { continue }
      let start = Int(starts[Int(slot)] >> 7)
      for entry in entries[start..<start + Int(starts[Int(slot)] & 127)] {
        scores[Int(entry.index)] &+= Int32(entry.weight)
      }
    }
  }
}

/// The key of a feature: a template's number and the values that fill it. Never zero.
@inline(__always)
func featureKey(_ template: UInt32, _ a: UInt32, _ b: UInt32 = 0, _ c: UInt32 = 0) -> UInt32 {
  var hash = (UInt64(template) &+ 1) &* 0x9E37_79B9_7F4A_7C15
  hash = (hash ^ UInt64(a)) &* 0xBF58_476D_1CE4_E5B9
  hash = (hash ^ (hash >> 29) ^ UInt64(b)) &* 0x94D0_49BB_1331_11EB
  hash = (hash ^ (hash >> 31) ^ UInt64(c)) &* 0xD6E8_FEB8_6659_FD93
  return UInt32(truncatingIfNeeded: hash >> 32) | 1
}

/// A hash of bytes that is the same on every machine (FNV-1a).
@inline(__always)
func byteHash(_ bytes: some Sequence<UInt8>, seed: UInt32 = 2_166_136_261) -> UInt32 {
  var hash = seed
  for byte in bytes { hash = (hash ^ UInt32(byte)) &* 16_777_619 }
  return hash ^ hash >> 15
}
