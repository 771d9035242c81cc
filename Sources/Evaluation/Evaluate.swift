package import Meetings

/// Compares what was read from a document with its gold; a document that was not read has an empty reading.
///
/// A reported meeting is aligned with one of the gold when its evidence shares the gold's quote and a participant or the
/// place agrees, or when most participants agree and the time or place does too, or two participants. Facts of missed
/// meetings count against recall, facts of invented ones against precision.
package func evaluate(_ reading: Reading?, against gold: Gold) -> Figures {
  let told = told(by: reading)
  let known = gold.meetings.map(Known.init)
  let weights = known.map { meeting in told.map { weight(meeting, $0) } }
  let pairs = assignment(weights).filter { weights[$0.row][$0.column] > 0 }
  let toldFor = Dictionary(uniqueKeysWithValues: pairs.map { ($0.row, $0.column) })
  let knownFor = Dictionary(uniqueKeysWithValues: pairs.map { ($0.column, $0.row) })
  var figures = Figures()
  figures.documents = 1
  for (index, meeting) in known.enumerated() where !meeting.gold.isOptional {
    figures.meeting.gold += 1
    figures.status.gold += 1
    figures.who.gold += meeting.participants.count
    figures.whereabouts.gold += meeting.place == nil ? 0 : 1
    figures.when.gold += meeting.days == nil ? 0 : 1
    guard let match = toldFor[index].map({ told[$0] }) else {
      figures.misses.append(line(missed: meeting.gold, in: gold.document))
      continue
    }
    figures.meeting.right += 1
    figures.who.right += shared(meeting, match)
    figures.status.right += meeting.gold.status == match.report.status.rawValue ? 1 : 0
    figures.whereabouts.right += isSamePlace(meeting, match) ? 1 : 0
    figures.when.right +=
      isSameStart(meeting.gold, match.report.span) || overlap(meeting.days, match.days) >= 0.5 ? 1 : 0
    figures.aligned += 1
    figures.sameKind += meeting.gold.kind == match.report.kind.rawValue ? 1 : 0
  }
  for (index, report) in told.enumerated() {
    let match = knownFor[index]
    if let match, known[match].gold.isOptional { continue }
    figures.meeting.reported += 1
    figures.status.reported += 1
    figures.who.reported += report.participants.count
    figures.whereabouts.reported += report.place == nil ? 0 : 1
    figures.when.reported += report.days == nil ? 0 : 1
    figures.claims.append((confidence: report.report.confidence, isRight: match != nil))
    if match == nil { figures.misses.append(line(invented: report, in: gold.document)) }
  }
  return figures
}

/// A participant's or a place's forms, as they are compared.
private struct Forms {
  var name: String
  var type: String?
  var all: Set<String>

  init(_ name: String, _ others: [String], type: String? = nil) {
    self.name = name
    self.type = type
    all = Set(([name] + others).map(comparable)).subtracting([""])
  }

  /// People are people; whom one text calls a person and the other a body has to share a form.
  func isSameActor(_ other: Forms) -> Bool {
    let isPerson = type == "person"
    guard isPerson == (other.type == "person") else { return !all.isDisjoint(with: other.all) }
    return isSameName(all, other.all, person: isPerson)
  }
}

private struct Known {
  var gold: GoldMeeting
  var participants: [Forms]
  var place: Forms?
  var days: ClosedRange<Int>?
  var quotes: [String]

  init(_ gold: GoldMeeting) {
    self.gold = gold
    participants = gold.participants.map { Forms($0.name, $0.also, type: $0.type) }
    place = gold.place.map { Forms($0.name, $0.also) }
    days = Evaluation.days(gold.earliest, gold.latest)
    quotes = gold.quotes.map(plain).filter { !$0.isEmpty }
  }
}

private struct Told {
  var report: Report
  var participants: [Forms]
  var place: Forms?
  var days: ClosedRange<Int>?
  var quotes: [String]
}

private func told(by reading: Reading?) -> [Told] {
  guard let reading else { return [] }
  let actors = Dictionary(
    reading.actors.map { ($0.id, Forms($0.name, $0.aliases, type: $0.kind.rawValue)) }
  ) { first, _ in first }
  let places = Dictionary(reading.places.map { ($0.id, Forms($0.name, $0.aliases)) }) { first, _ in first }
  return reading.reports.map { report in
    Told(
      report: report,
      participants: report.participants.filter { $0.role != .absent }.compactMap { actors[$0.actor] },
      place: report.place.flatMap { places[$0] }, days: days(report.span.earliest, report.span.latest),
      // A whole paragraph as evidence shows nothing.
      quotes: report.evidence.map(\.quote).filter { $0.unicodeScalars.count <= 600 }.map(plain))
  }
}

private func days(_ earliest: Day?, _ latest: Day?) -> ClosedRange<Int>? {
  guard let first = earliest ?? latest else { return nil }
  let last = latest ?? first
  return first.number...max(first.number, last.number)
}

/// Days in both over days in either.
private func overlap(_ a: ClosedRange<Int>?, _ b: ClosedRange<Int>?) -> Double {
  guard let a, let b else { return 0 }
  let both = min(a.upperBound, b.upperBound) - max(a.lowerBound, b.lowerBound) + 1
  let either = max(a.upperBound, b.upperBound) - min(a.lowerBound, b.lowerBound) + 1
  return Double(max(0, both)) / Double(either)
}

/// A gold date known from one side only is met by a span that starts, or ends, on that day.
private func isSameStart(_ gold: GoldMeeting, _ span: DateSpan) -> Bool {
  switch (gold.earliest, gold.latest) {
  case (let first?, nil): first == span.earliest
  case (nil, let last?): last == span.latest
  default: false
  }
}

private func shared(_ known: Known, _ told: Told) -> Int {
  let weights = known.participants.map { person in told.participants.map { person.isSameActor($0) ? 1.0 : 0 } }
  return assignment(weights).count { weights[$0.row][$0.column] > 0 }
}

private func isSamePlace(_ known: Known, _ told: Told) -> Bool {
  guard let a = known.place, let b = told.place else { return false }
  return isSameName(a.all, b.all, person: false)
}

/// How well two meetings fit; 0 where they can't be the same.
private func weight(_ known: Known, _ told: Told) -> Double {
  let who = shared(known, told)
  let time = overlap(known.days, told.days)
  let place = isSamePlace(known, told)
  let quote = known.quotes.contains { quote in
    told.quotes.contains { $0.contains(quote) || !$0.isEmpty && quote.contains($0) }
  }
  let most = Double(who) >= max(1, Double(known.participants.count) / 2)
  let isQuoted = quote && (who > 0 || place || told.participants.isEmpty || known.participants.isEmpty)
  guard isQuoted || most && (time > 0 || place || who >= 2) else { return 0 }
  var weight = Double(who) / Double(max(1, known.participants.count, told.participants.count))
  weight += 0.5 * (quote ? 1 : 0)
  weight += 0.3 * time
  weight += 0.3 * (place ? 1 : 0)
  weight += known.gold.status == told.report.status.rawValue ? 0.1 : 0
  weight += known.gold.isOptional ? 0 : 0.05
  return weight
}

private func line(missed gold: GoldMeeting, in document: String) -> String {
  let who = gold.participants.map(\.name).joined(separator: ", ")
  let quote = gold.quotes.first ?? ""
  return
    "missed    \(document) \(gold.id)  \(gold.status)  \(who)  @ \(gold.place?.name ?? "–")  \(gold.phrase)  “\(quote)”"
}

private func line(invented told: Told, in document: String) -> String {
  let who = told.participants.map(\.name).joined(separator: ", ")
  let quote = told.report.evidence.first?.quote.prefix(110) ?? ""
  let status = told.report.status.rawValue
  return "invented  \(document) \(told.report.id)  \(status)  \(who)  @ \(told.place?.name ?? "–")  "
    + "\(told.report.span.spoken)  “\(quote)”"
}
