internal import Meetings

/// "Will meet government officials in Ankara": officials of no named state are those of the state where the occasion is.
extension Scene {
  mutating func localised(_ clusters: [OccasionCluster]) -> [OccasionCluster] {
    clusters.flatMap { atEachStop($0) }.map { cluster in
      guard cluster.parties.contains(where: { entities[$0.entity].isLocal }) else { return cluster }
      var result = cluster
      let others = cluster.parties.filter { !entities[$0.entity].isLocal }
      if let country = cluster.place.flatMap({ entities[$0].country }), let name = countryName(country),
        !others.allSatisfy({ entities[$0.entity].country == country })
      {
        let state = state(of: country, name: name)
        result.parties = cluster.parties.map {
          entities[$0.entity].isLocal ? Party(entity: state, role: $0.role) : $0
        }.uniqued()
      } else if others.count > 1 {
        // "officials" alone say nothing of who came.
        result.parties.removeAll { entities[$0.entity].isLocal && !entities[$0.entity].name.contains(" ") }
      }
      return result
    }
  }

  /// "In Peru and Chile she will meet government officials": those of Peru there, and those of Chile.
  private func atEachStop(_ cluster: OccasionCluster) -> [OccasionCluster] {
    guard cluster.members.count == 1, let trigger = cluster.members.first?.trigger, let place = cluster.place,
      cluster.parties.contains(where: { entities[$0.entity].isLocal })
    else { return [cluster] }
    let sentence = tree.text.sentences[tree.sentence[trigger]]
    let heads = sentence.filter { token in
      mention(headedBy: token)?.entities.contains(place) == true
        && Self.locative.contains(tree.preposition(tree.firstConjunct(token)))
    }
    let stops = heads.flatMap { tree.conjuncts(tree.firstConjunct($0)) }.uniqued().compactMap { stop in
      entities(at: stop).first { isPlace($0) && entities[$0].country != nil }
    }.uniqued()
    guard Set(stops.map { entities[$0].country }).count == stops.count, stops.count > 1 else { return [cluster] }
    return stops.map { stop in
      var copy = cluster
      copy.place = stop
      return copy
    }
  }

  /// "Three Peruvian officials are holding talks in Chile": people sent, though nobody names them; of "with each other" and
  /// "by telephone" somebody else was there.
  func isByOfficials(_ noun: Int) -> Bool {
    guard let verb = tree.parent(noun), phrases(of: [noun, verb], ["with", "among", "by"]).isEmpty else {
      return false
    }
    return subjects(of: verb).contains { MentionFinder.sentOut.contains(tree[$0].lemma) }
  }

  /// Whether all are people of one and the same state, or the state itself.
  func areOfOneSide(_ parties: [Party]) -> Bool {
    guard parties.count > 1 else { return true }
    let countries = Set(parties.map { entities[$0.entity].country })
    return countries.count == 1 && countries.first != .some(nil)
      && parties.allSatisfy {
        [.party, .lead].contains($0.role) && [.person, .state].contains(entities[$0.entity].kind)
      }
  }
}
