internal import CKnowledge

/// Names that are known beforehand: organisations, places, towns, given names, family names.
///
/// Bytes: "SNL1", the number of phrases (4), then each phrase in rising order (4): the high 27 bits of its ``PhraseHash``,
/// and in the low 5 which lists have it. Little-endian; searched in place. About one phrase in six hundred that no list
/// has is taken for one that is there.
package struct NameLists: Sendable {
  package static let count = 5
  package static let magic: UInt32 = 0x314C_4E53
  /// Tokens of the longest phrase that is looked for.
  private static let mostTokens = 7
  private let bytes: KnownBytes
  private let phrases: Int

  /// Nil where the bytes are no lists.
  package init?(_ bytes: KnownBytes) {
    guard bytes.count >= 8, bytes.number(0) == NameLists.magic, (bytes.count - 8) / 4 == Int(bytes.number(4)),
      bytes.count % 4 == 0
    else { return nil }
    self.bytes = bytes
    phrases = (bytes.count - 8) / 4
  }

  /// Which lists have a phrase, a bit for each.
  private func look(_ phrase: PhraseHash) -> UInt32 {
    let wanted = phrase.value >> 5
    var low = 0
    var high = phrases
    while low < high {
      let middle = (low + high) / 2
      if bytes.number(8 + 4 * middle) >> 5 < wanted { low = middle + 1 } else { high = middle }
    }
    guard low < phrases else { return 0 }
    let found = bytes.number(8 + 4 * low)
    return found >> 5 == wanted ? found & 31 : 0
  }

  /// For each token of a sentence and each list the part that the token is of the longest phrase there, 3 bits a list: 0
  /// none, 1 first, 2 inside, 3 last, 4 alone. Phrases begin with a capital, if the sentence has any.
  package func parts(_ tokens: ArraySlice<Token>, _ casing: Casing) -> [UInt32] {
    var parts = [UInt32](repeating: 0, count: tokens.count)
    var covered = SIMD8<Int>()
    for start in tokens.indices where casing == .lower || NameFeatures.isCapital(tokens[start].form) {
      let ends = phraseEnds(tokens, start)
      for list in 0..<NameLists.count where ends[list] > 0 && covered[list] <= start {
        covered[list] = ends[list]
        for index in start..<ends[list] {
          let isFirst = index == start
          let isLast = index == ends[list] - 1
          let part: UInt32 = isFirst ? (isLast ? 4 : 1) : isLast ? 3 : 2
          parts[index - tokens.startIndex] |= part << UInt32(3 * list)
        }
      }
    }
    return parts
  }

  /// Where the longest phrase of each list ends that begins at a token; 0 where there is none.
  private func phraseEnds(_ tokens: ArraySlice<Token>, _ start: Int) -> SIMD8<Int> {
    var ends = SIMD8<Int>()
    var phrase = PhraseHash()
    for index in start..<min(start + NameLists.mostTokens, tokens.endIndex) where phrase.take(tokens[index].lower)
    {
      let found = look(phrase)
      for list in 0..<NameLists.count where found >> UInt32(list) & 1 == 1 { ends[list] = index + 1 }
    }
    return ends
  }
}

/// A hash of a phrase's letters and digits (FNV-1a). Capitals, accents, spaces, hyphens, apostrophes and full stops don't
/// count, and `&` is "and": "Wal-Mart" is "Walmart".
private struct PhraseHash {
  private var hash: UInt32 = 2_166_136_261
  /// The letters from à to ÿ without their marks.
  private static let plain = [UInt8]("aaaaaaaceeeeiiiidnooooo.ouuuuypy".utf8)
  /// Bytes of a token that are looked at.
  private static let longest = 40

  var value: UInt32 { hash ^ hash >> 15 }

  private mutating func put(_ byte: UInt8) { hash = (hash ^ UInt32(byte)) &* 16_777_619 }

  /// Takes a token in lower case; tells whether it has a letter or digit.
  mutating func take(_ lower: String) -> Bool {
    let span = lower.utf8Span.span
    let end = min(span.count, PhraseHash.longest)
    var hasLetter = false
    var index = 0
    while index < end {
      let byte = span[index]
      index += 1
      switch byte {
      case 0x61...0x7A, 0x30...0x39:
        put(byte)
        hasLetter = true
      case UInt8(ascii: "&"):
        for letter in "and".utf8 { put(letter) }
      case ..<0x80: break
      case 0xC3 where index < end && span[index] >= 0xA0:
        put(PhraseHash.plain[Int(span[index] & 31)])
        hasLetter = true
        index += 1
      case 0xE2 where index < end && span[index] == 0x80:
        // Dashes and curly quotes.
        index += 2
      default:
        put(byte)
        hasLetter = true
      }
    }
    return hasLetter
  }
}

/// The lists that are built in.
package let knownLists = unsafe NameLists(KnownBytes(knowledge_lists()))
