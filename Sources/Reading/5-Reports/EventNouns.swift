internal import Meetings

/// Which nouns stand for an occasion where they are.
extension Scene {
  /// Whether a noun of the lexicon stands for an occasion here.
  func isEventNoun(_ token: Int) -> Bool {
    if isSittingBody(token) { return true }
    guard lexicon.nouns[noun(token)] != nil,
      [.noun, .propn].contains(tree[token].pos) || hyphenated(token).map({ lexicon.nouns[$0] != nil }) ?? false
    else { return false }
    if tree[token].relation == .compound { return false }
    // "talks under the mediation of the king"
    if tree[token].lower == "mediation", tree.preposition(token) == "under" { return false }
    // "the appointment of a minister", "the interaction of forces": only those with somebody
    if ["appointment", "interaction"].contains(noun(token)),
      !tree.children(token, [.nmod]).contains(where: { tree.preposition($0) == "with" })
    {
      return false
    }
    if tree[token].lower == "round", token + 1 < tree.text.tokens.count, tree[token + 1].lemma == "table" {
      return false
    }
    // "the Munich Security Conference" is an occasion, "the National Assembly" a body.
    guard let mention = mention(headedBy: token), mention.form == .name else {
      // "the Organization of the Islamic ⟨Conference⟩"
      return
        !(mention(covering: token).map { whole in
          whole.form == .name && ["organization", "organisation"].contains(tree[whole.head].lower)
        } ?? false)
    }
    return mention.tokens.count > 1 && mention.tokens.last == token && Self.named.contains(tree[token].lower)
      && !mention.entities.contains(where: hasLeaders)
  }

  /// "leaders of the Hurriyat Conference": what people lead or are members of is a body.
  func hasLeaders(_ body: Int) -> Bool {
    mentions.contains { mention in
      guard mention.entities == [body], tree.preposition(mention.head) == "of",
        let people = tree.parent(mention.head)
      else { return false }
      return [
        "leader", "leadership", "member", "activist", "supporter", "faction", "spokesman", "delegation",
        "representative", "wing",
      ].contains(tree[people].lemma)
    }
  }

  /// "The fourth Association Council between the Union and Georgia will take place": a body named for its session.
  func isSittingBody(_ token: Int) -> Bool {
    guard ["council", "commission", "committee", "consultations"].contains(tree[token].lower) else { return false }
    // "agreed to convene the Joint Commission in Lima"
    if isCapitalised(tree[token]), let verb = tree.parent(token), tree[verb].lemma == "convene",
      [.obj, .nsubjPass].contains(tree[token].relation)
    {
      return true
    }
    // "took part in the Ministerial Council in Lima"
    if isCapitalised(tree[token]), let verb = tree.parent(token), verb < token,
      tree[verb].lemma == "attend" && tree[token].relation == .obj
        || tree.preposition(token) == "in"
          && (tree[verb].lemma == "participate" || objects(of: verb).contains { tree[$0].lower == "part" })
    {
      return true
    }
    guard [.nsubj, .nsubjPass].contains(tree[token].relation), let verb = tree.parent(token), verb > token
    else { return false }
    return tree[verb].lemma == "take" && tree.children(verb, [.obj]).contains { tree[$0].lower == "place" }
      || tree[verb].lemma == "hold" && tree.child(verb, .auxPass) != nil
  }

  private static let named: Set<String> = [
    "summit", "conference", "meeting", "dialogue", "talks", "forum", "ministerial",
  ]

  /// "one-on-one", "tete-a-tete": the word that a token is the last part of.
  private func hyphenated(_ token: Int) -> String? {
    var start = token
    while start >= 2, token - start < 6, tree[start - 1].form == "-", !tree[start].spaceBefore,
      !tree[start - 1].spaceBefore
    {
      start -= 2
    }
    return start < token ? (start...token).map { tree[$0].lower }.joined() : nil
  }

  /// The lexicon's form of a noun: its lemma, or the lower-cased form of a capitalised one.
  func noun(_ token: Int) -> String {
    let node = tree[token]
    if node.lemma == "table", token > 0, tree[token - 1].lower == "round" { return "roundtable" }
    if let whole = hyphenated(token), lexicon.nouns[whole] != nil { return whole }
    if lexicon.nouns[node.lemma] != nil { return node.lemma }
    return lexicon.nouns[node.lower] != nil ? node.lower : node.lemma.lowercased()
  }
}
