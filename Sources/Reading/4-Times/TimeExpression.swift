/// A time phrase of a text, and what it says before it is anchored.
package struct TimeExpression: Sendable {
  package var tokens: Range<Int>
  /// The words, as they stand.
  package var text: String
  /// The name of the rule that read it.
  package var rule: String
  package var value: TimeValue

  package init(tokens: Range<Int>, text: String, rule: String, value: TimeValue) {
    self.tokens = tokens
    self.text = text
    self.rule = rule
    self.value = value
  }
}

/// Which way a phrase that could go either way is read: "on Friday" of a past event is the last Friday.
package enum TimeDirection: Sendable {
  case past, future, unknown
}
