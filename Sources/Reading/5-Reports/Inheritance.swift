internal import Meetings

/// What readers carry over from one sentence to the next: the dates of a trip hold for its meetings, what follows an
/// arrival in a paragraph happened there, and a line that is only a date heads those below it.
extension Scene {
  func inheriting(_ clusters: [OccasionCluster]) -> [OccasionCluster] {
    var result = clusters
    let arrivals = arrivals()
    let journey = journey(clusters + arrivals)
    let headings = headings()
    let day = dayOfLead()
    // In the order of the text, so that what one inherits the next can.
    let order = result.indices.sorted { start(result[$0]) < start(result[$1]) }
    for index in order {
      let others = result.indices.filter { $0 != index }.map { result[$0] } + arrivals
      if result[index].members.allSatisfy({ isUnderWay($0.trigger) }) { continue }
      let isListed = headings[tree.sentence[start(result[index])]] != nil
      if result[index].place == nil, result[index].kind != .call {
        result[index].place =
          guestPlace(result[index], others) ?? hostPlace(result[index], others) ?? stop(
            of: result[index], on: others) ?? inheritedPlace(
            result[index], others)
          ?? frame(of: result[index], others)?.place ?? whole(of: result[index], others)?.place
          ?? (isListed ? agendaPlace(clusters, headings) : nil) ?? stage(result[index], result)
          ?? scene(of: result[index], among: clusters)
      }
      if result[index].span.isUnknown,
        let source = around(result[index], others) ?? frame(of: result[index], others) ?? beside(
          result[index], others)
          ?? inheritedTime(result[index], others) ?? framed(result[index], by: journey)
      {
        result[index].span = lent(source.span, to: result[index].status)
        result[index].dateText = source.dateText
        result[index].context +=
          (source.members.first { $0.time != nil } ?? source.members.first).map { [$0.trigger] } ?? []
      }
      if result[index].span.isUnknown, let day, !day.isOfSaying, isOfLead(result[index]) {
        result[index].span = day.span
        result[index].dateText = day.text
      } else if let day = day?.span.earliest {
        result[index].span = told(result[index], by: day)
      }
      if let written, result[index].members.contains(where: { isBeforePress($0.trigger) }) {
        if result[index].span.isUnknown { result[index].span = DateSpan(written) }
        result[index].place = result[index].place ?? placeAbove()
      }
      if result[index].span.isUnknown, result[index].status == .held, let written,
        result[index].members.contains(where: { isGoingOn($0.trigger) })
      {
        result[index].span = DateSpan(written)
      }
    }
    return result
  }

  /// "met the king, who is on a visit to ⟨Lima⟩"
  private func guestPlace(_ cluster: OccasionCluster, _ others: [OccasionCluster]) -> Int? {
    guard cluster.kind != .visit, let meeting = cluster.members.first?.trigger else { return nil }
    return others.first { visit in
      visit.kind == .visit && visit.status == cluster.status && visit.place != nil
        && visit.members.contains { stay in
          stay.trigger > meeting && tree.sentence[stay.trigger] == tree.sentence[meeting]
            && tree.path(stay.trigger).prefix(4).contains { node in
              tree[node].relation == .aclRelcl
                && tree.parent(node).map { entities(at: $0).contains(where: cluster.actors.contains) } == true
            }
        }
    }?.place
  }

  /// "officials in talks with the rebels": how things stand, on no day and in no place.
  private func isUnderWay(_ trigger: Int) -> Bool {
    // "Negotiations between the two have slowed"
    if [.nsubj, .nsubjPass].contains(tree[trigger].relation), let verb = tree.parent(trigger),
      !isDefinite(trigger),
      Self.progress.contains(tree[verb].lemma),
      tree.children(verb, [.aux]).contains(where: { ["has", "have"].contains(tree[$0].lower) })
    {
      return true
    }
    return tree[trigger].relation == .nmod && tree.preposition(trigger) == "in"
      && tree[trigger].features.contains(.plural)
      && tree.child(trigger, .det, .nmodPoss, .amod) == nil
  }

  private static let progress: Set<String> = [
    "slow", "stall", "continue", "drag", "falter", "stagnate", "intensify", "progress", "languish", "founder",
    "advance", "accelerate", "quicken",
  ]

  /// What sources said on Thursday had happened this week had happened by Thursday.
  private func told(_ cluster: OccasionCluster, by day: Day) -> DateSpan {
    guard cluster.status == .held, let first = cluster.span.earliest, let last = cluster.span.latest,
      last == written, first < day, last - first < 7
    else { return cluster.span }
    return DateSpan(first, day, grain: cluster.span.grain, isApproximate: cluster.span.isApproximate)
  }

  /// What a report opens with and gives no day of its own.
  private func isOfLead(_ cluster: OccasionCluster) -> Bool {
    [.held, .denied].contains(cluster.status)
      && cluster.members.allSatisfy { isInLead($0.trigger) && !isEarlier($0.trigger) }
  }

  /// What happened on a journey that goes on happened before publication.
  private func lent(_ span: DateSpan, to status: Status) -> DateSpan {
    guard let published = written, let first = span.earliest, let last = span.latest,
      (first...last).contains(published), first < last
    else { return span }
    switch status {
    case .held, .denied: return DateSpan(first, published, grain: span.grain, isApproximate: span.isApproximate)
    default: return span
    }
  }

  /// Days ahead are none of what has happened.
  private func mayLend(_ span: DateSpan, to status: Status) -> Bool {
    guard status == .held, let published = written, let first = span.earliest else { return true }
    return first < published || span.latest == published
  }

  private func start(_ cluster: OccasionCluster) -> Int { cluster.members.map(\.trigger).min() ?? 0 }

  /// "The round began with a lunch at which they met": the round.
  private func whole(of cluster: OccasionCluster, _ others: [OccasionCluster]) -> OccasionCluster? {
    guard let trigger = cluster.members.first?.trigger else { return nil }
    let subjects = tree.path(trigger).dropFirst().filter {
      tree.isVerb($0) && Self.opening.contains(tree[$0].lemma)
    }
    .compactMap { tree.child($0, .nsubj, .nsubjPass) }.filter { isEventNoun($0) && $0 < trigger }
    return others.first { other in
      other.place != nil && other.members.contains { subjects.contains($0.trigger) }
    }
  }

  /// The country that plays host, where nothing nearer is told: "Norway was host to the two sides".
  private func hostPlace(_ cluster: OccasionCluster, _ all: [OccasionCluster]) -> Int? {
    let hosts = cluster.parties.filter { $0.role == .host && [.state, .city].contains(entities[$0.entity].kind) }
    guard hosts.count == 1, let host = hosts.first?.entity else { return nil }
    let known = inheritedPlace(cluster, all)
    return known.flatMap { entities[$0].country == entities[host].country ? $0 : nil } ?? host
  }

  /// The stop of a journey through several countries where those met are at home: "The delegation visited Peru and
  /// Chile. It met with Chilean ministers."
  private func stop(of cluster: OccasionCluster, on all: [OccasionCluster]) -> Int? {
    let visits = all.filter { visit in
      visit.kind == .visit && visit.status == cluster.status && visit.place != nil
        && visit.parties.contains { $0.role != .host && cluster.actors.contains($0.entity) }
    }
    guard Set(visits.compactMap { $0.place.flatMap { entities[$0].country } }).count > 1 else { return nil }
    let travellers = Set(visits.flatMap(\.parties).filter { $0.role != .host }.map(\.entity))
    let homes = Set(cluster.actors.subtracting(travellers).compactMap { entities[$0].country })
    let stops = visits.compactMap(\.place).filter { entities[$0].country.map(homes.contains) == true }
    return homes.count == 1 && Set(stops).count == 1 ? stops.first : nil
  }

  /// The town of the dateline, where the first sentences tell of an occasion there and whoever is at one there meets in
  /// these days: what else is told of a summit's guests goes on at the summit.
  private func stage(_ cluster: OccasionCluster, _ all: [OccasionCluster]) -> Int? {
    guard let town = datelinePlace, [.held, .planned].contains(cluster.status), cluster.kind != .visit,
      !cluster.members.contains(where: { isEarlier($0.trigger) }), let published = written,
      cluster.span.isUnknown || cluster.span.overlaps(DateSpan(published - 2, published + 3))
    else { return nil }
    let there = all.filter { $0.place.map { isSame($0, town) } == true && [.held, .planned].contains($0.status) }
    guard there.contains(where: { $0.kind != .call && $0.members.contains { tree.sentence[$0.trigger] <= 3 } })
    else {
      return nil
    }
    return there.contains { !$0.actors.isDisjoint(with: cluster.actors) } ? town : nil
  }

  /// The town of the dateline for what a dispatch tells of the last days and names no other place for: reporters write
  /// from where it happened. Of articles looked at, three in four times so.
  private func scene(of cluster: OccasionCluster, among all: [OccasionCluster]) -> Int? {
    guard let town = datelinePlace, hasDateline, [.held, .denied, .cancelled].contains(cluster.status),
      cluster.kind != .visit, let published = written, let first = cluster.span.earliest,
      (0...2).contains(published - first), !cluster.members.contains(where: { isEarlier($0.trigger) }),
      mayBeAt(town, cluster)
    else { return nil }
    // "Two delegations spent this week in Lima", dated Quito: the story is of what went on there.
    let lead = all.first { other in
      other.kind == .visit && other.status == .held && other.span.overlaps(cluster.span) && !other.span.isUnknown
        && other.members.contains { isOpening($0.trigger) && !isTitle($0.trigger) }
    }
    if let elsewhere = lead?.place, !isSame(elsewhere, town) { return elsewhere }
    return town
  }

  /// Not where a state's own media tell of two foreigners: "state media said that Kim had met Xi", dated Washington.
  private func mayBeAt(_ town: Int, _ cluster: OccasionCluster) -> Bool {
    let homes = cluster.actors.map { entities[$0].country }
    guard homes.allSatisfy({ $0 != nil && $0 != entities[town].country }) else { return true }
    return !cluster.members.contains { occasion in
      occasion.attribution.map { said in Self.foreignMedia.contains { said.lowercased().contains($0) } } ?? false
    }
  }

  private static let foreignMedia = ["media", "agency", "television", "radio", "newspaper", "statement", "office"]

  /// The place of what an agenda is of: the first occasion told of above its days.
  private func agendaPlace(_ clusters: [OccasionCluster], _ headings: [Int?]) -> Int? {
    clusters.filter { headings[tree.sentence[start($0)]] == nil && $0.place != nil }
      .min { start($0) < start($1) }?.place
  }

  /// The dates of the visit that an undated meeting is part of, or of what the sentence before told of the same people.
  private func inheritedTime(_ cluster: OccasionCluster, _ all: [OccasionCluster]) -> OccasionCluster? {
    let first = start(cluster)
    // "After the summit, he will go on to Peru": later.
    let sentence = tree.text.sentences[tree.sentence[first]]
    if cluster.status == .planned, tree[sentence.lowerBound].lower == "after",
      (sentence.lowerBound + 1..<min(first, sentence.lowerBound + 6)).contains(where: isEventNoun)
    {
      return nil
    }
    let trips = all.filter { trip in
      trip.kind == .visit && !trip.span.isUnknown && trip.status == cluster.status
        && !trip.actors.isDisjoint(with: cluster.actors) && trip.members.contains { $0.trigger < first }
    }
    if let place = cluster.place {
      // "In Fiji on Saturday she will meet A. She will also meet B": the day that the paragraph just told.
      let line = tree.text.paragraphs[tree.sentence[first]]
      let near = all.filter { other in
        other.kind != .visit && other.status == cluster.status && other.place == place && !other.span.isUnknown
          && !other.actors.isDisjoint(with: cluster.actors)
          && other.members.contains {
            $0.trigger < first && tree.text.paragraphs[tree.sentence[$0.trigger]] == line
          }
      }
      if isTravelogue, let nearest = near.max(by: { start($0) < start($1) }) { return nearest }
      if let trip = trips.first(where: { $0.place.map { isSame($0, place) } == true }) { return trip }
    }
    return latest(
      before: cluster, all, pastTitle: true,
      where: { other in
        !other.span.isUnknown && isOfOneStory(other, cluster) && mayLend(other.span, to: cluster.status)
          && (cluster.place == nil || other.place == nil
            || cluster.place.map { isSame($0, other.place ?? $0) } == true)
      })?.cluster
  }

  /// "On Monday she saw a general. She was not allowed to see the president": then and there as well.
  private func isOfOneStory(_ other: OccasionCluster, _ cluster: OccasionCluster) -> Bool {
    other.status == cluster.status || other.status == .held && cluster.status == .denied
  }

  /// "On the margins of the meeting she received the envoy": the gathering that the text above tells most of, for its
  /// place and day.
  private func frame(of cluster: OccasionCluster, _ all: [OccasionCluster]) -> OccasionCluster? {
    let first = start(cluster)
    let sentence = tree.text.sentences[tree.sentence[first]]
    guard
      let margin = sentence.first(where: { Self.margins.contains(tree[$0].lower) }),
      let noun = (margin + 1..<min(margin + 6, sentence.upperBound)).first(where: { isEventNoun($0) }),
      isDefinite(noun),
      mention(headedBy: noun) == nil,
      tree.children(noun).allSatisfy({ [.det, .case, .punct].contains(tree[$0].relation) })
    else { return nil }
    return all.filter { other in
      [.meeting, .talks, .summit].contains(other.kind) && other.status == cluster.status
        && other.members.contains { $0.trigger < first && tree.sentence[first] - tree.sentence[$0.trigger] <= 12 }
    }.max { ($0.members.count, -start($0)) < ($1.members.count, -start($1)) }
  }

  /// "Before the session they met the king", "Following the ceremony …", "Before that …": on the day of what they tell
  /// of, where it lasts one day.
  private func around(_ cluster: OccasionCluster, _ all: [OccasionCluster]) -> OccasionCluster? {
    guard cluster.kind != .visit else { return nil }
    let first = start(cluster)
    let sentence = tree.text.sentences[tree.sentence[first]]
    for token in sentence where Self.bordering.contains(tree[token].lower) && token + 1 < sentence.upperBound {
      guard abs(token - first) < 24, token != first, !isFarFrom(token) else { continue }
      let isThat =
        tree[token + 1].lower == "that" && (token + 2 >= sentence.upperBound || tree[token + 2].pos != .noun)
      let near = all.filter { other in
        other.span.earliest != nil && other.span.earliest == other.span.latest && other.kind != .call
          && (other.status == cluster.status || other.status == .held && cluster.status == .denied)
          && other.members.contains { start in
            isThat
              ? start.trigger < first && (0...2).contains(tree.sentence[first] - tree.sentence[start.trigger])
              : (token + 1..<min(token + 8, sentence.upperBound)).contains(start.trigger)
          }
      }
      if let nearest = near.max(by: { start($0) < start($1) }) { return nearest }
      // "before the session", where the noun tells of what is known from above
      guard !isThat,
        let noun = (token + 1..<min(token + 8, sentence.upperBound)).first(where: {
          isEventNoun($0) || tree[$0].lemma == "ceremony"
        }),
        isDefinite(noun)
      else { continue }
      let above = all.filter { other in
        other.span.earliest != nil && other.span.earliest == other.span.latest && other.kind != .call
          && other.status == cluster.status && !other.actors.isDisjoint(with: cluster.actors)
          && other.members.contains { $0.trigger < first && tree.sentence[first] - tree.sentence[$0.trigger] <= 6 }
      }
      if let nearest = above.max(by: { start($0) < start($1) }) { return nearest }
    }
    return nil
  }

  /// "two weeks after", "long before"
  private func isFarFrom(_ preposition: Int) -> Bool {
    guard preposition > 0, tree.sentence[preposition - 1] == tree.sentence[preposition] else { return false }
    let before = tree[preposition - 1]
    return time(at: preposition - 1) != nil || before.pos == .num || before.lower == "long"
      || ["day", "week", "month", "year", "decade"].contains(before.lemma)
  }

  private static let bordering: Set<String> = ["before", "after", "following", "prior", "preceding"]

  /// "He began the trip Sunday in Cairo, holding talks with …": what the same sentence tells of the same place.
  private func beside(_ cluster: OccasionCluster, _ all: [OccasionCluster]) -> OccasionCluster? {
    guard let place = cluster.place else { return nil }
    let sentences = Set(cluster.members.map { tree.sentence[$0.trigger] })
    return all.first { other in
      !other.span.isUnknown && other.status == cluster.status && !other.actors.isDisjoint(with: cluster.actors)
        && other.place.map { isSame($0, place) } == true
        && other.members.contains { sentences.contains(tree.sentence[$0.trigger]) }
    }
  }

  /// The dates of the journey that the article is about, for its people or, in a release on it, for all.
  private func framed(_ cluster: OccasionCluster, by journey: OccasionCluster?) -> OccasionCluster? {
    guard let journey, let last = journey.span.latest,
      isTravelogue || journey.parties.contains(where: { $0.role != .host && cluster.actors.contains($0.entity) }),
      isTravelogue || mayLie(cluster.place, in: journey), mayLend(journey.span, to: cluster.status),
      !cluster.members.contains(where: { isEarlier($0.trigger) })
    else { return nil }
    let isAhead = written.map { last >= $0 } ?? false
    return cluster.status == journey.status || cluster.status == .planned && isAhead ? journey : nil
  }

  /// Those who have arrived are there for what is to come.
  private func mayLendPlace(_ other: OccasionCluster, to cluster: OccasionCluster) -> Bool {
    isOfOneStory(other, cluster) || other.status == .held && other.kind == .visit && cluster.status == .planned
  }

  private func mayLie(_ place: Int?, in journey: OccasionCluster) -> Bool {
    guard let place, let stop = journey.place else { return true }
    return isWide(stop) || isSame(place, stop)
  }

  /// The place of the last occasion told of in this paragraph or the sentence before, if somebody is in both.
  private func inheritedPlace(_ cluster: OccasionCluster, _ all: [OccasionCluster]) -> Int? {
    if let place = placeOfParagraph(start(cluster)) { return place }
    return latest(before: cluster, all) { other in
      other.kind != .call && other.place != nil && mayLendPlace(other, to: cluster)
        && !isLongBefore(cluster, other)
        && (cluster.span.isUnknown || other.span.isUnknown || cluster.span.overlaps(other.span)
          || other.kind == .visit)
    }?.place
  }

  /// "met for a new round in Lima. The negotiations began a year ago": nobody says where.
  private func isLongBefore(_ cluster: OccasionCluster, _ other: OccasionCluster) -> Bool {
    guard let written, let last = cluster.span.latest, other.span.isUnknown, other.kind != .visit else {
      return false
    }
    return written - last > 60
  }

  /// The nearest mention of another occasion before this one with somebody in common: in the sentence before, in the
  /// same paragraph, or further back where the words say that the story goes on ("also met").
  private func latest(
    before cluster: OccasionCluster, _ all: [OccasionCluster], pastTitle goesOn: Bool = false,
    where fits: (OccasionCluster) -> Bool
  ) -> (cluster: OccasionCluster, place: Int?)? {
    // A title stands before all; what the text tells of what was held goes on from what the text told.
    let told = cluster.status == .held ? cluster.members.map(\.trigger).filter { !isTitle($0) }.min() : nil
    let first = goesOn ? told ?? start(cluster) : start(cluster)
    let sentence = tree.sentence[first]
    let paragraph = tree.text.paragraphs[sentence]
    let isContinued = isContinued(first)
    let isEarlier = isEarlier(first)
    var found: (cluster: OccasionCluster, place: Int?, trigger: Int)?
    for other in all where !other.actors.isDisjoint(with: cluster.actors) && fits(other) {
      for occasion in other.members
      where occasion.trigger < first && occasion.trigger > found?.trigger ?? -1 && !isLeftBehind(occasion.trigger)
      {
        let line = tree.sentence[occasion.trigger]
        let gap = sentence - line
        let turns = paragraph - tree.text.paragraphs[line]
        // Papers make a paragraph of each sentence; the one before still counts.
        guard
          gap <= 1 && turns <= 1 || gap <= 3 && turns == 0 || gap <= 6 && isContinued
            || isTravelogue && gap <= 2 && turns <= 1,
          !isEarlier || self.isEarlier(occasion.trigger) || gap == 0
        else { continue }
        found = (other, occasion.place ?? other.place, occasion.trigger)
      }
    }
    return found.map { ($0.cluster, $0.place) }
  }

  /// "arrived in Lima from Quito, where she had ⟨met⟩ the king": where nobody is any more.
  private func isLeftBehind(_ trigger: Int) -> Bool {
    tree.path(trigger).contains { node in
      [.aclRelcl, .acl, .advcl, .advclRelcl].contains(tree[node].relation)
        && tree.children(node, [.advmod, .mark]).contains {
          tree[$0].lower == "where" && $0 > 3 && $0 <= trigger
            && (tree[$0 - 1].form == "," ? mention(covering: $0 - 2) : mention(covering: $0 - 1)).map { place in
              place.tokens.lowerBound > 0 && tree[place.tokens.lowerBound - 1].lower == "from"
            } == true
        }
    }
  }

  private func isSame(_ a: Int, _ b: Int) -> Bool {
    if a == b { return true }
    guard let country = entities[a].country, entities[b].country == country else { return false }
    return entities[a].kind != .city || entities[b].kind != .city
  }
}
