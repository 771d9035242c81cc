package import Meetings

/// The diagram that the options ask for.
package func diagram(of graph: Graph, _ options: DrawingOptions) -> Diagram {
  guard !graph.meetings.isEmpty else { return nothing(graph, options) }
  return switch options.view ?? (graph.meetings.count > 150 ? .timeline : .network) {
  case .network: network(graph, options)
  case .timeline: timeline(graph, options)
  }
}

/// A picture that says that there is nothing to see, and why.
private func nothing(_ graph: Graph, _ options: DrawingOptions) -> Diagram {
  let mark = Diagram.Mark(
    name: "nothing", tag: "nothing", classes: ["text", "title"], label: ["No meetings to draw"], fontSize: 16)
  return Diagram(
    layout: .dot, marks: [mark], lines: [], legend: legend(of: graph, options, view: options.view ?? .network))
}

/// Actors, meetings and places as one picture: from those who meet to where they meet.
func network(_ graph: Graph, _ options: DrawingOptions) -> Diagram {
  let sentences = Sentences(graph)
  var meetingsOf: [String: [Int]] = [:]
  for (index, meeting) in graph.meetings.enumerated() {
    for participant in meeting.participants { meetingsOf[participant.actor, default: []].append(index) }
  }
  var marks: [Diagram.Mark] = []
  for (index, actor) in graph.actors.enumerated() {
    let own = meetingsOf[actor.id] ?? []
    var mark = mark(actor, "a\(index + 1)", own.map { graph.meetings[$0] }, sentences)
    mark.meetings = own
    marks.append(mark)
  }
  let held = Set(graph.meetings.compactMap(\.place))
  for (index, meeting) in graph.meetings.enumerated() {
    marks.append(
      Diagram.Mark(
        name: nodeName("meeting", meeting.id), tag: "m\(index + 1)",
        classes: ["meeting", meeting.kind.rawValue, meeting.status.rawValue],
        label: [crossed(meeting.kind.rawValue, meeting.status), meeting.span.spoken], fontSize: 8,
        detail: sentences.detail(sentences.summary(of: meeting), meeting.reports), meetings: [index]))
  }
  for (index, place) in graph.places.enumerated() where held.contains(place.id) {
    let indices = graph.meetings.indices.filter { graph.meetings[$0].place == place.id }
    let reports = indices.map { graph.meetings[$0] }
    marks.append(
      Diagram.Mark(
        name: nodeName("place", place.id), tag: "p\(index + 1)", classes: ["place", place.kind.rawValue],
        label: wrapped(place.name), fontSize: 9 + min(Double(reports.count).squareRoot(), 6),
        detail: Diagram.Detail(
          ([sentences.name(ofPlace: place.id) + ": " + counted(reports.count, "meeting")]
            + shortened(reports.map { $0.kind.rawValue + ", " + $0.span.spoken }, 10)).joined(separator: "\n")),
        meetings: indices))
  }
  return Diagram(
    layout: options.layout ?? (marks.count > 40 ? .sfdp : .dot), marks: marks, lines: lines(graph, sentences),
    legend: legend(
      of: graph, options, view: .network,
      extra: ["Lines that end in a diamond: host · in a dot: leads or mediates · dotted: absent"]),
    attributes: [("rankdir", "LR"), ("ranksep", "1.2"), ("nodesep", "0.08")])
}

private func mark(
  _ actor: Actor, _ tag: String, _ meetings: [Meeting], _ sentences: Sentences
) -> Diagram.Mark {
  var about = [displayed(actor.name) + ": " + counted(meetings.count, "meeting")]
  if !actor.titles.isEmpty { about.append(shortened(actor.titles.map(displayed), 4).joined(separator: ", ")) }
  if !actor.aliases.isEmpty {
    about.append("Also: " + shortened(actor.aliases.map(displayed), 6).joined(separator: ", "))
  }
  let reports = meetings.flatMap(\.reports).filter { report in
    report.participants.contains { $0.actor == actor.id }
  }
  return Diagram.Mark(
    name: nodeName("actor", actor.id), tag: tag, classes: ["actor", actor.kind.rawValue],
    label: wrapped(actor.name), fontSize: 9 + 1.5 * min(Double(meetings.count).squareRoot(), 7),
    detail: sentences.detail(about.joined(separator: "\n"), reports, limit: 3))
}

/// Who takes part in which meeting, and where it is held; edges quote what says so.
private func lines(_ graph: Graph, _ sentences: Sentences) -> [Diagram.Line] {
  var lines: [Diagram.Line] = []
  for (index, meeting) in graph.meetings.enumerated() {
    let node = nodeName("meeting", meeting.id)
    let summary = sentences.summary(of: meeting)
    for participant in meeting.participants {
      let reports = meeting.reports.filter { report in
        report.participants.contains { $0.actor == participant.actor }
      }
      let heading = "\(sentences.name(of: participant.actor)): \(participant.role.rawValue)\n" + summary
      lines.append(
        Diagram.Line(
          from: nodeName("actor", participant.actor), to: node, tag: "e\(lines.count + 1)",
          classes: ["part", participant.role.rawValue, meeting.status.rawValue],
          detail: sentences.detail(heading, reports.isEmpty ? meeting.reports : reports), meetings: [index]))
    }
    if let place = meeting.place {
      let reports = meeting.reports.filter { $0.place == place }
      lines.append(
        Diagram.Line(
          from: node, to: nodeName("place", place), tag: "e\(lines.count + 1)", classes: ["at"],
          detail: sentences.detail(summary, reports.isEmpty ? meeting.reports : reports), meetings: [index]))
    }
  }
  return lines
}
