import Meetings
import Reading
import Testing

/// Text, and its tokens with `|` between them and `‖` between sentences.
private let cases: [(text: String, tokens: String)] = [
  ("Ghani doesn't agree.", "Ghani|does|n't|agree|."),
  ("Ghani’s envoys can’t go.", "Ghani|’s|envoys|ca|n’t|go|."),
  ("intra-Afghan talks", "intra|-|Afghan|talks"),
  ("a US-led coalition", "a|US|-|led|coalition"),
  ("a U.S.-led coalition", "a|U.S.|-|led|coalition"),
  ("a pre-meeting of non-aligned states", "a|pre-meeting|of|non-aligned|states"),
  ("Lt. Gen. Ali met Dr. K. Brandt on Nov. 3.", "Lt.|Gen.|Ali|met|Dr.|K.|Brandt|on|Nov.|3|."),
  ("President F.W. de Klerk spoke.", "President|F.W.|de|Klerk|spoke|."),
  ("They flew to the U.S. The talks failed.", "They|flew|to|the|U.S.‖The|talks|failed|."),
  ("The U.S. Department of State said so.", "The|U.S.|Department|of|State|said|so|."),
  ("No. 10 said no. He left.", "No.|10|said|no|.‖He|left|."),
  ("“We agree,” he said. “It is good.” She nodded.", "“|We|agree|,|”|he|said|.‖“|It|is|good|.|”‖She|nodded|."),
  ("\"We agree.\" She nodded.", "\"|We|agree|.|\"‖She|nodded|."),
  ("\"Do we agree?\" he asked.", "\"|Do|we|agree|?|\"|he|asked|."),
  ("war,” it added.Meanwhile, he met", "war|,|”|it|added|.‖Meanwhile|,|he|met"),
  ("the ‘informal meeting’ in Qatar", "the|‘|informal|meeting|’|in|Qatar"),
  ("“She said ‘no’.”", "“|She|said|‘|no|’|.|”"),
  ("the parties' envoys", "the|parties|'|envoys"),
  ("Qa'ida and O'Brien", "Qa'ida|and|O'Brien"),
  ("Oct. 28-29, 2019", "Oct.|28|-|29|,|2019"),
  ("on 2019-12-05 at 10:30 a.m. local time", "on|2019-12-05|at|10:30|a.m.|local|time"),
  ("$3.5m or 1,000 euros, 50%", "$|3.5|m|or|1,000|euros|,|50|%"),
  ("the 1990s, the 3rd, the '90s", "the|1990s|,|the|3rd|,|the|'90s"),
  ("See www.example.org/a-b, or mail a.b@example.org.", "See|www.example.org/a-b|,|or|mail|a.b@example.org|."),
  ("No deal... Yet", "No|deal|...‖Yet"),
  ("talks — again – failed -- twice", "talks|—|again|–|failed|--|twice"),
  ("and/or", "and|/|or"),
  ("President (Donald) Trump’s", "President|(|Donald|)|Trump|’s"),
  ("He cannot go!!! Never.", "He|can|not|go|!!!‖Never|."),
  ("KABUL: The envoy left.", "KABUL|:|The|envoy|left|."),
  ("Title without end\n\nThe envoy left.", "Title|without|end‖The|envoy|left|."),
  ("Müller traf François. 東京で会った", "Müller|traf|François|.‖東京で会った"),
  ("👩‍👩‍👧 ok 👍🏽!", "👩‍👩‍👧|ok|👍🏽|!"),
  ("", ""),
  (" \n\n ", ""),
]

@Test(arguments: cases)
func `Cuts tokens and sentences`(_ example: (text: String, tokens: String)) {
  let analysed = tokenise(example.text)
  let found = analysed.sentences.map { analysed.tokens[$0].map(\.form).joined(separator: "|") }
  #expect(found.joined(separator: "‖") == example.tokens)
}

@Test(arguments: [
  ("one line\nanother line", [0, 1]),
  ("Title\n\nBody of the text. More of it.\nNext", [0, 1, 1, 2]),
  (
    """
    The envoy said on Tuesday that he would return to the capital in order to
    meet the delegation that had come from the north, and to hear what they
    had to say about the truce. He left.
    The delegation said that it would not wait for longer than two days, and
    that it had other things to do.
    """, [0, 0, 1]
  ),
])
func `Finds paragraphs, hard-wrapped or not`(_ text: String, _ paragraphs: [Int]) {
  #expect(tokenise(text).paragraphs == paragraphs)
}

@Test func `Positions are exact on any Unicode`() {
  for example in cases {
    let text = "«é😀» " + example.text + " e\u{301}nd"
    let bytes = Array(text.utf8)
    let scalars = Array(text.unicodeScalars)
    for token in tokenise(text).tokens {
      #expect(String(decoding: bytes[token.bytes], as: UTF8.self) == token.form)
      var view = String.UnicodeScalarView()
      view.append(contentsOf: scalars[token.scalars])
      #expect(String(view).unicodeScalars.elementsEqual(token.form.unicodeScalars))
    }
  }
}

@Test func `Cuts a sentence at the limit`() {
  let analysed = tokenise(String(repeating: "word ", count: 2500))
  #expect(analysed.sentences.map(\.count) == [1000, 1000, 500])
}

@Test(arguments: [
  "a", "a ", "a.", ".", "-", "'a", "a'", "\"", "a-", "1,", "@", "U.", "e\u{301}", "\u{1F600}", "\n", "’s",
])
func `Covers every visible byte of hostile runs`(_ unit: String) {
  let text = String(repeating: unit, count: 20_000)
  let analysed = tokenise(text)
  let covered = analysed.tokens.reduce(0) { $0 + $1.bytes.count }
  #expect(covered == text.utf8.count { $0 > 0x20 })
  #expect(analysed.sentences.reduce(0) { $0 + $1.count } == analysed.tokens.count)
  #expect(analysed.sentences.count == analysed.paragraphs.count)
}
