internal import Meetings

/// One mention of an occasion: what a verb or a noun of the text says of it.
struct Occasion: Sendable {
  /// The word that tells of it.
  var trigger: Int
  var kind: MeetingKind
  var status: Status
  var parties: [Party]
  /// An entity that is a place.
  var place: Int?
  /// Index into the article's time expressions.
  var time: Int?
  /// Which of the days that the time lists: "on April 27 and May 9" of two rounds.
  var day: Int?
  /// The name of the rule.
  var rule: String
  /// "the talks", "that meeting": may point back.
  var isDefinite = false
  /// "another round", "a second meeting": surely not one told of before.
  var isNew = false
  /// Ordinal or name of a round: "third".
  var label: String?
  /// The word of another mention whose parties it shares: "the first was held in Sochi" those of "a second summit".
  var echoes: Int?
  /// "He also met the emir": with somebody else than was just told of.
  var isAnother = false
  /// "They also discussed the truce": part of what was just told of, where there is such.
  var isContinuation = false
  /// "had not met since July": the time is that of the last one.
  var isLast = false
  /// Put off to another time: the mention speaks of the new date.
  var isRescheduled = false
  var topics: [String] = []
  var attribution: String?
}

/// Somebody's part in an occasion, as one mention has it.
struct Party: Sendable, Hashable {
  /// Index into the article's entities.
  var entity: Int
  var role: Participant.Role
}
