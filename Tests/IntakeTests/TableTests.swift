import Intake
import Testing

/// Tables as they come: cells with a bar between, a line for each record, and how many remarks.
struct TableTests {
  static let tables: [(String, [UInt8], [String], Int)] = [
    ("plain", Array("a,b\n1,2\n".utf8), ["1 a|b", "2 1|2"], 0),
    ("semicolons", Array("a;b\n1,5;2\n".utf8), ["1 a|b", "2 1,5|2"], 0),
    ("named separator", Array("sep=|\na|b\n".utf8), ["2 a|b"], 0),
    ("tabs", Array("a\tb\n1\t2\n".utf8), ["1 a|b", "2 1|2"], 0),
    ("quotes", Array("a,\"b, \"\"c\"\"\"\n".utf8), ["1 a|b, \"c\""], 0),
    ("lines in cells", Array("a,\"b\nc\"\nd,e\n".utf8), ["1 a|b\nc", "3 d|e"], 0),
    ("quotes inside", Array("a,b \"c\" d\n".utf8), ["1 a|b \"c\" d"], 0),
    ("open quote", Array("a,\"b\nc,d\n".utf8), ["1 a|\"b", "2 c|d"], 1),
    ("text behind a quote", Array("a,\"b\" c\n".utf8), ["1 a|b c"], 1),
    ("ragged", Array("a,b\n1\n1,2,3\n".utf8), ["1 a|b", "2 1", "3 1|2|3"], 0),
    ("formulas", Array("=cmd|'/c calc'!A1,+1,-1,@x\n".utf8), ["1 =cmd|'/c calc'!A1|+1|-1|@x"], 0),
    ("CRLF and blank lines", Array("a,b\r\n\r\n,\r\n1,2\r\n".utf8), ["1 a|b", "4 1|2"], 0),
    (
      "Windows-1252", Array("a,b\nM".utf8) + [0xFC] + Array("ller,".utf8) + [0x93, 0x94] + [0x0A],
      ["1 a|b", "2 Müller|“”"], 1
    ),
    (
      "UTF-16", [0xFF, 0xFE] + "a,b\n1,é\n".utf16.flatMap { [UInt8(truncatingIfNeeded: $0), UInt8($0 >> 8)] },
      ["1 a|b", "2 1|é"], 0
    ),
    ("UTF-8 with mark", [0xEF, 0xBB, 0xBF] + Array("a,b\n".utf8), ["1 a|b"], 0),
  ]

  @Test(arguments: tables)
  func tablesAreCutIntoCells(_ name: String, _ bytes: [UInt8], _ records: [String], _ remarks: Int) {
    let folder = TemporaryFolder()
    let found = collectInputs([folder.file("t.csv", bytes)]).compactMap { input in
      if case .table(let table) = input { table } else { nil }
    }
    #expect(found.flatMap(\.records).map { "\($0.line) \($0.cells.joined(separator: "|"))" } == records)
    #expect(found.flatMap(\.remarks).count == remarks)
  }

  static let refused: [(String, [UInt8], Problem.Kind)] = [
    ("t.csv", [], .empty), ("t.csv", Array(",,\n,\n".utf8), .empty),
    ("t.csv", [UInt8](repeating: 0, count: 99), .binary),
    ("t.csv", Array("%PDF-1.4 a,b".utf8), .binary), ("t.csv.gz", Array("a,b\n".utf8), .damagedFile),
    ("t.html", [], .empty), ("t.html", Array("<p> </p>".utf8), .empty),
    ("t.html", Array("%PDF-1.4".utf8), .binary),
    ("t.html", Array("<meta charset=gb2312><p>".utf8) + [UInt8](repeating: 0xC4, count: 300), .invalidText),
  ]

  @Test(arguments: refused)
  func whatCannotBeReadIsNamed(_ name: String, _ bytes: [UInt8], _ kind: Problem.Kind) {
    let folder = TemporaryFolder()
    let path = folder.file(name, bytes)
    let found = collectInputs([path]).compactMap { if case .problem(let problem) = $0 { problem } else { nil } }
    #expect(found.map(\.kind) == [kind])
    #expect(found.map(\.path) == [path])
    #expect(found.allSatisfy { !$0.message.isEmpty && !$0.advice.isEmpty })
  }

  @Test func manyOpenQuotesTakeLinearTime() {
    let folder = TemporaryFolder()
    let path = folder.file("t.csv", String(repeating: "\"a\nb,", count: 200_000) + "\"")
    let time = ContinuousClock().measure { for _ in collectInputs([path]) {} }
    #expect(time < .seconds(30))
  }
}
