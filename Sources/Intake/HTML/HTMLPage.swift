/// What a page consists of once its tags are read: elements as a flat list, and blocks of text that stand in them.
///
/// No tree is built and nothing recurses, so that nesting costs nothing; elements deeper than ``deepest`` count as
/// their ancestor at that depth. Linear in the page.
struct HTMLPage {
  struct Element {
    var name: String
    /// ``HTMLTag/id``; names that nothing is known of have negative ones.
    var tag: Int
    var isBlock: Bool
    /// Position of the element that holds it; -1 for the outermost.
    var parent: Int
    /// Position behind its last descendant.
    var end: Int
    /// Words of `class` and `id`, in lower case.
    var hints: Set<String>
    var role: String
    var property: String
    /// Whether what stands in it is no text of the page: a script, a menu, something hidden.
    var isPassedOver: Bool
  }

  /// Text between two marks of a block.
  struct Block {
    var text: String
    /// Position of the innermost block element that holds it.
    var element: Int
    /// Letters within links.
    var linked: Int
  }

  private(set) var elements: [Element] = []
  private(set) var blocks: [Block] = []
  /// `meta` elements by property or name, in order.
  private(set) var meta: [(name: String, content: String)] = []
  /// JSON-LD scripts.
  private(set) var data: [String] = []
  private(set) var title = ""
  /// The first `h1` with text.
  private(set) var heading = ""
  private(set) var canonical = ""
  private(set) var language = ""
  /// `datetime` of `time` elements, with the position of the element around them.
  private(set) var times: [(value: String, element: Int)] = []
  private(set) var isTooDeep = false
  private(set) var unclosed: (what: String, count: Int)?

  /// Open elements, outermost first.
  private var open: [Int] = []
  private var openCount: [Int: Int] = [:]
  private var otherTags: [String: Int] = [:]
  private var links = 0
  private var passed = 0
  private var text = ""
  private var linked = 0
  private var isInData = false
  private var isInTitle = false
  private var foreign = 0

  init(_ bytes: [UInt8]) {
    var scan = HTMLScan(bytes)
    while let token = scan.next() {
      switch token {
      case .text(let text): read(text)
      case .start(let name, let attributes, let isSelfClosing): start(name, attributes, isSelfClosing)
      case .end(let name): close(name)
      }
      scan.isForeign = foreign > 0
    }
    flush()
    while !open.isEmpty { pop() }
    unclosed = scan.unclosed
  }

  // MARK: - Text

  private mutating func read(_ run: String) {
    if isInData {
      data[data.count - 1] += run
    } else if isInTitle {
      title += run
    } else if passed == 0 {
      text += run
      if links > 0 { linked += run.utf8.count }
    }
  }

  /// Ends the block of text before a block element's tag.
  private mutating func flush() {
    defer { (text, linked) = ("", 0) }
    guard text.utf8.contains(where: { $0 > 0x20 }) else { return }
    let holder = open.last { elements[$0].isBlock } ?? open.last ?? -1
    if heading.isEmpty, holder >= 0, elements[holder].name == "h1" { heading = text }
    blocks.append(Block(text: text, element: holder, linked: linked))
  }

  // MARK: - Tags

  private mutating func start(_ name: String, _ attributes: [HTMLAttribute], _ isSelfClosing: Bool) {
    func value(_ key: String) -> String { attributes.first { $0.name == key }?.value ?? "" }
    switch name {
    case "meta": return addMeta(attributes)
    case "link":
      if canonical.isEmpty, value("rel").lowercased().split(separator: " ").contains("canonical") {
        canonical = value("href")
      }
      return
    case "br":
      if passed == 0 { text += "\n" }
      return
    case "html": language = language.isEmpty ? value("lang") : language
    case "time": if !value("datetime").isEmpty { times.append((value("datetime"), open.last ?? -1)) }
    default: break
    }
    if foreign > 0, HTMLTag.breakouts.contains(name) { leaveForeign() }
    let tag = tag(name)
    if !tag.closes.isEmpty { closeOpen(tag.closes, notBeyond: tag.limits) }
    if tag.traits.contains(.closesParagraph) { closeOpen([HTMLTag.paragraph], notBeyond: HTMLTag.paragraphLimits) }
    if tag.traits.contains(.block) { flush() }
    guard !tag.traits.contains(.void), !(isSelfClosing && foreign > 0) else { return }
    guard open.count < Self.deepest else {
      isTooDeep = true
      return
    }
    push(name, tag, attributes)
  }

  private mutating func tag(_ name: String) -> HTMLTag {
    if let known = HTMLTag.known[name] { return known }
    if let number = otherTags[name] { return HTMLTag(id: number, traits: []) }
    otherTags[name] = -2 - otherTags.count
    return HTMLTag(id: -1 - otherTags.count, traits: [])
  }

  private mutating func push(_ name: String, _ tag: HTMLTag, _ attributes: [HTMLAttribute]) {
    func value(_ key: String) -> String { attributes.first { $0.name == key }?.value ?? "" }
    let isData = name == "script" && value("type").lowercased().hasPrefix("application/ld+json")
    let isHidden =
      attributes.contains { $0.name == "hidden" } || value("aria-hidden") == "true"
      || value("style").filter { $0 != " " }.lowercased().contains("display:none")
    let element = Element(
      name: name, tag: tag.id, isBlock: tag.traits.contains(.block), parent: open.last ?? -1, end: 0,
      hints: hints(value("class"), value("id")),
      role: value("role").lowercased(), property: value("itemprop").lowercased(),
      isPassedOver: tag.traits.contains(.passedOver) || isHidden)
    open.append(elements.count)
    openCount[tag.id, default: 0] += 1
    elements.append(element)
    if element.isPassedOver { passed += 1 }
    if name == "a" { links += 1 }
    if name == "svg" || name == "math" { foreign += 1 }
    if isData {
      data.append("")
      isInData = true
    }
    if name == "title", foreign == 0, title.isEmpty { isInTitle = true }
  }

  private mutating func pop() {
    guard let index = open.popLast() else { return }
    let element = elements[index]
    elements[index].end = elements.count
    openCount[element.tag, default: 1] -= 1
    if element.isPassedOver { passed -= 1 }
    if element.name == "a" { links = max(0, links - 1) }
    if element.name == "svg" || element.name == "math" { foreign -= 1 }
    if element.name == "script" { isInData = false }
    if element.name == "title" { isInTitle = false }
  }

  /// An end tag closes its element and all that is open in it; one that nothing in its scope is open for is passed
  /// over (13.2.4.2).
  private mutating func close(_ name: String) {
    if name == "br" { text += passed == 0 ? "\n" : "" }
    let tag = tag(name)
    if name == "p", openCount[tag.id, default: 0] == 0 { flush() }
    guard openCount[tag.id, default: 0] > 0 else { return }
    guard let index = open[scope(of: name, tag)...].lastIndex(where: { elements[$0].tag == tag.id }) else {
      if name == "a" { links = 0 }
      return
    }
    if tag.traits.contains(.block) { end(from: index) } else { while open.count > index { pop() } }
  }

  /// The position in ``open`` from which on an end tag may close: an inline one doesn't close the blocks around it, one of
  /// a block no table's cell, a list's item none outside of its list.
  private func scope(of name: String, _ tag: HTMLTag) -> Int {
    if name == "svg" || name == "math" { return 0 }
    let last =
      !tag.traits.contains(.block)
      ? open.lastIndex { elements[$0].isBlock }
      : open.lastIndex { HTMLTag.limits(of: name).contains(elements[$0].tag) }
    return last.map { elements[open[$0]].tag == tag.id ? $0 : $0 + 1 } ?? 0
  }

  /// Ends the elements from a position in ``open`` on, and the text in them. A link that no end tag closed is none.
  private mutating func end(from index: Int) {
    if links > 0, open[index...].contains(where: { elements[$0].name == "a" }) { linked = 0 }
    if open[index...].contains(where: { elements[$0].isBlock }) { flush() }
    while open.count > index { pop() }
  }

  /// Ends SVG or MathML where an element of HTML begins in it, but not in its places for HTML (13.2.6.5).
  private mutating func leaveForeign() {
    guard let index = open.lastIndex(where: { ["svg", "math"].contains(elements[$0].name) }),
      !open[index...].contains(where: { HTMLTag.integrationPoints.contains(elements[$0].name) })
    else { return }
    end(from: index)
  }

  /// Closes the innermost of some elements with all that is open in it.
  private mutating func closeOpen(_ tags: [Int], notBeyond limits: [Int]) {
    guard tags.contains(where: { openCount[$0, default: 0] > 0 }) else { return }
    for index in open.indices.reversed() {
      let tag = elements[open[index]].tag
      if tags.contains(tag) { return end(from: index) }
      if limits.contains(tag) { return }
    }
  }

  private mutating func addMeta(_ attributes: [HTMLAttribute]) {
    var name = ""
    var content = ""
    for attribute in attributes {
      switch attribute.name {
      case "property", "name", "itemprop", "http-equiv": if name.isEmpty { name = attribute.value.lowercased() }
      case "content": content = attribute.value
      default: break
      }
    }
    if !name.isEmpty, !content.isEmpty, meta.count < 1000 { meta.append((name, content)) }
  }
}

extension HTMLPage {
  /// Deepest nesting that is told apart; browsers stop at 512 as well.
  static let deepest = 512
}

/// The words of a class and an id: `article-body__text` is article, body, text.
private func hints(_ texts: String...) -> Set<String> {
  var words: Set<String> = []
  for text in texts where text.utf8.count < 500 {
    for word in text.lowercased().split(whereSeparator: { !$0.isLetter }) { words.insert(String(word)) }
  }
  return words
}
