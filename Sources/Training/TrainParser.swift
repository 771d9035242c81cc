internal import Reading

extension ParseState {
  /// How many gold arcs a transition of each kind gives up (Goldberg and Nivre 2013): shift, left, right.
  func costs(_ heads: [Int32]) -> (shift: Int, left: Int, right: Int) {
    var shift = 0
    var left = 0
    var right = 0
    let s0 = stack.last ?? -1
    let s1 = stack.count > 1 ? stack[stack.count - 2] : -1
    if canShift {
      let head = heads[Int(next)]
      for word in stack {
        if word != s0, head == word { shift += 1 }
        if heads[Int(word)] == next { shift += 1 }
      }
    }
    if s0 >= 0 {
      let head = heads[Int(s0)]
      var later = 0
      if next < count {
        for word in Int(next)..<count where heads[word] == s0 { later += 1 }
      }
      left = later + (head > next || (s1 >= 0 && head == s1) ? 1 : 0)
      right = later + (head >= next ? 1 : 0)
    }
    return (shift, left, right)
  }
}

/// Trains a parser with a dynamic oracle: it follows its own mistakes and learns to make the best of them.
func trainParser(_ examples: [Example], epochs: Int) -> Perceptron {
  let labels = Relation.allCases.count
  var model = Perceptron(classes: Transition.count, least: 3)
  var features: [UInt32] = []
  var found: [Int] = []
  var scores = [Float](repeating: 0, count: Transition.count)
  let inputs = examples.map { ParseInput(words: $0.words[...], tags: $0.predicted) }
  var random = SplitMix(state: 2)
  var order = Array(examples.indices)
  for epoch in -1..<epochs {
    if epoch == 0 { model.allocate() }
    if epoch >= 0 { order.shuffle(using: &random) }
    var mistakes = 0
    for number in order {
      let example = examples[number]
      var state = ParseState(count: example.words.count)
      while !state.isDone {
        parseFeatures(state, inputs[number], into: &features)
        let costs = state.costs(example.heads)
        let s0 = Int(state.stack.last ?? 0)
        // The label is right where the arc is; elsewhere the gold label of the dependent still guides.
        let shift = state.canShift ? costs.shift : .max
        let left = state.canLeft ? costs.left : .max
        let right = state.canRight ? costs.right : .max
        let least = min(shift, left, right)
        let label = example.heads.isEmpty ? 0 : Int(example.labels[s0])
        let isRoot = Int(state.next) == state.count
        let leftLabel =
          isRoot
          ? Int(Relation.root.rawValue) : label == Int(Relation.root.rawValue) ? Int(Relation.dep.rawValue) : label
        let rightLabel = label == Int(Relation.root.rawValue) ? Int(Relation.dep.rawValue) : label
        let candidates = [
          shift == least ? 0 : -1, left == least ? 1 + leftLabel : -1,
          right == least ? 1 + labels + rightLabel : -1,
        ]
        if epoch < 0 {
          model.count(features)
          state.apply(candidates.first { $0 >= 0 } ?? 0)
          continue
        }
        model.found(features, into: &found)
        model.score(found, into: &scores)
        var gold = -1
        for candidate in candidates where candidate >= 0 && (gold < 0 || scores[candidate] > scores[gold]) {
          gold = candidate
        }
        let best = state.best(scores)
        if best != gold {
          mistakes += 1
          model.update(found, right: gold, wrong: best)
        }
        model.tick()
        let explores = epoch >= 1 && random.next() % 10 < 9
        state.apply(explores ? best : gold)
      }
    }
    print("  parser epoch", epoch, "mistakes", mistakes, "features", model.features)
  }
  return model
}
