internal import Meetings

extension MentionFinder {
  /// Pronouns take the best fitting actor of the sentences before: who was the subject rather than who was not, who is
  /// told of again and again rather than once, never an argument of the same verb, and never against their gender.
  ///
  /// After Lappin and Leass (1994), "An algorithm for pronominal anaphora resolution", with weights of our own. Linear.
  mutating func addPronouns() {
    let named = mentions.all.sorted { $0.tokens.lowerBound < $1.tokens.lowerBound }
    var counts: [Int: Int] = [:]
    for mention in named { for entity in mention.entities { counts[entity, default: 0] += 1 } }
    var gender = mentions.entities.map { Gender.of($0) }
    var next = 0
    var recent: [Mention] = []
    let speakers = speakers(named)
    for token in text.tokens.indices {
      while next < named.count, named[next].tokens.upperBound <= token {
        recent.append(named[next])
        next += 1
      }
      if let (range, count) = counted(token), !self.named[token] {
        // "the two presidents, Ana Rey and Luis Paz, met"
        let named = namedBeside(token).flatMap { $0.count == count ? $0 : nil }
        // "Mbeki met ⟨the two men⟩": others than he.
        // and "Mandela said ⟨the two men⟩ would meet"
        let speaker = subjectOfMatrix(token).flatMap { headed[$0] }.map { Set(mentions.all[$0].entities) }
        let barred =
          [.obj, .obl, .oblAgent].contains(text.tokens[token].relation)
          ? coarguments(token, recent) : speaker ?? []
        let others =
          barred.isEmpty
          ? recent : recent.filter { $0.entities.count != 1 || !barred.contains($0.entities.first ?? -1) }
        guard let all = named ?? together(count, before: token, in: range, others) else { continue }
        add(range, .description, all)
        recent.append(mentions.all[mentions.all.count - 1])
        continue
      }
      // Who says "I" is not whom the speaker calls "he"; "we" are a government more often than one or two people.
      if ["i", "me", "my", "myself"].contains(text.tokens[token].lower) {
        guard let speaker = speakers[tree.sentence[token]], !isQuoted(token) else { continue }
        mentions.all.append(Mention(tokens: token..<token + 1, head: token, form: .pronoun, entities: [speaker]))
        continue
      }
      var found = ownerAhead(of: token) ?? meant(by: token, recent, counts, &gender)
      if found.isEmpty { found = subjectAhead(of: token) ?? [] }
      guard !found.isEmpty else { continue }
      let mention = Mention(tokens: token..<(token + 1), head: token, form: .pronoun, entities: found)
      mentions.all.append(mention)
      recent.append(mention)
      if found.count == 1, let one = found.first { counts[one, default: 0] += 1 }
    }
  }

  private func meant(
    by token: Int, _ recent: [Mention], _ counts: [Int: Int], _ gender: inout [Gender?]
  ) -> [Int] {
    let lower = text.tokens[token].lower
    switch lower {
    case "he", "she", "him", "his", "her", "himself", "herself":
      let wanted: Gender = lower.hasPrefix("s") || lower.hasPrefix("her") ? .female : .male
      let known = gender
      let person = antecedent(token, recent, counts) { index in
        mentions.entities[index].kind == .person && (known[index] == nil || known[index] == wanted)
      } favouring: {
        wanted == .female && known[$0] == .female
      }
      // Who has been "she" once is not "he" below.
      if let person { gender[person] = wanted }
      return person.map { [$0] } ?? []
    case "it", "its":
      // "It was their second encounter"
      if text.tokens[token].relation == .nsubj, let event = tree.parent(token), tree.child(event, .cop) != nil,
        OccasionLexicon.english.nouns[text.tokens[event].lemma] != nil
      {
        return []
      }
      let body = antecedent(token, recent, counts) {
        [.state, .organization].contains(mentions.entities[$0].kind)
      }
      return body.map { [$0] } ?? []
    case "they", "them", "their", "themselves": return several(token, recent) ?? []
    default: return []
    }
  }

  /// "During their visit to Lima, the ministers …": an owner in a phrase in front of its subject is that subject.
  private func ownerAhead(of token: Int) -> [Int]? {
    text.tokens[token].relation == .nmodPoss ? ahead(of: token, leading: [.obl, .advcl]) : nil
  }

  /// "After ⟨she⟩ met the king, Rey resigned", where nobody before can be meant.
  private func subjectAhead(of token: Int) -> [Int]? {
    [.nsubj, .nsubjPass].contains(text.tokens[token].relation) ? ahead(of: token, leading: [.advcl]) : nil
  }

  /// The subject of a sentence that a phrase with a pronoun stands in front of, if the pronoun may mean it.
  private func ahead(of token: Int, leading: Set<Relation>) -> [Int]? {
    let path = tree.path(token)
    guard path.count > 1, let root = path.last, leading.contains(text.tokens[path[path.count - 2]].relation),
      let subject = tree.child(root, .nsubj, .nsubjPass), subject > token
    else { return nil }
    let found = tree.conjuncts(subject).flatMap { headed[$0].map { mentions.all[$0].entities } ?? [] }
    let kinds = found.map { mentions.entities[$0].kind }
    switch text.tokens[token].lower {
    case "they", "their":
      return found.count > 1 || kinds.first == .organization || kinds.first == .group ? found : nil
    case "it", "its": return found.count == 1 && (kinds[0] == .organization || kinds[0] == .state) ? found : nil
    case "he", "she", "his", "her": return kinds == [.person] ? found : nil
    default: return nil
    }
  }

  /// "(AP)": whose report it is.
  private func isAgency(_ mention: Mention) -> Bool {
    mention.tokens.lowerBound > 0 && mention.tokens.upperBound < text.tokens.count
      && text.tokens[mention.tokens.lowerBound - 1].form == "("
      && text.tokens[mention.tokens.upperBound].form == ")"
      && mentions.entities[mention.entities[0]].kind == .organization
      && mention.tokens.upperBound + 1 < text.tokens.count
      && ["-", "--", "–", "—"].contains(text.tokens[mention.tokens.upperBound + 1].form)
  }

  private func antecedent(
    _ token: Int, _ recent: [Mention], _ counts: [Int: Int], _ fits: (Int) -> Bool,
    favouring isSure: (Int) -> Bool = { _ in false }
  ) -> Int? {
    let sentence = tree.sentence[token]
    let barred = coarguments(token, recent)
    let isSubject = [.nsubj, .nsubjPass].contains(text.tokens[token].relation)
    let speaker = isSubject ? subjectOfMatrix(token) : nil
    // "It also arranged": who was the subject goes on being it.
    let isContinued =
      isSubject && tree.children(tree.clause(token), [.advmod]).contains { text.tokens[$0].lower == "also" }
    let isOpening = isSubject && token - text.sentences[sentence].lowerBound < 4
    // Whom the article is about, if one fits far better than the others.
    let topic = counts.filter { $0.value > 2 && fits($0.key) }.max { ($0.value, $1.key) < ($1.value, $0.key) }?.key
    var best: (entity: Int, score: Double)?
    for mention in recent.suffix(40).reversed() where mention.form != .adjective {
      guard mention.entities.count == 1, let entity = mention.entities.first, fits(entity),
        !barred.contains(entity), !isAgency(mention)
      else { continue }
      let distance = sentence - tree.sentence[mention.head]
      guard distance <= 3 else { break }
      var score = 3 - Double(distance) * (mention.form == .pronoun ? 0.8 : 1)
      let relation = text.tokens[tree.firstConjunct(mention.head)].relation
      if [.nsubj, .nsubjPass].contains(relation) {
        score += isMainClause(mention.head) ? isContinued ? 2.6 : 1.6 : 1
        // Who a sentence is about the next one goes on about (Grosz, Joshi and Weinstein 1995, "Centering").
        if isOpening, distance == 1, isMainClause(mention.head), mention.form == .name { score += 1.2 }
      } else if relation == .nmodPoss {
        score -= 0.5
      } else if relation == .obj, !isSubject {
        score += 0.4
      }
      if mention.form == .pronoun { score += 0.3 }
      // "Annan announced that he would", "Oman hopes for talks since it": who says it does it.
      if isSubject, mention.head == speaker { score += 2 }
      score += 0.25 * Double(min(6, (counts[entity] ?? 1)) - 1)
      if isSubject, entity == topic { score += 0.7 }
      if isSure(entity) { score += 4 }
      score -= Double(token - mention.head) * 0.01
      if best == nil || score > best?.score ?? 0 { best = (entity, score) }
    }
    return best?.entity
  }

  /// The subject of the clause that a subject's own clause is the content of.
  private func subjectOfMatrix(_ token: Int) -> Int? {
    guard let verb = tree.parent(token), [.ccomp, .xcomp, .advcl].contains(text.tokens[verb].relation),
      let matrix = tree.parent(verb),
      // "greeted him when ⟨the two⟩ met"
      text.tokens[verb].relation != .advcl
        || !tree.children(verb, [.advmod, .mark]).contains(where: {
          ["when", "after", "before", "as", "while", "since"].contains(text.tokens[$0].lower)
        })
    else { return nil }
    return tree.child(matrix, .nsubj, .nsubjPass).flatMap { $0 < token ? $0 : nil }
  }

  /// Whether a subject is that of its sentence rather than of a clause inside it.
  private func isMainClause(_ head: Int) -> Bool {
    let verb = tree.clause(head)
    return [.root, .parataxis, .conj].contains(text.tokens[verb].relation)
  }

  /// Whoever takes another part in the clause of a pronoun: "Merkel received him" is not about Merkel twice.
  private func coarguments(_ token: Int, _ recent: [Mention]) -> Set<Int> {
    let relation = text.tokens[token].relation
    guard relation != .nmodPoss, !text.tokens[token].lower.hasSuffix("self") else { return [] }
    let verb = tree.clause(token)
    if [.nsubj, .nsubjPass].contains(relation) {
      // "It hosted a Taliban delegation": names and descriptions behind the verb are known already.
      return Set(
        tree.children(verb, [.obj, .iobj]).flatMap { headed[$0].map { mentions.all[$0].entities } ?? [] })
    }
    var barred = Set<Int>()
    // "He broke off his holiday and sat down with him": the subject is that of both verbs.
    var clauses = [verb]
    while let last = clauses.last, clauses.count < 4, tree.child(last, .nsubj, .nsubjPass) == nil,
      text.tokens[last].relation == .conj, let head = tree.parent(last)
    {
      clauses.append(head)
    }
    for mention in recent.reversed() {
      guard tree.sentence[mention.head] == tree.sentence[token] else { break }
      let head = tree.firstConjunct(mention.head)
      if [.nsubj, .nsubjPass, .obj, .iobj].contains(text.tokens[head].relation),
        clauses.dropFirst().contains(tree.clause(mention.head))
          && [.nsubj, .nsubjPass].contains(text.tokens[head].relation)
          || tree.clause(mention.head) == verb || mention.tokens.upperBound == verb
      {
        barred.formUnion(mention.entities)
      }
    }
    return barred
  }

  /// Several coordinated actors, or one body, that were the last subject; else the last row of actors, or the two people
  /// of the sentence before.
  private func several(_ token: Int, _ recent: [Mention]) -> [Int]? {
    if let both = bothAbove(token, recent) { return both }
    let sentence = tree.sentence[token]
    // "will meet the king on the pact ⟨they⟩ signed"
    if [.acl, .aclRelcl].contains(text.tokens[tree.clause(token)].relation),
      !recent.suffix(40).contains(where: { mention in
        tree.sentence[mention.head] == sentence
          && (mention.entities.count > 1 || mention.entities.contains { mentions.entities[$0].kind == .group })
      }), let two = couple(in: sentence, recent)
    {
      return two
    }
    // "tried to persuade the king at ⟨their⟩ meeting"
    if text.tokens[token].relation == .nmodPoss, let event = tree.parent(token),
      OccasionLexicon.english.nouns[text.tokens[event].lemma] != nil, let two = couple(in: sentence, recent),
      let subject = subject(above: token), two.contains(subject)
    {
      return two
    }
    var row: [Int]?
    var reached = 0
    for mention in recent.suffix(30).reversed() {
      let distance = sentence - tree.sentence[mention.head]
      guard distance <= 2 else { break }
      if distance > reached {
        if let row { return row }
        if reached > 0, let two = couple(in: sentence - reached, recent) { return two }
        reached = distance
      }
      if mention.form == .adjective { continue }
      let head = tree.firstConjunct(mention.head)
      let isSubject = [.nsubj, .nsubjPass].contains(text.tokens[head].relation)
      // "the premiers of Peru and Chile" are not the two states.
      if text.tokens[head].relation == .nmod, tree.preposition(head) == "of",
        tree.parent(head).map({ headed[$0] != nil }) == true
      {
        continue
      }
      if mention.entities.count > 1 {
        if isSubject { return mention.entities }
        row = row ?? mention.entities
      }
      let all = tree.conjuncts(head).flatMap { part in recent.last { $0.head == part }?.entities ?? [] }
      let actors = all.filter { [.person, .state, .organization, .group].contains(mentions.entities[$0].kind) }
      guard isSubject else {
        if actors.count > 1 { row = row ?? actors }
        continue
      }
      if actors.count > 1 { return actors }
      if let only = actors.first, [.organization, .group, .state].contains(mentions.entities[only].kind) {
        return [only]
      }
    }
    return row ?? (reached > 0 ? couple(in: sentence - reached, recent) : nil)
  }

  /// "The premier urged the king to stay when ⟨they⟩ met": the subject of the main clause and its object.
  private func bothAbove(_ token: Int, _ recent: [Mention]) -> [Int]? {
    guard [.nsubj, .nsubjPass].contains(text.tokens[token].relation), let verb = tree.parent(token),
      text.tokens[verb].relation == .advcl,
      ["when", "after", "before", "as", "since"].contains(where: { word in
        tree.children(verb, [.advmod, .mark]).contains { text.tokens[$0].lower == word }
      })
    else { return nil }
    var head = tree.parent(verb)
    while let clause = head, tree.child(clause, .nsubj) == nil,
      [.xcomp, .advcl].contains(text.tokens[clause].relation)
    {
      head = tree.parent(clause)
    }
    guard let clause = head, let subject = tree.child(clause, .nsubj) else { return nil }
    // "won no promise from the king when ⟨they⟩ met"
    guard let object = tree.child(clause, .obj, .iobj), object < token,
      recent.contains(where: { $0.head == object })
    else { return subject < token ? couple(in: tree.sentence[token], recent) : nil }
    let both = [subject, object].map { part in recent.last { $0.head == part }?.entities ?? [] }
    guard both.allSatisfy({ $0.count == 1 }) else { return nil }
    let found = Array(both.joined()).uniqued()
    return found.count == 2 && found.allSatisfy { mentions.entities[$0].kind == .person } ? found : nil
  }

  /// The one person that the nearest subject above a token is.
  private func subject(above token: Int) -> Int? {
    let subject = tree.path(token).lazy.compactMap { self.tree.child($0, .nsubj, .nsubjPass) }.first
    guard let subject, subject < token, tree.conjuncts(subject).count == 1, let mention = headed[subject] else {
      return nil
    }
    let found = mentions.all[mention].entities
    return found.count == 1 ? found.first : nil
  }

  /// The two people of a sentence, where there are just two: "Kirchner received Lula. They …"
  private func couple(in sentence: Int, _ recent: [Mention]) -> [Int]? {
    let people = recent.suffix(40).filter { tree.sentence[$0.head] == sentence && $0.form != .adjective }
      .flatMap(\.entities).filter { mentions.entities[$0].kind == .person }.uniqued()
    return people.count == 2 ? people : nil
  }
}

/// What "he" and "she" tell apart.
enum Gender: Sendable {
  case male, female

  /// By title or given name; nil where neither tells.
  static func of(_ entity: Entity) -> Gender? {
    guard entity.kind == .person else { return nil }
    if !entity.titles.isDisjoint(with: femaleTitles) { return .female }
    if !entity.titles.isDisjoint(with: maleTitles) { return .male }
    guard let first = folded(entity.name).split(separator: " ").first.map(String.init) else { return nil }
    return women.contains(first) ? .female : nil
  }

  private static let femaleTitles: Set<String> = [
    "mrs", "mrs.", "ms", "ms.", "miss", "queen", "princess", "dame", "lady", "madam", "madame", "baroness",
    "empress",
    "chairwoman", "spokeswoman", "congresswoman", "sheikha", "duchess",
  ]
  private static let maleTitles: Set<String> = [
    "mr", "mr.", "king", "prince", "sir", "lord", "sheikh", "mullah", "maulvi", "maulana", "ayatollah", "imam",
    "emir",
    "sultan", "pope", "cardinal", "bishop", "archbishop", "patriarch", "emperor", "chairman", "spokesman",
    "congressman", "rabbi", "baron", "duke",
  ]
  /// Given names that women bear, from all over the world; the rest may be anybody's.
  private static let women: Set<String> = [
    "agnes", "aisha", "alexandra", "alice", "alison", "amina", "amy", "ana", "angela", "anita", "ann", "anna",
    "anne", "annalena", "annegret", "antonia", "anushka", "arlene", "asma", "barbara", "beatrice", "benazir",
    "bettina", "birgit", "brigitte", "camilla", "carla", "carmen", "carol", "caroline", "carrie", "catarina",
    "catherine", "cecilia", "chandrika", "charlotte", "chloe", "christiane", "christina", "christine", "chrystia",
    "clare", "claudia", "condoleezza", "corazon", "cristina", "dalia", "daniela", "deborah", "delcy", "denise",
    "diana", "dilma", "dina", "dolores", "dora", "dorothy", "edith", "elena", "elisabeth", "elizabeth", "ella",
    "ellen",
    "elsa", "emily", "emma", "erika", "erna", "esther", "eva", "evelyn", "fatima", "fatma", "fatou", "federica",
    "florence", "frances", "gabriela", "georgette", "gina", "giorgia", "gloria", "golda", "grace", "gro", "hanan",
    "hanna", "hannah", "harriet", "heather", "heidi", "helen", "helena", "helle", "hillary", "hina", "ina",
    "indira",
    "ingrid", "irene", "iris", "isabel", "isabelle", "jacinda", "jadranka", "jane", "janet", "janice",
    "jennifer", "jessica", "jill", "joan", "joanna", "josefa", "joyce", "judith", "julia", "julie", "kaja",
    "kamala",
    "karen", "karin", "karine", "katalin", "kate", "katherine", "kathleen", "katrin", "kersti", "kolinda",
    "kristalina",
    "laura", "leila", "lena", "leyla", "lilian", "linda", "lisa", "liz", "lucy", "lynne", "madeleine", "magdalena",
    "maia", "mairead", "mara", "margaret", "margot", "margrethe", "maria", "marie", "marina", "marine", "marta",
    "martha", "mary", "maryam", "megawati", "melania", "mette", "michele", "michelle", "mirjana", "monica",
    "monique",
    "nabila", "nadia", "najla", "nancy", "naomi", "natalia", "navi", "ngozi", "nicola", "nikki", "nina",
    "nkosazana",
    "olga", "olivia", "patricia", "paula", "penny", "portia", "priti", "rachel",
    "rebecca", "retno", "rosa", "rosemary", "roza", "ruth", "sabine", "sahar", "samantha", "samia", "sandra",
    "sanna", "sara", "sarah", "sheila", "shirin", "sigrid", "silvia", "simone", "sirimavo", "sofia",
    "sonia", "stella", "stephanie", "susan", "suu", "suzanne", "sviatlana", "sylvia", "tansu", "tarja", "tatiana",
    "teresa", "theresa", "tzipi", "ursula", "valentina", "valerie", "vera", "veronica", "victoria", "vigdis",
    "violeta", "vivian", "wendy", "xiomara", "yasmin", "yingluck", "yulia", "yvette", "zainab", "zinaida", "zoe",
    "zuzana", "sushma", "pratibha", "mamata", "nirmala", "smriti", "mehbooba", "hasina", "khaleda", "maleeha",
    "bidhya",
    "sujata", "nirupama", "lubna", "reem", "tawakkol", "masoumeh", "marzieh", "roya",
    "habiba", "fawzia", "sima", "ewa", "beata", "malgorzata", "dubravka", "vesna", "zorana", "ivanka", "maja",
    "ksenia", "irina", "svetlana", "tatyana", "lyudmila", "valentyna", "iryna", "nataliya", "laimdota",
    "vaira", "kaisa", "annika", "ylva", "siv", "birgitta", "johanna", "ebba", "alexia",
    "epsy", "thuli", "naledi", "lindiwe", "phumzile", "aminata", "aminatou",
    "yoko", "makiko", "yuriko", "akie",
  ]
}
