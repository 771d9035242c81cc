/// Dictionary forms: exceptions as the treebanks have them, and rules for the rest.
package struct Lemmas: Sendable {
  private var exceptions: [String: String] = [:]

  /// Lines of form, part of speech and lemma, with tabs between them.
  package init(_ bytes: [UInt8]) {
    for line in bytes.split(separator: 0x0A) {
      guard let tab = line.lastIndex(of: 0x09) else { continue }
      let key = String(decoding: line[..<tab], as: UTF8.self)
      exceptions[key] = String(decoding: line[line.index(after: tab)...], as: UTF8.self)
    }
  }

  package func lemma(of token: Token) -> String {
    if token.lower.utf8.count > 40 { return token.form }
    if let exception = exceptions[token.lower + "\t" + token.pos.name] { return exception }
    return Lemmas.byRule(token.form, lower: token.lower, pos: token.pos, features: token.features)
  }

  package static func byRule(_ form: String, lower: String, pos: PartOfSpeech, features: Features) -> String {
    switch pos {
    case .propn: features.contains(.plural) ? singular(form) : form
    case .noun: features.contains(.plural) ? singular(lower) : lower
    case .verb, .aux: verb(lower, features)
    case .x, .sym, .punct: form
    default: lower
    }
  }

  private static func singular(_ word: String) -> String {
    if word.hasSuffix("ies"), word.utf8.count > 4 { return word.dropLast(3) + "y" }
    for ending in ["sses", "shes", "ches", "xes", "zes"] where word.hasSuffix(ending) {
      return String(word.dropLast(2))
    }
    if word.hasSuffix("men") { return word.dropLast(2) + "an" }
    return word.hasSuffix("s") && !word.hasSuffix("ss") ? String(word.dropLast()) : word
  }

  private static func verb(_ word: String, _ features: Features) -> String {
    if word.hasSuffix("ing"), word.utf8.count > 4 { return base(String(word.dropLast(3))) }
    if features.contains(.past), word.hasSuffix("ied"), word.utf8.count > 4 { return word.dropLast(3) + "y" }
    if features.contains(.past), word.hasSuffix("ed"), word.utf8.count > 3 {
      return base(String(word.dropLast(2)))
    }
    if features.contains(.present), !features.contains(.participle) { return singular(word) }
    return word
  }

  /// A verb without its ending: "planned" has left `plann`, "hosted" `host`, "invited" `invit`.
  private static func base(_ stem: String) -> String {
    let letters = Array(stem.utf8)
    guard letters.count >= 3 else { return stem }
    let last = letters[letters.count - 1]
    let before = letters[letters.count - 2]
    func isVowel(_ letter: UInt8) -> Bool { [0x61, 0x65, 0x69, 0x6F, 0x75].contains(letter) }
    if last == before, ![0x6C, 0x73, 0x7A, 0x66].contains(last), !isVowel(last) { return String(stem.dropLast()) }
    let takesE =
      switch last {
      case UInt8(ascii: "v"), UInt8(ascii: "c"), UInt8(ascii: "u"), UInt8(ascii: "z"): true
      case UInt8(ascii: "s"): before != UInt8(ascii: "s") && !stem.hasSuffix("us")
      case UInt8(ascii: "g"): before != UInt8(ascii: "n") || stem.hasSuffix("ang") || stem.hasSuffix("eng")
      case UInt8(ascii: "t"): stem.hasSuffix("at") && letters.count > 3 && !isVowel(letters[letters.count - 3])
      case UInt8(ascii: "l"): !isVowel(before) && before != last && before != UInt8(ascii: "r")
      case UInt8(ascii: "r"): stem.hasSuffix("uir") || stem.hasSuffix("ar") && letters.count > 3
      case UInt8(ascii: "d"): ["id", "ud", "od"].contains(where: stem.hasSuffix)
      default: false
      }
    return takesE ? stem + "e" : stem
  }
}
