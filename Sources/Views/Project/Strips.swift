internal import Meetings

/// Meetings side by side: what fits between two margins, like a line of text.
struct Strip {
  /// In order, left to right.
  var columns: [Bundle]
  /// Points, as many as ``columns``.
  var xs: [Double]
  /// None for undated meetings.
  var axis: TimeAxis?

  /// Points from one column to the next, at least.
  static let pitch = 15.0
  static let width = 920.0
  /// So many columns leave some air for the true distances in time.
  static let capacity = 54
}

/// The graph's meetings as strips: dated ones in their order, broken where little happened, then the undated.
///
/// Undated meetings of the same actors at the same place are one column; beyond 300 dated meetings so are those of the
/// same month, and `note` says so. O(n log n).
func strips(_ graph: Graph) -> (strips: [Strip], note: String?) {
  let middles = graph.meetings.map { middle(of: $0.span) }
  let dated = graph.meetings.indices.filter { middles[$0] != nil }
    .sorted { (middles[$0] ?? 0, graph.meetings[$0].id) < (middles[$1] ?? 0, graph.meetings[$1].id) }
  let undated = graph.meetings.indices.filter { middles[$0] == nil }
  var columns = dated.map { Bundle(meetings: [$0]) }
  var note: String?
  if dated.count > 300 {
    columns = bundle(dated, of: graph, by: .month)
    if columns.count < dated.count { note = collapsedNote(dated.count, columns.count, .month) }
  }
  let days = columns.map { middles[$0.first] ?? 0 }
  let timed = parts(of: days, most: Strip.capacity).map { part in
    strip(of: Array(columns[part]), at: Array(days[part]))
  }
  let rest = bundle(undated, of: graph, by: .ever)
    .sorted { actors(graph.meetings[$0.first]).lexicographicallyPrecedes(actors(graph.meetings[$1.first])) }
  let timeless = parts(of: rest.indices.map(Double.init), most: Strip.capacity).map { part in
    Strip(
      columns: Array(rest[part]), xs: part.indices.map { 12 + Double($0 - part.lowerBound) * (Strip.pitch + 1) },
      axis: nil)
  }
  return (timed + timeless, note)
}

private func actors(_ meeting: Meeting) -> [String] { meeting.participants.map(\.actor) }

private func strip(of columns: [Bundle], at days: [Double]) -> Strip {
  let axis = TimeAxis(over: days, width: Strip.width)
  let xs = spread(days.map(axis.x), apart: Strip.pitch, within: 8...Strip.width)
  return Strip(columns: columns, xs: xs, axis: axis)
}

/// Runs of at most `most` of these ascending values, about equally long, broken at the widest gap that is near.
func parts(of values: [Double], most: Int) -> [Range<Int>] {
  var parts: [Range<Int>] = []
  var start = 0
  while values.count - start > most {
    let left = values.count - start
    let even = (left + (left + most - 1) / most - 1) / ((left + most - 1) / most)
    let candidates = (start + max(1, even * 3 / 4))...(start + most)
    let end =
      candidates.max {
        (gap(before: $0, in: values), -abs($0 - start - even))
          < (gap(before: $1, in: values), -abs($1 - start - even))
      } ?? start + most
    parts.append(start..<end)
    start = end
  }
  return values.isEmpty ? [] : parts + [start..<values.count]
}

private func gap(before index: Int, in values: [Double]) -> Double { values[index] - values[index - 1] }

/// The middle of the days that a span allows; of one bound, that.
private func middle(of span: DateSpan) -> Double? {
  switch (span.earliest, span.latest) {
  case (nil, nil): nil
  case (let day?, nil), (nil, let day?): Double(day.number)
  case (let first?, let last?): Double(first.number + last.number) / 2
  }
}
