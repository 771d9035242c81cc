internal import Meetings

/// Claims that are of one meeting, with the reasons.
struct Occasion {
  /// Positions of claims, sorted.
  var claims: [Int]
  var reasons: [String]
}

/// All claims in occasions, and what was hard to tell.
struct GroupedClaims {
  /// In the order of their first claims.
  var occasions: [Occasion]
  /// Pairs that were joined with little margin, or nearly were, the closest calls first.
  var doubts: [ClaimDoubt]
  var problems: [CorrectionProblem]
}

/// Two claims about which a person may know better.
struct ClaimDoubt {
  var a: Int
  var b: Int
  var likeness: ClaimLikeness
  var isMerged: Bool
}

/// How far from ``sameMeeting`` a pair is worth a second look.
private let doubtful = 0.08

/// Joins claims into occasions, the likeliest pairs first; what is joined must fit as a whole: one claim of each
/// article, days and places that all allow, one round. What a person has decided comes before all that.
func groupClaims(_ claims: [Claim], _ cast: Cast, _ rulings: MeetingRulings = MeetingRulings()) -> GroupedClaims {
  var pairs: [(value: Double, a: Int, b: Int)] = []
  for (a, b) in candidates(claims, cast) {
    if let likeness = claimLikeness(claims[a], claims[b], cast), likeness.value >= sameMeeting - doubtful {
      pairs.append((likeness.value, a, b))
    }
  }
  pairs.sort { ($1.value, $0.a, $0.b) < ($0.value, $1.a, $1.b) }
  var partition = Partition(count: claims.count)
  var wholes = claims.indices.map { Whole(claims[$0], at: $0) }
  var problems = rulings.problems
  for (separation, ruling) in rulings.different.enumerated() {
    for (side, group) in ruling.groups.enumerated() {
      for claim in group { wholes[claim].sides[separation] = side }
    }
  }
  var decided: [Int: [String]] = [:]
  for (same, correction) in rulings.same {
    for claim in same.dropFirst() {
      let (x, y) = (partition.root(same[0]), partition.root(claim))
      if let separation = wholes[x].separation(from: wholes[y]) {
        let line = rulings.different[separation].correction.line
        problems.append(
          CorrectionProblem(.contradiction, correction, "line \(line) says that these are different"))
        break
      }
      guard x != y else { continue }
      partition.join(x, y)
      wholes[min(x, y)] = wholes[x].united(with: wholes[y])
      wholes[min(x, y)].isDecided = true
      decided[claim, default: []].append("\(name(claims[claim])): one by a correction (\(correction.origin))")
    }
  }
  var byHand = partition
  var missed: [(value: Double, a: Int, b: Int)] = []
  for pair in pairs {
    let (x, y) = (partition.root(pair.a), partition.root(pair.b))
    guard x != y else { continue }
    guard pair.value >= sameMeeting, let both = wholes[x].joined(with: wholes[y], claims, cast) else {
      if wholes[x].separation(from: wholes[y]) == nil { missed.append(pair) }
      continue
    }
    partition.join(x, y)
    wholes[min(x, y)] = both
  }
  let occasions = partition.classes().map { members in
    Occasion(claims: members, reasons: reasons(members, decided, claims, cast))
  }
  let close = pairs.filter { $0.value >= sameMeeting && $0.value < sameMeeting + doubtful }
    .filter { partition.root($0.a) == partition.root($0.b) && byHand.root($0.a) != byHand.root($0.b) }
  let apart = missed.filter { partition.root($0.a) != partition.root($0.b) }
  return GroupedClaims(
    occasions: occasions, doubts: doubts(close, true, claims, cast) + doubts(apart, false, claims, cast),
    problems: problems)
}

private func doubts(
  _ pairs: [(value: Double, a: Int, b: Int)], _ isMerged: Bool, _ claims: [Claim], _ cast: Cast
) -> [ClaimDoubt] {
  pairs.compactMap { pair in
    claimLikeness(claims[pair.a], claims[pair.b], cast).map {
      ClaimDoubt(a: pair.a, b: pair.b, likeness: $0, isMerged: isMerged)
    }
  }
}

/// What holds of all claims of an occasion together.
private struct Whole {
  var members: [Int]
  var documents: Set<String>
  /// The days that all stated dates allow; nil where none is stated.
  var days: (earliest: Day, latest: Day)?
  /// The innermost place and what holds it.
  var places: [Int]
  var round: Int?
  /// The side taken in each separation that a correction makes.
  var sides: [Int: Int] = [:]
  /// A person has put some of it together, so that it need not fit as a whole.
  var isDecided = false

  init(_ claim: Claim, at index: Int) {
    members = [index]
    documents = [claim.report.document]
    days = claim.reach.isStated && !claim.reach.isEmpty ? (claim.reach.earliest, claim.reach.latest) : nil
    places = claim.places
    round = claim.round
  }

  /// The separation that keeps the two apart.
  func separation(from other: Whole) -> Int? {
    sides.filter { other.sides[$0.key] != nil && other.sides[$0.key] != $0.value }.keys.min()
  }

  /// Both together, whatever speaks against it.
  func united(with other: Whole) -> Whole {
    var both = self
    both.days = days ?? other.days
    both.places = places.count >= other.places.count ? places : other.places
    both.round = round ?? other.round
    both.members = (members + other.members).sorted()
    both.documents.formUnion(other.documents)
    both.sides.merge(other.sides) { kept, _ in kept }
    both.isDecided = isDecided || other.isDecided
    return both
  }

  /// Both together, or nil where they exclude each other.
  func joined(with other: Whole, _ claims: [Claim], _ cast: Cast) -> Whole? {
    guard documents.isDisjoint(with: other.documents), separation(from: other) == nil else { return nil }
    if let a = round, let b = other.round, a != b { return nil }
    var both = united(with: other)
    if both.isDecided { return both }
    if let a = days, let b = other.days {
      let (first, last) = (max(a.earliest, b.earliest), min(a.latest, b.latest))
      guard first - last <= 1 else { return nil }
      both.days = first <= last ? (first, last) : (last, first)
    }
    let (inner, outer) = places.count >= other.places.count ? (places, other.places) : (other.places, places)
    if let place = outer.first, !inner.contains(place) {
      let isOneRound = round != nil && round == other.round && days != nil && other.days != nil
      guard isOneRound || inner.count > 2 && outer.count > 2 && inner[1] == outer[1] else { return nil }
    }
    return agreement(with: other, claims, cast) >= 0.5 ? both : nil
  }

  /// The mean likeness of their claims, of the first eight of each.
  private func agreement(with other: Whole, _ claims: [Claim], _ cast: Cast) -> Double {
    var sum = 0.0
    var count = 0.0
    for a in members.prefix(8) {
      for b in other.members.prefix(8) {
        sum += claimLikeness(claims[a], claims[b], cast)?.value ?? 0
        count += 1
      }
    }
    return sum / count
  }
}

/// For every claim but the first, what a person decided, or the earlier claim that it resembles most, with the score
/// and what speaks for it.
private func reasons(
  _ members: [Int], _ decided: [Int: [String]], _ claims: [Claim], _ cast: Cast
) -> [String] {
  members.enumerated().dropFirst().flatMap { position, b -> [String] in
    if let decided = decided[b] { return decided }
    var best: (likeness: ClaimLikeness, a: Int)?
    for a in members[..<position].prefix(32) {
      if let likeness = claimLikeness(claims[a], claims[b], cast), likeness.value > best?.likeness.value ?? 0 {
        best = (likeness, a)
      }
    }
    let own = name(claims[b])
    guard let best else { return ["\(own) fits the others together"] }
    return [
      "\(own) and \(name(claims[best.a])): " + best.likeness.reasons.joined(separator: ", ")
        + ", score \(hundredths(best.likeness.value))"
    ]
  }
}

private func name(_ claim: Claim) -> String { claim.report.document + " " + claim.report.id }

/// `0.74`
func hundredths(_ value: Double) -> String {
  let number = Int((value * 100).rounded())
  return "\(number / 100)." + (number % 100 < 10 ? "0" : "") + "\(number % 100)"
}
