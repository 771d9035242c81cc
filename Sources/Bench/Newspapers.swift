internal import Meetings
internal import Support

/// Readings, and the truth about them.
struct Told {
  var readings: [Reading] = []
  /// The occasion of each report, by document and report.
  var occasions: [String: Int] = [:]
  /// The person whom an article's actor is, by document and actor.
  var people: [String: Int] = [:]
}

/// What articles tell of a world's occasions: each of one to four occasions of the same weeks.
func newspapers(of world: World, reports count: Int) -> Told {
  var world = world
  var told = Told()
  var open: [(occasion: Int, published: Day, isBefore: Bool)] = []
  while open.count < count {
    let occasion = world.number(0...world.occasions.count - 1)
    let day = world.occasions[occasion].day
    for _ in 0..<min(world.number(1...5), count - open.count) {
      let isBefore = world.chance(12)
      open.append((occasion, isBefore ? day - world.number(1...20) : day + world.number(0...12), isBefore))
    }
  }
  open.sort { ($0.published, $0.occasion) < ($1.published, $1.occasion) }
  var waiting = open[...]
  while let first = waiting.first {
    var own: [(occasion: Int, isBefore: Bool)] = [(first.occasion, first.isBefore)]
    waiting = waiting.dropFirst()
    for _ in 0..<world.number(0...3) {
      guard let next = waiting.first, !own.contains(where: { $0.occasion == next.occasion }) else { break }
      own.append((next.occasion, next.isBefore))
      waiting = waiting.dropFirst()
    }
    told.add(own, published: first.published, &world)
  }
  return told
}

extension Told {
  fileprivate mutating func add(
    _ occasions: [(occasion: Int, isBefore: Bool)], published: Day, _ world: inout World
  ) {
    let id = "article-\(readings.count)"
    var page = Page(id: id, published: published)
    for (position, (occasion, isBefore)) in occasions.enumerated() {
      let event = world.occasions[occasion]
      var participants: [Participant] = []
      for person in event.people {
        let isState = world.chance(15) && participants.isEmpty
        let key = isState ? page.side(of: person, world) : page.person(person, &world)
        if !isState { people["\(id) \(key)"] = person }
        participants.append(Participant(actor: key))
      }
      for state in event.states where world.chance(80) || participants.count < 2 {
        participants.append(Participant(actor: page.state(state, world)))
      }
      for organization in event.organizations {
        participants.append(Participant(actor: page.organization(organization, world)))
      }
      var seen: Set<String> = []
      participants.removeAll { !seen.insert($0.actor).inserted }
      let report = "m\(position + 1)"
      self.occasions["\(id) \(report)"] = occasion
      page.reports.append(
        Report(
          id: report, document: id, kind: event.kind, status: isBefore ? .planned : .held,
          span: span(event.day, isBefore, &world),
          place: event.kind == .call || world.chance(25) ? nil : page.place(event.city, &world),
          participants: participants,
          evidence: [Evidence(document: id, range: TextRange(0, 1), quote: "they met", rule: "bench")]))
    }
    readings.append(page.reading)
  }

  /// The day, or what a paper makes of it.
  private func span(_ day: Day, _ isBefore: Bool, _ world: inout World) -> DateSpan {
    switch world.number(0...99) {
    case ..<65: DateSpan(day)
    case ..<75: DateSpan(day - world.number(0...3), day + world.number(0...3))
    case ..<85: DateSpan(year: day.parts.year, month: day.parts.month) ?? DateSpan(day)
    default: .unknown
    }
  }
}

/// An article while it is written.
private struct Page {
  var id: String
  var published: Day
  var actors: [String: Actor] = [:]
  var places: [String: Place] = [:]
  var reports: [Report] = []

  init(id: String, published: Day) {
    self.id = id
    self.published = published
  }

  var reading: Reading {
    Reading(
      document: Document(id: id, published: published), actors: actors.values.sorted { $0.id < $1.id },
      places: places.values.sorted { $0.id < $1.id }, reports: reports)
  }

  private static func code(_ state: Int) -> String { "S\(state)" }

  /// Full, short, or misspelt.
  mutating func person(_ index: Int, _ world: inout World) -> String {
    let key = "p\(index)"
    guard actors[key] == nil else { return key }
    let person = world.people[index]
    var name = person.name
    var aliases = [person.surname]
    switch world.number(0...99) {
    case ..<12: (name, aliases) = (person.surname, [])
    case ..<16:
      let letters = Array(person.surname)
      let at = world.number(1...max(1, letters.count - 2))
      if letters.count > 6 { name = person.given + " " + String(letters[..<at] + letters[(at + 1)...]) }
    default: break
    }
    actors[key] = Actor(
      id: key, name: name, kind: .person, aliases: aliases, titles: world.chance(60) ? [person.title] : [],
      affiliations: person.organization.map { [world.organizations[$0]] } ?? [world.states[person.state]],
      country: Page.code(person.state))
    return key
  }

  mutating func side(of index: Int, _ world: World) -> String {
    let person = world.people[index]
    return person.organization.map { organization($0, world) } ?? state(person.state, world)
  }

  mutating func state(_ index: Int, _ world: World) -> String {
    let key = "s\(index)"
    actors[key] = Actor(id: key, name: world.states[index], kind: .state, country: Page.code(index))
    return key
  }

  mutating func organization(_ index: Int, _ world: World) -> String {
    let key = "o\(index)"
    actors[key] = Actor(id: key, name: world.organizations[index], kind: .organization)
    return key
  }

  mutating func place(_ index: Int, _ world: inout World) -> String {
    let city = world.cities[index]
    let country = "c\(city.state)"
    places[country] = Place(
      id: country, name: world.states[city.state], kind: .country, country: Page.code(city.state))
    if world.chance(12) { return country }
    let key = "t\(index)"
    places[key] = Place(
      id: key, name: city.name, kind: .city, country: Page.code(city.state), within: country)
    return key
  }
}
