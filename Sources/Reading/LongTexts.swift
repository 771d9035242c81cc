internal import Meetings

/// Bytes of text that are read as one. Following names and meetings through a text compares each with those before it,
/// which costs more than its length; a longer text, a book or a month of news in one file, is read in parts.
package let longestWhole = 1 << 17

/// The article itself, or the parts of one that is too long, each with the position of its first scalar in the whole.
func parts(of article: Article) -> [(article: Article, start: Int)] {
  let body = article.body.utf8
  guard body.count > longestWhole else { return [(article, 0)] }
  var parts: [(article: Article, start: Int)] = []
  var low = body.startIndex
  var scalars = 0
  while low < body.endIndex {
    let high = cut(article.body, from: low)
    var part = article
    part.body = String(article.body[low..<high])
    if low > body.startIndex { part.title = "" }
    parts.append((part, scalars))
    scalars += part.text.unicodeScalars.count
    low = high
  }
  return parts
}

/// Where a part that begins at `low` ends: after a blank line in its last quarter, else after a line, a sentence, a word.
private func cut(_ text: String, from low: String.Index) -> String.Index {
  let bytes = text.utf8
  guard var limit = bytes.index(low, offsetBy: longestWhole, limitedBy: bytes.endIndex), limit < bytes.endIndex
  else { return bytes.endIndex }
  while bytes[limit] & 0xC0 == 0x80 { limit = bytes.index(before: limit) }
  let quarter = bytes.index(limit, offsetBy: -longestWhole / 4)
  var best = limit
  var bestRank = 4
  var index = limit
  while index > quarter, bestRank > 0 {
    let after = index
    index = bytes.index(before: index)
    let previous = bytes[bytes.index(before: index)]
    let rank =
      switch (previous, bytes[index]) {
      case (0x0A, 0x0A): 0
      case (_, 0x0A): 1
      case (0x2E, 0x20): 2
      case (_, 0x20): 3
      default: 4
      }
    if rank < bestRank { (best, bestRank) = (after, rank) }
  }
  return best
}

/// The readings of an article's parts as one: what has the same key and kind is the same, reports are numbered through,
/// and a note says what was not followed.
func joined(_ parts: [(reading: Reading, start: Int)], of article: Article) -> Reading {
  var whole = Reading(document: article.document)
  var actors: [String: Actor] = [:]
  var places: [String: Place] = [:]
  for (reading, start) in parts {
    let actorKeys = add(reading.actors, to: &actors, key: \.id) { $0.kind == $1.kind }
    let placeKeys = add(reading.places, to: &places, key: \.id) { $0.kind == $1.kind && $0.country == $1.country }
    for actor in reading.actors { actors[actorKeys[actor.id] ?? actor.id]?.take(actor, actorKeys) }
    for place in reading.places { places[placeKeys[place.id] ?? place.id]?.take(place, placeKeys) }
    for var report in reading.reports {
      report.id = "m\(whole.reports.count + 1)"
      report.place = report.place.map { placeKeys[$0] ?? $0 }
      for index in report.participants.indices {
        let actor = report.participants[index].actor
        report.participants[index].actor = actorKeys[actor] ?? actor
      }
      for index in report.evidence.indices {
        report.evidence[index].range = report.evidence[index].range.shifted(by: start)
      }
      whole.reports.append(report)
    }
    for var note in reading.notes {
      note.range = note.range?.shifted(by: start)
      whole.notes.append(note)
    }
  }
  whole.actors = actors.values.sorted { $0.id < $1.id }
  whole.places = places.values.sorted { $0.id < $1.id }
  whole.notes.append(
    Note(
      .longText, document: article.id,
      message:
        "a long text, read in \(parts.count) parts: names and meetings are not followed from one to the next"))
  return whole
}

/// Adds what has no equal yet under its key, numbered where another has the key; the new keys by the old.
private func add<Value>(
  _ values: [Value], to all: inout [String: Value], key: WritableKeyPath<Value, String>,
  same: (Value, Value) -> Bool
) -> [String: String] {
  var keys: [String: String] = [:]
  for var value in values {
    let old = value[keyPath: key]
    var number = 1
    while let other = all[value[keyPath: key]], !same(other, value) {
      number += 1
      value[keyPath: key] = "\(old)-\(number)"
    }
    keys[old] = value[keyPath: key]
    if all[value[keyPath: key]] == nil { all[value[keyPath: key]] = value }
  }
  return keys
}

extension Actor {
  fileprivate mutating func take(_ other: Actor, _ keys: [String: String]) {
    aliases = union(aliases, other.aliases).filter { $0 != name }
    titles = union(titles, other.titles)
    affiliations = union(affiliations, other.affiliations)
    country = country ?? other.country
    let own = links.map { ActorLink(kind: $0.kind, actor: keys[$0.actor] ?? $0.actor) }
    let new = other.links.map { ActorLink(kind: $0.kind, actor: keys[$0.actor] ?? $0.actor) }
    links = Set(own + new).sorted { ($0.kind.rawValue, $0.actor) < ($1.kind.rawValue, $1.actor) }
  }
}

extension Place {
  fileprivate mutating func take(_ other: Place, _ keys: [String: String]) {
    aliases = union(aliases, other.aliases)
    within = other.within.map { keys[$0] ?? $0 } ?? within
  }
}

private func union(_ a: [String], _ b: [String]) -> [String] { Set(a + b).sorted() }

extension TextRange {
  fileprivate func shifted(by count: Int) -> TextRange { TextRange(start + count, end + count) }
}
