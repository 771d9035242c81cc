import Intake
import Meetings
import Registers
import Testing

struct RegisterTests {
  private func register(_ text: String, _ mapping: Mapping = Mapping()) throws -> Register {
    let records = text.split(separator: "\n").enumerated().map { line, row in
      Table.Record(line: line + 1, cells: row.split(separator: "|", omittingEmptySubsequences: false).map(trim))
    }
    return try Register(Table(path: "r.csv", name: "r", records: records), mapping)
  }

  private func trim(_ text: Substring) -> String {
    String(text.drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
  }

  /// `kind date place: names`, roles in brackets.
  private func lines(_ row: RegisterRow) -> [String] {
    let names = Dictionary(row.reading.actors.map { ($0.id, $0.name) }) { first, _ in first }
    let places = Dictionary(row.reading.places.map { ($0.id, $0.name) }) { first, _ in first }
    return row.reading.reports.map { report in
      let who = report.participants.map { participant in
        (names[participant.actor] ?? "?") + (participant.role == .party ? "" : " (\(participant.role.rawValue))")
      }
      return "\(report.kind.rawValue) \(report.span.edtf) \(report.place.flatMap { places[$0] } ?? "-"): "
        + who.joined(separator: ", ")
    }
  }

  static let travels: [(String, [String])] = [
    (
      "1|Ann Lee|1945-02-03|1945-02-12|U.S.S.R.|Yalta|Attended Yalta Conference with Soviet Premier Stalin and British Prime Minister Churchill.",
      ["summit 1945-02-03/1945-02-12 Yalta: Ann Lee, Stalin, Churchill"]
    ),
    (
      "2|Ann Lee|2016-03-20|2016-03-22|Cuba|Havana|Met with President Raul Castro.",
      ["meeting 2016-03-20/2016-03-22 Havana: Ann Lee, Raul Castro"]
    ),
    (
      "3|Ann Lee|1999-06-22|1999-06-22|Romania|Bucharest|Working visit.",
      ["visit 1999-06-22 Bucharest: Ann Lee, Romania (host)"]
    ),
    (
      "4|Ann Lee|1981-06-22|1981-06-22|France|Oran (Algeria)|Met with senior officials.",
      ["meeting 1981-06-22 Oran: Ann Lee, France (host)"]
    ),
    (
      "5|Ann Lee|1990-06-22||Germany, Federal Republic of|Bonn, Berlin|Met with Chancellor Kohl.",
      ["meeting 1990-06-22 Germany: Ann Lee, Kohl"]
    ),
    ("6|Ann Lee|1936-03-24|1936-04-07|United Kingdom|Bermuda|Fishing trip.", []),
    ("7|Ann Lee|1936-03-24|1936-04-07|United Kingdom|Bermuda|Stopped en route to Cairo.", []),
    ("8|Ann Lee|1936-03-24|1936-03-25|Brazil|Belem|Overnight stop en route to Egypt.", []),
    (
      "9|Ann Lee|1991-03-24|1991-03-24|United Kingdom|London|Discussed trade with Prime Minister Major and Foreign Secretary Rifkind.",
      ["talks 1991-03-24 London: Ann Lee, Major, Rifkind"]
    ),
    (
      "16|Ann Lee|2017-03-24|2017-03-24|Burma|Nay Pyi Taw|Met with Commander-in-Chief Min Aung Hlang.",
      ["meeting 2017-03-24 Nay Pyi Taw: Ann Lee, Min Aung Hlang"]
    ),
    (
      "17|Ann Lee|1944-03-24|1944-03-24|Belgium|Brussels|Briefed NATO officials on U.S.-Soviet arms talks.",
      ["meeting 1944-03-24 Brussels: Ann Lee, NATO"]
    ),
    (
      "10|Ann Lee|2007-03-24|2007-03-24|Lebanon|Beirut|Met with Prime Minister-designate Siniora.",
      ["meeting 2007-03-24 Beirut: Ann Lee, Siniora"]
    ),
    (
      "11|Ann Lee|2007-03-24|2007-03-24|Egypt|Cairo|Met with Syrian Foreign Minister al-Moualem.",
      ["meeting 2007-03-24 Cairo: Ann Lee, al-Moualem"]
    ),
    (
      "12|Ann Lee|1994-03-24|1994-03-24|Egypt|Cairo|Discussed a ceasefire with PLO Chairman Arafat.",
      ["talks 1994-03-24 Cairo: Ann Lee, Arafat"]
    ),
    (
      "13|Ann Lee|1976-03-24|1976-03-24|Tanzania|Dodoma|Briefed President Nyerere on her talks with Rhodesian leaders.",
      ["meeting 1976-03-24 Dodoma: Ann Lee, Nyerere"]
    ),
    (
      "14|Ann Lee|1969-03-24|1969-03-25|Iran|Tehran|Attended CENTO Ministerial Meeting.",
      ["meeting 1969-03-24/1969-03-25 Tehran: Ann Lee, CENTO"]
    ),
    (
      "15|Ann Lee|1943-03-24|1943-03-25|Egypt|Cairo|Attended First Cairo Conference with Prime Minister Churchill.",
      ["summit 1943-03-24/1943-03-25 Cairo: Ann Lee, Churchill"]
    ),
  ]

  /// A register of visitors that says nowhere whom they visited; most of its texts name the state.
  static let visits: [(String, [String])] = [
    (
      "President-elect Juan Diaz|Peru|1961-06-20|1961-06-23|State visit. In U.S. June 18–29; visited Boston and Chicago.",
      ["visit 1961-06-20/1961-06-23 United States: Juan Diaz, United States (host)"]
    ),
    (
      "Chancellor Eva Roth|Austria|1961-06-20|1961-06-23|Official visit. Was in Canada June 25–26.",
      [
        "visit 1961-06-20/1961-06-23 United States: Eva Roth, United States (host)",
        "visit 1961-06-25/1961-06-26 -: Eva Roth, Canada (host)",
      ]
    ),
    ("King Ali|Jordan|1961-06-20|1961-06-23|Private visit.", []),
    (
      "President Bo Kim|Laos|1961-06-20|1961-06-23|Met with President Kennedy. Afterwards in U.S. until June 26.",
      ["meeting 1961-06-20/1961-06-23 United States: Bo Kim, Kennedy"]
    ),
  ]

  @Test(arguments: visits)
  func aRegisterOfVisitorsIsOfTheStateThatItNames(_ row: String, _ expected: [String]) throws {
    let others = String(repeating: "\nQueen Ida|Norway|1950-01-02|1950-01-03|In U.S. January 1–9.", count: 4)
    let register = try register("visitor|from|start date|end date|description\n" + row + others)
    #expect(register.remarks.contains { $0.kind == .assumed && $0.message.contains("United States") })
    let read = register.row(0)
    #expect(lines(read) == expected)
    #expect(read.notes.contains { $0.kind == .leftOut } == expected.isEmpty)
  }

  @Test func nothingIsAssumedWhereAColumnSays() throws {
    var mapping = Mapping()
    mapping.add(.host, .text("Canada"))
    let rows = "visitor|from|date|description\nKing Ali|Jordan|1961-06-20|State visit. In U.S. June 1–2."
    #expect(try register(rows, mapping).remarks.allSatisfy { $0.kind != .assumed })
    #expect(
      try register(rows.replacing("In U.S. June 1–2", with: "Trade")).remarks.allSatisfy { $0.kind != .assumed })
  }

  @Test func raggedRowsAreNoted() throws {
    let register = try register("who|with|date|place\nAnn Lee|CBI\nAnn Lee|CBI|2021|Rome|x\nAnn Lee|CBI|2021|")
    #expect(register.remarks.filter { $0.kind == .damagedRow }.map(\.line) == [2, 3])
  }

  @Test(arguments: travels)
  func freeTextIsReadForTheRowsOwnPerson(_ row: String, _ expected: [String]) throws {
    let register = try register("id|name|start date|end date|country|locale|remarks\n" + row)
    let read = register.row(0)
    #expect(lines(read) == expected)
    #expect(read.notes.contains { $0.kind == .leftOut } == expected.isEmpty)
  }

  static let columns: [(String, String, [String])] = [
    (
      "Minister|Date|Name of organisation|Purpose of meeting",
      "Ann Lee MP|27/09/2015|CBI; Marks and Spencer|Growth",
      ["meeting 2015-09-27 -: Ann Lee MP, CBI, Marks and Spencer"]
    ),
    (
      "Name of EC representative|Date of meeting|Location|Entity/ies met|Subject(s)",
      "Smith, John|9 June 2021|Brussels|Google, Inc., Amnesty International|AI",
      ["meeting 2021-06-09 Brussels: John Smith, Google, Inc., Amnesty International"]
    ),
    (
      "Date|Host|Guests", "9.6.2021|Ann Lee|x", ["meeting 2021-06-09 -: x, Ann Lee (host)"]
    ),
    (
      "when|who|with|where",
      "2021-06-09|President Raul Castro and Prime Minister Ana Diaz|Russian President Vladimir Putin|Havana, Cuba",
      ["meeting 2021-06-09 Havana: Raul Castro, Ana Diaz, Vladimir Putin"]
    ),
    ("who|with|date", "=cmd|'/c calc'!A1|2021-06-09", ["meeting 2021-06-09 -: =cmd, '/c calc'!A1"]),
  ]

  @Test(arguments: columns)
  func columnsAreRecognisedByTheirHeadings(_ head: String, _ row: String, _ expected: [String]) throws {
    var mapping = Mapping()
    if head.hasSuffix("Guests") { mapping.add(.with, .heading("guests")) }
    #expect(lines(try register(head + "\n" + row, mapping).row(0)) == expected)
  }

  @Test func aMappingNamesColumnsAndConstants() throws {
    var mapping = Mapping()
    mapping.add(.who, .number(2))
    mapping.add(.date, .number(1))
    mapping.add(.host, .text("United States"))
    let register = try register("2021-06-09|King Hussein\n2021-06-10|Ann Lee", mapping)
    #expect(register.count == 2)
    #expect(lines(register.row(0)) == ["meeting 2021-06-09 -: Hussein, United States (host)"])
  }

  @Test func openDatesAreToldNeverGuessed() throws {
    let open = try register("who|with|date\nAnn Lee|CBI|03/04/2024").row(0)
    #expect(open.reading.reports.map(\.span.edtf) == ["2024-03-04~/2024-04-03~"])
    #expect(open.notes.map(\.kind) == [.ambiguousDate])
    #expect(open.notes.map(\.column) == [3])
    let shown = try register("who|with|date\nAnn Lee|CBI|03/04/2024\nAnn Lee|CBI|27/09/2015")
    #expect(shown.row(0).reading.reports.map(\.span.edtf) == ["2024-04-03"])
    #expect(shown.remarks.map(\.kind) == [.ambiguousDate])
    let bad = try register("who|with|date\nAnn Lee|CBI|27 Sep _ 01 Oct 15").row(0)
    #expect(bad.reading.reports.map(\.span) == [.unknown])
    #expect(bad.notes.map(\.kind) == [.unresolvedTime])
    let reversed = try register("who|with|start|end\nAnn Lee|CBI|2021-06-09|2021-06-01").row(0)
    #expect(reversed.reading.reports.map(\.span) == [.unknown])
    #expect(reversed.notes.map(\.kind) == [.unresolvedTime])
  }

  static let refused = ["a|b|c\n1|2|3", "who|with|date", "=1+1|x\n2|3"]

  @Test(arguments: refused)
  func whatIsNoRegisterIsRefusedWithAdvice(_ text: String) {
    #expect(throws: Problem.self) { try register(text) }
  }

  @Test func everyRowGivesAMeetingOrANote() throws {
    let rows = ["Ann Lee|CBI|2021", "||2021", "|CBI|2021", "Ann Lee||", "Ann Lee|Ann Lee|x"]
    let register = try register("who|with|date\n" + rows.joined(separator: "\n"))
    for index in 0..<register.count {
      let row = register.row(index)
      #expect(!row.reading.reports.isEmpty || row.notes.contains { $0.kind == .leftOut })
    }
  }
}
