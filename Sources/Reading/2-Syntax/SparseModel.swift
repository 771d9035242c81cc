/// A linear model over hashed features: each feature holds weights for the few classes that it speaks of.
///
/// Bytes: the number of classes (2), of features (4); then for each feature its key (4), the number of its weights
/// (1), and for each weight the class (1) and the signed square root of the weight (1). Little-endian.
package struct SparseModel: Sendable {
  package let classes: Int
  private var slots: [Slot]
  private var entries: [Entry]
  private let mask: UInt32

  /// A feature's key, and where its weights stand: their start, and their number in the lowest seven bits.
  private struct Slot {
    var key: UInt32 = 0
    var place: UInt32 = 0
  }

  private struct Entry {
    var index: UInt8
    var weight: Int16
  }

  package init(_ bytes: [UInt8]) {
    guard bytes.count >= 6 else {
      (classes, slots, entries, mask) = (0, [Slot()], [], 0)
      return
    }
    // Millions of small reads at the start of the program: without bounds checks, over bytes that are our own.
    (classes, slots, entries, mask) = unsafe bytes.withUnsafeBytes { bytes in
      func number(_ at: Int) -> UInt32 {
        unsafe UInt32(littleEndian: bytes.loadUnaligned(fromByteOffset: at, as: UInt32.self))
      }
      let classes = Int(unsafe UInt16(littleEndian: bytes.loadUnaligned(fromByteOffset: 0, as: UInt16.self)))
      let count = Int(number(2))
      var size = 16
      while size < count * 3 { size *= 2 }
      let mask = UInt32(size - 1)
      var slots = [Slot](repeating: Slot(), count: size)
      var entries: [Entry] = []
      entries.reserveCapacity((bytes.count - 6 - count * 5) / 2)
      unsafe slots.withUnsafeMutableBufferPointer { slots in
        var position = 6
        for _ in 0..<count {
          let key = number(position)
          let length = Int(unsafe bytes[position + 4])
          position += 5
          var slot = (key >> 1) &* 0x9E37_79B1 & mask
          while unsafe slots[Int(slot)].key != 0 { slot = (slot &+ 1) & mask }
          unsafe slots[Int(slot)] = Slot(key: key, place: UInt32(entries.count) << 7 | UInt32(length))
          for _ in 0..<length {
            let root = Int16(unsafe Int8(bitPattern: bytes[position + 1]))
            entries.append(Entry(index: unsafe bytes[position], weight: root * abs(root)))
            position += 2
          }
        }
      }
      return (classes, slots, entries, mask)
    }
  }

  /// Adds up the weights of the features, one score for each class; `scores` holds at least ``classes``.
  package func score(_ features: [UInt32], into scores: inout [Int32]) {
    precondition(scores.count >= classes, "too few scores")
    unsafe slots.withUnsafeBufferPointer { slots in
      unsafe entries.withUnsafeBufferPointer { entries in
        unsafe scores.withUnsafeMutableBufferPointer { scores in
          unsafe scores.update(repeating: 0)
          // First all places, then all weights: the reads of each round don't wait for one another.
          unsafe withUnsafeTemporaryAllocation(of: UInt32.self, capacity: features.count) { places in
            var count = 0
            for feature in features {
              var slot = (feature >> 1) &* 0x9E37_79B1 & mask
              var found = unsafe slots[Int(slot)]
              while found.key != feature && found.key != 0 {
                slot = (slot &+ 1) & mask
                unsafe found = slots[Int(slot)]
              }
              unsafe places[count] = found.place
              count += found.key == 0 ? 0 : 1
            }
            for next in 0..<count {
              let place = unsafe places[next]
              let start = Int(place >> 7)
              for index in start..<start + Int(place & 127) {
                let entry = unsafe entries[index]
                unsafe scores[Int(entry.index)] &+= Int32(entry.weight)
              }
            }
          }
        }
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
