internal import Meetings
internal import Support

/// Strings that a document may hold and that a drawing has to survive.
let hostileStrings = [
  "\"quoted\"", "c\\", "\\", "C:\\new\\Node", "\\N \\G \\E \\T \\H \\L \\l \\r", "<b>bold</b>", "&amp;",
  "&#60;script&#62;",
  "<script>alert(1)</script>", "node", "graph", "->", "}", "];", "subgraph", "a\nb", "a\r\nb", "\u{0}\u{1}\u{7F}",
  "\u{202E}reversed", "zero\u{200B}width", "", " ", "😀 👩‍👩‍👧", "习近平 主席", "Владимир Путин", "محمد بن سلمان",
  "javascript:alert(1)", "onload=alert(1)", "]]>", "<!--", "%3", "a;b", "a:b", "#", "//", "/*", "é\u{301}\u{301}",
  String(repeating: "long ", count: 60), String(repeating: "x", count: 300),
]

/// A small graph whose every text is hostile.
func hostileGraph(seed: UInt64) -> Graph {
  var random = SeededRandom(seed: seed)
  func text() -> String {
    let pieces = (0..<Int.random(in: 1...2, using: &random)).map { _ in
      hostileStrings.randomElement(using: &random) ?? ""
    }
    return pieces.joined()
  }
  let actors = (0..<6).map { index in
    Actor(
      id: "\(index)" + text(), name: text(), kind: Actor.Kind.allCases.randomElement(using: &random) ?? .person,
      aliases: [text()], titles: [text()])
  }
  let places = (0..<3).map { Place(id: "\($0)" + text(), name: text(), kind: .city) }
  let document = Document(id: "d", title: text(), source: text(), url: text(), published: Day("2019-12-05"))
  let meetings = (0..<8).map { index -> Meeting in
    let parts = actors.filter { _ in Bool.random(using: &random) }.map { Participant(actor: $0.id) }
    let day = Day(number: 18_000 + Int.random(in: 0...500, using: &random))
    let place = Bool.random(using: &random) ? places.randomElement(using: &random)?.id : nil
    let status = Status.allCases.randomElement(using: &random) ?? .held
    let evidence = Evidence(
      document: "d", range: TextRange(0, 1), quote: text(), rule: text(), attribution: text())
    let span = index == 0 ? DateSpan.unknown : DateSpan(day, day + Int.random(in: 0...40, using: &random))
    let report = Report(
      id: "m\(index)", document: "d", kind: .talks, status: status, span: span, place: place, participants: parts,
      evidence: [evidence])
    return Meeting(
      id: "\(index)" + text(), kind: .talks, status: status, span: span, place: place, participants: parts,
      reports: [report])
  }
  return Graph(documents: [document], actors: actors, places: places, meetings: meetings)
}
