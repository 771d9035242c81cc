internal import Meetings

/// "His French counterpart": who holds the same office in another country.
extension MentionFinder {
  /// "his French counterpart": the office of whom the sentence named last, in the other country.
  mutating func counterpart(_ range: Range<Int>, _ countries: Set<String>, _ lemma: String) {
    guard let country = countries.sorted().first else { return }
    // "Zimbabwean counterpart ⟨Robert Mugabe⟩"
    if let beside = covered[range.upperBound], tree.sentence[range.upperBound] == tree.sentence[range.lowerBound],
      let person = mentions.all[beside].entities.first, mentions.entities[person].kind == .person
    {
      return add(range, .description, [person])
    }
    let phrase = words(bare(range))
    guard let titled = titledBefore(range, outside: country) else {
      return add(range, .description, [unnamed(phrase, of: country)])
    }
    let titles = mentions.entities[titled].titles
    let same = Office(lemma: titles.contains("minister") ? "minister" : titles.sorted().last ?? "", words: titles)
    if let holder = holder(of: same, countries, before: range.lowerBound, isVague: false), holder != titled {
      return add(range, .description, [holder])
    }
    let order = ["vice", "deputy", "prime", "foreign", "external", "defence", "interior", "finance", "affairs"]
    let heads = titles.filter { Roles.offices.contains($0) }.sorted()
    guard let head = heads.first, let end = phrase.range(of: " \(lemma)") else {
      return add(range, .description, [unnamed(phrase, of: country)])
    }
    let name = ([String(phrase[..<end])] + order.filter { titles.contains($0) } + [head]).joined(separator: " ")
    let person = entity(.person, name)
    mentions.entities[person].country = country
    mentions.entities[person].aliases.insert(phrase)
    mentions.entities[person].titles.formUnion(titles)
    add(range, .description, [person])
  }

  mutating func unnamed(_ phrase: String, of country: String) -> Int {
    let person = entity(.person, phrase)
    mentions.entities[person].country = country
    return person
  }

  /// The last one of another country who was named with an office, in the sentence or the one before.
  func titledBefore(_ range: Range<Int>, outside country: String?) -> Int? {
    let before = mentions.all.filter { mention in
      mention.form == .name && mention.tokens.upperBound <= range.lowerBound
        && tree.sentence[range.lowerBound] - tree.sentence[mention.head] <= 1
    }
    return before.flatMap(\.entities).last { index in
      mentions.entities[index].kind == .person && !mentions.entities[index].titles.isEmpty
        && mentions.entities[index].country != country
    }
  }
}
