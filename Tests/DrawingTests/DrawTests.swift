internal import Drawing
internal import Foundation
internal import Meetings
internal import Testing
internal import Views

/// The program that was built beside the tests.
let program = URL(fileURLWithPath: "/proc/self/exe").resolvingSymlinksInPath()
  .deletingLastPathComponent().appendingPathComponent("summitry").path

@Suite struct DrawTests {
  private func svg(_ graph: Graph, _ view: View) throws -> Picture {
    let diagram = diagram(of: graph, DrawingOptions(view: view, title: "<t>"))
    let dot = writeDOT(diagram, theme: .light)
    let details = diagram.details.mapValues { ($0.text, $0.link) }
    return try draw(
      dot: dot, as: .svg, engine: DrawingEngine(rawValue: diagram.layout.rawValue) ?? .dot,
      dressing: Dressing(title: "<t>", description: "&", style: "", details: details), worker: program)
  }

  /// Well-formed (drawing checks that itself), and free of anything that runs.
  @Test(arguments: UInt64(0)..<25)
  func hostileGraphsGiveHarmlessPictures(seed: UInt64) throws {
    for view in View.allCases {
      let text = String(decoding: try svg(hostileGraph(seed: seed), view).bytes, as: UTF8.self).lowercased()
      let tags = text.split(separator: "<").map { $0.split(separator: ">", maxSplits: 1).first ?? "" }
      for tag in tags {
        #expect(!tag.hasPrefix("script") && !tag.hasPrefix("foreignobject") && !tag.contains(" on"), "\(tag)")
        #expect(!tag.contains("href=\"javascript"), "\(tag)")
      }
    }
  }

  @Test func pointsShowTheirEvidence() throws {
    let day = try #require(Day("2019-12-04"))
    let evidence = Evidence(document: "d", range: TextRange(0, 1), quote: "He met her.", rule: "r")
    let parts = [Participant(actor: "a"), Participant(actor: "b")]
    let report = Report(
      id: "m1", document: "d", kind: .talks, status: .held, span: DateSpan(day), participants: parts,
      evidence: [evidence])
    let graph = Graph(
      documents: [Document(id: "d", source: "Paper", url: "https://example.org/?a=1&b=2", published: day)],
      actors: [Actor(id: "a", name: "A", kind: .person), Actor(id: "b", name: "B", kind: .state)],
      meetings: [
        Meeting(
          id: "m", kind: .talks, status: .held, span: DateSpan(day), participants: parts, reports: [report])
      ])
    let picture = try svg(graph, .network)
    let text = String(decoding: picture.bytes, as: UTF8.self)
    #expect(picture.notes.isEmpty)
    #expect(text.contains("“He met her.” — Paper, 4 Dec 2019"))
    #expect(text.contains("href=\"https://example.org/?a=1&amp;b=2\""))
    #expect(text.contains("&lt;t&gt;"))
  }

  @Test func anEmptyGraphSaysSo() throws {
    for view in View.allCases {
      let text = String(decoding: try svg(Graph(), view).bytes, as: UTF8.self)
      #expect(text.contains("No meetings to draw"))
    }
  }

  @Test func aShortDeadlineEndsQuickly() {
    let dot = writeDOT(hostileGraph(seed: 1), options: DrawingOptions(view: .network))
    let start = ContinuousClock().now
    #expect(throws: DrawingError.self) {
      try draw(dot: dot, as: .svg, deadline: .milliseconds(1), worker: program)
    }
    #expect(ContinuousClock().now - start < .seconds(2))
  }

  @Test func unreadableTextIsNamed() {
    #expect(throws: DrawingError.self) { try draw(dot: "digraph {", as: .svg, worker: program) }
    #expect(throws: DrawingError.self) { try draw(dot: "digraph {}", as: .svg, worker: "/nonexistent") }
  }

  @Test(arguments: [(DrawingFormat.png, [0x89, 0x50, 0x4E, 0x47]), (.pdf, [0x25, 0x50, 0x44, 0x46])])
  func otherFormatsHaveTheirMarks(format: DrawingFormat, mark: [UInt8]) throws {
    let dot = writeDOT(hostileGraph(seed: 3), options: DrawingOptions(view: .network))
    let picture = try draw(dot: dot, as: format, worker: program)
    #expect(Array(picture.bytes.prefix(4)) == mark)
  }
}
