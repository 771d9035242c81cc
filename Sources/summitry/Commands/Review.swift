internal import ArgumentParser
internal import Corrections
internal import Resolution

struct Review: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Writes the close calls as a corrections file for a person to complete.",
    discussion: "Example: summitry review seeds -o corrections.yaml")

  @OptionGroup var input: InputArguments
  @OptionGroup(title: "Across articles") var resolving: ResolvingOptions
  @Option(
    name: [.short, .long],
    help: ArgumentHelp("The file to write; standard output where not given.", valueName: "file"))
  var output: String?
  @Option(help: ArgumentHelp("Most close calls to write, the closest first.", valueName: "count"))
  var most = 100

  func run() throws {
    try checkOutput(output)
    if let output, holdsDecisions(output) {
      throw fail("\(output): there already, with decisions in it; give another name with -o", Exit.usage)
    }
    let (resolved, failed) = try resolving.resolved(of: input.inputs, input.intake)
    let shown = resolved.doubts.prefix(max(0, most))
    try save(Array(review(Array(shown)).utf8), to: output)
    tell("summitry: \(shown.count) of \(resolved.doubts.count) close calls written")
    if failed { throw Exit.someFailed }
  }

  /// Whether a file says anything but comments, which writing a review over it would lose.
  private func holdsDecisions(_ path: String) -> Bool {
    guard isFile(path), let bytes = contents(of: path) else { return false }
    let corrections = try? readCorrections(String(decoding: bytes, as: UTF8.self))
    return corrections?.isEmpty != true
  }
}
