internal import Meetings

/// What an article calls an occasion so that other articles' words can be told to mean it.
extension Scene {
  /// `sixth round`, `g20 summit`; `rounds` where the words speak of a whole series; nil where they are common ones.
  func name(of cluster: OccasionCluster) -> String? {
    cluster.members.lazy.compactMap { self.name(of: $0) }.first
  }

  private func name(of occasion: Occasion) -> String? {
    // "The eighth, also in Doha": counted among what was named before.
    let noun = occasion.echoes ?? occasion.trigger
    let lemma = tree[noun].lemma.lowercased()
    if Self.counted.contains(lemma), let ordinal = occasion.label { return "\(ordinal) \(lemma)" }
    let isSeveral = tree[noun].lower == lemma + "s" && tree.child(noun, .nummod) != nil
    if Self.counted.contains(lemma), isSeveral, lemma != "summit" { return lemma + "s" }
    guard Self.gatherings.contains(lemma) else { return nil }
    let names = tree.children(noun, [.compound, .amod, .flat]).filter {
      $0 < noun && tree[$0].form.first?.isUppercase == true && tree[$0].pos != .num
    }
    return names.isEmpty ? nil : (names + [noun]).map { tree[$0].lower }.joined(separator: " ")
  }

  private static let counted: Set<String> = ["round", "session", "edition", "summit", "conference"]
  private static let gatherings: Set<String> = [
    "summit", "conference", "forum", "assembly", "congress", "dialogue",
  ]
}
