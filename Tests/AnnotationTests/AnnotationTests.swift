import Annotation
import JSONText
import Meetings
import Reading
import Testing

private let article = Article(
  id: "t", published: Day("2019-10-16"),
  body:
    "Mr. Ghani didn't meet the envoy on Friday.\nThey will meet in Doha early next week, he said.\n\nA “plan” failed."
)

/// Doha as a city, Ghani as a person, by their words.
private func mentions(_ text: AnalysedText) -> Mentions {
  let names = ["Ghani": Entity(kind: .person, name: "Ghani"), "Doha": Entity(kind: .city, name: "Doha")]
  var found = Mentions()
  for (index, token) in text.tokens.enumerated() {
    guard let entity = names[token.form] else { continue }
    let first = token.form == "Ghani" ? index - 1 : index
    found.all.append(
      Mention(tokens: first..<index + 1, head: index, form: .name, entities: [found.entities.count]))
    found.entities.append(entity)
  }
  return found
}

@Suite struct AnnotationTests {
  @Test func conlluIsValid() {
    let text = analyse(article.text)
    let written = conllu(
      text, mentions: mentions(text), times: findTimes(in: text, article: article), article: article)
    #expect(problems(in: written).isEmpty)
    #expect(written.contains("Entity=(e1-person-2"))
    #expect(written.contains("Entity=(e2-city-1)"))
    #expect(written.contains("Timex=DATE:2019-10-11"))
    #expect(written.hasSuffix("\n\n"))
  }

  @Test func conlluComesBackAsItWas() throws {
    let text = analyse(article.text)
    let back = try readCoNLLU(conllu(text, article: article))
    let read = try #require(back.first)
    #expect(back.count == 1 && read.id == "t" && read.hasSyntax)
    #expect(read.text.tokens.map(\.form) == text.tokens.map(\.form))
    #expect(read.text.tokens.map(\.lower) == text.tokens.map(\.lower))
    #expect(read.text.tokens.map(\.head) == text.tokens.map(\.head))
    #expect(read.text.tokens.map(\.pos) == text.tokens.map(\.pos))
    #expect(read.text.tokens.map(\.relation) == text.tokens.map(\.relation))
    #expect(read.text.sentences == text.sentences)
    #expect(read.text.paragraphs.count == text.paragraphs.count)
    for token in read.text.tokens {
      let bytes = Array(read.text.text.utf8)[token.bytes]
      #expect(String(decoding: bytes, as: UTF8.self) == token.form)
    }
  }

  @Test func sentencesWithoutHeadsAreAnalysed() throws {
    let source =
      "1\tThey\t_\t_\t_\t_\t_\t_\t_\t_\n2\tmet\t_\t_\t_\t_\t_\t_\t_\tSpaceAfter=No\n3\t.\t_\t_\t_\t_\t_\t_\t_\t_\n\n"
    let read = try #require(try readCoNLLU(source).first)
    #expect(read.text.text == "They met.")
    #expect(!read.hasSyntax)
    #expect(read.analysed.tokens.map(\.form) == ["They", "met", "."])
    #expect(read.analysed.tokens[1].pos == .verb)
  }

  @Test func multiwordTokensShareTheirSurface() throws {
    let rest = "\t_\t_\t_\t_\t_\t_\t_"
    let source =
      "1-2\tdon't\t_" + rest + "\n1\tdo\t_" + rest + "\n2\tn't\t_" + rest + "\n2.1\tx\t_" + rest + "\n3\tgo\t_"
      + rest
    let read = try #require(try readCoNLLU(source + "\n").first)
    #expect(read.text.text == "don't go")
    #expect(read.text.tokens.map(\.bytes) == [0..<2, 2..<5, 6..<8])
  }

  @Test(arguments: [
    ("1\ta", CoNLLUError.columns(line: 1, found: 2)),
    ("2\ta\t_\tX\t_\t_\t0\troot\t_\t_", .number(line: 1, text: "2")),
    ("1\ta\t_\tX\t_\t_\t5\tdep\t_\t_\n", .head(line: 2, text: "5")),
    ("1\ta\t_\tX\t_\t_\t2\tdep\t_\t_\n2\tb\t_\tX\t_\t_\t1\tdep\t_\t_\n", .cycle(line: 3)),
  ])
  func faultsAreNamed(_ source: String, _ error: CoNLLUError) {
    #expect(throws: error) { try readCoNLLU(source) }
  }

  @Test func jsonGivesPositionsAndNormalForms() {
    let text = analyse(article.text)
    let json = annotations(
      text, mentions: mentions(text), times: findTimes(in: text, article: article), article: article
    ).text()
    #expect(json.contains(#""start":35,"end":41,"text":"Friday","type":"DATE","value":"2019-10-11""#))
    #expect(json.contains(#""text":"early next week","type":"DATE","value":"2019-W43","mod":"START""#))
    #expect(json.contains(#""text":"Mr. Ghani","form":"name","type":"person","entities":["e1"]"#))
  }
}

/// What the format's rules forbid: see universaldependencies.org/format.html.
private func problems(in conllu: String) -> [String] {
  var problems: [String] = []
  var ids: Set<Substring> = []
  for block in conllu.split(separator: "\n\n") {
    var forms = ""
    var rows: [[Substring]] = []
    var text: Substring = ""
    for line in block.split(separator: "\n") {
      if line.hasPrefix("# sent_id = "), !ids.insert(line).inserted { problems.append("twice: \(line)") }
      if line.hasPrefix("# text = ") { text = line.dropFirst(9) }
      if line.hasPrefix("#") { continue }
      let columns = line.split(separator: "\t", omittingEmptySubsequences: false)
      if columns.count != 10 || columns.contains(where: \.isEmpty) { problems.append("columns: \(line)") }
      rows.append(columns)
    }
    if !isTree(rows.map { $0.count == 10 ? Int($0[6]) ?? -1 : -1 }) { problems.append("no tree: \(text)") }
    problems += entityProblems(rows.compactMap(\.last)).map { "\($0): \(text)" }
    for (index, row) in rows.enumerated() where row.count == 10 {
      if !upos.contains(String(row[3])) { problems.append("tag: \(row)") }
      let features = row[5].split(separator: "|")
      if features != features.sorted(by: { $0.lowercased() < $1.lowercased() })
        || row[5] != "_" && !features.allSatisfy({ $0.split(separator: "=").count == 2 })
      {
        problems.append("features: \(row)")
      }
      if row[0] != "\(index + 1)" { problems.append("number: \(row)") }
      let head = Int(row[6]) ?? -1
      if !(0...rows.count).contains(head) || head == index + 1 { problems.append("head: \(row)") }
      if (head == 0) != (row[7] == "root") { problems.append("root: \(row)") }
      forms += row[1]
      if index + 1 < rows.count, !row[9].contains("SpaceAfter=No") { forms += " " }
      let misc = row[9].split(separator: "|")
      if misc != misc.sorted() { problems.append("order: \(row)") }
    }
    if rows.filter({ $0[6] == "0" }).count != 1 { problems.append("roots: \(text)") }
    if forms != text { problems.append("text: \(text) is not \(forms)") }
  }
  return problems
}

private let upos: Set = [
  "ADJ", "ADP", "ADV", "AUX", "CCONJ", "DET", "INTJ", "NOUN", "NUM", "PART", "PRON", "PROPN", "PUNCT", "SCONJ",
  "SYM",
  "VERB", "X",
]

/// Whether every token comes to the root, 0.
private func isTree(_ heads: [Int]) -> Bool {
  heads.indices.allSatisfy { start in
    var at = start + 1
    for _ in heads where at > 0 && at <= heads.count { at = heads[at - 1] }
    return at == 0
  }
}

/// `(e1-person-2` opens, `e1)` closes, `(e1-person-1)` does both; a sentence closes what it opens, last opened first,
/// and the head is a token of the mention.
private func entityProblems(_ notes: [Substring]) -> [String] {
  var problems: [String] = []
  var open: [(id: Substring, head: Int, start: Int)] = []
  for (index, note) in notes.enumerated() {
    guard let entity = note.split(separator: "|").first(where: { $0.hasPrefix("Entity=") }) else { continue }
    var rest = entity.dropFirst(7)
    while let first = rest.first {
      if first == "(" {
        let body = rest.dropFirst().prefix { $0 != "(" && $0 != ")" }
        let fields = body.split(separator: "-")
        guard fields.count == 3, let head = Int(fields[2]) else { return ["entity \(entity)"] }
        rest = rest.dropFirst(1 + body.count)
        open.append((fields[0], head, index))
        guard rest.first == ")" else { continue }
        rest = rest.dropFirst()
        if open.removeLast().head != 1 { problems.append("head \(entity)") }
      } else {
        let id = rest.prefix { $0 != ")" && $0 != "(" }
        rest = rest.dropFirst(id.count)
        guard rest.first == ")", let last = open.popLast(), last.id == id else { return ["brackets \(entity)"] }
        rest = rest.dropFirst()
        if !(1...index - last.start + 1).contains(last.head) { problems.append("head \(entity)") }
      }
    }
  }
  return problems + open.map { "open \($0.id)" }
}

@Suite struct AnnotateTests {
  /// Whatever comes in, the table keeps the format's rules.
  @Test(arguments: [
    "The U.S. envoy met President Ashraf Ghani and Afghan officials in Kabul on Dec. 4.\n\nThey didn't agree.",
    "TALKS IN DOHA END\n\n| who | when |\n|---|---|\n| Baradar | Monday |\n\n• one\n• two",
    "Der Präsident traf den Minister am Montag. 東京で会った。 👍🏽👩‍👩‍👧 \u{0}\u{7F}\u{200D}\u{301}\u{FEFF} tab\there",
    "\u{2028}a\u{85}b \u{C}c\u{B}d", "", " ", "# text = no comment\n1\t2\t3",
  ])
  func anyTableIsValid(_ body: String) {
    let article = Article(id: "a\nb", published: Day("2019-12-05"), body: body)
    #expect(problems(in: annotate(article, as: .conllu)) == [])
  }

  private let story = Article(
    id: "s", published: Day("2019-10-16"),
    body: "Russian President Vladimir Putin met Turkish President Recep Tayyip Erdogan in Sochi on Tuesday.")

  @Test func bothFormats() throws {
    let table = annotate(story, as: .conllu)
    #expect(problems(in: table).isEmpty)
    #expect(table.contains("Timex=DATE:2019-10-15"))
    let json = try parseJSON(annotate(story, as: .json))
    guard case .object(let members) = json else {
      Issue.record("no object")
      return
    }
    #expect(members.map(\.key) == ["format", "version", "document", "entities", "mentions", "times"])
  }

  /// Another tool's analysis, read instead of ours, gives the same meetings where it is the same.
  @Test func meetingsFromGivenAnalysis() throws {
    let given = try articles(conllu: annotate(story, as: .conllu), name: "x", published: nil)
    let (article, text) = try #require(given.first)
    #expect(article.id == "s" && article.published == story.published)
    let own = read(story)
    let other = read(text, of: article)
    #expect(other.reports.map(\.span) == own.reports.map(\.span))
    #expect(other.actors == own.actors)
  }
}
