internal import Meetings

/// Days as points, left to right, and the ticks that say which. Long times in which nothing happened are cut out.
struct TimeAxis {
  /// Days that the axis shows at its true scale, and where the first of them is.
  struct Stretch {
    var first: Double
    var last: Double
    var x: Double
  }

  let stretches: [Stretch]
  let pointsPerDay: Double
  /// What a cut takes, in points.
  static let cut = 36.0

  /// An axis about `width` points long over these ascending days, from the first of a month to the end of one.
  init(over days: [Double], width: Double) {
    let first = Day(number: Int(days.first ?? 0))
    let last = Day(number: Int((days.last ?? 0).rounded(.up)))
    let start = Double((Day(year: first.year, month: first.month, day: 1) ?? first).number)
    let end = Double(
      (Day(year: last.year, month: last.month, day: Day.length(ofMonth: last.month, in: last.year)) ?? last).number
    )
    let quiet = max(200, (end - start) / 6)
    var spans: [(first: Double, last: Double)] = [(start, end)]
    for (before, after) in zip(days, days.dropFirst()) where after - before > quiet {
      spans[spans.count - 1].last = before + 30
      spans.append((after - 30, end))
    }
    let shown = spans.map { $0.last - $0.first }.reduce(0, +)
    pointsPerDay = (width - Self.cut * Double(spans.count - 1)) / max(shown, 1)
    var x = 0.0
    stretches = spans.map { [pointsPerDay] span in
      defer { x += (span.last - span.first) * pointsPerDay + Self.cut }
      return Stretch(first: span.first, last: span.last, x: x)
    }
  }

  /// Where a day is; one outside at the nearest end, one that is cut out in the middle of its cut.
  func x(_ day: Double) -> Double {
    guard let index = stretches.lastIndex(where: { $0.first <= day }) else { return 0 }
    let stretch = stretches[index]
    if day <= stretch.last { return stretch.x + (day - stretch.first) * pointsPerDay }
    let end = stretch.x + (stretch.last - stretch.first) * pointsPerDay
    return index + 1 < stretches.count ? end + Self.cut / 2 : end
  }

  /// The middles of the cuts, with dots, and the year that follows where no tick says it.
  var cuts: [(x: Double, label: String)] {
    let ticks = ticks
    return stretches.dropFirst().map { stretch in
      let end = stretch.x + (stretch.last - stretch.first) * pointsPerDay
      let isSaid = ticks.contains { (stretch.x...end).contains($0.x) }
      let first = Day(number: Int(stretch.first) + 30)
      return (stretch.x - Self.cut / 2, isSaid ? "⋯" : "⋯ \(first.year)")
    }
  }

  /// Starts of days, months, quarters, years or decades, at least 58 points apart, with what to write there.
  var ticks: [(x: Double, label: String)] {
    var ticks: [(x: Double, label: String)] = []
    for stretch in stretches {
      for tick in self.ticks(of: stretch)
      where tick.x - (ticks.last?.x ?? -.infinity) >= 50
        && stretches.dropFirst().allSatisfy({ abs($0.x - Self.cut / 2 - tick.x) > 32 })
      {
        ticks.append(tick)
      }
    }
    return ticks
  }

  private func ticks(of stretch: Stretch) -> [(x: Double, label: String)] {
    let (first, last) = (Day(number: Int(stretch.first)), Day(number: Int(stretch.last)))
    if pointsPerDay * 7 >= 58 {
      return stride(from: 0, through: last - first, by: max(1, Int((58 / pointsPerDay).rounded(.up)))).map {
        (x(Double((first + $0).number)), (first + $0).spoken)
      }
    }
    let months = [1, 3, 6, 12, 24, 60, 120, 240].first { Double($0) * 30 * pointsPerDay >= 58 } ?? 600
    var ticks: [(x: Double, label: String)] = []
    for month in (first.year * 12 + first.month - 1)...(last.year * 12 + last.month) where month % months == 0 {
      guard let day = Day(year: month / 12, month: month % 12 + 1, day: 1), day >= first, day <= last
      else { continue }
      let name = months >= 12 ? String(day.year) : "\(Day.monthNames[day.month - 1]) \(day.year)"
      ticks.append((x(Double(day.number)), name))
    }
    return ticks
  }
}

/// Positions within bounds, as near to the wanted ones (in order) as a least distance allows; O(n), by pooling adjacent
/// violators (Barlow et al. 1972).
func spread(_ wanted: [Double], apart distance: Double, within bounds: ClosedRange<Double>) -> [Double] {
  var pools: [(sum: Double, count: Int)] = []
  for (index, x) in wanted.enumerated() {
    pools.append((x - Double(index) * distance, 1))
    while pools.count > 1 {
      let (a, b) = (pools[pools.count - 2], pools[pools.count - 1])
      guard a.sum / Double(a.count) > b.sum / Double(b.count) else { break }
      pools.removeLast(2)
      pools.append((a.sum + b.sum, a.count + b.count))
    }
  }
  let most = max(bounds.lowerBound, bounds.upperBound - Double(wanted.count - 1) * distance)
  let levels = pools.flatMap { pool in
    Array(repeating: min(max(pool.sum / Double(pool.count), bounds.lowerBound), most), count: pool.count)
  }
  return levels.enumerated().map { index, level in level + Double(index) * distance }
}
