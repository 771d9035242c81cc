internal import Reading

/// A sentence ready for training: the words' shapes and the gold annotation.
struct Example {
  var words: [WordShape]
  var tags: [UInt32]
  var predicted: [UInt32] = []
  var heads: [Int32]
  var labels: [UInt8]
}

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

func examples(_ sentences: [GoldSentence], tags: [Tag]) -> [Example] {
  let numbers = Dictionary(uniqueKeysWithValues: tags.enumerated().map { ($1, UInt32($0)) })
  return sentences.map { sentence in
    let count = sentence.tokens.count
    return Example(
      words: sentence.tokens.map { WordShape(Token(given: $0.form)) },
      tags: sentence.tokens.map {
        numbers[$0.tag] ?? numbers[Tag(pos: $0.pos, features: [])] ?? 0
      },
      heads: sentence.tokens.map { Int32($0.head < 0 ? count : $0.head) },
      labels: sentence.tokens.map(\.relation.rawValue))
  }
}

/// Trains a tagger; the same examples and seed give the same bytes.
func trainTagger(_ examples: [Example], tags: Int, epochs: Int) -> Perceptron {
  var model = Perceptron(classes: tags, least: 2)
  var features: [UInt32] = []
  var found: [Int] = []
  var scores = [Float](repeating: 0, count: tags)
  for example in examples {
    for index in example.words.indices {
      let before = index > 0 ? example.tags[index - 1] : 900
      let twoBefore = index > 1 ? example.tags[index - 2] : 900
      tagFeatures(example.words[...], at: index, before: before, twoBefore: twoBefore, into: &features)
      model.count(features)
    }
  }
  model.allocate()
  var random = SplitMix(state: 1)
  var order = Array(examples.indices)
  for _ in 0..<epochs {
    order.shuffle(using: &random)
    for number in order {
      let example = examples[number]
      var before: UInt32 = 900
      var twoBefore: UInt32 = 900
      for index in example.words.indices {
        tagFeatures(example.words[...], at: index, before: before, twoBefore: twoBefore, into: &features)
        model.found(features, into: &found)
        model.score(found, into: &scores)
        let right = Int(example.tags[index])
        var best = 0
        for other in scores.indices where scores[other] > scores[best] { best = other }
        if best != right { model.update(found, right: right, wrong: best) }
        model.tick()
        twoBefore = before
        before = UInt32(best)
      }
    }
  }
  return model
}

/// Tags every example with a tagger that was trained on the other parts.
func tagInTurns(_ examples: inout [Example], tags: [Tag], parts: Int, epochs: Int) {
  for part in 0..<parts {
    let others = examples.indices.filter { $0 % parts != part }.map { examples[$0] }
    let tagger = SparseModel(trainTagger(others, tags: tags.count, epochs: epochs).bytes(floor: 0))
    let model = SyntaxModel(tags: tags, tagger: tagger, parser: SparseModel([]))
    for number in examples.indices where number % parts == part {
      examples[number].predicted = model.tagIndices(examples[number].words[...])
    }
  }
}
