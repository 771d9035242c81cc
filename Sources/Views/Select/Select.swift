public import Meetings

/// How many meetings a selection shows and leaves out.
public struct Omitted: Hashable, Sendable {
  /// Meetings that the selection keeps.
  public var shown: Int
  /// Meetings that it leaves out.
  public var leftOut: Int
  /// Of those left out, the ones that a window of dates dropped because nothing is known of their date.
  public var undated: Int

  /// Counts of one selection.
  public init(shown: Int, leftOut: Int = 0, undated: Int = 0) {
    self.shown = shown
    self.leftOut = leftOut
    self.undated = undated
  }
}

/// The graph of the meetings that a selection wants, and what it leaves out.
///
/// Meetings are chosen whole, then the graph is rebuilt from their reports, so that an actor or a place stays only
/// where a meeting that is shown speaks of it. Names that fit nothing choose nothing. Linear in the graph.
public func select(_ graph: Graph, _ selection: Selection) -> (graph: Graph, omitted: Omitted) {
  let actors = selection.actors.isEmpty ? nil : graph.actors(named: selection.actors)
  let places = selection.places.isEmpty ? nil : graph.placesWithin(graph.places(named: selection.places))
  let excluded = graph.actors(named: selection.excluded)
  let copies = graph.copies
  var undated = 0
  let chosen = graph.meetings.filter { meeting in
    guard wants(meeting, selection, copies) else { return false }
    if let actors, !meeting.participants.contains(where: { actors.contains($0.actor) }) { return false }
    if let places, !(meeting.place.map(places.contains) ?? false) { return false }
    guard meeting.span.isUnknown, !selection.window.isUnknown, !selection.keepsUndated else { return true }
    undated += 1
    return false
  }
  let left = chosen.compactMap { leaving(excluded, outOf: $0) }
  let near = selection.focus.map { around($0, hops: selection.hops, in: graph, among: left) } ?? left
  let omitted = Omitted(shown: near.count, leftOut: graph.meetings.count - near.count, undated: undated)
  return (graph.rebuilt(from: near), omitted)
}

/// Everything that can be told from the meeting alone; one without any date passes the window here.
private func wants(_ meeting: Meeting, _ selection: Selection, _ copies: [String: String]) -> Bool {
  (meeting.span.isUnknown || fits(meeting.span, selection.window, selection.fit))
    && (selection.kinds.isEmpty || selection.kinds.contains(meeting.kind))
    && (selection.statuses.isEmpty || selection.statuses.contains(meeting.status))
    && meeting.evidenceCount(copies: copies) >= selection.leastEvidence
    && meeting.confidence >= selection.leastConfidence
}

private func fits(_ span: DateSpan, _ window: DateSpan, _ fit: Selection.Fit) -> Bool {
  switch fit {
  case .overlapping: span.overlaps(window)
  case .within: span.isWithin(window)
  case .certain: span.isWithin(window) && !span.isApproximate && span.grain == .day
  }
}

/// The meeting without some actors; nil where they were the only ones.
private func leaving(_ excluded: Set<String>, outOf meeting: Meeting) -> Meeting? {
  guard meeting.participants.contains(where: { excluded.contains($0.actor) }) else { return meeting }
  var meeting = meeting
  meeting.participants.removeAll { excluded.contains($0.actor) }
  for index in meeting.reports.indices {
    meeting.reports[index].participants.removeAll { excluded.contains($0.actor) }
  }
  return meeting.participants.contains { $0.role != .absent } ? meeting : nil
}
