/// A location: a venue, a city, a region, a country.
public struct Place: Hashable, Sendable {
  /// What a place is, from the small to the large.
  public enum Kind: String, Sendable, CaseIterable {
    case venue, city, region, country
  }

  /// Readable key, unique among places: `doha`.
  public var id: String
  /// The name by which it is shown.
  public var name: String
  /// What it is.
  public var kind: Kind
  /// ISO 3166-1 alpha-2 code.
  public var country: String?
  /// The id of the place that holds this one; it stands in the same list.
  public var within: String?
  /// Degrees north, WGS 84.
  public var latitude: Double?
  /// Degrees east, WGS 84.
  public var longitude: Double?
  /// Other forms found, sorted.
  public var aliases: [String]

  /// A place; where it lies may be unknown.
  public init(
    id: String, name: String, kind: Kind, country: String? = nil, within: String? = nil,
    latitude: Double? = nil, longitude: Double? = nil, aliases: [String] = []
  ) {
    self.id = id
    self.name = name
    self.kind = kind
    self.country = country
    self.within = within
    self.latitude = latitude
    self.longitude = longitude
    self.aliases = aliases
  }
}
