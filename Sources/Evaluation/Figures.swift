/// How many facts are right, in the gold, and reported.
package struct Tally: Hashable, Sendable {
  package var right = 0
  package var gold = 0
  package var reported = 0

  package var precision: Double { reported > 0 ? Double(right) / Double(reported) : 0 }
  package var recall: Double { gold > 0 ? Double(right) / Double(gold) : 0 }
  package var f1: Double {
    precision + recall > 0 ? 2 * precision * recall / (precision + recall) : 0
  }

  static func += (a: inout Tally, b: Tally) {
    a.right += b.right
    a.gold += b.gold
    a.reported += b.reported
  }
}

/// What is counted, over all documents together.
package struct Figures: Sendable {
  package var meeting = Tally()
  /// Pairs of a meeting and a participant, its place, its date, its status.
  package var who = Tally()
  package var whereabouts = Tally()
  package var when = Tally()
  package var status = Tally()
  /// Aligned meetings that are not optional, and those of the same kind.
  package var aligned = 0
  package var sameKind = 0
  package var documents = 0
  /// For each reported meeting that isn't matched by an optional one: how sure it was, and whether it was found in the gold.
  package var claims: [(confidence: Double, isRight: Bool)] = []
  /// Meetings of the gold that were not found, and reported ones that it doesn't have; a line each.
  package var misses: [String] = []

  package init() {}

  /// Who, where, when and status together.
  package var graph: Tally {
    var all = who
    all += whereabouts
    all += when
    all += status
    return all
  }

  package static func += (a: inout Figures, b: Figures) {
    a.meeting += b.meeting
    a.who += b.who
    a.whereabouts += b.whereabouts
    a.when += b.when
    a.status += b.status
    a.aligned += b.aligned
    a.sameKind += b.sameKind
    a.documents += b.documents
    a.claims += b.claims
    a.misses += b.misses
  }
}
