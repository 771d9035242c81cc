/// The rules, made ready: patterns as atoms, and for each first word, kind or shape the rules that begin with it.
struct TimeGrammar: Sendable {
  enum Atom: Sendable {
    case word([UInt16])
    case kind(TimeKind, capture: Int)
    case value(TimeShape, capture: Int)
  }

  struct Variant: Sendable {
    var rule: Int
    var atoms: [Atom]
    var captures: Int
  }

  let rules: [TimeRule]
  /// Numbers of the words that rules name, from 1.
  private(set) var ids: [String: UInt16] = [:]
  private(set) var variants: [Variant] = []
  private(set) var byWord: [[Int]] = [[]]
  /// One list for each bit of ``TimeKind``.
  private(set) var byKind: [[Int]] = Array(repeating: [], count: 32)
  private(set) var byValue: [Int] = []
  /// The kinds that some rule begins with.
  private(set) var starts: TimeKind = []

  init(_ rules: [TimeRule]) {
    self.rules = rules
    for word in contextWords { number(word) }
    for index in rules.indices { read(rules[index].pattern, rule: index) }
  }

  @discardableResult
  private mutating func number(_ word: Substring) -> UInt16 {
    let form = String(word)
    if let known = ids[form] { return known }
    ids[form] = UInt16(ids.count + 1)
    byWord.append([])
    return UInt16(ids.count)
  }

  private mutating func read(_ pattern: String, rule: Int) {
    var open: [[Atom]] = [[]]
    var captures = 0
    var optional: [Atom]?
    for part in pattern.split(separator: " ") {
      var item = part
      if item.first == "(" {
        optional = []
        item.removeFirst()
      }
      let closes = item.last == ")"
      if closes { item.removeLast() }
      let atom = atom(item, &captures)
      if optional != nil {
        optional?.append(atom)
      } else {
        for index in open.indices { open[index].append(atom) }
      }
      if closes, let group = optional {
        open += open.map { $0 + group }
        optional = nil
      }
    }
    for atoms in open where !atoms.isEmpty { file(Variant(rule: rule, atoms: atoms, captures: captures)) }
  }

  private mutating func atom(_ item: Substring, _ captures: inout Int) -> Atom {
    let inner = item.dropFirst().dropLast()
    switch item.first {
    case "<":
      captures += 1
      let kind = inner.split(separator: "|").reduce(into: TimeKind()) {
        $0.formUnion(TimeKind.named[String($1)] ?? [])
      }
      precondition(!kind.isEmpty, "a pattern names an unknown kind")
      return .kind(kind, capture: captures - 1)
    case "{":
      captures += 1
      let shape = inner.split(separator: "|").reduce(into: TimeShape(rawValue: 0)) {
        $0.formUnion(TimeShape.named[String($1)] ?? [])
      }
      precondition(!shape.isEmpty, "a pattern names an unknown shape")
      return .value(shape, capture: captures - 1)
    default: return .word(item.split(separator: "|").map { number($0) })
    }
  }

  private mutating func file(_ variant: Variant) {
    let index = variants.count
    variants.append(variant)
    switch variant.atoms[0] {
    case .word(let words): for word in words { byWord[Int(word)].append(index) }
    case .kind(let kind, _):
      starts.formUnion(kind)
      for bit in 0..<32 where kind.rawValue & (1 << bit) != 0 { byKind[bit].append(index) }
    case .value: byValue.append(index)
    }
  }
}

/// Words that productions ask for around their matches.
private let contextWords: [Substring] =
  """
  in of since until till by during from throughout through before after late early mid last next this around to
  between and previous every the for at on over within about nearly almost some a an old - + $ % . , : ; ) its their
  his her our 's ' god be have not percent people dollars ( is was were are
  """.split(whereSeparator: \.isWhitespace)
