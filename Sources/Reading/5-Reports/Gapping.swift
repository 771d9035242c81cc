internal import Meetings

/// What English says once for two occasions: "saw Correa in Quito on Sunday and Uribe in Bogota two days later", "met in
/// Lima on Saturday and in Cusco on Sunday".
extension Scene {
  /// One of several whom a verb has at places of their own.
  private struct Item {
    var parties: [Party]
    /// Below zero where it has a time alone.
    var place: Int
    var time: Int?
  }

  /// An occasion for each of those whom a verb has at a place of their own, or for each place and time of its own.
  func gapped(_ occasions: [Occasion], _ verb: Int) -> [Occasion] {
    guard occasions.count == 1, let whole = occasions.first else { return occasions }
    let items = items(behind: verb)
    if items.count > 1 {
      let all = items.flatMap(\.parties)
      let rest = whole.parties.filter { party in !all.contains { $0.entity == party.entity } }
      guard !rest.isEmpty else { return occasions }
      let own = Set(items.compactMap(\.time))
      return items.map { item in
        var one = whole
        one.parties = rest + item.parties.map { part in whole.parties.first { $0.entity == part.entity } ?? part }
        if item.place >= 0 { one.place = item.place }
        one.time = item.time ?? (whole.time.map(own.contains) == true ? nil : whole.time)
        one.isNew = true
        return one
      }
    }
    let listed = bracketed(behind: verb)
    if listed.count > 1 {
      return listed.map { place, time in
        var one = whole
        (one.place, one.time, one.isNew) = (place, time, true)
        return one
      }
    }
    guard let again = again(behind: verb) else { return occasions }
    var first = whole
    first.time = again.first
    var second = whole
    (second.time, second.place, second.isNew) = (again.time, again.place, true)
    if first.place == second.place { first.place = placeBetween(verb, times[again.first].tokens.lowerBound) }
    return [first, second]
  }

  /// "⟨A in P on Monday⟩ and ⟨B in Q⟩" behind a verb or its preposition.
  private func items(behind verb: Int) -> [Item] {
    let limit = tree.text.sentences[tree.sentence[verb]].upperBound
    var next = verb + 1
    while next < limit, next < verb + 6,
      time(at: next) != nil || tree[next].pos == .adv
        || ["with", "by", "on"].contains(tree[next].lower)
    { next += 1 }
    var found: [Item] = []
    while next < limit {
      while next < limit, tree[next].pos == .det || ["then", "with"].contains(tree[next].lower) { next += 1 }
      guard next < limit, var mention = mention(covering: next), mention.tokens.lowerBound >= next - 1 else {
        break
      }
      // "Colombia's Alvaro Uribe"
      if mention.tokens.upperBound + 1 < limit, tree[mention.tokens.upperBound].lower == "'s",
        let owned = self.mention(covering: mention.tokens.upperBound + 1)
      {
        mention = owned
      }
      guard mention.form != .adjective, isActorMention(mention) else { break }
      var item = Item(
        parties: mention.entities.filter(isActor).map { Party(entity: actor($0), role: .party) }, place: -1)
      next = mention.tokens.upperBound
      while next < limit {
        if let time = time(at: next) {
          item.time = time
          next = times[time].tokens.upperBound
        } else if Self.locative.contains(tree[next].lower), let place = placeName(next + 1) {
          item.place = place.entity
          next = place.end
        } else if tree[next].lower == "on", next + 1 < limit, time(at: next + 1) != nil {
          next += 1
        } else {
          break
        }
      }
      guard item.place >= 0 || item.time != nil else { break }
      found.append(item)
      guard next + 1 < limit, [",", "and", ";"].contains(tree[next].lower) else { break }
      next += tree[next].form == "," && tree[next + 1].lower == "and" ? 2 : 1
    }
    return found
  }

  /// "took place in ⟨Lima (May 2012)⟩, ⟨Quito (June 2012)⟩ and ⟨La Paz (July 2012)⟩": a chain behind "in".
  private func bracketed(behind owner: Int) -> [(place: Int, time: Int)] {
    let limit = tree.text.sentences[tree.sentence[owner]].upperBound
    guard
      let open = (owner + 1..<min(limit - 2, owner + 24)).first(where: { tree[$0].form == "(" }),
      var next = mention(covering: open - 1)?.tokens.lowerBound, next > owner + 1,
      Self.locative.contains(tree[next - 1].lower),
      let verb = (owner..<next).last(where: { tree.isVerb($0) || $0 == owner }),
      verb == owner || Self.occurrence.contains(tree[verb].lemma) || lexicon.light[tree[verb].lemma] != nil
    else { return [] }
    var found: [(place: Int, time: Int)] = []
    while next < limit, found.count < 12, let mention = mention(covering: next), mention.tokens.lowerBound == next,
      let place = mention.entities.first(where: isPlace)
    {
      let open = mention.tokens.upperBound
      guard open + 1 < limit, tree[open].form == "(", let time = time(at: open + 1),
        times[time].tokens.upperBound < limit, tree[times[time].tokens.upperBound].form == ")"
      else { break }
      found.append((place, time))
      next = times[time].tokens.upperBound + 1
      while next < limit, [",", "and", "in"].contains(tree[next].lower) { next += 1 }
    }
    return found
  }

  /// "on Saturday ⟨and in Cusco on Sunday⟩": the first time, and the place and time of the second occasion.
  private func again(behind verb: Int) -> (first: Int, place: Int, time: Int)? {
    let limit = tree.text.sentences[tree.sentence[verb]].upperBound
    for token in verb + 2..<min(limit - 3, verb + 24) {
      if tree.isVerb(token) { return nil }
      guard tree[token].lower == "and", let first = time(at: token - 1) else { continue }
      var next = token + 1
      while next < limit, ["then", "again", "later"].contains(tree[next].lower) { next += 1 }
      guard next + 1 < limit, Self.locative.contains(tree[next].lower), let place = placeName(next + 1),
        place.end < limit
      else { return nil }
      let start = ["on", "in"].contains(tree[place.end].lower) ? place.end + 1 : place.end
      guard start < limit, let second = time(at: start), second != first else { return nil }
      let after = times[second].tokens.upperBound
      guard after >= limit || tree[after].pos == .punct || tree[after].lower == "and",
        isOwn(times[first].tokens, of: verb)
      else { return nil }
      return (first, place.entity, second)
    }
    return nil
  }

  /// Whether nothing before a time is where something else was: "talks on bombings in Kabul on Monday".
  private func isOwn(_ time: Range<Int>, of owner: Int) -> Bool {
    !(owner + 1..<time.lowerBound).contains {
      isOfTopic($0, of: owner) && mention(covering: $0) != nil
    }
  }

  private func placeName(_ start: Int) -> (entity: Int, end: Int)? {
    var token = start
    while token < tree.text.tokens.count, tree[token].pos == .det { token += 1 }
    guard token < tree.text.tokens.count, let mention = mention(covering: token), mention.form != .adjective,
      mention.tokens.lowerBound >= start, let place = mention.entities.first(where: isPlace)
    else { return nil }
    return (place, mention.tokens.upperBound)
  }

  private func placeBetween(_ start: Int, _ end: Int) -> Int? {
    (start + 1..<end).lazy.filter { Self.locative.contains(self.tree[$0].lower) }
      .compactMap { self.placeName($0 + 1)?.entity }.first
  }
}
