public import Meetings

/// Reads one article: what meetings it tells of, who took part, where and when, with the words that say so.
///
/// Never fails and asks neither clock nor environment. Linear in the length of the text, which is read in parts where
/// it is longer than ``longestWhole``.
public func read(_ article: Article) -> Reading {
  let parts = parts(of: article)
  guard parts.count > 1 else { return read(analyse(article.text), of: article) }
  return joined(parts.map { (read(analyse($0.article.text), of: $0.article), $0.start) }, of: article)
}

/// Reads an article whose text has been analysed, by Summitry or by another tool.
package func read(_ text: AnalysedText, of article: Article) -> Reading {
  read(text, mentions: findMentions(in: text, article: article), of: article)
}

/// Reads an article whose text has been analysed and whose names have been found.
package func read(_ text: AnalysedText, mentions: Mentions, of article: Article) -> Reading {
  let times = findTimes(in: text, article: article)
  var scene = Scene(text: text, article: article, mentions: mentions, times: times)
  var reading = reports(&scene)
  reading.document.sketch = Sketch(article.body)
  reading.notes +=
    mentions.notes + notes(on: times, in: text, article: article) + textNotes(text, reading, of: article)
  cutLongNames(&reading)
  return reading
}
