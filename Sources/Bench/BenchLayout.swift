internal import Drawing
internal import Glibc
internal import Views

/// Lays out and draws one DOT text, by us and by Graphviz's own program in turns, and prints the medians and their ratio.
/// Our time has the worker process and the finishing of the SVG in it.
func benchLayout(meetings count: Int, layout: Diagram.Layout) {
  let engine: DrawingEngine = layout == .sfdp ? .sfdp : .dot
  let dot = writeDOT(
    World(occasions: count, seed: 1).graph, options: DrawingOptions(view: .network, layout: layout))
  let file = "/tmp/summitry-bench-\(getpid()).dot"
  guard write(dot, to: file) else { return print("layout: \(file) can't be written") }
  defer { unsafe unlink(file) }
  var ours: [Duration] = []
  var theirs: [Duration] = []
  for _ in 0..<11 {
    let clock = ContinuousClock()
    ours.append(
      clock.measure {
        do throws(DrawingError) {
          let picture = try draw(dot: dot, as: .svg, engine: engine, deadline: .seconds(120))
          precondition(picture.engine == engine && picture.bytes.count > 1000, "another picture than asked for")
        } catch {
          preconditionFailure("\(error)")
        }
      })
    var code: Int32 = 0
    theirs.append(
      clock.measure { code = unsafe system("\(engine.rawValue) -Tsvg \(file) -o \(file).svg 2>/dev/null") })
    precondition(code == 0, "\(engine.rawValue) failed")
  }
  unsafe unlink(file + ".svg")
  let (a, b) = (ours.sorted()[5], theirs.sorted()[5])
  let ratio = Int((a / b * 100).rounded())
  let nodes = dot.split(separator: "\n").count { !$0.contains(" -> ") }
  print(
    "\(count) meetings, about \(nodes) nodes, by \(engine.rawValue): ours \(milliseconds(a)) ms, "
      + "\(engine.rawValue) -Tsvg \(milliseconds(b)) ms, ratio \(ratio / 100).\(ratio % 100 < 10 ? "0" : "")\(ratio % 100)"
  )
}

private func write(_ text: String, to path: String) -> Bool {
  guard let file = unsafe fopen(path, "w") else { return false }
  let isWhole = unsafe fputs(text, file) >= 0
  return unsafe fclose(file) == 0 && isWhole
}

private func milliseconds(_ time: Duration) -> Int {
  Int(time.components.seconds) * 1000 + Int(time.components.attoseconds / 1_000_000_000_000_000)
}
