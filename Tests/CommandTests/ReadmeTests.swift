import Foundation
import Testing

/// Every `summitry` command that the README shows, run as it stands, in its order, in a folder that holds the sample
/// articles and nothing else.
@Suite struct ReadmeTests {
  @Test func everyCommandShownWorks() throws {
    let place = try Place()
    try FileManager.default.createSymbolicLink(
      at: place.folder.appending(path: "seeds"), withDestinationURL: project.appending(path: "seeds"))
    let shown = try commandsShown()
    #expect(shown.count >= 9)
    for command in shown {
      let run = try place.shell("set -e; " + command)
      #expect(run.code == 0, "\(command)\n\(run.err)")
      let written = command.split(separator: " ").drop { $0 != "-o" }.dropFirst().first.map(String.init)
      if let written {
        #expect(place.names.contains(written), "\(command) wrote no \(written)")
      } else {
        #expect(!run.out.isEmpty, "\(command) printed nothing")
      }
    }
  }

  /// Both commands of the first screen are files that can be run; continuous integration runs them.
  @Test func bothScriptsAreThere() throws {
    for name in ["scripts/run", "scripts/test"] {
      #expect(FileManager.default.isExecutableFile(atPath: project.appending(path: name).path))
    }
  }

  /// The lines of the README's `sh` blocks that start with the program's name, without their comments.
  private func commandsShown() throws -> [String] {
    let text = try String(contentsOf: project.appending(path: "README.md"), encoding: .utf8)
    let blocks = text.components(separatedBy: "```")
    return blocks.filter { $0.hasPrefix("sh\n") }.flatMap { $0.split(separator: "\n") }
      .filter { $0.hasPrefix("summitry ") }
      .map { $0.components(separatedBy: " #")[0].trimmingCharacters(in: .whitespaces) }
  }
}
