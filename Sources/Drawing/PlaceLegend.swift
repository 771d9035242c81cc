internal import CGraphviz

/// A node of the legend, taken out of the graph so that the layout doesn't see it.
struct LegendNode {
  var name: String
  var attributes: [(name: String, value: String)]
  var size: (width: Double, height: Double)
}

/// Takes the nodes of the cluster "cluster_legend" out of the graph.
func takeLegend(out graph: GraphPointer) -> [LegendNode] {
  var name = Array("cluster_legend".utf8CString)
  guard let cluster = unsafe agsubg(graph, &name, 0) else { return [] }
  var legend: [LegendNode] = []
  let members = unsafe nodes(of: cluster)
  for index in unsafe members.indices {
    let node = unsafe members[index]
    legend.append(
      unsafe LegendNode(
        name: String(cString: agnameof(node)), attributes: attributes(of: node), size: size(of: node)))
    unsafe agdelnode(graph, node)
  }
  unsafe agclose(cluster)
  return legend
}

private func attributes(of node: NodePointer) -> [(name: String, value: String)] {
  var attributes: [(name: String, value: String)] = []
  let graph = unsafe agraphof(node)
  var next = unsafe agnxtattr(graph, Int32(AGNODE), nil)
  while let symbol = unsafe next {
    if let name = unsafe symbol.pointee.name {
      let name = unsafe String(cString: name)
      unsafe attributes.append((name, value(name, of: node)))
    }
    unsafe next = agnxtattr(graph, Int32(AGNODE), symbol)
  }
  return attributes
}

/// Puts the legend back: the title above the picture, the text under it, the samples beside the text or under it,
/// row by row. Returns the frame of it all.
func place(_ legend: [LegendNode], in graph: GraphPointer, around box: Box) -> Box {
  var frame = box
  let (titles, rest) = legend.partitioned { $0.name == "legend-title" }
  let (texts, samples) = rest.partitioned { $0.name == "legend-text" }
  let widest = legend.map(\.size.width).max() ?? 0
  frame.right = max(frame.right, frame.left + max(widest, 480))
  for node in titles {
    unsafe put(node, left: frame.left, top: frame.top + 14 + node.size.height, in: graph)
    frame.top += 14 + node.size.height
  }
  var left = frame.left
  var top = box.bottom - 22
  var bottom = top
  for node in texts {
    unsafe put(node, left: left, top: top, in: graph)
    bottom = min(bottom, top - node.size.height)
    if frame.right - left - node.size.width > 320 { left += node.size.width + 28 } else { top = bottom - 10 }
  }
  bottom = min(bottom, unsafe flow(samples, left: left, top: top, right: frame.right, in: graph))
  frame.bottom = bottom - 4
  return frame
}

/// Sets nodes in rows between two edges; returns where the last row ends.
private func flow(
  _ nodes: [LegendNode], left: Double, top: Double, right: Double, in graph: GraphPointer
) -> Double {
  var (x, y, rowHeight) = (left, top, 0.0)
  for node in nodes {
    if x > left, x + node.size.width > right {
      (x, y, rowHeight) = (left, y - rowHeight - 9, 0)
    }
    unsafe put(node, left: x, top: y, in: graph)
    x += node.size.width + 12
    rowHeight = max(rowHeight, node.size.height)
  }
  return y - rowHeight
}

private func put(_ node: LegendNode, left: Double, top: Double, in graph: GraphPointer) {
  var name = Array(node.name.utf8CString)
  guard let made = unsafe agnode(graph, &name, 1) else { return }
  for (name, value) in node.attributes where name != "pos" { unsafe set(name, value, of: made) }
  unsafe set("pos", [left + node.size.width / 2, top - node.size.height / 2], of: made)
}

extension Array {
  fileprivate func partitioned(_ belongs: (Element) -> Bool) -> (in: [Element], out: [Element]) {
    (filter(belongs), filter { !belongs($0) })
  }
}
