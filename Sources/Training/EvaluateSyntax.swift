internal import Reading

/// Accuracy of tags, heads and labels on gold tokens.
func evaluateSyntax(_ model: SyntaxModel, _ examples: [Example]) -> String {
  var words = 0
  var tags = 0
  var exact = 0
  var heads = 0
  var labels = 0
  for example in examples {
    let found = model.tagIndices(example.words[...])
    let parse = model.parse(example.words[...], tags: found)
    for index in example.words.indices {
      words += 1
      if model.tags[Int(found[index])].pos == model.tags[Int(example.tags[index])].pos { tags += 1 }
      if found[index] == example.tags[index] { exact += 1 }
      if parse.heads[index] == example.heads[index] {
        heads += 1
        if parse.labels[index] == example.labels[index] { labels += 1 }
      }
    }
  }
  func share(_ count: Int) -> String { String((Double(count) / Double(max(words, 1)) * 10000).rounded() / 100) }
  return "UPOS \(share(tags)) tag \(share(exact)) UAS \(share(heads)) LAS \(share(labels)) words \(words)"
}
