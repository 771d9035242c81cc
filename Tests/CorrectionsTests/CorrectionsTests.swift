import Corrections
import Meetings
import Resolution
import Testing

/// What a corrections file says, and what is wrong with it.
@Suite struct CorrectionsTests {
  @Test(
    arguments: [
      ("", []), ("# nothing yet\n", []),
      (
        "- same-actors: [Ada Brandt, the Norland envoy]\n  reason: said so\n",
        [
          Correction(
            .same(.actor, [Reference("Ada Brandt"), Reference("the Norland envoy")]), reason: "said so", line: 1)
        ]
      ),
      (
        "- drop-place: NO\n- rename-place: 1.10\n  to: 12:30:45\n",
        [
          Correction(.drop(.place, Reference("NO")), line: 1),
          Correction(.rename(.place, Reference("1.10"), to: "12:30:45"), line: 2),
        ]
      ),
      (
        "- different-meetings:\n    - {document: a, words: \"met in *Doha* & left\", who: [Ada, Ben]}\n    - 2019-10-doha\n",
        [
          Correction(
            .different(
              .meeting,
              [
                Reference("", document: "a", words: "met in *Doha* & left", who: ["Ada", "Ben"]),
                Reference("2019-10-doha"),
              ]), line: 1)
        ]
      ),
      (
        "- date: x\n  to: 2019-10-03/2019-10-04\n- status: x\n  to: denied\n- type: {name: Ada, document: d}\n  to: group\n",
        [
          Correction(
            .date(
              Reference("x"), DateSpan(Day(year: 2019, month: 10, day: 3), Day(year: 2019, month: 10, day: 4))),
            line: 1), Correction(.status(Reference("x"), .denied), line: 3),
          Correction(.type(Reference("Ada", document: "d"), .group), line: 5),
        ]
      ),
      (
        "- add-participant: Hill Front\n  to: x\n  type: organization\n",
        [Correction(.participant(Reference("x"), name: Reference("Hill Front"), .party, .organization), line: 1)]
      ),
      (
        "- place: x\n  to: Old Mill\n  type: venue\n- place: y\n  to: {name: Doha, document: d}\n",
        [
          Correction(.place(Reference("x"), Reference("Old Mill"), .venue), line: 1),
          Correction(.place(Reference("y"), Reference("Doha", document: "d"), .city), line: 4),
        ]
      ),
    ] as [(String, [Correction])])
  func entries(_ text: String, _ expected: [Correction]) throws {
    #expect(try readCorrections(text) == expected)
  }

  /// Every fault with its line, several at once.
  @Test(
    arguments: [
      ("- rename-actor: a\n\tto: b\n", [2]), ("- same-actors: [a, b]\n  why: c\n", [2]),
      ("- status: a\n  to: held\n  to: denied\n", [2]),
      ("- status: a\n  to: maybe\n- date: b\n  to: soon\n", [2, 4]),
      ("- date: a\n  to: 2019-02-30\n", [2]), ("- same-actors: [a]\n", [1]), ("same-actors: [a, b]\n", [1]),
      ("- a: &x [1]\n- b: *x\n", [1]), ("- drop-actor: *x\n", [1]), ("- drop-actor: a\n  drop-place: b\n", [1]),
      ("- rename-actor: a\n", [1]), ("- place: a\n", [1]), ("- [[\n", [2]),
      ("- drop-actor: {name: a, nam: b}\n", [1]),
      (String(repeating: "[", count: 100_000), [1]), (String(repeating: "- ", count: 100_000), [1]),
      (String(repeating: "#", count: 1 << 21), [1]), ("- \"unclosed\n", [2]), ("- drop-actor:\n", [1]),
    ] as [(String, [Int])])
  func faults(_ text: String, _ lines: [Int]) {
    let error = #expect(throws: CorrectionsError.self) { try readCorrections(text) }
    #expect(error?.faults.map(\.line) == lines)
  }

  /// Aliases of aliases would make thousands of millions of values of these nine lines.
  @Test func aliasesAreRefusedAtOnce() {
    var text = "- &a [x, x, x, x, x, x, x, x, x]\n"
    for (one, next) in zip("abcdefgh", "bcdefghi") {
      text += "- &\(next) [*\(one), *\(one), *\(one), *\(one), *\(one), *\(one), *\(one), *\(one), *\(one)]\n"
    }
    #expect(throws: CorrectionsError.self) { try readCorrections(text) }
  }

  @Test func aReviewCorrectsNothingUntilSomebodyDecides() throws {
    let doubt = Doubt(
      subject: .meeting, isMerged: false,
      references: [
        Reference("", document: "a\"b", words: "they met", who: ["ada-brandt"]),
        Reference("", document: "c", words: "they\u{2028}talked"),
      ], told: ["a\n- drop-actor: everybody", "c"], reasons: ["score 0.65"])
    let text = review([doubt])
    #expect(try readCorrections(text) == [])
    let decided = text.split(separator: "\n").map {
      $0.hasPrefix("#-") || $0.hasPrefix("#  ") && !$0.hasPrefix("#    ") ? String($0.dropFirst()) : String($0)
    }
    let corrections = try readCorrections(decided.joined(separator: "\n"))
    #expect(corrections.map(\.action) == [.same(.meeting, doubt.references)])
  }
}
