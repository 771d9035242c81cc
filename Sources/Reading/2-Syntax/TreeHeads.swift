/// The heads of a tree with one root, close to the best tree: `count` rows of scores, the root's last; a root's head is
/// `count`.
///
/// The word that gains most from it becomes the root; every other word takes its best head; circles are opened where
/// that costs least. Quadratic in `count`.
func treeHeads(_ scores: UnsafeBufferPointer<Float>, count: Int) -> [Int32] {
  let stride = (count + 8) & ~7
  var heads = [Int32](repeating: 0, count: count)
  var root = 0
  var gain = -Float.infinity
  for word in 0..<count {
    var best = word == 0 ? min(1, count - 1) : 0
    let row = word * stride
    for head in 0..<count where unsafe scores[row + head] > scores[row + best] { best = head }
    heads[word] = Int32(best)
    let advantage = unsafe scores[row + count] - scores[row + best]
    if advantage > gain { (root, gain) = (word, advantage) }
  }
  heads[root] = Int32(count)
  // The number of the round in which a word was found to hang from the root, or to lie above a circle.
  var reached = [Bool](repeating: false, count: count)
  var trail: [Int] = []
  while true {
    for word in 0..<count { reached[word] = false }
    reached[root] = true
    var circle: [Int] = []
    var seen = [Bool](repeating: false, count: count)
    for start in 0..<count where !reached[start] {
      trail.removeAll(keepingCapacity: true)
      var word = start
      while !reached[word], !seen[word] {
        seen[word] = true
        trail.append(word)
        word = Int(heads[word])
      }
      if reached[word] {
        for passed in trail { reached[passed] = true }
      } else if circle.isEmpty, let first = trail.firstIndex(of: word) {
        circle = Array(trail[first...])
      }
    }
    if circle.isEmpty { return heads }
    var change = (word: circle[0], head: root, loss: Float.infinity)
    for word in circle {
      let row = word * stride
      let now = unsafe scores[row + Int(heads[word])]
      for head in 0..<count where reached[head] {
        let loss = unsafe now - scores[row + head]
        if loss < change.loss { change = (word, head, loss) }
      }
    }
    heads[change.word] = Int32(change.head)
  }
}
