/// The width of a line of Helvetica in points.
///
/// Graphviz's own estimate counts bytes and makes Cyrillic, Chinese and even "–" too wide, so every mark gets its size
/// from here; Arial and Liberation Sans have the same widths. Widths: Adobe Font Metrics for Helvetica, in thousandths.
package func textWidth(_ line: String, fontSize: Double) -> Double {
  var thousandths = 0
  for scalar in line.unicodeScalars { thousandths += width(of: scalar) }
  return Double(thousandths) * fontSize / 1000
}

private func width(of scalar: Unicode.Scalar) -> Int {
  switch scalar.value {
  case 0x20...0x7E: helvetica[Int(scalar.value) - 0x20]
  case 0xA0, 0xB7: 278
  case 0x300...0x36F, 0x483...0x489, 0x591...0x5C7, 0x610...0x61A, 0x64B...0x65F, 0x200D, 0xFE00...0xFE0F: 0
  case 0x2010...0x2013, 0x2018...0x201F: 400
  case 0x1100...0x115F, 0x2600...0x27BF, 0x2E80...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE4F,
    0xFF00...0xFF60, 0x1F000...0x3FFFD:
    1000
  case 0x2014, 0x2026: 1000
  default: scalar.properties.isUppercase ? 740 : 580
  }
}

private let helvetica: [Int] = [
  278, 278, 355, 556, 556, 889, 667, 191, 333, 333, 389, 584, 278, 333, 278, 278,
  556, 556, 556, 556, 556, 556, 556, 556, 556, 556, 278, 278, 584, 584, 584, 556,
  1015, 667, 667, 722, 722, 667, 611, 778, 722, 278, 500, 667, 556, 833, 722, 778,
  667, 778, 722, 667, 611, 722, 667, 944, 667, 667, 611, 278, 278, 278, 469, 556,
  333, 556, 556, 500, 556, 556, 278, 556, 556, 222, 222, 500, 222, 833, 556, 556,
  556, 556, 333, 500, 278, 556, 500, 722, 500, 500, 500, 334, 260, 334, 584,
]
