internal import Meetings

/// What a column of a register tells of a meeting.
package enum Field: String, CaseIterable, Sendable {
  /// The row's own name.
  case id
  /// The day, or the days.
  case date, start, end
  /// Whose register it is: the minister, the traveller, the visitor.
  case who
  /// The office of `who`, and the state or body that `who` speaks for.
  case role, side
  /// Who was met; and who received.
  case with, host
  case place, country
  /// Free text, read as an article is where no other column says who was met.
  case subject
  /// The kind and the status of the meeting, in Summitry's own words.
  case kind, status
  case url

  /// Whether a meeting can be told without it.
  var namesPeople: Bool { self == .who || self == .with || self == .host }

  /// The field of a heading as registers write it; nil where it is none of the usual ones.
  init?(heading: String) {
    guard let field = fieldsByHeading[folded(heading)] else { return nil }
    self = field
  }
}

/// Headings of the registers that the EU, the UK and the US publish, and the same words in other languages.
private let headings: [(Field, [String])] = [
  (.id, ["id", "identifier", "ref", "reference", "no", "number", "nr", "record", "meeting id"]),
  (
    .date,
    [
      "date", "dates", "day", "when", "meeting date", "date of meeting", "date of the meeting", "dates of meeting",
      "date of visit", "visit date", "date of call", "datum", "fecha", "data", "date de la reunion",
      "dates of travel",
      "appointment date",
    ]
  ),
  (
    .start,
    [
      "start", "start date", "startdate", "date start", "begin", "begin date", "beginning", "date from",
      "from date",
      "arrival", "arrival date", "date of arrival", "first day", "start dates", "appt start date", "beginn",
    ]
  ),
  (
    .end,
    [
      "end", "end date", "enddate", "date end", "date to", "to date", "until", "to", "departure", "departure date",
      "date of departure", "last day", "appt end date", "ende",
    ]
  ),
  (
    .who,
    [
      "who", "name", "minister", "ministers", "name of minister", "official", "official name", "person", "visitor",
      "visitor name", "traveler", "traveller", "representative", "name of ec representative", "commissioner",
      "name of commissioner", "mep", "name of mep", "member", "member name", "senior official", "principal",
      "secretary", "permanent secretary", "special adviser", "name of special adviser", "name of official",
    ]
  ),
  (.role, ["role", "position", "title", "function", "post", "portfolio", "office", "job title"]),
  (.side, ["side", "affiliation", "on behalf of", "delegation of", "nationality"]),
  (
    .with,
    [
      "with", "met with", "organisation", "organization", "organisations", "organizations", "name of organisation",
      "name of organization", "name of organisation or individual", "name of individual or organisation",
      "name of external attendee", "external attendees", "names of external attendees", "attendees",
      "participants",
      "entity ies met", "entities met", "entity met", "persons met", "person s met", "people met", "counterpart",
      "counterparts", "interest representative", "interest representatives", "interlocutor", "interlocutors",
      "organisation name", "person or organisation that meeting was with", "stakeholder", "stakeholders",
      "lobbyist",
      "lobbyists", "third party", "company",
    ]
  ),
  (.host, ["host", "hosts", "hosted by", "visitee", "visitee name", "receiving official"]),
  (
    .place,
    [
      "place", "location", "venue", "city", "locale", "town", "place of meeting", "meeting location",
      "destination",
      "where", "ort", "lieu", "lugar", "luogo",
    ]
  ),
  (.country, ["country", "countries", "state", "nation", "pays", "pais", "land", "country visited"]),
  (
    .subject,
    [
      "subject", "subjects", "subject s", "purpose", "purpose of meeting", "purpose of visit", "topic", "topics",
      "remarks", "remark", "description", "details", "agenda", "issues", "issues discussed",
      "subject of the meeting",
      "subject of meeting", "reason", "reason for meeting", "comment", "comments", "notes", "summary", "objet",
      "betreff", "thema", "asunto",
    ]
  ),
  (.kind, ["kind", "type", "type of meeting", "meeting type", "format"]), (.status, ["status"]),
  (.url, ["url", "link", "web page", "source url"]),
]

private let fieldsByHeading: [String: Field] = {
  var fields: [String: Field] = [:]
  for (field, names) in headings { for name in names { fields[name] = field } }
  return fields
}()
