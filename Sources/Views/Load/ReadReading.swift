package import JSONText
package import Meetings

/// The reading in a JSON value of the form of schemas/reading.schema.json.
///
/// Unknown members are passed over, missing ones are empty; whatever contradicts itself is refused.
package func readReading(_ value: JSONValue) throws(FormatError) -> Reading {
  let top = Field(value)
  try expect("summitry-reading", of: top)
  let document = try readDocument(top.member("document"))
  let actors = try readAll(top.member("actors"), with: readActor)
  let places = try readAll(top.member("places"), with: readPlace)
  let names = try Names(actors: actors, places: places, at: top)
  var reports: [Report] = []
  for field in try top.member("meetings").elementsIfAny() {
    let evidence = try readAll(field.member("evidence"), with: readEvidence)
    guard evidence.allSatisfy({ $0.document == document.id }) else {
      throw try field.member("evidence").error("of another document than '\(document.id)'")
    }
    reports.append(try readReport(field, document: document.id, evidence: evidence, names))
  }
  guard Set(reports.map(\.id)).count == reports.count else {
    throw try top.member("meetings").error("two share an id")
  }
  let notes = try readAll(top.member("notes")) { (field) throws(FormatError) in
    try readNote(field, document: document.id)
  }
  return Reading(document: document, actors: actors, places: places, reports: reports, notes: notes)
}

/// Version 1 has only grown: what a file of an earlier program lacks (an actor's offices, links and reasons, a
/// meeting's decisions) is read as none. A member that goes or changes its meaning makes a new version, and this is where the old one is told apart.
func expect(_ format: String, of top: Field) throws(FormatError) {
  let found = try top.member("format").textIfAny()
  guard found == format else {
    throw try top.member("format").error("'\(format)' is expected, not " + (found.map { "'\($0)'" } ?? "nothing"))
  }
  let version = try top.member("version").integer()
  guard version <= 1 else {
    throw try top.member("version").error(
      "version \(version) is newer than this program, which reads version 1: use the program that wrote it")
  }
  guard version == 1 else {
    throw try top.member("version").error("there is no version \(version); 1 is the first")
  }
}

func readAll<Item>(
  _ list: Field, with read: (Field) throws(FormatError) -> Item
) throws(FormatError) -> [Item] {
  try list.elementsIfAny().map(read)
}

/// The ids that the rest may speak of.
struct Names {
  let actors: Set<String>
  let places: Set<String>

  init(actors: [Actor], places: [Place], at top: Field) throws(FormatError) {
    self.actors = Set(actors.map(\.id))
    self.places = Set(places.map(\.id))
    guard self.actors.count == actors.count else { throw try top.member("actors").error("two share an id") }
    guard self.places.count == places.count else { throw try top.member("places").error("two share an id") }
    for link in actors.flatMap(\.links) where !self.actors.contains(link.actor) {
      throw try top.member("actors").error("a link leads to the unknown '\(link.actor)'")
    }
    let within = Dictionary(places.map { ($0.id, $0.within) }) { first, _ in first }
    for place in places {
      var steps = 0
      var next = place.within
      while let id = next {
        steps += 1
        guard let outer = within[id] else {
          throw try top.member("places").error("'\(place.id)' lies within the unknown '\(id)'")
        }
        guard steps <= places.count else {
          throw try top.member("places").error("'\(place.id)' lies within itself")
        }
        next = outer
      }
    }
  }
}

func readDocument(_ field: Field) throws(FormatError) -> Document {
  Document(
    id: try field.member("id").text(), title: try field.member("title").textIfAny() ?? "",
    source: try field.member("source").textIfAny() ?? "", url: try field.member("url").textIfAny(),
    published: try field.member("published").dayIfAny(), author: try field.member("author").textIfAny() ?? "",
    copyOf: try field.member("copyOf").textIfAny(),
    sketch: try field.member("sketch").textIfAny().flatMap { Sketch(hexadecimal: $0) })
}

func readActor(_ field: Field) throws(FormatError) -> Actor {
  Actor(
    id: try field.member("id").text(), name: try field.member("name").text(),
    kind: try field.member("type").choice(of: Actor.Kind.self), aliases: try field.member("aliases").texts(),
    titles: try field.member("titles").texts(), affiliations: try field.member("affiliations").texts(),
    country: try field.member("country").textIfAny(),
    offices: try readAll(field.member("offices"), with: readOffice),
    links: try readAll(field.member("links"), with: readActorLink),
    reasons: try field.member("reasons").texts())
}

private func readOffice(_ field: Field) throws(FormatError) -> Office {
  Office(
    title: try field.member("title").text(), earliest: try field.member("earliest").dayIfAny(),
    latest: try field.member("latest").dayIfAny())
}

private func readActorLink(_ field: Field) throws(FormatError) -> ActorLink {
  ActorLink(
    kind: try field.member("kind").choice(of: ActorLink.Kind.self), actor: try field.member("actor").text())
}

func readPlace(_ field: Field) throws(FormatError) -> Place {
  Place(
    id: try field.member("id").text(), name: try field.member("name").text(),
    kind: try field.member("kind").choice(of: Place.Kind.self), country: try field.member("country").textIfAny(),
    within: try field.member("within").textIfAny(), latitude: try field.member("latitude").numberIfAny(),
    longitude: try field.member("longitude").numberIfAny(), aliases: try field.member("aliases").texts())
}

func readReport(
  _ field: Field, document: String, evidence: [Evidence], _ names: Names
) throws(FormatError) -> Report {
  guard !evidence.isEmpty else { throw try field.member("evidence").error("at least one is expected") }
  return Report(
    id: try field.member("id").text(), document: document,
    kind: try field.member("kind").choice(of: MeetingKind.self),
    status: try field.member("status").choice(of: Status.self), span: try readSpan(field),
    dateText: try field.member("dateText").textIfAny(), place: try readPlaceName(field, names),
    participants: try readParticipants(field, names), topics: try field.member("topics").texts(),
    evidence: evidence, confidence: try readConfidence(field), label: try field.member("label").textIfAny())
}

func readSpan(_ field: Field) throws(FormatError) -> DateSpan {
  let earliest = try field.member("earliest").dayIfAny()
  let latest = try field.member("latest").dayIfAny()
  if let earliest, let latest, earliest > latest {
    throw try field.member("latest").error("\(latest) is before \(earliest)")
  }
  return DateSpan(
    earliest, latest, grain: try field.member("grain").choiceIfAny(of: DateSpan.Grain.self) ?? .day,
    isApproximate: try field.member("approximate").truthIfAny() ?? false)
}

func readPlaceName(_ field: Field, _ names: Names) throws(FormatError) -> String? {
  guard let id = try field.member("place").textIfAny() else { return nil }
  guard names.places.contains(id) else { throw try field.member("place").error("no place has the id '\(id)'") }
  return id
}

func readParticipants(_ field: Field, _ names: Names) throws(FormatError) -> [Participant] {
  try readAll(field.member("participants")) { (field) throws(FormatError) in
    let actor = try field.member("actor")
    let id = try actor.text()
    guard names.actors.contains(id) else { throw actor.error("no actor has the id '\(id)'") }
    return Participant(
      actor: id, role: try field.member("role").choiceIfAny(of: Participant.Role.self) ?? .party)
  }
}

func readConfidence(_ field: Field) throws(FormatError) -> Double {
  let confidence = try field.member("confidence").numberIfAny() ?? 1
  guard (0...1).contains(confidence) else {
    throw try field.member("confidence").error("\(confidence) is not between 0 and 1")
  }
  return confidence
}

func readEvidence(_ field: Field) throws(FormatError) -> Evidence {
  Evidence(
    document: try field.member("document").text(), range: try readRange(field),
    quote: try field.member("quote").text(), rule: try field.member("rule").textIfAny() ?? "",
    attribution: try field.member("attribution").textIfAny())
}

private func readRange(_ field: Field) throws(FormatError) -> TextRange {
  let start = try field.member("start").integer()
  let end = try field.member("end").integer()
  guard 0 <= start, start <= end else { throw try field.member("end").error("\(start) to \(end) is no range") }
  return TextRange(start, end)
}

func readNote(_ field: Field, document: String?) throws(FormatError) -> Note {
  let hasRange = try field.member("start").value != .null
  return Note(
    try field.member("kind").choice(of: Note.Kind.self), document: document,
    range: hasRange ? try readRange(field) : nil, message: try field.member("message").text())
}
