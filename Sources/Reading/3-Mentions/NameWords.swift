internal import Meetings

// What a word is to a name: an office, a title, a given name, the end of a body's name.

/// "leader", "envoy", "candidate" in small letters, as in front of a name.
func isOfficeNoun(_ token: Token) -> Bool {
  token.pos == .noun && !isCapitalised(token) && token.lower == token.lemma
    && (Roles.offices.contains(token.lower) || Roles.people.contains(token.lower))
}

/// Offices that are surnames as well, behind another office: "Prime Minister Major".
package let officeSurnames: Set<String> = [
  "bishop", "dean", "duke", "judge", "king", "knight", "major", "marshall", "pope", "prince", "sheriff",
]

/// Whether an office right behind another is somebody's name; not where a name follows.
func isOfficeSurname(_ token: Int, in sentence: Range<Int>, _ tokens: [Token]) -> Bool {
  officeSurnames.contains(tokens[token].lower) && token > sentence.lowerBound
    && Roles.offices.contains(tokens[token - 1].lower) && isCapitalised(tokens[token - 1])
    && (token + 1 >= sentence.upperBound || !isCapitalised(tokens[token + 1]))
}

/// "Hun ⟨Sen⟩": a short title that no name stands behind is one itself.
func isShortTitleSurname(_ token: Int, in sentence: Range<Int>, _ tokens: [Token]) -> Bool {
  ["gen", "hon", "rep", "sen"].contains(tokens[token].lower)
    && (token + 1 >= sentence.upperBound || !isCapitalised(tokens[token + 1]))
}

func isGiven(_ token: Token) -> Bool {
  let kinds = Set(Gazetteer.senses(folded(token.form)).map(\.kind))
  return kinds.contains("G") && kinds.isDisjoint(with: ["W", "S", "A", "C"])
}

/// Words in front of a father's name.
enum Patronymic {
  static let particles: Set<String> = ["bin", "ibn", "bint", "ben"]
}

func isTitleWord(_ token: Token) -> Bool {
  let word = token.lower.filter { $0 != "." }
  guard isCapitalised(token) else { return false }
  return Roles.titles.contains(word) || Roles.offices.contains(word)
    || word.hasSuffix("s") && Roles.offices.contains(String(word.dropLast()))
}

/// Words that end the name of a body, never of a person.
func isBodyWord(_ token: Token) -> Bool {
  [
    "office", "ministry", "council", "department", "institute", "committee", "agency", "board", "commission",
    "court",
    "party", "group", "house", "staff", "forces", "security", "affairs", "dialogue", "talks", "summit", "meeting",
    "conference", "forum", "visit", "call", "travel", "team", "minister", "parliament", "assembly", "congress",
    "union", "front", "movement", "army", "bank", "league", "alliance", "organization", "organisation",
    "federation", "authority", "center", "centre", "senate", "university", "secretariat", "fund", "association",
    "society", "company", "corporation", "resolution", "service", "policy", "government", "administration",
    "agencies", "program", "programme", "bureau", "ministries", "organizations",
    "organisations", "companies", "community", "corps", "network", "institutions", "foundation", "coalition",
  ].contains(token.lower)
}
