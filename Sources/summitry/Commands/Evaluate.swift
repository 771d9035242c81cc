internal import ArgumentParser
internal import Evaluation
internal import Glibc
internal import JSONText
internal import Meetings
internal import Views

struct Evaluate: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Compares what is read with what careful readers wrote down.",
    usage: "summitry evaluate <gold> <input> ... [<options>]",
    discussion: """
      Example: summitry evaluate gold/ articles.jsonl --misses

      GOLD is a folder of JSON files, one for each article, with the article's id as ‘doc’ and its ‘meetings’. INPUT is \
      as everywhere, readings saved by `summitry read` among it.
      """)

  @Argument(help: ArgumentHelp("The folder of gold files.", valueName: "gold"))
  var gold: String
  @OptionGroup var input: InputArguments
  @Flag(help: "Every meeting missed, and every one invented, before the figures.")
  var misses = false
  @Flag(help: "How often reports of each confidence are right, after the figures.")
  var reliability = false

  func run() throws {
    let (golds, failed) = try allGold()
    var readings: [String: Reading] = [:]
    let material = try input.intake.material(of: input.inputs)
    for reading in material.readings { readings[reading.document.id] = reading }
    Progress.end()
    var figures = Figures()
    for gold in golds {
      if readings[gold.document] == nil {
        tell("summitry: note: no reading of ‘\(gold.document)’: all of it is missed")
      }
      figures += evaluate(readings[gold.document], against: gold)
    }
    var text = misses ? figures.misses.map { displayed($0) + "\n" }.joined() : ""
    text += figureTable(figures)
    if reliability { text += "\n" + reliabilityTable(figures) }
    try save(Array(text.utf8), to: nil)
    if failed || material.failed { throw Exit.someFailed }
  }

  /// The gold files of the folder, in the order of their names; those that can't be taken are told of.
  private func allGold() throws -> (golds: [Gold], failed: Bool) {
    var golds: [Gold] = []
    var failed = false
    for name in namesOfFiles(in: gold) where name.hasSuffix(".json") {
      let path = gold.hasSuffix("/") ? gold + name : gold + "/" + name
      guard let bytes = contents(of: path) else {
        tell("\(path): error: can't be read (unreadable).")
        failed = true
        continue
      }
      do {
        golds.append(try readGold(try parseJSON(bytes)))
      } catch {
        tell("\(path): error: \(error) (bad-gold).")
        failed = true
      }
    }
    guard !golds.isEmpty else {
      throw fail("\(gold): no gold in this folder; it holds a .json file for each article", Exit.nothingUsable)
    }
    return (golds, failed)
  }

  private func namesOfFiles(in folder: String) -> [String] {
    guard let open = unsafe opendir(folder) else { return [] }
    defer { unsafe closedir(open) }
    var names: [String] = []
    while let entry = unsafe readdir(open) {
      names.append(
        unsafe withUnsafePointer(to: &entry.pointee.d_name) { pointer in
          unsafe pointer.withMemoryRebound(to: CChar.self, capacity: 256) { unsafe String(cString: $0) }
        })
    }
    return names.sorted()
  }
}
