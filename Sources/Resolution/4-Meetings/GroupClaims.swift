internal import Meetings

/// Claims that are of one meeting, with the reasons.
struct Occasion {
  /// Positions of claims, sorted.
  var claims: [Int]
  var reasons: [String]
}

/// Joins claims into occasions, the likeliest pairs first; what is joined must fit as a whole: one claim of each
/// article, days and places that all allow, one round.
func groupClaims(_ claims: [Claim], _ cast: Cast) -> [Occasion] {
  var pairs: [(value: Double, a: Int, b: Int)] = []
  for (a, b) in candidates(claims, cast) {
    if let likeness = claimLikeness(claims[a], claims[b], cast), likeness.value >= sameMeeting {
      pairs.append((likeness.value, a, b))
    }
  }
  pairs.sort { ($1.value, $0.a, $0.b) < ($0.value, $1.a, $1.b) }
  var partition = Partition(count: claims.count)
  var wholes = claims.indices.map { Whole(claims[$0], at: $0) }
  for (_, a, b) in pairs {
    let (x, y) = (partition.root(a), partition.root(b))
    guard x != y, let both = wholes[x].joined(with: wholes[y], claims, cast) else { continue }
    partition.join(x, y)
    wholes[min(x, y)] = both
  }
  return partition.classes().map { Occasion(claims: $0, reasons: reasons($0, claims, cast)) }
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

  init(_ claim: Claim, at index: Int) {
    members = [index]
    documents = [claim.report.document]
    days = claim.reach.isStated && !claim.reach.isEmpty ? (claim.reach.earliest, claim.reach.latest) : nil
    places = claim.places
    round = claim.round
  }

  /// Both together, or nil where they exclude each other.
  func joined(with other: Whole, _ claims: [Claim], _ cast: Cast) -> Whole? {
    guard documents.isDisjoint(with: other.documents) else { return nil }
    if let a = round, let b = other.round, a != b { return nil }
    var both = self
    if let a = days, let b = other.days {
      let (first, last) = (max(a.earliest, b.earliest), min(a.latest, b.latest))
      guard first - last <= 1 else { return nil }
      both.days = first <= last ? (first, last) : (last, first)
    } else {
      both.days = days ?? other.days
    }
    let (inner, outer) = places.count >= other.places.count ? (places, other.places) : (other.places, places)
    if let place = outer.first, !inner.contains(place) {
      guard inner.count > 2, outer.count > 2, inner[1] == outer[1] else { return nil }
    }
    guard agreement(with: other, claims, cast) >= 0.5 else { return nil }
    both.places = inner
    both.round = round ?? other.round
    both.members = (members + other.members).sorted()
    both.documents.formUnion(other.documents)
    return both
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

/// For every claim but the first, the earlier one that it resembles most, with the score and what speaks for it.
private func reasons(_ members: [Int], _ claims: [Claim], _ cast: Cast) -> [String] {
  members.enumerated().dropFirst().map { position, b in
    var best: (likeness: ClaimLikeness, a: Int)?
    for a in members[..<position].prefix(32) {
      if let likeness = claimLikeness(claims[a], claims[b], cast), likeness.value > best?.likeness.value ?? 0 {
        best = (likeness, a)
      }
    }
    let own = name(claims[b])
    guard let best else { return "\(own) fits the others together" }
    return "\(own) and \(name(claims[best.a])): " + best.likeness.reasons.joined(separator: ", ")
      + ", score \(hundredths(best.likeness.value))"
  }
}

private func name(_ claim: Claim) -> String { claim.report.document + " " + claim.report.id }

private func hundredths(_ value: Double) -> String {
  let number = Int((value * 100).rounded())
  return "\(number / 100)." + (number % 100 < 10 ? "0" : "") + "\(number % 100)"
}
