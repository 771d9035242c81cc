internal import Meetings

/// How sure a report is: the share of careful readers' meetings among reports that were read in the same way.
///
/// Every sign multiplies the odds: a logistic regression over what the report itself shows, whose weights
/// scripts/fit-confidence fits on the first half of the development documents. scripts/score prints, for the other half
/// too, how often reports of each confidence were right. Two decimals are all that it is good for.
func confidence(of report: Report, actors: [String: Actor]) -> Double {
  let odds = signs(of: report, actors).reduce(1.99) { odds, sign in sign.holds ? odds * sign.factor : odds }
  return (odds / (1 + odds) * 100).rounded() / 100
}

private func signs(of report: Report, _ actors: [String: Actor]) -> [(factor: Double, holds: Bool)] {
  let rules = report.evidence.map(\.rule)
  let present = report.participants.filter { $0.role != .absent }
  let persons = present.count { actors[$0.actor]?.kind == .person }
  let isDated = !report.span.isUnknown
  let isSaid = isDated && report.evidence.contains { holds($0.quote, report.dateText ?? "\0") }
  let isOff = [.denied, .proposed, .cancelled, .postponed].contains(report.status)
  return [
    (1.47, rules.contains { $0.hasPrefix("verb.") }),
    (0.56, rules.contains { $0.hasPrefix("light.") }),
    (1.30, rules.count > 1),
    (1.06, persons == 1),
    (2.82, persons > 1),
    (1.06, present.count > 4),
    (2.86, isSaid),
    (0.91, isDated && !isSaid),
    (2.89, report.place != nil),
    (0.50, report.kind == .visit),
    (1.40, report.kind == .call),
    (0.53, isOff),
    (0.92, report.evidence.contains { $0.quote.unicodeScalars.count > 250 }),
  ]
}

/// Whether words hold a phrase; linear in the usual case, and both are short.
private func holds(_ words: String, _ phrase: String) -> Bool {
  let (all, part) = (Array(words.utf8), Array(phrase.utf8))
  guard let first = part.first, part.count <= all.count else { return false }
  return (0...all.count - part.count).contains {
    all[$0] == first && all[$0..<$0 + part.count].elementsEqual(part)
  }
}
