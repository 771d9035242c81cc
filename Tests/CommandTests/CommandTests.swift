import Foundation
import Testing

/// What commands do where all is well, and where they are used wrongly.
@Suite struct CommandTests {
  @Test(arguments: [
    (["bogus"], "bogus"),
    (["list"], "input"),
    (["list", "x.txt", "--from", "2019-02-30"], "--from 2019-02-30: no such day; the nearest is 2019-02-28"),
    (["list", "x.txt", "--to", "1900-02-29"], "the nearest is 1900-02-28"),
    (["list", "x.txt", "--to", "2019-04-31"], "the nearest is 2019-04-30"),
    (["list", "x.txt", "--from", "2019-13"], "2019-10-03, 2019-10 or 2019"),
    (["list", "x.txt", "--from", "99999"], "2019-10-03, 2019-10 or 2019"),
    (["list", "x.txt", "--published", "yesterday"], "--published yesterday"),
    (["list", "x.txt", "--from", "2020", "--to", "2019"], "--from 2020 lies after --to 2019"),
    (["list", "x.txt", "--hops", "-1"], "--hops"),
    (["list", "x.txt", "--least-confidence", "2"], "--least-confidence 2.0: give a number from 0 to 1"),
    (["list", "x.txt", "--largest-document", "0"], "--largest-document is a number of megabytes from 1 to 4096"),
    (["list", "x.txt", "--status", "maybe"], "maybe"),
    (["draw", "x.txt", "-o", "x.bmp"], "x.bmp: unknown ending; use .svg"),
    (["draw", "x.txt", "-o", "x.svg", "--deadline", "nan"], "--deadline"),
    (["draw", "x.txt", "-o", "x.svg", "--view", "pie"], "pie"),
    (["export", "x.txt", "-o", "x.svg"], "x.svg: unknown as a format of export; `summitry draw` makes pictures"),
    (["export", "x.txt", "-o", "x.xyz"], "x.xyz: unknown ending; say --format with one of dot, json,"),
    (["explain", "x.txt"], "say what to explain"),
  ])
  func wrongUseIsNamed(_ arguments: [String], _ words: String) throws {
    let place = try Place(["x.txt": article])
    let result = try place.run(arguments)
    #expect(result.code == 2)
    #expect(result.err.contains(words), "\(result.err)")
    #expect(result.out.isEmpty)
    #expect(place.names == ["x.txt"])
  }

  @Test func oneArticleIsListedAndDrawn() throws {
    let place = try Place(["a.txt": article])
    let listed = try place.run(["list", "a.txt", "--published", "2019-12-05"])
    #expect(listed.code == 0)
    #expect(listed.out.contains("4 Dec 2019  held    meeting  Ashraf Ghani, Zalmay Khalilzad  Kabul"))
    #expect(listed.err == "summitry: read 1 input\nsummitry: 1 meeting shown\n")
    let drawn = try place.run(["draw", "a.txt", "--published", "2019-12-05", "-o", "x.SVG"])
    #expect(drawn.code == 0)
    #expect(try place.text(of: "x.SVG").contains("Ashraf Ghani"))
    #expect(place.names == ["a.txt", "x.SVG"])
  }

  /// Rows can be read once and kept, as articles can; `annotate` has no use for them.
  @Test func rowsOfRegistersAreReadOneByOne() throws {
    let rows = "who,with,day,place\nAnn Lee,Bo Kim,1944-03-02,Cairo\nBo Kim,Cy Roe,1945-01-05,Oslo\n"
    let place = try Place(["t.csv": rows])
    let direct = try place.run(["list", "t.csv", "--column", "date=day"])
    let kept = try place.shell(
      "summitry read t.csv --column date=day > r.jsonl; wc -l < r.jsonl; summitry list r.jsonl")
    #expect(kept.out == "2\n" + direct.out)
    let annotated = try place.run(["annotate", "t.csv"])
    #expect(annotated.code == 3)
    #expect(annotated.err.contains("a table, not an article (unknown-format). Registers are read by read, draw,"))
  }

  @Test func undatedMeetingsAreCounted() throws {
    let place = try Place(["a.txt": article])
    let all = try place.run(["list", "a.txt"])
    #expect(all.err.hasSuffix("summitry: 1 meeting shown, 1 of them undated\n"))
    let window = try place.run(["list", "a.txt", "--from", "2019"])
    #expect(
      window.err.hasSuffix("0 meetings shown; 1 left out, 1 of them undated (--undated keep shows those)\n"))
    let kept = try place.run(["list", "a.txt", "--from", "2019", "--undated", "keep"])
    #expect(kept.err.hasSuffix("summitry: 1 meeting shown, 1 of them undated\n"))
  }

  @Test func theLegendCountsWhatIsLeftOut() throws {
    let place = try Place(["a.txt": article])
    let drawn = try place.run(["draw", "a.txt", "--published", "2019-12-05", "--from", "2020", "-o", "x.svg"])
    #expect(drawn.code == 0)
    #expect(try place.text(of: "x.svg").contains("Left out: 1 meeting"))
  }

  @Test func unknownNamesAreToldOf() throws {
    let place = try Place(["a.txt": article])
    let listed = try place.run(["list", "a.txt", "--actor", "Foo", "--place", "Bar"])
    #expect(listed.code == 0)
    #expect(listed.err.contains("no actor is called ‘Foo’"))
    #expect(listed.err.contains("no place is called ‘Bar’"))
    let focused = try place.run(["list", "a.txt", "--focus", "Foo", "--actor", "Khalizlad"])
    #expect(focused.err.contains("no actor or meeting is called ‘Foo’; `summitry list` shows the names"))
    #expect(focused.err.contains("no actor is called ‘Khalizlad’; did you mean ‘Zalmay Khalilzad’?"))
    let explained = try place.run(["explain", "a.txt", "Foo"])
    #expect(explained.code == 3)
    #expect(explained.err.contains("nothing is called ‘Foo’"))
  }

  @Test func manyInputsGiveTheirReadingsInOrder() throws {
    let place = try Place()
    let cities = ["Kabul", "Doha", "Moscow", "Paris", "Vienna", "Geneva", "Cairo", "Amman", "Oslo", "Tokyo"]
    for (index, city) in cities.enumerated() {
      try place.write(Array(article.replacing("Kabul", with: city).utf8), to: "\(index).txt")
    }
    let together = try place.run(["read", ".", "--published", "2019-12-05"])
    let single = try cities.indices.map {
      try place.run(["read", "./\($0).txt", "--published", "2019-12-05"]).out
    }
    #expect(together.code == 0)
    #expect(together.out == single.joined())
    let alone = try place.shell("taskset -c 0 '\(program.path)' read . --published 2019-12-05")
    #expect(together.out == alone.out)
  }

  @Test func longWorkShowsProgressOnATerminalOnly() throws {
    let place = try Place(["a.txt": article])
    let slow = "(sleep 2.5; echo) | '\(program.path)' list - a.txt --published 2019-12-05"
    try place.write(Array(slow.utf8), to: "slow.sh")
    let terminal = try place.shell("TERM=xterm script -qec 'bash slow.sh' /dev/null")
    #expect(terminal.out.contains("reading …"))
    #expect(terminal.out.contains("\r\u{1B}[K"))
    let file = try place.shell("bash slow.sh")
    #expect(file.err == "summitry: read 1 input\nsummitry: 1 meeting shown\n")
  }
}
