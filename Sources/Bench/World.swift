internal import Meetings
internal import Support

/// A world of people who meet, and what newspapers make of it: readings whose truth is known.
///
/// Names share surnames, papers misspell them, leave given names out or name the state in place of its minister, give
/// a month for a day and a country for a town, and announce what is then held, moved or called off.
struct World {
  struct Person {
    var given: String
    var surname: String
    var state: Int
    var title: String
    /// The organisation that the person speaks for, where it isn't the state.
    var organization: Int?
    var name: String { given + " " + surname }
  }

  struct Occasion {
    var people: [Int]
    var states: [Int]
    var organizations: [Int]
    var day: Day
    var city: Int
    var kind: MeetingKind
  }

  var states: [String] = []
  var cities: [(name: String, state: Int)] = []
  var organizations: [String] = []
  var people: [Person] = []
  var occasions: [Occasion] = []
  private var random: SeededRandom

  init(occasions count: Int, seed: UInt64) {
    random = SeededRandom(seed: seed)
    var words = Words()
    states = (0..<150).map { _ in words.name(2...3, "ia", &random) }
    cities = (0..<600).map { (words.name(2...3, "", &random), $0 % 150) }
    organizations = (0..<400).map { _ in words.name(2...3, "", &random) + " Movement" }
    let surnames = (0..<2000).map { _ in words.name(2...4, "", &random) }
    let givens = (0..<800).map { _ in words.name(2...3, "", &random) }
    let titles = ["foreign minister", "president", "prime minister", "special envoy", "defence minister"]
    var names: Set<String> = []
    while people.count < max(200, count / 12) {
      let index = people.count
      let person = Person(
        given: pick(givens), surname: pick(surnames), state: index % 150, title: pick(titles),
        organization: index % 5 == 4 ? index / 5 % 400 : nil)
      if names.insert(person.name).inserted { people.append(person) }
    }
    while occasions.count < count { occasions.append(occasion()) }
  }

  private mutating func pick<Item>(_ items: [Item]) -> Item {
    items[Int(random.next() % UInt64(items.count))]
  }

  mutating func chance(_ percent: UInt64) -> Bool { random.next() % 100 < percent }

  mutating func number(_ range: ClosedRange<Int>) -> Int { Int.random(in: range, using: &random) }

  private mutating func occasion() -> Occasion {
    let day = (Day(year: 2010, month: 1, day: 1) ?? Day(number: 0)) + number(0...3650)
    let city = number(0...cities.count - 1)
    if chance(8) {
      let many = (0..<number(4...9)).map { _ in number(0...149) }
      return Occasion(
        people: [], states: Set(many).sorted(), organizations: [], day: day, city: city, kind: .summit)
    }
    let a = number(0...people.count - 1)
    var b = number(0...people.count - 1)
    while people[b].state == people[a].state { b = number(0...people.count - 1) }
    var others: [Int] = []
    if chance(20) { others = [number(0...people.count - 1)].filter { $0 != a && $0 != b } }
    if chance(20) {
      return Occasion(
        people: [a], states: [], organizations: [number(0...399)], day: day, city: city, kind: .talks)
    }
    let kind: MeetingKind = chance(12) ? .call : chance(30) ? .talks : .meeting
    return Occasion(people: [a, b] + others, states: [], organizations: [], day: day, city: city, kind: kind)
  }
}

/// Invented names of syllables, each once.
private struct Words {
  private var taken: Set<String> = []
  private let starts = [
    "B", "D", "F", "G", "K", "L", "M", "N", "P", "R", "S", "T", "V", "Z", "Kh", "Br", "Tr", "St",
  ]
  private let vowels = ["a", "e", "i", "o", "u", "ai", "ei"]
  private let ends = ["n", "r", "l", "s", "t", "k", "m", "nd", "rt", "sk", ""]

  mutating func name(_ syllables: ClosedRange<Int>, _ ending: String, _ random: inout SeededRandom) -> String {
    while true {
      var word = ""
      for _ in 0..<Int.random(in: syllables, using: &random) {
        let start = starts.randomElement(using: &random) ?? "B"
        word += (word.isEmpty ? start : start.lowercased()) + (vowels.randomElement(using: &random) ?? "a")
      }
      word += (ends.randomElement(using: &random) ?? "") + ending
      if taken.insert(word).inserted { return word }
    }
  }
}
