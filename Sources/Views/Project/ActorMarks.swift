internal import Meetings

/// A mark for every actor, larger with the root of its meetings, telling names, titles and evidence.
func actorMarks(_ graph: Graph, _ sentences: Sentences) -> [Diagram.Mark] {
  var meetingsOf: [String: [Int]] = [:]
  for (index, meeting) in graph.meetings.enumerated() {
    for participant in meeting.participants { meetingsOf[participant.actor, default: []].append(index) }
  }
  return graph.actors.enumerated().map { index, actor in
    mark(actor, "a\(index + 1)", meetingsOf[actor.id] ?? [], graph, sentences)
  }
}

private func mark(
  _ actor: Actor, _ tag: String, _ meetings: [Int], _ graph: Graph, _ sentences: Sentences
) -> Diagram.Mark {
  var about = [displayed(actor.name) + ": " + counted(meetings.count, "meeting")]
  if !actor.titles.isEmpty { about.append(shortened(actor.titles.map(displayed), 4).joined(separator: ", ")) }
  if !actor.aliases.isEmpty {
    about.append("Also: " + shortened(actor.aliases.map(displayed), 6).joined(separator: ", "))
  }
  let reports = meetings.flatMap { graph.meetings[$0].reports }.filter { report in
    report.participants.contains { $0.actor == actor.id }
  }
  return Diagram.Mark(
    name: nodeName("actor", actor.id), tag: tag, classes: ["actor", actor.kind.rawValue],
    label: wrapped(named(actor.name)), fontSize: 9 + 1.5 * min(Double(meetings.count).squareRoot(), 7),
    detail: sentences.detail(about.joined(separator: "\n"), reports, limit: 3), meetings: meetings)
}

/// A name to show, also for what has none.
func named(_ name: String) -> String { displayed(name).isEmpty ? "(no name)" : name }

/// A mark for every place where meetings are.
func placeMarks(_ graph: Graph, _ sentences: Sentences) -> [Diagram.Mark] {
  var meetingsAt: [String: [Int]] = [:]
  for (index, meeting) in graph.meetings.enumerated() {
    if let place = meeting.place { meetingsAt[place, default: []].append(index) }
  }
  return graph.places.enumerated().compactMap { index, place -> Diagram.Mark? in
    guard let meetings = meetingsAt[place.id] else { return nil }
    let listed = meetings.prefix(10).map { graph.meetings[$0] }.map { "\($0.kind.rawValue), \($0.span.spoken)" }
    let more = meetings.count > 10 ? ["… and \(meetings.count - 10) more"] : []
    let heading = sentences.name(ofPlace: place.id) + ": " + counted(meetings.count, "meeting")
    return Diagram.Mark(
      name: nodeName("place", place.id), tag: "p\(index + 1)", classes: ["place", place.kind.rawValue],
      label: wrapped(named(place.name)), fontSize: 9 + min(Double(meetings.count).squareRoot(), 6),
      detail: Diagram.Detail(([heading] + listed + more).joined(separator: "\n")), meetings: meetings)
  }
}
