package import Meetings

/// How inputs are taken in: limits that a reader may raise, and what to assume where a document says nothing.
package struct InputOptions: Sendable {
  /// Bytes of one document as it stands in its file, front matter not counted.
  package var largestDocument = 10 << 20
  /// Bytes of one article's text; longer ones are cut, with a note.
  package var largestText = 5 << 20
  /// Bytes of one line of JSON lines.
  package var largestLine = 10 << 20
  /// Bytes of a `.json` file, which may hold a saved graph.
  package var largestJSON = 256 << 20
  /// Bytes that a compressed file may come to.
  package var largestInflated = 64 << 20
  /// Bytes of a table.
  package var largestTable = 64 << 20
  /// Bytes of a front matter.
  package var largestFrontMatter = 64 << 10
  /// The publication date of articles that give none.
  package var published: Day?
  /// Whether files are taken in the order of their names, whatever the order in which they were given.
  package var isSorted = false

  /// Whether all files are CoNLL-U, whatever their names say.
  package var isAnnotated = false

  package init() {}
}
