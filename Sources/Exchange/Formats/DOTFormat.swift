internal import Meetings
internal import Views

/// DOT, for Graphviz and what reads its language: the diagram, as `draw` lays it out.
struct DOTFormat: ExchangeFormat {
  let name = "dot"
  let endings = ["dot", "gv"]

  func write(_ graph: Graph, _ options: ExportOptions) -> Exported {
    Exported(
      writeDOT(graph, options: options.drawing),
      Losses(
        of: graph,
        leavingOut: [
          .links, .ties, .places, .attributes, .offices, .quotes, .reports, .steps, .reasons, .documents, .notes,
        ]))
  }
}
