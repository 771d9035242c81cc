/// A tag as the network gives it: the part of speech and the features together.
package struct Tag: Hashable, Sendable {
  package var pos: PartOfSpeech
  package var features: Features

  package init(pos: PartOfSpeech, features: Features) {
    self.pos = pos
    self.features = features
  }
}
