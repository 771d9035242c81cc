internal import Meetings

/// A mention on its own: the days that it says, as far as its clause, its length and its other end tell, and how it stands by
/// them.
extension Scene {
  func cluster(of occasion: Occasion) -> OccasionCluster {
    var span = DateSpan.unknown
    var status = occasion.status
    // "in office since May, he flies to Lima": none of its days
    if let time = occasion.time, !isSincePlanned(times[time].value, status), !isOfRelease(time, occasion.trigger) {
      var value = occasion.isRescheduled ? times[time].value.withoutUntil : times[time].value
      if let day = occasion.day, case .list(let days) = value, days.indices.contains(day) { value = days[day] }
      // "since January 13, when he received him"
      let isWhen = opensClause(behind: times[time].tokens.upperBound, with: occasion.trigger)
      if occasion.isLast || isWhen, case .since(let last) = value { value = last }
      span = value.resolve(from: written, direction: direction(status, times[time].tokens, occasion.trigger))
      // What was to happen after publication has not been held yet.
      if status == .held, let published = written, let first = span.earliest,
        first > published
          || first == published && span.latest.map({ $0 > published }) == true && !hasOpened(value)
            && !(tree.isVerb(occasion.trigger) && isPast(occasion.trigger))
      {
        status = .planned
      }
      // "was later to meet her in 1995": told with hindsight
      if status == .planned, let written, let last = span.latest, last < written, tree.isVerb(occasion.trigger),
        tree.children(occasion.trigger, [.advmod]).contains(where: { tree[$0].lower == "later" })
      {
        status = .held
      }
      // "two days before talks with him, she met the king on Monday": by now they are over
      if status == .planned, let written, let last = span.latest, last < written, isDistance(time) {
        status = .held
      }
      span = stretched(withOtherEnd(span, occasion), occasion)
    }
    return OccasionCluster(
      members: [occasion], kind: occasion.kind, status: status, parties: occasion.parties, place: occasion.place,
      span: span, dateText: occasion.time.map { times[$0].text }, label: occasion.label)
  }

  /// "No. 112, 16 April 2013, Press Release Regarding the Visit of …": the day of the paper, not of what it is about.
  private func isOfRelease(_ time: Int, _ trigger: Int) -> Bool {
    let next = times[time].tokens.upperBound
    return isTitle(trigger) && next < trigger && [",", ":", "-", "–"].contains(tree[next].form)
      && written.map { DateSpan($0) } == times[time].value.resolve(from: written, direction: .past)
  }

  /// "opened on Thursday and will last until Friday"
  private func hasOpened(_ value: TimeValue) -> Bool {
    if case .range(_, .facing(.future, _)) = value { return true }
    return false
  }

  /// ", when ⟨he received him⟩"
  func opensClause(behind end: Int, with trigger: Int) -> Bool {
    guard end + 1 < trigger, tree.sentence[end] == tree.sentence[trigger] else { return false }
    let when = tree[end].form == "," ? end + 1 : end
    return tree[when].lower == "when" && tree[when].head == (tree.isVerb(trigger) ? trigger : tree.clause(trigger))
  }

  private func isSincePlanned(_ value: TimeValue, _ status: Status) -> Bool {
    guard case .since = value else { return false }
    return [.planned, .proposed].contains(status)
  }

  /// "The round, which opened on May 7, ended on Tuesday", "brought them together on Tuesday for talks that are to last
  /// until Friday": the day at hand with the other end that a relative clause tells of.
  private func withOtherEnd(_ span: DateSpan, _ occasion: Occasion) -> DateSpan {
    guard let day = span.earliest, day == span.latest, let own = occasion.time, occasion.status != .cancelled,
      occasion.status != .postponed
    else { return span }
    var nouns = ([occasion.trigger] + phrases(of: [occasion.trigger], ["for"])).filter(isEventNoun)
    // "a round of talks"
    nouns += nouns.flatMap { tree.children($0, [.nmod]) }.filter {
      tree.preposition($0) == "of" && isEventNoun($0)
    }
    // Of "the round between A and B, which opened on May 7" a tree may hang the clause on B.
    let sides = nouns.flatMap { tree.children($0, [.nmod]) }.filter {
      ["between", "with"].contains(tree.preposition($0))
    }
    let clauses = (nouns + sides.flatMap { tree.conjuncts($0) }).flatMap { tree.children($0, [.aclRelcl, .acl]) }
    for clause in clauses where !isNegated(clause) && tree.child(clause, .obj) == nil {
      let verbs = [clause] + tree.children(clause, [.xcomp])
      let isOpening = verbs.contains { Self.opening.contains(tree[$0].lemma) }
      let isEnding = verbs.contains {
        Self.ending.contains(tree[$0].lemma) || ["last", "run"].contains(tree[$0].lemma)
      }
      guard isOpening != isEnding, let time = time(of: verbs), time != own else { continue }
      let direction = tree.text.direction(at: verbs.last ?? clause)
      let other = times[time].value.resolve(from: written, direction: direction)
      if isOpening, let first = other.earliest, first < day, day - first < 40 { return DateSpan(first, day) }
      if isEnding, let last = other.latest, last > day, last - day < 40 { return DateSpan(day, last) }
    }
    return span
  }

  static let opening: Set<String> = ["open", "begin", "start", "launch", "kick", "commence"]

  /// A day that opens or ends "a three-day visit", "two days of talks", with the days that they last.
  private func stretched(_ span: DateSpan, _ occasion: Occasion) -> DateSpan {
    guard let day = span.earliest, day == span.latest, let days = length(of: occasion) else { return span }
    let ends =
      tree.path(occasion.trigger).dropFirst().prefix(2).contains { Self.ending.contains(tree[$0].lemma) }
      || isAfterwards(occasion.trigger)
      // "a five-day tour that is due to end on Sunday"
      || occasion.time.flatMap { headToken(times[$0].tokens) }.map { head in
        tree.path(head).dropFirst().prefix(2).contains { Self.ending.contains(tree[$0].lemma) }
      } ?? false
    return ends ? DateSpan(day - (days - 1), day) : DateSpan(day, day + (days - 1))
  }

  /// "agreed on Sunday ⟨after six days of talks⟩"
  private func isAfterwards(_ noun: Int) -> Bool {
    tree.preposition(noun) == "of"
      && tree.parent(noun).map { time(at: $0) != nil && ["after", "following"].contains(tree.preposition($0)) }
        == true
  }

  static let ending: Set<String> = [
    "end", "conclude", "close", "finish", "wrap", "wind", "complete", "adjourn",
  ]

  /// The days that an occasion lasts: "a three-day visit", "two days of talks"; a visit's also beside its verb.
  func length(of occasion: Occasion) -> Int? {
    let sentence = tree.text.sentences[tree.sentence[occasion.trigger]]
    for time in times where sentence.contains(time.tokens.lowerBound) {
      guard case .lasting(.day, let days) = time.value, (2...31).contains(days),
        time.tokens.upperBound < sentence.upperBound
      else { continue }
      let behind = time.tokens.upperBound..<min(sentence.upperBound, time.tokens.upperBound + 4)
      let isVisit = occasion.kind == .visit && behind.contains { lexicon.nouns[noun($0)] == .visit }
      // "met ⟨for two days⟩ in Lima"
      let start = time.tokens.lowerBound
      let isOfVerb =
        tree.isVerb(occasion.trigger) && (1...4).contains(start - occasion.trigger)
        && tree[start - 1].lower == "for"
        && tree[headToken(time.tokens) ?? start].head == occasion.trigger
      if isOfVerb { return days }
      if isVisit || behind.contains(occasion.trigger) && isEventNoun(occasion.trigger) { return days }
    }
    return nil
  }

  /// Whether a weekday is neither that of the report nor the one before.
  private func isAhead(_ time: Range<Int>) -> Bool {
    guard let written, let index = times.firstIndex(where: { $0.tokens == time }),
      case .weekday = times[index].value,
      let last = times[index].value.resolve(from: written, direction: .past).latest
    else { return false }
    return written - last > 1
  }

  /// What did not happen may lie behind or ahead, as its clause says: "due to start this week, will not take place".
  private func direction(_ status: Status, _ time: Range<Int>, _ trigger: Int) -> TimeDirection {
    switch status {
    // "is flying to Lima on Saturday": ahead, but for the day before.
    case .held where isProgressive(tree.isVerb(trigger) ? trigger : tree.clause(trigger)) && isAhead(time): .future
    case .held: .past
    // "failed to meet on Monday": the day is over.
    case .denied
    where tree.path(trigger).contains { tree[$0].lemma == "fail" && isPast($0) || isFoiled($0) }:
      .past
    // "An attempt to bring them together in May fell through"
    case .cancelled
    where tree.path(trigger).contains {
      ["fail", "fall", "collapse", "founder"].contains(tree[$0].lemma) && isPast($0)
    }:
      .past
    case .denied: tree.text.direction(at: tree.text.head(of: time)) == .future ? .future : .past
    case .planned, .proposed: isLived(time, trigger) ? .past : .future
    case .postponed, .cancelled: isStill(trigger, time) ? .future : .unknown
    }
  }

  /// "The meeting on Tuesday ⟨has been⟩ cancelled": told before its day.
  private func isStill(_ trigger: Int, _ time: Range<Int>) -> Bool {
    let verb = tree.isVerb(trigger) ? trigger : tree.clause(trigger)
    let helper = tree.children(verb, [.aux, .auxPass]).first.map { tree[$0].lower } ?? ""
    return !isInfinitive(verb) && time.upperBound <= verb && ["has", "have", "is", "are"].contains(helper)
  }

  /// "flew home ⟨on Tuesday⟩, hoping to meet him": the day is that of what was done in the hope.
  private func isLived(_ time: Range<Int>, _ trigger: Int) -> Bool {
    let owner = owner(of: tree.text.head(of: time))
    return owner != trigger && time.upperBound <= trigger && tree.isVerb(owner)
      && tree.text.direction(at: tree.text.head(of: time)) == .past
      && (hasLeft(owner)
        || tree.path(trigger).dropFirst().contains { node in
          tree[node].relation == .advcl && tree[node].lower.hasSuffix("ing") && tree.parent(node) == owner
        })
  }
}
