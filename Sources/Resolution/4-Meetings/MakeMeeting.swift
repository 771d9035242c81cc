internal import Meetings

/// The meeting that an occasion's claims speak of; its id and links come later.
func makeMeeting(_ occasion: Occasion, _ claims: [Claim], _ places: [Place]) -> Meeting {
  let own = occasion.claims.map { claims[$0] }
  let (span, dateText) = agreedSpan(own)
  let history = statusHistory(own)
  let chain = own.map(\.places).max { a, b in (a.count, b.first ?? 0) < (b.count, a.first ?? 0) }
  return Meeting(
    id: "", kind: agreedKind(own.map(\.report.kind)), status: history.last?.status ?? .held, span: span,
    dateText: dateText, place: chain?.first.map { places[$0].id }, participants: allParticipants(own),
    topics: Set(own.flatMap(\.report.topics)).sorted(), reports: own.map(\.report), history: history,
    reasons: occasion.reasons)
}

/// The days that the claims agree on, starting from the most precise; one that excludes the rest is passed over.
private func agreedSpan(_ claims: [Claim]) -> (DateSpan, String?) {
  let stated = claims.enumerated().filter { !$0.element.report.span.isUnknown }.sorted { a, b in
    let (x, y) = (a.element.report.span.length ?? .max, b.element.report.span.length ?? .max)
    return (x, -(a.element.published?.number ?? 0), a.offset) < (y, -(b.element.published?.number ?? 0), b.offset)
  }
  guard let first = stated.first?.element.report else { return (.unknown, nil) }
  let span = stated.dropFirst().reduce(first.span) { $0.intersection($1.element.report.span) ?? $0 }
  return (span, first.dateText)
}

/// The kind most often stated, the more telling among equals.
private func agreedKind(_ kinds: [MeetingKind]) -> MeetingKind {
  let telling: [MeetingKind] = [.signing, .summit, .talks, .call, .visit, .meeting, .other]
  return telling.max { a, b in
    let (x, y) = (kinds.count { $0 == a }, kinds.count { $0 == b })
    return x != y ? x < y : (telling.firstIndex(of: a) ?? 0) > (telling.firstIndex(of: b) ?? 0)
  } ?? .meeting
}

private func allParticipants(_ claims: [Claim]) -> [Participant] {
  var roles: [String: Participant.Role] = [:]
  for participant in claims.flatMap(\.report.participants) {
    roles[participant.actor] =
      roles[participant.actor].map { moreTelling($0, participant.role) } ?? participant.role
  }
  return sorted(roles.map { Participant(actor: $0.key, role: $0.value) })
}

/// Status by status as the articles came out, oldest first; what repeats the status before is no step.
///
/// An article that still calls a meeting planned after another told that it was held looks back, and takes nothing
/// away from that. Undated articles come first, since nothing says that they knew better.
func statusHistory(_ claims: [Claim]) -> [StatusStep] {
  let rank: [Status] = [.proposed, .planned, .postponed, .cancelled, .denied, .held]
  let order = claims.enumerated().sorted { a, b in
    let x = (a.element.published?.number ?? .min, rank.firstIndex(of: a.element.report.status) ?? 0, a.offset)
    let y = (b.element.published?.number ?? .min, rank.firstIndex(of: b.element.report.status) ?? 0, b.offset)
    return x < y
  }
  var steps: [StatusStep] = []
  for claim in order.map(\.element) {
    let status = claim.report.status
    let last = steps.last?.status
    guard status != last else { continue }
    if last == .held, status == .planned || status == .proposed || status == .postponed { continue }
    if last != nil, last != .proposed, status == .proposed { continue }
    steps.append(
      StatusStep(
        status: status, asOf: claim.published, document: claim.report.document,
        attribution: claim.report.evidence.first?.attribution))
  }
  return steps
}
