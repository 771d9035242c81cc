public import Resolution

/// A corrections file for a person to complete: every close call with what the articles say and, as a comment, the
/// entry that decides it the other way. As it stands it corrects nothing.
public func review(_ doubts: [Doubt]) -> String {
  var lines = [
    doubts.isEmpty ? "# No close calls." : "# \(doubts.count) close \(doubts.count == 1 ? "call" : "calls").",
    "# Take the # away from the entries that you agree with, give a reason, and keep the file:",
    "# summitry list … --corrections FILE",
  ]
  for (index, doubt) in doubts.enumerated() {
    let things = doubt.subject.rawValue + "s"
    lines.append("")
    lines.append(
      "# \(index + 1). " + (doubt.isMerged ? "Taken for one: " : "Not taken for one: ")
        + plain(doubt.reasons.joined(separator: ", ")))
    lines += doubt.told.map { "#    " + plain($0) }
    lines.append("# " + (doubt.isMerged ? "If they are not one:" : "If they are one:"))
    lines.append("#- \(doubt.isMerged ? "different" : "same")-\(things):")
    lines += doubt.references.map { "#  - " + written($0) }
    lines.append("#  reason: ")
  }
  return lines.joined(separator: "\n") + "\n"
}

private func written(_ reference: Reference) -> String {
  if reference.document == nil { return quoted(reference.name) }
  var members: [String] = []
  if !reference.name.isEmpty { members.append("name: " + quoted(reference.name)) }
  if let document = reference.document { members.append("document: " + quoted(document)) }
  if let words = reference.words { members.append("words: " + quoted(words)) }
  if !reference.who.isEmpty {
    members.append("who: [" + reference.who.map(quoted).joined(separator: ", ") + "]")
  }
  return "{" + members.joined(separator: ", ") + "}"
}

/// A YAML text in double quotes, on one line whatever it holds.
private func quoted(_ text: String) -> String {
  var result = "\""
  for scalar in text.unicodeScalars {
    switch scalar {
    case "\"": result += "\\\""
    case "\\": result += "\\\\"
    case _ where isControl(scalar): result += "\\U" + padded(scalar.value)
    default: result.unicodeScalars.append(scalar)
    }
  }
  return result + "\""
}

/// A text that can't leave its comment.
private func plain(_ text: String) -> String {
  var result = String.UnicodeScalarView()
  for scalar in text.unicodeScalars { result.append(isControl(scalar) ? " " : scalar) }
  return String(result)
}

private func isControl(_ scalar: Unicode.Scalar) -> Bool {
  switch scalar.properties.generalCategory {
  case .control, .format, .lineSeparator, .paragraphSeparator, .surrogate, .privateUse, .unassigned: true
  default: false
  }
}

private func padded(_ value: UInt32) -> String {
  let digits = String(value, radix: 16, uppercase: true)
  return String(repeating: "0", count: 8 - digits.utf8.count) + digits
}
