/// A tag as the tagger gives it: the part of speech and the features together.
package struct Tag: Hashable, Sendable {
  package var pos: PartOfSpeech
  package var features: Features

  package init(pos: PartOfSpeech, features: Features) {
    self.pos = pos
    self.features = features
  }
}

/// The features that decide the tag at `index` of a sentence, given the two tags before it.
package func tagFeatures(
  _ words: ArraySlice<WordShape>, at index: Int, before: UInt32, twoBefore: UInt32, into features: inout [UInt32]
) {
  func at(_ position: Int) -> WordShape { words.indices.contains(position) ? words[position] : .outside }
  let w = words[index]
  let p1 = at(index - 1)
  let p2 = at(index - 2)
  let n1 = at(index + 1)
  let n2 = at(index + 2)
  let first: UInt32 = index == words.startIndex ? 1 : 0
  features.removeAll(keepingCapacity: true)
  features.append(featureKey(0, 0))
  features.append(featureKey(1, w.word))
  features.append(featureKey(2, w.form))
  features.append(featureKey(3, w.shape, first))
  features.append(featureKey(4, w.suffixes.0))
  features.append(featureKey(5, w.suffixes.1))
  features.append(featureKey(6, w.suffixes.2))
  features.append(featureKey(7, w.suffixes.3))
  features.append(featureKey(8, w.prefixes.0))
  features.append(featureKey(9, w.prefixes.1))
  features.append(featureKey(10, w.shape, w.suffixes.1))
  features.append(featureKey(11, before))
  features.append(featureKey(12, before, twoBefore))
  features.append(featureKey(13, before, w.word))
  features.append(featureKey(14, p1.word))
  features.append(featureKey(15, p2.word))
  features.append(featureKey(16, n1.word))
  features.append(featureKey(17, n2.word))
  features.append(featureKey(18, p1.word, w.word))
  features.append(featureKey(19, w.word, n1.word))
  features.append(featureKey(20, before, n1.word))
  features.append(featureKey(21, n1.suffixes.2))
  features.append(featureKey(22, n1.shape, w.shape, p1.shape))
  features.append(featureKey(23, p1.suffixes.2))
  features.append(featureKey(24, n1.word, n2.word))
  features.append(featureKey(25, before, w.suffixes.2))
  features.append(featureKey(26, w.suffixes.2, n1.suffixes.1))
  features.append(featureKey(27, n1.suffixes.1, n2.suffixes.1))
  features.append(featureKey(28, before, twoBefore, w.word))
  features.append(featureKey(29, p1.word, p2.word))
  features.append(featureKey(30, n2.suffixes.2))
  features.append(featureKey(31, w.cluster))
  features.append(featureKey(32, p1.cluster))
  features.append(featureKey(33, n1.cluster))
  features.append(featureKey(34, w.group, before))
  features.append(featureKey(35, w.group, n1.group))
  features.append(featureKey(36, p1.group, w.suffixes.1, n1.group))
  features.append(featureKey(37, w.cluster, w.shape))
  features.append(featureKey(38, n1.group, n2.group))
  features.append(featureKey(39, before, w.suffixes.1, n1.group))
}
