internal import Foundation
internal import Reading

/// A token as a treebank annotates it; the head counts from 0 within the sentence, -1 at the root.
struct GoldToken {
  var form: String
  var lemma: String
  var pos: PartOfSpeech
  var features: String
  var head: Int
  var relation: Relation
  var spaceAfter: Bool
  var xpos: String
}

struct GoldSentence {
  var tokens: [GoldToken] = []
  /// What GUM's `Entity=` says: ranges of tokens with their type.
  var entities: [(tokens: Range<Int>, type: String)] = []
  var open: [(id: Substring, type: String, start: Int)] = []
  var startsParagraph = false
  var startsDocument = false
}

let relationsByName = Dictionary(uniqueKeysWithValues: Relation.allCases.map { ($0.name, $0) })
let tagsByName = Dictionary(uniqueKeysWithValues: PartOfSpeech.allCases.map { ($0.name, $0) })

/// The lines of a UTF-8 file.
func lines(of path: String) throws -> [Substring] {
  let data = try Data(contentsOf: URL(fileURLWithPath: path))
  return String(decoding: data, as: UTF8.self).split(separator: "\n", omittingEmptySubsequences: false)
}

/// Reads CoNLL-U; multiword and empty nodes are left out, spacing is kept.
func readTreebank(_ path: String) throws -> [GoldSentence] {
  var sentences: [GoldSentence] = []
  var sentence = GoldSentence()
  var joinedUntil = 0
  var joinedSpace = true
  for line in try lines(of: path) {
    if line.isEmpty {
      if !sentence.tokens.isEmpty { sentences.append(sentence) }
      sentence = GoldSentence()
      joinedUntil = 0
    } else if line.utf8.first == UInt8(ascii: "#") {
      if line.hasPrefix("# newpar id") || line == "# newpar" { sentence.startsParagraph = true }
      if line.hasPrefix("# newdoc") { sentence.startsDocument = true }
    } else {
      let columns = line.split(separator: "\t", omittingEmptySubsequences: false)
      guard columns.count == 10 else { continue }
      let space = !columns[9].contains("SpaceAfter=No")
      if let dash = columns[0].firstIndex(of: "-") {
        joinedUntil = Int(columns[0][columns[0].index(after: dash)...]) ?? 0
        joinedSpace = space
        continue
      }
      guard let number = Int(columns[0]), let head = Int(columns[6]) else { continue }
      if let entity = columns[9].split(separator: "|").first(where: { $0.hasPrefix("Entity=") }) {
        sentence.note(entity: entity.dropFirst(7))
      }
      let name = String(columns[7])
      let relation = relationsByName[name] ?? relationsByName[String(name.prefix { $0 != ":" })] ?? .dep
      sentence.tokens.append(
        GoldToken(
          form: String(columns[1]), lemma: String(columns[2]), pos: tagsByName[String(columns[3])] ?? .x,
          features: String(columns[5]), head: head - 1, relation: relation,
          spaceAfter: number < joinedUntil ? false : number == joinedUntil ? joinedSpace : space,
          xpos: String(columns[4])))
    }
  }
  if !sentence.tokens.isEmpty { sentences.append(sentence) }
  return sentences
}

extension GoldSentence {
  /// Takes in the brackets of the next token: `(1-person-giv`, `(2-place)`, `1)`.
  mutating func note(entity text: Substring) {
    var rest = text
    while let first = rest.first {
      if first == "(" {
        let body = rest.dropFirst().prefix { $0 != "(" && $0 != ")" }
        let fields = body.split(separator: "-", maxSplits: 2)
        rest = rest.dropFirst(1 + body.count)
        guard fields.count > 1 else { continue }
        if rest.first == ")" {
          entities.append((tokens.count..<tokens.count + 1, String(fields[1])))
          rest = rest.dropFirst()
        } else {
          open.append((fields[0], String(fields[1]), tokens.count))
        }
      } else {
        let id = rest.prefix { $0 != ")" && $0 != "(" }
        rest = rest.dropFirst(max(id.count, 1))
        if rest.first == ")" { rest = rest.dropFirst() }
        guard let index = open.lastIndex(where: { $0.id == id }) else { continue }
        entities.append((open[index].start..<tokens.count + 1, open[index].type))
        open.remove(at: index)
      }
    }
  }

  /// The sentence as text, and the byte range of each token in it.
  func text(from start: Int) -> (text: String, ranges: [Range<Int>]) {
    var text = ""
    var ranges: [Range<Int>] = []
    for token in tokens {
      let position = start + text.utf8.count
      ranges.append(position..<position + token.form.utf8.count)
      text += token.form
      if token.spaceAfter { text += " " }
    }
    return (text, ranges)
  }
}
