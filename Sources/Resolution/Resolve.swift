public import Meetings

/// One graph of many articles: who is who, which place is which, and which reports are of one meeting.
///
/// Stated facts are kept as they are: every meeting carries its reports, every merge its reasons, and what
/// contradicts itself is noted. The result depends on the set of readings, not on their order, so that adding some
/// later gives what all at once give. Time and memory grow with the number of reports.
public func resolve(_ readings: [Reading]) -> Graph {
  let (readings, duplicates) = distinct(readings)
  let actors = resolveActors(readings)
  let places = resolvePlaces(readings)
  let cast = Cast(actors.actors)
  let claims = makeClaims(readings, actors, places)
  let occasions = groupClaims(claims, cast)
  let named = nameMeetings(occasions.map { makeMeeting($0, claims, places.places) })
  let byReport = Dictionary(claims.map { ([$0.report.document, $0.report.id], $0) }) { first, _ in first }
  let linked = linkMeetings(
    named, cast, named.map { $0.reports.compactMap { byReport[[$0.document, $0.id]] } })
  let whole = Graph(
    documents: readings.map(\.document), actors: actors.actors, places: places.places, meetings: linked,
    notes: duplicates + readings.flatMap(notes) + actors.notes + linked.flatMap { notes($0, places.places) })
  return keepingDocuments(whole.rebuilt(from: whole.meetings), readings)
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

private func notes(_ reading: Reading) -> [Note] { reading.notes }

private func notes(_ meeting: Meeting, _ places: [Place]) -> [Note] {
  conflicts(of: meeting, places: places).map { Note(.conflict, message: meeting.id + ": " + $0.description) }
}
