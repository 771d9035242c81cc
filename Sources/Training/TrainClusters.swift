internal import Foundation
internal import Reading

/// Words of all texts at hand, sentence by sentence, as the models key them.
private func sentences(_ data: String) throws -> [[UInt32]] {
  var result: [[UInt32]] = []
  for sentence in try trainingTreebanks(data) {
    result.append(sentence.tokens.map { WordShape.key(Token(given: $0.form).lower) })
  }
  for example in try gmbExamples(data + "/gmb.tsv") {
    result.append(example.forms.map { WordShape.key(Token(given: $0).lower) })
  }
  for line in try lines(of: data + "/state-releases-2021.jsonl") where !line.isEmpty {
    guard let object = try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any],
      let body = object["body"] as? String
    else { continue }
    let text = tokenise(body)
    for sentence in text.sentences { result.append(text.tokens[sentence].map { WordShape.key($0.lower) }) }
  }
  return result
}

/// Groups words that stand among the same neighbours: for each word, a coarse and a fine group.
///
/// Spherical k-means over positive pointwise mutual information with the 1,500 commonest words before and after.
func trainClusters(_ data: String) throws -> [UInt8] {
  let texts = try sentences(data)
  var counts: [UInt32: Int] = [:]
  for text in texts { for word in text { counts[word, default: 0] += 1 } }
  let order = counts.filter { $0.value >= 4 }.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.map(\.key)
  let numbers = Dictionary(uniqueKeysWithValues: order.enumerated().map { ($1, $0) })
  let context = 1500
  var neighbours = [[Int: Float]](repeating: [:], count: order.count)
  var totals = [Float](repeating: 0, count: 2 * context)
  for text in texts {
    let ids = text.map { numbers[$0] ?? -1 }
    for (index, id) in ids.enumerated() where id >= 0 {
      for (step, shift) in [(-1, 0), (1, context)] where ids.indices.contains(index + step) {
        let other = ids[index + step]
        if other < 0 || other >= context { continue }
        neighbours[id][other + shift, default: 0] += 1
        totals[other + shift] += 1
      }
    }
  }
  let all = totals.reduce(0, +)
  var vectors: [[(Int, Float)]] = neighbours.map { row in
    let sum = row.values.reduce(0, +)
    var vector = row.sorted { $0.key < $1.key }.compactMap { key, count -> (Int, Float)? in
      let gain = log(count * all / (sum * totals[key]))
      return gain > 0 ? (key, gain * min(1, count / 2)) : nil
    }
    let length = vector.reduce(Float(0)) { $0 + $1.1 * $1.1 }.squareRoot()
    if length > 0 { for index in vector.indices { vector[index].1 /= length } }
    return vector
  }
  neighbours = []
  let coarse = group(&vectors, into: 64, dimensions: 2 * context, seed: 5)
  let fine = group(&vectors, into: 250, dimensions: 2 * context, seed: 6)
  var bytes: [UInt8] = []
  for (id, word) in order.enumerated().sorted(by: { $0.element < $1.element }) {
    for shift in 0..<4 { bytes.append(UInt8(truncatingIfNeeded: word >> (8 * UInt32(shift)))) }
    bytes += [UInt8(coarse[id] + 1), UInt8(fine[id] + 1)]
  }
  return bytes
}

/// The group of each vector after a fixed number of rounds.
private func group(_ vectors: inout [[(Int, Float)]], into count: Int, dimensions: Int, seed: UInt64) -> [Int] {
  var random = SplitMix(state: seed)
  // A centre's weights lie `count` apart, so that one neighbour's weights for all centres are together.
  var centres = [Float](repeating: 0, count: dimensions * count)
  for (number, id) in Array(100..<min(3000, vectors.count)).shuffled(using: &random).prefix(count).enumerated() {
    for (key, value) in vectors[id] { centres[key * count + number] = value }
  }
  var groups = [Int](repeating: 0, count: vectors.count)
  var scores = [Float](repeating: 0, count: count)
  for _ in 0..<12 {
    var sums = [Float](repeating: 0, count: dimensions * count)
    for (id, vector) in vectors.enumerated() {
      for index in scores.indices { scores[index] = 0 }
      for (key, value) in vector {
        for index in 0..<count { scores[index] += value * centres[key * count + index] }
      }
      var best = 0
      for index in scores.indices where scores[index] > scores[best] { best = index }
      groups[id] = best
      for (key, value) in vector { sums[key * count + best] += value }
    }
    var lengths = [Float](repeating: 0, count: count)
    for index in sums.indices { lengths[index % count] += sums[index] * sums[index] }
    for index in sums.indices where lengths[index % count] > 0 {
      centres[index] = sums[index] / lengths[index % count].squareRoot()
    }
  }
  return groups
}
