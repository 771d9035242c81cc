internal import Meetings

/// A person's name taken apart: its words without titles and generation.
struct PersonName: Hashable {
  enum Form {
    /// At least two words that carry meaning: "Zalmay Khalilzad"
    case full
    /// One: "Ghani", "Mullah Omar", "bin Salman"
    case short
    /// None, but an office: "the Qatari foreign minister"
    case office
  }

  var form: Form
  var words: [String]
  /// `jr`, `ii`
  var generation: String?
  /// The lasting title of a short name: `pope`.
  var title: String?

  init(_ name: String) {
    var all = Resolution.words(name)
    let first = all.first ?? ""
    let startsLower = name.unicodeScalars.first.map { $0.properties.isLowercase } ?? false
    if first == "the" || first == "a" || first == "an" || (startsLower && !particles.contains(first))
      || offices.contains(all.last ?? "")
    {
      words = all.filter { !["the", "a", "an", "s"].contains($0) }
      form = .office
      return
    }
    if all.count > 1, let last = all.last, suffixes.contains(last) {
      generation = ["junior": "jr", "senior": "sr"][last] ?? last
      all.removeLast()
    }
    let bare = all.drop { titleWords.contains($0) }
    words = bare.isEmpty ? Array(all.suffix(1)) : Array(bare)
    form = words.count { !particles.contains($0) } >= 2 ? .full : .short
    if form == .short, all.count > words.count {
      title = all[..<(all.count - words.count)].last { lastingTitles.contains($0) }
    }
  }

  var surname: String { words.last ?? "" }
  var key: String { words.joined(separator: " ") + (generation.map { " " + $0 } ?? "") }
}

/// How likely two full names are one person's by their words alone; nil where they can't be.
func nameLikeness(_ a: PersonName, _ b: PersonName) -> Double? {
  guard a.generation == b.generation else { return nil }
  if a.words == b.words { return 1 }
  if a.words.sorted() == b.words.sorted() || a.words.joined() == b.words.joined() { return 0.97 }
  let (longer, shorter) = a.words.count >= b.words.count ? (a.words, b.words) : (b.words, a.words)
  let surnames = spellingLikeness(longer.last ?? "", shorter.last ?? "")
  if surnames > 0, let given = givenLikeness(Array(longer.dropLast()), Array(shorter.dropLast())) {
    // Two doubtful words are one too many.
    guard surnames == 1 || given >= 0.95 else { return nil }
    // Two other words that agree to the letter outweigh a slip.
    let equal = shorter.dropLast().count { $0.count > 1 && !particles.contains($0) && longer.contains($0) }
    return surnames < 1 && given == 1 && equal >= 2 ? max(surnames, 0.95) : min(surnames, given)
  }
  // A second surname left out: "Enrique Peña Nieto", "Enrique Peña"
  let significant = shorter.count { !particles.contains($0) }
  if significant >= 2, longer.starts(with: shorter) { return 0.86 }
  return nil
}

/// How alike given names are where the shorter list may leave some out; nil where one has no counterpart.
private func givenLikeness(_ longer: [String], _ shorter: [String]) -> Double? {
  var rest = longer[...]
  var result = 1.0
  for word in shorter {
    guard let match = rest.firstIndex(where: { givenWordLikeness($0, word) > 0 }) else { return nil }
    result = min(result, givenWordLikeness(rest[match], word))
    rest = rest[(match + 1)...]
  }
  guard longer.count > shorter.count else { return result }
  // "George H. W.", "George W.": where initials are given, they tell.
  let initials = [longer, shorter].map { words in words.count { $0.count == 1 } }
  guard initials[1] == 0 || initials[0] == initials[1] else { return nil }
  // Nothing but an initial or nothing at all in common is no evidence.
  guard shorter.contains(where: { $0.count > 1 && !particles.contains($0) }) else { return nil }
  return min(result, 0.96)
}

private func givenWordLikeness(_ a: String, _ b: String) -> Double {
  if a == b { return 1 }
  if a.count == 1 || b.count == 1 { return a.first == b.first ? 0.9 : 0 }
  if (nicknames[a] ?? a) == (nicknames[b] ?? b) { return 0.96 }
  return spellingLikeness(a, b)
}
