/// Dictionary forms: exceptions as the treebanks have them, and rules for the rest, which ask what words there are.
package struct Lemmas: Sendable {
  /// By part of speech.
  private var exceptions: [[String: String]]
  private let words: WordTable?

  /// Lines of form, part of speech and lemma, with tabs between them; `words` tells which words there are.
  package init(_ bytes: [UInt8], words: WordTable?) {
    exceptions = Array(repeating: [:], count: PartOfSpeech.allCases.count)
    self.words = words
    let numbers = Dictionary(uniqueKeysWithValues: PartOfSpeech.allCases.map { ($0.name, Int($0.rawValue)) })
    for line in bytes.split(separator: 0x0A) {
      let fields = line.split(separator: 0x09).map { String(decoding: $0, as: UTF8.self) }
      if fields.count == 3, let number = numbers[fields[1]] { exceptions[number][fields[0]] = fields[2] }
    }
  }

  package func lemma(of token: Token) -> String {
    if token.lower.utf8.count > 40 { return token.form }
    if let exception = exceptions[Int(token.pos.rawValue)][token.lower] { return exception }
    if token.pos == .verb, let base = Lemmas.irregular[token.lower] { return base }
    return byRule(token.form, lower: token.lower, pos: token.pos, features: token.features)
  }

  package func byRule(_ form: String, lower: String, pos: PartOfSpeech, features: Features) -> String {
    switch pos {
    case .propn: features.contains(.plural) ? singular(form) : form
    case .noun: features.contains(.plural) ? singular(lower) : lower
    case .verb, .aux: verb(lower, features)
    case .x, .sym, .punct: form
    default: lower
    }
  }

  /// Past forms of strong verbs that the treebanks happen not to have.
  private static let irregular: [String: String] = [
    "shook": "shake", "shaken": "shake", "swore": "swear", "sworn": "swear", "rung": "ring", "rang": "ring",
    "lent": "lend", "underwent": "undergo", "overcame": "overcome", "bade": "bid", "bidden": "bid",
    "bound": "bind",
    "sang": "sing", "sung": "sing", "swam": "swim", "swum": "swim", "risen": "rise", "borne": "bear",
    "froze": "freeze", "frozen": "freeze", "knelt": "kneel", "lain": "lie", "shone": "shine", "slung": "sling",
    "spelt": "spell", "spilt": "spill", "stung": "sting", "strove": "strive", "striven": "strive", "tore": "tear",
    "torn": "tear", "trod": "tread", "trodden": "tread", "upheld": "uphold", "wept": "weep", "wove": "weave",
    "woven": "weave", "wrung": "wring", "rode": "ride", "ridden": "ride", "clung": "cling", "flung": "fling",
    "strode": "stride", "forsook": "forsake", "foresaw": "foresee", "foreseen": "foresee",
    "withstood": "withstand",
    "withheld": "withhold", "forbade": "forbid", "forbidden": "forbid", "undertook": "undertake",
    "undertaken": "undertake", "mistook": "mistake", "overtook": "overtake", "oversaw": "oversee",
    "overseen": "oversee", "overthrew": "overthrow", "overthrown": "overthrow", "hid": "hide", "hidden": "hide",
    "crept": "creep", "leapt": "leap", "slid": "slide", "spun": "spin", "swept": "sweep", "swelled": "swell",
    "sped": "speed", "bred": "breed", "fled": "flee", "sank": "sink", "sunk": "sink", "shrank": "shrink",
  ]

  private func isKnown(_ word: String) -> Bool { words?.look(TokenFeatures.key(word)).row != nil }

  private func singular(_ word: String) -> String {
    if word.hasSuffix("ies"), word.utf8.count > 4 { return word.dropLast(3) + "y" }
    if word.hasSuffix("es"), word.utf8.count > 4 {
      let short = String(word.dropLast(2))
      let long = String(word.dropLast())
      let endings = ["ss", "sh", "ch", "x", "z"]
      if endings.contains(where: short.hasSuffix) { return isKnown(long) && !isKnown(short) ? long : short }
      return isKnown(short) && !isKnown(long) ? short : long
    }
    if word.hasSuffix("men"), word.utf8.count > 3 { return word.dropLast(2) + "an" }
    return word.hasSuffix("s") && !word.hasSuffix("ss") ? String(word.dropLast()) : word
  }

  private func verb(_ word: String, _ features: Features) -> String {
    if word.hasSuffix("ing"), word.utf8.count > 4 { return base(String(word.dropLast(3))) }
    if features.contains(.past), word.hasSuffix("ied"), word.utf8.count > 4 { return word.dropLast(3) + "y" }
    if features.contains(.past), word.hasSuffix("ed"), word.utf8.count > 3 {
      return base(String(word.dropLast(2)))
    }
    if features.contains(.present), !features.contains(.participle) { return singular(word) }
    return word
  }

  /// A verb without its ending: "planned" has left `plann`, "hosted" `host`, "telephoned" `telephon`.
  ///
  /// The only one that is a word wins: the stem, the stem with "e", or the stem without its doubled letter.
  private func base(_ stem: String) -> String {
    let isDoubled = Lemmas.isDoubled(stem)
    if isDoubled {
      let short = String(stem.dropLast())
      if isKnown(short) != isKnown(stem) { return isKnown(short) ? short : stem }
      return Lemmas.byEnding(stem)
    }
    let long = stem + "e"
    if isKnown(stem) != isKnown(long) { return isKnown(long) ? long : stem }
    return Lemmas.byEnding(stem)
  }

  private static func isVowel(_ letter: UInt8) -> Bool { [0x61, 0x65, 0x69, 0x6F, 0x75].contains(letter) }

  private static func isDoubled(_ stem: String) -> Bool {
    let letters = Array(stem.utf8.suffix(2))
    return stem.utf8.count >= 3 && letters[0] == letters[1] && !isVowel(letters[0])
  }

  /// What the letters before the ending suggest.
  private static func byEnding(_ stem: String) -> String {
    let letters = Array(stem.utf8)
    guard letters.count >= 3 else { return stem }
    let last = letters[letters.count - 1]
    let before = letters[letters.count - 2]
    if isDoubled(stem), ![0x6C, 0x73, 0x7A, 0x66].contains(last) { return String(stem.dropLast()) }
    let takesE =
      switch last {
      case UInt8(ascii: "v"), UInt8(ascii: "c"), UInt8(ascii: "u"), UInt8(ascii: "z"): true
      case UInt8(ascii: "s"): before != UInt8(ascii: "s") && !stem.hasSuffix("us")
      case UInt8(ascii: "g"): before != UInt8(ascii: "n") || stem.hasSuffix("ang") || stem.hasSuffix("eng")
      case UInt8(ascii: "t"): stem.hasSuffix("at") && letters.count > 3 && !isVowel(letters[letters.count - 3])
      case UInt8(ascii: "l"): !isVowel(before) && before != last && before != UInt8(ascii: "r")
      case UInt8(ascii: "r"): stem.hasSuffix("uir") || stem.hasSuffix("ar") && letters.count > 3
      case UInt8(ascii: "d"): ["id", "ud", "od"].contains(where: stem.hasSuffix)
      // A single vowel before: "telephone", "define", "compile"; two vowels or a short word: "train", "open".
      case UInt8(ascii: "n"):
        stem.hasSuffix("on") && letters.count > 6 && !stem.hasSuffix("ion") || stem.hasSuffix("fin")
      default: false
      }
    return takesE ? stem + "e" : stem
  }
}
