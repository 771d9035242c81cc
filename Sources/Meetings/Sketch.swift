/// What is left of a text for telling copies apart from other texts: for each of 64 classes of its three-word runs, eight
/// bits of the smallest hash (MinHash by one permutation, Li, Owen and Zhang 2012, empty classes filled from their
/// neighbours, eight bits of each, Li and König 2010).
///
/// The share of equal places tells how many runs two texts have in common, to about six hundredths.
public struct Sketch: Hashable, Sendable {
  /// 64 bytes.
  public let bytes: [UInt8]

  static let size = 64
  /// A text of fewer words is told from others by being equal or not.
  static let fewestWords = 20

  /// The sketch of a text, or nil for one too short to tell copies by.
  public init?(_ text: String) {
    var minima = [UInt32?](repeating: nil, count: Sketch.size)
    var words = 0
    var last: (UInt64, UInt64) = (0, 0)
    var word: UInt64 = 0
    func add(_ run: UInt64) {
      let hash = mixed(run)
      let place = Int(hash >> 58)
      let value = UInt32(truncatingIfNeeded: hash)
      if minima[place].map({ value < $0 }) ?? true { minima[place] = value }
    }
    for byte in text.utf8 + [0x20] {
      let isLetter = byte >= 0x80 || (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte & 0xDF)
      if isLetter {
        word = (word ^ UInt64(byte | 0x20)) &* 0x100_0000_01B3 &+ 0x9E37_79B9
      } else if word != 0 {
        words += 1
        if words > 2 { add(last.0 &* 0x9E37_79B9_7F4A_7C15 &+ last.1 &* 0xC2B2_AE3D_27D4_EB4F &+ word) }
        last = (last.1, word)
        word = 0
      }
    }
    guard words >= Sketch.fewestWords else { return nil }
    // Two rounds: the first place may be empty and its neighbour the last.
    var filled = minima
    for round in 0..<2 * Sketch.size {
      let place = round % Sketch.size
      let before = (place + Sketch.size - 1) % Sketch.size
      if filled[place] == nil, let value = filled[before] { filled[place] = value &* 0x9E37_79B9 &+ 1 }
    }
    bytes = filled.map { UInt8(truncatingIfNeeded: $0 ?? 0) }
  }

  /// Reads what ``description`` writes.
  public init?(hexadecimal text: String) {
    let digits = text.utf8.compactMap { byte -> UInt8? in
      switch byte {
      case 0x30...0x39: byte - 0x30
      case 0x61...0x66: byte - 0x57
      default: nil
      }
    }
    guard digits.count == 2 * Sketch.size, text.utf8.count == digits.count else { return nil }
    bytes = stride(from: 0, to: digits.count, by: 2).map { digits[$0] << 4 | digits[$0 + 1] }
  }

  /// The share of three-word runs that two texts have in common of all that either has, 0 to 1.
  public func likeness(to other: Sketch) -> Double {
    let equal = zip(bytes, other.bytes).count { $0 == $1 }
    let chance = 1.0 / 256
    return max(0, (Double(equal) / Double(Sketch.size) - chance) / (1 - chance))
  }
}

extension Sketch: CustomStringConvertible {
  /// 128 hexadecimal digits.
  public var description: String {
    let digits = Array("0123456789abcdef".utf8)
    return String(decoding: bytes.flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }, as: UTF8.self)
  }
}

/// A hash's bits spread (SplitMix64, Steele, Lea and Flood 2014).
private func mixed(_ value: UInt64) -> UInt64 {
  var z = value &+ 0x9E37_79B9_7F4A_7C15
  z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
  z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
  return z ^ (z >> 31)
}
