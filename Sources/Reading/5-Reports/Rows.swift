internal import Meetings

/// Those who stand in one row with a name: "A, B and C", "including A and B", "the ministers of the group -- Peru and Chile --".
extension Scene {
  /// A noun phrase's parties with those that stand in one row with it: "A, B and C".
  func coordinated(_ mention: Mention, role: Participant.Role) -> [Party] {
    var found = mention.entities.filter(isActor).map { Party(entity: actor($0), role: role) }
    found += row(behind: mention).flatMap {
      $0.entities.filter(isActor).map { Party(entity: actor($0), role: role) }
    }
    return found.uniqued()
  }

  /// The actors that stand in one row behind a mention: ", B and C"; none that begins a clause of its own. What no
  /// gazetteer or recogniser knows doesn't end the row.
  func row(behind mention: Mention) -> [Mention] {
    var found: [Mention] = []
    var pending: [Mention] = []
    var end = mention.tokens.upperBound
    let limit = tree.text.sentences[tree.sentence[mention.head]].upperBound
    // "the Republic of Congo ⟨government⟩ and rebel groups"
    if end < limit, ["government", "authorities"].contains(tree[end].lower),
      mention.entities.allSatisfy({ entities[$0].kind == .state })
    {
      end += 1
    }
    // "the presidents of Peru, Chile and Togo" are who they are, not states besides.
    if end < limit, tree[end].lower == "of", tree[mention.head].features.contains(.plural),
      mention.entities.allSatisfy(isPerson)
    {
      return []
    }
    while end < limit - 1, found.count + pending.count < 30, let (next, isLast) = joint(at: end, limit) {
      guard let first = nameBehindWords(next, limit) ?? self.mention(covering: next),
        first.tokens.lowerBound >= end
      else {
        guard
          let unknown = unknownItem(at: next, limit) ?? description(at: next, of: pending.last ?? mention, limit)
        else { break }
        end = unknown
        continue
      }
      // "South Korea's Kim Sook"
      let person = isPossessor(first) ? owned(by: first) : nil
      let other = person ?? first
      guard first.tokens.lowerBound <= next || first.form == .name, isActorMention(other) || other.form == .name,
        other.form != .adjective,
        other.form != .pronoun, !isSubject(other) || isBeforeVerbs(other) || opensClause(mention)
      else { break }
      // "A and B, ⟨the ministers of Peru and Chile⟩": who they are
      if other.form == .description, tree[other.head].features.contains(.plural), other.entities.count > 1,
        !Set(other.entities).isDisjoint(with: (found + pending + [mention]).flatMap(\.entities))
      {
        break
      }
      // "A, minister of Peru ⟨and chair of the group⟩": two offices of one person
      let item = pending.last ?? mention
      if isLast, pending.count == 1, item.form == .description, item.entities == mention.entities,
        other.form == .description, other.tokens.lowerBound == next, tree[next].pos != .det,
        tree[next - 1].lower == "and", !tree[other.head].features.contains(.plural)
      {
        end = itemEnd(other, limit)
        continue
      }
      // "A, ⟨a former adviser who is running⟩, B and C"
      if item.form == .name, other.form == .description, other.entities == item.entities,
        other.entities.allSatisfy(isPerson),
        let comma = relativeEnd(behind: other.tokens.upperBound, limit)
      {
        end = comma
        continue
      }
      pending.append(other)
      if isLast {
        found += pending
        pending = []
      }
      end = itemEnd(other, limit)
    }
    // Two commas and more make a row, even where its end is out of sight.
    if pending.count > 2, pending.allSatisfy({ $0.form == .name }) { found += pending }
    return found.filter(isActorMention)
  }

  /// The comma that ends a relative clause which starts at a token, where no other clause is in it.
  private func relativeEnd(behind start: Int, _ limit: Int) -> Int? {
    guard start < limit, ["who", "whose"].contains(tree[start].lower) else { return nil }
    return commaBehind(start, limit)
  }

  /// Where an item of a row ends, with its short form and "of the Republic" behind it.
  private func itemEnd(_ mention: Mention, _ limit: Int) -> Int {
    var end = mention.tokens.upperBound
    while end + 1 < limit {
      if tree[end].form == "(", let close = (end..<min(limit, end + 4)).first(where: { tree[$0].form == ")" }) {
        end = close + 1
      } else if tree[end].lower == "of", let part = self.mention(covering: end + 1) {
        end = part.tokens.upperBound
      } else {
        break
      }
    }
    return end
  }

  /// What joins the next item to a row, and whether it is said to be the last: ",", "and", "as well as".
  private func joint(at start: Int, _ limit: Int) -> (next: Int, isLast: Bool)? {
    var (next, isLast) = (start, false)
    if tree[next].form == "(" || tree[next].lower == "of" {
      guard let own = mention(covering: start - 1) else { return nil }
      next = itemEnd(own, limit)
    }
    guard next < limit else { return nil }
    let first = next
    if tree[next].form == "," { next += 1 }
    if next < limit, ["and", "&", "plus"].contains(tree[next].lower) {
      next += 1
      isLast = true
    } else if next + 2 < limit, tree[next].lower == "as", tree[next + 1].lower == "well",
      tree[next + 2].lower == "as"
    {
      next += 3
      isLast = true
    }
    guard next > first else { return nil }
    while next < limit, isPassing(next) || tree[next].pos == .pron && tree[next].relation == .nmodPoss {
      next += 1
    }
    return next < limit ? (next, isLast) : nil
  }

  func isPassing(_ token: Int) -> Bool {
    tree[token].pos == .det || Self.passing.contains(tree[token].lower) && mention(covering: token) == nil
  }

  /// Words in front of a name that are no part of it: "A and visiting King B".
  private static let passing: Set<String> = [
    "visiting", "former", "then", "acting", "outgoing", "incoming", "fellow", "new", "late", "newly", "elected",
    "veteran", "rival", "ally", "neighbour", "neighbor", "neighbouring", "neighboring", "archrival",
  ]

  /// Where an item ends that nothing is known of: a few nouns up to the next comma or "and".
  private func unknownItem(at start: Int, _ limit: Int) -> Int? {
    var end = start
    while end < limit, end - start < 7, [.noun, .propn, .adj].contains(tree[end].pos) || tree[end].form == "-" {
      end += 1
    }
    guard end > start, end < limit, [",", "and"].contains(tree[end].lower) else { return nil }
    return isCapitalised(tree[start]) ? end : nil
  }

  /// "Prosper Africa Acting Chief Operating Officer ⟨Ana Rey⟩", "the strongman ⟨Luis Paz⟩": a name behind what its bearer is.
  private func nameBehindWords(_ start: Int, _ limit: Int) -> Mention? {
    var token = start
    while token < limit, token - start < 9, [.noun, .propn, .adj].contains(tree[token].pos) {
      if token > start, let name = mention(covering: token), name.tokens.lowerBound == token, name.form == .name,
        name.entities.contains(where: isPerson)
      {
        let last = tree[token - 1]
        return mention(covering: token - 1)?.form != .name && (isTitleWord(last) || !isCapitalised(last))
          ? name : nil
      }
      token += 1
    }
    return nil
  }

  /// Where words end that say who somebody in a row is: "A, ⟨a former adviser who is running⟩, B and C".
  private func description(at start: Int, of mention: Mention, _ limit: Int) -> Int? {
    guard mention.form == .name, mention.entities.contains(where: isPerson), tree[start].pos != .verb,
      (mention.tokens.upperBound..<start).contains(where: { ["a", "an", "the"].contains(tree[$0].lower) })
    else { return nil }
    return commaBehind(start, limit)
  }

  /// The next comma, where no other clause is in between.
  private func commaBehind(_ start: Int, _ limit: Int) -> Int? {
    (start..<min(limit, start + 14)).first { tree[$0].form == "," }.flatMap { comma in
      (start..<comma).contains { tree[$0].form == ";" || ["and", "said"].contains(tree[$0].lower) } ? nil : comma
    }
  }

  /// Whom a row behind a noun phrase names as of it: ", including A and B", over times and places.
  func included(behind mention: Mention) -> [Party] {
    let limit = tree.text.sentences[tree.sentence[mention.head]].upperBound
    var token = mention.tokens.upperBound
    if let members = members(behind: mention, limit) { return members }
    while token + 1 < limit, token - mention.tokens.upperBound < 20,
      !tree.isVerb(token) || isLeading(token) || isCapitalised(tree[token])
        || ["including", "accompanied", "flanked"].contains(tree[token].lower),
      tree[token].lower != ";"
    {
      // "a delegation of the congress led by its president"
      if isLeading(token) {
        var next = token + 2
        while next < limit, [.det, .pron].contains(tree[next].pos) { next += 1 }
        guard next < limit, let leader = self.mention(covering: next), leader.entities.contains(where: isPerson),
          mention.form == .description
            || mention.tokens.contains(where: { Self.collectives.contains(tree[$0].lemma) })
        else { return [] }
        return coordinated(leader, role: .lead).filter { isPerson($0.entity) }
      }
      if ["including", "notably"].contains(tree[token].lower)
        || tree[token].lower == "by" && ["accompanied", "flanked"].contains(tree[token - 1].lower)
          && !(mention.tokens.upperBound..<token).contains(where: {
            [.nsubj, .nsubjPass].contains(tree[$0].relation)
          })
        || tree[token].lower == "them" && tree[token - 1].lower == "among"
        || tree[token].lower == "as" && tree[token - 1].lower == "such"
      {
        var next = token + 1
        while next < limit, [.det, .punct].contains(tree[next].pos) { next += 1 }
        // "by his deputy, Ana Rey"
        if let name = nameBehind(possessed: next, limit) {
          // "… and four colleagues, among them Luis Paz"
          return coordinated(name, role: .party) + included(behind: name)
        }
        guard next < limit, let first = self.mention(covering: next) else { return [] }
        return coordinated(first, role: .party)
      }
      token += 1
    }
    return []
  }

  /// "his deputy, ⟨Maung Aye⟩": the name of somebody whom a pronoun and an office stand in front of.
  func nameBehind(possessed token: Int, _ limit: Int) -> Mention? {
    guard token + 3 < limit, tree[token].pos == .pron, tree[token].relation == .nmodPoss,
      mention(covering: token + 1) == nil, tree[token + 1].pos == .noun, tree[token + 2].form == ",",
      let name = mention(covering: token + 3), name.tokens.lowerBound == token + 3,
      name.entities.contains(where: isPerson)
    else { return nil }
    return name
  }

  /// "ministers of the group -- Peru, Chile and Togo --", "the chairs (A of Peru and B of Chile)": whom a row right behind
  /// a plural or a body spells out.
  private func members(behind mention: Mention, _ limit: Int) -> [Party]? {
    var opening = mention.tokens.upperBound
    // "the ministers of the G6 -- Peru …"
    if opening < limit, ["of", "from"].contains(tree[opening].lower) {
      opening =
        (opening + 1..<min(limit, opening + 6)).first { ["(", "--", "–", "—", ":"].contains(tree[$0].form) }
        ?? opening
    }
    guard opening + 1 < limit, ["(", "--", "–", "—", ":"].contains(tree[opening].form),
      tree[mention.head].features.contains(.plural)
        || mention.entities.allSatisfy({ entities[$0].kind == .organization })
    else { return nil }
    let start = tree[opening + 1].pos == .det ? opening + 2 : opening + 1
    guard start < limit, let first = self.mention(covering: start), first.tokens.lowerBound <= start else {
      return nil
    }
    let row = [first] + row(behind: first)
    guard let last = row.last, row.count > 1, !row.contains(where: isSubject) else { return nil }
    let end = itemEnd(last, limit)
    guard end >= limit || [")", "--", "–", "—", ".", ",", ";"].contains(tree[end].form) else { return nil }
    return coordinated(first, role: .party)
  }

  /// "led by", "headed by"
  private func isLeading(_ token: Int) -> Bool {
    token + 1 < tree.text.tokens.count && ["led", "headed"].contains(tree[token].lower)
      && tree[token + 1].lower == "by"
  }

  private func isSubject(_ mention: Mention) -> Bool {
    mention.tokens.contains {
      [.nsubj, .nsubjPass].contains(tree[$0].relation) && !mention.tokens.contains(tree[$0].head)
        && tree[$0].head > $0
    }
  }

  /// "watched as ⟨Karzai⟩ and a delegation wound up the talks": a row that a conjunction stands in front of.
  private func opensClause(_ mention: Mention) -> Bool {
    let start = mention.tokens.lowerBound
    return start > tree.text.sentences[tree.sentence[mention.head]].lowerBound
      && ["as", "when", "after", "before", "while", "because", "that", "where", "since", "until"].contains(
        tree[start - 1].lower)
  }

  /// Whether no verb stands in front: "Ann Lee and the US team will meet" has one subject, wherever the tree hangs it.
  private func isBeforeVerbs(_ mention: Mention) -> Bool {
    let start = tree.text.sentences[tree.sentence[mention.head]].lowerBound
    return !(start..<mention.tokens.lowerBound).contains { tree.isVerb($0) }
  }

  /// The first of a row that ends in a mention: of "A, B and C", A.
  func firstOfCoordination(_ mention: Mention, from start: Int) -> Mention {
    var first = mention
    while first.tokens.lowerBound - 2 >= start {
      var token = first.tokens.lowerBound - 1
      while token > start, tree[token].pos == .det { token -= 1 }
      guard ["and", "&", ","].contains(tree[token].lower), token > start else { break }
      if tree[token - 1].form == "," { token -= 1 }
      guard token > start, let other = self.mention(covering: token - 1), isActorMention(other),
        other.form != .adjective, row(behind: other).contains(where: { $0.tokens == first.tokens })
      else { break }
      first = other
    }
    return first
  }
}
