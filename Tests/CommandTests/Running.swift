import Foundation
import Testing

/// The built program, beside the test bundle.
let program: URL = {
  var folder = URL(fileURLWithPath: CommandLine.arguments[0]).resolvingSymlinksInPath().deletingLastPathComponent()
  for _ in 0..<4 {
    let candidate = folder.appendingPathComponent("summitry")
    if FileManager.default.isExecutableFile(atPath: candidate.path) { return candidate }
    folder.deleteLastPathComponent()
  }
  return folder
}()

/// Where the project's files stand.
let project = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
  .deletingLastPathComponent()

/// How a run ended and what it wrote.
struct Run {
  var code: Int32
  var out: String
  var err: String
  var errors: [Substring] { err.split(separator: "\n") }
}

/// A folder that is gone when the test is over, in which the program runs.
final class Place {
  let folder: URL

  init(_ files: [String: String] = [:]) throws {
    folder = FileManager.default.temporaryDirectory.appendingPathComponent("summitry-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    for (name, text) in files { try write(Array(text.utf8), to: name) }
  }

  deinit {
    chmod("gate", 0o755)
    try? FileManager.default.removeItem(at: folder)
  }

  func write(_ bytes: [UInt8], to name: String) throws { try Data(bytes).write(to: folder.appending(path: name)) }

  func text(of name: String) throws -> String {
    String(decoding: try Data(contentsOf: folder.appending(path: name)), as: UTF8.self)
  }

  func chmod(_ name: String, _ mode: Int) {
    try? FileManager.default.setAttributes(
      [.posixPermissions: mode], ofItemAtPath: folder.appending(path: name).path)
  }

  var names: [String] {
    ((try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []).sorted()
  }

  /// Runs the program as a user would.
  func run(_ arguments: [String]) throws -> Run { try start(program, arguments) }

  /// Runs a line of shell, in which `summitry` is the program.
  func shell(_ line: String) throws -> Run {
    try start(URL(fileURLWithPath: "/bin/bash"), ["-c", "summitry() { '\(program.path)' \"$@\"; }; " + line])
  }

  /// Output goes to files, so that neither side ever waits for the other.
  private func start(_ tool: URL, _ arguments: [String]) throws -> Run {
    let logs = FileManager.default.temporaryDirectory.appendingPathComponent("summitry-run-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: logs, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: logs) }
    let files = [logs.appending(path: "out"), logs.appending(path: "err")]
    for file in files { try Data().write(to: file) }
    let process = Process()
    process.executableURL = tool
    process.arguments = arguments
    process.currentDirectoryURL = folder
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = try FileHandle(forWritingTo: files[0])
    process.standardError = try FileHandle(forWritingTo: files[1])
    try process.run()
    process.waitUntilExit()
    let texts = try files.map { String(decoding: try Data(contentsOf: $0), as: UTF8.self) }
    return Run(code: process.terminationStatus, out: texts[0], err: texts[1])
  }
}

let article = "Zalmay Khalilzad met Afghan President Ashraf Ghani in Kabul on Wednesday.\n"
