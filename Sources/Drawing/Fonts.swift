internal import CGraphviz

/// What is wrong with this machine's fonts for a picture with this text, a line each: "no font has Arabic letters, …".
///
/// Latin, Greek and Cyrillic are in every common font, so an SVG of those, which brings no font along, isn't asked
/// about; fontconfig takes some 20 ms to read its lists. Text whose scripts have all their fonts gives no line.
public func fontNotes(_ text: [String], for format: DrawingFormat) -> [String] {
  var found: [Int: [UInt32]] = [:]
  for line in text {
    for scalar in line.unicodeScalars where scalar.value >= 0x530 {
      guard let script = scripts.firstIndex(where: { $0.ranges.contains { $0.contains(scalar.value) } }) else {
        continue
      }
      let known = found[script] ?? []
      if known.count < 24, !known.contains(scalar.value) { found[script] = known + [scalar.value] }
    }
  }
  var notes: [String] = []
  if format != .svg, lacks([]) {
    notes.append("this machine has no fonts: the text of the picture may be missing; install fonts-liberation")
  }
  for (index, characters) in found.sorted(by: { $0.key < $1.key }) where lacks(characters) {
    let script = scripts[index]
    let place = format == .svg ? "where the picture is seen" : "here"
    notes.append(
      "no font of this machine has these \(script.name) characters, which show as boxes; \(script.font) has them: "
        + "install \(script.package) \(place)")
  }
  return notes
}

private func lacks(_ characters: [UInt32]) -> Bool {
  unsafe characters.withUnsafeBufferPointer { unsafe summitry_fonts($0.baseAddress, $0.count) } == 0
}

private typealias Script = (name: String, ranges: [ClosedRange<UInt32>], font: String, package: String)

/// Scripts beyond Latin, Greek and Cyrillic, a free font for each, and Debian's package of it.
private let scripts: [Script] = [
  ("Armenian", [0x530...0x58F], "Noto Sans Armenian", "fonts-noto-core"),
  ("Hebrew", [0x590...0x5FF, 0xFB1D...0xFB4F], "Noto Sans Hebrew", "fonts-noto-core"),
  (
    "Arabic", [0x600...0x6FF, 0x750...0x77F, 0x8A0...0x8FF, 0xFB50...0xFDFF, 0xFE70...0xFEFC], "Noto Sans Arabic",
    "fonts-noto-core"
  ),
  ("Devanagari", [0x900...0x97F], "Noto Sans Devanagari", "fonts-noto-core"),
  ("Bengali", [0x980...0x9FF], "Noto Sans Bengali", "fonts-noto-core"),
  ("Indic", [0xA00...0xDFF], "Noto Sans of that script", "fonts-noto-core"),
  ("Thai", [0xE00...0xE7F], "Noto Sans Thai", "fonts-noto-core"),
  ("Burmese", [0x1000...0x109F], "Noto Sans Myanmar", "fonts-noto-core"),
  ("Georgian", [0x10A0...0x10FF, 0x1C90...0x1CBF], "Noto Sans Georgian", "fonts-noto-core"),
  ("Ethiopic", [0x1200...0x139F], "Noto Sans Ethiopic", "fonts-noto-core"),
  ("Khmer", [0x1780...0x17FF], "Noto Sans Khmer", "fonts-noto-core"),
  ("Korean", [0x1100...0x11FF, 0x3130...0x318F, 0xAC00...0xD7A3], "Noto Sans CJK", "fonts-noto-cjk"),
  ("Japanese", [0x3040...0x30FF], "Noto Sans CJK", "fonts-noto-cjk"),
  (
    "Chinese", [0x2E80...0x2FDF, 0x3400...0x9FFF, 0xF900...0xFAFF, 0x20000...0x3FFFF], "Noto Sans CJK",
    "fonts-noto-cjk"
  ),
  ("emoji", [0x1F000...0x1FAFF], "Noto Color Emoji", "fonts-noto-color-emoji"),
]
