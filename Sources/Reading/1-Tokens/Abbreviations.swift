/// Words that keep their period, by what may follow them. In lower case, without the period.
enum Abbreviation {
  /// Stand before a name or number: never the end of a sentence.
  case title
  /// May end a sentence: "Inc.", "a.m.".
  case other
  /// An abbreviation only before a number: "No. 10".
  case beforeNumber

  static let table: [String: Abbreviation] = {
    var table: [String: Abbreviation] = [:]
    let titles =
      """
      mr mrs ms dr prof rev hon pres gov lt gen col maj cmdr capt sgt cpl pvt adm brig sen rep reps sens gens retd ret shri smt \
      st ste mt ft fr msgr supt det insp amb sec dep dir atty asst assoc vs messrs mme mlle bros fig eq dept \
      jan feb mar apr jun jul aug sept sep oct nov dec mon tue tues wed thu thur thurs fri e.g i.e cf viz approx
      """
    let others =
      """
      inc corp co ltd llc plc jr sr esq ph.d etc al ave blvd rd univ intl govt natl dist a.m p.m u.s u.n u.k \
      e.u d.c u.s.a u.s.s.r u.a.e p.o n.y l.a ariz ark calif colo conn del fla ga ill ind kan ky la md mass mich \
      minn miss mo mont neb nev okla ore pa penn tenn tex vt va wash wis wyo ont que hrs mins lb lbs oz est tel ext
      """
    for word in words(titles) { table[word] = .title }
    for word in words(others) { table[word] = .other }
    for word in words("no nos vol vols pp art arts sect secs para") { table[word] = .beforeNumber }
    return table
  }()

  private static func words(_ list: String) -> [String] {
    list.split(whereSeparator: { $0.isWhitespace }).map(String.init)
  }
}

/// Words that begin sentences and hardly ever continue a name: after "Inc." or "U.S." they show a boundary.
let sentenceStarters: Set<String> = [
  "the", "a", "an", "this", "that", "these", "those", "he", "she", "it", "they", "we", "i", "you", "his", "her",
  "its", "their", "our", "my", "but", "and", "or", "in", "on", "at", "for", "from", "by", "as", "if", "when",
  "while", "after", "before", "since", "although", "though", "however", "meanwhile", "there", "here", "what",
  "who",
  "how", "why", "where", "some", "many", "most", "both", "all", "no", "not", "earlier", "later", "last", "also",
  "so", "then", "now", "with", "under", "during", "despite", "according", "one", "two", "asked", "speaking",
]

/// Words that end in "n't"-like or other clitics without an apostrophe, with the length of their first token.
let contractionSplits: [String: Int] = [
  "cannot": 3, "gonna": 3, "wanna": 3, "gotta": 3, "gimme": 3, "lemme": 3, "dont": 2, "doesnt": 4, "didnt": 3,
  "cant": 2, "wont": 2, "isnt": 2, "wasnt": 3, "couldnt": 5, "wouldnt": 5, "shouldnt": 6, "havent": 4,
]

/// Prefixes that keep their hyphen, as the treebanks have it: "pre-meeting", but `Afghan` + `-` + `led`.
let boundPrefixes: Set<String> = [
  "e", "non", "pre", "post", "anti", "mid", "re", "co", "ex", "semi", "multi", "micro", "pro", "sub", "un", "over",
  "psycho", "inter", "counter", "de", "neo", "bi", "tri", "pseudo", "quasi", "ultra", "mini", "mega", "extra",
  "mis",
]

/// Ends of host and file names: before them a period doesn't end a sentence even without a space.
let nameEndings: Set<String> = [
  "com", "org", "net", "gov", "edu", "mil", "int", "info", "co", "uk", "us", "eu", "de", "fr", "ru", "in", "pk",
  "af", "cn", "jp", "io", "tv", "ca", "au", "doc", "docx", "pdf", "xls", "txt", "jpg", "png", "html", "htm", "php",
]
