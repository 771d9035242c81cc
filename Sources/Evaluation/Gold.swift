package import JSONText
internal import Meetings

/// What a careful reader takes from one document.
package struct Gold: Sendable {
  /// The id of the document.
  package var document: String
  package var meetings: [GoldMeeting]
}

/// A meeting of the gold.
package struct GoldMeeting: Sendable {
  package var id: String
  package var kind: String
  package var status: String
  /// Without those said to be absent.
  package var participants: [GoldName]
  package var place: GoldName?
  var earliest: Day?
  var latest: Day?
  package var phrase: String
  /// What careful readers would disagree on: neither rewarded nor punished.
  package var isOptional: Bool
  package var quotes: [String]
}

/// A participant or a place, with the other forms that the document uses.
package struct GoldName: Sendable {
  package var name: String
  /// `person`, `organization`, `state` or `group`; nil for a place.
  package var type: String?
  var also: [String]
}

/// What is wrong with a gold file.
package struct GoldError: Error, CustomStringConvertible {
  package var description: String
}

/// The gold of one document, from JSON as GUIDELINES describe it: `doc`, and `meetings` with `kind`, `status`,
/// `participants`, `place`, `when`, `optional` and `quotes`.
package func readGold(_ value: JSONValue) throws(GoldError) -> Gold {
  guard let document = value["doc"]?.asString, let meetings = value["meetings"]?.asArray else {
    throw GoldError(description: "gold needs ‘doc’, a document's id, and ‘meetings’, an array")
  }
  var all: [GoldMeeting] = []
  for (index, value) in meetings.enumerated() {
    guard let status = value["status"]?.asString, let kind = value["kind"]?.asString,
      let participants = value["participants"]?.asArray
    else {
      throw GoldError(description: "meetings[\(index)]: ‘kind’, ‘status’ and ‘participants’ are needed")
    }
    let present = participants.filter { $0["role"]?.asString != "absent" }
    all.append(
      GoldMeeting(
        id: value["id"]?.asString ?? "m\(index + 1)", kind: kind, status: status,
        participants: present.compactMap { name($0) }, place: value["place"].flatMap { name($0) },
        earliest: value["when"]?["earliest"]?.asString.flatMap { Day($0) },
        latest: value["when"]?["latest"]?.asString.flatMap { Day($0) },
        phrase: value["when"]?["phrase"]?.asString ?? "",
        isOptional: value["optional"]?.asBool ?? false, quotes: strings(value["quotes"])))
  }
  return Gold(document: document, meetings: all)
}

private func name(_ value: JSONValue) -> GoldName? {
  guard let name = value["name"]?.asString else { return nil }
  return GoldName(name: name, type: value["type"]?.asString, also: strings(value["also"]))
}

private func strings(_ value: JSONValue?) -> [String] { value?.asArray?.compactMap(\.asString) ?? [] }
