internal import Foundation
internal import Reading

/// A sentence as the network learns it: rows of features in four casings, word vectors, and annotation.
struct NetworkSentence {
  /// By ``Casing``: rows of the table of embeddings.
  var rows: [[Int32]]
  /// Numbers of word vectors, -1 where there is none; these are rows of the table as well.
  var words: [Int32]
  /// For each token: tag, head, relation, and names in three ways; -1 where not annotated.
  var golds: [Int32]
  /// Headlines are often in capitals.
  var isHeadline = false
  var count: Int { words.count }
}

/// The words of all texts at hand with how often each occurs, commonest first.
struct Vocabulary {
  var keys: [UInt32] = []
  var counts: [Int32] = []
  /// How often each occurs in the annotated texts; news with silver names counts a quarter.
  var annotated: [Float] = []
  var numbers: [UInt32: Int32] = [:]

  init(treebanks: [[UInt32]], silver: [[UInt32]], other: [[UInt32]]) {
    var all: [UInt32: Int] = [:]
    var trees: [UInt32: Int] = [:]
    var news: [UInt32: Int] = [:]
    for key in treebanks.joined() { trees[key, default: 0] += 1 }
    for key in silver.joined() { news[key, default: 0] += 1 }
    for text in [treebanks, silver, other] { for key in text.joined() { all[key, default: 0] += 1 } }
    let kept = all.filter { $0.value >= 4 || trees[$0.key, default: 0] >= 2 }
    for (key, count) in kept.sorted(by: { ($1.value, $0.key) < ($0.value, $1.key) }) where key != 0 {
      numbers[key] = Int32(keys.count)
      keys.append(key)
      counts.append(Int32(count))
      annotated.append(Float(trees[key, default: 0]) + Float(news[key, default: 0]) / 4)
    }
  }
}

/// The bytes of a ``WordTable``: the words in their order, and what the gazetteers in a folder of knowledge say.
func lexiconBytes(_ vocabulary: Vocabulary, tags: [Tag], knowledge: String) throws -> [UInt8] {
  var values: [UInt32: UInt32] = [:]
  for (number, key) in vocabulary.keys.enumerated() { values[key] = UInt32(number + 1) }
  func mark(_ word: Substring, _ bit: UInt32) {
    values[TokenFeatures.key(String(word)), default: 0] |= 1 << (20 + bit)
  }
  for line in try lines(of: knowledge + "/world/names.tsv") {
    let fields = line.split(separator: "\t", maxSplits: 2)
    guard fields.count > 1, let kind = fields[1].first else { continue }
    let parts = fields[0].split(separator: " ")
    for part in parts {
      switch kind {
      case "G": mark(part, 0)
      case "N": mark(part, 1)
      case "W": mark(part, 2)
      case "S", "A", "D", "C":
        mark(part, parts.count > 1 ? 7 : kind == "S" ? 3 : kind == "A" ? 4 : kind == "D" ? 5 : 6)
      case "R", "V": mark(part, 7)
      case "O": mark(part, 8)
      case "M": mark(part, 9)
      default: break
      }
    }
  }
  for line in try lines(of: knowledge + "/english/roles.tsv") {
    let fields = line.split(separator: "\t")
    if fields.count == 2, fields[1] == "office" { mark(fields[0], 10) }
    if fields.count == 2, fields[1] == "title" { mark(fields[0], 11) }
  }
  var size: UInt32 = 16
  while size < UInt32(values.count) * 3 / 2 { size *= 2 }
  var slots = [(key: UInt32, value: UInt32)](repeating: (0, 0), count: Int(size))
  for (key, value) in values.sorted(by: { $0.key < $1.key }) {
    var slot = WordTable.slot(key) & (size - 1)
    while slots[Int(slot)].key != 0 { slot = (slot + 1) & (size - 1) }
    slots[Int(slot)] = (key, value)
  }
  var bytes: [UInt8] = []
  func put(_ number: UInt32) {
    for shift in 0..<4 { bytes.append(UInt8(truncatingIfNeeded: number >> (8 * UInt32(shift)))) }
  }
  for number in [WordTable.magic, UInt32(vocabulary.keys.count), size, UInt32(tags.count)] { put(number) }
  for tag in tags { bytes += [tag.pos.rawValue, UInt8(tag.features.rawValue)] }
  while bytes.count % 4 != 0 { bytes.append(0) }
  for slot in slots {
    put(slot.key)
    put(slot.value)
  }
  return bytes
}

extension NetworkSentence {
  init(
    _ forms: [String], _ lexicon: WordTable, _ lists: NameLists, _ vocabulary: Vocabulary, golds: [Int32]
  ) {
    let tokens = forms.map { Token(given: $0) }
    func rows(_ change: (String) -> String) -> [Int32] {
      var rows: [Int32] = []
      let changed = zip(tokens, forms).map { token, form in
        var token = token
        token.form = change(form)
        return token
      }
      TokenFeatures.append(changed[...], lexicon, lists, to: &rows)
      return rows
    }
    self.rows = [
      rows { $0 }, rows { $0.prefix(1).uppercased() + $0.dropFirst() }, rows { $0.uppercased() },
      rows { $0.lowercased() },
    ]
    words = tokens.map { vocabulary.numbers[TokenFeatures.key($0.lower)] ?? -1 }
    self.golds = golds
  }
}

/// What the network learns from, and the parts of its weights that come from counting.
struct NetworkData {
  var lexicon: [UInt8]
  var lists: NameLists
  var vocabulary: Vocabulary
  var texts: [[UInt32]]
  var trees: [NetworkSentence]
  var silver: [NetworkSentence]
}

extension NetworkData {
  /// A made-up sentence, ready to be learned.
  func example(_ made: (words: [Phrase.Word], isHeadline: Bool), words: WordTable) -> NetworkSentence {
    let golds = made.words.flatMap { word -> [Int32] in
      let tag = words.tags.firstIndex(of: word.tag) ?? words.tags.firstIndex { $0.pos == word.tag.pos } ?? 0
      let head = word.head < 0 ? made.words.count : word.head
      return [
        Int32(tag), Int32(head), Int32(word.relation.rawValue), Int32(word.name), Int32(word.name),
        Int32(word.name),
      ]
    }
    var example = NetworkSentence(made.words.map(\.form), words, lists, vocabulary, golds: golds)
    example.isHeadline = made.isHeadline
    return example
  }
}

extension NetworkData {
  /// A sentence of which nothing but UNER's names is known.
  func example(names: LabelledSentence, words: WordTable) -> NetworkSentence {
    NetworkSentence(
      names.forms, words, lists, vocabulary, golds: names.labels.flatMap { [-1, -1, -1, $0, -1, -1] as [Int32] })
  }
}

/// Reads everything that the network learns from.
func networkData(_ data: String, knowledge: String, teachers: [String] = []) throws -> NetworkData? {
  let ewt = try readTreebank(data + "/ewt-train.conllu")
  let gum = try readTreebank(data + "/gum-permissive-train.conllu")
  let tags = tagInventory(ewt + gum)
  let gmb = try gmbLabels(data + "/gmb.tsv")
  func keys(_ forms: [String]) -> [UInt32] { forms.map { TokenFeatures.key(Token(given: $0).lower) } }
  let treeKeys = (ewt + gum).map { keys($0.tokens.map(\.form)) }
  let silverKeys = gmb.map { keys($0.forms) }
  let releases = try releases(data)
  let other = releases.map { $0.map { TokenFeatures.key($0.lower) } }
  let vocabulary = Vocabulary(treebanks: treeKeys, silver: silverKeys, other: other)
  let bytes = try lexiconBytes(vocabulary, tags: tags, knowledge: knowledge)
  let known = try Data(contentsOf: URL(fileURLWithPath: knowledge + "/world/lists.bin"))
  guard let lexicon = WordTable(KnownBytes(keeping: bytes)),
    let lists = NameLists(KnownBytes(keeping: [UInt8](known)))
  else { return nil }
  let names = Dictionary(
    try unerLabels(data + "/uner-ewt-train.iob2").joined().map { ($0.forms.joined(separator: " "), $0.labels) },
    uniquingKeysWith: { first, _ in first })
  let numbers = Dictionary(uniqueKeysWithValues: tags.enumerated().map { ($1, Int32($0)) })
  func trees(_ sentences: [GoldSentence], _ labels: (GoldSentence) -> (first: [Int32]?, third: [Int32]?))
    -> [NetworkSentence]
  {
    sentences.map { sentence in
      let count = sentence.tokens.count
      let (first, third) = labels(sentence)
      var golds: [Int32] = []
      for (index, token) in sentence.tokens.enumerated() {
        golds += [
          numbers[token.tag] ?? numbers[Tag(pos: token.pos, features: [])] ?? 0,
          Int32(token.head < 0 ? count : token.head), Int32(token.relation.rawValue), first?[index] ?? -1, -1,
          third?[index] ?? -1,
        ]
      }
      return NetworkSentence(sentence.tokens.map(\.form), lexicon, lists, vocabulary, golds: golds)
    }
  }
  var found = 0
  let careful = trees(ewt) { sentence in
    let labels = names[sentence.tokens.map(\.form).joined(separator: " ")]
    if labels != nil { found += 1 }
    return (labels?.count == sentence.tokens.count ? labels : nil, nil)
  }
  print("sentences with careful names", found, "of", ewt.count, "words", vocabulary.keys.count, "tags", tags.count)
  let encyclopedic = trees(gum) { (nil, gumNames($0)) }
  var silver = gmb.map { example in
    NetworkSentence(
      example.forms, lexicon, lists, vocabulary,
      golds: example.labels.flatMap { [-1, -1, -1, -1, $0, -1] as [Int32] })
  }
  let teachers = try teachers.compactMap { path in
    Network(
      words: KnownBytes(keeping: bytes),
      weights: KnownBytes(keeping: [UInt8](try Data(contentsOf: URL(fileURLWithPath: path)))))
  }
  if !teachers.isEmpty {
    // Not those that are lines or lists.
    let forms = releases.filter { $0.count > 3 && $0.count < 120 }.map { $0.map(\.form) }
    silver += forms.map {
      NetworkSentence($0, lexicon, lists, vocabulary, golds: [Int32](repeating: -1, count: $0.count * 6))
    }
    teach(teachers, gmb.map(\.forms) + forms, &silver)
  }
  return NetworkData(
    lexicon: bytes, lists: lists, vocabulary: vocabulary, texts: treeKeys + silverKeys + other,
    trees: careful + encyclopedic, silver: silver)
}

/// The sentences of the State Department's releases.
private func releases(_ data: String) throws -> [[Token]] {
  var result: [[Token]] = []
  for line in try lines(of: data + "/state-releases-2021.jsonl") where !line.isEmpty {
    guard let object = try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any],
      let body = object["body"] as? String
    else { continue }
    let text = tokenise(body)
    for sentence in text.sentences { result.append(Array(text.tokens[sentence])) }
  }
  return result
}

/// Names as GUM's entities have them: where the entity's syntactic head is a proper noun, the run of name words
/// around it. 0 elsewhere.
func gumNames(_ sentence: GoldSentence) -> [Int32] {
  let tokens = sentence.tokens
  var labels = [Int32](repeating: 0, count: tokens.count)
  let kinds: [String: NamedSpan.Kind] = ["person": .person, "organization": .organization, "place": .place]
  for entity in sentence.entities.sorted(by: { $0.tokens.count < $1.tokens.count }) {
    guard let kind = kinds[entity.type],
      let head = entity.tokens.first(where: { !entity.tokens.contains(tokens[$0].head) }),
      tokens[head].pos == .propn
    else { continue }
    func isName(_ index: Int) -> Bool { tokens[index].pos == .propn || tokens[index].form == "-" }
    var low = head
    var high = head + 1
    while low > entity.tokens.lowerBound, isName(low - 1) { low -= 1 }
    while high < entity.tokens.upperBound, isName(high) { high += 1 }
    while high + 1 < entity.tokens.upperBound, kind != .person,
      ["of", "for", "and", "the"].contains(tokens[high].form),
      tokens[high + 1].pos == .propn || tokens[high + 1].form == "the"
    {
      high += 1
      while high < entity.tokens.upperBound, isName(high) || tokens[high].form == "the" { high += 1 }
    }
    while kind == .person, low + 1 < high, nameTitles.contains(tokens[low].form.lowercased()) { low += 1 }
    for index in low..<high { labels[index] = Int32(NameLabel.index(kind, NameLabel.part(index, of: low..<high))) }
  }
  // A name within a longer one was overwritten: what is left of it in front or behind is mended.
  var before: Int32 = 0
  for index in labels.indices {
    let next = index + 1 < labels.count ? labels[index + 1] : 0
    if !NameLabel.follows(Int(labels[index]), after: Int(before))
      || !NameLabel.follows(Int(next), after: Int(labels[index]))
    {
      labels[index] = -1
      before = 0
    } else {
      before = labels[index]
    }
  }
  return labels
}

/// Writes the tags, heads and relations that most networks agree on into sentences without; -1 where they don't.
private func teach(_ teachers: [Network], _ forms: [[String]], _ silver: inout [NetworkSentence]) {
  let text = givenText(forms)
  let found = teachers.map { $0.read(text.tokens, text.sentences[...], names: nil) }
  func agreed(_ votes: [Int32]) -> Int32 {
    votes.first { vote in votes.count { $0 == vote } > teachers.count / 2 } ?? -1
  }
  for index in silver.indices {
    for token in 0..<silver[index].count {
      let arc = agreed(found.map { $0[index].heads[token] * 64 + Int32($0[index].relations[token]) })
      silver[index].golds[token * 6] = agreed(found.map { Int32($0[index].tags[token]) })
      silver[index].golds[token * 6 + 1] = arc < 0 ? -1 : arc / 64
      silver[index].golds[token * 6 + 2] = arc < 0 ? -1 : arc % 64
    }
  }
}
