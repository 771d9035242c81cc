internal import Exchange
internal import Meetings
internal import Testing

@Suite struct FormatTests {
  @Test(arguments: [
    ("a.gexf", "gexf"), ("folder.json/a.dot", "dot"), ("a.gv", "dot"), ("a.json", "json"), ("a.ftm.json", "ftm"),
    ("A.GRAPHML", "graphml"), ("a.cyjs", "cytoscape"), ("a.ics", "ics"), ("a.geojson", "geojson"),
    ("a.ttl", "turtle"),
    ("a.jsonld", "jsonld"), ("a.mmd", "mermaid"), ("a.node-link.json", "node-link"), ("a.csv", nil), ("gexf", nil),
    ("a.xlsx", nil), ("", nil),
  ])
  func anEndingTellsTheForm(_ path: String, _ name: String?) {
    #expect(exchangeFormat(ofFile: path)?.name == name)
  }

  @Test func namesAndEndingsAreUnique() {
    let names = exchangeFormats.map(\.name)
    #expect(Set(names).count == 14 && names.count == 14)
    let endings = exchangeFormats.flatMap(\.endings)
    #expect(Set(endings).count == endings.count)
    for format in exchangeFormats { #expect(format.endings.isEmpty != format.fileNames.isEmpty) }
  }

  @Test func mermaidRefusesWhatItCannotDraw() throws {
    let actors = (0..<101).map { Actor(id: "a\($0)", name: "A", kind: .person) }
    let meetings = (0..<5).map { index in
      let participants = actors.map { Participant(actor: $0.id) }
      let report = Report(
        id: "m", document: "d", kind: .talks, status: .held, participants: participants,
        evidence: [Evidence(document: "d", range: TextRange(0, 1), quote: "q", rule: "r")])
      return Meeting(
        id: "m\(index)", kind: .talks, status: .held, span: .unknown, participants: participants, reports: [report]
      )
    }
    let graph = Graph(documents: [Document(id: "d")], actors: actors, meetings: meetings)
    let format = try #require(exchangeFormat(named: "mermaid"))
    #expect {
      try format.write(graph, ExportOptions())
    } throws: { error in
      #expect(
        "\(error)".hasPrefix("this graph has 505 lines, and Mermaid draws at most 500: choose fewer meetings"))
      return true
    }
  }

  /// networkx before 3.6 reads `links`, and gives a graph without edges where there are none.
  @Test func theEdgesKeyIsChosen() throws {
    let format = try #require(exchangeFormat(named: "node-link"))
    for (key, other) in [(ExportOptions.EdgesKey.edges, "links"), (.links, "edges")] {
      let text = String(decoding: try format.write(Graph(), ExportOptions(edgesKey: key)).files[0], as: UTF8.self)
      #expect(text.contains("\"\(key.rawValue)\": []") && !text.contains("\"\(other)\""))
    }
  }

  @Test func anEmptyGraphIsWrittenInEveryForm() throws {
    for format in exchangeFormats {
      let exported = try format.write(Graph(), ExportOptions())
      #expect(exported.files.count == max(1, format.fileNames.count))
      #expect(exported.losses.leftOut == nil && exported.losses.changed == nil, "\(format.name)")
    }
  }

  /// FollowTheMoney takes the years 1000 to 2999; a day of any other is left out and counted.
  @Test func daysThatAFormHasNoYearsForAreCounted() throws {
    func meeting(_ id: String, _ earliest: String, _ latest: String) -> Meeting {
      Meeting(
        id: id, kind: .talks, status: .held, span: DateSpan(Day(earliest), Day(latest)),
        participants: [], reports: [])
    }
    let graph = Graph(
      documents: [Document(id: "d", published: Day("0999-12-31"))],
      meetings: [meeting("a", "1000-01-01", "2999-12-31"), meeting("b", "0030-04-07", "3000-01-01")])
    let exported = try #require(exchangeFormat(named: "ftm")).write(graph, ExportOptions())
    #expect(exported.losses[.days] == 3)
    let text = String(decoding: exported.files[0], as: UTF8.self)
    let all = ["1000-01-01", "2999-12-31", "3000-01-01", "0030-04-07", "0999-12-31"]
    let days = all.filter { text.contains("[\"\($0)\"]") }
    #expect(days == ["1000-01-01", "2999-12-31"])
  }
}
