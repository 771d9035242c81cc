internal import Meetings

/// The set of tables that `neo4j-admin database import` reads: a table for each kind of node and of relationship. This is the
/// one graph form that holds every quote.
struct Neo4jFormat: ExchangeFormat {
  let name = "neo4j"
  let endings: [String] = []
  let fileNames = [
    "actors.csv", "meetings.csv", "places.csv", "documents.csv", "participations.csv", "locations.csv",
    "within.csv",
    "links.csv", "quotes.csv", "ties.csv",
  ]

  func write(_ graph: Graph, _ options: ExportOptions) -> Exported {
    let tables = [
      actors(graph), meetings(graph), places(graph), documents(graph), participations(graph), locations(graph),
      within(graph), links(graph), quotes(graph), ties(graph),
    ]
    var losses = Losses(of: graph, leavingOut: [.offices, .reports, .steps, .reasons, .notes])
    for loss in [Loss.formulas, .separators] { losses.add(loss, tables.reduce(0) { $0 + $1.losses[loss] }) }
    return Exported(tables.map(\.text), losses)
  }

  private func actors(_ graph: Graph) -> CSVText {
    var table = CSVText(heading: [
      "id:ID(Actor)", "name", "kind", "country", "aliases:string[]", "titles:string[]", "affiliations:string[]",
      ":LABEL",
    ])
    for actor in graph.actors {
      table.row([
        .words(actor.id), .words(actor.name), .value(actor.kind.rawValue), words(actor.country),
        list(actor.aliases, &table), list(actor.titles, &table), list(actor.affiliations, &table),
        .value("Actor;" + capitalised(actor.kind.rawValue)),
      ])
    }
    return table
  }

  private func meetings(_ graph: Graph) -> CSVText {
    var table = CSVText(heading: [
      "id:ID(Meeting)", "title", "kind", "status", "when:date", "until:date", "edtf", "grain",
      "approximate:boolean",
      "dateText", "topics:string[]", "confidence:double", ":LABEL",
    ])
    for meeting in graph.meetings {
      let span = meeting.span
      table.row([
        .words(meeting.id), .words(title(of: meeting)), .value(meeting.kind.rawValue),
        .value(meeting.status.rawValue), value(span.earliest?.description), value(span.latest?.description),
        .value(span.edtf), .value(span.grain.rawValue), .value(String(span.isApproximate)),
        words(meeting.dateText),
        list(meeting.topics, &table), .value(hundredths(meeting.confidence).description), .value("Meeting"),
      ])
    }
    return table
  }

  private func places(_ graph: Graph) -> CSVText {
    var table = CSVText(heading: [
      "id:ID(Place)", "name", "kind", "country", "latitude:double", "longitude:double", "aliases:string[]",
      ":LABEL",
    ])
    for place in graph.places {
      table.row([
        .words(place.id), .words(place.name), .value(place.kind.rawValue), words(place.country),
        value(place.latitude?.description), value(place.longitude?.description), list(place.aliases, &table),
        .value("Place;" + capitalised(place.kind.rawValue)),
      ])
    }
    return table
  }

  private func documents(_ graph: Graph) -> CSVText {
    var table = CSVText(heading: ["id:ID(Document)", "title", "source", "url", "published:date", ":LABEL"])
    for document in graph.documents {
      table.row([
        .words(document.id), .words(document.title), .words(document.source), words(document.url),
        value(document.published?.description), .value("Document"),
      ])
    }
    return table
  }

  private func participations(_ graph: Graph) -> CSVText {
    var table = CSVText(heading: [":START_ID(Actor)", ":END_ID(Meeting)", "role", ":TYPE"])
    for meeting in graph.meetings {
      for participant in meeting.participants {
        table.row([
          .words(participant.actor), .words(meeting.id), .value(participant.role.rawValue), .value("PARTICIPATES"),
        ])
      }
    }
    return table
  }

  private func locations(_ graph: Graph) -> CSVText {
    var table = CSVText(heading: [":START_ID(Meeting)", ":END_ID(Place)", ":TYPE"])
    for meeting in graph.meetings {
      guard let place = meeting.place else { continue }
      table.row([.words(meeting.id), .words(place), .value("AT")])
    }
    return table
  }

  private func within(_ graph: Graph) -> CSVText {
    var table = CSVText(heading: [":START_ID(Place)", ":END_ID(Place)", ":TYPE"])
    for place in graph.places {
      guard let outer = place.within else { continue }
      table.row([.words(place.id), .words(outer), .value("WITHIN")])
    }
    return table
  }

  private func links(_ graph: Graph) -> CSVText {
    var table = CSVText(heading: [":START_ID(Meeting)", ":END_ID(Meeting)", ":TYPE"])
    for meeting in graph.meetings {
      for link in meeting.links {
        table.row([.words(meeting.id), .words(link.meeting), .value(relationship(link.kind.rawValue))])
      }
    }
    return table
  }

  private func ties(_ graph: Graph) -> CSVText {
    var table = CSVText(heading: [":START_ID(Actor)", ":END_ID(Actor)", ":TYPE"])
    for actor in graph.actors {
      for link in actor.links {
        table.row([.words(actor.id), .words(link.actor), .value(relationship(link.kind.rawValue))])
      }
    }
    return table
  }

  /// `FOLLOW_UP_OF`.
  private func relationship(_ kind: String) -> String {
    kind.split(separator: "-").joined(separator: "_").uppercased()
  }

  private func quotes(_ graph: Graph) -> CSVText {
    var table = CSVText(heading: [
      ":START_ID(Meeting)", ":END_ID(Document)", "start:int", "end:int", "quote", "rule", "attribution", ":TYPE",
    ])
    for meeting in graph.meetings {
      for evidence in meeting.evidence {
        table.row([
          .words(meeting.id), .words(evidence.document), .value(String(evidence.range.start)),
          .value(String(evidence.range.end)), .words(evidence.quote), .words(evidence.rule),
          words(evidence.attribution), .value("QUOTED_FROM"),
        ])
      }
    }
    return table
  }

  private func list(_ texts: [String], _ table: inout CSVText) -> CSVText.Cell {
    table.value(texts.isEmpty ? nil : .texts(texts), listSeparator: ";")
  }

  private func words(_ text: String?) -> CSVText.Cell { text.map { .words($0) } ?? .empty }
  private func value(_ text: String?) -> CSVText.Cell { text.map { .value($0) } ?? .empty }

  private func capitalised(_ word: String) -> String { word.prefix(1).uppercased() + word.dropFirst() }
}
