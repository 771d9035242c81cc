/// The score of each label at each token, ``NameLabel/count`` in a row.
///
/// Rows hold the labels of three ways to annotate, 16 each; the first is the one we follow, the others are heard.
func nameScores(_ scores: UnsafeBufferPointer<Float>, _ count: Int) -> [Float] {
  let labels = NameLabel.count
  var totals = [Float](repeating: 0, count: count * labels)
  for index in 0..<count {
    for label in 0..<labels {
      let row = index * 48 + label
      totals[index * labels + label] =
        unsafe scores[row] + newsShare * scores[row + 16] + encyclopedicShare * scores[row + 32]
    }
  }
  return totals
}

/// How much the news-like and the encyclopedic annotation count beside the first, chosen on a part of the training texts.
private let newsShare: Float = 0.15
private let encyclopedicShare: Float = 0.1

/// The best sequence of labels that spells whole names, and the share of each label among its token's (0 to 1).
///
/// `steps` are scores of a label after another, row by row, as ``nameSteps(_:)`` makes them.
func bestNames(_ totals: [Float], _ steps: [Float]) -> (labels: [UInt8], shares: [Float]) {
  let labels = NameLabel.count
  let count = totals.count / labels
  var paths = [UInt8](repeating: 0, count: count * labels)
  var reached = [Float](repeating: -.infinity, count: labels)
  var next = reached
  for index in 0..<count {
    for label in 0..<labels {
      var (best, path) = (-Float.infinity, 0)
      if index == 0 {
        best = steps[label]
      } else {
        for before in 0..<labels {
          let score = reached[before] + steps[before * labels + label]
          if score > best { (best, path) = (score, before) }
        }
      }
      paths[index * labels + label] = UInt8(path)
      next[label] = best + totals[index * labels + label]
    }
    swap(&reached, &next)
  }
  var best = 0
  // A name that is open at the end of the sentence is none.
  for label in 1..<labels where steps[label * labels] > -.infinity && reached[label] > reached[best] {
    best = label
  }
  var result = [UInt8](repeating: 0, count: count)
  for index in stride(from: count - 1, through: 0, by: -1) {
    result[index] = UInt8(best)
    best = Int(paths[index * labels + best])
  }
  return (result, (0..<count).map { share(of: Int(result[$0]), totals[$0 * labels..<($0 + 1) * labels]) })
}

/// Half where the runner-up is as good; a ratio, not a probability, for it needs no exponentials.
private func share(of label: Int, _ scores: ArraySlice<Float>) -> Float {
  if label == 0 { return 1 }
  var other = -Float.infinity
  for (index, score) in scores.enumerated() where index != label { other = max(other, score) }
  let margin = scores[scores.startIndex + label] - other
  return margin > 0 ? 1 - 1 / (2 + margin) : 1 / (2 - margin)
}

/// Scores of steps between labels from those between ``NameModel`` ones; minus infinity where the labels spell no
/// whole name.
func nameSteps(_ steps: (_ before: Int, _ label: Int) -> Float) -> [Float] {
  (0..<NameLabel.count * NameLabel.count).map { index in
    let (before, label) = (index / NameLabel.count, index % NameLabel.count)
    guard NameLabel.follows(label, after: before) else { return -.infinity }
    return steps(NameModel.label(of: before), NameModel.label(of: label))
  }
}
