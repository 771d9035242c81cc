/// Words that papers use for one office in turn.
private let families: [String: String] = [
  "representative": "envoy", "negotiator": "envoy", "emissary": "envoy", "mediator": "envoy",
  "premier": "minister prime", "adviser": "advisor", "chairwoman": "chair", "chairman": "chair",
  "chairperson": "chair", "monarch": "king", "spokeswoman": "spokesman", "spokesperson": "spokesman",
]
/// What many are at a time, so that nobody can be told by it.
private let common: Set<String> = [
  "official", "diplomat", "lawmaker", "politician", "delegate", "commander", "counterpart", "member", "leader",
  "general", "admiral", "colonel",
]

/// The office in some words: the noun with what qualifies it, `minister foreign`; nil where there is none that one
/// person can be told by.
func office(_ words: [String]) -> String? {
  // "secretary of state", "head of the army": what follows qualifies.
  let end = words.firstIndex { ["of", "for", "to"].contains($0) } ?? words.count
  guard let noun = words[..<end].lastIndex(where: { offices.contains($0) }), !common.contains(words[noun]) else {
    return nil
  }
  let word = words[noun]
  let rank = words[..<noun].last { ["former", "ex", "deputy", "vice", "acting"].contains($0) }
  let of = words.dropFirst(end + 1).filter { !["the", "affairs"].contains($0) }.joined(separator: " ")
  // Of ministers and secretaries there are many; of envoys one says "special", "peace" or nothing.
  let isOfMany = ["minister", "secretary", "chief", "head", "director"].contains(word)
  let before = noun > 0 && words[noun - 1] != rank && titleWords.contains(words[noun - 1]) ? words[noun - 1] : ""
  guard !isOfMany || !(of + before).isEmpty else { return nil }
  let field = isOfMany ? (of.isEmpty ? before : of).replacing("defence", with: "defense") : ""
  return [rank, families[word] ?? word, field.isEmpty ? nil : field].compactMap(\.self).joined(separator: " ")
}
