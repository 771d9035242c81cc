internal import Meetings

/// The time expressions that paragraphs open with, a colon or dash behind them, where an article has three such or more
/// and the first and the last are nearer behind the day of writing than ahead of it: a chronology tells of the past in
/// the present tense, a schedule of what is to come. By paragraph; none where it is no chronology.
func chronicleDays(_ text: AnalysedText, _ times: [TimeExpression], _ written: Day?) -> [Int: Int] {
  guard let written else { return [:] }
  var found: [Int: Int] = [:]
  for (index, time) in times.enumerated() where time.value.saysWhen && time.rule != "dateline" {
    if case .weekday = time.value { continue }
    let end = time.tokens.upperBound
    guard end < text.tokens.count, [":", "-", "–", "—", "--"].contains(text.tokens[end].form),
      let line = text.sentences.firstIndex(where: { $0.lowerBound == time.tokens.lowerBound }),
      text.sentences[line].contains(end), line == 0 || text.paragraphs[line] != text.paragraphs[line - 1]
    else { continue }
    found[text.paragraphs[line]] = index
  }
  let order = found.sorted { $0.key < $1.key }.map(\.value)
  guard order.count > 2, let first = order.first, let last = order.last else { return [:] }
  // "Sept. 9" at the end of a diary of next year lies nearer behind; its first day doesn't.
  return [first, last].allSatisfy { isBehind(times[$0].value, written) } ? found : [:]
}

private func isBehind(_ value: TimeValue, _ written: Day) -> Bool {
  guard let behind = value.resolve(from: written, direction: .past).latest,
    let ahead = value.resolve(from: written, direction: .future).earliest
  else { return false }
  return ahead <= written || written - behind <= ahead - written
}
