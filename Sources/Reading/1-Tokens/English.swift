/// Whether a text looks like English: one word in eight is among the commonest, or the text is too short to tell.
///
/// The first 2,000 words decide.
package func looksEnglish(_ text: AnalysedText) -> Bool {
  var words = 0
  var names = 0
  var common = 0
  for token in text.tokens.prefix(2000) {
    guard let first = token.lower.unicodeScalars.first, first.properties.isAlphabetic else { continue }
    words += 1
    if commonWords.contains(token.lower) { common += 1 } else if isCapitalised(token) { names += 1 }
  }
  // Names are of no language.
  return words < 20 || common * 6 >= words - names
}

/// Words that hardly any other language writes as often.
private let commonWords: Set<String> = [
  "the", "of", "and", "to", "a", "that", "is", "was", "for", "it", "with", "as", "his", "he", "be", "by", "had",
  "not", "are", "but", "from", "or", "have", "an", "they", "which", "you", "were", "their", "been", "has", "will",
  "would", "said", "who", "its", "this", "we", "after", "between", "'s", "n't", "on", "at", "about",
]
