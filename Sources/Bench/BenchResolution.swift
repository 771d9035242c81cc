internal import Meetings
internal import Resolution

/// Resolves generated reports, and prints time, memory, and how much of the truth was found: B-cubed precision and
/// recall of meetings and of persons.
func benchResolution(reports count: Int) {
  let told = newspapers(of: World(occasions: max(10, count * 2 / 5), seed: 1), reports: count)
  let before = Bench.peakMemory
  let clock = ContinuousClock()
  var graph = Graph()
  let time = clock.measure { graph = resolve(told.readings) }
  graph.checkInvariants()
  var meetingOf: [String: String] = [:]
  var personOf: [String: String] = [:]
  let source = Dictionary(told.readings.map { ($0.document.id, $0) }) { first, _ in first }
  let persons = Set(graph.actors.filter { $0.kind == .person }.map(\.id))
  for meeting in graph.meetings {
    for report in meeting.reports {
      meetingOf["\(report.document) \(report.id)"] = meeting.id
      let original = source[report.document]?.reports.first { $0.id == report.id }
      // Only where the persons of a report can be told from each other by their number.
      let kinds = Dictionary(
        (source[report.document]?.actors ?? []).map { ($0.id, $0.kind) }
      ) { first, _ in first }
      let said = (original?.participants ?? []).map(\.actor).filter { kinds[$0] == .person }
      let found = report.participants.map(\.actor).filter(persons.contains)
      if said.count == 1, found.count == 1 { personOf["\(report.document) \(said[0])"] = found[0] }
    }
  }
  precondition(meetingOf.count == told.occasions.count, "a report is lost")
  print(
    "\(count) reports in \(told.readings.count) articles: \(graph.meetings.count) meetings, "
      + "\(graph.actors.count) actors, \(seconds(time)) s, \(Bench.peakMemory) MB (\(before) MB before)")
  print("meetings  " + bCubed(told.occasions, meetingOf))
  print("persons   " + bCubed(told.people.filter { personOf[$0.key] != nil }, personOf))
}

func seconds(_ time: Duration) -> String {
  let tenths = Int(time.components.seconds) * 10 + Int(time.components.attoseconds / 100_000_000_000_000_000)
  return "\(tenths / 10).\(tenths % 10)"
}

/// `P 0.950 R 0.930 F1 0.940`; linear in the items and the pairs of classes that meet.
private func bCubed(_ truth: [String: Int], _ found: [String: String]) -> String {
  var sizes: [Int: Int] = [:]
  var foundSizes: [String: Int] = [:]
  var common: [String: [Int: Int]] = [:]
  for (item, wanted) in truth {
    guard let got = found[item] else { continue }
    sizes[wanted, default: 0] += 1
    foundSizes[got, default: 0] += 1
    common[got, default: [:]][wanted, default: 0] += 1
  }
  var (precision, recall, count) = (0.0, 0.0, 0.0)
  for (got, parts) in common {
    for (wanted, shared) in parts {
      let squared = Double(shared * shared)
      precision += squared / Double(foundSizes[got] ?? 1)
      recall += squared / Double(sizes[wanted] ?? 1)
      count += Double(shared)
    }
  }
  let (p, r) = (precision / max(1, count), recall / max(1, count))
  func shown(_ value: Double) -> String {
    let thousandths = String(1000 + Int((value * 1000).rounded()))
    return thousandths == "2000" ? "1.000" : "0." + thousandths.dropFirst()
  }
  return "P \(shown(p)) R \(shown(r)) F1 \(shown(2 * p * r / max(0.001, p + r)))"
}
