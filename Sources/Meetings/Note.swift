/// Something that a reader should know; never fatal.
public struct Note: Hashable, Sendable {
  /// What a note is about; the raw value is what messages show in brackets.
  public enum Kind: String, Sendable, CaseIterable {
    /// No publication date: relative time phrases stay undated.
    case undated
    /// A date that the calendar doesn't have.
    case impossibleDate = "impossible-date"
    /// A time phrase that was recognised and could not be resolved.
    case unresolvedTime = "unresolved-time"
    /// A date that can be read in two ways, or what was assumed to read it.
    case ambiguousDate = "ambiguous-date"
    /// Something that an input leaves unsaid, and what it was taken to be.
    case assumed
    /// A table's row whose cells don't fit the headings, or quotes that don't fit.
    case damagedRow = "damaged-row"
    /// A cell names several places where one is expected.
    case severalPlaces = "several-places"
    /// A name that fits several actors or places.
    case ambiguousName = "ambiguous-name"
    /// A name with look-alike letters of several scripts.
    case confusableName = "confusable-name"
    /// Invalid UTF-8 was replaced.
    case invalidText = "invalid-text"
    /// Control, bidirectional or invisible characters were taken out.
    case removedCharacters = "removed-characters"
    /// A front matter that is never closed, or a line of it that can't be read.
    case frontMatter = "front-matter"
    /// A page whose elements are nested deeper than is told apart.
    case deepNesting = "deep-nesting"
    /// A part of a page that is never closed or can't be read, and so is no text.
    case unclosed
    /// A feed that gives a summary of an article and not the article.
    case summaryOnly = "summary-only"
    /// A text was cut at the limit.
    case longText = "long-text"
    /// A sentence was cut at the limit.
    case longSentence = "long-sentence"
    /// A name was cut at the limit.
    case longName = "long-name"
    /// The text does not look like English.
    case notEnglish = "not-english"
    /// Words that speak of a meeting whose participants could not be told.
    case leftOut = "left-out"
    /// The same text came in several times.
    case duplicate
    /// Reports of one meeting disagree.
    case conflict
  }

  /// What it is about.
  public var kind: Kind
  /// ``Document/id``; nil where the note isn't about one document.
  public var document: String?
  /// The words that it is about; nil where it is about all of the document.
  public var range: TextRange?
  /// What to know and, where something can be done, what to do.
  public var message: String

  /// A note on a document, or on words of it.
  public init(_ kind: Kind, document: String? = nil, range: TextRange? = nil, message: String) {
    self.kind = kind
    self.document = document
    self.range = range
    self.message = message
  }
}
