package import Meetings

extension Graph {
  /// The ids of the actors that any of the words may mean: by id, name or alias, case and diacritics aside; where
  /// none is called so exactly, those whose name holds the words.
  package func actors(named words: [String]) -> Set<String> {
    named(words, among: actors.map { ($0.id, [$0.name] + $0.aliases) })
  }

  /// The ids of the places that any of the words may mean, as with actors.
  package func places(named words: [String]) -> Set<String> {
    named(words, among: places.map { ($0.id, [$0.name] + $0.aliases) })
  }

  /// Places with all the places inside them.
  package func placesWithin(_ outer: Set<String>) -> Set<String> {
    let within = Dictionary(places.map { ($0.id, $0.within) }) { first, _ in first }
    return Set(
      places.map(\.id).filter { id in
        var next: String? = id
        while let place = next {
          if outer.contains(place) { return true }
          next = within[place] ?? nil
        }
        return false
      })
  }
}

private func named(_ words: [String], among things: [(id: String, names: [String])]) -> Set<String> {
  guard !words.isEmpty else { return [] }
  let forms = things.map { (id: $0.id, names: [withoutArticle($0.id)] + $0.names.map(withoutArticle)) }
  var found: Set<String> = []
  for word in words {
    let wanted = withoutArticle(word)
    guard !wanted.isEmpty else { continue }
    let exact = forms.filter { $0.names.contains(wanted) }
    let fitting = exact.isEmpty ? forms.filter { $0.names.contains { holds($0, wanted) } } : exact
    found.formUnion(fitting.map(\.id))
  }
  return found
}

private func withoutArticle(_ name: String) -> String {
  let folded = folded(name)
  return folded.hasPrefix("the ") ? String(folded.dropFirst(4)) : folded
}

/// Whether the words stand in the name, whole and side by side.
private func holds(_ name: String, _ words: String) -> Bool { (" " + name + " ").contains(" " + words + " ") }
