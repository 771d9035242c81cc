internal import JSONText
internal import Meetings

/// A JSON value and the way to it, for errors that say where.
struct Field {
  let value: JSONValue
  let path: String

  init(_ value: JSONValue, path: String = "") {
    self.value = value
    self.path = path
  }

  /// A member of an object; null where it is missing. Of several with the same key the first counts.
  func member(_ key: String) throws(FormatError) -> Field {
    guard case .object(let members) = value else { throw error("an object is expected") }
    let found = members.first { $0.key == key }?.value ?? .null
    return Field(found, path: path.isEmpty ? key : path + "." + key)
  }

  func elements() throws(FormatError) -> [Field] {
    guard case .array(let values) = value else { throw error("an array is expected") }
    return values.enumerated().map { Field($0.element, path: "\(path)[\($0.offset)]") }
  }

  /// The elements of an array that may be missing.
  func elementsIfAny() throws(FormatError) -> [Field] { value == .null ? [] : try elements() }

  func text() throws(FormatError) -> String {
    guard case .string(let text) = value else { throw error("a string is expected") }
    return text
  }

  func textIfAny() throws(FormatError) -> String? { value == .null ? nil : try text() }

  func texts() throws(FormatError) -> [String] {
    try elementsIfAny().map { (field) throws(FormatError) in try field.text() }
  }

  func integer() throws(FormatError) -> Int {
    guard case .integer(let number) = value else { throw error("a whole number is expected") }
    return number
  }

  func numberIfAny() throws(FormatError) -> Double? {
    switch value {
    case .null: return nil
    case .integer(let number): return Double(number)
    case .number(let number) where number.isFinite: return number
    default: throw error("a number is expected")
    }
  }

  func truthIfAny() throws(FormatError) -> Bool? {
    switch value {
    case .null: return nil
    case .bool(let truth): return truth
    default: throw error("true or false is expected")
    }
  }

  func choice<Choice: RawRepresentable<String> & CaseIterable>(
    of type: Choice.Type
  ) throws(FormatError) -> Choice {
    let text = try text()
    if let choice = Choice(rawValue: text) { return choice }
    throw error("'\(text)' is none of " + Choice.allCases.map(\.rawValue).joined(separator: ", "))
  }

  func choiceIfAny<Choice: RawRepresentable<String> & CaseIterable>(
    of type: Choice.Type
  ) throws(FormatError) -> Choice? {
    value == .null ? nil : try choice(of: type)
  }

  func dayIfAny() throws(FormatError) -> Day? {
    guard let text = try textIfAny() else { return nil }
    if let day = Day(text) { return day }
    throw error("'\(text)' is no day (YYYY-MM-DD)")
  }

  func error(_ problem: String) -> FormatError { FormatError(path: path, problem: problem) }
}
