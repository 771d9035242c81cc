internal import Meetings

/// The names of a text that the gazetteer knows, each with the senses that it may have there.
struct KnownNames {
  private let tokens: [Token]
  /// For each token, the longest known name that starts there.
  private var starts: [Int: (range: Range<Int>, senses: [NameSense])] = [:]
  /// How often the text names each country.
  private var countries: [String: Int] = [:]

  init(in text: AnalysedText) {
    tokens = text.tokens
    for sentence in text.sentences {
      for start in sentence where isCapitalised(tokens[start]) {
        if let half = Self.half(at: start, in: sentence, tokens) {
          starts[start] = (start..<(start + 1), half)
          continue
        }
        guard let known = Self.longest(from: start, in: sentence, tokens) else { continue }
        starts[start] = known
        if let state = known.senses.first(where: { "SAD".contains($0.kind) }), !state.country.isEmpty {
          countries[state.country, default: 0] += 1
        }
      }
    }
  }

  /// The longest known name from a token on, in its likeliest sense here.
  func name(at start: Int) -> (range: Range<Int>, sense: NameSense)? {
    guard let (range, senses) = starts[start], let sense = likeliest(senses) else { return nil }
    return (range, sense)
  }

  /// Whether the text names a country.
  func speaks(of country: String) -> Bool { countries[country] != nil }

  /// The place that a name is, where the text puts it as one, also where it is too like other words elsewhere.
  func place(_ range: Range<Int>) -> NameSense? {
    guard let start = range.first, let known = starts[start], known.range == range else { return nil }
    return likeliest(known.senses.filter { "SCRV".contains($0.kind) })
  }

  /// States before bodies before places; of several towns of a name the larger one, and by far the one in a country that the
  /// text speaks of.
  private func likeliest(_ senses: [NameSense]) -> NameSense? {
    let order: [Character] = ["S", "A", "D", "P", "O", "M", "C", "V", "R"]
    func rank(_ sense: NameSense) -> (Int, Int) {
      let size = max(sense.people, sense.flags.contains("c") ? 200_000 : 1000)
      // Continents and the like before towns of their names.
      let isWide = sense.kind == "R" && sense.country.isEmpty
      return (
        isWide ? 4 : order.firstIndex(of: sense.kind) ?? 9, -size * (countries[sense.country] == nil ? 1 : 40)
      )
    }
    return senses.min { rank($0) < rank($1) }
  }

  /// The state that the first word of "North and South Korea" is short for.
  private static func half(at start: Int, in sentence: Range<Int>, _ tokens: [Token]) -> [NameSense]? {
    guard start + 3 < sentence.upperBound, directions.contains(tokens[start].lower),
      tokens[start + 1].lower == "and",
      directions.contains(tokens[start + 2].lower)
    else { return nil }
    let senses = Gazetteer.senses(folded(tokens[start].form + " " + tokens[start + 3].form)).filter {
      $0.kind == "S"
    }
    return senses.isEmpty ? nil : senses
  }

  private static let directions: Set<String> = ["north", "south", "east", "west"]

  /// The longest gazetteer name that starts here; at most nine tokens.
  private static func longest(
    from start: Int, in sentence: Range<Int>, _ tokens: [Token]
  ) -> (range: Range<Int>, senses: [NameSense])? {
    var key = ""
    var best: (Range<Int>, [NameSense])?
    for end in start..<min(start + 9, sentence.upperBound) {
      let form = tokens[end].form
      let part = folded(form.filter { $0 != "." })
      if part.isEmpty {
        guard form == "-" || form == "–" else { break }
        continue
      }
      // "the Donetsk People's Republic" is found as "donetsk peoples republic".
      let isEnding = part == "s" && form != part && form.utf8.count <= 4 && !isCapitalised(tokens[end])
      key += key.isEmpty || isEnding ? part : " " + part
      guard isCapitalised(tokens[end]) else { continue }
      let fits = Gazetteer.senses(key).filter { sense in
        !["G", "N", "W"].contains(sense.kind)
          && (!sense.flags.contains("u") || form.unicodeScalars.allSatisfy { !$0.properties.isLowercase })
      }
      if !fits.isEmpty { best = (start..<(end + 1), fits) }
    }
    return best
  }

  /// Whether the words around a name make it a place: "in Mazowe", "Bari, Italy", a row of cities.
  func isPut(_ range: Range<Int>, within sentence: Range<Int>) -> Bool {
    let next = range.upperBound
    let isPossessive = next < sentence.upperBound && ["'s", "’s"].contains(tokens[next].lower)
    if range.lowerBound > sentence.lowerBound, !isPossessive,
      ["in", "near", "outside", "into"].contains(tokens[range.lowerBound - 1].lower)
    {
      return true
    }
    if next + 1 < sentence.upperBound, tokens[next].form == ",", starts[next + 1]?.senses.first?.kind == "S" {
      return true
    }
    return isBesidePlaces(range, within: sentence)
  }

  /// "Berlin, Paris, Rome and Matera": two well-known places before it in the row, or behind it.
  private func isBesidePlaces(_ range: Range<Int>, within sentence: Range<Int>) -> Bool {
    var clear = 0
    var token = range.lowerBound - 1
    while token > sentence.lowerBound, ["and", ",", "the"].contains(tokens[token].lower) {
      while token > sentence.lowerBound, ["and", ",", "the"].contains(tokens[token].lower) { token -= 1 }
      guard
        let start = (max(sentence.lowerBound, token - 3)...token).first(where: {
          starts[$0]?.range.upperBound == token + 1
        }), isAnyPlace(start)
      else { break }
      if isClearPlace(start) { clear += 1 }
      token = start - 1
    }
    token = range.upperBound
    while token + 1 < sentence.upperBound, ["and", ","].contains(tokens[token].lower) {
      while token + 1 < sentence.upperBound, ["and", ",", "the"].contains(tokens[token].lower) { token += 1 }
      guard isAnyPlace(token), let end = starts[token]?.range.upperBound else { break }
      if isClearPlace(token) { clear += 1 }
      token = end
    }
    return clear >= 2
  }

  private func isAnyPlace(_ start: Int) -> Bool {
    starts[start]?.senses.contains { $0.kind == "S" || $0.kind == "C" } ?? false
  }

  private func isClearPlace(_ start: Int) -> Bool {
    starts[start]?.senses.contains { $0.kind == "S" || $0.kind == "C" && !$0.flags.contains("w") } ?? false
  }
}

extension NameSense {
  /// Whether a single word of this sense is also a word or somebody's name.
  func isLikeOthers(_ key: String) -> Bool {
    flags.contains("w") || Gazetteer.senses(key).contains { ["G", "N"].contains($0.kind) }
  }
}
