internal import Annotation
internal import ArgumentParser
internal import Drawing
internal import Intake
internal import JSONText
internal import Meetings
internal import Reading
internal import Views

extension View: ExpressibleByArgument {}
extension PictureFormat: ExpressibleByArgument {}

struct Draw: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Draws the meetings as a diagram.",
    discussion: "Example: summitry draw seeds --from 2019-10 --to 2019-12 -o autumn.svg")

  @OptionGroup var input: InputArguments
  @OptionGroup var selecting: SelectionOptions
  @Option(
    name: [.short, .long], help: ArgumentHelp("The file to write; its ending says the format.", valueName: "file"))
  var output: String
  @Option(help: "svg, png, pdf, html or dot, where the file's ending doesn't say.")
  var format: PictureFormat?
  @Option(help: "network, timeline, pairs or places; chosen by size where not given.")
  var view: View?
  @Option(help: "A title for the drawing.")
  var title: String?
  @Option(help: ArgumentHelp("Longest time for a layout.", valueName: "seconds"))
  var deadline = 20.0

  func run() throws {
    let ending = output.split(separator: ".").last.map(String.init) ?? ""
    guard let format = format ?? PictureFormat(rawValue: ending) else {
      throw fail("\(output): unknown ending; use .svg, .png, .pdf, .html or .dot, or say --format", Exit.usage)
    }
    let selection = try selecting.selection()
    try checkOutput(output)
    let (graph, failed) = try input.graph()
    let (shown, omitted) = select(graph, selection)
    tellOmitted(omitted)
    let options = DrawingOptions(
      view: view, title: title ?? "Who met whom", window: selection.window, omitted: omitted)
    do throws(DrawingError) {
      let picture = try drawing(of: shown, options, as: format, deadline: .seconds(deadline))
      for note in picture.notes { tell("summitry: note: \(note)") }
      try Self.written { try save(picture.bytes, to: output) }
    } catch {
      throw fail("\(error)", ExitCode(70))
    }
    if failed { throw Exit.someFailed }
  }

  private static func written(_ work: () throws -> Void) throws(DrawingError) {
    do { try work() } catch { Self.exit(withError: error) }
  }
}

/// "12 meetings shown, 3 left out, 1 of them undated"
func tellOmitted(_ omitted: Omitted) {
  var line = "summitry: \(omitted.shown) \(omitted.shown == 1 ? "meeting" : "meetings") shown"
  if omitted.leftOut > 0 { line += ", \(omitted.leftOut) left out" }
  if omitted.undated > 0 { line += ", \(omitted.undated) of them undated" }
  tell(line)
}

struct List: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Lists the meetings as a table: when, how they stand, who, where.",
    discussion: "Example: summitry list seeds --actor Khalilzad --status held")

  @OptionGroup var input: InputArguments
  @OptionGroup var selecting: SelectionOptions

  func run() throws {
    let selection = try selecting.selection()
    let (graph, failed) = try input.graph()
    let (shown, omitted) = select(graph, selection)
    try save(Array(table(shown).utf8), to: nil)
    tellOmitted(omitted)
    if failed { throw Exit.someFailed }
  }
}

struct Explain: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Shows every piece of evidence for a meeting, an actor or a place.",
    discussion: "Example: summitry explain seeds --name Baradar")

  @OptionGroup var input: InputArguments
  @OptionGroup var selecting: SelectionOptions
  @Option(help: "A meeting's id, or the name of an actor or a place.")
  var name: String

  func run() throws {
    let selection = try selecting.selection()
    let (graph, failed) = try input.graph()
    let shown = select(graph, selection).graph
    let text = explanation(of: name, in: shown)
    guard !text.isEmpty else {
      throw fail("nothing is called ‘\(name)’; `summitry list` shows the names", Exit.nothingUsable)
    }
    try save(Array(text.utf8), to: nil)
    if failed { throw Exit.someFailed }
  }
}

enum ExportFormat: String, ExpressibleByArgument, CaseIterable { case dot, json }

struct Export: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Writes the graph for other tools: DOT, or Summitry's own JSON.",
    discussion: "Example: summitry export seeds -o graph.json")

  @OptionGroup var input: InputArguments
  @OptionGroup var selecting: SelectionOptions
  @Option(
    name: [.short, .long],
    help: ArgumentHelp("The file to write; standard output where not given.", valueName: "file"))
  var output: String?
  @Option(help: "dot or json, where the file's ending doesn't say.")
  var format: ExportFormat?
  @Option(help: "For dot: network, timeline, pairs or places.")
  var view: View?

  func run() throws {
    let ending = output?.split(separator: ".").last.map(String.init) ?? ""
    guard let format = format ?? ExportFormat(rawValue: ending) else {
      throw fail("the format is unknown: say --format dot or --format json", Exit.usage)
    }
    let selection = try selecting.selection()
    try checkOutput(output)
    let (graph, failed) = try input.graph()
    let (shown, omitted) = select(graph, selection)
    let text =
      switch format {
      case .json: writeGraph(shown).text(.indented) + "\n"
      case .dot: writeDOT(shown, options: DrawingOptions(view: view, window: selection.window, omitted: omitted))
      }
    try save(Array(text.utf8), to: output)
    if !selection.isEverything { tellOmitted(omitted) }
    if failed { throw Exit.someFailed }
  }
}

extension Selection {
  /// Whether nothing is left out.
  fileprivate var isEverything: Bool { self == Selection() }
}

struct Read: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Reads articles one by one: a line of JSON for each, in the order of the inputs.",
    discussion: "Example: summitry read - < articles.jsonl > readings.jsonl")

  @OptionGroup var input: InputArguments

  func run() throws {
    try eachArticle(input) { articles in
      var bytes: [UInt8] = []
      for reading in readAll(articles) {
        writeReading(reading).write(.compact, to: &bytes)
        bytes.append(0x0A)
      }
      try save(bytes, to: nil)
    }
  }
}

enum AnnotationFormat: String, ExpressibleByArgument, CaseIterable { case json, conllu }

struct Annotate: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Shows the analysis behind the readings: words, names and time expressions.",
    discussion: "Example: summitry annotate article.txt --format conllu")

  @OptionGroup var input: InputArguments
  @Option(help: "json or conllu.")
  var format: AnnotationFormat = .json
  @Option(
    name: .customLong("input"),
    help: "What comes in: articles, or conllu, files cut into sentences and tokens, or annotated, by another tool."
  )
  var kind: AnnotationInput = .articles

  func run() throws {
    if kind == .conllu { return try annotateGiven() }
    try eachArticle(input) { articles in
      for incoming in articles {
        let article = incoming.article
        let text = analyse(article.text)
        let mentions = findMentions(in: text, article: article)
        let times = findTimes(in: text, article: article)
        let result =
          switch format {
          case .json: annotations(text, mentions: mentions, times: times, article: article).text() + "\n"
          case .conllu: conllu(text, mentions: mentions, times: times, article: article)
          }
        try save(Array(result.utf8), to: nil)
      }
    }
  }
}

enum AnnotationInput: String, ExpressibleByArgument, CaseIterable { case articles, conllu }

extension Annotate {
  /// Takes sentences, tokens and, where they are given, tags and heads from CoNLL-U files.
  private func annotateGiven() throws {
    let published = try input.options().published
    let written: Annotation.AnnotationFormat = format == .json ? .json : .conllu
    var failed = false
    for path in input.inputs {
      guard let bytes = contents(of: path) else {
        tell("\(path): error: can't be read (unreadable).")
        failed = true
        continue
      }
      let name = path.split(separator: "/").last?.split(separator: ".").first.map(String.init) ?? "input"
      do throws(CoNLLUError) {
        let given = try articles(conllu: String(decoding: bytes, as: UTF8.self), name: name, published: published)
        if given.isEmpty {
          tell("\(path): error: no sentences (empty).")
          failed = true
        }
        let results = given.map { annotate($0.text, of: $0.article, as: written) }
        try Self.saved(Array(results.joined().utf8))
      } catch {
        tell("\(path): error: \(error.description) (bad-conllu).")
        failed = true
      }
    }
    if failed { throw Exit.someFailed }
  }

  private static func saved(_ bytes: [UInt8]) throws(CoNLLUError) {
    do { try save(bytes, to: nil) } catch { exit(withError: error) }
  }
}

/// Streams the articles of the inputs in small batches, so that memory stays flat.
private func eachArticle(_ input: InputArguments, _ work: ([Incoming]) throws -> Void) throws {
  var taken = Taken()
  var batch: [Incoming] = []
  var count = 0
  for item in collectInputs(input.inputs, try input.options()) {
    switch item {
    case .article(let incoming):
      taken.tell(incoming)
      batch.append(incoming)
      count += 1
      if batch.count == 64 {
        try work(batch)
        batch = []
      }
    case .problem(let problem): taken.tell(problem)
    case .saved(_, let path, let line):
      taken.tell(
        Problem(.unknownFormat, path: path, line: line, message: "not an article", advice: "Give articles here."))
    }
  }
  try work(batch)
  guard count > 0 else { throw fail("nothing to read in the inputs", Exit.nothingUsable) }
  if taken.failed { throw Exit.someFailed }
}
