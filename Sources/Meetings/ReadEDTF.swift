extension DateSpan {
  /// The span that an EDTF text means, of the forms that ``edtf`` writes: a day, month or year, an interval of them, a
  /// bound left open, and `~` for approximate; nil for anything else, and for days that the calendar doesn't have.
  public init?(edtf text: String) {
    let isApproximate = text.contains("~")
    let parts = text.filter { $0 != "~" }.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
    guard (1...2).contains(parts.count), parts.contains(where: { !$0.isEmpty }) else { return nil }
    let spans = parts.map { $0.isEmpty ? DateSpan.unknown : DateSpan(edtfDate: $0) }
    guard let first = spans.first ?? nil, let last = spans.last ?? nil else { return nil }
    if let from = first.earliest, let to = last.latest, from > to { return nil }
    let grain = parts.count == 1 ? first.grain : .day
    self.init(first.earliest, last.latest, grain: grain, isApproximate: isApproximate)
  }

  /// `2019`, `2019-10` or `2019-10-03`.
  private init?(edtfDate text: String) {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.allSatisfy({ $0.utf8.allSatisfy { (0x30...0x39).contains($0) } }) else { return nil }
    let numbers = parts.compactMap { Int($0) }
    let span: DateSpan? =
      switch parts.map(\.utf8.count) {
      case [4]: DateSpan(year: numbers[0])
      case [4, 2]: DateSpan(year: numbers[0], month: numbers[1])
      case [4, 2, 2]: Day(year: numbers[0], month: numbers[1], day: numbers[2]).map { DateSpan($0) }
      default: nil
      }
    guard let span else { return nil }
    self = span
  }
}
