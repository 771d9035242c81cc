internal import Meetings

/// The words of a name, folded.
func words(_ text: String) -> [String] { folded(text).split(separator: " ").map(String.init) }

/// A readable key of ASCII letters, digits and hyphens: `zalmay-khalilzad`; letters of other scripts are spelt by
/// their code points, so that different names keep different keys.
func slug(_ name: String) -> String {
  let plain = words(name).drop { ["the", "a", "an"].contains($0) }.joined(separator: "-")
  var result = ""
  for scalar in plain.unicodeScalars {
    result += scalar.isASCII ? String(scalar) : "u" + String(scalar.value, radix: 16)
  }
  return result.isEmpty ? "unnamed" : String(result.prefix(80))
}

/// Words before a person's name that are no part of it.
let titleWords: Set<String> = [
  "mr", "mrs", "ms", "miss", "dr", "sir", "dame", "lord", "lady", "mullah", "maulvi", "mawlawi", "maulana",
  "mufti",
  "sheikh", "shaikh", "sheik", "haji", "hajji", "ayatollah", "imam", "general", "gen", "lt", "lieutenant", "col",
  "colonel", "brigadier", "major", "maj", "captain", "capt", "admiral", "adm", "marshal", "commander", "president",
  "vice", "prime", "premier", "minister", "deputy", "foreign", "defence", "defense", "finance", "interior",
  "secretary", "state", "special", "envoy", "representative", "rep", "ambassador", "amb", "senator", "sen",
  "former",
  "ex", "acting", "chief", "executive", "king", "queen", "prince", "princess", "crown", "emir", "sultan", "pope",
  "patriarch", "cardinal", "archbishop", "bishop", "chancellor", "chairman", "chairwoman", "spokesman",
  "spokeswoman", "leader", "his", "her", "excellency", "majesty", "highness", "professor", "prof", "senior",
  "assistant", "undersecretary", "under", "national", "security", "adviser", "advisor", "director", "the",
]

/// Titles that a single name carries for good: "Pope Francis", "Mullah Omar", "Sheikh Hasina".
let lastingTitles: Set<String> = [
  "mullah", "maulvi", "mawlawi", "maulana", "sheikh", "shaikh", "sheik", "ayatollah", "king", "queen", "prince",
  "princess", "emir", "sultan", "pope", "patriarch", "lord", "lady",
]

/// Parts of a name that never stand for a person by themselves.
let particles: Set<String> = [
  "al", "el", "bin", "ibn", "bint", "ben", "abu", "abd", "abdul", "abdel", "abdal", "ul", "ur", "de", "la", "las",
  "los", "del", "da", "do", "dos", "di", "van", "von", "der", "den", "le", "du", "ter", "af", "st",
]

let suffixes: Set<String> = ["jr", "sr", "ii", "iii", "iv", "junior", "senior"]

/// Nouns that a person is known by where the text gives an office and no name.
let offices: Set<String> = [
  "minister", "president", "envoy", "ambassador", "secretary", "premier", "chief", "leader", "spokesman",
  "spokeswoman", "spokesperson", "representative", "official", "commander", "governor", "mayor", "negotiator",
  "adviser", "advisor", "director", "chairman", "chairwoman", "chair", "senator", "diplomat", "chancellor",
  "monarch",
  "emir", "head", "mediator", "delegate", "commissioner", "counterpart", "lawmaker", "politician",
]

/// First names and what they are short for, as English-language news has them.
let nicknames: [String: String] = [
  "mike": "michael", "bill": "william", "will": "william", "joe": "joseph", "tony": "anthony", "jim": "james",
  "bob": "robert", "rob": "robert", "tom": "thomas", "dick": "richard", "rick": "richard", "ben": "benjamin",
  "ed": "edward", "ted": "edward", "dan": "daniel", "dave": "david", "steve": "stephen", "steven": "stephen",
  "chris": "christopher", "matt": "matthew", "nick": "nicholas", "greg": "gregory", "ken": "kenneth",
  "ron": "ronald",
  "don": "donald", "sam": "samuel", "alex": "alexander", "andy": "andrew", "tim": "timothy", "jeff": "jeffrey",
  "chuck": "charles", "charlie": "charles", "larry": "lawrence", "kate": "katherine", "liz": "elizabeth",
  "sue": "susan", "max": "maximilian", "volodymyr": "vladimir", "aleksandr": "alexander", "alexandr": "alexander",
  "sergey": "sergei", "dmitri": "dmitry", "yuri": "yury", "mykola": "nikolai", "nikolay": "nikolai",
]

/// Nouns that many organisations are called by for short, so that none can be told by them.
let genericNouns: Set<String> = [
  "department", "ministry", "council", "agency", "government", "group", "party", "office", "team", "delegation",
  "commission", "committee", "bank", "company", "union", "court", "army", "police", "parliament", "senate",
  "house",
  "movement", "organization", "organisation", "bloc", "alliance", "front", "forces", "rebels", "insurgents",
  "militants", "mission", "secretariat", "cabinet", "administration", "side", "opposition", "regime", "authority",
  "congress", "association", "federation", "assembly", "embassy", "foundation", "institute", "center", "centre",
]

/// Words that an organisation's name does or doesn't have without becoming another's.
let smallWords: Set<String> = ["the", "of", "for", "and", "in", "on", "to", "s", "de", "la", "du", "des"]
