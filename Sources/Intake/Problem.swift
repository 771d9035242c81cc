/// Something about an input that a reader should be told; the other inputs go on.
package struct Problem: Error, Hashable, Sendable {
  package enum Kind: String, Sendable, CaseIterable {
    case missing
    case unreadable
    case notAFile = "not-a-file"
    case linkLoop = "link-loop"
    case emptyFolder = "empty-folder"
    case tooDeep = "too-deep"
    case unknownFormat = "unknown-format"
    case empty
    case tooLarge = "too-large"
    case binary
    case invalidText = "invalid-text"
    case badJSON = "bad-json"
    case badArticle = "bad-article"
    case lineTooLong = "line-too-long"
    case duplicate
    case badFeed = "bad-feed"
    case damagedFile = "damaged-file"
    case badTable = "bad-table"
    case badGraph = "bad-graph"
    case badCoNLLU = "bad-conllu"
  }

  package var path: String
  /// From 1.
  package var line: Int?
  /// From 1, in Unicode scalars.
  package var column: Int?
  package var kind: Kind
  /// What is wrong.
  package var message: String
  /// What to do about it.
  package var advice: String

  package init(
    _ kind: Kind, path: String, line: Int? = nil, column: Int? = nil, message: String, advice: String = ""
  ) {
    self.kind = kind
    self.path = path
    self.line = line
    self.column = column
    self.message = message
    self.advice = advice
  }
}

/// A size for people: `104857600` is "100.0 MB" (of 2^20 bytes).
package func megabytes(_ bytes: Int) -> String {
  let tenths = (bytes * 10 + (1 << 19)) >> 20
  return "\(tenths / 10).\(tenths % 10) MB"
}
