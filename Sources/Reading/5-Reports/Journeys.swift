internal import Meetings

/// Where people are by what the text tells of their ways: journeys need not be meetings to be where meetings were.
extension Scene {
  /// Every arrival of the article as an occasion that lends its place and time and is never reported itself: "flew to
  /// Riga on Monday", "brought the draft to Kabul", "travelled to Atlanta". Without a place where it has several stops.
  func arrivals() -> [OccasionCluster] {
    tree.text.tokens.indices.compactMap { verb in
      guard let stops = stops(of: verb), !stops.isEmpty, let status = status(ofVerb: verb) else { return nil }
      var arrival = Occasion(
        trigger: verb, kind: .visit, status: status, parties: subjectParties(verb), rule: "journey")
      if Self.conveying.contains(tree[verb].lemma) { arrival.parties += objectParties(verb) }
      arrival.place = common(stops)
      arrival.time = time(of: [verb])
      return cluster(of: arrival)
    }
  }

  /// The first of several stops in one country; "Atlanta and Clarkston, Georgia" are that of the towns.
  private func common(_ stops: [Int]) -> Int? {
    let towns = stops.filter { entities[$0].kind != .state }
    let countries = Set((towns.isEmpty ? stops : towns).compactMap { entities[$0].country })
    return countries.count <= 1 ? towns.first ?? stops.first : nil
  }

  /// The place that an earlier sentence of the paragraph opens with: "In Brussels, the Secretary will …".
  func placeOfParagraph(_ trigger: Int) -> Int? {
    let sentence = tree.sentence[trigger]
    let paragraph = tree.text.paragraphs[sentence]
    var line = sentence - 1
    while line >= 0, tree.text.paragraphs[line] == paragraph {
      let first = tree.text.sentences[line].lowerBound
      if ["in", "at", "while"].contains(tree[first].lower), let mention = mention(covering: first + 1),
        tree.sentence[mention.head] == line, mention.tokens.upperBound - first < 8,
        let place = mention.entities.first(where: isPlace)
      {
        return place
      }
      line -= 1
    }
    return nil
  }

  /// "He also saw Khan there": the place last spoken of, in this sentence or the two before.
  func placeThere(_ trigger: Int) -> Int? {
    let sentence = tree.sentence[trigger]
    let range = tree.text.sentences[sentence]
    let near = max(range.lowerBound, trigger - 6)..<min(range.upperBound, trigger + 12)
    guard
      let adverb = near.first(where: {
        tree[$0].lower == "there" && tree[$0].pos == .adv && (owner(of: $0) == trigger || $0 > trigger)
          // "at the same spot", "in the same Swiss city"
          || $0 > trigger && tree[$0].lower == "same" && $0 + 1 < range.upperBound
            && ($0 + 1..<min(range.upperBound, $0 + 3)).contains { Self.spots.contains(tree[$0].lower) }
      })
    else { return nil }
    let first = tree.text.sentences[max(0, sentence - 2)].lowerBound
    return mentions.last { mention in
      mention.tokens.upperBound <= adverb && mention.tokens.lowerBound >= first && mention.form != .adjective
        && mention.form != .pronoun && mention.entities.contains(where: isPlace)
        && mention.tokens.lowerBound > 0 && leads(mention.tokens.lowerBound - 1)
    }?.entities.first(where: isPlace)
  }

  private static let spots: Set<String> = [
    "spot", "place", "venue", "site", "hotel", "city", "town", "capital", "house",
  ]

  /// "in", "to" or "reached" in front of a place.
  private func leads(_ token: Int) -> Bool {
    tree[token].pos == .verb || Self.locative.contains(tree[token].lower)
      || ["to", "for", "into", "of", "the"].contains(tree[token].lower)
  }

  /// The dates of the one journey that a release tells of in its first lines: they hold for all that follows.
  func journey(_ all: [OccasionCluster]) -> OccasionCluster? {
    let leading = all.filter { trip in
      trip.kind == .visit && trip.span.length ?? 1 > 1 && trip.members.contains { tree.sentence[$0.trigger] <= 3 }
    }
    return Set(leading.map(\.span)).count == 1 ? leading.first : nil
  }

  /// Whether the title tells of a journey: "The Secretary's Travel to Lima".
  var isTravelogue: Bool {
    guard !article.title.isEmpty, let title = tree.text.sentences.first else { return false }
    return title.contains { token in
      lexicon.nouns[noun(token)] == .visit || [.travel, .visit].contains(lexicon.verbs[tree[token].lemma]?.kind)
    }
  }

  /// Whether a word of the text tells of what had been before: "had met".
  func isEarlier(_ trigger: Int) -> Bool {
    let verb = tree.isVerb(trigger) ? trigger : tree.clause(trigger)
    return tree.children(verb, [.aux, .auxPass]).contains { tree[$0].lower == "had" }
  }

  /// Whether a clause says itself that it goes on from what was told: "also met", "then held talks".
  func isContinued(_ trigger: Int) -> Bool {
    tree.path(trigger).contains { node in
      tree.children(node, [.advmod]).contains { Self.continuing.contains(tree[$0].lower) }
    }
  }

  /// The day that the first sentence of a report speaks of, where that is the day of publication or one of the two
  /// before: what the next sentences tell without a day is of that one.
  func dayOfLead() -> (span: DateSpan, text: String, isOfSaying: Bool)? {
    guard let published = written,
      let lead = tree.text.sentences.indices.first(where: {
        tree.text.sentences[$0].contains { tree.isVerb($0) }
          && (article.title.isEmpty || tree.text.paragraphs[$0] > 0)
      })
    else { return nil }
    let days = times.filter { time in
      tree.sentence[time.tokens.lowerBound] == lead && time.rule != "dateline" && time.value.fixesDay
    }
    .map { time in
      let owner = owner(of: tree.text.head(of: time.tokens))
      return (
        span: time.value.resolve(from: published, direction: .past), text: time.text,
        isOfSaying: Self.reporting.contains(tree[owner].lemma)
      )
    }
    .filter { day in
      guard let first = day.span.earliest, first == day.span.latest else { return false }
      return (0...2).contains(published - first)
    }
    return Set(days.map(\.span)).count == 1 ? days.first : nil
  }

  /// Whether a word stands in the first sentences of the body.
  func isInLead(_ trigger: Int) -> Bool {
    let title = article.title.isEmpty ? 0 : 1
    return (title..<title + 5).contains(tree.sentence[trigger])
  }

  private static let continuing: Set<String> = [
    "also", "then", "later", "afterwards", "afterward", "separately", "there", "next", "subsequently", "finally",
  ]
}
