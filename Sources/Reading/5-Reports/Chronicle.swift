internal import Meetings

/// The time expressions that paragraphs open with, a colon or dash behind them, where an article has three such or more
/// and the last is nearer behind the day of writing than ahead of it: a chronology tells of the past in the present
/// tense, a schedule of what is to come. By paragraph; none where it is no chronology.
func chronicleDays(_ text: AnalysedText, _ times: [TimeExpression], _ written: Day?) -> [Int: Int] {
  guard let written else { return [:] }
  var found: [Int: Int] = [:]
  for (index, time) in times.enumerated() where time.value.saysWhen && time.rule != "dateline" {
    let end = time.tokens.upperBound
    guard end < text.tokens.count, [":", "-", "–", "—", "--"].contains(text.tokens[end].form),
      let line = text.sentences.firstIndex(where: { $0.lowerBound == time.tokens.lowerBound }),
      text.sentences[line].contains(end), line == 0 || text.paragraphs[line] != text.paragraphs[line - 1]
    else { continue }
    found[text.paragraphs[line]] = index
  }
  guard found.count > 2, let last = found.max(by: { $0.key < $1.key })?.value else { return [:] }
  let value = times[last].value
  guard let behind = value.resolve(from: written, direction: .past).latest,
    let ahead = value.resolve(from: written, direction: .future).earliest
  else { return [:] }
  return written - behind <= ahead - written || ahead <= written ? found : [:]
}
