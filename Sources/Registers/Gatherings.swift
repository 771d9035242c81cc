internal import Meetings
internal import Reading

/// Whether a name stands in a clause only as a part of something else: of a conference ("the Malta and Yalta Conferences",
/// "the Iraq Compact Conference"), of a treaty, of an office ("PLO Chairman Arafat"), or in front of those whom it
/// describes ("presidential candidates Abdullah and Ghani").
func isInOtherName(_ actor: Actor, of text: String) -> Bool {
  let words = foldedWords(text)
  if isOtherAmerica(actor, words) { return true }
  if actor.kind == .organization, let last = folded(actor.name).split(separator: " ").last,
    agreements.contains(String(last))
  {
    return true
  }
  let isKnown = actor.kind == .organization && knownBody(actor.name) != nil
  var found = false
  for form in ([actor.name] + actor.aliases).map({ folded($0).split(separator: " ").map(String.init) }) {
    guard let last = form.last else { continue }
    for start in words.indices where words[start].key == form[0] && start + form.count <= words.count {
      let end = start + form.count
      guard words[start..<end].map(\.key) == form else { continue }
      found = true
      let next = end < words.count ? words[end] : nil
      let isGathering = next.map { gatherings.contains($0.key) } ?? false
      let isIn =
        switch actor.kind {
        case .state:
          words[max(0, start - 3)..<min(words.count, end + 3)].contains { gatherings.contains($0.key) }
            || isOffice(words[end...])
        case .person: form.count == 1 && (isGathering || isThing(words[..<start]))
        case .organization: isOffice(words[end...]) || isGathering && !isKnown
        case .group: next?.isCapital == true && words[end - 1].key == last
        }
      if !isIn { return false }
    }
  }
  return found
}

/// A clause's words as they are compared, each with whether it begins with a capital.
private func foldedWords(_ text: String) -> [(key: String, isCapital: Bool)] {
  text.split(separator: " ").flatMap { word in
    let isCapital = word.unicodeScalars.first?.properties.isUppercase == true
    let endsList = word.last.map { ",;:".contains($0) } ?? false
    return folded(word).split(separator: " ").map { (String($0), isCapital) } + (endsList ? [(",", false)] : [])
  }
}

/// Whether words begin with an office and a name: "Chairman Arafat", and not "General Assembly".
private func isOffice(_ words: ArraySlice<(key: String, isCapital: Bool)>) -> Bool {
  let offices = words.prefix { $0.isCapital && isOfficeWord($0.key) }
  guard !offices.isEmpty, let next = words.dropFirst(offices.count).first else { return false }
  return next.isCapital && !assemblies.contains(next.key) && !gatherings.contains(next.key)
}

private let assemblies: Set<String> = ["assembly", "council", "meeting", "meetings", "committee", "headquarters"]

/// Whether words end as a thing's name does that has an article: "the Grand".
private func isThing(_ words: ArraySlice<(key: String, isCapital: Bool)>) -> Bool {
  let name = words.reversed().prefix(while: \.isCapital)
  guard !name.isEmpty, name.allSatisfy({ !isOfficeWord($0.key) && countryOf($0.key) == nil }) else { return false }
  return words.dropLast(name.count).last?.key == "the"
}

/// Heads of names that nobody is met by: agreements and honours.
private let agreements: Set<String> = [
  "treaty", "treaties", "agreement", "agreements", "accord", "accords", "convention", "protocol", "declaration",
  "medal", "prize", "award", "honor", "order",
]

/// "the Baltic States", "Latin American leaders", which are not of the United States.
private func isOtherAmerica(_ actor: Actor, _ words: [(key: String, isCapital: Bool)]) -> Bool {
  guard actor.kind == .state, actor.country == "US" else { return false }
  let keys = words.map(\.key)
  let isOther = keys.indices.contains { index in
    keys[index] == "states" && index > 0 && !["united", "the"].contains(keys[index - 1])
      || keys[index].hasPrefix("american") && index > 0 && regions.contains(keys[index - 1])
  }
  return isOther && Set(keys).isDisjoint(with: ["us", "united", "u"])
}

/// The body whose gathering a clause speaks of, where it is an abbreviation: "the CENTO Ministerial Meeting", "meetings of
/// the G-7 leaders".
func gatheredBody(_ text: String) -> Actor? {
  for word in text.split(separator: " ") {
    if subjectWords.contains(folded(word)) { return nil }
    let name = String(word.drop { $0 == "(" }.prefix { !",;:)’'".contains($0) })
    let scalars = name.unicodeScalars
    let isShort = scalars.count > 2 && scalars.allSatisfy { $0.properties.isUppercase }
    let isGroup = scalars.first == "G" && scalars.dropFirst().contains { $0.properties.numericType != nil }
    guard isShort || isGroup, !scalars.allSatisfy({ "IVXLC".unicodeScalars.contains($0) }), name != "CEO",
      knownState(name) == nil
    else { continue }
    return Actor(
      id: "", name: knownBody(name) ?? name, kind: .organization, aliases: knownBody(name) == nil ? [] : [name])
  }
  return nil
}

private let regions: Set<String> = ["central", "latin", "south", "north", "inter", "pan"]

private let gatherings: Set<String> = [
  "conference", "conferences", "summit", "summits", "compact", "congress", "forum", "accords", "treaty",
]

/// The kind of gathering that a clause speaks of, before it tells what about.
func gathering(_ text: String) -> MeetingKind? {
  var words: Set<String> = []
  for word in folded(text).split(separator: " ").map(String.init) {
    if subjectWords.contains(word) { break }
    words.insert(word)
  }
  // "Addressed a joint session of Congress"
  if words.contains("addressed") { words.subtract(["congress", "session", "council"]) }
  return kinds.first { !$0.words.isDisjoint(with: words) }?.kind
}

private let subjectWords: Set<String> = [
  "on", "about", "regarding", "following", "before", "after", "concerning",
]

private let kinds: [(kind: MeetingKind, words: Set<String>)] = [
  (.summit, ["summit", "summits", "conference", "conferences", "congress", "forum"]),
  (.call, ["telephone", "telephoned", "teleconference"]),
  (.signing, ["signed", "signing"]),
  (.talks, ["talks", "negotiations", "negotiated", "discussed", "discussions", "conferred", "consultations"]),
  (.meeting, ["meeting", "meetings", "session", "council", "audience", "ministerial"]),
]

/// The name of a conference, folded: `yalta conference`, `g7 summit`.
func conference(_ text: String) -> String? {
  let words = text.split(separator: " ")
  let isName = { (word: Substring) in
    word.unicodeScalars.first.map { $0.properties.isUppercase || $0.properties.numericType != nil } ?? false
  }
  guard
    let end = words.firstIndex(where: { word in
      ["summit", "conference", "summits", "conferences"].contains(folded(word)) && isName(word)
    })
  else { return nil }
  var start = end
  while start > 0, isName(words[start - 1]), start > 1 || !folded(words[0]).hasSuffix("ed") { start -= 1 }
  return start < end ? folded(words[start...end].joined(separator: " ")) : nil
}
