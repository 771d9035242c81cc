import Foundation
import Testing

/// Every `summitry` command that the README shows, run as it stands, in its order, in a folder that holds the sample
/// articles, registers as the README speaks of them, and nothing else.
@Suite struct ReadmeTests {
  @Test func everyCommandShownWorks() throws {
    let place = try Place()
    try FileManager.default.createSymbolicLink(
      at: place.folder.appending(path: "seeds"), withDestinationURL: project.appending(path: "seeds"))
    for (name, rows) in registers { try place.write(Array(rows.utf8), to: name) }
    let mapping = try #require(blocks("yaml").first { $0.hasPrefix("who: ") })
    try place.write(Array(mapping.utf8), to: "visitors.yaml")
    let shown = try blocks("sh").flatMap { $0.split(separator: "\n") }.filter { $0.hasPrefix("summitry ") }
      .map { $0.components(separatedBy: " #")[0].trimmingCharacters(in: .whitespaces) }
    #expect(shown.count >= 13)
    // What the cluster's script writes.
    _ = try place.shell("summitry read seeds > readings.jsonl")
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

  /// The corrections that the README shows are about the sample articles, and every one of them finds what it is about.
  @Test func theCorrectionsShownHold() throws {
    let place = try Place()
    try FileManager.default.createSymbolicLink(
      at: place.folder.appending(path: "seeds"), withDestinationURL: project.appending(path: "seeds"))
    let shown = try #require(blocks("yaml").first { $0.contains("same-actors") })
    try place.write(Array(shown.utf8), to: "decided.yaml")
    let run = try place.run(["list", "seeds", "--corrections", "decided.yaml"])
    #expect(run.code == 0, "\(run.err)")
  }

  /// Both commands of the first screen are files that can be run; continuous integration runs them.
  @Test func bothScriptsAreThere() throws {
    for name in ["scripts/run", "scripts/test"] {
      #expect(FileManager.default.isExecutableFile(atPath: project.appending(path: name).path))
    }
  }

  private let registers = [
    "travels.csv": "who,with,date,place\nAnn Lee,Bo Kim,1944-03-02,Cairo\n",
    "lobby.csv": "Commissioner,Date,Place,Subject,Met\nAnn Lee,03/04/2019,Brussels,Trade,Acme Inc.\n",
    "visitors.csv": "visitor,from,date\nBo Kim,Laos,03/04/2019\n",
  ]

  /// The README's blocks of one language.
  private func blocks(_ language: String) throws -> [String] {
    let text = try String(contentsOf: project.appending(path: "README.md"), encoding: .utf8)
    return text.components(separatedBy: "```").filter { $0.hasPrefix(language + "\n") }
      .map { String($0.dropFirst(language.count + 1)) }
  }
}
