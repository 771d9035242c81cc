/// A token, or a part of one between hyphens, slashes or colons, as the time rules see it.
struct TimePiece: Sendable {
  var token: Int
  /// Index of the word among those that rules name; 0 for any other.
  var word: UInt16
  var kind: TimeKind
  var number: Int
  /// Whether nothing stands between it and the piece before.
  var isTight: Bool
  var isCapital: Bool
}

/// The text as pieces. `ids` numbers the words that rules name.
func timePieces(of text: AnalysedText, ids: [String: UInt16]) -> [TimePiece] {
  var pieces: [TimePiece] = []
  pieces.reserveCapacity(text.tokens.count + 16)
  for index in text.tokens.indices {
    let token = text.tokens[index]
    let bytes = token.lower.utf8
    guard let first = bytes.first, bytes.count <= 32 else {
      pieces.append(TimePiece(token: index, word: 0, kind: [], number: 0, isTight: false, isCapital: false))
      continue
    }
    let capital = token.form.utf8.first.map { $0 &- 0x41 < 26 } ?? false
    if first &- 0x30 >= 10 {
      let word = ids[token.lower] ?? 0
      // "they last sat down": a verb is no Saturday.
      let isVerb = !capital && [.verb, .aux].contains(token.pos)
      if let known = timeWords[token.lower], !(isVerb && known.kind.contains(.doubtful)) {
        pieces.append(
          TimePiece(
            token: index, word: word, kind: known.kind, number: known.number, isTight: !token.spaceBefore,
            isCapital: capital))
        continue
      }
      if word != 0 || !bytes.contains(where: isJoint) || bytes.count < 3 {
        let kind: TimeKind = first &- 0x61 < 26 ? .word : []
        pieces.append(
          TimePiece(
            token: index, word: word, kind: kind, number: 0, isTight: !token.spaceBefore, isCapital: capital))
        continue
      }
    }
    let hasCapital = capital || token.form.utf8.contains { $0 &- 0x41 < 26 }
    split(token, at: index, hasCapital, ids, into: &pieces)
  }
  return pieces
}

/// `-`, `/`, `:` and the first byte of a dash; marks that parts of one token stand between.
private func isJoint(_ byte: UInt8) -> Bool { byte == 0x2D || byte == 0x2F || byte == 0x3A || byte == 0xE2 }

private func split(
  _ token: Token, at index: Int, _ capital: Bool, _ ids: [String: UInt16], into pieces: inout [TimePiece]
) {
  var isTight = !token.spaceBefore
  func add(_ part: Substring) {
    guard !part.isEmpty else { return }
    let form = String(part)
    let isNumber = part.utf8.first.map { $0 &- 0x30 < 10 } ?? false
    let known = isNumber ? timeNumber(part.utf8) : timeWords[form]
    let isWord = known == nil && (part.utf8.first.map { $0 &- 0x61 < 26 } ?? false)
    pieces.append(
      TimePiece(
        token: index, word: ids[form] ?? 0, kind: known?.kind ?? (isWord ? .word : []), number: known?.number ?? 0,
        isTight: isTight, isCapital: capital))
    isTight = true
  }
  var rest = token.lower[...]
  while let joint = rest.firstIndex(where: { "-–—‑/:".contains($0) }) {
    add(rest[..<joint])
    add(rest[joint...joint])
    rest = rest[rest.index(after: joint)...]
  }
  add(rest)
}
