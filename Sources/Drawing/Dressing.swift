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
  /// Bands from top to bottom that the picture is cut into for a page, by the ids of its elements; none: it stays whole.
  public var bands: [String: Int]

  public init(
    title: String = "", description: String = "", style: String = "",
    details: [String: (text: String, link: String?)] = [:], bands: [String: Int] = [:]
  ) {
    self.title = title
    self.description = description
    self.style = style
    self.details = details
    self.bands = bands
  }
}
