import Meetings
import Support

/// A graph that keeps its invariants and holds every case that the forms must carry, at random.
struct RandomGraph {
  var random: SeededRandom

  init(seed: UInt64) { random = SeededRandom(seed: seed) }

  mutating func number(_ range: Range<Int>) -> Int { Int.random(in: range, using: &random) }
  mutating func chance(_ of: Int) -> Bool { number(0..<of) == 0 }
  mutating func pick<Item>(_ items: [Item]) -> Item { items[number(0..<items.count)] }

  mutating func text() -> String {
    pick([
      "", "a", "Doha", "\"q\" \\", "<script>", "\u{202E}r", "naïve é", "习近平", "line\nbreak", "😀", "\u{0}\u{7F}",
    ])
  }
  mutating func textIfAny() -> String? { chance(2) ? nil : text() }
  mutating func texts() -> [String] { (0..<number(0..<3)).map { _ in text() } }
  mutating func dayIfAny() -> Day? { chance(3) ? nil : Day(number: number(-700_000..<2_900_000)) }

  mutating func span() -> DateSpan {
    let bounds = [dayIfAny(), dayIfAny()]
    let ordered = bounds.compactMap(\.self).sorted()
    let (first, last) = ordered.count == 2 ? (ordered[0], ordered[1]) : (bounds[0], bounds[1])
    return DateSpan(first, last, grain: pick(DateSpan.Grain.allCases), isApproximate: chance(2))
  }

  mutating func evidence(_ document: String) -> Evidence {
    let start = number(0..<100)
    return Evidence(
      document: document, range: TextRange(start, start + number(0..<100)), quote: text(), rule: text(),
      attribution: textIfAny())
  }

  mutating func participants(_ actors: [Actor]) -> [Participant] {
    (0..<number(0..<4)).map { _ in Participant(actor: pick(actors).id, role: pick(Participant.Role.allCases)) }
  }

  mutating func report(_ id: String, _ document: String, _ actors: [Actor], _ places: [Place]) -> Report {
    Report(
      id: id, document: document, kind: pick(MeetingKind.allCases), status: pick(Status.allCases), span: span(),
      dateText: textIfAny(), place: chance(2) ? nil : pick(places).id, participants: participants(actors),
      topics: texts(), evidence: (0..<number(1..<4)).map { _ in evidence(document) },
      confidence: Double(number(0..<101)) / 100, label: textIfAny())
  }

  mutating func actors() -> [Actor] {
    let ids = (10..<10 + number(1..<5)).map { "actor-\($0)" }
    return ids.map { id in
      Actor(
        id: id, name: text(), kind: pick(Actor.Kind.allCases), aliases: texts(), titles: texts(),
        affiliations: texts(), country: textIfAny(),
        links: (0..<number(0..<2)).map { _ in ActorLink(kind: pick(ActorLink.Kind.allCases), actor: pick(ids)) })
    }
  }

  mutating func places() -> [Place] {
    let count = number(1..<5)
    return (10..<10 + count).map { index in
      Place(
        id: "place-\(index)", name: text(), kind: pick(Place.Kind.allCases), country: textIfAny(),
        within: index > 10 && chance(2) ? "place-\(number(10..<index))" : nil,
        latitude: chance(2) ? nil : Double(number(-9000..<9001)) / 100,
        longitude: chance(2) ? nil : Double(number(-18000..<18001)) / 100, aliases: texts())
    }
  }

  mutating func note(_ document: String?) -> Note {
    let start = number(0..<100)
    return Note(
      pick([.undated, .duplicate, .conflict, .leftOut]), document: document,
      range: chance(2) ? nil : TextRange(start, start + 5), message: text())
  }

  mutating func document(_ id: String) -> Document {
    Document(id: id, title: text(), source: text(), url: textIfAny(), published: dayIfAny())
  }

  mutating func reading() -> Reading {
    let (document, actors, places) = (document("document-10"), actors(), places())
    return Reading(
      document: document, actors: actors, places: places,
      reports: (1..<number(1..<5)).map { report("m\($0)", document.id, actors, places) },
      notes: (0..<number(0..<3)).map { _ in note(document.id) })
  }

  mutating func graph() -> Graph {
    let documents = (10..<10 + number(1..<5)).map { document("document-\($0)") }
    var actors = actors()
    let places = places()
    for index in actors.indices where chance(2) {
      actors[index].offices = [Office(title: text(), earliest: dayIfAny(), latest: dayIfAny())]
      actors[index].reasons = texts()
    }
    let ids = (10..<10 + number(0..<6)).map { "meeting-\($0)" }
    let meetings = ids.map { id in
      Meeting(
        id: id, kind: pick(MeetingKind.allCases), status: pick(Status.allCases), span: span(),
        dateText: textIfAny(), place: chance(2) ? nil : pick(places).id, participants: participants(actors),
        topics: texts(),
        reports: (1..<number(2..<5)).map { report("m\($0)", pick(documents).id, actors, places) },
        history: (0..<number(0..<3)).map { _ in
          StatusStep(
            status: pick(Status.allCases), asOf: dayIfAny(), document: pick(documents).id,
            attribution: textIfAny())
        },
        links: (0..<number(0..<2)).map { _ in
          MeetingLink(kind: pick(MeetingLink.Kind.allCases), meeting: pick(ids))
        },
        reasons: texts(),
        decisions: (0..<number(0..<2)).map { _ in
          Decision(pick(Decision.Subject.allCases), text(), origin: text())
        })
    }
    return Graph(
      documents: documents, actors: actors, places: places, meetings: meetings,
      notes: (0..<number(0..<3)).map { _ in note(chance(2) ? nil : pick(documents).id) })
  }
}
