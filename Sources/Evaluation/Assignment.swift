/// The pairs of rows and columns, each in one pair at most, whose weights together are greatest, by the Hungarian
/// method; weights are 0 or more. Takes the third power of the smaller side's count, times the larger's over it.
func assignment(_ weights: [[Double]]) -> [(row: Int, column: Int)] {
  guard let first = weights.first, !first.isEmpty else { return [] }
  guard weights.count <= first.count else {
    let turned = first.indices.map { column in weights.map { $0[column] } }
    return assignment(turned).map { (row: $0.column, column: $0.row) }
  }
  let (rows, columns) = (weights.count, first.count)
  var rowPotential = [Double](repeating: 0, count: rows + 1)
  var columnPotential = [Double](repeating: 0, count: columns + 1)
  // Numbered from 1; 0 is nobody.
  var rowOf = [Int](repeating: 0, count: columns + 1)
  for row in 1...rows {
    rowOf[0] = row
    var column = 0
    var least = [Double](repeating: .infinity, count: columns + 1)
    var used = [Bool](repeating: false, count: columns + 1)
    var before = [Int](repeating: 0, count: columns + 1)
    repeat {
      used[column] = true
      let taken = rowOf[column]
      var step = Double.infinity
      var next = 0
      for other in 1...columns where !used[other] {
        let cost = -weights[taken - 1][other - 1] - rowPotential[taken] - columnPotential[other]
        if cost < least[other] { (least[other], before[other]) = (cost, column) }
        if least[other] < step { (step, next) = (least[other], other) }
      }
      for other in 0...columns {
        if used[other] {
          rowPotential[rowOf[other]] += step
          columnPotential[other] -= step
        } else {
          least[other] -= step
        }
      }
      column = next
    } while rowOf[column] != 0
    while column != 0 {
      rowOf[column] = rowOf[before[column]]
      column = before[column]
    }
  }
  return (1...columns).filter { rowOf[$0] != 0 }.map { (row: rowOf[$0] - 1, column: $0 - 1) }
}
