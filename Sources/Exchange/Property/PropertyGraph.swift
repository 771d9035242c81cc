internal import Meetings

/// A graph as graph tools know it: nodes and edges, each with a label and values in columns.
///
/// Actors, meetings and places are nodes. An edge leads from an actor to a meeting, from a meeting to its place, from a
/// place to the one around it, and from a meeting or actor to one that it is linked to.
struct PropertyGraph {
  enum Value: Hashable {
    case text(String)
    case texts([String])
    case integer(Int)
    case decimal(Double)
    case truth(Bool)
    case day(Day)
  }

  enum ValueType { case text, texts, integer, decimal, truth, day }

  typealias Column = (name: String, type: ValueType)

  struct Node {
    /// `actor-`, `meeting-` or `place-`, then the thing's id without control characters.
    var id: String
    var label: String
    /// As many as ``nodeColumns``.
    var values: [Value?]
    /// When the node is there; empty for always.
    var spells: [Spell]
  }

  struct Edge {
    /// `e1`, `e2` and so on.
    var id: String
    var source: String
    var target: String
    var label: String
    /// As many as ``edgeColumns``.
    var values: [Value?]
    var spells: [Spell]
  }

  /// No column is called `id`, `label` or `name`: readers use these names for their own.
  static let nodeColumns: [Column] = [
    ("class", .text), ("kind", .text), ("status", .text), ("earliest", .day), ("latest", .day), ("edtf", .text),
    ("grain", .text), ("approximate", .truth), ("dateText", .text), ("country", .text), ("latitude", .decimal),
    ("longitude", .decimal), ("aliases", .texts), ("titles", .texts), ("affiliations", .texts), ("topics", .texts),
    ("documents", .texts), ("evidence", .integer), ("confidence", .decimal), ("quote", .text),
  ]

  static let edgeColumns: [Column] = [
    ("relation", .text), ("role", .text), ("status", .text), ("earliest", .day), ("latest", .day),
  ]

  /// What this form leaves out of any graph.
  static let leavesOut: Set<Loss> = [.furtherQuotes, .offices, .reports, .steps, .reasons, .documents, .notes]

  var nodes: [Node] = []
  var edges: [Edge] = []
}

extension PropertyGraph.Value {
  /// The value as plain text; the texts of a list as ``listText(_:)`` puts them.
  func plain(_ losses: inout Losses) -> String {
    switch self {
    case .text(let text): text
    case .texts(let texts): listText(texts, &losses)
    case .integer(let number): String(number)
    case .decimal(let number): number.description
    case .truth(let truth): truth ? "true" : "false"
    case .day(let day): day.description
    }
  }
}

/// Texts with `; ` between them; a semicolon within one would end it, so it becomes a comma, and is counted.
func listText(_ texts: [String], separator: String = "; ", _ losses: inout Losses) -> String {
  texts.map { text in
    var scalars = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      if scalar == ";" { losses.add(.separators) }
      scalars.append(scalar == ";" ? "," : scalar)
    }
    return String(scalars)
  }.joined(separator: separator)
}
