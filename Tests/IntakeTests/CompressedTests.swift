import Intake
import Testing

struct CompressedTests {
  /// `{"id": "a", "body": "Ghani met Khalilzad in Kabul."}`, as gzip writes it.
  static let line: [UInt8] = [
    0x1F, 0x8B, 0x08, 0x00, 0x00, 0x00, 0x00, 0x00, 0x02, 0x03, 0xAB, 0x56, 0xCA, 0x4C, 0x51, 0xB2, 0x52, 0x50,
    0x4A,
    0x54, 0xD2, 0x51, 0x50, 0x4A, 0xCA, 0x4F, 0xA9, 0x04, 0x71, 0xDC, 0x33, 0x12, 0xF3, 0x32, 0x15, 0x72, 0x53,
    0x4B,
    0x14, 0xBC, 0x33, 0x12, 0x73, 0x32, 0x73, 0xAA, 0x12, 0x53, 0x14, 0x32, 0xF3, 0x14, 0xBC, 0x13, 0x93, 0x4A,
    0x73,
    0xF4, 0x94, 0x6A, 0xB9, 0x00, 0xE4, 0xC0, 0xFC, 0xE9, 0x35, 0x00, 0x00, 0x00,
  ]
  static let twice: [UInt8] = [
    0x1F, 0x8B, 0x08, 0x00, 0x00, 0x00, 0x00, 0x00, 0x02, 0x03, 0x93, 0xEF, 0xE6, 0x60, 0x00, 0x01, 0x26, 0x66,
    0x6F,
    0x16, 0x06, 0xE7, 0x7D, 0xDB, 0x5F, 0x30, 0x02, 0x39, 0x00, 0xB7, 0xFE, 0x18, 0x8D, 0x15, 0x00, 0x00, 0x00,
  ]

  /// Files, how many articles they give, and what is told of them.
  static let files: [(String, [UInt8], Int, [Problem.Kind])] = [
    ("a.jsonl.gz", line, 1, []), ("a.jsonl.gz", line + line, 1, [.duplicate]), ("a.txt.gz", line, 1, []),
    ("a.jsonl.gz", line + [0, 0, 0], 1, []), ("a.txt.gz", Array(line.dropLast(12)), 0, [.damagedFile]),
    ("a.jsonl.gz", Array(line.dropLast(4)), 1, [.damagedFile]), ("a.txt.gz", [], 0, [.damagedFile]),
    ("a.txt.gz", line.map { $0 == 0xE4 ? 0xE5 : $0 }, 0, [.damagedFile]), ("a.txt.gz", twice, 0, [.binary]),
    ("a.zip.gz", line, 0, [.unknownFormat]),
  ]

  @Test(arguments: files)
  func compressedFilesAreReadWithinLimits(_ name: String, _ bytes: [UInt8], _ count: Int, _ kinds: [Problem.Kind])
  {
    let folder = TemporaryFolder()
    let found = Array(collectInputs([folder.file(name, bytes)]))
    #expect(found.count { if case .article = $0 { true } else { false } } == count)
    #expect(found.compactMap { if case .problem(let problem) = $0 { problem.kind } else { nil } } == kinds)
  }

  @Test func whatInflatesTooFarIsRefused() {
    let folder = TemporaryFolder()
    var options = InputOptions()
    options.largestInflated = 20
    let found = Array(collectInputs([folder.file("a.txt.gz", Self.line)], options))
    let kinds = found.compactMap { input -> Problem.Kind? in
      if case .problem(let problem) = input { problem.kind } else { nil }
    }
    #expect(kinds == [.tooLarge])
  }
}
