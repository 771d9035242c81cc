/// What a picture is written as.
public enum DrawingFormat: String, Sendable, CaseIterable {
  case svg, png, pdf
}

/// Who decides where things go.
public enum DrawingEngine: String, Sendable, CaseIterable {
  /// In ranks; the clearest, and slow beyond some 200 nodes.
  case dot
  /// By forces; fast.
  case sfdp
  /// In rows, by ourselves; always works.
  case grid
  /// The DOT text has the positions.
  case placed
}

/// A picture, and what a reader should know of how it came about.
public struct Picture: Sendable {
  /// The picture, whole.
  public var bytes: [UInt8]
  /// The engine that made it.
  public var engine: DrawingEngine
  /// A line for each step of the ladder that did not work: "dot took longer than 12 s: sfdp instead".
  public var notes: [String]
}

/// Draws DOT text through libgraphviz in a worker process.
///
/// The worker is this very program run again, so ``runWorkerIfAsked()`` has to be the first call of its `main`. When a
/// layout fails or takes too long, the next cheaper one is taken: dot, sfdp, our own rows. An SVG is finished with
/// `dressing` and checked; other formats need fonts. Costs about 10 ms more than the layout.
///
/// - Parameters:
///   - deadline: for all steps together.
///   - worker: a program whose `main` calls ``runWorkerIfAsked()``; this one, unless said otherwise.
public func draw(
  dot: String, as format: DrawingFormat, engine: DrawingEngine = .dot, deadline: Duration = .seconds(20),
  dressing: Dressing = Dressing(), worker: String = "/proc/self/exe"
) throws(DrawingError) -> Picture {
  let clock = ContinuousClock()
  let end = clock.now + deadline
  let ladder = steps(from: engine)
  var notes: [String] = []
  for (index, step) in ladder.enumerated() {
    let left = clock.now.duration(to: end)
    // So that the cheaper layouts get their turn; our own rows take a second for 6,000 marks.
    let share = index == ladder.count - 1 ? left : index == ladder.count - 2 ? left * 3 / 4 : left / 2
    let job = Job(dot: dot, format: format, engine: step)
    switch try run(job, within: max(share, .milliseconds(1)), worker: worker) {
    case .picture(let bytes):
      var dressing = dressing
      if !notes.isEmpty { dressing.description += "\n" + notes.joined(separator: "\n") }
      let finished = format == .svg ? try finish(bytes, dressing) : bytes
      return Picture(bytes: finished, engine: step, notes: notes)
    case .failure(let reason):
      let next = index + 1 < ladder.count ? ": \(ladder[index + 1].rawValue) instead" : ""
      notes.append("\(step.rawValue) \(reason)\(next)")
    }
  }
  throw .noLayout(notes)
}

private func steps(from engine: DrawingEngine) -> [DrawingEngine] {
  switch engine {
  case .dot: [.dot, .sfdp, .grid]
  case .sfdp: [.sfdp, .grid]
  case .grid: [.grid]
  case .placed: [.placed, .grid]
  }
}
