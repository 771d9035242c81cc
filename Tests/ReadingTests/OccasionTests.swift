import Meetings
import Reading
import Testing

/// Which occasions texts of our own tell of, of what kind and how they stand, published on Thursday 5 December 2019.
@Suite struct OccasionTests {
  /// Text, then kind, status, who and days of each report.
  static let cases: [(String, String)] = [
    // Visits to bodies, and stops of a journey told as its subject.
    (
      "Kofi Annan visited the Arab League's headquarters on Monday.",
      "visit held arab-league kofi-annan 2019-12-02"
    ),
    // A telephone and a verb of speech.
    (
      "Junichiro Koizumi explained his plan by telephone to George W. Bush on Tuesday.",
      "call held george-w-bush junichiro-koizumi 2019-12-03"
    ),
    // Reciprocals, and the last time before a silence.
    (
      "Sergei Lavrov and John Kerry saw each other in Vienna on Monday.",
      "meeting held john-kerry sergei-lavrov 2019-12-02"
    ),
    (
      "Sergei Lavrov and John Kerry had not met since October.",
      "meeting held john-kerry sergei-lavrov 2019-10-01 2019-10-31"
    ),
    // What is to happen, and what will not.
    (
      "Talks between Iran and Oman, to be held in Muscat next week, will be open to Qatar.",
      "talks planned iran oman 2019-12-09 2019-12-15"
    ),
    (
      "The talks between Russia and Japan, due to begin in Sochi on Friday, will not take place.",
      "talks cancelled japan russia 2019-12-06"
    ),
    (
      "Hamas stayed away from talks with Egypt proposed for Cairo.",
      "talks denied egypt hamas"
    ),
    // One occasion: the title, the meeting, what was discussed there.
    (
      "Angela Merkel met Shinzo Abe in Berlin on Monday. Merkel and Abe also discussed the war in Syria.",
      "meeting held angela-merkel shinzo-abe 2019-12-02"
    ),
    // A gathering that only frames another meeting.
    (
      "Narendra Modi met Hassan Rouhani on the margins of the UN General Assembly in September.",
      "meeting held hassan-rouhani narendra-modi 2019-09-01 2019-09-30 ; summit held un-general-assembly 2019-09-01 2019-09-30"
    ),
    // The second of two infinitives stands as the first; regular and demanded contact is none.
    (
      "Igor Ivanov had been due to arrive in Oslo on Monday and hold talks with Bjorn Moe on Tuesday.",
      "talks cancelled bjorn-moe igor-ivanov 2019-12-03 ; visit cancelled igor-ivanov norway 2019-12-02"
    ),
    ("Canada calls on Iran and the rebels to immediately release the crew.", ""),
    ("Oxfam renewed its calls on both sides and its call for talks.", ""),
    ("Sergei Lavrov told a news conference in Moscow on Monday that prices would fall.", ""),
    // Calls that are visits, honours in front of a name, pairs in front of a noun.
    (
      "Kamala Harris paid a courtesy call on Halimah Yacob in Singapore on Monday.",
      "meeting held halimah-yacob kamala-harris 2019-12-02"
    ),
    (
      "Narendra Modi had a telephone conversation with His Excellency Justin Trudeau on Monday.",
      "call held justin-trudeau narendra-modi 2019-12-02"
    ),
    // What was about to happen, and is told as past, didn't.
    (
      "Brazil and Peru were close to signing a trade pact in September before Brazil pulled out.",
      "signing cancelled brazil peru 2019-09-01 2019-09-30"
    ),
    ("Brazil and Peru are on the verge of signing a trade pact.", "signing planned brazil peru"),
    ("Officials said Brazil and Peru were close to signing a trade pact.", "signing planned brazil peru"),
    // Nobody meets the news, a prize or the stock exchange.
    ("Emmanuel Macron welcomed the decision by Serbia.", ""),
    ("Denis Mukwege spoke of his patients after receiving the Nobel Peace Prize in Oslo.", ""),
    ("Shares fell on the Frankfurt exchange on Friday.", ""),
    ("Meeting rebels is a crime in Turkey.", ""),
  ]

  @Test(arguments: cases)
  func occasions(_ text: String, _ expected: String) {
    check(Article(id: "a", published: Day("2019-12-05"), body: text), expected)
  }

  /// Title, text, reports.
  static let titled: [(String, String, String)] = [
    (
      "Deputy Minister Berg's Travel to Kenya and Uganda",
      "Deputy Minister Ida Berg will travel to Nairobi, Kenya, and Kampala, Uganda, from December 9 to 12.",
      "visit planned ida-berg kenya 2019-12-09 2019-12-12 ; visit planned ida-berg uganda 2019-12-09 2019-12-12"
    ),
    (
      "Schedule of Secretary-General Ana Rey, Monday, 9 December 2019",
      """
      9:00 a.m. Senior Management Group (closed)

      10:15 a.m. H.E. Ms. Eva Luna, Permanent Representative of Sweden (presentation of credentials)

      3:30 p.m. Mr. Luis Paz, Special Envoy for Yemen (by videoconference)
      """,
      "call planned ana-rey luis-paz 2019-12-09 ; meeting planned ana-rey eva-luna 2019-12-09"
    ),
    (
      "Assistant Secretary Rey Travels to Liberia and Guinea",
      """
      Assistant Secretary Ana Rey will travel to West Africa next week. In Monrovia on December 10 Assistant Secretary \
      Rey will meet with President Eva Luna of Liberia. On December 11 she travels to Conakry, where she will call on \
      President Luis Paz of Guinea.
      """,
      "meeting planned ana-rey eva-luna 2019-12-10 ; meeting planned ana-rey luis-paz 2019-12-11"
    ),
    (
      "Secretary Rey And Foreign Minister Luis Paz Before Their Meeting",
      """
      Ana Rey, Secretary of State

      Lima, Peru

      SECRETARY REY: Good afternoon.

      FOREIGN MINISTER PAZ: Thank you. I met President Nye in Quito on Monday. "I met the king in Riga," he told me.
      """,
      "meeting held luis-paz nye 2019-12-02 ; meeting planned ana-rey luis-paz 2019-12-05"
    ),
    (
      "Remarks by President Rey and Prime Minister Paz Before Bilateral Meeting",
      "Oval Office\n\nPRESIDENT REY: Good afternoon.",
      "meeting planned paz rey 2019-12-05"
    ),
    ("Oil Prices Before OPEC Meeting", "Prices fell on Monday.", ""),
    (
      "Visit to Peru", "Ana Rey, Secretary of State\n\nI met President Luis Paz in Lima on Monday.",
      "meeting held ana-rey luis-paz 2019-12-02"
    ),
  ]

  @Test(arguments: titled)
  func titles(_ title: String, _ text: String, _ expected: String) {
    check(Article(id: "a", title: title, published: Day("2019-12-05"), body: text), expected)
  }

  private func check(_ article: Article, _ expected: String, at location: SourceLocation = #_sourceLocation) {
    let lines = read(article).reports.map { report in
      let days = [report.span.earliest, report.span.latest].map { $0.map { "\($0)" } ?? ".." }
      let when = report.span.isUnknown ? [] : days[0] == days[1] ? [days[0]] : days
      return ([report.kind.rawValue, report.status.rawValue] + report.participants.map(\.actor).sorted() + when)
        .joined(separator: " ")
    }
    #expect(lines.sorted().joined(separator: " ; ") == expected, sourceLocation: location)
  }
}
