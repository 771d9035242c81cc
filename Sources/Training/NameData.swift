internal import Reading

let nameTitles: Set<String> = [
  "mr.", "mrs.", "ms.", "president", "minister", "prime", "secretary", "general", "gen.", "senator", "sen.", "dr.",
  "king", "queen", "prince", "chancellor", "pope", "sheikh", "ayatollah", "leader", "foreign", "defense", "vice",
  "former", "state", "judge", "justice", "ambassador", "lieutenant", "lt.", "colonel", "col.", "admiral", "envoy",
]

/// A sentence and its labels as in ``NameLabel``, -1 where they aren't known.
typealias LabelledSentence = (forms: [String], labels: [Int32])

/// Reads BIO columns; `kinds` says what each of the file's types is, nil where its words are to be passed over.
///
/// Gives documents, where the file has them, of sentences.
private func readLabels(_ path: String, column: Int, kinds: [String: NamedSpan.Kind?], cutsTitles: Bool) throws
  -> [[LabelledSentence]]
{
  var documents: [[LabelledSentence]] = []
  var examples: [LabelledSentence] = []
  var forms: [String] = []
  var types: [String] = []
  for line in try lines(of: path) {
    if line.hasPrefix("# newdoc"), !examples.isEmpty {
      documents.append(examples)
      examples = []
    }
    if line.hasPrefix("# ") { continue }
    let columns = line.split(separator: "\t", omittingEmptySubsequences: false)
    if columns.count >= 3 {
      forms.append(String(columns[column]))
      types.append(String(columns[2]))
    } else if !forms.isEmpty {
      examples.append((forms, labels(forms, types, kinds, cutsTitles: cutsTitles)))
      forms = []
      types = []
    }
  }
  return documents + [examples]
}

private func labels(
  _ forms: [String], _ types: [String], _ kinds: [String: NamedSpan.Kind?], cutsTitles: Bool
) -> [Int32] {
  var labels: [Int32] = []
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
      labels += [Int32](repeating: -1, count: end - index)
      index = end
      continue
    }
    while cutsTitles, kind == .person, index + 1 < end, nameTitles.contains(forms[index].lowercased()) {
      labels.append(0)
      index += 1
    }
    for position in index..<end {
      labels.append(Int32(NameLabel.index(kind, NameLabel.part(position, of: index..<end))))
    }
    index = end
  }
  return labels
}

/// Names by hand in the English Web Treebank.
func unerLabels(_ path: String) throws -> [[LabelledSentence]] {
  try readLabels(
    path, column: 1, kinds: ["PER": .person, "ORG": .organization, "LOC": .place], cutsTitles: false)
}

/// Names in news, found by machine and mended by hand here and there; without the titles of persons.
func gmbLabels(_ path: String) throws -> [LabelledSentence] {
  try readLabels(
    path, column: 0, kinds: ["per": .person, "org": .organization, "geo": .place, "gpe": nil as NamedSpan.Kind?],
    cutsTitles: true
  ).flatMap { $0 }
}
