import Meetings
import Reading
import Testing

@Suite struct TimesTests {
  @Test(arguments: timeCorpus) func corpus(_ example: TimeCase) {
    let found = times(example.words, example.direction)
    #expect(
      found.map { String($0.split(separator: "=").last ?? "").drop { $0 == " " } }.contains { $0 == example.days },
      "\(example.words): \(found)")
  }

  @Test(arguments: negativeTimeCorpus) func negative(_ words: String) {
    #expect(times(words, .past).isEmpty, "\(words): \(times(words, .past))")
  }
}
