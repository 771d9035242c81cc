internal import Drawing
internal import Exchange
internal import JSONText
internal import Meetings
internal import Testing
internal import Views

/// Hostile text goes through every form and comes back the same, read by readers of our own.
@Suite struct HostileTextTests {
  static let seeds = UInt64(0)..<100

  private func written(_ name: String, _ graph: Graph) throws -> [String] {
    let format = try #require(exchangeFormat(named: name))
    return try format.write(graph, ExportOptions()).files.map { String(decoding: $0, as: UTF8.self) }
  }

  private func graph(_ seed: UInt64) -> Graph {
    var hostile = HostileGraph(seed: seed)
    let graph = hostile.graph()
    graph.checkInvariants()
    return graph
  }

  /// Compared scalar by scalar: `==` on strings takes composed and decomposed letters for the same.
  private func expectSame(_ a: [String], _ b: [String], _ comment: Comment) {
    #expect(a.map { Array($0.unicodeScalars) } == b.map { Array($0.unicodeScalars) }, comment)
  }

  @Test(arguments: seeds) func tables(_ seed: UInt64) throws {
    let graph = graph(seed)
    let pair = try written("csv", graph).map { try #require(csvRows(of: $0)) }
    for table in pair { #expect(Set(table.map(\.count)).count == 1) }
    let labels = pair[0].dropFirst().map { withoutApostrophe($0[1]) }
    expectSame(Array(labels.prefix(graph.actors.count)), graph.actors.map(\.name), "names")
    expectSame(Array(labels.suffix(graph.places.count)), graph.places.map(\.name), "places")
    let ids = Set(pair[0].dropFirst().map { $0[0] })
    #expect(ids.count == graph.actors.count + graph.meetings.count + graph.places.count)
    #expect(pair[1].dropFirst().allSatisfy { ids.contains($0[0]) && ids.contains($0[1]) })
    let tables = try written("neo4j", graph).map { try #require(csvRows(of: $0)) }
    for table in tables { #expect(Set(table.map(\.count)).count == 1) }
    expectSame(tables[0].dropFirst().map { withoutApostrophe($0[0]) }, graph.actors.map(\.id), "ids")
    let quotes = graph.meetings.flatMap(\.evidence).map(\.quote)
    expectSame(tables[8].dropFirst().map { withoutApostrophe($0[4]) }, quotes, "quotes")
  }

  /// No cell that a stranger wrote begins as a formula does.
  @Test(arguments: seeds) func noFormulas(_ seed: UInt64) throws {
    for table in try written("csv", graph(seed)) + written("neo4j", graph(seed)) {
      let rows = try #require(csvRows(of: table))
      let numbers = Set(
        rows[0].indices.filter { ["latitude", "longitude"].contains(String(rows[0][$0].prefix { $0 != ":" })) })
      for row in rows.dropFirst() {
        for (index, cell) in row.enumerated() where !numbers.contains(index) {
          #expect(!"=+-@\t\r\n＝＋－＠".unicodeScalars.contains { $0 == cell.unicodeScalars.first }, "\(cell)")
        }
      }
    }
  }

  @Test(arguments: seeds) func xml(_ seed: UInt64) throws {
    let graph = graph(seed)
    let names = (graph.actors.map(\.name) + graph.places.map(\.name)).map(withoutForbidden)
    var labels: [String] = []
    var ids: [String] = []
    var ends: [String] = []
    let gexf = try #require(exchangeFormat(named: "gexf")).write(graph, ExportOptions())
    try readXML(gexf.files[0]) { event in
      guard case .start(let name, let attributes) = event else { return }
      let values = Dictionary(attributes.map { ($0.name, $0.value) }) { first, _ in first }
      if name == "node" {
        ids.append(values["id"] ?? "")
        if values["id"]?.hasPrefix("meeting-") == false { labels.append(values["label"] ?? "") }
      }
      if name == "edge" { ends += [values["source"] ?? "", values["target"] ?? ""] }
    }
    expectSame(labels, names, "labels")
    #expect(Set(ids).count == ids.count)
    #expect(Set(ends).isSubset(of: ids))
    var texts: [String] = []
    var key: String?
    let graphML = try #require(exchangeFormat(named: "graphml")).write(graph, ExportOptions())
    try readXML(graphML.files[0]) { event in
      switch event {
      case .start(_, let attributes):
        key = attributes.first { $0.name == "key" }?.value
        if key == "node.name" { texts.append("") }
      case .text(let text): if key == "node.name" { texts[texts.count - 1] += text }
      case .end: key = nil
      }
    }
    expectSame(Array(texts.prefix(graph.actors.count)), graph.actors.map { withoutForbidden($0.name) }, "GraphML")
  }

  @Test(arguments: seeds) func calendar(_ seed: UInt64) throws {
    let graph = graph(seed)
    let lines = try #require(properties(ofCalendar: try written("ics", graph)[0]))
    let dated = graph.meetings.filter { $0.span.earliest != nil }
    #expect(lines.count { $0.name == "BEGIN" && $0.value == "VEVENT" } == dated.count)
    #expect(lines.count { $0.name == "END" } == dated.count + 1)
    let places = Dictionary(graph.places.map { ($0.id, $0.name) }) { first, _ in first }
    let wanted = dated.compactMap { $0.place.flatMap { places[$0] } }.map(asCalendar)
    expectSame(
      lines.filter { $0.name == "LOCATION" }.map { unescaped(calendarText: $0.value) }, wanted, "locations")
    let ids = lines.filter { $0.name == "UID" }.map {
      decoded(String($0.value.dropLast("@summitry".count)), mark: "%")
    }
    expectSame(ids, dated.map(\.id), "UIDs")
  }

  /// What a calendar can hold: a single kind of line end, no other control characters.
  private func asCalendar(_ text: String) -> String {
    var result = String.UnicodeScalarView()
    var previous: Unicode.Scalar?
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\n": if previous != "\r" { result.append("\n") }
      case "\r": result.append("\n")
      case "\t": result.append("\t")
      default: result.append(scalar.value < 0x20 || scalar.value == 0x7F ? "\u{FFFD}" : scalar)
      }
      previous = scalar
    }
    return String(result)
  }

  @Test(arguments: seeds) func linkedData(_ seed: UInt64) throws {
    let graph = graph(seed)
    let turtle = try written("turtle", graph)[0]
    let found = try #require(strings(ofTurtle: turtle))
    for name in graph.actors.map(\.name) + graph.meetings.flatMap(\.evidence).map(\.quote) {
      #expect(found.contains { Array($0.unicodeScalars) == Array(name.unicodeScalars) }, "\(name)")
    }
    let things = turtle.split(separator: "\n").filter { $0.hasPrefix("<#actor-") }
    expectSame(
      things.map { decoded(String($0.dropFirst("<#actor-".count).dropLast()), mark: "%") }, graph.actors.map(\.id),
      "IRIs")
    let value = try parse(try written("jsonld", graph)[0])
    let names = value["@graph"]?.asArray?.prefix(graph.actors.count)
      .map { $0["schema:name"]?.asArray?.first?["@value"]?.asString ?? "" }
    expectSame(names ?? [], graph.actors.map(\.name), "JSON-LD")
  }

  @Test(arguments: seeds) func json(_ seed: UInt64) throws {
    let graph = graph(seed)
    #expect(try readGraph(parse(written("json", graph)[0])) == graph)
    let names = graph.actors.map(\.name)
    let nodes = try parse(try written("node-link", graph)[0])["nodes"]?.asArray ?? []
    expectSame(nodes.prefix(names.count).map { $0["label"]?.asString ?? "" }, names, "node-link")
    let elements = try parse(try written("cytoscape", graph)[0])["elements"]?["nodes"]?.asArray ?? []
    expectSame(elements.prefix(names.count).map { $0["data"]?["name"]?.asString ?? "" }, names, "Cytoscape")
    let features = try parse(try written("geojson", graph)[0])["features"]?.asArray ?? []
    expectSame(features.map { $0["id"]?.asString ?? "" }, graph.meetings.map(\.id), "GeoJSON")
    let entities = try written("ftm", graph)[0].split(separator: "\n").map { try parse(String($0)) }
    let ids = entities.map { $0["id"]?.asString ?? "" }
    #expect(Set(ids).count == ids.count)
    #expect(ids.allSatisfy(isKey))
    let actors = ids.filter { $0.hasPrefix("actor") }.map {
      decoded(String($0.dropFirst("actor-".count)), mark: ".")
    }
    expectSame(actors, graph.actors.map(\.id), "FollowTheMoney")
  }

  private func parse(_ text: String) throws -> JSONValue { try parseJSON(text) }

  private func isKey(_ id: String) -> Bool {
    let ends = [id.utf8.first, id.utf8.last].compactMap(\.self)
    return ends.allSatisfy { $0 != 0x2D && $0 != 0x2E }
      && id.unicodeScalars.allSatisfy {
        $0.isASCII && ($0.properties.isAlphabetic || ("0"..."9").contains($0) || $0 == "-" || $0 == ".")
      }
  }

  @Test(arguments: seeds) func mermaid(_ seed: UInt64) throws {
    let graph = graph(seed)
    let lines = try written("mermaid", graph)[0].split(separator: "\n").map(String.init)
    #expect(lines.first == "flowchart LR")
    let labels = lines.compactMap { line -> String? in
      let parts = line.split(separator: "\"", omittingEmptySubsequences: false)
      return parts.count == 3 ? decoded(mermaidLabel: String(parts[1])) : nil
    }
    let wanted = graph.actors.map { actor in
      let shown = displayed(actor.name)
      guard shown.unicodeScalars.count <= 120 else {
        return String(String.UnicodeScalarView(shown.unicodeScalars.prefix(119))) + "…"
      }
      return shown.isEmpty ? "—" : shown
    }
    expectSame(Array(labels.prefix(wanted.count)), wanted, "labels")
    #expect(labels.count == graph.actors.count + graph.meetings.count + graph.places.count)
  }

  @Test func theSameBytesEveryTime() throws {
    for format in exchangeFormats {
      let files = try (0..<3).map { _ in try format.write(graph(7), ExportOptions()).files }
      #expect(Set(files).count == 1, "\(format.name)")
    }
  }
}
