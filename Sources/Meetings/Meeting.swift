/// One occasion, across articles: the thing in the world that reports speak of.
public struct Meeting: Hashable, Sendable {
  /// Readable key, unique in the graph: `2019-10-islamabad-taliban-zalmay-khalilzad`.
  public var id: String
  /// What sort of occasion it is.
  public var kind: MeetingKind
  /// The latest known: the last step of ``history``.
  public var status: Status
  /// The intersection of what the reports allow where they agree.
  public var span: DateSpan
  /// The words that ``span`` was read from, of the report that says most.
  public var dateText: String?
  /// ``Place/id``.
  public var place: String?
  /// Sorted by role (as declared), then by actor.
  public var participants: [Participant]
  /// What the reports say was talked about, without repeats.
  public var topics: [String]
  /// What each article claims, sorted by document and position; actors and places are the graph's.
  public var reports: [Report]
  /// Oldest first.
  public var history: [StatusStep]
  /// How it relates to other meetings of the graph.
  public var links: [MeetingLink]
  /// Why the reports are believed to be of one occasion, where there are several: scores and rules, for a reader.
  public var reasons: [String]
  /// What people decided about it, over what the reports say, in the order of their corrections.
  public var decisions: [Decision]

  /// A meeting; the arrays are sorted as their comments say.
  public init(
    id: String, kind: MeetingKind, status: Status, span: DateSpan, dateText: String? = nil, place: String? = nil,
    participants: [Participant], topics: [String] = [], reports: [Report], history: [StatusStep] = [],
    links: [MeetingLink] = [], reasons: [String] = [], decisions: [Decision] = []
  ) {
    self.id = id
    self.kind = kind
    self.status = status
    self.span = span
    self.dateText = dateText
    self.place = place
    self.participants = participants
    self.topics = topics
    self.reports = reports
    self.history = history
    self.links = links
    self.reasons = reasons
    self.decisions = decisions
  }

  /// Every report's evidence, in the order of the reports.
  public var evidence: [Evidence] { reports.flatMap(\.evidence) }

  /// How many pieces of evidence there are where a text and its copies count once: of each, the one that has the most.
  public func evidenceCount(copies: [String: String]) -> Int {
    guard !copies.isEmpty else { return reports.reduce(0) { $0 + $1.evidence.count } }
    var counts: [String: [String: Int]] = [:]
    for report in reports {
      let first = copies[report.document] ?? report.document
      counts[first, default: [:]][report.document, default: 0] += report.evidence.count
    }
    return counts.values.reduce(0) { $0 + ($1.values.max() ?? 0) }
  }

  /// The highest confidence among the reports.
  public var confidence: Double { reports.map(\.confidence).max() ?? 0 }
}

/// A step in what became of a meeting.
public struct StatusStep: Hashable, Sendable {
  /// How the meeting stood.
  public var status: Status
  /// The publication date of the document that says so.
  public var asOf: Day?
  /// ``Document/id`` of what says so.
  public var document: String
  /// Who says so there; nil where the document itself does.
  public var attribution: String?

  /// A step, as one document tells it.
  public init(status: Status, asOf: Day?, document: String, attribution: String? = nil) {
    self.status = status
    self.asOf = asOf
    self.document = document
    self.attribution = attribution
  }
}

/// What a person decided about a meeting, whatever its reports say.
public struct Decision: Hashable, Sendable {
  /// What a decision can be about.
  public enum Subject: String, Sendable, CaseIterable {
    case date, place, attendance, status
  }

  /// What it is about.
  public var subject: Subject
  /// What holds: a date as EDTF, ``Place/id``, ``Actor/id``, or a status.
  public var value: String
  /// Where it stands and why: `line 12: the ministry's own calendar`.
  public var origin: String

  /// A decision, as a corrections file has it.
  public init(_ subject: Subject, _ value: String, origin: String) {
    self.subject = subject
    self.value = value
    self.origin = origin
  }
}

/// How one meeting relates to another.
public struct MeetingLink: Hashable, Sendable {
  /// The relations that texts state.
  public enum Kind: String, Sendable, CaseIterable {
    case followUpOf = "follow-up-of"
    case roundOf = "round-of"
    case rescheduledFrom = "rescheduled-from"
    case sidelinesOf = "sidelines-of"
  }

  /// What this meeting is to the other.
  public var kind: Kind
  /// ``Meeting/id`` of the other.
  public var meeting: String

  /// A link to the meeting of that id.
  public init(kind: Kind, meeting: String) {
    self.kind = kind
    self.meeting = meeting
  }
}
