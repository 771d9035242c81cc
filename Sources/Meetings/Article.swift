/// A document as published.
public struct Article: Hashable, Sendable {
  /// Names the article everywhere: the file's stem, or what a stream gives.
  public var id: String
  /// The headline; empty where there is none.
  public var title: String
  /// Who published it: "Daily Times".
  public var source: String
  /// Where it was published; nil where unknown.
  public var url: String?
  /// The day of publication, the anchor of every relative time phrase.
  public var published: Day?
  /// Where it was written, as the dateline says.
  public var place: String
  /// BCP 47 language tag; Summitry reads English ("en").
  public var language: String
  /// Who wrote it, as the document says; empty where it doesn't.
  public var author: String
  /// The text without its title.
  public var body: String

  /// An article; all but its id and its body may be unknown.
  public init(
    id: String, title: String = "", source: String = "", url: String? = nil, published: Day? = nil,
    place: String = "", language: String = "en", author: String = "", body: String
  ) {
    self.id = id
    self.title = title
    self.source = source
    self.url = url
    self.published = published
    self.place = place
    self.language = language
    self.author = author
    self.body = body
  }

  /// What is read, and what every ``TextRange`` counts in: the title, a blank line and the body; without a title,
  /// the body alone.
  public var text: String { title.isEmpty ? body : title + "\n\n" + body }

  /// The article without its text.
  public var document: Document {
    Document(id: id, title: title, source: source, url: url, published: published, author: author)
  }
}

/// What a reading or a graph remembers of an article.
public struct Document: Hashable, Sendable {
  /// ``Article/id``.
  public var id: String
  /// ``Article/title``.
  public var title: String
  /// ``Article/source``.
  public var source: String
  /// ``Article/url``.
  public var url: String?
  /// ``Article/published``.
  public var published: Day?
  /// Empty where the document doesn't say.
  public var author: String
  /// The id of the document whose text this one repeats; what both say counts once.
  public var copyOf: String?
  /// Nil for short texts and where the text was never seen.
  public var sketch: Sketch?

  /// A document; all but its id may be unknown.
  public init(
    id: String, title: String = "", source: String = "", url: String? = nil, published: Day? = nil,
    author: String = "",
    copyOf: String? = nil, sketch: Sketch? = nil
  ) {
    self.id = id
    self.title = title
    self.source = source
    self.url = url
    self.published = published
    self.author = author
    self.copyOf = copyOf
    self.sketch = sketch
  }
}
