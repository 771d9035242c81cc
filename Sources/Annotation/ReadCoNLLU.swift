package import Meetings
package import Reading

/// What keeps CoNLL-U from being read; lines count from 1.
package enum CoNLLUError: Error, Hashable, Sendable {
  case columns(line: Int, found: Int)
  case number(line: Int, text: String)
  case head(line: Int, text: String)
  case cycle(line: Int)

  package var line: Int {
    switch self {
    case .columns(let line, _), .number(let line, _), .head(let line, _), .cycle(let line): line
    }
  }

  package var reason: String {
    switch self {
    case .columns(_, let found): "\(found) columns; CoNLL-U has ten, apart by tabs"
    case .number(_, let text): "token number ‘\(text)’ out of order; numbers run from 1"
    case .head(_, let text): "head ‘\(text)’ is no token of the sentence"
    case .cycle: "the heads go in a circle"
    }
  }
}

/// A document that another tool, or a person, has cut or annotated.
package struct AnnotatedDocument: Sendable {
  /// `# newdoc id`; empty where there is none.
  package var id: String
  /// `# meta::published`; CoNLL-U has no place of its own for it.
  package var published: Day?
  package var text: AnalysedText
  /// Whether every token has a tag, a head and a relation; without, only sentences and tokens are given.
  package var hasSyntax: Bool

  /// The analysis as given, or our own of the sentences and tokens as given.
  package var analysed: AnalysedText { hasSyntax ? text : analyse(text) }
}

/// Reads CoNLL-U: sentences and tokens as they are, with tags, lemmas, heads and relations where they are given.
///
/// The text is the tokens with their spacing (`SpaceAfter=No`); a paragraph begins at `# newpar`. Empty nodes are
/// left out, the words of a multiword token share its surface. Linear.
package func readCoNLLU(_ source: String) throws(CoNLLUError) -> [AnnotatedDocument] {
  var documents: [AnnotatedDocument] = []
  var draft = Draft()
  var number = 0
  for piece in source.split(separator: "\n", omittingEmptySubsequences: false) {
    number += 1
    let line = piece.last == "\r" ? piece.dropLast() : piece
    if line.isEmpty {
      try draft.endSentence(line: number)
    } else if line.first == "#" {
      if line.hasPrefix(publishedComment) { draft.published = Day(String(line.dropFirst(publishedComment.count))) }
      if line.hasPrefix("# newdoc") {
        try draft.endSentence(line: number)
        if let done = draft.document { documents.append(done) }
        draft = Draft()
        if line.hasPrefix("# newdoc id = ") { draft.id = String(line.dropFirst("# newdoc id = ".count)) }
      }
      if line.hasPrefix("# newpar") { draft.opensParagraph = true }
    } else {
      try draft.add(line, number)
    }
  }
  try draft.endSentence(line: number)
  if let done = draft.document { documents.append(done) }
  return documents
}

/// A document on its way.
private struct Draft {
  var id = ""
  var published: Day?
  var opensParagraph = false
  private var text = AnalysedText(text: "")
  private var scalars = 0
  private var sentence: [Token] = []
  private var heads: [Int] = []
  private var isSpaced = false
  private var hasSyntax = true
  /// Words of a multiword token still to come, and the surface left for them.
  private var joined = 0..<0
  private var surface: Substring = ""
  private var joinedSpace = true

  var document: AnnotatedDocument? {
    text.tokens.isEmpty ? nil : AnnotatedDocument(id: id, published: published, text: text, hasSyntax: hasSyntax)
  }

  mutating func add(_ line: Substring, _ number: Int) throws(CoNLLUError) {
    let columns = line.split(separator: "\t", omittingEmptySubsequences: false)
    guard columns.count == 10 else { throw .columns(line: number, found: columns.count) }
    if columns[0].contains(".") { return }
    let hasSpace = !columns[9].split(separator: "|").contains("SpaceAfter=No")
    if let dash = columns[0].firstIndex(of: "-") {
      guard let first = Int(columns[0][..<dash]), let last = Int(columns[0][columns[0].index(after: dash)...]),
        first == sentence.count + 1, last >= first, last - first < 100
      else { throw .number(line: number, text: String(columns[0])) }
      joined = first..<last + 1
      surface = columns[1]
      joinedSpace = hasSpace
      return
    }
    guard let position = Int(columns[0]), position == sentence.count + 1 else {
      throw .number(line: number, text: String(columns[0]))
    }
    let (form, isSpacedAfter) = surface(of: columns[1], position, hasSpace)
    append(form, named: columns[1])
    isSpaced = isSpacedAfter
    fill(columns)
  }

  /// The piece of surface that a word covers: of a multiword token what its form begins with, or all that is left.
  private mutating func surface(of form: Substring, _ position: Int, _ hasSpace: Bool) -> (Substring, Bool) {
    guard joined.contains(position) else { return (form, hasSpace) }
    let isLast = position + 1 == joined.upperBound
    guard !isLast, surface.hasPrefix(form) else {
      defer { surface = "" }
      return (surface, isLast && joinedSpace)
    }
    surface = surface.dropFirst(form.count)
    return (form, false)
  }

  private mutating func append(_ surface: Substring, named form: Substring) {
    if sentence.isEmpty, !text.tokens.isEmpty {
      put(opensParagraph ? "\n\n" : " ")
    } else if isSpaced, !sentence.isEmpty {
      put(" ")
    }
    let (byte, scalar) = (text.text.utf8.count, scalars)
    put(surface)
    sentence.append(
      Token(
        bytes: byte..<text.text.utf8.count, scalars: scalar..<scalars, form: String(form),
        lower: straight(form.lowercased()), spaceBefore: sentence.isEmpty || isSpaced))
  }

  private mutating func put(_ words: Substring) {
    text.text += words
    scalars += words.unicodeScalars.count
  }

  private mutating func fill(_ columns: [Substring]) {
    let last = sentence.count - 1
    sentence[last].lemma = columns[2] == "_" && columns[1] != "_" ? "" : String(columns[2])
    sentence[last].pos = tags[String(columns[3])] ?? .x
    sentence[last].features = features(columns[5])
    let relation = String(columns[7])
    sentence[last].relation = relations[relation] ?? relations[String(relation.prefix { $0 != ":" })] ?? .dep
    heads.append(Int(columns[6]) ?? -1)
    if columns[6] == "_" || columns[3] == "_" { hasSyntax = false }
  }

  mutating func endSentence(line: Int) throws(CoNLLUError) {
    guard !sentence.isEmpty else { return }
    let start = text.tokens.count
    let isGiven = !heads.contains(-1)
    for index in sentence.indices {
      let head = isGiven ? heads[index] : 0
      guard head <= sentence.count, head >= 0 else { throw .head(line: line, text: "\(head)") }
      sentence[index].head = head == 0 ? start + index : start + head - 1
    }
    if isGiven, hasCycle() { throw .cycle(line: line) }
    text.tokens += sentence
    text.sentences.append(start..<text.tokens.count)
    text.paragraphs.append((text.paragraphs.last ?? (opensParagraph ? -1 : 0)) + (opensParagraph ? 1 : 0))
    (sentence, heads, opensParagraph, isSpaced, joined) = ([], [], false, false, 0..<0)
  }

  /// Whether some token never comes to a root; linear, since every token is settled once.
  private func hasCycle() -> Bool {
    var state = [UInt8](repeating: 0, count: heads.count + 1)
    state[0] = 2
    for start in heads.indices {
      var path: [Int] = []
      var position = start + 1
      while state[position] == 0 {
        state[position] = 1
        path.append(position)
        position = heads[position - 1]
      }
      if state[position] == 1 { return true }
      for step in path { state[step] = 2 }
    }
    return false
  }
}

/// Begins the comment that tells the day of publication.
let publishedComment = "# meta::published = "

private let tags = Dictionary(uniqueKeysWithValues: PartOfSpeech.allCases.map { ($0.name, $0) })
private let relations = Dictionary(uniqueKeysWithValues: Relation.allCases.map { ($0.name, $0) })

private func features(_ column: Substring) -> Features {
  let names: [Substring: Features] = [
    "Number=Plur": .plural, "Tense=Past": .past, "Tense=Pres": .present, "VerbForm=Fin": .finite,
    "VerbForm=Inf": .infinitive, "VerbForm=Part": .participle, "VerbForm=Ger": .gerund,
  ]
  return column.split(separator: "|").reduce(into: Features()) { $0.formUnion(names[$1] ?? []) }
}

/// Curly quotes made straight, as the rules expect them.
private func straight(_ text: String) -> String {
  var plain = String.UnicodeScalarView()
  for scalar in text.unicodeScalars {
    switch scalar.value {
    case 0x2018, 0x2019: plain.append("'")
    case 0x201C, 0x201D: plain.append("\"")
    default: plain.append(scalar)
    }
  }
  return String(plain)
}
