import Meetings
import Testing

@Suite struct FoldingTests {
  @Test(arguments: [
    ("Kim Jong-un", "kim jong un"), ("  KIM  JONG UN. ", "kim jong un"), ("Erdoğan", "erdogan"),
    ("İstanbul", "istanbul"), ("Nguyễn Phú Trọng", "nguyen phu trong"), ("O’Brien", "obrien"),
    ("O'Brien", "obrien"), ("Łukasz Müller-Weiß", "lukasz muller weiss"), ("e\u{301}lan", "elan"),
    ("Лавров", "лавров"), ("习近平", "习近平"), ("U.S.", "u s"), ("", ""), ("—", ""),
  ])
  func names(_ text: String, _ expected: String) {
    #expect(folded(text) == expected)
  }
}
