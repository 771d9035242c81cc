import Meetings

/// A short way to write what articles say: `Story.article("a", "2021-03-02", …)`.
enum Story {
  struct Said {
    var who: [String]
    var kind = MeetingKind.talks
    var status = Status.held
    var from: String?
    var to: String?
    var place: String?
    var label: String?
    var roles: [String: Participant.Role] = [:]
    var quote = "q"
  }

  /// Who is who in a test: persons unless the table says otherwise.
  static let kinds: [String: Actor.Kind] = [
    "Norland": .state, "Sudland": .state, "Hill Front": .organization, "elders": .group,
    "United Relief Mission": .organization, "URM": .organization, "Islamic Emirate": .organization,
    "Emirate": .organization, "Department": .organization, "Department of State": .organization,
    "State Department": .organization, "Norlanders": .state, "the Norland government": .state,
    "government of Norland": .state, "Norlandish": .state,
  ]
  static let countries = [
    "Norland": "NL", "Sudland": "SL", "Ada Brandt": "NL", "Norlandish": "NL", "Norlanders": "NL",
  ]
  /// City and country.
  static let cities = ["Lakeside": "Norland", "Portville": "Norland", "Deepwater": "Sudland"]

  static func article(
    _ id: String, _ published: String, aliases: [String: [String]] = [:], titles: [String: [String]] = [:],
    affiliations: [String: [String]] = [:], _ said: Said...
  ) -> Reading {
    let names = Set(said.flatMap(\.who)).sorted()
    let places = Set(said.compactMap(\.place))
    let outer = Set(places.compactMap { cities[$0] })
    return Reading(
      document: Document(id: id, published: Day(published)),
      actors: names.map {
        Actor(
          id: $0, name: $0, kind: kinds[$0] ?? .person, aliases: aliases[$0] ?? [], titles: titles[$0] ?? [],
          affiliations: affiliations[$0] ?? [], country: countries[$0])
      },
      places: places.sorted().map {
        Place(id: $0, name: $0, kind: cities[$0] == nil ? .country : .city, within: cities[$0])
      } + outer.subtracting(places).sorted().map { Place(id: $0, name: $0, kind: .country) },
      reports: said.enumerated().map { position, said in
        Report(
          id: "m\(position + 1)", document: id, kind: said.kind, status: said.status,
          span: DateSpan(said.from.flatMap { Day($0) }, (said.to ?? said.from).flatMap { Day($0) }),
          place: said.place,
          participants: said.who.map { Participant(actor: $0, role: said.roles[$0] ?? .party) },
          evidence: [
            Evidence(document: id, range: TextRange(position, position + 1), quote: said.quote, rule: "r")
          ], label: said.label)
      })
  }
}
