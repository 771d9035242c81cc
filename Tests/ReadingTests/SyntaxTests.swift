import Reading
import Testing

/// Sentences of our own with tag, head (0 at the root) and relation of each token, annotated by hand.
private let sample: [(text: String, analysis: String)] = [
  (
    "The envoy met Taliban leaders in Doha on Monday.",
    """
    DET 2 det, NOUN 3 nsubj, VERB 0 root, PROPN 5 compound, NOUN 3 obj, ADP 7 case, PROPN 3 obl, ADP 9 case, \
    PROPN 3 obl, PUNCT 3 punct
    """
  ),
  (
    "Talks will resume in Kabul next week, officials said.",
    """
    NOUN 3 nsubj, AUX 3 aux, VERB 10 ccomp, ADP 5 case, PROPN 3 obl, ADJ 7 amod, NOUN 3 obl:unmarked, \
    PUNCT 3 punct, NOUN 10 nsubj, VERB 0 root, PUNCT 10 punct
    """
  ),
  (
    "The delegation was received by the president and his minister.",
    """
    DET 2 det, NOUN 4 nsubj:pass, AUX 4 aux:pass, VERB 0 root, ADP 7 case, DET 7 det, NOUN 4 obl:agent, \
    CCONJ 10 cc, PRON 10 nmod:poss, NOUN 7 conj, PUNCT 4 punct
    """
  ),
  (
    "Pakistan hosted a team that arrived from Qatar.",
    """
    PROPN 2 nsubj, VERB 0 root, DET 4 det, NOUN 2 obj, PRON 6 nsubj, VERB 4 acl:relcl, ADP 8 case, \
    PROPN 6 obl, PUNCT 2 punct
    """
  ),
  (
    "Both sides agreed to hold a second round of talks in Moscow.",
    """
    DET 2 det, NOUN 3 nsubj, VERB 0 root, PART 5 mark, VERB 3 xcomp, DET 8 det, ADJ 8 amod, NOUN 5 obj, \
    ADP 10 case, NOUN 8 nmod, ADP 12 case, PROPN 5 obl, PUNCT 3 punct
    """
  ),
]

@Test func `Tags and parses a sample as well as it was annotated`() {
  var words = 0
  var tags = 0
  var arcs = 0
  for example in sample {
    let analysed = analyse(example.text)
    let gold = example.analysis.split(separator: ", ").map { $0.split(separator: " ") }
    #expect(gold.count == analysed.tokens.count)
    for (index, (token, wanted)) in zip(analysed.tokens, gold).enumerated() {
      words += 1
      if token.pos.name == wanted[0] { tags += 1 }
      let head = token.head == index ? 0 : token.head + 1
      if "\(head)" == wanted[1], token.relation.name == wanted[2] { arcs += 1 }
    }
  }
  #expect(Double(tags) >= 0.93 * Double(words), "\(tags) of \(words) tags")
  #expect(Double(arcs) >= 0.75 * Double(words), "\(arcs) of \(words) arcs")
}

@Test(arguments: [
  ("The leaders met.", ["the", "leader", "meet", "."]),
  ("She is planning visits.", ["she", "be", "plan", "visit", "."]),
  ("They invited the parties.", ["they", "invite", "the", "party", "."]),
  ("He denied it and postponed talks.", ["he", "deny", "it", "and", "postpone", "talk", "."]),
])
func `Gives dictionary forms`(_ text: String, _ lemmas: [String]) {
  #expect(analyse(text).tokens.map(\.lemma) == lemmas)
}

@Test(arguments: [
  "Peru won its first case of fraud from a new court in June 2020, just weeks after resuming.",
  "", "\n", "👍🏽 👩‍👩‍👧 🇶🇦", "THE PRESIDENT MET THE MINISTER IN DOHA ON MONDAY.", "the president met the minister in doha",
  "Der Präsident traf den Minister am Montag in Doha.", "東京で会った。", "| a | b |\n|---|---|\n| 1 | 2 |",
  "\u{0}\u{1}\u{7F}\u{FFFD}\u{FFFD} \u{200D}\u{301}", String(repeating: "word and ", count: 2500),
  String(repeating: "x", count: 1_000_000),
])
func `Any text gives one tree for each sentence`(_ text: String) {
  let analysed = analyse(text)
  for sentence in analysed.sentences {
    #expect(sentence.count { analysed.tokens[$0].head == $0 } == 1)
    for index in sentence {
      #expect(sentence.contains(analysed.tokens[index].head))
      var ancestor = index
      var steps = 0
      while analysed.tokens[ancestor].head != ancestor, steps <= sentence.count {
        ancestor = analysed.tokens[ancestor].head
        steps += 1
      }
      #expect(steps <= sentence.count, "a cycle")
    }
  }
}
