internal import JSONText
package import Meetings

/// What the interactive page tells of a picture, as JSON: every meeting with its evidence, the meetings of every
/// element by its tag, and the elements' names.
package func pageData(_ graph: Graph, _ diagram: Diagram) -> String {
  let documents = Dictionary(graph.documents.map { ($0.id, $0) }) { first, _ in first }
  let sentences = Sentences(graph)
  let meetings = graph.meetings.map { meeting -> JSONValue in
    .object([
      ("kind", .string(meeting.kind.rawValue)), ("status", .string(meeting.status.rawValue)),
      ("earliest", JSONValue(meeting.span.earliest?.description)),
      ("latest", JSONValue(meeting.span.latest?.description)), ("spoken", .string(meeting.span.spoken)),
      ("place", .string(meeting.place.map { sentences.name(ofPlace: $0) } ?? "")),
      (
        "who",
        .array(
          meeting.participants.map {
            .object([("name", .string(sentences.name(of: $0.actor))), ("role", .string($0.role.rawValue))])
          })
      ),
      ("evidence", .array(meeting.evidence.prefix(12).map { evidence($0, documents[$0.document]) })),
    ])
  }
  let elements =
    diagram.marks.map { ($0.tag, $0.meetings, $0.detail) } + diagram.lines.map { ($0.tag, $0.meetings, $0.detail) }
  let told = elements.filter { !$0.1.isEmpty }
  return JSONValue.object([
    ("meetings", .array(meetings)),
    ("parts", .object(told.map { ($0.0, .array($0.1.map { .integer($0) })) })),
    (
      "names",
      .object(
        told.map { ($0.0, .string(String($0.2.text.split(separator: "\n", maxSplits: 1).first ?? ""))) })
    ),
  ]).text()
}

private func evidence(_ evidence: Evidence, _ document: Document?) -> JSONValue {
  let source = document.map { displayed($0.source.isEmpty ? $0.id : $0.source) } ?? evidence.document
  let address = document?.url.flatMap { isWebAddress($0) ? $0 : nil }
  return .object([
    ("quote", .string(displayed(evidence.quote))), ("source", .string(source)), ("url", JSONValue(address)),
    ("published", JSONValue(document?.published?.spoken)), ("attribution", JSONValue(evidence.attribution)),
    ("rule", .string(evidence.rule)),
  ])
}

private func isWebAddress(_ text: String) -> Bool {
  let lowered = text.lowercased()
  return (lowered.hasPrefix("https://") || lowered.hasPrefix("http://"))
    && text.utf8.allSatisfy { $0 > 0x20 && $0 != 0x7F }
}
