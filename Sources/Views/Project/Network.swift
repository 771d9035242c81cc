package import Meetings

/// The diagram that the options ask for.
package func diagram(of graph: Graph, _ options: DrawingOptions) -> Diagram {
  guard !graph.meetings.isEmpty else { return nothing(graph, options) }
  let diagram =
    switch options.view ?? chosenView(for: graph) {
    case .network: network(graph, options)
    case .timeline: timeline(graph, options)
    case .pairs: pairs(graph, options)
    case .places: places(graph, options)
    }
  return diagram.layout == .arranged ? arranged(diagram, options.theme) : diagram
}

/// Beyond some 60 meetings, lanes along time read better than a net (Valdivia et al. 2021).
func chosenView(for graph: Graph) -> View { graph.meetings.count > 60 ? .timeline : .network }

/// A picture that says that there is nothing to see, and why.
private func nothing(_ graph: Graph, _ options: DrawingOptions) -> Diagram {
  Diagram(
    layout: .dot, marks: [absence("No meetings to draw")], lines: [],
    legend: legend(of: graph, options, view: options.view ?? .network))
}

/// What stands where nothing can be shown.
func absence(_ words: String) -> Diagram.Mark {
  Diagram.Mark(name: "nothing", tag: "nothing", classes: ["text", "title"], label: [words], fontSize: 16)
}

/// Actors, meetings and places as one picture: from those who meet to where they meet.
func network(_ whole: Graph, _ options: DrawingOptions) -> Diagram {
  let condensed = condensed(whole)
  let graph = condensed.graph
  let sentences = Sentences(graph)
  let marks =
    actorMarks(graph, sentences) + condensed.bundles.map { meetingMark($0, graph, sentences) }
    + placeMarks(graph, sentences)
  return Diagram(
    layout: options.layout ?? (marks.count > 40 ? .arranged : .dot), marks: marks,
    lines: lines(graph, condensed.bundles, sentences),
    legend: legend(
      of: whole, options, view: .network,
      extra: condensed.notes + [
        "Lines that end in a diamond: host · in a dot: leads or mediates · in a bar: absent"
      ]
    ),
    attributes: [("rankdir", "LR"), ("ranksep", "1.2"), ("nodesep", "0.08")])
}

private func meetingMark(_ bundle: Bundle, _ graph: Graph, _ sentences: Sentences) -> Diagram.Mark {
  let index = bundle.meetings[0]
  let meeting = graph.meetings[index]
  let count = bundle.meetings.count
  let what = graph.name(of: bundle)
  let span = graph.span(of: bundle.meetings)
  let heading = (count == 1 ? "" : what + "\n") + sentences.summary(of: meeting)
  return Diagram.Mark(
    name: nodeName("meeting", meeting.id), tag: "m\(index + 1)",
    classes: ["meeting", meeting.kind.rawValue, meeting.status.rawValue],
    label: [crossed(what, meeting.status)] + (span.isUnknown ? [] : [span.spoken]), fontSize: 8,
    detail: sentences.detail(heading, bundle.meetings.flatMap { graph.meetings[$0].reports }),
    meetings: bundle.meetings)
}

/// Who takes part in which meeting, and where it is held; edges quote what says so.
private func lines(_ graph: Graph, _ bundles: [Bundle], _ sentences: Sentences) -> [Diagram.Line] {
  var lines: [Diagram.Line] = []
  for bundle in bundles {
    let meeting = graph.meetings[bundle.meetings[0]]
    let all = bundle.meetings.flatMap { graph.meetings[$0].reports }
    let node = nodeName("meeting", meeting.id)
    let summary = sentences.summary(of: meeting)
    func add(_ from: String, _ to: String, _ classes: [String], _ heading: String, _ reports: [Report]) {
      lines.append(
        Diagram.Line(
          from: from, to: to, tag: "e\(lines.count + 1)", classes: classes, weight: bundle.meetings.count,
          detail: sentences.detail(heading, reports.isEmpty ? all : reports), meetings: bundle.meetings))
    }
    for part in meeting.participants {
      let reports = all.filter { report in report.participants.contains { $0.actor == part.actor } }
      add(
        nodeName("actor", part.actor), node, ["part", part.role.rawValue, meeting.status.rawValue],
        "\(sentences.name(of: part.actor)): \(part.role.rawValue)\n" + summary, reports)
    }
    if let place = graph.place(of: bundle) {
      add(node, nodeName("place", place), ["at"], summary, all.filter { $0.place == place })
    }
  }
  return lines
}
