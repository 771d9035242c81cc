internal import Meetings

/// Those whom somebody meets one after the other: an occasion for each.
extension Scene {
  /// Those behind each of several equal prepositions: "met ⟨with A⟩, ⟨with B and C⟩; and ⟨with D⟩"; none where there is
  /// only one.
  func rows(behind owner: Int, each preposition: String) -> [[Party]] {
    let limit = tree.text.sentences[tree.sentence[owner]].upperBound
    var found: [[Party]] = []
    for token in owner + 1..<limit - 1 where tree[token].lower == preposition {
      let isOrdered = ["then", "later", "afterwards", "finally"].contains(tree[token - 1].lower)
      // "on Monday with one and ⟨on Tuesday⟩ with the other"
      var last = isOrdered ? token - 2 : token - 1
      while last > owner, time(at: last) != nil || tree[last].lower == "on" && time(at: last + 1) != nil {
        last -= 1
      }
      let before = tree[max(0, last)].lower
      guard
        found.isEmpty
          ? token - owner < 12 || tree[token - 1].lower == "first" : [",", ";", "and"].contains(before)
      else { continue }
      var next = token + 1
      while next < limit, isPassing(next) { next += 1 }
      next = pastHonour(next)
      guard next < limit, let mention = mention(covering: next), mention.tokens.lowerBound >= token,
        isActorMention(mention)
      else { continue }
      found.append(coordinated(mention, role: .party))
    }
    return found.count > 1 ? found : []
  }

  /// "telephoned Barak and then Arafat", "received one on Friday and then, when he had left, his rival": those whom
  /// somebody sees one after the other; none where there is only one.
  func sequence(behind verb: Int) -> [[Party]] {
    let limit = tree.text.sentences[tree.sentence[verb]].upperBound
    guard
      let then = (verb + 2..<limit - 1).first(where: {
        tree[$0 - 1].lower == "and" && (["then", "later"].contains(tree[$0].lower) || isAside($0, limit))
      }), !(verb + 1..<then).contains(where: { tree.isVerb($0) && tree[$0].relation != .amod }),
      let first = chunk(behind: verb)
    else { return [] }
    // Of an aside the comma that opens it is the last word before.
    var next = tree[then].form == "," ? then : then + 1
    if tree[next].form == ",",
      let close = (next + 1..<min(limit - 1, next + 12)).first(where: { tree[$0].form == "," })
    {
      next = close + 1
    }
    // "his rival, Carl Bildt"
    let second = (next..<min(limit, next + 5)).lazy.compactMap { self.mention(covering: $0) }
      .first { $0.tokens.lowerBound >= then && $0.form != .pronoun && $0.form != .adjective }
    guard let second,
      !(next..<second.tokens.lowerBound).contains(where: {
        tree.isVerb($0) || Self.isPreposition(tree[$0].lower)
      })
    else {
      return []
    }
    let later = coordinated(second, role: .party)
    let sooner = coordinated(first, role: .party).filter { !later.contains($0) }
    return later.isEmpty || sooner.isEmpty ? [] : [sooner, later]
  }

  /// "received one and⟨, in a separate session,⟩ the other"
  private func isAside(_ comma: Int, _ limit: Int) -> Bool {
    guard tree[comma].form == ",",
      let close = (comma + 1..<min(limit, comma + 10)).first(where: { tree[$0].form == "," })
    else { return false }
    return (comma + 1..<close).contains { token in
      ["separate", "separately", "later", "afterwards", "privately"].contains(tree[token].lower)
        || isEventNoun(token) || time(at: token) != nil
    }
  }

  /// An occasion for each of those whom a verb has one after the other.
  func consecutive(_ occasions: [Occasion], _ verb: Int) -> [Occasion] {
    let rows = sequence(behind: verb)
    guard rows.count > 1 else { return occasions }
    return occasions.flatMap { occasion in
      var all = occasion
      all.parties = (occasion.parties + rows.joined()).uniqued()
      let later = timeOfAside(behind: verb)
      return apart(all, in: rows).enumerated().map { index, one in
        var one = one
        if index > 0, let later { one.time = later }
        return one
      }
    }
  }

  /// "on Saturday and, ⟨the following day⟩, the king"
  private func timeOfAside(behind verb: Int) -> Int? {
    let limit = tree.text.sentences[tree.sentence[verb]].upperBound
    guard
      let comma = (verb + 2..<limit - 2).first(where: {
        tree[$0].form == "," && tree[$0 - 1].lower == "and"
      }), let time = time(at: comma + 1), times[time].tokens.upperBound < limit,
      tree[times[time].tokens.upperBound].form == ","
    else { return nil }
    return time
  }

  /// An occasion for each of some parties with the rest.
  func apart(_ occasion: Occasion, _ others: [Party]) -> [Occasion] { apart(occasion, in: others.map { [$0] }) }

  /// An occasion for each of some rows of parties with the rest.
  func apart(_ occasion: Occasion, in rows: [[Party]]) -> [Occasion] {
    let others = Set(rows.joined().map(\.entity))
    let rest = occasion.parties.filter { !others.contains($0.entity) }
    guard rows.count > 1, !rest.isEmpty else { return [occasion] }
    return rows.map { row in
      var one = occasion
      one.parties = rest + row
      one.isNew = true
      // "with one on Thursday and with the other ⟨the next morning⟩"
      if let last = row.last, let time = timeRight(behind: last.entity, of: occasion.trigger) {
        one.time = time
      } else if let first = row.first, let time = timeLeft(before: first.entity, of: occasion.trigger) {
        one.time = time
      }
      return one
    }
  }

  /// The time in front of the preposition of somebody's name: "⟨on Tuesday⟩ with the other".
  private func timeLeft(before entity: Int, of trigger: Int) -> Int? {
    let sentence = tree.text.sentences[tree.sentence[trigger]]
    let mention = mentions.first {
      $0.tokens.lowerBound > trigger && sentence.contains($0.head) && $0.entities.contains(entity)
    }
    guard var token = mention.map({ $0.tokens.lowerBound - 1 }) else { return nil }
    while token > trigger, tree[token].pos == .det { token -= 1 }
    return token - 1 > trigger && Self.isPreposition(tree[token].lower) ? time(at: token - 1) : nil
  }

  /// The time that stands behind somebody's name before the next "and", in the sentence of a word.
  private func timeRight(behind entity: Int, of trigger: Int) -> Int? {
    let sentence = tree.text.sentences[tree.sentence[trigger]]
    guard
      let mention = mentions.first(where: {
        $0.tokens.lowerBound > trigger && sentence.contains($0.head) && $0.entities.contains(entity)
      })
    else { return nil }
    var next = mention.tokens.upperBound
    while next < min(sentence.upperBound, mention.tokens.upperBound + 9),
      !["and", ";"].contains(tree[next].lower),
      !tree.isVerb(next)
    {
      if let time = time(at: next), times[time].value.saysWhen { return time }
      next += 1
    }
    return nil
  }

  /// "saw both men one at a time"
  func isOneByOne(_ verb: Int) -> Bool {
    let end = tree.text.sentences[tree.sentence[verb]].upperBound
    return (verb + 1..<min(end - 3, verb + 16)).contains { token in
      tree[token].lower == "one"
        && (["by", "on"].contains(tree[token + 1].lower) && tree[token + 2].lower == "one"
          || tree[token + 1].lower == "at" && tree[token + 2].lower == "a" && tree[token + 3].lower == "time")
    }
  }
}
