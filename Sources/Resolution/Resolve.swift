public import Meetings

/// One graph of many articles: who is who, which place is which, and which reports are of one meeting.
///
/// Stated facts are kept as they are: every meeting carries its reports, every merge its reasons, and what
/// contradicts itself is noted. The result depends on the set of readings, not on their order, so that adding some
/// later gives what all at once give. Time and memory grow with the number of reports.
public func resolve(_ readings: [Reading]) -> Graph { resolve(readings, corrections: []).graph }

/// A graph, and what stayed open on the way to it.
public struct Resolved: Sendable {
  public var graph: Graph
  /// Corrections that could not be followed, by line.
  public var problems: [CorrectionProblem]
  /// Close calls, the closest first.
  public var doubts: [Doubt]

  public init(graph: Graph, problems: [CorrectionProblem] = [], doubts: [Doubt] = []) {
    self.graph = graph
    self.problems = problems
    self.doubts = doubts
  }
}

/// As ``resolve(_:)``, with what people have decided: corrections come before every rule of resolution.
public func resolve(_ readings: [Reading], corrections: [Correction]) -> Resolved {
  let (all, duplicates) = distinct(readings)
  let readings = markingCopies(all)
  let names = NameIndexes(readings, isNeeded: !corrections.isEmpty)
  var actors = resolveActors(readings, corrections, names)
  var places = resolvePlaces(readings, corrections, names)
  let cast = Cast(actors.actors)
  let claims = makeClaims(readings, actors, places)
  let rulings = rulings(corrections, all, claims, cast, actors.actors, places.places)
  let grouped = groupClaims(claims, cast, rulings)
  let occasionOf = positions(of: grouped.occasions, count: claims.count)
  let changes = rulings.changes.map {
    (meetings: Set($0.claims.map { occasionOf[$0] }).sorted(), correction: $0.correction)
  }
  let made = grouped.occasions.map { makeMeeting($0, claims, places.places) }
  let changed = corrected(made, changes, &actors.actors, &places.places)
  let named = nameMeetings(changed.meetings)
  let late = lateChanges(rulings.open, named)
  let settled = corrected(named, late.changes, &actors.actors, &places.places)
  let byReport = Dictionary(claims.map { ([$0.report.document, $0.report.id], $0) }) { first, _ in first }
  let linked = linkMeetings(
    settled.meetings, cast,
    settled.meetings.map { $0.reports.compactMap { byReport[[$0.document, $0.id]] } })
  let whole = Graph(
    documents: readings.map(\.document), actors: actors.actors, places: places.places, meetings: linked,
    notes: duplicates + readings.flatMap(\.notes) + actors.notes + linked.flatMap { notes($0, places.places) })
  let problems =
    actors.problems + places.problems + grouped.problems + changed.problems + late.problems
    + settled.problems
  return Resolved(
    graph: keepingDocuments(whole.rebuilt(from: whole.meetings), readings),
    problems: problems.sorted { ($0.line, $0.message) < ($1.line, $1.message) },
    doubts: actors.doubts + meetingDoubts(grouped.doubts, claims, actors.actors, occasionOf))
}

/// What corrections say of meetings. The ids that they may use are those of the graph without any of them, and of the
/// one whose actors and places are corrected, which are made first where they are needed.
private func rulings(
  _ corrections: [Correction], _ readings: [Reading], _ claims: [Claim], _ cast: Cast, _ actors: [Actor],
  _ places: [Place]
) -> MeetingRulings {
  let references = corrections.flatMap(\.meetings)
  guard !references.isEmpty else { return MeetingRulings() }
  var ids: [String: [Int]] = [:]
  if references.contains(where: { $0.document == nil }) {
    let occasions = groupClaims(claims, cast).occasions
    let position = Dictionary(
      claims.enumerated().map { ([$0.element.report.document, $0.element.report.id], $0.offset) }
    ) { first, _ in first }
    let known = nameMeetings(occasions.map { makeMeeting($0, claims, places) })
    let isRenaming = corrections.contains { $0.meetings.isEmpty }
    for meeting in (isRenaming ? resolve(readings).meetings : []) + known {
      ids[meeting.id] = meeting.reports.compactMap { position[[$0.document, $0.id]] }
    }
  }
  return meetingRulings(
    corrections, ClaimIndex(claims, ids: ids, actors: actors, documents: Set(references.compactMap(\.document))))
}

/// For every claim, the position of its occasion.
private func positions(of occasions: [Occasion], count: Int) -> [Int] {
  var result = [Int](repeating: 0, count: count)
  for (index, occasion) in occasions.enumerated() {
    for claim in occasion.claims { result[claim] = index }
  }
  return result
}

/// Corrections of meetings by the ids that they have in the end.
private func lateChanges(
  _ corrections: [Correction], _ meetings: [Meeting]
) -> (changes: [(meetings: [Int], correction: Correction)], problems: [CorrectionProblem]) {
  guard !corrections.isEmpty else { return ([], []) }
  let position = Dictionary(meetings.enumerated().map { ($0.element.id, $0.offset) }) { first, _ in first }
  var changes: [(meetings: [Int], correction: Correction)] = []
  var problems: [CorrectionProblem] = []
  for correction in corrections {
    if let index = correction.meetings.first.flatMap({ position[$0.name] }) {
      changes.append(([index], correction))
    } else {
      let name = correction.meetings.first?.description ?? ""
      problems.append(CorrectionProblem(.unmatched, correction, "no meeting is called \(name)"))
    }
  }
  return (changes, problems)
}

/// Documents that tell of no meeting were read all the same.
private func keepingDocuments(_ graph: Graph, _ readings: [Reading]) -> Graph {
  Graph(
    documents: readings.map(\.document), actors: graph.actors, places: graph.places, meetings: graph.meetings,
    notes: graph.notes)
}

/// The readings sorted by document, each once; different ones of the same id are told apart by a number.
private func distinct(_ readings: [Reading]) -> ([Reading], [Note]) {
  let byID = Dictionary(grouping: readings, by: \.document.id)
  var taken = Set(byID.keys)
  var result: [Reading] = []
  var notes: [Note] = []
  for id in byID.keys.sorted() {
    let same = byID[id] ?? []
    let different = Set(same).map { ($0, same.count > 1 ? String(describing: $0) : "") }.sorted { $0.1 < $1.1 }
    if different.count < same.count {
      notes.append(Note(.duplicate, document: id, message: "'\(id)' came in \(same.count) times"))
    }
    for (position, reading) in different.map(\.0).enumerated() {
      guard position > 0 else {
        result.append(reading)
        continue
      }
      var number = position + 1
      while !taken.insert("\(id)-\(number)").inserted { number += 1 }
      result.append(renamed(reading, "\(id)-\(number)"))
    }
  }
  return (result.sorted { $0.document.id < $1.document.id }, notes)
}

private func renamed(_ reading: Reading, _ id: String) -> Reading {
  var reading = reading
  reading.document.id = id
  for index in reading.reports.indices {
    reading.reports[index].document = id
    for position in reading.reports[index].evidence.indices {
      reading.reports[index].evidence[position].document = id
    }
  }
  for index in reading.notes.indices where reading.notes[index].document != nil {
    reading.notes[index].document = id
  }
  return reading
}

private func notes(_ meeting: Meeting, _ places: [Place]) -> [Note] {
  conflicts(of: meeting, places: places).filter { $0.decision == nil }.map {
    Note(.conflict, message: meeting.id + ": " + $0.description)
  }
}
