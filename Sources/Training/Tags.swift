internal import Reading

extension Features {
  /// From CoNLL-U's FEATS.
  init(_ text: String) {
    self = []
    for pair in text.split(separator: "|") {
      switch pair {
      case "Number=Plur": insert(.plural)
      case "Tense=Past": insert(.past)
      case "Tense=Pres": insert(.present)
      case "VerbForm=Fin": insert(.finite)
      case "VerbForm=Inf": insert(.infinitive)
      case "VerbForm=Part": insert(.participle)
      case "VerbForm=Ger": insert(.gerund)
      default: break
      }
    }
  }
}

extension GoldToken {
  /// The tag that the tagger should give: number matters for nouns only.
  var tag: Tag {
    var features = Features(self.features)
    if pos != .noun && pos != .propn { features.remove(.plural) }
    if pos != .verb && pos != .aux && pos != .noun && pos != .propn { features = [] }
    return Tag(pos: pos, features: features)
  }
}

/// The tags of a treebank that occur at least 20 times, most frequent first, and a bare tag for each part of speech.
func tagInventory(_ sentences: [GoldSentence]) -> [Tag] {
  var counts: [Tag: Int] = [:]
  for sentence in sentences { for token in sentence.tokens { counts[token.tag, default: 0] += 1 } }
  let bare = PartOfSpeech.allCases.map { Tag(pos: $0, features: []) }
  let others = counts.filter { $0.value >= 20 && !bare.contains($0.key) }.sorted {
    ($1.value, $0.key.pos.rawValue, $0.key.features.rawValue)
      < ($0.value, $1.key.pos.rawValue, $1.key.features.rawValue)
  }
  return bare + others.map(\.key)
}
