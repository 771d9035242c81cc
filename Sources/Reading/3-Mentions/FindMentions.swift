package import Meetings

/// Every mention of an article, and whom or what each speaks of.
///
/// Names first (recogniser and gazetteer), then descriptions that names explain ("the US envoy"), then pronouns.
/// Linear in the length of the text, apart from the names of one article, which are compared with one another.
package func findMentions(in text: AnalysedText, article: Article) -> Mentions {
  var finder = MentionFinder(text)
  finder.addNames(nameSpans(in: text))
  finder.addDescriptions()
  finder.addPronouns()
  var mentions = finder.mentions
  mentions.all.sort { ($0.tokens.lowerBound, $1.tokens.upperBound) < ($1.tokens.lowerBound, $0.tokens.upperBound) }
  return mentions
}

/// What is known while mentions are found.
struct MentionFinder {
  let text: AnalysedText
  let tree: Tree
  var mentions = Mentions()
  /// Tokens that a name covers.
  var named: [Bool]
  /// Tokens of a title that stands in front of a name, which are nobody of their own.
  var absorbed = Set<Int>()
  /// Entities by kind and folded name.
  private var known: [String: Int] = [:]

  init(_ text: AnalysedText) {
    self.text = text
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

  mutating func add(_ tokens: Range<Int>, _ form: Mention.Form, _ entities: [Int]) {
    mentions.all.append(Mention(tokens: tokens, head: head(tokens), form: form, entities: entities))
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
