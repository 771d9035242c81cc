internal import Meetings

/// An article from the bytes of a `.txt` or `.md` file.
func articleFromText(_ bytes: [UInt8], _ file: FoundFile, _ options: InputOptions) throws(Problem) -> Incoming {
  let path = file.path
  let decoded = decode(bytes.span)
  // A tenth of a text is never broken; where it is, this is no text.
  guard !isBinary(bytes.span), decoded.invalidCount * 10 <= bytes.count else {
    throw Problem(
      .binary, path: path, message: "a binary file, not text", advice: "Convert it to text, or UTF-16 to UTF-8.")
  }
  guard decoded.invalidCount * 100 <= bytes.count else {
    throw Problem(
      .invalidText, path: path,
      message: "\(decoded.invalidCount) of \(bytes.count) bytes are not UTF-8, the first at byte "
        + "\(decoded.firstInvalid ?? 0)",
      advice: "Convert it to UTF-8.")
  }
  let cleaned = clean(decoded.text)
  let (matter, rest) = splitFrontMatter(cleaned.text, largest: options.largestFrontMatter)
  var values = matter?.values ?? [:]
  var body = trimmed(rest)
  if file.format == .markdown, values["title", default: ""].isEmpty, let heading = leadingHeading(body) {
    values["title"] = String(heading.title)
    body = heading.rest
  }
  guard !body.isEmpty else {
    let what = matter?.lines.isEmpty == false ? "nothing follows the front matter" : "the file is empty"
    throw Problem(.empty, path: path, message: what, advice: "Remove it, or put the article's text into it.")
  }
  let name = cleanLine(file.stem, longest: 255)
  let id = name.isEmpty ? "article" : name
  var incoming = Incoming(article(id: id, values, body: body), path: path)
  if let first = decoded.firstInvalid {
    incoming.note(
      .invalidText, line: 1,
      "\(decoded.invalidCount) bytes that are not UTF-8 were replaced, the first at byte \(first)")
  }
  noteRemoved(cleaned, line: 0, &incoming)
  for remark in matter?.remarks ?? [] { incoming.note(.frontMatter, line: remark.line, remark.message) }
  finish(&incoming, published: values["published"] ?? values["date"] ?? "", options) {
    matter?.lines["published"] ?? matter?.lines["date"] ?? 1
  }
  return incoming
}

/// A Markdown text's title, where it starts with one: `# Title`.
private func leadingHeading(_ body: Substring) -> (title: Substring, rest: Substring)? {
  guard body.hasPrefix("# ") else { return nil }
  let end = body.utf8.firstIndex(of: 0x0A) ?? body.utf8.endIndex
  let title = trimmed(body[..<end].dropFirst(2))
  return title.isEmpty ? nil : (title, trimmed(body[end...]))
}

/// An article from named values; all but the text are held to one line.
func article(id: String, _ values: [String: String], body: Substring) -> Article {
  func line(_ key: String) -> String { cleanLine(values[key] ?? "") }
  let url = line("url")
  let language = line("language")
  return Article(
    id: id, title: line("title"), source: line("source"), url: url.isEmpty ? nil : url, place: line("place"),
    language: language.isEmpty ? "en" : language, author: line("author"), body: String(body))
}

func noteRemoved(_ cleaned: Cleaned, line: Int, _ incoming: inout Incoming) {
  guard cleaned.removedCount > 0 else { return }
  let count = cleaned.removedCount
  incoming.note(
    .removedCharacters, line: line > 0 ? line : cleaned.firstRemovedLine ?? 1,
    "\(count) control or invisible character\(count == 1 ? " was" : "s were") taken out")
}

/// The date and the length, alike for every format.
func finish(_ incoming: inout Incoming, published: String, _ options: InputOptions, line: () -> Int) {
  switch publicationDate(published) {
  case .day(let day): incoming.article.published = day
  case .none: incoming.article.published = options.published
  case .unreadable(let why):
    incoming.note(.impossibleDate, line: line(), why)
    incoming.article.published = options.published
  }
  let body = incoming.article.body
  guard body.utf8.count > options.largestText else { return }
  incoming.article.body = String(body[..<lastSpace(body, within: options.largestText)])
  incoming.note(
    .longText, line: incoming.line,
    "\(megabytes(body.utf8.count)) of text, cut at \(megabytes(options.largestText))")
}

/// Where to cut a text to at most so many bytes: at white space, or in a text without any between two scalars.
private func lastSpace(_ text: String, within count: Int) -> String.Index {
  let limit = text.utf8.index(text.utf8.startIndex, offsetBy: count)
  if let space = text.utf8[..<limit].lastIndex(where: { $0 == 0x20 || $0 == 0x0A }) { return space }
  var at = limit
  while text.utf8[at] & 0xC0 == 0x80 { at = text.utf8.index(before: at) }
  return at
}
