/// Actors, meetings and places with their links; always sorted by id, so that the same content has the same bytes.
public struct Graph: Hashable, Sendable {
  /// The articles, sorted by id.
  public var documents: [Document]
  /// Who takes part in meetings, sorted by id.
  public var actors: [Actor]
  /// Where they are, and what these lie in, sorted by id.
  public var places: [Place]
  /// The meetings, sorted by id.
  public var meetings: [Meeting]
  /// What a reader of the graph should know.
  public var notes: [Note]

  /// A graph; ``checkInvariants()`` says whether it holds together.
  public init(
    documents: [Document] = [], actors: [Actor] = [], places: [Place] = [], meetings: [Meeting] = [],
    notes: [Note] = []
  ) {
    self.documents = documents.sorted { $0.id < $1.id }
    self.actors = actors.sorted { $0.id < $1.id }
    self.places = places.sorted { $0.id < $1.id }
    self.meetings = meetings.sorted { $0.id < $1.id }
    self.notes = notes
  }

  /// For each document that repeats another one's text, the id of that one.
  public var copies: [String: String] {
    Dictionary(documents.compactMap { document in document.copyOf.map { (document.id, $0) } }) { first, _ in first
    }
  }

  /// The graph of some of its meetings: only the actors, places and documents that their reports speak of remain,
  /// and links to meetings that are gone go with them.
  public func rebuilt(from kept: [Meeting]) -> Graph {
    let ids = Set(kept.map(\.id))
    let meetings = kept.map { meeting in
      var meeting = meeting
      meeting.links.removeAll { !ids.contains($0.meeting) }
      return meeting
    }
    let reports = meetings.flatMap(\.reports)
    let actorIDs = Set((meetings.flatMap(\.participants) + reports.flatMap(\.participants)).map(\.actor))
    var placeIDs = Set(meetings.compactMap(\.place) + reports.compactMap(\.place))
    let byID = Dictionary(places.map { ($0.id, $0) }) { first, _ in first }
    for id in placeIDs {
      var next = byID[id]?.within
      while let id = next, placeIDs.insert(id).inserted { next = byID[id]?.within }
    }
    let documentIDs = Set(reports.map(\.document))
    return Graph(
      documents: documents.filter { documentIDs.contains($0.id) },
      actors: actors.filter { actorIDs.contains($0.id) }.map { actor in
        var actor = actor
        actor.links.removeAll { !actorIDs.contains($0.actor) }
        return actor
      },
      places: places.filter { placeIDs.contains($0.id) },
      meetings: meetings,
      notes: notes.filter { $0.document.map(documentIDs.contains) ?? true })
  }

  /// Stops the program where the graph contradicts itself; a mistake of ours, not of the input.
  public func checkInvariants() {
    let actorIDs = Set(actors.map(\.id))
    let placeIDs = Set(places.map(\.id))
    let documentIDs = Set(documents.map(\.id))
    let meetingIDs = Set(meetings.map(\.id))
    precondition(actorIDs.count == actors.count, "two actors share an id")
    precondition(placeIDs.count == places.count, "two places share an id")
    precondition(meetingIDs.count == meetings.count, "two meetings share an id")
    precondition(
      actors.allSatisfy { $0.links.allSatisfy { actorIDs.contains($0.actor) } }, "a link to an unknown actor")
    precondition(places.allSatisfy { $0.within.map(placeIDs.contains) ?? true }, "a place lies in an unknown one")
    for meeting in meetings {
      precondition(!meeting.reports.isEmpty, "a meeting without a report")
      precondition(meeting.place.map(placeIDs.contains) ?? true, "a meeting at an unknown place")
      precondition(meeting.participants.allSatisfy { actorIDs.contains($0.actor) }, "an unknown participant")
      precondition(meeting.links.allSatisfy { meetingIDs.contains($0.meeting) }, "a link to an unknown meeting")
      for report in meeting.reports {
        precondition(!report.evidence.isEmpty, "a report without evidence")
        precondition(documentIDs.contains(report.document), "a report of an unknown document")
      }
    }
  }
}
