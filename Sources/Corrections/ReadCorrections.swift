internal import Meetings
public import Resolution
internal import Yams

/// The corrections in a YAML text: a list of entries, each with one key that says what to do, and what it needs.
///
/// Every value is a text, whatever YAML would make of it; keys that nobody knows, keys given twice, aliases and tabs
/// are refused. All faults are told at once, but for those of YAML itself, which end the reading.
public func readCorrections(_ text: String) throws(CorrectionsError) -> [Correction] {
  if let fault = restrictionFault(text) { throw CorrectionsError([fault]) }
  guard let root = try parsed(text), root.string != "" else { return [] }
  guard case .sequence(let entries) = root else {
    throw CorrectionsError([fault(root, "a list of entries is expected, each beginning with ‘- ’")])
  }
  var faults: [CorrectionsError.Fault] = []
  var corrections: [Correction] = []
  for entry in entries {
    do throws(CorrectionsError) {
      corrections.append(try correction(entry))
    } catch {
      faults += error.faults
    }
  }
  guard faults.isEmpty else { throw CorrectionsError(faults) }
  return corrections
}

private func parsed(_ text: String) throws(CorrectionsError) -> Node? {
  do {
    return try compose(yaml: text)
  } catch let error as YamlError {
    throw CorrectionsError([fault(error)])
  } catch {
    throw CorrectionsError([CorrectionsError.Fault(line: 1, message: "this is no YAML")])
  }
}

private func fault(_ error: YamlError) -> CorrectionsError.Fault {
  switch error {
  case .scanner(let context, let problem, let mark, _), .parser(let context, let problem, let mark, _),
    .composer(let context, let problem, let mark, _):
    let where_ = context.map { $0.text.isEmpty ? "" : $0.text + ": " } ?? ""
    return CorrectionsError.Fault(line: mark.line, column: mark.column, message: where_ + problem)
  case .duplicatedKeysInMapping(let keys, let context):
    return CorrectionsError.Fault(
      line: context.mark.line,
      message: "a key is given twice: " + keys.sorted().joined(separator: ", ") + "; begin another entry")
  case .reader(let problem, _, _, _): return CorrectionsError.Fault(line: 1, message: problem)
  default: return CorrectionsError.Fault(line: 1, message: "this is no YAML")
  }
}

private func fault(_ node: Node, _ message: String) -> CorrectionsError.Fault {
  CorrectionsError.Fault(line: node.mark?.line ?? 1, column: node.mark?.column, message: message)
}

/// A mapping's members by key, with the keys themselves for their lines.
private struct Entry {
  var node: Node
  var members: [String: Node] = [:]

  init(_ node: Node, keys: [String]) throws(CorrectionsError) {
    self.node = node
    guard case .mapping(let mapping) = node else {
      throw CorrectionsError([fault(node, "a key and a value are expected, as in ‘rename-actor: …’")])
    }
    var faults: [CorrectionsError.Fault] = []
    for (key, value) in mapping {
      let name = key.string ?? ""
      if keys.contains(name) {
        members[name] = value
      } else {
        faults.append(fault(key, "unknown key ‘\(name)’; use " + keys.joined(separator: ", ")))
      }
    }
    guard faults.isEmpty else { throw CorrectionsError(faults) }
  }

  func text(_ key: String) throws(CorrectionsError) -> String {
    guard let value = members[key] else { throw CorrectionsError([fault(node, "‘\(key)’ is missing")]) }
    guard let text = value.string, !text.isEmpty else {
      throw CorrectionsError([fault(value, "‘\(key)’ needs a text")])
    }
    return text
  }

  func choice<Choice: RawRepresentable<String> & CaseIterable>(
    _ key: String, of type: Choice.Type, default standard: Choice? = nil
  ) throws(CorrectionsError) -> Choice {
    if let standard, members[key] == nil { return standard }
    let text = try text(key)
    if let choice = Choice(rawValue: text) { return choice }
    let all = Choice.allCases.map(\.rawValue).joined(separator: ", ")
    throw CorrectionsError([fault(members[key] ?? node, "‘\(text)’ is none of \(all)")])
  }
}

/// What each action needs besides its own key.
private let needs: [(action: String, others: [String])] = [
  ("same-actors", []), ("same-places", []), ("same-meetings", []), ("different-actors", []),
  ("different-places", []), ("different-meetings", []), ("rename-actor", ["to"]), ("rename-place", ["to"]),
  ("type", ["to"]), ("drop-actor", []), ("drop-place", []), ("drop-meeting", []), ("status", ["to"]),
  ("date", ["to"]), ("place", ["to", "type"]), ("add-participant", ["to", "role", "type"]),
]

private func correction(_ node: Node) throws(CorrectionsError) -> Correction {
  // "type" is an action of its own and a part of others.
  guard case .mapping(let mapping) = node else {
    throw CorrectionsError([fault(node, "a key and a value are expected, as in ‘rename-actor: …’")])
  }
  let given = mapping.keys.compactMap(\.string)
  let named = needs.filter { given.contains($0.action) }
  let actions = named.filter { action in !named.contains { $0.others.contains(action.action) } }
  guard let action = actions.first else {
    let all = needs.map(\.action).joined(separator: ", ")
    throw CorrectionsError([fault(node, "no action: use one of \(all)")])
  }
  if actions.count > 1 {
    let names = actions.map { "‘\($0.action)’" }.joined(separator: " and ")
    throw CorrectionsError([fault(node, "\(names) in one entry; begin another with ‘- ’")])
  }
  let entry = try Entry(node, keys: [action.action] + action.others + ["reason"])
  guard let value = entry.members[action.action] else { throw CorrectionsError([fault(node, "no action")]) }
  return Correction(
    try decision(action.action, value, entry), reason: entry.members["reason"]?.string ?? "",
    line: node.mark?.line ?? 1)
}

private func decision(_ action: String, _ value: Node, _ entry: Entry) throws(CorrectionsError)
  -> Correction.Action
{
  let subject: Correction.Subject =
    action.hasSuffix("-place") || action.hasSuffix("-places")
    ? .place : action.contains("meeting") ? .meeting : .actor
  switch action {
  case "same-actors", "same-places", "same-meetings": return .same(subject, try references(value, subject))
  case "different-actors", "different-places", "different-meetings":
    return .different(subject, try references(value, subject))
  case "rename-actor", "rename-place":
    return .rename(subject, try reference(value, subject), to: try entry.text("to"))
  case "type": return .type(try reference(value, .actor), try entry.choice("to", of: Actor.Kind.self))
  case "drop-actor", "drop-place", "drop-meeting": return .drop(subject, try reference(value, subject))
  case "status": return .status(try reference(value, .meeting), try entry.choice("to", of: Status.self))
  case "date":
    let text = try entry.text("to")
    guard let span = DateSpan(edtf: text) else {
      throw CorrectionsError([
        fault(
          entry.members["to"] ?? entry.node,
          "‘\(text)’ is no date: give 2019-10-03, 2019-10, 2019 or 2019-10-03/2019-10-04")
      ])
    }
    return .date(try reference(value, .meeting), span)
  case "place":
    guard let place = entry.members["to"] else {
      throw CorrectionsError([fault(entry.node, "‘to’ is missing: the place")])
    }
    return .place(
      try reference(value, .meeting), try reference(place, .place),
      try entry.choice("type", of: Place.Kind.self, default: .city))
  default:
    // "add-participant: NAME, to: MEETING"
    guard let meeting = entry.members["to"] else {
      throw CorrectionsError([fault(entry.node, "‘to’ is missing: the meeting")])
    }
    return .participant(
      try reference(meeting, .meeting), name: try reference(value, .actor),
      try entry.choice("role", of: Participant.Role.self, default: .party),
      try entry.choice("type", of: Actor.Kind.self, default: .person))
  }
}

private func references(_ node: Node, _ subject: Correction.Subject) throws(CorrectionsError) -> [Reference] {
  guard case .sequence(let items) = node, items.count > 1 else {
    throw CorrectionsError([fault(node, "a list of at least two \(subject.rawValue)s is expected")])
  }
  var result: [Reference] = []
  for item in items { result.append(try reference(item, subject)) }
  return result
}

/// A name or an id; or, as a mapping, the article and the words in it that tell of a meeting, or a name in one article.
private func reference(_ node: Node, _ subject: Correction.Subject) throws(CorrectionsError) -> Reference {
  if let name = node.string {
    guard !name.isEmpty else { throw CorrectionsError([fault(node, "a name is missing")]) }
    return Reference(name)
  }
  guard subject == .meeting else {
    let entry = try Entry(node, keys: ["name", "document"])
    return Reference(
      try entry.text("name"), document: entry.members["document"] == nil ? nil : try entry.text("document"))
  }
  let entry = try Entry(node, keys: ["document", "words", "who"])
  var who: [String] = []
  switch entry.members["who"] {
  case nil: break
  case .sequence(let names)?:
    for name in names {
      guard let text = name.string, !text.isEmpty else {
        throw CorrectionsError([fault(name, "a name is missing")])
      }
      who.append(text)
    }
  case let node?:
    guard let text = node.string, !text.isEmpty else {
      throw CorrectionsError([fault(node, "‘who’ needs names: [A, B]")])
    }
    who = [text]
  }
  return Reference(
    "", document: try entry.text("document"), words: entry.members["words"] == nil ? nil : try entry.text("words"),
    who: who)
}
