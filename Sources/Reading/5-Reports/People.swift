internal import Meetings

/// Whether words speak of people, or of things and papers that verbs like "receive" and "welcome" also take.
extension Scene {
  /// The people that a verb is done to: "received ⟨the envoy⟩", never "welcomed the news" or "received an award".
  func people(behind verb: Int, role: Participant.Role = .party) -> [Party] {
    let people = objects(of: verb).filter { token in
      (mention(headedBy: token) ?? mention(covering: token)).map(areHuman) == true
    }
    if !people.isEmpty { return people.flatMap { parties(at: $0, role: role) } }
    // "saw each of them"
    let each = objects(of: verb).filter { ["each", "both", "all", "some"].contains(tree[$0].lower) }
    if let some = each.first { return parties(at: some, role: role) }
    guard let mention = chunk(behind: verb), mention.form != .pronoun || mention.tokens.lowerBound == verb + 1,
      areHuman(mention)
    else { return [] }
    return coordinated(mention, role: role)
  }

  /// Whether a mention speaks of people, or of a body that people stand for.
  func areHuman(_ mention: Mention) -> Bool {
    guard !Self.things.contains(tree[mention.tokens.upperBound - 1].lower) else { return false }
    return mention.entities.contains {
      switch entities[$0].kind {
      case .person, .group: true
      case .organization: true
      case .state: mention.form == .description || mention.form == .pronoun
      default: false
      }
    }
  }

  private static let things: Set<String> = [
    "award", "prize", "medal", "report", "treaty", "agreement", "act", "plan", "fund", "program", "programme",
    "initiative", "project", "day", "week", "month",
  ]

  func canSee(_ entity: Int) -> Bool { [.person, .group].contains(entities[entity].kind) }

  func isPress(_ entity: Int) -> Bool {
    let name = entities[entity].name.lowercased()
    return Self.press.contains { name.hasSuffix($0) }
  }

  static let press = [
    "reporters", "journalists", "press", "media", "correspondents", "news agency", "broadcaster", "newspaper",
    " times", " post", " tribune", " herald", " journal", " news",
  ]
}
