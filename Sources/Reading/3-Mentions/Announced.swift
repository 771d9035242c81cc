internal import Meetings

/// People whom a text speaks of by what they are or were before or after it names them.
extension MentionFinder {
  /// "A senior U.S. diplomat is in Lima. ⟨Deputy Secretary Ana Rey⟩ said": whom a lead's first sentence speaks of without
  /// a name is the subject that the next one names for the first time.
  func announced(_ token: Int) -> Int? {
    let line = tree.sentence[token]
    let lemma = text.tokens[token].lemma.lowercased()
    guard let ranks = Self.namedRanks[lemma], line < 3,
      [.nsubj, .nsubjPass].contains(text.tokens[token].relation),
      tree.children(token, [.det]).contains(where: { ["a", "an"].contains(text.tokens[$0].lower) }),
      tree.child(token, .appos, .conj) == nil, line + 1 < text.sentences.count
    else { return nil }
    let country = phrase(token).dropLast().lazy.flatMap { self.entitiesHeaded($0) }
      .first { self.mentions.entities[$0].kind == .state }.flatMap { mentions.entities[$0].country }
    let next = mentions.all.first { mention in
      mention.form == .name && tree.sentence[mention.head] == line + 1
        && [.nsubj, .nsubjPass].contains(text.tokens[mention.head].relation)
        && mention.entities.count == 1 && mention.entities.allSatisfy { mentions.entities[$0].kind == .person }
    }
    // "an envoy said … ⟨Terje Larsen⟩, who …": what opens the next sentence, and nobody says what he is.
    let isBare =
      next.map { $0.tokens.lowerBound == text.sentences[line + 1].lowerBound && isSaying(tree.parent(token)) }
      ?? false
    guard let person = next?.entities.first,
      !mentions.entities[person].titles.isDisjoint(with: ranks) || isBare && mentions.entities[person].isUntitled,
      mentions.entities[person].titles.isDisjoint(with: Self.inOffice),
      !mentions.all.contains(where: { $0.entities.contains(person) && tree.sentence[$0.head] <= line }),
      mentions.entities[person].country == country
        || !mentions.entities[person].titles.contains("minister")
          && (country == nil || mentions.entities[person].country == nil)
    else { return nil }
    return person
  }

  private func isSaying(_ verb: Int?) -> Bool {
    verb.map { ["say", "report", "announce", "warn", "tell", "confirm"].contains(text.tokens[$0].lemma) } ?? false
  }

  /// What the next sentence may call whom the first one calls so.
  private static let namedRanks: [String: Set<String>] = {
    let diplomats: Set<String> = [
      "deputy", "under", "undersecretary", "assistant", "ambassador", "envoy", "representative", "negotiator",
      "director", "adviser", "advisor", "coordinator", "counselor", "secretary",
    ]
    let lawmakers: Set<String> = [
      "senator", "congressman", "congresswoman", "representative", "sen", "rep", "lawmaker", "deputy",
    ]
    let officers: Set<String> = ["general", "admiral", "colonel", "major", "commander", "gen"]
    return [
      "diplomat": diplomats, "official": diplomats, "envoy": diplomats, "negotiator": diplomats,
      "emissary": diplomats, "lawmaker": lawmakers, "legislator": lawmakers, "senator": lawmakers,
      "politician": lawmakers, "commander": officers, "general": officers, "officer": officers,
    ]
  }()
  private static let inOffice: Set<String> = [
    "president", "prime", "premier", "king", "queen", "chancellor", "speaker", "spokesman", "spokeswoman",
    "spokesperson", "emir", "pope",
  ]

  /// "The ⟨former⟩ Ukrainian prime minister will meet her": the last subject of that state, not who holds the office now.
  func predecessor(_ token: Int, _ range: Range<Int>, _ countries: Set<String>) -> Int? {
    guard range.contains(where: { ["former", "ex"].contains(text.tokens[$0].lower) }), !countries.isEmpty,
      tree.children(token, [.det]).contains(where: { text.tokens[$0].lower == "the" })
    else { return nil }
    let above = mentions.all.filter { mention in
      mention.form == .name && mention.tokens.upperBound <= range.lowerBound
        && (0...3).contains(tree.sentence[token] - tree.sentence[mention.head])
        && [.nsubj, .nsubjPass].contains(text.tokens[mention.head].relation)
    }
    return above.max { $0.head < $1.head }?.entities.first { entity in
      mentions.entities[entity].kind == .person
        && mentions.entities[entity].country.map(countries.contains) == true
        && mentions.entities[entity].titles.isDisjoint(with: Self.inOffice.union(["minister"]))
    }
  }
}
