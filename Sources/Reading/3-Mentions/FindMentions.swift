package import Meetings

/// Every mention of an article, and whom or what each speaks of.
///
/// Names first (recogniser and gazetteer), then descriptions that names explain ("the US envoy"), then pronouns.
/// Linear in the length of the text, apart from the names of one article, which are compared with one another.
package func findMentions(in text: AnalysedText, article: Article) -> Mentions {
  var finder = MentionFinder(text, hasTitle: !article.title.isEmpty)
  let names = nameSpans(in: text)
  finder.addNames(names.spans, shortForms: names.shortForms)
  finder.addDescriptions()
  finder.addPronouns()
  finder.addPossessed()
  var mentions = finder.used()
  mentions.all.sort { ($0.tokens.lowerBound, $1.tokens.upperBound) < ($1.tokens.lowerBound, $0.tokens.upperBound) }
  return mentions
}

/// Names folded and cut into words, each once: every name of a text is compared with those before it.
final class NameWords {
  private var known: [String: [Substring]] = [:]

  func words(of name: String, _ cut: () -> [Substring]) -> [Substring] {
    if let words = known[name] { return words }
    let words = cut()
    known[name] = words
    return words
  }
}

/// What is known while mentions are found.
struct MentionFinder {
  let text: AnalysedText
  let tree: Tree
  /// Whether the first sentence is a title.
  let hasTitle: Bool
  var mentions = Mentions()
  /// Tokens that a name covers.
  var named: [Bool]
  /// Delegations told of so far.
  var delegations: [Delegation] = []
  let nameWords = NameWords()
  /// The state whose "the government" is, once the names are known.
  var home: Int?
  /// States and bodies that names speak of, by the token behind them and by their first.
  var bodies: [Int: (start: Int, entity: Int)] = [:]
  var bodyStarts: [Int: (end: Int, entity: Int)] = [:]
  /// "Bosnian Serbs" and the like: groups that speak for themselves as states do.
  var peoples = Set<Int>()
  /// Tokens of a title that stands in front of a name, which are nobody of their own.
  var absorbed = Set<Int>()
  /// The first mention that a token heads, and the name that it stands in.
  private(set) var headed: [Int: Int] = [:]
  private(set) var covered: [Int: Int] = [:]
  private var places: [Int: [Int]] = [:]
  /// Entities by kind and folded name.
  private var known: [String: Int] = [:]

  init(_ text: AnalysedText, hasTitle: Bool) {
    self.text = text
    self.hasTitle = hasTitle
    tree = Tree(text)
    named = [Bool](repeating: false, count: text.tokens.count)
  }

  /// The token that the rest of the sentence holds a range by.
  func head(_ range: Range<Int>) -> Int {
    range.first { !range.contains(text.tokens[$0].head) || text.tokens[$0].head == $0 } ?? range.lowerBound
  }

  func words(_ range: Range<Int>) -> String {
    var result = ""
    for token in range {
      if text.tokens[token].spaceBefore, !result.isEmpty { result += " " }
      result += text.tokens[token].form
    }
    return result
  }

  /// What was found, without entities that no mention speaks of; states stay, since capitals may stand for them.
  func used() -> Mentions {
    var isUsed = mentions.entities.map { $0.kind == .state }
    for mention in mentions.all { for entity in mention.entities { isUsed[entity] = true } }
    for (index, entity) in mentions.entities.enumerated() where isUsed[index] {
      if let sender = entity.sentBy { isUsed[sender] = true }
    }
    var places = [Int](repeating: -1, count: isUsed.count)
    var kept = Mentions(notes: mentions.notes)
    for (index, entity) in mentions.entities.enumerated() where isUsed[index] {
      places[index] = kept.entities.count
      kept.entities.append(entity)
    }
    for index in kept.entities.indices {
      kept.entities[index].sentBy = kept.entities[index].sentBy.map { places[$0] }
    }
    kept.all = mentions.all.map { mention in
      var mention = mention
      mention.entities = mention.entities.map { places[$0] }
      return mention
    }
    return kept
  }

  /// Where an entity is named, in order.
  func named(_ entity: Int) -> [Int]? { places[entity] }

  mutating func add(_ tokens: Range<Int>, _ form: Mention.Form, _ entities: [Int]) {
    let head = head(tokens)
    mentions.all.append(Mention(tokens: tokens, head: head, form: form, entities: entities))
    if headed[head] == nil { headed[head] = mentions.all.count - 1 }
    guard form == .name else { return }
    for entity in entities { places[entity, default: []].append(head) }
    for token in tokens where covered[token] == nil { covered[token] = mentions.all.count - 1 }
  }

  /// The entity of this kind and name, made where there is none.
  mutating func entity(_ kind: Entity.Kind, _ name: String, key: String? = nil) -> Int {
    let key = "\(kind) \(key ?? folded(name))"
    if let index = known[key] { return index }
    mentions.entities.append(Entity(kind: kind, name: name))
    known[key] = mentions.entities.count - 1
    return mentions.entities.count - 1
  }

  mutating func state(_ country: String, _ name: String) -> Int {
    let index = entity(.state, name, key: country.isEmpty ? nil : country)
    if !country.isEmpty { mentions.entities[index].country = country }
    return index
  }
}
