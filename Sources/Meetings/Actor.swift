/// A person, organisation, state or group that takes part in meetings.
public struct Actor: Hashable, Sendable {
  /// What an actor is; a group is people with no better name ("tribal elders").
  public enum Kind: String, Sendable, CaseIterable {
    case person, organization, state, group
  }

  /// Readable key, unique among actors: `zalmay-khalilzad`.
  public var id: String
  /// The fullest name that the texts give.
  public var name: String
  /// What the actor is.
  public var kind: Kind
  /// Other forms found, sorted, without the name itself.
  public var aliases: [String]
  /// Titles and offices as stated, sorted.
  public var titles: [String]
  /// States and organisations that the actor is said to belong to, as stated, sorted.
  public var affiliations: [String]
  /// ISO 3166-1 alpha-2 code of a state, or of the state that an actor is said to belong to.
  public var country: String?
  /// In a graph: the titles with the days of the articles that state them, sorted by title.
  public var offices: [Office]
  /// What the actor is to others, as stated; sorted.
  public var links: [ActorLink]
  /// In a graph: why the names are believed to be one actor's, where articles use several.
  public var reasons: [String]

  /// An actor; the arrays are sorted as their comments say.
  public init(
    id: String, name: String, kind: Kind, aliases: [String] = [], titles: [String] = [],
    affiliations: [String] = [], country: String? = nil, offices: [Office] = [], links: [ActorLink] = [],
    reasons: [String] = []
  ) {
    self.id = id
    self.name = name
    self.kind = kind
    self.aliases = aliases
    self.titles = titles
    self.affiliations = affiliations
    self.country = country
    self.offices = offices
    self.links = links
    self.reasons = reasons
  }
}

/// A title, and when articles gave it to somebody: the envoy of 2019 need not be the one of 2022.
public struct Office: Hashable, Sendable {
  /// The title as the articles write it.
  public var title: String
  /// Publication of the first article that states it; nil where none has a date.
  public var earliest: Day?
  /// Publication of the last one.
  public var latest: Day?

  /// A title; without days it is undated.
  public init(title: String, earliest: Day? = nil, latest: Day? = nil) {
    self.title = title
    self.earliest = earliest
    self.latest = latest
  }
}

/// How one actor relates to another.
public struct ActorLink: Hashable, Sendable {
  /// The relations that texts state.
  public enum Kind: String, Sendable, CaseIterable {
    case leads
    case represents
    case memberOf = "member-of"
    case successorOf = "successor-of"
  }

  /// What this actor is to the other.
  public var kind: Kind
  /// ``Actor/id`` of the other.
  public var actor: String

  /// A link to the actor of that id.
  public init(kind: Kind, actor: String) {
    self.kind = kind
    self.actor = actor
  }
}
