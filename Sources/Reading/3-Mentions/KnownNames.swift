package import Meetings

/// The state that a name stands for, as the gazetteer has it: `U.S.S.R.`, `Korea, Republic of`, `Burma (Myanmar)`.
package func knownState(_ name: String) -> (name: String, country: String)? {
  for form in forms(of: name) {
    let senses = Gazetteer.senses(folded(form.filter { $0 != "." }))
    if let sense = senses.first(where: { $0.kind == "S" }) { return (sense.name, sense.country) }
  }
  return nil
}

/// The country that a nationality or a state's name speaks of: `Russian` is `RU`.
package func countryOf(_ word: some StringProtocol) -> String? {
  let senses = Gazetteer.senses(folded(String(word).filter { $0 != "." }))
  let fits = senses.filter {
    "SAD".contains($0.kind) && (!$0.flags.contains("u") || word.allSatisfy { !$0.isLowercase })
  }
  return fits.first?.country
}

/// The place of a name, in a country where one is given; its kind is a city's, a region's, a venue's or a country's.
package func knownPlace(_ name: String, in country: String?) -> Place? {
  let senses = Gazetteer.senses(folded(name.filter { $0 != "." })).filter { "CRVS".contains($0.kind) }
  let fits = senses.filter { country == nil || $0.country == country }
  guard let sense = fits.first(where: { $0.kind == "C" }) ?? fits.first else { return nil }
  let kind: Place.Kind =
    switch sense.kind {
    case "C": .city
    case "S": .country
    case "V": .venue
    default: .region
    }
  return Place(
    id: "", name: sense.name, kind: kind, country: sense.country.isEmpty ? nil : sense.country,
    latitude: sense.latitude, longitude: sense.longitude)
}

/// Whether the gazetteer has a name as that of an international body, an armed group or a movement; its English name.
package func knownBody(_ name: String) -> String? {
  Gazetteer.senses(folded(name.filter { $0 != "." })).first { $0.kind == "O" || $0.kind == "M" }?.name
}

/// Whether people are given a word as a name at birth.
package func isGivenName(_ word: some StringProtocol) -> Bool {
  Gazetteer.kinds(folded(word)).contains("G")
}

/// Whether a word stands before names as an office or a form of address: "President", "Dr", "Ministers",
/// "Minister-designate", "Commander-in-Chief".
package func isOfficeWord(_ word: some StringProtocol) -> Bool {
  var key = folded(String(word).filter { $0 != "." })
  for ending in [" elect", " designate", " in chief"] where key.hasSuffix(ending) {
    key = String(key.dropLast(ending.count))
  }
  let single = key.hasSuffix("s") ? String(key.dropLast()) : key
  return Roles.titles.contains(key) || Roles.offices.contains(key) || Roles.offices.contains(single)
}

/// `Korea, Republic of` as it stands, turned around, and without what stands in brackets.
private func forms(of name: String) -> [String] {
  var forms = [name]
  if let bracket = name.firstIndex(of: "(") {
    forms.append(String(name[..<bracket]))
    forms.append(String(name[name.index(after: bracket)...].prefix { $0 != ")" }))
  }
  let parts = name.split(separator: ",", maxSplits: 1)
  if parts.count == 2 { forms += ["\(parts[1]) \(parts[0])", String(parts[0])] }
  return forms
}
