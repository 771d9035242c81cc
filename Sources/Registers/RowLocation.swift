internal import Meetings
internal import Reading

extension RowDraft {
  /// Where the row's meeting was. Several towns in a cell leave open which: the country is the place then.
  mutating func location(_ columns: Columns) -> RowLocation {
    var location = RowLocation()
    if let cell = columns.cells(.country, of: record).first?.text {
      let state = knownState(cell)
      location.country = (state?.name ?? cell, state?.country)
    }
    guard let cell = columns.cells(.place, of: record).first else {
      if let country = location.country { location.add(countryPlace(country)) }
      return location
    }
    var parts = placeNames(cell.text)
    if location.country == nil, parts.count > 1, let state = parts.last.flatMap(knownState) {
      location.country = (state.name, state.country)
      parts.removeLast()
    }
    guard parts.count == 1, let name = parts.first else {
      note(
        .severalPlaces, column: cell.column,
        "‘\(cell.text)’ names several places"
          + (location.country.map { ": placed in \($0.name)" } ?? ": none taken"))
      if let country = location.country { location.add(countryPlace(country)) }
      return location
    }
    let place = rowPlace(name, location.country)
    // "Oran (Algeria)" lies in Algeria, whoever ruled there.
    let holder = bracketed(name).flatMap(knownState).map { ($0.name, $0.country as String?) } ?? location.country
    location.add(place)
    if place.kind == .country {
      location.country = location.country ?? (place.name, place.country)
    } else if let holder {
      location.places[0].country = holder.1
      location.places[0].within = location.add(countryPlace(holder))
      location.country = location.country ?? holder
    } else if let code = place.country, let country = countryName(code) {
      location.places[0].within = location.add(countryPlace((country, code)))
      location.country = (country, code)
    }
    return location
  }
}

extension RowLocation {
  /// Adds a place under a key of its own; the first is the meeting's.
  @discardableResult fileprivate mutating func add(_ place: Place) -> String {
    let stem = folded(place.name).split(separator: " ").joined(separator: "-")
    var place = place
    place.id = stem.isEmpty ? "place" : stem
    while places.contains(where: { $0.id == place.id }) { place.id += "-2" }
    places.append(place)
    id = id ?? place.id
    return place.id
  }
}

private func countryPlace(_ country: (name: String, code: String?)) -> Place {
  Place(id: "", name: country.name, kind: .country, country: country.code)
}

private func rowPlace(_ name: String, _ country: (name: String, code: String?)?) -> Place {
  let bare = String(name.prefix { $0 != "(" }).split(separator: " ").joined(separator: " ")
  let inner = bracketed(name)
  let code = inner.flatMap(knownState)?.country ?? country?.code
  if country == nil, inner == nil, let state = knownState(bare), knownPlace(bare, in: nil)?.kind != .city {
    return Place(id: "", name: state.name, kind: .country, country: state.country)
  }
  if let known = knownPlace(bare, in: code), known.kind != .country {
    var place = known
    place.name = bare
    place.aliases = known.name == bare ? [] : [known.name]
    return place
  }
  return Place(id: "", name: bare.isEmpty ? name : bare, kind: .city, country: code)
}

private func bracketed(_ name: String) -> String? {
  guard let open = name.firstIndex(of: "("), let close = name[open...].firstIndex(of: ")") else { return nil }
  return String(name[name.index(after: open)..<close])
}

/// The places of a cell; commas within brackets don't part them, and neither does "and" in a name.
private func placeNames(_ cell: String) -> [String] {
  var parts: [String] = []
  var current = ""
  var depth = 0
  for character in cell {
    if character == "(" { depth += 1 }
    if character == ")" { depth -= 1 }
    if depth <= 0, character == "," || character == ";" || character == "\n" || character == "/" {
      parts.append(current)
      current = ""
    } else {
      current.append(character)
    }
  }
  return (parts + [current]).map { $0.split(separator: " ").joined(separator: " ") }.filter { !$0.isEmpty }
}
