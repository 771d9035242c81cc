internal import Intake
internal import Meetings
internal import Reading

/// An actor's part in what a row tells.
struct Party: Hashable {
  var actor: Actor
  var role = Participant.Role.party
  /// Whether the country is the visited one for want of another.
  var isAssumed = false
}

/// One occasion that a row tells of, beside its own people.
struct Told {
  var kind: MeetingKind
  var others: [Party] = []
  var status = Status.held
  var span = DateSpan.unknown
  var label: String?
  var topics: [String] = []
  var confidence = 1.0
  var rule = "register row"
  /// Where the words stand in the row's text; none for the row as a whole.
  var ranges: [Range<Int>] = []
  /// Whether the row's people came along with somebody else.
  var isAccompanied = false
}

extension Told {
  /// Whether another state received it than the one where the row was: "Was in Canada June 25–26."
  func isElsewhere(_ location: RowLocation) -> Bool {
    guard let country = location.country else { return false }
    return others.contains { party in
      party.role == .host && party.actor.kind == .state && party.actor.country != country.code
        && folded(party.actor.name) != folded(country.name)
    }
  }

  /// Whether both are one occasion: the same company, and no days that part them.
  fileprivate func isSame(as other: Told) -> Bool {
    kind == other.kind && status == other.status
      && Set(others.map { folded($0.actor.name) }) == Set(other.others.map { folded($0.actor.name) })
      && (kind == .visit || span.isUnknown || other.span.isUnknown || span == other.span)
  }
}

/// What a row tells several times of one occasion, once with all its words: "State visit. In U.S. April 7–18; visited
/// Williamsburg."
func united(_ told: [Told]) -> [Told] {
  told.reduce(into: []) { items, item in
    guard let index = items.firstIndex(where: { $0.isSame(as: item) }) else {
      items.append(item)
      return
    }
    if items[index].span != item.span { items[index].span = .unknown }
    items[index].ranges += item.ranges
    items[index].label = items[index].label ?? item.label
    items[index].confidence = max(items[index].confidence, item.confidence)
    for topic in item.topics where !items[index].topics.contains(topic) { items[index].topics.append(topic) }
  }
}

/// Where a row's meeting was.
struct RowLocation {
  /// The place itself first, then what holds it.
  var places: [Place] = []
  var id: String?
  var country: (name: String, code: String?)?

  /// The visited state, as the one who receives.
  var host: Party? {
    country.map { Party(actor: Actor(id: "", name: $0.name, kind: .state, country: $0.code), role: .host) }
  }
}

/// A row on its way to a reading.
struct RowDraft {
  let record: Table.Record
  var document: Document
  /// The cells on one line, parted by bars: what the evidence's ranges count in.
  let text: String
  /// Where each cell starts in ``text``, in Unicode scalars.
  let starts: [Int]
  private(set) var notes: [RowNote] = []
  private var actors: [Actor] = []
  private var assumed: Set<String> = []

  init(_ record: Table.Record, name: String, columns: Columns) {
    self.record = record
    var text = ""
    var starts: [Int] = []
    for cell in record.cells {
      if !starts.isEmpty { text += " | " }
      starts.append(text.unicodeScalars.count)
      text.unicodeScalars.append(contentsOf: cell.unicodeScalars.map { $0 == "\n" ? " " : $0 })
    }
    self.text = text
    self.starts = starts
    let id = columns.cells(.id, of: record).first?.text ?? "line-\(record.line)"
    document = Document(
      id: name + "-" + id.split(separator: " ").joined(separator: "-"), source: name,
      url: columns.cells(.url, of: record).first?.text)
  }

  mutating func note(_ kind: Note.Kind, column: Int?, _ message: String) {
    notes.append(RowNote(kind, line: record.line, column: column.map { $0 + 1 }, message))
  }

  /// The days of the row; what can't be read is noted and left open.
  mutating func span(_ columns: Columns, _ style: DateStyle) -> DateSpan {
    let whole = columns.cells(.date, of: record).map { read($0, style) }
    let starts = columns.cells(.start, of: record).map { read($0, style) }
    let ends = columns.cells(.end, of: record).map { read($0, style) }
    if let span = whole.first ?? nil { return span }
    guard let start = starts.first ?? nil else {
      return (ends.first ?? nil).map { DateSpan(nil, $0.latest) } ?? .unknown
    }
    // No end: the day itself. An end that can't be read: open.
    guard let end = ends.first else { return start }
    guard let end else { return DateSpan(start.earliest, nil) }
    guard let first = start.earliest, let last = end.latest, first <= last else {
      note(
        .unresolvedTime, column: columns.cells(.end, of: record).first?.column,
        "ends before it starts: left undated")
      return .unknown
    }
    return DateSpan(
      first, last, grain: start.grain == end.grain ? start.grain : .day,
      isApproximate: start.isApproximate || end.isApproximate)
  }

  private mutating func read(_ cell: (column: Int?, text: String), _ style: DateStyle) -> DateSpan? {
    var style = style
    switch writtenDate(cell.text, &style) {
    case .empty: return nil
    case .days(let span):
      if style.hasShortYears {
        note(
          .ambiguousDate, column: cell.column, "‘\(cell.text)’: the year of two digits is taken as \(year(span))")
      }
      return span
    case .ambiguous(let a, let b):
      note(
        .ambiguousDate, column: cell.column,
        "‘\(cell.text)’ is \(a.spoken) or \(b.spoken): dated from one to the other; --date-order says which")
      return DateSpan(min(a, b), max(a, b), isApproximate: true)
    case .unreadable(let why):
      note(.unresolvedTime, column: cell.column, why + ": left undated")
      return nil
    }
  }

  private func year(_ span: DateSpan) -> String { (span.latest ?? span.earliest).map { String($0.year) } ?? "" }

  /// Those whom a column names.
  func people(_ field: Field, _ columns: Columns, usual: Actor.Kind) -> [Party] {
    let role: Participant.Role = field == .host ? .host : .party
    var parties = columns.cells(field, of: record).flatMap { cell in
      listedNames(cell.text).map { Party(actor: namedActor($0, usual: usual), role: role) }
    }
    guard field == .who else { return parties }
    let titles = columns.cells(.role, of: record).map { folded($0.text) }
    let sides = columns.cells(.side, of: record).map(\.text)
    for index in parties.indices {
      parties[index].actor.titles = Array(Set(parties[index].actor.titles + titles)).sorted()
      guard let side = sides.first, parties[index].actor.kind == .person else { continue }
      let state = knownState(side)
      parties[index].actor.affiliations = [state?.name ?? side]
      parties[index].actor.country = state?.country ?? parties[index].actor.country
    }
    return parties
  }

  /// The row's report of an occasion.
  mutating func report(
    _ told: Told, _ own: [Party], _ span: DateSpan, _ kind: MeetingKind?, _ status: Status?,
    _ location: RowLocation, number: Int
  ) -> Report {
    var participants: [Participant] = []
    for party in own + told.others {
      let id = identifier(party.actor)
      if party.isAssumed { assumed.insert(id) }
      if !participants.contains(where: { $0.actor == id }) {
        participants.append(Participant(actor: id, role: party.role))
      }
    }
    let ranges = told.ranges.isEmpty ? [0..<min(text.unicodeScalars.count, 600)] : told.ranges
    let days = days(of: told, in: span)
    return Report(
      id: "m\(number)", document: document.id, kind: kind ?? told.kind, status: status ?? told.status, span: days,
      dateText: days.isUnknown ? nil : days.spoken, place: told.isElsewhere(location) ? nil : location.id,
      participants: participants, topics: told.topics, evidence: ranges.map { evidence($0, told.rule) },
      confidence: told.confidence, label: told.label)
  }

  private func evidence(_ range: Range<Int>, _ rule: String) -> Evidence {
    let words = text.unicodeScalars.dropFirst(range.lowerBound).prefix(range.count)
    return Evidence(
      document: document.id, range: TextRange(range.lowerBound, range.upperBound),
      quote: String(String.UnicodeScalarView(words)), rule: rule)
  }

  /// The row's days, or those of them that the words name; a day close to them that the words name as well.
  private func days(of told: Told, in span: DateSpan) -> DateSpan {
    if told.span.isUnknown { return span }
    if span.isUnknown { return told.span }
    if let both = span.intersection(told.span) { return both }
    guard let first = told.span.earliest, let last = told.span.latest, let start = span.earliest,
      let end = span.latest, abs(first - end) < 60, abs(start - last) < 60
    else { return span }
    return told.span
  }

  /// The key of an actor among the row's; actors of one kind and name are one.
  private mutating func identifier(_ actor: Actor) -> String {
    let key = folded(actor.name)
    if let known = actors.first(where: { $0.kind == actor.kind && folded($0.name) == key }) { return known.id }
    let stem = key.isEmpty ? "unnamed" : key.split(separator: " ").joined(separator: "-")
    var actor = actor
    actor.id = stem
    var number = 2
    while actors.contains(where: { $0.id == actor.id }) {
      actor.id = "\(stem)-\(number)"
      number += 1
    }
    actors.append(actor)
    return actor.id
  }

  func finished(_ reports: [Report], _ location: RowLocation) -> RegisterRow {
    let used = reports.contains { $0.place != nil }
    let reading = Reading(
      document: document, actors: actors.sorted { $0.id < $1.id },
      places: used ? location.places.sorted { $0.id < $1.id } : [], reports: reports,
      notes: notes.map { Note($0.kind, document: document.id, message: $0.message) })
    return RegisterRow(reading: reading, line: record.line, notes: notes, assumed: assumed)
  }
}
