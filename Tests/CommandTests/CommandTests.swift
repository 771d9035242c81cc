import Foundation
import Testing

/// Runs the built program as a user would.
@Suite struct CommandTests {
  /// The program beside the test bundle.
  static var program: URL {
    var folder = URL(fileURLWithPath: CommandLine.arguments[0]).resolvingSymlinksInPath()
      .deletingLastPathComponent()
    for _ in 0..<4 {
      let candidate = folder.appendingPathComponent("summitry")
      if FileManager.default.isExecutableFile(atPath: candidate.path) { return candidate }
      folder.deleteLastPathComponent()
    }
    return folder
  }

  static func run(_ arguments: [String]) throws -> (code: Int32, out: String, err: String) {
    let process = Process()
    process.executableURL = program
    process.arguments = arguments
    let (out, err) = (Pipe(), Pipe())
    process.standardOutput = out
    process.standardError = err
    try process.run()
    let output = out.fileHandleForReading.readDataToEndOfFile()
    let errors = err.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return (
      process.terminationStatus, String(decoding: output, as: UTF8.self), String(decoding: errors, as: UTF8.self)
    )
  }

  @Test(arguments: [
    (["list", "no-such-file.txt"], 3, "no-such-file.txt: error: no such file or folder (missing)"),
    (["list", "x.txt", "--from", "2019-02-30"], 2, "the nearest is 2019-02-28"),
    (["list", "x.txt", "--from", "2020", "--to", "2019"], 2, "--from 2020 lies after --to 2019"),
    (["draw", "x.txt", "-o", "x.bmp"], 2, "unknown ending"),
    (["draw", "x.txt", "-o", "no-such-folder/x.svg"], 74, "no-such-folder is no folder"),
    (["bogus"], 2, "bogus"),
  ])
  func mistakesAreNamed(_ arguments: [String], _ code: Int32, _ words: String) throws {
    let result = try Self.run(arguments)
    #expect(result.code == code)
    #expect(result.err.contains(words))
  }

  @Test func oneArticleIsListedAndDrawn() throws {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("summitry-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let article = folder.appendingPathComponent("a.txt")
    try "Zalmay Khalilzad met Afghan President Ashraf Ghani in Kabul on Wednesday.".write(
      to: article, atomically: true, encoding: .utf8)
    let listed = try Self.run(["list", article.path, "--published", "2019-12-05"])
    #expect(listed.code == 0)
    #expect(listed.out.contains("4 Dec 2019  held    meeting  Ashraf Ghani, Zalmay Khalilzad  Kabul"))
    let picture = folder.appendingPathComponent("x.svg")
    let drawn = try Self.run(["draw", article.path, "--published", "2019-12-05", "-o", picture.path])
    #expect(drawn.code == 0)
    #expect(try String(contentsOf: picture, encoding: .utf8).contains("Ashraf Ghani"))
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted() == ["a.txt", "x.svg"])
  }
}
