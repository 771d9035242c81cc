/// A picture cut into horizontal bands, each an SVG of its own, so that a browser lays out and paints only those that
/// it shows.
///
/// The finisher writes each group into its band and says how far it reaches; the bands then tile the whole height.
struct Bands {
  /// Band by id; what has none is in the last.
  let bandOf: [String: Int]
  private(set) var texts: [String]
  private var extents: [(top: Double, bottom: Double)?]
  private var current: Int

  init(_ bandOf: [String: Int]) {
    self.bandOf = bandOf
    // The last is for the legend.
    let count = (bandOf.values.max() ?? -1) + 2
    texts = Array(repeating: "", count: count)
    extents = Array(repeating: nil, count: count)
    current = count - 1
  }

  mutating func begin(_ id: String) { current = bandOf[id] ?? texts.count - 1 }

  mutating func writeToAll(_ text: String) {
    for band in texts.indices { texts[band] += text }
  }

  mutating func write(_ text: String) { texts[current] += text }

  /// Takes note of how high and low an element reaches.
  mutating func measure(_ name: String, _ attributes: [(name: String, value: String)]) {
    func value(_ key: String) -> String? { attributes.first { $0.name == key }?.value }
    func number(_ key: String) -> Double? { value(key).flatMap { Double($0) } }
    switch name {
    case "ellipse":
      if let cy = number("cy"), let ry = number("ry") { reach(cy - ry, cy + ry) }
    case "text":
      if let y = number("y") { reach(y - 14, y + 5) }
    case "polygon", "polyline", "path":
      for y in ordinates(of: value(name == "path" ? "d" : "points") ?? "") { reach(y, y) }
    default: break
    }
  }

  private mutating func reach(_ top: Double, _ bottom: Double) {
    let known = extents[current] ?? (top, bottom)
    extents[current] = (min(known.top, top), max(known.bottom, bottom))
  }

  /// The second of each pair of numbers.
  private func ordinates(of list: String) -> [Double] {
    list.split { $0 == " " || $0.isLetter }.compactMap { pair in
      pair.split(separator: ",").dropFirst().first.flatMap { Double($0) }
    }
  }

  /// The bands as SVGs over each other: `width` and `height` of the whole, `shift` from the elements' own ordinates to
  /// the picture's.
  func joined(width: Double, height: Double, shift: Double, transform: String) -> String {
    let filled = texts.indices.filter { extents[$0] != nil }
      .sorted { (extents[$0]?.top ?? 0) < (extents[$1]?.top ?? 0) }
    var out = ""
    var top = 0.0
    for (place, band) in filled.enumerated() {
      var bottom = height
      if place + 1 < filled.count, let end = extents[band]?.bottom, let next = extents[filled[place + 1]]?.top {
        bottom = (end + next) / 2 + shift
      }
      out += "<div class=\"band\"><svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 \(rounded(top)) "
      out += "\(rounded(width)) \(rounded(bottom - top))\">\n<g class=\"graph\" transform=\"\(transform)\">"
      out += texts[band] + "</g>\n</svg></div>\n"
      top = bottom
    }
    return out
  }

  private func rounded(_ value: Double) -> String { String((value * 100).rounded() / 100) }
}
