internal import ArgumentParser
internal import Dispatch
internal import Intake
internal import JSONText
internal import Meetings
internal import Reading
internal import Registers
internal import Synchronization
internal import Views

/// What comes in, the same for every command.
struct InputArguments: ParsableArguments {
  @Argument(
    help: ArgumentHelp(
      "Articles, registers, folders of them, saved graphs, or - for JSON lines.", valueName: "input"))
  var inputs: [String]
  @OptionGroup var intake: IntakeOptions

  func options() throws -> InputOptions { try intake.options() }
}

/// How inputs are taken in, the same for every command.
struct IntakeOptions: ParsableArguments {
  @Option(help: ArgumentHelp("Publication day of articles that give none.", valueName: "date"))
  var published: String?
  @Option(help: ArgumentHelp("Largest article or table, in megabytes.", valueName: "megabytes"))
  var largestDocument: Int?
  @Option(help: ArgumentHelp("Largest compressed file once it is inflated, in megabytes.", valueName: "megabytes"))
  var largestInflated: Int?
  @OptionGroup var register: RegisterOptions

  func options() throws -> InputOptions {
    var options = InputOptions()
    for (size, name) in [(largestDocument, "--largest-document"), (largestInflated, "--largest-inflated")] {
      guard size.map({ (1...4096).contains($0) }) ?? true else {
        throw fail("\(name) is a number of megabytes from 1 to 4096", Exit.usage)
      }
    }
    if let bytes = largestDocument.map({ $0 << 20 }) {
      options.largestDocument = bytes
      options.largestLine = bytes
      options.largestTable = max(bytes, options.largestTable)
    }
    if let bytes = largestInflated.map({ $0 << 20 }) { options.largestInflated = bytes }
    guard let published else { return options }
    guard let day = Day(published) else { throw fail(explained(published, option: "--published"), Exit.usage) }
    options.published = day
    return options
  }

  /// Reads everything: readings, those of saved graphs among them, or the one graph that is all there is; problems
  /// are told, one line each.
  func material(of inputs: [String]) throws -> Material {
    var taken = Taken()
    var graphs: [Graph] = []
    var readings: [Reading] = []
    var articles: [Incoming] = []
    for input in collectInputs(inputs, try options()) {
      switch input {
      case .article(let incoming): articles.append(incoming)
      case .problem(let problem): taken.tell(problem)
      case .table(let table): readings += try register.readings(of: table, &taken)
      case .saved(let value, let path, let line):
        do throws(FormatError) {
          if value["format"]?.asString == "summitry-reading" {
            readings.append(try readReading(value))
          } else {
            graphs.append(try readGraph(value))
          }
        } catch {
          taken.tell(Problem(.badGraph, path: path, line: line, message: "\(error)"))
        }
      }
    }
    for incoming in articles { taken.tell(incoming) }
    readings += readAll(articles)
    guard !readings.isEmpty || !graphs.isEmpty else {
      throw fail("nothing to read in the inputs", Exit.nothingUsable)
    }
    let isOneGraph = graphs.count == 1 && readings.isEmpty
    readings += graphs.flatMap { parts(of: $0) }
    return Material(readings: readings, graph: isOneGraph ? graphs[0] : nil, failed: taken.failed)
  }

  /// A saved graph taken apart again, so that more articles can join it.
  private func parts(of graph: Graph) -> [Reading] {
    let reports = Dictionary(grouping: graph.meetings.flatMap(\.reports), by: \.document)
    let actors = Dictionary(graph.actors.map { ($0.id, $0) }) { first, _ in first }
    let places = Dictionary(graph.places.map { ($0.id, $0) }) { first, _ in first }
    return graph.documents.map { document in
      let own = reports[document.id] ?? []
      let actorIDs = Set(own.flatMap(\.participants).map(\.actor))
      var placeIDs = Set(own.compactMap(\.place))
      for id in placeIDs {
        var next = places[id]?.within
        while let id = next, placeIDs.insert(id).inserted { next = places[id]?.within }
      }
      return Reading(
        document: document, actors: actorIDs.sorted().compactMap { actors[$0] },
        places: placeIDs.sorted().compactMap { places[$0] }, reports: own)
    }
  }
}

/// What the inputs hold.
struct Material {
  var readings: [Reading]
  /// The saved graph, where there is nothing else.
  var graph: Graph?
  var failed: Bool
}

/// Reads articles on every core; the readings come in the order of the articles.
func readAll(_ articles: [Incoming]) -> [Reading] {
  let results = Mutex([Reading?](repeating: nil, count: articles.count))
  DispatchQueue.concurrentPerform(iterations: articles.count) { index in
    var reading = read(articles[index].article)
    reading.notes = articles[index].notes + reading.notes
    results.withLock { $0[index] = reading }
  }
  return results.withLock { $0.compactMap(\.self) }
}

/// Tells of problems and notes, and remembers whether there were any.
struct Taken {
  private(set) var failed = false
  private var counts: [Problem.Kind: Int] = [:]
  private var noteCounts: [Note.Kind: Int] = [:]

  mutating func tell(_ problem: Problem) {
    if problem.kind != .duplicate { failed = true }
    counts[problem.kind, default: 0] += 1
    guard counts[problem.kind] ?? 0 <= 20 else { return }
    let place = [problem.path, problem.line.map(String.init), problem.column.map(String.init)].compactMap(\.self)
    let level = problem.kind == .duplicate ? "note" : "error"
    let advice = problem.advice.isEmpty ? "" : " " + problem.advice
    summitry.tell(
      "\(place.joined(separator: ":")): \(level): \(problem.message) (\(problem.kind.rawValue)).\(advice)")
  }

  /// Notes on a register's rows: the first of each kind, and how many more there are.
  mutating func tell(_ notes: [RowNote], in path: String) {
    var more: [Note.Kind: Int] = [:]
    for note in notes {
      noteCounts[note.kind, default: 0] += 1
      guard noteCounts[note.kind] ?? 0 <= 5 else {
        more[note.kind, default: 0] += 1
        continue
      }
      let place = "\(path):\(note.line)" + (note.column.map { ":\($0)" } ?? "")
      summitry.tell("\(place): note: \(note.message) (\(note.kind.rawValue))")
    }
    for kind in Note.Kind.allCases {
      if let count = more[kind] { summitry.tell("\(path): note: … and \(count) more (\(kind.rawValue))") }
    }
  }

  func tell(_ incoming: Incoming) {
    for (note, line) in zip(incoming.notes, incoming.noteLines) {
      summitry.tell("\(incoming.path):\(line): note: \(note.message) (\(note.kind.rawValue))")
    }
    if incoming.article.published == nil {
      summitry.tell(
        "\(incoming.path):\(incoming.line): note: no publication date: relative dates stay open; give one with --published (undated)"
      )
    }
  }
}
