internal import Meetings

/// A decision that resolution took, or did not take, with little margin: something for a person to look at.
public struct Doubt: Hashable, Sendable {
  public var subject: Correction.Subject
  /// Whether the two were taken for one.
  public var isMerged: Bool
  /// The two, so that a correction can point at them whatever else changes.
  public var references: [Reference]
  /// Each of the two, as its article tells it.
  public var told: [String]
  /// What speaks for one, with the score.
  public var reasons: [String]

  public init(
    subject: Correction.Subject, isMerged: Bool, references: [Reference], told: [String], reasons: [String]
  ) {
    self.subject = subject
    self.isMerged = isMerged
    self.references = references
    self.told = told
    self.reasons = reasons
  }
}

/// Close calls among meetings as a person would want to see them; for every pair of meetings the closest call only.
func meetingDoubts(
  _ doubts: [ClaimDoubt], _ claims: [Claim], _ actors: [Actor], _ occasionOf: [Int]
) -> [Doubt] {
  var seen: Set<[Int]> = []
  let ranked = doubts.sorted { x, y in
    let (one, other) = (abs(x.likeness.value - sameMeeting), abs(y.likeness.value - sameMeeting))
    return one != other ? one < other : (x.a, x.b) < (y.a, y.b)
  }
  return ranked.compactMap { doubt in
    let pair = doubt.isMerged ? [doubt.a, doubt.b] : [occasionOf[doubt.a], occasionOf[doubt.b]].sorted()
    guard seen.insert(pair).inserted else { return nil }
    let both = [claims[doubt.a], claims[doubt.b]]
    return Doubt(
      subject: .meeting, isMerged: doubt.isMerged, references: both.map { reference($0, actors) },
      told: both.map { told($0, actors) },
      reasons: doubt.likeness.reasons + ["score \(hundredths(doubt.likeness.value))"])
  }
}

/// Points at a claim by its article, the beginning of its quote, and who takes part.
private func reference(_ claim: Claim, _ actors: [Actor]) -> Reference {
  let quote = words(claim.report.evidence.first?.quote ?? "").prefix(12).joined(separator: " ")
  return Reference(
    "", document: claim.report.document, words: quote, who: claim.attendance.map { actors[$0.actor].name })
}

private func told(_ claim: Claim, _ actors: [Actor]) -> String {
  let when = claim.report.span.isUnknown ? "undated" : claim.report.span.spoken
  let who = claim.attendance.map { actors[$0.actor].name }.joined(separator: ", ")
  let quote = claim.report.evidence.first?.quote ?? ""
  return "\(claim.report.document): \(when), \(claim.report.status.rawValue), \(who)"
    + (claim.report.place.map { ", \($0)" } ?? "") + ": “\(quote)”"
}
