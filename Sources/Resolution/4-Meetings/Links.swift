internal import Meetings

/// How long after a postponed meeting its new date may be, in days.
private let longestDelay = 180
/// The rounds of a series lie in two years.
private let longestSeries = 731

/// Links meetings as articles have them: the new date of a postponed one, each round to the round before and to the
/// series that it belongs to, and what was held beside a gathering. Only meetings that share two sides are compared.
func linkMeetings(_ meetings: [Meeting], _ cast: Cast, _ claims: [[Claim]]) -> [Meeting] {
  var meetings = meetings
  let gatherings = Gatherings(meetings)
  var bySides: [Sides: [Int]] = [:]
  for index in meetings.indices {
    for sides in pairs(of: claims[index], cast) { bySides[sides, default: []].append(index) }
  }
  for index in meetings.indices {
    let isPostponed = meetings[index].history.contains { $0.status == .postponed }
    let round = claims[index].compactMap(\.round).first
    if isPostponed || round != nil {
      let near = Set(pairs(of: claims[index], cast).flatMap { bySides[$0] ?? [] }).sorted()
      let others = near.filter { $0 != index && isOfSameSides(claims[index], claims[$0], cast) }
      if isPostponed, let new = replacement(of: index, among: others, meetings) {
        meetings[new].links.append(MeetingLink(kind: .rescheduledFrom, meeting: meetings[index].id))
      }
      if let round {
        meetings[index].links += roundLinks(of: index, round, among: others, meetings, claims)
      }
    }
    if let gathering = gatherings.gathering(beside: meetings[index], meetings) {
      meetings[index].links.append(MeetingLink(kind: .sidelinesOf, meeting: meetings[gathering].id))
    }
  }
  return meetings
}

private struct Sides: Hashable {
  var a: Int
  var b: Int
}

/// Two by two, those who take part and those whom they speak for, of the first claims; one that names a single side
/// with a group makes a pair with nobody.
private func pairs(of claims: [Claim], _ cast: Cast) -> Set<Sides> {
  var result: Set<Sides> = []
  for claim in claims.prefix(4) {
    let named = claim.attendance.map(\.actor).filter { cast.kinds[$0] != .group }
    let sides = Set(named + named.flatMap { cast.principals[$0] }).sorted().prefix(12)
    for (position, a) in sides.enumerated() {
      for b in sides[(position + 1)...] { result.insert(Sides(a: a, b: b)) }
    }
    if named.count == 1 { result.insert(Sides(a: named[0], b: -1)) }
  }
  return result
}

/// The round before, and the series that some article tells of as a whole.
private func roundLinks(
  of index: Int, _ round: Int, among others: [Int], _ meetings: [Meeting], _ claims: [[Claim]]
) -> [MeetingLink] {
  let before = others.filter { other in
    claims[other].contains { $0.round == round - 1 } && isBefore(meetings[other], meetings[index], days: 366)
  }
  let series = others.filter { other in
    claims[other].contains(where: \.isSeries)
      && claims[other].contains { series in
        guard let told = series.published, let day = meetings[index].span.earliest else { return true }
        return abs(told - day) <= longestSeries
      }
  }
  return [
    before.last.map { MeetingLink(kind: .followUpOf, meeting: meetings[$0].id) },
    series.first.map { MeetingLink(kind: .roundOf, meeting: meetings[$0].id) },
  ].compactMap(\.self)
}

/// The meetings of many, by their names and by the articles that tell of them.
private struct Gatherings {
  private var byName: [String: [Int]] = [:]
  private var byDocument: [String: [Int]] = [:]

  init(_ meetings: [Meeting]) {
    for (index, meeting) in meetings.enumerated() where meeting.kind == .summit {
      for name in Set(meeting.reports.compactMap(\.label)) { byName[folded(name), default: []].append(index) }
      for document in Set(meeting.reports.map(\.document)) { byDocument[document, default: []].append(index) }
    }
  }

  /// The gathering that a meeting was held on the sidelines of, by its own words: one that bears the name that
  /// follows, or the only one that the same article tells of.
  func gathering(beside meeting: Meeting, _ meetings: [Meeting]) -> Int? {
    guard meeting.kind != .summit else { return nil }
    for evidence in meeting.evidence {
      let all = words(evidence.quote)
      guard let at = all.firstIndex(where: { ["sidelines", "sideline", "margins", "fringes"].contains($0) }) else {
        continue
      }
      let after = Array(all[(at + 1)...].prefix(9))
      let names = after.indices.flatMap { first in
        (first + 1..<min(after.count, first + 5)).map { after[first...$0].joined(separator: " ") }
      }
      let named = Set(names.flatMap { byName[$0] ?? [] }).filter {
        !meetings[$0].span.isUnknown && !meeting.span.isUnknown
      }
      for found in [named, Set(byDocument[evidence.document] ?? [])] {
        let open = found.filter { meetings[$0].span.overlaps(meeting.span) }
        if open.count == 1 { return open.first }
      }
    }
    return nil
  }
}

private func isOfSameSides(_ a: [Claim], _ b: [Claim], _ cast: Cast) -> Bool {
  a.prefix(4).contains { x in
    b.prefix(4).contains { y in (attendanceLikeness(x, y, cast)?.value ?? 0) >= 0.7 && !kindsDiffer(x, y) }
  }
}

private func kindsDiffer(_ a: Claim, _ b: Claim) -> Bool {
  let apart: Set<MeetingKind> = [.call, .signing, .visit]
  let (x, y) = (a.report.kind, b.report.kind)
  return x != y && (apart.contains(x) || apart.contains(y))
}

/// The first meeting after a postponed one that it can have been moved to.
private func replacement(of old: Int, among others: [Int], _ meetings: [Meeting]) -> Int? {
  let known = Set(meetings[old].reports.map(\.document))
  let fitting = others.filter { new in
    guard !meetings[new].links.contains(where: { $0.kind == .rescheduledFrom }) else { return false }
    if meetings[old].place != nil, meetings[new].place != nil, meetings[old].place != meetings[new].place,
      known.isDisjoint(with: meetings[new].reports.map(\.document))
    {
      return false
    }
    return isBefore(meetings[old], meetings[new], days: longestDelay)
  }
  // One told of in the same article is the likeliest, then the nearest.
  return fitting.min { a, b in
    let x = known.isDisjoint(with: meetings[a].reports.map(\.document)) ? 1 : 0
    let y = known.isDisjoint(with: meetings[b].reports.map(\.document)) ? 1 : 0
    return (x, meetings[a].span.earliest?.number ?? .max, a) < (y, meetings[b].span.earliest?.number ?? .max, b)
  }
}

private func isBefore(_ old: Meeting, _ new: Meeting, days: Int) -> Bool {
  guard let a = old.span.earliest, let b = new.span.earliest else { return false }
  return a < b && b - a <= days
}
