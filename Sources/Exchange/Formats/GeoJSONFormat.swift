internal import JSONText
internal import Meetings

/// GeoJSON (RFC 7946), for maps: a feature for each meeting, where its place is, longitude first.
///
/// A place without a point of its own stands where the nearest place around it is, and `located` names that place; a
/// meeting without any has no geometry, which the RFC allows, and is counted.
struct GeoJSONFormat: ExchangeFormat {
  let name = "geojson"
  let endings = ["geojson", "geo.json"]

  func write(_ graph: Graph, _ options: ExportOptions) -> Exported {
    let places = Dictionary(graph.places.map { ($0.id, $0) }) { first, _ in first }
    let actors = Dictionary(graph.actors.map { ($0.id, $0.name) }) { first, _ in first }
    var losses = Losses(
      of: graph,
      leavingOut: [
        .attributes, .offices, .furtherQuotes, .links, .ties, .places, .reports, .steps, .reasons, .documents,
        .notes,
      ])
    let features = graph.meetings.map { meeting -> JSONValue in
      let located = located(meeting.place, places)
      if located == nil { losses.add(.unlocatedMeetings) }
      let members = present([
        ("title", .string(title(of: meeting))), ("kind", .string(meeting.kind.rawValue)),
        ("status", .string(meeting.status.rawValue)), ("earliest", JSONValue(meeting.span.earliest?.description)),
        ("latest", JSONValue(meeting.span.latest?.description)),
        ("edtf", meeting.span.isUnknown ? .null : .string(meeting.span.edtf)),
        ("place", JSONValue(meeting.place.flatMap { places[$0]?.name })),
        ("located", JSONValue(located?.place.name)),
        ("country", JSONValue(meeting.place.flatMap { places[$0]?.country })),
        ("participants", names(meeting, actors) { $0 != .absent }),
        ("absent", names(meeting, actors) { $0 == .absent }),
        ("topics", .array(meeting.topics.map(JSONValue.string))),
        ("documents", .array(documents(of: meeting).map(JSONValue.string))),
        ("quote", JSONValue(meeting.evidence.first?.quote)),
      ])
      return .object([
        ("type", "Feature"), ("id", .string(meeting.id)), ("geometry", located?.point ?? .null),
        ("properties", .object(members)),
      ])
    }
    let value = JSONValue.object([("type", "FeatureCollection"), ("features", .array(features))])
    return Exported(value.text(.indented) + "\n", losses)
  }

  /// The point of a place, or of the nearest around it that has one.
  private func located(_ id: String?, _ places: [String: Place]) -> (place: Place, point: JSONValue)? {
    var next = id
    while let id = next, let place = places[id] {
      if let latitude = place.latitude, let longitude = place.longitude, (-90...90).contains(latitude),
        (-180...180).contains(longitude)
      {
        let point = JSONValue.object([
          ("type", "Point"), ("coordinates", .array([.number(longitude), .number(latitude)])),
        ])
        return (place, point)
      }
      next = place.within
    }
    return nil
  }

  private func names(
    _ meeting: Meeting, _ actors: [String: String], _ fits: (Participant.Role) -> Bool
  ) -> JSONValue {
    .array(meeting.participants.filter { fits($0.role) }.map { .string(actors[$0.actor] ?? $0.actor) })
  }

  /// Members without nulls and empty lists.
  private func present(_ members: [(key: String, value: JSONValue)]) -> [(key: String, value: JSONValue)] {
    members.filter { $0.value != .null && $0.value != .array([]) }
  }
}
