/// A word, number or mark of a text, with what the syntax stage found out about it.
///
/// Tokens follow the conventions of the English Web Treebank: "don't" is `do` + `n't`, "Ghani's" is `Ghani` + `'s`,
/// "intra-Afghan" is `intra` + `-` + `Afghan`.
package struct Token: Sendable {
  /// Position in the text's UTF-8.
  package var bytes: Range<Int>
  /// Position in the text's Unicode scalars.
  package var scalars: Range<Int>
  package var form: String
  /// The form in lower case, with curly quotes made straight.
  package var lower: String
  package var spaceBefore: Bool

  package var lemma = ""
  package var pos = PartOfSpeech.x
  package var features = Features()
  /// Index of the head in the text's tokens; the token's own index at the root of a sentence.
  package var head = 0
  package var relation = Relation.root

  package init(bytes: Range<Int>, scalars: Range<Int>, form: String, lower: String, spaceBefore: Bool) {
    self.bytes = bytes
    self.scalars = scalars
    self.form = form
    self.lower = lower
    self.spaceBefore = spaceBefore
  }
}

extension Token {
  /// A token that another tool has cut; its positions are counted from 0.
  package init(given form: String) {
    let scan = Scan(form)
    self.init(
      bytes: 0..<form.utf8.count, scalars: 0..<form.unicodeScalars.count, form: form,
      lower: scan.lowered(0..<form.utf8.count), spaceBefore: true)
  }
}

/// An article's text, analysed: tokens in sentences, with parts of speech and dependencies.
package struct AnalysedText: Sendable {
  package var text: String
  package var tokens: [Token]
  /// Token ranges, in order; every token is in one.
  package var sentences: [Range<Int>]
  /// For each sentence, the paragraph that it stands in: 0 is the first. Titles are paragraphs of their own.
  package var paragraphs: [Int]
  /// The names that the syntax stage saw on its way; nil where another tool analysed the text.
  package var names: [NamedSpan]?

  package init(text: String, tokens: [Token] = [], sentences: [Range<Int>] = [], paragraphs: [Int] = []) {
    self.text = text
    self.tokens = tokens
    self.sentences = sentences
    self.paragraphs = paragraphs
  }
}
