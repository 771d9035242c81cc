/// A saved reading or graph that can't be taken as it stands.
public struct FormatError: Error, Hashable, Sendable, CustomStringConvertible {
  /// Where: `meetings[3].place`; empty for the whole.
  public var path: String
  /// What is wrong, and what was expected.
  public var problem: String

  /// A problem at that path of the document.
  public init(path: String, problem: String) {
    self.path = path
    self.problem = problem
  }

  /// The path and the problem, for a person.
  public var description: String { path.isEmpty ? problem : path + ": " + problem }
}
