// One grammar: its rules draw on one another, and most lines are phrases.

internal import Reading

/// Longer sentences as agencies write them: talks between sides, who stands beside a name, what was before and after.
extension NewsGrammar {
  private var comma: (Relation, Phrase) { (.punct, Phrase(",", .punct)) }
  private var the: (Relation, Phrase) { (.det, Phrase("the", .det)) }

  private func to(_ verb: Phrase, _ rest: [(Relation, Phrase)]) -> Phrase {
    Phrase([(.mark, Phrase("to", .part))], verb, rest)
  }

  /// "A, B and C"
  private func row(_ phrases: [Phrase]) -> Phrase {
    let rest = phrases.enumerated().dropFirst().map { index, phrase -> (Relation, Phrase) in
      index == phrases.count - 1
        ? (.conj, Phrase([(.cc, Phrase("and", .cconj))], phrase)) : (.conj, Phrase([comma], phrase))
    }
    return Phrase([], phrases[0], rest)
  }

  // Who.

  /// "the National Liberation Army (NLA)"
  private mutating func movement() -> Phrase {
    let kinds = one([
      "Liberation Front", "Liberation Army", "Democratic Party", "People Union", "Liberation Movement",
      "Peace Council", "United Front", "Salvation Army", "National Congress", "Resistance Movement",
      "Equality Movement", "Islamic Front",
    ])
    let first =
      chance(50)
      ? one(
        one("National Revolutionary United Patriotic Popular Islamic Democratic People's").split(separator: " ")
          .map(String.init)) : ""
    let parts = kinds.split(separator: " ").map(String.init)
    let adjectives: Set<String> = [
      "National", "Revolutionary", "United", "Patriotic", "Popular", "Islamic", "Democratic",
    ]
    var left: [(Relation, Phrase)] = []
    if !first.isEmpty {
      left.append(adjectives.contains(first) ? (.amod, Phrase(first, .adj)) : (.compound, Phrase(first, .propn)))
    }
    left.append(
      adjectives.contains(parts[0]) ? (.amod, Phrase(parts[0], .adj)) : (.compound, Phrase(parts[0], .propn)))
    let isOf = chance(25)
    let base = Phrase(left, Phrase(parts[1], .propn), isOf ? [(.nmod, with("of", place(anyState())))] : [])
    let name = Phrase([the], base.named(.organization))
    guard chance(35) else { return name }
    let short = ([first] + parts).compactMap(\.first).map(String.init).joined()
    return Phrase(
      [], name,
      [
        (
          .appos,
          Phrase(
            [(.punct, Phrase("(", .punct))], Phrase(short, .propn).named(.organization),
            [(.punct, Phrase(")", .punct))])
        )
      ])
  }

  /// One side of a conflict or negotiation.
  private mutating func side() -> Phrase {
    switch random.next() % 9 {
    case 0:
      return Phrase(
        [the], Phrase(one("government rebels opposition guerrillas insurgents army separatists"), .noun))
    case 1:
      return Phrase(
        [(.nmodPoss, Phrase([], state(), [(.case, Phrase("'s", .part))]))],
        Phrase(one("government rebels opposition president parliament"), .noun))
    case 2:
      return Phrase(
        [the, nationality()], Phrase(one("government rebels opposition side delegation authorities"), .noun))
    case 3, 4: return movement()
    case 5:
      return Phrase(
        [the], Phrase(one("rebels guerrillas fighters leaders"), .noun, .plural), [(.nmod, with("of", movement()))]
      )
    case 6: return state()
    case 7:
      return Phrase(
        [
          (.amod, Phrase(one("Maoist Islamist communist leftist Hutu Kurdish southern northern separatist"), .adj))
        ],
        Phrase(one("rebels guerrillas militants separatists leaders"), .noun, .plural))
    default: return group()
    }
  }

  /// Both sides: "the government and the rebels", "the presidents of A and B", "the two sides".
  private mutating func sides() -> Phrase {
    switch random.next() % 8 {
    case 0:
      return Phrase(
        [the, (.nummod, Phrase("two", .num))],
        Phrase(one("sides leaders presidents ministers men parties countries delegations"), .noun, .plural))
    case 1:
      return Phrase([the], Phrase(one("sides parties leaders negotiators delegates delegations"), .noun, .plural))
    case 2:
      return Phrase(
        [the], Phrase(one("presidents leaders premiers envoys representatives"), .noun, .plural),
        [(.nmod, with("of", chance(40) ? row([state(), state(), state()]) : pair(state(), state())))])
    case 3:
      let second = chance(50) ? with("of", side()) : side()
      return Phrase(
        [], Phrase(one("Negotiators negotiators Delegates envoys representatives Delegations"), .noun, .plural),
        [
          (
            .nmod,
            Phrase(
              [(.case, Phrase(one("of for from of"), .adp))], side(),
              [(.conj, Phrase([(.cc, Phrase("and", .cconj))], second))])
          )
        ])
    case 4:
      return chance(50) ? row([leader(), leader(), leader()]) : pair(leader(), leader())
    default: return pair(side(), side())
    }
  }

  /// "Robert Kocharyan of Armenia", "deputy foreign minister Igor Ivanov": a person with what says who it is.
  private mutating func leader() -> Phrase {
    switch random.next() % 6 {
    case 0: return Phrase([], flat(personName()).named(.person), [(.nmod, with("of", state()))])
    case 1:
      let words = one([
        "deputy foreign minister", "opposition leader", "rebel leader", "parliament speaker", "chief negotiator",
        "special envoy", "former president", "army chief", "guerrilla commander", "chief government negotiator",
        "trade negotiator", "party chairman",
      ])
      .split(separator: " ").map(String.init)
      let adjectives: Set<String> = ["deputy", "foreign", "chief", "special", "former"]
      let title = Phrase(
        words.dropLast().map {
          (adjectives.contains($0) ? .amod : .compound, Phrase($0, adjectives.contains($0) ? .adj : .noun))
        },
        Phrase(words[words.count - 1], .noun))
      return Phrase(
        [(.nmodDesc, chance(40) ? Phrase([nationality()], title) : title)], flat(personName()).named(.person))
    default: return person()
    }
  }

  /// Whoever does something, with what is said of them in between.
  private mutating func actor() -> Phrase {
    let base = chance(70) ? leader() : side()
    guard chance(40) else { return base }
    switch random.next() % 5 {
    case 0, 1: return Phrase([], base, [comma, (.aclRelcl, relative()), comma])
    case 2:
      return Phrase(
        [], base,
        [
          comma,
          (
            .acl,
            Phrase(
              [], Phrase(one("accompanied followed joined flanked"), .verb, [.past, .participle]),
              [(.oblAgent, with("by", chance(70) ? leader() : group()))])
          ), comma,
        ])
    case 3: return Phrase([], base, [comma, (.appos, office()), comma])
    default:
      let delegation = Phrase(
        [(.det, Phrase(one("a the"), .det))] + (chance(50) ? [nationality()] : []),
        Phrase(one("delegation team mission panel"), .noun),
        [
          (
            .acl,
            Phrase(
              [], Phrase(one("led headed"), .verb, [.past, .participle]), [(.oblAgent, with("by", leader()))])
          )
        ])
      return delegation
    }
  }

  /// "the U.N. special envoy for Cyprus"
  private mutating func office() -> Phrase {
    Phrase(
      [(.det, Phrase(one("the the a"), .det))] + (chance(60) ? [nationality()] : []),
      Phrase(
        (chance(40) ? [(.amod, Phrase(one("special former chief deputy senior"), .adj))] : []),
        Phrase(
          one("envoy minister negotiator chairman leader president mediator ambassador coordinator head"), .noun)),
      chance(60) ? [(.nmod, chance(50) ? with("of", chance(50) ? movement() : body()) : with("for", state()))] : []
    )
  }

  /// "who met the emir on Monday", "whose country holds the presidency"
  private mutating func relative() -> Phrase {
    if chance(30) {
      let owned = (
        Relation.nsubj,
        Phrase(
          [(.nmodPoss, Phrase("whose", .pron))],
          Phrase(one("government country party army delegation movement term predecessor"), .noun))
      )
      switch random.next() % 3 {
      case 0:
        return Phrase(
          [
            owned, (.aux, Phrase("has", .aux, [.present, .finite])),
            (.aux, Phrase("been", .aux, [.past, .participle])),
          ],
          Phrase(
            one("carrying mediating hosting backing sheltering chairing leading"), .verb, [.present, .participle]),
          [
            (
              .obj,
              Phrase(
                chance(50) ? [the] : [],
                Phrase(one("talks rebels messages negotiations efforts factions"), .noun, .plural))
            )
          ] + circumstances())
      case 1:
        return Phrase(
          [owned],
          Phrase(one("holds held backs chairs controls leads opposes supports"), .verb, [.present, .finite]),
          [
            (
              .obj,
              Phrase(
                [the, (.amod, Phrase(one("rotating new southern main"), .adj))],
                Phrase(one("presidency rebels parliament talks region coalition"), .noun))
            )
          ])
      default:
        let (verb, rest) = predicate(.past)
        return Phrase([owned], verb, rest + circumstances())
      }
    }
    let who = (Relation.nsubj, Phrase("who", .pron))
    switch random.next() % 8 {
    case 0, 1:
      let (verb, rest) = predicate(.past)
      return Phrase([who], verb, rest + circumstances())
    case 2:
      let (verb, rest) = predicate(.participle)
      return Phrase([who, (.aux, Phrase(one("has have had"), .aux, .finite))], verb, rest + circumstances())
    case 3:
      return Phrase(
        [
          who, (.aux, Phrase(one("has have"), .aux, [.present, .finite])),
          (.aux, Phrase("been", .aux, [.past, .participle])),
        ],
        Phrase(one("meeting visiting mediating touring"), .verb, [.present, .participle]),
        [
          (.obl, with("in", city())),
          (.obl, with("since", Phrase(one("Monday Tuesday Friday March June"), .propn))),
        ])
    case 4:
      return Phrase(
        [who, (.cop, Phrase(one("is was"), .aux, .finite))], Phrase([], office()))
    case 5:
      return Phrase(
        [who], Phrase(one("heads leads chairs led headed represents"), .verb, .finite),
        [
          (
            .obj,
            chance(50) ? movement() : Phrase([the], Phrase(one("delegation talks party movement team"), .noun))
          )
        ])
    case 6:
      let (verb, rest) = predicate(.infinitive)
      return Phrase(
        [who, (.cop, Phrase(one("is are was"), .aux, .finite))], Phrase("due", .adj),
        [(.xcomp, to(verb, rest + circumstances()))])
    default:
      return Phrase(
        [who], Phrase(one("succeeded replaced defeated joined accompanied"), .verb, [.past, .finite]),
        [(.obj, person())] + circumstances())
    }
  }

  // What.

  private mutating func talks() -> Phrase {
    switch random.next() % 6 {
    case 0:
      return Phrase(
        [
          (.det, Phrase(one("a the"), .det)),
          (.amod, Phrase(one("first second third fourth new fresh final"), .adj)),
        ], Phrase(one("round session meeting"), .noun),
        chance(60)
          ? [
            (
              .nmod,
              with(
                "of",
                Phrase(chance(50) ? [(.compound, Phrase("peace", .noun))] : [], Phrase("talks", .noun, .plural)))
            )
          ] : [])
    case 1: return Phrase([(.compound, Phrase("peace", .noun))], Phrase("talks", .noun, .plural))
    case 2:
      return Phrase(
        [(.amod, Phrase(one("bilateral direct secret formal trilateral informal"), .adj))],
        Phrase(one("talks negotiations consultations"), .noun, .plural))
    case 3:
      return Phrase(
        [(.nummod, Phrase(one("two three four five"), .num))],
        Phrase(one("days hours rounds weeks"), .noun, .plural),
        [
          (
            .nmod,
            with(
              "of",
              Phrase(chance(40) ? [(.compound, Phrase("peace", .noun))] : [], Phrase("talks", .noun, .plural)))
          )
        ])
    default: return Phrase(one("talks negotiations talks consultations discussions"), .noun, .plural)
    }
  }

  private mutating func moment() -> (Relation, Phrase) {
    let month = one("January February March April May June July August September October November December")
    switch random.next() % 5 {
    case 0: return (.obl, with("in", Phrase(month, .propn)))
    case 1:
      return (
        .obl,
        with(
          "in",
          Phrase([], Phrase(month, .propn), [(.nmodUnmarked, Phrase(String(1995 + random.next() % 30), .num))]))
      )
    case 2: return (.obl, with("in", Phrase([(.amod, Phrase(one("early late"), .adj))], Phrase(month, .propn))))
    default: return time()
    }
  }

  private mutating func setting() -> [(Relation, Phrase)] {
    var all: [(Relation, Phrase)] = []
    if chance(60) {
      all.append(
        chance(25)
          ? (
            .obl,
            with(
              "at",
              Phrase(
                [(.det, Phrase(one("a the"), .det))],
                Phrase(one("hotel palace residence ministry villa airport ranch"), .noun),
                chance(50) ? [(.nmod, with("in", city()))] : []))
          )
          : chance(15)
            ? (.obl, with("in", Phrase([the, nationality()], Phrase(one("capital city town resort"), .noun))))
            : somewhere())
    }
    if chance(60) { all.append(moment()) }
    if all.count == 2, chance(35) { all.swapAt(0, 1) }
    return all
  }

  private mutating func paper() -> Phrase {
    Phrase(
      [(.det, Phrase(one("an the the"), .det))]
        + (chance(40) ? [(.compound, Phrase(one("peace ceasefire trade border"), .noun))] : []),
      Phrase(one("agreement accord deal truce pact treaty memorandum text"), .noun))
  }

  /// What was before, during or after.
  private mutating func occasion() -> (Relation, Phrase) {
    let verb = Phrase(one("meeting meeting visiting seeing receiving"), .verb, .gerund)
    switch random.next() % 7 {
    case 0:
      return (.advcl, Phrase([(.mark, Phrase(one("after before"), .sconj))], verb, [(.obj, leader())] + setting()))
    case 1:
      return (
        .obl,
        Phrase(
          [(.case, Phrase(one("after before during following"), .adp))],
          Phrase(
            [], Phrase("talks", .noun, .plural),
            [(.nmod, with("with", leader()))] + (chance(50) ? [(.nmod, with("in", city()))] : [])))
      )
    case 2:
      return (
        .obl,
        Phrase(
          [(.case, Phrase(one("after at during following"), .adp)), (.det, Phrase("a", .det))],
          Phrase("meeting", .noun),
          [(.nmod, chance(60) ? with("with", leader()) : with("between", sides()))]
            + (chance(40) ? [(.nmod, with("in", city()))] : []))
      )
    case 3:
      return (
        .advcl,
        Phrase(
          [(.advmod, Phrase("when", .adv)), (.nsubj, Phrase("they", .pron))]
            + (chance(40) ? [(.advmod, Phrase(one("first last"), .adv))] : []),
          Phrase("met", .verb, [.past, .finite]), setting())
      )
    case 4:
      return (
        .obl,
        Phrase(
          [(.case, Phrase("during", .adp)), (.det, Phrase("a", .det))], Phrase("visit", .noun),
          [(.nmod, with("to", chance(50) ? state() : city()))])
      )
    case 5:
      return (
        .obl,
        Phrase(
          [(.case, Phrase("on", .adp)), the], Phrase(one("sidelines margins"), .noun, .plural),
          [
            (
              .nmod,
              with(
                "of",
                Phrase(
                  [(.det, Phrase("a", .det)), nationality()], Phrase(one("summit conference meeting"), .noun)))
            )
          ])
      )
    default:
      return (
        .advcl,
        Phrase(
          [(.mark, Phrase("after", .sconj)), (.nsubj, chance(50) ? side() : leader())],
          Phrase(one("refused agreed arrived resigned withdrew"), .verb, [.past, .finite]))
      )
    }
  }

  private mutating func tensed(
    _ subject: (Relation, Phrase), _ bare: String, _ past: String, _ participle: String,
    _ rest: [(Relation, Phrase)]
  ) -> Phrase {
    switch random.next() % 7 {
    case 0:
      return Phrase([subject, (.aux, Phrase("will", .aux, .finite))], Phrase(bare, .verb, .infinitive), rest)
    case 1:
      return Phrase(
        [subject, (.aux, Phrase(one("has have had"), .aux, .finite))],
        Phrase(participle, .verb, [.past, .participle]), rest)
    case 2:
      return Phrase(
        [subject, (.cop, Phrase(one("is was are"), .aux, .finite))], to(Phrase(bare, .verb, .infinitive), rest))
    case 3:
      return Phrase(
        [subject, (.cop, Phrase(one("is was are were"), .aux, .finite))], Phrase("due", .adj),
        [(.xcomp, to(Phrase(bare, .verb, .infinitive), rest))])
    default: return Phrase([subject], Phrase(past, .verb, [.past, .finite]), rest)
    }
  }

  private mutating func passive(
    _ subject: Phrase, _ participles: String, _ rest: [(Relation, Phrase)], particle: String? = nil
  ) -> Phrase {
    let verb = Phrase(one(participles), .verb, [.past, .participle])
    let part: [(Relation, Phrase)] = particle.map { [(.compoundPrt, Phrase($0, .adp))] } ?? []
    let isPlural = subject.words[subject.top].tag.features.contains(.plural)
    switch random.next() % 4 {
    case 0:
      return Phrase(
        [
          (.nsubjPass, subject), (.aux, Phrase("will", .aux, .finite)),
          (.auxPass, Phrase("be", .aux, .infinitive)),
        ], verb, part + rest)
    case 1:
      return Phrase(
        [
          (.nsubjPass, subject), (.aux, Phrase(isPlural ? "have" : "has", .aux, .finite)),
          (.auxPass, Phrase("been", .aux, [.past, .participle])),
        ], verb, part + rest)
    default:
      return Phrase(
        [(.nsubjPass, subject), (.auxPass, Phrase(isPlural ? "were" : "was", .aux, [.past, .finite]))], verb,
        part + rest)
    }
  }

  /// A clause about a meeting, with up to one more occasion beside it.
  mutating func report() -> Phrase {
    let beside = chance(30) ? [occasion()] : []
    switch random.next() % 14 {
    case 0, 1:
      let verb = one([
        ["open", "opened", "opened"], ["begin", "began", "begun"], ["resume", "resumed", "resumed"],
        ["hold", "held", "held"], ["end", "ended", "ended"], ["conclude", "concluded", "concluded"],
        ["start", "started", "started"],
      ])
      let subject = chance(60) ? sides() : actor()
      let topic = Phrase([], talks(), chance(40) ? [(.nmod, with("with", chance(50) ? side() : leader()))] : [])
      return tensed((.nsubj, subject), verb[0], verb[1], verb[2], [(.obj, topic)] + setting() + beside)
    case 2:
      let verb = one([
        ["open", "opened", "opened"], ["begin", "began", "begun"], ["resume", "resumed", "resumed"],
        ["end", "ended", "ended"], ["collapse", "collapsed", "collapsed"], ["continue", "continued", "continued"],
      ])
      return tensed(
        (.nsubj, Phrase([], talks(), [(.nmod, with("between", sides()))])), verb[0], verb[1], verb[2],
        setting() + beside)
    case 3:
      let due =
        chance(40) ? [(Relation.amod, Phrase([], Phrase(one("due set planned scheduled"), .adj), [moment()]))] : []
      return chance(50)
        ? passive(Phrase([], talks(), due), "postponed suspended cancelled adjourned", setting() + beside)
        : passive(Phrase([], talks(), due), "put called broken", beside, particle: "off")
    case 4:
      let agents =
        chance(50)
        ? Phrase(
          [], with("by", leader()),
          [
            (.nmod, with("for", side())),
            (
              .conj,
              Phrase(
                [(.cc, Phrase("and", .cconj)), (.case, Phrase("by", .adp))], leader(),
                [(.nmod, with("for", side()))])
            ),
          ])
        : with("by", chance(60) ? sides() : leader())
      let before: [(Relation, Phrase)] =
        chance(25) ? [(.obl, Phrase([(.case, Phrase("before", .adp))], leader()))] : []
      return passive(paper(), "signed initialled signed concluded", setting() + before + [(.oblAgent, agents)])
    case 5:
      let subject = chance(60) ? sides() : actor()
      let other: [(Relation, Phrase)] = chance(30) ? [(.nmod, with("with", side()))] : []
      let presence: [(Relation, Phrase)] =
        chance(25)
        ? [
          (
            .obl,
            with(
              "in",
              Phrase(
                [(.nmodPoss, Phrase([], leader(), [(.case, Phrase("'s", .part))]))], Phrase("presence", .noun)))
          )
        ] : []
      return tensed(
        (.nsubj, subject), "sign", "signed", "signed", [(.obj, Phrase([], paper(), other))] + setting() + presence)
    case 6:
      let when = chance(60) ? [time()] : []
      return tensed(
        (.nsubj, actor()), "call", "called", "called",
        when + [(.obl, with("on", leader()))] + (chance(50) ? [somewhere()] : []) + beside)
    case 7:
      return tensed(
        (.nsubj, actor()), "see", "saw", "seen",
        [(.obj, chance(30) ? pair(leader(), leader()) : leader())] + setting() + beside)
    case 8:
      let meal = Phrase(
        chance(40) ? [(.det, Phrase("a", .det)), (.amod, Phrase(one("working private brief"), .adj))] : [],
        Phrase(one("lunch dinner breakfast talks"), .noun))
      return tensed(
        (.nsubj, actor()), "have", "had", "had",
        [(.obj, meal), (.obl, with("with", leader()))] + setting() + beside)
    case 9:
      return tensed(
        (.nsubj, actor()), "bring", "brought", "brought",
        [(.obj, chance(50) ? sides() : pair(leader(), leader())), (.advmod, Phrase("together", .adv))] + setting())
    case 10:
      return tensed(
        (.nsubj, sides()), "meet", "met", "met",
        (chance(40) ? [(.advmod, Phrase(one("again separately twice"), .adv))] : []) + setting() + beside)
    case 11:
      let verb = one([
        ["leave", "left", "left"], ["fly", "flew", "flown"], ["travel", "traveled", "traveled"],
        ["go", "went", "gone"],
      ])
      let goal: (Relation, Phrase) = verb[0] == "leave" ? (.obl, with("for", city())) : (.obl, with("to", city()))
      let aim: (Relation, Phrase) =
        chance(50)
        ? (.obl, with("for", Phrase([], talks(), [(.nmod, with("with", chance(60) ? leader() : side()))])))
        : (.advcl, to(Phrase(one("meet see brief join"), .verb, .infinitive), [(.obj, leader())]))
      return tensed((.nsubj, actor()), verb[0], verb[1], verb[2], [goal] + (chance(50) ? [time()] : []) + [aim])
    case 12:
      let (verb, rest) = predicate(.infinitive)
      return Phrase(
        [(.nsubj, sides())], Phrase(one("agreed decided pledged promised"), .verb, [.past, .finite]),
        [
          (
            .xcomp,
            to(
              chance(50) ? Phrase("meet", .verb, .infinitive) : verb,
              (chance(50) ? [(.advmod, Phrase("again", .adv))] : rest) + setting())
          )
        ])
    default:
      let (verb, rest) = predicate(.past)
      return Phrase([(.nsubj, actor())], verb, rest + setting() + beside)
    }
  }
}
