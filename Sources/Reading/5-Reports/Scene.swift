internal import Meetings

/// Everything the rules look at: the trees of an article with its mentions and time expressions, indexed by token.
struct Scene: Sendable {
  let tree: Tree
  let article: Article
  let times: [TimeExpression]
  /// The anchor of relative times.
  let written: Day?
  let lexicon = OccasionLexicon.english
  private(set) var mentions: [Mention]
  private(set) var entities: [Entity]
  /// For each token the widest mention that it heads, or that it stands in.
  private let headed: [Int32]
  private let covering: [Int32]
  private let timed: [Int32]
  /// The days that a chronology's paragraphs open with, by paragraph: "Aug. 5-9: …".
  let chronicle: [Int: Int]

  init(text: AnalysedText, article: Article, mentions: Mentions, times: [TimeExpression]) {
    tree = Tree(text)
    self.article = article
    self.times = times
    written = dayOfWriting(times, article)
    self.mentions = mentions.all
    entities = mentions.entities
    let count = text.tokens.count
    var headed = [Int32](repeating: -1, count: count)
    var covering = headed
    var timed = headed
    for (index, mention) in mentions.all.enumerated() {
      let old = headed[mention.head]
      if old < 0 || mentions.all[Int(old)].tokens.count < mention.tokens.count {
        headed[mention.head] = Int32(index)
      }
      for token in mention.tokens {
        let old = covering[token]
        if old < 0 || mentions.all[Int(old)].tokens.count < mention.tokens.count { covering[token] = Int32(index) }
      }
    }
    for (index, time) in times.enumerated() {
      for token in time.tokens where token < count { timed[token] = Int32(index) }
    }
    self.headed = headed
    self.covering = covering
    self.timed = timed
    chronicle = chronicleDays(text, times, written)
  }

  /// The widest mention that a token heads.
  func mention(headedBy token: Int) -> Mention? { headed[token] < 0 ? nil : mentions[Int(headed[token])] }

  /// The widest mention that a token stands in.
  func mention(covering token: Int) -> Mention? { covering[token] < 0 ? nil : mentions[Int(covering[token])] }

  /// Index of the time expression that a token stands in.
  func time(at token: Int) -> Int? { timed[token] < 0 ? nil : Int(timed[token]) }

  /// Whom a noun phrase speaks of, by its head; a mention that covers the head counts where it has no better one.
  func entities(at token: Int) -> [Int] {
    // "President Herzog of ⟨Israel⟩", "⟨Korean⟩ Vice Minister Choi", "⟨Rome⟩-Based Agencies": part of a longer name.
    if let whole = mention(covering: token), whole.head != token, isLongName(whole) { return whole.entities }
    if let mention = mention(headedBy: token) { return mention.entities }
    if let mention = mention(covering: token), tree[token].pos == .propn || mention.form == .name {
      return mention.entities
    }
    return []
  }

  private func isLongName(_ mention: Mention) -> Bool {
    mention.form == .name && mention.tokens.count > 1
      && mention.entities.allSatisfy { [.person, .organization].contains(entities[$0].kind) }
  }

  /// Whether an entity can take part in a meeting: people, bodies and states, and capitals as governments.
  func isActor(_ entity: Int) -> Bool {
    switch entities[entity].kind {
    case .person, .state, .group: true
    case .organization: !isOccasionName(entity)
    case .city: entities[entity].capitalOf != nil
    case .region, .venue: false
    }
  }

  /// "Strategic Dialogue", "Peace Conference": a name of an occasion, which is nobody.
  private func isOccasionName(_ entity: Int) -> Bool {
    guard let last = entities[entity].name.lowercased().split(separator: " ").last else { return false }
    return Self.occasionNames.contains(String(last)) && !hasLeaders(entity)
  }

  private static let occasionNames: Set<String> = [
    "dialogue", "dialog", "summit", "conference", "talks", "meeting", "ministerial", "roundtable", "consultations",
    "retreat",
  ]

  func isPlace(_ entity: Int) -> Bool {
    switch entities[entity].kind {
    case .state, .city, .region, .venue: true
    case .person, .organization, .group: false
    }
  }

  /// "Africa", "the Gulf", "western Japan": too wide to say where a meeting was, unless the words say so themselves.
  func isWide(_ entity: Int) -> Bool {
    guard entities[entity].kind == .region, entities[entity].country == nil else { return false }
    let name = folded(entities[entity].name)
    let isPart = ["northern", "southern", "eastern", "western", "central"].contains { name.hasPrefix($0 + " ") }
    return isPart || Gazetteer.senses(name).contains { $0.kind == "R" && $0.country.isEmpty }
  }

  func isPerson(_ entity: Int) -> Bool { entities[entity].kind == .person }

  /// The entity of a state by its country code, made where the article has none.
  mutating func state(of country: String, name: String) -> Int {
    if let known = entities.firstIndex(where: { $0.kind == .state && $0.country == country }) { return known }
    var entity = Entity(kind: .state, name: name)
    entity.country = country
    entities.append(entity)
    return entities.count - 1
  }

  /// The words of some tokens, as they stand in the text.
  func words(_ tokens: Range<Int>) -> String {
    var result = ""
    for token in tokens {
      if tree[token].spaceBefore, !result.isEmpty { result += " " }
      result += tree[token].form
    }
    return result
  }
}
