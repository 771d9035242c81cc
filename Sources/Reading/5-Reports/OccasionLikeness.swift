internal import Meetings

/// How far two mentions agree: in those who met, in kind, status and place, and in what a text opens with.
extension Scene {
  /// Whether some people or bodies of a set are not in another, nor anybody who stands for them.
  func adds(_ actors: Set<Int>, to known: Set<Int>) -> Bool {
    actors.subtracting(known).contains { actor in
      entities[actor].kind != .state && !known.contains { stands($0, for: actor) || stands(actor, for: $0) }
    }
  }

  /// Actors of one set that are in the other, a person standing for the state or body he belongs to.
  func matches(_ a: Set<Int>, _ b: Set<Int>) -> Int {
    let (small, large) = a.count <= b.count ? (a, b) : (b, a)
    return small.count { entity in
      large.contains(entity) || large.contains { stands($0, for: entity) || stands(entity, for: $0) }
    }
  }

  /// Whether some persons of one set are new to a set that has only bodies in their stead.
  func strangers(_ a: Set<Int>, _ b: Set<Int>) -> Bool {
    a.count > b.count
      && a.contains { person in
        isPerson(person) && !b.contains(person) && !b.contains { stands(person, for: $0) }
      }
  }

  func stands(_ person: Int, for body: Int) -> Bool {
    guard entities[person].kind == .person || entities[person].kind == .group else { return false }
    let sender = entities[person].sentBy
    if sender == body { return true }
    // "EU chief negotiator Ana Rey"
    if entities[body].name == "European Union", entities[person].country == "EU" { return true }
    guard entities[body].kind == .state, let country = entities[body].country else { return false }
    return (entities[person].country ?? sender.flatMap { entities[$0].country }) == country
  }

  func compatible(_ a: MeetingKind, _ b: MeetingKind, definite: Bool) -> Bool {
    if a == b { return true }
    let face: Set<MeetingKind> = [.meeting, .talks, .summit, .other]
    if face.contains(a), face.contains(b) { return true }
    // "the conversation", "the talks" may speak of a call.
    return definite && Set([a, b]).isSubset(of: [.call, .talks, .meeting])
  }

  func compatible(_ a: Status, _ b: Status, definite: Bool) -> Bool {
    if a == b { return true }
    let open: Set<Status> = [.planned, .proposed]
    if open.contains(a), open.contains(b) { return true }
    let off: Set<Status> = [.cancelled, .postponed, .denied, .planned, .proposed]
    return definite && off.contains(a) && off.contains(b)
  }

  func isOff(_ status: Status) -> Bool { [.cancelled, .postponed, .denied].contains(status) }

  /// "after the signing on Sept. 13": a noun in passing, which doesn't say that it took place.
  func isBareMention(_ cluster: OccasionCluster) -> Bool {
    cluster.status == .held && cluster.members.allSatisfy { $0.rule.hasPrefix("noun.") }
  }

  /// "They lead the Peruvian side at the meeting": at the one just told of.
  func isOfLeads(_ occasion: Occasion, _ new: OccasionCluster, of old: OccasionCluster) -> Bool {
    occasion.isDefinite && new.parties.contains { $0.role == .lead }
      && new.parties.allSatisfy { $0.role == .lead || old.actors.contains($0.entity) }
      && (0...1).contains(tree.sentence[occasion.trigger] - tree.sentence[last(old)])
  }

  /// "Dozens of heads of state are meeting in Lima": of whom a text opens.
  func isCrowd(_ cluster: OccasionCluster) -> Bool {
    cluster.parties.allSatisfy { entities[$0.entity].kind == .group } && cluster.kind != .visit
      && cluster.members.allSatisfy { isOpening($0.trigger) && $0.rule != "verb.discuss" }
  }

  /// "Ana Rey opened the conference": the one just told of, which she came to.
  func isJoined(_ occasion: Occasion) -> Bool {
    let noun = occasion.trigger
    var top = noun
    // "attended the opening of the summit"
    if tree.preposition(noun) == "of", let part = tree.parent(noun),
      ["opening", "start", "beginning", "close", "end", "part"].contains(tree[part].lemma)
    {
      top = part
    }
    guard occasion.isDefinite, isEventNoun(noun), let verb = tree.parent(top),
      tree.child(noun, .nmod, .nmodPoss) == nil,
      // "the seven-hour meeting"
      tree.children(noun, [.compound]).allSatisfy({ ["hour", "day", "minute", "week"].contains(tree[$0].lemma) }),
      tree.children(noun, [.amod]).allSatisfy({
        ["final", "last", "opening", "first", "closing", "concluding"].contains(tree[$0].lower)
      })
    else { return false }
    // "are to take part in the talks"
    if tree.preposition(top) == "in" {
      return tree[verb].lemma == "participate"
        || ["take", "part"].contains(tree[verb].lemma) && tree.subtree(verb).contains { tree[$0].lemma == "part" }
    }
    // "The discussions will also be attended by Ana Rey"
    if tree[top].relation == .nsubjPass {
      return ["attend", "join", "chair", "mediate"].contains(tree[verb].lemma)
    }
    guard tree[top].relation == .obj else { return false }
    if ["attend", "join"].contains(tree[verb].lemma) { return true }
    guard ["open", "close", "address", "chair", "inaugurate"].contains(tree[verb].lemma) else { return false }
    return subjects(of: verb).count == 1 && subjectParties(verb).allSatisfy { isPerson($0.entity) }
  }

  /// "During their meeting, they were to discuss": what was held, of whatever else they meant to do there.
  func isFrame(_ occasion: Occasion, _ new: OccasionCluster, of old: OccasionCluster) -> Bool {
    let frame = ([occasion.trigger] + tree.children(occasion.trigger, [.obl])).first(where: isEventNoun)
    return new.status == .planned && old.status == .held && new.actors == old.actors
      && isPast(tree.clause(occasion.trigger))
      && frame.map { isDefinite($0) && tree.preposition($0) == "during" } ?? false
  }

  /// "A meeting of the two generals has been put off. ⟨Rey and Paz were to have met⟩ in Lima", "had come for the gathering":
  /// of whom a text opens about an occasion that it names nobody for.
  func isAnnounced(_ new: OccasionCluster, by old: OccasionCluster, _ occasion: Occasion) -> Bool {
    guard old.actors.isEmpty, let opening = old.members.last, isOpening(opening.trigger), old.kind != .visit,
      old.members.allSatisfy({ isOpening($0.trigger) && isEventNoun($0.trigger) }),
      (1...2).contains(tree.sentence[occasion.trigger] - tree.sentence[opening.trigger])
    else { return false }
    if isOff(old.status), isComingFor(occasion) { return true }
    let isCounted = phrases(of: [opening.trigger], ["between", "of", "among"]).contains { group in
      isPersonal(group) && tree[group].features.contains(.plural)
    }
    return isCounted && new.actors.count > 1
      && (isOff(old.status) ? isOff(new.status) : compatible(new.status, old.status, definite: false))
  }

  /// "A meeting of A and B has been put off. ⟨They were due to meet on Thursday⟩": two ways to say that they don't.
  func isPutOff(_ new: OccasionCluster, _ old: OccasionCluster, _ occasion: Occasion) -> Bool {
    let off: Set<Status> = [.cancelled, .postponed]
    // "was due to meet him on Saturday", "were to meet": before it was put off
    let words = [occasion.trigger] + (tree.parent(occasion.trigger).map { [$0] } ?? [])
    let isPlan =
      new.status == .planned
      && (words.dropFirst().contains(where: isPast)
        || words.contains { word in
          tree.children(word, [.cop, .aux]).contains { ["was", "were"].contains(tree[$0].lower) }
        })
    return (off.contains(new.status) || isPlan) && off.contains(old.status) && new.actors == old.actors
      && new.actors.count > 1
      && (new.span.isUnknown || old.span.isUnknown)
      && (0...2).contains(tree.sentence[occasion.trigger] - tree.sentence[last(old)])
  }

  /// "had come to Lima ⟨for the gathering⟩": which doesn't say that it took place.
  func isComingFor(_ occasion: Occasion) -> Bool {
    occasion.isDefinite && isEventNoun(occasion.trigger) && tree.preposition(occasion.trigger) == "for"
  }

  /// "no such meeting": what was just told of was not.
  func isDenial(_ trigger: Int) -> Bool {
    hasNo(trigger) && tree.children(trigger, [.amod, .det]).contains { tree[$0].lower == "such" }
  }

  func isNamed(_ trigger: Int) -> Bool {
    !isTitle(trigger) && tree[trigger].pos == .propn && isCapitalised(tree[trigger]) && isEventNoun(trigger)
      && tree.sentence[trigger] > 0 && trigger > tree.text.sentences[tree.sentence[trigger]].lowerBound
  }

  /// Whether two words of occasions stand behind the same capitalised word.
  func bearsSameName(_ a: Int, _ b: Int) -> Bool {
    a > 0 && b > 0 && tree[a - 1].form == tree[b - 1].form && isCapitalised(tree[b - 1])
      && [.adj, .propn, .noun].contains(tree[b - 1].pos)
  }

  /// Whether two places are known and one, or one holds the other.
  func isOnePlace(_ a: Int?, _ b: Int?) -> Bool {
    guard let a, let b else { return false }
    return a == b
      || entities[a].country != nil && compatiblePlaces(a, b) && entities[a].country == entities[b].country
  }

  /// A town, or the one that the text puts a venue in.
  private func town(of place: Int) -> Int? {
    switch entities[place].kind {
    case .city: place
    case .venue: city(of: place)
    default: nil
    }
  }

  func compatiblePlaces(_ a: Int?, _ b: Int?) -> Bool {
    guard let a, let b, a != b else { return true }
    let (x, y) = (entities[a], entities[b])
    // "at headquarters in Rawalpindi" and "in Islamabad"
    if x.kind == .venue || y.kind == .venue, let one = town(of: a), let other = town(of: b), one != other {
      return false
    }
    guard let country = x.country, country == y.country else { return x.country == nil || y.country == nil }
    return x.kind != .city || y.kind != .city
  }

  /// "He talked with the leader of the rebels. ⟨He saw Ana Rey⟩ for an hour": how many of those whom an opening knows by an
  /// office a mention may name.
  func named(in new: OccasionCluster, of old: OccasionCluster) -> Int {
    guard let first = new.members.first, !first.isAnother, !isContinued(first.trigger) else { return 0 }
    let people = new.actors.subtracting(old.actors)
    // "Three African leaders met Mugabe. ⟨Mbeki, Chissano and Nujoma⟩ …"
    if old.actors.contains(where: { isGroup($0, of: people.count) }), people.allSatisfy(isPerson),
      new.actors.count(where: old.actors.contains) > 0
    {
      return 1
    }
    return old.actors.count { body in
      isUnnamed(body) && !new.actors.contains(body)
        && people.contains { mayBe($0, body) && !stands($0, for: body) }
    }
  }

  /// "Three southern African leaders"
  func isGroup(_ entity: Int, of count: Int) -> Bool {
    let numbers = MentionFinder.numbers
    return entities[entity].kind == .group
      && entities[entity].name.split(separator: " ").first.flatMap { numbers[$0.lowercased()] } == count
  }

  func isAboutMatter(_ occasion: Occasion) -> Bool {
    [.topic, .partner].contains(lexicon.verbs[tree[occasion.trigger].lemma]?.kind)
  }
}
