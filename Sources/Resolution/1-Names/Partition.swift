/// Which items belong together: disjoint sets over 0..<count, joined one pair at a time, but for those that have been
/// told to stay apart.
///
/// Joining and finding take practically constant time (union by smallest root, path halving). The root of a class is
/// its smallest item, so that classes don't depend on the order of joining.
struct Partition {
  private var parent: [Int]
  /// For roots: the side taken in each separation.
  private var sides: [Int: [Int: Int]] = [:]

  init(count: Int) { parent = Array(0..<count) }

  mutating func root(_ item: Int) -> Int {
    var item = item
    while parent[item] != item {
      parent[item] = parent[parent[item]]
      item = parent[item]
    }
    return item
  }

  /// Puts the classes of two items together; false, and nothing done, where they must stay apart.
  @discardableResult
  mutating func join(_ a: Int, _ b: Int) -> Bool {
    let (x, y) = (root(a), root(b))
    if x == y { return true }
    guard separation(x, y) == nil else { return false }
    parent[max(x, y)] = min(x, y)
    if let moved = sides.removeValue(forKey: max(x, y)) {
      sides[min(x, y), default: [:]].merge(moved) { kept, _ in kept }
    }
    return true
  }

  /// Puts items together as far as they may be: each with the first of those before it that takes it.
  mutating func joinAll(_ items: [Int]) {
    var firsts: [Int] = []
    for item in items where !firsts.contains(where: { join($0, item) }) { firsts.append(item) }
  }

  /// No item of one group will ever be together with one of another; false where some already are.
  mutating func keepApart(_ groups: [[Int]], as separation: Int) -> Bool {
    let roots = groups.map { group in Set(group.map { root($0) }) }
    for (side, group) in roots.enumerated() {
      for other in roots[(side + 1)...] where !group.isDisjoint(with: other) { return false }
    }
    for (side, group) in roots.enumerated() {
      for root in group { sides[root, default: [:]][separation] = side }
    }
    return true
  }

  /// The separation that keeps two items apart.
  mutating func separation(_ a: Int, _ b: Int) -> Int? {
    guard !sides.isEmpty, let x = sides[root(a)], let y = sides[root(b)] else { return nil }
    return x.filter { y[$0.key] != nil && y[$0.key] != $0.value }.keys.min()
  }

  /// The classes, each sorted, in the order of their smallest items.
  mutating func classes() -> [[Int]] {
    var members: [[Int]] = Array(repeating: [], count: parent.count)
    for item in parent.indices { members[root(item)].append(item) }
    return members.filter { !$0.isEmpty }
  }
}
