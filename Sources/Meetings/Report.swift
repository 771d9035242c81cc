/// Why we believe something: words of a document, and who is cited.
public struct Evidence: Hashable, Sendable {
  /// ``Document/id``.
  public var document: String
  public var range: TextRange
  /// The words in the range: a sentence, as a rule.
  public var quote: String
  /// The name of the rule that read them.
  public var rule: String
  /// Who says so in the text: "the State Department"; nil where the document itself does.
  public var attribution: String?

  public init(document: String, range: TextRange, quote: String, rule: String, attribution: String? = nil) {
    self.document = document
    self.range = range
    self.quote = quote
    self.rule = rule
    self.attribution = attribution
  }
}

/// An actor's part in a meeting.
public struct Participant: Hashable, Sendable {
  public enum Role: String, Sendable, CaseIterable {
    case party, host, mediator, lead
    /// Said not to take part.
    case absent
  }

  /// ``Actor/id``.
  public var actor: String
  public var role: Role

  public init(actor: String, role: Role = .party) {
    self.actor = actor
    self.role = role
  }
}

public enum MeetingKind: String, Sendable, CaseIterable {
  case meeting, talks, summit, visit, call, signing, other
}

/// How a meeting stands, as of the publication of what tells of it.
public enum Status: String, Sendable, CaseIterable {
  case held, planned, proposed, postponed, cancelled, denied
}

/// One article's claim about one meeting.
public struct Report: Hashable, Sendable {
  /// Unique within its document: `m1`, in the order of the text.
  public var id: String
  public var document: String
  public var kind: MeetingKind
  public var status: Status
  public var span: DateSpan
  /// The words that ``span`` was read from.
  public var dateText: String?
  /// ``Place/id``.
  public var place: String?
  public var participants: [Participant]
  public var topics: [String]
  /// At least one, in the order of the text.
  public var evidence: [Evidence]
  /// Probability that a careful reader would agree, 0 to 1.
  public var confidence: Double
  /// Words that name the occasion or its round, folded: `third round`, `g20 summit`; nil where there are none.
  public var label: String?

  public init(
    id: String, document: String, kind: MeetingKind, status: Status, span: DateSpan = .unknown,
    dateText: String? = nil, place: String? = nil, participants: [Participant], topics: [String] = [],
    evidence: [Evidence], confidence: Double = 1, label: String? = nil
  ) {
    self.id = id
    self.document = document
    self.kind = kind
    self.status = status
    self.span = span
    self.dateText = dateText
    self.place = place
    self.participants = participants
    self.topics = topics
    self.evidence = evidence
    self.confidence = confidence
    self.label = label
  }
}

/// What one article says: its reports, and the actors and places that they name.
public struct Reading: Hashable, Sendable {
  public var document: Document
  /// Sorted by id.
  public var actors: [Actor]
  /// Sorted by id.
  public var places: [Place]
  /// In the order of the text.
  public var reports: [Report]
  public var notes: [Note]

  public init(
    document: Document, actors: [Actor] = [], places: [Place] = [], reports: [Report] = [], notes: [Note] = []
  ) {
    self.document = document
    self.actors = actors
    self.places = places
    self.reports = reports
    self.notes = notes
  }
}
