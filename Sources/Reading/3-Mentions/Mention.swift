package import Meetings

/// Words that name or describe a person, organisation, state, group or place.
package struct Mention: Sendable {
  package enum Form: Sendable {
    /// "Zalmay Khalilzad", "the Taliban", "Doha"
    case name
    /// "Afghan", "US": a nationality used as a modifier
    case adjective
    /// "the US special envoy", "Afghan officials", "both sides", "the Qatari capital"
    case description
    /// "he", "they", "it"
    case pronoun
  }

  /// All of the mention's words, titles included: "US Special Representative Zalmay Khalilzad".
  package var tokens: Range<Int>
  /// The token that the sentence attaches the mention by.
  package var head: Int
  package var form: Form
  /// Indices into ``Mentions/entities``; several for "the two leaders", none where it could not be resolved.
  package var entities: [Int]

  package init(tokens: Range<Int>, head: Int, form: Form, entities: [Int]) {
    self.tokens = tokens
    self.head = head
    self.form = form
    self.entities = entities
  }
}

/// Whom or what mentions of one article speak of.
package struct Entity: Sendable {
  package enum Kind: Sendable {
    case person, organization
    /// A country or its government; a place or an actor, as the sentence has it.
    case state
    /// People with no better name: "tribal elders".
    case group
    /// A city; an actor where it is a capital that stands for its government.
    case city
    /// A region, a venue, a landmark.
    case region, venue
  }

  package var kind: Kind
  /// The fullest name that the article gives; for offices without a name, the office: "Israeli defence minister".
  package var name: String
  package var aliases: Set<String> = []
  package var titles: Set<String> = []
  /// ISO 3166-1 alpha-2: of the place, or of the state that the actor belongs to.
  package var country: String?
  /// Where a city or venue is a capital: the country it is the capital of.
  package var capitalOf: String?
  package var latitude: Double?
  package var longitude: Double?
  /// Officials of no named state, "government officials": those of wherever the occasion is.
  var isLocal = false
  /// Index of the organisation or state that a delegation, an office holder or a body belongs to.
  package var sentBy: Int?

  package init(kind: Kind, name: String) {
    self.kind = kind
    self.name = name
  }
}

extension Entity {
  /// Whether no office is known: "Mr" and "Sir" are none.
  var isUntitled: Bool { titles.allSatisfy { Self.address.contains($0.filter { $0 != "." }) } }

  private static let address: Set<String> = ["mr", "mrs", "ms", "miss", "dr", "sir", "professor"]
}

/// Every mention of an article, in order, and the entities they speak of.
package struct Mentions: Sendable {
  package var all: [Mention]
  package var entities: [Entity]
  package var notes: [Note]

  package init(all: [Mention] = [], entities: [Entity] = [], notes: [Note] = []) {
    self.all = all
    self.entities = entities
    self.notes = notes
  }
}
