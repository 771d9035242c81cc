internal import Meetings
internal import Support

/// Strings that a document may hold and that every form has to carry.
let hostileStrings = [
  "\"quoted\"", "c\\", "\\", "\\N \\n", "<b>bold</b>", "&amp;", "&#60;", "<script>alert(1)</script>", "]]>",
  "<!--",
  "node", "graph", "->", "}", "];", "end", "%%{init}%%", "%20", "a\nb", "a\r\nb", "a\rb", "a\tb", " a ",
  "\u{0}\u{1}\u{1B}\u{7F}", "\u{85}\u{9F}\u{2028}", "\u{202E}reversed", "zero\u{200B}width", "\u{FFFE}\u{FFFF}",
  "", " ",
  "=cmd|'/c calc'!A1", "+1", "-1", "@SUM(A1)", "'=1", "'", "''quoted''", "\t=1", "＝1", "a;b", "a,b", ";", "#",
  "a:b",
  "😀 👩‍👩‍👧", "习近平 主席", "Владимир Путин", "محمد بن سلمان", "é e\u{301}", "BEGIN:VEVENT", "\r\nEND:VCALENDAR",
  "javascript:alert(1)", "http://example.org/a b", "https://example.org/<x>", "https://example.org/a?b=1&c=%22#d",
  String(repeating: "long ", count: 60), String(repeating: "ж", count: 200),
]

/// A graph that keeps its invariants and whose every text is hostile.
struct HostileGraph {
  private var random: SeededRandom

  init(seed: UInt64) { random = SeededRandom(seed: seed) }

  mutating func graph() -> Graph {
    let documents = (0..<3).map {
      Document(id: "\($0)" + text(), title: text(), source: text(), url: chance() ? text() : nil, published: day())
    }
    let actors = (0..<6).map {
      Actor(
        id: text() + "\($0)", name: text(), kind: pick(Actor.Kind.allCases), aliases: texts(), titles: texts(),
        affiliations: texts(), country: chance() ? "QA" : chance() ? text() : nil)
    }
    let placeIDs = (0..<4).map { text() + "\($0)" }
    let places = placeIDs.enumerated().map { index, id in
      Place(
        id: id, name: text(), kind: pick(Place.Kind.allCases), country: chance() ? "QA" : nil,
        within: index > 0 && chance() ? placeIDs[number(0..<index)] : nil,
        latitude: chance() ? Double(number(-9_000..<9_001)) / 100 : nil,
        longitude: chance() ? Double(number(-18_000..<18_001)) / 100 : nil, aliases: texts())
    }
    let meetingIDs = (0..<8).map { "\($0)" + text() }
    let meetings = meetingIDs.map { id -> Meeting in
      let participants = actors.filter { _ in chance() }.map {
        Participant(actor: $0.id, role: pick(Participant.Role.allCases))
      }
      let report = Report(
        id: "m1", document: pick(documents).id, kind: .talks, status: .held, participants: participants,
        evidence: (0..<number(1..<3)).map { _ in
          Evidence(
            document: pick(documents).id, range: TextRange(1, 2), quote: text(), rule: text(),
            attribution: chance() ? text() : nil)
        }, confidence: 0.93)
      return Meeting(
        id: id, kind: pick(MeetingKind.allCases), status: pick(Status.allCases), span: span(),
        dateText: chance() ? text() : nil, place: chance() ? pick(places).id : nil, participants: participants,
        topics: texts(), reports: [report],
        links: chance() ? [MeetingLink(kind: pick(MeetingLink.Kind.allCases), meeting: pick(meetingIDs))] : [])
    }
    return Graph(documents: documents, actors: actors, places: places, meetings: meetings)
  }

  private mutating func number(_ range: Range<Int>) -> Int { Int.random(in: range, using: &random) }
  private mutating func chance() -> Bool { number(0..<2) == 0 }
  private mutating func pick<Item>(_ items: [Item]) -> Item { items[number(0..<items.count)] }
  private mutating func texts() -> [String] { (0..<number(0..<3)).map { _ in text() } }
  private mutating func day() -> Day? { chance() ? Day(number: number(-700_000..<2_932_897)) : nil }

  mutating func text() -> String {
    (0..<number(1..<3)).map { _ in pick(hostileStrings) }.joined()
  }

  private mutating func span() -> DateSpan {
    let days = [day(), day()].compactMap(\.self).sorted()
    let grain = pick(DateSpan.Grain.allCases)
    switch days.count {
    case 2: return DateSpan(days[0], days[1], grain: grain)
    case 1: return chance() ? DateSpan(days[0], nil, grain: grain) : DateSpan(nil, days[0], grain: grain)
    default: return .unknown
    }
  }
}
