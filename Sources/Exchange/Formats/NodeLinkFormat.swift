internal import JSONText
internal import Meetings

/// Node-link JSON, for networkx and d3: lists stay lists, what isn't known is left out.
struct NodeLinkFormat: ExchangeFormat {
  let name = "node-link"
  let endings = ["nodelink.json", "node-link.json"]

  func write(_ graph: Graph, _ options: ExportOptions) -> Exported {
    let network = PropertyGraph(graph)
    let nodes = network.nodes.map { node in
      JSONValue.object(
        [("id", .string(node.id)), ("label", .string(node.label))]
          + members(node.values, PropertyGraph.nodeColumns))
    }
    let edges = network.edges.map { edge in
      JSONValue.object(
        [
          ("source", .string(edge.source)), ("target", .string(edge.target)), ("key", .string(edge.id)),
          ("label", .string(edge.label)),
        ] + members(edge.values, PropertyGraph.edgeColumns))
    }
    let value = JSONValue.object([
      ("directed", true), ("multigraph", true), ("graph", .object([])), ("nodes", .array(nodes)),
      (options.edgesKey.rawValue, .array(edges)),
    ])
    return Exported(value.text(.indented) + "\n", Losses(of: graph, leavingOut: PropertyGraph.leavesOut))
  }
}

/// Values as members of an object, in the order of their columns; those that aren't known are missing.
func members(
  _ values: [PropertyGraph.Value?], _ columns: [PropertyGraph.Column]
) -> [(key: String, value: JSONValue)] {
  zip(columns, values).compactMap { column, value in value.map { (column.name, JSONValue($0)) } }
}

extension JSONValue {
  fileprivate init(_ value: PropertyGraph.Value) {
    switch value {
    case .text(let text): self = .string(text)
    case .texts(let texts): self = .array(texts.map(JSONValue.string))
    case .integer(let number): self = .integer(number)
    case .decimal(let number): self = .number(number)
    case .truth(let truth): self = .bool(truth)
    case .day(let day): self = .string(day.description)
    }
  }
}
