internal import Meetings

/// A pair of tables, for Gephi and spreadsheets: `nodes.csv` and `edges.csv`.
struct CSVFormat: ExchangeFormat {
  let name = "csv"
  let endings: [String] = []
  let fileNames = ["nodes.csv", "edges.csv"]

  func write(_ graph: Graph, _ options: ExportOptions) -> Exported {
    let network = PropertyGraph(graph)
    var losses = Losses(of: graph, leavingOut: PropertyGraph.leavesOut.union([.spells]))
    var nodes = CSVText(heading: ["Id", "Label"] + PropertyGraph.nodeColumns.map(\.name) + ["timeset"])
    for node in network.nodes {
      nodes.row(
        [.words(node.id), .words(node.label)] + node.values.map { nodes.value($0) } + [
          .value(timeSet(node.spells))
        ])
    }
    var edges = CSVText(
      heading: ["Source", "Target", "Type", "Id", "Label", "Weight"] + PropertyGraph.edgeColumns.map(\.name) + [
        "timeset"
      ])
    for edge in network.edges {
      edges.row(
        [
          .words(edge.source), .words(edge.target), .value("Directed"), .value(edge.id), .words(edge.label),
          .value("1"),
        ] + edge.values.map { edges.value($0) } + [.value(timeSet(edge.spells))])
    }
    for loss in [Loss.formulas, .separators] { losses.add(loss, nodes.losses[loss] + edges.losses[loss]) }
    return Exported([nodes.text, edges.text], losses)
  }

  /// `<[2019-10-03,2019-10-04]>`, as Gephi reads it; nothing for always.
  private func timeSet(_ spells: [Spell]) -> String {
    guard !spells.isEmpty else { return "" }
    let times = spells.map { spell in
      "[" + (spell.first?.description ?? "-Infinity") + "," + (spell.end?.description ?? "Infinity") + "]"
    }
    return "<" + times.joined(separator: ";") + ">"
  }
}
