/// Why we believe something: words of a document, and who is cited.
public struct Evidence: Hashable, Sendable {
  /// ``Document/id``.
  public var document: String
  /// Where the words stand in the document's text.
  public var range: TextRange
  /// The words in the range: a sentence, as a rule.
  public var quote: String
  /// The name of the rule that read them.
  public var rule: String
  /// Who says so in the text: "the State Department"; nil where the document itself does.
  public var attribution: String?

  /// Evidence as it was found; the quote is the text of the range.
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
  /// What an actor does at a meeting: takes part, receives, mediates, heads a delegation.
  public enum Role: String, Sendable, CaseIterable {
    case party, host, mediator, lead
    /// Said not to take part.
    case absent
  }

  /// ``Actor/id``.
  public var actor: String
  /// The part that the actor has.
  public var role: Role

  /// An actor's part, by default that of a party.
  public init(actor: String, role: Role = .party) {
    self.actor = actor
    self.role = role
  }
}

/// What sort of occasion a meeting is; `meeting` where the words say no more.
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
  /// ``Document/id`` of the article that claims it.
  public var document: String
  /// What sort of occasion the article calls it.
  public var kind: MeetingKind
  /// How it stands as of the article's publication.
  public var status: Status
  /// The days on which it took or takes place, as far as the article says.
  public var span: DateSpan
  /// The words that ``span`` was read from.
  public var dateText: String?
  /// ``Place/id``.
  public var place: String?
  /// Who takes part, and who is said to stay away, in the order of the text.
  public var participants: [Participant]
  /// What they talked about, in the article's words.
  public var topics: [String]
  /// At least one, in the order of the text.
  public var evidence: [Evidence]
  /// Probability that a careful reader would agree, 0 to 1.
  public var confidence: Double
  /// Words that name the occasion or its round, folded: `third round`, `g20 summit`; nil where there are none.
  public var label: String?

  /// A report; `evidence` holds at least one piece.
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
  /// The article that was read.
  public var document: Document
  /// Sorted by id.
  public var actors: [Actor]
  /// Sorted by id.
  public var places: [Place]
  /// In the order of the text.
  public var reports: [Report]
  /// What a reader should know of how it was read.
  public var notes: [Note]

  /// A reading; the arrays are sorted as their comments say.
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
