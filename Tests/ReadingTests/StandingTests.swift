import Meetings
import Reading
import Testing

/// What sentences of our own state of people: offices, bodies, successors; and what they call an occasion.
@Suite struct StandingTests {
  static func told(_ text: String) -> Meetings.Reading {
    read(Article(id: "a", published: Day("2019-12-05"), body: text))
  }

  @Test(
    arguments: [
      (
        "Hezbollah spokesman Karim Haddad met French Foreign Minister Jean Dupont in Beirut on Monday.",
        "Jean Dupont: foreign minister of -; Karim Haddad: spokesman of Hezbollah"
      ),
      (
        "Mohammad Rafiq, chief negotiator for the Taliban, met Secretary of State Mark Ellis in Doha.",
        "Mark Ellis: secretary of state of -; Mohammad Rafiq: chief negotiator of Taliban"
      ),
      (
        "President Anna Novak received Peter Lang, the deputy prime minister of Austria, in Prague.",
        "Anna Novak: president of -; Peter Lang: deputy prime minister of -"
      ),
    ] as [(String, String)])
  func offices(_ text: String, _ expected: String) {
    let lines = Self.told(text).actors.filter { $0.kind == .person }.map { actor in
      "\(actor.name): \(actor.titles.joined(separator: ", ")) of "
        + (actor.affiliations.isEmpty ? "-" : actor.affiliations.joined(separator: ", "))
    }
    #expect(lines.joined(separator: "; ") == expected)
  }

  @Test(
    arguments: [
      "Maria Santos, who succeeded Paulo Ribeiro, met Paulo Ribeiro in Lisbon on Monday.",
      "Maria Santos, the successor of Paulo Ribeiro, held talks with Paulo Ribeiro in Lisbon on Monday.",
    ])
  func successors(_ text: String) {
    let maria = Self.told(text).actors.first { $0.name == "Maria Santos" }
    #expect(maria?.links == [ActorLink(kind: .successorOf, actor: "paulo-ribeiro")])
  }

  @Test(
    arguments: [
      ("Iran and Oman held a fourth round of talks in Muscat on Monday.", ["fourth round"]),
      ("Iran and Oman attended the Gulf summit in Muscat on Monday.", ["gulf summit"]),
      ("Iran and Oman held talks in Muscat on Monday.", []),
    ] as [(String, [String])])
  func namesOfOccasions(_ text: String, _ expected: [String]) {
    #expect(Self.told(text).reports.compactMap(\.label) == expected)
  }
}
