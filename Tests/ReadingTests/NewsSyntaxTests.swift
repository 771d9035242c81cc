import Reading
import Testing

/// News sentences of our own: who does what to whom in them, as "dependent relation head", and their names.
private let sample: [(text: String, arcs: String, names: String)] = [
  (
    "Trump meets German Chancellor Angela Merkel",
    "Trump nsubj meets, Angela obj meets, Chancellor nmod:desc Angela",
    "person Trump, person Angela Merkel"
  ),
  (
    "MERKEL TO MEET PUTIN IN SOCHI ON FRIDAY",
    "MERKEL nsubj MEET, PUTIN obj MEET, SOCHI obl MEET, FRIDAY obl MEET",
    "person MERKEL, person PUTIN, place SOCHI"
  ),
  (
    "Blinken, Lavrov Hold Talks in Geneva",
    "Blinken nsubj Hold, Lavrov conj Blinken, Talks obj Hold, Geneva obl Hold",
    "person Blinken, person Lavrov, place Geneva"
  ),
  (
    "Macron telephoned Lavrov on Tuesday.",
    "Macron nsubj telephoned, Lavrov obj telephoned, Tuesday obl telephoned",
    "person Macron, person Lavrov"
  ),
  (
    "The minister met with President of the United States of America Joseph Biden.",
    "minister nsubj met, Joseph obl met", "person Joseph Biden"
  ),
  (
    "KABUL, Dec 4 (Reuters) - President Ashraf Ghani met U.S. envoy Zalmay Khalilzad in Kabul on Wednesday.",
    "Ashraf nsubj met, Zalmay obj met, envoy nmod:desc Zalmay, Wednesday obl met",
    "place KABUL, person Ashraf Ghani, person Zalmay Khalilzad, place Kabul"
  ),
  (
    "South Korean President Moon Jae-in met Kim Jong-un at the border village of Panmunjom.",
    "Moon nsubj met, Kim obj met, village obl met", "person Moon Jae - in, person Kim Jong - un, place Panmunjom"
  ),
  (
    "U.N. Secretary-General Ban Ki-moon held talks with Sudanese officials in Khartoum.",
    "talks obj held, officials nmod talks", "person Ban Ki - moon, place Khartoum"
  ),
  (
    "The two leaders met in Paris last week to discuss the ceasefire.",
    "leaders nsubj met, Paris obl met, discuss advcl met, ceasefire obj discuss", "place Paris"
  ),
  (
    "The Iranian foreign minister was received by his Turkish counterpart in Ankara.",
    "minister nsubj:pass received, counterpart obl:agent received, Ankara obl received", "place Ankara"
  ),
  (
    "Officials said that a delegation from Qatar would visit Kabul next month.",
    "Officials nsubj said, visit ccomp said, delegation nsubj visit, Kabul obj visit, Qatar nmod delegation",
    "place Qatar, place Kabul"
  ),
  (
    "Pakistan hosted talks between the Taliban and Chinese diplomats.",
    "Pakistan nsubj hosted, talks obj hosted, Taliban nmod talks, diplomats conj Taliban", "place Pakistan"
  ),
  (
    "Kerry, who arrived in Cairo on Sunday, will meet President Sisi.",
    "Kerry nsubj meet, arrived acl:relcl Kerry, Sisi obj meet, Cairo obl arrived",
    "person Kerry, place Cairo, person Sisi"
  ),
  (
    "Prime Minister Shinzo Abe and Indian leader Narendra Modi met on the sidelines of the summit in Osaka.",
    "Shinzo nsubj met, Narendra conj Shinzo, sidelines obl met",
    "person Shinzo Abe, person Narendra Modi, place Osaka"
  ),
  (
    "The visit was postponed because of the protests, a spokesman for the Foreign Ministry said.",
    "visit nsubj:pass postponed, spokesman nsubj said, postponed ccomp said", "organization Foreign Ministry"
  ),
  (
    "He refused to meet the delegation of the European Union.",
    "He nsubj refused, meet xcomp refused, delegation obj meet, Union nmod delegation",
    "organization European Union"
  ),
  (
    "In London, the Prime Minister welcomed the King of Jordan.",
    "Minister nsubj welcomed, King obj welcomed, London obl welcomed, Jordan nmod King",
    "place London, place Jordan"
  ),
  (
    "Mexico's president, Andres Manuel Lopez Obrador, spoke by phone with Justin Trudeau on Monday.",
    "president nsubj spoke, Andres appos president, Justin obl spoke, Monday obl spoke",
    "place Mexico, person Andres Manuel Lopez Obrador, person Justin Trudeau"
  ),
  (
    "Saudi Arabia and Iran agreed to resume contacts after talks in Beijing.",
    "Iran conj Saudi, resume xcomp agreed, contacts obj resume", "place Saudi Arabia, place Iran, place Beijing"
  ),
  (
    "Rice flew to Ramallah to confer with Mahmoud Abbas.",
    "Rice nsubj flew, Ramallah obl flew, confer advcl flew, Mahmoud obl confer",
    "person Rice, place Ramallah, person Mahmoud Abbas"
  ),
]

@Test func `Reads who meets whom in a sample of news sentences`() {
  var arcs = (right: 0, wanted: 0)
  var names = (right: 0, wanted: 0)
  var wrong: [String] = []
  for example in sample {
    let text = analyse(example.text)
    let found = Set(
      text.tokens.map { "\($0.form) \($0.relation.name) \(text.tokens[$0.head].form)" })
    for arc in example.arcs.split(separator: ", ").map(String.init) {
      arcs.wanted += 1
      if found.contains(arc) { arcs.right += 1 } else { wrong.append(arc) }
    }
    let named = Set(
      recogniseNames(in: text).map { span in
        "\(span.type) " + text.tokens[span.tokens].map(\.form).joined(separator: " ")
      })
    for name in example.names.split(separator: ", ").map(String.init) {
      names.wanted += 1
      if named.contains(name) { names.right += 1 } else { wrong.append(name) }
    }
  }
  #expect(Double(arcs.right) >= 0.85 * Double(arcs.wanted), "\(arcs) \(wrong)")
  #expect(Double(names.right) >= 0.8 * Double(names.wanted), "\(names) \(wrong)")
}

@Test(arguments: [
  ("Lavrov telephoned her.", "telephone"), ("They conferred in Rome.", "confer"),
  ("He is touring the region.", "tour"), ("She chaired the session.", "chair"),
  ("They have been negotiating.", "negotiate"), ("He presided over it.", "preside"),
  ("The king hosted them.", "host"), ("She postponed it.", "postpone"), ("He greeted the emir.", "greet"),
  ("It was rescheduled.", "reschedule"),
])
func `Gives the verb that a form belongs to`(_ text: String, _ lemma: String) {
  #expect(analyse(text).tokens.contains { $0.lemma == lemma }, "\(analyse(text).tokens.map(\.lemma))")
}

@Test func `Bad input costs linear time and gives names within the text`() {
  let long = Array(repeating: "Ghani", count: 5000).joined(separator: " ")
  for text in [
    long, long.uppercased(), long.lowercased(), String(repeating: "é", count: 500_000), "\u{FFFD}\u{0}|\t|",
  ] {
    let analysed = analyse(text)
    for name in recogniseNames(in: analysed) {
      #expect(analysed.tokens.indices.contains(name.tokens.upperBound - 1))
    }
    #expect(analysed.sentences.allSatisfy { $0.count <= longestSentence })
  }
}
