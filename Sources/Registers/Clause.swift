internal import Meetings
internal import Reading

/// A part of a free-text cell that tells one thing of the row's own person, who is left unnamed: "Met with King Hussein."
struct Clause: Hashable {
  /// Positions in the cell, in Unicode scalars.
  var range: Range<Int>
  var text: String
}

/// A cell cut behind full stops and semicolons; initials and short forms don't end a clause.
func clauses(of cell: String) -> [Clause] {
  let scalars = Array(cell.unicodeScalars)
  var clauses: [Clause] = []
  var start = 0
  var depth = 0
  func add(_ end: Int) {
    var (low, high) = (start, end)
    while low < high, isEdge(scalars[low]) { low += 1 }
    while high > low, isEdge(scalars[high - 1]) { high -= 1 }
    if low < high {
      clauses.append(Clause(range: low..<high, text: String(String.UnicodeScalarView(scalars[low..<high]))))
    }
    start = end
  }
  for index in scalars.indices {
    switch scalars[index] {
    case "(": depth += 1
    case ")": depth = max(0, depth - 1)
    case "\n": add(index)
    case ";" where depth == 0: add(index)
    case "." where depth == 0:
      guard index + 2 < scalars.count, scalars[index + 1] == " ", startsSentence(scalars[index + 2]),
        !isShortForm(scalars[start..<index])
      else { continue }
      add(index)
    default: break
    }
  }
  add(scalars.count)
  return clauses
}

private func isEdge(_ scalar: Unicode.Scalar) -> Bool { " .;\n\t[]".unicodeScalars.contains(scalar) }

private func startsSentence(_ scalar: Unicode.Scalar) -> Bool {
  scalar.properties.isUppercase || scalar == "[" || scalar == "“" || scalar == "\""
}

private func isShortForm(_ text: ArraySlice<Unicode.Scalar>) -> Bool {
  let word = text.reversed().prefix { $0 != " " && $0 != "(" }.reversed()
  if word.count < 2 || word.contains(".") && word.count < 5 { return true }
  return shortForms.contains(folded(String(String.UnicodeScalarView(word))))
}

private let shortForms: Set<String> = [
  "st", "mr", "mrs", "ms", "dr", "gen", "lt", "col", "maj", "capt", "adm", "sen", "rep", "gov", "sec", "mt", "ft",
  "no", "jan",
  "feb", "mar", "apr", "aug", "sept", "sep", "oct", "nov", "dec", "prof", "rev", "hon", "amb", "jr", "sr", "dept",
  "univ",
]

/// A clause as a sentence about `person`: "Met with King Hussein" is "Ann Lee met with King Hussein".
func sentence(_ clause: Clause, about person: String) -> String {
  let words = clause.text.split(separator: " ").map(String.init)
  guard let first = words.first else { return "" }
  let lower = first.lowercased()
  if lower == "accompanied" || lower == "joined" { return accompanying(words, person) + "." }
  if leadIns.contains(lower), words.count > 1, isPast(words[1].lowercased()) {
    return "\(person) \(words[1].lowercased()) \(words.dropFirst(2).joined(separator: " "))."
  }
  let rest = words.dropFirst().joined(separator: " ")
  if isPast(lower) { return "\(person) \(lower) \(rest)." }
  // "Audience with the Pope", "Informal meeting with …"; names of conferences keep their capitals.
  let isName = words.count > 1 && words[1].unicodeScalars.first?.properties.isUppercase == true
  if isName || countryOf(first) != nil { return "\(person) attended the \(clause.text)." }
  if lower.hasSuffix("s") { return "\(person) had \(lower) \(rest)." }
  let vowel = lower.unicodeScalars.first.map { "aeiou".unicodeScalars.contains($0) } ?? false
  return "\(person) had \(vowel ? "an" : "a") \(lower) \(rest)."
}

private let leadIns: Set<String> = [
  "also", "later", "then", "afterwards", "afterward", "subsequently", "privately", "briefly", "jointly",
  "separately",
]

/// "Accompanied President Clinton to the NATO Summit" has both there.
private func accompanying(_ words: [String], _ person: String) -> String {
  let to = words.firstIndex { ["to", "on", "for", "at", "during"].contains($0) }
  let companion = words[1..<(to ?? words.count)].joined(separator: " ")
  guard let to, words[to] == "to", to + 1 < words.count else { return "\(person) was there with \(companion)" }
  let rest = words[(to + 1)...].joined(separator: " ")
  let next = words[to + 1].lowercased()
  let isMeeting = next.hasPrefix("meeting") || next == "talks" || next == "a" || next == "an"
  return "\(person) and \(companion) \(isMeeting ? "had" : "attended") \(rest)"
}

/// Whether a word looks like a verb in the past tense, as notes in registers begin with.
private func isPast(_ word: String) -> Bool {
  word.hasSuffix("ed") && word.count > 4 && !adjectives.contains(word) || irregular.contains(word)
}

private let irregular: Set<String> = [
  "met", "held", "led", "spoke", "saw", "took", "gave", "had", "was", "went", "flew", "made", "sat", "paid",
  "laid", "sought",
  "won", "chose", "began", "left", "brought", "co-led", "swore", "rode", "dined",
]

private let adjectives: Set<String> = ["united", "limited", "unscheduled", "scheduled", "expanded", "extended"]

/// Coming and going, which is no meeting: "Returned to U.S. March 10."
func isMovement(_ text: String) -> Bool {
  let words = text.split(separator: " ").map { folded($0) }
  guard let first = words.first else { return true }
  return movements.contains(first) || words.count <= 3 && words.contains { $0 == "stop" || $0 == "stopover" }
}

private let movements: Set<String> = [
  "returned", "left", "departed", "arrived", "disembarked", "re embarked", "embarked", "stopped", "transited",
  "refueling",
  "stopover",
]

/// A clause up to where it turns to the way somewhere else or to other meetings: "Stopped en route to Cairo", "Briefed
/// King Hussein on his talks with Arab leaders".
func withoutAsides(_ text: String) -> String {
  let words = text.split(separator: " ")
  let keys = words.map { folded($0) }
  func word(_ index: Int) -> String { index < keys.count ? keys[index] : "" }
  for index in keys.indices {
    var isAside = keys[index] == "en" && word(index + 1) == "route"
    isAside =
      isAside || keys[index] == "while" && ["returning", "traveling", "travelling"].contains(word(index + 1))
    if about.contains(keys[index]) {
      var noun = index + 1
      while ownership.contains(word(noun)) { noun += 1 }
      isAside = otherTalks.contains(word(noun)) && word(noun + 1) == "with"
    }
    isAside = isAside || about.contains(keys[index]) && keys.first.map(briefings.contains) ?? false
    if isAside { return words[..<index].joined(separator: " ") }
  }
  return text
}

/// What is told about is none of those who are told: "Briefed NATO officials on the U.S.-Soviet talks".
private let briefings: Set<String> = ["briefed", "informed", "advised", "updated", "consulted"]

private let about: Set<String> = ["on", "about", "regarding", "concerning"]
private let ownership: Set<String> = [
  "his", "her", "their", "its", "the", "recent", "earlier", "previous", "other",
]
private let otherTalks: Set<String> = [
  "meeting", "meetings", "talks", "discussions", "consultations", "conversations", "negotiations",
]
