/// Which meetings of a graph are wanted; an empty selection wants them all.
public struct Selection: Hashable, Sendable {
  /// How a meeting's span must lie to the window.
  public enum Fit: String, Sendable, CaseIterable {
    /// Some day that the span allows is in the window.
    case overlapping
    /// Every day that the span allows is in the window.
    case within
    /// As `within`, and the date is neither approximate nor coarser than a day or a stated range of days.
    case certain
  }

  /// Both inclusive; an unknown bound is open.
  public var window: DateSpan
  /// How a meeting's span must lie to ``window``.
  public var fit: Fit
  /// Whether meetings without any date stay when a window is given.
  public var keepsUndated: Bool
  /// Names, aliases or ids; a meeting with any of them stays. Empty: all.
  public var actors: [String]
  /// Names or ids; a meeting there, or in a place within, stays. Empty: all.
  public var places: [String]
  /// Only these kinds. Empty: all.
  public var kinds: Set<MeetingKind>
  /// Only these statuses. Empty: all.
  public var statuses: Set<Status>
  /// An actor or meeting in the middle; only what lies within ``hops`` of it stays.
  public var focus: String?
  /// Steps from actor to meeting or back; 1 for an actor's own meetings.
  public var hops: Int
  /// Actors left out of every meeting; meetings with nobody else go.
  public var excluded: [String]
  /// Fewest pieces of evidence that a meeting needs.
  public var leastEvidence: Int
  /// Least confidence that a meeting needs, 0 to 1.
  public var leastConfidence: Double

  /// A selection; by default it wants everything.
  public init(
    window: DateSpan = .unknown, fit: Fit = .overlapping, keepsUndated: Bool = false, actors: [String] = [],
    places: [String] = [], kinds: Set<MeetingKind> = [], statuses: Set<Status> = [], focus: String? = nil,
    hops: Int = 1, excluded: [String] = [], leastEvidence: Int = 1, leastConfidence: Double = 0
  ) {
    self.window = window
    self.fit = fit
    self.keepsUndated = keepsUndated
    self.actors = actors
    self.places = places
    self.kinds = kinds
    self.statuses = statuses
    self.focus = focus
    self.hops = hops
    self.excluded = excluded
    self.leastEvidence = leastEvidence
    self.leastConfidence = leastConfidence
  }
}
