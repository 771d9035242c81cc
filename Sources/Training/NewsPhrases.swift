internal import Reading

/// Words with heads, tags and name labels, from which sentences are put together.
struct Phrase {
  struct Word {
    var form: String
    var tag: Tag
    /// The head's place within the phrase; -1 at the top.
    var head = -1
    var relation = Relation.root
    var name = 0
  }

  var words: [Word]
  var top: Int

  init(_ form: String, _ pos: PartOfSpeech, _ features: Features = []) {
    words = [Word(form: form, tag: Tag(pos: pos, features: features))]
    top = 0
  }

  /// Phrases before and after a word that depend on it.
  init(_ left: [(Relation, Phrase)], _ middle: Phrase, _ right: [(Relation, Phrase)] = []) {
    words = []
    top = 0
    var tops: [(Int, Relation)] = []
    func add(_ phrase: Phrase) -> Int {
      let start = words.count
      words += phrase.words.map { word in
        var word = word
        if word.head >= 0 { word.head += start }
        return word
      }
      return start + phrase.top
    }
    for (relation, phrase) in left { tops.append((add(phrase), relation)) }
    top = add(middle)
    for (relation, phrase) in right { tops.append((add(phrase), relation)) }
    for (index, relation) in tops {
      words[index].head = top
      words[index].relation = relation
    }
  }

  /// The whole phrase as a name.
  func named(_ kind: NamedSpan.Kind) -> Phrase {
    var phrase = self
    for index in words.indices {
      let part =
        words.count == 1
        ? NameLabel.alone
        : index == 0 ? NameLabel.first : index == words.count - 1 ? NameLabel.last : NameLabel.inside
      phrase.words[index].name = NameLabel.index(kind, part)
    }
    return phrase
  }
}

/// A text's words with tags: "the/det new/adj government/noun".
func flat(_ forms: [String], _ relation: Relation = .flat) -> Phrase {
  var phrase = Phrase([], Phrase(forms[0], .propn))
  var previous: Phrase?
  for form in forms.dropFirst() {
    if form == "-" {
      previous = Phrase("-", .punct)
    } else if let hyphen = previous {
      phrase = Phrase([], phrase, [(relation, Phrase([(.punct, hyphen)], Phrase(form, .propn)))])
      previous = nil
    } else {
      phrase = Phrase([], phrase, [(relation, Phrase(form, .propn))])
    }
  }
  return phrase
}

/// "New York City": the last word is the head.
func compound(_ forms: [String]) -> Phrase {
  Phrase(forms.dropLast().map { (.compound, Phrase($0, .propn)) }, Phrase(forms[forms.count - 1], .propn))
}

func with(_ preposition: String, _ phrase: Phrase) -> Phrase {
  Phrase([(.case, Phrase(preposition, .adp))], phrase)
}
