internal import Reading

/// The lemmas of a treebank that the rules don't give, as lines of form, part of speech and lemma; sorted.
func lemmaExceptions(_ sentences: [GoldSentence], words: WordTable?) -> String {
  let rules = Lemmas([], words: words)
  var counts: [String: [String: Int]] = [:]
  var ruled: [String: [String: Int]] = [:]
  for token in sentences.flatMap(\.tokens) where token.pos != .x && token.pos != .punct && token.lemma != "_" {
    let given = Token(given: token.form)
    let key = given.lower + "\t" + token.pos.name
    counts[key, default: [:]][token.lemma, default: 0] += 1
    let rule = rules.byRule(token.form, lower: given.lower, pos: token.pos, features: token.tag.features)
    ruled[key, default: [:]][rule, default: 0] += 1
  }
  var lines: [String] = []
  for (key, lemmas) in counts where !key.hasSuffix("PROPN") {
    guard let best = lemmas.max(by: { ($0.value, $1.key) < ($1.value, $0.key) }) else { continue }
    let isRuled = ruled[key]?[best.key] == best.value
    if !isRuled, best.value >= 2 || key.hasSuffix("VERB") || key.hasSuffix("NOUN") {
      lines.append(key + "\t" + best.key)
    }
  }
  return lines.sorted().joined(separator: "\n") + "\n"
}
