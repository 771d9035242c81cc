/// An expression, or a part of one, that a rule read from a piece on.
struct TimeEdge: Sendable {
  var end: Int
  var rule: Int
  var value: TimeValue
  var shape: TimeShape
  var standing: TimeRule.Standing
  /// The edges that it is made of, as (start, index).
  var parts: [SIMD2<Int32>]
  /// How many rules stand one in another, at most ``TimeChart/depth``.
  var depth: Int
}

/// Everything that the rules can read in a sentence: a left-corner parse from the last piece to the first, so that
/// what a rule takes in is complete when the rule needs it. Each edge meets each rule once; linear, because a
/// position keeps at most ``limit`` edges.
struct TimeChart {
  static let limit = 40
  static let depth = 6

  let grammar: TimeGrammar
  let pieces: [TimePiece]
  let tokens: [Token]
  private(set) var edges: [[TimeEdge]]
  private var sentence = 0..<0

  init(_ grammar: TimeGrammar, _ pieces: [TimePiece], _ tokens: [Token]) {
    self.grammar = grammar
    self.pieces = pieces
    self.tokens = tokens
    edges = Array(repeating: [], count: pieces.count + 1)
  }

  mutating func parse(_ sentence: Range<Int>) {
    self.sentence = sentence
    for start in sentence.reversed() {
      let piece = pieces[start]
      let kinds = piece.kind.intersection(grammar.starts)
      guard piece.word != 0 || !kinds.isEmpty else { continue }
      for variant in grammar.byWord[Int(piece.word)] where piece.word != 0 { begin(variant, at: start, .none) }
      var bits = kinds.rawValue
      while bits != 0 {
        let bit = bits.trailingZeroBitCount
        bits &= bits - 1
        for variant in grammar.byKind[bit] { begin(variant, at: start, .piece(start)) }
      }
      var next = 0
      while next < edges[start].count {
        let edge = edges[start][next]
        for variant in grammar.byValue {
          guard case .value(let shape, _) = grammar.variants[variant].atoms[0], !shape.isDisjoint(with: edge.shape)
          else { continue }
          begin(variant, at: start, .value(edge.value), to: edge.end, [SIMD2(Int32(start), Int32(next))])
        }
        next += 1
      }
    }
  }

  private mutating func begin(
    _ index: Int, at start: Int, _ first: TimeMatch.Capture, to end: Int? = nil, _ parts: [SIMD2<Int32>] = []
  ) {
    let variant = grammar.variants[index]
    let next = end ?? start + 1
    if variant.atoms.count > 1, !mayFollow(variant.atoms[1], at: next) { return }
    var captures = [TimeMatch.Capture](repeating: .none, count: variant.captures)
    switch variant.atoms[0] {
    case .kind(_, let capture), .value(_, let capture): captures[capture] = first
    case .word: break
    }
    match(variant, from: 1, at: next, start: start, captures, parts)
  }

  /// A quick look whether an atom can stand at a position.
  private func mayFollow(_ atom: TimeGrammar.Atom, at position: Int) -> Bool {
    guard position < sentence.upperBound else { return false }
    return switch atom {
    case .word(let words): words.contains(pieces[position].word)
    case .kind(let kind, _): !kind.isDisjoint(with: pieces[position].kind)
    case .value: !edges[position].isEmpty
    }
  }

  private mutating func match(
    _ variant: TimeGrammar.Variant, from atom: Int, at position: Int, start: Int, _ captures: [TimeMatch.Capture],
    _ parts: [SIMD2<Int32>]
  ) {
    guard atom < variant.atoms.count else {
      return add(variant.rule, start..<position, captures, parts)
    }
    guard mayFollow(variant.atoms[atom], at: position) else { return }
    switch variant.atoms[atom] {
    case .word: match(variant, from: atom + 1, at: position + 1, start: start, captures, parts)
    case .kind(_, let capture):
      var more = captures
      more[capture] = .piece(position)
      match(variant, from: atom + 1, at: position + 1, start: start, more, parts)
    case .value(let shape, let capture):
      for index in edges[position].indices {
        let edge = edges[position][index]
        guard !shape.isDisjoint(with: edge.shape), edge.standing != .block else { continue }
        var more = captures
        more[capture] = .value(edge.value)
        let with = parts + [SIMD2(Int32(position), Int32(index))]
        match(variant, from: atom + 1, at: edge.end, start: start, more, with)
      }
    }
  }

  private mutating func add(
    _ rule: Int, _ range: Range<Int>, _ captures: [TimeMatch.Capture], _ parts: [SIMD2<Int32>]
  ) {
    let depth = 1 + (parts.map { edges[Int($0.x)][Int($0.y)].depth }.max() ?? 0)
    if depth > Self.depth { return }
    let found = TimeMatch(
      pieces: pieces, range: range, captures: captures, ids: grammar.ids, tokens: tokens,
      sentence: sentence)
    guard edges[range.lowerBound].count < Self.limit, let value = grammar.rules[rule].produce(found) else {
      return
    }
    let standing = grammar.rules[rule].standing
    let isKnown = edges[range.lowerBound].contains { other in
      other.end == range.upperBound && other.value == value && other.standing == standing
    }
    if isKnown { return }
    let shape = standing == .block ? TimeShape(rawValue: 0) : TimeShape(of: value)
    edges[range.lowerBound].append(
      TimeEdge(
        end: range.upperBound, rule: rule, value: value, shape: shape, standing: standing, parts: parts,
        depth: depth))
  }

  /// The longest expression from a position on; of several, the one of the earlier rule.
  func best(at start: Int) -> Int? {
    var best: Int?
    for index in edges[start].indices where edges[start][index].standing != .latent {
      guard let known = best else {
        best = index
        continue
      }
      let (a, b) = (edges[start][known], edges[start][index])
      if b.end > a.end || (b.end == a.end && (b.standing == .block || b.rule < a.rule)) { best = index }
    }
    return best
  }
}
