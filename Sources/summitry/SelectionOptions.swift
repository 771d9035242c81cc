public import ArgumentParser
public import Meetings
internal import Resolution
internal import Views

extension Selection.Fit: ExpressibleByArgument {}
extension MeetingKind: ExpressibleByArgument {}
extension Status: ExpressibleByArgument {}

enum Undated: String, ExpressibleByArgument, CaseIterable { case keep, drop }

/// Which meetings are wanted; the same names in every command.
struct SelectionOptions: ParsableArguments {
  @Option(help: ArgumentHelp("First day of the window: a day, month or year.", valueName: "date"))
  var from: String?
  @Option(help: ArgumentHelp("Last day of the window, inclusive.", valueName: "date"))
  var to: String?
  @Option(help: "How a meeting's dates must lie to the window.")
  var dates: Selection.Fit = .overlapping
  @Option(help: "Meetings without a date, where a window is given.")
  var undated: Undated = .drop
  @Option(help: ArgumentHelp("Only meetings of this actor; may be repeated.", valueName: "name"))
  var actor: [String] = []
  @Option(help: ArgumentHelp("Only meetings at this place or within it; may be repeated.", valueName: "name"))
  var place: [String] = []
  @Option(help: "Only this kind; may be repeated.")
  var kind: [MeetingKind] = []
  @Option(help: "Only this status; may be repeated.")
  var status: [Status] = []
  @Option(help: ArgumentHelp("An actor or meeting in the middle.", valueName: "name"))
  var focus: String?
  @Option(help: "Steps from the focus.")
  var hops = 1
  @Option(help: ArgumentHelp("Leave this actor out; may be repeated.", valueName: "name"))
  var exclude: [String] = []
  @Option(help: ArgumentHelp("Fewest pieces of evidence for a meeting.", valueName: "count"))
  var leastEvidence = 1
  @Option(help: ArgumentHelp("Least confidence in a meeting, 0 to 1.", valueName: "number"))
  var leastConfidence = 0.0

  func selection() throws -> Selection {
    let first = try date(from, option: "--from")?.earliest
    let last = try date(to, option: "--to")?.latest
    if let first, let last, first > last {
      throw fail("--from \(from ?? "") lies after --to \(to ?? "")", Exit.usage)
    }
    guard hops >= 0 else { throw fail("--hops \(hops): give 0 or more", Exit.usage) }
    guard (0...1).contains(leastConfidence) else {
      throw fail("--least-confidence \(leastConfidence): give a number from 0 to 1", Exit.usage)
    }
    return Selection(
      window: DateSpan(first, last), fit: dates, keepsUndated: undated == .keep, actors: actor, places: place,
      kinds: Set(kind), statuses: Set(status), focus: focus, hops: hops, excluded: exclude,
      leastEvidence: leastEvidence, leastConfidence: leastConfidence)
  }
}

/// "12 meetings shown, 1 of them undated; 3 left out, 2 of them undated (--undated keep shows those)"
func tellShown(_ shown: Graph, _ omitted: Omitted) {
  let undated = shown.meetings.count(where: \.span.isUnknown)
  var line = "summitry: \(counted(omitted.shown, "meeting")) shown"
  if undated > 0 { line += ", \(undated) of them undated" }
  if omitted.leftOut > 0 { line += "; \(omitted.leftOut) left out" }
  if omitted.undated > 0 { line += ", \(omitted.undated) of them undated (--undated keep shows those)" }
  tell(line)
}

/// A line for every name in a selection that nothing bears; it chooses nothing, which is seldom what was meant.
func tellUnknown(_ selection: Selection, in graph: Graph) {
  for name in selection.actors + selection.excluded where graph.actors(named: [name]).isEmpty {
    tellUnknown(name, "actor", among: graph.actors.map(\.name))
  }
  for name in selection.places where graph.places(named: [name]).isEmpty {
    tellUnknown(name, "place", among: graph.places.map(\.name))
  }
  if let focus = selection.focus, graph.actors(named: [focus]).isEmpty,
    !graph.meetings.contains(where: { $0.id == focus })
  {
    tellUnknown(focus, "actor or meeting", among: graph.actors.map(\.name))
  }
}

private func tellUnknown(_ name: String, _ what: String, among names: [String]) {
  let advice = nearest(to: name, among: names).map { "did you mean ‘\($0)’?" } ?? "`summitry list` shows the names"
  tell("summitry: note: no \(what) is called ‘\(name)’; \(advice)")
}

/// The first of the names that are spelt, whole or in one of their words, most like `word`: a letter in four may differ.
private func nearest(to word: String, among names: [String]) -> String? {
  let wanted = Array(folded(word).utf8)
  let limit = wanted.count / 4
  guard limit > 0 else { return nil }
  let distances = names.map { name -> (name: String, distance: Int) in
    let whole = folded(name)
    let parts = [whole] + whole.split(separator: " ").map(String.init)
    return (name, parts.map { editDistance(Array($0.utf8), wanted, atMost: limit) }.min() ?? limit + 1)
  }
  return distances.filter { $0.distance <= limit }.min { $0.distance < $1.distance }?.name
}
