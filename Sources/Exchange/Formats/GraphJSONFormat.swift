internal import Meetings
internal import JSONText
internal import Views

/// Our own JSON, in the form of schemas/graph.schema.json: everything that a graph holds.
struct GraphJSONFormat: ExchangeFormat {
  let name = "json"
  let endings = ["json"]

  func write(_ graph: Graph, _ options: ExportOptions) -> Exported {
    Exported(writeGraph(graph).text(.indented) + "\n", Losses())
  }
}
