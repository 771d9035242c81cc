/// What the reader knows of an element by its name.
struct HTMLTag: Sendable {
  struct Traits: OptionSet, Sendable {
    let rawValue: UInt8
    /// Has no content and no end tag.
    static let void = Traits(rawValue: 1)
    /// Holds no text of the page.
    static let passedOver = Traits(rawValue: 2)
    /// Parts the text before it from the text behind.
    static let block = Traits(rawValue: 4)
    /// Its beginning ends a paragraph (13.2.6.4.7).
    static let closesParagraph = Traits(rawValue: 8)
  }

  /// A number for comparisons.
  var id: Int
  var traits: Traits
  /// Elements that its beginning closes, and those beyond which nothing is closed.
  var closes: [Int] = []
  var limits: [Int] = []

  static let paragraph = id("p")
  static let paragraphLimits = [id("button"), id("table")]

  static func id(_ name: String) -> Int { numbers[name] ?? -1 }

  /// Elements beyond which an end tag closes nothing.
  static func limits(of name: String) -> [Int] {
    if tableParts.contains(name) { return tableLimits }
    return name == "li" ? itemLimits : cellLimits
  }

  private static let tableParts = set("table tbody thead tfoot tr td th caption")
  private static let tableLimits = [id("table")]
  // The standard lets a stray </div> end an article; readers of text are better off without.
  private static let cellLimits = ["table", "td", "th", "caption", "object", "template", "article", "main"].map(id)
  private static let itemLimits = cellLimits + ["ul", "ol"].map(id)

  /// Elements that end SVG or MathML around them.
  static let breakouts = set(
    """
    b big blockquote body br center code dd div dl dt em embed h1 h2 h3 h4 h5 h6 head hr i img li listing menu meta nobr
    ol p pre ruby s small span strong strike sub sup table tt u ul var
    """)
  /// Elements of SVG and MathML that hold HTML.
  static let integrationPoints = set("foreignobject desc title mi mo mn ms mtext annotation-xml")

  static let known: [String: HTMLTag] = {
    var tags: [String: HTMLTag] = [:]
    for (name, number) in numbers {
      var tag = HTMLTag(id: number, traits: [])
      for (trait, names) in lists where names.contains(name) { tag.traits.insert(trait) }
      if let (closed, within) = implied[name] { (tag.closes, tag.limits) = (closed.map(id), within.map(id)) }
      tags[name] = tag
    }
    return tags
  }()
}

private func set(_ words: String) -> Set<String> {
  Set(words.split { $0 == " " || $0 == "\n" }.map(String.init))
}

private let lists: [(HTMLTag.Traits, Set<String>)] = [
  (
    .void,
    set("area base basefont bgsound br col embed frame hr img input keygen link meta param source track wbr")
  ),
  (
    .passedOver,
    set(
      """
      script style template noscript iframe object embed applet audio video canvas svg math head title textarea
      select button datalist dialog map noembed noframes
      """)
  ),
  (
    .block,
    set(
      """
      address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure footer
      form frameset h1 h2 h3 h4 h5 h6 header hgroup hr html legend li listing main menu nav ol option p pre search
      section summary table tbody td tfoot th thead title tr ul xmp
      """)
  ),
  (
    .closesParagraph,
    set(
      """
      address article aside blockquote center details dialog dir div dl dd dt fieldset figcaption figure footer form
      h1 h2 h3 h4 h5 h6 header hgroup hr li listing main menu nav ol p plaintext pre search section summary table ul
      xmp
      """)
  ),
]

/// Numbers of all names that the lists and rules speak of.
private let numbers: [String: Int] = {
  var names = Set(lists.flatMap(\.1)).union(implied.keys)
  for (closed, within) in implied.values { names.formUnion(closed + within) }
  return Dictionary(uniqueKeysWithValues: names.sorted().enumerated().map { ($1, $0) })
}()

/// Where `p`, `li`, table cells and options end without an end tag.
private let implied: [String: ([String], [String])] = [
  "li": (["li"], ["ul", "ol", "menu", "dir", "table"]), "dt": (["dt", "dd"], ["dl"]),
  "dd": (["dt", "dd"], ["dl"]),
  "tr": (["tr"], ["table"]), "td": (["td", "th"], ["tr", "table"]), "th": (["td", "th"], ["tr", "table"]),
  "tbody": (["tbody", "thead", "tfoot"], ["table"]), "tfoot": (["tbody", "thead", "tfoot"], ["table"]),
  "option": (["option"], ["select"]), "body": (["head"], []), "a": (["a"], ["td", "th", "table", "button"]),
  "optgroup": (["option", "optgroup"], ["select"]),
]
