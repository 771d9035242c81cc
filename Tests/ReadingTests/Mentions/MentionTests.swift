import Meetings
import Reading
import Testing

/// What an article of this text speaks of: "person Name", "state Name" …
func entities(_ text: String) -> [String] {
  let article = Article(id: "a", body: text)
  return findMentions(in: analyse(article.text), article: article).entities.map { "\($0.kind) \($0.name)" }
}

/// Whom some words speak of, by name, where they stand as a mention.
func referents(_ words: String, in text: String) -> [[String]] {
  let article = Article(id: "a", body: text)
  let analysed = analyse(article.text)
  let mentions = findMentions(in: analysed, article: article)
  return mentions.all.filter { mention in
    var form = ""
    for token in mention.tokens {
      if analysed.tokens[token].spaceBefore, !form.isEmpty { form += " " }
      form += analysed.tokens[token].form
    }
    return form == words
  }.map { $0.entities.map { mentions.entities[$0].name }.sorted() }
}

@Test(arguments: [
  ("President Joseph R. Biden, Jr. met Chancellor Olaf Scholz.", "person Joseph R. Biden, Jr."),
  ("Under Secretary Victoria J. Nuland arrived in Tunis.", "person Victoria J. Nuland"),
  ("President F.W. de Klerk received the delegation.", "person F.W. de Klerk"),
  ("Foreign Minister Hor Namhong met Abdel-Fattah al-Sisi in Cairo.", "person Abdel-Fattah al-Sisi"),
  ("South Korean President Moon Jae-in flew to Manila.", "person Moon Jae-in"),
  ("Defence Minister Benjamin “Benny” Gantz left for Athens.", "person Benjamin “Benny” Gantz"),
  ("She met Sheikh Khalid bin Ahmed Al Khalifa in Manama.", "person Khalid bin Ahmed Al Khalifa"),
  ("Prime Minister Moulaye Ould Mohamed Laghdaf spoke in Nouakchott.", "person Moulaye Ould Mohamed Laghdaf"),
  ("Commission President Ursula von der Leyen met him.", "person Ursula von der Leyen"),
  ("President of the Republic of Turkey Recep Tayyip Erdogan came to Sochi.", "person Recep Tayyip Erdogan"),
  (
    "Vladimir Putin spoke with Prime Minister of the Grand Duchy of Luxembourg Xavier Bettel.",
    "person Xavier Bettel"
  ),
  ("SECRETARY ANTONY J. BLINKEN\nThe Secretary meets Minister Smith.", "person Antony J. Blinken"),
  ("LUSAKA, March 3 -- President Levy Mwanawasa met donors.", "city Lusaka"),
  (
    "The envoy saw leaders of the Patriotic Front of Zimbabwe in Bulawayo.",
    "organization Patriotic Front of Zimbabwe"
  ),
  (
    "The Northern Corridor Transit Authority (NCTA) met in Mombasa.",
    "organization Northern Corridor Transit Authority"
  ),
  ("They signed the accord at the Karimov Palace.", "venue Karimov Palace"),
  ("The Queen met Theresa May in London.", "person Theresa May"),
  ("Supreme leader Kim Jong Un left Pyongyang.", "person Kim Jong Un"),
  ("A spokesman for President Alpha Conde denied it.", "person Alpha Conde"),
  ("The chairman of the Joint Monitoring Commission visited Aden.", "organization Joint Monitoring Commission"),
])
func `Finds names whole`(_ text: String, _ wanted: String) {
  let found = entities(text)
  #expect(found.contains(wanted), "\(found)")
}

@Test(arguments: [
  ("President of the Republic of Turkey Recep Tayyip Erdogan came to Sochi.", "person President"),
  ("President Joseph R. Biden, Jr. met Chancellor Olaf Scholz.", "person Jr."),
  ("ENTEBBE, July 26 -- The minister arrived.", "person ENTEBBE"),
  ("He travels to Berlin, Paris, Rome, Bari and Matera.", "person Matera"),
  ("He travels to Berlin, Paris, Rome, Bari and Matera.", "state India"),
  ("Costa Rica and Panama agreed to meet.", "person Costa Rica"),
  ("The talks are about Europe and the African continent.", "state Europe"),
])
func `Takes nothing for what it is not`(_ text: String, _ unwanted: String) {
  let found = entities(text)
  #expect(!found.contains(unwanted), "\(found)")
}

@Test(arguments: [
  (
    "President Salva Kiir met rebel leader Riek Machar in Juba. The two shook hands.", "The two",
    ["Riek Machar", "Salva Kiir"]
  ),
  ("Angela Merkel received Viktor Orban. Merkel told him to wait.", "him", ["Viktor Orban"]),
  (
    "Secretary of State Warren Christopher saw King Hussein in Amman. He also met Crown Prince Hassan.", "He",
    ["Warren Christopher"]
  ),
  (
    "Norwegian Foreign Minister Jonas Gahr Store and Chinese Premier Wen Jiabao met. The Norwegian minister smiled.",
    "The Norwegian minister", ["Jonas Gahr Store"]
  ),
  (
    "Ghanaian President John Kufuor met Togolese leader Faure Gnassingbe. The Ghanaian president left later.",
    "The Ghanaian president", ["John Kufuor"]
  ),
  (
    "The Economic Community of Central African States (ECCAS) met. The bloc named an envoy.", "The bloc",
    ["Economic Community of Central African States"]
  ),
  (
    "Foreign Minister Ali Babacan met his Armenian counterpart, Eduard Nalbandian.", "Armenian counterpart",
    ["Eduard Nalbandian"]
  ),
  ("Congo's army chief met M23. The rebels stayed away.", "The rebels", ["M23"]),
  (
    "Swedish Foreign Minister Anna Lindh led a delegation to Skopje. The delegation stayed for a day.",
    "The delegation", ["Anna Lindh", "Sweden"]
  ),
  (
    "A Hungarian delegation headed by Laszlo Kovacs came to Bratislava. The Hungarian delegation left on Friday.",
    "The Hungarian delegation", ["Hungary", "Laszlo Kovacs"]
  ),
  ("Hamas negotiator Khalil al-Hayya landed in Cairo. His team followed.", "team", ["Hamas", "Khalil al-Hayya"]),
  ("Kenyan President Mwai Kibaki spoke. Kibaki's government agreed.", "government", ["Kenya"]),
  (
    "During her stay in Accra, Chancellor Angela Merkel saw farmers.", "her", ["Angela Merkel"]
  ),
  (
    "King Hussein left Rabat. President Hosni Mubarak announced that he would not go there.", "he",
    ["Hosni Mubarak"]
  ),
  (
    "Bulent Ecevit was at the ranch with Rauf Denktas after a call to Kostas Simitis. Both men looked tired.",
    "Both men", ["Bulent Ecevit", "Rauf Denktas"]
  ),
  (
    "Robert Fico received Donald Tusk and Petr Necas in Bratislava. The three leaders signed nothing.",
    "The three leaders", ["Donald Tusk", "Petr Necas", "Robert Fico"]
  ),
  (
    "Pakistani President Asif Ali Zardari flew home. Taliban leaders rejected the plan.", "Taliban leaders",
    ["Taliban"]
  ),
])
func `Resolves descriptions and pronouns`(_ text: String, _ words: String, _ wanted: [String]) {
  let found = referents(words, in: text)
  #expect(found.contains(wanted), "\(found)")
}

@Test(arguments: [
  ("The minister met tribal elders in Jalalabad.", "group tribal elders"),
  ("She will meet civil society leaders and students.", "group civil society leaders"),
  ("She will meet civil society leaders and students.", "group students"),
  ("He talked with women's rights activists.", "group women's rights activists"),
  ("The envoy met Arab foreign ministers in Tunis.", "group Arab foreign ministers"),
])
func `Takes people without better names as groups`(_ text: String, _ wanted: String) {
  let found = entities(text)
  #expect(found.contains(wanted), "\(found)")
}
