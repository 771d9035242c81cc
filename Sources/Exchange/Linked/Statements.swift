internal import Meetings

/// A thing of linked data and what is said of it; Turtle and JSON-LD write the same ones.
struct Statements {
  enum Value: Hashable {
    /// A thing in this file: ``name`` of one.
    case thing(String)
    /// A name in one of ``vocabularies``: `schema:EventScheduled`.
    case term(String)
    case text(String)
    case address(String)
    /// A literal of a type of XML Schema: `xsd:date`.
    case typed(String, type: String)
  }

  /// What follows `#` in its IRI, percent-encoded. IRIs are relative: ids are unique in one graph only, so two files must
  /// not speak of the same things by chance.
  var name: String
  /// `schema:Event`.
  var types: [String]
  /// In the order of writing; a property without values is not written.
  var properties: [(property: String, values: [Value])]

  /// Prefixes and what they stand for.
  static let vocabularies: [(prefix: String, iri: String)] = [
    ("prov", "http://www.w3.org/ns/prov#"), ("schema", "https://schema.org/"),
    ("summitry", "urn:summitry:"),
    ("xsd", "http://www.w3.org/2001/XMLSchema#"),
  ]

  /// What this form leaves out of any graph.
  static let leavesOut: Set<Loss> = [.offices, .reports, .steps, .reasons, .notes]
}

/// Everything that a graph says, thing by thing: actors, meetings with their quotes, places, documents.
func statements(of graph: Graph) -> [Statements] {
  graph.actors.map(statements) + graph.meetings.flatMap(statements) + graph.places.map(statements)
    + graph.documents.map(statements)
}

private func statements(_ actor: Actor) -> Statements {
  let type =
    switch actor.kind {
    case .person: "schema:Person"
    case .state: "schema:GovernmentOrganization"
    case .organization, .group: "schema:Organization"
    }
  return Statements(
    name: "actor-" + percentEncoded(actor.id), types: [type],
    properties: [
      ("schema:name", [.text(actor.name)]), ("schema:alternateName", actor.aliases.map { .text($0) }),
      ("schema:jobTitle", actor.titles.map { .text($0) }),
      ("schema:affiliation", actor.affiliations.map { .text($0) }),
      ("schema:addressCountry", texts(actor.country)), ("summitry:kind", [.text(actor.kind.rawValue)]),
    ]
      + ActorLink.Kind.allCases.map { kind in
        (
          "summitry:" + kind.rawValue,
          actor.links.filter { $0.kind == kind }.map { .thing("actor-" + percentEncoded($0.actor)) }
        )
      })
}

private func statements(_ meeting: Meeting) -> [Statements] {
  let name = "meeting-" + percentEncoded(meeting.id)
  func actors(_ fits: (Participant.Role) -> Bool) -> [Statements.Value] {
    meeting.participants.filter { fits($0.role) }.map { .thing("actor-" + percentEncoded($0.actor)) }
  }
  let quotes = meeting.evidence.enumerated().map { index, evidence in
    Statements(
      name: "quote-\(index + 1)-" + percentEncoded(meeting.id), types: ["schema:Quotation"],
      properties: [
        ("schema:text", [.text(evidence.quote)]), ("schema:spokenByCharacter", texts(evidence.attribution)),
        ("schema:isPartOf", [.thing("document-" + percentEncoded(evidence.document))]),
        ("summitry:rule", [.text(evidence.rule)]),
        ("summitry:start", [.typed(String(evidence.range.start), type: "xsd:integer")]),
        ("summitry:end", [.typed(String(evidence.range.end), type: "xsd:integer")]),
      ])
  }
  let span = meeting.span
  let event = Statements(
    name: name, types: ["schema:Event"],
    properties: [
      ("schema:name", [.text(title(of: meeting))]), ("schema:startDate", days(span.earliest)),
      ("schema:endDate", days(span.latest)), ("schema:eventStatus", [.term(status(of: meeting))]),
      ("schema:attendee", actors { $0 != .absent }), ("schema:organizer", actors { $0 == .host }),
      ("schema:location", meeting.place.map { [.thing("place-" + percentEncoded($0))] } ?? []),
      ("schema:keywords", meeting.topics.map { .text($0) }),
      ("prov:wasDerivedFrom", quotes.map { .thing($0.name) }), ("summitry:kind", [.text(meeting.kind.rawValue)]),
      ("summitry:status", [.text(meeting.status.rawValue)]), ("summitry:mediator", actors { $0 == .mediator }),
      ("summitry:lead", actors { $0 == .lead }), ("summitry:absent", actors { $0 == .absent }),
      ("summitry:edtf", span.isUnknown ? [] : [.text(span.edtf)]), ("summitry:dateText", texts(meeting.dateText)),
      (
        "summitry:confidence",
        [.typed(hundredths(meeting.confidence).description, type: "xsd:double")]
      ),
    ]
      + MeetingLink.Kind.allCases.map { kind in
        (
          "summitry:" + kind.rawValue,
          meeting.links.filter { $0.kind == kind }.map { .thing("meeting-" + percentEncoded($0.meeting)) }
        )
      })
  return [event] + quotes
}

private func statements(_ place: Place) -> Statements {
  Statements(
    name: "place-" + percentEncoded(place.id), types: ["schema:Place"],
    properties: [
      ("schema:name", [.text(place.name)]), ("schema:alternateName", place.aliases.map { .text($0) }),
      ("schema:latitude", degrees(place.latitude)), ("schema:longitude", degrees(place.longitude)),
      ("schema:addressCountry", texts(place.country)),
      ("schema:containedInPlace", place.within.map { [.thing("place-" + percentEncoded($0))] } ?? []),
      ("summitry:kind", [.text(place.kind.rawValue)]),
    ])
}

private func statements(_ document: Document) -> Statements {
  Statements(
    name: "document-" + percentEncoded(document.id), types: ["schema:NewsArticle"],
    properties: [
      ("schema:identifier", [.text(document.id)]), ("schema:headline", [.text(document.title)]),
      ("schema:publisher", document.source.isEmpty ? [] : [.text(document.source)]),
      ("schema:url", document.url.map { [isWebAddress($0) ? .address($0) : .text($0)] } ?? []),
      ("schema:datePublished", days(document.published)),
    ])
}

/// schema.org tells only what is announced: that something took place, is planned or was proposed is all "scheduled"
/// there, and `summitry:status` says which.
private func status(of meeting: Meeting) -> String {
  switch meeting.status {
  case .postponed: "schema:EventPostponed"
  case .cancelled, .denied: "schema:EventCancelled"
  case .held, .planned, .proposed:
    meeting.links.contains { $0.kind == .rescheduledFrom } ? "schema:EventRescheduled" : "schema:EventScheduled"
  }
}

private func texts(_ text: String?) -> [Statements.Value] { text.map { [.text($0)] } ?? [] }

private func days(_ day: Day?) -> [Statements.Value] {
  day.map { [.typed($0.description, type: "xsd:date")] } ?? []
}

private func degrees(_ degrees: Double?) -> [Statements.Value] {
  degrees.map { [.typed($0.description, type: "xsd:double")] } ?? []
}
