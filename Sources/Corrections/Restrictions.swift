/// Longest corrections file, in bytes.
let longestFile = 1 << 20
/// Deepest nesting of lists and mappings.
private let deepest = 32

/// What YAML allows and a corrections file doesn't: aliases (which can blow up a small file without end), tabs as
/// indentation, deep nesting, and size. One pass over the bytes, before any parser sees them.
func restrictionFault(_ text: String) -> CorrectionsError.Fault? {
  let bytes = Array(text.utf8)
  guard bytes.count <= longestFile else {
    return CorrectionsError.Fault(line: 1, message: "longer than 1 MiB: split it into several files")
  }
  var line = 1
  var depth = 0
  /// Whether a value may begin here: only there `*` and `&` mean aliases.
  var isStart = true
  var isIndentation = true
  var dashes = 0
  var index = 0
  while index < bytes.count {
    let byte = bytes[index]
    defer { index += 1 }
    if byte == 0x0A {
      (line, isStart, isIndentation, dashes) = (line + 1, true, true, 0)
      continue
    }
    if byte == 0x09, isIndentation {
      return CorrectionsError.Fault(line: line, message: "a tab: indent with spaces")
    }
    if byte == 0x20 || byte == 0x09 || byte == 0x0D { continue }
    defer { isIndentation = false }
    let isSpaceNext = index + 1 == bytes.count || [0x20, 0x09, 0x0A, 0x0D].contains(bytes[index + 1])
    let isSpaceBefore = index == 0 || [0x20, 0x09, 0x0A, 0x0D].contains(bytes[index - 1])
    switch byte {
    case 0x23 where isSpaceBefore:  // a comment
      while index + 1 < bytes.count, bytes[index + 1] != 0x0A { index += 1 }
    case 0x22 where isStart, 0x27 where isStart:  // a quoted value
      isStart = false
      while index + 1 < bytes.count, bytes[index + 1] != byte {
        if byte == 0x22, bytes[index + 1] == 0x5C { index += 1 }
        index += 1
        if index < bytes.count, bytes[index] == 0x0A { line += 1 }
      }
      index += 1
    case 0x26 where isStart && !isSpaceNext, 0x2A where isStart && !isSpaceNext:
      return CorrectionsError.Fault(
        line: line, message: "an alias or anchor (& or *): write the value out, or put it in quotes")
    case 0x5B, 0x7B:
      depth += 1
      isStart = true
    case 0x5D, 0x7D:
      depth = max(0, depth - 1)
      isStart = false
    case 0x2D where isStart && isSpaceNext: dashes += 1
    case 0x2C: isStart = true
    case 0x3A where isSpaceNext, 0x3F where isStart && isSpaceNext: isStart = true
    default: isStart = false
    }
    if depth > deepest || dashes > deepest {
      return CorrectionsError.Fault(line: line, message: "nested deeper than \(deepest) levels")
    }
  }
  return nil
}
