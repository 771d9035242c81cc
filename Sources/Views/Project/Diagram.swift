/// What a picture shows, before any syntax: marks and lines, each with the classes that say what it stands for.
///
/// A view makes one of a graph; a theme gives the classes their looks; ``writeDOT(_:theme:)`` writes it.
package struct Diagram: Sendable {
  /// How the marks find their places.
  package enum Layout: String, Sendable, CaseIterable {
    /// In ranks, by Graphviz's `dot`.
    case dot
    /// By forces, by Graphviz's `sfdp`.
    case sfdp
    /// By ourselves: see ``arranged(_:_:)``, which makes it ``placed``.
    case arranged
    /// Every mark has a ``Mark/centre``.
    case placed
  }

  /// A shape with a label.
  package struct Mark: Sendable {
    /// Unique in the diagram, readable, and safe in DOT: see ``nodeName(_:_:)``.
    package var name: String
    /// Short and opaque, unique in the diagram, for SVG.
    package var tag: String
    /// What it stands for: `actor person`, `meeting talks held`.
    package var classes: [String]
    /// The label's lines.
    package var label: [String]
    /// Points; a view that doesn't place its marks leaves it out.
    package var centre: (x: Double, y: Double)?
    /// Points; nil where the label decides.
    package var size: (width: Double, height: Double)?
    /// Points.
    package var fontSize: Double
    /// What a reader sees on pointing at it.
    package var detail: Detail
    /// Positions in ``Graph/meetings`` of those that it stands for; none for axes and the like.
    package var meetings: [Int]

    package init(
      name: String, tag: String, classes: [String], label: [String], centre: (x: Double, y: Double)? = nil,
      size: (width: Double, height: Double)? = nil, fontSize: Double = 10, detail: Detail = Detail(),
      meetings: [Int] = []
    ) {
      self.name = name
      self.tag = tag
      self.classes = classes
      self.label = label
      self.centre = centre
      self.size = size
      self.fontSize = fontSize
      self.detail = detail
      self.meetings = meetings
    }
  }

  /// A connection of two marks.
  package struct Line: Sendable {
    package var from: String
    package var to: String
    package var tag: String
    package var classes: [String]
    package var label: String
    /// Meetings that it stands for, at least 1.
    package var weight: Int
    package var detail: Detail
    /// As ``Mark/meetings``.
    package var meetings: [Int]

    package init(
      from: String, to: String, tag: String, classes: [String], label: String = "", weight: Int = 1,
      detail: Detail = Detail(), meetings: [Int] = []
    ) {
      self.from = from
      self.to = to
      self.tag = tag
      self.classes = classes
      self.label = label
      self.weight = weight
      self.detail = detail
      self.meetings = meetings
    }
  }

  /// Evidence, in words, and where it can be read.
  package struct Detail: Hashable, Sendable {
    package var text: String
    package var link: String?

    package init(_ text: String = "", link: String? = nil) {
      self.text = text
      self.link = link
    }
  }

  package var layout: Layout
  package var marks: [Mark]
  package var lines: [Line]
  package var legend: Legend
  /// Graph attributes of the view: names and values, both ours.
  package var attributes: [(name: String, value: String)]
  /// Where the picture may be cut from left to right: bands by tag, top to bottom; none: nowhere.
  package var bands: [String: Int]

  package init(
    layout: Layout, marks: [Mark], lines: [Line], legend: Legend, attributes: [(name: String, value: String)] = [],
    bands: [String: Int] = [:]
  ) {
    self.layout = layout
    self.marks = marks
    self.lines = lines
    self.legend = legend
    self.attributes = attributes
    self.bands = bands
  }

  /// The details of marks and lines that have one, by their tags.
  package var details: [String: Detail] {
    var details: [String: Detail] = [:]
    for mark in marks where !mark.detail.text.isEmpty { details[mark.tag] = mark.detail }
    for line in lines where !line.detail.text.isEmpty { details[line.tag] = line.detail }
    return details
  }
}

/// A DOT name made of a prefix and an id; what could be read as syntax is written as `%` and two hexadecimal digits.
package func nodeName(_ prefix: String, _ id: String) -> String {
  var name = prefix + "-"
  for byte in id.utf8 {
    switch byte {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2D, 0x2E, 0x5F: name.unicodeScalars.append(Unicode.Scalar(byte))
    default: name += "%" + (byte < 16 ? "0" : "") + String(byte, radix: 16, uppercase: true)
    }
  }
  return name
}
