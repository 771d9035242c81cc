// Two tables: long because every construction that the reader knows has a line here, side by side.

import Meetings
import Reading
import Support
import Testing

/// What single sentences of our own tell, published on Thursday 5 December 2019: kind, status, who, place, days.
@Suite struct ReportTests {
  static let cases: [(String, String)] = [
    (
      "Zalmay Khalilzad met Afghan President Ashraf Ghani in Kabul on Wednesday.",
      "meeting held ashraf-ghani zalmay-khalilzad @kabul 2019-12-04"
    ),
    (
      "Foreign Minister Sergei Lavrov will meet Prime Minister Imran Khan in Islamabad on Friday.",
      "meeting planned imran-khan sergei-lavrov @islamabad 2019-12-06"
    ),
    (
      "President Emmanuel Macron did not meet Chancellor Angela Merkel in Berlin.",
      "meeting denied angela-merkel emmanuel-macron @berlin"
    ),
    (
      "Hosni Mubarak and Yasser Arafat met in Sharm el-Sheikh on Tuesday.",
      "meeting held hosni-mubarak yasser-arafat @sharm-el-sheikh 2019-12-03"
    ),
    (
      "Chinese Premier Li Keqiang held talks with Japanese Prime Minister Shinzo Abe in Tokyo on Monday.",
      "talks held li-keqiang shinzo-abe @tokyo 2019-12-02"
    ),
    (
      "Talks between India and Pakistan will resume in New Delhi next week.",
      "talks planned india pakistan @new-delhi 2019-12-09 2019-12-15"
    ),
    (
      "Negotiators from Serbia and Kosovo opened talks in Vienna on Monday.",
      "talks held kosovo serbia @vienna 2019-12-02"
    ),
    (
      "King Abdullah II of Jordan received US Secretary of State Mike Pompeo in Amman on Sunday.",
      "meeting held abdullah-ii mike-pompeo @amman 2019-12-01"
    ),
    (
      "Mike Pompeo was received by King Abdullah II in Amman on Sunday.",
      "meeting held abdullah-ii mike-pompeo @amman 2019-12-01"
    ),
    (
      "President Joe Biden spoke by phone with Chancellor Olaf Scholz on Tuesday.",
      "call held joe-biden olaf-scholz @- 2019-12-03"
    ),
    (
      "Barack Obama had a telephone conversation with Hassan Rouhani on Friday.",
      "call held barack-obama hassan-rouhani @- 2019-11-29"
    ),
    (
      "The two leaders' meeting, planned for Monday, was cancelled.",
      ""
    ),
    (
      "Narendra Modi cancelled a meeting with Nawaz Sharif that had been planned for Saturday.",
      "meeting cancelled narendra-modi nawaz-sharif @- 2019-12-07"
    ),
    (
      "British Prime Minister Tony Blair visited Tripoli on Thursday and met Libyan leader Muammar Gaddafi.",
      "meeting held muammar-gaddafi tony-blair @tripoli 2019-12-05"
    ),
    (
      "Kofi Annan flew to Baghdad on Friday to meet Saddam Hussein.",
      "meeting held kofi-annan saddam-hussein @baghdad 2019-11-29"
    ),
    (
      "Kofi Annan is to fly to Baghdad on Friday for talks with Saddam Hussein.",
      "talks planned kofi-annan saddam-hussein @baghdad 2019-12-06"
    ),
    (
      "Foreign Minister Joschka Fischer, who met Ariel Sharon in Jerusalem on Monday, urged restraint.",
      "meeting held ariel-sharon joschka-fischer @jerusalem 2019-12-02"
    ),
    (
      "After meeting Ariel Sharon in Jerusalem, Joschka Fischer travelled to Ramallah.",
      "meeting held ariel-sharon joschka-fischer @jerusalem ; visit held joschka-fischer palestine @ramallah"
    ),
    (
      "The Taliban refused to meet Afghan government negotiators in Doha.",
      "meeting denied afghanistan taliban @doha"
    ),
    (
      "Iran offered to hold talks with Saudi Arabia in Baghdad.",
      "talks proposed iran saudi-arabia @baghdad"
    ),
    (
      "Iran rejected a Saudi offer of talks.",
      ""
    ),
    (
      "A Hamas delegation led by Ismail Haniyeh held talks with Egyptian officials in Cairo.",
      "talks held egypt hamas ismail-haniyeh @cairo"
    ),
    (
      "Javier Solana dined with Ali Larijani in Ankara on Wednesday night.",
      "meeting held ali-larijani javier-solana @ankara 2019-12-04"
    ),
    (
      "Richard Holbrooke conferred with Slobodan Milosevic for three hours in Belgrade on Tuesday.",
      "talks held richard-holbrooke slobodan-milosevic @belgrade 2019-12-03"
    ),
    (
      "Madeleine Albright sat down with Yasser Arafat in London on Monday.",
      "meeting held madeleine-albright yasser-arafat @london 2019-12-02"
    ),
    (
      "Madeleine Albright saw Benjamin Netanyahu in London on Monday.",
      "meeting held benjamin-netanyahu madeleine-albright @london 2019-12-02"
    ),
    (
      "Hugo Chavez paid a visit to Havana on Thursday, where he met Fidel Castro.",
      "meeting held fidel-castro hugo-chavez @havana 2019-12-05"
    ),
    (
      "Leaders of the Group of Eight gathered in Genoa on Friday.",
      "summit held group-of-eight @genoa 2019-11-29"
    ),
    (
      "The foreign ministers of France and Germany discussed Syria in Paris on Monday.",
      "meeting held france germany @paris 2019-12-02"
    ),
    (
      "The French foreign minister met his German counterpart, Frank-Walter Steinmeier, in Paris on Monday.",
      "meeting held frank-walter-steinmeier french-foreign-minister @paris 2019-12-02"
    ),
    (
      "George Bush invited Hamid Karzai to Camp David.",
      "visit proposed george-bush hamid-karzai @camp-david"
    ),
    (
      "On the sidelines of the United Nations General Assembly, Manmohan Singh met Nawaz Sharif in New York on Sunday.",
      "meeting held manmohan-singh nawaz-sharif @new-york 2019-12-01 ; summit held un-general-assembly @new-york 2019-12-01"
    ),
    (
      "Prime Minister Justin Trudeau met today with the President of Ukraine, Volodymyr Zelenskyy.",
      "meeting held justin-trudeau volodymyr-zelenskyy @- 2019-12-05"
    ),
    (
      "Under Secretary Nuland met with Moldovan Prime Minister Maia Sandu today in Chisinau.",
      "meeting held maia-sandu nuland @chisinau 2019-12-05"
    ),
    (
      "The Arab League held an emergency meeting in Cairo on Saturday.",
      "meeting held arab-league @cairo 2019-11-30"
    ),
    (
      "Kim Dae-jung and Kim Jong-il shook hands in Pyongyang on Tuesday.",
      "meeting held kim-dae-jung kim-jong-il @pyongyang 2019-12-03"
    ),
    (
      "Talks between the two sides broke down on Friday.",
      ""
    ),
    (
      "The Kremlin denied that Vladimir Putin had met Viktor Yanukovych in Sochi.",
      "meeting denied viktor-yanukovych vladimir-putin @sochi"
    ),
    (
      "Ehud Barak was due to meet Yasser Arafat at Erez on Sunday.",
      "meeting planned ehud-barak yasser-arafat @erez 2019-12-08"
    ),
    (
      "Japan and North Korea will hold a second round of talks in Ulan Bator later this month.",
      "talks planned japan north-korea @ulan-bator 2019-12-05 2019-12-31"
    ),
  ]

  /// Kind, status, who, place and days of each report, in order.
  private func lines(_ reading: Reading) -> String {
    reading.reports.map { report in
      let days = [report.span.earliest, report.span.latest].map { $0.map { "\($0)" } ?? ".." }
      let when = report.span.isUnknown ? [] : days[0] == days[1] ? [days[0]] : days
      return
        ([report.kind.rawValue, report.status.rawValue] + report.participants.map(\.actor).sorted()
        + ["@" + (report.place ?? "-")] + when).joined(separator: " ")
    }.sorted().joined(separator: " ; ")
  }

  @Test(arguments: cases)
  func oneSentence(_ sentence: String, _ expected: String) {
    let reading = read(Article(id: "a", published: Day("2019-12-05"), body: sentence))
    #expect(lines(reading) == expected)
    #expect(reading.reports.allSatisfy { $0.evidence.allSatisfy { $0.quote == sentence } })
  }

  /// What several sentences tell together.
  static let stories: [(String, String)] = [
    (
      "The presidents of Peru and Chile met on Monday. Ana Rey and Luis Paz spent three hours together.",
      "meeting held ana-rey luis-paz @- 2019-12-02"
    ),
    (
      "Ana Rey went through the plan over lunch in Lima on Monday.",
      ""
    ),
    (
      "Ana Rey telephoned Luis Paz on Monday and Ben Ruiz on Tuesday.",
      "call held ana-rey ben-ruiz @- 2019-12-03 ; call held ana-rey luis-paz @- 2019-12-02"
    ),
    (
      "Peruvian and Chilean fishermen have repeatedly confronted each other in Lima.",
      ""
    ),
    (
      "Gabriel Rey, the US envoy, was in Pristina on Friday, where he told Prime Minister Luis Paz that the plan was dead.",
      "meeting held gabriel-rey luis-paz @pristina 2019-11-29"
    ),
    (
      "Thousands rallied in Tehran on Friday, where Ali Khamenei told Barack Obama not to interfere.",
      ""
    ),
    (
      "Ana Rey attended a dinner that Queen Elizabeth held in London on Monday.",
      "meeting held ana-rey elizabeth @london 2019-12-02"
    ),
    (
      "Police met the protesters with tear gas in Athens on Monday.",
      ""
    ),
    (
      "Contact with the pirates was lost off Somalia on Monday.",
      ""
    ),
    (
      "Peru and Chile agreed next week to hold talks in Lima.",
      "talks planned chile peru @lima 2019-12-09 2019-12-15"
    ),
    (
      "In 1967 war broke out and Ana Rey met Luis Paz in Cairo.",
      "meeting held ana-rey luis-paz @cairo 1967-01-01 1967-12-31"
    ),
    (
      "Talks between the prime minister of Trinidad and Tobago and President Obama took place on Monday.",
      "talks held obama prime-minister-of-trinidad-and-tobago @- 2019-12-02"
    ),
    (
      "Luis Paz and Ana Rey returned to the table with drinks on Monday.",
      ""
    ),
    (
      "Ana Rey turned an invitation to Moscow into a triumph.",
      ""
    ),
    (
      "Foreign ministers, who were here for talks, have left. Aid donors meeting in Tokyo pledged two billion dollars.",
      "meeting held aid-donors @tokyo"
    ),
    (
      "VIENNA - Olaf Rey met Luis Paz on Tuesday.",
      "meeting held luis-paz olaf-rey @vienna 2019-12-03"
    ),
    (
      "BRNO, Czech Republic - Olaf Rey met Luis Paz on Tuesday.",
      "meeting held luis-paz olaf-rey @brno 2019-12-03"
    ),
    (
      "Ana Rey says talks between Peru and Chile have broken down.",
      "talks held chile peru @-"
    ),
    (
      "Luis Paz is scheduled to visit Mexico before returning to the United States.",
      "visit planned luis-paz mexico @mexico"
    ),
    (
      "Ana Rey spoke in Minsk after what she called constructive talks with Luis Paz.",
      "talks held ana-rey luis-paz @minsk"
    ),
    (
      "Ana Rey went into exile in Peru in February.",
      ""
    ),
    (
      "Negotiations between Peru and Chile will not begin before 2020-03-05.",
      "talks planned chile peru @-"
    ),
    (
      "Ali Mohsen denied through his office that he had met Luis Paz.",
      "meeting denied ali-mohsen luis-paz @-"
    ),
    (
      "The embassy has dismissed as baseless a report that Luis Paz called on its ambassador, Ana Rey.",
      "meeting denied ana-rey luis-paz @-"
    ),
    (
      "Chinese and South Korean officials met in Lima on Monday.",
      "meeting held china south-korea @lima 2019-12-02"
    ),
    (
      "Talks between the government of President Luis Paz and the Civic Alliance were suspended.",
      "talks postponed civic-alliance government-of-president-luis-paz @-"
    ),
    (
      "Talks opened in Lima between Peru and Chile. Representatives of the United Nations, the African Union and the Commonwealth attended as observers.",
      "talks held african-union chile commonwealth peru united-nations @lima"
    ),
    (
      "Morgan Rey boycotted talks that Luis Paz held with Ana Ruiz on July 5.",
      "talks held ana-ruiz luis-paz @- 2019-07-05"
    ),
    (
      "Ana Rey, who heads a wing of the Movement for Change, spoke.",
      ""
    ),
    (
      "A United Nations team is expected in Kathmandu in July.",
      "visit planned nepal united-nations @kathmandu 2020-07-01 2020-07-31"
    ),
    (
      "The breakthrough followed a meeting in Pretoria on Friday at which Luis Paz agreed with Ana Rey on a group.",
      "meeting held ana-rey luis-paz @pretoria 2019-11-29"
    ),
    (
      "European Union foreign ministers, meeting in Brussels on Tuesday, are expected to add names.",
      "meeting planned european-union @brussels 2019-12-10"
    ),
    (
      "The rain fell. Ana Rey on Tuesday proposed a meeting with Luis Paz.",
      "meeting proposed ana-rey luis-paz @-"
    ),
    (
      "Serbia and Kosovo endorsed a declaration on people missing since the 1998-99 war at talks in Brussels on Tuesday.",
      "talks held kosovo serbia @brussels 2019-12-03"
    ),
    (
      "Luis Paz will be briefed by Ana Rey on Friday.",
      "meeting planned ana-rey luis-paz @- 2019-12-06"
    ),
    (
      "Ana Rey met Luis Paz on the twenty-first of March.",
      "meeting held ana-rey luis-paz @- 2019-03-21"
    ),
    (
      "Luis Paz received the President of the European Bank for Reconstruction and Development, Odile Renaud.",
      "meeting held luis-paz odile-renaud @-"
    ),
    (
      "Agreements were reached during the visit of President Luis Paz to Tashkent in May.",
      "visit held luis-paz uzbekistan @tashkent 2019-05-01 2019-05-31"
    ),
    (
      "In July a former premier, Ana Rey, flew to Lima and saw President Luis Paz.",
      "meeting held ana-rey luis-paz @lima 2019-07-01 2019-07-31"
    ),
    (
      "Minister John Duncan will meet chiefs from northern Ontario on Wednesday.",
      "meeting planned chiefs john-duncan @- 2019-12-11"
    ),
    (
      "The External Affairs Minister, Natwar Singh, met the Foreign Minister of Pakistan, Ana Rey. The External Affairs Minister then called on Luis Paz.",
      "meeting held ana-rey natwar-singh @- ; meeting held luis-paz natwar-singh @-"
    ),
    (
      "Ana Rey has declined an invitation from Luis Paz to discuss the new law.",
      "meeting denied ana-rey luis-paz @-"
    ),
    (
      "Ana Rey, who had lived in a Lima villa, met Luis Paz on Monday.",
      "meeting held ana-rey luis-paz @- 2019-12-02"
    ),
    (
      "President Luis Paz spent Wednesday at home. A meeting with party leaders ended in acrimony.",
      "meeting held luis-paz party-leaders @- 2019-12-04"
    ),
    (
      "Luis Paz and Ana Rey spent hours there and, in a separate session, met the leaders of two parties, Ben Ruiz and Carl Lee.",
      "meeting held ana-rey ben-ruiz carl-lee luis-paz @-"
    ),
    (
      "The African Union met. The unions and the Italian government signed a deal on Wednesday.",
      "signing held italy unions @- 2019-12-04"
    ),
    (
      "Logistics officers of the United Nations and of the African Union met in Juba on Monday.",
      "meeting held african-union united-nations @juba 2019-12-02"
    ),
    (
      "The envoys from Peru and Chile will return to the negotiating table in Lima on Monday.",
      "talks planned chile peru @lima 2019-12-09"
    ),
    (
      "Luis Paz said the plan was dead. He made his remarks ahead of a meeting later today with Ana Rey.",
      "meeting planned ana-rey luis-paz @- 2019-12-05"
    ),
    (
      "Union leader Luis Paz said he was pleased. He spoke after talks in Lima with the monitors.",
      "talks held luis-paz monitors @lima"
    ),
    (
      "Luis Paz and Ana Rey were both meeting Wednesday with Egyptian negotiators.",
      "meeting held ana-rey egypt luis-paz @- 2019-12-04"
    ),
    (
      "A government delegation arrived in Cairo on Monday. Officials say the delegation will meet with Egyptian security officials.",
      "meeting planned egypt government-delegation @cairo ; visit held egypt government-delegation @cairo 2019-12-02"
    ),
    (
      "The foreign ministers of France and Germany arrived. The ministers will also discuss the crisis with their Russian counterpart, Sergei Rudin.",
      "meeting planned france germany sergei-rudin @-"
    ),
    (
      "The strikers left the building after talks with the governor of Bethlehem.",
      "talks held governor-of-bethlehem strikers @-"
    ),
    (
      "Ana Rey had a meeting with the parliament's defence committee.",
      "meeting held ana-rey parliaments-defence-committee @-"
    ),
    (
      "Police were out in France ahead of NATO's summit in Lima.",
      "summit planned nato @lima"
    ),
    (
      "The rebels shelled the capital on Monday, a day before a summit of West African leaders in Accra.",
      "summit held west-african-leaders @accra 2019-12-03"
    ),
    (
      "The conference heard of a row between farmers and the government.",
      ""
    ),
    (
      "The talks focus on relations between the church and the government.",
      ""
    ),
    (
      "Two US officials are holding talks in Israel with each other.",
      ""
    ),
    (
      "Four French players held talks in Portugal on Monday about bonuses.",
      "talks held four-french-players @portugal 2019-12-02"
    ),
    (
      "President Luis Paz of Peru is in France to avoid talks at home.",
      ""
    ),
    (
      "President Luis Paz of Peru is in Cuba for surgery before talks resume.",
      ""
    ),
    (
      "The army and the rebels met in fierce fighting near Goma on Monday.",
      ""
    ),
    (
      "Representatives of the church and the union met in Warsaw on Monday.",
      "meeting held church union @warsaw 2019-12-02"
    ),
    (
      "Leaders of the opposition and the army will meet President Luis Paz on Friday.",
      "meeting planned army luis-paz opposition @- 2019-12-06"
    ),
    (
      "President Luis Paz told visiting Russian envoy Ana Rey that he wanted peace.",
      "meeting held ana-rey luis-paz @-"
    ),
    (
      "Luis Paz, alongside visiting Indonesian President Ana Rey, said ties were strong.",
      "meeting held ana-rey luis-paz @-"
    ),
    (
      "Foreign Minister Ana Rey of Peru was received in Hanoi on Monday.",
      "meeting held ana-rey vietnam @hanoi 2019-12-02"
    ),
    (
      "The government and the rebels agreed to hold a new round of peace talks in Oslo in January.",
      "talks planned government rebels @oslo 2020-01-01 2020-01-31"
    ),
    (
      "Thousands of workers and students marched before a summit in Quebec City on Monday.",
      ""
    ),
    (
      "Luis Paz told an audience in India on Tuesday that crops would fail.",
      ""
    ),
    (
      "On Monday, insurgents firing mortar rounds killed three pilgrims near Karbala.",
      ""
    ),
    (
      "Immigrants and supporters of reform are planning a new round of demonstrations in Lima on Monday.",
      ""
    ),
    (
      "President Ana Rey made a surprise visit to Cuba to meet with her friend and ally, Cuban leader Luis Paz.",
      "meeting held ana-rey luis-paz @cuba"
    ),
    (
      "On Monday, President Luis Paz of Peru disclosed that his government has held direct talks with the Taliban.",
      "talks held peru taliban @-"
    ),
    (
      "President Luis Paz of Peru is in Russia for talks with President Ana Rey.",
      "talks held ana-rey luis-paz @russia"
    ),
    (
      "Sudan's foreign minister said on Monday that talks with the rebels would begin in Nairobi on January 16.",
      "talks planned rebels sudan @nairobi 2020-01-16"
    ),
    (
      "Ana Rey met with the head of the Organization of the Islamic Conference, Ekmeleddin Ihsanoglu, on Monday.",
      "meeting held ana-rey ekmeleddin-ihsanoglu @- 2019-12-02"
    ),
    (
      "Peru's President Ana Rey and leaders of the main opposition parties and rebels met in Ghana on Monday.",
      "meeting held ana-rey main-opposition-parties rebels @ghana 2019-12-02"
    ),
    (
      "Israeli and Palestinian security chiefs met at a hotel in Tel Aviv late on Sunday.",
      "meeting held israel palestine @tel-aviv 2019-12-01"
    ),
    (
      "The sixth session of the Peru-Chile Joint Commission was held in Lima on 2-3 December under the co-chairmanship of Minister Ana Rey and Minister Luis Paz.",
      "talks held ana-rey chile luis-paz peru @lima 2019-12-02 2019-12-03"
    ),
    (
      "The High Representative hosted today in Brussels the Prime Ministers of Serbia and Kosovo, Luis Paz and Ana Rey, for a new round of the dialogue.",
      "talks held ana-rey high-representative luis-paz @brussels 2019-12-05"
    ),
    (
      "The Foreign Ministers of the Visegrad Group and their counterparts from Austria and Slovenia met in Bratislava on 2 December.",
      "meeting held austria slovenia visegrad-group @bratislava 2019-12-02"
    ),
    (
      "President Luis Paz received letters of credence from the ambassadors of Chile, Peru and Ghana at State House on Monday.",
      "meeting held chile ghana luis-paz peru @state-house 2019-12-02"
    ),
    (
      "The talks between Peru and Chile opened in Lima on Monday. The talks are expected to last two weeks.",
      "talks held chile peru @lima 2019-12-02"
    ),
    (
      "Talks are under way between rebel leader Peter Karim and the government of Peru over his forces.",
      "talks held peru peter-karim @-"
    ),
    (
      "Three U.S. officials are holding talks in Israel this week.",
      "talks held israel united-states @israel 2019-12-02 2019-12-05"
    ),
    (
      "President Luis Paz told a visiting Japanese delegation on Monday that he would not resign.",
      "meeting held japan luis-paz @- 2019-12-02"
    ),
    (
      "President Luis Paz's comments on Sunday in Tehran came in a joint news conference with visiting Syrian President Ana Rey.",
      "meeting held ana-rey luis-paz @tehran 2019-12-01"
    ),
    (
      "U.N. Secretary-General Kofi Annan is expected to attend a donors meeting in Islamabad on December 19 to raise funds.",
      "meeting planned donors kofi-annan @islamabad 2019-12-19"
    ),
    (
      "Members of the Afghanistan Islamic Council say they are concerned. The group made the statement after meeting with Afghan President Luis Paz on Monday.",
      "meeting held afghanistan-islamic-council luis-paz @- 2019-12-02"
    ),
    (
      "President Luis Paz of Peru is in Turkey, for talks on the stalled peace process.",
      "visit held luis-paz turkey @turkey"
    ),
    (
      "A fourth round of talks involving Peru, Chile and China is aimed at convincing Pyongyang to disarm.",
      "talks held chile china peru @-"
    ),
    (
      "Negotiations between the students and the government ended on Monday with no agreement.",
      "talks held government students @- 2019-12-02"
    ),
    (
      "Talks between the union and the company broke down on Monday.",
      "talks held company union @- 2019-12-02"
    ),
    (
      "Japan announced its pledge on Tuesday at the beginning of a two-day international conference in Lima on aid.",
      "summit held japan @lima"
    ),
    (
      "Representatives of the Sudanese government and the rebels met in Abuja.",
      "meeting held rebels sudan @abuja"
    ),
    (
      "Officials from the government, the opposition and civil society met in Lima on Monday.",
      "meeting held civil-society government opposition @lima 2019-12-02"
    ),
    (
      "Leaders of the ruling party and the opposition met in Harare on Monday.",
      "meeting held opposition ruling-party @harare 2019-12-02"
    ),
    (
      "Members of the Iraqi parliament and tribal elders met in Baghdad on Monday.",
      "meeting held iraq tribal-elders @baghdad 2019-12-02"
    ),
    (
      "The government and the rebels met in Abuja on Monday.",
      "meeting held government rebels @abuja 2019-12-02"
    ),
    (
      "Delegations from the government of Nepal and the rebels are meeting in Kathmandu on Saturday.",
      "meeting planned nepal rebels @kathmandu 2019-12-07"
    ),
    (
      "Speaking on a trip to Moscow, Israel's foreign minister, Luis Paz, also expressed concern over the nuclear program.",
      "visit held luis-paz russia @moscow"
    ),
    (
      "Two officials, envoy Ana Rey of Peru and Minister Luis Paz of Chile, held talks in Quito on Monday.",
      "talks held ana-rey luis-paz @quito 2019-12-02"
    ),
    (
      "Striking workers and management resumed talks on Monday.",
      "talks held management striking-workers @- 2019-12-02"
    ),
    (
      "The foreign minister of Ghana and his Togolese counterpart met in Lome on Monday.",
      "meeting held foreign-minister-of-ghana togolese-counterpart @lome 2019-12-02"
    ),
    (
      "Talks between the Democratic Republic of Congo government and rebel groups broke up late on Sunday.",
      "talks held democratic-republic-of-the-congo rebel-groups @- 2019-12-01"
    ),
    (
      "Defence officials of India and Pakistan began two days of talks in Lima on Monday. Foreign secretaries of the two countries are to meet in Islamabad next month.",
      "meeting planned india pakistan @islamabad 2020-01-01 2020-01-31 ; talks held india pakistan @lima 2019-12-02 2019-12-03"
    ),
    (
      "The presidents of Peru and Chile agreed on Tuesday to create a force, at the end of a summit in Quito.",
      "summit held chile peru @quito 2019-12-03"
    ),
    (
      "Luis Paz told an international conference in Kuala Lumpur on Monday that it was time to talk.",
      "summit held luis-paz @kuala-lumpur 2019-12-02"
    ),
    (
      "The Geneva talks between Ana Rey and Luis Paz were held on December 3.",
      "talks held ana-rey luis-paz @geneva 2019-12-03"
    ),
    (
      "The Vienna talks between Peru and Chile were postponed.",
      "talks postponed chile peru @vienna"
    ),
    (
      "Talks between Ana Rey and Luis Paz in Vienna have been postponed until December 18, Juan Sol said on Monday.",
      "talks planned ana-rey luis-paz @vienna 2019-12-18 ; talks postponed ana-rey luis-paz @vienna"
    ),
    (
      "Annan met with Sudanese President Omar al-Bashir urging him to rein in the militias.",
      "meeting held annan omar-al-bashir @-"
    ),
    (
      "Talks on a ceasefire between Nepal and Maoist rebels resumed in Kathmandu on Monday.",
      "talks held maoist-rebels nepal @kathmandu 2019-12-02"
    ),
    (
      "U.S. and Chinese officials held close consultations in Beijing on Monday.",
      "talks held china united-states @beijing 2019-12-02"
    ),
    (
      "China welcomed Russian President Vladimir Putin with a 21-gun salute.",
      "meeting held china vladimir-putin @china"
    ),
    (
      "There is no chance for Ana Rey to meet Luis Paz, an aide said.",
      ""
    ),
    (
      "India and Pakistan have fought three wars. Chinese Premier Wen Jiabao met Russian Foreign Minister Sergei Lavrov in Beijing on Tuesday. The two sides signed an energy accord.",
      "meeting held sergei-lavrov wen-jiabao @beijing 2019-12-03 ; signing held sergei-lavrov wen-jiabao @beijing 2019-12-03"
    ),
    (
      "Foreign ministers of Peru and Ecuador signed the accord in Brasilia on Monday. Bill Clinton and Kofi Annan praised it.",
      "signing held ecuador peru @brasilia 2019-12-02"
    ),
    (
      "Russia and China vetoed the resolution. A new round of talks was set for Friday in New York.",
      ""
    ),
    (
      "Norway's ambassador said on Monday that talks between the government and Tamil Tigers would resume in Oslo in April.",
      "talks planned government liberation-tigers-of-tamil-eelam @oslo 2020-04-01 2020-04-30"
    ),
    (
      "Ana Rey rejected a proposal that Luis Paz and Juan Sol made at a meeting in Cairo on Monday.",
      "meeting held juan-sol luis-paz @cairo 2019-12-02"
    ),
    (
      "Ana Rey led Portugal's team to Germany for the World Cup.",
      ""
    ),
    (
      "The BBC's guest on Sunday was Foreign Secretary Jack Straw.",
      ""
    ),
    (
      "Peruvian and Chilean officials held talks on the ceasefire on Monday.",
      "talks held chile peru @- 2019-12-02"
    ),
    (
      "President George W.Bush met Ana Rey in London on Tuesday. Bush later met Luis Paz.",
      "meeting held ana-rey george-w-bush @london 2019-12-03 ; meeting held george-w-bush luis-paz @london 2019-12-03"
    ),
    (
      "The Taliban are strong. Ana Rey met the movement's representatives in Doha on Friday.",
      "meeting held ana-rey taliban @doha 2019-11-29"
    ),
    (
      "Politicians from Kabul last sat down with the Taliban in Moscow in early February, when Ana Rey led a group that did not include the government.",
      "meeting held ana-rey politicians-from-kabul taliban @moscow 2019-02-01 2019-02-10"
    ),
    (
      "Ana Rey and Luis Paz, the presidents of Peru and Chile, met in Lima. On Wednesday, the two countries signed a memorandum on fishing.",
      "meeting held ana-rey luis-paz @lima ; signing held chile peru @- 2019-12-04"
    ),
    (
      "Peruvian President Ana Rey met Chilean President Luis Paz in Lima. On Wednesday, the two countries signed a memorandum on fishing.",
      "meeting held ana-rey luis-paz @lima ; signing held chile peru @- 2019-12-04"
    ),
    (
      "N.Korean leader Kim Jong Un met S.Korean President Moon Jae-in in Panmunjom on Friday.",
      "meeting held kim-jong-un moon-jae-in @panmunjom 2019-11-29"
    ),
    (
      "Peru and the Pearl Movement agreed on a draft accord on Sunday after six days of talks in Oslo.",
      "talks held pearl-movement peru @oslo 2019-11-26 2019-12-01"
    ),
    (
      "Ana Rey and Luis Paz pledged on Sunday to work for peace after two days of talks in Lima.",
      "talks held ana-rey luis-paz @lima 2019-11-30 2019-12-01"
    ),
    (
      "The ministers of Peru and Chile met in Lima to discuss trade and ties with Russia.",
      "meeting held chile peru @lima"
    ),
    (
      "The Peruvian and Chilean ministers agreed to keep in close contact.",
      ""
    ),
    (
      "Peru broke off contacts with Chile in 1999.",
      ""
    ),
    (
      "Peru and Chile have not signed a treaty because of a dispute over two islands.",
      ""
    ),
    (
      "A meeting between Peru and Chile in Oslo this week was put off. It is now expected to take place on December 27.",
      "meeting planned chile peru @- 2019-12-27 ; meeting postponed chile peru @oslo 2019-12-02 2019-12-08"
    ),
    (
      "Peruvian Foreign Minister Ana Rey said at talks in Geneva on Monday with Chilean Foreign Minister Luis Paz that it was late.",
      "talks held ana-rey luis-paz @geneva 2019-12-02"
    ),
    (
      "President Ana Rey and rebel leader Luis Paz met for the first time on Saturday in Lima. The two men talked for an hour in the presence of King Harald.",
      "meeting held ana-rey harald luis-paz @lima 2019-11-30"
    ),
    (
      "Peruvian Foreign Minister Ana Rey, British Foreign Secretary Jack Straw and German Foreign Minister Joschka Fischer met Iran's nuclear chief, Hassan Rohani, in Tehran on Tuesday. The three ministers were afterwards received by President Mohammad Khatami.",
      "meeting held ana-rey hassan-rohani jack-straw joschka-fischer @tehran 2019-12-03 ; meeting held ana-rey jack-straw joschka-fischer mohammad-khatami @tehran 2019-12-03"
    ),
    (
      "President Ana Rey called Prime Minister Luis Paz on Wednesday to congratulate him and also spoke by phone with King Harald.",
      "call held ana-rey harald @- 2019-12-04 ; call held ana-rey luis-paz @- 2019-12-04"
    ),
    (
      "The leaders of Peru and Chile failed to agree on fish after eight hours of EU-mediated talks in Brussels.",
      "talks held chile european-union peru @brussels"
    ),
    (
      "Ana Rey paid her first visit to Oslo since 2017 on Monday.",
      "visit held ana-rey norway @oslo 2019-12-02"
    ),
    (
      "Ana Rey signed an accord with Luis Paz on the lawn of the White House on Monday.",
      "signing held ana-rey luis-paz @white-house 2019-12-02"
    ),
    (
      "Iranian Foreign Minister Hossein Amir-Abdollahian met Ana Rey in Oslo on Monday.",
      "meeting held ana-rey hossein-amir-abdollahian @oslo 2019-12-02"
    ),
    (
      "Peruvian negotiator Ana Rey and Moroccan Fisheries Minister Said Chbaatou met for two days in Rabat.",
      "meeting held ana-rey said-chbaatou @rabat"
    ),
    (
      "President Kim Dae-jung will visit Tokyo next month. Fisheries Minister Kim Sun-kil met Ana Rey in Seoul. President Kim is to hold talks with Luis Paz on December 20.",
      "meeting held ana-rey kim-sun-kil @seoul ; talks planned kim-dae-jung luis-paz @tokyo 2019-12-20 ; visit planned japan kim-dae-jung @tokyo 2020-01-01 2020-01-31"
    ),
    (
      "Peruvian negotiators and leaders of the Pearl Movement began talks outside Helsinki on Thursday. The talks are being mediated by Martti Ahtisaari and are due to run until next Tuesday.",
      "talks held martti-ahtisaari pearl-movement peru @helsinki 2019-12-05 2019-12-10"
    ),
    (
      "The Peruvian government and the Pearl Movement met in Oslo on Wednesday. The talks were overshadowed by the sinking on November 10 of a ship.",
      "talks held pearl-movement peru @oslo 2019-12-04"
    ),
    (
      "Peruvian ministers met in Lima on Sunday, but officials said they had left the question to the heads of state.",
      ""
    ),
    (
      "A meeting of the African Union with the European Union is planned for April in Lima.",
      "meeting planned african-union european-union @lima 2020-04-01 2020-04-30"
    ),
    (
      "A Peruvian mission led by Ana Rey is to go to Haiti this week.",
      "visit planned ana-rey haiti @haiti 2019-12-05 2019-12-08"
    ),
    (
      "Ana Rey opened a new session of the Burundi peace negotiations on Monday in Arusha.",
      "talks held ana-rey burundi @arusha 2019-12-02"
    ),
    (
      "President Ana Rey and rebel leader Luis Paz met in Lima on Sunday. It was their second encounter since the uprising. They met in Oslo on Thursday with King Harald as host.",
      "meeting held ana-rey harald luis-paz @oslo 2019-12-05 ; meeting held ana-rey luis-paz @lima 2019-12-01"
    ),
    (
      "National Security Adviser Ana Rey and Chinese Vice Foreign Minister Dai Bingguo met in Lima. India and China had begun talks there on Monday. Dai also called on Prime Minister Manmohan Singh.",
      "meeting held ana-rey dai-bingguo @lima ; meeting held dai-bingguo manmohan-singh @lima ; talks held china india @lima 2019-12-02"
    ),
    (
      "Peru and Chile met in Oslo on Wednesday. The Peruvian team was led by Ana Rey, adviser to President Luis Paz, and the Chilean team by Juan Sol.",
      "meeting held ana-rey chile peru @oslo 2019-12-04"
    ),
    (
      "The European Union and Mercosur held a ministerial meeting in Lisbon on Wednesday.",
      "meeting held european-union mercosur @lisbon 2019-12-04"
    ),
    (
      "Ana Rey and Luis Paz met in Lima on Thursday. Juan Sol and Eva Luz also attended the seven-hour meeting.",
      "meeting held ana-rey eva-luz juan-sol luis-paz @lima 2019-12-05"
    ),
    (
      "Peru and Chile agreed on Sunday. Economic officials of the two sides met in Oslo late last month.",
      "meeting held chile peru @oslo 2019-11-21 2019-11-30"
    ),
    (
      "A clash was avoided in August when Ana Rey and Luis Paz, in a meeting in Lima during the inauguration of a dam, agreed on a line.",
      "meeting held ana-rey luis-paz @lima 2019-08-01 2019-08-31"
    ),
    (
      "A summit of the Arab Maghreb Union which was to have opened in Algiers on Tuesday, the first in almost a decade, was put off on Monday.",
      "summit postponed arab-maghreb-union @algiers 2019-12-03"
    ),
    (
      "President Ana Rey received the heads of the two delegations at State House on Tuesday.",
      "meeting held ana-rey heads-of-the-two-delegations @state-house 2019-12-03"
    ),
    (
      "The presidents of Peru and Chile met in Lima. They would act only if the congresses of both countries agreed.",
      "meeting held chile peru @lima"
    ),
    (
      "Ana Rey was flying to Oslo on Monday for a meeting with King Harald on Tuesday.",
      "meeting held ana-rey harald @oslo 2019-12-03 ; visit held ana-rey norway @oslo 2019-12-02"
    ),
    (
      "Peru has been negotiating with the European Union since 1998.",
      ""
    ),
    (
      "Chilean leader Luis Paz rejected a proposal that he should meet Ana Rey in Oslo.",
      "meeting denied ana-rey luis-paz @oslo"
    ),
    (
      "Leaders of the Gulf Cooperation Council opened their summit in Manama on Monday. The two-day summit also discussed Iraq.",
      "summit held gulf-cooperation-council @manama 2019-12-02 2019-12-03"
    ),
    (
      "Peru and Chile will hold a border dialogue in Lima later this month. The talks were earlier scheduled to be held "
        + "on Oct. 21 but were postponed at Lima's request.",
      "talks planned chile peru @lima 2019-12-05 2019-12-31 ; talks postponed chile peru @lima 2019-10-21"
    ),
    (
      "In October, Norway hosted a Kosovo delegation led by Albin Kurti. It also arranged "
        + "a meeting between the Serbian envoy and the Kosovo delegation in Oslo.",
      "meeting held albin-kurti kosovo norway serbian-envoy @oslo 2019-10-01 2019-10-31 ; "
        + "visit held albin-kurti kosovo norway @norway 2019-10-01 2019-10-31"
    ),
    (
      "Angola and Chad will meet in Luanda next week. A team for the Luanda meeting has been named.",
      "meeting planned angola chad @luanda 2019-12-09 2019-12-15"
    ),
    (
      "Gabon hosted talks with Chad in May. The focus of discussion was the border.",
      "talks held chad gabon @gabon 2019-05-01 2019-05-31"
    ),
    (
      "Fiji declared a truce with Tonga after the signing of the accord on Sept. 13.",
      "signing held fiji tonga @- 2019-09-13"
    ),
    (
      "Andre Azoulay met Simon Coveney in Rabat on Monday after his trips to Lisbon, Madrid and Rabat.",
      "meeting held andre-azoulay simon-coveney @rabat 2019-12-02 ; visit held andre-azoulay portugal @lisbon ; "
        + "visit held andre-azoulay spain @madrid"
    ),
    (
      "Anders Holm promised aid after talks with Maria Silva in Porto on Tuesday.",
      "talks held anders-holm maria-silva @porto 2019-12-03"
    ),
    (
      "At a summit in Khartoum in 1967, the Arab League pledged unity.",
      "summit held arab-league @khartoum 1967-01-01 1967-12-31"
    ),
    (
      "Ann Lind met Edi Rama in Tirana on Monday. She also met Ilir Meta.",
      "meeting held ann-lind edi-rama @tirana 2019-12-02 ; meeting held ann-lind ilir-meta @tirana 2019-12-02"
    ),
    (
      "Anna Lindh and the Swedish delegation will meet with Boris Trajkovski on Friday.",
      "meeting planned anna-lindh boris-trajkovski sweden @- 2019-12-06"
    ),
    (
      "Sunao Sonoda will be in Hanoi on Dec. 10 for a summit with Pham Van Dong.",
      "summit planned pham-van-dong sunao-sonoda @hanoi 2019-12-10"
    ),
    ("Sweden is preparing a summit with Norway in Malmo.", "summit planned norway sweden @malmo"),
    (
      "Tony Blair met the heads of Rome-based food agencies and Kofi Annan in Geneva on Monday.",
      "meeting held kofi-annan tony-blair @geneva 2019-12-02"
    ),
    (
      "In Phnom Penh, US envoy Ann Lind will hold a series of meetings on Friday.",
      "meeting planned ann-lind cambodia @phnom-penh 2019-12-06"
    ),
    (
      "Tony Blair met Gerry Adams in Derry on Monday. Also present were Martin McGuinness and Marjorie Mowlam.",
      "meeting held gerry-adams marjorie-mowlam martin-mcguinness tony-blair @derry 2019-12-02"
    ),
    (
      "Chad and Niger held talks in Zinder on Monday. Envoys of Libya took part.",
      "talks held chad libya niger @zinder 2019-12-02"
    ),
    (
      "Ann Lind visited Chile and Peru. She met with Chilean President Ana Rojas and with Peruvian President Luis Vega.",
      "meeting held ana-rojas ann-lind @chile ; meeting held ann-lind luis-vega @peru"
    ),
    ("Kenya pushed for the resumption of talks with Somalia.", "talks proposed kenya somalia @-"),
    (
      "Talks between Greece and Turkey planned for Thursday have been postponed until Dec. 20.",
      "talks planned greece turkey @- 2019-12-20 ; talks postponed greece turkey @- 2019-12-05"
    ),
    (
      "Russia and Georgia held a second round of talks in Geneva on Tuesday. The first was held in Vienna in October.",
      "talks held georgia russia @geneva 2019-12-03 ; talks held georgia russia @vienna 2019-10-01 2019-10-31"
    ),
    (
      "Tony Blair flew to Amman on Monday, where he met King Abdullah. He also saw Foreign Minister Marwan Muasher.",
      "meeting held abdullah tony-blair @amman 2019-12-02 ; meeting held marwan-muasher tony-blair @amman 2019-12-02"
    ),
    (
      "A meeting in Djibouti between the two generals, planned for Saturday, has been postponed until early January. General Ali Omar and General Hasan Musa were to have met under the auspices of the African Union.",
      "meeting planned african-union ali-omar hasan-musa @djibouti 2020-01-01 2020-01-10 ; meeting postponed african-union ali-omar hasan-musa @djibouti 2019-12-07"
    ),
    (
      "A southern African summit on the dispute was postponed on Monday. Robert Banda and Arthur Phiri had come to Lusaka for the gathering.",
      "summit postponed arthur-phiri robert-banda @lusaka 2019-12-02 ; visit held arthur-phiri robert-banda zambia @lusaka"
    ),
    (
      "Ana Rey and Luis Paz have not seen each other since war broke out in April.",
      ""
    ),
    (
      "Last Sunday President Luis Paz of Peru flew to the Kenyan capital, where President Ali Omar met him at the airport.",
      "meeting held ali-omar luis-paz @nairobi 2019-12-01"
    ),
    (
      "On Monday Ana Rey spent two hours with General Ali Omar in Nairobi. Rey was not allowed to see General Hasan Musa.",
      "meeting denied ana-rey hasan-musa @nairobi 2019-12-02 ; meeting held ali-omar ana-rey @nairobi 2019-12-02"
    ),
    (
      "Ana Rey and Foreign Minister Luis Paz signed a document restoring the relations that the two countries broke off in 1967.",
      "signing held ana-rey luis-paz @-"
    ),
    (
      "A working group on peace in the region is due to meet in Moscow in February.",
      "meeting planned working-group @moscow 2020-02-01 2020-02-29"
    ),
    (
      "The group summoned Peru and Chile to talks in Quito. The call came after two hours of discussion.",
      "talks planned chile peru @quito"
    ),
    (
      "Ana Rey told a gathering of activists in Lima on Monday that prices would rise.",
      ""
    ),
    (
      "Ana Rey visited the USS Tulsa on Monday. On Tuesday she met Luis Paz.",
      "meeting held ana-rey luis-paz @uss-tulsa 2019-12-03 ; visit held ana-rey @uss-tulsa 2019-12-02"
    ),
    (
      "A Cuban delegation led by Ana Rey was received in Hanoi on Monday.",
      "meeting held ana-rey cuba vietnam @hanoi 2019-12-02"
    ),
    (
      "Peru and Chile opened talks in Lima on Wednesday. The meeting is due to last until Friday.",
      "talks held chile peru @lima 2019-12-04 2019-12-06"
    ),
    (
      "Caricom heads of government discussed the crisis by video conference on Tuesday.",
      "call held caricom @- 2019-12-03"
    ),
    (
      "Ali Omar acknowledged that his office had met the American envoy, Ana Rey, in Qatar last month, a contact that Washington has declined to confirm.",
      "meeting held ali-omar ana-rey @qatar 2019-11-01 2019-11-30"
    ),
    (
      "Peru and Chile held talks in Lima. The Chileans called off a meeting due to begin in Quito on Tuesday.",
      "meeting cancelled chile peru @quito 2019-12-03 ; talks held chile peru @lima"
    ),
    (
      "Peru and Chile wound up talks in Lima on Tuesday. Several politicians took part, among them Ana Rey, a former adviser who is running for president, the strongman Luis Paz and the banker Amy Lee.",
      "talks held amy-lee ana-rey chile luis-paz peru @lima 2019-12-03"
    ),
    (
      "The United States and the Taliban ended talks in Doha on Tuesday. General Scott Lane, commander of the forces, joined some of the sessions.",
      "talks held scott-lane taliban united-states @doha 2019-12-03"
    ),
    (
      "The Taliban and Afghan politicians met in Moscow on Tuesday. On the other side were ex-president Hamid Karzai and former governor Atta Noor. Karim Khalili came too.",
      "meeting held atta-noor hamid-karzai karim-khalili taliban-and-afghan-politicians @moscow 2019-12-03"
    ),
    (
      "Shah Qureshi received a dozen Taliban officials on Tuesday, with Abdul Ghani Baradar at their head.",
      "meeting held abdul-ghani-baradar shah-qureshi taliban @- 2019-12-03"
    ),
    (
      "The envoy Ana Rey is heading back to Doha for negotiations with the Taliban later this week.",
      "talks planned ana-rey taliban @doha 2019-12-05 2019-12-08"
    ),
    (
      "Kim Jong Un met Moon Jae-in in April. Kim left. On Monday the US diplomat Sung Kim saw Choe Son Hui. On Tuesday Kim and Moon held a meeting at Panmunjom, their second in a month.",
      "meeting held choe-son-hui sung-kim @- 2019-12-02 ; meeting held kim-jong-un moon-jae-in @- 2019-04-01 2019-04-30 ; meeting held kim-jong-un moon-jae-in @panmunjom 2019-12-03"
    ),
    (
      "Luis Paz had shuttled between Addis Ababa and Mekelle, the Tigrayan capital, where he met Ana Rey in May.",
      "meeting held ana-rey luis-paz @mekelle 2019-05-01 2019-05-31"
    ),
    (
      "Secretary of State Ana Rey was due in Brussels on Friday to brief NATO allies. The final session had not been on the schedule.",
      "meeting planned ana-rey nato @brussels 2019-12-06"
    ),
    (
      "The foreign ministers of Peru, Chile and Cuba met in Lima on Tuesday. The presidents of the three countries are to meet in Quito on Friday.",
      "meeting held chile cuba peru @lima 2019-12-03 ; meeting planned chile cuba peru @quito 2019-12-06"
    ),
    (
      "Luis Paz shook hands with Kim Jong Un in Lima on Tuesday and became the first president to meet a leader of North Korea.",
      "meeting held kim-jong-un luis-paz @lima 2019-12-03"
    ),
    (
      "Prime Minister Luis Paz and President Ana Rey were in the middle of talks in Lima on Tuesday when the news was brought in.",
      "talks held ana-rey luis-paz @lima 2019-12-03"
    ),
    (
      "Foreign Minister Sergei Lavrov, appointed last week, met Ana Rey.",
      "meeting held ana-rey sergei-lavrov @-"
    ),
    (
      "Vajpayee last met Musharraf for talks in the Indian city of Agra in July.",
      "talks held musharraf vajpayee @agra 2019-07-01 2019-07-31"
    ),
    (
      "Syria will pull its soldiers out, a UN envoy said on Tuesday after talks with President Ali Omar in Aleppo. Terje Larsen, who was sent by the council, called the talks useful.",
      "talks held ali-omar terje-larsen @aleppo 2019-12-03"
    ),
    (
      "The round, which opened in Doha on Monday, was led on the US side by Ana Rey and on the Taliban side by Ali Omar.",
      "talks held ali-omar ana-rey taliban united-states @doha 2019-12-02"
    ),
    (
      "Ambassador Luis Paz saw Ana Rey in Quito on Tuesday. His guest on Monday had been Amy Lee.",
      "meeting held amy-lee luis-paz @- 2019-12-02 ; meeting held ana-rey luis-paz @quito 2019-12-03"
    ),
    (
      "African leaders and President Jacques Chirac have opened a summit in Bamako. Heads of state attended the opening of the summit on Wednesday.",
      "summit held african-leaders heads-of-state jacques-chirac @bamako 2019-12-04"
    ),
    (
      "The White House canceled plans for President Barack Obama to meet with Hamid Karzai in Kabul.",
      "meeting cancelled barack-obama hamid-karzai @kabul"
    ),
    (
      "President Barack Obama returned to Washington on Tuesday, following a visit to Kenya, where he met President Ali Omar.",
      "meeting held ali-omar barack-obama @kenya 2019-12-03"
    ),
    (
      "A Mexican diplomat says he has met with the leader of the rebels. Mexico's Andres Paz told reporters his talks with rebel leader Luis Rey went well.",
      "talks held andres-paz luis-rey @-"
    ),
    (
      "A visit to Israel by the foreign ministers of Egypt and Jordan will take place on Tuesday.",
      "visit planned egypt israel jordan @israel 2019-12-10"
    ),
    (
      "A meeting between Luis Paz and Ana Rey has been postponed. Paz was due to meet with Rey in Paris on Saturday.",
      "meeting postponed ana-rey luis-paz @paris 2019-12-07"
    ),
    (
      "Luis Paz will meet Ana Rey in Lima. Talks are expected to focus on relations between the two nations.",
      "meeting planned ana-rey luis-paz @lima"
    ),
    (
      "The next round of six-country talks will begin on Monday in Beijing. The six-party talks include both Koreas, China, Russia, Japan and the United States.",
      "talks planned china japan north-korea russia south-korea united-states @beijing 2019-12-09"
    ),
    (
      "Sudan's government and two rebel groups have pledged to go on. The next round of talks will begin on Monday.",
      "talks planned sudan two-rebel-groups @- 2019-12-09"
    ),
    (
      "Ministers from Peru and Chile are due to meet on Friday in Geneva. Envoys from Togo are due to take part in the talks.",
      "talks planned chile peru togo @geneva 2019-12-06"
    ),
    (
      "Sudan's foreign minister says a new round of talks between the government and the Tamil Tigers is set for February.",
      "talks planned liberation-tigers-of-tamil-eelam sudan @- 2020-02-01 2020-02-29"
    ),
    (
      "Dozens of heads of state are meeting in Abuja on Thursday. Kofi Annan is attending the summit of the African Union.",
      "summit held african-union heads-of-state kofi-annan @abuja 2019-12-05"
    ),
    (
      "Vice President Dick Cheney is heading to the Middle East for visits to Oman and Turkey.",
      "visit planned dick-cheney oman @oman ; visit planned dick-cheney turkey @turkey"
    ),
    (
      "Defense Minister Shaul Mofaz of Israel resigned. Ana Rey met with Israeli diplomats in Washington on Monday.",
      "meeting held ana-rey israel @washington 2019-12-02"
    ),
    (
      "The foreign ministers of Japan and South Korea have discussed trade in a meeting on the sidelines of an Asian summit in Kuala Lumpur.",
      "meeting held japan south-korea @kuala-lumpur"
    ),
    (
      "The envoy Tim Lane arrived in Saudi Arabia today, where he will meet with King Salman.",
      "meeting planned salman tim-lane @saudi-arabia 2019-12-05 ; visit held saudi-arabia tim-lane @saudi-arabia 2019-12-05"
    ),
    (
      "Peru and Chile held talks in Lima on Monday. The Chilean delegation, led by Ana Rey, spoke of trade.",
      "talks held ana-rey chile peru @lima 2019-12-02"
    ),
    (
      "Ana Rey hosted a meeting with Ministry of Foreign Affairs, Ministry of Unification, and Treasury officials on Monday.",
      "meeting held ana-rey ministry-of-foreign-affairs ministry-of-unification treasury-officials @- 2019-12-02"
    ),
    (
      "Counselor Derek Chollet will lead a delegation to Sofia and Brussels on Monday.",
      "visit planned belgium derek-chollet @brussels 2019-12-09 ; visit planned bulgaria derek-chollet @sofia 2019-12-09"
    ),
    (
      "Luis Paz will meet Ana Rey to continue the talks begun in January 2018.",
      "talks planned ana-rey luis-paz @- 2018-01-01 2018-01-31"
    ),
    (
      "On Monday Sung Kim held a call to discuss the launch with Ali Omar.",
      "call held ali-omar sung-kim @- 2019-12-02"
    ),
    (
      "The United States welcomes Secretary General Mathias Cormann and looks forward to a good year.",
      ""
    ),
    (
      "Luis Paz and Prosper Africa Acting Chief Operating Officer Ana Rey will travel to Kenya.",
      "visit planned ana-rey kenya luis-paz @kenya"
    ),
    (
      "Ana Rey, the strongman Luis Paz and the banker Amy Lee met in Lima on Monday.",
      "meeting held amy-lee ana-rey luis-paz @lima 2019-12-02"
    ),
    (
      "Luis Paz met Ana Rey in Lima on Monday. The Rey-Paz talks in Quito on Tuesday were short.",
      "meeting held ana-rey luis-paz @lima 2019-12-02 ; talks held ana-rey luis-paz @quito 2019-12-03"
    ),
    (
      "Islamic Jihad leader Ramadan Shallah met Ana Rey. Vice President Taha Yassin Ramadan met Luis Paz.",
      "meeting held ana-rey ramadan-shallah @- ; meeting held luis-paz taha-yassin-ramadan @-"
    ),
    (
      "President Ali Omar will meet with Darfur rebels in Tripoli. The discussions this week also will be attended by Ana Rey.",
      "meeting planned ali-omar ana-rey darfur-rebels @tripoli 2019-12-05 2019-12-08"
    ),
    (
      "North Korea will delay a round of talks with Japan because of an exercise between South Korea and the United States.",
      "talks postponed japan north-korea @-"
    ),
    (
      "Envoys of Peru and Chile met for a new round of talks in Cartagena. The negotiations began in May of last year.",
      "talks held chile peru @- 2018-05-01 2018-05-31 ; talks held chile peru @cartagena"
    ),
    (
      "The parliament has endorsed next week's planned start of membership talks between Peru and the European Union.",
      "talks planned european-union peru @- 2019-12-09 2019-12-15"
    ),
    (
      "British and French negotiators have called a meeting of the IAEA on Tuesday to issue a warning.",
      "meeting planned france international-atomic-energy-agency united-kingdom @- 2019-12-10"
    ),
    (
      "Jose Barroso is expected in Moscow on Friday to prepare for a summit between Vladimir Putin and the European Union. Barroso's talks with Putin aim at trade.",
      "summit planned european-union vladimir-putin @moscow 2019-12-06 ; talks planned jose-barroso vladimir-putin @moscow 2019-12-06"
    ),
    (
      "Traditionally Russian presidents visit Germany. Dmitri Medvedev visited China on Monday.",
      "visit held china dmitri-medvedev @china 2019-12-02"
    ),
    (
      "Representatives of the United States, Peru and Uzbekistan agreed on a platform. The parties agreed to meet in the coming months.",
      "meeting planned peru united-states uzbekistan @-"
    ),
    (
      "Ministers commended the frequent discussions between Peru and Chile.",
      ""
    ),
    (
      "In talks with Japan on Monday, China ruled out holding a meeting with Peru.",
      "meeting denied china peru @- 2019-12-02 ; talks held china japan @- 2019-12-02"
    ),
    (
      "President Mobutu Sese Seko and rebel leader Laurent Kabila met face to face on Sunday aboard a ship.",
      "meeting held laurent-kabila mobutu-sese-seko @- 2019-12-01"
    ),
    (
      "Luis Paz and Ali Omar met in Lima on Monday. President Nelson Mandela, who was there, said the two men would meet again.",
      "meeting held ali-omar luis-paz nelson-mandela @lima 2019-12-02 ; meeting planned ali-omar luis-paz @-"
    ),
    (
      "Luis Paz and Ana Rey talked in Lima. They met last March in Quito.",
      "meeting held ana-rey luis-paz @lima ; meeting held ana-rey luis-paz @quito 2019-03-01 2019-03-31"
    ),
    (
      "Luis Paz and Ana Rey met in Lima on Monday, when they signed a treaty.",
      "signing held ana-rey luis-paz @lima 2019-12-02"
    ),
    (
      "A summit of the African Union, due to be held in Lome on Dec. 7, was postponed on Monday.",
      "summit postponed african-union @lome 2019-12-07"
    ),
    (
      "Peru and Chile held talks in Lima on Monday. Ana Rey attended most of the sessions.",
      "talks held ana-rey chile peru @lima 2019-12-02"
    ),
    (
      "Luis Paz and Ana Rey signed a pact in Lima on Monday. President Ali Omar attended the ceremony together with Amy Lee. Carl Bo also signed.",
      "signing held ali-omar ana-rey carl-bo luis-paz @lima 2019-12-02"
    ),
    (
      "At talks in Lima that ended on Tuesday, Luis Paz and Ana Rey agreed on trade. The talks began on Monday with the participation of Amy Lee.",
      "talks held amy-lee ana-rey luis-paz @lima 2019-12-02 2019-12-03"
    ),
    (
      "Luis Paz of Peru, Ana Rey of Chile, Carl Bo of Togo and Ali Omar of Kenya attended a summit in Lima on Tuesday. On Tuesday morning Luis Paz met Ana Rey.",
      "meeting held ana-rey luis-paz @lima 2019-12-03 ; summit held ali-omar ana-rey carl-bo luis-paz @lima 2019-12-03"
    ),
    (
      "Luis Paz, Ana Rey and Amy Lee talked with Ali Omar in Lima on Tuesday. The three were afterwards received by King Carl.",
      "meeting held ali-omar amy-lee ana-rey luis-paz @lima 2019-12-03 ; meeting held amy-lee ana-rey carl luis-paz @lima 2019-12-03"
    ),
    (
      "Peru and Chile met in Lima on Monday. It was the first time that the two countries had met since the war.",
      "meeting held chile peru @lima 2019-12-02"
    ),
    (
      "Luis Paz and leader of the United Tajik Opposition Sayed Nuri met in Moscow on Monday.",
      "meeting held luis-paz sayed-nuri @moscow 2019-12-02"
    ),
    (
      "Three African leaders met Robert Mugabe in Harare on Monday. Thabo Mbeki, Joaquim Chissano and Sam Nujoma held three hours of talks with Mugabe.",
      "talks held joaquim-chissano robert-mugabe sam-nujoma thabo-mbeki @harare 2019-12-02"
    ),
    (
      "The Peruvian presidents decided to meet again in Lima. The Lima assembly was suspended in 2002.",
      ""
    ),
    (
      "President Luis Paz and President Ali Omar ended a week of talks in Lima on Monday.",
      "talks held ali-omar luis-paz @lima 2019-12-02"
    ),
    (
      "Peru and the Polisario Front signed a truce in Lima on Monday. President Ali Omar praised President Luis Paz. The two sides are to meet on Friday in Quito.",
      "meeting planned peru polisario-front @quito 2019-12-06 ; signing held peru polisario-front @lima 2019-12-02"
    ),
    (
      "Arab foreign ministers, gathered in Cairo overnight, urged Peru to wait.",
      "summit held arab-foreign-ministers @cairo 2019-12-04 2019-12-05"
    ),
  ]

  /// Phrasings of agency news: who, and how it stands.
  static let wires: [(String, String)] = [
    ("Danish and Polish officials met in Aarhus on Monday.", "meeting held denmark poland @aarhus 2019-12-02"),
    (
      "Envoys from North and South Korea met in Muscat on Monday.",
      "meeting held north-korea south-korea @muscat 2019-12-02"
    ),
    (
      "Ana Rojas will meet with Canadian lawmakers Peter Kent and Lloyd Axworthy on Friday.",
      "meeting planned ana-rojas lloyd-axworthy peter-kent @- 2019-12-06"
    ),
    (
      "Norway and Sudan are set to resume talks in Nairobi on Saturday.",
      "talks planned norway sudan @nairobi 2019-12-07"
    ),
    ("Iran refused to meet an August deadline. Chad met the council's demands.", ""),
    ("Ann Lind claims to have met Carl Bildt in Lund.", "meeting held ann-lind carl-bildt @lund"),
    ("Peru rejected Chile's call to hold talks with Lima.", "talks denied chile peru @-"),
    (
      "Envoys of Togo and Benin met in Lome on Monday for a new round of talks.",
      "talks held benin togo @lome 2019-12-02"
    ),
    (
      "Luis Vega is on his way to Quito for talks on Friday with Ana Rojas.",
      "talks planned ana-rojas luis-vega @quito 2019-12-06"
    ),
    (
      "During talks on Monday, Anna Lindh told her Finnish counterpart, Erkki Tuomioja, that trade was growing.",
      "talks held anna-lindh erkki-tuomioja @- 2019-12-02"
    ),
    ("China cancelled a trip to Beijing by Anna Lindh.", "visit cancelled anna-lindh china @beijing"),
    ("Ann Lind talked about her meeting with Edi Rama.", "meeting held ann-lind edi-rama @-"),
    ("Luis Vega said on Saturday that he was ready to negotiate with Peru.", "talks proposed luis-vega peru @-"),
    (
      "Ann Lind and Edi Rama are holding talks in Tirana today expected to be dominated by trade.",
      "talks held ann-lind edi-rama @tirana 2019-12-05"
    ),
    ("Ana Rojas tried to visit Peru in May.", ""),
    (
      "A senior U.S. official met with Peruvian President-elect Luis Vega in Lima on Monday.",
      "meeting held luis-vega united-states @lima 2019-12-02"
    ),
    (
      "Ann Lind met with commanders on Monday, including Mart de Kruif.",
      "meeting held ann-lind commanders mart-de-kruif @- 2019-12-02"
    ),
    (
      "After meeting all night in Abuja, Olusegun Obasanjo and Denis Sassou Nguesso pledged help.",
      "meeting held denis-sassou-nguesso olusegun-obasanjo @abuja"
    ),
    (
      "Ana Rojas will meet with diplomats from Muslim countries on Friday.",
      "meeting planned ana-rojas diplomats-from-muslim-countries @- 2019-12-06"
    ),
    (
      "Carl Bildt spoke on Monday in a meeting with the speaker of Peru's parliament, Luis Vega.",
      "meeting held carl-bildt luis-vega @- 2019-12-02"
    ),
    (
      "Pope Pius met in May with a delegation of Orthodox bishops from Malta.",
      "meeting held delegation-of-orthodox-bishops-from-malta pius @- 2019-05-01 2019-05-31"
    ),
    (
      "The accords followed a meeting between Manmohan Singh and visiting Saudi King Abdullah in New Delhi.",
      "meeting held abdullah manmohan-singh @new-delhi"
    ),
    (
      "A meeting between Ana Rojas and Salva Kiir, which had been scheduled for Dec. 9 in Juba, has been called off.",
      "meeting cancelled ana-rojas salva-kiir @juba 2019-12-09"
    ),
    (
      "The government denied reports that Ann Lind had secretly met Carl Bildt in Lund.",
      "meeting denied ann-lind carl-bildt @lund"
    ),
    (
      "Ann Lind hosted a dinner for Carl Bildt and Edi Rama on Monday.",
      "meeting held ann-lind carl-bildt edi-rama @- 2019-12-02"
    ),
    ("Luis Vega met South American leaders in Lima.", "meeting held luis-vega south-american-leaders @lima"),
    (
      "Ann Lind took a telephone call on Monday from Secretary of State Ron Kent.",
      "call held ann-lind ron-kent @- 2019-12-02"
    ),
    (
      "In May, Ann Lind brought Togo together with members of the Arab League.",
      "meeting held ann-lind arab-league togo @- 2019-05-01 2019-05-31"
    ),
    ("Tehran was in talks with Russia on fuel.", "talks held iran russia @-"),
    ("Delegates from Togo attending a conference in Lome are demanding aid.", "summit held togo @lome"),
    (
      "Ann Lind will wait until she is able to meet with Edi Rama on Friday.",
      "meeting planned ann-lind edi-rama @- 2019-12-06"
    ),
    (
      "India called off a meeting between Ana Rojas and Manmohan Singh.",
      "meeting cancelled ana-rojas india manmohan-singh @-"
    ),
    (
      "Ann Lind has invited Togo and Benin to talks in Stockholm next week.",
      "talks proposed ann-lind benin togo @stockholm 2019-12-09 2019-12-15"
    ),
    (
      "The Arab League on Tuesday summoned Chad and Niger to peace talks at Tunis, to begin by Dec. 12.",
      "talks planned chad niger @tunis 2019-12-05 2019-12-12"
    ),
    (
      "Foreign Minister Ana Rojas has summoned the Chadian ambassador in Lima to explain.",
      "meeting held ana-rojas chadian-ambassador @lima"
    ),
    (
      "Arab foreign ministers, meeting in Cairo on Tuesday, urged Chad to reverse its decision.",
      "meeting held arab-foreign-ministers @cairo 2019-12-03"
    ),
    (
      "European Union foreign ministers meeting in Lisbon on Monday agreed to lift sanctions.",
      "meeting held european-union @lisbon 2019-12-02"
    ),
    (
      "Ana Rojas telephoned Edi Rama and then Carl Bildt on Tuesday.",
      "call held ana-rojas carl-bildt @- 2019-12-03 ; call held ana-rojas edi-rama @- 2019-12-03"
    ),
    (
      "Ana Rojas received Edi Rama on Tuesday and then, when he had left, his rival, Carl Bildt.",
      "meeting held ana-rojas carl-bildt @- 2019-12-03 ; meeting held ana-rojas edi-rama @- 2019-12-03"
    ),
    (
      "Ana Rojas saw Edi Rama and Carl Bildt one at a time on Tuesday.",
      "meeting held ana-rojas carl-bildt @- 2019-12-03 ; meeting held ana-rojas edi-rama @- 2019-12-03"
    ),
    (
      "Presidents Ana Rojas and Luis Vega went over the deadlock by telephone on Monday.",
      "call held ana-rojas luis-vega @- 2019-12-02"
    ),
    (
      "Foreign Minister Ana Rojas received a telephone call from Edi Rama on Monday.",
      "call held ana-rojas edi-rama @- 2019-12-02"
    ),
    (
      "Talks between Peru and Chile broke down in Lima on Monday.",
      "talks held chile peru @lima 2019-12-02"
    ),
    (
      "Norway suspended its peace mission in Togo on Friday.",
      ""
    ),
    (
      "The rivals Ana Rojas and Luis Vega came face to face on Wednesday.",
      "meeting held ana-rojas luis-vega @- 2019-12-04"
    ),
    (
      "Ana Rojas sat across the table from Luis Vega in Lima in 2011.",
      "meeting held ana-rojas luis-vega @lima 2011-01-01 2011-12-31"
    ),
    (
      "Ana Rojas stayed long enough to be received by Luis Vega on Monday.",
      "meeting held ana-rojas luis-vega @- 2019-12-02"
    ),
    (
      "Ana Rojas and Luis Vega met in Lima in May 2018. A return encounter planned for Quito in July 2018 was called off by the mainland.",
      "meeting cancelled ana-rojas luis-vega @quito 2018-07-01 2018-07-31 ; meeting held ana-rojas luis-vega @lima 2018-05-01 2018-05-31"
    ),
    (
      "A summit between Ana Rojas and Luis Vega was arranged for July 2018 but never took place.",
      "summit cancelled ana-rojas luis-vega @- 2018-07-01 2018-07-31"
    ),
    (
      "Ana Rojas has accepted an invitation to Riga.",
      "visit planned ana-rojas latvia @riga"
    ),
    (
      "The king of Togo was pleased that Ana Rojas went there in May.",
      "visit held ana-rojas togo @togo 2019-05-01 2019-05-31"
    ),
    (
      "Ana Rojas is due in Riga on Monday as the guest of President Egils Levits.",
      "visit planned ana-rojas egils-levits @riga 2019-12-09"
    ),
    (
      "Ana Rojas said that the rebel leaders had agreed to reconvene in Lima on Monday.",
      "talks planned rebel-leaders @lima 2019-12-09"
    ),
    (
      "The union called on Ana Rojas and Luis Vega to meet without delay.",
      "meeting proposed ana-rojas luis-vega @-"
    ),
    (
      "On Monday Ana Rojas will take part in a round table with Togolese bankers in Lome.",
      "meeting planned ana-rojas togolese-bankers @lome 2019-12-09"
    ),
    (
      "Talks among the Democratic People's Republic of Korea, the Republic of Korea and China will open in Geneva on Monday.",
      "talks planned china north-korea south-korea @geneva 2019-12-09"
    ),
    (
      "The Peruvian government has also offered talks to the Shining Path.",
      "talks proposed peru shining-path @-"
    ),
    (
      "Minister Ana Rojas will host her Latvian colleague Egils Levits in Lima on Monday.",
      "visit planned ana-rojas egils-levits @lima 2019-12-09"
    ),
    (
      "Talks between Peru and Chile were held on the island of Zanzibar in May.",
      "talks held chile peru @zanzibar 2019-05-01 2019-05-31"
    ),
    (
      "Consultations between the foreign ministries of Peru and Latvia were held in Riga in May.",
      "talks held latvia peru @riga 2019-05-01 2019-05-31"
    ),
    (
      "Asked about reports that Ana Rojas had met Luis Vega in Lima, he said that no such meeting had taken place.",
      "meeting denied ana-rojas luis-vega @lima"
    ),
    (
      "Ana Rojas received the special representatives of the United Kingdom and the United States for Haiti, Sir David Lee and Carl Bildt, on Monday.",
      "meeting held ana-rojas carl-bildt david-lee @- 2019-12-02"
    ),
    (
      "Ana Rojas and Luis Vega spent an hour together on Monday, their first encounter since August 2018 in Quito.",
      "meeting held ana-rojas luis-vega @- 2019-12-02 ; meeting held ana-rojas luis-vega @quito 2018-08-01 2018-08-31"
    ),
    (
      "The United Nations is pleased. UN-sponsored talks between Peru and Chile opened in Lima on Monday.",
      "talks held chile peru united-nations @lima 2019-12-02"
    ),
    (
      "Peru and Chile held talks in Quito on Monday under the auspices of the African Union.",
      "talks held african-union chile peru @quito 2019-12-02"
    ),
    (
      "President Ana Rojas weighed in on Monday with a telephone call to Edi Rama.",
      "call held ana-rojas edi-rama @- 2019-12-02"
    ),
    (
      "In talks with Edi Rama on Monday, Ana Rojas undertook to open the border.",
      "talks held ana-rojas edi-rama @- 2019-12-02"
    ),
    (
      "Ana Rojas met Edi Rama at the Ministry of Foreign Affairs in Lima on Monday.",
      "meeting held ana-rojas edi-rama @ministry-of-foreign-affairs 2019-12-02"
    ),
    (
      "The summit between Peru and Chile opened in Lima on Tuesday. It was to have begun on Monday.",
      "summit held chile peru @lima 2019-12-03 ; summit postponed chile peru @lima 2019-12-02"
    ),
    (
      "Ana Rojas had a telephone conversation with Edi Rama on Monday. The leaders spoke of their talks in Lima on May 2.",
      "call held ana-rojas edi-rama @- 2019-12-02 ; talks held ana-rojas edi-rama @lima 2019-05-02"
    ),
    (
      "The Peruvian government and the rebels have not met. In May 2018 the government signed a peace accord with the Shining Path in Lima.",
      "meeting denied peru shining-path @- ; signing held peru shining-path @lima 2018-05-01 2018-05-31"
    ),
    (
      "A delegation of the Cuban Army led by General Ana Rojas arrived on Monday. Minister Luis Vega received the Cuban delegation on Tuesday.",
      "meeting held ana-rojas cuban-army luis-vega @- 2019-12-03"
    ),
    (
      "Ana Rojas will fly to Riga next week to reassure President Egils Levits.",
      "visit planned ana-rojas egils-levits @riga 2019-12-09 2019-12-15"
    ),
    (
      "Ana Rojas met Luis Vega in Lima and, in a separate session, Carl Bildt.",
      "meeting held ana-rojas carl-bildt @lima ; meeting held ana-rojas luis-vega @lima"
    ),
    (
      "Ana Rojas flew to Lima on Monday and spoke to Luis Vega and, separately, to Carl Bildt.",
      "meeting held ana-rojas carl-bildt @lima 2019-12-02 ; meeting held ana-rojas luis-vega @lima 2019-12-02"
    ),
    (
      "The African Union opened its summit in Lome on Monday. The last summit was held in Tunis in May 2018.",
      "summit held african-union @lome 2019-12-02 ; summit held african-union @tunis 2018-05-01 2018-05-31"
    ),
    (
      "Ana Rojas will reconvene the rebel leaders in Lima on Monday.",
      "talks planned ana-rojas rebel-leaders @lima 2019-12-09"
    ),
    (
      "Ana Rojas went over her plans with Luis Vega in Lima on Monday.",
      "meeting held ana-rojas luis-vega @lima 2019-12-02"
    ),
    (
      "A joint military commission is to hold its first sitting in Lima on Monday.",
      "meeting planned joint-military-commission @lima 2019-12-09"
    ),
    (
      "France hopes to be the next stop.",
      ""
    ),
    (
      "Ana Rojas received Edi Rama at State House on Monday.",
      "meeting held ana-rojas edi-rama @state-house 2019-12-02"
    ),
    (
      "Ana Rojas and a Peruvian delegation wound up two days of talks in Lima on Wednesday.",
      "talks held ana-rojas peru @lima 2019-12-03 2019-12-04"
    ),
    (
      "Talks between Peru and Chile came to a close in Lima on Tuesday.",
      "talks held chile peru @lima 2019-12-03"
    ),
    (
      "Foreign Minister Ana Rojas, who was host to her Latvian counterpart, Egils Levits, in Lima on Tuesday, said little.",
      "meeting held ana-rojas egils-levits @lima 2019-12-03"
    ),
    (
      "Ana Rojas had urged Luis Vega to return when they met in New York last month.",
      "meeting held ana-rojas luis-vega @new-york 2019-11-01 2019-11-30"
    ),
    (
      "Peru called off a two-day meeting with Chile due to begin in Quito on Friday.",
      "meeting cancelled chile peru @quito 2019-12-06 2019-12-07"
    ),
    (
      "The conference of Peru and Chile was to open in Lima. The event was postponed.",
      "summit postponed chile peru @lima"
    ),
    (
      "Togo had invited Benin to a conference in Lome on Dec. 9, but it was postponed at Benin's request.",
      "summit postponed benin togo @lome 2019-12-09"
    ),
    (
      "Ana Rojas had been due to meet Luis Vega in Lima on Sunday. She said she had called it off because a bomb had gone off in Kabul on Thursday.",
      "meeting cancelled ana-rojas luis-vega @lima 2019-12-08"
    ),
    (
      "Minister Ana Rojas received at the ministry today His Excellency Luis Vega, envoy of Peru.",
      "meeting held ana-rojas luis-vega @- 2019-12-05"
    ),
    (
      "The two Koreas last negotiated in Seoul in 2015.",
      "talks held north-korea south-korea @seoul 2015-01-01 2015-12-31"
    ),
    (
      "The governments of Peru and Chile last negotiated in 2015. Their generals have not faced each other since October 2014.",
      "talks held chile peru @- 2014-10-01 2014-10-31 ; talks held chile peru @- 2015-01-01 2015-12-31"
    ),
    (
      "On Monday Ana Rojas called in turn on the head of Peru's energy agency, Luis Vega, and on the foreign minister, Carl Bildt.",
      "meeting held ana-rojas carl-bildt @- 2019-12-02 ; meeting held ana-rojas luis-vega @- 2019-12-02"
    ),
    (
      "Yukiya Amano left Riga on Tuesday. The director general of the International Atomic Energy Agency had met Luis Vega in Lima on Monday. Amano was pleased.",
      "meeting held luis-vega yukiya-amano @lima 2019-12-02"
    ),
    (
      "Ana Rojas signed for Peru and Carl Bildt for Latvia in Lima on Monday.",
      "signing held ana-rojas carl-bildt latvia peru @lima 2019-12-02"
    ),
    (
      "Taliban envoys held talks at the Iranian foreign ministry on Monday.",
      "talks held iran taliban @iranian-foreign-ministry 2019-12-02"
    ),
    (
      "The Latvian side was headed by Mr. Egon Tamm. The Latvian envoy called on Minister Ana Rojas on Monday.",
      "meeting held ana-rojas egon-tamm @- 2019-12-02"
    ),
    (
      "Talks between Chile and representatives of the Lima authorities opened in Quito on Monday.",
      "talks held chile peru @quito 2019-12-02"
    ),
    (
      "Saeb Erekat and Luis Vega met on Sunday. They planned to speak again by telephone on Friday evening.",
      "call planned luis-vega saeb-erekat @- 2019-12-06 ; meeting held luis-vega saeb-erekat @- 2019-12-01"
    ),
    (
      "Last-ditch talks between Indonesia and the Free Aceh Movement collapsed in Tokyo on Sunday.",
      "talks held free-aceh-movement indonesia @tokyo 2019-12-01"
    ),
    (
      "The presidents of Guinea, Liberia and Sierra Leone met in Rabat on Wednesday. Lansana Conte of Guinea, Charles Taylor of Liberia and Ahmad Tejan Kabbah of Sierra Leone agreed to secure their borders.",
      "meeting held ahmad-tejan-kabbah charles-taylor lansana-conte @rabat 2019-12-04"
    ),
    (
      "Ana Rojas met Luis Vega in Lima on Monday. The government wanted to build a dam but dropped it.",
      "meeting held ana-rojas luis-vega @lima 2019-12-02"
    ),
    (
      "Ana Rojas and Luis Vega broke the news by phone on Monday.",
      ""
    ),
    (
      "Iran said a meeting with the European Union will be held in Vienna on Friday.",
      "meeting planned european-union iran @vienna 2019-12-06"
    ),
    (
      "Talks with Iran will resume on Friday in Vienna, the European Union said in a statement.",
      "talks planned european-union iran @vienna 2019-12-06"
    ),
    (
      "The envoy, Ana Rojas, flew to Lima on Tuesday. Her programme, which runs until Dec 20, also takes in Peru and Chile.",
      "visit held ana-rojas peru @lima 2019-12-03 ; visit planned ana-rojas chile @chile 2019-12-05 2019-12-20 ; visit planned ana-rojas peru @peru 2019-12-05 2019-12-20"
    ),
    (
      "Ana Rojas flew to Lima on Tuesday. Chile was also on the itinerary.",
      "visit held ana-rojas peru @lima 2019-12-03 ; visit planned ana-rojas chile @chile"
    ),
    (
      "Norwegian Foreign Minister Ann Lind received a Taliban delegation in Oslo on Monday and the guests also held a meeting of their own that day with Luis Vega.",
      "meeting held ann-lind taliban @oslo 2019-12-02 ; meeting held luis-vega taliban @oslo 2019-12-02"
    ),
    (
      "Peru played host to a delegation of the Tamil Tigers on Monday and set up a meeting in Lima between the visitors and Luis Vega.",
      "meeting held liberation-tigers-of-tamil-eelam luis-vega peru @lima 2019-12-02"
    ),
    (
      "Officials from Chile and Peru, which hosted the talks in Lima, left on Monday. On Tuesday Ann Lind held separate meetings with Luis Vega and the hosts.",
      "meeting held ann-lind luis-vega @- 2019-12-03 ; meeting held ann-lind peru @- 2019-12-03 ; talks held chile peru @lima 2019-12-02"
    ),
    (
      "Envoys of the Taliban were seated at the same table as members of the High Peace Council in Oslo on Monday, which Peru called a step towards direct talks.",
      "meeting held high-peace-council taliban @oslo 2019-12-02"
    ),
    (
      "A loya jirga in Kabul ended on Tuesday with a call for a ceasefire.",
      "summit held afghanistan @kabul 2019-12-03"
    ),
    (
      "Marathon talks between Peru and Chile came to a close in Lima on Tuesday night. The round, the longest so far, began on November 25 with a lunch.",
      "talks held chile peru @lima 2019-11-25 2019-12-03"
    ),
    (
      "It was the second known contact between Danish officials and the Tamil Tigers in Oslo this year. Danish envoy Ann Lind held exploratory talks there in July.",
      "talks held ann-lind denmark liberation-tigers-of-tamil-eelam @oslo 2019-07-01 2019-07-31"
    ),
    (
      "Ann Lind was to meet Luis Vega at the presidential retreat in Lima on Friday and, separately, Carl Bildt.",
      "meeting planned ann-lind carl-bildt @lima 2019-12-06 ; meeting planned ann-lind luis-vega @lima 2019-12-06"
    ),
    (
      "The NATO-Ukraine Commission meets on Friday morning, with the Foreign Minister of Denmark, Mr. Luis Vega.",
      "meeting planned luis-vega nato-ukraine-commission @- 2019-12-06"
    ),
    (
      "The Secretary-General met today with H.E. Mrs. Ana Rojas, President of the Republic of Malawi.",
      "meeting held ana-rojas secretary-general @- 2019-12-05"
    ),
    (
      "UN chief Ann Lind met Luis Vega on Monday. A meeting with the President of Honduras, H.E. Mr. Carl Bildt, could not take place for scheduling reasons.",
      "meeting cancelled ann-lind carl-bildt @- ; meeting held ann-lind luis-vega @- 2019-12-02"
    ),
    (
      "The visit to Tallinn of the Icelandic Foreign Minister, Ann Lind, foreseen for 8 December, has been put off at the request of the Icelandic side.",
      "visit postponed ann-lind estonia @tallinn 2019-12-08"
    ),
    (
      "Ann Lind brought together the Prime Ministers of Peru, Luis Vega, and of Chile, Carl Bildt, in Oslo on Monday.",
      "meeting held ann-lind carl-bildt luis-vega @oslo 2019-12-02"
    ),
    (
      "Australian High Commissioner Ann Lind called on Vice-President Luis Vega on Monday to discuss support for the police service.",
      "meeting held ann-lind luis-vega @- 2019-12-02"
    ),
    (
      "Danish and Polish negotiators adjourned on Monday after two days of talks in Aarhus. The next session is on December 11.",
      "talks held denmark poland @aarhus 2019-12-01 2019-12-02 ; talks planned denmark poland @- 2019-12-11"
    ),
    (
      "Ana Rojas saw President Luis Vega in Quito on Sunday and Chile's Carl Bildt in Bogota two days later.",
      "meeting held ana-rojas carl-bildt @bogota 2019-12-03 ; meeting held ana-rojas luis-vega @quito 2019-12-01"
    ),
    (
      "Ann Lind was received last week by Presidents Luis Vega in Kinshasa and Carl Bildt in Kigali.",
      "meeting held ann-lind carl-bildt @kigali 2019-11-25 2019-12-01 ; meeting held ann-lind luis-vega @kinshasa 2019-11-25 2019-12-01"
    ),
    (
      "Ana Rojas met Luis Vega in Lima on Saturday and in Bogota on Sunday.",
      "meeting held ana-rojas luis-vega @bogota 2019-12-01 ; meeting held ana-rojas luis-vega @lima 2019-11-30"
    ),
    (
      "President Luis Vega granted audience to the Secretary-General of the Commonwealth, Baroness Ann Lind, in London on Wednesday.",
      "meeting held baroness-ann-lind luis-vega @london 2019-12-04"
    ),
    (
      "Luis Vega and Ann Lind had a first meeting in Odessa on November 27. Last week they got together again, this time in Tiraspol. A third meeting is planned, but Vega refused to disclose the place.",
      "meeting held ann-lind luis-vega @odesa 2019-11-27 ; meeting held ann-lind luis-vega @tiraspol 2019-11-25 2019-12-01 ; meeting planned ann-lind luis-vega @-"
    ),
    (
      "The first Defence Ministers' Dialogue between India and Indonesia was held in Jakarta on Monday.",
      "talks held india indonesia @jakarta 2019-12-02"
    ),
    (
      "Chief negotiators Ann Lind and Luis Vega meet about once a month in Oslo.",
      ""
    ),
    (
      "Luis Vega denied that he had agreed to a meeting with President Ann Lind.",
      "meeting denied ann-lind luis-vega @-"
    ),
    (
      "A meeting between Ann Lind and Luis Vega in Oslo was all but arranged in June when it fell through.",
      "meeting cancelled ann-lind luis-vega @oslo 2019-06-01 2019-06-30"
    ),
    (
      "A Danish trip to Dublin penciled in for next week is off, officials said.",
      "visit cancelled denmark ireland @dublin 2019-12-09 2019-12-15"
    ),
    (
      "Ann Lind telephoned Luis Vega on Tuesday. They will see each other in Astana next Wednesday.",
      "call held ann-lind luis-vega @- 2019-12-03 ; meeting planned ann-lind luis-vega @astana 2019-12-11"
    ),
    (
      "Ann Lind flew to Baghdad on Tuesday. Libya and Algeria complete the itinerary.",
      "visit held ann-lind iraq @baghdad 2019-12-03 ; visit planned algeria ann-lind @algeria ; visit planned ann-lind libya @libya"
    ),
    (
      "President Ann Lind telephoned both Luis Vega and Carl Bildt on Tuesday to urge compromise.",
      "call held ann-lind carl-bildt @- 2019-12-03 ; call held ann-lind luis-vega @- 2019-12-03"
    ),
    (
      "Ann Lind drove to Ramallah on Monday to see Luis Vega.",
      "meeting held ann-lind luis-vega @ramallah 2019-12-02"
    ),
    (
      "Ann Lind saw Luis Vega and Carl Bildt one on one on Tuesday.",
      "meeting held ann-lind carl-bildt @- 2019-12-03 ; meeting held ann-lind luis-vega @- 2019-12-03"
    ),
    (
      "Ann Lind is to attend a luncheon given by business leaders in Oslo on Friday.",
      "meeting planned ann-lind business-leaders @oslo 2019-12-06"
    ),
    (
      "NEPALGUNJ, Nepal, Dec 5 (AFP) - Talks between the government of Nepal and the Tamil Tigers opened on Tuesday in this hot border town.",
      "talks held liberation-tigers-of-tamil-eelam nepal @nepalgunj 2019-12-03"
    ),
    (
      "Danish envoy Ann Lind said on Wednesday after two hours with Tiger leader Luis Vega in Lima that talks would go on.",
      "meeting held ann-lind luis-vega @lima 2019-12-04"
    ),
    (
      "Ann Lind and Luis Vega were supposed to meet in Sochi on November 26.",
      "meeting cancelled ann-lind luis-vega @sochi 2019-11-26"
    ),
    (
      "The Chairperson of the African Union Commission (AUC), H.E. Dr. Ana Rojas, received Luis Vega in Lima on Monday.",
      "meeting held ana-rojas luis-vega @lima 2019-12-02"
    ),
    (
      "Ann Lind informed the Foreign Minister of Germany, Luis Vega, of the state of play in the long dispute over fish by telephone on Monday.",
      "call held ann-lind luis-vega @- 2019-12-02"
    ),
    (
      "Ann Lind denied reports in the Lima press that Carl Bildt and Luis Vega had met in Oslo last weekend.",
      "meeting denied carl-bildt luis-vega @oslo 2019-11-30 2019-12-01"
    ),
    (
      "Before that Ann Lind had been to Lima to see President Luis Vega.",
      "meeting held ann-lind luis-vega @-"
    ),
    (
      "Ann Lind held a series of talks in Jerusalem on Monday, first with Israeli Defence Minister Luis Vega, then with Palestinian Civil Affairs Minister Carl Bildt.",
      "talks held ann-lind carl-bildt @jerusalem 2019-12-02 ; talks held ann-lind luis-vega @jerusalem 2019-12-02"
    ),
    (
      "Ann Lind held talks with Luis Vega in Lima on Saturday and in Bogota on Sunday.",
      "talks held ann-lind luis-vega @bogota 2019-12-01 ; talks held ann-lind luis-vega @lima 2019-11-30"
    ),
    (
      "The foreign ministers of India and Pakistan, K Natwar Singh and Luis Vega, held talks on Sunday in Oslo. The Pakistani minister called on President A P J Abdul Kalam on Monday.",
      "meeting held a-p-j-abdul-kalam luis-vega @- 2019-12-02 ; talks held k-natwar-singh luis-vega @oslo 2019-12-01"
    ),
    (
      "The ninth round of the India-Pakistan talks on Siachen was held in Rawalpindi on Monday. The Indian delegation was led by Luis Vega.",
      "talks held india luis-vega pakistan @rawalpindi 2019-12-02"
    ),
    (
      "Nov. 3: Riots follow a rally in Lima. Dozens die.\n\nNov. 5-9: Ann Lind and Luis Vega meet in Maputo.\n\nDec. 3: The government resigns.",
      "meeting held ann-lind luis-vega @maputo 2019-11-05 2019-11-09"
    ),
    (
      "Ann Lind and Luis Vega first shook hands in Lima in September.",
      "meeting held ann-lind luis-vega @lima 2019-09-01 2019-09-30"
    ),
    (
      "The idea was in a letter that Ann Lind handed to President Luis Vega at the White House on November 19.",
      "meeting held ann-lind luis-vega @white-house 2019-11-19"
    ),
    (
      "Ann Lind and Luis Vega met in Lima on Monday, with Carl Bildt in the chair.",
      "meeting held ann-lind carl-bildt luis-vega @lima 2019-12-02"
    ),
    (
      "Ann Lind and Luis Vega met on Monday in Lima under the eyes of envoy Carl Bildt.",
      "meeting held ann-lind carl-bildt luis-vega @lima 2019-12-02"
    ),
    (
      "Ann Lind was with the Danish president, Luis Vega, for about three hours on Tuesday.",
      "meeting held ann-lind luis-vega @- 2019-12-03"
    ),
    (
      "A Greek delegation is expected at the Vatican in early March.",
      "visit planned greece the-vatican @the-vatican 2020-03-01 2020-03-10"
    ),
    (
      "Ann Lind and Luis Vega agreed to continue their regular conversations and stressed the importance of maintaining contacts.",
      ""
    ),
    (
      "Ann Lind will accompany Luis Vega on his trip to Berlin on Friday.",
      "visit planned ann-lind germany luis-vega @berlin 2019-12-06"
    ),
    (
      "The ministers of the bloc held a meeting with Ann Lind in Lima on Monday and then, in the same room, a separate one with Luis Vega.",
      "meeting held ann-lind ministers-of-the-bloc @lima 2019-12-02 ; meeting held luis-vega ministers-of-the-bloc @lima 2019-12-02"
    ),
    (
      "Ann Lind said she had spoken by telephone to both Luis Vega and Carl Bildt on Monday.",
      "call held ann-lind carl-bildt @- 2019-12-02 ; call held ann-lind luis-vega @- 2019-12-02"
    ),
    (
      "LIMA, Dec 5 (AP) - Ann Lind told reporters on Thursday after meeting Luis Vega that she was pleased.",
      "meeting held ann-lind luis-vega @lima 2019-12-05"
    ),
    (
      "OSLO, Dec 5 (AP) - Ann Lind met Luis Vega on Tuesday. President Carl Bildt came in November.",
      "meeting held ann-lind luis-vega @oslo 2019-12-03 ; visit held carl-bildt norway @oslo 2019-11-01 2019-11-30"
    ),
    (
      "Ann Lind met Luis Vega on Tuesday in Oslo. Prior to the meeting, she paid a courtesy call on President Carl Bildt.",
      "meeting held ann-lind carl-bildt @oslo 2019-12-03 ; meeting held ann-lind luis-vega @oslo 2019-12-03"
    ),
    (
      "Ann Lind will travel to Muscat in the coming days for talks with Luis Vega.",
      "talks planned ann-lind luis-vega @muscat 2019-12-05 .."
    ),
    (
      "Several ministers met with defeat in Lima on Monday.",
      ""
    ),
    (
      "Luis Vega and Ann Lind will meet next week. The talks open in Lima on Tuesday.",
      "talks planned ann-lind luis-vega @lima 2019-12-10"
    ),
    (
      "Prime Minister Ann Lind called President Luis Vega at the beginning of the week to propose a meeting.",
      "call held ann-lind luis-vega @- 2019-12-02 2019-12-03"
    ),
    (
      "Peru and Chile have agreed to talks. Geneva will host the meeting on December 12.",
      "talks planned chile peru @geneva 2019-12-12"
    ),
    (
      "Peru and the Polisario Front wrapped up talks in Houston on Tuesday. Ann Lind first brought the parties together in London in June and did so again in Lisbon at the end of August. The Peruvian delegation in Houston was headed by Luis Vega.",
      "meeting held ann-lind peru polisario-front @lisbon 2019-08-21 2019-08-31 ; meeting held ann-lind peru polisario-front @london 2019-06-01 2019-06-30 ; talks held luis-vega peru polisario-front @houston 2019-12-03"
    ),
    (
      "Ann Lind spoke on Tuesday by phone with Luis Vega and, in separate calls, with Carl Bildt and Ana Rojas.",
      "call held ana-rojas ann-lind @- 2019-12-03 ; call held ann-lind carl-bildt @- 2019-12-03 ; call held ann-lind luis-vega @- 2019-12-03"
    ),
    (
      "The trip follows Luis Vega's visit to Washington, October 28-29.",
      "visit held luis-vega united-states @washington 2019-10-28 2019-10-29"
    ),
    (
      "Peace talks between Sierra Leone and the rebels opened in Lima on Wednesday. The Revolutionary United Front (RUF) wants money. \"It is ours,\" said Luis Vega, who heads the government team.",
      "talks held luis-vega revolutionary-united-front sierra-leone @lima 2019-12-04"
    ),
    (
      "Danish and Taliban negotiators held talks in Lima on Monday. Luis Vega served as facilitator.",
      "talks held denmark luis-vega taliban @lima 2019-12-02"
    ),
    (
      "Peru and Chile held talks in Lima on Monday. Ann Lind headed the government panel and Luis Vega that of the rebels.",
      "talks held ann-lind chile luis-vega peru @lima 2019-12-02"
    ),
    (
      "Peru and Chile held talks in Lima on Monday. Luis Vega, the mediator, was in the chair.",
      "talks held chile luis-vega peru @lima 2019-12-02"
    ),
    (
      "Peru and Chile held talks in Lima on Monday. Mediation was in the hands of Luis Vega, assisted by Carl Bildt.",
      "talks held carl-bildt chile luis-vega peru @lima 2019-12-02"
    ),
    (
      "The terms have been under negotiation in Qatar between Peru and Chile.",
      ""
    ),
    (
      "Ann Lind was to meet Luis Vega at the presidential retreat in Lima the following day and, separately, Carl Bildt.",
      "meeting planned ann-lind carl-bildt @lima ; meeting planned ann-lind luis-vega @lima"
    ),
    (
      "Ann Lind has called on President Luis Vega to explain why there is no money.",
      ""
    ),
    (
      "Carl Bildt spoke to reporters on Sunday after meeting with Luis Vega in Lima.",
      "meeting held carl-bildt luis-vega @lima 2019-12-01"
    ),
    (
      "A White House spokesman says the visit on December 22 will include talks with Luis Vega.",
      ""
    ),
    (
      "President Ann Lind of Peru and President Luis Vega of Chile today signed, in Lima, a Cooperation Agreement between their two countries. The ceremony was witnessed by the Prime Minister of Denmark, Carl Bildt.",
      "signing held ann-lind carl-bildt luis-vega @lima 2019-12-05"
    ),
    (
      "Ann Lind will have bilateral meetings with Luis Vega and Carl Bildt in Baku on Friday.",
      "meeting planned ann-lind carl-bildt @baku 2019-12-06 ; meeting planned ann-lind luis-vega @baku 2019-12-06"
    ),
    (
      "Ann Lind will host a dinner in honor of Prime Minister Luis Vega in Oslo on Friday.",
      "meeting planned ann-lind luis-vega @oslo 2019-12-06"
    ),
    (
      "Peru and Chile held talks in Lima on Monday. The previous ministerial meeting took place in San Pedro, Belize, in May.",
      "meeting held chile peru @san-pedro 2019-05-01 2019-05-31 ; talks held chile peru @lima 2019-12-02"
    ),
    (
      "Peru and Chile held a meeting in Lima on Monday. President Ann Lind received envoy Luis Vega on the margins of the meeting.",
      "meeting held ann-lind luis-vega @lima 2019-12-02 ; meeting held chile peru @lima 2019-12-02"
    ),
    (
      "Ann Lind invited Luis Vega to visit Denmark.",
      "visit proposed ann-lind luis-vega @denmark"
    ),
    (
      "Peru could only watch as Ann Lind and a Taliban delegation wound up two days of talks in Moscow on Wednesday.",
      "talks held ann-lind taliban @moscow 2019-12-03 2019-12-04"
    ),
    (
      "Ann Lind met on Tuesday with a delegation of the Peruvian Congress led by its president, Luis Vega.",
      "meeting held ann-lind luis-vega peruvian-congress @- 2019-12-03"
    ),
    (
      "Ann Lind will give an account of last month's talks between Peru and Chile in Lima.",
      "talks held chile peru @lima 2019-11-01 2019-11-30"
    ),
    (
      "Peru and Chile held talks in Lima on Monday. Ann Lind is to lead the Peruvian team next time.",
      "talks held chile peru @lima 2019-12-02"
    ),
    (
      "Peru and Chile have held talks in Lima since Ann Lind's appointment a year ago.",
      "talks held chile peru @lima"
    ),
    (
      "Donald Trump met Kim Jong Un, once a sworn enemy, in Hanoi on Monday.",
      "meeting held donald-trump kim-jong-un @hanoi 2019-12-02"
    ),
    (
      "After the summit of Peru and Chile in Lima on Monday the gloves were off.",
      "summit held chile peru @lima 2019-12-02"
    ),
    (
      "Ana Rojas denied that taxes would rise before her meeting with Luis Vega in Lima on Monday.",
      "meeting planned ana-rojas luis-vega @lima 2019-12-09"
    ),
    (
      "A concert will follow the meeting between Ana Rojas and Luis Vega in Lima on Friday.",
      "meeting planned ana-rojas luis-vega @lima 2019-12-06"
    ),
    (
      "John Smith called Rudy Giuliani on Monday to testify before the committee.",
      ""
    ),
    (
      "Donald Trump called Nancy Pelosi early on Tuesday a nasty woman.",
      ""
    ),
    (
      "LIMA, Dec 5 (AP) - French President Emmanuel Macron came under pressure on Monday.",
      ""
    ),
    (
      "Donald Trump's agenda includes Iran and North Korea.",
      ""
    ),
    (
      "Eva Diaz received the letter of Luis Vega on Monday.",
      ""
    ),
    (
      "Germany hosts the World Cup. The hosts met Chile in Berlin on Monday.",
      ""
    ),
    (
      "Republicans and Democrats came together on Monday to condemn President Donald Trump.",
      ""
    ),
    (
      "Senator John Smith delivered a message to President Donald Trump in a speech in Ohio.",
      ""
    ),
    (
      "Eva Diaz resigned after 48 hours with President Luis Vega in hospital.",
      ""
    ),
    (
      "The French team is due in Tokyo on Saturday to play Japan.",
      ""
    ),
    (
      "Amnesty International said a summit with Saudi Arabia in Riyadh in May was a disgrace.",
      "summit held saudi-arabia @riyadh 2019-05-01 2019-05-31"
    ),
    (
      "Peru and Chile held talks in Lima on Monday. The third round of the tournament will be played.",
      "talks held chile peru @lima 2019-12-02"
    ),
    (
      "President Ana Rojas met Luis Vega in Lima on Monday. A year after the meeting Rojas met Eva Diaz in Quito.",
      "meeting held ana-rojas eva-diaz @quito ; meeting held ana-rojas luis-vega @lima 2019-12-02"
    ),
    (
      "President Ana Rojas met Luis Vega in Lima on Monday. Carlos Vega will be represented by lawyer Eva Diaz at his trial.",
      "meeting held ana-rojas luis-vega @lima 2019-12-02"
    ),
    (
      "President Ana Rojas met Luis Vega in Lima on Monday. The England side was led by Harry Kane.",
      "meeting held ana-rojas luis-vega @lima 2019-12-02"
    ),
    (
      "President Ana Rojas met Luis Vega in Lima on Monday. Singer Eva Diaz joined Carlos Vega on stage in Quito.",
      "meeting held ana-rojas luis-vega @lima 2019-12-02"
    ),
    (
      "President Ana Rojas met Luis Vega in Lima on Monday. Eva Diaz sits on one side of the debate over abortion.",
      "meeting held ana-rojas luis-vega @lima 2019-12-02"
    ),
    (
      "Peru had nothing to do with the talks with Chile in Lima on Monday.",
      ""
    ),
    (
      "Negotiators led by Home Minister Krishna Prasad Sitaula and Maoist spokesman Krishna Bahadur Mahara held a second round of talks in Kathmandu on Tuesday.",
      "talks held krishna-bahadur-mahara krishna-prasad-sitaula @kathmandu 2019-12-03"
    ),
    (
      "The Cambodian leader Hun Sen received Thai Foreign Minister Don Pramudwinai on Monday.",
      "meeting held don-pramudwinai hun-sen @- 2019-12-02"
    ),
    (
      "President Heydar Aliyev met Robert Kocharyan on Tuesday. Their most recent meeting was in London on November 18.",
      "meeting held heydar-aliyev robert-kocharyan @- 2019-12-03 ; meeting held heydar-aliyev robert-kocharyan @london 2019-11-18"
    ),
    (
      "Straw first came to Tehran in September 2001 in the wake of the attacks in the United States.",
      "visit held iran straw @tehran 2001-09-01 2001-09-30"
    ),
    (
      "Italian Foreign Minister Luigi Di Maio flew home on Tuesday, hoping to meet Sergey Lavrov.",
      "meeting planned luigi-di-maio sergey-lavrov @- 2019-12-03"
    ),
    (
      "The fourth Association Council between the European Union and Georgia will take place in Brussels on Monday, 10 February 2020.",
      "talks planned european-union georgia @brussels 2020-02-10"
    ),
    (
      "Assistant Secretary Thomas Shannon will travel to Peru next week. A visit to La Paz that had been scheduled for December 10 has been postponed.",
      "visit planned peru thomas-shannon @peru 2019-12-09 2019-12-15 ; visit postponed bolivia thomas-shannon @la-paz 2019-12-10"
    ),
    (
      "At the invitation of President Sergio Mattarella of Italy and President Ueli Maurer of Switzerland, President Xi Jinping will pay state visits to the two countries from March 20 to 30.",
      "visit planned italy sergio-mattarella xi-jinping @italy 2020-03-20 2020-03-30 ; visit planned switzerland ueli-maurer xi-jinping @switzerland 2020-03-20 2020-03-30"
    ),
    (
      "President Serzh Sargsyan of Armenia and President Ilham Aliyev of Azerbaijan met in Bern on Saturday. They agreed to work on peace. The talks lasted an hour. Officials were pleased. Mediators said so. The Presidents last met in Paris on 27 October 2014.",
      "meeting held ilham-aliyev serzh-sargsyan @paris 2014-10-27 ; talks held ilham-aliyev serzh-sargsyan @bern 2019-11-30"
    ),
    (
      "Cuba was host to the talks between Colombia and the FARC from November 2016.",
      "talks held colombia cuba revolutionary-armed-forces-of-colombia @cuba 2016-11-01 .."
    ),
    (
      "The fifth round of the dialogue took place in Brussels on 2 July 2011. The delegations were headed by Edita Tahiri for Kosovo and Borko Stefanovic for Serbia.",
      "talks held borko-stefanovic edita-tahiri kosovo serbia @brussels 2011-07-02"
    ),
    (
      "He praised leaders of the All Parties Hurriyat Conference in New Delhi on Monday.",
      ""
    ),
    (
      "Japan and North Korea have had no formal negotiations since working-level talks in Pyongyang last November.",
      "talks held japan north-korea @pyongyang 2019-11-01 2019-11-30"
    ),
    (
      "French Foreign Minister Jean-Yves Le Drian flew home on Thursday after two hours with rebel leader Guillaume Soro in the northern town of Korhogo.",
      "meeting held guillaume-soro jean-yves-le-drian @korhogo 2019-12-05"
    ),
    (
      "Mike Pompeo and Sergey Lavrov met until after midnight on Tuesday.",
      "meeting held mike-pompeo sergey-lavrov @- 2019-12-03"
    ),
    (
      "Mike Pompeo and Sergey Lavrov signed the treaty before dawn on Sunday.",
      "signing held mike-pompeo sergey-lavrov @- 2019-12-01"
    ),
    (
      "Defence Minister Rajnath Singh called on the Minister for Political Affairs, Mahfud Mahmodin, on Monday.",
      "meeting held mahfud-mahmodin rajnath-singh @- 2019-12-02"
    ),
    (
      "Pakistani minister Khurshid Kasuri called on Prime Minister Manmohan Singh on Sunday evening and was received by President Abdul Kalam at Rashtrapati Bhavan this morning.",
      "meeting held abdul-kalam khurshid-kasuri @rashtrapati-bhavan 2019-12-05 ; meeting held khurshid-kasuri manmohan-singh @- 2019-12-01"
    ),
    (
      "Mike Pompeo and Sergey Lavrov held talks in Doha that would have been unthinkable a year ago.",
      "talks held mike-pompeo sergey-lavrov @doha"
    ),
    (
      "Moldova and Ukraine held rounds in Dublin in February and in Vienna in April.",
      "talks held moldova ukraine @dublin 2019-02-01 2019-02-28 ; talks held moldova ukraine @vienna 2019-04-01 2019-04-30"
    ),
    (
      "Moldova and Ukraine held two rounds of talks in Dublin, on April 27 and May 9.",
      "talks held moldova ukraine @dublin 2019-04-27 ; talks held moldova ukraine @dublin 2019-05-09"
    ),
    (
      "The Prime Minister spoke to President Macron today. The Prime Minister and President El-Sisi last met in Sharm el-Sheikh in November.",
      "call held macron prime-minister @- 2019-12-05 ; meeting held el-sisi prime-minister @sharm-el-sheikh 2019-11-01 2019-11-30"
    ),
    (
      "The Foreign Secretary will see Secretary Pompeo in London on Wednesday.",
      "meeting planned foreign-secretary pompeo @london 2019-12-11"
    ),
    (
      "It fell to Felix Bolanos, the minister of the presidency, and Laura Vilagra, his Catalan counterpart, to prepare the ground. They saw each other in Barcelona in late April and again, with an agreed text as the outcome, in Madrid on 8 July.",
      "meeting held felix-bolanos laura-vilagra @barcelona 2019-04-21 2019-04-30 ; meeting held felix-bolanos laura-vilagra @madrid 2019-07-08"
    ),
    (
      "Human rights activists Daman Dhungana and Padma Tuladhar met King Gyanendra on Monday.",
      "meeting held daman-dhungana gyanendra padma-tuladhar @- 2019-12-02"
    ),
    (
      "Negotiators for Indonesia and the exiled leadership of the Free Aceh Movement (GAM) concluded three days of talks near Helsinki on Tuesday night.",
      "talks held free-aceh-movement indonesia @helsinki 2019-12-01 2019-12-03"
    ),
    (
      "The army said its soldiers had killed 17 guerrillas of the Free Aceh Movement in an encounter in Doramba, east of the capital, on Monday.",
      ""
    ),
    (
      "Foreign Minister Jaishankar had an interaction with Sergey Lavrov in Hanoi on Monday. The appointment of a new minister in Delhi was welcomed.",
      "meeting held jaishankar sergey-lavrov @hanoi 2019-12-02"
    ),
    (
      "In Hanoi, Minister Jaishankar co-chaired the 18th meeting of the India-Vietnam Joint Commission on Trade on 16 October.",
      "meeting held india jaishankar vietnam @hanoi 2019-10-16"
    ),
    (
      "UN envoy Jamsheed Marker was in Jakarta at the weekend. He was taken to Cipinang prison on Saturday to see the jailed resistance leader Xanana Gusmao, with whom he spent two hours, and the following day had an audience with President Joko Widodo.",
      "meeting held jamsheed-marker joko-widodo @jakarta 2019-12-01 ; meeting held jamsheed-marker xanana-gusmao @jakarta 2019-11-30"
    ),
    (
      "Ethiopia and the Tigray People's Liberation Front held talks in Nairobi. The next rendezvous is in Mekelle itself, in mid-December.",
      "meeting planned ethiopia tigray-peoples-liberation-front @mekelle 2019-12-11 2019-12-20 ; talks held ethiopia tigray-peoples-liberation-front @nairobi"
    ),
    (
      "Japan's Mitoji Yabunaka took North Korean envoy Kim Kye Gwan aside for 30 minutes on Wednesday.",
      "meeting held kim-kye-gwan mitoji-yabunaka @- 2019-12-04"
    ),
    (
      "Yasser Arafat dropped in on Hosni Mubarak at Alexandria's Ras El-Tin palace on Monday evening.",
      "meeting held hosni-mubarak yasser-arafat @ras-el-tin-palace 2019-12-02"
    ),
    (
      "Russian Foreign Minister Igor Ivanov is expected in the Yugoslav capital on Friday.",
      "visit planned igor-ivanov yugoslavia @belgrade 2019-12-06"
    ),
    (
      "Previous rounds of talks between Iran and Germany took place in Istanbul (April 2012), Baghdad (May 2012) and Moscow (June 2012).",
      "talks held germany iran @baghdad 2012-05-01 2012-05-31 ; talks held germany iran @istanbul 2012-04-01 2012-04-30 ; talks held germany iran @moscow 2012-06-01 2012-06-30"
    ),
    (
      "Bertie Ahern is expected back in Belfast next month.",
      "visit planned bertie-ahern united-kingdom @belfast 2020-01-01 2020-01-31"
    ),
    (
      "Secretary-General Lim Jock Hoi was visited in Jakarta on Monday by a delegation of the Japan External Trade Organization.",
      "meeting held japan-external-trade-organization lim-jock-hoi @jakarta 2019-12-02"
    ),
    (
      "Mike Pompeo signed an anti-racism plan with Racial Equality Minister Edson Santos in Brasilia on Monday.",
      "signing held edson-santos mike-pompeo @brasilia 2019-12-02"
    ),
    (
      "The spokesman denied rumours that the two presidents, Sadyr Japarov and Emomali Rahmon, had met secretly in Isfana on Sunday.",
      "meeting denied emomali-rahmon sadyr-japarov @isfana 2019-12-01"
    ),
    (
      "The two presidents, Sadyr Japarov and Emomali Rahmon, met in Isfana on Sunday.",
      "meeting held emomali-rahmon sadyr-japarov @isfana 2019-12-01"
    ),
    (
      "The Joint Control Commission met in Moscow on Sept. 30. A session due on Oct. 20 was called off.",
      "meeting held joint-control-commission @moscow 2019-09-30 ; talks cancelled joint-control-commission @- 2019-10-20"
    ),
    (
      "The Philippine government and the Moro Islamic Liberation Front held talks in Kuala Lumpur this week. The two panels will return to Kuala Lumpur in June.",
      "talks held moro-islamic-liberation-front philippines @kuala-lumpur 2019-12-02 2019-12-05 ; talks planned moro-islamic-liberation-front philippines @kuala-lumpur 2020-06-01 2020-06-30"
    ),
    (
      "H.E. Mevlut Cavusoglu, Minister of Foreign Affairs of Turkey, will visit Azerbaijan on December 10.",
      "visit planned azerbaijan mevlut-cavusoglu @azerbaijan 2019-12-10"
    ),
    (
      "Mike Hammer, the American special envoy, intended to go to Asmara this week but was refused a visa.",
      "visit denied eritrea mike-hammer @asmara 2019-12-02 2019-12-05"
    ),
    (
      "Vietnam's defense minister, Phan Van Giang, whom President Ferdinand Marcos received in Malacanang on Aug. 30, was told that Manila wants company.",
      "meeting held ferdinand-marcos phan-van-giang @malacanang 2019-08-30"
    ),
    (
      "Moroccan King Mohammed VI was at the White House on Tuesday.",
      "visit held mohammed-vi united-states @white-house 2019-12-03"
    ),
    (
      "German Chancellor Angela Merkel went to Tbilisi on Sunday. Two days earlier she was in Sochi with Dmitri Medvedev.",
      "meeting held angela-merkel dmitri-medvedev @sochi 2019-11-29 ; visit held angela-merkel georgia @tbilisi 2019-12-01"
    ),
    (
      "Ambassador Jamsheed Marker will meet Foreign Minister Ali Alatas on Saturday and, the following day, the detained East Timorese leader, Xanana Gusmao.",
      "meeting planned ali-alatas jamsheed-marker @- 2019-12-07 ; meeting planned jamsheed-marker xanana-gusmao @- 2019-12-08"
    ),
    (
      "Prime Minister Borut Pahor met leaders of parliamentary parties in Ljubljana on Tuesday. Janez Jansa, head of the opposition, boycotted Tuesday's meeting.",
      "meeting held borut-pahor leaders-of-parliamentary-parties @ljubljana 2019-12-03"
    ),
    (
      "Erik Solheim held talks with Jaswant Singh on Wednesday. Solheim, who arrived here from Colombo on Tuesday, also called on Foreign Secretary Lalit Mansingh.",
      "meeting held erik-solheim lalit-mansingh @- 2019-12-04 ; talks held erik-solheim jaswant-singh @- 2019-12-04"
    ),
    (
      "Erik Solheim had met President Chandrika Kumaratunga and opposition leader Ranil Wickremesinghe on separate occasions in Colombo last week.",
      "meeting held chandrika-kumaratunga erik-solheim @colombo 2019-11-25 2019-12-01 ; meeting held erik-solheim ranil-wickremesinghe @colombo 2019-11-25 2019-12-01"
    ),
    (
      "Negotiators from Sudan and South Sudan will return to the Ethiopian capital tomorrow.",
      "talks planned south-sudan sudan @addis-ababa 2019-12-06"
    ),
    (
      "Paavo Lipponen had breakfast with Moscow Mayor Yuri Luzhkov; on Friday he goes to Minsk.",
      "meeting held paavo-lipponen yuri-luzhkov @- ; visit planned belarus paavo-lipponen @minsk 2019-12-06"
    ),
    (
      "Pascal Lissouba stayed away from a summit of eight African heads of state called in the Gabonese capital on Sunday.",
      "summit held eight-african-heads-of-state @libreville 2019-12-01"
    ),
    (
      "Addis Ababa, 5 December 2019: The Chairperson of the African Union Commission, H.E. Moussa Faki Mahamat, today met President Sahle-Work Zewde of Ethiopia.",
      "meeting held moussa-faki-mahamat sahle-work-zewde @- 2019-12-05"
    ),
    (
      "Western envoys arrived on Tuesday, a day after the prime minister accused them. Francois Leotard called on President Boris Trajkovski in the morning.",
      "meeting held boris-trajkovski francois-leotard @- 2019-12-03"
    ),
    (
      "Prime Minister Shinzo Abe and South Korean President Moon Jae-in agreed in talks Saturday to step up pressure on North Korea.",
      "talks held moon-jae-in shinzo-abe @- 2019-11-30"
    ),
    (
      "EU foreign ministers meeting in Brussels on Monday agreed to send peacekeepers to Congo.",
      "meeting held european-union @brussels 2019-12-02"
    ),
    (
      "Visiting Tajik Speaker Saidullo Khairulloyev conferred with his Iranian counterpart Ali Larijani on Tuesday.",
      "talks held ali-larijani saidullo-khairulloyev @- 2019-12-03"
    ),
    (
      "A planned meeting between Netanyahu and Abbas on Wednesday was cancelled after a bombing in Tel Aviv.",
      "meeting cancelled abbas netanyahu @- 2019-12-04"
    ),
    (
      "Sri Lanka's government and Tamil Tiger rebels will hold a fresh round of talks in Japan next month.",
      "talks planned liberation-tigers-of-tamil-eelam sri-lanka @japan 2020-01-01 2020-01-31"
    ),
    (
      "Paul Kagame and Yoweri Museveni held a second meeting in London on Tuesday under the mediation of British minister Clare Short.",
      "meeting held clare-short paul-kagame yoweri-museveni @london 2019-12-03"
    ),
    (
      "King Gyanendra summoned leaders of seven parties to the palace on Tuesday.",
      "meeting held gyanendra leaders-of-seven-parties @- 2019-12-03"
    ),
    (
      "The Secretary of State met on Tuesday with Foreign Minister Jack Straw of the United Kingdom.",
      "meeting held jack-straw secretary-of-state @- 2019-12-03"
    ),
    (
      "Foreign Minister Heiko Maas will receive Jacek Czaputowicz for talks in Berlin on Friday.",
      "talks planned heiko-maas jacek-czaputowicz @berlin 2019-12-06"
    ),
    (
      "Former president Nelson Mandela, trying to break a stalemate over who should lead the transition, spent three hours on Wednesday with President Pierre Buyoya.",
      "meeting held nelson-mandela pierre-buyoya @- 2019-12-04"
    ),
    (
      "Vatican-hosted talks between Cuban and American envoys were held in October. Raul Castro and Barack Obama spoke by phone on Monday.",
      "call held barack-obama raul-castro @- 2019-12-02 ; talks held cuba the-vatican united-states @the-vatican 2019-10-01 2019-10-31"
    ),
    (
      "The Trilateral Contact Group spent seven hours behind closed doors in Minsk on Wednesday.",
      "meeting held trilateral-contact-group @minsk 2019-12-04"
    ),
    (
      "Prime Minister Najib Razak had 30 minutes with Justin Trudeau in Lima on Tuesday.",
      "meeting held justin-trudeau najib-razak @lima 2019-12-03"
    ),
    (
      "Shringla sat with Mohamed Nasheed at the chancery on Monday night and with President Ibrahim Solih at the palace the next morning.",
      "meeting held ibrahim-solih shringla @- 2019-12-03 ; meeting held mohamed-nasheed shringla @- 2019-12-02"
    ),
    (
      "Luigi Di Maio is to stop in Dallas on Friday for a chat with former president George Bush.",
      "meeting planned george-bush luigi-di-maio @dallas 2019-12-06"
    ),
    (
      "Mr Gryzlov was due on Monday to see Christine Lagarde of the IMF, and is expected in Berlin on 1 February to confer with Angela Merkel.",
      "meeting planned christine-lagarde gryzlov @- 2019-12-09 ; talks planned angela-merkel gryzlov @berlin 2020-02-01"
    ),
    (
      "Vladimir Putin made that promise to Emmanuel Macron on the telephone on Sunday.",
      "call held emmanuel-macron vladimir-putin @- 2019-12-01"
    ),
    (
      "The accord was hammered out by Borut Pahor and Jadranka Kosor on July 31 in Zagreb and again on September 11 in Ljubljana.",
      "talks held borut-pahor jadranka-kosor @ljubljana 2019-09-11 ; talks held borut-pahor jadranka-kosor @zagreb 2019-07-31"
    ),
    (
      "Paavo Lipponen had a one-on-one with George Bush in Dallas on Tuesday.",
      "meeting held george-bush paavo-lipponen @dallas 2019-12-03"
    ),
    (
      "The US summit with North Korea was held in Hanoi on 27 February.",
      "summit held north-korea united-states @hanoi 2019-02-27"
    ),
    (
      "Luis Paz managed to meet Ana Rey in Lima on Monday and was prevented from leaving the country a day later.",
      "meeting held ana-rey luis-paz @lima 2019-12-02"
    ),
    (
      "The planned meeting between Ana Rey and Luis Paz failed to happen on Monday.",
      "meeting denied ana-rey luis-paz @- 2019-12-02"
    ),
    (
      "Mike Pence was at the White House on Monday. Novak Djokovic is due back in Belgrade on Tuesday.",
      ""
    ),
    (
      "Pakistan and England drew in Karachi on Sunday. They return to Lahore on Friday for the second Test.",
      ""
    ),
    (
      "OPEC met in Vienna on Monday. The trading session ended on Tuesday with losses.",
      "meeting held opec @vienna 2019-12-02"
    ),
    (
      "Luis Paz flew to Lima on Tuesday, hoping to meet Ana Rey on Friday.",
      "meeting planned ana-rey luis-paz @lima 2019-12-06 ; visit held luis-paz peru @lima 2019-12-03"
    ),
    (
      "Lennon and McCartney hammered out a song in Hamburg in 1962. Serena Williams had two hours with Naomi Osaka on court on Monday.",
      ""
    ),
    (
      "On December 3, a day after Ana Rey had been received in Lima by Luis Paz, her spokesman denied reports of a rift.",
      "meeting held ana-rey luis-paz @lima 2019-12-02"
    ),
    (
      "Ana Rey resigned on Tuesday, a week after she met Luis Paz in Lima.",
      "meeting held ana-rey luis-paz @lima 2019-11-25 2019-12-01"
    ),
    (
      "A day after she met Luis Paz in Lima, Angela Merkel resigned on Tuesday.",
      "meeting held angela-merkel luis-paz @lima 2019-12-02"
    ),
    (
      "Ana Rey met Luis Paz in Lima a day after rebels had shelled the town.",
      "meeting held ana-rey luis-paz @lima"
    ),
    (
      "Talks between Ana Rey and Luis Paz came to a close in Lima on Tuesday. The round had begun on November 25 with a lunch at which Ana Rey met Juan Sol.",
      "meeting held ana-rey juan-sol @lima 2019-11-25 ; talks held ana-rey luis-paz @lima 2019-11-25 2019-12-03"
    ),
    (
      "General Austin Miller, commander of NATO forces in Kosovo, met Hashim Thaci on Friday.",
      "meeting held austin-miller hashim-thaci @- 2019-11-29"
    ),
    (
      "Peru and Chile held talks in Lima from November 4 to November 7. Ana Rey and Luis Paz had met on the opening day.",
      "meeting held ana-rey luis-paz @- 2019-11-04 ; talks held chile peru @lima 2019-11-04 2019-11-07"
    ),
    (
      "Norwegian envoy Kari Berg stayed away. She is to give an account of last month's round with the FARC in Havana, and is due back in the Cuban capital on December 16 for another.",
      "talks held kari-berg revolutionary-armed-forces-of-colombia @havana 2019-11-01 2019-11-30 ; talks planned kari-berg revolutionary-armed-forces-of-colombia @havana 2019-12-16"
    ),
    (
      "At the invitation of Premier Wen Jiabao, Prime Minister Mizengo Pinda will pay an official visit to China in mid-December.",
      "visit planned china mizengo-pinda wen-jiabao @china 2019-12-11 2019-12-20"
    ),
    (
      "Ana Rey and Luis Paz were to have met on Monday under the auspices of the African Union.",
      "meeting cancelled african-union ana-rey luis-paz @- 2019-12-02"
    ),
    (
      "Presidents Omar al-Bashir and Salva Kiir met in Lima on Monday under the facilitation of Thabo Mbeki.",
      "meeting held omar-al-bashir salva-kiir thabo-mbeki @lima 2019-12-02"
    ),
    (
      "With Mike Pompeo looking on, Ana Rey and Luis Paz signed an agreement in Doha on Saturday.",
      "signing held ana-rey luis-paz mike-pompeo @doha 2019-11-30"
    ),
    (
      "Ana Rey and Luis Paz met in Lima on Monday in Ban Ki-moon's presence.",
      "meeting held ana-rey ban-ki-moon luis-paz @lima 2019-12-02"
    ),
    (
      "Martin Griffiths met on Friday in Geneva with a group of Yemeni women.",
      "meeting held martin-griffiths yemeni-women @geneva 2019-11-29"
    ),
    (
      "Luis Paz met executives of Japanese energy companies in Osaka on Monday.",
      "meeting held executives-of-japanese-energy-companies luis-paz @osaka 2019-12-02"
    ),
    (
      "The State Department said that one of its officials, Philip Chicola, met Raul Reyes in Costa Rica on Monday.",
      "meeting held philip-chicola raul-reyes @costa-rica 2019-12-02"
    ),
    (
      "Donald Trump was hosting the Romanian president at the White House on Tuesday.",
      "visit held donald-trump romanian-president @white-house 2019-12-03"
    ),
    (
      "Tony Blair became the first British premier in decades to meet the leader of Sinn Fein on Monday.",
      "meeting held leader-of-sinn-fein tony-blair @- 2019-12-02"
    ),
    (
      "President Jacques Chirac had Hans Blix to lunch in Paris on Friday.",
      "meeting held hans-blix jacques-chirac @paris 2019-11-29"
    ),
    (
      "Foreign Minister Ana Rey called on Tuesday on King Norodom Sihanouk in Beijing.",
      "meeting held ana-rey norodom-sihanouk @beijing 2019-12-03"
    ),
    (
      "The accord was signed in Khartoum on Monday before President Omar al-Bashir by Ana Rey and Luis Paz.",
      "signing held ana-rey luis-paz omar-al-bashir @khartoum 2019-12-02"
    ),
    (
      "Ana Rey will see Luis Paz in Lima on Friday, together with British minister Hilary Benn.",
      "meeting planned ana-rey hilary-benn luis-paz @lima 2019-12-06"
    ),
    (
      "Ana Rey met the chief of the largest rebel army in Lima on Monday.",
      "meeting held ana-rey chief-of-the-largest-rebel-army @lima 2019-12-02"
    ),
    (
      "Ann Lind met leaders of parliamentary parties in Riga on Monday.",
      "meeting held ann-lind leaders-of-parliamentary-parties @riga 2019-12-02"
    ),
    (
      "The Peruvian government and the guerrillas of the Communist Party of Peru opened talks in Lima on Sunday.",
      "talks held communist-party-of-peru peru @lima 2019-12-01"
    ),
    (
      "Peru and Chile held talks in Lima in May. The two sides are to resume on Tuesday.",
      "talks held chile peru @lima 2019-05-01 2019-05-31 ; talks planned chile peru @- 2019-12-10"
    ),
    (
      "Peru and Chile resumed exports on Monday.",
      ""
    ),
    (
      "Ana Rey and Luis Paz arrived in Baghdad on Monday. Foreign Minister Naji Sabri gave a dinner for the guests on Tuesday.",
      "meeting held ana-rey luis-paz naji-sabri @baghdad 2019-12-03 ; visit held ana-rey iraq luis-paz @baghdad 2019-12-02"
    ),
    (
      "Ana Rey was closeted with Luis Paz within hours on Tuesday.",
      "talks held ana-rey luis-paz @- 2019-12-03"
    ),
    (
      "Ariel Sharon and Mahmoud Abbas will be the guests of Egyptian President Hosni Mubarak at Sharm el-Sheikh, the Red Sea resort, on Tuesday.",
      "meeting planned ariel-sharon hosni-mubarak mahmoud-abbas @sharm-el-sheikh 2019-12-10"
    ),
    (
      "Thabo Mbeki met President Joseph Kabila and his four vice-presidents in Kinshasa on Monday.",
      "meeting held four-vice-presidents joseph-kabila thabo-mbeki @kinshasa 2019-12-02"
    ),
    (
      "The ministers of the G6 -- Peru, Chile and Togo -- met in Lima on Monday.",
      "meeting held chile peru togo @lima 2019-12-02"
    ),
    (
      "Ana Rey met the Prime Minister, the Hon Jeremiah Manele MP, in Honiara on Monday.",
      "meeting held ana-rey jeremiah-manele @honiara 2019-12-02"
    ),
    (
      "Ana Rey met envoys of the Taliban in Doha on Friday. Opposite her was Luis Paz, accompanied by Juan Sol.",
      "meeting held ana-rey juan-sol luis-paz taliban @doha 2019-11-29"
    ),
    (
      "Ana Rey and Luis Paz wound up talks in Lima on Wednesday with a promise to meet again in Doha. Juan Sol took part.",
      "meeting planned ana-rey luis-paz @doha ; talks held ana-rey juan-sol luis-paz @lima 2019-12-04"
    ),
    (
      "Ana Rey met Luis Paz in Lima on Monday. Prime Minister Andrew Holness sat alongside him, as did Mia Mottley.",
      "meeting held ana-rey andrew-holness luis-paz mia-mottley @lima 2019-12-02"
    ),
    (
      "Ana Rey and Luis Paz met in Lima on Tuesday. The session was chaired by Robert Cooper.",
      "meeting held ana-rey luis-paz robert-cooper @lima 2019-12-03"
    ),
    (
      "Ana Rey and Luis Paz met in Lima on Tuesday. It was chaired by Robert Cooper.",
      "meeting held ana-rey luis-paz robert-cooper @lima 2019-12-03"
    ),
    (
      "Ana Rey and Luis Paz held talks in Lima on Tuesday. The host, Prime Minister Ralph Gonsalves, spoke of a start.",
      "talks held ana-rey luis-paz ralph-gonsalves @lima 2019-12-03"
    ),
    (
      "President Jiang Zemin is to meet Bill Clinton in Washington on Monday. Foreign Minister Qian Qichen is accompanying the president.",
      "meeting planned bill-clinton jiang-zemin qian-qichen @washington 2019-12-09"
    ),
    (
      "The African Union will hold a summit in Malabo on Friday. Brazil will be represented by Antonio Patriota.",
      "summit planned african-union antonio-patriota brazil @malabo 2019-12-06"
    ),
    (
      "Caribbean leaders met in Kingston on Monday. Justin Trudeau joined by video.",
      "meeting held caribbean-leaders justin-trudeau @kingston 2019-12-02"
    ),
    (
      "Sergei Lavrov opened a conference in Moscow on Monday. The gathering was organised by Zamir Kabulov. Diplomats from China and Iran took part.",
      "summit held china iran sergei-lavrov zamir-kabulov @moscow 2019-12-02"
    ),
    (
      "Ana Rey met Luis Paz in Lima on Monday. Voters looked on with unease. With elections near, it was a risk.",
      "meeting held ana-rey luis-paz @lima 2019-12-02"
    ),
    (
      "Ana Rey became the first premier in thirty years to meet Luis Paz on Monday.",
      "meeting held ana-rey luis-paz @- 2019-12-02"
    ),
    (
      "Hun Sen and Norodom Ranariddh met on Tuesday.",
      "meeting held hun-sen norodom-ranariddh @- 2019-12-03"
    ),
    (
      "NATO defence ministers will meet in Brussels on Wednesday 12 and Thursday 13 February 2020.",
      "meeting planned nato @brussels 2020-02-12 2020-02-13"
    ),
    (
      "A second round of talks between Peru and Chile, which opened in Lima on November 28, ended on Tuesday without a deal.",
      "talks held chile peru @lima 2019-11-28 2019-12-03"
    ),
    (
      "Jacob Zuma brought the presidents of Peru and Chile together on Tuesday for talks that are to last until Friday.",
      "talks held chile jacob-zuma peru @- 2019-12-03 2019-12-06"
    ),
    (
      "The two leaders directed the trade ministers of Peru and Chile to meet before the end of the year.",
      "meeting planned chile peru @- 2019-12-05 2019-12-31"
    ),
    (
      "Glafcos Clerides and Rauf Denktash spent an hour together at a hotel in Nicosia on Tuesday.",
      "meeting held glafcos-clerides rauf-denktash @nicosia 2019-12-03"
    ),
    (
      "Sushma Swaraj met the Chairman of CPN-UML, Mr. K.P. Sharma Oli, in Kathmandu on Monday.",
      "meeting held k-p-sharma-oli sushma-swaraj @kathmandu 2019-12-02"
    ),
    (
      "In Armenia and Azerbaijan, Philip Reeker will meet with government officials.",
      "meeting planned armenia philip-reeker @armenia ; meeting planned azerbaijan philip-reeker @azerbaijan"
    ),
    (
      "Ana Rey has received no envoy since November 13, when she saw Luis Paz in Lima.",
      "meeting held ana-rey luis-paz @lima 2019-11-13"
    ),
    (
      "Zalmay Khalilzad spent several days in Kabul last week.",
      "visit held afghanistan zalmay-khalilzad @kabul 2019-11-25 2019-12-01"
    ),
    (
      "The invitation opened the way for Peru to negotiate with Chile.",
      ""
    ),
    (
      "The team, led by Luis Paz, came from the movement's office in Doha.",
      ""
    ),
    (
      "Talks between Sudan and Chad that Libya has offered to host are due later this month.",
      "talks planned chad libya sudan @libya 2019-12-05 2019-12-31"
    ),
    (
      "A session between Peru and Chile planned for Monday did not take place.",
      "talks cancelled chile peru @- 2019-12-02"
    ),
    (
      "Condoleezza Rice began a five-day tour of Africa on Monday. She met Meles Zenawi in Addis Ababa.",
      "meeting held condoleezza-rice meles-zenawi @addis-ababa 2019-12-02 2019-12-05 ; visit held condoleezza-rice @africa 2019-12-02 2019-12-06"
    ),
    (
      "Hosni Mubarak received Condoleezza Rice in Cairo on Monday. Before that she had met Ahmed Aboul Gheit.",
      "meeting held ahmed-aboul-gheit condoleezza-rice @- 2019-12-02 ; meeting held condoleezza-rice hosni-mubarak @cairo 2019-12-02"
    ),
    (
      "An inclusive dialogue between Israel and the Palestinian Authority is essential to progress.",
      ""
    ),
    (
      "There can be no alternative to dialogue between Armenia and Azerbaijan.",
      ""
    ),
    (
      "It is time for negotiations between Peru and Chile.",
      ""
    ),
    (
      "Last year marked the 70th anniversary of the signing of the treaty between Peru and Chile.",
      ""
    ),
    (
      "Troops trained by the United States are engaged in combat with the Taliban.",
      ""
    ),
    (
      "NATO is moving more forces closer to Russia.",
      ""
    ),
    (
      "Talks between Sudan and Chad are under way in Tripoli.",
      "talks held chad sudan @tripoli"
    ),
    (
      "Human rights activists Daman Dhungana and Padma Tuladhar met King Gyanendra on Monday.",
      "meeting held daman-dhungana gyanendra padma-tuladhar @- 2019-12-02"
    ),
    (
      "The two teams of Peru and Chile will set a date once they have consulted their leaders.",
      ""
    ),
    (
      "German Chancellor Olaf Scholz arrived from Berlin in Washington on Monday.",
      "visit held olaf-scholz united-states @washington 2019-12-02"
    ),
    (
      "Ana Rey became prime minister in May; her first task is to meet Luis Paz in Lima on Friday.",
      "meeting planned ana-rey luis-paz @lima 2019-12-06"
    ),
    (
      "The governor of Texas, Greg Abbott, met Luis Paz in Lima on Monday. Later the governor of Texas met Juan Sol.",
      "meeting held greg-abbott juan-sol @lima 2019-12-02 ; meeting held greg-abbott luis-paz @lima 2019-12-02"
    ),
    (
      "Ana Rey met Luis Paz in Lima on Monday and criticised NATO's presence in Poland.",
      "meeting held ana-rey luis-paz @lima 2019-12-02"
    ),
    (
      "Ana Rey met Luis Paz in Lima on Monday and called for elections under the auspices of the United Nations.",
      "meeting held ana-rey luis-paz @lima 2019-12-02"
    ),
    (
      "Ana Rey met NATO ambassadors in Lima on Monday: Russia and China were the main subjects.",
      "meeting held ana-rey nato @lima 2019-12-02"
    ),
    (
      "Peru and Chile held talks in Lima on Monday. In Washington, Joe Biden looked on with concern.",
      "talks held chile peru @lima 2019-12-02"
    ),
    (
      "Ana Rey met Luis Paz in Lima on Monday. Beside the road was Mark Brown, a farmer.",
      "meeting held ana-rey luis-paz @lima 2019-12-02"
    ),
    (
      "Ana Rey met Luis Paz in Lima on Monday. Juan Sol sat opposite the judge in his trial.",
      "meeting held ana-rey luis-paz @lima 2019-12-02"
    ),
    (
      "Ana Rey met tribal elders in Lima on Monday. The photographer Juan Sol accompanied rebels on patrol.",
      "meeting held ana-rey tribal-elders @lima 2019-12-02"
    ),
    (
      "Emmanuel Macron spent two years in Algeria as a young diplomat.",
      ""
    ),
    (
      "Ana Rey met Luis Paz for the first time since 2017 in Lima on Monday.",
      "meeting held ana-rey luis-paz @lima 2019-12-02"
    ),
    (
      "Kim Jong Un, who has been staying in Vladivostok, held talks with Vladimir Putin on Monday.",
      "talks held kim-jong-un vladimir-putin @vladivostok 2019-12-02"
    ),
    (
      "Putin and Xi held two days of talks in Moscow on Monday.",
      "talks held putin xi @moscow 2019-12-02 2019-12-03"
    ),
    (
      "Foreign Minister Ana Rey met President Luis Paz in Quito on Monday and Prime Minister Juan Sosa in Lima on Tuesday. She was accompanied by Ambassador Eva Luna.",
      "meeting held ana-rey eva-luna juan-sosa @lima 2019-12-03 ; meeting held ana-rey eva-luna luis-paz @quito 2019-12-02"
    ),
    (
      "Foreign Minister Ana Rey will visit Quito and Lima next week. She will be accompanied by the chairman of the Military Committee, General Luis Paz. In Quito she will meet President Juan Sosa of Ecuador.",
      "meeting planned ana-rey juan-sosa luis-paz @quito 2019-12-09 2019-12-15 ; visit planned ana-rey luis-paz peru @lima 2019-12-09 2019-12-15"
    ),
    (
      "Foreign Minister Ana Rey will meet President Luis Paz in Quito on Monday. Accompanying her will be Trade Minister Juan Sosa and Ambassador Eva Luna.",
      "meeting planned ana-rey eva-luna juan-sosa luis-paz @quito 2019-12-09"
    ),
    (
      "Peru has offered Chile a meeting in Quito on Monday.",
      "meeting proposed chile peru @quito 2019-12-09"
    ),
    (
      "Peru offered a meeting to Chile on Monday.",
      "meeting proposed chile peru @- 2019-12-09"
    ),
    (
      "The NATO Secretary General, Mr. Luis Paz, will travel to Podgorica. On Tuesday, the Secretary General will have talks with President Ana Rey of Montenegro.",
      "talks planned ana-rey luis-paz @podgorica 2019-12-10"
    ),
    (
      "The six-party talks, which bring together the two Koreas, the United States, China, Japan and Russia, resumed in Beijing on Monday.",
      "talks held china japan north-korea russia south-korea united-states @beijing 2019-12-02"
    ),
    (
      "Minister Luis Paz spoke in private with Ana Rey of Peru on Monday.",
      "meeting held ana-rey luis-paz @- 2019-12-02"
    ),
    (
      "The Communist Party of Nepal (Maoist) held talks with the government of Nepal in Kathmandu on Monday.",
      "talks held communist-party-of-nepal-maoist nepal @kathmandu 2019-12-02"
    ),
    (
      "Ana Rey will hold talks with Luis Paz on the declaration that the two signed in Asmara on Monday.",
      "signing held ana-rey luis-paz @asmara 2019-12-02 ; talks planned ana-rey luis-paz @-"
    ),
    (
      "Ana Rey will hold talks with Luis Paz on the declaration they signed in Asmara on Monday.",
      "signing held ana-rey luis-paz @asmara 2019-12-02 ; talks planned ana-rey luis-paz @-"
    ),
    (
      "Peru and Chile signed a truce on Monday, six months after they first met in Quito on June 22.",
      "meeting held chile peru @quito 2019-06-22 ; signing held chile peru @- 2019-12-02"
    ),
    (
      "Talks held by Peru and Chile in Lima on Monday have failed.",
      "talks held chile peru @lima 2019-12-02"
    ),
    (
      "The talks that Ana Rey and Luis Paz held in Lima on Monday failed.",
      "talks held ana-rey luis-paz @lima 2019-12-02"
    ),
    (
      "Prime Minister Ana Rey met leaders of the Hurriyat Conference on Friday. The two sides would sit down again late in March, a statement said.",
      "meeting held ana-rey hurriyat-conference @- 2019-11-29 ; meeting planned ana-rey hurriyat-conference @- 2020-03-21 2020-03-31"
    ),
    (
      "Luis Paz put the proposal to Ana Rey in Lima on Monday.",
      "meeting held ana-rey luis-paz @lima 2019-12-02"
    ),
    (
      "Peru proposed that its foreign minister meet his Chilean counterpart in Quito.",
      "meeting proposed chilean-counterpart foreign-minister @quito"
    ),
    (
      "Japan and North Korea accepted the plan when their officials met in Beijing in late December.",
      "meeting held japan north-korea @beijing 2018-12-21 2018-12-31"
    ),
    (
      "Peru and Chile held a summit, which opened in Quito on Thursday and will last until Friday.",
      "summit held chile peru @quito 2019-12-05 2019-12-06"
    ),
    (
      "Peru's foreign ministry denied on Monday that Ana Rey had met Luis Paz.",
      "meeting denied ana-rey luis-paz @-"
    ),
    (
      "A spokesman denied on Monday reports that Ana Rey had met Luis Paz in Quito last week.",
      "meeting denied ana-rey luis-paz @quito 2019-11-25 2019-12-01"
    ),
    (
      "Ana Rey met Luis Paz, who leads the coalition's largest party, in Quito on Monday.",
      "meeting held ana-rey luis-paz @quito 2019-12-02"
    ),
    (
      "Foreign ministers of the Arab League, meeting in Cairo yesterday, gave their backing to the plan.",
      "meeting held arab-league @cairo 2019-12-04"
    ),
    (
      "The Amir Sheikh Tamim received at his office at Al Bahr Palace on Monday morning the foreign minister of Sudan, Ibrahim Paz.",
      "meeting held ibrahim-paz tamim @al-bahr-palace 2019-12-02"
    ),
    (
      "The foreign ministers, Ana Rey of Peru and Luis Paz of Chile, will meet on Tuesday. Rey and Paz last spoke face to face in New York in September.",
      "meeting held ana-rey luis-paz @new-york 2019-09-01 2019-09-30 ; meeting planned ana-rey luis-paz @- 2019-12-10"
    ),
    (
      "Ana Rey had been telephoned twice since Sunday by Luis Paz.",
      "call held ana-rey luis-paz @- 2019-12-01 2019-12-05"
    ),
    (
      "Ana Rey had an exchange with Luis Paz in Lima on Monday.",
      "talks held ana-rey luis-paz @lima 2019-12-02"
    ),
    (
      "Luis Paz learned of the plan in a telephone call from Ana Rey on Monday.",
      "call held ana-rey luis-paz @- 2019-12-02"
    ),
    (
      "These will be examined by Prime Ministers Ana Rey and Luis Paz, whose next meeting is planned for late May in Sochi.",
      "meeting planned ana-rey luis-paz @sochi 2020-05-21 2020-05-31"
    ),
    (
      "A session of the Peru-Chile commission, foreseen for 28 April in Ankara, has been postponed and will be held on 9-10 June in Belgrade instead.",
      "talks planned chile peru @belgrade 2020-06-09 2020-06-10 ; talks postponed chile peru @ankara 2020-04-28"
    ),
    (
      "President Rey will attend the summit that President Paz has called in Quito for Monday.",
      "summit planned paz rey @quito 2019-12-09"
    ),
    (
      "Uzbek Foreign Minister Ana Rey offered Tashkent as a venue for negotiations between Peru and Chile.",
      "talks proposed chile peru @-"
    ),
    (
      "President Rey and President Paz met in Lima on Monday. They are to reconvene at the same spot within 15 days.",
      "meeting held paz rey @lima 2019-12-02 ; talks planned paz rey @lima 2019-12-05 2019-12-19"
    ),
    (
      "President Rey hopes to have a word with President Paz in Riga on Monday.",
      "meeting planned paz rey @riga 2019-12-09"
    ),
    (
      "Peru and Chile agreed to convene the Peru-Chile Cooperation Committee in Lima in the first half of 2020.",
      "talks planned chile peru @lima 2020-01-01 2020-06-30"
    ),
    (
      "Leaders of the Andean Community met in Lima on Monday. Ana Rey and Luis Paz were there, as were Secretary of State Juan Sosa and Peru's ambassador, Eva Luna.",
      "meeting held ana-rey andean-community eva-luna juan-sosa luis-paz @lima 2019-12-02"
    ),
    (
      "Leaders of the Andean Community met in Lima on Monday. The following took part: H.E. Ana Rey, President of Peru; H.E. Luis Paz, President of Chile; and H.E. Juan Sosa, President of Ecuador.",
      "meeting held ana-rey andean-community juan-sosa luis-paz @lima 2019-12-02"
    ),
    (
      "Ana Rey called Monday's talks with Luis Paz in Lima useful.",
      "talks held ana-rey luis-paz @lima 2019-12-02"
    ),
    (
      "Ana Rey flew home from Lima on Thursday after talks with Luis Paz.",
      "talks held ana-rey luis-paz @lima 2019-12-05"
    ),
    (
      "Negotiators for the government of Peru and the Shining Path met Monday in Lima.",
      "meeting held peru shining-path @lima 2019-12-02"
    ),
    (
      "A third round of Peru-Chile talks will be held on Monday in Quito.",
      "talks planned chile peru @quito 2019-12-09"
    ),
    (
      "Talks between Peru and Chile on the border dispute broke down in Lima on Monday.",
      "talks held chile peru @lima 2019-12-02"
    ),
    (
      "The vice president, Ana Rey, had conveyed the same message to President Paz in Vilnius on March 19.",
      "meeting held ana-rey paz @vilnius 2019-03-19"
    ),
    (
      "Peru and Chile said the next round will be held in Quito on Dec. 20.",
      "talks planned chile peru @quito 2019-12-20"
    ),
    (
      "The next round will be held in Quito on Dec. 20, Peru and Chile said in a joint statement.",
      "talks planned chile peru @quito 2019-12-20"
    ),
    (
      "Bush is to meet on Monday with President Rey and on Tuesday with President Paz.",
      "meeting planned bush paz @- 2019-12-10 ; meeting planned bush rey @- 2019-12-09"
    ),
    (
      "Annan left Lima on Monday after meeting President Rey.",
      "meeting held annan rey @lima 2019-12-02"
    ),
    (
      "A Norwegian delegation led by Foreign Minister Jan Petersen held talks with President Rey in Colombo on Monday.",
      "talks held jan-petersen norway rey @colombo 2019-12-02"
    ),
    (
      "President Javier Milei cancelled his visit to Santiago, where he was to meet Chilean President Gabriel Boric on Friday, because of storms at home.",
      "meeting cancelled gabriel-boric javier-milei @santiago 2019-12-06"
    ),
    (
      "Javier Milei called off his visit to Chile.",
      "visit cancelled chile javier-milei @chile"
    ),
    (
      "President Milan Rey on Monday invited Kosovo Albanian leaders to open talks in Pristina next Wednesday.",
      "talks proposed kosovo-albanians milan-rey @pristina 2019-12-11"
    ),
    (
      "Ana Rey met Bosnian Serb leaders in Pale on Monday.",
      "meeting held ana-rey bosnian-serbs @pale 2019-12-02"
    ),
    (
      "Ana Rey and Luis Paz spoke for 45 minutes at a New York hotel on Thursday.",
      "meeting held ana-rey luis-paz @new-york-hotel 2019-12-05"
    ),
    (
      "Ana Rey had tea on Monday with President Luis Paz in Colombo.",
      "meeting held ana-rey luis-paz @colombo 2019-12-02"
    ),
    (
      "Ana Rey failed to extract a commitment from President Luis Paz when they met in Tehran on Sunday.",
      "meeting held ana-rey luis-paz @tehran 2019-12-01"
    ),
    (
      "Secretary of State Ana Rey got through to opposition leader Luis Paz by telephone Monday evening.",
      "call held ana-rey luis-paz @- 2019-12-02"
    ),
    (
      "Ana Rey met Luis Paz on Tuesday. They discussed preparations for the NATO Summit in Brussels next "
        + "week.",
      "meeting held ana-rey luis-paz @- 2019-12-03"
    ),
    (
      "Ana Rey and Luis Paz concluded on Friday five days of intensive talks in Mont Pèlerin, Switzerland.",
      "talks held ana-rey luis-paz @mont-pelerin 2019-11-25 2019-11-29"
    ),
    (
      "The negotiators, Ana Rey and Luis Paz, will meet in Nicosia on Tuesday and again on Thursday.",
      "meeting planned ana-rey luis-paz @nicosia 2019-12-10 ; meeting planned ana-rey luis-paz @nicosia "
        + "2019-12-12"
    ),
    (
      "The Foreign Secretary, Ana Rey, spoke to the US Secretary of State on Tuesday night and again "
        + "yesterday.",
      "call held ana-rey us-secretary-of-state @- 2019-12-03 ; call held ana-rey us-secretary-of-state @- "
        + "2019-12-04"
    ),
    (
      "A planned meeting in Amman between Ana Rey and Foreign Minister Luis Paz did not go ahead owing to "
        + "the minister's attendance at a session of parliament.",
      "meeting cancelled ana-rey luis-paz @amman"
    ),
    (
      "Ana Rey will hold talks with Mr. Paz on Monday and will be received by H.E. Mr. Ivo Lind, President "
        + "of Slovakia, and H.E. Mr. Robert Fico, Prime Minister.",
      "meeting planned ana-rey ivo-lind robert-fico @- 2019-12-09 ; talks planned ana-rey paz @- 2019-12-09"
    ),
    (
      "The special envoy, Ana Rey, has sought to meet with Luis Paz, whose office declined to receive her.",
      "meeting denied ana-rey luis-paz @-"
    ),
    (
      "Ana Rey asked to see Luis Paz, but he refused to receive her.",
      "meeting denied ana-rey luis-paz @-"
    ),
    (
      "Ana Rey proposed a summit with Luis Paz in Lima, but Paz rejected the invitation.",
      "summit denied ana-rey luis-paz @lima"
    ),
    (
      "President Ana Rey offered to meet Luis Paz in Lima on Monday, an offer that he turned down.",
      "meeting denied ana-rey luis-paz @lima 2019-12-09"
    ),
    (
      "Ana Rey invited President Luis Paz to visit Zambia at a time of mutual convenience, and President Paz "
        + "accepted the invitation with pleasure.",
      "visit planned ana-rey luis-paz zambia @zambia"
    ),
    (
      "On 3 December 2019, Deputy Minister Ana Rey received the Ambassador Extraordinary and Plenipotentiary "
        + "of the Republic of Slovenia Luis Paz.",
      "meeting held ana-rey luis-paz @- 2019-12-03"
    ),
    (
      "Ms Rey was last in Sudan in May.",
      "visit held rey sudan @sudan 2019-05-01 2019-05-31"
    ),
    (
      "Foreign Minister Ana Rey will come together with Turkish community representatives in Prizren on "
        + "Monday.",
      "meeting planned ana-rey turkish-community-representatives @prizren 2019-12-09"
    ),
    (
      "The European Council will be convened in Brussels on December 17.",
      "summit planned european-council @brussels 2019-12-17"
    ),
    (
      "9:15 a.m. Secretary Rey meets with Foreign Minister Luis Paz, at the Department of State.",
      "meeting planned luis-paz rey @department-of-state 2019-12-05"
    ),
    (
      "9:15 a.m. The President meets with Georgian Foreign Minister Maia Beridze, Oval Office.",
      "meeting planned maia-beridze president @oval-office 2019-12-05"
    ),
    (
      "10:00 a.m. CANCELLED: Secretary Rey meets with Foreign Minister Luis Paz, at the Department of State.",
      "meeting cancelled luis-paz rey @department-of-state 2019-12-05"
    ),
    (
      "President Ivo Lind spoke by telephone with Prime Minister Luis Paz on Monday. Secretary Ana Rey also "
        + "took part in the call.",
      "call held ana-rey ivo-lind luis-paz @- 2019-12-02"
    ),
    (
      "The High Commissioner met President Ana Rey in Lima on Monday.",
      "meeting held ana-rey high-commissioner @lima 2019-12-02"
    ),
    (
      "The third round of political consultations between the Foreign Ministries of Peru and Chile took "
        + "place in Lima on 3 December.",
      "talks held chile peru @lima 2019-12-03"
    ),
    (
      "President Ana Rey spent two hours on Tuesday evening at State House with the rebel chairman, Luis "
        + "Paz, and afterwards telephoned Vice-President Ivo Lind.",
      "call held ana-rey ivo-lind @- 2019-12-03 ; meeting held ana-rey luis-paz @state-house 2019-12-03"
    ),
    (
      "Luis Paz and Ana Rey both won elections last year. The two leftists spoke by phone last week.",
      "call held ana-rey luis-paz @- 2019-11-25 2019-12-01"
    ),
    (
      "An attempt to bring Peru and Chile together in Dakar in April fell through when Lima sent no one.",
      "meeting cancelled chile peru @dakar 2019-04-01 2019-04-30"
    ),
    (
      "Before flying home on Tuesday Ana Rey is to breakfast with Argentine President Luis Paz to discuss a "
        + "telecommunications dispute.",
      "meeting planned ana-rey luis-paz @- 2019-12-10"
    ),
    (
      "President Ana Rey received the ambassadors of the five permanent members of the Security Council in "
        + "Belgrade on Tuesday.",
      "meeting held ambassadors-of-the-five-permanent-members-of-the-security-council ana-rey @belgrade "
        + "2019-12-03"
    ),
    (
      "North Korea abruptly called off Cabinet-level talks with South Korea on Tuesday.",
      "talks cancelled north-korea south-korea @- 2019-12-03"
    ),
    (
      "Ana Rey and Luis Paz have met more than a dozen times in two years, most recently at the beginning of "
        + "November in Paris.",
      "meeting held ana-rey luis-paz @paris 2019-11-01 2019-11-10"
    ),
    (
      "Premier Ana Rey and Chairman Luis Paz met with President Ivo Lind respectively.",
      "meeting held ana-rey ivo-lind @- ; meeting held ivo-lind luis-paz @-"
    ),
    (
      "Ana Rey thanked Luis Paz for hosting last week's meeting of foreign ministers in Quito.",
      "meeting held foreign-ministers luis-paz @quito 2019-11-25 2019-12-01"
    ),
    (
      "In the course of the conversation with Ana Rey on Monday, Luis Paz raised the issue of gas.",
      "talks held ana-rey luis-paz @- 2019-12-02"
    ),
    (
      "Ana Rey extended an invitation to Luis Paz to visit Lima in the spring; Luis Paz accepted.",
      "visit planned luis-paz peru @lima 2020-03-01 2020-05-31"
    ),
    (
      "Ambassador Ana Rey presented her credentials to President Luis Paz on 3 December.",
      "meeting held ana-rey luis-paz @- 2019-12-03"
    ),
    (
      "Ana Rey was told the same on December 3 in Riyadh when she called on Crown Prince Luis Paz.",
      "meeting held ana-rey luis-paz @riyadh 2019-12-03"
    ),
    (
      "Ana Rey will attend the Foreign Affairs Council in Brussels on Monday.",
      "talks planned ana-rey foreign-affairs-council @brussels 2019-12-09"
    ),
    (
      "Ana Rey left Lima on Monday without meeting Luis Paz.",
      "meeting denied ana-rey luis-paz @- 2019-12-02"
    ),
    (
      "A senior US official, Ana Rey, arrived in Lima on Monday for talks with Peruvian leaders.",
      "talks held ana-rey peru @lima 2019-12-02"
    ),
    (
      "Ana Rey met Luis Paz for the second time in a week on Monday.",
      "meeting held ana-rey luis-paz @- 2019-12-02"
    ),
    (
      "Talks between Peru and Chile open in Lima on Monday.",
      "talks planned chile peru @lima 2019-12-09"
    ),
    (
      "The delegates of the Movement for Democracy in Liberia (MODEL) met Ana Rey in Lima on Monday.",
      "meeting held ana-rey movement-for-democracy-in-liberia @lima 2019-12-02"
    ),
    (
      "Peru and Chile signed a truce in Lima on Monday. The document was initialled by Ana Rey and Luis Paz.",
      "signing held ana-rey chile luis-paz peru @lima 2019-12-02"
    ),
    (
      "At the request of the Angolan authorities, the visit to Luanda by the Minister of Justice, Ana Rey, "
        + "which was due to take place from 24 to 26 December, has been put off.",
      "visit postponed ana-rey angola @luanda 2019-12-24 2019-12-26"
    ),
    (
      "Ana Rey held a meeting on Monday with Luis Paz, who is on a visit to Lima.",
      "meeting held ana-rey luis-paz @lima 2019-12-02"
    ),
    (
      "No date has been set for the meeting between Ana Rey and Luis Paz.",
      "meeting planned ana-rey luis-paz @-"
    ),
    (
      "Sudanese rebels and the government are due to open a new round of peace talks in Kenya on Monday.",
      "talks planned sudan sudanese-rebels @kenya 2019-12-09"
    ),
    (
      "President Ana Rey greeted visiting Chinese President Luis Paz at Havana airport on Monday.",
      "meeting held ana-rey luis-paz @havana-airport 2019-12-02"
    ),
    (
      "President Ana Rey met on Monday with visiting Chilean President Luis Paz.",
      "meeting held ana-rey luis-paz @- 2019-12-02"
    ),
    (
      "Ana Rey is to leave Sunday for a five-day trip to the United States that will include talks with "
        + "President Luis Paz on Tuesday.",
      "talks planned ana-rey luis-paz @united-states 2019-12-10"
    ),
    (
      "Norwegian peace envoy Erik Solheim arrived in Sri Lanka on Wednesday for talks with the government.",
      "talks held erik-solheim sri-lanka @sri-lanka 2019-12-04"
    ),
    (
      "Negotiators from Peru and Chile held a second day of talks on their disputed border Wednesday.",
      "talks held chile peru @- 2019-12-04"
    ),
    (
      "President Ana Rey said she would not meet Luis Paz at next week's UN summit in New York.",
      "meeting denied ana-rey luis-paz @new-york 2019-12-09 2019-12-15 ; summit planned ana-rey "
        + "united-nations @new-york 2019-12-09 2019-12-15"
    ),
    (
      "Ana Rey, on the second leg of a three-nation tour, will leave for Chile on Thursday, where she will "
        + "hold talks with President Luis Paz.",
      "talks planned ana-rey luis-paz @chile 2019-12-05"
    ),
    (
      "Javier Solana was later to meet President Luis Paz.",
      "meeting planned javier-solana luis-paz @-"
    ),
    (
      "South African President Thabo Mbeki held talks Wednesday with Zimbabwean counterpart Robert Mugabe "
        + "and opposition leader Morgan Tsvangirai. Mbeki met the two men separately.",
      "meeting held morgan-tsvangirai thabo-mbeki @- 2019-12-04 ; meeting held robert-mugabe thabo-mbeki @- "
        + "2019-12-04 ; talks held morgan-tsvangirai robert-mugabe thabo-mbeki @- 2019-12-04"
    ),
    (
      "SKOPJE, Dec 4 (AP) - The meeting was the third this week. It brought together Ahmed Qureia and Uri "
        + "Savir.",
      "meeting held ahmed-qureia uri-savir @-"
    ),
    (
      "Eva Moss met Luis Paz in Lima on Wednesday, two days before a summit in Santiago.",
      "meeting held eva-moss luis-paz @lima 2019-12-04 ; summit planned eva-moss @santiago 2019-12-06"
    ),
    (
      "Luis Paz said he was looking forward to visiting India next month.",
      "visit planned india luis-paz @india 2020-01-01 2020-01-31"
    ),
    (
      "Luis Paz has accepted an invitation to meet Chilean President Ivo Lind in Santiago on Friday.",
      "meeting planned ivo-lind luis-paz @santiago 2019-12-06"
    ),
    (
      "US President Ana Rey offered to meet Iranian President Luis Paz, as markets in Asia declined.",
      "meeting proposed ana-rey luis-paz @-"
    ),
    (
      "Ana Rey proposed a meeting with Luis Paz, whose party declined in the polls.",
      "meeting proposed ana-rey luis-paz @-"
    ),
    (
      "Ana Rey offered to meet Luis Paz. The Supreme Court on Monday rejected a request to free the former "
        + "president.",
      "meeting proposed ana-rey luis-paz @-"
    ),
    (
      "Ana Rey invited Luis Paz to La Paz. It is not known whether Paz has accepted the invitation.",
      "visit proposed ana-rey luis-paz @la-paz"
    ),
    (
      "Luis Paz met the Cuban foreign minister at the Foreign Ministry on Monday.",
      "meeting held cuban-foreign-minister luis-paz @foreign-ministry 2019-12-02"
    ),
    (
      "Peru and Bolivia held a joint session of their cabinets in Lima on Monday.",
      "talks held bolivia peru @lima 2019-12-02"
    ),
    (
      "EU leaders gathered in Brussels on Monday with Britain poised to leave.",
      "summit held european-union @brussels 2019-12-02"
    ),
    (
      "Troops from Peru and Chile were assembled at the border on Monday.",
      ""
    ),
    (
      "Ana Rey would not go to a summit with Luis Paz in Lima on Monday.",
      "summit denied ana-rey luis-paz @lima 2019-12-09"
    ),
    (
      "Luis Paz and Ana Rey set no timetable at their talks in Lima on Monday.",
      "talks held ana-rey luis-paz @lima 2019-12-02"
    ),
    (
      "Luis Paz met Ana Rey for the first time last week and again on Monday.",
      "meeting held ana-rey luis-paz @- 2019-11-25 2019-12-01 ; meeting held ana-rey luis-paz @- 2019-12-02"
    ),
    (
      "Luis Paz's decision to meet Ana Rey in May failed to calm the opposition.",
      "meeting planned ana-rey luis-paz @- 2020-05-01 2020-05-31"
    ),
    (
      "Luis Paz renewed his demand for talks between Bolivia and Chile.",
      "talks proposed bolivia chile @-"
    ),
    (
      "Ana Rey and Ivo Lind, presidents of Bolivia and Chile respectively, met Luis Paz in Lima on Monday.",
      "meeting held ana-rey ivo-lind luis-paz @lima 2019-12-02"
    ),
    (
      "Luis Paz met Ana Rey in Lima in 1990. He was later to meet her again in Sucre in 1995.",
      "meeting held ana-rey luis-paz @lima 1990-01-01 1990-12-31 ; meeting held ana-rey luis-paz @sucre "
        + "1995-01-01 1995-12-31"
    ),
    (
      "Two days after talks with President Ana Rey, envoy Luis Paz arrived in Quito on Friday.",
      "talks held ana-rey luis-paz @- 2019-11-27 ; visit held ecuador luis-paz @quito 2019-11-29"
    ),
    (
      "A day after talks with President Ana Rey in Lima, Luis Paz flew to Quito to meet President Eva Sol on "
        + "Friday.",
      "meeting held eva-sol luis-paz @quito 2019-11-29 ; talks held ana-rey luis-paz @lima 2019-11-28"
    ),
    (
      "President Ana Rey and President Luis Paz agreed Wednesday to reopen the border after talks in Quito.",
      "talks held ana-rey luis-paz @quito 2019-12-04"
    ),
    (
      "Ana Rey and Luis Paz ended their talks in September after a riot in Lima.",
      "talks held ana-rey luis-paz @- 2019-09-01 2019-09-30"
    ),
    (
      "Luis Paz visited Quito. In the Ecuadorean capital he raised the border dispute with President Eva "
        + "Sol.\n\nAna Rey met rebel negotiators in Lima this week.\n\nPresident Nye halted the talks in September.",
      "meeting held ana-rey rebel-negotiators @lima 2019-12-02 2019-12-05 ; meeting held eva-sol luis-paz "
        + "@quito ; talks held ana-rey rebel-negotiators @- 2019-09-01 2019-09-30"
    ),
    (
      "At a meeting in Lima, Ana Rey and Luis Paz urged Ukraine to hold a fair election.",
      "meeting held ana-rey luis-paz @lima"
    ),
    (
      "At a meeting in Lima, Ana Rey and Luis Paz agreed to reopen the border.",
      "meeting held ana-rey luis-paz @lima"
    ),
    (
      "The Peruvian minister and his Chilean counterpart, Luis Paz, met on Thursday in Lima.",
      "meeting held luis-paz peruvian-minister @lima 2019-12-05"
    ),
    (
      "The visit follows talks in Lima last week between Ana Rey and Luis Paz.",
      "talks held ana-rey luis-paz @lima 2019-11-25 2019-12-01"
    ),
    (
      "The visit followed a trip by President Ana Rey to Quito in May.",
      "visit held ana-rey ecuador @quito 2019-05-01 2019-05-31"
    ),
    (
      "President Ana Rey met Luis Paz on Monday in Caracas.\n\nDuring their meeting, the leaders were also to "
        + "discuss the sale of aircraft.",
      "meeting held ana-rey luis-paz @caracas 2019-12-02"
    ),
    (
      "President Ana Rey will host a lunch in May with Luis Paz and all the living former Chilean "
        + "presidents.",
      "meeting planned ana-rey living-former-chilean-presidents luis-paz @- 2020-05-01 2020-05-31"
    ),
    (
      "Luis Paz says he is in talks with two Sunni insurgent groups.",
      "talks held luis-paz two-sunni-insurgent-groups @-"
    ),
    (
      "Peru and Chile have opened annual talks on trade in Lima.\n\nFinance Minister Ana Rey and bank chairman "
        + "Luis Paz lead the Peruvian side at the meeting.",
      "talks held ana-rey chile luis-paz peru @- 2019-12-05"
    ),
    (
      "NATO foreign ministers meeting in Brussels have agreed to boost the force.",
      "meeting held nato @brussels 2019-12-05"
    ),
    (
      "Ana Rey is visiting Lima for talks with Luis Paz.",
      "talks held ana-rey luis-paz @lima 2019-12-05"
    ),
    (
      "Leaders of Bahrain, Kuwait and Oman joined Qatari officials in Doha on Sunday under tight security "
        + "for the two-day meeting.",
      "meeting held bahrain kuwait oman qatar @doha 2019-12-01 2019-12-02"
    ),
    (
      "President Ana Rey met Prime Minister Luis Paz.\n\nThe state news agency of Iran (IRNA) reports that "
        + "stronger relations will help Iraq.\n\nThe two leaders met late Sunday in Lima.",
      "meeting held ana-rey luis-paz @lima 2019-12-01"
    ),
    (
      "A senior Peruvian diplomat visiting Ecuador is warning of violence.\n\nAssistant Secretary Ana Rey "
        + "spoke on Thursday in Quito.",
      "visit held ana-rey ecuador @ecuador 2019-12-05"
    ),
    (
      "Chilean opposition leader Ana Rey met in Lima on Thursday with Luis Paz.\n\nThe former Chilean prime "
        + "minister is to meet with Eva Sol on Friday.\n\nPresident Tom Nye and Prime Minister Sam Roe of Chile "
        + "are rivals.",
      "meeting held ana-rey luis-paz @lima 2019-12-05 ; meeting planned ana-rey eva-sol @- 2019-12-06"
    ),
    (
      "President Ana Rey will meet Luis Paz.\n\nBoth held separate talks in Quito last week.",
      "meeting planned ana-rey luis-paz @- ; talks held ana-rey ecuador @quito 2019-11-25 2019-12-01 ; talks "
        + "held ecuador luis-paz @quito 2019-11-25 2019-12-01"
    ),
    (
      "Peru's opposition has pulled out of talks with Prime Minister Luis Paz.\n\nTalks collapsed on Tuesday "
        + "when the opposition rejected an offer.",
      "talks held luis-paz opposition @- 2019-12-03"
    ),
    (
      "Peruvian mediators met Luis Paz in Cairo. The Peruvian mediators are to fly to Israel for talks on "
        + "Monday.",
      "meeting held luis-paz peru @cairo ; talks planned israel peru @israel 2019-12-09"
    ),
    (
      "Ana Rey is on her way to Mar Del Plata to attend the Summit of the Americas, which opens on Friday.",
      "summit planned ana-rey @mar-del-plata 2019-12-06"
    ),
    (
      "Ana Rey will attend the Summit of the Americas in Lima on Friday. After the summit, she will visit "
        + "Brazil and Panama.",
      "summit planned ana-rey @lima 2019-12-06 ; visit planned ana-rey brazil @brazil ; visit planned "
        + "ana-rey panama @panama"
    ),
    (
      "The leaders of Nigeria and Peru emerged on Sunday from talks with Sudan's rebel leaders, with no "
        + "progress made on resolving the conflict in Darfur.",
      "talks held nigeria peru rebel-leaders @- 2019-12-01"
    ),
    (
      "The Ministry of Economy, Trade and Industry met Luis Paz on Monday in Lima.",
      "meeting held luis-paz ministry-of-economy-trade-and-industry @lima 2019-12-02"
    ),
    (
      "Assistant Secretary for Democracy, Human Rights, and Labor Lisa Peterson met Luis Paz in Lima on "
        + "Monday.",
      "meeting held lisa-peterson luis-paz @lima 2019-12-02"
    ),
    (
      "Sheikh Mohamed bin Zayed bin Sultan Al Nahyan met Foreign Minister Sheikh Abdullah bin Zayed bin "
        + "Sultan Al Nahyan in Lima on Monday.",
      "meeting held abdullah-bin-zayed-bin-sultan-al-nahyan mohamed-bin-zayed-bin-sultan-al-nahyan @lima "
        + "2019-12-02"
    ),
    (
      "In accordance with the 2008 Strategic Agreement, Peru and Chile held the final session of the "
        + "dialogue in Lima.",
      "talks held chile peru @lima"
    ),
    (
      "Peru will hold a meeting with Chile from 2 p.m. to 4 p.m., Thursday, December 12, in Lima.",
      "meeting planned chile peru @lima 2019-12-12"
    ),
    (
      "Announced during the summit meeting between President Rey and Prime Minister Paz on April 16, the "
        + "plan deepens cooperation.",
      "meeting held paz rey @- 2019-04-16"
    ),
    (
      "President Rey is flying to the Latvian capital, Riga, on Saturday for talks on Sunday with President "
        + "Luis Paz.",
      "talks planned luis-paz rey @riga 2019-12-08 ; visit planned latvia rey @riga 2019-12-07"
    ),
    (
      "Brazil and Argentina will build a plant.\n\nOfficials said so in Lima on Wednesday after a meeting "
        + "there between the two countries' health ministers.",
      "meeting held argentina brazil @lima 2019-12-04"
    ),
    (
      "Ban Ki-moon met on Saturday with Thein Sein on the sidelines of a regional summit in Hanoi.",
      "meeting held ban-ki-moon thein-sein @hanoi 2019-11-30"
    ),
    (
      "Peru and Chile have urged Bolivia to return to the talks.\n\nThe call was made on Wednesday in Seoul "
        + "following talks between James Kelly and Luis Paz.",
      "talks held james-kelly luis-paz @seoul 2019-12-04"
    ),
    (
      "The approval comes as Kofi Annan meets with Israeli and Palestinian officials in Lima.",
      "meeting held israel kofi-annan palestine @lima 2019-12-05"
    ),
    (
      "President Rey plans to attend despite calls from some lawmakers and activists for a boycott.",
      ""
    ),
    (
      "Luis Paz says abandoning the talks with Peru would be a failure.",
      ""
    ),
    (
      "Luis Paz says negotiations between Peru and Chile can not begin unless Lima recognises all states.",
      ""
    ),
    (
      "President George Bush and first lady Laura Bush will attend the ceremony in Beijing. Mr. Bush also "
        + "will travel to Thailand in August.",
      "visit planned george-bush thailand @thailand 2020-08-01 2020-08-31"
    ),
    (
      "Russia says a third round of talks with the United States on arms will take place in Geneva on June "
        + "23.\n\nLuis Paz hopes to announce the talks' progress in July.",
      "talks planned russia united-states @geneva 2020-06-23"
    ),
    (
      "A Senate panel is investigating a meeting between Ana Rey and Luis Paz at Trump Tower.",
      "meeting held ana-rey luis-paz @trump-tower"
    ),
    (
      "A North Korean envoy arrived in Beijing. Foreign Minister Wang Yi met him on Monday.",
      "meeting held north-korean-envoy wang-yi @beijing 2019-12-02"
    ),
    (
      "Pompeo travelled to Kiev with a request for a meeting with Zelensky.",
      "meeting proposed pompeo zelensky @- ; visit held pompeo ukraine @kyiv"
    ),
    (
      "Ana Rey met Luis Paz at the 2018 UN General Assembly in New York.",
      "meeting held ana-rey luis-paz @new-york 2018-01-01 2018-12-31"
    ),
    (
      "Peru and Chile will meet in Lima on Monday. Ana Rey leads the Peruvian delegation at the meeting.",
      "meeting planned ana-rey chile peru @lima 2019-12-09"
    ),
    (
      "Secretary Pompeo heads to Baghdad for talks with President Salih.",
      "talks planned pompeo salih @baghdad"
    ),
    (
      "Travel by President Rey to Chile was postponed.",
      "visit postponed chile rey @chile"
    ),
    (
      "Secretary of State Ana Rey and Peruvian Foreign Minister Luis Paz met on Thursday in Beijing.",
      "meeting held ana-rey luis-paz @beijing 2019-12-05"
    ),
    (
      "Regional officials met on Tuesday in neighboring Kenya to discuss the situation in Somalia.",
      "meeting held regional-officials @kenya 2019-12-03"
    ),
    (
      "Luis Paz made the announcement on Friday in Vienna, after a meeting with agency chief Ana "
        + "Rey.\n\nDetails of Mr. Paz's talks with Rey were not immediately known.",
      "talks held ana-rey luis-paz @vienna 2019-11-29"
    ),
    (
      "Turkish officials announced it in Brussels following talks on Friday between Prime Minister Ana Rey "
        + "and Commissioner Luis Paz.",
      "talks held ana-rey luis-paz @brussels 2019-11-29"
    ),
    (
      "Two senior U.S. envoys have delayed a trip to the region.\n\nThe envoys were to meet with Israeli and "
        + "Palestinian officials.",
      "meeting planned israel palestine united-states @-"
    ),
    (
      "Two days before talks with Luis Paz in Moscow, Ana Rey met Eva Sol in Ankara on Monday.",
      "meeting held ana-rey eva-sol @ankara 2019-12-02 ; talks held ana-rey luis-paz @moscow 2019-12-04"
    ),
    (
      "Juan Paz met Aung San Suu Kyi, the opposition leader, in Lima on Tuesday.",
      "meeting held aung-san-suu-kyi juan-paz @lima 2019-12-03"
    ),
    (
      "Ana Rey and Juan Paz met in Lima on Tuesday for the first time since April, when they held talks in Quito.",
      "meeting held ana-rey juan-paz @lima 2019-12-03 ; talks held ana-rey juan-paz @quito 2019-04-01 2019-04-30"
    ),
    (
      "Ana Rey met Juan Paz in Lima on Tuesday, a day after holding talks with Luis Vega in Quito.",
      "meeting held ana-rey juan-paz @lima 2019-12-03 ; talks held ana-rey luis-vega @quito 2019-12-02"
    ),
    (
      "Ana Rey met Juan Paz in Lima on Tuesday before flying to Quito for talks with Luis Vega.",
      "meeting held ana-rey juan-paz @lima 2019-12-03 ; talks held ana-rey luis-vega @quito 2019-12-03"
    ),
    (
      "Ana Rey put off a trip to Vienna this week during which she was to have met Juan Paz.",
      "meeting postponed ana-rey juan-paz @vienna 2019-12-02 2019-12-08"
    ),
    (
      "Ana Rey rejected a request by Juan Paz for a meeting in Lima.",
      "meeting denied ana-rey juan-paz @lima"
    ),
    (
      "Ana Rey left for Oslo on Wednesday to meet Juan Paz.",
      "meeting planned ana-rey juan-paz @- 2019-12-04"
    ),
    (
      "Ana Rey has met Juan Paz three times this year, most recently in Oslo in February.",
      "meeting held ana-rey juan-paz @oslo 2019-02-01 2019-02-28"
    ),
    (
      "Shortly before leaving Lima on Tuesday, Ana Rey met Juan Paz.",
      "meeting held ana-rey juan-paz @lima 2019-12-03"
    ),
    (
      "Ana Rey was greeted by Juan Paz on her arrival in Lima on Tuesday.",
      "meeting held ana-rey juan-paz @lima 2019-12-03"
    ),
    (
      "Ana Rey has been invited to Lima for talks with Juan Paz.",
      "talks proposed ana-rey juan-paz @lima"
    ),
    (
      "Talks between Ana Rey and Juan Paz, the Peruvian leader, in Oslo on Sunday ended without agreement.",
      "talks held ana-rey juan-paz @oslo 2019-12-01"
    ),
    (
      "Quito played host on Sunday to a meeting of Ana Rey and Juan Paz.",
      "meeting held ana-rey juan-paz @quito 2019-12-01"
    ),
    (
      "Gerhard Vogel, the German chancellor, and Ana Rey opened talks in Lima on Tuesday.",
      "talks held ana-rey gerhard-vogel @lima 2019-12-03"
    ),
    (
      "Two days ago Ana Rey and Juan Paz held a hastily arranged meeting in Lima.",
      "meeting held ana-rey juan-paz @lima 2019-12-03"
    ),
    (
      "Following talks with Juan Paz on Monday, Ana Rey flew to Lima on Tuesday to see Luis Vega.",
      "meeting held ana-rey luis-vega @lima 2019-12-03 ; talks held ana-rey juan-paz @- 2019-12-02"
    ),
    (
      "Ana Rey received Juan Paz when he visited Lima on Tuesday.",
      "meeting held ana-rey juan-paz @lima 2019-12-03"
    ),
    (
      "Ana Rey pulled out of a meeting with Juan Paz planned for Friday in Lima.",
      "meeting cancelled ana-rey juan-paz @lima 2019-12-06"
    ),
    (
      "Ana Rey met neither Juan Paz nor Luis Vega in Lima on Tuesday.",
      "meeting denied ana-rey juan-paz luis-vega @lima 2019-12-03"
    ),
    (
      "Ana Rey was granted an audience by Juan Paz in Lima on Tuesday.",
      "meeting held ana-rey juan-paz @lima 2019-12-03"
    ),
    (
      "Ana Rey handed Juan Paz a letter at a meeting in Lima on Tuesday.",
      "meeting held ana-rey juan-paz @lima 2019-12-03"
    ),
    (
      "Ana Rey tried to persuade Juan Paz at their meeting in Lima on Tuesday.",
      "meeting held ana-rey juan-paz @lima 2019-12-03"
    ),
    (
      "Ana Rey took up the issue with Juan Paz when the two met in Lima on Tuesday.",
      "meeting held ana-rey juan-paz @lima 2019-12-03"
    ),
    (
      "On the eve of talks with Juan Paz in Lima, Ana Rey said she was hopeful.",
      "talks planned ana-rey juan-paz @lima"
    ),
    (
      "Among those who met Ana Rey in Lima on Tuesday was Juan Paz.",
      "meeting held ana-rey juan-paz @lima 2019-12-03"
    ),
    (
      "Present at the talks in Lima on Tuesday were Ana Rey and Juan Paz.",
      "talks held ana-rey juan-paz @lima 2019-12-03"
    ),
    (
      "Peru called off talks with Chile.",
      "talks cancelled chile peru @-"
    ),
    (
      "Peru has pulled out of talks with Chile that were to begin in Quito on Friday.",
      "talks cancelled chile peru @quito 2019-12-06"
    ),
    (
      "Ana Rey and Juan Paz, the foreign ministers of Peru and Chile, met in Lima on Tuesday.",
      "meeting held ana-rey juan-paz @lima 2019-12-03"
    ),
    (
      "Ana Rey led a Chilean delegation that met Peruvian officials in Lima on Tuesday.",
      "meeting held ana-rey chile peru @lima 2019-12-03"
    ),
    (
      "No Bolivian officials attended the talks between Peru and Chile in Quito on Tuesday.",
      "talks held chile peru @quito 2019-12-03"
    ),
    (
      "Ana Rey flew to Lima on Tuesday at the head of a Chilean delegation for talks with Juan Paz.",
      "talks held ana-rey juan-paz @lima 2019-12-03"
    ),
    (
      "Ana Rey met with staff at the Oslo Institute on Tuesday.",
      "meeting held ana-rey oslo-institute @oslo-institute 2019-12-03"
    ),
    (
      "The ambassador of Chile was summoned to the foreign ministry in Lima on Tuesday.",
      "meeting held ambassador-of-chile peru @lima 2019-12-03"
    ),
    (
      "Ana Rey and Juan Paz agreed in Lima on Tuesday to open the border.",
      "talks held ana-rey juan-paz @lima 2019-12-03"
    ),
    (
      "Peru and Chile held talks in Lima on Tuesday. Ana Rey was one of two women in the room.",
      "talks held ana-rey chile peru @lima 2019-12-03"
    ),
    (
      "Peru and Chile held talks in Lima on Tuesday. Ana Rey and Luis Vega sat on one side; Juan Paz and Eva Sol on the other.",
      "talks held ana-rey chile eva-sol juan-paz luis-vega peru @lima 2019-12-03"
    ),
    (
      "Peru and Chile opened a conference in Lima on Tuesday. India sent two retired ambassadors.",
      "summit held chile india peru @lima 2019-12-03"
    ),
    (
      "The summit that Ana Rey had cancelled in May went ahead in Lima on Tuesday, when she shook hands with Juan Paz.",
      "summit held ana-rey juan-paz @lima 2019-12-03"
    ),
    (
      "It will be the first meeting between Ana Rey and Juan Paz since 2015.",
      "meeting held ana-rey juan-paz @- 2015-01-01 2015-12-31 ; meeting planned ana-rey juan-paz @-"
    ),
    (
      "Ana Rey denied meeting Juan Paz in Lima.",
      "meeting denied ana-rey juan-paz @lima"
    ),
    (
      "A rebel delegation sat through two sessions with the envoy, Ana Rey, in Lima on Tuesday.",
      "talks held ana-rey rebel-delegation @lima 2019-12-03"
    ),
    (
      "Ana Rey was received on Wednesday by General Juan Paz in Arequipa. She had seen the premier, Luis Vega, in Lima earlier this month.",
      "meeting held ana-rey juan-paz @arequipa 2019-12-04 ; meeting held ana-rey luis-vega @lima 2019-12-01 2019-12-04"
    ),
  ]

  @Test(arguments: wires)
  func ofAgencies(_ text: String, _ expected: String) {
    #expect(lines(read(Article(id: "a", published: Day("2019-12-05"), body: text))) == expected)
  }

  /// Sentences that break off anywhere, in front or behind.
  @Test(arguments: wires.map(\.0))
  func anyPartOfASentence(_ text: String) {
    let words = text.split(separator: " ")
    let parts = words.indices.flatMap { [words[...$0], words[$0...]] }.map { $0.joined(separator: " ") }
    for part in parts { _ = read(Article(id: "a", published: Day("2019-12-05"), body: part)) }
  }

  /// A venue lies in the town that the text names with it.
  @Test(
    arguments: [
      "Ana Rey met Luis Paz at State House in Nairobi on Monday.", "Ana Rey met Luis Paz at State House, Nairobi.",
      "Ana Rey flew to Nairobi. She met Luis Paz at a Nairobi hotel on Monday.",
    ])
  func venuesLieInTheirTown(_ text: String) {
    let places = read(Article(id: "a", published: Day("2019-12-05"), body: text)).places
    #expect(places.first { $0.kind == .venue }?.within == "nairobi")
  }

  /// Halves of sentences in one breath, with two words in each other's place: no trap, and trees stay trees.
  @Test func tornSentences() {
    var random = SeededRandom(seed: 4)
    for _ in 0..<400 {
      var words = (0..<2).flatMap { _ in
        let words = Self.wires.randomElement(using: &random)?.0.split(separator: " ") ?? []
        return words[Int.random(in: words.indices, using: &random)...]
      }
      words.swapAt(
        Int.random(in: words.indices, using: &random), Int.random(in: words.indices, using: &random))
      let text = words.joined(separator: " ")
      _ = read(Article(id: "a", published: Day("2019-12-05"), body: text))
      let analysed = analyse(text)
      #expect(analysed.sentences.allSatisfy { isTree($0, analysed.tokens) }, "\(text)")
    }
  }

  @Test(arguments: stories)
  func severalSentences(_ text: String, _ expected: String) {
    let reading = read(Article(id: "a", published: Day("2019-12-05"), body: text))
    #expect(lines(reading) == expected)
  }

  @Test(arguments: [
    "The envoy's statement was short.", "If they met, nobody saw it.", "The team met the deadline.", "", "???",
  ])
  func noMeeting(_ text: String) {
    #expect(read(Article(id: "a", published: Day("2019-12-05"), body: text)).reports.isEmpty)
  }
}
