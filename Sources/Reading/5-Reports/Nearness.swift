internal import Meetings

/// When and where by nearness, for what the trees leave open: a parser hangs "on Thursday" on the wrong word more often
/// than a reporter writes it far from what happened then.
extension Scene {
  /// Occasions of an article, with the times and places of their sentences that no other verb has a better claim to.
  func located(_ occasions: [Occasion]) -> [Occasion] {
    var result = occasions
    let usedTimes = Set(occasions.compactMap(\.time))
    let headings = headings()
    for index in result.indices {
      let occasion = result[index]
      if occasion.time == nil {
        result[index].time =
          nearestTime(occasion.trigger, used: usedTimes, among: occasions)
          ?? headings[tree.sentence[occasion.trigger]]
      }
      if occasion.place == nil, occasion.kind != .call {
        result[index].place = nearestPlace(occasion, among: occasions)
      }
    }
    return result
  }

  /// A time of the sentence that nothing nearer claims; also one of a neighbour where the sentence has only that one.
  private func nearestTime(_ trigger: Int, used: Set<Int>, among occasions: [Occasion]) -> Int? {
    let sentence = tree.text.sentences[tree.sentence[trigger]]
    let candidates = times.indices.filter { index in
      let time = times[index]
      return sentence.contains(time.tokens.lowerBound) && time.rule != "dateline" && time.value.saysWhen
        && !used.contains(index) && !belongsToSaying(time.tokens, trigger)
    }
    return candidates.filter { reaches(times[$0].tokens, trigger, among: occasions) }
      .min { gap(times[$0].tokens, trigger) < gap(times[$1].tokens, trigger) }
  }

  private func nearestPlace(_ occasion: Occasion, among occasions: [Occasion]) -> Int? {
    let sentence = tree.text.sentences[tree.sentence[occasion.trigger]]
    var best: (place: Int, gap: Int)?
    for mention in mentions where sentence.contains(mention.tokens.lowerBound) {
      guard let place = mention.entities.first(where: isPlace), mention.form != .adjective,
        mention.form != .pronoun,
        !occasion.parties.contains(where: { $0.entity == place }), let before = word(before: mention.tokens),
        Self.locative.contains(before), !belongsToSaying(mention.tokens, occasion.trigger),
        reaches(mention.tokens, occasion.trigger, among: occasions)
      else { continue }
      let gap = gap(mention.tokens, occasion.trigger)
      if gap < best?.gap ?? 25 { best = (place, gap) }
    }
    return best?.place
  }

  /// The word in front of a mention, its article skipped.
  private func word(before tokens: Range<Int>) -> String? {
    let sentence = tree.text.sentences[tree.sentence[tokens.lowerBound]]
    var index = tokens.lowerBound - 1
    while index >= sentence.lowerBound, ["the", "a", "an"].contains(tree[index].lower) { index -= 1 }
    return index >= sentence.lowerBound ? tree[index].lower : nil
  }

  /// "said on Monday": a phrase right beside a verb of saying tells of the saying.
  private func belongsToSaying(_ tokens: Range<Int>, _ trigger: Int) -> Bool {
    guard let head = headToken(tokens) else { return false }
    let owner = owner(of: head)
    return owner != trigger && Self.reporting.contains(tree[owner].lemma) && abs(owner - head) <= 6
  }

  /// Whether nothing that has a claim of its own stands between a phrase and an occasion's word.
  private func reaches(_ tokens: Range<Int>, _ trigger: Int, among occasions: [Occasion]) -> Bool {
    let between =
      tokens.upperBound <= trigger
      ? tokens.upperBound..<trigger : min(trigger + 1, tokens.lowerBound)..<tokens.lowerBound
    guard between.count <= 24 else { return false }
    return !between.contains { token in
      tree[token].lower == ";" || tree.isVerb(token) && Self.reporting.contains(tree[token].lemma)
        || occasions.contains { $0.trigger == token }
    }
  }

  private func gap(_ tokens: Range<Int>, _ trigger: Int) -> Int {
    tokens.upperBound <= trigger ? trigger - tokens.upperBound : tokens.lowerBound - trigger
  }
}

extension TimeValue {
  /// Whether it says when something was, rather than how long or how often.
  var saysWhen: Bool {
    switch self {
    case .lasting, .every, .vague, .present, .impossible, .either: false
    case .facing(_, let value): value.saysWhen
    default: true
    }
  }
}
