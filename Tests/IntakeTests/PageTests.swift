import Intake
import Meetings
import Testing

/// Pages, feeds, mails and compressed files, sound and broken, and what becomes of them.
struct PageTests {
  private func inputs(_ name: String, _ bytes: [UInt8], _ options: InputOptions = InputOptions()) -> [Input] {
    let folder = TemporaryFolder()
    return Array(collectInputs([folder.file(name, bytes)], options))
  }

  private func articles(_ inputs: [Input]) -> [Incoming] {
    inputs.compactMap { if case .article(let incoming) = $0 { incoming } else { nil } }
  }

  private func problems(_ inputs: [Input]) -> [Problem] {
    inputs.compactMap { if case .problem(let problem) = $0 { problem } else { nil } }
  }

  static let first =
    "President Ghani met the US envoy Zalmay Khalilzad in Kabul on Tuesday, officials said, for talks."
  static let second =
    "The two sides spoke of a ceasefire, of prisoners, and of the next round, which Doha is to host."

  static let page = """
    <!DOCTYPE html><html lang="en"><head><title>Ghani meets Khalilzad in Kabul today | Daily Times</title>
    <meta property="og:site_name" content="Daily Times"><meta name="author" content="Ann Lee">
    <meta property="article:published_time" content="2019-12-05T10:00:00+04:30">
    <link rel="canonical" href="https://example.org/a"><style>p { color: red }</style></head>
    <body><nav><ul><li><a href="/">Home</a><li><a href="/w">World</a></ul></nav>
    <div class="site-header"><h1>Ghani meets Khalilzad</h1></div>
    <div class="story-body"><p>\(first)<script>alert("<p>no</p>")</script></p>
    <figure><img src="x"><figcaption>Mr Ghani, left.</figcaption></figure>
    <div class="related"><a href="/b">Other talks that took place elsewhere, and more of them</a></div>
    <p>\(second.replacing("ceasefire", with: "cease&shy;fire"))</p><p>Advertisement</p></div>
    <div class="comments"><p>I do not believe a word of this, and neither should you, dear readers, said nobody.</p></div>
    <footer><p>Copyright Daily Times, all rights reserved, 2019, and so on and so forth, for ever.</p></footer></body></html>
    """

  @Test func aPageGivesItsArticleAndWhatItSaysOfItself() {
    let found = articles(inputs("a.html", Array(Self.page.utf8))).map(\.article)
    #expect(found.map(\.body) == [Self.first + "\n\n" + Self.second])
    #expect(found.map(\.title) == ["Ghani meets Khalilzad"])
    #expect(found.map(\.source) == ["Daily Times"])
    #expect(found.map(\.author) == ["Ann Lee"])
    #expect(found.map(\.url) == ["https://example.org/a"])
    #expect(found.map { $0.published?.description } == ["2019-12-05"])
  }

  /// Heads of pages, and the day that they give.
  static let dates: [(String, String?)] = [
    (
      #"<script type="application/ld+json">{"@type": "NewsArticle", "datePublished": "2019-12-05T08:00Z"}</script>"#,
      "2019-12-05"
    ),
    (
      #"<script type="application/ld+json">{"@graph": [{"@type": "WebPage"}, {"@type": ["Article"], "datePublished": "2019-12-05"}]}</script>"#,
      "2019-12-05"
    ),
    (#"<meta property="article:published_time" content="2019-12-05">"#, "2019-12-05"),
    (#"<meta name="date" content="5 December 2019">"#, "2019-12-05"),
    (#"<meta itemprop="datePublished" content="Thu, 05 Dec 2019 10:00:00 GMT">"#, "2019-12-05"),
    (#"<body><time datetime="2019-12-05">today</time>"#, "2019-12-05"),
    (#"<script type="application/ld+json">{"@type": "NewsArticle", </script>"#, nil),
    (#"<meta name="date" content="2019-02-30">"#, nil), (#"<meta name="date" content="03/04/2019">"#, nil),
    ("", nil),
  ]

  @Test(arguments: dates)
  func theDayOfPublicationIsFound(_ head: String, _ day: String?) {
    let page = "<head>\(head)<body><article><p>\(Self.first)<p>\(Self.second)</article>"
    let found = articles(inputs("a.html", Array(page.utf8)))
    #expect(found.map { $0.article.published?.description } == [day])
    #expect(found.map(\.article.body) == [Self.first + "\n\n" + Self.second])
  }

  static func repeated(_ text: String, _ count: Int) -> [UInt8] {
    Array(String(repeating: text, count: count).utf8)
  }

  /// Broken and hostile pages: what kind of note they get, nil for none; all keep their text.
  static let hostile: [(String, [UInt8], Note.Kind?)] = [
    ("nesting", repeated("<div>", 100_000) + Array("<p>\(first)".utf8), .deepNesting),
    ("inline nesting", repeated("<b><i>", 50_000) + Array("<p>\(first)".utf8), .deepNesting),
    ("end tags", repeated("</div></b>", 100_000) + Array("<p>\(first)".utf8), nil),
    ("attributes", Array("<p ".utf8) + repeated("a='1' ", 20_000) + Array(">\(first)".utf8), nil),
    ("open script", Array("<p>\(first)<script>".utf8) + repeated("var a = 1; ", 1000), .unclosed),
    ("open comment", Array("<p>\(first)<!-- ".utf8) + repeated("never ", 1000), .unclosed),
    ("open quote", Array("<p>\(first)<a href=\"".utf8) + repeated("never ", 1000), .unclosed),
    ("surrogate", Array("<p>\(first)&#xD800;&#0;&#x110000;&nosuch;".utf8), nil),
    ("ampersands", Array("<p>\(first)".utf8) + repeated(" &", 100_000), nil),
    ("less than", Array("<p>\(first) 1 < 2 <3 </ <> <".utf8), nil),
    ("no tags", Array((first + " " + first).utf8), nil),
    ("windows", Array("<meta charset=windows-1252><p>\(first) ".utf8) + [0x93, 0x61, 0x94, 0xE9], nil),
    (
      "two days",
      Array(
        #"<meta name="date" content="2019-12-04"><script type="application/ld+json">{"@type": "Article", "datePublished": "2019-12-05"}</script><p>\#(first)"#
          .utf8), .conflict
    ),
  ]

  @Test(arguments: hostile)
  func brokenPagesKeepTheirText(_ name: String, _ bytes: [UInt8], _ kind: Note.Kind?) {
    let clock = ContinuousClock()
    var found: [Incoming] = []
    let time = clock.measure { found = articles(inputs("a.html", bytes)) }
    #expect(found.first?.article.body.hasPrefix(Self.first) == true)
    #expect(found.flatMap(\.notes).map(\.kind) == (kind.map { [$0] } ?? []))
    #expect(time < .seconds(20))
  }

  static let feeds: [(String, [String], [Note.Kind], [Problem.Kind])] = [
    (
      "<rss><channel><title>Times</title><item><title>A &amp;amp; B</title><link>https://example.org/1</link>"
        + "<pubDate>Thu, 05 Dec 2019 10:00:00 GMT</pubDate><description>Short.</description>"
        + "<content:encoded xmlns:content='c'><![CDATA[<p>One.</p><p>Two &amp; three.</p>]]></content:encoded></item>"
        + "</channel></rss>", ["A & B|2019-12-05|One.\n\nTwo & three."], [], []
    ),
    (
      "<feed xmlns='http://www.w3.org/2005/Atom'><title>Times</title><entry><title>A</title>"
        + "<link rel='edit' href='https://example.org/e'/><link href='https://example.org/1'/>"
        + "<updated>2019-12-06T00:00:00Z</updated><published>2019-12-05T00:00:00Z</published>"
        + "<content type='xhtml'><div><p>One &lt; two.</p><p>Three.</p></div></content></entry></feed>",
      ["A|2019-12-05|One < two.\n\nThree."], [], []
    ),
    (
      "<rss><channel><item><title>A</title><description>Short.</description></item></channel></rss>",
      ["A||Short."], [.summaryOnly], []
    ),
    ("<rss><channel><item><title>A</title></item></channel></rss>", [], [], [.empty]),
    (
      "<rss><channel><item><title>A</title><description>Short.</description></item><item><ti",
      ["A||Short."], [.summaryOnly], [.badFeed]
    ),
    ("<rss><channel></channel></rss>", [], [], [.empty]), ("no feed", [], [], [.badFeed]),
    (
      "<!DOCTYPE r [<!ENTITY a 'aaaaaaaaaa'><!ENTITY b '&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;'>]><rss><channel><item>"
        + "<description>&b;</description></item></channel></rss>", [], [], [.badFeed]
    ),
    (
      "<!DOCTYPE r [<!ENTITY a SYSTEM 'file:///etc/passwd'>]><rss><channel><item><description>&a;</description></item>"
        + "</channel></rss>", [], [], [.badFeed]
    ),
    (String(repeating: "<a>", count: 100_000), [], [], [.badFeed]),
  ]

  @Test(arguments: feeds)
  func feedsGiveTheirItems(
    _ text: String, _ expected: [String], _ notes: [Note.Kind], _ problems: [Problem.Kind]
  ) {
    let found = inputs("a.rss", Array(text.utf8))
    let read = articles(found)
    #expect(
      read.map { "\($0.article.title)|\($0.article.published?.description ?? "")|\($0.article.body)" } == expected)
    #expect(read.flatMap(\.notes).map(\.kind) == notes)
    #expect(self.problems(found).map(\.kind) == problems)
    #expect(self.problems(found).allSatisfy { !$0.path.isEmpty && !$0.message.isEmpty && !$0.advice.isEmpty })
  }

  @Test func mailsAreReadInTheirPlainForm() {
    let mail = """
      From: "Daily Times" <news@example.org>
      Subject: =?utf-8?Q?Talks_in_Do=C4=A7a?=
      Date: Thu, 5 Dec 2019 10:00:00 +0430 (AFT)
      Content-Type: multipart/alternative;
       boundary="x y"

      --x y
      Content-Type: text/html

      <p>No.</p>
      --x y
      Content-Type: text/plain; charset=utf-8
      Content-Transfer-Encoding: quoted-printable

      Ghani met Khalilzad =E2=80=93 in=
       Kabul.
      --x y--
      """
    let found = articles(inputs("a.eml", Array(mail.utf8))).map(\.article)
    #expect(found.map(\.title) == ["Talks in Doħa"])
    #expect(found.map(\.source) == ["Daily Times"])
    #expect(found.map { $0.published?.description } == ["2019-12-05"])
    #expect(found.map(\.body) == ["Ghani met Khalilzad – in Kabul."])
    #expect(problems(inputs("a.eml", Array("\n\nno mail".utf8))).map(\.kind) == [.empty])
  }
}
