package import Meetings
package import Views

/// A form in which a graph goes to other tools; one conforming type per form, all of them in ``exchangeFormats``.
package protocol ExchangeFormat: Sendable {
  /// As `--format` says it.
  var name: String { get }
  /// Endings of file names that mean it, without the first dot: `gexf`, `ftm.json`.
  var endings: [String] { get }
  /// The files of a form that takes several, which then stand in a folder; empty where one file holds everything.
  var fileNames: [String] { get }
  /// The graph in this form: the same bytes for the same graph. Linear in the graph, sorting aside.
  func write(_ graph: Graph, _ options: ExportOptions) throws(ExportRefusal) -> Exported
}

extension ExchangeFormat {
  package var fileNames: [String] { [] }
}

/// What a user may say of a form.
package struct ExportOptions: Sendable {
  /// For DOT: the diagram that is written.
  package var drawing: DrawingOptions
  /// For node-link: the member that holds the edges.
  package var edgesKey: EdgesKey

  /// networkx reads `links` up to 3.5 and `edges` from 3.6 on; the wrong one gives a graph without edges.
  package enum EdgesKey: String, Sendable, CaseIterable { case edges, links }

  package init(drawing: DrawingOptions = DrawingOptions(), edgesKey: EdgesKey = .edges) {
    self.drawing = drawing
    self.edgesKey = edgesKey
  }
}

/// The files of an export, and what of the graph they don't hold.
package struct Exported: Sendable {
  /// In the order of ``ExchangeFormat/fileNames``; one for a form of one file.
  package var files: [[UInt8]]
  package var losses: Losses

  init(_ text: String, _ losses: Losses) { self.init([text], losses) }

  init(_ texts: [String], _ losses: Losses) {
    files = texts.map { Array($0.utf8) }
    self.losses = losses
  }
}

/// A graph that a form can't take, and what a user can do.
package struct ExportRefusal: Error, Hashable, Sendable, CustomStringConvertible {
  package var description: String
}
