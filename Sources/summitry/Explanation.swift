internal import Meetings
internal import Views

/// Whoever and whatever is called by a name, with every meeting and its evidence; empty where nothing is.
func explanation(of name: String, in graph: Graph) -> String {
  let wanted = folded(name)
  let actors = graph.actors.filter { actor in
    actor.id == name
      || ([actor.name] + actor.aliases).contains { folded($0) == wanted || folded($0).hasSuffix(" " + wanted) }
  }
  let places = graph.places.filter {
    $0.id == name || ([$0.name] + $0.aliases).contains { folded($0) == wanted }
  }
  let (actorIDs, placeIDs) = (Set(actors.map(\.id)), Set(places.map(\.id)))
  let found = graph.meetings.filter { meeting in
    meeting.id == name || meeting.place.map(placeIDs.contains) ?? false
      || meeting.participants.contains { actorIDs.contains($0.actor) }
  }
  let names = Dictionary(
    graph.actors.map { ($0.id, $0.name) } + graph.places.map { ($0.id, $0.name) }
  ) { first, _ in first }
  let documents = Dictionary(graph.documents.map { ($0.id, $0) }) { first, _ in first }
  let blocks =
    actors.map { explained($0, names) } + places.map { explained($0, names) }
    + found.sorted(by: isEarlier).map { explained($0, names, documents) }
  return blocks.map { $0.joined(separator: "\n") + "\n" }.joined(separator: "\n")
}

/// Other names, offices with the days of the articles that state them, links, and why the names are one actor's.
private func explained(_ actor: Actor, _ names: [String: String]) -> [String] {
  var lines = [displayed(actor.name)]
  lines.append("  " + [actor.kind.rawValue, actor.country].compactMap(\.self).joined(separator: " · "))
  if !actor.aliases.isEmpty { lines.append("  also: " + actor.aliases.map(displayed).joined(separator: ", ")) }
  for office in actor.offices {
    let days = [office.earliest, office.latest].compactMap { $0?.description }
    let stated = days.isEmpty ? "" : ", stated \(days[0])" + (days.first == days.last ? "" : " to \(days[1])")
    lines.append("  office: " + displayed(office.title) + stated)
  }
  for link in actor.links {
    lines.append(
      "  \(link.kind.rawValue.replacing("-", with: " ")): " + displayed(names[link.actor] ?? link.actor))
  }
  return lines + actor.reasons.map { "  merged: " + displayed($0) }
}

private func explained(_ place: Place, _ names: [String: String]) -> [String] {
  var lines = [displayed(place.name)]
  let within = place.within.map { "in " + (names[$0] ?? $0) }
  lines.append("  " + [place.kind.rawValue, within, place.country].compactMap(\.self).joined(separator: " · "))
  if !place.aliases.isEmpty { lines.append("  also: " + place.aliases.map(displayed).joined(separator: ", ")) }
  return lines
}

private func explained(
  _ meeting: Meeting, _ names: [String: String], _ documents: [String: Document]
) -> [String] {
  var lines = [
    "\(meeting.id)",
    "  \(meeting.span.isUnknown ? "undated" : meeting.span.spoken) · \(meeting.kind.rawValue) · \(meeting.status.rawValue)",
  ]
  lines.append("  " + meeting.participants.map { named($0, names) }.joined(separator: ", "))
  for step in meeting.history {
    lines.append(
      "  \(step.asOf?.description ?? "undated"): \(step.status.rawValue), says \(step.attribution ?? step.document)"
    )
  }
  // Where several articles tell of it, or a person decided otherwise, what each of them claims.
  for report in meeting.reports where meeting.reports.count > 1 || !meeting.decisions.isEmpty {
    let words = report.dateText.map { " (“\(displayed($0))”)" } ?? ""
    let when = report.span.isUnknown ? "undated" : report.span.spoken + words
    let place = report.place.map { ", " + displayed(names[$0] ?? $0) } ?? ""
    lines.append("  claim: \(report.document): \(when)\(place), \(report.status.rawValue)")
  }
  for evidence in meeting.evidence {
    let document = documents[evidence.document]
    let copy = document?.copyOf.map { "; a copy of \($0)" } ?? ""
    let source = [document?.source, document?.published?.description, evidence.document].compactMap(\.self)
      .filter { !$0.isEmpty }
    lines.append("  “\(displayed(evidence.quote))”")
    lines.append(
      "    \(source.joined(separator: ", "))\(copy); rule \(evidence.rule)"
        + (evidence.attribution.map { "; according to \(displayed($0))" } ?? ""))
  }
  for link in meeting.links {
    lines.append("  \(link.kind.rawValue.replacing("-", with: " ")): \(link.meeting)")
  }
  lines += meeting.decisions.map { decision in
    let value = displayed(names[decision.value] ?? decision.value)
    return "  decided: \(decision.subject.rawValue) \(value) (corrections, \(displayed(decision.origin)))"
  }
  return lines + meeting.reasons.map { "  merged: \($0)" }
}
