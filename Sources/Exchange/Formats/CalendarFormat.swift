internal import Meetings

/// iCalendar (RFC 5545), for calendars: an all-day event for each meeting whose first day is known.
///
/// A date that is only known to lie in a span becomes an event of the whole span, and its description says so. Nothing
/// comes from the clock: DTSTAMP is the last publication that tells of the meeting.
struct CalendarFormat: ExchangeFormat {
  let name = "ics"
  let endings = ["ics"]

  func write(_ graph: Graph, _ options: ExportOptions) -> Exported {
    let actors = Dictionary(graph.actors.map { ($0.id, $0.name) }) { first, _ in first }
    let places = Dictionary(graph.places.map { ($0.id, $0) }) { first, _ in first }
    let documents = Dictionary(graph.documents.map { ($0.id, $0) }) { first, _ in first }
    var calendar = CalendarText()
    calendar.line("BEGIN", "VCALENDAR")
    calendar.line("VERSION", "2.0")
    calendar.line("PRODID", "-//Summitry//Summitry//EN")
    calendar.line("CALSCALE", "GREGORIAN")
    for meeting in graph.meetings {
      guard let first = meeting.span.earliest else { continue }
      let told = Set(meeting.reports.map(\.document)).sorted().compactMap { documents[$0] }
      let stamp = told.compactMap(\.published).max() ?? first
      calendar.line("BEGIN", "VEVENT")
      calendar.line("UID", calendar.text(percentEncoded(meeting.id) + "@summitry"))
      calendar.line("DTSTAMP", date(stamp) + "T000000Z")
      calendar.line("DTSTART;VALUE=DATE", date(first))
      if let end = Spell(meeting.span)?.end { calendar.line("DTEND;VALUE=DATE", date(end)) }
      calendar.line("STATUS", status(meeting.status))
      calendar.line("TRANSP", "TRANSPARENT")
      calendar.line("SUMMARY", calendar.text(summary(meeting, actors)))
      calendar.line("DESCRIPTION", calendar.text(description(meeting, actors, told)))
      let categories = ([meeting.kind.rawValue] + meeting.topics).map { calendar.text($0) }
      calendar.line("CATEGORIES", categories.joined(separator: ","))
      if let place = meeting.place.flatMap({ places[$0] }) {
        calendar.line("LOCATION", calendar.text(place.name))
        if let latitude = place.latitude, let longitude = place.longitude, abs(latitude) <= 90,
          abs(longitude) <= 180
        {
          calendar.line("GEO", degrees(latitude) + ";" + degrees(longitude))
        }
      }
      if let address = told.compactMap(\.url).first(where: isWebAddress) { calendar.line("URL", address) }
      for link in meeting.links {
        calendar.line("RELATED-TO;RELTYPE=SIBLING", calendar.text(percentEncoded(link.meeting) + "@summitry"))
      }
      calendar.line("END", "VEVENT")
    }
    calendar.line("END", "VCALENDAR")
    var losses = Losses(
      of: graph,
      leavingOut: [.undatedMeetings, .ties, .places, .attributes, .offices, .reports, .steps, .reasons, .notes])
    losses.add(.characters, calendar.losses[.characters])
    return Exported(calendar.content, losses)
  }

  private func date(_ day: Day) -> String { day.description.split(separator: "-").joined() }

  /// Six decimals, as the form asks for: a tenth of a metre.
  private func degrees(_ value: Double) -> String {
    let millionths = Int((abs(value) * 1_000_000).rounded())
    let digits = String(millionths % 1_000_000 + 1_000_000).dropFirst()
    return (value < 0 ? "-" : "") + String(millionths / 1_000_000) + "." + digits
  }

  private func status(_ status: Status) -> String {
    switch status {
    case .held: "CONFIRMED"
    case .planned, .proposed, .postponed: "TENTATIVE"
    case .cancelled, .denied: "CANCELLED"
    }
  }

  private func summary(_ meeting: Meeting, _ actors: [String: String]) -> String {
    let names = meeting.participants.filter { $0.role != .absent }.map { actors[$0.actor] ?? $0.actor }
    let kind = meeting.kind == .other ? "meeting" : meeting.kind.rawValue
    return names.isEmpty ? kind : names.joined(separator: ", ") + ": " + kind
  }

  private func description(_ meeting: Meeting, _ actors: [String: String], _ told: [Document]) -> String {
    var lines = [meeting.status.rawValue + ", " + meeting.span.spoken]
    if let words = meeting.dateText { lines[0] += " (“" + words + "”)" }
    if meeting.span.grain != .day || meeting.span.isApproximate || meeting.span.latest == nil {
      lines.append("The day is not known; the event covers the days that it may be.")
    }
    for role in [Participant.Role.host, .mediator, .lead, .absent] {
      let names = meeting.participants.filter { $0.role == role }.map { actors[$0.actor] ?? $0.actor }
      if !names.isEmpty { lines.append(role.rawValue + ": " + names.joined(separator: ", ")) }
    }
    let documents = Dictionary(told.map { ($0.id, $0) }) { first, _ in first }
    for evidence in meeting.evidence {
      let document = documents[evidence.document]
      let source = [document?.source ?? "", document?.title ?? "", evidence.document].first { !$0.isEmpty } ?? ""
      let day = document?.published.map { ", " + $0.spoken } ?? ""
      lines.append("“" + evidence.quote + "” — " + source + day)
    }
    return lines.joined(separator: "\n")
  }
}
