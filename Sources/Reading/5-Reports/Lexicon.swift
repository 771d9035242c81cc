internal import CKnowledge
internal import Meetings

/// How a word calls an occasion into being, and what its arguments are then.
enum TriggerClass: String, Sendable {
  /// "met (with) X", or together
  case meet = "verb.meet"
  /// "sat down with X", "conferred with X"
  case with = "verb.with"
  /// "saw X", "consulted X"
  case object = "verb.object"
  /// "discussed the truce with X"
  case topic = "verb.topic"
  /// "received X": the subject is host
  case host = "verb.host"
  /// "visited Doha"
  case visit = "verb.visit"
  /// "flew to Doha"
  case travel = "verb.travel"
  /// "leaders gathered"
  case gather = "verb.gather"
  /// "telephoned X"
  case call = "verb.call"
  /// "signed an accord"
  case sign = "verb.sign"
  /// "invited X": proposed
  case invite = "verb.invite"
  /// "spent an hour with X", "compared notes with X": nothing without the other side
  case partner = "verb.partner"
  /// "brought A and B together": the subject is host
  case assemble = "verb.assemble"
  /// "called on X", "dropped in on X": the preposition belongs to the verb
  case upon = "verb.upon"
  /// "called X on Monday": on the telephone, where nothing else is said that he called him
  case ring = "verb.ring"
  /// "handed X a letter", "delivered a message to X"
  case deliver = "verb.deliver"
  /// "talks", "a visit"
  case noun
}

struct Trigger: Sendable {
  var kind: TriggerClass
  var meeting: MeetingKind
}

/// The part that the subject of a verb has in the occasion that is its object: "Qatar hosted the talks".
enum LightRole: String, Sendable {
  case party = "light.party"
  case host = "light.host"
  case mediator = "light.mediator"
  case lead = "light.lead"

  var role: Participant.Role {
    switch self {
    case .party: .party
    case .host: .host
    case .mediator: .mediator
    case .lead: .lead
    }
  }
}

/// The lexicon of occasions, read once from the embedded tables (a few hundred lines).
struct OccasionLexicon: Sendable {
  /// By lemma, or by lemma and the object or particle that makes the phrase: "compare note", "call on".
  private(set) var verbs: [String: Trigger] = [:]
  private(set) var nouns: [String: MeetingKind] = [:]
  private(set) var light: [String: LightRole] = [:]
  private(set) var agreements: Set<String> = []
  private(set) var cues: [String: Status] = [:]

  static let english = OccasionLexicon()

  private init() {
    for row in unsafe rows(knowledge_occasions()) {
      guard row.count == 3 else { continue }
      let (word, kind) = (row[0], row[1])
      if let role = LightRole(rawValue: kind) {
        light[word] = light[word] ?? role
      } else if kind == "agreement" {
        agreements.insert(word)
      } else if let meeting = MeetingKind(rawValue: row[2]), let kind = TriggerClass(rawValue: kind) {
        if kind == .noun { nouns[word] = meeting } else { verbs[word] = Trigger(kind: kind, meeting: meeting) }
      }
    }
    for row in unsafe rows(knowledge_cues()) where row.count == 2 {
      cues[row[0]] = Status(rawValue: row[1])
    }
  }

  /// Cues of two words: "called off", "put off", "moved back".
  static let phrasal: [String: [String: Status]] = [
    "call": ["off": .cancelled], "put": ["off": .postponed, "back": .postponed], "push": ["back": .postponed],
    "move": ["back": .postponed], "pull": ["out": .cancelled],
    "fall": ["through": .cancelled, "away": .cancelled], "turn": ["down": .denied], "back": ["out": .cancelled],
    "rule": ["out": .denied], "hold": ["off": .postponed], "stay": ["away": .denied], "set": ["up": .planned],
    "line": ["up": .planned], "pencil": ["in": .planned],
  ]
}

/// Tab-separated fields of an embedded table, line by line; lines that start with `#` are comments.
private func rows(_ table: knowledge_bytes) -> [[String]] {
  let text = unsafe String(decoding: UnsafeBufferPointer(start: table.start, count: table.count), as: UTF8.self)
  return text.split(separator: "\n").filter { !$0.hasPrefix("#") }.map {
    $0.split(separator: "\t").map(String.init)
  }
}
