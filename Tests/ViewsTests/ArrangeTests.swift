internal import Meetings
internal import Support
internal import Testing
internal import Views

@Suite struct ArrangeTests {
  /// Marks of many sizes with random lines between them, in one to four parts.
  private func net(_ count: Int, lines: Int, parts: Int = 1, seed: UInt64 = 1) -> Diagram {
    var random = SeededRandom(seed: seed)
    let marks = (0..<count).map { index in
      Diagram.Mark(
        name: "n\(index)", tag: "n\(index)", classes: ["actor", index % 5 == 0 ? "state" : "person"],
        label: [String(repeating: "x", count: Int.random(in: 0...24, using: &random))],
        fontSize: Double.random(in: 8...20, using: &random))
    }
    let links = (0..<lines).map { index -> Diagram.Line in
      let a = index < count ? index : Int.random(in: 0..<count, using: &random)
      let b = (a + parts * Int.random(in: 0..<count, using: &random)) % count
      return Diagram.Line(
        from: "n\(a)", to: "n\(b)", tag: "e\(index)", classes: ["pair"], label: index % 3 == 0 ? "4 meetings" : "")
    }
    return Diagram(
      layout: .arranged, marks: marks, lines: links, legend: Legend(title: "", lines: [], samples: []))
  }

  private func check(_ diagram: Diagram, _ comment: Comment? = nil) {
    let arranged = arranged(diagram, .light)
    #expect(arranged.layout == .placed)
    let boxes = arranged.marks.map(box)
    #expect(boxes.allSatisfy { ($0.x + $0.y).isFinite }, comment)
    for (index, a) in boxes.enumerated() {
      for b in boxes[..<index] { #expect(!a.covers(b), comment) }
    }
  }

  private struct Box {
    var x, y, width, height: Double

    func covers(_ other: Box) -> Bool {
      let isLeftOrRight = abs(x - other.x) > (width + other.width) / 2
      let isAboveOrBelow = abs(y - other.y) > (height + other.height) / 2
      return !isLeftOrRight && !isAboveOrBelow
    }
  }

  private func box(_ mark: Diagram.Mark) -> Box {
    let isState = mark.classes.contains("state")
    let size = mark.size ?? size(of: mark.label, fontSize: mark.fontSize, shape: isState ? "box" : "ellipse")
    let border = isState ? 8.0 : 0
    return Box(
      x: mark.centre?.x ?? .nan, y: mark.centre?.y ?? .nan, width: size.width + border,
      height: size.height + border)
  }

  /// Nothing covers anything: marks, their second borders, and labels of lines.
  @Test(arguments: [
    (0, 0, 1), (1, 0, 1), (1, 3, 1), (2, 1, 1), (30, 40, 1), (40, 30, 3), (120, 400, 1), (60, 0, 1),
  ])
  func nothingOverlaps(count: Int, lines: Int, parts: Int) {
    for seed in UInt64(1)...3 { check(net(count, lines: count == 0 ? 0 : lines, parts: parts, seed: seed)) }
  }

  @Test func aStarAndAChainHaveRoom() {
    var star = net(200, lines: 0)
    star.lines = (1..<200).map { Diagram.Line(from: "n0", to: "n\($0)", tag: "e\($0)", classes: ["pair"]) }
    check(star)
    var chain = net(60, lines: 0)
    chain.lines = (1..<60).map { Diagram.Line(from: "n\($0 - 1)", to: "n\($0)", tag: "e\($0)", classes: ["pair"]) }
    check(chain)
  }

  @Test func theSameNetHasTheSamePlaces() {
    let once = writeDOT(arranged(net(80, lines: 120), .light), theme: .light)
    #expect(once == writeDOT(arranged(net(80, lines: 120), .light), theme: .light))
  }

  /// What is linked is nearer than what isn't, on the whole.
  @Test func neighboursAreNear() {
    let net = net(60, lines: 70)
    let placed = arranged(net, .light)
    let at = Dictionary(placed.marks.map { ($0.name, $0.centre ?? (0, 0)) }) { first, _ in first }
    func apart(_ a: String, _ b: String) -> Double {
      let (p, q) = (at[a] ?? (x: 0, y: 0), at[b] ?? (x: 0, y: 0))
      let (dx, dy) = (p.x - q.x, p.y - q.y)
      return (dx * dx + dy * dy).squareRoot()
    }
    let linked = net.lines.filter { $0.from != $0.to }.map { apart($0.from, $0.to) }
    let all = net.marks.flatMap { a in net.marks.map { apart(a.name, $0.name) } }
    let near = linked.reduce(0, +) / Double(linked.count)
    let usual = all.reduce(0, +) / Double(all.count)
    #expect(near < 0.6 * usual)
  }
}
