import Meetings
import Reading
import Testing

/// Where and when meetings were, by texts of our own published on Thursday 5 December 2019: the place and the days of
/// each report, in order.
@Suite struct CircumstanceTests {
  private func check(_ text: String, _ expected: String, title: String = "") {
    let reading = read(Article(id: "a", title: title, published: Day("2019-12-05"), body: text))
    let told = reading.reports.map { "@" + ($0.place ?? "-") + ($0.span.isUnknown ? "" : " " + $0.span.edtf) }
      .joined(separator: " ; ")
    #expect(told == expected, "\(text)")
  }

  static let frames = [
    (
      "Wendy Sherman met President Uhuru Kenyatta during her visit to Nairobi from November 25 to November 27.",
      "@nairobi 2019-11-25/2019-11-27"
    ),
    ("Tony Blair will be in Riga on Dec. 12 for talks with Vaira Vike-Freiberga.", "@riga 2019-12-12"),
    ("Kofi Annan took the plan to Nicosia on Monday for talks with Glafcos Clerides.", "@nicosia 2019-12-02"),
    ("Kofi Annan flew to Nicosia on Monday for talks with Glafcos Clerides.", "@nicosia 2019-12-02"),
  ]
  @Test(arguments: frames) func lentByWhatFramesThem(_ text: String, _ expected: String) { check(text, expected) }

  static let subjects = [
    ("Jacques Chirac and Gerhard Schroeder discussed the fighting in Chad on Monday.", "@- 2019-12-02"),
    ("Jacques Chirac met Gerhard Schroeder on Monday to find a way out of the crisis in Chad.", "@- 2019-12-02"),
    ("Jacques Chirac and Gerhard Schroeder held talks on the war in Chad on Monday.", "@- 2019-12-02"),
    ("Jacques Chirac and Gerhard Schroeder discussed Chad in Berlin on Monday.", "@berlin 2019-12-02"),
  ]
  @Test(arguments: subjects) func notWhatTheySpokeOf(_ text: String, _ expected: String) { check(text, expected) }

  static let pointers = [
    (
      "Tony Blair arrived in Tripoli on Monday. He met Muammar Gaddafi in the capital.",
      "@tripoli 2019-12-02"
    ),
    (
      "Igor Ivanov flew to Tashkent on Monday. He held talks there with President Islam Karimov.",
      "@tashkent 2019-12-02"
    ),
    (
      "Igor Ivanov drove on Monday to Osh, where he met President Askar Akayev, and then to Bishkek.",
      "@osh 2019-12-02"
    ),
    (
      "Igor Ivanov brought the draft to Tashkent on Monday. Ivanov saw President Islam Karimov that evening.",
      "@tashkent 2019-12-02"
    ),
  ]
  @Test(arguments: pointers) func pointedAt(_ text: String, _ expected: String) { check(text, expected) }

  @Test func releaseGivesTheDatesOnce() {
    check(
      """
      Under Secretary Mary Lowell will travel to Lima, Peru, and Quito, Ecuador, December 9-13.

      In Lima, the Under Secretary will meet with President Martin Vizcarra.

      In Quito, the Under Secretary will meet with President Lenin Moreno.
      """,
      "@lima 2019-12-09/2019-12-13 ; @quito 2019-12-09/2019-12-13",
      title: "Under Secretary Lowell’s Travel")
  }

  static let datelines = [
    (
      "LIMA, Peru, Dec. 4 -- Ecuador's President Lenin Moreno met Peru's Martin Vizcarra here on Tuesday.",
      "@lima 2019-12-03"
    ),
    ("LIMA (Agency) - Lenin Moreno met Martin Vizcarra here on Tuesday.", "@lima 2019-12-03"),
    ("LIMA, Dec. 4 (Agency) -- Lenin Moreno met Martin Vizcarra in Arequipa today.", "@arequipa 2019-12-04"),
    ("LIMA, Dec. 4 - Lenin Moreno met Martin Vizcarra.", "@-"),
  ]
  @Test(arguments: datelines) func dated(_ text: String, _ expected: String) {
    check(text, expected)
  }

  static let lengths = [
    (
      "Two days of talks between India and Pakistan ended in Delhi on Wednesday.",
      "@new-delhi 2019-12-03/2019-12-04"
    ),
    (
      "Three days of talks between India and Pakistan opened in Delhi on Wednesday.",
      "@new-delhi 2019-12-04/2019-12-06"
    ),
  ]
  @Test(arguments: lengths) func lasting(_ text: String, _ expected: String) { check(text, expected) }

  static let tenses = [
    (
      "Tony Blair met Jacques Chirac in Paris on Tuesday and will meet Gerhard Schroeder in Berlin.",
      "@paris 2019-12-03 ; @berlin"
    ),
    ("The ministers of Peru and Chile met to discuss the March 3 accord.", "@-"),
  ]
  @Test(arguments: tenses) func notTheirs(_ text: String, _ expected: String) {
    check(text, expected)
  }

  static let topics: [(String, [String])] = [
    (
      "Igor Ivanov and Madeleine Albright discussed missile defence and trade in Geneva on Monday.",
      ["missile defence", "trade"]
    ),
    ("India and Pakistan held talks on river water in Delhi on Monday.", ["river water"]),
    ("Tony Blair met Bertie Ahern in London on Monday to review the ceasefire.", ["ceasefire"]),
    ("Tony Blair met Bertie Ahern over lunch in London on Monday.", []),
    ("Talks between India and Pakistan on Monday focused on trade.", ["trade"]),
  ]
  @Test(arguments: topics) func about(_ text: String, _ expected: [String]) {
    let reading = read(Article(id: "a", published: Day("2019-12-05"), body: text))
    #expect(reading.reports.flatMap(\.topics) == expected, "\(text)")
  }
}
