internal import Drawing
internal import Glibc
internal import Views

/// Measures a stage and checks its result: `summitry-bench resolution 100000`.
@main
enum Bench {
  static func main() {
    runWorkerIfAsked()
    let arguments = Array(CommandLine.arguments.dropFirst())
    let count = arguments.dropFirst().first.flatMap { Int($0) }
    switch arguments.first {
    case "resolution": benchResolution(reports: count ?? 100_000)
    case "analysis": benchAnalysis()
    case "writing": benchWriting(meetings: count ?? 100_000)
    case "layout":
      benchLayout(meetings: count ?? 100, layout: .dot)
      benchLayout(meetings: count ?? 300, layout: .sfdp)
    default:
      print(
        "usage: summitry-bench analysis <TEXTS | resolution [REPORTS] | writing [MEETINGS] | layout [MEETINGS]"
      )
      exit(2)
    }
  }

  /// The most memory that the process has held so far, in megabytes.
  static var peakMemory: Int {
    var usage = rusage()
    unsafe getrusage(__rusage_who_t(RUSAGE_SELF.rawValue), &usage)
    return Int(usage.ru_maxrss) / 1024
  }
}
