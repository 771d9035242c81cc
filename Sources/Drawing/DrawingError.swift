/// Why there is no drawing.
public enum DrawingError: Error, Hashable, Sendable {
  /// Graphviz's plugin libraries, or what they need, aren't there.
  case noPlugins(String)
  /// libcgraph can't read the DOT text.
  case unreadableDOT(String)
  /// No layout of the ladder made it; what each came to.
  case noLayout([String])
  /// The worker could not be started or talked to.
  case noWorker(String)
  /// The picture came out as something that isn't SVG.
  case malformedSVG(line: Int, String)
}

extension DrawingError: CustomStringConvertible {
  /// What went wrong and what to do, for a person.
  public var description: String {
    switch self {
    case .noPlugins(let what): "Graphviz plugins not found (\(what)): install libgraphviz-dev"
    case .unreadableDOT(let what): "the DOT text can't be read: \(what)"
    case .noLayout(let steps):
      "no layout worked: " + steps.joined(separator: "; ") + "; allow more with --deadline"
    case .noWorker(let what): "the drawing process can't be started: \(what)"
    case .malformedSVG(let line, let what): "the picture is not well-formed, line \(line): \(what)"
    }
  }
}
