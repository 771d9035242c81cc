// The standard library's own normalisation; Foundation's would add 5 ms to every start.
@_spi(_Unicode) internal import Swift

/// A name as evaluation compares it: folded, without article, possessive, "government of" or "delegation", and states
/// and bodies with several usual names under one of them.
func comparable(_ name: String) -> String {
  var scalars: [Unicode.Scalar] = []
  for scalar in name._nfd where scalar.properties.canonicalCombiningClass == .notReordered {
    scalars.append(contentsOf: scalar.properties.lowercaseMapping.unicodeScalars)
  }
  scalars = withoutPossessive(scalars)
  // "u.s." is two letters, "st. petersburg" a word and a stop.
  let stop: Unicode.Scalar? = hasInitials(scalars) ? " " : nil
  scalars = scalars.flatMap { $0 == "." ? stop.map { [$0] } ?? [] : "’'`".unicodeScalars.contains($0) ? [] : [$0] }
  let words = scalars.split { !isWord($0) }.map { word in
    var view = String.UnicodeScalarView()
    view.append(contentsOf: word)
    return String(view)
  }
  let core = withoutTail(withoutHead(words)).joined(separator: " ")
  return usual[core] ?? core
}

/// Text in which quotes are looked for: words in lower case, one space between them.
func plain(_ text: String) -> String {
  var result = String.UnicodeScalarView()
  var gap = false
  for scalar in text._nfc {
    guard isWord(scalar) else {
      gap = !result.isEmpty
      continue
    }
    if gap { result.append(" ") }
    gap = false
    result.append(contentsOf: scalar.properties.lowercaseMapping.unicodeScalars)
  }
  return String(result)
}

private func isWord(_ scalar: Unicode.Scalar) -> Bool {
  switch scalar.value {
  case 0x30...0x39, 0x41...0x5A, 0x5F, 0x61...0x7A: true
  case 0..<0x80: false
  default: scalar.properties.isAlphabetic || scalar.properties.numericType != nil
  }
}

private func withoutPossessive(_ scalars: [Unicode.Scalar]) -> [Unicode.Scalar] {
  var result: [Unicode.Scalar] = []
  var index = 0
  while index < scalars.count {
    let isMark = scalars[index] == "’" || scalars[index] == "'"
    if isMark, index + 1 < scalars.count, scalars[index + 1] == "s",
      index + 2 == scalars.count || !isWord(scalars[index + 2])
    {
      index += 2
    } else {
      result.append(scalars[index])
      index += 1
    }
  }
  return result
}

private func hasInitials(_ scalars: [Unicode.Scalar]) -> Bool {
  func isLetter(_ at: Int) -> Bool { (0x61...0x7A).contains(scalars[at].value) }
  return scalars.indices.dropLast(2).contains { index in
    isLetter(index) && scalars[index + 1] == "." && isLetter(index + 2)
      && (index == 0 || !isWord(scalars[index - 1]))
  }
}

private func withoutHead(_ words: [String]) -> ArraySlice<String> {
  var words = words[...]
  if words.count > 1, words.first == "the" { words = words.dropFirst() }
  guard words.count > 2, let first = words.first, heads.contains(first), words.dropFirst().first == "of" else {
    return words
  }
  words = words.dropFirst(2)
  return words.count > 1 && words.first == "the" ? words.dropFirst() : words
}

private func withoutTail(_ words: ArraySlice<String>) -> ArraySlice<String> {
  words.count > 1 && words.last.map(tails.contains) == true ? words.dropLast() : words
}

private let heads: Set<String> = ["government", "state", "kingdom", "republic"]
private let tails: Set<String> = [
  "government", "delegation", "officials", "negotiators", "side", "leaders", "leadership", "representatives",
  "authorities", "team",
]

/// Usual names of one state or body, a row each.
private let usualNames: [[String]] = [
  [
    "us", "u s", "usa", "united states", "united states of america", "america", "washington", "us government",
    "american",
  ],
  ["uk", "u k", "united kingdom", "britain", "great britain", "london government", "british"],
  ["un", "u n", "united nations"], ["eu", "e u", "european union"],
  ["north korea", "dprk", "democratic peoples republic of korea", "pyongyang"],
  ["south korea", "republic of korea", "rok", "seoul government"],
  ["china", "prc", "peoples republic of china"], ["russia", "russian federation", "kremlin government"],
  ["uae", "united arab emirates"],
  ["drc", "dr congo", "democratic republic of the congo", "democratic republic of congo", "congo"],
  ["turkey", "turkiye"], ["au", "african union"], ["nato", "north atlantic treaty organization"],
  ["palestine", "palestinian authority", "palestinians"], ["ivory coast", "cote divoire"], ["burma", "myanmar"],
  ["iran", "islamic republic of iran"],
  ["state department", "us state department", "us department of state", "department of state"],
]

private let usual: [String: String] = {
  var first: [String: String] = [:]
  for row in usualNames { for name in row { first[name] = row[0] } }
  return first
}()

/// Words before a person's name that say what somebody is.
private let titles = Set(
  """
  mr mrs ms dr sir dame lord lady mullah maulvi mawlawi sheikh general gen lt col colonel major president vice prime \
  minister deputy foreign defence defense finance interior secretary state special representative envoy ambassador \
  senator former acting chief king queen prince princess crown emir chancellor chairman chairwoman spokesman \
  spokeswoman leader his her excellency majesty highness pm fm professor senior assistant undersecretary under \
  counselor national security adviser advisor director federal councillor the us afghan
  """.split(separator: " ").map(String.init))

private func bare(_ name: String) -> ArraySlice<Substring> {
  var words = name.split(separator: " ")[...]
  while words.count > 1, let first = words.first, titles.contains(String(first)) { words = words.dropFirst() }
  return words
}

/// Whether any form of one name is one of the other: of people the surname and the given name or its initial, where
/// both have one; of others the whole, or its last words.
func isSameName(_ a: Set<String>, _ b: Set<String>, person: Bool) -> Bool {
  if !a.isDisjoint(with: b) { return true }
  return a.contains { first in
    b.contains { person ? isSamePerson(first, $0) : isTail(first, $0) || isTail($0, first) }
  }
}

private func isTail(_ whole: String, _ end: String) -> Bool {
  whole.unicodeScalars.count > 3 && end.unicodeScalars.count > 3 && whole.hasSuffix(" " + end)
}

private func isSamePerson(_ a: String, _ b: String) -> Bool {
  let (x, y) = (bare(a), bare(b))
  guard x != y else { return true }
  guard let last = x.last, last == y.last, last.unicodeScalars.count > 2 else { return false }
  return x.count == 1 || y.count == 1 || x.first?.first == y.first?.first
}
