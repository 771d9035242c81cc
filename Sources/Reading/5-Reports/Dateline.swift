package import Meetings

/// What a dispatch opens with: "GENEVA, Dec 15 (Agency) -", "CAIRO, Egypt (AP) --", "QUITO: ".
extension Scene {
  /// The town of the dateline, or else the one that the article says it was written in, where the text names it.
  var datelinePlace: Int? {
    guard let opening = dateline else {
      let town = folded(String(article.place.prefix { $0 != "," }))
      return town.isEmpty ? nil : entities.indices.first { isPlace($0) && folded(entities[$0].name) == town }
    }
    return opening.lazy.compactMap { self.mention(covering: $0)?.entities.first(where: self.isPlace) }.first
  }

  /// The country of whoever put out a release, which has no dateline of its own.
  var issuer: String? { hasDateline ? nil : datelinePlace.flatMap { entities[$0].country } }

  /// Whether the text itself says where it was written.
  var hasDateline: Bool { dateline != nil }

  /// The words of the dateline: capitals, a comma or bracket, names and figures, and a dash or colon at the end.
  private var dateline: Range<Int>? {
    let title = article.title.isEmpty ? nil : tree.text.paragraphs.first
    guard
      let line = tree.text.sentences.indices.first(where: {
        tree.text.paragraphs[$0] != title && isShouted(tree.text.sentences[$0].lowerBound)
      }), line < 4
    else { return nil }
    let start = tree.text.sentences[line].lowerBound
    for token in start + 1..<min(start + 16, tree.text.tokens.count) {
      let form = tree[token].form
      if Self.dashes.contains(form) { return start..<token }
      guard [",", "(", ")", "."].contains(form) || form.first?.isUppercase == true || form.first?.isNumber == true
      else { return nil }
    }
    return nil
  }

  private static let dashes: Set<String> = ["-", "--", "–", "—", "_", ":"]

  private func isShouted(_ token: Int) -> Bool {
    let letters = tree[token].form.unicodeScalars.filter(\.properties.isAlphabetic)
    return letters.count > 2 && letters.allSatisfy(\.properties.isUppercase)
  }
}

/// The day that "today" is: that of the dateline, where a paper prints it up to three days later; else that of
/// publication.
package func dayOfWriting(_ times: [TimeExpression], _ article: Article) -> Day? {
  guard let published = article.published, let dateline = times.first(where: { $0.rule == "dateline" }),
    let day = dateline.value.resolve(from: published, direction: .past).earliest,
    (0...3).contains(published - day)
  else { return article.published }
  return day
}
