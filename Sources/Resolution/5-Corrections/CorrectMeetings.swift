internal import Meetings

/// Meetings with what corrections say of them, in the order of the corrections; actors and places that nobody knew are
/// added to the rest. A correction that says otherwise of the same meeting than one before it is passed over and told.
func corrected(
  _ meetings: [Meeting], _ changes: [(meetings: [Int], correction: Correction)], _ actors: inout [Actor],
  _ places: inout [Place]
) -> (meetings: [Meeting], problems: [CorrectionProblem]) {
  var result = meetings
  var dropped: [Int: Correction] = [:]
  var decided: [String: Correction] = [:]
  var problems: [CorrectionProblem] = []
  for (indices, correction) in changes {
    for index in indices {
      if dropped[index] != nil, case .drop = correction.action { continue }
      let earlier = dropped[index] ?? subject(of: correction).flatMap { decided["\(index) \($0)"] }
      if let earlier, earlier.action != correction.action {
        problems.append(
          CorrectionProblem(
            .contradiction, correction, "line \(earlier.line) says otherwise of the same meeting"))
        continue
      }
      if let subject = subject(of: correction) { decided["\(index) \(subject)"] = correction }
      if case .drop = correction.action {
        dropped[index] = correction
      } else if let problem = change(&result[index], correction, &actors, &places) {
        problems.append(problem)
      }
    }
  }
  return (result.indices.filter { dropped[$0] == nil }.map { result[$0] }, problems)
}

/// What only one correction can decide.
private func subject(of correction: Correction) -> String? {
  switch correction.action {
  case .status: "status"
  case .date: "date"
  case .place: "place"
  default: nil
  }
}

private func change(
  _ meeting: inout Meeting, _ correction: Correction, _ actors: inout [Actor],
  _ places: inout [Place]
) -> CorrectionProblem? {
  switch correction.action {
  case .status(_, let status):
    meeting.status = status
    meeting.history.append(
      StatusStep(status: status, asOf: nil, document: "", attribution: "correction, \(correction.origin)"))
    meeting.decisions.append(Decision(.status, status.rawValue, origin: correction.origin))
  case .date(_, let span):
    meeting.span = span
    meeting.dateText = nil
    meeting.decisions.append(Decision(.date, span.edtf, origin: correction.origin))
  case .place(_, let name, let kind):
    let found = NameIndex(of: places).items(Reference(name.name))
    if found.isEmpty, !NameIndex(of: actors).items(Reference(name.name)).isEmpty {
      return CorrectionProblem(.wrongSubject, correction, "\(name) is an actor, not a place")
    }
    guard found.count < 2 else {
      let ids = found.map { places[$0].id }.joined(separator: ", ")
      return CorrectionProblem(.ambiguous, correction, "\(name) may be \(ids)")
    }
    let place = found.first.map { places[$0] } ?? Place(id: slug(name.name), name: name.name, kind: kind)
    if found.isEmpty { places.append(place) }
    meeting.place = place.id
    meeting.decisions.append(Decision(.place, place.id, origin: correction.origin))
  case .participant(_, let name, let role, let kind):
    let found = NameIndex(of: actors).items(name)
    guard found.count < 2 else {
      let ids = found.map { actors[$0].id }.joined(separator: ", ")
      return CorrectionProblem(.ambiguous, correction, "\(name) may be \(ids)")
    }
    let actor = found.first.map { actors[$0] } ?? Actor(id: slug(name.name), name: name.name, kind: kind)
    if found.isEmpty { actors.append(actor) }
    meeting.participants.removeAll { $0.actor == actor.id }
    meeting.participants = sorted(meeting.participants + [Participant(actor: actor.id, role: role)])
    meeting.decisions.append(Decision(.attendance, actor.id, origin: correction.origin))
  default: break
  }
  return nil
}

extension NameIndex {
  /// Actors of a finished graph by name, alias or id.
  init(of actors: [Actor]) {
    self.init(
      actors.map {
        Entry(
          name: $0.name, aliases: $0.aliases + [$0.id], qualifier: $0.country, document: "")
      })
  }

  /// Places of a finished graph by name, alias or id.
  init(of places: [Place]) {
    self.init(
      places.map {
        Entry(name: $0.name, aliases: $0.aliases + [$0.id], qualifier: $0.country, document: "")
      })
  }
}
