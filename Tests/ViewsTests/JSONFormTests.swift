import JSONText
import Meetings
import Testing
import Views

@Suite struct JSONFormTests {
  @Test(arguments: UInt64(0)..<200)
  func everythingWrittenIsReadBackTheSame(_ seed: UInt64) throws {
    var random = RandomGraph(seed: seed)
    let graph = random.graph()
    graph.checkInvariants()
    #expect(try readGraph(writeGraph(graph)) == graph)
    let reading = random.reading()
    #expect(try readReading(writeReading(reading)) == reading)
  }

  @Test func confidenceHasAtMostTwoDecimals() throws {
    let report = Report(
      id: "m1", document: "d", kind: .talks, status: .held, participants: [],
      evidence: [Evidence(document: "d", range: TextRange(0, 1), quote: "q", rule: "r")], confidence: 0.9349)
    let written = writeReading(Reading(document: Document(id: "d"), reports: [report]))
    #expect(try readReading(written).reports.map(\.confidence) == [0.93])
  }

  /// A graph as the first program of version 1 wrote it, before actors had offices, links and reasons.
  @Test func theFirstFormOfVersionOneIsStillRead() throws {
    let saved = #"""
      {"format": "summitry-graph", "version": 1,
       "documents": [{"id": "d", "title": "T", "source": "S", "url": null, "published": "2019-12-05"}],
       "actors": [{"id": "a", "name": "A", "type": "person", "aliases": [], "titles": ["envoy"], "affiliations": [],
         "country": null}],
       "places": [{"id": "doha", "name": "Doha", "kind": "city", "country": "QA", "within": null, "latitude": 25.29,
         "longitude": 51.53, "aliases": []}],
       "meetings": [{"id": "m", "kind": "talks", "status": "held", "earliest": "2019-12-04", "latest": "2019-12-04",
         "edtf": "2019-12-04", "grain": "day", "approximate": false, "dateText": "Wednesday", "place": "doha",
         "participants": [{"actor": "a", "role": "party"}], "topics": [],
         "evidence": [{"document": "d", "start": 0, "end": 9, "quote": "They met.", "rule": "verb", "attribution": null}],
         "confidence": 0.9, "history": [{"status": "held", "asOf": "2019-12-05", "document": "d", "attribution": null}],
         "links": [], "reasons": [],
         "reports": [{"document": "d", "id": "m1", "kind": "talks", "status": "held", "earliest": "2019-12-04",
           "latest": "2019-12-04", "edtf": "2019-12-04", "grain": "day", "approximate": false, "dateText": "Wednesday",
           "place": "doha", "participants": [{"actor": "a", "role": "party"}], "topics": [], "label": null,
           "evidence": [0], "confidence": 0.9}]}],
       "notes": []}
      """#
    let graph = try readGraph(parseJSON(saved))
    graph.checkInvariants()
    #expect(graph.meetings.map(\.id) == ["m"] && graph.actors.map(\.titles) == [["envoy"]])
    #expect(graph.actors[0].offices.isEmpty && graph.actors[0].links.isEmpty)
  }

  /// What is wrong in a file, and the words that say so.
  @Test(arguments: [
    ([], "format: 'summitry-graph' is expected, not nothing"),
    ([("format", .string("summitry-reading"))], "format: 'summitry-graph' is expected, not 'summitry-reading'"),
    (
      graph("version", .integer(2)),
      "version: version 2 is newer than this program, which reads version 1: use the program that wrote it"
    ),
    (graph("version", .integer(0)), "version: there is no version 0; 1 is the first"),
    (graph("documents", .string("x")), "documents: an array is expected"),
    (graph("documents", .array([.null])), "documents[0]: an object is expected"),
    (graph("documents", .array([document("a"), document("a")])), "documents: two share an id"),
    (graph("places", .array([place("a", within: "b")])), "places: 'a' lies within the unknown 'b'"),
    (graph("places", .array([place("a", within: "a")])), "places: 'a' lies within itself"),
    (graph("meetings", .array([meeting([])])), "meetings[0].reports: at least one is expected"),
    (
      graph("meetings", .array([meeting([("place", .string("nowhere"))], report: true)])),
      "meetings[0].reports[0].document: no document has the id 'd'"
    ),
    (
      graph("documents", .array([.object([("id", .string("d")), ("published", .string("2019-02-30"))])])),
      "documents[0].published: '2019-02-30' is no day (YYYY-MM-DD)"
    ),
    (
      graph("notes", .array([.object([("kind", .string("odd")), ("message", .string(""))])])),
      "notes[0].kind: 'odd' is none of "
        + Note.Kind.allCases.map(\.rawValue).joined(separator: ", ")
    ),
  ])
  func mistakesAreNamed(_ members: [(key: String, value: JSONValue)], _ message: String) {
    #expect {
      try readGraph(.object(members))
    } throws: { error in
      #expect("\(error)" == message)
      return true
    }
  }

  static func graph(_ key: String, _ value: JSONValue) -> [(key: String, value: JSONValue)] {
    [(key, value), ("format", .string("summitry-graph")), ("version", .integer(1))]
  }
  static func document(_ id: String) -> JSONValue { .object([("id", .string(id))]) }
  static func place(_ id: String, within: String) -> JSONValue {
    .object([
      ("id", .string(id)), ("name", .string(id)), ("kind", .string("city")), ("within", .string(within)),
    ])
  }
  static func meeting(_ members: [(key: String, value: JSONValue)], report: Bool = false) -> JSONValue {
    let reports = report ? [JSONValue.object([("document", .string("d"))])] : []
    return .object(members + [("id", .string("m")), ("reports", .array(reports))])
  }
}
