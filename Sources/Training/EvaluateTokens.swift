internal import Reading

/// Precision and recall in counts.
struct Counts {
  var right = 0
  var found = 0
  var wanted = 0
  var f1: Double { found + wanted == 0 ? 0 : 2 * Double(right) / Double(found + wanted) }
}

/// Token and sentence F1 from raw text; documents are rebuilt with their paragraphs.
func evaluateTokens(_ path: String, showsErrors: Bool) throws {
  var tokens = Counts()
  var sentences = Counts()
  for document in documents(try readTreebank(path)) {
    var text = ""
    var wanted: Set<Range<Int>> = []
    var wantedSentences: Set<Range<Int>> = []
    for sentence in document {
      if sentence.startsParagraph, !text.isEmpty { text += "\n\n" }
      let (part, ranges) = sentence.text(from: text.utf8.count)
      wanted.formUnion(ranges)
      if let first = ranges.first, let last = ranges.last {
        wantedSentences.insert(first.lowerBound..<last.upperBound)
      }
      text += part
      if !part.hasSuffix(" ") { text += " " }
    }
    let analysed = tokenise(text)
    let found = Set(analysed.tokens.map(\.bytes))
    tokens.right += found.intersection(wanted).count
    tokens.found += found.count
    tokens.wanted += wanted.count
    let foundSentences = Set(
      analysed.sentences.map {
        analysed.tokens[$0.lowerBound].bytes.lowerBound..<analysed.tokens[$0.upperBound - 1].bytes.upperBound
      })
    sentences.right += foundSentences.intersection(wantedSentences).count
    sentences.found += foundSentences.count
    sentences.wanted += wantedSentences.count
    if showsErrors {
      let bytes = Array(text.utf8)
      for range in wanted.subtracting(found).sorted(by: { $0.lowerBound < $1.lowerBound }) {
        let around = max(0, range.lowerBound - 12)..<min(bytes.count, range.upperBound + 12)
        print(
          "T", String(decoding: bytes[range], as: UTF8.self), "\t",
          String(decoding: bytes[around], as: UTF8.self).split(separator: "\n").joined(separator: "|"))
      }
      for range in foundSentences.subtracting(wantedSentences).sorted(by: { $0.lowerBound < $1.lowerBound }) {
        print("S", String(decoding: bytes[range], as: UTF8.self))
      }
    }
  }
  print("tokens F1", tokens.f1, "sentences F1", sentences.f1)
}

/// Sentences grouped into documents.
func documents(_ sentences: [GoldSentence]) -> [[GoldSentence]] {
  var documents: [[GoldSentence]] = []
  for sentence in sentences {
    if sentence.startsDocument || documents.isEmpty { documents.append([]) }
    documents[documents.count - 1].append(sentence)
  }
  return documents
}
