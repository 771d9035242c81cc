internal import Meetings

/// How likely two reports are of one meeting, and why.
struct ClaimLikeness {
  /// 0 to 1.
  var value: Double
  var reasons: [String]
}

/// From this value on two reports are taken to be of one meeting.
let sameMeeting = 0.68

/// Nil where the reports can't be of one meeting: in one article, of different rounds, at times or places that
/// exclude each other, with too few participants in common.
func claimLikeness(_ a: Claim, _ b: Claim, _ cast: Cast) -> ClaimLikeness? {
  guard a.report.document != b.report.document else { return nil }
  if let x = a.round, let y = b.round, x != y { return nil }
  guard a.isSeries == b.isSeries else { return nil }
  let isSameRound = a.round != nil && a.round == b.round
  guard let kind = kindLikeness(a.report.kind, b.report.kind), let place = placeLikeness(a, b, isSameRound),
    let attendance = attendanceLikeness(a, b, cast), let time = timeLikeness(a, b)
  else { return nil }
  let isSameLabel = a.report.label != nil && a.report.label == b.report.label
  let when = isSameRound || isSameLabel ? max(time.value, 0.8) : time.value
  var value = attendance.value * (0.4 + 0.3 * when + 0.2 * place.value + 0.1 * kind)
  let (x, y) = (a.report.status, b.report.status)
  if contradicts(x, y) { value *= 0.9 }
  // What somebody only proposed, with no day for it, is seldom the one that came about.
  if [(a, b), (b, a)].contains(where: { $0.report.status == .proposed && $0.reach.isNext && $1.reach.isStated }) {
    value *= 0.9
  }
  // What was put off is seldom what was called off.
  if x != y, notHeld.contains(x), notHeld.contains(y) { value *= 0.96 }
  // One name in common says little unless day and town agree.
  if attendance.shared.count < 2, when < 0.85 || place.value < 0.9 { value *= 0.8 }
  let label = isSameRound || isSameLabel ? a.report.label.map { ["both speak of the \($0)"] } ?? [] : []
  return ClaimLikeness(value: value, reasons: label + [time.reason, place.reason].filter { !$0.isEmpty })
}

/// Held in one report, and not in the other.
func contradicts(_ a: Status, _ b: Status) -> Bool {
  (a == .held && notHeld.contains(b)) || (b == .held && notHeld.contains(a))
}

private let notHeld: Set<Status> = [.cancelled, .denied, .postponed]

/// How well two kinds may be words for one occasion, nil where they can't.
private func kindLikeness(_ a: MeetingKind, _ b: MeetingKind) -> Double? {
  if a == b { return 1 }
  let pair: Set<MeetingKind> = [a, b]
  if pair.contains(.call) { return pair.contains(.other) || pair.contains(.talks) ? 0.2 : nil }
  if pair.contains(.other) { return 0.3 }
  if pair.contains(.signing) { return pair.contains(.summit) ? 0.6 : 0 }
  if pair.contains(.visit) { return 0 }
  return 0.9
}

/// How well two places fit, nil where they exclude each other: one must hold the other. One round on the same days is one
/// round, though two papers put it in two towns: a contradiction.
private func placeLikeness(_ a: Claim, _ b: Claim, _ isSameRound: Bool) -> (value: Double, reason: String)? {
  guard let x = a.places.first, let y = b.places.first else {
    return (a.places.isEmpty && b.places.isEmpty ? 0.5 : 0.6, "")
  }
  if x == y { return (1, "the place is the same") }
  if a.places.contains(y) || b.places.contains(x) { return (0.9, "one place lies in the other") }
  // Two venues of one town: reports differ in what they call the house.
  if a.places.count > 2, b.places.count > 2, a.places[1] == b.places[1] { return (0.6, "the town is the same") }
  return isSameRound && a.reach.isStated && b.reach.isStated ? (0.3, "the places differ") : nil
}
