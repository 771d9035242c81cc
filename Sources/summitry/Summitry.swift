internal import ArgumentParser
internal import Drawing

/// The program: a drawing worker where it was started as one, otherwise the command line.
@main
enum Program {
  static func main() {
    runWorkerIfAsked()
    Summitry.main()
  }
}

struct Summitry: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "summitry", abstract: "Reads news and draws who met whom, where and when.")
}
