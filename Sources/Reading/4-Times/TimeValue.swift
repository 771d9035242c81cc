package import Meetings

/// The meaning of a time phrase; ``resolve(from:direction:)`` gives its days.
package indirect enum TimeValue: Sendable, Hashable {
  /// Fixed days, whatever the anchor.
  case span(DateSpan)

  /// The days meant, seen from `anchor` (the publication day as a rule); unknown where an anchor is needed and nil.
  package func resolve(from anchor: Day?, direction: TimeDirection) -> DateSpan {
    switch self {
    case .span(let span): span
    }
  }
}
