internal import Meetings

/// A graph made small enough for one picture. Meetings keep their positions, so that marks still say which they mean.
struct Condensed {
  var graph: Graph
  /// Those that are drawn, in bundles.
  var bundles: [Bundle]
  /// What was put together or left out, a line each.
  var notes: [String] = []

  /// Marks that the picture would have.
  var count: Int { graph.actors.count + graph.places.count + bundles.count }
}

/// Collapses a graph until it has at most `most` marks: like meetings into one, those who take part in the very same
/// meetings into one, then people into their organisations and countries; cuts those who meet least only where that is
/// not enough. O(n log n).
func condensed(_ graph: Graph, most: Int = 450) -> Condensed {
  let (bundles, note) = bundles(graph)
  var condensed = Condensed(graph: graph, bundles: bundles, notes: [note].compactMap(\.self))
  for grouping in Grouping.allCases where condensed.count > most {
    condensed = joined(condensed, by: grouping)
  }
  return condensed.count > most ? cut(condensed, actors: most / 10, bundles: most / 2) : condensed
}

/// What actors are put together by.
private enum Grouping: CaseIterable {
  case company, organization, country

  func key(_ actor: Actor, _ meetings: [Int]) -> String? {
    switch self {
    case .company: meetings.map(String.init).joined(separator: " ")
    case .organization: actor.kind == .person ? actor.affiliations.min() : nil
    case .country: actor.kind == .person ? actor.country : nil
    }
  }

  /// So many are put together, at least.
  var fewest: Int { self == .company ? 4 : 2 }

  /// What those who share a key are called.
  func name(_ members: [Actor], _ key: String) -> String {
    self == .company
      ? "\(named(members[0].name)) and \(members.count - 1) more" : "\(members.count) people of \(key)"
  }

  func note(_ members: Int, _ groups: Int) -> String {
    switch self {
    case .company: "\(members) actors drawn as \(counted(groups, "group")) of the very same meetings"
    case .organization: "\(members) people drawn as their \(groups) organisations"
    case .country: "\(members) people drawn as their \(groups) countries"
    }
  }
}

/// Actors who share a key as one: the one that is called so, or a group.
private func joined(_ condensed: Condensed, by grouping: Grouping) -> Condensed {
  let graph = condensed.graph
  var meetingsOf: [String: [Int]] = [:]
  for (index, meeting) in graph.meetings.enumerated() {
    for participant in meeting.participants { meetingsOf[participant.actor, default: []].append(index) }
  }
  var members: [String: [Actor]] = [:]
  for actor in graph.actors {
    if let key = grouping.key(actor, meetingsOf[actor.id] ?? []), !displayed(key).isEmpty {
      members[key, default: []].append(actor)
    }
  }
  members = members.filter { $0.value.count >= grouping.fewest }
  guard !members.isEmpty else { return condensed }
  let named = Dictionary(graph.actors.filter { $0.kind != .person }.map { ($0.name, $0.id) }) { first, _ in first }
  var replacement: [String: String] = [:]
  var groups: [Actor] = []
  for (key, people) in members.sorted(by: { $0.key < $1.key }) {
    let id = named[key] ?? "people of " + key
    if named[key] == nil {
      groups.append(
        Actor(id: id, name: grouping.name(people, key), kind: .group, aliases: people.map(\.name).sorted())
      )
    }
    for person in people { replacement[person.id] = id }
  }
  var smaller = graph
  smaller.actors = (graph.actors.filter { replacement[$0.id] == nil } + groups).sorted { $0.id < $1.id }
  for index in smaller.meetings.indices {
    smaller.meetings[index].participants = replaced(smaller.meetings[index].participants, replacement)
    for report in smaller.meetings[index].reports.indices {
      smaller.meetings[index].reports[report].participants = replaced(
        smaller.meetings[index].reports[report].participants, replacement)
    }
  }
  let note = grouping.note(members.values.map(\.count).reduce(0, +), members.count)
  let (bundles, collapsed) = bundles(smaller)
  let before = condensed.notes.filter { !$0.contains(" marks: ") }
  return Condensed(graph: smaller, bundles: bundles, notes: [collapsed].compactMap(\.self) + before + [note])
}

private func replaced(_ participants: [Participant], _ replacement: [String: String]) -> [Participant] {
  var seen: Set<String> = []
  return participants.compactMap { participant in
    var participant = participant
    participant.actor = replacement[participant.actor] ?? participant.actor
    return seen.insert(participant.actor).inserted ? participant : nil
  }
}

/// The actors who meet most, and the groups of meetings that they have with one another most often, wherever.
private func cut(_ condensed: Condensed, actors share: Int, bundles most: Int) -> Condensed {
  let graph = condensed.graph
  var count: [String: Int] = [:]
  for participant in graph.meetings.flatMap(\.participants) { count[participant.actor, default: 0] += 1 }
  let ranked = graph.actors.sorted { (count[$1.id] ?? 0, $0.id) < (count[$0.id] ?? 0, $1.id) }
  var kept = Set(ranked.prefix(share).map(\.id))
  var smaller = graph
  var drawn: [Int] = []
  for index in smaller.meetings.indices {
    smaller.meetings[index].participants.removeAll { !kept.contains($0.actor) }
    if smaller.meetings[index].participants.count > 1 { drawn.append(index) }
  }
  let groups = bundle(drawn, of: smaller, by: .ever, anywhere: true)
    .sorted { ($1.meetings.count, $0.first) < ($0.meetings.count, $1.first) }
  let (strong, _) = strongest(groups.map { ($0.first, $0.meetings) }, most: most, "")
  let bundles = strong.map { Bundle(meetings: $0.value) }
  kept = Set(bundles.flatMap { smaller.meetings[$0.first].participants.map(\.actor) })
  let places = Set(bundles.compactMap { smaller.place(of: $0) })
  smaller.actors.removeAll { !kept.contains($0.id) }
  smaller.places.removeAll { !places.contains($0.id) }
  let shown = bundles.map(\.meetings.count).reduce(0, +)
  let least = bundles.last?.meetings.count ?? 0
  let notes = [
    "Drawn: those of the \(share) busiest actors who met \(least == 1 ? "at all" : "in the same company \(least) times and more"),"
      + " a mark for each company: \(counted(shown, "meeting"))",
    "Left out: \(counted(graph.actors.count - kept.count, "actor")), \(counted(graph.meetings.count - shown, "meeting"));"
      + " choose fewer with --from, --actor or --focus, or see all with --view timeline",
  ]
  return Condensed(
    graph: smaller, bundles: bundles, notes: condensed.notes.filter { !$0.contains(" marks: ") } + notes)
}

/// The weightiest of many lines: all of at least so many meetings, so that at most `most` are drawn; with a note.
func strongest<Key>(_ lines: [(key: Key, value: [Int])], most: Int, _ what: String) -> (
  lines: [(key: Key, value: [Int])], note: String?
) {
  guard lines.count > most else { return (lines, nil) }
  let least = lines[most].value.count + 1
  let strong = lines.prefix { $0.value.count >= least }
  guard !strong.isEmpty else {
    return (
      Array(lines.prefix(most)),
      "Drawn: \(most) of \(lines.count) \(what), all of \(counted(least - 1, "meeting"))"
    )
  }
  return (
    Array(strong),
    "Drawn: the \(strong.count) \(what) of \(least) and more meetings; left out: \(lines.count - strong.count)"
  )
}
