internal import Meetings

/// An article from the bytes of an HTML page: its main text and what it says of itself. Linear, and nothing in the
/// page is executed or fetched.
func articleFromHTML(_ bytes: [UInt8], _ file: FoundFile, _ options: InputOptions) throws(Problem) -> Incoming {
  let decoded = try decodeMarkup(bytes, file)
  let page = HTMLPage(Array(decoded.text.utf8))
  let about = PageMetadata(page)
  var paragraphs = mainText(of: page)
  // A page that is filled in by a script may still carry its text as data.
  let length = paragraphs.reduce(0) { $0 + $1.utf8.count }
  if about.body.utf8.count > 2 * length { paragraphs = about.body.split(separator: "\n").map(String.init) }
  let cleaned = clean(withoutSoftHyphens(paragraphs.map(oneLine).filter { !$0.isEmpty }.joined(separator: "\n\n")))
  let body = trimmed(cleaned.text[...])
  guard !body.isEmpty else {
    throw Problem(
      .empty, path: file.shownPath, message: "no article text in this page",
      advice: "Save the page as its browser shows it, or its text as .txt.")
  }
  let values = [
    "title": about.title, "source": about.source, "url": about.url,
    "language": about.language.isEmpty ? "en" : about.language,
    "author": about.author,
  ]
  let name = cleanLine(file.stem, longest: 255)
  var incoming = Incoming(article(id: name.isEmpty ? "article" : name, values, body: body), path: file.path)
  if let first = decoded.firstInvalid {
    incoming.note(
      .invalidText, line: 1,
      "\(decoded.invalidCount) bytes that are no characters were replaced, the first at \(first)")
  }
  noteRemoved(cleaned, line: 1, &incoming)
  if page.isTooDeep {
    incoming.note(
      .deepNesting, line: 1, "elements deeper than \(HTMLPage.deepest) are read as if they were not nested")
  }
  if let unclosed = page.unclosed, unclosed.count > 200 {
    incoming.note(
      .unclosed, line: 1,
      "a \(unclosed.what) is never closed: the last \(unclosed.count) bytes are no text of the page")
  }
  if about.unreadable > 0 {
    incoming.note(.unclosed, line: 1, "\(about.unreadable) JSON-LD blocks can't be read and were passed over")
  }
  let published = isoDay(about.published)
  let other = isoDay(about.otherDay)
  if !other.isEmpty, other != published {
    incoming.note(.conflict, line: 1, "the page gives \(published) and \(other) as its day: the first counts")
  }
  finish(&incoming, published: published, options) { 1 }
  return incoming
}

/// A day as pages and feeds write it, in ISO form; what can't be read stays as it is, for the note.
func isoDay(_ text: String) -> String {
  let text = String(trimmed(text[...]))
  if text.utf8.count >= 10, Day(text.prefix(10)) != nil { return String(text.prefix(10)) }
  var style = DateStyle()
  guard case .days(let span) = writtenDate(text, &style), span.earliest == span.latest, let day = span.earliest
  else { return text }
  return day.description
}

/// White space as a browser shows it; a line break stays one.
private func oneLine(_ text: String) -> String {
  text.split(separator: "\n").map {
    $0.split { $0 == " " || $0 == "\t" || $0 == "\r" || $0 == "\u{A0}" }.joined(separator: " ")
  }
  .filter { !$0.isEmpty }.joined(separator: " ")
}

private func withoutSoftHyphens(_ text: String) -> String {
  guard text.unicodeScalars.contains("\u{AD}") || text.unicodeScalars.contains("\u{200B}") else { return text }
  return String(String.UnicodeScalarView(text.unicodeScalars.filter { $0 != "\u{AD}" && $0 != "\u{200B}" }))
}

/// The text of a page or feed: by its byte order mark, by the encoding that it names, as UTF-8, else as Windows-1252.
func decodeMarkup(_ bytes: [UInt8], _ file: FoundFile) throws(Problem) -> Decoded {
  guard !isBinary(bytes.span) else {
    throw Problem(
      .binary, path: file.shownPath, message: "a binary file, not a page",
      advice: "Save the page as HTML in UTF-8.")
  }
  let decoded = decode(bytes.span)
  guard decoded.invalidCount > 0 else { return decoded }
  let named = namedEncoding(bytes.prefix(1024))
  if ["windows-1252", "iso-8859-1", "latin1", "us-ascii", "cp1252", "iso-8859-15"].contains(named) {
    return Decoded(text: windows1252(bytes.span))
  }
  if decoded.invalidCount * 100 <= bytes.count { return decoded }
  guard named.isEmpty || named == "utf-8" || named == "utf8", decoded.invalidCount * 10 <= bytes.count else {
    throw Problem(
      .invalidText, path: file.shownPath,
      message: named.isEmpty
        ? "not UTF-8 and of no named encoding" : "the encoding ‘\(named.prefix(40))’ is not read",
      advice: "Convert it to UTF-8.")
  }
  return Decoded(
    text: windows1252(bytes.span), invalidCount: decoded.invalidCount, firstInvalid: decoded.firstInvalid)
}

/// What stands behind `charset=` or `encoding=` near the start of a page.
private func namedEncoding(_ head: ArraySlice<UInt8>) -> String {
  let text = String(decoding: head, as: UTF8.self).lowercased()
  for key in ["charset=", "encoding="] {
    guard let range = text.firstRange(of: key) else { continue }
    let rest = text[range.upperBound...].drop { $0 == "\"" || $0 == "'" || $0 == " " }
    return String(rest.prefix { $0.isLetter || $0.isNumber || $0 == "-" || $0 == "_" })
  }
  return ""
}
