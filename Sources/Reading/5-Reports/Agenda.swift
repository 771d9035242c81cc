internal import Meetings

/// Lines of somebody's schedule, which say everything but whose it is: "11.00 Phone call with the Prime Minister of Peru"
/// under the title "Weekly schedule of President Ana Rey".
extension Scene {
  func onAgenda(_ occasions: [Occasion]) -> [Occasion] { ownItems(occasions).map(lined) }

  /// "10:00 a.m. CANCELLED: Rey meets with Paz, Oval Office": how a line stands, and where it ends.
  private func lined(_ occasion: Occasion) -> Occasion {
    let line = tree.text.sentences[tree.sentence[occasion.trigger]]
    guard let hour = clock(before: line) else { return occasion }
    var item = occasion
    // What happens at another hour is another occasion.
    item.isNew = true
    item.time = item.time ?? hour
    let next = max(line.lowerBound, times[hour].tokens.upperBound)
    if let mark = (next..<min(line.upperBound - 1, next + 3)).first(where: { tree[$0].pos != .punct }),
      tree[mark + 1].form == ":",
      let status = ["cancelled": Status.cancelled, "canceled": .cancelled, "postponed": .postponed][
        tree[mark].lower]
    {
      item.status = status
    }
    if item.place == nil, item.kind != .call, let end = line.last(where: { tree[$0].pos != .punct }),
      let mention = mention(covering: end), mention.tokens.lowerBound > occasion.trigger,
      tree[mention.tokens.lowerBound - 1].form == ","
    {
      item.place = mention.entities.first { entities[$0].kind == .venue }
    }
    return item
  }

  /// The time of day that a line begins with, also where it was taken for a sentence of its own.
  private func clock(before line: Range<Int>) -> Int? {
    guard let first = line.first else { return nil }
    let before =
      first > 0 && tree.text.paragraphs[tree.sentence[first]] == tree.text.paragraphs[tree.sentence[first - 1]]
      ? tree.text.sentences[tree.sentence[first - 1]] : nil
    let alone = before.flatMap { sentence in
      sentence.allSatisfy { time(at: $0) != nil || tree[$0].pos == .punct } ? time(at: sentence.lowerBound) : nil
    }
    return [time(at: first), alone].compactMap(\.self).first { times[$0].value.isClock }
  }

  /// Occasions of a schedule with whose it is.
  private func ownItems(_ occasions: [Occasion]) -> [Occasion] {
    guard let owner = ownerOfAgenda else { return occasions }
    let days = headings()
    return occasions.compactMap { occasion in
      let line = tree.sentence[occasion.trigger]
      guard isLine(line), days[line] != nil || hour(of: line) != nil else { return occasion }
      // "(by videoconference)", "followed by lunch" belong to the item.
      guard occasion.rule == Self.callerRule || isItem(occasion.trigger) else { return nil }
      var item = occasion
      if !item.parties.contains(where: { $0.entity == owner }) {
        item.parties.insert(Party(entity: owner, role: .party), at: 0)
      }
      item.status = .planned
      item.isNew = true
      if let hour = hour(of: line) { item.time = hour }
      guard item.kind != .call else { return item }
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

  /// "11.00 Phone call"
  private func hour(of line: Int) -> Int? {
    tree.text.sentences[line].first.flatMap { time(at: $0) }.flatMap { times[$0].value.isClock ? $0 : nil }
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
    return title.lazy.filter { isAgenda($0, title) }
      .flatMap { noun in self.tree.children(noun, [.nmod, .nmodPoss, .compound]) }
      .flatMap { self.entities(at: $0) }
      .first { self.isPerson($0) || self.entities[$0].kind == .organization }
  }

  /// "the weekly schedule", "appointments", never "the appointment of a minister" or "a space programme".
  private func isAgenda(_ noun: Int, _ title: Range<Int>) -> Bool {
    let isRegular = title.contains { ["weekly", "daily", "public"].contains(tree[$0].lower) }
    switch tree[noun].lemma.lowercased() {
    case "schedule", "agenda", "diary": return true
    case "appointment", "engagement": return isRegular || tree[noun].features.contains(.plural)
    case "programme", "program", "calendar": return isRegular
    default: return false
    }
  }

  /// Whether a line begins with an occasion's noun, behind a time of day at most.
  private func isItem(_ noun: Int) -> Bool {
    let start = tree.text.sentences[tree.sentence[noun]].lowerBound
    return noun - start < 8 && isEventNoun(noun)
      && (start..<noun).allSatisfy { token in
        time(at: token) != nil
          || ([.num, .punct, .adj, .noun, .propn].contains(tree[token].pos) || tree[token].relation == .amod)
            && !(mention(covering: token)?.entities.contains(where: isPerson) ?? false)
      }
  }

  /// "10.15 Ana Rey, Permanent Representative of Peru": whom the owner of a schedule receives then.
  func callers() -> [Occasion] {
    guard ownerOfAgenda != nil else { return [] }
    return tree.text.sentences.indices.compactMap { index in
      let sentence = tree.text.sentences[index]
      guard isLine(index), let hour = hour(of: index),
        let first = (times[hour].tokens.upperBound..<sentence.upperBound).first(where: { tree[$0].pos != .punct }),
        let caller = mention(covering: pastHonour(first)), caller.entities.contains(where: isPerson)
      else { return nil }
      return Occasion(
        trigger: caller.head, kind: .meeting, status: .planned, parties: coordinated(caller, role: .party),
        time: hour,
        rule: Self.callerRule)
    }
  }

  private static let callerRule = "agenda.caller"

  /// Without headings in capitals inside the text where the lines below them say the same in full.
  func withoutHeadings(_ occasions: [Occasion]) -> [Occasion] {
    occasions.filter { heading in
      guard isShoutedHeading(heading.trigger) else { return true }
      let sentence = tree.sentence[heading.trigger]
      return !occasions.contains { other in
        (1...3).contains(tree.sentence[other.trigger] - sentence)
          && other.parties.contains { party in heading.parties.contains { $0.entity == party.entity } }
      }
    }
  }

  private func isShoutedHeading(_ trigger: Int) -> Bool {
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
