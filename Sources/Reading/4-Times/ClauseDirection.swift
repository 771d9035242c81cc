package import Meetings

extension AnalysedText {
  /// The token of a range whose head lies outside it: the one that the sentence attaches the words by.
  package func head(of range: Range<Int>) -> Int {
    range.first { !range.contains(tokens[$0].head) || tokens[$0].head == $0 } ?? range.lowerBound
  }

  /// Which way the clause of a token looks, by the verbs over it: "will meet" and "to meet" ahead, "met" and "has met"
  /// back. At most 40 steps.
  package func direction(at token: Int) -> TimeDirection {
    var position = token
    for _ in 0..<40 {
      let here = tokens[position]
      if here.pos == .verb || here.pos == .aux || here.relation == .root {
        let found = clause(of: position)
        if found != .unknown || here.head == position { return found }
      }
      if here.head == position || !tokens.indices.contains(here.head) { return .unknown }
      position = here.head
    }
    return .unknown
  }

  private func clause(of verb: Int) -> TimeDirection {
    var hasPast = tokens[verb].features.contains(.past)
    let window = max(0, verb - 12)..<min(tokens.count, verb + 2)
    for index in window where tokens[index].head == verb && index != verb {
      let word = tokens[index]
      guard word.relation == .aux || word.relation == .auxPass || word.relation == .cop || word.relation == .mark
      else { continue }
      if ahead.contains(word.lower) { return .future }
      if word.lower == "to" { return .future }
      if back.contains(word.lower) { hasPast = true }
    }
    // "are still expected to agree", whatever the form of the participle
    if expecting.contains(tokens[verb].lemma),
      window.contains(where: { tokens[$0].head == verb && ["is", "are", "'s"].contains(tokens[$0].lower) })
    {
      return .future
    }
    if hasPast { return .past }
    return tokens[verb].features.contains(.finite) && tokens[verb].features.contains(.present) ? .future : .unknown
  }
}

private let ahead: Set<String> = [
  "will", "'ll", "shall", "would", "may", "might", "should", "can", "could", "must",
]
private let expecting: Set<String> = ["expect", "schedule", "plan", "slate", "set"]
private let back: Set<String> = ["has", "have", "had", "was", "were", "did", "'ve", "been"]

extension TimeExpression {
  /// The days meant, read the way that the clause looks.
  package func resolve(in text: AnalysedText, published: Day?) -> DateSpan {
    value.resolve(from: published, direction: text.direction(at: text.head(of: tokens)))
  }

  /// The TIMEX3 value, read the way that the clause looks.
  package func timex(in text: AnalysedText, published: Day?) -> Timex {
    value.timex(from: published, direction: text.direction(at: text.head(of: tokens)))
  }
}
