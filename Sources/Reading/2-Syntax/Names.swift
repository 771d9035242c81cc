/// A name that the recogniser found.
package struct NamedSpan: Hashable, Sendable {
  package enum Kind: UInt8, Sendable, CaseIterable {
    case person, organization, place
  }

  /// Positions in the text's tokens.
  package var tokens: Range<Int>
  package var type: Kind
  /// How clear the case is, 0 to 1; not a probability.
  package var score: Double
  /// Whether it is likelier than not; where only a name is and its kind is in doubt, what stands around it may tell.
  package var isLikely: Bool

  package init(tokens: Range<Int>, type: Kind, score: Double, isLikely: Bool = true) {
    self.tokens = tokens
    self.type = type
    self.score = score
    self.isLikely = isLikely
  }
}

/// Labels of tokens: 0 outside; then for each kind first, inside, last, and alone.
package enum NameLabel {
  package static let count = 1 + 4 * NamedSpan.Kind.allCases.count
  package static let first = 0
  package static let inside = 1
  package static let last = 2
  package static let alone = 3

  package static func index(_ kind: NamedSpan.Kind, _ part: Int) -> Int { 1 + Int(kind.rawValue) * 4 + part }

  /// The part of a token in a name.
  package static func part(_ index: Int, of name: Range<Int>) -> Int {
    name.count == 1 ? alone : index == name.lowerBound ? first : index == name.upperBound - 1 ? last : inside
  }

  /// Whether a label may follow another; a sentence begins and ends as if outside of names.
  package static func follows(_ label: Int, after previous: Int) -> Bool {
    let isOpen = previous > 0 && ((previous - 1) % 4 == first || (previous - 1) % 4 == inside)
    let goesOn = label > 0 && ((label - 1) % 4 == inside || (label - 1) % 4 == last)
    if isOpen { return goesOn && (label - 1) / 4 == (previous - 1) / 4 }
    return !goesOn
  }
}
