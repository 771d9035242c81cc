internal import Meetings

/// Lines of somebody's schedule, which say everything but whose it is: "11.00 Phone call with the Prime Minister of Peru"
/// under the title "Weekly schedule of President Ana Rey".
extension Scene {
  func onAgenda(_ occasions: [Occasion]) -> [Occasion] {
    guard let owner = ownerOfAgenda else { return occasions }
    let days = headings()
    return occasions.compactMap { occasion in
      guard isLine(tree.sentence[occasion.trigger]) else { return occasion }
      // "(by videoconference)", "followed by lunch" belong to the item.
      guard isItem(occasion.trigger) else { return nil }
      var item = occasion
      if !item.parties.contains(where: { $0.entity == owner }) {
        item.parties.insert(Party(entity: owner, role: .party), at: 0)
      }
      item.status = .planned
      item.isNew = true
      let bracket = bracketed(behind: occasion.trigger)
      item.place =
        item.place ?? bracket.flatMap { mention(covering: $0)?.entities.first(where: isPlace) }
        ?? days[tree.sentence[occasion.trigger]].flatMap { placeOfHeading($0) }
      if let bracket, tree.text.sentences[tree.sentence[bracket]].contains(where: { $0 > bracket && isOnLine($0) })
      {
        (item.kind, item.place) = (.call, nil)
      }
      return item
    }
  }

  /// A line without a clause, below the title.
  private func isLine(_ index: Int) -> Bool {
    let sentence = tree.text.sentences[index]
    return !isTitle(sentence.lowerBound)
      && !sentence.contains { [.nsubj, .nsubjPass, .aux, .auxPass, .cop].contains(tree[$0].relation) }
  }

  /// The one place that the line of the day names: "Thursday 8 September, London".
  private func placeOfHeading(_ day: Int) -> Int? {
    let heading = tree.text.sentences[tree.sentence[times[day].tokens.lowerBound]]
    let places = heading.compactMap { mention(covering: $0)?.entities.first(where: isPlace) }.uniqued()
    return places.count == 1 ? places.first : nil
  }

  /// What stands in brackets behind an item: "(Europa building)".
  private func bracketed(behind noun: Int) -> Int? {
    let end = tree.text.sentences[tree.sentence[noun]].upperBound
    return (noun..<end).first { tree[$0].form == "(" && $0 + 1 < end }.map { $0 + 1 }
  }

  private func isOnLine(_ token: Int) -> Bool {
    Self.wire.contains(tree[token].lemma) || lexicon.nouns[noun(token)] == .call
  }

  /// Whoever a title says the schedule is of.
  private var ownerOfAgenda: Int? {
    guard !article.title.isEmpty, let title = tree.text.sentences.first else { return nil }
    return title.lazy.filter { Self.agendas.contains(self.tree[$0].lemma.lowercased()) }
      .flatMap { noun in self.tree.children(noun, [.nmod, .nmodPoss, .compound]) }
      .flatMap { self.entities(at: $0) }
      .first { self.isPerson($0) || self.entities[$0].kind == .organization }
  }

  private static let agendas: Set<String> = [
    "schedule", "agenda", "programme", "program", "appointment", "diary", "calendar", "engagement",
  ]

  /// Whether a line begins with an occasion's noun, behind a time of day at most.
  private func isItem(_ noun: Int) -> Bool {
    let start = tree.text.sentences[tree.sentence[noun]].lowerBound
    return noun - start < 8 && isEventNoun(noun)
      && (start..<noun).allSatisfy { token in
        time(at: token) != nil
          || [.num, .punct, .adj, .noun, .propn].contains(tree[token].pos)
            && mention(covering: token) == nil
      }
  }

  /// A heading inside the text in capitals, which says what the lines below it say in full.
  func isShoutedHeading(_ trigger: Int) -> Bool {
    let index = tree.sentence[trigger]
    let sentence = tree.text.sentences[index]
    guard !isTitle(trigger), sentence.count > 2, isInCapitals(sentence), index + 1 < tree.text.sentences.count,
      tree.text.paragraphs[index + 1] != tree.text.paragraphs[index]
    else { return false }
    return !isInCapitals(tree.text.sentences[index + 1])
  }

  private func isInCapitals(_ sentence: Range<Int>) -> Bool {
    sentence.allSatisfy { tree[$0].form.unicodeScalars.allSatisfy { !$0.properties.isLowercase } }
      && sentence.contains { tree[$0].form.utf8.count > 3 }
  }
}
