/// A person, organisation, state or group that takes part in meetings.
public struct Actor: Hashable, Sendable {
  public enum Kind: String, Sendable, CaseIterable {
    case person, organization, state, group
  }

  /// Readable key, unique among actors: `zalmay-khalilzad`.
  public var id: String
  /// The fullest name that the texts give.
  public var name: String
  public var kind: Kind
  /// Other forms found, sorted, without the name itself.
  public var aliases: [String]
  /// Titles and offices as stated, sorted.
  public var titles: [String]
  /// States and organisations that the actor is said to belong to, as stated, sorted.
  public var affiliations: [String]
  /// ISO 3166-1 alpha-2 code of a state, or of the state that an actor is said to belong to.
  public var country: String?

  public init(
    id: String, name: String, kind: Kind, aliases: [String] = [], titles: [String] = [],
    affiliations: [String] = [], country: String? = nil
  ) {
    self.id = id
    self.name = name
    self.kind = kind
    self.aliases = aliases
    self.titles = titles
    self.affiliations = affiliations
    self.country = country
  }
}
