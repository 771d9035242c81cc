/// What the words of a text tell about names: each word, its neighbours, and the other places where the text has it.
///
/// Features are slots of a table of weights; several may share one. Linear in the length of the text.
package struct NameFeatures {
  /// Slots of the table, a power of two.
  package static let slots = 1 << 18
  /// Places of a word, besides the one in question, that are looked at.
  private static let mostPlaces = 4

  /// A word as numbers; groups are those of its vector, from few to many.
  private struct Word {
    var lower: UInt32 = 1
    var form: UInt32 = 1
    var shape: UInt32 = 1
    var letters: UInt32 = 1
    var coarse: UInt32 = 1
    var middle: UInt32 = 1
    var fine: UInt32 = 1
    var marks: UInt32 = 0
    /// The first and the last word of the capitals in a row around it; itself where it has none.
    var run: Range<Int> = 0..<0
    var isCapital = false
    /// The parts that the word is of known names, as ``NameLists/parts(_:_:)`` has them.
    var listed: UInt32 = 0
  }

  private let tokens: [Token]
  private let sentences: [Range<Int>]
  private var words: [Word]
  private var layouts: [UInt32] = []
  private var casings: [UInt32] = []
  /// By lower-case word: the places where it has a capital and its sentence is cased as usual.
  private var places: [UInt32: [Int]] = [:]
  private var lowered: Set<UInt32> = []
  private let edge = Word()

  /// `listed` has the parts that tokens are of known names; `groups` gives the groups of a row of the table of words, nil
  /// where there is none.
  package init(
    _ tokens: [Token], _ sentences: [Range<Int>], _ table: WordTable, listed: [UInt32],
    groups: (Int32) -> WordGroups?
  ) {
    self.tokens = tokens
    self.sentences = sentences
    words = []
    words.reserveCapacity(tokens.count)
    for (token, listed) in zip(tokens, listed) {
      var word = NameFeatures.word(token, table, groups)
      word.listed = listed
      words.append(word)
    }
    for (number, sentence) in sentences.enumerated() { take(sentence, number) }
  }

  private static func word(_ token: Token, _ table: WordTable, _ groups: (Int32) -> WordGroups?) -> Word {
    var word = Word()
    word.lower = TokenFeatures.key(token.lower)
    let span = token.form.utf8Span.span
    var form: UInt32 = 2_166_136_261
    var letters: UInt32 = 2_166_136_261
    for index in 0..<min(span.count, 64) {
      form = (form ^ UInt32(span[index])) &* 16_777_619
      if index < 8 { letters = (letters ^ UInt32(TokenFeatures.kinds[Int(span[index])])) &* 16_777_619 }
    }
    word.form = form
    word.letters = letters
    word.shape = TokenFeatures.shape(of: token.form)
    word.isCapital = isCapital(token.form)
    let (row, marks) = table.look(word.lower)
    word.marks = marks
    if let row, let groups = groups(row) {
      word.coarse = 2 + UInt32(groups.coarse)
      word.middle = 2 + UInt32(groups.middle)
      word.fine = 2 + UInt32(groups.fine)
    }
    return word
  }

  /// Capitals of the alphabets of Europe: ASCII, and Latin letters with marks, which UTF-8 begins with C3.
  static func isCapital(_ form: String) -> Bool {
    let span = form.utf8Span.span
    if span.isEmpty { return false }
    return span[0] &- 0x41 < 26 || span.count > 1 && span[0] == 0xC3 && span[1] &- 0x80 < 0x1F
  }

  private mutating func take(_ sentence: Range<Int>, _ number: Int) {
    let casing = TokenFeatures.casing(of: tokens[sentence])
    let size: UInt32 = sentence.count == 1 ? 0 : sentence.count < 5 ? 1 : sentence.count < 10 ? 2 : 3
    let place: UInt32 = number == 0 ? 0 : number == sentences.count - 1 ? 1 : 2
    let last = tokens[sentence.upperBound - 1].form
    let end: UInt32 = last == "." ? 0 : last == "?" ? 1 : last == "!" ? 2 : 3
    layouts.append(size | place << 2 | end << 4)
    casings.append(UInt32(bitPattern: casing.rawValue))
    var start = sentence.lowerBound
    while start < sentence.upperBound {
      var end = start
      while end < sentence.upperBound, words[end].isCapital { end += 1 }
      for index in start..<max(end, start + 1) { words[index].run = start..<max(end, start + 1) }
      start = max(end, start + 1)
    }
    for index in sentence {
      if words[index].isCapital {
        if casing == .usual || casing == .lower, tokens[index].form.utf8.count > 1 {
          places[words[index].lower, default: []].append(index)
        }
      } else if casing != .lower {
        lowered.insert(words[index].lower)
      }
    }
  }
}

/// Groups of words with like vectors: 64 of them, 256, and 1,024.
package struct WordGroups: Sendable {
  package var coarse: UInt8
  package var middle: UInt8
  package var fine: UInt16

  package init(coarse: UInt8, middle: UInt8, fine: UInt16) {
    self.coarse = coarse
    self.middle = middle
    self.fine = fine
  }
}

extension NameFeatures {
  /// Whether a word begins with a capital.
  func isCapital(_ index: Int) -> Bool { words[index].isCapital }

  /// The key of a word in lower case.
  func key(_ index: Int) -> UInt32 { words[index].lower }

  /// Adds the slots of a token of a sentence.
  package func append(_ index: Int, of number: Int, to slots: inout [Int32]) {
    var kind: UInt32 = 0
    func put(_ first: UInt32, _ second: UInt32 = 0, _ third: UInt32 = 0) {
      kind += 1
      slots.append(NameFeatures.slot(kind, first, second, third))
    }
    let sentence = sentences[number]
    func word(_ place: Int) -> Word { sentence.contains(place) ? words[place] : edge }
    let own = words[index]
    let shape = own.shape
    put(0)
    put(own.lower)
    put(own.form)
    put(shape)
    put(shape, casings[number])
    put(own.letters)
    put(shape, index == sentence.lowerBound ? 1 : 0)
    for distance in [-2, -1, 1, 2] {
      let other = word(index + distance)
      put(other.lower)
      put(other.shape)
      put(other.middle)
      put(other.fine)
    }
    for group in [own.coarse, own.middle, own.fine] {
      put(group)
      put(group, shape)
    }
    let (before, after) = (word(index - 1), word(index + 1))
    put(before.lower, own.lower)
    put(own.lower, after.lower)
    put(before.shape, shape, after.shape)
    put(before.coarse, own.coarse, shape)
    put(own.coarse, shape, after.coarse)
    put(before.lower, shape)
    put(after.lower, shape)
    put(word(index - 2).lower, before.lower, shape)
    put(after.lower, word(index + 2).lower, shape)
    for distance in [-4, -3, 3, 4] { put(word(index + distance).lower) }
    put(layouts[number], shape)
    put(layouts[number] & 15, shape, casings[number])
    for mark in [before.marks, own.marks, after.marks] {
      for bit in 0..<UInt32(12) {
        kind += 1
        if mark >> bit & 1 == 1 { slots.append(NameFeatures.slot(kind, 0)) }
      }
    }
    for bit in 0..<UInt32(12) {
      kind += 1
      if own.marks >> bit & 1 == 1 { slots.append(NameFeatures.slot(kind, shape)) }
    }
    appendLetters(index, kind, &slots)
    if own.isCapital { appendRun(own, word, &slots) }
    appendPlaces(index, of: number, &slots)
    appendLists(before, own, after, &slots)
  }

  /// The known names that a word and its neighbours are in.
  private func appendLists(_ before: Word, _ own: Word, _ after: Word, _ slots: inout [Int32]) {
    if before.listed | own.listed | after.listed == 0 { return }
    for list in 0..<UInt32(NameLists.count) {
      let part = own.listed >> (3 * list) & 7
      if part == 0 { continue }
      slots.append(NameFeatures.slot(150, list, part))
      slots.append(NameFeatures.slot(151, list, part, own.shape))
    }
    slots.append(NameFeatures.slot(152, own.listed))
    slots.append(NameFeatures.slot(153, own.listed, own.isCapital ? 1 : 0, own.coarse))
    slots.append(NameFeatures.slot(154, before.listed, own.shape))
    slots.append(NameFeatures.slot(155, after.listed, own.shape))
    slots.append(NameFeatures.slot(156, before.listed, own.listed, after.listed))
  }

  /// Beginnings and ends.
  private func appendLetters(_ index: Int, _ first: UInt32, _ slots: inout [Int32]) {
    let form = tokens[index].form.utf8Span.span
    let lower = tokens[index].lower.utf8Span.span
    var hash: UInt32 = 2_166_136_261
    for place in 0..<min(form.count, 4) {
      hash = (hash ^ UInt32(form[place])) &* 16_777_619
      slots.append(NameFeatures.slot(100, hash, UInt32(place)))
    }
    hash = 2_166_136_261
    for place in 0..<min(lower.count, 5) {
      hash = (hash ^ UInt32(lower[lower.count - 1 - place])) &* 16_777_619
      slots.append(NameFeatures.slot(101, hash, UInt32(place)))
    }
    if lower.count > 4 {
      hash = 2_166_136_261
      for place in 0..<5 { hash = (hash ^ UInt32(lower[place])) &* 16_777_619 }
      slots.append(NameFeatures.slot(102, hash))
    }
    var vowels: UInt32 = 0
    for place in 0..<min(lower.count, 64) {
      if [0x61, 0x65, 0x69, 0x6F, 0x75].contains(lower[place]) { vowels = 1 }
    }
    slots.append(NameFeatures.slot(103, words[index].shape, vowels, UInt32(min(form.count, 6))))
  }

  /// The words at both ends of a row of capitals and around it.
  private func appendRun(_ own: Word, _ word: (Int) -> Word, _ slots: inout [Int32]) {
    let (before, after) = (word(own.run.lowerBound - 1), word(own.run.upperBound))
    slots.append(NameFeatures.slot(110, words[own.run.upperBound - 1].lower))
    slots.append(NameFeatures.slot(111, words[own.run.lowerBound].lower))
    slots.append(NameFeatures.slot(112, UInt32(min(own.run.count, 5))))
    slots.append(NameFeatures.slot(113, before.lower))
    slots.append(NameFeatures.slot(114, after.lower))
    slots.append(NameFeatures.slot(115, before.coarse, after.coarse))
  }

  /// What stands around the same word elsewhere in the text.
  private func appendPlaces(_ index: Int, of number: Int, _ slots: inout [Int32]) {
    let own = words[index]
    let all = places[own.lower] ?? []
    guard own.isCapital || !all.isEmpty else { return }
    let capital: UInt32 = own.isCapital ? 1 : 0
    let isFirst = index == sentences[number].lowerBound
    slots.append(
      lowered.contains(own.lower)
        ? NameFeatures.slot(120, capital) : NameFeatures.slot(121, capital, isFirst ? 1 : 0))
    let start = slots.count
    func put(_ kind: UInt32, _ value: UInt32) {
      let slot = NameFeatures.slot(kind, value, capital)
      if !slots[start...].contains(slot) { slots.append(slot) }
    }
    var seen = 0
    for place in all where place != index {
      seen += 1
      if seen > NameFeatures.mostPlaces { break }
      let run = words[place].run
      let before = place > 0 ? words[place - 1] : edge
      let after = place + 1 < words.count ? words[place + 1] : edge
      let ahead = run.lowerBound > 0 ? words[run.lowerBound - 1] : edge
      let behind = run.upperBound < words.count ? words[run.upperBound] : edge
      put(130, before.lower)
      put(131, after.lower)
      put(132, ahead.coarse)
      put(133, behind.coarse)
      put(134, ahead.lower)
      put(135, behind.lower)
      if run.count > 1 {
        let (first, last) = (words[run.lowerBound], words[run.upperBound - 1])
        put(136, first.lower)
        put(137, last.lower)
        put(138, (place > run.lowerBound ? 1 : 0) + (place < run.upperBound - 1 ? 2 : 0))
        put(139, last.middle)
        put(140, first.middle)
        if place > run.lowerBound { put(141, before.marks) }
        if place < run.upperBound - 1 { put(142, after.marks) }
      }
    }
    put(143, UInt32(min(seen, 2)))
  }

  @inline(__always)
  private static func slot(_ kind: UInt32, _ first: UInt32, _ second: UInt32 = 0, _ third: UInt32 = 0) -> Int32 {
    var hash = kind &* 0x9E37_79B1 ^ first
    hash = (hash ^ hash >> 15) &* 0x85EB_CA6B ^ second
    hash = (hash ^ hash >> 13) &* 0xC2B2_AE35 ^ third
    hash = (hash ^ hash >> 16) &* 0x27D4_EB2F
    return Int32((hash ^ hash >> 15) & UInt32(slots - 1))
  }
}
