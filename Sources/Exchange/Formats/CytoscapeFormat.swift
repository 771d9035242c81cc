internal import JSONText
internal import Meetings

/// Cytoscape JSON, for Cytoscape and Cytoscape.js: every id is a string, and a node's `name` is its label.
///
/// `value` repeats the id because networkx names nodes by it.
struct CytoscapeFormat: ExchangeFormat {
  let name = "cytoscape"
  let endings = ["cyjs", "cytoscape.json"]

  func write(_ graph: Graph, _ options: ExportOptions) -> Exported {
    let network = PropertyGraph(graph)
    let nodes = network.nodes.map { node in
      data(
        [("id", .string(node.id)), ("value", .string(node.id)), ("name", .string(node.label))]
          + members(node.values, PropertyGraph.nodeColumns))
    }
    let edges = network.edges.map { edge in
      data(
        [
          ("id", .string(edge.id)), ("key", .string(edge.id)), ("source", .string(edge.source)),
          ("target", .string(edge.target)), ("name", .string(edge.label)), ("interaction", .string(edge.label)),
        ] + members(edge.values, PropertyGraph.edgeColumns))
    }
    let value = JSONValue.object([
      ("format_version", "1.0"), ("generated_by", "summitry"), ("target_cytoscapejs_version", "~3.0"),
      ("directed", true), ("multigraph", true), ("data", .object([("name", "Who met whom")])),
      ("elements", .object([("nodes", .array(nodes)), ("edges", .array(edges))])),
    ])
    return Exported(value.text(.indented) + "\n", Losses(of: graph, leavingOut: PropertyGraph.leavesOut))
  }

  private func data(_ members: [(key: String, value: JSONValue)]) -> JSONValue {
    .object([("data", .object(members))])
  }
}
