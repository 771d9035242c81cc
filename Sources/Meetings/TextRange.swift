/// A half-open range of positions in an article's text, counted in Unicode scalars; the only position type.
///
/// Positions refer to ``Article/text``: the title, a blank line and the body, or the body alone.
public struct TextRange: Hashable, Sendable, Comparable {
  /// The first scalar's offset.
  public var start: Int
  /// The offset behind the last scalar.
  public var end: Int

  /// From `start` up to, not including, `end`.
  public init(_ start: Int, _ end: Int) {
    precondition(start <= end, "a range ends before it starts")
    self.start = start
    self.end = end
  }

  /// How many scalars it holds.
  public var count: Int { end - start }

  /// Whether all of `other` lies in it.
  public func contains(_ other: TextRange) -> Bool { start <= other.start && other.end <= end }

  /// Whether both share a scalar.
  public func overlaps(_ other: TextRange) -> Bool { start < other.end && other.start < end }

  /// The smallest range that holds both.
  public func union(_ other: TextRange) -> TextRange {
    TextRange(min(start, other.start), max(end, other.end))
  }

  /// The earlier start first, then the earlier end.
  public static func < (a: TextRange, b: TextRange) -> Bool { (a.start, a.end) < (b.start, b.end) }
}
