/// A corrections file that can't be taken as it stands: everything that is wrong with it, in the order of its lines.
public struct CorrectionsError: Error, Hashable, Sendable {
  public struct Fault: Hashable, Sendable {
    /// From 1.
    public var line: Int
    /// From 1; nil where the whole line is meant.
    public var column: Int?
    /// What is wrong, and what to do.
    public var message: String

    public init(line: Int, column: Int? = nil, message: String) {
      self.line = line
      self.column = column
      self.message = message
    }
  }

  public var faults: [Fault]

  public init(_ faults: [Fault]) { self.faults = faults.sorted { ($0.line, $0.message) < ($1.line, $1.message) } }
}
