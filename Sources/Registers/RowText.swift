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
    let clauses = clauses(of: cell.text).map { Clause(range: $0.range, text: withoutAsides($0.text)) }
      .filter { !isMovement($0.text) }
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
        .filter { !isInOtherName($0.actor, of: clause.text) }
      let items = united(read.compactMap { item($0, reading, in: clause, besides: person) }, listed, clause)
      for var one in items {
        one.ranges = [offset + clause.range.lowerBound..<offset + clause.range.upperBound]
        one.label = one.label ?? conference(clause.text)
        one.isAccompanied = isAccompanied(clause)
        if !hasDigit(clause.text), hasDigit(cell.text) { one.span = .unknown }
        one.others = one.others.map {
          settled($0, clause, host: host, owners: owners)
        }
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
    if items.count == 1, items[0].others.isEmpty, let body = gatheredBody(clause.text) {
      items[0].others = [Party(actor: body)]
    }
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
      if actor.kind == .state, knownState(actor.name) == nil { return nil }
      if isInOtherName(actor, of: clause.text) { return nil }
      return bare(actor).map { Party(actor: $0, role: participant.role) }
    }
    return Told(
      kind: report.kind, others: others.filter { isNamed($0, in: clause.text) },
      status: held(report.status, clause), span: report.span,
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

private func hasDigit(_ text: String) -> Bool { text.utf8.contains { (0x30...0x39).contains($0) } }

/// Whether a clause itself names somebody: a person, and a state that received a visit. What an article would carry on
/// from one sentence to the next, a register's notes don't.
private func isNamed(_ party: Party, in text: String) -> Bool {
  guard party.actor.kind == .person || party.role == .host && party.actor.kind == .state else { return true }
  let words = Set(folded(text).split(separator: " "))
  return ([party.actor.name] + party.actor.aliases).contains { name in
    let own = folded(name).split(separator: " ")
    return party.actor.kind == .person ? own.contains(where: words.contains) : own.allSatisfy(words.contains)
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
