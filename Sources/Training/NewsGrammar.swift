// One grammar: long because its rules draw on one another, and most lines are phrases.

internal import Reading

/// Makes up news sentences with their trees and names, for the treebanks have few headlines, datelines and visits.
struct NewsGrammar {
  var random: SplitMix
  /// Whether there are longer sentences (`NewsReports.swift`) among them.
  private let hasReports: Bool
  private var given: [String] = []
  private var families: [String] = []
  private var states: [String] = []
  private var cities: [String] = []
  private var nationalities: [String] = []

  /// Names come from the gazetteer in a folder of knowledge.
  init(knowledge: String, seed: UInt64, hasReports: Bool = true) throws {
    self.hasReports = hasReports
    random = SplitMix(state: seed)
    for line in try lines(of: knowledge + "/world/names.tsv") {
      let fields = line.split(separator: "\t", omittingEmptySubsequences: false)
      guard fields.count > 1, !fields[0].contains(where: { !$0.isLetter && $0 != " " }) else { continue }
      let words = fields[0].split(separator: " ").map { $0.prefix(1).uppercased() + $0.dropFirst() }
      switch fields[1] {
      case "G": given.append(words.joined(separator: " "))
      case "N": families.append(words.joined(separator: " "))
      case "S" where words.count < 3 && fields.count > 2: states.append(String(fields[2]))
      case "C" where fields.count > 2, "Cc" where fields.count > 2: cities.append(String(fields[2]))
      case "A" where words.count == 1: nationalities.append(words[0])
      default: break
      }
    }
    given = given.filter { !$0.contains(" ") }
    families = families.filter { !$0.contains(" ") }
    states = states.filter { $0.utf8.allSatisfy { $0 < 128 && $0 != 0x27 && $0 != 0x2E && $0 != 0x2D } }
    cities = cities.filter { $0.utf8.allSatisfy { $0 < 128 && $0 != 0x27 && $0 != 0x2E && $0 != 0x2D } }
  }

  mutating func one<T>(_ list: [T]) -> T { list[Int(random.next() % UInt64(list.count))] }
  mutating func chance(_ percent: UInt64) -> Bool { random.next() % 100 < percent }
  mutating func one(_ text: String) -> String { one(text.split(separator: " ").map(String.init)) }

  // Names.

  mutating func personName() -> [String] {
    switch random.next() % 12 {
    case 0, 1:
      let family = one("Moon Kim Park Lee Ban Roh Choi Kang Chung Suh Tsai Chen Wu Lien Chiang Wong Hu Li")
      let first = one("Jae Jong Ki Geun Kyung Eui Myung Moo Tae Dae Ying Wen Chi Shu Yong Sung Won Se")
      return [
        family, first, "-", one("in un moon hye wha yong bak hyun jeou je nam ho il jung kyun soo dong seok"),
      ]
    case 2:
      let name = one(given)
      return [name, "al", "-", one(families)]
    case 3: return [one(given), one("bin bin abu van de von da"), one(families)]
    case 4: return [one(given), one("A. B. C. D. E. F. J. K. L. M. R. S. W."), one(families)]
    case 5: return [one(given), one(families), "-", one(families)]
    default: return [one(given), one(families)]
    }
  }

  mutating func place(_ name: String) -> Phrase {
    let words = name.split(separator: " ").map(String.init)
    if words.contains("of") || words.contains("and") { return Phrase(words[0], .propn).named(.place) }
    if words.first == "the" || words.first == "The" { return compound(Array(words.dropFirst())).named(.place) }
    return
      (words.count == 2 && ["New", "San", "Los", "Sri", "El", "Al"].contains(words[0])
      ? flat(words) : compound(words))
      .named(.place)
  }
  mutating func anyState() -> String { one(states) }

  mutating func state() -> Phrase {
    if chance(8) {
      return Phrase(
        [(.det, Phrase("the", .det))],
        Phrase([(.amod, Phrase("United", .adj))], Phrase("States", .propn, .plural)).named(.place))
    }
    return place(one(states))
  }
  mutating func city() -> Phrase {
    let name = place(one(cities))
    return chance(12)
      ? Phrase([], name, [(.punct, Phrase(",", .punct)), (.nmodUnmarked, place(one(states)))]) : name
  }

  mutating func role() -> Phrase {
    switch random.next() % 8 {
    case 0, 1:
      return Phrase([(.amod, Phrase("Foreign", .adj))], Phrase(one("Minister Minister Secretary"), .propn))
    case 2: return Phrase([(.amod, Phrase("Prime", .adj))], Phrase("Minister", .propn))
    case 3:
      return Phrase(
        [(.compound, Phrase(one("Defense Defence Finance Interior Trade Energy"), .propn))],
        Phrase(one("Minister Secretary Minister"), .propn))
    case 4:
      return Phrase(
        [], Phrase("Secretary", .propn), [(.nmod, with("of", Phrase(one("State State Defense"), .propn)))])
    case 5:
      return Phrase(
        [(.compound, Phrase(one("Vice Deputy"), .propn))], Phrase(one("President Premier Minister"), .propn))
    default:
      return Phrase(
        one(
          "President President President Chancellor Premier King Emir Sultan Ambassador General Senator Envoy Secretary Representative"
        ), .propn)
    }
  }

  mutating func nationality() -> (Relation, Phrase) {
    if chance(15) { return (.compound, Phrase(one("U.S. US U.S. UK"), .propn).named(.place)) }
    if chance(6) { return (.compound, Phrase(one("U.N. UN EU NATO ASEAN"), .propn).named(.organization)) }
    return (.amod, Phrase(one(nationalities), .adj))
  }

  mutating func person() -> Phrase {
    let forms = personName()
    let full = flat(forms).named(.person)
    let family = Array(
      forms.contains("-") && forms.count == 4 && forms[1] != "al" && forms[3].first?.isLowercase == true
        ? forms.prefix(1) : forms.suffix(1))
    switch random.next() % 10 {
    case 0, 1: return full
    case 2: return flat(family).named(.person)
    case 3:
      return Phrase(
        [(.nmodDesc, Phrase(one("President Mr. Ms. Minister Chancellor King Gen. Sen. Secretary"), .propn))],
        flat(family).named(.person))
    case 4, 5, 6: return Phrase([(.nmodDesc, Phrase([nationality()], role()))], full)
    case 7: return Phrase([(.nmodDesc, role())], full)
    case 8:
      var title = Phrase([nationality()], role())
      for index in title.words.indices where title.words[index].tag.pos == .propn && index == title.top {
        title.words[index] = Phrase.Word(
          form: title.words[index].form.lowercased(), tag: Tag(pos: .noun, features: []),
          head: title.words[index].head, relation: title.words[index].relation)
      }
      if chance(40) {
        let owner = state()
        let office = Phrase(
          [(.nmodPoss, Phrase([], owner, [(.case, Phrase("'s", .part))]))],
          Phrase(one("president leader envoy ambassador premier chancellor"), .noun))
        return chance(50)
          ? Phrase([], office, [(.punct, Phrase(",", .punct)), (.appos, full), (.punct, Phrase(",", .punct))])
          : Phrase([(.nmodDesc, office)], full)
      }
      return Phrase(
        [
          (
            .nmodDesc,
            Phrase(
              [nationality()],
              Phrase(one("president leader envoy ambassador premier chancellor diplomat negotiator"), .noun))
          )
        ], full)
    default:
      let office = Phrase(
        chance(50) ? [(.det, Phrase("the", .det))] : [],
        Phrase(one("president minister leader head king chancellor"), chance(50) ? .noun : .noun),
        [(.nmod, with("of", state()))])
      if chance(40) {
        return Phrase(
          [
            (
              .nmodDesc,
              Phrase(
                [], Phrase(one("President President Chancellor King Premier"), .propn),
                [(.nmod, with("of", state()))])
            )
          ], full)
      }
      return Phrase([], full, [(.punct, Phrase(",", .punct)), (.appos, office), (.punct, Phrase(",", .punct))])
    }
  }

  mutating func group() -> Phrase {
    switch random.next() % 5 {
    case 4: return body()
    case 0:
      return Phrase(
        [nationality()],
        Phrase(
          one("officials leaders diplomats ministers negotiators envoys lawmakers representatives"), .noun, .plural
        ))
    case 1:
      return Phrase([(.det, Phrase("a", .det))], Phrase("delegation", .noun), [(.nmod, with("from", state()))])
    case 2:
      return Phrase(
        [(.amod, Phrase("senior", .adj))], Phrase(one("officials members figures"), .noun, .plural),
        [
          (
            .nmod,
            with(
              "of",
              Phrase([(.det, Phrase("the", .det))], Phrase(one("government opposition movement party"), .noun)))
          )
        ])
    default:
      return Phrase(
        [(.nmodPoss, Phrase([], state(), [(.case, Phrase("'s", .part))]))],
        Phrase([(.amod, Phrase("foreign", .adj))], Phrase("minister", .noun)))
    }
  }

  /// "the Foreign Ministry", "the State Department", "the African Union".
  mutating func body() -> Phrase {
    let forms = one([
      "Foreign Ministry", "State Department", "White House", "European Union", "African Union", "Security Council",
      "Defense Ministry", "Arab League", "United Nations", "World Bank", "Supreme Court", "Interior Ministry",
      "High Peace Council", "National Security Council", "Palestinian Authority", "Workers Party", "Central Bank",
    ]).split(separator: " ").map(String.init)
    let adjectives: Set<String> = [
      "Foreign", "African", "European", "National", "High", "United", "Supreme", "Arab", "Palestinian", "White",
      "Central",
    ]
    let left = forms.dropLast().map { form -> (Relation, Phrase) in
      adjectives.contains(form) ? (.amod, Phrase(form, .adj)) : (.compound, Phrase(form, .propn))
    }
    return Phrase(
      [(.det, Phrase("the", .det))], Phrase(left, Phrase(forms[forms.count - 1], .propn)).named(.organization))
  }

  mutating func party() -> Phrase {
    if chance(22) { return group() }
    let first = person()
    return chance(14) ? pair(first, person()) : first
  }
  func pair(_ first: Phrase, _ second: Phrase) -> Phrase {
    Phrase([], first, [(.conj, Phrase([(.cc, Phrase("and", .cconj))], second))])
  }

  // Times and places.

  mutating func time() -> (Relation, Phrase) {
    let day = one("Monday Tuesday Wednesday Thursday Friday Saturday Sunday")
    let month = one(
      "January February March April May June July August September October November December Jan. Feb. Aug. Sept. Oct. Nov. Dec."
    )
    switch random.next() % 9 {
    case 0, 1, 2: return (.obl, with("on", Phrase(day, .propn)))
    case 3, 4: return (.oblUnmarked, Phrase(day, .propn))
    case 5:
      return (
        .obl,
        with("on", Phrase([(.nmodUnmarked, Phrase(month, .propn))], Phrase(String(1 + random.next() % 28), .num)))
      )
    case 6:
      return (
        .oblUnmarked,
        Phrase([(.amod, Phrase(one("last next this"), .adj))], Phrase(one("week month year weekend"), .noun))
      )
    case 7:
      return (
        .oblUnmarked,
        Phrase([(.compound, Phrase(day, .propn))], Phrase(one("morning afternoon evening night"), .noun))
      )
    default: return (.oblUnmarked, Phrase(one("yesterday today tomorrow"), .noun))
    }
  }
  mutating func somewhere() -> (Relation, Phrase) { (.obl, with("in", chance(75) ? city() : state())) }

  /// Up to a place and a time, in either order.
  mutating func circumstances() -> [(Relation, Phrase)] {
    var all: [(Relation, Phrase)] = []
    if chance(55) { all.append(somewhere()) }
    if chance(55) { all.append(time()) }
    if all.count == 2, chance(35) { all.swapAt(0, 1) }
    return all
  }

  // Sentences.

  enum Form: Int { case past, present, infinitive, participle }

  /// A verb in its forms with what follows it.
  mutating func predicate(_ form: Form) -> (verb: Phrase, rest: [(Relation, Phrase)]) {
    let features: Features =
      switch form {
      case .past: [.past, .finite]
      case .present: [.present, .finite]
      case .infinitive: .infinitive
      case .participle: [.past, .participle]
      }
    func verb(_ forms: String) -> Phrase {
      Phrase(String(forms.split(separator: " ")[form.rawValue]), .verb, features)
    }
    switch random.next() % 13 {
    case 0, 1: return (verb("met meets meet met"), [(.obj, party())])
    case 2, 3: return (verb("met meets meet met"), [(.obl, with("with", party()))])
    case 4:
      let talks =
        chance(60)
        ? Phrase("talks", .noun, .plural)
        : Phrase([(.det, Phrase("a", .det))], Phrase(one("meeting summit call"), .noun))
      return (verb("held holds hold held"), [(.obj, Phrase([], talks, [(.nmod, with("with", party()))]))])
    case 5:
      return (
        verb(
          one(["spoke speaks speak spoken", "talked talks talk talked", "conferred confers confer conferred"])),
        [(.obl, with("with", party()))]
      )
    case 6:
      return (
        verb(
          one([
            "telephoned telephones telephone telephoned", "phoned phones phone phoned", "called calls call called",
            "greeted greets greet greeted",
          ])), [(.obj, person())]
      )
    case 7:
      return (
        verb(
          one([
            "received receives receive received", "hosted hosts host hosted", "welcomed welcomes welcome welcomed",
          ])), [(.obj, party())]
      )
    case 8: return (verb("visited visits visit visited"), [(.obj, chance(50) ? state() : city())])
    case 9:
      return (
        verb("arrived arrives arrive arrived"),
        [
          (.obl, with("in", city())),
          (.obl, with("for", Phrase([], Phrase("talks", .noun, .plural), [(.nmod, with("with", party()))]))),
        ]
      )
    case 10:
      return (
        verb(one(["traveled travels travel traveled", "flew flies fly flown", "went goes go gone"])),
        [
          (.obl, with("to", city())),
          (.advcl, Phrase([(.mark, Phrase("to", .part))], Phrase("meet", .verb, .infinitive), [(.obj, party())])),
        ]
      )
    case 11:
      return (
        verb(one(["urged urges urge urged", "told tells tell told", "thanked thanks thank thanked"])),
        [(.obj, person())]
      )
    default:
      return (
        verb("discussed discusses discuss discussed"),
        [
          (
            .obj,
            Phrase([(.det, Phrase("the", .det))], Phrase(one("issue crisis agreement conflict war plan"), .noun))
          ), (.obl, with("with", party())),
        ]
      )
    }
  }

  mutating func clause() -> Phrase {
    let subject: (Relation, Phrase) = (.nsubj, chance(12) ? Phrase(one("He She They"), .pron) : party())
    switch random.next() % 10 {
    case 0...4:
      let (verb, rest) = predicate(.past)
      return Phrase([subject], verb, rest + circumstances())
    case 5:
      let (verb, rest) = predicate(.infinitive)
      return Phrase(
        [subject, (.aux, Phrase(one("will would will may could"), .aux, .finite))], verb, rest + circumstances())
    case 6:
      let (verb, rest) = predicate(.participle)
      return Phrase(
        [subject, (.aux, Phrase(one("has had has"), .aux, [.present, .finite]))], verb, rest + circumstances())
    case 7:
      let (verb, rest) = predicate(.infinitive)
      let inner = Phrase([(.mark, Phrase("to", .part))], verb, rest + circumstances())
      if chance(50) {
        return Phrase(
          [subject, (.auxPass, Phrase(one("is was"), .aux, [.past, .finite]))],
          Phrase(one("expected scheduled set due"), .verb, [.past, .participle]), [(.xcomp, inner)])
      }
      return Phrase(
        [subject], Phrase(one("agreed planned refused hoped wanted"), .verb, [.past, .finite]), [(.xcomp, inner)])
    case 8:
      let agent = with("by", person())
      return Phrase(
        [(.nsubjPass, person()), (.auxPass, Phrase("was", .aux, [.past, .finite]))],
        Phrase(one("received welcomed greeted invited hosted joined accompanied"), .verb, [.past, .participle]),
        [(.oblAgent, agent)] + circumstances())
    default:
      return Phrase(
        [(.nsubj, pair(person(), person()))], Phrase(one("met spoke talked conferred"), .verb, [.past, .finite]),
        circumstances())
    }
  }

  mutating func headline() -> Phrase {
    let subject: (Relation, Phrase) = (.nsubj, party())
    if chance(25) {
      let (verb, rest) = predicate(.infinitive)
      return Phrase([subject, (.mark, Phrase("to", .part))], verb, rest + circumstances())
    }
    if chance(20) {
      let both = Phrase([], person(), [(.conj, Phrase([(.punct, Phrase(",", .punct))], person()))])
      let talks = Phrase("talks", .noun, .plural)
      return Phrase(
        [(.nsubj, both)], Phrase(one("hold discuss begin resume meet"), .verb, [.present, .finite]),
        [(.obj, talks)] + circumstances())
    }
    let (verb, rest) = predicate(.present)
    return Phrase([subject], verb, rest + circumstances())
  }

  /// A sentence, and whether it is a headline.
  mutating func sentence() -> (words: [Phrase.Word], isHeadline: Bool) {
    if chance(25) { return (headline().words, true) }
    var whole = hasReports && chance(60) ? report() : clause()
    let stop: (Relation, Phrase) = (.punct, Phrase(".", .punct))
    let comma: (Relation, Phrase) = (.punct, Phrase(",", .punct))
    if chance(12) {
      let time = self.time()
      whole = Phrase([time] + (chance(70) ? [comma] : []), whole)
    }
    if chance(18) {
      let speaker =
        chance(40)
        ? person() : chance(35) ? body() : Phrase(one("officials diplomats sources spokesmen"), .noun, .plural)
      let said = Phrase("said", .verb, [.past, .finite])
      whole =
        chance(60)
        ? Phrase([(.ccomp, Phrase([], whole, [comma]))], Phrase([(.nsubj, speaker)], said, []))
        : Phrase([(.nsubj, speaker)], said, [(.ccomp, Phrase([(.mark, Phrase("that", .sconj))], whole))])
    }
    if chance(12) {
      let month = one("Jan Feb March April May June July Aug Sept Oct Nov Dec")
      let date = Phrase([(.nmodUnmarked, Phrase(month, .propn))], Phrase(String(1 + random.next() % 28), .num))
      let agency = Phrase(
        [(.punct, Phrase("(", .punct))], Phrase(one("Reuters AP AFP Xinhua UPI"), .propn).named(.organization),
        [(.punct, Phrase(")", .punct))])
      var city = place(one(cities))
      for index in city.words.indices { city.words[index].form = city.words[index].form.uppercased() }
      var parts: [(Relation, Phrase)] = []
      if chance(60) { parts += [comma, (.nmodUnmarked, date)] }
      if chance(80) { parts.append((.parataxis, agency)) }
      whole.words[0].form = whole.words[0].form.prefix(1).uppercased() + whole.words[0].form.dropFirst()
      whole = Phrase([(.parataxis, Phrase([], city, parts)), (.punct, Phrase(one("- -- – —"), .punct))], whole)
    }
    var words = Phrase([], whole, [stop]).words
    words[0].form = words[0].form.prefix(1).uppercased() + words[0].form.dropFirst()
    if words[words.count - 2].form == "," { words.remove(at: words.count - 2) }
    return (words, false)
  }
}
