package import Meetings

/// A time phrase of a text, and what it says before it is anchored.
package struct TimeExpression: Sendable {
  package var tokens: Range<Int>
  /// The words, as they stand.
  package var text: String
  /// The name of the rule that read it; "dateline" for the date that a dispatch opens with.
  package var rule: String
  package var value: TimeValue
  /// How it was read.
  package var derivation: TimeDerivation

  package init(
    tokens: Range<Int>, text: String, rule: String, value: TimeValue, derivation: TimeDerivation? = nil
  ) {
    self.tokens = tokens
    self.text = text
    self.rule = rule
    self.value = value
    self.derivation = derivation ?? TimeDerivation(rule: rule, text: text, parts: [])
  }
}

/// Which rule read which words, and of what parts.
package struct TimeDerivation: Sendable, Hashable, CustomStringConvertible {
  package var rule: String
  package var text: String
  package var parts: [TimeDerivation]

  package init(rule: String, text: String, parts: [TimeDerivation]) {
    self.rule = rule
    self.text = text
    self.parts = parts
  }

  /// One line, from the whole to its parts: `range "Oct 28-29" (month and day "Oct 28")`.
  package var description: String {
    let inner = parts.isEmpty ? "" : " (" + parts.map(\.description).joined(separator: ", ") + ")"
    return rule + " \"" + text + "\"" + inner
  }
}

/// Which way a phrase that could go either way is read: "on Friday" of a past event is the last Friday.
package enum TimeDirection: Sendable, Hashable {
  case past, future, unknown
}

/// What a reader should know about the time phrases of an article: dates that the calendar doesn't have, phrases that
/// could be read two ways, and, once, that relative ones stay open for want of a publication day.
package func notes(on times: [TimeExpression], in text: AnalysedText, article: Article) -> [Note] {
  var notes: [Note] = []
  var waits = 0
  for time in times {
    let range = TextRange(
      text.tokens[time.tokens.lowerBound].scalars.lowerBound,
      text.tokens[time.tokens.upperBound - 1].scalars.upperBound)
    if time.value.isImpossible {
      notes.append(
        Note(.impossibleDate, document: article.id, range: range, message: "no such day: \(time.text)"))
    } else if case .either = time.value {
      notes.append(
        Note(.unresolvedTime, document: article.id, range: range, message: "may be read two ways: \(time.text)"))
    } else if article.published == nil, time.value.needsAnchor {
      waits += 1
    }
  }
  if waits > 0 {
    let message = "no publication day: \(waits) time phrases stay open"
    notes.append(Note(.undated, document: article.id, message: message))
  }
  return notes
}
