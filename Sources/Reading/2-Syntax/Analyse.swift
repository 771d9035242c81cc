internal import CKnowledge

/// Cuts a text, and finds parts of speech, features, lemmas, heads, relations and names.
///
/// Linear in the length of the text; the models are read on first use.
package func analyse(_ text: String) -> AnalysedText { analyse(tokenise(text)) }

/// Analyses a text whose tokens and sentences are given; sentences that are too long are cut.
package func analyse(_ cut: AnalysedText) -> AnalysedText {
  var text = cut
  (text.sentences, text.paragraphs) = cutLonger(cut.sentences, cut.paragraphs)
  guard let network = knownNetwork else { return text }
  let read = network.read(text.tokens, text.sentences[...])
  for (sentence, found) in zip(text.sentences, read) {
    for (offset, index) in sentence.enumerated() {
      let tag = network.words.tags[Int(found.tags[offset])]
      text.tokens[index].pos = tag.pos
      text.tokens[index].features = tag.features
      text.tokens[index].lemma = lemmas.lemma(of: text.tokens[index])
      let head = Int(found.heads[offset])
      text.tokens[index].head = head == sentence.count ? index : sentence.lowerBound + head
      text.tokens[index].relation = Relation(rawValue: found.relations[offset]) ?? .dep
    }
    mend(sentence, of: &text)
    mendSubjects(sentence, of: &text)
  }
  text.names = findNames(text.tokens, text.sentences, read, knownNames, network.words)
  return text
}

/// Gives the verb of a sentence the subject that a tree has for a participle behind it: "⟨Envoys⟩ led by Ana Rey held
/// talks".
private func mendSubjects(_ sentence: Range<Int>, of text: inout AnalysedText) {
  for participle in sentence.dropFirst()
  where ["led", "headed", "chaired"].contains(text.tokens[participle].lower) {
    let verb = text.tokens[participle].head
    guard text.tokens[participle].relation == .advcl, verb > participle, participle + 1 < sentence.upperBound,
      text.tokens[participle + 1].lower == "by",
      let subject = sentence.first(where: {
        text.tokens[$0].head == participle && [.nsubj, .nsubjPass].contains(text.tokens[$0].relation)
          && $0 < participle
      }),
      !sentence.contains(where: {
        text.tokens[$0].head == verb && [.nsubj, .nsubjPass].contains(text.tokens[$0].relation)
      })
    else { continue }
    text.tokens[subject].head = verb
    text.tokens[subject].relation = .nsubj
    text.tokens[participle].head = subject
    text.tokens[participle].relation = .acl
  }
}

/// Makes a verb of an "-ing" that the tree has as a clause and the tag as a noun: "flew home, ⟨meeting⟩ her on the way";
/// and the past of "wind" of "wound up", which the tagger takes for a verb of its own.
private func mend(_ sentence: Range<Int>, of text: inout AnalysedText) {
  for index in sentence.dropLast()
  where text.tokens[index].pos == .verb && text.tokens[index].lower == "wound"
    && text.tokens[index + 1].lower == "up"
  {
    text.tokens[index].lemma = "wind"
    text.tokens[index].features = [.past, .finite]
  }
  // "had no talks ⟨since their meeting⟩": what a preposition governs is no object.
  for index in sentence
  where ["since", "after", "before", "during", "until"].contains(text.tokens[index].lower)
    && text.tokens[index].relation == .case
  {
    let noun = text.tokens[index].head
    if noun > index, text.tokens[noun].relation == .obj { text.tokens[noun].relation = .obl }
  }
  for index in sentence
  where text.tokens[index].pos == .noun && text.tokens[index].relation == .advcl
    && text.tokens[index].lower.hasSuffix("ing")
  {
    let hasNounsOwn = sentence.contains {
      text.tokens[$0].head == index && $0 != index
        && [.det, .cop, .case, .amod, .nmodPoss, .nummod, .compound].contains(text.tokens[$0].relation)
    }
    guard !hasNounsOwn else { continue }
    text.tokens[index].pos = .verb
    text.tokens[index].features = [.participle, .present]
    text.tokens[index].lemma = lemmas.lemma(of: text.tokens[index])
  }
}

/// The network that is built in; nil only where its weights are damaged.
let knownNetwork = unsafe Network(words: KnownBytes(knowledge_words()), weights: KnownBytes(knowledge_network()))

private let lemmas = Lemmas(unsafe bytes(of: knowledge_lemmas()), words: knownNetwork?.words)

/// A copy of embedded bytes.
func bytes(of knowledge: knowledge_bytes) -> [UInt8] {
  unsafe Array(UnsafeBufferPointer(start: knowledge.start, count: knowledge.count))
}
