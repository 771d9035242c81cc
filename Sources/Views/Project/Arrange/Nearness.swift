/// Places in which distances on paper come close to distances along links: stress by gradient descent (Zheng, Pawar and
/// Goodman 2018, "Graph drawing by stochastic gradient descent"), the longer way across.
///
/// A link is longer where its ends are large or have many links, so that there is room around them. O(n²).
func nearness(_ sizes: [Extent], _ neighbours: [[Int]]) -> [Spot] {
  let count = sizes.count
  guard count > 1 else { return sizes.map { _ in Spot(x: 0, y: 0) } }
  let mean = sizes.map { ($0.width + $0.height) / 2 }.reduce(0, +) / Double(count)
  let room = (0..<count).map { node in
    (sizes[node].width + sizes[node].height) / 8 + 0.3 * mean * min(Double(neighbours[node].count).squareRoot(), 6)
  }
  let want = (0..<count).map { distances(from: $0, neighbours) { room[$0] + room[$1] + 0.3 * mean } }
  var spots = spiral(neighbours, mean)
  descend(&spots, want)
  level(&spots)
  return spots.map { Spot(x: $0.x * 1.35, y: $0.y * 0.75) }
}

/// Lengths of the shortest ways from one node to all.
private func distances(from start: Int, _ neighbours: [[Int]], _ length: (Int, Int) -> Double) -> [Double] {
  var best = [Double](repeating: .infinity, count: neighbours.count)
  var isWaiting = [Bool](repeating: false, count: neighbours.count)
  best[start] = 0
  var queue = [start]
  var next = 0
  while next < queue.count {
    let node = queue[next]
    next += 1
    isWaiting[node] = false
    for neighbour in neighbours[node] {
      let way = best[node] + length(node, neighbour)
      guard way < best[neighbour] - 1e-9 else { continue }
      best[neighbour] = way
      if !isWaiting[neighbour] {
        isWaiting[neighbour] = true
        queue.append(neighbour)
      }
    }
  }
  return best
}

/// A start: those with most links in the middle, the others around them.
private func spiral(_ neighbours: [[Int]], _ mean: Double) -> [Spot] {
  var spots = [Spot](repeating: Spot(x: 0, y: 0), count: neighbours.count)
  // The golden angle.
  var (cosine, sine) = (1.0, 0.0)
  let order = neighbours.indices.sorted { (neighbours[$1].count, $0) < (neighbours[$0].count, $1) }
  for (rank, node) in order.enumerated() {
    let radius = mean * Double(rank).squareRoot()
    spots[node] = Spot(x: radius * cosine, y: radius * sine)
    (cosine, sine) = (-0.7373688 * cosine - 0.6754903 * sine, 0.6754903 * cosine - 0.7373688 * sine)
  }
  return spots
}

private func descend(_ spots: inout [Spot], _ want: [[Double]]) {
  var pairs: [(a: Int32, b: Int32)] = []
  for a in spots.indices { for b in 0..<a { pairs.append((Int32(a), Int32(b))) } }
  let all = want.joined().filter { $0 > 0 }
  let (longest, shortest) = (all.max() ?? 1, all.min() ?? 1)
  var rate = longest * longest
  var random: UInt64 = 7
  while rate > shortest * shortest / 20 {
    for index in stride(from: pairs.count - 1, to: 0, by: -1) {
      random = random &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      pairs.swapAt(index, Int((random >> 33) % UInt64(index + 1)))
    }
    for pair in pairs {
      let (a, b) = (Int(pair.a), Int(pair.b))
      let distance = want[a][b]
      let (dx, dy) = (spots[a].x - spots[b].x, spots[a].y - spots[b].y)
      let apart = (dx * dx + dy * dy).squareRoot()
      guard apart > 1e-6 else {
        spots[a].x += 1
        continue
      }
      let step = min(1, rate / (distance * distance)) * (apart - distance) / 2 / apart
      spots[a].x -= step * dx
      spots[a].y -= step * dy
      spots[b].x += step * dx
      spots[b].y += step * dy
    }
    rate *= 0.78
  }
}

/// Turns the longest way across to the horizontal.
private func level(_ spots: inout [Spot]) {
  let count = Double(spots.count)
  let (x, y) = (spots.map(\.x).reduce(0, +) / count, spots.map(\.y).reduce(0, +) / count)
  var (xx, xy, yy) = (0.0, 0.0, 0.0)
  for spot in spots {
    xx += (spot.x - x) * (spot.x - x)
    xy += (spot.x - x) * (spot.y - y)
    yy += (spot.y - y) * (spot.y - y)
  }
  let half = (xx - yy) / 2
  let axis = (x: half + (half * half + xy * xy).squareRoot(), y: xy)
  let length = (axis.x * axis.x + axis.y * axis.y).squareRoot()
  guard length > 1e-9 else { return }
  let (cosine, sine) = (axis.x / length, axis.y / length)
  spots = spots.map { spot in
    let (dx, dy) = (spot.x - x, spot.y - y)
    return Spot(x: dx * cosine + dy * sine, y: dy * cosine - dx * sine)
  }
}
