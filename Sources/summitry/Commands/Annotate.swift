internal import Annotation
internal import ArgumentParser
internal import Meetings
internal import Reading

extension AnnotationFormat: ExpressibleByArgument {}

struct Annotate: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Shows the analysis behind the readings: words, names and time expressions.",
    discussion: "Example: summitry annotate article.txt --format conllu")

  @OptionGroup var input: InputArguments
  @Option(help: "What to write.")
  var format: AnnotationFormat = .json

  func run() throws {
    try eachArticle(input) { arrivals in
      let results = sideBySide(arrivals.count, jobs: input.intake.jobs) { index in
        let arrival = arrivals[index]
        defer { Progress.advance() }
        return annotate(arrival.analysis ?? analyse(arrival.article.text), of: arrival.article, as: format)
      }
      try save(Array(results.joined().utf8), to: nil)
    }
  }
}
