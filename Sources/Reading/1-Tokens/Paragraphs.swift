/// The byte positions after which a new paragraph begins, ascending.
///
/// Paragraphs end at line ends, unless the text is hard-wrapped: then at blank lines, before indented lines, and
/// after a short line that ends a sentence.
func paragraphBreaks(in bytes: [UInt8]) -> [Int] {
  let lines = lineRanges(in: bytes)
  let width = wrapWidth(lines, bytes)
  var breaks: [Int] = []
  for index in lines.indices.dropFirst() {
    let line = lines[index]
    let previous = lines[index - 1]
    if line.isEmpty { continue }
    if let width, !previous.isEmpty {
      let isShort = previous.count * 4 < width * 3 && endsSentence(bytes[previous])
      let isIndented = bytes[line.lowerBound] == 0x20 || bytes[line.lowerBound] == 0x09
      if !isShort && !isIndented { continue }
    }
    breaks.append(line.lowerBound)
  }
  return breaks
}

/// The lines without their ends; a line of white space alone is empty.
private func lineRanges(in bytes: [UInt8]) -> [Range<Int>] {
  var lines: [Range<Int>] = []
  var start = 0
  var visible = false
  var position = 0
  func isEnd(_ at: Int) -> Int? {
    switch bytes[at] {
    case 0x0A, 0x0D: 1
    case 0xC2 where at + 1 < bytes.count && bytes[at + 1] == 0x85: 2
    case 0xE2 where at + 2 < bytes.count && bytes[at + 1] == 0x80 && bytes[at + 2] & 0xFE == 0xA8: 3
    default: nil
    }
  }
  while position < bytes.count {
    if let length = isEnd(position) {
      lines.append(visible ? start..<position : start..<start)
      position += length
      if length == 1, bytes[position - 1] == 0x0D, position < bytes.count, bytes[position] == 0x0A {
        position += 1
      }
      start = position
      visible = false
    } else {
      if bytes[position] > 0x20 { visible = true }
      position += 1
    }
  }
  lines.append(visible ? start..<position : start..<start)
  return lines
}

/// The width of the longest line where lines are cut to fit a width; nil where each line is a paragraph.
private func wrapWidth(_ lines: [Range<Int>], _ bytes: [UInt8]) -> Int? {
  let longest = lines.lazy.map(\.count).max() ?? 0
  guard longest <= 120 else { return nil }
  var pairs = 0
  var wrapped = 0
  for index in lines.indices.dropFirst() where !lines[index].isEmpty && !lines[index - 1].isEmpty {
    pairs += 1
    let first = bytes[lines[index].lowerBound]
    let goesOn = (0x61...0x7A).contains(first) || !endsSentence(bytes[lines[index - 1]])
    if goesOn, lines[index - 1].count * 3 > longest * 2 { wrapped += 1 }
  }
  return pairs > 0 && wrapped * 2 > pairs && longest >= 40 ? longest : nil
}

/// Whether a line's last visible mark ends a sentence, closing quotes and brackets aside.
private func endsSentence(_ line: ArraySlice<UInt8>) -> Bool {
  var seen = 0
  for byte in line.reversed() {
    switch byte {
    case 0x2E, 0x21, 0x3F, 0x3A: return true
    case 0x22, 0x27, 0x29, 0x5D, 0x20, 0x09, 0x9C, 0x9D, 0x99, 0x80, 0xE2: seen += 1
    default: return false
    }
    if seen > 12 { return false }
  }
  return false
}
