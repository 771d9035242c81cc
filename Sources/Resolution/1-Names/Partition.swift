/// Which items belong together: disjoint sets over 0..<count, joined one pair at a time.
///
/// Joining and finding take practically constant time (union by smallest root, path halving). The root of a class is
/// its smallest item, so that classes don't depend on the order of joining.
struct Partition {
  private var parent: [Int]

  init(count: Int) { parent = Array(0..<count) }

  mutating func root(_ item: Int) -> Int {
    var item = item
    while parent[item] != item {
      parent[item] = parent[parent[item]]
      item = parent[item]
    }
    return item
  }

  mutating func join(_ a: Int, _ b: Int) {
    let (x, y) = (root(a), root(b))
    parent[max(x, y)] = min(x, y)
  }

  /// The classes, each sorted, in the order of their smallest items.
  mutating func classes() -> [[Int]] {
    var members: [[Int]] = Array(repeating: [], count: parent.count)
    for item in parent.indices { members[root(item)].append(item) }
    return members.filter { !$0.isEmpty }
  }
}
