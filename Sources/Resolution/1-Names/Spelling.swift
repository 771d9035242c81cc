/// How alike two words of names are, 1 for the same, 0 where they can't be the same name.
///
/// Allows for transliteration (`stanikzai`, `stanekzai`) and one slip of the pen in five letters, two in nine.
func spellingLikeness(_ a: String, _ b: String) -> Double {
  if a == b { return 1 }
  let (x, y) = (Array(a.utf8), Array(b.utf8))
  let shorter = min(x.count, y.count)
  guard shorter >= 4, abs(x.count - y.count) <= 2 else { return 0 }
  // "Andersen" is no misspelt "Anderson".
  guard a.suffix(3) == b.suffix(3) || ![a, b].allSatisfy({ $0.hasSuffix("sen") || $0.hasSuffix("son") }) else {
    return 0
  }
  let slips = editDistance(x, y, atMost: 2)
  if slips <= 2, skeleton(a) == skeleton(b) { return shorter >= 7 ? 0.95 : 0.93 }
  guard shorter >= (slips == 2 ? 9 : 5) else { return 0 }
  return slips == 1 ? 0.88 : slips == 2 ? 0.82 : 0
}

/// What stays of a folded word when transliterations differ: its consonants, doubled ones once, without the `h` that
/// makes a digraph, and its first letter as a class.
func skeleton(_ word: String) -> String {
  var result: [UInt8] = []
  for (index, byte) in word.utf8.enumerated() {
    var letter = byte
    switch byte {
    case 0x63, 0x71: letter = 0x6B  // c, q → k
    case 0x67 where index == 0: letter = 0x6B  // Gaddafi, Qaddafi
    case 0x77: letter = 0x76  // w → v
    case 0x78: letter = 0x6B  // x → k
    case 0x61, 0x65, 0x69, 0x6F, 0x75, 0x79, 0x6A:  // vowels and the letters that waver with them
      if index > 0 { continue }
      letter = 0x61
    case 0x68 where index > 0: continue
    default: break
    }
    if result.last != letter { result.append(letter) }
  }
  return String(decoding: result, as: UTF8.self)
}

/// Letters to insert, take out, replace, or swap with their neighbour (optimal string alignment), or `limit + 1`.
package func editDistance(_ a: [UInt8], _ b: [UInt8], atMost limit: Int) -> Int {
  guard abs(a.count - b.count) <= limit else { return limit + 1 }
  var before = [Int](repeating: 0, count: b.count + 1)
  var last = Array(0...b.count)
  for i in 1..<(a.count + 1) {
    var row = [Int](repeating: i, count: b.count + 1)
    for j in 1..<(b.count + 1) {
      let cost = a[i - 1] == b[j - 1] ? 0 : 1
      row[j] = min(last[j] + 1, row[j - 1] + 1, last[j - 1] + cost)
      if i > 1, j > 1, a[i - 1] == b[j - 2], a[i - 2] == b[j - 1] { row[j] = min(row[j], before[j - 2] + 1) }
    }
    (before, last) = (last, row)
  }
  return min(last[b.count], limit + 1)
}
