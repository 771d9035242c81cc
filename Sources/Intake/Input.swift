package import JSONText
package import Meetings

/// One thing that came in.
package enum Input: Sendable {
  case article(Incoming)
  /// JSON that says what it is by its `format`: a saved graph or a reading.
  case saved(JSONValue, path: String, line: Int)
  /// A table whose rows may be meetings.
  case table(Table)
  /// CoNLL-U: what another tool found out about an article, or several.
  case annotated(String, path: String)
  /// Something left out.
  case problem(Problem)
}

/// An article with where it stands and what was noticed on the way in.
package struct Incoming: Sendable {
  package var article: Article
  package var notes: [Note]
  package var path: String
  /// The line that it starts on, from 1.
  package var line: Int
  /// For each note, the line that it is about.
  package var noteLines: [Int]

  package init(_ article: Article, path: String, line: Int = 1) {
    self.article = article
    self.path = path
    self.line = line
    notes = []
    noteLines = []
  }

  mutating func note(_ kind: Note.Kind, line: Int, _ message: String) {
    notes.append(Note(kind, document: article.id, message: message))
    noteLines.append(line)
  }
}
