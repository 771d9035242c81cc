internal import Meetings

extension MentionFinder {
  /// Pronouns take the most recent subject that fits: a person for "he", a body or several for "they".
  mutating func addPronouns() {
    let named = mentions.all.sorted { $0.tokens.lowerBound < $1.tokens.lowerBound }
    var next = 0
    var recent: [Mention] = []
    for token in text.tokens.indices {
      while next < named.count, named[next].tokens.upperBound <= token {
        recent.append(named[next])
        next += 1
      }
      let lower = text.tokens[token].lower
      switch lower {
      case "he", "she", "him", "his", "her":
        if let person = antecedent(token, recent, { mentions.entities[$0].kind == .person }) {
          add(token..<(token + 1), .pronoun, [person])
        }
      case "it", "its":
        if let body = antecedent(token, recent, { [.state, .organization].contains(mentions.entities[$0].kind) }) {
          add(token..<(token + 1), .pronoun, [body])
        }
      case "they", "them", "their":
        if let all = several(token, recent) { add(token..<(token + 1), .pronoun, all) }
      default: continue
      }
    }
  }

  /// The best fitting entity of the last three sentences: subjects before others, near before far.
  private func antecedent(_ token: Int, _ recent: [Mention], _ fits: (Int) -> Bool) -> Int? {
    let sentence = tree.sentence[token]
    var best: (entity: Int, score: Double)?
    for mention in recent.suffix(24).reversed() where mention.form != .adjective {
      guard mention.entities.count == 1, let entity = mention.entities.first, fits(entity) else { continue }
      let distance = sentence - tree.sentence[mention.head]
      guard distance <= 2, tree.sentence[mention.head] >= 0 else { continue }
      var score = 3 - Double(distance)
      if [.nsubj, .nsubjPass].contains(text.tokens[mention.head].relation) { score += 1.5 }
      if text.tokens[mention.head].relation == .nmodPoss { score -= 0.5 }
      score -= Double(token - mention.head) * 0.01
      if best == nil || score > best?.score ?? 0 { best = (entity, score) }
    }
    return best?.entity
  }

  /// Several coordinated actors, or one body, that were the last subject.
  private func several(_ token: Int, _ recent: [Mention]) -> [Int]? {
    let sentence = tree.sentence[token]
    for mention in recent.suffix(24).reversed() {
      guard sentence - tree.sentence[mention.head] <= 2, mention.form != .adjective else { break }
      let head = tree.firstConjunct(mention.head)
      guard [.nsubj, .nsubjPass].contains(text.tokens[head].relation) else { continue }
      let all = tree.conjuncts(head).flatMap { part in mentions.all.first { $0.head == part }?.entities ?? [] }
      if all.count > 1 { return all }
      if let only = all.first, [.organization, .group, .state].contains(mentions.entities[only].kind) {
        return [only]
      }
    }
    return nil
  }
}
