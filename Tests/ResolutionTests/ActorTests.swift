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

  @Test(
    arguments: [
      (["Kim Jong Un", "Kim Jong-un"], 1), (["Recep Tayyip Erdoğan", "Recep Tayyip Erdogan"], 1),
      (["Volodymyr Zelensky", "Volodymyr Zelenskyy", "Volodymyr Zelenskiy"], 1),
      (["Zalmay Khalilzad", "Zalmay Khalizlad"], 1), (["Zalmay Khalilzad", "Khalilzad"], 1),
      (["Austin Scott Miller", "Scott Miller"], 1), (["Mike Pompeo", "Michael Pompeo"], 1),
      (["Mullah Omar", "Mullah Omar"], 1), (["Abdullah Abdullah", "Abdullah Abdullah"], 1),
      (["Ashraf Ghani", "Abdul Ghani Baradar", "Ghani"], 2), (["Rajnath Singh", "Manmohan Singh"], 2),
      (["Donald Trump", "Donald Trump Jr."], 2), (["George H. W. Bush", "George W. Bush"], 2),
      (["Imran Khan", "Genghis Khan"], 2), (["Ali Hassan", "Ali Hussein"], 2),
      (["United Relief Mission", "URM"], 1),
    ] as [([String], Int)])
  func variantsOfNames(_ names: [String], _ count: Int) {
    #expect(Self.actors(names).count == count)
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
}
