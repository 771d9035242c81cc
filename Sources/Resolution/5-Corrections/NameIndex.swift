internal import Meetings

/// Finds what references call by name, among the actors or the places of all articles. Linear to build.
struct NameIndex {
  private var byName: [String: [Int]] = [:]
  private var byAlias: [String: [Int]] = [:]
  private var documents: [String] = []

  struct Entry {
    var name: String
    var aliases: [String]
    /// What an id may carry after the name: a country.
    var qualifier: String?
    var document: String
  }

  init(_ entries: [Entry]) {
    documents = entries.map(\.document)
    for (item, entry) in entries.enumerated() {
      let key = slug(entry.name)
      byName[key, default: []].append(item)
      if let qualifier = entry.qualifier { byName[key + "-" + slug(qualifier), default: []].append(item) }
      for alias in Set(entry.aliases.map(slug)).sorted() where alias != key {
        byAlias[alias, default: []].append(item)
      }
    }
  }

  /// Those that bear the name; where there are none, those that have it as another form.
  func items(_ reference: Reference) -> [Int] {
    let key = slug(reference.name)
    let found = byName[key] ?? byAlias[key] ?? []
    guard let document = reference.document else { return found }
    return found.filter { documents[$0] == document }
  }
}

/// The names of all actors and of all places, item by item in the order of the readings; empty where nobody asks.
struct NameIndexes {
  var actors = NameIndex([])
  var places = NameIndex([])

  init(_ readings: [Reading], isNeeded: Bool) {
    guard isNeeded else { return }
    actors = NameIndex(
      readings.flatMap { reading in
        reading.actors.map {
          NameIndex.Entry(
            name: $0.name, aliases: $0.aliases, qualifier: $0.country, document: reading.document.id)
        }
      })
    places = NameIndex(
      readings.flatMap { reading in
        reading.places.map {
          NameIndex.Entry(
            name: $0.name, aliases: $0.aliases, qualifier: $0.country, document: reading.document.id)
        }
      })
  }
}

/// What a correction decides of an item.
struct Ruling<Value: Equatable> {
  var item: Int
  var value: Value
  var correction: Correction
}

/// What corrections say of the actors or the places, item by item.
struct Rulings {
  var renames: [Ruling<String>] = []
  var types: [Ruling<Actor.Kind>] = []
  var dropped: Set<Int> = []
  /// What a person has put together: an item of the class, and why.
  var joined: [(item: Int, reason: String)] = []
  var problems: [CorrectionProblem] = []
}

/// Follows what corrections say of one kind of thing: what is different is told apart for good, then what is the same
/// is joined. A correction that contradicts one before it is passed over and told.
func follow(
  _ corrections: [Correction], on subject: Correction.Subject, _ index: NameIndex, others: NameIndex,
  _ partition: inout Partition
) -> Rulings {
  var rulings = Rulings()
  func find(_ reference: Reference, _ correction: Correction) -> [Int] {
    let items = index.items(reference)
    guard items.isEmpty else { return items }
    let isOther = !others.items(reference).isEmpty
    let (is_, wanted) = subject == .actor ? ("a place", "an actor") : ("an actor", "a place")
    rulings.problems.append(
      isOther
        ? CorrectionProblem(.wrongSubject, correction, "\(reference) is \(is_), not \(wanted)")
        : CorrectionProblem(.unmatched, correction, "no \(subject) is called \(reference)"))
    return []
  }
  var separations: [Correction] = []
  for correction in corrections {
    guard case .different(subject, let references) = correction.action else { continue }
    let groups = apart(references, references.map { find($0, correction) })
    guard groups.allSatisfy({ !$0.isEmpty }) else { continue }
    if partition.keepApart(groups, as: separations.count) {
      separations.append(correction)
    } else {
      let names = references.map(\.description).joined(separator: ", ")
      rulings.problems.append(
        CorrectionProblem(
          .contradiction, correction, "\(names): two of these are one and the same in some article"))
    }
  }
  for correction in corrections {
    switch correction.action {
    case .same(subject, let references):
      let groups = references.map { find($0, correction) }
      guard groups.allSatisfy({ !$0.isEmpty }), let first = groups.first?.first else { continue }
      var trial = partition
      let refused = groups.joined().first { !trial.join(first, $0) }
      if let refused {
        let line = trial.separation(first, refused).map { separations[$0].line } ?? 0
        rulings.problems.append(
          CorrectionProblem(.contradiction, correction, "line \(line) says that these are different"))
      } else {
        partition = trial
        rulings.joined.append((first, "one by a correction (\(correction.origin))"))
      }
    case .rename(subject, let reference, let name):
      rulings.renames += find(reference, correction).map { Ruling(item: $0, value: name, correction: correction) }
    case .type(let reference, let kind) where subject == .actor:
      rulings.types += find(reference, correction).map { Ruling(item: $0, value: kind, correction: correction) }
    case .drop(subject, let reference): rulings.dropped.formUnion(find(reference, correction))
    default: continue
    }
  }
  return rulings
}

/// Items that several references point at belong to the one that names an article.
private func apart(_ references: [Reference], _ groups: [[Int]]) -> [[Int]] {
  let narrow = Set(zip(references, groups).filter { $0.0.document != nil }.flatMap(\.1))
  return zip(references, groups).map { reference, items in
    reference.document == nil ? items.filter { !narrow.contains($0) } : items
  }
}

extension Rulings {
  /// What holds of each class by its root; where two corrections disagree the first holds, and the other is told.
  mutating func byRoot<Value: Equatable>(
    _ decisions: [Ruling<Value>], _ partition: inout Partition
  ) -> [Int: Value] {
    var result: [Int: (value: Value, correction: Correction)] = [:]
    var told: Set<Int> = []
    for decision in decisions {
      let root = partition.root(decision.item)
      guard let earlier = result[root] else {
        result[root] = (decision.value, decision.correction)
        continue
      }
      guard earlier.value != decision.value, told.insert(decision.correction.line).inserted else { continue }
      problems.append(
        CorrectionProblem(
          .contradiction, decision.correction, "line \(earlier.correction.line) says otherwise of the same one"))
    }
    return result.mapValues(\.value)
  }
}
