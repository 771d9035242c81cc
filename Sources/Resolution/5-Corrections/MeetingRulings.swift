internal import Meetings

/// What corrections say of meetings, in terms of claims.
struct MeetingRulings {
  /// Claims that are of one meeting.
  var same: [(claims: [Int], correction: Correction)] = []
  /// Groups of claims no two of which are of one meeting.
  var different: [(groups: [[Int]], correction: Correction)] = []
  /// What else is said of the meetings of some claims.
  var changes: [(claims: [Int], correction: Correction)] = []
  /// Changes whose meeting isn't found yet: it may have got its name from other corrections.
  var open: [Correction] = []
  var problems: [CorrectionProblem] = []
}

/// Finds the claims that references to meetings point at.
struct ClaimIndex {
  /// Claims by the ids that meetings have without corrections of meetings.
  var ids: [String: [Int]]
  private var byDocument: [String: [(claim: Int, quotes: [String])]] = [:]
  private var claims: [Claim]
  private var actors: NameIndex

  init(_ claims: [Claim], ids: [String: [Int]], actors: [Actor], documents: Set<String>) {
    self.claims = claims
    self.ids = ids
    self.actors = NameIndex(of: actors)
    for (index, claim) in claims.enumerated() where documents.contains(claim.report.document) {
      byDocument[claim.report.document, default: []].append(
        (index, claim.report.evidence.map { " " + folded($0.quote) + " " }))
    }
  }

  enum Found {
    case claims([Int])
    /// No claim, and why.
    case nothing(CorrectionProblem.Kind, String)
  }

  func find(_ reference: Reference) -> Found {
    guard let document = reference.document else {
      return ids[reference.name].map { .claims($0) } ?? .nothing(.unmatched, "no meeting is called \(reference)")
    }
    guard let told = byDocument[document] else {
      return .nothing(.unmatched, "no article is called ‘\(document)’")
    }
    let words = " " + folded(reference.words ?? "") + " "
    let wanted = reference.who.map { Set(actors.items(Reference($0))) }
    let found = told.filter { claim, quotes in
      guard words.utf8.count < 3 || quotes.contains(where: { $0.contains(words) }) else { return false }
      let present = Set(claims[claim].attendance.map(\.actor))
      return wanted.allSatisfy { !$0.isDisjoint(with: present) }
    }
    switch found.count {
    case 0: return .nothing(.unmatched, "no meeting is told of so: \(reference)")
    case 1: return .claims([found[0].claim])
    default:
      return .nothing(
        .ambiguous, "\(found.count) meetings are told of so: \(reference); add words or who takes part (who: […])")
    }
  }
}

/// What corrections say of meetings; what points at nothing, or at several, is told.
func meetingRulings(_ corrections: [Correction], _ index: ClaimIndex) -> MeetingRulings {
  var rulings = MeetingRulings()
  func find(_ reference: Reference, _ correction: Correction) -> [Int]? {
    switch index.find(reference) {
    case .claims(let claims): return claims
    case .nothing(let kind, let message):
      rulings.problems.append(CorrectionProblem(kind, correction, message))
      return nil
    }
  }
  for correction in corrections {
    switch correction.action {
    case .same(.meeting, let references):
      let groups = references.compactMap { find($0, correction) }
      if groups.count == references.count { rulings.same.append((groups.flatMap(\.self), correction)) }
    case .different(.meeting, let references):
      let groups = references.compactMap { find($0, correction) }
      guard groups.count == references.count else { continue }
      let count = groups.reduce(0) { $0 + $1.count }
      if Set(groups.joined()).count < count {
        rulings.problems.append(
          CorrectionProblem(.contradiction, correction, "two of these are one and the same report"))
      } else {
        rulings.different.append((groups, correction))
      }
    case .drop(.meeting, let reference), .status(let reference, _), .date(let reference, _),
      .place(let reference, _, _), .participant(let reference, _, _, _):
      if reference.document == nil, index.ids[reference.name] == nil {
        rulings.open.append(correction)
      } else if let claims = find(reference, correction) {
        rulings.changes.append((claims, correction))
      }
    default: continue
    }
  }
  return rulings
}
