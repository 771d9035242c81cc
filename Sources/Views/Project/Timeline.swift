internal import Meetings

/// Time from left to right, a lane per actor; a meeting is a vertical link across its participants' lanes at its date.
///
/// All coordinates are ours. Dates stand on a true axis; meetings that would fall on one another are moved apart as
/// little as possible; an uncertain date is a bar over the days that it allows. Undated meetings stand at the right.
func timeline(_ graph: Graph, _ options: DrawingOptions) -> Diagram {
  var picture = TimelinePicture(graph)
  picture.drawLanes()
  picture.drawTicks()
  picture.drawMeetings()
  var extra = [
    "Filled dots took part, hollow ones were to or are said not to; diamonds are hosts; grey bars: the days that a date allows"
  ]
  if !picture.lanes.folded.isEmpty {
    extra.append("\(picture.lanes.folded.count) actors who appear once share the last lane")
  }
  return Diagram(
    layout: .placed, marks: picture.marks, lines: picture.lines,
    legend: legend(of: graph, options, view: .timeline, extra: extra))
}

/// The timeline while it is being put together.
private struct TimelinePicture {
  static let laneHeight = 26.0
  static let pitch = 15.0

  let graph: Graph
  let lanes: Lanes
  let sentences: Sentences
  /// Indices of ``Graph/meetings``, dated ones by date, then the undated.
  let order: [Int]
  /// Position by place in ``order``.
  let columns: [Double]
  let axis: TimeAxis?
  /// Where the axis ends and the undated begin.
  let end: Double
  var marks: [Diagram.Mark] = []
  var lines: [Diagram.Line] = []

  init(_ graph: Graph) {
    self.graph = graph
    lanes = Lanes(graph)
    sentences = Sentences(graph)
    let middles = graph.meetings.map { middle(of: $0.span) }
    let dated = graph.meetings.indices.filter { middles[$0] != nil }
      .sorted { (middles[$0] ?? 0, graph.meetings[$0].id) < (middles[$1] ?? 0, graph.meetings[$1].id) }
    let undated = graph.meetings.indices.filter { middles[$0] == nil }
    order = dated + undated
    let days = graph.meetings.flatMap { [$0.span.earliest, $0.span.latest] }.compactMap(\.self)
    let width = max(760, Double(dated.count) * Self.pitch * 1.15)
    if let first = days.min(), let last = days.max() {
      let axis = TimeAxis(first: first, last: last, width: width)
      self.axis = axis
      let wanted = dated.map { (middles[$0] ?? 0) - Double(first.number) }.map { $0 * axis.pointsPerDay }
      let spread = spread(wanted, apart: Self.pitch)
      end = max(width, spread.last ?? 0)
      columns = spread + undated.indices.map { [end] in end + 60 + Double($0) * Self.pitch }
    } else {
      axis = nil
      end = 0
      columns = undated.indices.map { 30 + Double($0) * Self.pitch }
    }
  }

  func y(_ lane: Int) -> Double { -Double(lane) * Self.laneHeight }

  private mutating func anchor(_ name: String, _ x: Double, _ y: Double) {
    marks.append(
      Diagram.Mark(name: name, tag: name, classes: ["anchor"], label: [], centre: (x, y), size: (1, 1)))
  }

  private mutating func line(_ from: String, _ to: String, _ tag: String, _ classes: [String]) {
    lines.append(Diagram.Line(from: from, to: to, tag: tag, classes: classes))
  }

  /// Names at the left, and a line as far as there are meetings.
  mutating func drawLanes() {
    let right = max(columns.last ?? 0, end) + 24
    for (index, actor) in lanes.actors.enumerated() {
      drawLane(
        index, wrapped(named(actor.name), width: 30, lines: 1), ["actor", actor.kind.rawValue], actor.id, right)
    }
    if !lanes.folded.isEmpty {
      drawLane(lanes.actors.count, ["\(lanes.folded.count) more, once each"], ["text"], "", right)
    }
  }

  private mutating func drawLane(
    _ index: Int, _ label: [String], _ classes: [String], _ id: String, _ right: Double
  ) {
    let isState = classes.contains("state")
    let text = textWidth(label.first ?? "", fontSize: 10)
    let width = classes.contains("person") ? text * 1.2 + 16 : text + 12
    // Graphviz draws the second border outside, 4 points away.
    let height = Self.laneHeight - (isState ? 16 : 8)
    let name = id.isEmpty ? "others" : nodeName("actor", id)
    let meetings =
      id.isEmpty ? lanes.folded.flatMap { lanes.meetingsOf[$0] ?? [] }.sorted() : lanes.meetingsOf[id] ?? []
    marks.append(
      Diagram.Mark(
        name: name, tag: "a\(index + 1)", classes: classes, label: label,
        centre: (-(isState ? 38 : 34) - width / 2, y(index)), size: (width, height),
        detail: Diagram.Detail((label + [counted(meetings.count, "meeting")]).joined(separator: ": ")),
        meetings: meetings))
    anchor("lane-\(index + 1)", right, y(index))
    line(name, "lane-\(index + 1)", "l\(index + 1)", ["lane"])
  }

  /// Dates under the lanes, and a thin line up from each.
  mutating func drawTicks() {
    let bottom = y(lanes.count) - 4
    if let place = order.firstIndex(where: { graph.meetings[$0].span.isUnknown }), let last = columns.last {
      marks.append(
        Diagram.Mark(
          name: "undated", tag: "undated", classes: ["text", "tick"], label: ["undated"],
          centre: ((columns[place] + last) / 2, bottom), size: (60, 14), fontSize: 9))
    }
    guard let axis else { return }
    for (index, tick) in axis.ticks.enumerated() {
      let name = "tick-\(index + 1)"
      marks.append(
        Diagram.Mark(
          name: name, tag: name, classes: ["text", "tick"], label: [tick.label], centre: (tick.x, bottom),
          size: (60, 14), fontSize: 9))
      anchor(name + "-top", tick.x, y(0) + 16)
      line(name, name + "-top", "t\(index + 1)", ["grid"])
    }
  }

  mutating func drawMeetings() {
    var rowEnds: [Double] = []
    for (place, index) in order.enumerated() {
      let meeting = graph.meetings[index]
      let x = columns[place]
      let label = labelLines(meeting)
      let width = (label.map { textWidth($0, fontSize: 7.5) }.max() ?? 0) + 8
      let row = rowEnds.firstIndex { $0 + 3 <= x - width / 2 } ?? rowEnds.count
      if row == rowEnds.count { rowEnds.append(0) }
      rowEnds[row] = x + width / 2
      let name = nodeName("meeting", meeting.id)
      let detail = sentences.detail(sentences.summary(of: meeting), meeting.reports)
      marks.append(
        Diagram.Mark(
          name: name, tag: "m\(index + 1)", classes: ["meeting", meeting.kind.rawValue, meeting.status.rawValue],
          label: label, centre: (x, y(0) + 34 + Double(row) * 27), size: (width, 22), fontSize: 7.5,
          detail: detail, meetings: [index]))
      drawParts(meeting, index, x, detail)
    }
  }

  /// A dot on each participant's lane, the link through them, and the days that an uncertain date allows.
  private mutating func drawParts(_ meeting: Meeting, _ index: Int, _ x: Double, _ detail: Diagram.Detail) {
    var byLane: [Int: [Participant]] = [:]
    for participant in meeting.participants {
      if let lane = lanes.number[participant.actor] { byLane[lane, default: []].append(participant) }
    }
    var above = nodeName("meeting", meeting.id)
    for (step, lane) in byLane.keys.sorted().enumerated() {
      let participants = byLane[lane] ?? []
      let name = "dot-\(index + 1)-\(lane + 1)"
      let role = participants.first?.role.rawValue ?? ""
      let names = participants.map { "\(sentences.name(of: $0.actor)) (\($0.role.rawValue))" }
      let reports = meeting.reports.filter { report in
        report.participants.contains { part in participants.contains { $0.actor == part.actor } }
      }
      let heading = shortened(names, 8).joined(separator: ", ") + "\n" + sentences.summary(of: meeting)
      marks.append(
        Diagram.Mark(
          name: name, tag: "d\(index + 1)-\(lane + 1)", classes: ["dot", role, meeting.status.rawValue], label: [],
          centre: (x, y(lane)), size: role == "host" ? (11, 11) : (8, 8),
          detail: sentences.detail(heading, reports.isEmpty ? meeting.reports : reports), meetings: [index]))
      lines.append(
        Diagram.Line(
          from: above, to: name, tag: "e\(index + 1)-\(step + 1)",
          classes: [step == 0 ? "leader" : "together", meeting.status.rawValue], detail: detail,
          meetings: [index]))
      if step == 0 { drawRange(meeting, index, x, lane) }
      above = name
    }
  }

  private mutating func drawRange(_ meeting: Meeting, _ index: Int, _ x: Double, _ lane: Int) {
    guard let axis, let first = meeting.span.earliest, let last = meeting.span.latest, first < last else { return }
    anchor("from-\(index + 1)", min(axis.x(first), x), y(lane))
    anchor("to-\(index + 1)", max(axis.x(last), x), y(lane))
    lines.append(
      Diagram.Line(
        from: "from-\(index + 1)", to: "to-\(index + 1)", tag: "r\(index + 1)", classes: ["range"],
        detail: Diagram.Detail(sentences.summary(of: meeting)), meetings: [index]))
  }

  /// The date without its year, and the place.
  private func labelLines(_ meeting: Meeting) -> [String] {
    var date = meeting.span.isUnknown ? meeting.kind.rawValue : meeting.span.spoken
    if let year = meeting.span.latest?.year ?? meeting.span.earliest?.year, date.hasSuffix(" \(year)") {
      date.removeLast(5)
    }
    let place = meeting.place.map { sentences.shortName(ofPlace: $0) } ?? meeting.kind.rawValue
    return [crossed(date, meeting.status)] + wrapped(place, width: 13, lines: 1)
  }
}

/// The middle of the days that a span allows; of one bound, that.
private func middle(of span: DateSpan) -> Double? {
  switch (span.earliest, span.latest) {
  case (nil, nil): nil
  case (let day?, nil), (nil, let day?): Double(day.number)
  case (let first?, let last?): Double(first.number + last.number) / 2
  }
}
