internal import Meetings
internal import Reading

/// Persons and bodies listed behind "with" and its like, with where the list starts in the text.
struct CompanyList {
  var start: Int
  var parties: [Party]
}

/// "… with King Farouk, Ethiopian Emperor Haile Selassie, and British Prime Minister Churchill": whoever is named one
/// after the other behind a word that calls company, up to the next preposition or verb.
func companyLists(_ text: AnalysedText, _ mentions: Mentions, besides person: StandIn) -> [CompanyList] {
  var widest: [Int: Int] = [:]
  for (index, mention) in mentions.all.enumerated() where mention.form != .adjective && mention.form != .pronoun {
    let first = mention.tokens.lowerBound
    if widest[first].map({ mentions.all[$0].tokens.count < mention.tokens.count }) ?? true {
      widest[first] = index
    }
  }
  var lists: [CompanyList] = []
  for sentence in text.sentences {
    // "Ann Lee and President Clinton attended": the one that comes along stands in front of the verb.
    var isOpen = true
    var takesStates = false
    var parties: [Party] = []
    var start = text.tokens[sentence.lowerBound].scalars.lowerBound
    var token = sentence.lowerBound
    // Where the last name ended.
    var end = -1
    func close() {
      if !parties.isEmpty { lists.append(CompanyList(start: start, parties: parties)) }
      parties = []
    }
    while token < sentence.upperBound {
      let word = text.tokens[token]
      if isOpen, let index = widest[token] {
        let mention = mentions.all[index]
        // "Prime Minister Major and Foreign Secretary Rifkind", recognised as one.
        if let name = firstOfTwo(mention, mentions, sentence, text) {
          parties.append(Party(actor: namedActor(name.words, usual: .person)))
          token = name.end
          end = token
          continue
        }
        let isBare = mention.tokens.count == 1 && word.form == "States"
        for entity in mention.entities where !isBare {
          guard var actor = actor(mentions.entities[entity]), !person.isNamed(actor.name) else { continue }
          if actor.kind == .person, end == token, let last = parties.indices.last {
            if parties[last].actor.kind == .person {
              // "Ismaïl Omar Guelleh", recognised in two parts.
              parties[last].actor.name += " " + actor.name
              continue
            }
            // "PLO Chairman Arafat"
            if parties[last].actor.kind == .organization {
              actor.affiliations = [parties.removeLast().actor.name]
            }
            // "presidential candidates Abdullah and Ghani"
            if parties.last?.actor.kind == .group { parties.removeLast() }
          }
          if mentions.entities[entity].kind != .person, takesStates == false, followsOf(token, text) { continue }
          parties.append(Party(actor: actor))
        }
        takesStates = takesStates || mention.form == .description
        token = mention.tokens.upperBound
        end = token
        // "Chiang Kai-shek", cut at the hyphen.
        if token + 1 < sentence.upperBound, text.tokens[token].form == "-", !text.tokens[token].spaceBefore,
          !text.tokens[token + 1].spaceBefore, !["designate", "elect"].contains(text.tokens[token + 1].lower),
          let last = parties.indices.last, parties[last].actor.kind == .person
        {
          parties[last].actor.name += "-" + text.tokens[token + 1].form
          token += 2
        }
        continue
      }
      if calling.contains(word.lower) || token <= sentence.lowerBound + 3 && directVerbs.contains(word.lower) {
        if !isOpen { start = word.scalars.lowerBound }
        isOpen = true
        takesStates = false
      } else if word.lower == "of" || word.lower == "from" {
        takesStates = token > sentence.lowerBound && isOfficeWord(text.tokens[token - 1].form)
      } else if isOpen, let name = titledName(token, sentence, text) {
        parties.append(Party(actor: namedActor(name.words, usual: .person)))
        token = name.end
        continue
      } else if ends(word) {
        close()
        isOpen = false
      }
      token += 1
    }
    close()
  }
  return lists
}

/// The titled name in front of an "and" within the mention of one person.
private func firstOfTwo(
  _ mention: Mention, _ mentions: Mentions, _ sentence: Range<Int>, _ text: AnalysedText
) -> (words: String, end: Int)? {
  guard mention.form == .name, mention.entities.count == 1, mentions.entities[mention.entities[0]].kind == .person,
    let joint = mention.tokens.first(where: { text.tokens[$0].lower == "and" })
  else { return nil }
  for token in mention.tokens.lowerBound..<joint {
    if let name = titledName(token, sentence, text), name.end == joint { return name }
  }
  return nil
}

private let calling: Set<String> = ["with", "between", "among", "alongside"]
private let directVerbs: Set<String> = [
  "met", "saw", "briefed", "consulted", "received", "welcomed", "hosted", "greeted", "visited",
]

/// Whether a state or body stands behind "of" or "from" and so belongs to what stands before: "King George of Greece".
private func followsOf(_ token: Int, _ text: AnalysedText) -> Bool {
  var before = token - 1
  while before >= 0, ["the", "a", "an"].contains(text.tokens[before].lower) { before -= 1 }
  return before >= 0 && ["of", "from"].contains(text.tokens[before].lower)
}

/// What ends a list of names: a verb, or a preposition that isn't "of".
private func ends(_ word: Token) -> Bool {
  if word.pos == .verb || word.pos == .aux { return true }
  return stops.contains(word.lower)
}

private let stops: Set<String> = [
  "on", "in", "at", "to", "for", "about", "regarding", "concerning", "during", "while", "before", "after",
  "following", "en",
  "by", "over", "aboard", "against", "under", "as", "into", "towards", "toward", "who", "which", "that", "(", ":",
  ".",
]

/// "General Eisenhower", "Foreign Minister al-Moualem", "Prime Minister-designate Siniora": a title and the capitalised
/// words behind it, where no name was recognised.
private func titledName(_ token: Int, _ sentence: Range<Int>, _ text: AnalysedText) -> (words: String, end: Int)? {
  func isCapital(_ index: Int) -> Bool {
    text.tokens[index].form.unicodeScalars.first?.properties.isUppercase == true
  }
  func goesOn(_ index: Int) -> Bool {
    let word = text.tokens[index]
    let isInChief = word.lower == "in" && text.tokens[index - 1].form == "-"
    return word.form == "-" || isInChief || nameParticles.contains(word.lower) || word.lower == "elect"
      || word.lower == "designate"
  }
  guard isCapital(token), isOfficeWord(text.tokens[token].form) else { return nil }
  var end = token
  while end < sentence.upperBound, isCapital(end) || goesOn(end) { end += 1 }
  while end > token, !isCapital(end - 1) { end -= 1 }
  guard end > token + 1 else { return nil }
  let last = text.tokens[end - 1]
  // "Prime Minister Major": an office behind an office is a name where it can be one.
  let isName = officeSurnames.contains(last.lower) && isOfficeWord(text.tokens[end - 2].form) && end > token + 2
  guard !isOfficeWord(last.form) || isName else { return nil }
  let words = text.tokens[token..<end].reduce(into: "") { words, token in
    words += (words.isEmpty || !token.spaceBefore ? "" : " ") + token.form
  }
  return (words, end)
}

private let nameParticles: Set<String> = [
  "al", "el", "bin", "bint", "ibn", "de", "del", "della", "da", "dos", "di", "van", "der", "von", "ten", "ter",
  "la",
]
