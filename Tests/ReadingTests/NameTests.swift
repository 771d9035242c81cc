import Reading
import Testing

/// Sentences of our own and the names in them.
private let sample: [(text: String, names: [String])] = [
  (
    "John Miller met Maria Lopez in Paris on Monday.", ["person John Miller", "person Maria Lopez", "place Paris"]
  ),
  ("Officials of the United Nations flew to Iraq.", ["organization United Nations", "place Iraq"]),
  ("President Hamid Karzai arrived in Pakistan.", ["person Hamid Karzai", "place Pakistan"]),
  ("The talks in Geneva ended late.", ["place Geneva"]),
  (
    "Prime Minister Tony Blair left London for Washington.",
    ["person Tony Blair", "place London", "place Washington"]
  ),
  ("The envoy said that the parties would wait.", []),
  ("Peter Hansen spoke. Later, reporters asked Hansen again.", ["person Peter Hansen", "person Hansen"]),
]

@Test func `Finds most of the names of a sample`() {
  var right = 0
  var found = 0
  var wanted = 0
  for example in sample {
    let text = analyse(example.text)
    let names = recogniseNames(in: text).map { span in
      "\(span.type) " + text.tokens[span.tokens].map(\.form).joined(separator: " ")
    }
    found += names.count
    wanted += example.names.count
    right += Set(names).intersection(example.names).count
  }
  #expect(Double(2 * right) >= 0.8 * Double(found + wanted), "\(right) right of \(found) found, \(wanted) wanted")
}

@Test(arguments: [
  (
    "The envoys of both sides met in the capital on Monday, and they said that the talks had been useful for all.",
    true
  ),
  (
    "Die Gesandten beider Seiten trafen sich am Montag in der Hauptstadt und nannten die Gespräche nützlich, wie es aus der Stadt hieß.",
    false
  ),
  (
    "Les émissaires des deux parties se sont réunis lundi dans la capitale et ont jugé que les discussions avaient été utiles pour tous.",
    false
  ),
  ("short", true),
  (
    "Bill Clinton met Boris Yeltsin in Helsinki on Friday. Secretary of State Madeleine Albright also met Russian Foreign "
      + "Minister Yevgeny Primakov.", true
  ),
])
func `Tells English from other languages`(_ text: String, _ isEnglish: Bool) {
  #expect(looksEnglish(tokenise(text)) == isEnglish)
}
