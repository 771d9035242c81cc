/// "The visitors", "the guest", "the hosts": those whom a verb of receiving has named in that part, in this sentence or
/// the two before.
extension MentionFinder {
  /// False where nobody has received anybody.
  mutating func guests(_ token: Int, _ lemma: String) -> Bool {
    let range = phrase(token)
    guard range.count == 2, text.tokens[range.lowerBound].lower == "the",
      tree.children(token, [.nmod, .acl, .aclRelcl, .compound]).isEmpty,
      range.upperBound >= text.tokens.count || !["to", "of", "from"].contains(text.tokens[range.upperBound].lower)
    else { return false }
    let isPlural = text.tokens[token].features.contains(.plural)
    let first = text.sentences[max(0, tree.sentence[token] - 2)].lowerBound
    for verb in (first..<range.lowerBound).reversed() {
      let found = lemma == "host" ? hosts(of: verb) : guests(of: verb)
      guard !found.isEmpty else { continue }
      // One guest is no "visitors".
      if isPlural, found.count == 1, mentions.entities[found[0]].kind == .person { return false }
      add(range, .description, found)
      return true
    }
    guard lemma != "host", isPlural else { return false }
    if let last = delegations.last {
      add(range, .description, last.senders.isEmpty ? last.members : last.senders)
    } else if let company = company(before: range.lowerBound) {
      add(range, .description, company)
    } else {
      return false
    }
    return true
  }

  /// "Ana Rey and Luis Paz arrived in Rome on Monday": the people named last in one row.
  private func company(before token: Int) -> [Int]? {
    var rows: [Int: [Int]] = [:]
    for mention in mentions.all
    where mention.form == .name && mention.tokens.upperBound <= token && mention.entities.count == 1
      && mentions.entities[mention.entities[0]].kind == .person
    {
      rows[tree.firstConjunct(mention.head), default: []].append(mention.entities[0])
    }
    return rows.filter { Set($0.value).count > 1 }.max { $0.key < $1.key }?.value.uniqued()
  }

  /// Whoever receives people, or is host to a gathering: "which hosted the talks".
  private func hosts(of verb: Int) -> [Int] {
    guard tree.isVerb(verb), isReceiving(verb) || isPlayingHost(verb) else { return [] }
    // "Germany hosts the cup" makes nobody a guest.
    if text.tokens[verb].lemma == "host",
      !tree.children(verb, [.obj, .nsubjPass]).contains(where: {
        OccasionLexicon.english.nouns[text.tokens[$0].lemma] != nil
      })
    {
      return []
    }
    if tree.child(verb, .nsubjPass, .auxPass) != nil || text.tokens[verb].relation == .acl {
      return actors(tree.children(verb, [.oblAgent, .obl]).filter { tree.preposition($0) == "by" })
    }
    guard let subject = tree.child(verb, .nsubj) else { return [] }
    guard ["which", "who", "that"].contains(text.tokens[subject].lower), subject > 1 else {
      return actors([subject])
    }
    let name = text.tokens[subject - 1].form == "," ? subject - 2 : subject - 1
    return covered[name].map { mentions.all[$0].entities } ?? []
  }

  private func guests(of verb: Int) -> [Int] {
    guard tree.isVerb(verb) else { return [] }
    if isPlayingHost(verb) {
      return actors(
        tree.subtree(verb).filter {
          [.obl, .nmod].contains(text.tokens[$0].relation) && tree.preposition($0) == "to"
        })
    }
    guard isReceiving(verb) else { return [] }
    let isPassive = tree.child(verb, .nsubjPass, .auxPass) != nil
    return actors(tree.children(verb, isPassive ? [.nsubj, .nsubjPass] : [.obj]))
  }

  private func isReceiving(_ verb: Int) -> Bool {
    OccasionLexicon.english.verbs[text.tokens[verb].lemma]?.kind == .host
  }

  /// "played host to"
  private func isPlayingHost(_ verb: Int) -> Bool {
    ["play", "be"].contains(text.tokens[verb].lemma)
      && tree.children(verb, [.obj]).contains { text.tokens[$0].lemma == "host" }
  }

  private func actors(_ tokens: [Int]) -> [Int] {
    tokens.flatMap { tree.conjuncts($0) }.flatMap { headed[$0].map { mentions.all[$0].entities } ?? [] }.uniqued()
      .filter { ![.city, .region, .venue].contains(mentions.entities[$0].kind) }
  }
}
