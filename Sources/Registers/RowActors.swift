internal import Meetings
internal import Reading

/// The actor of an entity; nil where its name is a title and no more.
func actor(_ entity: Entity) -> Actor? {
  let kind: Actor.Kind
  switch entity.kind {
  case .person: kind = .person
  case .organization: kind = .organization
  case .state: kind = .state
  case .group: kind = .group
  case .city, .region, .venue: return nil
  }
  return bare(
    Actor(
      id: "", name: entity.name, kind: kind, aliases: entity.aliases.filter { $0 != entity.name }.sorted(),
      titles: entity.titles.sorted(), country: entity.country))
}

/// A person's name without titles that the recogniser took along; nil where nothing is left.
func bare(_ actor: Actor) -> Actor? {
  guard actor.name.unicodeScalars.count > 1 else { return nil }
  guard actor.kind == .person else { return actor }
  var words = actor.name.split(separator: " ")[...]
  var actor = actor
  if words.count > 1 || actor.titles.isEmpty, let body = knownBody(actor.name) {
    return Actor(id: "", name: body, kind: .organization, aliases: body == actor.name ? [] : [actor.name])
  }
  if words.count > 2, let country = words.first.flatMap(countryOf), isOfficeWord(words[1]) {
    actor.country = actor.country ?? country
    words.removeFirst()
  }
  // "PLO Chairman Arafat", "Palestinian Authority President Abbas": the body in front is whom they speak for.
  for count in 1..<max(1, words.count) {
    let front = words.prefix(count).joined(separator: " ")
    let isBody = count > 1 || front.unicodeScalars.allSatisfy { $0.properties.isUppercase }
    guard isBody, let body = knownBody(front) ?? knownState(front)?.name else { continue }
    actor.affiliations = [body]
    words.removeFirst(count)
    break
  }
  if words.count == 1, !actor.titles.isEmpty, officeSurnames.contains(folded(actor.name)) { return actor }
  let isOffice = words.allSatisfy {
    isOfficeWord($0) || $0.first?.isLowercase == true && !$0.contains("-") || countryOf($0) != nil
  }
  if isOffice { return words.count > 1 ? actor : nil }
  let titles = words.prefix(while: isOfficeWord)
  actor.name = words.dropFirst(titles.count).joined(separator: " ")
  actor.titles = Array(Set(actor.titles + titles.map { $0.lowercased() })).sorted()
  return actor
}

func isSame(_ a: Actor, _ b: Actor) -> Bool {
  let (x, y) = (folded(a.name).split(separator: " "), folded(b.name).split(separator: " "))
  guard a.kind == b.kind else { return false }
  if x == y { return true }
  // Of one family: two given names are two people.
  let areNamed = x.count > 1 && y.count > 1 && x.first?.prefix(1) != y.first?.prefix(1)
  return a.kind == .person
    && (x.last == y.last && !areNamed || Set(x).isSubset(of: y) || Set(y).isSubset(of: x))
}
