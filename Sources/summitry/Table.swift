internal import Meetings
internal import Views

/// The meetings of a graph as lines of text, oldest first, undated last; on demand with their ids.
func table(_ graph: Graph, withIDs: Bool = false) -> String {
  let actors = Dictionary(graph.actors.map { ($0.id, $0.name) }) { first, _ in first }
  let places = Dictionary(graph.places.map { ($0.id, $0.name) }) { first, _ in first }
  let copies = graph.copies
  let rows = graph.meetings.sorted(by: isEarlier).map { meeting in
    [
      meeting.span.isUnknown ? "undated" : meeting.span.spoken, meeting.status.rawValue, meeting.kind.rawValue,
      meeting.participants.map { named($0, actors) }.joined(separator: ", "),
      meeting.place.flatMap { places[$0] } ?? "–",
      String(meeting.evidenceCount(copies: copies)),
    ] + (withIDs ? [meeting.id] : [])
  }
  let all = [["WHEN", "STATUS", "KIND", "WHO", "WHERE", "EVIDENCE"] + (withIDs ? ["ID"] : [])] + rows
  let widths = all[0].indices.map { column in min(60, all.map { $0[column].count }.max() ?? 0) }
  return all.map { row in
    zip(row, widths).map { $0 + String(repeating: " ", count: max(0, $1 - $0.count)) }.joined(separator: "  ")
      .trimmed + "\n"
  }.joined()
}

func isEarlier(_ a: Meeting, _ b: Meeting) -> Bool {
  let key: (Meeting) -> (Int, Int, String) = { meeting in
    let first = meeting.span.earliest ?? meeting.span.latest
    return (first?.number ?? .max, meeting.span.latest?.number ?? .max, meeting.id)
  }
  return key(a) < key(b)
}

func named(_ participant: Participant, _ actors: [String: String]) -> String {
  let name = displayed(actors[participant.actor] ?? participant.actor)
  return participant.role == .party ? name : "\(name) (\(participant.role.rawValue))"
}

extension String {
  /// Without spaces at the end.
  fileprivate var trimmed: String {
    var result = self
    while result.hasSuffix(" ") { result.removeLast() }
    return result
  }
}
