/// Every form, in the order of the help text.
package let exchangeFormats: [any ExchangeFormat] = [
  DOTFormat(), GraphJSONFormat(), NodeLinkFormat(), GEXFFormat(), GraphMLFormat(), CSVFormat(), Neo4jFormat(),
  CytoscapeFormat(), CalendarFormat(), GeoJSONFormat(), TurtleFormat(), JSONLDFormat(), FollowTheMoneyFormat(),
  MermaidFormat(),
]

/// The form of this name.
package func exchangeFormat(named name: String) -> (any ExchangeFormat)? {
  exchangeFormats.first { $0.name == name }
}

/// The form that a file's name tells by its ending; of several that fit, the one with the longest: `a.ftm.json` is
/// FollowTheMoney, `a.json` our own.
package func exchangeFormat(ofFile path: String) -> (any ExchangeFormat)? {
  let name = path.split(separator: "/").last.map { $0.lowercased() } ?? ""
  let fitting = exchangeFormats.flatMap { format in format.endings.map { (ending: $0, format: format) } }
    .filter { name.hasSuffix("." + $0.ending) }
  return fitting.max { $0.ending.utf8.count < $1.ending.utf8.count }?.format
}
