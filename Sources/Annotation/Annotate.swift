internal import JSONText
package import Meetings
package import Reading

/// How annotations are written.
package enum AnnotationFormat: String, Sendable, CaseIterable {
  /// Tokens with syntax, mentions and times, as CoNLL-U.
  case conllu
  /// Mentions and times, one JSON object for each article.
  case json
}

/// An article's linguistic layer, analysed here, as text that ends with a line end.
package func annotate(_ article: Article, as format: AnnotationFormat) -> String {
  annotate(analyse(article.text), of: article, as: format)
}

/// The linguistic layer of a text that has been analysed, here or elsewhere.
package func annotate(_ text: AnalysedText, of article: Article, as format: AnnotationFormat) -> String {
  let mentions = findMentions(in: text, article: article)
  let times = findTimes(in: text, article: article)
  return switch format {
  case .conllu: conllu(text, mentions: mentions, times: times, article: article)
  case .json: annotations(text, mentions: mentions, times: times, article: article).text() + "\n"
  }
}

/// The articles of a CoNLL-U file with their analyses, for ``read(_:of:)`` or ``annotate(_:of:as:)``: as given where every
/// token has a head, our own of the given sentences and tokens otherwise.
///
/// - Parameters:
///   - name: the id of articles that have none of their own; numbered from the second on.
///   - published: the day of publication of articles that don't tell theirs (`# meta::published`).
package func articles(
  conllu source: String, name: String, published: Day?
) throws(CoNLLUError) -> [(article: Article, text: AnalysedText)] {
  try readCoNLLU(source).enumerated().map { index, document in
    let unnamed = index == 0 ? name : name + "-\(index + 1)"
    let id = document.id.isEmpty ? unnamed : document.id
    return (
      Article(id: id, published: document.published ?? published, body: document.text.text), document.analysed
    )
  }
}
