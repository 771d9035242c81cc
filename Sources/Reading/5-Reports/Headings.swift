internal import Meetings

/// Lines of their own that give the day of what stands below them.
extension Scene {
  /// The day that a line of its own gives to what stands below it: "FRIDAY, JUNE 28"; for each sentence, or none.
  func headings() -> [Int?] {
    var current: Int?
    return tree.text.sentences.indices.map { index in
      let sentence = tree.text.sentences[index]
      if let day = chronicle[tree.text.paragraphs[index]] { return day }
      if sentence.count <= 10,
        let time = times.indices.first(where: {
          sentence.contains(times[$0].tokens.lowerBound) && times[$0].value.fixesDay
            && (times[$0].tokens.count * 10 >= sentence.count(where: { tree[$0].pos != .punct }) * 7
              || times[$0].tokens.lowerBound == sentence.lowerBound && isDayAndPlace(sentence, times[$0].tokens))
        })
      {
        current = time
      }
      return current
    }
  }

  /// "Friday 9 September, Helsinki and Tallinn"
  private func isDayAndPlace(_ sentence: Range<Int>, _ time: Range<Int>) -> Bool {
    (time.upperBound..<sentence.upperBound).allSatisfy { token in
      [.punct, .cconj].contains(tree[token].pos)
        || mention(covering: token)?.entities.contains(where: isPlace) == true
    }
  }
}
