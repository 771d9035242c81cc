internal import Meetings

/// An article from a mail (RFC 5322 and MIME): its subject, sender, day and text. Of several forms the plain one counts,
/// then the HTML one; attachments are passed over. Linear.
func articleFromMail(_ bytes: [UInt8], _ file: FoundFile, _ options: InputOptions) throws(Problem) -> Incoming {
  let path = file.shownPath
  guard !isBinary(bytes.span) else {
    throw Problem(.binary, path: path, message: "a binary file, not a mail", advice: "Save the mail as .eml.")
  }
  let mail = MailPart(bytes.filter { $0 != 0x0D }[...])
  guard !mail.headers.isEmpty, let part = mail.readable(depth: 0) else {
    throw Problem(
      .empty, path: path, message: mail.headers.isEmpty ? "no header of a mail" : "a mail without text",
      advice: "Save the mail as .eml, or its text as .txt.")
  }
  let content = part.content()
  let isPage = part.type.hasPrefix("text/html")
  let text = isPage ? mainText(of: HTMLPage(Array(content.utf8))).joined(separator: "\n\n") : content
  let cleaned = clean(text)
  let body = trimmed(cleaned.text[...])
  guard !body.isEmpty else {
    throw Problem(
      .empty, path: path, message: "a mail without text", advice: "Remove it, or save its text as .txt.")
  }
  let sender = decodedWords(mail.headers["from"] ?? "")
  let name = sender.prefix { $0 != "<" }.filter { $0 != "\"" }
  let values = [
    "title": decodedWords(mail.headers["subject"] ?? ""),
    "source": String(trimmed(name.isEmpty ? sender[...] : Substring(name))),
  ]
  var incoming = Incoming(article(id: cleanLine(file.stem, longest: 255), values, body: body), path: path)
  noteRemoved(cleaned, line: 1, &incoming)
  let date = mail.headers["date"] ?? ""
  finish(&incoming, published: isoDay(String(date.prefix { $0 != "(" })), options) { 1 }
  return incoming
}

/// A mail or a part of one: headers in lower case, and what stands below them.
private struct MailPart {
  var headers: [String: String] = [:]
  var body: ArraySlice<UInt8>

  init(_ bytes: ArraySlice<UInt8>) {
    var at = bytes.startIndex
    var last: String?
    while at < bytes.endIndex {
      let end = bytes[at...].firstIndex(of: 0x0A) ?? bytes.endIndex
      let line = bytes[at..<end]
      at = min(bytes.endIndex, end + 1)
      if line.isEmpty { break }
      let text = windowsOrUTF8(line)
      if line.first == 0x20 || line.first == 0x09 {
        if let last, headers[last]?.utf8.count ?? 0 < 4096 { headers[last]? += " " + trimmed(text[...]) }
      } else if let colon = text.utf8.firstIndex(of: UInt8(ascii: ":")), colon > text.startIndex {
        let name = text[..<colon].lowercased()
        last = headers[name] == nil ? name : nil
        if headers[name] == nil { headers[name] = String(trimmed(text[text.utf8.index(after: colon)...])) }
      }
    }
    body = bytes[at...]
  }

  var type: String { (headers["content-type"] ?? "text/plain").lowercased() }

  /// The part whose text is to be read.
  func readable(depth: Int) -> MailPart? {
    if headers["content-disposition"]?.lowercased().hasPrefix("attachment") == true { return nil }
    guard type.hasPrefix("multipart/") else { return type.hasPrefix("text/") ? self : nil }
    guard depth < 8 else { return nil }
    let found = parts().prefix(100).compactMap { $0.readable(depth: depth + 1) }
    return found.first { $0.type.hasPrefix("text/plain") } ?? found.first
  }

  private func parts() -> [MailPart] {
    guard let boundary = parameter("boundary"), !boundary.isEmpty else { return [] }
    let mark = Array(("--" + boundary).utf8)
    var parts: [MailPart] = []
    var start: Int?
    var at = body.startIndex
    while at < body.endIndex {
      let end = body[at...].firstIndex(of: 0x0A) ?? body.endIndex
      if body[at..<end].starts(with: mark) {
        if let start { parts.append(MailPart(body[start..<max(start, at - 1)])) }
        start = min(body.endIndex, end + 1)
        if body[at..<end].dropFirst(mark.count).starts(with: Array("--".utf8)) { return parts }
      }
      at = min(body.endIndex, end + 1)
    }
    if let start, start < body.endIndex { parts.append(MailPart(body[start...])) }
    return parts
  }

  private func parameter(_ name: String) -> String? {
    let header = headers["content-type"] ?? ""
    guard let range = header.lowercased().firstRange(of: name + "=") else { return nil }
    let offset = header.lowercased().distance(from: header.lowercased().startIndex, to: range.upperBound)
    let rest = header.dropFirst(offset)
    if rest.first == "\"" { return String(rest.dropFirst().prefix { $0 != "\"" }) }
    return String(rest.prefix { $0 != ";" && $0 != " " })
  }

  func content() -> String {
    let encoding = (headers["content-transfer-encoding"] ?? "").lowercased()
    let bytes =
      encoding == "base64"
      ? base64(body) : encoding == "quoted-printable" ? quotedPrintable(body, isHeader: false) : Array(body)
    return text(bytes, in: parameter("charset") ?? "")
  }
}

private func text(_ bytes: [UInt8], in charset: String) -> String {
  let single = ["windows-1252", "iso-8859-1", "iso-8859-15", "latin1", "us-ascii"].contains(charset.lowercased())
  let decoded = decode(bytes.span)
  return decoded.invalidCount > 0 && single ? windows1252(bytes.span) : decoded.text
}

private func windowsOrUTF8(_ bytes: ArraySlice<UInt8>) -> String { decode(Array(bytes).span).text }

private func base64(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
  var result: [UInt8] = []
  var bits: UInt32 = 0
  var count = 0
  for byte in bytes {
    let value: UInt8
    switch byte {
    case 0x41...0x5A: value = byte - 0x41
    case 0x61...0x7A: value = byte - 0x47
    case 0x30...0x39: value = byte + 4
    case UInt8(ascii: "+"), UInt8(ascii: "-"): value = 62
    case UInt8(ascii: "/"), UInt8(ascii: "_"): value = 63
    default: continue
    }
    bits = bits << 6 | UInt32(value)
    count += 1
    if count == 4 {
      result += [
        UInt8(truncatingIfNeeded: bits >> 16), UInt8(truncatingIfNeeded: bits >> 8),
        UInt8(truncatingIfNeeded: bits),
      ]
      (bits, count) = (0, 0)
    }
  }
  if count == 3 { result += [UInt8(truncatingIfNeeded: bits >> 10), UInt8(truncatingIfNeeded: bits >> 2)] }
  if count == 2 { result.append(UInt8(truncatingIfNeeded: bits >> 4)) }
  return result
}

private func quotedPrintable(_ bytes: ArraySlice<UInt8>, isHeader: Bool) -> [UInt8] {
  var result: [UInt8] = []
  var at = bytes.startIndex
  func digit(_ index: Int) -> UInt8? {
    guard index < bytes.endIndex else { return nil }
    switch bytes[index] {
    case 0x30...0x39: return bytes[index] - 0x30
    case 0x41...0x46: return bytes[index] - 0x37
    case 0x61...0x66: return bytes[index] - 0x57
    default: return nil
    }
  }
  while at < bytes.endIndex {
    if bytes[at] == UInt8(ascii: "="), let high = digit(at + 1), let low = digit(at + 2) {
      result.append(high << 4 | low)
      at += 3
    } else if bytes[at] == UInt8(ascii: "="), at + 1 < bytes.endIndex, bytes[at + 1] == 0x0A {
      at += 2
    } else {
      result.append(isHeader && bytes[at] == UInt8(ascii: "_") ? 0x20 : bytes[at])
      at += 1
    }
  }
  return result
}

/// `=?utf-8?Q?Talks_in_Doha?=` in a header, read.
private func decodedWords(_ header: String) -> String {
  var result = ""
  var rest = header[...]
  while let start = rest.firstRange(of: "=?") {
    result += rest[..<start.lowerBound]
    let fields = rest[start.upperBound...].split(separator: "?", maxSplits: 3, omittingEmptySubsequences: false)
    guard fields.count == 4, fields[3].first == "=" else {
      result += rest[start.lowerBound..<start.upperBound]
      rest = rest[start.upperBound...]
      continue
    }
    let coded = Array(fields[2].utf8)[...]
    let bytes = fields[1].lowercased() == "b" ? base64(coded) : quotedPrintable(coded, isHeader: true)
    result += text(bytes, in: String(fields[0]))
    rest = fields[3].dropFirst()
    if rest.drop(while: { $0 == " " }).hasPrefix("=?") { rest = rest.drop { $0 == " " } }
  }
  return result + rest
}
