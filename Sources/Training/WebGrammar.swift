internal import Reading

/// Makes up sentences as people write them to shops, friends and forums, with names that nobody has heard of: most short
/// texts of the treebank are such, and what they have few of is names, so a network learns those names by heart instead of
/// what stands around a name.
struct WebGrammar {
  private var random: SplitMix
  private var given: [String] = []
  private var families: [String] = []
  private var places: [String] = []
  private var organisations: [String] = []

  /// Known names come from the gazetteer and the lists in a folder of knowledge.
  init(knowledge: String, seed: UInt64) throws {
    random = SplitMix(state: seed)
    for line in try lines(of: knowledge + "/world/names.tsv") {
      let fields = line.split(separator: "\t", omittingEmptySubsequences: false)
      guard fields.count > 1, fields[0].allSatisfy({ $0.isLetter || $0 == " " }) else { continue }
      let name = fields[0].split(separator: " ").map { $0.prefix(1).uppercased() + $0.dropFirst() }
        .joined(separator: " ")
      switch fields[1] {
      case "G": given.append(name)
      case "N": families.append(name)
      case "S" where fields.count > 2, "C" where fields.count > 2, "Cc" where fields.count > 2:
        places.append(String(fields[2]))
      default: break
      }
    }
    places += try lines(of: knowledge + "/world/places.txt").filter { !$0.isEmpty }.map(String.init)
    organisations = try lines(of: knowledge + "/world/organisations.txt").filter { !$0.isEmpty }.map(String.init)
  }

  private mutating func one<T>(_ list: [T]) -> T { list[Int(random.next() % UInt64(list.count))] }
  private mutating func one(_ text: String) -> String { one(text.split(separator: " ").map(String.init)) }
  private mutating func chance(_ percent: UInt64) -> Bool { random.next() % 100 < percent }

  /// A sentence's words, and their labels as in ``NameLabel``.
  mutating func sentence() -> LabelledSentence {
    var sentence: LabelledSentence = ([], [])
    var last: [Character: [String]] = [:]
    for part in one(webPhrases).split(separator: " ") {
      guard part.first == "%", let slot = part.dropFirst().first else {
        sentence.forms.append(one(part.split(separator: "|").map(String.init)))
        sentence.labels.append(0)
        continue
      }
      let (kind, name) = name(slot)
      let words = part.count > 2 ? last[slot] ?? tokens(of: name) : tokens(of: name)
      last[slot] = words
      add(words, kind, to: &sentence)
    }
    return sentence
  }

  private func add(_ words: [String], _ kind: NamedSpan.Kind, to sentence: inout LabelledSentence) {
    for index in words.indices {
      sentence.labels.append(Int32(NameLabel.index(kind, NameLabel.part(index, of: words.indices))))
    }
    sentence.forms += words
  }

  private func tokens(of name: String) -> [String] { tokenise(name).tokens.map(\.form) }

  private mutating func name(_ slot: Character) -> (NamedSpan.Kind, String) {
    switch slot {
    case "O": (.organization, business())
    case "K": (.organization, one(organisations))
    case "P": (.person, person())
    case "G": (.person, chance(80) ? givenName() : coined())
    case "F": (.person, chance(50) ? one(families) : coined())
    default: (.place, place())
    }
  }
}

// Names.

extension WebGrammar {
  /// A word that there isn't: "Chiatee", "Thoster".
  private mutating func coined() -> String {
    var word = ""
    for _ in 0..<2 + random.next() % 2 {
      word += one("b c d f g h j k l m n p r s t v w z br cr dr fr gr pl pr sh st th tr ch sl qu kr")
      word += one("a e i o u a e i o ia ee oo ai")
      if chance(35) { word += one("n r l s t m x ck nd rt ns") }
    }
    return word.prefix(1).uppercased() + word.dropFirst()
  }

  private mutating func initials() -> String {
    (0..<2 + random.next() % 3).map { _ in one("A B C D E F G H I J K L M N O P R S T U V W") }.joined()
  }

  private mutating func givenName() -> String { chance(50) ? one(commonGivenNames) : one(given) }

  private mutating func person() -> String {
    let family = chance(45) ? coined() : one(families)
    switch random.next() % 8 {
    case 0: return givenName() + " " + one("A. B. C. D. E. F. J. K. L. M. R. S. W.") + " " + family
    case 1: return givenName() + " " + family + "-" + one(families)
    case 2: return givenName() + " " + givenName() + " " + family
    case 3: return coined() + " " + family
    default: return givenName() + " " + family
    }
  }

  private mutating func business() -> String {
    switch random.next() % 15 {
    case 0, 1: return coined()
    case 2: return initials()
    case 3: return givenName() + "'s"
    case 4: return one(families) + "'s"
    case 5: return one(families) + " & " + (chance(35) ? "Sons" : one(families))
    case 6: return one(families) + " " + one(trades)
    case 7, 8: return one(qualities) + " " + one(trades)
    case 9:
      return one(qualities) + " " + one(trades) + " " + one("Center Company Inc. LLC Services Shop Store Group")
    case 10: return coined() + " " + one(trades)
    case 11: return one(places) + " " + one(trades)
    case 12: return givenName() + "'s " + one(trades)
    case 13: return one(qualities) + " " + one("and & of") + " " + one(qualities)
    default: return one(organisations)
    }
  }

  private mutating func place() -> String {
    switch random.next() % 8 {
    case 0: return coined()
    case 1: return coined() + " " + one(landscapes)
    case 2: return one(families) + " " + one(landscapes)
    case 3: return one(places) + " " + one("Airport Museum Aquarium Zoo Castle Cathedral Harbor Station")
    default: return one(places)
    }
  }
}

private let landscapes =
  "Park Island Beach River Valley Bay Lake Springs Falls Hills Creek Heights Mountain Canyon Point Bridge Tower Square"

private let trades = """
  Plumbing Heating Cleaners Dentistry Dental Auto Motors Towing Roofing Builders Construction Electric Landscaping
  Pharmacy Salon Spa Nails Bakery Grill Cafe Diner Pizza Pizzeria Deli Bistro Kitchen Restaurant Ristorante Tavern Pub
  Bar Books Jewelers Florist Flowers Photography Studios Studio Design Movers Moving Storage Insurance Mortgage Realty
  Properties Apartments Clinic Chiropractic Orthodontics Veterinary Kennels Fitness Yoga Martial Dance Music Records
  Video Computers Software Systems Networks Technologies Solutions Consulting Partners Associates Group Capital Energy
  Power Pipeline Gas Bank Financial Securities Trust Services Limo Travel Tours Airlines Academy School Montessori
  University College Institute Foundation Society League Council Transmission Tire Glass Windows Carpets Flooring
  Painting Printing Press Tattoo Optical Hardware Furniture Outfitters Sports Cycles Surf Toys Market Foods Farms
  Nursery Crepes Sushi Thai Tacos Burgers Donuts Coffee Tea Wine Brewing
  """.replacing("\n", with: " ")

private let qualities = """
  First Best Lucky Golden Green Blue Red Silver Royal Grand Happy Perfect Precision Premier Quality Classic Modern Fresh
  Pure Bright Eagle Tiger Lion Phoenix Dragon Panda Summit Valley River Lake Ocean Sunset Sunrise Mountain Metro City
  Capitol National American United Universal Global Pacific Atlantic Southern Northern Western Eastern Texas Carolina
  Bay Coast Family Comfort Total Complete Advanced Elite Express Quick Discount Village Main Old New Little Big Twin
  Star Crown Diamond Rainbow Magic Dream Angel Liberty Heritage Pioneer Cornerstone Gentle Lovely
  """.replacing("\n", with: " ")

private let commonGivenNames = """
  James John Robert Michael William David Richard Joseph Thomas Charles Chris Daniel Matthew Anthony Mark Donald Steven
  Paul Andrew Joshua Kenneth Kevin Brian George Edward Ronald Timothy Jason Jeff Ryan Jacob Gary Nick Eric Jonathan
  Stephen Larry Justin Scott Brandon Ben Sam Greg Frank Alex Ray Patrick Jack Dennis Jerry Tyler Aaron Jose Henry Adam
  Doug Nathan Peter Zach Kyle Walter Harold Carl Jeremy Keith Roger Gerald Sean Christian Terry Mike Jim Bob Bill Dave
  Steve Tom Joe Dan Matt Tony Ken Tim Ed Rick Ron Don Mary Patricia Jennifer Linda Barbara Susan Jessica Sarah Karen Lisa
  Nancy Betty Sandra Margaret Ashley Kim Emily Donna Michelle Carol Amanda Melissa Deborah Stephanie Rebecca Laura Helen
  Sharon Cynthia Kathy Amy Angela Anna Ruth Brenda Pam Nicole Katherine Virginia Catherine Christine Debra Rachel Janet
  Emma Carolyn Maria Heather Diane Julie Joyce Vicki Kelly Christina Lauren Joan Evelyn Olivia Judy Megan Cheryl Martha
  Andrea Frances Hannah Jackie Ann Gloria Jean Kathryn Alice Teresa Sara Janice Julia Marie Grace Sue Beth Tina Shelly
  Tracy Stacy Debbie Kate Jen Liz Meg Becky Shirley Kay
  """.replacing("\n", with: " ")
