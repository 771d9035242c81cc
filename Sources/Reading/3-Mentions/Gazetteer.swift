internal import CKnowledge

/// One sense of a name in the world gazetteer.
struct NameSense: Sendable, Hashable {
  /// S state, A nationality, D a state's people, C city, R region, V venue, O body, M armed group or movement, G given
  /// name, N family name, W ordinary word, P public figure by full name.
  var kind: Character
  /// c capital, u upper case only, w too like other words to stand alone.
  var flags: Substring
  var name: String
  /// ISO 3166-1 alpha-2; empty where there is none.
  var country: String
  var latitude: Double?
  var longitude: Double?
  /// Of a city.
  var people = 0
}

/// The embedded gazetteer: lines sorted by key, searched in place, so that nothing is parsed at the start.
enum Gazetteer {
  /// The senses of a folded name; logarithmic in the size of the gazetteer.
  static func senses(_ key: String) -> [NameSense] { lines(key).compactMap(sense) }

  /// The kinds of a folded name's senses, among them those that have no name of their own (G, N, W).
  static func kinds(_ key: String) -> [Character] {
    lines(key).compactMap { line in line.split(separator: "\t", maxSplits: 1).last?.first }
  }

  private static func lines(_ key: String) -> [String] {
    let table = unsafe knowledge_world()
    let bytes = unsafe UnsafeBufferPointer(start: table.start, count: table.count)
    let wanted = Array(key.utf8) + [0x09]
    var low = 0
    var high = bytes.count
    while low < high {
      let middle = unsafe lineStart(bytes, (low + high) / 2)
      if unsafe precedes(bytes, middle, wanted) { low = unsafe lineEnd(bytes, middle) } else { high = middle }
    }
    var found: [String] = []
    while unsafe low < bytes.count && starts(bytes, low, wanted) {
      let end = unsafe lineEnd(bytes, low)
      unsafe found.append(String(decoding: bytes[low..<(end - 1)], as: UTF8.self))
      low = end
    }
    return found
  }

  /// The English name of a state and of its capital, by country code; read once, on first use.
  static let states: [String: (name: String, capital: NameSense?)] = {
    let table = unsafe knowledge_world()
    let bytes = unsafe UnsafeBufferPointer(start: table.start, count: table.count)
    var states: [String: (name: String, capital: NameSense?)] = [:]
    var start = 0
    while start < bytes.count {
      let end = unsafe lineEnd(bytes, start)
      defer { start = end }
      guard unsafe isOfStates(bytes[start..<end]),
        let sense = unsafe sense(String(decoding: bytes[start..<(end - 1)], as: UTF8.self))
      else { continue }
      let known = states[sense.country]
      if sense.kind == "S" {
        if known == nil || known?.name == "" { states[sense.country] = (sense.name, known?.capital) }
      } else if known?.capital == nil {
        states[sense.country] = (known?.name ?? "", sense)
      }
    }
    return states
  }()

  /// Whether a line is of a state or of a capital.
  private static func isOfStates(_ line: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
    guard let tab = unsafe line.firstIndex(of: 0x09) else { return false }
    let kind = unsafe line[(tab + 1)...].prefix(2)
    return unsafe kind.first == UInt8(ascii: "S") || kind.elementsEqual("Cc".utf8)
  }

  private static func sense(_ line: String) -> NameSense? {
    let fields = line.split(separator: "\t", omittingEmptySubsequences: false)
    guard fields.count > 1, let kind = fields[1].first else { return nil }
    return NameSense(
      kind: kind, flags: fields[1].dropFirst(), name: fields.count > 2 ? String(fields[2]) : "",
      country: fields.count > 3 ? String(fields[3]) : "",
      latitude: fields.count > 4 ? Double(fields[4]) : nil, longitude: fields.count > 5 ? Double(fields[5]) : nil,
      people: fields.count > 6 ? Int(fields[6]) ?? 0 : 0)
  }

  private static func lineStart(_ bytes: UnsafeBufferPointer<UInt8>, _ index: Int) -> Int {
    var index = index
    while unsafe index > 0 && bytes[index - 1] != 0x0A { index -= 1 }
    return index
  }

  private static func lineEnd(_ bytes: UnsafeBufferPointer<UInt8>, _ index: Int) -> Int {
    var index = index
    while unsafe index < bytes.count && bytes[index] != 0x0A { index += 1 }
    return min(index + 1, bytes.count)
  }

  private static func precedes(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ key: [UInt8]) -> Bool {
    var index = 0
    while index < key.count && start + index < bytes.count {
      let byte = unsafe bytes[start + index]
      if byte != key[index] { return byte < key[index] }
      index += 1
    }
    return false
  }

  private static func starts(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ key: [UInt8]) -> Bool {
    guard start + key.count <= bytes.count else { return false }
    return key.indices.allSatisfy { unsafe bytes[start + $0] == key[$0] }
  }
}

/// The English short name of a state by its ISO 3166-1 alpha-2 code.
package func countryName(_ code: String) -> String? {
  Gazetteer.states[code].flatMap { $0.name.isEmpty ? nil : $0.name }
}

/// What people are, as `english/roles.tsv` lists it.
enum Roles {
  /// A holder is no title in front of a name, and an address no office; neither is a mark of the network's words.
  static let offices = words("office").union(words("holder"))
  static let titles = words("title").union(words("address"))
  static let people = words("people")

  private static func words(_ kind: String) -> Set<String> {
    let table = unsafe knowledge_roles()
    let text = unsafe String(decoding: UnsafeBufferPointer(start: table.start, count: table.count), as: UTF8.self)
    return Set(
      text.split(separator: "\n").compactMap { line in
        let fields = line.split(separator: "\t")
        return fields.count == 2 && fields[1] == kind ? String(fields[0]) : nil
      })
  }
}
