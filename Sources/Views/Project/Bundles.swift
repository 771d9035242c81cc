internal import Meetings

/// Meetings that a crowded picture shows as one mark.
struct Bundle {
  /// Positions in ``Graph/meetings``, at least one.
  var meetings: [Int]

  var first: Int { meetings[0] }
}

/// Meetings as they are, or, where the picture would have more than `most` marks, those of the same actors and status
/// at the same place bundled by month, by year or altogether: the finest that fits, and never a cut. `note` says which.
func bundles(_ graph: Graph, most: Int = 300) -> (bundles: [Bundle], note: String?) {
  let others = graph.actors.count + graph.places.count
  let single = graph.meetings.indices.map { Bundle(meetings: [$0]) }
  guard single.count + others > most else { return (single, nil) }
  var coarsest: (bundles: [Bundle], note: String?) = (single, nil)
  for period in Period.allCases {
    let bundled = bundle(Array(graph.meetings.indices), of: graph, by: period)
    guard bundled.count < coarsest.bundles.count else { continue }
    coarsest = (bundled, collapsedNote(single.count, bundled.count, period))
    if bundled.count + others <= most { break }
  }
  return coarsest
}

/// How much time a bundle may take.
enum Period: String, CaseIterable {
  case month, year, ever

  var months: Int {
    switch self {
    case .month: 1
    case .year: 12
    case .ever: .max
    }
  }
}

/// "712 meetings drawn as 430 marks: those of the same actors at the same place in the same month are one"
func collapsedNote(_ meetings: Int, _ marks: Int, _ period: Period) -> String {
  let within = period == .ever ? "" : " in the same \(period.rawValue)"
  return
    "\(counted(meetings, "meeting")) drawn as \(marks) marks: those of the same actors at the same place\(within)"
    + " are one"
}

/// Meetings of the same actors and status at the same place, or anywhere, in the same period, in the order of their
/// first.
func bundle(_ meetings: [Int], of graph: Graph, by period: Period, anywhere: Bool = false) -> [Bundle] {
  var number: [[String]: Int] = [:]
  var bundles: [Bundle] = []
  for index in meetings {
    let meeting = graph.meetings[index]
    let day = meeting.span.earliest ?? meeting.span.latest
    let time = day.map { String(($0.year * 12 + $0.month - 1) / period.months) } ?? ""
    let place = anywhere ? "" : meeting.place ?? ""
    let key = [time, place, meeting.status.rawValue] + meeting.participants.map(\.actor).sorted()
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

  /// Where most of a bundle's meetings are, if anywhere.
  func place(of bundle: Bundle) -> String? {
    if bundle.meetings.count == 1 { return meetings[bundle.first].place }
    var count: [String: Int] = [:]
    for index in bundle.meetings { if let place = meetings[index].place { count[place, default: 0] += 1 } }
    return count.max { ($0.value, $1.key) < ($1.value, $0.key) }?.key
  }

  /// What a bundle is called: the kind of a single meeting, otherwise how many.
  func name(of bundle: Bundle) -> String {
    let kinds = Set(bundle.meetings.map { meetings[$0].kind })
    let count = bundle.meetings.count
    if count == 1 { return meetings[bundle.first].kind.rawValue }
    // "talks" is a plural already.
    guard kinds.count == 1, let kind = kinds.first, kind != .other, kind != .talks else {
      return counted(count, "meeting")
    }
    return counted(count, kind.rawValue)
  }
}
