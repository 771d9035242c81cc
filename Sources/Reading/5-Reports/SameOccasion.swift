internal import Meetings

/// All that one article says of one occasion: its mentions, and what they add up to.
struct OccasionCluster: Sendable {
  var members: [Occasion]
  var kind: MeetingKind
  var status: Status
  var parties: [Party]
  var place: Int?
  var span: DateSpan
  var dateText: String?
  var label: String?
  /// Words of other sentences that tell who was there, where or when.
  var context: [Int] = []

  var actors: Set<Int> { Set(parties.map(\.entity)) }

  /// The same people on the same days at the same place, as far as all of that is known.
  func isTwin(of other: OccasionCluster) -> Bool {
    place != nil && place == other.place && !span.isUnknown && span == other.span && status == other.status
      && actors == other.actors
      && (kind == other.kind || Set([kind, other.kind]).isSubset(of: [.meeting, .talks, .summit]))
  }
}

/// Puts mentions of one occasion together: an article tells of a meeting in its title, its first sentence and again
/// below; the rounds of a series and meetings on other days stay apart.
///
/// Each mention joins the best cluster so far, if any fits; the number of clusters in one article is small, so
/// comparing with all of them costs little.
extension Scene {
  func clusters(_ occasions: [Occasion]) -> [OccasionCluster] {
    var clusters: [OccasionCluster] = []
    for occasion in occasions {
      let single = cluster(of: occasion)
      if occasion.isContinuation, let index = continued(by: single, occasion, in: clusters) {
        clusters[index].members.append(occasion)
        continue
      }
      // Of two that fit alike, the one that the article says more of.
      let best = clusters.indices.compactMap { index in
        fit(single, occasion, to: clusters[index], among: occasions).map {
          (index, $0, clusters[index].members.count)
        }
      }.max { ($0.1, $0.2, $0.0) < ($1.1, $1.2, $1.0) }
      if let (index, _, _) = best {
        clusters[index] = joined(clusters[index], single)
      } else {
        clusters.append(pointing(single, occasion, back: clusters))
      }
    }
    return clusters
  }

  /// "The talks were earlier set for May 3 but were put off": another date of what was just told of, with its sides and
  /// its place.
  private func pointing(_ new: OccasionCluster, _ occasion: Occasion, back clusters: [OccasionCluster])
    -> OccasionCluster
  {
    guard new.actors.isEmpty, occasion.isDefinite, isOff(new.status) || occasion.isRescheduled else { return new }
    let sentence = tree.sentence[occasion.trigger]
    let near = clusters.filter { old in
      (old.actors.count > 1 || old.kind == .summit) && compatible(new.kind, old.kind, definite: true)
        && compatiblePlaces(new.place, old.place)
        && old.members.contains { (0...2).contains(sentence - tree.sentence[$0.trigger]) }
    }
    guard let old = near.max(by: { last($0) < last($1) }) else { return new }
    var result = new
    result.parties = old.parties
    result.place = new.place ?? old.place
    // "It was to have opened on Monday" of what then opened on Tuesday
    if new.status == .cancelled, old.status == .postponed { result.status = .postponed }
    if new.status == .cancelled, [.held, .planned].contains(old.status), let first = new.span.latest,
      let second = old.span.earliest, first < second
    {
      result.status = .postponed
    }
    return result
  }

  func last(_ cluster: OccasionCluster) -> Int { cluster.members.map(\.trigger).max() ?? 0 }

  /// The occasion just told of that "They also discussed …" goes on about.
  private func continued(by new: OccasionCluster, _ occasion: Occasion, in clusters: [OccasionCluster]) -> Int? {
    let sentence = tree.sentence[occasion.trigger]
    return clusters.indices.filter { index in
      let old = clusters[index]
      guard old.kind != .visit,
        compatible(new.status, old.status, definite: false) || new.status == .planned && old.status == .held,
        matches(new.actors, old.actors) > 0,
        new.span.isUnknown || old.span.isUnknown || new.span.overlaps(old.span)
      else { return false }
      return old.members.contains { isTitle($0.trigger) || (0...4).contains(sentence - tree.sentence[$0.trigger]) }
    }.max { (matches(new.actors, clusters[$0].actors), $0) < (matches(new.actors, clusters[$1].actors), $1) }
  }

  /// How well a mention fits a cluster; nil where it can't be the same occasion.
  private func fit(
    _ new: OccasionCluster, _ occasion: Occasion, to old: OccasionCluster, among all: [Occasion]
  ) -> Double? {
    // A title speaks of what the text below tells of, in fewer words.
    let titled = old.members.allSatisfy { isTitle($0.trigger) }
    if isSigned(occasion, new, at: old) { return 3 }
    guard !occasion.isNew || titled, compatible(new.kind, old.kind, definite: occasion.isDefinite || titled),
      titled && new.status != .proposed || isLasting(occasion) && areEnds(occasion, new, of: old)
        || compatible(new.status, old.status, definite: occasion.isDefinite)
        || occasion.isDefinite && isOff(new.status) && isBareMention(old) || isDenial(occasion.trigger)
        || occasion.isDefinite && old.status == .held && isOff(new.status) && isInterrupted(occasion)
        || isFrame(occasion, new, of: old) || isOfLeads(occasion, new, of: old)
        || isAnnounced(new, by: old, occasion) || isPutOff(new, old, occasion),
      new.label == nil || old.label == nil || new.label == old.label,
      new.span.isUnknown || old.span.isUnknown || new.span.overlaps(old.span) || areEnds(occasion, new, of: old),
      compatiblePlaces(new.place, old.place),
      // "their talks in Lima" are no call.
      old.kind != .call && new.kind != .call || new.place == nil && old.place == nil || titled
    else { return nil }
    if isBackground(new, occasion, beside: old, titled) { return nil }
    // "met for a new round. The negotiations began in May of last year": the whole of them
    if !titled, occasion.isDefinite, phase(occasion) == .opening, old.span.isUnknown, let written,
      let first = new.span.latest, written - first > 45, old.members.contains(where: { tree.isVerb($0.trigger) })
    {
      return nil
    }
    // "Secretary Rey and Minister Paz Before Their Meeting": theirs alone.
    if titled,
      old.members.contains(where: { member in
        !(tree.parent(member.trigger).map(tree.isVerb) ?? false)
          && ["before", "after", "at", "following"].contains(
            tree.link(member.trigger))
      }),
      !new.actors.isSubset(of: old.actors)
    {
      return nil
    }
    // "the third Asia-Europe Meeting": a name, not whatever meeting was told of.
    if isNamed(occasion.trigger), !titled {
      guard old.members.contains(where: { noun($0.trigger) == noun(occasion.trigger) }) else { return nil }
      // "A and B opened ⟨the Strategic Dialogue⟩": the one that bears the name.
      if occasion.isDefinite, old.members.contains(where: { bearsSameName($0.trigger, occasion.trigger) }) {
        return 1.5 + 1.0 / Double(1 + occasion.trigger - last(old))
      }
    }
    if isOfSameText(occasion, old) { return 2 + 1.0 / Double(1 + occasion.trigger - last(old)) }
    let sameSentence = old.members.contains { tree.sentence[$0.trigger] == tree.sentence[occasion.trigger] }
    let distance = tree.sentence[occasion.trigger] - (old.members.map { tree.sentence[$0.trigger] }.max() ?? 0)
    let isLed = !titled && old.members.allSatisfy { isOpening($0.trigger) } && distance < 4
    let shared = matches(new.actors, old.actors) + (isLed ? named(in: new, of: old) : 0)
    let least = min(new.actors.count, old.actors.count)
    guard !occasion.isAnother || titled || shared == new.actors.count && !isOneOfMany(occasion, new, old) else {
      return nil
    }
    let near = 1.0 / Double(1 + max(0, distance))
    let samePlace = isOnePlace(new.place, old.place)
    let sameTime = !new.span.isUnknown && !old.span.isUnknown
    if areEnds(occasion, new, of: old), !new.span.overlaps(old.span) {
      let isBare =
        occasion.isDefinite && isEventNoun(occasion.trigger)
        && phrases(of: [occasion.trigger], ["with", "between"]).isEmpty
        && tree.child(occasion.trigger, .amod, .compound, .nmodPoss) == nil
      return shared == least && !strangers(new.actors, old.actors) || isBare && distance <= 2 ? 2 + near : nil
    }
    // "The trip also included a stop in Lima"
    if new.kind == .visit, old.kind == .visit, sameSentence, samePlace, new.actors.isEmpty || old.actors.isEmpty {
      return 1 + near
    }
    // "The session was chaired by Ana Rey" says of no other who was at it.
    let isOfHosts = occasion.isDefinite && new.parties.allSatisfy { [.host, .lead, .mediator].contains($0.role) }
    let isOfLeads = isOfLeads(occasion, new, of: old)
    let isJoined = !titled && isJoined(occasion)
    if new.actors.isEmpty
      || (isOfHosts || isOfLeads || isJoined) && (distance <= (isJoined && new.kind == .talks ? 5 : 1) || sameTime)
        && isEventNoun(occasion.trigger)
    {
      // "the Islamabad meeting" is known by its town, however far above it was told of.
      guard occasion.isDefinite || sameTime, distance <= 6 || samePlace else { return nil }
      // "the talks" are none of those who raised a matter with somebody.
      if occasion.kind == .talks, new.status == .held, !sameTime, !samePlace, distance > 1,
        old.members.allSatisfy({ isAboutMatter($0) })
      {
        return nil
      }
      // "The minister was received by the king. … a push to the negotiations"
      if noun(occasion.trigger) == "negotiation",
        old.members.allSatisfy({ tree.isVerb($0.trigger) && trigger($0.trigger)?.kind == .host })
      {
        return nil
      }
      let sameWord = old.members.contains { tree[$0.trigger].lemma == tree[occasion.trigger].lemma }
      return 1 + near + (samePlace ? 0.5 : 0) + (sameTime ? 0.5 : 0) + (sameWord ? 0.3 : 0)
        + (old.actors.count > 1 ? 0.3 : 0) + 0.15 * Double(min(3, old.members.count))
    }
    if isAnnounced(new, by: old, occasion) { return 2 + near }
    // "saw Ghani that evening" is no word for the round that nobody is named in.
    if old.actors.isEmpty, occasion.rule.hasPrefix("verb."), old.members.contains(where: isNegotiation) {
      return samePlace && sameTime ? 1 + near : nil
    }
    if old.actors.isEmpty {
      // A union's summit is no appointment that somebody speaks of.
      if new.kind == .summit, old.kind == .meeting, !titled, !samePlace, !sameTime { return nil }
      let isTold = titled && new.kind == old.kind && distance <= 2
      return samePlace || sameTime || occasion.isDefinite || isTold ? 1 + near : nil
    }
    // "Heads of state are meeting in Abuja. The summit of the union": of those who were only counted
    if occasion.isDefinite, isEventNoun(occasion.trigger), new.kind == .summit, distance <= 1, isCrowd(old),
      samePlace || new.place == nil || old.place == nil
    {
      return 1.5 + near
    }
    // "prepares a summit of Putin and the union. Barroso's talks with Putin": another occasion
    if old.kind == .summit, [.talks, .meeting].contains(new.kind), !titled, !samePlace, !sameTime,
      new.actors.contains(where: { isPerson($0) && !old.actors.contains($0) }),
      old.actors.contains(where: isPerson)
    {
      return nil
    }
    // "met Japanese officials; the three vice ministers will hold a joint meeting": others than those told of.
    if !titled, !occasion.isDefinite, !sameTime, shared == least, least == 2,
      !old.actors.contains(where: { isGroup($0, of: new.actors.subtracting(old.actors).count) }),
      !isWitnessed(occasion.trigger), strangers(new.actors, old.actors) || strangers(old.actors, new.actors)
    {
      return nil
    }
    // "The envoy sat with the rebels, Peruvians and Chileans among them. He had seen Chile's premier": none of the many
    if !titled, tree.isVerb(occasion.trigger), shared == least, least == 2, old.actors.count > 3, !samePlace,
      distance > 0,
      new.actors.count(where: old.actors.contains) < 2,
      strangers(new.actors, old.actors)
        || new.actors.contains(where: {
          isPerson($0) && !old.actors.contains($0)
        })
    {
      return nil
    }
    // "On Wednesday Putin met Nazarbayev": two of the many at a summit, alone
    if !titled, old.kind == .summit, old.actors.count > 3, new.actors.count == 2, occasion.rule.hasPrefix("verb."),
      occasion.rule != "verb.discuss", new.actors.allSatisfy(isPerson), !occasion.isContinuation
    {
      return nil
    }
    if shared == least, least >= 2 { return 3 + near + (samePlace ? 0.5 : 0) + (sameTime ? 0.5 : 0) }
    if shared == least, least == 1 {
      let single = new.actors.count == 1 || old.actors.count == 1
      if single,
        titled
          && (new.kind == .talks && old.kind == .talks && distance <= 2
            || old.members.contains(where: { noun($0.trigger) == noun(occasion.trigger) }))
          || occasion.isDefinite || samePlace && sameTime || sameTime && !sameSentence
          || samePlace && distance <= 3
      {
        return 2 + near
      }
      return nil
    }
    // One delegation sees one counterpart after another.
    let isElsewhere = adds(new.actors, to: old.actors) && adds(old.actors, to: new.actors)
    if shared >= 2, Double(shared) >= 0.6 * Double(least), !isElsewhere { return 2 + near }
    // What was refused is not what a title has held.
    let isTold = titled && (new.status != .denied || old.status == .denied)
    if shared >= 1,
      samePlace && sameTime && !sameSentence && !(isElsewhere && tree.isVerb(occasion.trigger))
        || isTold && !hasBetter(old, shared, all, beside: occasion)
    {
      return 1.5 + near
    }
    return nil
  }

  /// "India and China began talks. Dai ⟨also called on⟩ the premier": none of the talks of their states.
  private func isOneOfMany(_ occasion: Occasion, _ new: OccasionCluster, _ old: OccasionCluster) -> Bool {
    tree.isVerb(occasion.trigger) && trigger(occasion.trigger)?.kind == .upon
      && !new.actors.isSubset(of: old.actors)
  }

  /// "met in Lima and ⟨signed a protocol⟩", "when they signed a treaty": one occasion.
  private func isSigned(_ occasion: Occasion, _ new: OccasionCluster, at old: OccasionCluster) -> Bool {
    guard new.kind == .signing, [.meeting, .talks].contains(old.kind), tree.isVerb(occasion.trigger),
      new.actors == old.actors, new.status == old.status, old.members.contains(where: { tree.isVerb($0.trigger) }),
      tree.sentence[last(old)] == tree.sentence[occasion.trigger],
      new.span.isUnknown || old.span.isUnknown || new.span.overlaps(old.span)
    else { return false }
    return compatiblePlaces(new.place, old.place)
  }

  /// "They met last September in New York": another occasion than what a text tells of with no day, which is of these days.
  private func isBackground(
    _ new: OccasionCluster, _ occasion: Occasion, beside old: OccasionCluster, _ titled: Bool
  ) -> Bool {
    guard let written, let last = new.span.latest, written - last > 14, old.span.isUnknown,
      !isOnePlace(new.place, old.place)
    else { return false }
    if titled { return tree.sentence[occasion.trigger] > 2 }
    return !occasion.isDefinite || occasion.label != nil
  }

  /// "The rebels and the government signed a truce. ⟨The document⟩ was initialled by A and B": the one just told of.
  private func isOfSameText(_ occasion: Occasion, _ old: OccasionCluster) -> Bool {
    guard occasion.kind == .signing, old.kind == .signing, tree.isVerb(occasion.trigger),
      (1...2).contains(tree.sentence[occasion.trigger] - tree.sentence[last(old)])
    else { return false }
    let texts = isPassive(occasion.trigger) ? subjects(of: occasion.trigger) : objects(of: occasion.trigger)
    return texts.contains { text in
      ["document", "text", "accord", "agreement", "deal", "pact", "treaty"].contains(tree[text].lemma)
        && tree.children(text, [.det]).contains { ["the", "this"].contains(tree[$0].lower) }
        && tree.child(text, .amod, .compound, .nmod) == nil
    }
  }

  /// Whether a sentence tells of another occasion as well that has more of those whom a title names.
  private func hasBetter(
    _ title: OccasionCluster, _ shared: Int, _ all: [Occasion], beside occasion: Occasion
  ) -> Bool {
    all.contains { other in
      tree.sentence[other.trigger] == tree.sentence[occasion.trigger]
        && compatible(other.kind, title.kind, definite: true)
        && matches(Set(other.parties.map(\.entity)), title.actors) > shared
    }
  }
}
