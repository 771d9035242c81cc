/// The dependency trees of a text, with the way down as well as up.
///
/// Built once per article in linear time; every question below costs as much as what it walks over.
struct Tree: Sendable {
  let text: AnalysedText
  private let starts: [Int]
  private let order: [Int]
  /// For each token, the index of its sentence.
  let sentence: [Int]

  init(_ text: AnalysedText) {
    self.text = text
    let count = text.tokens.count
    var starts = [Int](repeating: 0, count: count + 1)
    for (index, token) in text.tokens.enumerated() where token.head != index { starts[token.head + 1] += 1 }
    for index in 0..<count { starts[index + 1] += starts[index] }
    var next = starts
    var order = [Int](repeating: 0, count: starts[count])
    for (index, token) in text.tokens.enumerated() where token.head != index {
      order[next[token.head]] = index
      next[token.head] += 1
    }
    self.starts = starts
    self.order = order
    var sentence = [Int](repeating: 0, count: count)
    for (index, range) in text.sentences.enumerated() {
      for token in range { sentence[token] = index }
    }
    self.sentence = sentence
  }

  subscript(_ index: Int) -> Token { text.tokens[index] }

  /// Dependents, in the order of the text.
  func children(_ index: Int) -> ArraySlice<Int> { order[starts[index]..<starts[index + 1]] }

  func children(_ index: Int, _ relations: Set<Relation>) -> [Int] {
    children(index).filter { relations.contains(text.tokens[$0].relation) }
  }

  func child(_ index: Int, _ relations: Relation...) -> Int? {
    children(index).first { relations.contains(text.tokens[$0].relation) }
  }

  /// The head, or nil at the root of a sentence.
  func parent(_ index: Int) -> Int? {
    let head = text.tokens[index].head
    return head == index ? nil : head
  }

  /// The token and its heads, upwards; at most 60, since a broken tree must not hold anyone up.
  func path(_ index: Int) -> [Int] {
    var result = [index]
    var current = index
    while result.count < 60, let next = parent(current) {
      result.append(next)
      current = next
    }
    return result
  }

  func isAncestor(_ ancestor: Int, of index: Int) -> Bool { path(index).contains(ancestor) }

  /// Everything below a token, itself included.
  func subtree(_ index: Int) -> [Int] {
    var result = [index]
    var cursor = 0
    while cursor < result.count {
      result.append(contentsOf: children(result[cursor]))
      cursor += 1
    }
    return result.sorted()
  }

  /// The words from the first to the last token below.
  func span(_ index: Int) -> Range<Int> {
    let all = subtree(index)
    return (all.first ?? index)..<((all.last ?? index) + 1)
  }

  /// The token and what is coordinated with it: "Kabul, Islamabad and Moscow".
  func conjuncts(_ index: Int) -> [Int] {
    var result = [index]
    var cursor = 0
    while cursor < result.count {
      result.append(contentsOf: children(result[cursor], [.conj]))
      cursor += 1
    }
    return result.sorted()
  }

  /// The first of a coordination that a token belongs to.
  func firstConjunct(_ index: Int) -> Int {
    var current = index
    while text.tokens[current].relation == .conj, let head = parent(current) { current = head }
    return current
  }

  /// The preposition of a phrase, several words joined by a space: "with", "along with"; empty where there is none.
  /// A conjunct takes the first one's.
  func preposition(_ index: Int) -> String {
    var marks = cases(index)
    // "to peace talks", where the tree hangs "to" on "peace"
    if marks.isEmpty, let first = children(index, [.compound, .amod]).first, first < index {
      marks = cases(first)
    }
    guard let first = marks.first else {
      return text.tokens[index].relation == .conj ? preposition(firstConjunct(index)) : ""
    }
    let words = marks.flatMap { [$0] + children($0, [.fixed]) }
    return first == marks.last && words.count == 1
      ? text.tokens[first].lower : words.sorted().map { text.tokens[$0].lower }.joined(separator: " ")
  }

  /// The word that links a phrase or a clause to what it hangs on: "after" of "after the talks" and of "after they met".
  func link(_ index: Int) -> String { child(index, .mark).map { text.tokens[$0].lower } ?? preposition(index) }

  private func cases(_ index: Int) -> [Int] {
    children(index).filter { child in
      guard child < index else { return false }
      // "after meeting with him", where the tagger sees a noun
      let isMark =
        text.tokens[child].relation == .mark && !isVerb(index)
        && ["to", "after", "before", "since"].contains(text.tokens[child].lower)
      return isMark || text.tokens[child].relation == .case && text.tokens[child].lower != "'s"
    }
  }

  func isVerb(_ index: Int) -> Bool {
    let token = text.tokens[index]
    return token.pos == .verb
      || (token.pos == .aux && token.relation != .aux && token.relation != .auxPass && token.relation != .cop)
  }

  /// The predicate of the clause that a token stands in: the nearest verb above, or the root.
  func clause(_ index: Int) -> Int {
    var last = index
    for node in path(index) {
      if isVerb(node) || child(node, .cop) != nil { return node }
      last = node
    }
    return last
  }
}
