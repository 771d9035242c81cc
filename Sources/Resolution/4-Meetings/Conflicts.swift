public import Meetings

/// What the reports of one meeting contradict each other about, side by side.
public struct Conflict: Hashable, Sendable {
  public typealias Subject = Decision.Subject

  public var subject: Subject
  /// How a person settled it, if anybody did.
  public var decision: Decision?
  /// Each claim with the documents that make it, in the order of the documents.
  public var claims: [(String, documents: [String])] { zip(statements, documents).map { ($0, documents: $1) } }
  private var statements: [String]
  private var documents: [[String]]

  init(_ subject: Subject, _ claims: [(String, document: String)]) {
    self.subject = subject
    statements = []
    documents = []
    for (statement, document) in claims {
      if let known = statements.firstIndex(of: statement) {
        documents[known].append(document)
      } else {
        statements.append(statement)
        documents.append([document])
      }
    }
  }

  /// `date: 2019-10-03 (a), 2019-10-05 (b, c); decided: 2019-10-03, line 4: the ministry's calendar`
  public var description: String {
    subject.rawValue + ": "
      + claims.map { $0.0 + " (" + $0.documents.joined(separator: ", ") + ")" }.joined(separator: ", ")
      + (decision.map { "; decided: \($0.value), \($0.origin)" } ?? "")
  }
}

/// The contradictions among a meeting's reports: days that exclude each other, places that do, one who took part and
/// did not, held and not held. A meeting that was cancelled before its day and held all the same is a history, not
/// a contradiction. Linear in the participants of its reports, but for the dates and places.
public func conflicts(of meeting: Meeting, places: [Place]) -> [Conflict] {
  var result: [Conflict] = []
  let dated = meeting.reports.filter { !$0.span.isUnknown }
  if dated.contains(where: { a in dated.contains { !$0.span.overlaps(a.span) } }) {
    result.append(Conflict(.date, dated.map { ($0.span.edtf, $0.document) }))
  }
  let placed = meeting.reports.compactMap { report in report.place.map { (place: $0, report: report) } }
  let within = Dictionary(places.map { ($0.id, $0.within) }) { first, _ in first }
  func holds(_ outer: String, _ inner: String) -> Bool {
    var next: String? = inner
    while let place = next {
      if place == outer { return true }
      next = within[place] ?? nil
    }
    return false
  }
  let exclude = placed.contains { a in placed.contains { !holds(a.place, $0.place) && !holds($0.place, a.place) } }
  if exclude { result.append(Conflict(.place, placed.map { ($0.place, $0.report.document) })) }
  result += attendanceConflicts(meeting) + statusConflicts(meeting)
  return result.map { conflict in
    var conflict = conflict
    conflict.decision = meeting.decisions.last { decision in
      decision.subject == conflict.subject
        && (decision.subject != .attendance || conflict.claims.contains { $0.0.hasPrefix(decision.value + " ") })
    }
    return conflict
  }
}

private func attendanceConflicts(_ meeting: Meeting) -> [Conflict] {
  meeting.participants.map(\.actor).compactMap { actor in
    let said = meeting.reports.flatMap { report in
      report.participants.filter { $0.actor == actor }.map { participant in
        (actor + (participant.role == .absent ? " absent" : " present"), document: report.document)
      }
    }
    return Set(said.map(\.0)).count > 1 ? Conflict(.attendance, said) : nil
  }
}

private func statusConflicts(_ meeting: Meeting) -> [Conflict] {
  let held = meeting.reports.filter { $0.status == .held }
  guard !held.isEmpty else { return [] }
  let published = Dictionary(meeting.history.map { ($0.document, $0.asOf) }) { first, _ in first }
  let denied = meeting.reports.filter { report in
    guard [.cancelled, .denied].contains(report.status) else { return false }
    guard let day = published[report.document] ?? nil, let latest = meeting.span.latest else { return true }
    return day > latest || report.status == .denied
  }
  guard !denied.isEmpty else { return [] }
  return [Conflict(.status, (held + denied).map { ($0.status.rawValue, $0.document) })]
}
