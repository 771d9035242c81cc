internal import Meetings

/// Days as points, left to right, and the ticks that say which.
struct TimeAxis {
  let first: Day
  let last: Day
  let pointsPerDay: Double

  /// An axis over these days that is about `width` points long.
  init(first: Day, last: Day, width: Double) {
    self.first = first
    self.last = last
    pointsPerDay = width / Double(max(last - first, 1))
  }

  func x(_ day: Day) -> Double { Double(min(max(day, first), last) - first) * pointsPerDay }

  /// Starts of days, months, quarters, years or decades, at least 58 points apart, with what to write there.
  var ticks: [(x: Double, label: String)] {
    if pointsPerDay * 7 >= 58 {
      return stride(from: 0, through: last - first, by: max(1, Int((58 / pointsPerDay).rounded(.up)))).map {
        (x(first + $0), (first + $0).spoken)
      }
    }
    let months = [1, 3, 6, 12, 24, 60, 120, 240].first { Double($0) * 30 * pointsPerDay >= 58 } ?? 600
    var ticks: [(x: Double, label: String)] = []
    let start = first.year * 12 + first.month - 1
    for month in start...(last.year * 12 + last.month) where month.isMultiple(of: months) {
      guard let day = Day(year: month / 12, month: month % 12 + 1, day: 1), day >= first, day <= last
      else { continue }
      let name = months >= 12 ? String(day.year) : "\(Day.monthNames[day.month - 1]) \(day.year)"
      ticks.append((x(day), name))
    }
    return ticks
  }
}

/// Positions as near to the wanted ones (in order) as a least distance allows; O(n), by pooling adjacent violators
/// (Barlow et al. 1972).
func spread(_ wanted: [Double], apart distance: Double) -> [Double] {
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
  let levels = pools.flatMap { pool in Array(repeating: pool.sum / Double(pool.count), count: pool.count) }
  return levels.enumerated().map { index, level in level + Double(index) * distance }
}
