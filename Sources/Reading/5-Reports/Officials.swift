internal import Meetings

/// "Will meet government officials in Ankara": officials of no named state are those of the state where the occasion is.
extension Scene {
  mutating func localised(_ clusters: [OccasionCluster]) -> [OccasionCluster] {
    clusters.map { cluster in
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
}
