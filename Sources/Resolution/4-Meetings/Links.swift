internal import Meetings

/// How long after a postponed meeting its new date may be, in days.
private let longestDelay = 180

/// Links each meeting that took the place of a postponed one to that one, and each round to the round before.
func linkMeetings(_ meetings: [Meeting], _ cast: Cast, _ claims: [[Claim]]) -> [Meeting] {
  var meetings = meetings
  var byActor: [String: [Int]] = [:]
  for (index, meeting) in meetings.enumerated() {
    for participant in meeting.participants where participant.role != .absent {
      byActor[participant.actor, default: []].append(index)
    }
  }
  for index in meetings.indices {
    let isPostponed = meetings[index].history.contains { $0.status == .postponed }
    let round = claims[index].compactMap(\.round).first
    guard isPostponed || round != nil else { continue }
    let near = Set(meetings[index].participants.flatMap { byActor[$0.actor] ?? [] }).sorted()
    let others = near.filter { $0 != index && isOfSameSides(claims[index], claims[$0], cast) }
    if isPostponed, let new = replacement(of: index, among: others, meetings) {
      meetings[new].links.append(MeetingLink(kind: .rescheduledFrom, meeting: meetings[index].id))
    }
    if let round {
      let before = others.filter { other in
        claims[other].contains { $0.round == round - 1 } && isBefore(meetings[other], meetings[index], days: 366)
      }
      if let before = before.last {
        meetings[index].links.append(MeetingLink(kind: .followUpOf, meeting: meetings[before].id))
      }
    }
  }
  return meetings
}

private func isOfSameSides(_ a: [Claim], _ b: [Claim], _ cast: Cast) -> Bool {
  a.prefix(4).contains { x in
    b.prefix(4).contains { y in (attendanceLikeness(x, y, cast)?.value ?? 0) >= 0.7 && !kindsDiffer(x, y) }
  }
}

private func kindsDiffer(_ a: Claim, _ b: Claim) -> Bool {
  let apart: Set<MeetingKind> = [.call, .signing, .visit]
  let (x, y) = (a.report.kind, b.report.kind)
  return x != y && (apart.contains(x) || apart.contains(y))
}

/// The first meeting after a postponed one that it can have been moved to.
private func replacement(of old: Int, among others: [Int], _ meetings: [Meeting]) -> Int? {
  let known = Set(meetings[old].reports.map(\.document))
  let fitting = others.filter { new in
    guard !meetings[new].links.contains(where: { $0.kind == .rescheduledFrom }) else { return false }
    if meetings[old].place != nil, meetings[new].place != nil, meetings[old].place != meetings[new].place,
      known.isDisjoint(with: meetings[new].reports.map(\.document))
    {
      return false
    }
    return isBefore(meetings[old], meetings[new], days: longestDelay)
  }
  // One told of in the same article is the likeliest, then the nearest.
  return fitting.min { a, b in
    let x = known.isDisjoint(with: meetings[a].reports.map(\.document)) ? 1 : 0
    let y = known.isDisjoint(with: meetings[b].reports.map(\.document)) ? 1 : 0
    return (x, meetings[a].span.earliest?.number ?? .max, a) < (y, meetings[b].span.earliest?.number ?? .max, b)
  }
}

private func isBefore(_ old: Meeting, _ new: Meeting, days: Int) -> Bool {
  guard let a = old.span.earliest, let b = new.span.earliest else { return false }
  return a < b && b - a <= days
}
