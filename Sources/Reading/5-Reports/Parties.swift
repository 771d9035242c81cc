internal import Meetings

/// Who a noun phrase brings into an occasion: everyone coordinated in it, those who lead or accompany them, and
/// those named as included; a delegation counts as what sent it, together with its named members.
extension Scene {
  func parties(at token: Int, role: Participant.Role = .party) -> [Party] {
    var found: [Party] = []
    for part in tree.conjuncts(token) where part == token || !isOwnClause(part) {
      found += simpleParties(at: part, role: role)
      found += companions(of: part)
      if let mention = mention(headedBy: part), !found.isEmpty {
        found += row(behind: mention).flatMap { other in
          other.entities.filter(isActor).map { Party(entity: actor($0), role: role) }
        }
        found += included(behind: mention)
      }
    }
    return found.uniqued()
  }

  /// The entities of one noun, without what hangs on it.
  private func simpleParties(at token: Int, role: Participant.Role) -> [Party] {
    // "an hour before ⟨their⟩ talks"
    if time(at: token) != nil, tree[token].pos != .pron { return [] }
    if let named = namedBehind(token) { return named.map { Party(entity: $0, role: role) } }
    let direct = entities(at: token).filter(isActor).map { actor($0) }
    if !direct.isEmpty { return direct.map { Party(entity: $0, role: role) } }
    // "his predecessor, Kim Young-sam": the name says who.
    if tree[token].pos == .noun, let name = tree.child(token, .appos), entities(at: name).contains(where: isPerson)
    {
      return simpleParties(at: name, role: role)
    }
    // "the agency's board of governors"
    if ["board", "council", "assembly", "conference"].contains(tree[token].lemma),
      let owner = tree.child(token, .nmodPoss),
      let body = entities(at: owner).first(where: { entities[$0].kind == .organization })
    {
      return [Party(entity: body, role: role)]
    }
    // "one of its officials, Ana Rey"
    if tree[token].lower == "one",
      let all = tree.children(token, [.nmod]).first(where: { tree.preposition($0) == "of" }),
      let name = tree.child(all, .appos) ?? tree.child(token, .appos), entities(at: name).contains(where: isPerson)
    {
      return simpleParties(at: name, role: role)
    }
    // "members of the council", "a group of senators": the noun stands for what it is made of.
    let isNumber = tree[token].pos == .num || ["each", "both", "all", "some"].contains(tree[token].lower)
    // "between the Foreign ⟨Ministries⟩ of Peru and Chile"
    let isMinistries = ["ministries", "governments"].contains(tree[token].lower)
    // "with staff ⟨at the Oslo Institute⟩", whatever the tree hangs the institute on
    if ["staff", "official", "expert", "researcher", "student"].contains(tree[token].lemma),
      token + 1 < tree.text.tokens.count, tree[token + 1].lower == "at",
      let body = chunk(behind: token + 1), body.entities.contains(where: { entities[$0].kind == .organization })
    {
      return body.entities.filter(isActor).map { Party(entity: $0, role: role) }
    }
    // "six ⟨of the movement's envoys⟩", whatever the tree hangs them on
    if isNumber, token + 1 < tree.text.tokens.count, tree[token + 1].lower == "of",
      tree.children(token, [.nmod]).isEmpty, let all = chunk(behind: token + 1),
      tree[all.head].features.contains(.plural)
    {
      return all.entities.filter(isActor).map { Party(entity: actor($0), role: role) }
    }
    guard tree[token].pos == .noun || isNumber || isMinistries,
      let whole = tree.children(token, [.nmod]).first(where: {
        tree.preposition($0) == "of" && (isNumber || isMinistries || Self.partitives.contains(tree[token].lemma))
          || ["of", "from", "at"].contains(tree.preposition($0)) && Self.staff.contains(tree[token].lemma)
      })
    else { return [] }
    return tree.conjuncts(whole).flatMap { simpleParties(at: $0, role: role) }
  }

  /// "three US officials⟨, envoy Ana Rey, Minister Luis Paz and Ann Lind,⟩ are holding talks": the names say who.
  private func namedBehind(_ token: Int) -> [Int]? {
    guard tree[token].features.contains(.plural), Self.staff.contains(tree[token].lemma),
      let number = tree.child(token, .nummod), let count = MentionFinder.numbers[tree[number].lower],
      let all = mention(headedBy: token), all.form == .description
    else { return nil }
    let end = tree.text.sentences[tree.sentence[token]].upperBound
    guard all.tokens.upperBound + 1 < end, tree[all.tokens.upperBound].form == "," else { return nil }
    var people: [Int] = []
    var next = all.tokens.upperBound + 1
    while next < end, !tree.isVerb(next), tree[next].pos != .aux {
      if let mention = mention(covering: next), mention.form == .name {
        // "two senators, critics of Ana Rey": somebody else
        if ["of", "by", "against"].contains(tree[next - 1].lower), mention.entities.contains(where: isPerson) {
          return nil
        }
        people += mention.entities.filter(isPerson)
        next = max(next + 1, mention.tokens.upperBound)
      } else {
        next += 1
      }
    }
    people = people.uniqued()
    return people.count == count ? people : nil
  }

  static let partitives: Set<String> = [
    "member", "group", "team", "delegation", "representative", "leader", "side", "head", "all", "both", "two",
    "three",
    "number", "handful", "dozen", "some", "many", "several", "half", "party", "series", "pair", "government",
    "one", "ministry", "parliament", "army",
  ]

  /// People who stand for the body they work for: "officials at the ministry", "negotiators from Serbia".
  static let staff: Set<String> = [
    "official", "staff", "negotiator", "commander", "envoy", "diplomat", "expert", "executive", "employee",
    "member",
    "representative", "delegate", "officer", "emissary", "aide", "minister", "leader", "lawmaker", "senator",
  ]

  /// The actor an entity stands for: a capital for its government, a delegation for what sent it.
  func actor(_ entity: Int) -> Int {
    if entities[entity].kind == .city, let country = entities[entity].capitalOf,
      let state = entities.firstIndex(where: { $0.kind == .state && $0.country == country })
    {
      return state
    }
    if entities[entity].kind == .group, let sender = entities[entity].sentBy { return sender }
    return entity
  }

  /// "led by A", "accompanied by B", "including C", "with D also present".
  private func companions(of token: Int) -> [Party] {
    var found = leaders(of: token)
    for child in tree.children(token) {
      let node = tree[child]
      switch node.relation {
      case .acl, .aclRelcl:
        guard let role = Self.companionVerbs[node.lemma] else { continue }
        for agent in tree.children(child, [.oblAgent, .obl]) where tree.preposition(agent) == "by" {
          found += parties(at: agent, role: role)
        }
      case .nmod:
        let preposition = tree.preposition(child)
        if ["including", "along with", "alongside", "together with", "as well as", "among"].contains(preposition) {
          found += parties(at: child)
        } else if preposition == "under", Self.collectives.contains(tree[token].lemma) {
          found += parties(at: child, role: .lead)
        }
      default: continue
      }
    }
    return found
  }

  /// "⟨Ana Rey⟩ led a delegation that met them"
  func leaders(of delegation: Int) -> [Party] {
    guard tree[delegation].relation == .obj, Self.collectives.contains(tree[delegation].lemma),
      let verb = tree.parent(delegation), ["lead", "head"].contains(tree[verb].lemma), !isPassive(verb)
    else { return [] }
    return subjectParties(verb, role: .lead).filter { isPerson($0.entity) }
  }

  static let companionVerbs: [String: Participant.Role] = [
    "lead": .lead, "head": .lead, "chair": .lead, "accompany": .party, "join": .party, "flank": .party,
    "represent": .party, "comprise": .party,
  ]
  static let collectives: Set<String> = ["delegation", "team", "mission", "group", "party", "side", "negotiator"]

  /// A conjunct that is a clause of its own takes no part.
  private func isOwnClause(_ token: Int) -> Bool { tree[token].pos == .verb || tree[token].pos == .aux }
}

extension Array where Element: Hashable {
  /// Without repetitions, in the order of first appearance.
  func uniqued() -> [Element] {
    var seen = Set<Element>()
    return filter { seen.insert($0).inserted }
  }
}
