internal import JSONText
internal import Meetings

/// JSON-LD 1.1, for linked data: the same statements as Turtle. The context stands in the file, so that nothing is
/// fetched.
struct JSONLDFormat: ExchangeFormat {
  let name = "jsonld"
  let endings = ["jsonld"]

  func write(_ graph: Graph, _ options: ExportOptions) -> Exported {
    let context = Statements.vocabularies.map { (key: $0.prefix, value: JSONValue.string($0.iri)) }
    let things = statements(of: graph).map { thing -> JSONValue in
      .object(
        [("@id", .string("#" + thing.name)), ("@type", .array(thing.types.map(JSONValue.string)))]
          + thing.properties.filter { !$0.values.isEmpty }.map { ($0.property, .array($0.values.map(written))) })
    }
    let value = JSONValue.object([("@context", .object(context)), ("@graph", .array(things))])
    return Exported(value.text(.indented) + "\n", Losses(of: graph, leavingOut: Statements.leavesOut))
  }

  private func written(_ value: Statements.Value) -> JSONValue {
    switch value {
    case .thing(let name): .object([("@id", .string("#" + name))])
    case .term(let term): .object([("@id", .string(term))])
    case .text(let text): .object([("@value", .string(text))])
    case .address(let address): .object([("@id", .string(address))])
    case .typed(let text, let type): .object([("@value", .string(text)), ("@type", .string(type))])
    }
  }
}
