internal import CGraphviz

/// Points, y upwards, as Graphviz has them.
struct Box {
  var left = 0.0
  var bottom = 0.0
  var right = 0.0
  var top = 0.0

  var width: Double { right - left }
}

typealias GraphPointer = UnsafeMutablePointer<Agraph_t>
typealias NodePointer = UnsafeMutablePointer<Agnode_t>

/// Gives everything its place: the picture by the engine, the legend under it; false where Graphviz says no.
func layOut(_ graph: GraphPointer, _ engine: DrawingEngine, _ context: OpaquePointer) -> Bool {
  let legend = unsafe takeLegend(out: graph)
  if engine == .grid { unsafe placeInRows(graph) }
  let first = engine == .grid || engine == .placed ? "nop" : engine.rawValue
  guard unsafe run(first, on: graph, context) else { return false }
  guard !legend.isEmpty else { return true }
  let all = unsafe nodes(of: graph)
  let sizes = unsafe all.map { unsafe (value("width", of: $0), value("height", of: $0)) }
  unsafe attach_attrs(graph)
  // What it wrote has second borders in it, which the next layout would draw around it once more.
  for (index, size) in sizes.enumerated() {
    unsafe set("width", size.0, of: all[index])
    unsafe set("height", size.1, of: all[index])
  }
  // The layout's own data must be gone before there are nodes that it doesn't know.
  guard unsafe gvFreeLayout(context, graph) == 0 else { return false }
  let frame = unsafe place(legend, in: graph, around: box(of: graph))
  unsafe set("bb", [frame.left, frame.bottom, frame.right, frame.top], of: graph)
  return unsafe run("nop2", on: graph, context)
}

/// The graph's own attribute would win over the engine that is asked for.
private func run(_ engine: String, on graph: GraphPointer, _ context: OpaquePointer) -> Bool {
  unsafe set("layout", engine, of: graph)
  // Where the positions are given, nothing may move.
  if engine.hasPrefix("nop") { unsafe set("overlap", "true", of: graph) }
  return unsafe gvLayout(context, graph, engine) == 0 && agerrors() == 0
}

func nodes(of graph: GraphPointer) -> [NodePointer] {
  var nodes: [NodePointer] = unsafe []
  var next = unsafe agfstnode(graph)
  while let node = unsafe next {
    unsafe nodes.append(node)
    unsafe next = agnxtnode(graph, node)
  }
  return unsafe nodes
}

/// An attribute's value; empty where it has none.
func value(_ name: String, of object: UnsafeMutableRawPointer) -> String {
  var name = Array(name.utf8CString)
  return unsafe agget(object, &name).map { unsafe String(cString: $0) } ?? ""
}

func set(_ name: String, _ value: String, of object: UnsafeMutableRawPointer) {
  var name = Array(name.utf8CString)
  var value = Array(value.utf8CString)
  var none: [CChar] = [0]
  _ = unsafe agsafeset(object, &name, &value, &none)
}

func set(_ name: String, _ numbers: [Double], of object: UnsafeMutableRawPointer) {
  let text = numbers.map { String(($0 * 1000).rounded() / 1000) }.joined(separator: ",")
  unsafe set(name, text, of: object)
}

/// Graphviz has its own idea of Helvetica; Arial is something as wide on every system (Liberation Sans on Linux).
func useSystemFont(_ graph: GraphPointer) {
  unsafe set("fontname", "Arial", of: graph)
  let all = unsafe nodes(of: graph)
  for index in unsafe all.indices { unsafe set("fontname", "Arial", of: all[index]) }
}

/// Width and height of a node in points, as its attributes say.
func size(of node: NodePointer) -> (width: Double, height: Double) {
  unsafe (
    (Double(value("width", of: node)) ?? 0.75) * 72, (Double(value("height", of: node)) ?? 0.5) * 72
  )
}

private func box(of graph: GraphPointer) -> Box {
  let numbers = unsafe value("bb", of: graph).split(separator: ",").compactMap { Double($0) }
  guard numbers.count == 4 else { return Box() }
  return Box(left: numbers[0], bottom: numbers[1], right: numbers[2], top: numbers[3])
}

/// The last resort, which can't fail: rows of equal cells, in the order of the text.
private func placeInRows(_ graph: GraphPointer) {
  let all = unsafe nodes(of: graph)
  let sizes = unsafe all.map { unsafe size(of: $0) }
  let width = (sizes.map(\.width).max() ?? 72) + 24
  let height = (sizes.map(\.height).max() ?? 36) + 36
  let columns = max(1, Int((Double(sizes.count) * height / width * 1.6).squareRoot().rounded(.up)))
  for index in sizes.indices {
    let (row, column) = index.quotientAndRemainder(dividingBy: columns)
    unsafe set("pos", [Double(column) * width, -Double(row) * height], of: all[index])
  }
}
