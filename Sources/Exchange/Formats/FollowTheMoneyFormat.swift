internal import JSONText
internal import Meetings

/// FollowTheMoney, a line of JSON per entity, for Aleph and the tools of OpenSanctions: Person, PublicBody and
/// Organization for actors, Event for meetings, Address for places, Article for documents, and for each participation and
/// each tie between actors an UnknownLink, which carries role, dates and source as the model has no schema for taking part.
struct FollowTheMoneyFormat: ExchangeFormat {
  let name = "ftm"
  let endings = ["ftm", "ftm.json", "ftm.jsonl"]

  func write(_ graph: Graph, _ options: ExportOptions) -> Exported {
    var losses = Losses(of: graph, leavingOut: [.links, .places, .offices, .reports, .steps, .reasons, .notes])
    let places = Dictionary(graph.places.map { ($0.id, $0) }) { first, _ in first }
    for document in graph.documents {
      if document.url.map({ !isWebAddress($0) }) ?? false { losses.add(.addresses) }
    }
    let days = graph.documents.map(\.published) + graph.meetings.flatMap { [$0.span.earliest, $0.span.latest] }
    losses.add(.days, days.count { $0 != nil && date($0) == nil })
    let entities =
      graph.documents.map(entity) + graph.places.map(entity) + graph.actors.map(entity)
      + graph.actors.flatMap(ties)
      + graph.meetings.flatMap { meeting in
        [entity(meeting, places)] + meeting.participants.indices.map { link(meeting, $0) }
      }
    return Exported(entities.map { $0.text() + "\n" }.joined(), losses)
  }

  private func entity(
    _ id: String, _ schema: String, _ properties: [(key: String, values: [String?])]
  ) -> JSONValue {
    let known = properties.map { ($0.key, $0.values.compactMap(\.self).filter { !$0.isEmpty }) }
    return .object([
      ("id", .string(id)), ("schema", .string(schema)),
      (
        "properties",
        .object(known.filter { !$0.1.isEmpty }.map { ($0.0, .array($0.1.map(JSONValue.string))) })
      ),
    ])
  }

  private func entity(_ document: Document) -> JSONValue {
    entity(
      key("document", document.id), "Article",
      [
        ("fileName", [document.id]), ("title", [document.title]), ("publisher", [document.source]),
        ("sourceUrl", [document.url.flatMap { isWebAddress($0) ? $0 : nil }]),
        ("publishedAt", [date(document.published)]),
      ])
  }

  private func entity(_ place: Place) -> JSONValue {
    entity(
      key("place", place.id), "Address",
      [
        ("name", [place.name]), ("full", [place.name]), ("alias", place.aliases),
        ("country", [country(place.country)]),
        ("latitude", [place.latitude?.description]), ("longitude", [place.longitude?.description]),
      ])
  }

  private func entity(_ actor: Actor) -> JSONValue {
    let (schema, title) =
      switch actor.kind {
      case .person: ("Person", "position")
      case .state: ("PublicBody", "summary")
      case .organization, .group: ("Organization", "summary")
      }
    return entity(
      key("actor", actor.id), schema,
      [
        ("name", [actor.name]), ("alias", actor.aliases), (title, actor.titles),
        ("country", [country(actor.country)]),
        ("keywords", actor.affiliations),
      ])
  }

  private func entity(_ meeting: Meeting, _ places: [String: Place]) -> JSONValue {
    let place = meeting.place.flatMap { places[$0] }
    return entity(
      key("meeting", meeting.id), "Event",
      [
        ("name", [title(of: meeting)]), ("startDate", [date(meeting.span.earliest)]),
        ("endDate", [date(meeting.span.latest)]), ("summary", [meeting.status.rawValue]),
        ("location", [place?.name]), ("addressEntity", [place.map { key("place", $0.id) }]),
        ("country", [country(place?.country)]), ("keywords", meeting.topics),
        ("involved", unique(meeting.participants.filter { $0.role != .absent }.map { key("actor", $0.actor) })),
        ("organizer", unique(meeting.participants.filter { $0.role == .host }.map { key("actor", $0.actor) })),
        ("proof", documents(of: meeting).map { key("document", $0) }),
        ("description", meeting.evidence.map(\.quote)),
      ])
  }

  private func link(_ meeting: Meeting, _ index: Int) -> JSONValue {
    let participant = meeting.participants[index]
    return entity(
      key("part-\(index + 1)", meeting.id), "UnknownLink",
      [
        ("subject", [key("actor", participant.actor)]), ("object", [key("meeting", meeting.id)]),
        ("role", [participant.role.rawValue]), ("status", [meeting.status.rawValue]),
        ("startDate", [date(meeting.span.earliest)]), ("endDate", [date(meeting.span.latest)]),
        ("proof", documents(of: meeting).map { key("document", $0) }),
      ])
  }

  private func ties(_ actor: Actor) -> [JSONValue] {
    actor.links.enumerated().map { index, link in
      entity(
        key("tie-\(index + 1)", actor.id), "UnknownLink",
        [
          ("subject", [key("actor", actor.id)]), ("object", [key("actor", link.actor)]),
          ("role", [link.kind.rawValue]),
        ])
    }
  }

  private func unique(_ ids: [String]) -> [String] {
    ids.enumerated().filter { !ids[..<$0.offset].contains($0.element) }.map(\.element)
  }

  /// An id that the model takes: letters, digits, `-` and `.`, none of the last two at an end. Every other byte is `.` and
  /// two hexadecimal digits, so different ids stay different.
  private func key(_ kind: String, _ id: String) -> String {
    let name = encoded(id, mark: ".") { byte in
      switch byte {
      case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2D: true
      default: false
      }
    }
    if name.isEmpty { return kind }
    return kind + "-" + (name.hasSuffix("-") ? name.dropLast() + ".2D" : name)
  }

  /// A day as the model has it: it takes the years 1000 to 2999 and drops a value of any other
  /// (`DatePrefix` of the package prefixdate).
  private func date(_ day: Day?) -> String? {
    day.flatMap { (1000...2999).contains($0.year) ? $0.description : nil }
  }

  /// ISO 3166-1 alpha-2 in lower case, as the model has it.
  private func country(_ code: String?) -> String? {
    code.flatMap { code in
      code.utf8.count == 2 && code.utf8.allSatisfy { (0x41...0x5A).contains($0) } ? code.lowercased() : nil
    }
  }
}
