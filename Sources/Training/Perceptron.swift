/// An averaged perceptron over hashed features, sparse in features and dense in classes.
struct Perceptron {
  let classes: Int
  private var rows: [UInt32: Int32] = [:]
  private var seen: [UInt32: UInt8] = [:]
  private let least: UInt8
  private var weights: [Float] = []
  private var totals: [Float] = []
  private var stamps: [Float] = []
  private var step: Float = 0

  /// Features seen fewer than `least` times (in calls of ``count(_:)``) are left out.
  init(classes: Int, least: UInt8) {
    self.classes = classes
    self.least = least
  }

  /// Counts the features of an example; those that are frequent enough get weights.
  mutating func count(_ features: [UInt32]) {
    for feature in features {
      let times = seen[feature, default: 0]
      if times >= least { continue }
      seen[feature] = times + 1
      if times + 1 == least { rows[feature] = Int32(rows.count) }
    }
  }

  /// Ends the counting.
  mutating func allocate() {
    seen = [:]
    weights = [Float](repeating: 0, count: rows.count * classes)
    totals = weights
    stamps = weights
  }

  var features: Int { rows.count }

  func found(_ features: [UInt32], into found: inout [Int]) {
    found.removeAll(keepingCapacity: true)
    for feature in features {
      if let row = rows[feature] { found.append(Int(row) * classes) }
    }
  }

  func score(_ found: [Int], into scores: inout [Float]) {
    for index in scores.indices { scores[index] = 0 }
    for row in found {
      for index in 0..<classes { scores[index] += weights[row + index] }
    }
  }

  mutating func update(_ found: [Int], right: Int, wrong: Int) {
    for row in found {
      for (index, change) in [(row + right, Float(1)), (row + wrong, Float(-1))] {
        totals[index] += (step - stamps[index]) * weights[index]
        stamps[index] = step
        weights[index] += change
      }
    }
  }

  mutating func tick() { step += 1 }

  /// The averaged weights as a ``SparseModel`` reads them; weights whose root is below `floor`
  /// of 127 are dropped.
  func bytes(floor: Float) -> [UInt8] {
    let averages = weights.indices.map { (totals[$0] + (step - stamps[$0]) * weights[$0]) / max(step, 1) }
    let largest = averages.lazy.map(abs).max() ?? 1
    var body: [UInt8] = []
    var count: UInt32 = 0
    for (feature, row) in rows.sorted(by: { $0.key < $1.key }) {
      var kept: [(UInt8, Int8)] = []
      for index in 0..<classes {
        let weight = averages[Int(row) * classes + index]
        // The square is what counts: small weights keep their precision.
        let root = ((abs(weight) / largest).squareRoot() * 127).rounded()
        if root > 0, root >= floor { kept.append((UInt8(index), Int8(weight < 0 ? -root : root))) }
      }
      if kept.isEmpty { continue }
      kept = Array(kept.prefix(127))
      count += 1
      for shift in 0..<4 { body.append(UInt8(truncatingIfNeeded: feature >> (8 * UInt32(shift)))) }
      body.append(UInt8(kept.count))
      for (index, weight) in kept {
        body.append(index)
        body.append(UInt8(bitPattern: weight))
      }
    }
    var head = [UInt8(truncatingIfNeeded: classes), UInt8(truncatingIfNeeded: classes >> 8)]
    for shift in 0..<4 { head.append(UInt8(truncatingIfNeeded: count >> (8 * UInt32(shift)))) }
    return head + body
  }
}

/// A generator that gives the same numbers on every machine (SplitMix64).
struct SplitMix: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }
}
