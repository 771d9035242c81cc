package import JSONText
package import Meetings

/// The graph in a JSON value of the form of schemas/graph.schema.json.
///
/// Unknown members are passed over, missing ones are empty; whatever contradicts itself is refused, so that the
/// graph keeps its invariants whoever wrote the file.
package func readGraph(_ value: JSONValue) throws(FormatError) -> Graph {
  let top = Field(value)
  try expect("summitry-graph", of: top)
  let documents = try readAll(top.member("documents"), with: readDocument)
  let documentIDs = Set(documents.map(\.id))
  guard documentIDs.count == documents.count else { throw try top.member("documents").error("two share an id") }
  let actors = try readAll(top.member("actors"), with: readActor)
  let places = try readAll(top.member("places"), with: readPlace)
  let names = try Names(actors: actors, places: places, at: top)
  let meetings = try readAll(top.member("meetings")) { (field) throws(FormatError) in
    try readMeeting(field, names, documents: documentIDs)
  }
  let meetingIDs = Set(meetings.map(\.id))
  guard meetingIDs.count == meetings.count else { throw try top.member("meetings").error("two share an id") }
  for link in meetings.flatMap(\.links) where !meetingIDs.contains(link.meeting) {
    throw try top.member("meetings").error("a link leads to the unknown '\(link.meeting)'")
  }
  let notes = try readAll(top.member("notes")) { (field) throws(FormatError) in
    try readNote(field, document: field.member("document").textIfAny())
  }
  return Graph(documents: documents, actors: actors, places: places, meetings: meetings, notes: notes)
}

private func readMeeting(
  _ field: Field, _ names: Names, documents: Set<String>
) throws(FormatError) -> Meeting {
  let evidence = try readAll(field.member("evidence"), with: readEvidence)
  var reports: [Report] = []
  for report in try field.member("reports").elementsIfAny() {
    let document = try report.member("document").text()
    guard documents.contains(document) else {
      throw try report.member("document").error("no document has the id '\(document)'")
    }
    let own = try readAll(report.member("evidence")) { (position) throws(FormatError) in
      let index = try position.integer()
      guard evidence.indices.contains(index) else { throw position.error("the meeting has no evidence \(index)") }
      return evidence[index]
    }
    reports.append(try readReport(report, document: document, evidence: own, names))
  }
  guard !reports.isEmpty else { throw try field.member("reports").error("at least one is expected") }
  return Meeting(
    id: try field.member("id").text(), kind: try field.member("kind").choice(of: MeetingKind.self),
    status: try field.member("status").choice(of: Status.self), span: try readSpan(field),
    dateText: try field.member("dateText").textIfAny(), place: try readPlaceName(field, names),
    participants: try readParticipants(field, names), topics: try field.member("topics").texts(),
    reports: reports, history: try readAll(field.member("history"), with: readStep),
    links: try readAll(field.member("links"), with: readLink), reasons: try field.member("reasons").texts(),
    decisions: try readAll(field.member("decisions"), with: readDecision))
}

private func readDecision(_ field: Field) throws(FormatError) -> Decision {
  Decision(
    try field.member("about").choice(of: Decision.Subject.self), try field.member("value").text(),
    origin: try field.member("origin").text())
}

private func readStep(_ field: Field) throws(FormatError) -> StatusStep {
  StatusStep(
    status: try field.member("status").choice(of: Status.self), asOf: try field.member("asOf").dayIfAny(),
    document: try field.member("document").text(), attribution: try field.member("attribution").textIfAny())
}

private func readLink(_ field: Field) throws(FormatError) -> MeetingLink {
  MeetingLink(
    kind: try field.member("kind").choice(of: MeetingLink.Kind.self), meeting: try field.member("meeting").text())
}
