internal import Meetings

/// A time in which something is there: from the start of `first` until `end` begins; nil for an open bound.
///
/// Half-open, so that a meeting of one day has a length: Gephi drops spells that end where they start in silence
/// (gephi#666).
struct Spell: Hashable {
  var first: Day?
  var end: Day?

  init(_ first: Day?, _ end: Day?) {
    self.first = first
    self.end = end
  }

  /// All the days that a span allows; nil where nothing is known of it.
  init?(_ span: DateSpan) {
    if span.isUnknown { return nil }
    // No form has a year 10000: a span to the end of the calendar is open.
    self.init(span.earliest, span.latest.flatMap { $0 < Day.last ? $0 + 1 : nil })
  }
}

/// When meetings, actors and places are there.
///
/// An actor or place is there while a meeting of it is; with an undated meeting, and without any, always. So no edge is
/// there without its ends.
struct Spells {
  private(set) var ofMeetings: [String: [Spell]] = [:]
  private(set) var ofActors: [String: [Spell]] = [:]
  private(set) var ofPlaces: [String: [Spell]] = [:]

  init(_ graph: Graph) {
    let within = Dictionary(graph.places.map { ($0.id, $0.within) }) { first, _ in first }
    var actors: [String: [Spell?]] = [:]
    var places: [String: [Spell?]] = [:]
    for meeting in graph.meetings {
      let spell = Spell(meeting.span)
      ofMeetings[meeting.id] = spell.map { [$0] } ?? []
      for participant in meeting.participants { actors[participant.actor, default: []].append(spell) }
      var next = meeting.place
      while let place = next {
        places[place, default: []].append(spell)
        next = within[place] ?? nil
      }
    }
    ofActors = actors.mapValues(union)
    ofPlaces = places.mapValues(union)
  }
}

/// The times that any of the spells covers, in order, joined where they touch; empty for always, and so where one of
/// them is unknown.
func union(_ spells: [Spell?]) -> [Spell] {
  let known = spells.compactMap(\.self)
  guard known.count == spells.count else { return [] }
  let sorted = known.sorted {
    ($0.first?.number ?? .min, $0.end?.number ?? .max) < ($1.first?.number ?? .min, $1.end?.number ?? .max)
  }
  var joined: [Spell] = []
  for spell in sorted {
    guard let last = joined.last, reaches(last, spell) else {
      joined.append(spell)
      continue
    }
    if let end = last.end { joined[joined.count - 1].end = spell.end.map { max($0, end) } }
  }
  return joined == [Spell(nil, nil)] ? [] : joined
}

/// Whether the earlier of two spells lasts until the later one begins.
private func reaches(_ earlier: Spell, _ later: Spell) -> Bool {
  guard let end = earlier.end, let first = later.first else { return true }
  return first <= end
}

extension Day {
  /// 9999-12-31.
  fileprivate static let last = Day(number: 2_932_896)
}
