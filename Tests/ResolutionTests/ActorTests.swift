import Meetings
import Resolution
import Testing

/// Who is who: the names that articles give, and the names of the actors that they are taken for.
@Suite struct ActorTests {
  /// One article for every name, each meeting the Hill Front a day later.
  static func actors(_ names: [String]) -> [String] {
    let readings = names.enumerated().map { index, name in
      Story.article(
        "d\(index)", "2021-03-0\(index + 1)", Story.Said(who: [name, "Hill Front"], from: "2021-03-0\(index + 1)"))
    }
    let forward = resolve(readings).actors.map(\.name)
    #expect(resolve(readings.reversed()).actors.map(\.name) == forward)
    return forward.filter { $0 != "Hill Front" }
  }

  /// Families of variants in one company: how many actors the names are.
  @Test(
    arguments: [
      // Order
      (["Shinzo Abe", "Abe Shinzo"], 1), (["Van Minh Tran", "Tran Van Minh"], 1),
      // Initials and names left out
      (["John Robert Okafor", "John R. Okafor"], 1), (["J. Robert Okafor", "John Robert Okafor"], 1),
      (["Austin Scott Miller", "Scott Miller"], 1), (["Enrique Pena Nieto", "Enrique Pena"], 1),
      (["George H. W. Bush", "George W. Bush"], 2), (["John R. Okafor", "John T. Okafor"], 2),
      // Particles
      (["Mohammed bin Rashid al-Maktoum", "Mohammed bin Rashid Al Maktoum"], 1),
      (["Karel van der Veen", "Karel Van der Veen"], 1), (["Abd al-Rahman Qasim", "Abdal Rahman Qasim"], 1),
      (["Abdul Rahman", "Abdul Karim"], 2),
      // Titles
      (["Dr. Amina Haddad", "Amina Haddad"], 1), (["Gen. Austin Scott Miller", "General Scott Miller"], 1),
      (["Mullah Omar", "Mullah Omar"], 1), (["Deputy Prime Minister Amina Haddad", "Amina Haddad"], 1),
      // Transliterations and given names
      (["Kim Jong Un", "Kim Jong-un"], 1), (["Recep Tayyip Erdoğan", "Recep Tayyip Erdogan"], 1),
      (["Volodymyr Zelensky", "Volodymyr Zelenskyy", "Volodymyr Zelenskiy"], 1),
      (["Sergei Petrenko", "Sergey Petrenko"], 1), (["Muammar Gaddafi", "Muammar Qaddafi"], 1),
      (["Mike Pompeo", "Michael Pompeo"], 1), (["Mohammad Javad Zarif", "Mohammed Javad Zarif"], 1),
      // Slips of the pen
      (["Zalmay Khalilzad", "Zalmay Khalizlad"], 1), (["Zalmay Khalilzad", "Zalmay Khallilzad"], 1),
      (["Sher Mohammad Abbas Stanikzai", "Sher Mohammad Abbas Stanekzai"], 1),
      (["Ali Hassan", "Ali Hussein"], 2), (["Mark Andersen", "Mark Anderson"], 2),
      // One word twice, and a surname alone
      (["Abdullah Abdullah", "Abdullah Abdullah"], 1), (["Zalmay Khalilzad", "Khalilzad"], 1),
      (["Abdullah Abdullah", "Abdullah Gul"], 2),
      // One surname, two people
      (["Ashraf Ghani", "Abdul Ghani Baradar", "Ghani"], 2), (["Rajnath Singh", "Manmohan Singh"], 2),
      (["Donald Trump", "Donald Trump Jr."], 2), (["Hafez Darwish", "Bashir Darwish"], 2),
      (["Imran Khan", "Genghis Khan"], 2), (["Omar Reyes Sr.", "Omar Reyes Jr."], 2),
      // Short forms of bodies, and of none in particular
      (["United Relief Mission", "URM"], 1), (["State Department", "Department of State"], 1),
      (["State Department", "Department"], 2),
      // A state by name, people, government
      (["Norland", "Norlandish", "Norlanders"], 1), (["Norland", "the Norland government"], 1),
      (["Norland", "government of Norland"], 1), (["Norland", "Sudland"], 2),
    ] as [([String], Int)])
  func variantsOfNames(_ names: [String], _ count: Int) {
    #expect(Self.actors(names).count == count)
  }

  /// Without anything else in common only what can hardly be two.
  @Test(
    arguments: [
      (["Volodymyr Zelensky", "Volodymyr Zelenskyy"], 1), (["Recep Tayyip Erdoğan", "Recep Tayyip Erdogan"], 1),
      (["Kim Jong-un", "Kim Jong Un"], 1), (["Abe Shinzo", "Shinzo Abe"], 1),
      (["Sher Mohammad Abbas Stanikzai", "Sher Mohammad Abbas Stanekzai"], 1), (["Ali Hasan", "Ali Hassan"], 2),
      (["Omar Reyes", "Omar Reyez"], 2), (["Reyes", "Reyes"], 2), (["John R. Okafor", "J. R. Okafor"], 2),
    ] as [([String], Int)])
  func variantsAlone(_ names: [String], _ count: Int) {
    let others = ["Lena Vogt", "Petr Dvorak", "Ines Moreau"]
    let readings = names.enumerated().map { index, name in
      Story.article("d\(index)", "2021-0\(index + 1)-01", Story.Said(who: [name, others[index]]))
    }
    #expect(resolve(readings).actors.count == count + names.count)
  }

  /// A slip of the pen is the same person where both met one who is known by a surname in the other article.
  @Test func aSlipIsToldByWhomBothMet() {
    let readings = [
      Story.article("a", "2021-03-01", Story.Said(who: ["Zalmay Khalizlad", "Ivo Marlow"], from: "2021-03-01")),
      Story.article(
        "b", "2021-03-02", titles: ["Marlow": ["president"]],
        Story.Said(who: ["Zalmay Khalilzad", "Marlow"], from: "2021-03-01")),
      Story.article(
        "c", "2021-03-03", titles: ["Ivo Marlow": ["president"]], Story.Said(who: ["Ivo Marlow", "Lena Vogt"])),
    ]
    #expect(resolve(readings).actors.map(\.name) == ["Ivo Marlow", "Lena Vogt", "Zalmay Khalilzad"])
    #expect(resolve(readings.reversed()).actors.map(\.name) == ["Ivo Marlow", "Lena Vogt", "Zalmay Khalilzad"])
  }

  @Test func aShortFormThatAnArticleExplainsIsUnderstoodInOthers() {
    let readings = [
      Story.article(
        "a", "2021-03-01", aliases: ["Islamic Emirate": ["the Emirate"]],
        Story.Said(who: ["Islamic Emirate", "Hill Front"])),
      Story.article("b", "2021-03-05", Story.Said(who: ["Emirate", "Hill Front"])),
    ]
    let graph = resolve(readings)
    #expect(graph.actors.map(\.name) == ["Hill Front", "Islamic Emirate"])
    #expect(graph.actors[1].reasons == ["‘Emirate’ and ‘Islamic Emirate’: a short form of the other, score 0.95"])
  }

  /// A surname goes to whom the article describes: by office, where two bear it.
  @Test func aSurnameIsToldByItsOffice() {
    let names = ["Rajnath Singh": ["defence minister"], "Manmohan Singh": ["prime minister"]]
    var readings = names.keys.sorted().enumerated().map { index, name in
      Story.article("d\(index)", "2021-03-01", titles: names, Story.Said(who: [name, "Hill Front"]))
    }
    readings.append(
      Story.article(
        "e", "2021-03-02", titles: ["Singh": ["minister of defence"]], Story.Said(who: ["Singh", "Lena Vogt"])))
    let graph = resolve(readings)
    #expect(graph.actors.map(\.name) == ["Hill Front", "Lena Vogt", "Manmohan Singh", "Rajnath Singh"])
    #expect(graph.actors[3].aliases == ["Singh"])
  }

  @Test func aSurnameThatFitsTwoStaysAloneAndIsNoted() {
    let names = ["Rajnath Singh", "Manmohan Singh", "Singh"]
    #expect(Self.actors(names) == ["Manmohan Singh", "Rajnath Singh", "Singh"])
    let readings = names.enumerated().map { index, name in
      Story.article("d\(index)", "2021-03-01", Story.Said(who: [name, "Hill Front"]))
    }
    #expect(
      resolve(readings).notes == [
        Note(.ambiguousName, document: "d2", message: "'Singh' may be Manmohan Singh or Rajnath Singh")
      ])
  }

  @Test func aSurnameGenerationsApartIsSomebodyElse() {
    func count(_ day: String) -> Int {
      resolve([
        Story.article("a", "2019-03-01", Story.Said(who: ["Ivo Marlow", "Hill Front"], from: "2019-03-01")),
        Story.article("b", day, Story.Said(who: ["Marlow", "Hill Front"], from: day)),
      ]).actors.count
    }
    #expect(count("2019-06-01") == 2)
    #expect(count("1985-06-01") == 3)
  }

  @Test func officesBelongToTheirTime() {
    func count(_ day: String) -> Int {
      resolve([
        Story.article("a", "2019-03-01", Story.Said(who: ["the Norland envoy", "Hill Front"])),
        Story.article("b", day, Story.Said(who: ["the Norland envoy", "Hill Front"])),
      ]).actors.count
    }
    #expect(count("2019-06-01") == 2)
    #expect(count("2022-06-01") == 3)
  }

  /// Offices keep the days of the articles that state them; what they are of becomes a link.
  @Test func officesAreDatedAndLinked() throws {
    func article(_ id: String, _ day: String, _ title: String) -> Reading {
      Story.article(
        id, day, titles: ["Ada Brandt": [title], "Omar Reyes": ["spokesman"], "Lena Vogt": ["member"]],
        affiliations: ["Omar Reyes": ["Hill Front"], "Lena Vogt": ["Hill Front"]],
        Story.Said(who: ["Ada Brandt", "Omar Reyes", "Lena Vogt", "Hill Front", "Norland"]))
    }
    var readings = [
      article("a", "2019-03-01", "foreign minister"), article("b", "2019-06-01", "foreign minister"),
      article("c", "2022-06-01", "president"),
    ]
    readings[2].actors[0].links = [ActorLink(kind: .successorOf, actor: "Omar Reyes")]
    let actors = resolve(readings).actors
    let ada = try #require(actors.first { $0.name == "Ada Brandt" })
    #expect(
      ada.offices == [
        Office(title: "foreign minister", earliest: Day("2019-03-01"), latest: Day("2019-06-01")),
        Office(title: "president", earliest: Day("2022-06-01"), latest: Day("2022-06-01")),
      ])
    #expect(
      ada.links == [
        ActorLink(kind: .leads, actor: "norland"), ActorLink(kind: .successorOf, actor: "omar-reyes"),
      ])
    #expect(actors.first { $0.name == "Omar Reyes" }?.links == [ActorLink(kind: .represents, actor: "hill-front")])
    #expect(actors.first { $0.name == "Lena Vogt" }?.links == [ActorLink(kind: .memberOf, actor: "hill-front")])
  }

  /// "The Norland foreign minister" is who held that office then; another office, or another time, is somebody else.
  @Test(
    arguments: [
      ("2019-04-01", "Norland foreign minister", 2), ("2019-04-01", "Norland defence minister", 3),
      ("2022-04-01", "Norland foreign minister", 3), ("2019-04-01", "Norland diplomat", 3),
    ] as [(String, String, Int)])
  func anOfficeMeansItsHolder(_ day: String, _ office: String, _ count: Int) {
    var later = Story.article("b", day, Story.Said(who: [office, "Hill Front"]))
    later.actors = later.actors.map { actor in
      var actor = actor
      if actor.kind == .person { actor.country = "NL" }
      return actor
    }
    let graph = resolve([
      Story.article(
        "a", "2019-03-01", titles: ["Ada Brandt": ["foreign minister"]],
        Story.Said(who: ["Ada Brandt", "Hill Front"])), later,
    ])
    #expect(graph.actors.count == count)
  }
}
