extension JSONValue {
  package enum Layout: Sendable {
    /// One line, no spaces: JSON lines.
    case compact
    /// Two spaces a level, one member a line; empty lists on one.
    case indented
  }

  /// The value as JSON (RFC 8259), members in their order, doubles in the shortest form that reads back the same.
  /// The text is one line in `compact` even where lines may end with U+0085, U+2028 or U+2029. No final newline.
  ///
  /// Numbers must be finite.
  package func text(_ layout: Layout = .compact) -> String {
    var bytes: [UInt8] = []
    write(layout, to: &bytes)
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Appends what ``text(_:)`` gives.
  package func write(_ layout: Layout = .compact, to bytes: inout [UInt8]) {
    write(layout, indent: 0, to: &bytes)
  }

  private func write(_ layout: Layout, indent: Int, to bytes: inout [UInt8]) {
    switch self {
    case .null: bytes.append(contentsOf: "null".utf8)
    case .bool(let value): bytes.append(contentsOf: (value ? "true" : "false").utf8)
    case .integer(let value): bytes.append(contentsOf: value.description.utf8)
    case .number(let value):
      precondition(value.isFinite, "JSON has no infinity and no NaN")
      bytes.append(contentsOf: value.description.utf8)
    case .string(let value): writeJSONString(value, to: &bytes)
    case .array(let elements):
      writeList(elements, "[]", layout, indent: indent, to: &bytes) { element, bytes in
        element.write(layout, indent: indent + 1, to: &bytes)
      }
    case .object(let members):
      writeList(members, "{}", layout, indent: indent, to: &bytes) { member, bytes in
        writeJSONString(member.key, to: &bytes)
        bytes.append(UInt8(ascii: ":"))
        if layout == .indented { bytes.append(UInt8(ascii: " ")) }
        member.value.write(layout, indent: indent + 1, to: &bytes)
      }
    }
  }
}

private func writeList<Element>(
  _ elements: [Element], _ brackets: StaticString, _ layout: JSONValue.Layout, indent: Int,
  to bytes: inout [UInt8],
  each: (Element, inout [UInt8]) -> Void
) {
  let brackets = Array(brackets.description.utf8)
  bytes.append(brackets[0])
  for (i, element) in elements.enumerated() {
    if i > 0 { bytes.append(UInt8(ascii: ",")) }
    if layout == .indented { newLine(indent + 1, to: &bytes) }
    each(element, &bytes)
  }
  if layout == .indented, !elements.isEmpty { newLine(indent, to: &bytes) }
  bytes.append(brackets[1])
}

private func newLine(_ indent: Int, to bytes: inout [UInt8]) {
  bytes.append(UInt8(ascii: "\n"))
  bytes.append(contentsOf: repeatElement(UInt8(ascii: " "), count: 2 * indent))
}

private func writeJSONString(_ text: String, to bytes: inout [UInt8]) {
  bytes.append(UInt8(ascii: "\""))
  for scalar in text.unicodeScalars {
    switch scalar {
    case "\"", "\\":
      bytes.append(UInt8(ascii: "\\"))
      bytes.append(UInt8(truncatingIfNeeded: scalar.value))
    case "\n": bytes.append(contentsOf: "\\n".utf8)
    case "\r": bytes.append(contentsOf: "\\r".utf8)
    case "\t": bytes.append(contentsOf: "\\t".utf8)
    case "\0"..<" ", "\u{7F}"..."\u{9F}", "\u{2028}", "\u{2029}":
      let digits = String(scalar.value, radix: 16)
      bytes.append(contentsOf: ("\\u" + String(repeating: "0", count: 4 - digits.count) + digits).utf8)
    default: bytes.append(contentsOf: scalar.utf8)
    }
  }
  bytes.append(UInt8(ascii: "\""))
}
