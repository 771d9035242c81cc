internal import Annotation
internal import ArgumentParser
internal import Intake
internal import Meetings
internal import Reading
internal import Views

extension AnnotationFormat: ExpressibleByArgument {}

struct Annotate: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Shows the analysis behind the readings: words, names and time expressions.",
    discussion: "Example: summitry annotate article.txt --format conllu")

  @Argument(
    help: ArgumentHelp("Articles, annotations, folders of them, or - for JSON lines.", valueName: "input"))
  var inputs: [String]
  @OptionGroup(title: "How inputs are read") var articles: ArticleOptions
  @Option(help: "What to write.")
  var format: AnnotationFormat = .json

  func run() throws {
    let taken = try articles.stream(inputs) { arrivals, _ in
      let results = sideBySide(arrivals.count, jobs: articles.jobs) { index in
        let arrival = arrivals[index]
        defer { Progress.advance() }
        return annotate(arrival.analysis ?? analyse(arrival.article.text), of: arrival.article, as: format)
      }
      try save(Array(results.joined().utf8), to: nil)
    } table: { table, taken in
      taken.tell(
        Problem(
          .unknownFormat, path: table.path, message: "a table, not an article",
          advice: "Registers are read by read, draw, list, explain and export."))
    } saved: { value throws(FormatError) in
      try refused(value)
    }
    if taken.failed { throw Exit.someFailed }
  }
}
