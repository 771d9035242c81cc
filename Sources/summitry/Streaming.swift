internal import Annotation
internal import ArgumentParser
internal import Dispatch
internal import Intake
internal import JSONText
internal import Meetings
internal import Reading
internal import Synchronization
internal import Views

extension ArticleOptions {
  /// Takes in what the paths name: articles in batches, so that memory stays flat, tables and saved JSON one by one.
  /// Problems are told as they come; ends the program where nothing could be read.
  func stream(
    _ inputs: [String], articles work: ([Arrival], inout Taken) throws -> Void,
    table: (Table, inout Taken) throws -> Void, saved: (JSONValue) throws(FormatError) -> Void
  ) throws -> Taken {
    var taken = Taken()
    var batch = Batch()
    let options = try options()
    var items = collectInputs(inputs, options)
    Progress.now("reading")
    while let item = items.next() {
      switch item {
      case .article(let incoming):
        taken.tell(incoming)
        batch.add(Arrival(incoming: incoming))
      case .annotated(let source, let path):
        for arrival in arrivals(source, path, &items, &taken, options.published) { batch.add(arrival) }
      case .problem(let problem): taken.tell(problem)
      case .table(let found):
        let problems = taken.problemCount
        try table(found, &taken)
        if taken.problemCount == problems { taken.takeWhole() }
      case .saved(let value, let path, let line):
        do throws(FormatError) {
          try saved(value)
          taken.takeWhole()
        } catch {
          taken.tell(Problem(.badGraph, path: path, line: line, message: "\(error)"))
        }
      }
      guard batch.isFull else { continue }
      Progress.left(counted(items.filesLeft, "file") + " left")
      try work(batch.articles, &taken)
      batch = Batch()
    }
    try work(batch.articles, &taken)
    Progress.end()
    taken.tellSummary()
    guard taken.read > 0 else { throw fail("nothing to read in the inputs", Exit.nothingUsable) }
    return taken
  }
}

/// An article to be read, with another tool's analysis where it came with one.
struct Arrival: Sendable {
  var incoming: Incoming
  var analysis: AnalysedText?

  var article: Article { incoming.article }
}

/// The articles of a CoNLL-U file; faults are told.
private func arrivals(
  _ source: String, _ path: String, _ items: inout Inputs, _ taken: inout Taken, _ published: Day?
) -> [Arrival] {
  var arrivals: [Arrival] = []
  do throws(CoNLLUError) {
    let name = path.split(separator: "/").last?.split(separator: ".").first.map(String.init) ?? "input"
    let given = try articles(conllu: source, name: name, published: published)
    if given.isEmpty { taken.tell(Problem(.empty, path: path, message: "no sentences")) }
    for (article, analysis) in given {
      switch items.registered(.article(Incoming(article, path: path))) {
      case .article(let incoming):
        taken.tell(incoming)
        arrivals.append(Arrival(incoming: incoming, analysis: analysis))
      case .problem(let problem): taken.tell(problem)
      default: break
      }
    }
  } catch {
    taken.tell(Problem(.badCoNLLU, path: path, line: error.line, message: error.reason))
  }
  return arrivals
}

/// Articles that are read side by side; few enough that memory stays flat, and enough for every core.
private struct Batch {
  private(set) var articles: [Arrival] = []
  private var bytes = 0

  var isFull: Bool { articles.count == 256 || bytes > 4 << 20 }

  mutating func add(_ arrival: Arrival) {
    articles.append(arrival)
    bytes += arrival.article.body.utf8.count
  }
}

/// Reads articles side by side; the readings come in the order of the articles.
func readAll(_ articles: [Arrival], jobs: Int?) -> [Reading] {
  sideBySide(articles.count, jobs: jobs) { reading(of: articles[$0]) }
}

/// An article read, with the notes on how it came in.
func reading(of arrival: Arrival) -> Reading {
  var reading = arrival.analysis.map { read($0, of: arrival.article) } ?? read(arrival.article)
  reading.notes = arrival.incoming.notes + reading.notes
  Progress.advance()
  return reading
}

/// The results for 0, 1, 2 … in this order, worked out on so many threads, or on one per core.
func sideBySide<Result: Sendable>(
  _ count: Int, jobs: Int?, _ make: @Sendable (Int) -> Result
) -> [Result] {
  let results = Mutex([Result?](repeating: nil, count: count))
  let next = Atomic(0)
  DispatchQueue.concurrentPerform(iterations: min(count, jobs ?? count)) { _ in
    while true {
      let index = next.wrappingAdd(1, ordering: .relaxed).oldValue
      guard index < count else { return }
      let result = make(index)
      results.withLock { $0[index] = result }
    }
  }
  return results.withLock { $0.compactMap(\.self) }
}

/// A saved graph or reading where only articles and registers are taken.
func refused(_ saved: JSONValue) throws(FormatError) {
  throw FormatError(path: "", problem: "a saved graph or reading, not an article: give articles here")
}
