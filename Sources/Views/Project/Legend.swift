internal import Meetings

/// What a picture says about itself.
package struct Legend: Sendable {
  package var title: String
  /// Counts, window, what was left out, sources; a line each.
  package var lines: [String]
  /// Marks that show what a look means.
  package var samples: [Sample]

  package struct Sample: Sendable {
    package var classes: [String]
    package var label: String

    package init(_ classes: [String], _ label: String) {
      self.classes = classes
      self.label = label
    }
  }

  package init(title: String, lines: [String], samples: [Sample]) {
    self.title = title
    self.lines = lines
    self.samples = samples
  }
}

/// The lines every view's legend has; `extra` are the view's own.
func legend(of graph: Graph, _ options: DrawingOptions, view: View, extra: [String] = []) -> Legend {
  let omitted = options.omitted
  let places = Set(graph.meetings.compactMap(\.place))
  var lines = [
    ([
      counted(graph.meetings.count, "meeting"), counted(graph.actors.count, "actor"),
      counted(places.count, "place"), graph.span(of: Array(graph.meetings.indices)).spokenIfKnown,
    ].compactMap(\.self).joined(separator: " · ")),
    "View: \(view.rawValue)" + (options.view == nil ? ", chosen by size (--view has others)" : ""),
  ]
  if !options.window.isUnknown { lines.append("Window: " + options.window.spoken) }
  if let omitted, omitted.leftOut > 0 {
    let undated = omitted.undated > 0 ? ", \(omitted.undated) of them undated" : ""
    lines.append("Left out: " + counted(omitted.leftOut, "meeting") + undated)
  }
  let undated = graph.meetings.filter(\.span.isUnknown).count
  if undated > 0 { lines.append("Without a date: " + counted(undated, "meeting")) }
  lines += extra
  lines += sources(graph.documents)
  return Legend(title: options.title, lines: lines, samples: samples(graph, view))
}

/// `16 meetings`, `1 meeting`.
func counted(_ count: Int, _ noun: String) -> String { "\(count) \(noun)\(count == 1 ? "" : "s")" }

/// Who published what was read, and when.
private func sources(_ documents: [Document]) -> [String] {
  guard !documents.isEmpty else { return [] }
  var names: [String] = []
  for name in documents.map({ displayed($0.source) }).sorted() where !name.isEmpty && names.last != name {
    names.append(name)
  }
  let days = documents.compactMap(\.published).sorted()
  let span = days.first.map { ", " + DateSpan($0, days.last).spoken } ?? ""
  let listed =
    names.count > 3
    ? names.prefix(3).joined(separator: ", ") + " and \(names.count - 3) more" : names.joined(separator: ", ")
  return ["Read from " + counted(documents.count, "article") + span + (names.isEmpty ? "" : ": " + listed)]
}

/// A sample of every look that the graph uses.
private func samples(_ graph: Graph, _ view: View) -> [Legend.Sample] {
  var samples: [Legend.Sample] = []
  for kind in Actor.Kind.allCases where graph.actors.contains(where: { $0.kind == kind }) {
    samples.append(
      Legend.Sample(["actor", kind.rawValue], kind == .organization ? "organisation" : kind.rawValue))
  }
  if view == .network || view == .places, graph.meetings.contains(where: { $0.place != nil }) {
    samples.append(Legend.Sample(["place"], "place"))
  }
  guard view == .network || view == .timeline else { return samples }
  for status in Status.allCases where graph.meetings.contains(where: { $0.status == status }) {
    samples.append(Legend.Sample(["meeting", status.rawValue], crossed("meeting, " + status.rawValue, status)))
  }
  return samples
}

/// Text with a cross before it where the meeting is known not to take place.
func crossed(_ text: String, _ status: Status) -> String {
  status == .cancelled || status == .denied ? "✕ " + text : text
}

extension DateSpan {
  fileprivate var spokenIfKnown: String? { isUnknown ? nil : spoken }
}
