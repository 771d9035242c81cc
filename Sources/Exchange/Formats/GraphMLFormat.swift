internal import Meetings

/// GraphML, for yEd, Gephi, igraph and Cytoscape: `label` is for Gephi, `name` for Cytoscape and igraph, and
/// `y:NodeLabel` for yEd. Days are strings, since GraphML has no dates.
struct GraphMLFormat: ExchangeFormat {
  let name = "graphml"
  let endings = ["graphml"]

  func write(_ graph: Graph, _ options: ExportOptions) -> Exported {
    let network = PropertyGraph(graph)
    var losses = Losses(of: graph, leavingOut: PropertyGraph.leavesOut)
    var xml = XMLText()
    let spaces = [
      ("xmlns", "http://graphml.graphdrawing.org/xmlns"), ("xmlns:y", "http://www.yworks.com/xml/graphml"),
    ]
    xml.element("graphml", spaces) { xml in
      declare("node", PropertyGraph.nodeColumns, &xml)
      declare("edge", PropertyGraph.edgeColumns, &xml)
      xml.element("graph", [("id", "summitry"), ("edgedefault", "directed")]) { xml in
        for node in network.nodes {
          xml.element("node", [("id", node.id)]) { xml in
            write("node", node.label, node.values, PropertyGraph.nodeColumns, &xml, &losses)
            xml.element("data", [("key", "node.graphics")]) { xml in
              xml.element("y:ShapeNode") { xml in
                xml.element("y:NodeLabel", text: node.label)
                xml.element("y:Shape", [("type", shape(of: node))])
              }
            }
          }
        }
        for edge in network.edges {
          xml.element("edge", [("id", edge.id), ("source", edge.source), ("target", edge.target)]) { xml in
            write("edge", edge.label, edge.values, PropertyGraph.edgeColumns, &xml, &losses)
          }
        }
      }
    }
    losses.add(.characters, xml.losses[.characters])
    return Exported(xml.text, losses)
  }

  private func declare(_ element: String, _ columns: [PropertyGraph.Column], _ xml: inout XMLText) {
    for column in [("label", .text), ("name", .text)] + columns {
      xml.element(
        "key",
        [
          ("id", element + "." + column.name), ("for", element), ("attr.name", column.name),
          ("attr.type", type(of: column)),
        ])
    }
    if element == "node" {
      xml.element("key", [("id", "node.graphics"), ("for", "node"), ("yfiles.type", "nodegraphics")])
    }
  }

  private func type(of column: PropertyGraph.Column) -> String {
    switch column.type {
    case .text, .texts, .day: "string"
    case .integer: "int"
    case .decimal: "double"
    case .truth: "boolean"
    }
  }

  private func write(
    _ element: String, _ label: String, _ values: [PropertyGraph.Value?], _ columns: [PropertyGraph.Column],
    _ xml: inout XMLText, _ losses: inout Losses
  ) {
    xml.element("data", [("key", element + ".label")], text: label)
    xml.element("data", [("key", element + ".name")], text: label)
    for (column, value) in zip(columns, values) {
      guard let value else { continue }
      xml.element("data", [("key", element + "." + column.name)], text: value.plain(&losses))
    }
  }

  private func shape(of node: PropertyGraph.Node) -> String {
    switch node.values.first {
    case .text("meeting"): "roundrectangle"
    case .text("place"): "hexagon"
    default: "ellipse"
    }
  }
}
