/// A piece of an HTML page.
enum HTMLToken {
  case start(name: String, attributes: [HTMLAttribute], isSelfClosing: Bool)
  case end(name: String)
  /// Characters, their references resolved.
  case text(String)
}

struct HTMLAttribute: Hashable {
  var name: String
  var value: String
}

/// Cuts a page into tags and text by the tokenisation rules of the HTML Standard (13.2.5), which give every sequence
/// of bytes a meaning, so that a broken page reads as browsers read it. Comments and doctypes are passed over.
///
/// Linear in the page: every byte is looked at once or twice. Nothing is executed, fetched or kept.
struct HTMLScan {
  private let bytes: [UInt8]
  private var at = 0
  /// The element whose content is text to its end tag: `script`, `style`, `title`, …
  private var raw: String?
  /// Whether the reader stands in SVG or MathML, where no content is raw and CDATA is text.
  var isForeign = false
  /// What ran to the end of the page without being closed, and how many bytes it took.
  private(set) var unclosed: (what: String, count: Int)?

  /// `bytes` are UTF-8.
  init(_ bytes: [UInt8]) { self.bytes = bytes }

  mutating func next() -> HTMLToken? {
    if let name = raw, at < bytes.count {
      raw = nil
      if let text = rawText(name) { return .text(text) }
    }
    while at < bytes.count {
      if bytes[at] != lessThan { return .text(characters()) }
      if let token = markup() { return token }
    }
    return nil
  }

  private func byte(_ index: Int) -> UInt8 { index < bytes.count ? bytes[index] : 0 }

  // MARK: - Text

  /// Characters up to the next tag.
  private mutating func characters() -> String {
    let start = at
    var hasReference = false
    while at < bytes.count {
      if bytes[at] == lessThan, isMarkup(at) { break }
      if bytes[at] == ampersand { hasReference = true }
      at += 1
    }
    return text(start..<at, hasReference)
  }

  private func text(_ range: Range<Int>, _ hasReference: Bool) -> String {
    hasReference
      ? resolvingReferences(bytes[range], inAttribute: false) : String(decoding: bytes[range], as: UTF8.self)
  }

  private func isMarkup(_ index: Int) -> Bool {
    let next = byte(index + 1)
    if next == slash { return index + 2 < bytes.count }
    return isLetter(next) || next == UInt8(ascii: "!") || next == UInt8(ascii: "?")
  }

  /// The text of an element that holds no tags, up to its end tag; nil where there is none.
  private mutating func rawText(_ name: String) -> String? {
    let start = at
    let end =
      name == "plaintext" ? bytes.count : name == "script" ? scriptEnd() : rawEnd(Array(name.utf8), from: at)
    if end == bytes.count, name != "plaintext", end > start { unclosed = (name, end - start) }
    at = end
    guard end > start else { return nil }
    let resolves = name == "title" || name == "textarea"
    return text(start..<end, resolves)
  }

  /// Where the next end tag of a name stands, or the end of the page.
  private func rawEnd(_ name: [UInt8], from start: Int) -> Int {
    var index = start
    while index < bytes.count {
      if bytes[index] == lessThan, byte(index + 1) == slash, isWord(name, at: index + 2) { return index }
      index += 1
    }
    return bytes.count
  }

  /// Whether a tag's name stands here and ends.
  private func isWord(_ name: [UInt8], at index: Int) -> Bool {
    guard index + name.count <= bytes.count else { return false }
    for offset in name.indices where lower(bytes[index + offset]) != name[offset] { return false }
    let after = byte(index + name.count)
    return isSpace(after) || after == slash || after == greaterThan
  }

  /// Scripts may hold `<!-- <script> … </script> -->`, whose inner end tag ends nothing.
  private func scriptEnd() -> Int {
    let name = Array("script".utf8)
    var index = at
    var isEscaped = false
    var isDoubleEscaped = false
    while index < bytes.count {
      if !isEscaped, starts("<!--", at: index) {
        isEscaped = true
        // `<!-->` is no comment that is left open.
        index += 2
      } else if isEscaped, starts("-->", at: index) {
        (isEscaped, isDoubleEscaped) = (false, false)
        index += 3
      } else if bytes[index] == lessThan, byte(index + 1) == slash, isWord(name, at: index + 2) {
        if !isDoubleEscaped { return index }
        isDoubleEscaped = false
        index += 2
      } else if isEscaped, !isDoubleEscaped, bytes[index] == lessThan, isWord(name, at: index + 1) {
        isDoubleEscaped = true
        index += 1
      } else {
        index += 1
      }
    }
    return bytes.count
  }

  private func starts(_ text: StaticString, at index: Int) -> Bool {
    guard index + text.utf8CodeUnitCount <= bytes.count else { return false }
    return text.withUTF8Buffer { buffer in
      for offset in 0..<buffer.count where unsafe buffer[offset] != bytes[index + offset] { return false }
      return true
    }
  }

  // MARK: - Tags

  /// What begins with `<` here; nil where it is passed over.
  private mutating func markup() -> HTMLToken? {
    let next = byte(at + 1)
    if isLetter(next) { return tag(from: at + 1, isEnd: false) }
    if next == slash {
      if isLetter(byte(at + 2)) { return tag(from: at + 2, isEnd: true) }
      guard at + 2 < bytes.count else { return .text(literal(2)) }
      if byte(at + 2) == greaterThan { at += 3 } else { bogusComment(from: at + 2) }
      return nil
    }
    if next == UInt8(ascii: "!") {
      if starts("<!--", at: at) {
        comment()
      } else if isForeign, starts("<![CDATA[", at: at) {
        return characterData()
      } else {
        bogusComment(from: at + 2)
      }
      return nil
    }
    if next == UInt8(ascii: "?") {
      bogusComment(from: at + 1)
      return nil
    }
    return .text(literal(1))
  }

  private mutating func literal(_ count: Int) -> String {
    let start = at
    at = min(bytes.count, at + count)
    return String(decoding: bytes[start..<at], as: UTF8.self)
  }

  private mutating func bogusComment(from start: Int) {
    at = start
    while at < bytes.count, bytes[at] != greaterThan { at += 1 }
    at = min(bytes.count, at + 1)
  }

  private mutating func comment() {
    let start = at
    at += 4
    if byte(at) == greaterThan { return at += 1 }
    if byte(at) == hyphen, byte(at + 1) == greaterThan { return at += 2 }
    while at < bytes.count {
      if bytes[at] == hyphen, byte(at + 1) == hyphen {
        if byte(at + 2) == greaterThan { return at += 3 }
        if byte(at + 2) == UInt8(ascii: "!"), byte(at + 3) == greaterThan { return at += 4 }
      }
      at += 1
    }
    unclosed = ("comment", bytes.count - start)
  }

  private mutating func characterData() -> HTMLToken? {
    at += 9
    let start = at
    while at < bytes.count, !starts("]]>", at: at) { at += 1 }
    let text = String(decoding: bytes[start..<at], as: UTF8.self)
    at = min(bytes.count, at + 3)
    return text.isEmpty ? nil : .text(text)
  }

  /// A tag; nil where the page ends within it.
  private mutating func tag(from start: Int, isEnd: Bool) -> HTMLToken? {
    at = start
    while at < bytes.count, !isSpace(bytes[at]), bytes[at] != slash, bytes[at] != greaterThan { at += 1 }
    let name = lowered(start..<at)
    var attributes: [HTMLAttribute] = []
    while at < bytes.count {
      let byte = bytes[at]
      if byte == greaterThan {
        let isSelfClosing = bytes[at - 1] == slash
        at += 1
        if isEnd { return .end(name: name) }
        if !isForeign, rawElements.contains(name) { raw = name }
        return .start(name: name, attributes: attributes, isSelfClosing: isSelfClosing)
      }
      if isSpace(byte) || byte == slash {
        at += 1
      } else if let attribute = attribute(), attributes.count < 256 {
        // The first of a name counts.
        if !attributes.contains(where: { $0.name == attribute.name }) { attributes.append(attribute) }
      }
    }
    unclosed = unclosed ?? ("tag", bytes.count - start)
    return nil
  }

  private mutating func attribute() -> HTMLAttribute? {
    let start = at
    // A name may begin with `=`.
    at += 1
    while at < bytes.count, !isSpace(bytes[at]), bytes[at] != slash, bytes[at] != greaterThan, bytes[at] != equals
    {
      at += 1
    }
    let name = start..<at
    var next = at
    while next < bytes.count, isSpace(bytes[next]) { next += 1 }
    guard byte(next) == equals, next < bytes.count else { return HTMLAttribute(name: lowered(name), value: "") }
    at = next + 1
    while at < bytes.count, isSpace(bytes[at]) { at += 1 }
    guard at < bytes.count else { return nil }
    var value = at..<at
    if bytes[at] == UInt8(ascii: "\"") || bytes[at] == UInt8(ascii: "'") {
      let quote = bytes[at]
      at += 1
      let first = at
      while at < bytes.count, bytes[at] != quote { at += 1 }
      value = first..<at
      at = min(bytes.count, at + 1)
    } else {
      let first = at
      while at < bytes.count, !isSpace(bytes[at]), bytes[at] != greaterThan { at += 1 }
      value = first..<at
    }
    return HTMLAttribute(name: lowered(name), value: resolvingReferences(bytes[value], inAttribute: true))
  }

  private func lowered(_ range: Range<Int>) -> String {
    String(decoding: bytes[range].map(lower), as: UTF8.self)
  }
}

private let rawElements: Set<String> = [
  "script", "style", "title", "textarea", "xmp", "iframe", "noembed", "noframes", "plaintext",
]

private let lessThan = UInt8(ascii: "<")
private let greaterThan = UInt8(ascii: ">")
private let slash = UInt8(ascii: "/")
private let hyphen = UInt8(ascii: "-")
private let equals = UInt8(ascii: "=")
private let ampersand = UInt8(ascii: "&")

private func isLetter(_ byte: UInt8) -> Bool { (0x41...0x5A).contains(byte & 0xDF) }
private func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || (0x09...0x0D).contains(byte) && byte != 0x0B }
private func lower(_ byte: UInt8) -> UInt8 { (0x41...0x5A).contains(byte) ? byte | 0x20 : byte }
