internal import Meetings

/// What a form can't hold of a graph, counted.
package struct Losses: Hashable, Sendable {
  private var counts: [Loss: Int] = [:]

  package init() {}

  package subscript(loss: Loss) -> Int { counts[loss] ?? 0 }

  mutating func add(_ loss: Loss, _ count: Int = 1) {
    if count > 0 { counts[loss, default: 0] += count }
  }

  /// The parts of a graph that some form leaves out as a whole.
  init(of graph: Graph, leavingOut parts: Set<Loss>) {
    for part in parts { add(part, part.count(in: graph)) }
  }

  /// `left out: 57 further quotes, 3 notes`; nil where nothing is.
  package var leftOut: String? { words(changed: false) }

  /// `changed: 2 cells …`; nil where nothing is.
  package var changed: String? { words(changed: true) }

  private func words(changed: Bool) -> String? {
    let told = Loss.allCases.compactMap { loss -> String? in
      guard loss.isChange == changed, let count = counts[loss] else { return nil }
      let (one, many) = loss.words
      return "\(count) \(count == 1 ? one : many)"
    }
    return told.isEmpty ? nil : told.joined(separator: ", ")
  }
}

/// A kind of thing that an export may lack.
package enum Loss: Hashable, Sendable, CaseIterable {
  case undatedMeetings, unlocatedMeetings, spells, days, links, ties, places, attributes, offices
  case quotes, furtherQuotes, reports, steps, reasons, documents, notes
  case formulas, characters, separators, addresses

  /// Whether the thing is there, in another form.
  var isChange: Bool {
    switch self {
    case .formulas, .characters, .separators: true
    default: false
    }
  }

  var words: (one: String, many: String) {
    switch self {
    case .undatedMeetings: ("meeting without a first day", "meetings without a first day")
    case .unlocatedMeetings: ("meeting's point on the map", "meetings' points on the map")
    case .spells: ("undated meeting's time", "undated meetings' times")
    case .days: ("date outside the years 1000 to 2999", "dates outside the years 1000 to 2999")
    case .links: ("link between meetings", "links between meetings")
    case .ties: ("tie between actors", "ties between actors")
    case .places: ("place within another", "places within others")
    case .attributes: ("detail of an actor or place", "details of actors and places")
    case .offices: ("title's dates", "titles' dates")
    case .quotes: ("quote", "quotes")
    case .furtherQuotes: ("further quote", "further quotes")
    case .reports: ("article's own report", "articles' own reports")
    case .steps: ("earlier status", "earlier statuses")
    case .reasons: ("reason for a merge or a decision", "reasons for merges and decisions")
    case .documents: ("article's title and address", "articles' titles and addresses")
    case .notes: ("note", "notes")
    case .formulas:
      (
        "cell that a spreadsheet would run now begins with an apostrophe",
        "cells that a spreadsheet would run now begin with an apostrophe"
      )
    case .characters:
      ("character that the form forbids is replaced", "characters that the form forbids are replaced")
    case .separators: ("semicolon within a list is now a comma", "semicolons within lists are now commas")
    case .addresses: ("web address that is none", "web addresses that are none")
    }
  }

  /// How many of the kind a graph has, where that can be told from the graph alone.
  fileprivate func count(in graph: Graph) -> Int {
    switch self {
    case .undatedMeetings: graph.meetings.count { $0.span.earliest == nil }
    case .spells: graph.meetings.count { $0.span.isUnknown }
    case .links: graph.meetings.reduce(0) { $0 + $1.links.count }
    case .ties: graph.actors.reduce(0) { $0 + $1.links.count }
    case .places: graph.places.count { $0.within != nil }
    case .attributes:
      graph.actors.reduce(0) {
        $0 + $1.aliases.count + $1.titles.count + $1.affiliations.count + ($1.country == nil ? 0 : 1)
      } + graph.places.reduce(0) { $0 + $1.aliases.count }
    case .quotes: graph.meetings.reduce(0) { $0 + $1.evidence.count }
    case .furtherQuotes: graph.meetings.reduce(0) { $0 + max(0, $1.evidence.count - 1) }
    case .reports: graph.meetings.reduce(0) { $0 + ($1.reports.count > 1 ? $1.reports.count : 0) }
    case .steps: graph.meetings.reduce(0) { $0 + max(0, $1.history.count - 1) }
    case .reasons:
      graph.meetings.reduce(0) { $0 + $1.reasons.count + $1.decisions.count }
        + graph.actors.reduce(0) { $0 + $1.reasons.count }
    case .offices: graph.actors.reduce(0) { $0 + $1.offices.count }
    case .documents: graph.documents.count
    case .notes: graph.notes.count
    case .unlocatedMeetings, .days, .formulas, .characters, .separators, .addresses: 0
    }
  }
}
