public import Meetings

/// What a person decided about the graph, and why. It outranks whatever resolution would say by itself, and holds
/// again on every run, with whatever articles.
public struct Correction: Hashable, Sendable {
  public enum Subject: String, Sendable, CaseIterable {
    case actor, place, meeting
  }

  public enum Action: Hashable, Sendable {
    /// All of them are one.
    case same(Subject, [Reference])
    /// No two of them are one.
    case different(Subject, [Reference])
    /// An actor or a place is called so.
    case rename(Subject, Reference, to: String)
    case type(Reference, Actor.Kind)
    /// It is no actor, place or meeting at all.
    case drop(Subject, Reference)
    case status(Reference, Status)
    case date(Reference, DateSpan)
    /// It took place there; a place of a name that none bears is a new one of the given kind.
    case place(Reference, Reference, Place.Kind)
    /// Somebody took part too; an actor of a name that nobody bears is a new one of the given kind.
    case participant(Reference, name: Reference, Participant.Role, Actor.Kind)
  }

  public var action: Action
  /// For people: why.
  public var reason: String
  /// Where it stands in its file, from 1.
  public var line: Int

  public init(_ action: Action, reason: String = "", line: Int = 0) {
    self.action = action
    self.reason = reason
    self.line = line
  }

  /// `line 12: a slip of the pen`
  package var origin: String { "line \(line)" + (reason.isEmpty ? "" : ": \(reason)") }

  /// The meetings that it speaks of.
  var meetings: [Reference] {
    switch action {
    case .same(.meeting, let references), .different(.meeting, let references): references
    case .drop(.meeting, let reference), .status(let reference, _), .date(let reference, _),
      .place(let reference, _, _), .participant(let reference, _, _, _):
      [reference]
    default: []
    }
  }
}

/// Words that point at an actor, a place or a meeting, in one article or in all.
public struct Reference: Hashable, Sendable, CustomStringConvertible {
  /// A name, an alias or an id; empty where ``document`` and ``words`` tell.
  public var name: String
  /// ``Document/id`` of the only article that is meant.
  public var document: String?
  /// Words that an article has of the meeting, case and punctuation aside.
  public var words: String?
  /// Names of some who take part in the meeting that is meant.
  public var who: [String]

  public init(_ name: String, document: String? = nil, words: String? = nil, who: [String] = []) {
    self.name = name
    self.document = document
    self.words = words
    self.who = who
  }

  public var description: String {
    [
      name.isEmpty ? nil : "‘\(name)’", words.map { "“\($0)”" }, document.map { "in \($0)" },
      who.isEmpty ? nil : "with " + who.joined(separator: ", "),
    ].compactMap(\.self).joined(separator: " ")
  }
}

/// A correction that could not be followed.
public struct CorrectionProblem: Hashable, Sendable {
  public enum Kind: String, Sendable, CaseIterable {
    /// Nothing is called so, or no article has the words.
    case unmatched = "matches-nothing"
    /// Several meetings fit where one is meant.
    case ambiguous = "ambiguous"
    /// Another correction says the contrary; this one was passed over.
    case contradiction
    /// The name is that of something else: a place where an actor is meant.
    case wrongSubject = "wrong-subject"
  }

  public var kind: Kind
  public var line: Int
  public var message: String

  init(_ kind: Kind, _ correction: Correction, _ message: String) {
    self.kind = kind
    line = correction.line
    self.message = message
  }
}
