internal import Meetings

/// An organisation's name taken apart.
struct OrganizationName {
  /// Sorted words without the small ones: `department state`.
  var key: String
  /// The initials of all words, and of those that aren't small: `unamia`, `unama`.
  var initials: Set<String>
  /// The name is an acronym: `unama`.
  var acronym: String?

  init(_ name: String) {
    let all = words(name).filter { $0 != "the" }
    let main = all.filter { !smallWords.contains($0) }
    key = (main.isEmpty ? all : main).sorted().joined(separator: " ")
    initials =
      main.count < 3
      ? [] : Set([all, main].map { $0.compactMap(\.first).map(String.init).joined() })
    let letters = name.unicodeScalars.filter { $0 != "." }
    let isCapital = letters.allSatisfy { $0.properties.isUppercase || $0.properties.numericType != nil }
    acronym =
      isCapital && (2...8).contains(letters.count) ? folded(String(String.UnicodeScalarView(letters))) : nil
  }
}

extension OrganizationName {
  /// The folded name without its article.
  static func plain(_ name: String) -> String {
    let all = words(name)
    return (all.first == "the" ? all.dropFirst() : all[...]).joined(separator: " ")
  }
}
