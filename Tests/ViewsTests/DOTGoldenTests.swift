internal import Meetings
internal import Testing
internal import Views

@Suite struct DOTGoldenTests {
  /// Two meetings of two actors, one of them cancelled, byte for byte.
  @Test func aSmallGraphByteForByte() throws {
    let day = try #require(Day("2019-12-04"))
    func meeting(_ id: String, _ status: Status, _ span: DateSpan, _ place: String?, _ parts: [Participant])
      -> Meeting
    {
      let evidence = Evidence(document: "d", range: TextRange(0, 1), quote: "They met.", rule: "r")
      let report = Report(
        id: id, document: "d", kind: .talks, status: status, span: span, place: place, participants: parts,
        evidence: [evidence])
      return Meeting(
        id: id, kind: .talks, status: status, span: span, place: place, participants: parts, reports: [report])
    }
    let graph = Graph(
      documents: [Document(id: "d", source: "Paper", published: day)],
      actors: [
        Actor(id: "a", name: "A \"Q\" \\N", kind: .person), Actor(id: "b", name: "B & Sons", kind: .organization),
      ],
      places: [Place(id: "doha", name: "Doha", kind: .city)],
      meetings: [
        meeting(
          "m1", .held, DateSpan(day), "doha", [Participant(actor: "a"), Participant(actor: "b", role: .host)]),
        meeting("m2", .cancelled, .unknown, nil, [Participant(actor: "a")]),
      ])
    let options = DrawingOptions(
      view: .network, title: "Small", omitted: Omitted(shown: 2, leftOut: 3, undated: 1))
    let dot = writeDOT(graph, options: options)
    #expect(dot == golden, "\(dot)")
  }

  private let golden = #"""
    digraph "summitry" {
      graph [charset="UTF-8", fontname="Helvetica", bgcolor="#ffffff", layout="dot", outputorder="edgesfirst", rankdir="LR", ranksep="1.2", nodesep="0.08"]
      node [fixedsize="true", fontname="Helvetica"]
      edge [fontname="Helvetica", fontsize="9"]
      "actor-a" [label="A \"Q\" \\N", id="a1", class="actor person", fontsize="11.121", width="0.855", height="0.334", color="#1f6f9f", fillcolor="#d9edfa", fontcolor="#0f2f45", penwidth="1.2", shape="ellipse", style="filled"]
      "actor-b" [label="B &amp; Sons", id="a2", class="actor organization", fontsize="10.5", width="0.802", height="0.3", color="#a86a00", fillcolor="#fbe7c4", fontcolor="#3d2700", penwidth="1.2", shape="box", style="filled"]
      "meeting-m1" [label="talks\n4 Dec 2019", id="m1", class="meeting talks held", fontsize="8", width="0.763", height="0.392", color="#4d4d4d", fillcolor="#ffffff", fontcolor="#1a1a1a", penwidth="1.2", shape="box", style="filled,rounded"]
      "meeting-m2" [label="✕ talks", id="m2", class="meeting talks cancelled", fontsize="8", width="0.565", height="0.258", color="#808080", fillcolor="#efefef", fontcolor="#595959", penwidth="1.2", shape="box", style="filled,rounded"]
      "place-doha" [label="Doha", id="p1", class="place city", fontsize="10", width="0.693", height="0.306", color="#857a00", fillcolor="#faf5bf", fontcolor="#3a3500", penwidth="1", shape="hexagon", style="filled"]
      "actor-a" -> "meeting-m1" [id="e1", class="part party held", color="#7a7a7a", dir="none"]
      "actor-b" -> "meeting-m1" [id="e2", class="part host held", arrowhead="diamond", arrowsize="0.7", arrowtail="none", color="#7a7a7a", dir="both"]
      "meeting-m1" -> "place-doha" [id="e3", class="at", color="#9a8f2a", dir="none", style="solid"]
      "actor-a" -> "meeting-m2" [id="e4", class="part party cancelled", color="#808080", dir="none"]
      subgraph "cluster_legend" {
        graph [class="legend", peripheries="0"]
        "legend-title" [label="Small\l", id="legend-title", class="text title", fontsize="22", width="0.85", height="0.422", fontcolor="#1a1a1a", shape="plaintext"]
        "legend-text" [label="2 meetings · 2 actors · 1 place · 4 Dec 2019\lView: network\lLeft out: 3 meetings, 1 of them undated\lWithout a date: 1 meeting\lLines that end in a diamond: host · in a dot: leads or mediates · in a bar: absent\lRead from 1 article, 4 Dec 2019: Paper\l", id="legend-text", class="text", fontsize="11", width="5.62", height="1.156", fontcolor="#4d4d4d", shape="plaintext"]
        "legend-1" [label="person", id="legend-1", class="actor person", fontsize="10", width="0.676", height="0.306", color="#1f6f9f", fillcolor="#d9edfa", fontcolor="#0f2f45", penwidth="1.2", shape="ellipse", style="filled"]
        "legend-2" [label="organisation", id="legend-2", class="actor organization", fontsize="10", width="0.951", height="0.292", color="#a86a00", fillcolor="#fbe7c4", fontcolor="#3d2700", penwidth="1.2", shape="box", style="filled"]
        "legend-3" [label="place", id="legend-3", class="place", fontsize="10", width="0.693", height="0.306", color="#857a00", fillcolor="#faf5bf", fontcolor="#3a3500", penwidth="1", shape="hexagon", style="filled"]
        "legend-4" [label="meeting, held", id="legend-4", class="meeting held", fontsize="10", width="1.028", height="0.292", color="#4d4d4d", fillcolor="#ffffff", fontcolor="#1a1a1a", penwidth="1.2", shape="box", style="filled,rounded"]
        "legend-5" [label="✕ meeting, cancelled", id="legend-5", class="meeting cancelled", fontsize="10", width="1.53", height="0.292", color="#808080", fillcolor="#efefef", fontcolor="#595959", penwidth="1.2", shape="box", style="filled,rounded"]
      }
    }

    """#
}
