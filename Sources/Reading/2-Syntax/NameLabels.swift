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

/// How likely one label is after another, by rows and by columns; 0 where they spell no whole name.
package struct NameSteps {
  fileprivate let rows: [SIMD16<Float>]
  fileprivate let columns: [SIMD16<Float>]

  /// `score` gives the score of a label of ``NameModel`` after another.
  package init(_ score: (_ before: Int, _ label: Int) -> Float) {
    var rows = [SIMD16<Float>](repeating: SIMD16(), count: NameLabel.count)
    var columns = rows
    for before in rows.indices {
      for label in rows.indices where NameLabel.follows(label, after: before) {
        let step = likelihood(
          of: SIMD16(repeating: score(NameModel.label(of: before), NameModel.label(of: label))))[0]
        rows[before][label] = step
        columns[label][before] = step
      }
    }
    self.rows = rows
    self.columns = columns
  }
}

/// e to the 0.35 times scores of at most some points, nearly. That makes the scores as doubtful as they are: the network
/// and the field have learned the same texts, so their sum is too sure of itself.
private func likelihood(of scores: SIMD16<Float>) -> SIMD16<Float> {
  var power = (1 + scores * (0.35 / 64)).clamped(
    lowerBound: SIMD16(repeating: 0.8), upperBound: SIMD16(repeating: 1.5))
  for _ in 0..<6 { power *= power }
  return power
}

/// The names that are likelier than not, and those of which only the kind is in doubt, of words in a row of which the
/// first is a text's `start`; each as clear as the least clear of its words.
///
/// All sequences of labels that spell whole names are added up, from both ends. No two such names can overlap.
package func likelyNames(_ totals: [Float], _ steps: NameSteps, from start: Int) -> [NamedSpan] {
  let reading = NameReading(totals, steps)
  var spans: [NamedSpan] = []
  var next = 0
  while next < reading.ahead.count {
    guard let (kind, end, isLikely) = reading.name(from: next) else {
      next += 1
      continue
    }
    let clarity = (next..<end).map { index in
      let label = NameLabel.index(kind, NameLabel.part(index, of: next..<end))
      return share(of: label, totals[index * NameLabel.count..<(index + 1) * NameLabel.count])
    }
    spans.append(
      NamedSpan(
        tokens: start + next..<start + end, type: kind, score: Double(clarity.min() ?? 1), isLikely: isLikely))
    next = end
  }
  return spans
}

/// How likely the labels of each token are: what is before it times what is behind it; these products add up to 1.
private struct NameReading {
  var ahead: [SIMD16<Float>] = []
  var behind: [SIMD16<Float>]
  /// Of each token's labels without the others', in proportion to `ahead`.
  var alone: [SIMD16<Float>] = []
  let steps: NameSteps

  init(_ totals: [Float], _ steps: NameSteps) {
    self.steps = steps
    let count = totals.count / NameLabel.count
    // What is before and behind is outside of names.
    var reached = SIMD16<Float>()
    reached[0] = 1
    for index in 0..<count {
      var scores = SIMD16<Float>(repeating: -.greatestFiniteMagnitude)
      for label in 0..<NameLabel.count { scores[label] = totals[index * NameLabel.count + label] }
      var own = likelihood(of: scores - scores.max())
      reached = sum(reached, steps.rows) * own
      let all = reached.sum()
      reached /= all
      own /= all
      ahead.append(reached)
      alone.append(own)
    }
    behind = ahead
    var rest = steps.columns[0]
    rest /= (reached * rest).sum()
    for index in stride(from: count - 1, through: 0, by: -1) {
      behind[index] = rest
      rest = sum(rest * alone[index], steps.columns)
    }
  }

  /// The name that is likelier than not to begin at a token, and its end; else one whose kind is in doubt.
  func name(from start: Int) -> (kind: NamedSpan.Kind, end: Int, isLikely: Bool)? {
    if let (kind, end) = name(from: start, likelier: 0.5) { return (kind, end, true) }
    let here = ahead[start] * behind[start]
    let begun = NamedSpan.Kind.allCases.reduce(Float(0)) { sum, kind in
      sum + here[NameLabel.index(kind, NameLabel.alone)] + here[NameLabel.index(kind, NameLabel.first)]
    }
    guard begun > 0.5, let (kind, end) = name(from: start, likelier: doubtful) else { return nil }
    return (kind, end, false)
  }

  private func name(from start: Int, likelier than: Float) -> (NamedSpan.Kind, Int)? {
    let here = ahead[start] * behind[start]
    for kind in NamedSpan.Kind.allCases {
      if here[NameLabel.index(kind, NameLabel.alone)] > than { return (kind, start + 1) }
      var label = NameLabel.index(kind, NameLabel.first)
      if here[label] <= than { continue }
      let (inside, last) = (NameLabel.index(kind, NameLabel.inside), NameLabel.index(kind, NameLabel.last))
      var open = ahead[start][label]
      for index in start + 1..<ahead.count {
        let next = open * steps.rows[label] * alone[index]
        if next[last] * behind[index][last] > than { return (kind, index + 1) }
        if next[inside] * behind[index][inside] <= than { break }
        (open, label) = (next[inside], inside)
      }
    }
    return nil
  }
}

/// How likely the kind of a name must be at least.
private let doubtful: Float = 0.4

private func sum(_ shares: SIMD16<Float>, _ rows: [SIMD16<Float>]) -> SIMD16<Float> {
  var sum = SIMD16<Float>()
  for (label, row) in rows.enumerated() { sum += shares[label] * row }
  return sum
}

/// Half where the runner-up is as good; a ratio, not a probability, for it needs no exponentials.
private func share(of label: Int, _ scores: ArraySlice<Float>) -> Float {
  var other = -Float.infinity
  for (index, score) in scores.enumerated() where index != label { other = max(other, score) }
  let margin = scores[scores.startIndex + label] - other
  return margin > 0 ? 1 - 1 / (2 + margin) : 1 / (2 - margin)
}
