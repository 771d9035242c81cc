package import JSONText
package import Meetings

/// A reading as JSON, in the form of schemas/reading.schema.json: what `summitry read` prints, a line per article.
package func writeReading(_ reading: Reading) -> JSONValue {
  .object([
    ("format", .string("summitry-reading")),
    ("version", .integer(1)),
    ("document", json(reading.document)),
    ("actors", .array(reading.actors.map { .object(members(of: $0)) })),
    ("places", .array(reading.places.map(json))),
    ("meetings", .array(reading.reports.map(json))),
    ("notes", .array(reading.notes.map { json($0, namingDocument: false) })),
  ])
}

func json(_ document: Document) -> JSONValue {
  var members: [(key: String, value: JSONValue)] = [
    ("id", .string(document.id)),
    ("title", .string(document.title)),
    ("source", .string(document.source)),
    ("url", json(document.url)),
    ("published", json(document.published)),
  ]
  if !document.author.isEmpty { members.append(("author", .string(document.author))) }
  if let copyOf = document.copyOf { members.append(("copyOf", .string(copyOf))) }
  if let sketch = document.sketch { members.append(("sketch", .string(sketch.description))) }
  return .object(members)
}

/// The members of an actor that readings and graphs have in common.
func members(of actor: Actor) -> [(key: String, value: JSONValue)] {
  [
    ("id", .string(actor.id)),
    ("name", .string(actor.name)),
    ("type", .string(actor.kind.rawValue)),
    ("aliases", json(actor.aliases)),
    ("titles", json(actor.titles)),
    ("affiliations", json(actor.affiliations)),
    ("country", json(actor.country)),
    (
      "links",
      .array(
        actor.links.map { .object([("kind", .string($0.kind.rawValue)), ("actor", .string($0.actor))]) })
    ),
  ]
}

func json(_ place: Place) -> JSONValue {
  .object([
    ("id", .string(place.id)),
    ("name", .string(place.name)),
    ("kind", .string(place.kind.rawValue)),
    ("country", json(place.country)),
    ("within", json(place.within)),
    ("latitude", place.latitude.map(JSONValue.number) ?? .null),
    ("longitude", place.longitude.map(JSONValue.number) ?? .null),
    ("aliases", json(place.aliases)),
  ])
}

private func json(_ report: Report) -> JSONValue {
  .object(
    [
      ("id", .string(report.id)), ("kind", .string(report.kind.rawValue)),
      ("status", .string(report.status.rawValue)),
    ]
      + members(report.span, dateText: report.dateText) + [
        ("place", json(report.place)),
        ("participants", .array(report.participants.map(json))),
        ("topics", json(report.topics)),
        ("label", json(report.label)),
        ("evidence", .array(report.evidence.map(json))),
        ("confidence", hundredths(report.confidence)),
      ])
}

/// The members that tell a date: its bounds, the same in EDTF, how fine and how sure it is, and the words.
func members(_ span: DateSpan, dateText: String?) -> [(key: String, value: JSONValue)] {
  [
    ("earliest", json(span.earliest)),
    ("latest", json(span.latest)),
    ("edtf", span.isUnknown ? .null : .string(span.edtf)),
    ("grain", .string(span.grain.rawValue)),
    ("approximate", .bool(span.isApproximate)),
    ("dateText", json(dateText)),
  ]
}

func json(_ participant: Participant) -> JSONValue {
  .object([("actor", .string(participant.actor)), ("role", .string(participant.role.rawValue))])
}

func json(_ evidence: Evidence) -> JSONValue {
  .object([
    ("document", .string(evidence.document)),
    ("start", .integer(evidence.range.start)),
    ("end", .integer(evidence.range.end)),
    ("quote", .string(evidence.quote)),
    ("rule", .string(evidence.rule)),
    ("attribution", json(evidence.attribution)),
  ])
}

/// In a reading every note is of the one document, so it isn't named again.
func json(_ note: Note, namingDocument: Bool) -> JSONValue {
  .object(
    [("kind", .string(note.kind.rawValue))]
      + (namingDocument ? [("document", json(note.document))] : []) + [
        ("start", note.range.map { .integer($0.start) } ?? .null),
        ("end", note.range.map { .integer($0.end) } ?? .null),
        ("message", .string(note.message)),
      ])
}

func json(_ text: String?) -> JSONValue { text.map(JSONValue.string) ?? .null }
func json(_ day: Day?) -> JSONValue { json(day?.description) }
func json(_ texts: [String]) -> JSONValue { .array(texts.map(JSONValue.string)) }

/// A probability with at most two decimals; more would pretend.
func hundredths(_ value: Double) -> JSONValue { .number((value * 100).rounded() / 100) }
