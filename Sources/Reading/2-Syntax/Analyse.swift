internal import CKnowledge

/// Cuts a text, and finds parts of speech, features, lemmas, heads and relations.
///
/// Linear in the length of the text; the models are loaded once, on first use.
package func analyse(_ text: String) -> AnalysedText { analyse(tokenise(text)) }

/// Analyses a text whose tokens and sentences are given.
package func analyse(_ cut: AnalysedText) -> AnalysedText {
  var text = cut
  let words = text.tokens.map(WordShape.init)
  for sentence in text.sentences {
    let tags = syntaxModel.tagIndices(words[sentence])
    let parse = syntaxModel.parse(words[sentence], tags: tags)
    for (offset, index) in sentence.enumerated() {
      let tag = syntaxModel.tags[Int(tags[offset])]
      text.tokens[index].pos = tag.pos
      text.tokens[index].features = tag.features
      text.tokens[index].lemma = lemmas.lemma(of: text.tokens[index])
      let head = Int(parse.heads[offset])
      text.tokens[index].head = head == sentence.count ? index : sentence.lowerBound + head
      text.tokens[index].relation = Relation(rawValue: parse.labels[offset]) ?? .dep
    }
  }
  return text
}

let syntaxModel = unsafe SyntaxModel(tagger: bytes(of: knowledge_tagger()), parser: bytes(of: knowledge_parser()))

private let lemmas = Lemmas(unsafe bytes(of: knowledge_lemmas()))

/// A copy of embedded bytes.
func bytes(of knowledge: knowledge_bytes) -> [UInt8] {
  unsafe Array(UnsafeBufferPointer(start: knowledge.start, count: knowledge.count))
}
