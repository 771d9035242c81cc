internal import ArgumentParser
internal import Intake
internal import JSONText
internal import Meetings
internal import Views

/// What comes in, the same for every command.
struct InputArguments: ParsableArguments {
  @Argument(
    help: ArgumentHelp(
      "Articles, registers, annotations, folders of them, saved graphs, or - for JSON lines.", valueName: "input"))
  var inputs: [String]
  @OptionGroup(title: "How inputs are read") var intake: IntakeOptions
}

enum InputKind: String, ExpressibleByArgument, CaseIterable { case files, conllu }

/// How articles are taken in, the same for every command.
struct ArticleOptions: ParsableArguments {
  @Option(help: ArgumentHelp("Publication day of articles that give none.", valueName: "date"))
  var published: String?
  @Option(help: ArgumentHelp("Largest article or table; text is cut at half of it.", valueName: "megabytes"))
  var largestDocument: Int?
  @Option(help: ArgumentHelp("Largest compressed file once it is inflated.", valueName: "megabytes"))
  var largestInflated: Int?
  @Option(help: ArgumentHelp("Threads that read; one per core where not given.", valueName: "number"))
  var jobs: Int?
  @Option(
    name: .customLong("input"),
    help: ArgumentHelp(
      """
      files, where a file's ending says what it holds, or conllu, where all are cut into sentences and tokens, or \
      annotated with heads as well, by another tool; .conllu files are anyway.
      """, valueName: "kind"))
  var kind: InputKind = .files

  func options() throws -> InputOptions {
    var options = InputOptions()
    options.isAnnotated = kind == .conllu
    for (size, name) in [(largestDocument, "--largest-document"), (largestInflated, "--largest-inflated")] {
      guard size.map({ (1...4096).contains($0) }) ?? true else {
        throw fail("\(name) is a number of megabytes from 1 to 4096", Exit.usage)
      }
    }
    guard jobs.map({ (1...1024).contains($0) }) ?? true else {
      throw fail("--jobs is a number of threads from 1 to 1024", Exit.usage)
    }
    if let bytes = largestDocument.map({ $0 << 20 }) {
      options.largestDocument = bytes
      options.largestLine = bytes
      options.largestText = bytes / 2
      options.largestTable = max(bytes, options.largestTable)
    }
    if let bytes = largestInflated.map({ $0 << 20 }) { options.largestInflated = bytes }
    guard let published else { return options }
    guard let day = Day(published) else { throw fail(explained(published, option: "--published"), Exit.usage) }
    options.published = day
    return options
  }
}

/// How inputs are taken in, registers among them.
struct IntakeOptions: ParsableArguments {
  @OptionGroup var articles: ArticleOptions
  @OptionGroup var register: RegisterOptions

  /// Reads everything: readings, those of saved graphs among them, or the one graph that is all there is; problems
  /// are told, one line each.
  func material(of inputs: [String]) throws -> Material {
    var graphs: [Graph] = []
    var readings: [Reading] = []
    let taken = try articles.stream(inputs) { arrivals, taken in
      let new = readAll(arrivals, jobs: articles.jobs)
      taken.tell(new, of: arrivals.map(\.incoming))
      readings += new
    } table: { table, taken in
      readings += try register.readings(of: table, jobs: articles.jobs, &taken)
    } saved: { value throws(FormatError) in
      if value["format"]?.asString == "summitry-reading" {
        readings.append(try readReading(value))
      } else {
        graphs.append(try readGraph(value))
      }
    }
    let isOneGraph = graphs.count == 1 && readings.isEmpty
    readings += graphs.flatMap { parts(of: $0) }
    return Material(
      readings: readings, graph: isOneGraph ? graphs[0] : nil,
      decided: graphs.reduce(0) { $0 + $1.meetings.count { !$0.decisions.isEmpty } }, failed: taken.failed)
  }

  /// A saved graph taken apart again, so that more articles can join it. An office goes to the articles of its time;
  /// what resolution notes of its own accord it will note again.
  private func parts(of graph: Graph) -> [Reading] {
    let reports = Dictionary(grouping: graph.meetings.flatMap(\.reports), by: \.document)
    let actors = Dictionary(graph.actors.map { ($0.id, $0) }) { first, _ in first }
    let places = Dictionary(graph.places.map { ($0.id, $0) }) { first, _ in first }
    let notes = Dictionary(grouping: graph.notes.filter { $0.kind != .ambiguousName }) { $0.document ?? "" }
    return graph.documents.map { document in
      let own = reports[document.id] ?? []
      let actorIDs = Set(own.flatMap(\.participants).map(\.actor))
      var placeIDs = Set(own.compactMap(\.place))
      for id in placeIDs {
        var next = places[id]?.within
        while let id = next, placeIDs.insert(id).inserted { next = places[id]?.within }
      }
      return Reading(
        document: document,
        actors: actorIDs.sorted().compactMap { actors[$0].map { asOf(document.published, $0) } },
        places: placeIDs.sorted().compactMap { places[$0] }, reports: own, notes: notes[document.id] ?? [])
    }
  }

  private func asOf(_ day: Day?, _ actor: Actor) -> Actor {
    guard let day else { return actor }
    var actor = actor
    let ofOtherTimes = actor.offices.filter { office in
      office.earliest.map { day < $0 } ?? false || office.latest.map { day > $0 } ?? false
    }
    actor.titles.removeAll { title in ofOtherTimes.contains { $0.title == title } }
    return actor
  }
}

/// What the inputs hold.
struct Material {
  var readings: [Reading]
  /// The saved graph, where there is nothing else.
  var graph: Graph?
  /// Meetings of saved graphs that people decided about.
  var decided: Int
  var failed: Bool
}
