internal import Meetings
internal import Views

/// Every meeting of what is called by a name, with its evidence; empty where nothing is.
func explanation(of name: String, in graph: Graph) -> String {
  let wanted = folded(name)
  let actors = Set(
    graph.actors.filter { actor in
      actor.id == name
        || ([actor.name] + actor.aliases).contains { folded($0) == wanted || folded($0).hasSuffix(" " + wanted) }
    }.map(\.id))
  let places = Set(
    graph.places.filter { $0.id == name || ([$0.name] + $0.aliases).contains { folded($0) == wanted } }.map(\.id))
  let names = Dictionary(graph.actors.map { ($0.id, $0.name) }) { first, _ in first }
  let documents = Dictionary(graph.documents.map { ($0.id, $0) }) { first, _ in first }
  let found = graph.meetings.filter { meeting in
    meeting.id == name || meeting.place.map(places.contains) ?? false
      || meeting.participants.contains { actors.contains($0.actor) }
  }
  return found.sorted(by: isEarlier).map { meeting in
    var lines = [
      "\(meeting.id)",
      "  \(meeting.span.isUnknown ? "undated" : meeting.span.spoken) · \(meeting.kind.rawValue) · \(meeting.status.rawValue)",
    ]
    lines.append("  " + meeting.participants.map { named($0, names) }.joined(separator: ", "))
    for step in meeting.history {
      lines.append(
        "  \(step.asOf?.description ?? "undated"): \(step.status.rawValue), says \(step.attribution ?? step.document)"
      )
    }
    for evidence in meeting.evidence {
      let document = documents[evidence.document]
      let copy = document?.copyOf.map { "; a copy of \($0)" } ?? ""
      let source = [document?.source, document?.published?.description, evidence.document].compactMap(\.self)
        .filter { !$0.isEmpty }
      lines.append("  “\(displayed(evidence.quote))”")
      lines.append(
        "    \(source.joined(separator: ", "))\(copy); rule \(evidence.rule)"
          + (evidence.attribution.map { "; according to \(displayed($0))" } ?? ""))
    }
    for reason in meeting.reasons { lines.append("  merged: \(reason)") }
    return lines.joined(separator: "\n") + "\n"
  }.joined(separator: "\n")
}
