internal import ArgumentParser
internal import Meetings

/// A day, month or year as typed: `2019-10-03`, `2019-10`, `2019`.
struct DateArgument: ExpressibleByArgument {
  let span: DateSpan

  init?(argument: String) {
    let parts = argument.split(separator: "-", omittingEmptySubsequences: false)
    let widths = parts.map(\.utf8.count)
    guard parts.allSatisfy({ $0.utf8.allSatisfy { (0x30...0x39).contains($0) } }) else { return nil }
    let numbers = parts.compactMap { Int($0) }
    switch widths {
    case [4]: guard let span = DateSpan(year: numbers[0]) else { return nil }; self.span = span
    case [4, 2]:
      guard let span = DateSpan(year: numbers[0], month: numbers[1]) else { return nil }; self.span = span
    case [4, 2, 2]:
      guard let day = Day(year: numbers[0], month: numbers[1], day: numbers[2]) else { return nil }
      span = DateSpan(day)
    default: return nil
    }
  }
}

/// Why a typed date is none, with the nearest that exists.
func explained(_ argument: String, option: String) -> String {
  let numbers = argument.split(separator: "-").compactMap { Int($0) }
  if numbers.count == 3, let last = DateSpan(year: numbers[0], month: min(max(numbers[1], 1), 12))?.latest {
    return "\(option) \(argument): no such day; the nearest is \(last)"
  }
  return "\(option) \(argument): give a day, month or year: 2019-10-03, 2019-10 or 2019"
}

func date(_ argument: String?, option: String) throws -> DateSpan? {
  guard let argument else { return nil }
  guard let date = DateArgument(argument: argument) else {
    throw fail(explained(argument, option: option), Exit.usage)
  }
  return date.span
}
