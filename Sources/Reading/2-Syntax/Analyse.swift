internal import CKnowledge
internal import Meetings

/// Cuts a text, and finds parts of speech, features, lemmas, heads, relations and names.
///
/// Linear in the length of the text; the models are read on first use.
package func analyse(_ text: String) -> AnalysedText { analyse(tokenise(text)) }

/// Analyses a text whose tokens and sentences are given; sentences that are too long are cut.
package func analyse(_ cut: AnalysedText) -> AnalysedText {
  var text = cut
  (text.sentences, text.paragraphs) = cutLonger(cut.sentences, cut.paragraphs)
  guard let network = knownNetwork else { return text }
  let read = network.read(heard(text), text.sentences[...], names: knownNameNetwork)
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
    mend(sentence, of: &text.tokens)
  }
  text.names = findNames(text.tokens, text.sentences, read, knownNames, network.words)
  return text
}

/// The tokens as the network is to read them: "Minister ⟨Said⟩ Chbaatou" with a name that is no verb as well, "VIENNA -"
/// with the dash that papers have there.
private func heard(_ text: AnalysedText) -> [Token] {
  var tokens = text.tokens
  for sentence in text.sentences {
    if let dash = dashOfDateline(sentence, tokens) { (tokens[dash].form, tokens[dash].lower) = ("—", "—") }
    for index in sentence.dropFirst().dropLast()
    where tokens[index].form == "Said" && isCapitalised(tokens[index - 1]) && isCapitalised(tokens[index + 1])
      && sentence.count(where: { !isCapitalised(tokens[$0]) }) * 3 > sentence.count
    {
      (tokens[index].form, tokens[index].lower) = ("Saeed", "saeed")
    }
  }
  return tokens
}

/// "VIENNA ⟨-⟩ The chancellor", "BRNO, Czech Republic ⟨-⟩": a hyphen between spaces behind the town that a dispatch opens with.
private func dashOfDateline(_ sentence: Range<Int>, _ tokens: [Token]) -> Int? {
  guard
    let dash = sentence.dropFirst().prefix(10).first(where: { ["-", "--"].contains(tokens[$0].form) }),
    dash + 1 < sentence.upperBound, tokens[dash].spaceBefore, tokens[dash + 1].spaceBefore,
    (sentence.lowerBound..<dash).allSatisfy({
      isCapitalised(tokens[$0]) || [",", ".", "(", ")"].contains(tokens[$0].form)
    })
  else { return nil }
  let town = (sentence.lowerBound..<dash).prefix { ![",", "("].contains(tokens[$0].form) }.map { tokens[$0].form }
  let letters = town.joined().unicodeScalars.filter(\.properties.isAlphabetic)
  let isShouted = letters.count > 2 && letters.allSatisfy(\.properties.isUppercase)
  let isTown = Gazetteer.senses(folded(town.joined(separator: " "))).contains { $0.kind == "C" }
  return isShouted || isTown ? dash : nil
}

/// The network that is built in; nil only where its weights are damaged.
package let knownNetwork = unsafe Network(
  words: KnownBytes(knowledge_words()), weights: KnownBytes(knowledge_network()))

let lemmas = Lemmas(unsafe bytes(of: knowledge_lemmas()), words: knownNetwork?.words)

/// A copy of embedded bytes.
func bytes(of knowledge: knowledge_bytes) -> [UInt8] {
  unsafe Array(UnsafeBufferPointer(start: knowledge.start, count: knowledge.count))
}
