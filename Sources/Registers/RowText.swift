internal import Meetings
internal import Reading

extension RowDraft {
  /// The occasions that a free-text cell tells of.
  ///
  /// Its clauses leave out whose row it is: each becomes a sentence about a stand-in, is read as an article is, and
  /// what is read counts for the row's own people. Beside what the syntax shows, those listed behind "with" count.
  /// `host` is the country of office holders that no nationality goes with.
  func told(
    in cell: (column: Int?, text: String), of own: [Party], host: String?, owners: Set<String>
  ) -> [Told] {
    let clauses = clauses(of: cell.text).filter { !isMovement($0.text) }
    guard !clauses.isEmpty else { return [] }
    let person = standIns.first { !cell.text.contains($0.surname) } ?? standIns[0]
    let sentences = clauses.map { sentence($0, about: person.name) }
    let article = Article(
      id: document.id, published: document.published, body: sentences.joined(separator: "\n\n"))
    let text = analyse(article.text)
    let mentions = findMentions(in: text, article: article)
    let reading = read(text, mentions: mentions, of: article)
    let offset = cell.column.map { starts[$0] } ?? 0
    let lists = companyLists(text, mentions, besides: person)
    var ends: [Int] = []
    for sentence in sentences { ends.append((ends.last.map { $0 + 2 } ?? 0) + sentence.unicodeScalars.count) }
    var told: [Told] = []
    for (index, clause) in clauses.enumerated() {
      let start = index == 0 ? 0 : ends[index - 1]
      let read = reading.reports.filter { report in
        report.evidence.first.map { $0.range.start >= start && $0.range.start < ends[index] } ?? false
      }
      let listed = lists.filter { $0.start >= start && $0.start < ends[index] }.flatMap(\.parties)
        .filter { $0.actor.kind != .state || !isInName($0.actor, of: clause.text) }
      let items = united(read.compactMap { item($0, reading, in: clause, besides: person) }, listed, clause)
      for var one in items {
        one.range = offset + clause.range.lowerBound..<offset + clause.range.upperBound
        one.label = one.label ?? conference(clause.text)
        one.isAccompanied = isAccompanied(clause)
        one.others = one.others.map { settled($0, clause, host: host, owners: owners) }
        told.append(one)
      }
    }
    return told
  }

  /// What the syntax shows of a clause and what its lists name, put together; the longer of two forms of a name counts.
  private func united(_ read: [Told], _ listed: [Party], _ clause: Clause) -> [Told] {
    var items = read
    var rest: [Party] = []
    for party in listed {
      var isKnown = false
      for index in items.indices {
        let same = items[index].others.indices.filter { isSame(items[index].others[$0].actor, party.actor) }
        guard let first = same.first else { continue }
        isKnown = true
        let known = items[index].others[first].actor
        if known.name.count < party.actor.name.count { items[index].others[first].actor.name = party.actor.name }
        for double in same.dropFirst().reversed() { items[index].others.remove(at: double) }
      }
      if !isKnown { rest.append(party) }
    }
    if items.contains(where: { !$0.others.isEmpty }) { items.removeAll(where: \.others.isEmpty) }
    if rest.isEmpty {
      if items.isEmpty, let kind = gathering(clause.text) {
        items = [Told(kind: kind, confidence: 0.7, rule: "gathering in a register")]
      }
    } else if items.count == 1 {
      items[0].others += rest
    } else {
      items.append(Told(kind: .meeting, others: rest, confidence: 0.8, rule: "company in a register"))
    }
    guard let kind = gathering(clause.text) else { return items }
    for index in items.indices {
      // Of several occasions in a clause, the gathering is the one of bodies.
      let isIt = items.count == 1 || items[index].others.allSatisfy { $0.actor.kind != .person }
      let isOpen = items[index].kind == .meeting || items[index].kind == .talks && kind != .meeting
      if isIt, isOpen { items[index].kind = kind }
    }
    return items
  }

  private func isAccompanied(_ clause: Clause) -> Bool { clause.text.hasPrefix("Accompanied ") }

  private func item(_ report: Report, _ reading: Reading, in clause: Clause, besides person: StandIn) -> Told? {
    let actors = Dictionary(reading.actors.map { ($0.id, $0) }) { first, _ in first }
    let present = report.participants.filter { $0.role != .absent }
    guard present.contains(where: { actors[$0.actor].map { person.isNamed($0.name) } ?? false }) else {
      return nil
    }
    let others = present.compactMap { participant -> Party? in
      guard let actor = actors[participant.actor], !person.isNamed(actor.name) else { return nil }
      // A name that the gazetteer doesn't know as a state is none.
      if actor.kind == .state, knownState(actor.name) == nil || isInName(actor, of: clause.text) { return nil }
      return bare(actor).map { Party(actor: $0, role: participant.role) }
    }
    return Told(
      kind: report.kind, others: others, status: held(report.status, clause), span: report.span,
      label: report.label,
      topics: report.topics, confidence: report.confidence, rule: report.evidence.first?.rule ?? "")
  }

  /// An office holder that no nationality goes with is of the country that is visited; one who travels along, or who
  /// has rows here as well, is not.
  private func settled(_ party: Party, _ clause: Clause, host: String?, owners: Set<String>) -> Party {
    guard party.actor.kind == .person, party.actor.country == nil, !party.actor.titles.isEmpty else {
      return party
    }
    let words = folded(party.actor.name).split(separator: " ").map(String.init)
    let isCompanion = isAccompanied(clause) && clause.text.contains(" \(party.actor.name)")
    guard let surname = words.last, !owners.contains(surname), !isCompanion else { return party }
    let (before, after) = neighbours(of: words, in: clause.text)
    // "IAEA Director General Grossi" is of a body, "President Zelenskyy of Ukraine" of the state named behind.
    if let before, before.unicodeScalars.first?.properties.isUppercase == true { return party }
    var party = party
    party.actor.country = after.flatMap(countryOf) ?? host
    party.isAssumed = after.flatMap(countryOf) == nil
    return party
  }
}

/// A register tells of what was, whatever tense its notes are in; what was called off it says.
private func held(_ status: Status, _ clause: Clause) -> Status {
  guard status == .planned || status == .proposed else { return status }
  let words = Set(folded(clause.text).split(separator: " ").map(String.init))
  return words.isDisjoint(with: ["will", "planned", "scheduled", "expected", "due"]) ? .held : status
}

/// The word in front of a name and its titles, but for the first of the clause, and the one behind "of" after it.
private func neighbours(of name: [String], in text: String) -> (before: String?, after: String?) {
  let words = text.split(separator: " ").map(String.init)
  let keys = words.map { folded($0).split(separator: " ").last.map(String.init) ?? "" }
  guard let last = name.last, let end = keys.firstIndex(of: last) else { return (nil, nil) }
  var start = max(0, end - name.count + 1)
  while start > 0, isOfficeWord(words[start - 1]) { start -= 1 }
  let after = end + 2 < words.count && words[end + 1] == "of" ? words[end + 2] : nil
  let ends = start > 0 && words[start - 1].last.map { ",;:".contains($0) } ?? true
  return (start > 1 && !ends ? words[start - 1] : nil, after)
}

/// Who a row is about while its text is read.
struct StandIn {
  var given: String
  var surname: String
  var name: String { given + " " + surname }

  func isNamed(_ other: String) -> Bool { other == name || other == surname }
}

private let standIns = [
  StandIn(given: "John", surname: "Smith"), StandIn(given: "Paul", surname: "Miller"),
  StandIn(given: "Peter", surname: "Brown"),
]

/// Persons and bodies listed behind "with" and its like, with where the list starts in the text.
struct CompanyList {
  var start: Int
  var parties: [Party]
}

/// "… with King Farouk, Ethiopian Emperor Haile Selassie, and British Prime Minister Churchill": whoever is named one
/// after the other behind a word that calls company, up to the next preposition or verb.
private func companyLists(_ text: AnalysedText, _ mentions: Mentions, besides person: StandIn) -> [CompanyList] {
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
        let isBare = mention.tokens.count == 1 && word.form == "States"
        for entity in mention.entities where !isBare {
          guard let actor = actor(mentions.entities[entity]), !person.isNamed(actor.name) else { continue }
          if actor.kind == .person, end == token, let last = parties.indices.last,
            parties[last].actor.kind == .person
          {
            // "Ismaïl Omar Guelleh", recognised in two parts.
            parties[last].actor.name += " " + actor.name
            continue
          }
          if mentions.entities[entity].kind != .person, takesStates == false, followsOf(token, text) { continue }
          parties.append(Party(actor: actor))
        }
        takesStates = takesStates || mention.form == .description
        token = mention.tokens.upperBound
        end = token
        // "Chiang Kai-shek", cut at the hyphen.
        if token + 1 < sentence.upperBound, text.tokens[token].form == "-", !text.tokens[token].spaceBefore,
          !text.tokens[token + 1].spaceBefore, let last = parties.indices.last, parties[last].actor.kind == .person
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

/// "General Eisenhower": a title and the capitalised words behind it, where no name was recognised.
private func titledName(_ token: Int, _ sentence: Range<Int>, _ text: AnalysedText) -> (words: String, end: Int)? {
  func isCapital(_ index: Int) -> Bool {
    text.tokens[index].form.unicodeScalars.first?.properties.isUppercase == true
  }
  var end = token
  while end < sentence.upperBound, isCapital(end) || end > token && text.tokens[end].form == "-" { end += 1 }
  guard end > token + 1, isOfficeWord(text.tokens[token].form), !isOfficeWord(text.tokens[end - 1].form) else {
    return nil
  }
  return (text.tokens[token..<end].map(\.form).joined(separator: " "), end)
}

/// The actor of an entity; nil where its name is a title and no more.
private func actor(_ entity: Entity) -> Actor? {
  let kind: Actor.Kind
  switch entity.kind {
  case .person: kind = .person
  case .organization: kind = .organization
  case .state: kind = .state
  case .group: kind = .group
  case .city, .region, .venue: return nil
  }
  return bare(
    Actor(
      id: "", name: entity.name, kind: kind, aliases: entity.aliases.filter { $0 != entity.name }.sorted(),
      titles: entity.titles.sorted(), country: entity.country))
}

/// A person's name without titles that the recogniser took along; nil where nothing is left.
private func bare(_ actor: Actor) -> Actor? {
  guard actor.kind == .person else { return actor }
  var words = actor.name.split(separator: " ")[...]
  var actor = actor
  if words.count > 2, let country = words.first.flatMap(countryOf), isOfficeWord(words[1]) {
    actor.country = actor.country ?? country
    words.removeFirst()
  }
  let isOffice = words.allSatisfy { isOfficeWord($0) || $0.first?.isLowercase == true || countryOf($0) != nil }
  if isOffice { return words.count > 1 ? actor : nil }
  let titles = words.prefix(while: isOfficeWord)
  actor.name = words.dropFirst(titles.count).joined(separator: " ")
  actor.titles = Array(Set(actor.titles + titles.map { $0.lowercased() })).sorted()
  return actor
}

private func isSame(_ a: Actor, _ b: Actor) -> Bool {
  let (x, y) = (folded(a.name).split(separator: " "), folded(b.name).split(separator: " "))
  guard a.kind == b.kind else { return false }
  return x == y || a.kind == .person && (x.last == y.last || Set(x).isSubset(of: y) || Set(y).isSubset(of: x))
}

/// Coming and going, which is no meeting: "Returned to U.S. March 10."
private func isMovement(_ text: String) -> Bool {
  guard let first = text.split(separator: " ").first else { return true }
  return movements.contains(folded(first))
}

private let movements: Set<String> = [
  "returned", "left", "departed", "arrived", "disembarked", "re embarked", "embarked", "stopped", "transited",
  "refueling",
  "stopover",
]

/// Whether a state stands in a clause only as a part of a conference's name: "the Malta and Yalta Conferences", "the
/// Conference of Berlin", "the Iraq Compact Conference".
private func isInName(_ actor: Actor, of text: String) -> Bool {
  let words = folded(text).split(separator: " ").map(String.init)
  // "the Baltic States", "Latin American leaders"
  if actor.country == "US" {
    let others = words.indices.contains { index in
      words[index] == "states" && index > 0 && !["united", "the"].contains(words[index - 1])
        || words[index].hasPrefix("american") && index > 0 && regions.contains(words[index - 1])
    }
    let own = !Set(words).isDisjoint(with: ["us", "united", "u"])
    if others, !own { return true }
  }
  let forms = ([actor.name] + actor.aliases).map { folded($0).split(separator: " ").map(String.init) }
  var found = false
  for form in forms where !form.isEmpty {
    for start in words.indices where words[start...].starts(with: form) {
      found = true
      let around = words[max(0, start - 3)..<min(words.count, start + form.count + 3)]
      if around.allSatisfy({ !gatherings.contains($0) }) { return false }
    }
  }
  return found
}

private let regions: Set<String> = ["central", "latin", "south", "north", "inter", "pan"]

private let gatherings: Set<String> = [
  "conference", "conferences", "summit", "summits", "compact", "congress", "forum", "accords", "treaty",
]

/// The kind of gathering that a clause speaks of, before it tells what about.
private func gathering(_ text: String) -> MeetingKind? {
  var words: Set<String> = []
  for word in folded(text).split(separator: " ").map(String.init) {
    if ["on", "about", "regarding", "following", "before", "after", "concerning"].contains(word) { break }
    words.insert(word)
  }
  return kinds.first { !$0.words.isDisjoint(with: words) }?.kind
}

private let kinds: [(kind: MeetingKind, words: Set<String>)] = [
  (.summit, ["summit", "summits", "conference", "conferences", "congress", "forum"]),
  (.call, ["telephone", "telephoned", "teleconference"]),
  (.signing, ["signed", "signing"]),
  (.talks, ["talks", "negotiations", "negotiated", "discussed", "discussions", "conferred", "consultations"]),
  (.meeting, ["meeting", "meetings", "session", "council", "audience", "ministerial"]),
]

/// The name of a conference, folded: `yalta conference`, `g7 summit`.
private func conference(_ text: String) -> String? {
  let words = text.split(separator: " ")
  let isName = { (word: Substring) in
    word.unicodeScalars.first.map { $0.properties.isUppercase || $0.properties.numericType != nil } ?? false
  }
  guard
    let end = words.firstIndex(where: { word in
      ["summit", "conference", "summits", "conferences"].contains(folded(word)) && isName(word)
    })
  else { return nil }
  var start = end
  while start > 0, isName(words[start - 1]), start > 1 || !folded(words[0]).hasSuffix("ed") { start -= 1 }
  return start < end ? folded(words[start...end].joined(separator: " ")) : nil
}
