internal import Evaluation

/// Precision, recall and F1 of meetings and of the facts about them.
func figureTable(_ figures: Figures) -> String {
  let rows: [(String, Tally)] = [
    ("meeting", figures.meeting), ("who", figures.who), ("where", figures.whereabouts), ("when", figures.when),
    ("status", figures.status), ("graph", figures.graph),
  ]
  var text = "         PRECISION  RECALL     F1  RIGHT  GOLD  REPORTED\n"
  for (name, tally) in rows {
    text += name + String(repeating: " ", count: 9 - name.count)
    text += right(decimal(tally.precision), 9) + right(decimal(tally.recall), 8) + right(decimal(tally.f1), 7)
    text += right(String(tally.right), 7) + right(String(tally.gold), 6) + right(String(tally.reported), 10) + "\n"
  }
  let same = figures.aligned > 0 ? Double(figures.sameKind) / Double(figures.aligned) : 0
  text += "kind     \(decimal(same)) right of \(figures.aligned) aligned; \(figures.documents) documents\n"
  return text
}

/// How often reports of each confidence are right; well calibrated, the last column equals the first.
func reliabilityTable(_ figures: Figures) -> String {
  var text = "CONFIDENCE  REPORTS  RIGHT  SHARE\n"
  for tenth in 0..<10 {
    let claims = figures.claims.filter { min(9, Int($0.confidence * 10 + 1e-9)) == tenth }
    guard !claims.isEmpty else { continue }
    let count = claims.count(where: \.isRight)
    text += "0.\(tenth)–\(tenth == 9 ? "1.0" : "0.\(tenth + 1)")   "
    text += right(String(claims.count), 8) + right(String(count), 7)
    text += right(decimal(Double(count) / Double(claims.count)), 7) + "\n"
  }
  return text
}

private func right(_ text: String, _ width: Int) -> String {
  String(repeating: " ", count: max(1, width - text.count)) + text
}

/// Three decimals.
private func decimal(_ value: Double) -> String {
  let thousandths = Int((value * 1000).rounded(.toNearestOrEven))
  let digits = String(thousandths % 1000)
  return "\(thousandths / 1000)." + String(repeating: "0", count: 3 - digits.count) + digits
}
