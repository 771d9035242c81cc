/// A name that the recogniser found.
package struct NamedSpan: Hashable, Sendable {
  package enum Kind: UInt8, Sendable, CaseIterable {
    case person, organization, place
  }

  /// Positions in the text's tokens.
  package var tokens: Range<Int>
  package var type: Kind
  /// How clear the case is, 0 to 1; not a probability.
  package var score: Double

  package init(tokens: Range<Int>, type: Kind, score: Double) {
    self.tokens = tokens
    self.type = type
    self.score = score
  }
}

/// Labels of tokens: 0 outside; then for each kind first, inside, last, and alone.
package enum NameLabel {
  package static let count = 1 + 4 * NamedSpan.Kind.allCases.count
  package static let first = 0
  package static let inside = 1
  package static let last = 2
  package static let alone = 3

  package static func index(_ kind: NamedSpan.Kind, _ part: Int) -> Int { 1 + Int(kind.rawValue) * 4 + part }

  /// Whether a label may follow another; a sentence begins and ends as if outside of names.
  package static func follows(_ label: Int, after previous: Int) -> Bool {
    let isOpen = previous > 0 && ((previous - 1) % 4 == first || (previous - 1) % 4 == inside)
    let goesOn = label > 0 && ((label - 1) % 4 == inside || (label - 1) % 4 == last)
    if isOpen { return goesOn && (label - 1) / 4 == (previous - 1) / 4 }
    return !goesOn
  }
}

/// The features that decide a token's name label, given the labels of the two tokens before it.
package func nameFeatures(
  _ words: ArraySlice<WordShape>, tags: ArraySlice<UInt32>, at index: Int, before: UInt32, twoBefore: UInt32,
  into features: inout [UInt32]
) {
  func at(_ position: Int) -> WordShape { words.indices.contains(position) ? words[position] : .outside }
  func tag(_ position: Int) -> UInt32 { tags.indices.contains(position) ? tags[position] : 90 }
  let w = words[index]
  let p1 = at(index - 1)
  let p2 = at(index - 2)
  let n1 = at(index + 1)
  let n2 = at(index + 2)
  let first: UInt32 = index == words.startIndex ? 1 : 0
  let t = tag(index)
  features.removeAll(keepingCapacity: true)
  var template: UInt32 = 300
  func put(_ a: UInt32, _ b: UInt32 = 0, _ c: UInt32 = 0) {
    features.append(featureKey(template, a, b, c))
    template += 1
  }
  put(0)
  put(w.word)
  put(w.form)
  put(w.shape, first)
  put(w.shape, t)
  put(w.suffixes.1)
  put(w.suffixes.2)
  put(w.suffixes.3)
  put(w.prefixes.0)
  put(w.prefixes.1)
  put(t, tag(index - 1), tag(index + 1))
  put(p1.word)
  put(p2.word)
  put(n1.word)
  put(n2.word)
  put(p1.word, w.word)
  put(w.word, n1.word)
  put(p1.shape, w.shape, n1.shape)
  put(p1.word, w.shape)
  put(n1.word, w.shape)
  put(p2.word, p1.word, w.shape)
  put(n1.word, n2.word, w.shape)
  put(before)
  put(before, twoBefore)
  put(before, w.word)
  put(before, w.shape)
  put(before, w.suffixes.2)
  put(before, t)
  put(before, n1.word)
  put(before, p1.word)
  put(before, n1.shape, w.shape)
  put(p1.suffixes.2, w.shape)
  put(n1.suffixes.2, w.shape)
  put(p2.shape, p1.shape, w.shape)
  put(w.shape, n1.shape, n2.shape)
  put(w.cluster, w.shape)
  put(p1.cluster, w.shape)
  put(n1.cluster, w.shape)
  put(p1.group, w.group, n1.group)
  put(w.group, n1.group, w.shape)
  put(p1.group, w.group, w.shape)
  put(before, w.cluster)
  put(before, n1.group, w.shape)
  put(p2.group, p1.group, w.shape)
  put(n1.group, n2.group, w.shape)
}

/// Adds a copy of each feature that only careful annotation trains, so that silver labels help where they agree with
/// it and are overruled where they don't (Daumé 2007).
package func addTargetCopies(to features: inout [UInt32]) {
  for index in features.indices { features.append(features[index] ^ 0x5A5A_5A5A) }
}

/// Names a sentence's labels, best next label first; the scores are margins over the runner-up.
package func labelNames(
  _ model: SparseModel, _ words: ArraySlice<WordShape>, tags: ArraySlice<UInt32>
) -> (labels: [UInt8], margins: [Int32]) {
  var labels: [UInt8] = []
  var margins: [Int32] = []
  labels.reserveCapacity(words.count)
  var features: [UInt32] = []
  var scores = [Int32](repeating: 0, count: max(model.classes, 1))
  var before = 0
  var twoBefore = 0
  for index in words.indices {
    nameFeatures(
      words, tags: tags, at: index, before: UInt32(before), twoBefore: UInt32(twoBefore), into: &features)
    addTargetCopies(to: &features)
    model.score(features, into: &scores)
    let isLast = index == words.endIndex - 1
    let (best, margin) = bestNameLabel(scores, after: before, isLast: isLast)
    labels.append(UInt8(best))
    margins.append(margin)
    twoBefore = before
    before = best
  }
  return (labels, margins)
}

/// The allowed label with the highest score, and its distance to the next.
package func bestNameLabel(_ scores: [Int32], after before: Int, isLast: Bool) -> (best: Int, margin: Int32) {
  var best = -1
  var second = Int32.min / 2
  for label in scores.indices {
    guard NameLabel.follows(label, after: before), !isLast || NameLabel.follows(0, after: label) else { continue }
    if best < 0 || scores[label] > scores[best] {
      if best >= 0 { second = scores[best] }
      best = label
    } else {
      second = max(second, scores[label])
    }
  }
  best = max(best, 0)
  return (best, scores.indices.contains(best) ? scores[best] &- second : 0)
}

/// The names that the labels of a sentence spell; `start` is the sentence's first token.
package func nameSpans(_ labels: [UInt8], _ margins: [Int32], from start: Int) -> [NamedSpan] {
  var spans: [NamedSpan] = []
  var open = 0
  var least = Int32.max
  for (offset, label) in labels.enumerated() where label > 0 {
    let part = (Int(label) - 1) % 4
    if part == NameLabel.first || part == NameLabel.alone {
      open = offset
      least = .max
    }
    least = min(least, margins[offset])
    if part == NameLabel.last || part == NameLabel.alone, let kind = NamedSpan.Kind(rawValue: (label - 1) / 4) {
      let clear = Double(max(least, 0))
      spans.append(NamedSpan(tokens: start + open..<start + offset + 1, type: kind, score: clear / (clear + 1500)))
    }
  }
  return spans
}
