internal import Foundation
internal import Reading

/// A sentence with name labels; nil where the label is not known.
struct NameExample {
  var words: [WordShape]
  var forms: [String]
  var tags: [UInt32] = []
  var labels: [UInt8?]
  /// Whether the labels are silver, of another kind of text.
  var isSilver = false
}

private let titles: Set<String> = [
  "mr.", "mrs.", "ms.", "president", "minister", "prime", "secretary", "general", "gen.", "senator", "sen.", "dr.",
  "king", "queen", "prince", "chancellor", "pope", "sheikh", "ayatollah", "leader", "foreign", "defense", "vice",
  "former", "state", "judge", "justice", "ambassador", "lieutenant", "lt.", "colonel", "col.", "admiral", "envoy",
]

/// Reads BIO columns; `kinds` says what each of the file's types is, nil where its words are to be passed over.
func readNames(_ path: String, column: Int, kinds: [String: NamedSpan.Kind?], cutsTitles: Bool) throws
  -> [NameExample]
{
  var examples: [NameExample] = []
  var forms: [String] = []
  var types: [String] = []
  func flush() {
    if forms.isEmpty { return }
    examples.append(nameExample(forms, types, kinds, cutsTitles: cutsTitles))
    forms = []
    types = []
  }
  for line in try lines(of: path) {
    if line.hasPrefix("# ") { continue }
    let columns = line.split(separator: "\t", omittingEmptySubsequences: false)
    if columns.count < 3 {
      flush()
      continue
    }
    forms.append(String(columns[column]))
    types.append(String(columns[column == 1 ? 2 : 2]))
  }
  flush()
  return examples
}

private func nameExample(
  _ forms: [String], _ types: [String], _ kinds: [String: NamedSpan.Kind?], cutsTitles: Bool
) -> NameExample {
  var labels: [UInt8?] = []
  var index = 0
  while index < forms.count {
    guard types[index].count > 2, let kind = kinds[String(types[index].dropFirst(2))] else {
      labels.append(0)
      index += 1
      continue
    }
    var end = index + 1
    let type = types[index].dropFirst(2)
    while end < forms.count, types[end] == "I-" + type { end += 1 }
    guard let kind else {
      labels += [UInt8?](repeating: nil, count: end - index)
      index = end
      continue
    }
    while cutsTitles, kind == .person, index + 1 < end, titles.contains(forms[index].lowercased()) {
      labels.append(0)
      index += 1
    }
    for position in index..<end {
      let part =
        end - index == 1
        ? NameLabel.alone
        : position == index ? NameLabel.first : position == end - 1 ? NameLabel.last : NameLabel.inside
      labels.append(UInt8(NameLabel.index(kind, part)))
    }
    index = end
  }
  return NameExample(words: forms.map { WordShape(Token(given: $0)) }, forms: forms, labels: labels)
}

func unerExamples(_ path: String) throws -> [NameExample] {
  try readNames(
    path, column: 1, kinds: ["PER": .person, "ORG": .organization, "LOC": .place], cutsTitles: false)
}

func gmbExamples(_ path: String) throws -> [NameExample] {
  try readNames(
    path, column: 0, kinds: ["per": .person, "org": .organization, "geo": .place, "gpe": nil as NamedSpan.Kind?],
    cutsTitles: true)
}

/// Trains the name labels; words whose label isn't known are passed over.
func trainNames(_ examples: [NameExample], epochs: Int) -> Perceptron {
  var model = Perceptron(classes: NameLabel.count, least: 2)
  var features: [UInt32] = []
  var found: [Int] = []
  var scores = [Float](repeating: 0, count: NameLabel.count)
  var random = SplitMix(state: 3)
  var order = Array(examples.indices)
  for epoch in -1..<epochs {
    if epoch == 0 { model.allocate() }
    if epoch >= 0 { order.shuffle(using: &random) }
    for number in order {
      let example = examples[number]
      var before = 0
      var twoBefore = 0
      for index in example.words.indices {
        nameFeatures(
          example.words[...], tags: example.tags[...], at: index, before: UInt32(before),
          twoBefore: UInt32(twoBefore), into: &features)
        if !example.isSilver { addTargetCopies(to: &features) }
        var best = Int(example.labels[index] ?? 0)
        if epoch < 0 {
          model.count(features)
        } else if let right = reachable(example.labels[index], after: before) {
          model.found(features, into: &found)
          model.score(found, into: &scores)
          best =
            bestNameLabel(
              scores.map { Int32($0 * 64) }, after: before, isLast: index == example.words.count - 1
            ).best
          if best != right { model.update(found, right: right, wrong: best) }
          model.tick()
        }
        twoBefore = before
        before = best
      }
    }
  }
  return model
}

/// The label to learn when the labels before may be wrong: a name goes on as a name of its own; nil where none fits.
private func reachable(_ label: UInt8?, after before: Int) -> Int? {
  guard let label else { return nil }
  let wanted = Int(label)
  if NameLabel.follows(wanted, after: before) { return wanted }
  let part = (wanted - 1) % 4
  let kind = NamedSpan.Kind(rawValue: UInt8(max(wanted - 1, 0) / 4)) ?? .person
  if wanted > 0, part == NameLabel.inside || part == NameLabel.last, NameLabel.follows(0, after: before) {
    return NameLabel.index(kind, part == NameLabel.inside ? NameLabel.first : NameLabel.alone)
  }
  return nil
}

/// Span F1 by kind and over all.
func evaluateNames(_ model: SparseModel, _ examples: [NameExample]) -> String {
  var counts = [Counts](repeating: Counts(), count: 4)
  for example in examples {
    let (labels, margins) = labelNames(model, example.words[...], tags: example.tags[...])
    let found = Set(
      nameSpans(labels, margins, from: 0).map { NamedSpan(tokens: $0.tokens, type: $0.type, score: 0) })
    let gold = example.labels.map { $0 ?? 0 }
    let wanted = Set(
      nameSpans(gold, [Int32](repeating: 0, count: gold.count), from: 0).map {
        NamedSpan(tokens: $0.tokens, type: $0.type, score: 0)
      })
    for kind in NamedSpan.Kind.allCases {
      for slot in [Int(kind.rawValue), 3] {
        counts[slot].found += found.count { $0.type == kind }
        counts[slot].wanted += wanted.count { $0.type == kind }
        counts[slot].right += found.intersection(wanted).count { $0.type == kind }
      }
    }
  }
  let figures = zip(["PER", "ORG", "LOC", "all"], counts).map { "\($0) \(($1.f1 * 10000).rounded() / 100)" }
  return figures.joined(separator: " ")
}
