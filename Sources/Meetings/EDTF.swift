extension DateSpan {
  /// The span in the Extended Date/Time Format, level 1 (ISO 8601-2:2019): `2019-12-04`, `2019-10`, `2018`,
  /// `2019-12-05/2019-12-08`, `2019-10-01~/2019-10-10~` (approximate), `2019-12-05/` (end unknown), or an empty string
  /// where nothing is known.
  public var edtf: String {
    let mark = isApproximate ? "~" : ""
    guard let earliest else { return latest.map { "/" + $0.description + mark } ?? "" }
    guard let latest else { return earliest.description + mark + "/" }
    if earliest == latest { return earliest.description + mark }
    let (from, to) = (earliest.parts, latest.parts)
    if from.year == to.year, from.day == 1 {
      if from.month == 1, to.month == 12, to.day == 31 { return Day.padded(from.year, 4) + mark }
      if from.month == to.month, to.day == Day.length(ofMonth: to.month, in: to.year) {
        return String(earliest.description.prefix(7)) + mark
      }
    }
    return earliest.description + mark + "/" + latest.description + mark
  }
}
