internal import Meetings

/// The meetings that lie within some steps of an actor or a meeting; a step leads from an actor to a meeting that
/// it takes part in, or back. Linear in the participants.
func around(_ focus: String, hops: Int, in graph: Graph, among meetings: [Meeting]) -> [Meeting] {
  var reached = Set(meetings.indices.filter { meetings[$0].id == focus })
  var actors = reached.isEmpty ? graph.actors(named: [focus]) : []
  var attended: [String: [Int]] = [:]
  for (index, meeting) in meetings.enumerated() {
    for participant in meeting.participants where participant.role != .absent {
      attended[participant.actor, default: []].append(index)
    }
  }
  var newActors = actors
  var newMeetings = reached
  for _ in 0..<max(0, min(hops, meetings.count + graph.actors.count)) {
    let nextMeetings = Set(newActors.flatMap { attended[$0] ?? [] }).subtracting(reached)
    let nextActors = Set(newMeetings.flatMap { present(meetings[$0]) }).subtracting(actors)
    if nextMeetings.isEmpty, nextActors.isEmpty { break }
    reached.formUnion(nextMeetings)
    actors.formUnion(nextActors)
    (newMeetings, newActors) = (nextMeetings, nextActors)
  }
  return meetings.indices.filter(reached.contains).map { meetings[$0] }
}

private func present(_ meeting: Meeting) -> [String] {
  meeting.participants.filter { $0.role != .absent }.map(\.actor)
}
