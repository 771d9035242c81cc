internal import Meetings

/// Most participants that a meeting may have for its pairs to be counted: 40 make 780 pairs.
private let mostParticipants = 40

/// Most lines that a picture can show and a reader can follow.
private let mostLines = 240

/// Most labels on lines; half as many where lines are many.
private let mostLabels = 40

/// Who met whom: a line for each two actors who took part in the same meetings, as wide as there were many.
func pairs(_ graph: Graph, _ options: DrawingOptions) -> Diagram {
  let sentences = Sentences(graph)
  var shared: [Pair: [Int]] = [:]
  var large = 0
  for (index, meeting) in graph.meetings.enumerated() where !meeting.isOff {
    let present = Set(meeting.participants.filter { $0.role != .absent }.map(\.actor)).sorted()
    guard present.count <= mostParticipants else {
      large += 1
      continue
    }
    for (place, one) in present.enumerated() {
      for other in present[(place + 1)...] { shared[Pair(one: one, other: other), default: []].append(index) }
    }
  }
  // The weightiest first: a hint to the layout, and the same order every time.
  let all = shared.sorted { ($1.value.count, $0.key) < ($0.value.count, $1.key) }
  let (sorted, note) = strongest(all.map { ($0.key, $0.value) }, most: mostLines, "pairs")
  // Who met once is told by a thin line, unless there is nothing else to tell.
  let isSparse = sorted.count <= mostLabels / 2
  let lines = sorted.enumerated().map { index, entry in
    let (pair, indices) = (entry.key, entry.value)
    let last = indices.compactMap { graph.meetings[$0].span.latest ?? graph.meetings[$0].span.earliest }.max()
    let when = last.map { ", last in \(Day.monthNames[$0.month - 1]) \($0.year)" } ?? ""
    let label = counted(indices.count, "meeting") + when
    let heading = "\(sentences.name(of: pair.one)) and \(sentences.name(of: pair.other)): \(label)"
    return Diagram.Line(
      from: nodeName("actor", pair.one), to: nodeName("actor", pair.other), tag: "e\(index + 1)",
      classes: ["pair"],
      label: index < (sorted.count > 120 ? mostLabels / 2 : mostLabels) && (isSparse || indices.count > 1)
        ? label : "", weight: indices.count,
      detail: sentences.detail(heading, indices.flatMap { graph.meetings[$0].reports }), meetings: indices)
  }
  let linked = Set(lines.flatMap { [$0.from, $0.to] })
  let extra =
    [note].compactMap(\.self) + offNote(graph)
    + (large == 0 ? [] : ["Not counted: \(counted(large, "meeting")) of more than \(mostParticipants) actors"])
  return Diagram(
    layout: options.layout ?? .arranged,
    marks: linked.isEmpty
      ? [absence("No pairs to draw")] : actorMarks(graph, sentences).filter { linked.contains($0.name) },
    lines: lines, legend: legend(of: graph, options, view: .pairs, extra: extra),
    attributes: engineHints)
}

/// For Graphviz's own layouts, where they are asked for.
private let engineHints = [("rankdir", "LR"), ("ranksep", "1"), ("overlap_scaling", "-3.4"), ("sep", "+12")]

/// Those who count meetings don't count what did not take place, and say so.
private func offNote(_ graph: Graph) -> [String] {
  let off = graph.meetings.filter(\.isOff).count
  return off == 0 ? [] : ["Not counted: \(counted(off, "meeting")) cancelled or denied"]
}

extension Meeting {
  fileprivate var isOff: Bool { status == .cancelled || status == .denied }
}

/// Two actors, in the order of their ids.
private struct Pair: Hashable, Comparable {
  var one: String
  var other: String

  static func < (a: Pair, b: Pair) -> Bool { (a.one, a.other) < (b.one, b.other) }
}

/// Who was where: a line from each actor to each place of its meetings, as wide as there were many.
func places(_ graph: Graph, _ options: DrawingOptions) -> Diagram {
  let sentences = Sentences(graph)
  var visits: [Pair: [Int]] = [:]
  for (index, meeting) in graph.meetings.enumerated() where !meeting.isOff {
    guard let place = meeting.place else { continue }
    for actor in Set(meeting.participants.filter({ $0.role != .absent }).map(\.actor)) {
      visits[Pair(one: actor, other: place), default: []].append(index)
    }
  }
  let all = visits.sorted { ($1.value.count, $0.key) < ($0.value.count, $1.key) }
  let (sorted, note) = strongest(all.map { ($0.key, $0.value) }, most: mostLines, "links of actor and place")
  let lines = sorted.enumerated().map { index, entry in
    let (pair, indices) = (entry.key, entry.value)
    let heading =
      "\(sentences.name(of: pair.one)) in \(sentences.name(ofPlace: pair.other)): "
      + counted(indices.count, "meeting")
    return Diagram.Line(
      from: nodeName("actor", pair.one), to: nodeName("place", pair.other), tag: "e\(index + 1)", classes: ["at"],
      weight: indices.count, detail: sentences.detail(heading, indices.flatMap { graph.meetings[$0].reports }),
      meetings: indices)
  }
  let linked = Set(lines.flatMap { [$0.from, $0.to] })
  let marks = actorMarks(graph, sentences) + placeMarks(graph, sentences)
  let unplaced = graph.meetings.filter { $0.place == nil }.count
  return Diagram(
    layout: options.layout ?? .arranged,
    marks: linked.isEmpty ? [absence("No places to draw")] : marks.filter { linked.contains($0.name) },
    lines: lines,
    legend: legend(
      of: graph, options, view: .places,
      extra: [note].compactMap(\.self) + offNote(graph)
        + (unplaced == 0 ? [] : ["Without a place, and not drawn: " + counted(unplaced, "meeting")])),
    attributes: engineHints)
}
