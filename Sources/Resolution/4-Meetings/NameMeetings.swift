internal import Meetings

/// Gives every meeting a readable id from its month, place and two of its participants; the day where the month
/// doesn't tell two apart, then the kind, then a number.
func nameMeetings(_ meetings: [Meeting]) -> [Meeting] {
  let order = meetings.indices.sorted { a, b in
    let (x, y) = (meetings[a], meetings[b])
    let days = (x.span.earliest?.number ?? .max, y.span.earliest?.number ?? .max)
    return days.0 != days.1 ? days.0 < days.1 : position(x) < position(y)
  }
  let sorted = order.map { meetings[$0] }
  let byMonth = sorted.map { id($0, isByDay: false) }
  var count: [String: Int] = [:]
  for id in byMonth { count[id, default: 0] += 1 }
  let wanted = zip(sorted, byMonth).map { meeting, byMonth in
    (id: count[byMonth] == 1 ? byMonth : id(meeting, isByDay: true), qualifier: meeting.kind.rawValue)
  }
  return zip(sorted, distinctIDs(wanted)).map { meeting, id in
    var meeting = meeting
    meeting.id = id
    return meeting
  }
}

private func position(_ meeting: Meeting) -> String {
  (meeting.reports.first?.document ?? "") + " " + (meeting.reports.first?.id ?? "")
}

private func id(_ meeting: Meeting, isByDay: Bool) -> String {
  ([date(meeting.span, isByDay: isByDay)] + (meeting.place.map { [$0] } ?? []) + mainActors(meeting))
    .joined(separator: "-")
}

private func date(_ span: DateSpan, isByDay: Bool) -> String {
  guard let day = span.earliest ?? span.latest else { return "undated" }
  let length = span.length ?? 1
  return String(day.description.prefix(isByDay && length <= 31 ? 10 : length > 92 ? 4 : 7))
}

/// The two that most reports name, hosts and absent ones last, in alphabetical order.
private func mainActors(_ meeting: Meeting) -> [String] {
  var count: [String: Int] = [:]
  for participant in meeting.reports.flatMap(\.participants) { count[participant.actor, default: 0] += 1 }
  let ranked = meeting.participants.sorted { a, b in
    let x = (later(a.role), -(count[a.actor] ?? 0), a.actor)
    return x < (later(b.role), -(count[b.actor] ?? 0), b.actor)
  }
  return ranked.prefix(2).map(\.actor).sorted()
}

private func later(_ role: Participant.Role) -> Int {
  switch role {
  case .party, .lead: 0
  case .host, .mediator: 1
  case .absent: 2
  }
}
