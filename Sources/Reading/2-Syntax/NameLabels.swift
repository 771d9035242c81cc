/// The best sequence of labels that spells whole names, and the share of each label among its token's (0 to 1).
///
/// Rows hold the labels of three ways to annotate, 16 each; the first is the one we follow, the others are heard.
func bestNames(_ scores: UnsafeBufferPointer<Float>, _ count: Int) -> (labels: [UInt8], shares: [Float]) {
  let labels = NameLabel.count
  let width = 48
  var totals = [Float](repeating: 0, count: count * labels)
  for index in 0..<count {
    for label in 0..<labels {
      let row = index * width + label
      totals[index * labels + label] =
        unsafe scores[row] + nameShares.1 * scores[row + 16] + nameShares.2 * scores[row + 32]
    }
  }
  var paths = [UInt8](repeating: 0, count: count * labels)
  var reached = [Float](repeating: -.infinity, count: labels)
  for index in 0..<count {
    var next = [Float](repeating: -.infinity, count: labels)
    for label in 0..<labels {
      if index == 0 {
        if nameFollows[label] { next[label] = totals[label] }
        continue
      }
      for before in 0..<labels where nameFollows[before * labels + label] && reached[before] > next[label] {
        next[label] = reached[before]
        paths[index * labels + label] = UInt8(before)
      }
      next[label] += totals[index * labels + label]
    }
    reached = next
  }
  var best = 0
  for label in 0..<labels where nameFollows[label * labels] && reached[label] > reached[best] { best = label }
  var result = [UInt8](repeating: 0, count: count)
  for index in stride(from: count - 1, through: 0, by: -1) {
    result[index] = UInt8(best)
    best = Int(paths[index * labels + best])
  }
  let shares = (0..<count).map { index in
    let own = totals[index * labels + Int(result[index])]
    var other = -Float.infinity
    for label in 0..<labels where label != Int(result[index]) {
      other = max(other, totals[index * labels + label])
    }
    // Half where the runner-up is as good; a ratio, not a probability, for it needs no exponentials.
    let margin = own - other
    return margin > 0 ? 1 - 1 / (2 + margin) : 1 / (2 - margin)
  }
  return (result, shares)
}

/// How much the news-like and the encyclopedic annotation count beside the first.
package nonisolated(unsafe) var nameShares: (Float, Float, Float) = (1, 0.3, 0.2)

/// Whether a label may follow another, row by row.
private let nameFollows: [Bool] = (0..<NameLabel.count * NameLabel.count).map { index in
  NameLabel.follows(index % NameLabel.count, after: index / NameLabel.count)
}
