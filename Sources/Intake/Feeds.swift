internal import CExpat
internal import Meetings

/// What a feed holds: its articles in order, and what was left out.
struct Feed {
  var title = ""
  var items: [Item] = []
  /// Why the feed ends before its end tag does, with the line.
  var fault: (line: Int, message: String)?

  struct Item {
    var line = 0
    var title = ""
    var url = ""
    var id = ""
    var author = ""
    var published = ""
    /// The whole text where the feed gives it, else the summary.
    var content = ""
    var summary = ""
    var isFull: Bool { !content.isEmpty }
  }
}

/// Reads RSS 0.9x, 1.0 and 2.0 and Atom 1.0 with expat. A document type is refused, and with it every entity bomb
/// and external entity, before anything is expanded; nesting deeper than 256 is refused as well. Items before a fault
/// are kept.
func readFeed(_ bytes: [UInt8]) -> Feed {
  let reader = FeedReader()
  guard let parser = unsafe XML_ParserCreate("UTF-8") else {
    reader.feed.fault = (1, "no memory for the XML parser")
    return reader.feed
  }
  defer { unsafe XML_ParserFree(parser) }
  unsafe reader.parser = parser
  unsafe XML_SetUserData(parser, Unmanaged.passUnretained(reader).toOpaque())
  unsafe XML_SetElementHandler(
    parser,
    { data, name, attributes in
      guard let data = unsafe data, let name = unsafe name else { return }
      var pairs: [String: String] = [:]
      var next = unsafe attributes
      while let key = unsafe next?.pointee, let value = unsafe next?.successor().pointee {
        unsafe pairs[String(cString: key)] = unsafe String(cString: value)
        unsafe next = next?.advanced(by: 2)
      }
      unsafe FeedReader.of(data).start(String(cString: name), pairs)
    },
    { data, name in
      guard let data = unsafe data, let name = unsafe name else { return }
      unsafe FeedReader.of(data).end(String(cString: name))
    })
  unsafe XML_SetCharacterDataHandler(parser) { data, text, count in
    guard let data = unsafe data, let text = unsafe text else { return }
    let bytes = unsafe UnsafeRawBufferPointer(start: text, count: Int(count))
    unsafe FeedReader.of(data).text(String(decoding: bytes, as: UTF8.self))
  }
  unsafe XML_SetStartDoctypeDeclHandler(parser) { data, _, _, _, _ in
    guard let data = unsafe data else { return }
    unsafe FeedReader.of(data).stop("a document type, which a feed doesn't need and entity bombs do")
  }
  let status = unsafe bytes.withUnsafeBytes { buffer in
    unsafe XML_Parse(
      parser, buffer.baseAddress?.assumingMemoryBound(to: CChar.self), Int32(clamping: buffer.count), 1)
  }
  withExtendedLifetime(reader) {}
  if status != XML_STATUS_OK, reader.feed.fault == nil {
    let reason = unsafe XML_ErrorString(XML_GetErrorCode(parser)).map { unsafe String(cString: $0) } ?? "no XML"
    reader.feed.fault = (unsafe Int(XML_GetCurrentLineNumber(parser)), reason)
  }
  return reader.feed
}

/// Carries the reading through expat's C callbacks for the time of one call.
@safe private final class FeedReader {
  var feed = Feed()
  var parser: XML_Parser?
  private var names: [String] = []
  private var item: Feed.Item?
  /// Text of the element that is open, or markup of XHTML within it.
  private var field = ""
  private var isInXHTML = 0
  private var isStopped = false

  static func of(_ data: UnsafeMutableRawPointer) -> FeedReader {
    unsafe Unmanaged<FeedReader>.fromOpaque(data).takeUnretainedValue()
  }

  func stop(_ message: String) {
    guard !isStopped, let parser = unsafe parser else { return }
    isStopped = true
    feed.fault = (unsafe Int(XML_GetCurrentLineNumber(parser)), message)
    _ = unsafe XML_StopParser(parser, XML_Bool(0))
  }

  func start(_ name: String, _ attributes: [String: String]) {
    guard !isStopped else { return }
    names.append(name)
    if names.count > 256 { return stop("elements nested deeper than 256") }
    if isInXHTML > 0 {
      isInXHTML += 1
      field += "<\(local(name))>"
      return
    }
    field = ""
    switch local(name) {
    case "item", "entry":
      item = Feed.Item()
      if let parser = unsafe parser { item?.line = unsafe Int(XML_GetCurrentLineNumber(parser)) }
    case "link":
      // Atom: the article itself, not its comments or enclosures.
      let relation = attributes["rel"] ?? "alternate"
      if let address = attributes["href"], relation == "alternate", item?.url.isEmpty == true {
        item?.url = address
      }
    case "content", "summary", "title": if attributes["type"] == "xhtml" { isInXHTML = 1 }
    default: break
    }
  }

  func text(_ text: String) {
    guard !isStopped else { return }
    field += isInXHTML > 0 ? text.escapedForMarkup : text
  }

  func end(_ name: String) {
    guard !isStopped, !names.isEmpty else { return }
    names.removeLast()
    if isInXHTML > 1 {
      isInXHTML -= 1
      field += "</\(local(name))>"
      return
    }
    isInXHTML = 0
    let value = field
    field = ""
    guard item != nil else {
      if local(name) == "title", feed.title.isEmpty, names.count <= 2 { feed.title = value }
      return
    }
    let parent = names.last.map(local) ?? ""
    switch (local(name), parent) {
    case ("item", _), ("entry", _):
      if let item { feed.items.append(item) }
      item = nil
    case ("title", "item"), ("title", "entry"): if item?.title.isEmpty == true { item?.title = value }
    case ("link", "item"): if item?.url.isEmpty == true { item?.url = value }
    case ("guid", "item"), ("id", "entry"): item?.id = value
    case ("creator", _), ("author", "item"), ("name", "author"): item?.author = value
    case ("pubDate", _), ("published", _), ("date", "item"): item?.published = value
    case ("updated", "entry"): if item?.published.isEmpty == true { item?.published = value }
    case ("encoded", "item"), ("content", "entry"):
      if item?.content.utf8.count ?? 0 < value.utf8.count { item?.content = value }
    case ("description", "item"), ("summary", "entry"): item?.summary = value
    default: break
    }
  }

  /// A name without its prefix; feeds use the usual ones.
  private func local(_ name: String) -> String {
    name.utf8.lastIndex(of: UInt8(ascii: ":")).map { String(name[name.utf8.index(after: $0)...]) } ?? name
  }
}

extension String {
  fileprivate var escapedForMarkup: String {
    replacing("&", with: "&amp;").replacing("<", with: "&lt;")
  }
}

/// The articles of a feed, each with its text's tags read, and what was left out.
func inputsFromFeed(_ bytes: [UInt8], _ file: FoundFile, _ options: InputOptions) throws(Problem) -> [Input] {
  let path = file.shownPath
  let decoded = try decodeMarkup(bytes, file)
  let feed = readFeed(Array(decoded.text.utf8))
  var inputs: [Input] = []
  for (index, item) in feed.items.enumerated() {
    inputs.append(inputOrProblem { () throws(Problem) in try article(item, index + 1, of: feed, file, options) })
  }
  if let fault = feed.fault {
    let kept = feed.items.isEmpty ? "" : "; the \(feed.items.count) items before it are read"
    inputs.append(
      .problem(
        Problem(
          .badFeed, path: path, line: fault.line, message: fault.message + kept,
          advice: "Fetch the feed again, or take the fault out.")))
  } else if feed.items.isEmpty {
    inputs.append(
      .problem(Problem(.empty, path: path, message: "a feed without items", advice: "Give an RSS or Atom feed.")))
  }
  return inputs
}

private func article(
  _ item: Feed.Item, _ number: Int, of feed: Feed, _ file: FoundFile, _ options: InputOptions
) throws(Problem) -> Input {
  let markup = item.isFull ? item.content : item.summary
  let page = HTMLPage(Array(markup.utf8))
  let text = page.blocks.map(\.text).joined(separator: "\n\n")
  let cleaned = clean(text)
  let body = trimmed(cleaned.text[...])
  guard !body.isEmpty else {
    throw Problem(
      .empty, path: file.shownPath, line: item.line, message: "an item without text: ‘\(item.title.prefix(60))’",
      advice: "Take the page that it links to.")
  }
  let values = [
    "title": HTMLPage(Array(item.title.utf8)).blocks.map(\.text).joined(separator: " "), "source": feed.title,
    "url": item.url.hasPrefix("http") ? item.url : item.id.hasPrefix("http") ? item.id : "", "author": item.author,
  ]
  let stem = cleanLine(file.stem, longest: 200)
  var incoming = Incoming(
    Intake.article(id: "\(stem)-\(number)", values, body: paragraphs(body)), path: file.shownPath, line: item.line)
  noteRemoved(cleaned, line: item.line, &incoming)
  if !item.isFull {
    incoming.note(.summaryOnly, line: item.line, "the feed gives a summary and not the article")
  }
  finish(&incoming, published: isoDay(item.published), options) { item.line }
  return .article(incoming)
}

/// Paragraphs with plain spaces within.
private func paragraphs(_ text: Substring) -> Substring {
  text.split(separator: "\n\n").map { $0.split { $0 == " " || $0 == "\n" || $0 == "\t" }.joined(separator: " ") }
    .filter { !$0.isEmpty }.joined(separator: "\n\n")[...]
}
