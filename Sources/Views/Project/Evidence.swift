internal import Meetings

/// What a reader sees on pointing at something: what it is, and the sentences that say so, each with its source.
struct Sentences {
  private let documents: [String: Document]
  private let actors: [String: String]
  private let places: [String: Place]

  init(_ graph: Graph) {
    documents = Dictionary(graph.documents.map { ($0.id, $0) }) { first, _ in first }
    actors = Dictionary(graph.actors.map { ($0.id, displayed($0.name)) }) { first, _ in first }
    places = Dictionary(graph.places.map { ($0.id, $0) }) { first, _ in first }
  }

  func name(of actor: String) -> String { actors[actor] ?? actor }

  /// `Doha`.
  func shortName(ofPlace id: String) -> String { places[id].map { displayed($0.name) } ?? id }

  /// `Doha, Qatar`.
  func name(ofPlace id: String) -> String {
    guard let place = places[id] else { return id }
    let name = displayed(place.name)
    guard let holder = place.within.flatMap({ places[$0] }) else { return name }
    return name + ", " + displayed(holder.name)
  }

  /// Kind, status, date, place and participants in words.
  func summary(of meeting: Meeting) -> String {
    var lines = ["\(meeting.kind.rawValue.capitalizedFirst), \(meeting.status.rawValue) · \(meeting.span.spoken)"]
    if let place = meeting.place { lines[0] += " · " + name(ofPlace: place) }
    let names = meeting.participants.map { participant in
      let role = participant.role == .party ? "" : " (\(participant.role.rawValue))"
      return name(of: participant.actor) + role
    }
    if !names.isEmpty { lines.append(shortened(names, 12).joined(separator: ", ")) }
    if meeting.history.count > 1 {
      lines.append("Status: " + meeting.history.map(\.status.rawValue).joined(separator: " → "))
    }
    return lines.joined(separator: "\n")
  }

  /// The quotes of these reports, at most `limit` of them, each cut at 400 characters, and the first link.
  func detail(_ heading: String, _ reports: [Report], limit: Int = 4) -> Diagram.Detail {
    let evidence = reports.flatMap(\.evidence)
    var paragraphs = [heading]
    for item in evidence.prefix(limit) { paragraphs.append(quoted(item)) }
    if evidence.count > limit { paragraphs.append("… and \(evidence.count - limit) more") }
    let link = evidence.lazy.compactMap { documents[$0.document]?.url }.first
    return Diagram.Detail(paragraphs.joined(separator: "\n\n"), link: link)
  }

  /// `“words” — Source, 5 Dec 2019 (according to …)`.
  private func quoted(_ evidence: Evidence) -> String {
    let words = displayed(evidence.quote)
    var text = "“" + (words.count > 400 ? words.prefix(400) + "…" : words) + "”"
    if let document = documents[evidence.document] {
      let source = displayed(document.source.isEmpty ? document.id : document.source)
      text += " — " + ([source] + [document.published?.spoken].compactMap(\.self)).joined(separator: ", ")
    }
    if let who = evidence.attribution { text += " (according to \(displayed(who)))" }
    return text
  }
}

/// The first names and how many more there are.
func shortened(_ names: [String], _ limit: Int) -> [String] {
  names.count <= limit ? names : names.prefix(limit - 1) + ["\(names.count - limit + 1) more"]
}

extension String {
  var capitalizedFirst: String { prefix(1).uppercased() + dropFirst() }
}
