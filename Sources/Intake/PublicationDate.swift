internal import Meetings

/// What a document says of its day of publication.
enum PublicationDate: Hashable {
  case none
  case day(Day)
  /// Why it can't be read.
  case unreadable(String)
}

/// Reads `YYYY-MM-DD`, alone or at the head of a time stamp (`2019-12-05T10:00:00Z`): the day as it stands there,
/// whatever the zone.
func publicationDate(_ text: String) -> PublicationDate {
  let text = trimmed(text[...])
  if text.isEmpty { return .none }
  let head = text.utf8.prefix(10)
  let mark = text.utf8.dropFirst(10).first
  if mark == nil || mark == UInt8(ascii: "T") || mark == UInt8(ascii: " "), looksLikeDay(head) {
    if let day = Day(Substring(head)) { return .day(day) }
    return .unreadable("‘\(Substring(head))’ is not in the calendar: publication date unknown")
  }
  return .unreadable("‘\(text.prefix(40))’ is not YYYY-MM-DD: publication date unknown")
}

private func looksLikeDay(_ bytes: Substring.UTF8View.SubSequence) -> Bool {
  bytes.count == 10
    && bytes.enumerated().allSatisfy { i, byte in
      i == 4 || i == 7 ? byte == UInt8(ascii: "-") : (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
    }
}
