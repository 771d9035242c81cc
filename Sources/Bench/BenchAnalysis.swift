internal import Glibc
internal import Reading

/// Analyses the articles of standard input, one on each line: tokens, lemmas, tags, trees and names; prints seconds of
/// work, tokens, milliseconds until the weights were ready, and the most memory held, in megabytes.
func benchAnalysis() {
  var texts: [String] = []
  while let line = readLine() { texts.append(line) }
  let before = Bench.peakMemory
  let clock = ContinuousClock()
  let loading = clock.measure { _ = recogniseNames(in: analyse("Ready?")) }
  var tokens = 0
  var names = 0
  let start = Glibc.clock()
  for text in texts {
    let analysed = analyse(text)
    tokens += analysed.tokens.count
    names += recogniseNames(in: analysed).count
  }
  let seconds = Double(Glibc.clock() - start) / Double(CLOCKS_PER_SEC)
  precondition(names > 0 || texts.isEmpty, "no names were found: the weights are damaged")
  print(seconds, tokens, loading / .milliseconds(1), Bench.peakMemory - before)
}
