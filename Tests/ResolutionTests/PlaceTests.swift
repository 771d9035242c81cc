import Meetings
import Resolution
import Testing

/// Which place is which: containment, venues, and one name in several countries.
@Suite struct PlaceTests {
  /// `name kind within`, over all articles.
  static func places(_ articles: [[Place]]) -> [String] {
    let readings = articles.enumerated().map { index, places in
      var reading = Story.article("d\(index)", "2021-03-01", Story.Said(who: ["Ada Brandt", "Hill Front"]))
      reading.places = places
      // One meeting at every place, so that all of them are in the graph.
      reading.reports = places.enumerated().map { position, place in
        var report = reading.reports[0]
        report.id = "m\(position + 1)"
        report.place = place.id
        return report
      }
      return reading
    }
    let graph = resolve(readings)
    graph.checkInvariants()
    #expect(resolve(readings.reversed()).places == graph.places)
    return graph.places.map { "\($0.id) \($0.kind.rawValue) \($0.within ?? "-")" }
  }

  static func town(_ country: String, _ latitude: Double? = nil) -> [Place] {
    [
      Place(id: "land", name: country, kind: .country, country: String(country.prefix(2)).uppercased()),
      Place(
        id: "town", name: "Springfield", kind: .city, country: String(country.prefix(2)).uppercased(),
        within: "land", latitude: latitude, longitude: latitude.map { $0 + 20 }),
    ]
  }

  static func hall(_ country: String) -> [Place] {
    town(country) + [Place(id: "hall", name: "Grand Hotel", kind: .venue, within: "town")]
  }

  @Test(
    arguments: [
      ([town("Norland"), town("Norland")], ["norland country -", "springfield city norland"]),
      (
        [town("Norland"), town("Sudland")],
        [
          "norland country -", "springfield city norland", "springfield-su city sudland", "sudland country -",
        ]
      ),
      // Two towns of one name in one country, far apart.
      (
        [town("Norland", 10), town("Norland", 14), town("Norland", 10.1)],
        ["norland country -", "springfield city norland", "springfield-no city norland"]
      ),
      (
        [hall("Norland"), hall("Sudland"), hall("Norland")],
        [
          "grand-hotel venue springfield", "grand-hotel-2 venue springfield-su", "norland country -",
          "springfield city norland", "springfield-su city sudland", "sudland country -",
        ]
      ),
      // A town without its country is the only one of the name, and nobody's where there are two.
      (
        [town("Norland"), [Place(id: "t", name: "Springfield", kind: .city)]],
        ["norland country -", "springfield city norland"]
      ),
    ] as [([[Place]], [String])])
  func samePlaces(_ articles: [[Place]], _ expected: [String]) {
    #expect(Self.places(articles) == expected)
  }
}
