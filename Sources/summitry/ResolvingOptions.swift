internal import ArgumentParser
internal import Corrections
internal import Meetings
internal import Resolution

/// How one graph is made of what the inputs hold, the same for every command that shows it.
struct ResolvingOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp("A YAML file of what people decided: who and what is the same, or not.", valueName: "file"))
  var corrections: String?
  @Option(
    help: ArgumentHelp(
      "Only what was published up to this day, month or year: the graph as one could have known it.",
      valueName: "date"))
  var asOf: String?

  func graph(of inputs: [String], _ intake: IntakeOptions) throws -> (graph: Graph, failed: Bool) {
    let (resolved, failed) = try resolved(of: inputs, intake)
    return (resolved.graph, failed)
  }

  /// The graph with what stayed open; problems of the corrections are told, one line each.
  func resolved(of inputs: [String], _ intake: IntakeOptions) throws -> (resolved: Resolved, failed: Bool) {
    let corrections = try readCorrections()
    let day = try date(asOf, option: "--as-of")?.latest
    let material = try intake.material(of: inputs)
    if let graph = material.graph, corrections.isEmpty, day == nil {
      return (Resolved(graph: graph), material.failed)
    }
    if material.decided > 0 {
      let meetings = counted(material.decided, "meeting")
      tell(
        "summitry: note: what was decided of \(meetings) in saved graphs is made anew: give its corrections file too"
      )
    }
    let readings = day.map { known(material.readings, on: $0) } ?? material.readings
    Progress.now("putting together what \(counted(readings.count, "article")) tell")
    let resolved = resolve(readings, corrections: corrections)
    // What nobody knew of by then can't be corrected yet.
    let isEarly = { (problem: CorrectionProblem) in day != nil && problem.kind == .unmatched }
    for problem in resolved.problems {
      let word = isEarly(problem) ? "note" : "error"
      tell("\(self.corrections ?? ""):\(problem.line): \(word): \(problem.message) (\(problem.kind.rawValue)).")
    }
    return (resolved, material.failed || !resolved.problems.allSatisfy(isEarly))
  }

  /// What had been published by the end of a day; articles without a day may have come later, and are left out.
  private func known(_ readings: [Reading], on day: Day) -> [Reading] {
    let undated = readings.count { $0.document.published == nil }
    if undated > 0 {
      let articles = counted(undated, "article")
      tell("summitry: note: \(articles) without a day of publication left out by --as-of (undated)")
    }
    let known = readings.filter { $0.document.published.map { $0 <= day } ?? false }
    if known.isEmpty, let first = readings.compactMap(\.document.published).min() {
      tell("summitry: note: nothing had come out by \(day); the first article is of \(first)")
    }
    return known
  }

  private func readCorrections() throws -> [Correction] {
    guard let corrections else { return [] }
    guard let bytes = contents(of: corrections) else {
      throw fail("\(corrections): can't be read", Exit.usage)
    }
    guard let text = String(validating: bytes, as: UTF8.self) else {
      throw fail("\(corrections): not in UTF-8", Exit.usage)
    }
    do throws(CorrectionsError) {
      return try Corrections.readCorrections(text)
    } catch {
      for fault in error.faults {
        let place = [corrections, String(fault.line)] + (fault.column.map { [String($0)] } ?? [])
        tell(place.joined(separator: ":") + ": error: \(fault.message) (bad-corrections).")
      }
      throw Exit.usage
    }
  }
}
