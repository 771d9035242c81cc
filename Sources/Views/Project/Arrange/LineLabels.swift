/// Labels of lines as marks on them, each where it is clear of every shape and of other labels, crosses the fewest
/// other lines, and is near to the middle;
/// where there is no such place the line goes without, and pointing at it tells.
func lineLabels(
  of diagram: Diagram, _ extents: [Extent], _ links: [(Int, Int)], _ spots: [Spot]
) -> [Diagram.Mark] {
  var taken = zip(spots, extents).map { (spot: $0, size: $1) }
  var marks: [Diagram.Mark] = []
  for (index, line) in diagram.lines.enumerated() where !line.label.isEmpty {
    let (from, to) = (spots[links[index].0], spots[links[index].1])
    let size = (width: textWidth(line.label, fontSize: 8) + 4, height: 11.0)
    func spot(_ share: Double) -> Spot {
      Spot(x: from.x + (to.x - from.x) * share, y: from.y + (to.y - from.y) * share)
    }
    let free = [0.5, 0.45, 0.55, 0.4, 0.6, 0.34, 0.66, 0.28, 0.72, 0.22, 0.78].map(spot).filter { spot in
      taken.allSatisfy { other in
        abs(other.spot.x - spot.x) >= (other.size.width + size.width) / 2 + 1
          || abs(other.spot.y - spot.y) >= (other.size.height + size.height) / 2 + 1
      }
    }
    let crossings = free.map { spot in
      links.indices.count { $0 != index && passes(spots[links[$0].0], spots[links[$0].1], spot, size) }
    }
    guard let best = crossings.indices.min(by: { (crossings[$0], $0) < (crossings[$1], $1) }) else { continue }
    let spot = free[best]
    taken.append((spot, size))
    marks.append(
      Diagram.Mark(
        name: "label-" + line.tag, tag: "n" + line.tag, classes: ["text", "count"], label: [line.label],
        centre: (spot.x, spot.y), size: size, fontSize: 8, detail: line.detail, meetings: line.meetings))
  }
  return marks
}

/// Whether a line passes through a box.
private func passes(_ from: Spot, _ to: Spot, _ middle: Spot, _ size: Extent) -> Bool {
  var (enters, leaves) = (0.0, 1.0)
  for (start, way, low, high) in [
    (from.x, to.x - from.x, middle.x - size.width / 2, middle.x + size.width / 2),
    (from.y, to.y - from.y, middle.y - size.height / 2, middle.y + size.height / 2),
  ] {
    guard abs(way) > 1e-9 else {
      if start < low || start > high { return false }
      continue
    }
    let (one, other) = ((low - start) / way, (high - start) / way)
    enters = max(enters, min(one, other))
    leaves = min(leaves, max(one, other))
  }
  return enters < leaves
}
