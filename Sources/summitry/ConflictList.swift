internal import Meetings
internal import Resolution
internal import Views

/// The meetings whose reports contradict each other, oldest first, with each contradiction on a line of its own.
func conflictList(_ graph: Graph) -> String {
  let found = graph.meetings.sorted(by: isEarlier).compactMap { meeting in
    let conflicts = conflicts(of: meeting, places: graph.places)
    return conflicts.isEmpty
      ? nil : meeting.id + "\n" + conflicts.map { "  " + displayed($0.description) + "\n" }.joined()
  }
  return found.isEmpty ? "No conflicts.\n" : found.joined(separator: "\n")
}
