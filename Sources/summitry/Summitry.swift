internal import ArgumentParser

@main
struct Summitry: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "summitry", abstract: "Reads news and draws who met whom, where and when.")
}
