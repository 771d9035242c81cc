internal import Meetings

/// How well the participants of two reports fit one meeting, 0 to 1, and how many sides they share.
struct AttendanceLikeness {
  var value: Double
  /// Actors that both name, or that one names through somebody who speaks for them, sorted.
  var shared: [Int]
}

/// Each side of the report that names fewer must find itself in the other: the same actor, one that speaks for it, or
/// a group as vague as itself.
func attendanceLikeness(_ a: Claim, _ b: Claim, _ cast: Cast) -> AttendanceLikeness? {
  let (small, large) = weight(a) <= weight(b) ? (a, b) : (b, a)
  guard !small.attendance.isEmpty else { return nil }
  var shared: [Int] = []
  var namesSame = false
  var isVague = false
  var found = 0.0
  for attendee in small.attendance {
    let (likeness, isSame) = presence(of: attendee, in: large, cast)
    found += attendee.weight * likeness
    if likeness >= 0.6 { shared.append(attendee.actor) }
    if isSame { namesSame = true }
    if cast.kinds[attendee.actor] == .group { isVague = true }
  }
  let coveredSmall = found / weight(small)
  var foundLarge = 0.0
  for attendee in large.attendance { foundLarge += attendee.weight * presence(of: attendee, in: small, cast).0 }
  let coveredLarge = foundLarge / weight(large)
  let isEnough = shared.count >= 2 || (shared.count == 1 && (isVague || small.attendance.count == 1))
  guard isEnough, namesSame || coveredSmall > 0.7 else { return nil }
  if isAside(small, large, cast) { return nil }
  return AttendanceLikeness(value: 0.8 * coveredSmall + 0.2 * coveredLarge, shared: shared)
}

private func weight(_ claim: Claim) -> Double { claim.attendance.reduce(0) { $0 + $1.weight } }

/// How sure it is that a participant of one report takes part in the other, and whether by its own name.
private func presence(of attendee: Claim.Attendee, in other: Claim, _ cast: Cast) -> (Double, isSame: Bool) {
  var best = 0.0
  var isSame = false
  for candidate in other.attendance {
    var likeness = 0.0
    if candidate.actor == attendee.actor {
      // Who merely gives the room in one report is not who negotiates in the other.
      let hosts = [candidate.role, attendee.role].filter { $0 == .host || $0 == .mediator }
      likeness = hosts.count == 1 ? 0.8 : 1
      isSame = true
    } else if cast.principals[attendee.actor].contains(candidate.actor)
      || cast.principals[candidate.actor].contains(attendee.actor)
    {
      likeness = 0.75
    } else if cast.kinds[attendee.actor] == .group || cast.kinds[candidate.actor] == .group {
      likeness = cast.groupWords[attendee.actor].isDisjoint(with: cast.groupWords[candidate.actor]) ? 0.4 : 0.7
    }
    best = max(best, likeness)
  }
  return (best, isSame)
}

/// Two who meet beside a conference of many are not the conference. A person of whom nothing is known may belong to
/// any of the sides that are named.
private func isAside(_ small: Claim, _ large: Claim, _ cast: Cast) -> Bool {
  guard small.attendance.count == 2, small.report.kind != large.report.kind else { return false }
  guard !small.attendance.contains(where: { cast.kinds[$0.actor] == .group }) else { return false }
  let present = Set(large.attendance.map(\.actor))
  let hasBodies = large.attendance.contains {
    cast.kinds[$0.actor] == .state || cast.kinds[$0.actor] == .organization
  }
  let sides = large.attendance.filter { attendee in
    guard cast.kinds[attendee.actor] != .group, attendee.role != .host else { return false }
    let principals = cast.principals[attendee.actor]
    if cast.kinds[attendee.actor] == .person, principals.isEmpty || attendee.role == .lead { return !hasBodies }
    return !principals.contains(where: present.contains)
  }
  return sides.count >= 4
}
