import Testing

/// Articles that another tool has annotated, read by every command instead of our own analysis.
@Suite struct AnnotatedTests {
  private let article =
    "---\npublished: 2019-10-16\n---\nForeign Minister Ana Silva met President Omar Haddad in Tunis on Tuesday.\n"

  @Test func meetingsAreThoseOfTheArticle() throws {
    let place = try Place(["talks.md": article])
    let table = try place.run(["annotate", "talks.md", "--format", "conllu"])
    try place.write(Array(table.out.utf8), to: "given.conllu")
    try place.write(Array(table.out.utf8), to: "given.txt")
    let own = try place.run(["list", "talks.md"])
    #expect(own.code == 0 && own.out.contains("Haddad"))
    #expect(try place.run(["list", "given.conllu"]).out == own.out)
    #expect(try place.run(["list", "given.txt", "--input", "conllu"]).out == own.out)
    #expect(try place.shell("summitry list - --input conllu <given.txt").out == own.out)
  }

  /// The given heads decide, not ours.
  @Test func headsAreTakenAsTheyAre() throws {
    let place = try Place([
      "odd.conllu": """
      # newdoc id = odd
      1\tDoves\tdove\tVERB\t_\t_\t0\troot\t_\t_
      2\tfly\tfly\tNOUN\t_\tNumber=Plur\t1\tobj\t_\tSpaceAfter=No
      3\t.\t.\tPUNCT\t_\t_\t1\tpunct\t_\t_


      """
    ])
    let back = try place.run(["annotate", "odd.conllu", "--format", "conllu"])
    #expect(back.out.contains("1\tDoves\tdove\tVERB\t_\t_\t0\troot"))
    #expect(back.out.contains("2\tfly\tfly\tNOUN\t_\tNumber=Plur\t1\tobj"))
  }

  @Test func faultsAreTold() throws {
    let place = try Place(["bad.conllu": "1\ttwo columns\n", "empty.conllu": "# newdoc\n"])
    let run = try place.run(["list", "bad.conllu", "empty.conllu"])
    #expect(run.code != 0)
    #expect(run.err.contains("bad.conllu:1: error: 2 columns; CoNLL-U has ten, apart by tabs (bad-conllu)."))
    #expect(run.err.contains("empty.conllu: error: no sentences (empty)."))
  }
}
