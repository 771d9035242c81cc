internal import Intake
internal import Meetings
internal import Registers

/// What came in: tells of problems and notes as they come, one line each, and counts them for the summary.
struct Taken {
  /// Articles, and saved readings and graphs.
  private(set) var read = 0
  private var problems: [Problem.Kind: Int] = [:]
  private var notes: [Note.Kind: Int] = [:]
  /// Lines of one kind that are told before the rest is only counted.
  private static let told = 20

  var failed: Bool { problems.keys.contains { $0 != .duplicate } }

  mutating func tell(_ problem: Problem) {
    problems[problem.kind, default: 0] += 1
    guard problems[problem.kind, default: 0] <= Self.told else { return }
    let place = [problem.path, problem.line.map(String.init), problem.column.map(String.init)].compactMap(\.self)
    let level = problem.kind == .duplicate ? "note" : "error"
    let advice = problem.advice.isEmpty ? "" : " " + problem.advice
    summitry.tell(
      "\(place.joined(separator: ":")): \(level): \(problem.message) (\(problem.kind.rawValue)).\(advice)")
  }

  mutating func tell(_ incoming: Incoming) {
    read += 1
    for (note, line) in zip(incoming.notes, incoming.noteLines) {
      tell(note.kind, "\(incoming.path):\(line)", note.message)
    }
    if incoming.article.published == nil {
      tell(
        .undated, "\(incoming.path):\(incoming.line)",
        "no publication date, so ‘on Friday’ stays without one; give it with --published")
    }
  }

  /// What reading noticed of texts as a whole; notes on single phrases are in the graph.
  mutating func tell(_ readings: [Reading], of articles: [Incoming]) {
    for (reading, incoming) in zip(readings, articles) {
      for note in reading.notes.dropFirst(incoming.notes.count) where Self.ofTexts.contains(note.kind) {
        tell(note.kind, "\(incoming.path):\(incoming.line)", note.message)
      }
    }
  }

  private static let ofTexts: Set<Note.Kind> = [.notEnglish, .longText, .longSentence, .longName, .confusableName]

  /// A register, or a saved reading or graph.
  mutating func takeWhole() { read += 1 }

  var problemCount: Int { problems.values.reduce(0, +) }

  /// Notes on a register's rows: the first of each kind, the rest counted.
  mutating func tell(_ notes: [RowNote], in path: String) {
    for note in notes {
      tell(note.kind, path + ":\(note.line)" + (note.column.map { ":\($0)" } ?? ""), note.message)
    }
  }

  private mutating func tell(_ kind: Note.Kind, _ place: String, _ message: String) {
    notes[kind, default: 0] += 1
    guard notes[kind, default: 0] <= Self.told else { return }
    summitry.tell("\(place): note: \(message) (\(kind.rawValue))")
  }

  /// What was only counted, and the last line: what was read, and what was not.
  func tellSummary() {
    for (kind, count) in untold { summitry.tell("… and \(count) more (\(kind))") }
    var line = "summitry: read " + counted(read, "input")
    let left = problems.filter { $0.key != .duplicate }.map { (count: $0.value, kind: $0.key.rawValue) }
      .sorted { $0.kind < $1.kind }
    if !left.isEmpty {
      line += "; left out \(left.map(\.count).reduce(0, +)): "
      line += left.map { "\($0.count) \($0.kind)" }.joined(separator: ", ")
    }
    if let duplicates = problems[.duplicate] { line += "; " + counted(duplicates, "duplicate") }
    summitry.tell(line)
  }

  private var untold: [(kind: String, count: Int)] {
    let all = problems.map { ($0.key.rawValue, $0.value) } + notes.map { ($0.key.rawValue, $0.value) }
    return all.filter { $0.1 > Self.told }.map { (kind: $0.0, count: $0.1 - Self.told) }.sorted {
      $0.kind < $1.kind
    }
  }
}

/// `16 meetings`, `1 meeting`.
func counted(_ count: Int, _ noun: String) -> String { "\(count) \(noun)\(count == 1 ? "" : "s")" }
