/// Tags and parses sentences of at least one token; a model of all three is loaded once, on first use.
package struct SyntaxModel: Sendable {
  package var tags: [Tag]
  package var tagger: SparseModel
  package var parser: SparseModel

  package init(tags: [Tag], tagger: SparseModel, parser: SparseModel) {
    self.tags = tags
    self.tagger = tagger
    self.parser = parser
  }

  /// Reads weights: the number of tags, each tag's part of speech and features, the tagger; and the parser.
  package init(tagger: [UInt8], parser: [UInt8]) {
    let count = Int(tagger.first ?? 0)
    let tags = (0..<count).map { index in
      Tag(
        pos: PartOfSpeech(rawValue: tagger[1 + 2 * index]) ?? .x,
        features: Features(rawValue: UInt16(tagger[2 + 2 * index])))
    }
    self.init(
      tags: tags, tagger: SparseModel(Array(tagger.dropFirst(1 + 2 * count))), parser: SparseModel(parser))
  }

  /// The tags of a sentence, from left to right; indices into ``tags``.
  package func tagIndices(_ words: ArraySlice<WordShape>) -> [UInt32] {
    var result: [UInt32] = []
    result.reserveCapacity(words.count)
    var features: [UInt32] = []
    var scores = [Int32](repeating: 0, count: tagger.classes)
    var before: UInt32 = 900
    var twoBefore: UInt32 = 900
    for index in words.indices {
      tagFeatures(words, at: index, before: before, twoBefore: twoBefore, into: &features)
      tagger.score(features, into: &scores)
      var best = 0
      for other in scores.indices where scores[other] > scores[best] { best = other }
      result.append(UInt32(best))
      twoBefore = before
      before = UInt32(best)
    }
    return result
  }

  /// Heads and labels of a sentence; a root's head is the number of its words.
  package func parse(_ words: ArraySlice<WordShape>, tags: [UInt32]) -> (heads: [Int32], labels: [UInt8]) {
    let input = ParseInput(words: words, tags: tags)
    var state = ParseState(count: words.count)
    var features: [UInt32] = []
    var scores = [Int32](repeating: 0, count: Transition.count)
    while !state.isDone {
      parseFeatures(state, input, into: &features)
      parser.score(features, into: &scores)
      state.apply(state.best(scores))
    }
    return (state.heads, state.labels)
  }
}

extension ParseState {
  /// The allowed transition with the highest score; the first among equals.
  package func best(_ scores: [some Comparable]) -> Int {
    let labels = Relation.allCases.count
    let root = Int(Relation.root.rawValue)
    var best = -1
    if canShift { best = 0 }
    if canLeft {
      let isRoot = Int(next) == count
      for index in 1...labels where isRoot == (index - 1 == root) && (best < 0 || scores[index] > scores[best]) {
        best = index
      }
    }
    if canRight {
      for index in labels + 1...2 * labels
      where index - labels - 1 != root && (best < 0 || scores[index] > scores[best]) { best = index }
    }
    return best
  }

  package mutating func apply(_ transition: Int) {
    switch Transition(transition) {
    case .shift: shift()
    case .left(let label): left(label)
    case .right(let label): right(label)
    }
  }
}
