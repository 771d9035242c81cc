/// Rows of names under a strip's lanes, filled from right to left.
package struct SingleRows {
  /// Points, ascending.
  package let xs: [Double]
  /// Where the leftmost name of each row begins.
  private var starts: [Double] = []
  /// How many rows down each column's link goes.
  private var depths: [Int]

  package init(xs: [Double]) {
    self.xs = xs
    depths = Array(repeating: 0, count: xs.count)
  }

  package var count: Int { starts.count }

  /// The row for a name beside this column that ends at `right`: a free one under the column's last, high up, but six
  /// rows further down for each link that it would run over. Columns come from right to left.
  package mutating func take(_ column: Int, to right: Double) -> Int {
    let crossed = depths[(column + 1)...].indices.prefix { xs[$0] < right + 4 }
    var best = (row: starts.count, cost: Int.max)
    var row = depths[column]
    while row <= starts.count, row < best.cost {
      if row == starts.count || right + 9 <= starts[row] {
        let cost = row + 6 * crossed.count { depths[$0] > row }
        if cost < best.cost { best = (row, cost) }
      }
      row += 1
    }
    // Below every row, where links that end higher are crossed by nothing.
    let below = crossed.map { depths[$0] }.max() ?? 0
    if below > starts.count, below < best.cost { best = (below, below) }
    while starts.count <= best.row { starts.append(.infinity) }
    starts[best.row] = xs[column]
    depths[column] = best.row + 1
    return best.row
  }
}
