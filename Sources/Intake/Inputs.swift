internal import JSONText
internal import Meetings

/// Everything that paths name, one thing at a time, with memory for one document: articles as text, Markdown, HTML, mail
/// and JSON, feeds, annotations, tables, all of them compressed or not, folders of them, and `-` for JSON lines on standard input.
///
/// The same text twice from one source comes once; the second is a problem of kind `duplicate`. Ids are made unique.
package func collectInputs(_ paths: [String], _ options: InputOptions = InputOptions()) -> Inputs {
  Inputs(paths, options)
}

/// The sequence that ``collectInputs(_:_:)`` gives; it is read once.
package struct Inputs: Sequence, IteratorProtocol {
  private let options: InputOptions
  private var files: ArraySlice<Result<FoundFile, Problem>>
  private var lines: Lines?
  private var ready: ArraySlice<Input> = []
  /// Article ids that are taken, with how often they were asked for.
  private var ids: [String: Int] = [:]
  /// Hashes of the texts' letters, with the articles that brought them first.
  private var texts: [Int: Document] = [:]

  init(_ paths: [String], _ options: InputOptions) {
    self.options = options
    let found = findFiles(paths)
    files = (options.isSorted ? sortedByName(found) : found)[...]
  }

  /// Files not yet opened.
  package var filesLeft: Int { files.count }

  package mutating func next() -> Input? {
    while true {
      if let input = ready.popFirst() ?? lines?.next() { return registered(input) }
      lines = nil
      guard let file = files.popFirst() else { return nil }
      do throws(Problem) {
        try start(try file.get())
      } catch {
        return .problem(error)
      }
    }
  }

  private mutating func start(_ file: FoundFile) throws(Problem) {
    let source = try ByteSource(file, largestInflated: options.largestInflated)
    switch options.isAnnotated ? .annotated : file.format {
    case .text, .markdown:
      guard let bytes = try source.rest(largest: options.largestDocument + options.largestFrontMatter) else {
        throw tooLarge(file, options.largestDocument, option: "--largest-document")
      }
      ready = [.article(try articleFromText(bytes, file, options))]
    case .json:
      guard let bytes = try source.rest(largest: options.largestJSON) else {
        throw tooLarge(file, options.largestJSON, option: "a .jsonl file, which is read line by line")
      }
      let (inputs, rest) = try inputsFromJSON(bytes, file, options)
      ready = inputs[...]
      lines = rest
    case .page, .feed, .mail:
      guard let bytes = try source.rest(largest: options.largestDocument) else {
        throw tooLarge(file, options.largestDocument, option: "--largest-document")
      }
      guard bytes.contains(where: { $0 > 0x20 }) else {
        throw Problem(
          .empty, path: file.shownPath, message: "the file is empty", advice: "Remove it, or fetch it again.")
      }
      switch file.format {
      case .page: ready = [.article(try articleFromHTML(bytes, file, options))]
      case .feed: ready = try inputsFromFeed(bytes, file, options)[...]
      default: ready = [.article(try articleFromMail(bytes, file, options))]
      }
    case .table:
      guard let bytes = try source.rest(largest: options.largestTable) else {
        throw tooLarge(file, options.largestTable, option: "--largest-document")
      }
      ready = [.table(try tableFromBytes(bytes, file))]
    case .annotated:
      // Ten columns take ten times the room of the words.
      guard let bytes = try source.rest(largest: options.largestDocument * 10) else {
        throw tooLarge(file, options.largestDocument * 10, option: "--largest-document")
      }
      ready = [.annotated(String(decoding: bytes, as: UTF8.self), path: file.shownPath)]
    case .jsonLines: lines = Lines(source, file, options)
    }
  }

  /// Makes the article's id unique, and turns a text that came before into a problem.
  package mutating func registered(_ input: Input) -> Input {
    guard case .article(var incoming) = input else { return input }
    let text = hashOfLetters(incoming.article.body)
    if let first = texts[text], !isOtherSource(incoming.article, first) {
      return .problem(
        Problem(
          .duplicate, path: incoming.path, line: incoming.line,
          message: "the same text as ‘\(first.id)’", advice: "It is counted once."))
    }
    let id = incoming.article.id
    var unique = id
    while ids[unique] != nil {
      ids[id, default: 1] += 1
      unique = "\(id)-\(ids[id] ?? 2)"
    }
    ids[unique] = 1
    incoming.article.id = unique
    texts[text] = texts[text] ?? incoming.article.document
    for i in incoming.notes.indices { incoming.notes[i].document = unique }
    return .article(incoming)
  }
}

/// Whether a text that came before comes from somewhere else now: a copy by another publisher is a source of its own.
private func isOtherSource(_ article: Article, _ first: Document) -> Bool {
  if let url = article.url, url != first.url { return true }
  return !article.source.isEmpty && article.source != first.source
}

private func sortedByName(_ found: [Result<FoundFile, Problem>]) -> [Result<FoundFile, Problem>] {
  func key(_ result: Result<FoundFile, Problem>) -> (String, String) {
    switch result {
    case .success(let file): (file.path.split(separator: "/").last.map(String.init) ?? "", file.path)
    case .failure(let problem): ("", problem.path)
    }
  }
  return found.map { (key($0), $0) }.sorted { $0.0 < $1.0 }.map(\.1)
}

private func tooLarge(_ file: FoundFile, _ limit: Int, option: String) -> Problem {
  Problem(
    .tooLarge, path: file.shownPath, message: "larger than the limit of \(megabytes(limit))",
    advice: option.hasPrefix("--") ? "Raise it with \(option) MEGABYTES, or cut the file." : "Use \(option).")
}

/// A hash of a text without its white space.
private func hashOfLetters(_ text: String) -> Int {
  var hasher = Hasher()
  for byte in text.utf8 where byte != 0x20 && byte != 0x0A && byte != 0x09 { hasher.combine(byte) }
  return hasher.finalize()
}

/// A `.json` file: one value, an array of articles, or JSON lines after all.
private func inputsFromJSON(
  _ bytes: [UInt8], _ file: FoundFile, _ options: InputOptions
) throws(Problem) -> (inputs: [Input], rest: Lines?) {
  let start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
  guard bytes.contains(where: { $0 > 0x20 }) else {
    throw Problem(.empty, path: file.shownPath, message: "the file is empty")
  }
  do throws(JSONError) {
    let value = try parseJSON(bytes.span.extracting(start..<bytes.count))
    let values = value.asArray ?? [value]
    return (
      values.map { value in
        inputOrProblem { () throws(Problem) in try inputFromJSON(value, file, line: 1, options) }
      }, nil
    )
  } catch {
    if error.kind == .trailingText, error.line > 1 { return ([], Lines(bytes, file, options)) }
    throw Problem(error, path: file.shownPath, line: 1)
  }
}

func inputOrProblem(_ make: () throws(Problem) -> Input) -> Input {
  do throws(Problem) { return try make() } catch { return .problem(error) }
}
