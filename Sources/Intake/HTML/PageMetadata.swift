internal import JSONText
internal import Meetings

/// What a page says of itself, each from the first place that has it: JSON-LD, Open Graph and other `meta` elements,
/// the page's own elements.
struct PageMetadata {
  var title = ""
  var source = ""
  var author = ""
  var url = ""
  var published = ""
  var body = ""
  var language = ""
  /// Another day of publication that the page gives.
  var otherDay = ""
  /// JSON-LD that can't be read.
  var unreadable = 0

  init(_ page: HTMLPage) {
    var linked = LinkedData()
    for text in page.data { unreadable += linked.read(text) ? 0 : 1 }
    func meta(_ names: String...) -> String {
      for name in names { if let found = page.meta.first(where: { $0.name == name }) { return found.content } }
      return ""
    }
    title = first(
      linked.headline, meta("og:title", "twitter:title", "dc.title", "headline"), page.heading,
      withoutSite(page.title))
    source = first(linked.publisher, meta("og:site_name", "application-name", "dc.publisher", "publisher"))
    author = first(
      linked.author, meta("author", "article:author", "parsely-author", "dc.creator", "sailthru.author"))
    // An address for an author is none.
    if author.hasPrefix("http") { author = "" }
    url = [page.canonical, meta("og:url"), linked.url].first { isWebAddress($0) } ?? ""
    let times = page.times.first { $0.element >= 0 && isPublication(page, $0.element) } ?? page.times.first
    let named = meta(
      "article:published_time", "og:article:published_time", "datepublished", "date", "pubdate", "publish-date",
      "publish_date", "publication_date", "dc.date", "dc.date.issued", "dcterms.date", "dcterms.created",
      "parsely-pub-date",
      "sailthru.date", "article.published", "cxenseparse:recs:publishtime", "og:published_time", "dc.date.created")
    published = first(linked.published, named, times?.value ?? "")
    otherDay = linked.published.isEmpty ? "" : named
    body = linked.body
    language = page.language
  }
}

private func first(_ texts: String...) -> String {
  texts.first { text in text.utf8.contains { $0 > 0x20 } } ?? ""
}

private func isPublication(_ page: HTMLPage, _ element: Int) -> Bool {
  page.elements[element].property == "datepublished" || page.elements[element].name == "article"
    || page.elements[element].name == "header"
}

private func isWebAddress(_ text: String) -> Bool {
  let text = text.lowercased()
  return text.hasPrefix("https://") || text.hasPrefix("http://")
}

/// `Ghani meets Khalilzad - Daily Times` without what stands behind the last bar or spaced dash.
private func withoutSite(_ title: String) -> String {
  for mark in [" | ", " - ", " – ", " — ", " :: "] {
    let parts = title.components(by: mark)
    if parts.count > 1, let last = parts.last, last.count < 40, parts[0].count > 20 {
      return parts.dropLast().joined(separator: mark)
    }
  }
  return title
}

extension String {
  fileprivate func components(by mark: String) -> [String] {
    var parts: [String] = []
    var rest = self[...]
    while let range = rest.firstRange(of: mark) {
      parts.append(String(rest[..<range.lowerBound]))
      rest = rest[range.upperBound...]
    }
    return parts + [String(rest)]
  }
}

/// The article that JSON-LD describes (schema.org `Article` and its kinds).
private struct LinkedData {
  var headline = ""
  var publisher = ""
  var author = ""
  var url = ""
  var published = ""
  var body = ""

  /// False where the text is no JSON.
  mutating func read(_ text: String) -> Bool {
    do throws(JSONError) {
      let value = try parseJSON(Array(text.utf8).span)
      visit(value, depth: 0)
      return true
    } catch {
      return false
    }
  }

  private mutating func visit(_ value: JSONValue, depth: Int) {
    guard depth < 5 else { return }
    for item in value.asArray ?? [] { visit(item, depth: depth + 1) }
    guard case .object = value else { return }
    if let graph = value["@graph"] { visit(graph, depth: depth + 1) }
    let types = value["@type"].map { $0.asArray?.compactMap(\.asString) ?? [$0.asString ?? ""] } ?? []
    guard types.contains(where: isArticle) else { return }
    func take(_ field: inout String, _ text: String?) { if field.isEmpty { field = text ?? "" } }
    take(&headline, value["headline"]?.asString ?? value["name"]?.asString)
    take(&published, value["datePublished"]?.asString ?? value["dateCreated"]?.asString)
    take(&publisher, value["publisher"].flatMap(name))
    take(&author, value["author"].flatMap(name))
    take(&url, value["url"]?.asString ?? value["mainEntityOfPage"].flatMap { $0.asString ?? $0["@id"]?.asString })
    take(&body, value["articleBody"]?.asString)
  }

  private func isArticle(_ type: String) -> Bool {
    type.hasSuffix("Article") || type.hasSuffix("BlogPosting") || type == "Report" || type == "PressRelease"
  }

  /// A name, the name of an object, or the names of a list.
  private func name(_ value: JSONValue) -> String? {
    if let text = value.asString { return text }
    if let list = value.asArray {
      let names = list.compactMap { $0.asString ?? $0["name"]?.asString }
      return names.isEmpty ? nil : names.joined(separator: ", ")
    }
    return value["name"]?.asString
  }
}
