public import Meetings

/// Reads one article: what meetings it tells of, who took part, where and when, with the words that say so.
///
/// Never fails and asks neither clock nor environment. Linear in the length of the text.
public func read(_ article: Article) -> Reading {
  Reading(document: article.document)
}
