internal import Meetings

/// From this share of three-word runs on two texts are copies of one: syndicated, shortened, lightly edited.
private let copy = 0.5

/// Marks the documents that repeat another one's text with the id of the first of them: the one published first, among
/// equals the first by id. Sketches are compared only where two neighbouring bytes agree somewhere, so that the number
/// of comparisons stays near the number of copies.
func markingCopies(_ readings: [Reading]) -> [Reading] {
  var blocks: [UInt32: [Int]] = [:]
  for (index, reading) in readings.enumerated() {
    guard let bytes = reading.document.sketch?.bytes else { continue }
    for band in 0..<bytes.count / 2 {
      let key = UInt32(band) << 16 | UInt32(bytes[2 * band]) << 8 | UInt32(bytes[2 * band + 1])
      blocks[key, default: []].append(index)
    }
  }
  var partition = Partition(count: readings.count)
  var seen: Set<UInt64> = []
  for key in blocks.keys.sorted() {
    let block = blocks[key] ?? []
    for (position, a) in block.enumerated() {
      for b in block[(position + 1)...].prefix(64) where seen.insert(UInt64(a) << 32 | UInt64(b)).inserted {
        guard partition.root(a) != partition.root(b), let x = readings[a].document.sketch,
          let y = readings[b].document.sketch, x.likeness(to: y) >= copy
        else { continue }
        partition.join(a, b)
      }
    }
  }
  var result = readings
  for members in partition.classes() where members.count > 1 {
    let first = members.min { a, b in
      let (x, y) = (readings[a].document, readings[b].document)
      return (x.published?.number ?? .max, x.id) < (y.published?.number ?? .max, y.id)
    }
    for member in members {
      result[member].document.copyOf = member == first ? nil : first.map { readings[$0].document.id }
    }
  }
  return result
}
