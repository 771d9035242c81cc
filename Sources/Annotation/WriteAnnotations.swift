package import JSONText
package import Meetings
package import Reading

/// An article's mentions and time expressions as one JSON value: positions in Unicode scalars of ``Article/text``,
/// types, and the TIMEX3 and EDTF forms of times.
package func annotations(
  _ text: AnalysedText, mentions: Mentions = Mentions(), times: [TimeExpression] = [], article: Article
) -> JSONValue {
  .object([
    ("format", .string("summitry-annotation")), ("version", .integer(1)),
    ("document", document(article)),
    ("entities", .array(mentions.entities.enumerated().map { entity($0.element, id: $0.offset) })),
    ("mentions", .array(mentions.all.filter { !$0.tokens.isEmpty }.map { mention($0, text, mentions.entities) })),
    ("times", .array(times.filter { !$0.tokens.isEmpty }.map { time($0, text, dayOfWriting(times, article)) })),
  ])
}

private func document(_ article: Article) -> JSONValue {
  .object([
    ("id", .string(article.id)), ("title", .string(article.title)), ("source", .string(article.source)),
    ("url", article.url.map { .string($0) } ?? .null),
    ("published", article.published.map { .string($0.description) } ?? .null),
  ])
}

private func entity(_ entity: Entity, id: Int) -> JSONValue {
  .object([
    ("id", .string("e\(id + 1)")), ("type", .string(entity.kind.name)), ("name", .string(entity.name)),
    ("aliases", .array(entity.aliases.sorted().map { .string($0) })),
    ("titles", .array(entity.titles.sorted().map { .string($0) })),
    ("country", entity.country.map { .string($0) } ?? .null),
  ])
}

private func mention(_ mention: Mention, _ text: AnalysedText, _ entities: [Entity]) -> JSONValue {
  let kind = mention.entities.first.map { entities[$0].kind.name }
  return .object(
    place(mention.tokens, text) + [
      ("form", .string("\(mention.form)")), ("type", kind.map { .string($0) } ?? .null),
      ("entities", .array(mention.entities.map { .string("e\($0 + 1)") })),
    ])
}

private func time(_ time: TimeExpression, _ text: AnalysedText, _ published: Day?) -> JSONValue {
  let span = time.resolve(in: text, published: published)
  let timex = time.timex(in: text, published: published)
  var members = place(time.tokens, text)
  members += [("type", .string(timex.kind.rawValue)), ("value", .string(timex.value))]
  if let modifier = timex.modifier { members.append(("mod", .string(modifier))) }
  if let begin = timex.begin { members.append(("begin", .string(begin))) }
  if let end = timex.end { members.append(("end", .string(end))) }
  members += [
    ("earliest", span.earliest.map { .string($0.description) } ?? .null),
    ("latest", span.latest.map { .string($0.description) } ?? .null), ("edtf", .string(span.edtf)),
    ("rule", .string(time.rule)), ("derivation", .string(time.derivation.description)),
  ]
  return .object(members)
}

private func place(_ tokens: Range<Int>, _ text: AnalysedText) -> [(key: String, value: JSONValue)] {
  [
    ("start", .integer(text.tokens[tokens.lowerBound].scalars.lowerBound)),
    ("end", .integer(text.tokens[tokens.upperBound - 1].scalars.upperBound)),
    ("text", .string(words(tokens, of: text))),
  ]
}
