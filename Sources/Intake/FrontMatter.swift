/// What stands between `---` lines at the head of a text.
///
/// A flat subset of YAML: `key: value` lines, plain or in quotes, and comments. YAML's aliases, tags, blocks and
/// nested values have no place in it and are left out with a remark, so that no document can make the reader slow,
/// and every value stays the text that it is (`NO`, `1.10`, `2019-02-30`).
struct FrontMatter {
  /// First come, first kept.
  var values: [String: String] = [:]
  /// Lines of the file, from 1, on which the keys stand.
  var lines: [String: Int] = [:]
  var remarks: [Remark] = []

  struct Remark: Hashable {
    var line: Int
    var message: String
  }
}

/// Keys that are read; others may be there and are not looked at.
let knownKeys: Set<String> = ["id", "title", "source", "url", "published", "date", "place", "language", "author"]

/// Parts a text at its front matter. `text` has `\n` line ends. Without one, `matter` is nil; where it is never closed,
/// everything is text and a remark says so.
func splitFrontMatter(_ text: String, largest: Int) -> (matter: FrontMatter?, body: Substring) {
  let utf8 = text.utf8
  guard let firstEnd = utf8.firstIndex(of: 0x0A), isFence(text[..<firstEnd], ["---"]) else {
    return (nil, text[...])
  }
  var matter = FrontMatter()
  var lineStart = utf8.index(after: firstEnd)
  var number = 1
  var lastKey: String?
  while lineStart < utf8.endIndex {
    number += 1
    let end = utf8[lineStart...].firstIndex(of: 0x0A) ?? utf8.endIndex
    let line = text[lineStart..<end]
    let next = end < utf8.endIndex ? utf8.index(after: end) : end
    if isFence(line, ["---", "..."]) {
      if matter.values.isEmpty && matter.lines.isEmpty && number > 2 {
        matter.remarks = [.init(line: 1, message: "no line between the ‘---’ lines is ‘key: value’: read as text")]
        return (matter, text[...])
      }
      return (matter, text[next...])
    }
    if utf8.distance(from: utf8.startIndex, to: next) > largest { break }
    readLine(line, number, &matter, &lastKey)
    lineStart = next
  }
  var open = FrontMatter()
  open.remarks = [.init(line: 1, message: "a front matter is opened by ‘---’ and never closed: read as text")]
  return (open, text[...])
}

private func isFence(_ line: Substring, _ fences: [String]) -> Bool {
  let end = line.utf8.lastIndex { $0 != 0x20 && $0 != 0x09 }
  return end.map { fences.contains(String(line[...$0])) } ?? false
}

private func readLine(_ line: Substring, _ number: Int, _ matter: inout FrontMatter, _ lastKey: inout String?) {
  guard let first = line.utf8.first(where: { $0 != 0x20 && $0 != 0x09 }), first != UInt8(ascii: "#") else {
    return
  }
  let isNested = line.utf8.first == 0x20 || line.utf8.first == 0x09 || first == UInt8(ascii: "-")
  guard !isNested, let colon = keyEnd(line) else {
    // What hangs below a key that nobody asks for is nobody's loss.
    if let key = lastKey, !knownKeys.contains(key) { return }
    matter.remarks.append(.init(line: number, message: "a line that is not ‘key: value’ is left out"))
    return
  }
  let key = trimmed(line[..<colon]).lowercased()
  lastKey = key
  guard matter.lines[key] == nil else {
    matter.remarks.append(
      .init(line: number, message: "‘\(key)’ stands twice: the value on line \(matter.lines[key] ?? 0) counts"))
    return
  }
  matter.lines[key] = number
  guard knownKeys.contains(key) else { return }
  switch scalarValue(trimmed(line[line.utf8.index(after: colon)...])) {
  case .text(let value): matter.values[key] = value
  case .notPlain(let what):
    matter.remarks.append(.init(line: number, message: "\(what) as the value of ‘\(key)’ is not read: write text"))
  }
}

/// The colon that ends a key: followed by a space or the line's end.
private func keyEnd(_ line: Substring) -> Substring.Index? {
  var at = line.utf8.startIndex
  while let colon = line.utf8[at...].firstIndex(of: UInt8(ascii: ":")) {
    let next = line.utf8.index(after: colon)
    if next == line.utf8.endIndex || line.utf8[next] == 0x20 || line.utf8[next] == 0x09 {
      return colon > line.utf8.startIndex ? colon : nil
    }
    at = next
  }
  return nil
}

private enum ScalarValue {
  case text(String)
  case notPlain(String)
}

private func scalarValue(_ value: Substring) -> ScalarValue {
  switch value.utf8.first {
  case UInt8(ascii: "\""), UInt8(ascii: "'"): return quotedValue(value)
  case UInt8(ascii: "!"): return .notPlain("a tag (‘\(value.prefix(20))’)")
  case UInt8(ascii: "&"), UInt8(ascii: "*"): return .notPlain("an anchor or alias")
  case UInt8(ascii: "|"), UInt8(ascii: ">"): return .notPlain("a block")
  case UInt8(ascii: "["), UInt8(ascii: "{"): return .notPlain("a list")
  default:
    let text = commentStart(value).map { value[..<$0] } ?? value
    let plain = String(trimmed(text))
    return .text(plain == "null" || plain == "~" ? "" : plain)
  }
}

/// A `#` after a space starts a comment, as in YAML.
private func commentStart(_ value: Substring) -> Substring.Index? {
  var previous: UInt8 = 0x20
  for index in value.utf8.indices {
    let byte = value.utf8[index]
    if byte == UInt8(ascii: "#"), previous == 0x20 || previous == 0x09 { return index }
    previous = byte
  }
  return nil
}

/// Text in quotes: `\"` and `\\` inside double ones, `''` inside single ones; a comment may follow.
private func quotedValue(_ value: Substring) -> ScalarValue {
  guard let quote = value.unicodeScalars.first else { return .text("") }
  var text = String.UnicodeScalarView()
  var rest = value.unicodeScalars.dropFirst()
  while let scalar = rest.popFirst() {
    if scalar == "\\", quote == "\"", let escaped = rest.popFirst() {
      switch escaped {
      case "n", "t", "r": text.append(" ")
      case "\"", "\\", "/": text.append(escaped)
      default:
        text.append(scalar)
        text.append(escaped)
      }
    } else if scalar == quote {
      if quote == "'", rest.first == "'" {
        rest.removeFirst()
        text.append("'")
        continue
      }
      let after = trimmed(Substring(rest))
      return after.isEmpty || after.hasPrefix("#") ? .text(String(text)) : .notPlain("text after a closing quote")
    } else {
      text.append(scalar)
    }
  }
  return .notPlain("a quote that is not closed")
}

func trimmed(_ text: Substring) -> Substring {
  func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 || byte == 0x0A }
  guard let first = text.utf8.firstIndex(where: { !isBlank($0) }),
    let last = text.utf8.lastIndex(where: { !isBlank($0) })
  else { return "" }
  return text[first...last]
}
