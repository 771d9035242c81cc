internal import Meetings

/// Which person of the article a name is: in full, by surname, with a slip of the pen.
extension MentionFinder {
  mutating func enrich(_ person: Int, with name: String) {
    if name.unicodeScalars.count > mentions.entities[person].name.unicodeScalars.count,
      name.split(separator: " ").count > 1
    {
      mentions.entities[person].aliases.insert(mentions.entities[person].name)
      mentions.entities[person].name = name
    } else if name != mentions.entities[person].name {
      mentions.entities[person].aliases.insert(name)
    }
  }

  /// The folded words of a name, without "Jr." and the like.
  func nameParts(_ name: String) -> [Substring] {
    nameWords.words(of: name) { foldedParts(name) }
  }

  func foldedParts(_ name: String) -> [Substring] {
    // "George W.Bush"
    let spaced = name.replacing(".", with: ". ")
    let parts = folded(spaced.filter { $0 != "." && $0 != "," }).split(separator: " ")
    return parts.count > 2 && WholeNames.suffixes.contains(String(parts[parts.count - 1]))
      ? parts.dropLast() : parts
  }

  /// A person known by the same surname and a given name that doesn't contradict.
  func same(_ name: String, among people: [Int]) -> Int? {
    let parts = nameParts(name)
    return people.last { person in
      let other = nameParts(mentions.entities[person].name)
      if other == parts || parts.count > 1 && other.count > parts.count && other.suffix(parts.count) == parts[...]
        || other.count > 1 && parts.count > other.count && parts.suffix(other.count) == other[...]
      {
        return true
      }
      guard let a = parts.last, let b = other.last, let x = parts.first, let y = other.first else { return false }
      let given =
        x == y || Nicknames.same(x, y) || (x.count == 1 && y.first == x.first)
        || (y.count == 1 && x.first == y.first)
      return (a == b || oneEdit(a, b)) && given
    }
  }

  /// Of several who share a name, "Kim" is the one named last before it, or first behind; nil where at most one has it.
  func nearest(
    _ name: String, at token: Int, to index: Int, among people: [Int], _ resolved: [Int?],
    _ spans: [NameSpan]
  ) -> Int? {
    guard let word = nameParts(name).last else { return nil }
    var bearers = people.filter { person in
      let parts = nameParts(mentions.entities[person].name)
      return parts.last == word || parts.first == word
    }
    guard bearers.count > 1 else { return nil }
    // "Mr. Bush" is not Laura.
    if token > 0, ["mr", "mr."].contains(text.tokens[token - 1].lower) {
      let men = bearers.filter { Gender.of(mentions.entities[$0]) != .female }
      if !men.isEmpty { bearers = men }
      if men.count == 1 { return men[0] }
    }
    // "President Kim" is the one whom the text calls president.
    if token > 0, isTitle(token - 1), isCapitalised(text.tokens[token - 1]) {
      let holders = bearers.filter { bearer in
        spans.indices.contains { other in
          let start = spans[other].tokens.lowerBound
          return resolved[other] == bearer && start > 0
            && text.tokens[start - 1].lower == text.tokens[token - 1].lower
        }
      }
      if holders.count == 1 { return holders[0] }
    }
    // "Kim" who was called so is still Kim Jong Un when Sung Kim has come in.
    let called = bearers.filter {
      mentions.entities[$0].aliases.contains(name) && nameParts(mentions.entities[$0].name).first == word
    }
    if called.count == 1 { return called[0] }
    func isBearer(_ person: Int?) -> Bool { person.map(bearers.contains) ?? false }
    return resolved[..<index].last(where: isBearer) ?? resolved[index...].first(where: isBearer) ?? nil
  }

  /// "Ghani" is the Ghani whose last name it is; a first name alone serves where nobody has it as a last name.
  func short(_ name: String, among people: [Int], surnamesOnly: Bool = false) -> Int? {
    guard let word = nameParts(name).last else { return nil }
    let names = people.map { ($0, nameParts(mentions.entities[$0].name)) }
    if let exact = names.last(where: { $0.1.last == word }) { return exact.0 }
    return (surnamesOnly ? nil : names.last { $0.1.first == word }?.0)
      ?? names.last { $0.1.last.map { oneEdit($0, word) } == true }?.0
  }

  /// One letter more, less, other or two exchanged, in words of six letters or more: a typing error.
  func oneEdit(_ a: Substring, _ b: Substring) -> Bool {
    guard a != b, min(a.count, b.count) >= 6, abs(a.count - b.count) <= 1 else { return false }
    let (x, y) = (Array(a), Array(b))
    let common = zip(x, y).prefix { $0 == $1 }.count
    let tail = zip(x.reversed(), y.reversed()).prefix { $0 == $1 }.count
    let rest = max(x.count, y.count) - common - tail
    if rest <= 1 { return true }
    return rest == 2 && x.count == y.count && common + 1 < x.count && x[common] == y[common + 1]
      && x[common + 1] == y[common]
  }
}
