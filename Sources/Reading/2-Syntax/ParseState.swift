/// The state of a dependency parse, arc-hybrid (Kuhlmann, Gómez-Rodríguez and Satta 2011).
///
/// Positions count from 0 within the sentence; the root stands at `count`, after the last word.
package struct ParseState {
  package let count: Int
  package var stack: [Int32] = []
  package var next: Int32 = 0
  package var heads: [Int32]
  package var labels: [UInt8]
  /// The outermost two dependents on each side, and how many there are.
  var left1: [Int32]
  var left2: [Int32]
  var right1: [Int32]
  var right2: [Int32]
  var leftCount: [UInt8]
  var rightCount: [UInt8]

  package init(count: Int) {
    self.count = count
    heads = [Int32](repeating: -1, count: count + 1)
    labels = [UInt8](repeating: 0, count: count + 1)
    left1 = heads
    left2 = heads
    right1 = heads
    right2 = heads
    leftCount = labels
    rightCount = labels
    stack.reserveCapacity(32)
  }

  package var isDone: Bool { next == count && stack.isEmpty }

  package var canShift: Bool { next < count }
  /// The root takes one word only.
  package var canLeft: Bool { !stack.isEmpty && (next < count || stack.count == 1) }
  package var canRight: Bool { stack.count >= 2 }

  package mutating func shift() {
    stack.append(next)
    next += 1
  }

  /// The next word becomes the head of the stack's top.
  package mutating func left(_ label: UInt8) {
    guard let child = stack.popLast() else { return }
    heads[Int(child)] = next
    labels[Int(child)] = label
    left2[Int(next)] = left1[Int(next)]
    left1[Int(next)] = child
    leftCount[Int(next)] &+= 1
  }

  /// The word below the stack's top becomes its head.
  package mutating func right(_ label: UInt8) {
    guard let child = stack.popLast(), let head = stack.last else { return }
    heads[Int(child)] = head
    labels[Int(child)] = label
    right2[Int(head)] = right1[Int(head)]
    right1[Int(head)] = child
    rightCount[Int(head)] &+= 1
  }
}

/// A transition as a class of the model: 0 shifts, then left and right arcs by label.
package enum Transition {
  case shift
  case left(UInt8)
  case right(UInt8)

  package static let count = 1 + 2 * Relation.allCases.count

  package init(_ index: Int) {
    let labels = Relation.allCases.count
    self = index == 0 ? .shift : index <= labels ? .left(UInt8(index - 1)) : .right(UInt8(index - 1 - labels))
  }
}
