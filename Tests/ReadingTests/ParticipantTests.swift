import Meetings
import Reading
import Testing

/// Who takes part, in sentences of our own, published on Thursday 5 December 2019.
@Suite struct ParticipantTests {
  static let cases: [(String, String)] = [
    ("Ann Lee met Prime Minister Major and Foreign Secretary Rifkind in London.", "ann-lee major rifkind"),
    ("Prime Minister Ingrid Berg met President Isaac Navon of Israel in Haifa.", "ingrid-berg isaac-navon"),
    (
      "Gro Lund met with Republic of Cyprus Foreign Minister George Iacovou in Larnaca on Monday.",
      "george-iacovou gro-lund"
    ),
    (
      "NATO Secretary General Manfred Woerner met Bulgarian President Zhelyu Zhelev in Varna.",
      "manfred-woerner zhelyu-zhelev"
    ),
    (
      "Foreign Minister Dick Spring met Germany's Klaus Kinkel in Cork on Tuesday.", "dick-spring klaus-kinkel"
    ),
    (
      "Tony Blair met leaders of civic groups in Derry, including John Hume and Seamus Mallon.",
      "john-hume leaders-of-civic-groups seamus-mallon tony-blair"
    ),
    (
      "Assistant Secretary Ann Lind will meet government officials in Tirana on Friday.", "albania ann-lind"
    ),
    (
      "Horst Koehler met counterparts representing Portugal, Spain, and Greece in Evora.",
      "greece horst-koehler portugal spain"
    ),
    (
      "Hamas negotiators met Omar Suleiman in Cairo. Suleiman will also see Mahmoud Abbas in Amman on Saturday.",
      "hamas omar-suleiman ; mahmoud-abbas omar-suleiman"
    ),
    (
      "Swedish Foreign Minister Anna Lindh led a delegation to Skopje. On Tuesday the delegation met Boris Trajkovski.",
      "anna-lindh boris-trajkovski sweden"
    ),
    (
      "Kenyan President Mwai Kibaki spoke on the radio. Uganda held talks with Kibaki's government in Naivasha on Monday.",
      "kenya uganda"
    ),
    (
      "Gerhard Schroeder told reporters after talks in Kiel with Goeran Persson that trade was growing.",
      "gerhard-schroeder goeran-persson"
    ),
    (
      "The envoy said Lakhdar Brahimi was only mentioned. Kamal Kharrazi met Abdullah Gul in Van on Monday.",
      "abdullah-gul kamal-kharrazi"
    ),
    (
      "Riek Machar and Salva Kiir held talks in Yei on Monday, mediated by Festus Mogae.",
      "festus-mogae riek-machar salva-kiir"
    ),
    (
      "Ehud Olmert met Abdullah Gul in Ankara in the presence of Ali Babacan.",
      "abdullah-gul ali-babacan ehud-olmert"
    ),
    (
      "Carl Bildt met Vuk Draskovic in Nis on Friday, with Miroslav Lajcak also present.",
      "carl-bildt miroslav-lajcak vuk-draskovic"
    ),
  ]

  @Test(arguments: cases)
  func `Names who takes part`(_ text: String, _ expected: String) {
    let reading = read(Article(id: "a", published: Day("2019-12-05"), body: text))
    let found = reading.reports.filter { $0.kind != .visit }
      .map { $0.participants.filter { $0.role != .absent }.map(\.actor).sorted().joined(separator: " ") }
    #expect(found.joined(separator: " ; ") == expected)
  }
}
