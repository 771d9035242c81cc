/// Points between two shapes, and between a shape and a line that passes it, at least.
private let gap = 10.0
private let lineGap = 4.0

/// Moves shapes apart that overlap, and out of the way of lines that they are no ends of: a little in each round, as
/// long as something moves. Of lines in the way some stay in crowded pictures; shapes never overlap at the end.
func clear(_ spots: inout [Spot], _ sizes: [Extent], _ links: [(Int, Int)]) {
  let rounds = min(400, 7_000_000 / max(1, spots.count * links.count))
  for _ in 0..<rounds {
    let isMoved = stepAside(&spots, sizes, links)
    if !part(&spots, sizes), !isMoved { return }
  }
  for _ in 0..<300 where !part(&spots, sizes) { return }
  drop(&spots, sizes)
}

/// Shapes out of the way of lines, and lines a little out of the way of shapes; whether anything moved.
private func stepAside(_ spots: inout [Spot], _ sizes: [Extent], _ links: [(Int, Int)]) -> Bool {
  var moves = [Spot](repeating: Spot(x: 0, y: 0), count: spots.count)
  var isMoved = false
  for (a, b) in links {
    let (from, to) = (spots[a], spots[b])
    let (dx, dy) = (to.x - from.x, to.y - from.y)
    let square = dx * dx + dy * dy
    guard square > 1 else { continue }
    let (left, right) = (min(from.x, to.x), max(from.x, to.x))
    let (bottom, top) = (min(from.y, to.y), max(from.y, to.y))
    let length = square.squareRoot()
    for c in spots.indices where c != a && c != b {
      let (width, height) = (sizes[c].width / 2 + lineGap, sizes[c].height / 2 + lineGap)
      let spot = spots[c]
      if spot.x + width < left || spot.x - width > right || spot.y + height < bottom || spot.y - height > top {
        continue
      }
      let along = ((spot.x - from.x) * dx + (spot.y - from.y) * dy) / square
      guard along > 0, along < 1 else { continue }
      let across = ((spot.y - from.y) * dx - (spot.x - from.x) * dy) / length
      let lack = (abs(dy) * width + abs(dx) * height) / length - abs(across)
      guard lack > 0 else { continue }
      isMoved = true
      let push = lack * (across < 0 ? -0.4 : 0.4) / length
      moves[c].x -= dy * push
      moves[c].y += dx * push
      moves[a].x += dy * push * (1 - along) / 2
      moves[a].y -= dx * push * (1 - along) / 2
      moves[b].x += dy * push * along / 2
      moves[b].y -= dx * push * along / 2
    }
  }
  for index in spots.indices {
    let (x, y) = (moves[index].x, moves[index].y)
    let most = 12 / max(12, (x * x + y * y).squareRoot())
    spots[index].x += x * most
    spots[index].y += y * most
  }
  return isMoved
}

/// Shapes that overlap, or nearly, away from each other on the shorter way; whether there were any.
private func part(_ spots: inout [Spot], _ sizes: [Extent]) -> Bool {
  var isMoved = false
  for _ in 0..<2 {
    for a in spots.indices {
      for b in 0..<a {
        let (dx, dy) = (spots[a].x - spots[b].x, spots[a].y - spots[b].y)
        let x = (sizes[a].width + sizes[b].width) / 2 + gap - abs(dx)
        let y = (sizes[a].height + sizes[b].height) / 2 + gap - abs(dy)
        guard x > 0.01, y > 0.01 else { continue }
        isMoved = true
        if x < y {
          let step = dx < 0 ? -x / 2 : x / 2
          spots[a].x += step
          spots[b].x -= step
        } else {
          let step = dy < 0 ? -y / 2 : y / 2
          spots[a].y += step
          spots[b].y -= step
        }
      }
    }
  }
  return isMoved
}

/// What can't be moved apart in time goes down, each below what it would overlap.
private func drop(_ spots: inout [Spot], _ sizes: [Extent]) {
  let order = spots.indices.sorted { (spots[$1].y, $0) < (spots[$0].y, $1) }
  for (place, a) in order.enumerated() {
    let above = order[..<place].filter { b in
      abs(spots[a].x - spots[b].x) < (sizes[a].width + sizes[b].width) / 2 + gap / 2
    }
    for b in above {
      spots[a].y = min(spots[a].y, spots[b].y - (sizes[a].height + sizes[b].height) / 2 - gap / 2)
    }
  }
}
