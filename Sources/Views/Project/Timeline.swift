internal import Meetings

/// Time from left to right, a lane per actor; a meeting is a vertical link across its participants' lanes at its date.
///
/// All coordinates are ours. What doesn't fit between the margins goes on in a strip below, with the names again, like
/// lines of text; undated meetings have strips of their own. Dates stand on a true axis; meetings that would fall on one
/// another are moved apart as little as possible; an uncertain date is a bar over the days that it allows.
func timeline(_ graph: Graph, _ options: DrawingOptions) -> Diagram {
  let (strips, note) = strips(graph)
  var picture = TimelinePicture(graph, strips)
  picture.draw()
  let extra = [
    note,
    "Filled dots took part, hollow ones were to or are said not to; diamonds host; grey bars: days a date allows",
    picture.hasRows ? "Who appears once in a strip stands under the lanes, beside its meeting" : nil,
    picture.folded > 0 ? "Folded into \u{201C}and … more\u{201D}: \(counted(picture.folded, "name"))" : nil,
  ]
  return Diagram(
    layout: .placed, marks: picture.marks, lines: picture.lines,
    legend: legend(of: graph, options, view: .timeline, extra: extra.compactMap(\.self)), bands: picture.bands)
}

/// The timeline while it is being put together.
private struct TimelinePicture {
  static let laneHeight = 24.0
  static let rowHeight = 19.0
  static let labelHeight = 25.0
  /// So many names of one meeting stand under the lanes; more are one mark.
  static let mostSingles = 14

  let graph: Graph
  let strips: [Strip]
  let sentences: Sentences
  let number: [String: Int]
  /// Positions in ``Graph/meetings`` by actor.
  let meetingsOf: [[Int]]
  /// So many sentences tell why somebody is said to have taken part.
  let quotes: Int
  var marks: [Diagram.Mark] = []
  var lines: [Diagram.Line] = []
  var hasRows = false
  /// Actors that share a mark "and 12 more".
  var folded = 0
  var bands: [String: Int] = [:]

  init(_ graph: Graph, _ strips: [Strip]) {
    self.graph = graph
    self.strips = strips
    sentences = Sentences(graph)
    quotes = graph.meetings.count > 300 ? 1 : 4
    let number = Dictionary(graph.actors.enumerated().map { ($1.id, $0) }) { first, _ in first }
    var meetingsOf = [[Int]](repeating: [], count: graph.actors.count)
    for (index, meeting) in graph.meetings.enumerated() {
      for actor in Set(meeting.participants.compactMap { number[$0.actor] }) { meetingsOf[actor].append(index) }
    }
    (self.number, self.meetingsOf) = (number, meetingsOf)
  }

  mutating func draw() {
    var top = 0.0
    for index in strips.indices {
      let done = (marks.count, lines.count)
      top = draw(index, top: top) - 34
      for mark in marks[done.0...] { bands[mark.tag] = index }
      for line in lines[done.1...] { bands[line.tag] = index }
    }
  }

  private mutating func anchor(_ name: String, _ x: Double, _ y: Double) {
    marks.append(
      Diagram.Mark(name: name, tag: name, classes: ["anchor"], label: [], centre: (x, y), size: (1, 1)))
  }

  /// Draws a strip under `top`; returns where it ends.
  private mutating func draw(_ number: Int, top: Double) -> Double {
    let strip = strips[number]
    let actors = strip.columns.map { column in
      Set(graph.meetings[column.first].participants.compactMap { self.number[$0.actor] }).sorted()
    }
    let lanes = Lanes(actors)
    let labels = strip.columns.map(label)
    let rows = labelRows(labels, at: strip.xs)
    let first = top - Double((rows.max() ?? 0) + 1) * Self.labelHeight - 16
    var ys: [Int: Double] = [:]
    for (lane, actor) in lanes.own.enumerated() { ys[actor] = first - Double(lane) * Self.laneHeight }
    let belowLanes = first - Double(lanes.own.count) * Self.laneHeight
    let below = drawSingles(of: strip, number, actors, lanes, under: belowLanes, &ys)
    drawAxis(strip, number, from: first + 14, to: below - 2)
    drawLanes(lanes, strip, number, ys)
    if strips.count > 1 { drawHeading(strip, number, at: first + 27) }
    for (column, bundle) in strip.columns.enumerated() {
      let y = first + 27 + Double(rows[column]) * Self.labelHeight
      draw(bundle, labels[column], x: strip.xs[column], y: y, ys, strip.axis)
    }
    return below - 12
  }

  /// Labels in as few rows as they need, each over its column.
  private func labelRows(_ labels: [[String]], at xs: [Double]) -> [Int] {
    var ends: [Double] = []
    return labels.indices.map { column in
      let half = labelWidth(labels[column]) / 2
      let row = ends.firstIndex { $0 + 3 <= xs[column] - half } ?? ends.count
      if row == ends.count { ends.append(0) }
      ends[row] = xs[column] + half
      return row
    }
  }

  private func labelWidth(_ label: [String]) -> Double {
    (label.map { textWidth($0, fontSize: 7.5) }.max() ?? 0) + 8
  }

  /// Names at the left, and a line as far as there are meetings.
  private mutating func drawLanes(_ lanes: Lanes, _ strip: Strip, _ number: Int, _ ys: [Int: Double]) {
    let right = max(strip.xs.last ?? 0, strip.axis == nil ? 0 : Strip.width) + 20
    for index in lanes.own {
      let actor = graph.actors[index]
      let isState = actor.kind == .state
      let isLong = actor.name.count > 30
      let label = wrapped(named(actor.name), width: isLong ? 34 : 30, lines: isLong && !isState ? 2 : 1)
      let fontSize = isLong ? (isState ? 9.0 : 7.5) : 10
      let text = label.map { textWidth($0, fontSize: fontSize) }.max() ?? 0
      // Graphviz draws the second border of a state outside, 4 points away.
      let width = actor.kind == .person ? text * (isLong ? 1.35 : 1.15) + 14 : text + 12
      let (y, name) = (ys[index] ?? 0, nodeName("actor", actor.id) + suffix(number))
      marks.append(
        Diagram.Mark(
          name: name, tag: "a\(index + 1)" + suffix(number), classes: ["actor", actor.kind.rawValue], label: label,
          centre: (-(isState ? 26 : 22) - width / 2, y),
          size: (width, Self.laneHeight - (isState ? 11 : isLong ? 4 : 7)),
          fontSize: fontSize,
          detail: detail(of: index), meetings: meetingsOf[index]))
      anchor("lane-\(number + 1)-\(index + 1)", right, y)
      lines.append(
        Diagram.Line(
          from: name, to: "lane-\(number + 1)-\(index + 1)", tag: "l\(number + 1)-\(index + 1)", classes: ["lane"])
      )
    }
  }

  private func detail(of actor: Int) -> Diagram.Detail {
    Diagram.Detail(named(graph.actors[actor].name) + ": " + counted(meetingsOf[actor].count, "meeting"))
  }

  /// An actor has a name in each strip.
  private func suffix(_ strip: Int) -> String { strips.count == 1 ? "" : "-s\(strip + 1)" }

  /// Which dates a strip has.
  private mutating func drawHeading(_ strip: Strip, _ number: Int, at y: Double) {
    let days = strip.columns.map { graph.span(of: $0.meetings) }
    let first = days.first.flatMap { $0.earliest ?? $0.latest }
    let last = days.last.flatMap { $0.latest ?? $0.earliest }
    var words = "without a date"
    if let first, let last {
      let (from, to) = (month(of: first), month(of: last))
      words = from == to ? from : from + " – " + to
    }
    let width = textWidth(words, fontSize: 11) + 4
    marks.append(
      Diagram.Mark(
        name: "strip-\(number + 1)", tag: "strip-\(number + 1)", classes: ["text", "title"], label: [words],
        centre: (-22 - width / 2, y), size: (width, 16), fontSize: 11))
  }

  private func month(of day: Day) -> String { "\(Day.monthNames[day.month - 1]) \(day.year)" }

  /// Those without a lane, in rows, each right of its dot; returns where the last row ends.
  ///
  /// From right to left, so that each name can go below the links that it would cross, if that isn't too far down.
  private mutating func drawSingles(
    of strip: Strip, _ number: Int, _ actors: [[Int]], _ lanes: Lanes, under top: Double, _ ys: inout [Int: Double]
  ) -> Double {
    let own = Set(lanes.own)
    var rows = SingleRows(xs: strip.xs)
    for column in actors.indices.reversed() {
      let singles = actors[column].filter { !own.contains($0) }
      let named = singles.count > Self.mostSingles ? Array(singles.prefix(Self.mostSingles - 1)) : singles
      for index in named {
        let actor = graph.actors[index]
        let place = single(Views.named(actor.name), ["actor", actor.kind.rawValue], column, strip, top, &rows)
        ys[index] = place.y
        marks.append(
          Diagram.Mark(
            name: nodeName("actor", actor.id) + suffix(number), tag: "a\(index + 1)" + suffix(number),
            classes: ["actor", actor.kind.rawValue], label: place.label, centre: (place.x, place.y),
            size: place.size, fontSize: 7.5, detail: detail(of: index), meetings: meetingsOf[index]))
      }
      let rest = singles.dropFirst(named.count)
      guard !rest.isEmpty else { continue }
      let place = single("and \(rest.count) more", ["actor", "group"], column, strip, top, &rows)
      let tag = "more-\(number + 1)-\(column + 1)"
      let names = rest.map { Views.named(graph.actors[$0].name) }
      marks.append(
        Diagram.Mark(
          name: tag, tag: tag, classes: ["actor", "group"], label: place.label, centre: (place.x, place.y),
          size: place.size, fontSize: 7.5, detail: Diagram.Detail(names.joined(separator: ", ")),
          meetings: strip.columns[column].meetings))
      for index in rest { ys[index] = place.y }
      folded += rest.count
    }
    if rows.count > 0 { hasRows = true }
    return top - Double(rows.count) * Self.rowHeight
  }

  /// Where a name under the lanes goes.
  private func single(
    _ name: String, _ classes: [String], _ column: Int, _ strip: Strip, _ top: Double, _ rows: inout SingleRows
  ) -> (label: [String], x: Double, y: Double, size: (width: Double, height: Double)) {
    let isState = classes.contains("state")
    let label = wrapped(name, width: 44, lines: 1)
    let width =
      textWidth(label.first ?? "", fontSize: 7.5) * (classes.contains("person") ? 1.15 : 1) + 8
    let left = strip.xs[column] + (isState ? 12 : 8)
    let row = rows.take(column, to: left + width + (isState ? 4 : 0))
    return (label, left + width / 2, top - Double(row) * Self.rowHeight + 2, (width, isState ? 9 : 14))
  }

  /// Dates under the lanes with a thin line up from each, and what a strip without dates is.
  private mutating func drawAxis(_ strip: Strip, _ number: Int, from top: Double, to bottom: Double) {
    let tag = "tick-\(number + 1)-"
    func text(_ label: String, _ x: Double, _ name: String) -> Diagram.Mark {
      Diagram.Mark(
        name: name, tag: name, classes: ["text", "tick"], label: [label], centre: (x, bottom), size: (60, 14),
        fontSize: 9)
    }
    guard let axis = strip.axis else { return }
    for (index, tick) in axis.ticks.enumerated() {
      let name = tag + "\(index + 1)"
      marks.append(text(tick.label, tick.x, name))
      anchor(name + "-top", tick.x, top)
      lines.append(Diagram.Line(from: name, to: name + "-top", tag: "t" + name.dropFirst(4), classes: ["grid"]))
    }
    for (index, cut) in axis.cuts.enumerated() {
      marks.append(text(cut.label, cut.x, tag + "cut-\(index + 1)"))
    }
  }

  /// A meeting's label, its dots and the link through them, and the days that an uncertain date allows.
  private mutating func draw(
    _ bundle: Bundle, _ label: [String], x: Double, y: Double, _ ys: [Int: Double], _ axis: TimeAxis?
  ) {
    let meeting = graph.meetings[bundle.first]
    let status = meeting.status.rawValue
    let reports = bundle.meetings.flatMap { graph.meetings[$0].reports }
    let summary = sentences.summary(of: meeting)
    let whole = sentences.detail(summary, reports)
    let name = nodeName("meeting", meeting.id)
    marks.append(
      Diagram.Mark(
        name: name, tag: "m\(bundle.first + 1)", classes: ["meeting", meeting.kind.rawValue, status], label: label,
        centre: (x, y), size: (labelWidth(label), Self.labelHeight - 4), fontSize: 7.5, detail: whole,
        meetings: bundle.meetings))
    var above = name
    var last: Double?
    let placed = parts(of: meeting).sorted { (ys[$1.actor] ?? 0, $0.actor) < (ys[$0.actor] ?? 0, $1.actor) }
    for (step, part) in placed.enumerated() {
      // Those who share a mark share a dot.
      let level = ys[part.actor] ?? 0
      if level == last { continue }
      last = level
      let dot = "dot-\(bundle.first + 1)-\(part.actor + 1)"
      let id = graph.actors[part.actor].id
      let own = reports.filter { report in report.participants.contains { $0.actor == id } }
      let heading = "\(sentences.name(of: id)) (\(part.role.rawValue))\n" + summary
      marks.append(
        Diagram.Mark(
          name: dot, tag: "d\(bundle.first + 1)-\(part.actor + 1)", classes: ["dot", part.role.rawValue, status],
          label: [], centre: (x, ys[part.actor] ?? 0), size: part.role == .host ? (11, 11) : (8, 8),
          detail: sentences.detail(heading, own.isEmpty ? reports : own, limit: quotes), meetings: bundle.meetings)
      )
      lines.append(
        Diagram.Line(
          from: above, to: dot, tag: "e\(bundle.first + 1)-\(step + 1)",
          classes: [step == 0 ? "leader" : "together", status],
          detail: quotes > 1 ? whole : Diagram.Detail(summary), meetings: bundle.meetings))
      if step == 0, let axis { drawRange(bundle, x, ys[part.actor] ?? 0, axis) }
      above = dot
    }
  }

  private mutating func drawRange(_ bundle: Bundle, _ x: Double, _ y: Double, _ axis: TimeAxis) {
    let span = graph.span(of: bundle.meetings)
    guard let first = span.earliest, let last = span.latest, first < last else { return }
    let index = bundle.first + 1
    anchor("from-\(index)", min(axis.x(Double(first.number)), x), y)
    anchor("to-\(index)", max(axis.x(Double(last.number)), x), y)
    lines.append(
      Diagram.Line(
        from: "from-\(index)", to: "to-\(index)", tag: "r\(index)", classes: ["range"],
        detail: Diagram.Detail(sentences.summary(of: graph.meetings[bundle.first])), meetings: bundle.meetings))
  }

  /// Who took part, each once, as what they were named first.
  private func parts(of meeting: Meeting) -> [(actor: Int, role: Participant.Role)] {
    var parts: [(actor: Int, role: Participant.Role)] = []
    for participant in meeting.participants {
      guard let actor = number[participant.actor], !parts.contains(where: { $0.actor == actor }) else { continue }
      parts.append((actor, participant.role))
    }
    return parts
  }

  /// The date without its year, or what it was, and the place.
  private func label(_ bundle: Bundle) -> [String] {
    let meeting = graph.meetings[bundle.first]
    let what = graph.name(of: bundle)
    let place = meeting.place.map { sentences.shortName(ofPlace: $0) }
    let span = graph.span(of: bundle.meetings)
    guard !span.isUnknown else {
      return [crossed(what, meeting.status)] + wrapped(place ?? "", width: 18, lines: 1)
    }
    var date = span.spoken
    if let year = span.latest?.year ?? span.earliest?.year, date.hasSuffix(" \(year)"), date.count > 8 {
      date.removeLast(5)
    }
    let second = bundle.meetings.count > 1 ? what : place ?? what
    return [crossed(date, meeting.status)] + wrapped(second, width: 18, lines: 1)
  }
}
