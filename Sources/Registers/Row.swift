package import Meetings
internal import Intake
internal import Reading

/// What a row gives: a reading of its own, and notes with their places in the file.
package struct RegisterRow: Sendable {
  package var reading: Reading
  package var line: Int
  package var notes: [RowNote]
  /// Actors whose country is the visited one for want of another.
  var assumed: Set<String>
}

extension Register {
  /// The meetings that a row tells of, or a note why there are none; `index` counts rows from 0. Pure.
  ///
  /// A row counts as published on its last day, so that names and relative dates in its text have their anchor.
  package func row(_ index: Int) -> RegisterRow {
    let record = records[index]
    var draft = RowDraft(record, name: name, columns: columns)
    let span = draft.span(columns, style)
    draft.document.published = span.latest ?? span.earliest
    let own = draft.people(.who, columns, usual: .person)
    var others = draft.people(.with, columns, usual: .organization)
    let hosts = draft.people(.host, columns, usual: .organization)
    let location = draft.location(columns)
    var told: [Told] = []
    if others.isEmpty {
      for cell in columns.cells(.subject, of: record) {
        told += draft.told(in: cell, of: own, host: hosts.isEmpty ? location.country?.code : nil, owners: owners)
      }
    }
    others += hosts
    let kind = columns.cells(.kind, of: record).first.flatMap { meetingKind($0.text) }
    let status = columns.cells(.status, of: record).first.flatMap { Status(rawValue: folded($0.text)) }
    let subject = columns.cells(.subject, of: record).first?.text ?? ""
    var items: [Told] = []
    for item in told {
      var item = item
      // Officials without a name stand for those who received the visit.
      let isVague = item.others.allSatisfy { $0.actor.kind == .group }
      if isVague {
        item.others = hosts.isEmpty ? location.host.map { [$0] } ?? [] : hosts
      } else if item.isAccompanied, item.others.count == 1, item.kind != .summit, let host = location.host {
        item.others.append(host)
        item.kind = .visit
      }
      // A visit to whom the row is about lasts as long as the row says.
      if item.kind == .visit, item.others == location.host.map({ [$0] }) { item.span = .unknown }
      guard !(own.isEmpty ? item.others.dropFirst() : item.others[...]).isEmpty else { continue }
      items.append(item)
    }
    // What is told of a visit elsewhere says nothing of the row's own.
    if let host = location.host, !items.isEmpty, !isPrivate(subject),
      items.allSatisfy({ $0.isElsewhere(location) })
    {
      items.insert(Told(kind: .visit, others: [host]), at: 0)
    }
    var reports = united(items).enumerated().map { index, item in
      draft.report(item, own, span, kind, status, location, number: index + 1)
    }
    if reports.isEmpty {
      var item = Told(kind: columns.positions[.with] == nil && location.id != nil ? .visit : .meeting)
      item.others = others.isEmpty && !isPrivate(subject) ? location.host.map { [$0] } ?? [] : others
      item.topics = others.isEmpty || subject.isEmpty ? [] : [shortTopic(subject)]
      item.kind = told.first?.kind ?? item.kind
      item.label = told.first?.label
      if own.count + item.others.count > 1 {
        reports = [draft.report(item, own, span, kind, status, location, number: 1)]
      } else {
        draft.note(.leftOut, column: nil, leftOut(own, subject))
      }
    }
    return draft.finished(reports, location)
  }
}

private func leftOut(_ own: [Party], _ subject: String) -> String {
  if own.isEmpty { return "the row doesn't say who met" }
  return isPrivate(subject)
    ? "a stay without a counterpart: ‘\(subject.prefix(60))’" : "the row doesn't say who was met"
}

private func shortTopic(_ subject: String) -> String {
  let line = subject.split { $0 == "\n" || $0 == " " }.joined(separator: " ")
  return line.count > 120 ? line.prefix(119) + "…" : line
}

/// Stays that nobody receives: rest, travel on the way to somewhere else.
private func isPrivate(_ subject: String) -> Bool {
  let words = folded(subject).split(separator: " ").map(String.init)
  return words.contains(where: privateWords.contains)
    || zip(words, words.dropFirst()).contains { privatePairs.contains("\($0) \($1)") }
}

private let privateWords: Set = [
  "vacation", "vacationed", "fishing", "private", "personal", "rest", "rested", "stopover", "stopped", "refueling",
  "refueled", "refuelling", "disembarked", "embarked", "transit", "holiday",
]
private let privatePairs: Set = ["overnight stop", "en route", "medical treatment"]

private func meetingKind(_ text: String) -> MeetingKind? {
  let words = folded(text)
  if let kind = MeetingKind(rawValue: words) { return kind }
  let signs: [(MeetingKind, [String])] = [
    (.call, ["call", "phone", "telephone", "video", "virtual", "online", "teleconference"]),
    (.visit, ["visit", "trip", "travel"]), (.summit, ["summit", "conference", "forum"]),
    (.talks, ["talks", "negotiation", "consultation", "round table", "roundtable"]),
    (.signing, ["signing", "signature"]),
    (.meeting, ["meeting", "dinner", "lunch", "breakfast", "reception"]),
  ]
  return signs.first { sign in sign.1.contains { words.contains($0) } }?.0
}
