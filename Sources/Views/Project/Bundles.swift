internal import Meetings

/// Meetings that a crowded picture shows as one mark.
struct Bundle {
  /// Positions in ``Graph/meetings``, at least one.
  var meetings: [Int]
}

/// Meetings as they are, or, where the picture would have more than `most` marks, those of the same actors and status
/// at the same place bundled by month, by year or altogether: the finest that fits, and never a cut. `note` says which.
func bundles(_ graph: Graph, most: Int = 300) -> (bundles: [Bundle], note: String?) {
  let others = graph.actors.count + graph.places.count
  let single = graph.meetings.indices.map { Bundle(meetings: [$0]) }
  guard single.count + others > most else { return (single, nil) }
  var coarsest: (bundles: [Bundle], note: String?) = (single, nil)
  for (unit, months) in [("month", 1), ("year", 12), ("time", Int.max)] {
    let bundled = bundle(graph, months: months)
    guard bundled.count < coarsest.bundles.count else { continue }
    let within = months == Int.max ? "" : " in the same \(unit)"
    coarsest = (
      bundled,
      "\(single.count) meetings drawn as \(bundled.count) marks: those of the same actors at the same place\(within) are one"
    )
    if bundled.count + others <= most { break }
  }
  return coarsest
}

private func bundle(_ graph: Graph, months: Int) -> [Bundle] {
  var number: [[String]: Int] = [:]
  var bundles: [Bundle] = []
  for (index, meeting) in graph.meetings.enumerated() {
    let day = meeting.span.earliest ?? meeting.span.latest
    let time = day.map { String(($0.year * 12 + $0.month - 1) / months) } ?? ""
    let key = [time, meeting.place ?? "", meeting.status.rawValue] + meeting.participants.map(\.actor).sorted()
    if let known = number[key] {
      bundles[known].meetings.append(index)
    } else {
      number[key] = bundles.count
      bundles.append(Bundle(meetings: [index]))
    }
  }
  return bundles
}

extension Graph {
  /// From the first day to the last that these meetings allow.
  func span(of meetings: [Int]) -> DateSpan {
    if meetings.count == 1 { return self.meetings[meetings[0]].span }
    let days = meetings.flatMap { [self.meetings[$0].span.earliest, self.meetings[$0].span.latest] }
      .compactMap(\.self)
    return DateSpan(days.min(), days.max())
  }
}
