internal import Meetings

/// Pairs of claims that may be of one meeting: they share two actors, or an actor and a country, in some month.
///
/// Blocks larger than ``largeBlock`` are compared with the nearest in time only, so that the number of pairs grows
/// with the number of claims.
func candidates(_ claims: [Claim], _ cast: Cast) -> [(a: Int, b: Int)] {
  var blocks: [BlockKey: [Int]] = [:]
  for (index, claim) in claims.enumerated() {
    for key in keys(of: claim, cast) { blocks[key, default: []].append(index) }
  }
  var pairs: Set<UInt64> = []
  for var block in blocks.values where block.count > 1 {
    var reach = block.count
    if block.count > largeBlock {
      block.sort { (claims[$0].reach.earliest, $0) < (claims[$1].reach.earliest, $1) }
      reach = largeBlock / 2
    }
    for (position, a) in block.enumerated() {
      for b in block[(position + 1)...].prefix(reach) where claims[a].report.document != claims[b].report.document
      {
        pairs.insert(UInt64(min(a, b)) << 32 | UInt64(max(a, b)))
      }
    }
  }
  return pairs.sorted().map { (Int($0 >> 32), Int($0 & 0xFFFF_FFFF)) }
}

private let largeBlock = 120

private struct BlockKey: Hashable {
  var actor: Int
  /// Another actor, or a country (as a negative number), or the mark of a vague company.
  var other: Int
  var month: Int
}

private func keys(of claim: Claim, _ cast: Cast) -> Set<BlockKey> {
  guard !claim.reach.isEmpty else { return [] }
  let (first, last) = (monthNumber(claim.reach.earliest), monthNumber(claim.reach.latest))
  // A span of years identifies no occasion.
  guard last - first <= 13 else { return [] }
  let named = claim.attendance.filter { cast.kinds[$0.actor] != .group }.map(\.actor)
  let sides = Set(named + named.flatMap { cast.principals[$0] }).sorted().prefix(16)
  var result: Set<BlockKey> = []
  for month in first...last {
    for (position, actor) in sides.enumerated() {
      for other in sides[(position + 1)...] {
        result.insert(BlockKey(actor: actor, other: other, month: month))
      }
      if let country = claim.places.last {
        result.insert(BlockKey(actor: actor, other: -2 - country, month: month))
      }
      if named.count < 2 { result.insert(BlockKey(actor: actor, other: -1, month: month)) }
    }
  }
  return result
}

private func monthNumber(_ day: Day) -> Int {
  let parts = day.parts
  return parts.year * 12 + parts.month - 1
}
