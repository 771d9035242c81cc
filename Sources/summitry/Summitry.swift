internal import ArgumentParser
internal import Drawing
internal import Glibc

/// The program: a drawing worker where it was started as one, otherwise the command line.
@main
enum Program {
  static func main() {
    runWorkerIfAsked()
    // A reader that has seen enough closes the pipe: no reason to complain.
    signal(SIGPIPE, SIG_DFL)
    // A file that outgrows what the user allows is an error like any other.
    signal(SIGXFSZ, SIG_IGN)
    do {
      var command = try Summitry.parseAsRoot()
      try command.run()
      Progress.end()
    } catch {
      Progress.end()
      // The parser's own code for wrong usage is 64; ours is 2.
      guard Summitry.exitCode(for: error) == .validationFailure else { Summitry.exit(withError: error) }
      _ = put(Array((Summitry.fullMessage(for: error) + "\n").utf8), on: 2)
      Summitry.exit(withError: Exit.usage)
    }
  }
}

struct Summitry: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "summitry", abstract: "Reads news and draws who met whom, where and when.",
    discussion: """
      Example: summitry draw articles/ --from 2019-10 --to 2019-12 -o talks.svg

      INPUT is any mix of files and folders: articles (.txt .md .html .json .jsonl .eml), feeds (.rss .atom .xml), \
      registers (.csv .tsv), annotated texts (.conllu), any of them compressed (.gz), saved readings and \
      graphs, and - for JSON lines on standard input.
      """,
    version: "0.1.0",
    subcommands: [
      Draw.self, List.self, Explain.self, Export.self, Review.self, Read.self, Annotate.self, Evaluate.self,
    ])
}
