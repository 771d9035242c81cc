package import JSONText
package import Meetings

/// A graph as JSON, in the form of schemas/graph.schema.json; ``readGraph(_:)`` gives back the same graph.
///
/// Every meeting lists its evidence once; its reports refer to it by position.
package func writeGraph(_ graph: Graph) -> JSONValue {
  .object([
    ("format", .string("summitry-graph")),
    ("version", .integer(1)),
    ("documents", .array(graph.documents.map(json))),
    ("actors", .array(graph.actors.map(json))),
    ("places", .array(graph.places.map(json))),
    ("meetings", .array(graph.meetings.map(json))),
    ("notes", .array(graph.notes.map { json($0, namingDocument: true) })),
  ])
}

private func json(_ actor: Actor) -> JSONValue {
  .object(
    members(of: actor) + [
      ("offices", .array(actor.offices.map(json))),
      ("reasons", json(actor.reasons)),
    ])
}

private func json(_ office: Office) -> JSONValue {
  .object([
    ("title", .string(office.title)), ("earliest", json(office.earliest)), ("latest", json(office.latest)),
  ])
}

private func json(_ meeting: Meeting) -> JSONValue {
  .object(
    [
      ("id", .string(meeting.id)), ("kind", .string(meeting.kind.rawValue)),
      ("status", .string(meeting.status.rawValue)),
    ] + members(meeting.span, dateText: meeting.dateText) + [
      ("place", json(meeting.place)),
      ("participants", .array(meeting.participants.map(json))),
      ("topics", json(meeting.topics)),
      ("evidence", .array(meeting.evidence.map(json))),
      ("confidence", hundredths(meeting.confidence)),
      ("history", .array(meeting.history.map(json))),
      ("links", .array(meeting.links.map(json))),
      ("reasons", json(meeting.reasons)),
    ] + (meeting.decisions.isEmpty ? [] : [("decisions", .array(meeting.decisions.map(json)))]) + [
      ("reports", .array(reports(of: meeting)))
    ])
}

private func json(_ decision: Decision) -> JSONValue {
  .object([
    ("about", .string(decision.subject.rawValue)), ("value", .string(decision.value)),
    ("origin", .string(decision.origin)),
  ])
}

private func reports(of meeting: Meeting) -> [JSONValue] {
  var position = 0
  return meeting.reports.map { report in
    let evidence = position..<position + report.evidence.count
    position = evidence.upperBound
    return .object(
      [
        ("document", .string(report.document)), ("id", .string(report.id)),
        ("kind", .string(report.kind.rawValue)), ("status", .string(report.status.rawValue)),
      ] + members(report.span, dateText: report.dateText) + [
        ("place", json(report.place)),
        ("participants", .array(report.participants.map(json))),
        ("topics", json(report.topics)),
        ("label", json(report.label)),
        ("evidence", .array(evidence.map(JSONValue.integer))),
        ("confidence", hundredths(report.confidence)),
      ])
  }
}

private func json(_ step: StatusStep) -> JSONValue {
  .object([
    ("status", .string(step.status.rawValue)),
    ("asOf", json(step.asOf)),
    ("document", .string(step.document)),
    ("attribution", json(step.attribution)),
  ])
}

private func json(_ link: MeetingLink) -> JSONValue {
  .object([("kind", .string(link.kind.rawValue)), ("meeting", .string(link.meeting))])
}
