internal import CKnowledge
internal import CNetwork

/// The small network that reads names. It sees what the large one sees and the names that lists have, so trees don't
/// depend on lists, and names can be learned anew without a change of trees.
@safe package struct NameNetwork: @unchecked Sendable {
  private let weights: network

  /// Nil where the bytes are no weights, or those for other words. Reads them in place.
  package init?(_ bytes: KnownBytes, words: Int) {
    var weights = unsafe network()
    guard unsafe bytes.use({ unsafe network_open(&weights, network_of_names(), $0, $1) }),
      unsafe Int(weights.table_rows) == words + TokenFeatures.sharedRows + TokenFeatures.listRows
    else { return nil }
    unsafe self.weights = unsafe weights
  }

  /// Reads names; tags and trees are left empty.
  package func read(_ tokens: [Token], _ sentences: ArraySlice<Range<Int>>, _ words: WordTable)
    -> [Network.Sentence]
  {
    var result: [Network.Sentence] = []
    var scratch: [Float] = []
    forBatches(of: sentences, tokens, words) { batch in
      var found = [Network.Sentence](repeating: Network.Sentence(), count: batch.listed.count)
      add(to: &found, batch, &scratch)
      result += found
    }
    return result
  }

  /// Adds the scores of names to the sentences of a batch.
  func add(to found: inout [Network.Sentence], _ batch: SentenceBatch, _ scratch: inout [Float]) {
    let count = Int(batch.starts[batch.starts.count - 1])
    let width = Int(NETWORK_NAMES)
    let need = count * (width + Int(NETWORK_SCRATCH))
    if scratch.count < need { scratch = [Float](repeating: 0, count: need) }
    unsafe scratch.withUnsafeMutableBufferPointer { memory in
      guard let base = memory.baseAddress else { return }
      unsafe withUnsafePointer(to: weights) { net in
        unsafe network_read_names(
          net, batch.rows, batch.starts, Int32(batch.starts.count - 1), base, base + count * width)
      }
      for (index, listed) in batch.listed.enumerated() {
        let start = Int(batch.starts[index])
        found[index].listed = listed
        found[index].names = unsafe nameScores(
          UnsafeBufferPointer(start: base + start * width, count: listed.count * width), listed.count)
      }
    }
  }
}

/// The network of names that is built in; nil only where its weights are damaged.
package let knownNameNetwork = knownNetwork.flatMap { network in
  unsafe NameNetwork(KnownBytes(knowledge_name_network()), words: network.words.count)
}

/// Sentences that are read at once.
struct SentenceBatch {
  /// Where sentences start, and the end of the last.
  var starts: [Int32] = [0]
  /// ``TokenFeatures/count`` for each token.
  var rows: [Int32] = []
  /// By sentence, the parts that tokens are of known names.
  var listed: [[UInt32]] = []
}

/// Cuts sentences into batches of some 192 tokens, which the caches hold.
func forBatches(
  of sentences: ArraySlice<Range<Int>>, _ tokens: [Token], _ words: WordTable, _ read: (SentenceBatch) -> Void
) {
  var first = sentences.startIndex
  while first < sentences.endIndex {
    var batch = SentenceBatch()
    var count = 0
    repeat {
      let sentence = sentences[first]
      batch.listed.append(TokenFeatures.append(tokens[sentence], words, knownLists, to: &batch.rows))
      count += sentence.count
      batch.starts.append(Int32(count))
      first += 1
    } while first < sentences.endIndex && count + sentences[first].count <= 192
    read(batch)
  }
}
