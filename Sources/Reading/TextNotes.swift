internal import Meetings

/// Letters that a name may have; a longer one is cut there.
package let longestName = 200

/// What a reader should know of a text as a whole: sentences that were cut, letters that look like others, a language
/// that isn't read. Linear.
func textNotes(_ text: AnalysedText, _ reading: Reading, of article: Article) -> [Note] {
  var notes: [Note] = []
  for (index, sentence) in text.sentences.enumerated() where sentence.count == longestSentence {
    guard index + 1 < text.sentences.count, text.paragraphs[index] == text.paragraphs[index + 1] else { continue }
    let first = text.tokens[sentence.lowerBound].scalars.lowerBound
    notes.append(
      Note(
        .longSentence, document: article.id,
        range: TextRange(first, text.tokens[sentence.upperBound - 1].scalars.upperBound),
        message: "a sentence of more than \(longestSentence) words and marks, cut there"))
  }
  for name in (reading.actors.map(\.name) + reading.places.map(\.name)) where isConfusable(name) {
    notes.append(
      Note(
        .confusableName, document: article.id,
        message:
          "‘\(name)’ has letters of another script that look like Latin ones: it is told from the Latin name"))
  }
  if !looksEnglish(text) {
    notes.append(
      Note(.notEnglish, document: article.id, message: "the text doesn't look like English: little is read"))
  }
  return notes
}

/// Names cut where they are longer than any name is, with a note of each.
func cutLongNames(_ reading: inout Reading) {
  func cut(_ name: inout String) {
    guard name.utf8.count > longestName, name.unicodeScalars.count > longestName else { return }
    name = String(String.UnicodeScalarView(name.unicodeScalars.prefix(longestName)))
    reading.notes.append(
      Note(
        .longName, document: reading.document.id,
        message: "a name longer than \(longestName) letters, cut there: ‘\(name.prefix(40))…’"))
  }
  for index in reading.actors.indices {
    var name = reading.actors[index].name
    cut(&name)
    reading.actors[index].name = name
    reading.actors[index].aliases = reading.actors[index].aliases.filter { $0.unicodeScalars.count <= longestName }
  }
  for index in reading.places.indices {
    var name = reading.places[index].name
    cut(&name)
    reading.places[index].name = name
    reading.places[index].aliases = reading.places[index].aliases.filter { $0.unicodeScalars.count <= longestName }
  }
}

/// Whether a word mixes Latin letters with Cyrillic or Greek ones, or consists of such that look like Latin ones beside a
/// word in Latin letters.
func isConfusable(_ name: String) -> Bool {
  guard name.utf8.contains(where: { $0 >= 0x80 }) else { return false }
  var hasLatin = false
  var hasLookalike = false
  for word in name.unicodeScalars.split(whereSeparator: { $0 == " " || $0 == "-" }) {
    let letters = word.filter(\.properties.isAlphabetic)
    let others = letters.filter { (0x370..<0x530).contains($0.value) }
    if !others.isEmpty, others.count < letters.count { return true }
    if others.isEmpty { hasLatin = hasLatin || !letters.isEmpty }
    hasLookalike = hasLookalike || !others.isEmpty && others.allSatisfy(lookalikes.contains)
  }
  return hasLatin && hasLookalike
}

private let lookalikes = Set("аԁеһіјӏорԛѕԝхусАВЕНІЈКМОРЅТХУСԌαοινΑΒΕΖΗΙΚΜΝΟΡΤΥΧ".unicodeScalars)
