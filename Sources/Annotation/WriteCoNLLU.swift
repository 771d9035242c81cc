package import Meetings
package import Reading

/// An analysed article in CoNLL-U: tokens, lemmas, tags, features, heads and relations, with mentions and times.
///
/// Mentions and time expressions stand as `Entity=` in the last column (CorefUD's brackets: id, type, head), times with
/// their TIMEX3 type and value as `Timex=` on their first token. Ends with an empty line. A text without tokens gives
/// nothing, for the format has no comments without a sentence.
package func conllu(
  _ text: AnalysedText, mentions: Mentions = Mentions(), times: [TimeExpression] = [], article: Article
) -> String {
  guard !text.tokens.isEmpty else { return "" }
  let notes = tokenNotes(text, mentions, times, article)
  var lines = ["# newdoc id = " + oneLine(article.id), "# global.Entity = eid-etype-head"]
  if let day = article.published { lines.insert(publishedComment + day.description, at: 1) }
  for (index, sentence) in text.sentences.enumerated() where !sentence.isEmpty {
    if index == 0 || text.paragraphs[index] != text.paragraphs[index - 1] { lines.append("# newpar") }
    lines.append("# sent_id = " + oneLine(article.id) + "-\(index + 1)")
    lines.append("# text = " + surface(text.tokens[sentence]))
    let root = sentence.first { text.tokens[$0].head == $0 } ?? sentence.lowerBound
    for token in sentence {
      lines.append(line(token, of: text, in: sentence, root: root, notes[token, default: TokenNotes()]))
    }
    lines.append("")
  }
  return lines.joined(separator: "\n") + "\n"
}

/// What the last column says of a token.
private struct TokenNotes {
  var opens = ""
  var whole = ""
  var closes = ""
  var timex: String?
}

private struct Bracket {
  var id: String
  var kind: String
  var tokens: Range<Int>
  var head: Int
}

private func tokenNotes(
  _ text: AnalysedText, _ mentions: Mentions, _ times: [TimeExpression], _ article: Article
) -> [Int: TokenNotes] {
  var brackets = mentions.all.enumerated().filter { !$0.element.tokens.isEmpty }.map { index, mention in
    let entity = mention.entities.first
    return Bracket(
      id: entity.map { "e\($0 + 1)" } ?? "m\(index + 1)",
      kind: entity.map { mentions.entities[$0].kind.name } ?? "unknown", tokens: mention.tokens, head: mention.head
    )
  }
  var notes: [Int: TokenNotes] = [:]
  let written = dayOfWriting(times, article)
  for (index, time) in times.enumerated() where !time.tokens.isEmpty {
    brackets.append(
      Bracket(id: "t\(index + 1)", kind: "time", tokens: time.tokens, head: text.head(of: time.tokens)))
    let timex = time.timex(in: text, published: written)
    notes[time.tokens.lowerBound, default: TokenNotes()].timex = timex.kind.rawValue + ":" + timex.value
  }
  // Outer brackets open first and close last.
  brackets.sort {
    ($0.tokens.lowerBound, -$0.tokens.upperBound, $0.id) < ($1.tokens.lowerBound, -$1.tokens.upperBound, $1.id)
  }
  for bracket in brackets {
    let head = max(1, bracket.head - bracket.tokens.lowerBound + 1)
    let open = "(" + bracket.id + "-" + bracket.kind + "-\(min(head, bracket.tokens.count))"
    if bracket.tokens.count == 1 {
      notes[bracket.tokens.lowerBound, default: TokenNotes()].whole += open + ")"
    } else {
      notes[bracket.tokens.lowerBound, default: TokenNotes()].opens += open
      let last = bracket.tokens.upperBound - 1
      notes[last, default: TokenNotes()].closes = bracket.id + ")" + notes[last, default: TokenNotes()].closes
    }
  }
  return notes
}

private func line(
  _ index: Int, of text: AnalysedText, in sentence: Range<Int>, root: Int, _ notes: TokenNotes
) -> String {
  let token = text.tokens[index]
  let isRoot = index == root
  let isLost = token.head == index || !sentence.contains(token.head)
  let head = isRoot ? 0 : (isLost ? root : token.head) - sentence.lowerBound + 1
  let relation = isRoot ? "root" : isLost || token.relation == .root ? "dep" : token.relation.name
  var misc: [String] = []
  let entity = notes.opens + notes.whole + notes.closes
  if !entity.isEmpty { misc.append("Entity=" + entity) }
  if index + 1 < sentence.upperBound, !text.tokens[index + 1].spaceBefore { misc.append("SpaceAfter=No") }
  if let timex = notes.timex { misc.append("Timex=" + timex) }
  let columns = [
    "\(index - sentence.lowerBound + 1)", oneLine(token.form), token.lemma.isEmpty ? "_" : oneLine(token.lemma),
    token.pos.name, "_", token.features.conllu, "\(head)", relation, "_",
    misc.isEmpty ? "_" : misc.joined(separator: "|"),
  ]
  return columns.joined(separator: "\t")
}

private func surface(_ tokens: ArraySlice<Token>) -> String {
  var text = ""
  for token in tokens {
    if !text.isEmpty, token.spaceBefore { text += " " }
    text += oneLine(token.form)
  }
  return text
}

/// Tabs, line ends and other controls would break the columns.
private func oneLine(_ text: String) -> String {
  guard text.unicodeScalars.contains(where: isBreak) else { return text }
  var clean = String.UnicodeScalarView()
  for scalar in text.unicodeScalars { clean.append(isBreak(scalar) ? "_" : scalar) }
  return String(clean)
}

private func isBreak(_ scalar: Unicode.Scalar) -> Bool {
  scalar.value < 0x20 || (0x7F...0x9F).contains(scalar.value) || scalar.value == 0x2028 || scalar.value == 0x2029
}

extension Features {
  /// Features in UD's names, sorted: `Number=Plur`.
  fileprivate var conllu: String {
    let table: [(Features, String)] = [
      (.plural, "Number=Plur"), (.past, "Tense=Past"), (.present, "Tense=Pres"), (.finite, "VerbForm=Fin"),
      (.infinitive, "VerbForm=Inf"), (.participle, "VerbForm=Part"), (.gerund, "VerbForm=Ger"),
    ]
    var given: [String] = []
    for (feature, name) in table where contains(feature) {
      let key = name.prefix { $0 != "=" }
      if !given.contains(where: { $0.hasPrefix(key) }) { given.append(name) }
    }
    return given.isEmpty ? "_" : given.joined(separator: "|")
  }
}

extension Entity.Kind {
  /// As annotations name it.
  package var name: String { "\(self)" }
}
