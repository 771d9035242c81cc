/// The words and tags that the parser looks at, by position in the sentence.
package struct ParseInput {
  var words: [UInt32]
  var tags: [UInt32]
  var groups: [UInt32]
  var clusters: [UInt32]

  package init(words: ArraySlice<WordShape>, tags: [UInt32]) {
    self.words = words.map(\.word) + [1]
    self.tags = tags + [900]
    groups = words.map(\.group) + [300]
    clusters = words.map(\.cluster) + [300]
  }
}

/// The features of a parse state, after Zhang and Nivre (2011), for arc-hybrid.
package func parseFeatures(_ state: ParseState, _ input: ParseInput, into features: inout [UInt32]) {
  let depth = state.stack.count
  let s0 = depth > 0 ? Int(state.stack[depth - 1]) : -1
  let s1 = depth > 1 ? Int(state.stack[depth - 2]) : -1
  let s2 = depth > 2 ? Int(state.stack[depth - 3]) : -1
  let b0 = Int(state.next)
  func word(_ at: Int) -> UInt32 { at < 0 || at > state.count ? 2 : input.words[at] }
  func tag(_ at: Int) -> UInt32 { at < 0 || at > state.count ? 901 : input.tags[at] }
  func label(_ at: Int) -> UInt32 { at < 0 ? 99 : UInt32(state.labels[at]) }
  func child(_ children: [Int32], _ at: Int) -> Int { at < 0 ? -1 : Int(children[at]) }

  func group(_ at: Int) -> UInt32 { at < 0 || at > state.count ? 301 : input.groups[at] }
  func cluster(_ at: Int) -> UInt32 { at < 0 || at > state.count ? 301 : input.clusters[at] }
  let s0w = word(s0)
  let s0t = tag(s0)
  let s1w = word(s1)
  let s1t = tag(s1)
  let b0w = word(b0)
  let b0t = tag(b0)
  let b1w = word(b0 + 1)
  let b1t = tag(b0 + 1)
  let b2w = word(b0 + 2)
  let b2t = tag(b0 + 2)
  let s2t = tag(s2)
  let b3t = tag(b0 + 3)
  let s0l = child(state.left1, s0)
  let s0r = child(state.right1, s0)
  let s0l2 = child(state.left2, s0)
  let s0r2 = child(state.right2, s0)
  let s1l = child(state.left1, s1)
  let s1r = child(state.right1, s1)
  let s1r2 = child(state.right2, s1)
  let b0l = child(state.left1, b0)
  let b0l2 = child(state.left2, b0)
  let near: UInt32 = s0 < 0 ? 20 : UInt32(min(b0 - s0, 10))
  let gap: UInt32 = s1 < 0 ? 20 : UInt32(min(s0 - s1, 10))
  let s0left: UInt32 = s0 < 0 ? 20 : UInt32(min(state.leftCount[s0], 6))
  let s0right: UInt32 = s0 < 0 ? 20 : UInt32(min(state.rightCount[s0], 6))
  let s1right: UInt32 = s1 < 0 ? 20 : UInt32(min(state.rightCount[s1], 6))
  let b0left: UInt32 = UInt32(min(state.leftCount[b0], 6))

  features.removeAll(keepingCapacity: true)
  var template: UInt32 = 100
  func put(_ a: UInt32, _ b: UInt32 = 0, _ c: UInt32 = 0) {
    features.append(featureKey(template, a, b, c))
    template += 1
  }
  put(0)
  put(s0w, s0t)
  put(s0w)
  put(s0t)
  put(s1w, s1t)
  put(s1w)
  put(s1t)
  put(b0w, b0t)
  put(b0w)
  put(b0t)
  put(b1w, b1t)
  put(b1t)
  put(b2w, b2t)
  put(b2t)
  put(s0w, b0w)
  put(s0w, s0t, b0t)
  put(s0t, b0w, b0t)
  put(s0t, b0t)
  put(s0w, b0t)
  put(s0t, b0w)
  put(s1w, s0w)
  put(s1w, s0t)
  put(s1t, s0w)
  put(s1t, s0t)
  put(s1t, b0t)
  put(s1w, b0w)
  put(s1t, s0t, b0t)
  put(s2t, s1t, s0t)
  put(s0t, b0t, b1t)
  put(s1t, s0t &* 1024 &+ b0t, b1t)
  put(b0t, b1t, b2t)
  put(b1t, b2t, b3t)
  put(s0t &* 1024 &+ b0t, b1t, b2t)
  put(s0t, near)
  put(s0w, near)
  put(b0t, near)
  put(b0w, near)
  put(s0t, b0t, near)
  put(s1t, s0t, gap)
  put(s1w, s0w, gap)
  put(s0t, s0left, s0right)
  put(s0w, s0right)
  put(s0w, s0left)
  put(s1t, s1right)
  put(s1w, s1right)
  put(b0t, b0left)
  put(b0w, b0left)
  put(word(s0l), tag(s0l), label(s0l))
  put(word(s0r), tag(s0r), label(s0r))
  put(word(s1l), tag(s1l), label(s1l))
  put(word(s1r), tag(s1r), label(s1r))
  put(word(b0l), tag(b0l), label(b0l))
  put(s0t, tag(s0l), tag(s0l2))
  put(s0t, tag(s0r), tag(s0r2))
  put(s1t, tag(s1r), tag(s1r2))
  put(b0t, tag(b0l), tag(b0l2))
  put(s0t, b0t, tag(s0l))
  put(s0t, b0t, tag(s0r))
  put(s0t, b0t, tag(b0l))
  put(s1t, s0t, tag(s0l))
  put(s1t, s0t, tag(s0r))
  put(s1t, s0t, tag(s1l))
  put(s1t, s0t, tag(s1r))
  put(s0w, label(s0l), label(s0r))
  put(s0t, label(s0l), label(s0r))
  put(s1w, label(s1l), label(s1r))
  put(s1t, label(s1l), label(s1r))
  put(b0w, label(b0l), label(b0l2))
  put(b0t, label(b0l), label(b0l2))
  put(s0t, label(s0r), label(s0r2))
  put(s1w, s1t &* 1024 &+ s0t, word(s0l))
  put(s1w, word(s0l), s0w)
  put(s1t, s0w, word(s0l))
  put(word(s2), s0w)
  put(s2t, s1t &* 1024 &+ s0t, b0t)
  put(s0w, b1w)
  put(s0w, b0w, b1t)
  put(tag(s0 - 1), s0t, tag(s0 + 1))
  put(tag(b0 - 1), b0t, s0t)
  put(cluster(s0), s0t, b0t)
  put(cluster(b0), s0t, b0t)
  put(cluster(s1), s1t, s0t)
  put(group(s0), group(b0), s0t)
  put(group(s1), group(s0), s0t)
  put(cluster(s0), cluster(b0))
  put(cluster(s1), cluster(s0))
  put(cluster(s1), cluster(s0), word(s0l))
  put(s1w, group(s0), s0t)
  put(group(s1), s1t &* 1024 &+ s0t, word(s0l))
  put(group(s0), group(b0), b1t)
  put(s2t, group(s1), group(s0))
}
