/// A point of a picture, y upwards.
struct Spot: Equatable {
  var x: Double
  var y: Double
}

typealias Extent = (width: Double, height: Double)

/// The diagram with a place for every mark: what is linked is near, nothing overlaps, and lines keep clear of what they
/// don't link as far as there is room. Labels of lines become marks on them.
///
/// Places are ours rather than sfdp's, which knows neither shapes nor lines when it pushes marks apart: a sample of 170
/// marks came out on half the paper, with half as many lines through shapes. Same input, same places.
/// O(n²) for n marks, with at most a few million steps for the lines.
package func arranged(_ diagram: Diagram, _ theme: Theme) -> Diagram {
  let numbers = Dictionary(diagram.marks.enumerated().map { ($1.name, $0) }) { first, _ in first }
  let extents = diagram.marks.map { outline(of: $0, theme) }
  let links = diagram.lines.map { line in (numbers[line.from] ?? 0, numbers[line.to] ?? 0) }
  let spots = places(for: extents, links)
  var placed = diagram
  placed.layout = .placed
  placed.attributes = []
  for (index, spot) in spots.enumerated() { placed.marks[index].centre = (spot.x, spot.y) }
  placed.marks += lineLabels(of: placed, extents, links, spots)
  for index in placed.lines.indices { placed.lines[index].label = "" }
  return placed
}

/// What a mark covers in a theme; second borders are drawn around it, 4 points apart.
private func outline(of mark: Diagram.Mark, _ theme: Theme) -> Extent {
  let look = theme.attributes(of: mark.classes)
  func value(_ name: String) -> String? { look.first { $0.name == name }?.value }
  let size = mark.size ?? size(of: mark.label, fontSize: mark.fontSize, shape: value("shape") ?? "box")
  let borders = 8 * ((value("peripheries").flatMap { Double($0) } ?? 1) - 1)
  return (size.width + borders, size.height + borders)
}

/// Places for shapes with links between some of them; parts that nothing links stand beside one another.
func places(for extents: [Extent], _ links: [(Int, Int)]) -> [Spot] {
  let neighbours = neighbours(extents.count, links)
  var spots = [Spot](repeating: Spot(x: 0, y: 0), count: extents.count)
  var parts: [(members: [Int], width: Double, height: Double)] = []
  var position = [Int](repeating: 0, count: extents.count)
  let (components, componentOf) = components(neighbours)
  var linksOf = [[(Int, Int)]](repeating: [], count: components.count)
  for members in components { for (index, member) in members.enumerated() { position[member] = index } }
  for (a, b) in links where a != b { linksOf[componentOf[a]].append((position[a], position[b])) }
  for (number, members) in components.enumerated() {
    let sizes = members.map { extents[$0] }
    var own = nearness(sizes, members.map { neighbours[$0].map { position[$0] } })
    clear(&own, sizes, linksOf[number])
    let left = zip(own, sizes).map { $0.x - $1.width / 2 }.min() ?? 0
    let right = zip(own, sizes).map { $0.x + $1.width / 2 }.max() ?? 0
    let bottom = zip(own, sizes).map { $0.y - $1.height / 2 }.min() ?? 0
    let top = zip(own, sizes).map { $0.y + $1.height / 2 }.max() ?? 0
    for (index, member) in members.enumerated() {
      spots[member] = Spot(x: own[index].x - left, y: own[index].y - top)
    }
    parts.append((members, right - left, top - bottom))
  }
  shelve(parts, &spots)
  return spots
}

/// Sets parts in rows, the highest first, no wider than the widest needs to be.
private func shelve(_ parts: [(members: [Int], width: Double, height: Double)], _ spots: inout [Spot]) {
  let area = parts.map { ($0.width + 30) * ($0.height + 24) }.reduce(0, +)
  let widest = max(parts.map(\.width).max() ?? 0, (area * 1.6).squareRoot())
  var (x, y, shelf) = (0.0, 0.0, 0.0)
  for part in parts.sorted(by: { ($1.height, $0.members[0]) < ($0.height, $1.members[0]) }) {
    if x > 0, x + part.width > widest { (x, y, shelf) = (0, y - shelf - 24, 0) }
    for member in part.members {
      spots[member].x += x
      spots[member].y += y
    }
    x += part.width + 30
    shelf = max(shelf, part.height)
  }
}

private func neighbours(_ count: Int, _ links: [(Int, Int)]) -> [[Int]] {
  var neighbours = [Set<Int>](repeating: [], count: count)
  for (a, b) in links where a != b {
    neighbours[a].insert(b)
    neighbours[b].insert(a)
  }
  return neighbours.map { $0.sorted() }
}

/// What is linked, directly or not, each in order; and the component of each.
private func components(_ neighbours: [[Int]]) -> (all: [[Int]], of: [Int]) {
  var componentOf = [Int](repeating: -1, count: neighbours.count)
  var all: [[Int]] = []
  for start in neighbours.indices where componentOf[start] < 0 {
    var members = [start]
    componentOf[start] = all.count
    var next = 0
    while next < members.count {
      for neighbour in neighbours[members[next]] where componentOf[neighbour] < 0 {
        componentOf[neighbour] = all.count
        members.append(neighbour)
      }
      next += 1
    }
    all.append(members.sorted())
  }
  return (all, componentOf)
}
