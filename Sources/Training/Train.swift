internal import Foundation
internal import Reading

@main
struct Train {
  static func main() throws {
    let arguments = Array(CommandLine.arguments.dropFirst())
    guard let command = arguments.first else { return usage() }
    switch (command, arguments.count) {
    case ("tokens", 2): try evaluateTokens(arguments[1], showsErrors: true)
    default: usage()
    }
  }

  static func usage() {
    print("usage: summitry-train tokens FILE.conllu")
  }
}
