internal import Meetings
internal import Reading

/// The people or bodies that a cell lists: one a line, parted by `;` or `/`, else by commas and a closing "and".
///
/// `Google, Inc.` and `Smith, John` stay whole; "and" parts two names only where both sides could stand alone as
/// people ("President Komorowski and Prime Minister Tusk"), since firms and ministries have it in their names.
func listedNames(_ cell: String) -> [String] {
  var parts = split(cell) { $0 == "\n" || $0 == ";" || $0 == "|" }
  if parts.count == 1 {
    parts = rejoined(split(cell) { $0 == "," })
    if parts.count == 2, let name = turned(parts) { parts = [name] }
  }
  let names = parts.flatMap(partedAtAnd).map { trimmedName($0) }
  return names.filter { name in name.unicodeScalars.contains { $0.properties.isAlphabetic } }
}

private func split(_ cell: String, where isSeparator: (Character) -> Bool) -> [String] {
  var parts: [String] = []
  var depth = 0
  var current = ""
  for character in cell {
    if character == "(" { depth += 1 }
    if character == ")" { depth = max(0, depth - 1) }
    if depth == 0, isSeparator(character) {
      parts.append(current)
      current = ""
    } else {
      current.append(character)
    }
  }
  return (parts + [current]).map(trimmedName).filter { !$0.isEmpty }
}

/// `Google`, `Inc.` are one name, and so is what begins in lower case with what stands before it.
private func rejoined(_ parts: [String]) -> [String] {
  parts.reduce(into: []) { names, part in
    let isTail = nameTails.contains(folded(part)) || part.unicodeScalars.first?.properties.isLowercase == true
    if isTail, !part.hasPrefix("and "), let last = names.last {
      names[names.count - 1] = last + ", " + part
    } else {
      names.append(part)
    }
  }
}

private let nameTails: Set<String> = [
  "2nd", "3rd", "4th", "iii", "iv", "inc", "ltd", "llc", "llp", "plc", "corp", "co", "gmbh", "ag", "sa", "jr",
  "sr", "ii", "iii", "mp", "phd", "md",
  "kcmg",
  "cbe", "obe", "mbe", "esq", "limited",
]

/// `Smith, John` turned around: one word, and one or two of which the first is a given name.
private func turned(_ parts: [String]) -> String? {
  let given = parts[1].split(separator: " ")
  guard !parts[0].contains(" "), given.count <= 2, let first = given.first, isGivenName(first),
    !isOfficeWord(first)
  else { return nil }
  return parts[1] + " " + parts[0]
}

private func partedAtAnd(_ part: String) -> [String] {
  if part.hasPrefix("and ") { return [String(part.dropFirst(4))] }
  for joint in [" and ", " & "] {
    guard let at = part.firstRange(of: joint) else { continue }
    let (left, right) = (String(part[..<at.lowerBound]), String(part[at.upperBound...]))
    if isPerson(left), isPerson(right) || knownState(right) != nil { return [left] + partedAtAnd(right) }
  }
  return [part]
}

/// Whether words are a person's by an office in front or a given name.
private func isPerson(_ name: String) -> Bool {
  let words = name.split(separator: " ")
  guard let first = words.first else { return false }
  if isOfficeWord(first) { return words.count > 1 }
  if words.count > 2, countryOf(first) != nil, isOfficeWord(words[1]) { return true }
  return (2...4).contains(words.count) && isGivenName(first) && !bodyWords.contains(folded(words.last ?? ""))
}

private func trimmedName(_ text: String) -> String {
  var rest = text[...]
  while let last = rest.last, " ,.;\n\t".contains(last), !isInitial(rest) { rest.removeLast() }
  while let first = rest.first, " ,;\n\t•-–*".contains(first) { rest.removeFirst() }
  return rest.split { $0 == " " || $0 == "\n" || $0 == "\t" }.joined(separator: " ")
}

/// `Jr.`, `Inc.`, `J.`: a full stop that belongs to the name.
private func isInitial(_ text: Substring) -> Bool {
  guard text.last == ".", let word = text.dropLast().split(whereSeparator: { $0 == " " }).last else {
    return false
  }
  return word.count < 2 || word.contains(".") || nameTails.contains(folded(word))
}

/// The actor that a cell's name stands for; `usual` is the kind where nothing speaks for another.
func namedActor(_ text: String, usual: Actor.Kind) -> Actor {
  var name = text
  var aliases: [String] = []
  if let state = knownState(name) { return Actor(id: "", name: state.name, kind: .state, country: state.country) }
  // `Confederation of British Industry (CBI)`, `Henry A. (Heinz Alfred) Kissinger`
  if let open = name.firstIndex(of: "("), let close = name[open...].firstIndex(of: ")") {
    let inner = String(name[name.index(after: open)..<close])
    let rest = trimmedName(String(name[..<open]) + " " + String(name[name.index(after: close)...]))
    if !rest.isEmpty {
      if inner.unicodeScalars.allSatisfy({ $0.properties.isUppercase }) { aliases = [inner] }
      name = rest
    }
  }
  if let body = knownBody(name) {
    return Actor(
      id: "", name: body, kind: .organization, aliases: body == name ? aliases : (aliases + [name]).sorted())
  }
  var words = name.split(separator: " ").map(String.init)
  var country: String?
  if words.count > 1, let state = countryOf(words[0]), isOfficeWord(words[1]) {
    country = state
    words.removeFirst()
  }
  var titles = words.prefix { isOfficeWord($0) || $0 == "of" || $0 == "for" }
  if titles.count == words.count, titles.count > 1, let last = titles.last, officeSurnames.contains(folded(last)) {
    titles.removeLast()
  }
  let bare = words.dropFirst(titles.count).joined(separator: " ")
  let isBody = words.contains { bodyWords.contains(folded($0)) }
  guard !isBody, usual == .person || isPerson(name) else {
    return Actor(id: "", name: name, kind: .organization, aliases: aliases)
  }
  return Actor(
    id: "", name: bare.isEmpty ? name : bare, kind: .person, aliases: aliases,
    titles: bare.isEmpty || titles.isEmpty ? [] : [titles.joined(separator: " ").lowercased()], country: country)
}

/// Words that a body's name has and a person's doesn't.
private let bodyWords: Set<String> = [
  "association", "authority", "bank", "board", "bureau", "centre", "center", "chamber", "church", "coalition",
  "college", "commission", "committee", "company", "confederation", "conference", "corporation", "council",
  "department", "embassy", "federation", "forum", "foundation", "fund", "group", "holdings", "inc", "industries",
  "industry", "institute", "international", "limited", "llc", "llp", "ltd", "ministry", "network", "office",
  "organisation", "organization", "parliament", "partners", "partnership", "party", "plc", "school", "services",
  "society", "systems", "technologies", "trust", "union", "university",
]
