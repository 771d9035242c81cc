internal import Meetings

extension PropertyGraph {
  init(_ graph: Graph) {
    let spells = Spells(graph)
    nodes =
      graph.actors.map { node($0, spells) } + graph.meetings.map { node($0, spells) }
      + graph.places.map { node($0, spells) }
    for meeting in graph.meetings {
      for participant in meeting.participants {
        add(
          "participates", from: actorID(participant.actor), to: meetingID(meeting.id),
          label: participant.role.rawValue, role: participant.role, meeting, spells)
      }
      if let place = meeting.place { add("at", from: meetingID(meeting.id), to: placeID(place), meeting, spells) }
    }
    for meeting in graph.meetings {
      for link in meeting.links {
        add(link.kind.rawValue, from: meetingID(meeting.id), to: meetingID(link.meeting))
      }
    }
    for actor in graph.actors {
      for link in actor.links { add(link.kind.rawValue, from: actorID(actor.id), to: actorID(link.actor)) }
    }
    for place in graph.places {
      guard let outer = place.within else { continue }
      add("within", from: placeID(place.id), to: placeID(outer), spells: spells.ofPlaces[place.id] ?? [])
    }
  }

  private mutating func add(
    _ relation: String, from source: String, to target: String, label: String? = nil,
    role: Participant.Role? = nil, _ meeting: Meeting, _ spells: Spells
  ) {
    add(
      relation, from: source, to: target, label: label, spells: spells.ofMeetings[meeting.id] ?? [],
      values: [
        ("role", role.map { .text($0.rawValue) }), ("status", .text(meeting.status.rawValue)),
        ("earliest", meeting.span.earliest.map { .day($0) }), ("latest", meeting.span.latest.map { .day($0) }),
      ])
  }

  private mutating func add(
    _ relation: String, from source: String, to target: String, label: String? = nil, spells: [Spell] = [],
    values: [(name: String, value: Value?)] = []
  ) {
    let values = row(Self.edgeColumns, [("relation", .text(relation))] + values)
    edges.append(
      Edge(
        id: "e\(edges.count + 1)", source: source, target: target, label: label ?? relation, values: values,
        spells: spells))
  }
}

func actorID(_ id: String) -> String { "actor-" + withoutControls(id) }
func meetingID(_ id: String) -> String { "meeting-" + withoutControls(id) }
func placeID(_ id: String) -> String { "place-" + withoutControls(id) }

private func node(_ actor: Actor, _ spells: Spells) -> PropertyGraph.Node {
  PropertyGraph.Node(
    id: actorID(actor.id), label: actor.name,
    values: row(
      PropertyGraph.nodeColumns,
      [
        ("class", .text("actor")), ("kind", .text(actor.kind.rawValue)), ("country", text(actor.country)),
        ("aliases", texts(actor.aliases)), ("titles", texts(actor.titles)),
        ("affiliations", texts(actor.affiliations)),
      ]), spells: spells.ofActors[actor.id] ?? [])
}

private func node(_ meeting: Meeting, _ spells: Spells) -> PropertyGraph.Node {
  let span = meeting.span
  return PropertyGraph.Node(
    id: meetingID(meeting.id), label: title(of: meeting),
    values: row(
      PropertyGraph.nodeColumns,
      [
        ("class", .text("meeting")), ("kind", .text(meeting.kind.rawValue)),
        ("status", .text(meeting.status.rawValue)), ("earliest", span.earliest.map { .day($0) }),
        ("latest", span.latest.map { .day($0) }), ("edtf", text(span.edtf)), ("grain", .text(span.grain.rawValue)),
        ("approximate", .truth(span.isApproximate)), ("dateText", text(meeting.dateText)),
        ("topics", texts(meeting.topics)), ("documents", texts(documents(of: meeting))),
        ("evidence", .integer(meeting.evidence.count)), ("confidence", .decimal(hundredths(meeting.confidence))),
        ("quote", text(meeting.evidence.first?.quote)),
      ]), spells: spells.ofMeetings[meeting.id] ?? [])
}

private func node(_ place: Place, _ spells: Spells) -> PropertyGraph.Node {
  PropertyGraph.Node(
    id: placeID(place.id), label: place.name,
    values: row(
      PropertyGraph.nodeColumns,
      [
        ("class", .text("place")), ("kind", .text(place.kind.rawValue)), ("country", text(place.country)),
        ("latitude", place.latitude.map { .decimal($0) }), ("longitude", place.longitude.map { .decimal($0) }),
        ("aliases", texts(place.aliases)),
      ]), spells: spells.ofPlaces[place.id] ?? [])
}

/// `talks 2019-12-04`, `visit undated`.
func title(of meeting: Meeting) -> String {
  meeting.kind.rawValue + " " + (meeting.span.isUnknown ? "undated" : meeting.span.edtf)
}

/// The ids of a meeting's documents, each once, sorted.
func documents(of meeting: Meeting) -> [String] { Set(meeting.reports.map(\.document)).sorted() }

/// A probability with at most two decimals, as in our own JSON.
func hundredths(_ value: Double) -> Double { (value * 100).rounded() / 100 }

/// Values in the order of their columns; an empty text or list is none.
private func row(
  _ columns: [PropertyGraph.Column], _ values: [(name: String, value: PropertyGraph.Value?)]
) -> [PropertyGraph.Value?] {
  columns.map { column in values.first { $0.name == column.name }?.value }
}

private func text(_ text: String?) -> PropertyGraph.Value? {
  text.flatMap { $0.isEmpty ? nil : .text($0) }
}

private func texts(_ texts: [String]) -> PropertyGraph.Value? { texts.isEmpty ? nil : .texts(texts) }
