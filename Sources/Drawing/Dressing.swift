/// What an SVG says beyond its shapes. Nothing of this goes through Graphviz.
public struct Dressing: Sendable {
  /// The picture's name, for screen readers and window titles.
  public var title: String
  /// The picture in words.
  public var description: String
  /// CSS rules of ours, never a document's: colours for dark surroundings, pointers.
  public var style: String
  /// What a reader sees on pointing at the element with this id, and where to read on; only `http`, `https` and
  /// `mailto` addresses and fragments become links.
  public var details: [String: (text: String, link: String?)]

  public init(
    title: String = "", description: String = "", style: String = "",
    details: [String: (text: String, link: String?)] = [:]
  ) {
    self.title = title
    self.description = description
    self.style = style
    self.details = details
  }
}
