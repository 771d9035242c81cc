internal import CKnowledge
internal import CNetwork

/// The network that reads sentences: tags, heads and relations from one pass over the tokens.
@safe package struct Network: @unchecked Sendable {
  package let words: WordTable
  private let weights: network

  /// Nil where the bytes are no weights. Reads them in place; a few milliseconds.
  package init?(words: KnownBytes, weights bytes: KnownBytes) {
    guard let words = WordTable(words) else { return nil }
    var weights = unsafe network()
    guard unsafe bytes.use({ unsafe network_open(&weights, network_of_trees(), $0, $1) }),
      unsafe Int(weights.table_rows) == words.count + TokenFeatures.sharedRows
    else { return nil }
    self.words = words
    unsafe self.weights = unsafe weights
  }

  /// What networks say about one sentence; `names` has the scores of ``NameLabel/count`` labels for each token.
  package struct Sentence: Sendable {
    package var tags: [UInt8] = []
    package var heads: [Int32] = []
    package var relations: [UInt8] = []
    package var names: [Float] = []
    /// The parts that tokens are of known names, as ``NameLists/parts(_:_:)`` has them.
    package var listed: [UInt32] = []
  }

  /// Reads sentences of at least one token each, many at a time; and their names with a network for these.
  package func read(_ tokens: [Token], _ sentences: ArraySlice<Range<Int>>, names: NameNetwork?) -> [Sentence] {
    var result: [Sentence] = []
    result.reserveCapacity(sentences.count)
    var scratch: [Float] = []
    forBatches(of: sentences, tokens, words) { batch in
      var found = read(batch.rows, batch.starts, &scratch)
      names?.add(to: &found, batch, &scratch)
      result += found
    }
    return result
  }

  private func read(_ rows: [Int32], _ starts: [Int32], _ scratch: inout [Float]) -> [Sentence] {
    let count = Int(starts[starts.count - 1])
    let longest = zip(starts, starts.dropFirst()).map { Int($1 - $0) }.max() ?? 0
    let widths = [NETWORK_TAGS, NETWORK_PARTS, NETWORK_PART, NETWORK_DISTANCES].map { Int($0) }
    let places = widths.indices.map { count * widths[..<$0].reduce(0, +) }
    let scoresAt = count * Int(NETWORK_SCORES)
    let workAt = scoresAt + longest * max(longest + 8, Int(NETWORK_RELATIONS))
    let need = workAt + max(count, longest + 8) * Int(NETWORK_SCRATCH)
    if scratch.count < need { scratch = [Float](repeating: 0, count: need) }
    var result: [Sentence] = []
    unsafe scratch.withUnsafeMutableBufferPointer { memory in
      guard let base = memory.baseAddress else { return }
      let scores = unsafe network_scores(
        tags: base + places[0], parts: base + places[1], arcs: base + places[2], distances: base + places[3])
      unsafe withUnsafePointer(to: weights) { net in
        unsafe network_read(net, rows, starts, Int32(starts.count - 1), scores, base + workAt)
        for (start, end) in zip(starts, starts.dropFirst()) {
          let (start, length) = (Int(start), Int(end - start))
          var sentence = Sentence()
          sentence.tags = (0..<length).map { index in
            unsafe best(scores.tags + (start + index) * widths[0], 0..<words.tags.count)
          }
          unsafe network_heads(net, scores, Int32(start), Int32(length), base + scoresAt, base + workAt)
          sentence.heads = unsafe treeHeads(
            UnsafeBufferPointer(start: base + scoresAt, count: length * ((length + 8) & ~7)), count: length)
          unsafe network_relations(
            net, scores, Int32(start), sentence.heads, Int32(length), base + scoresAt, base + workAt)
          let root = Int(Relation.root.rawValue)
          let relations = Relation.allCases.count
          sentence.relations = (0..<length).map { index in
            if Int(sentence.heads[index]) == length { return UInt8(root) }
            let row = unsafe base + scoresAt + index * Int(NETWORK_RELATIONS)
            unsafe row[root] = -Float.greatestFiniteMagnitude
            return unsafe best(row, 0..<relations)
          }
          result.append(sentence)
        }
      }
    }
    return result
  }

  private func best(_ scores: UnsafePointer<Float>, _ range: Range<Int>) -> UInt8 {
    var best = range.lowerBound
    for index in range.dropFirst() where unsafe scores[index] > scores[best] { best = index }
    return UInt8(best)
  }
}
