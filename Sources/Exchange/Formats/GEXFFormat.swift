internal import Meetings

/// GEXF 1.3, dynamic, for Gephi: meetings have the days that their dates allow as spells, everything around them the
/// days of its meetings.
struct GEXFFormat: ExchangeFormat {
  let name = "gexf"
  let endings = ["gexf"]

  func write(_ graph: Graph, _ options: ExportOptions) -> Exported {
    let network = PropertyGraph(graph)
    var losses = Losses(of: graph, leavingOut: PropertyGraph.leavesOut.union([.spells]))
    var xml = XMLText()
    xml.element("gexf", [("xmlns", "http://gexf.net/1.3"), ("version", "1.3")]) { xml in
      xml.element("meta") { $0.element("creator", text: "Summitry") }
      xml.element(
        "graph",
        [
          ("mode", "dynamic"), ("timeformat", "date"), ("timerepresentation", "interval"),
          ("defaultedgetype", "directed"), ("idtype", "string"),
        ]
      ) { xml in
        declare("node", PropertyGraph.nodeColumns, &xml)
        declare("edge", PropertyGraph.edgeColumns, &xml)
        xml.element("nodes", [("count", String(network.nodes.count))]) { xml in
          for node in network.nodes {
            write("node", [("id", node.id), ("label", node.label)], node.values, node.spells, &xml, &losses)
          }
        }
        xml.element("edges", [("count", String(network.edges.count))]) { xml in
          for edge in network.edges {
            let attributes = [
              ("id", edge.id), ("source", edge.source), ("target", edge.target), ("label", edge.label),
            ]
            write("edge", attributes, edge.values, edge.spells, &xml, &losses)
          }
        }
      }
    }
    losses.add(.characters, xml.losses[.characters])
    return Exported(xml.text, losses)
  }

  private func declare(_ element: String, _ columns: [PropertyGraph.Column], _ xml: inout XMLText) {
    xml.element("attributes", [("class", element)]) { xml in
      for (index, column) in columns.enumerated() {
        xml.element("attribute", [("id", String(index)), ("title", column.name), ("type", type(of: column))])
      }
    }
  }

  private func type(of column: PropertyGraph.Column) -> String {
    switch column.type {
    case .text, .texts, .day: "string"
    case .integer: "integer"
    case .decimal: "double"
    case .truth: "boolean"
    }
  }

  private func write(
    _ element: String, _ attributes: XMLText.Attributes, _ values: [PropertyGraph.Value?], _ spells: [Spell],
    _ xml: inout XMLText, _ losses: inout Losses
  ) {
    xml.element(element, attributes) { xml in
      xml.element("attvalues") { xml in
        for (index, value) in values.enumerated() {
          guard let value else { continue }
          xml.element("attvalue", [("for", String(index)), ("value", value.plain(&losses))])
        }
      }
      guard !spells.isEmpty else { return }
      xml.element("spells") { xml in
        for spell in spells {
          let first = spell.first.map { ("start", $0.description) }
          let end = spell.end.map { ("end", $0.description) }
          xml.element("spell", [first, end].compactMap(\.self))
        }
      }
    }
  }
}
