package import Meetings

/// The time phrases of a text, in order, none overlapping another.
///
/// "The following day" and the like count from the phrase before them, where there is one in reach. Linear.
package func findTimes(in text: AnalysedText, article: Article) -> [TimeExpression] {
  let pieces = timePieces(of: text, ids: timeGrammar.ids)
  var chart = TimeChart(timeGrammar, pieces, text.tokens)
  var found: [TimeExpression] = []
  var first = 0
  for sentence in text.sentences {
    while first < pieces.count, pieces[first].token < sentence.lowerBound { first += 1 }
    var end = first
    while end < pieces.count, pieces[end].token < sentence.upperBound { end += 1 }
    chart.parse(first..<end)
    var position = first
    while position < end {
      guard let best = chart.best(at: position) else {
        position += 1
        continue
      }
      let edge = chart.edges[position][best]
      if edge.standing == .whole, !isForename(pieces[position].token..<pieces[edge.end - 1].token + 1, in: text) {
        found.append(expression(edge, from: position, chart, text))
      }
      position = edge.end
    }
    first = end
  }
  return linkTimes(markDatelines(found, in: text), in: text)
}

/// "⟨Ramadan⟩ Shallah", "Taha Yassin ⟨Ramadan⟩": people are named for the month; "by ⟨Jan⟩ Petersen".
private func isForename(_ range: Range<Int>, in text: AnalysedText) -> Bool {
  if let word = range.last, text.tokens[word].lower == "jan", word + 1 < text.tokens.count,
    text.tokens[word + 1].head == word, text.tokens[word + 1].relation == .flat,
    text.tokens[word + 1].pos == .propn
  {
    return true
  }
  guard range.count == 1, let word = range.first, ["ramadan", "ramazan"].contains(text.tokens[word].lower) else {
    return false
  }
  let next = word + 1
  return text.tokens[word].relation == .flat
    || next < text.tokens.count && text.tokens[next].head == word && text.tokens[next].relation == .flat
}

/// Made once: the rules never change.
private let timeGrammar = TimeGrammar(
  dateRules + weekdayRules + relativeRules + partRules + rangeRules + clockRules + holidayRules + notTimes)

private func expression(_ edge: TimeEdge, from start: Int, _ chart: TimeChart, _ text: AnalysedText)
  -> TimeExpression
{
  let tokens = chart.pieces[start].token..<chart.pieces[edge.end - 1].token + 1
  return TimeExpression(
    tokens: tokens, text: words(tokens, of: text), rule: chart.grammar.rules[edge.rule].name, value: edge.value,
    derivation: derivation(edge, from: start, chart, text))
}

private func derivation(_ edge: TimeEdge, from start: Int, _ chart: TimeChart, _ text: AnalysedText)
  -> TimeDerivation
{
  let tokens = chart.pieces[start].token..<chart.pieces[edge.end - 1].token + 1
  let parts = edge.parts.map { part in
    derivation(chart.edges[Int(part.x)][Int(part.y)], from: Int(part.x), chart, text)
  }
  return TimeDerivation(
    rule: chart.grammar.rules[edge.rule].name, text: words(tokens, of: text), parts: parts)
}

/// The words of tokens as they stand.
package func words(_ tokens: Range<Int>, of text: AnalysedText) -> String {
  guard let first = tokens.first, let last = tokens.last else { return "" }
  let bytes = text.text.utf8
  let start = bytes.index(bytes.startIndex, offsetBy: text.tokens[first].bytes.lowerBound)
  let end = bytes.index(bytes.startIndex, offsetBy: text.tokens[last].bytes.upperBound)
  return String(text.text[start..<end])
}

/// Names the rule of a date that a paragraph opens with: "GENEVA, Dec 15 (Agency) —".
private func markDatelines(_ times: [TimeExpression], in text: AnalysedText) -> [TimeExpression] {
  var marked = times
  for (index, sentence) in text.sentences.enumerated() {
    let opens = index == 0 || text.paragraphs[index] != text.paragraphs[index - 1]
    guard opens, let first = marked.firstIndex(where: { $0.tokens.lowerBound >= sentence.lowerBound }) else {
      continue
    }
    let time = marked[first]
    guard time.tokens.upperBound < sentence.upperBound,
      (1...8).contains(time.tokens.lowerBound - sentence.lowerBound),
      TimeShape(of: time.value).contains(.day)
    else { continue }
    let place = text.tokens[sentence.lowerBound..<time.tokens.lowerBound]
    let isPlace = place.allSatisfy { $0.form == "," || ($0.form.first?.isUppercase ?? false) }
    let next = text.tokens[time.tokens.upperBound].form
    if isPlace, place.last?.form == ",", ["(", "-", "--", "–", "—", ":"].contains(next) {
      marked[first].rule = "dateline"
    }
  }
  return marked
}
