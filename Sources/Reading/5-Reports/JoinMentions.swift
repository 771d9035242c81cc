internal import Meetings

/// What two mentions of one occasion tell together.
extension Scene {
  func joined(_ old: OccasionCluster, _ new: OccasionCluster) -> OccasionCluster {
    var result = old
    result.members += new.members
    // "Blair greets party chief", where the text says who that is
    if old.members.allSatisfy({ isOpening($0.trigger) }) {
      let people = new.actors.subtracting(old.actors).count(where: isPerson)
      result.parties.removeAll { party in isGroup(party.entity, of: people) }
      result.parties.removeAll { party in
        isUnnamed(party.entity) && new.actors.subtracting(old.actors).contains { mayBe($0, party.entity) }
      }
    }
    for party in new.parties {
      if let index = result.parties.firstIndex(where: { $0.entity == party.entity }) {
        if result.parties[index].role == .party { result.parties[index].role = party.role }
      } else {
        result.parties.append(party)
      }
    }
    let isPutOff = [.postponed, .cancelled].contains(old.status) && new.status == .planned
    let isLonger = new.members.first.map(isLasting) ?? false
    if let occasion = new.members.first, areEnds(occasion, new, of: old),
      let first = isLonger ? new.span.latest : new.span.earliest, let last = old.span.earliest
    {
      result.span = DateSpan(min(first, last), max(first, last))
      // "The round began on Monday with a lunch": the day of the lunch alone.
    } else if result.span.isUnknown || !isMeal(new) && (new.span.length ?? .max) < (result.span.length ?? .max) {
      if !new.span.isUnknown {
        result.span = new.span
        result.dateText = new.dateText
      }
    }
    // "ended on Friday. … at the end of ⟨the four-day session⟩"
    if let day = result.span.earliest, day == result.span.latest, let member = new.members.first,
      member.time == nil,
      let days = length(of: member)
    {
      if old.members.contains(where: { phase($0) == .ending }) {
        result.span = DateSpan(day - (days - 1), day)
      } else if old.members.contains(where: { phase($0) == .opening }) {
        result.span = DateSpan(day, day + (days - 1))
      }
    }
    if let place = new.place, result.place == nil || rank(place) < rank(result.place ?? place) {
      result.place = place
    }
    // A summit, a call or a signing is also a meeting or talks, and called so.
    if [.meeting, .talks, .other].contains(result.kind), [.summit, .call, .signing].contains(new.kind),
      !new.members.contains(where: { isMargin($0.trigger) })
    {
      result.kind = new.kind
    }
    // What a verb calls a meeting may have been talks, where a noun says so.
    if result.kind == .meeting, new.members.contains(where: isNegotiation) { result.kind = .talks }
    let off: Set<Status> = [.cancelled, .postponed, .denied]
    // "talks collapsed on Friday … had been suspended": after they had begun
    let isBrokenOff = off.contains(new.status) && old.status == .held && new.members.allSatisfy(isInterrupted)
    if isBrokenOff {
    } else if old.members.allSatisfy({ isTitle($0.trigger) && isInterrupted($0) }), new.status == .held {
      result.status = .held
    } else if isLonger || isPutOff && !old.members.allSatisfy({ isTitle($0.trigger) }) {
      // What goes on until Friday has begun.
    } else if old.members.allSatisfy({ isTitle($0.trigger) }), old.status == .held || !off.contains(old.status) {
      result.status = new.status
    } else if off.contains(new.status) {
      // "has been postponed … were to have met on Thursday": which says no more than that they didn't then.
      let isBare = new.members.allSatisfy { isInfinitive($0.trigger) }
      if old.status != .postponed || !isBare { result.status = new.status }
    } else if result.status == .proposed {
      result.status = new.status
    }
    result.label = result.label ?? new.label
    return result
  }

  /// "have been suspended", which what has begun may be as well as what hasn't
  func isInterrupted(_ occasion: Occasion) -> Bool {
    tree.parent(occasion.trigger).map { ["suspend", "adjourn", "interrupt", "halt"].contains(tree[$0].lemma) }
      == true
  }

  /// Somebody known by an office alone: "South Ossetian leader".
  func isUnnamed(_ entity: Int) -> Bool {
    let words = entities[entity].name.split(separator: " ")
    return isPerson(entity)
      && [words.first, words.last].compactMap(\.self).contains { Roles.offices.contains($0.lowercased()) }
  }

  func isMeal(_ cluster: OccasionCluster) -> Bool {
    cluster.actors.isEmpty && cluster.members.allSatisfy { Self.meals.contains(tree[$0.trigger].lemma) }
  }

  /// The title and the first sentence behind it.
  func isOpening(_ trigger: Int) -> Bool {
    isTitle(trigger) || tree.sentence[trigger] == (article.title.isEmpty ? 0 : 1)
  }

  func mayBe(_ person: Int, _ unnamed: Int) -> Bool {
    guard isPerson(person), !isUnnamed(person) else { return false }
    let (a, b) = (entities[person].country, entities[unnamed].country)
    return a == nil || b == nil || a == b
  }

  func isNegotiation(_ occasion: Occasion) -> Bool {
    occasion.kind == .talks
      && ["talk", "negotiation", "dialogue", "consultation", "round"].contains(noun(occasion.trigger))
  }

  func rank(_ place: Int) -> Int {
    switch entities[place].kind {
    case .venue: 0
    case .city: 1
    case .region: 2
    default: 3
    }
  }
}
