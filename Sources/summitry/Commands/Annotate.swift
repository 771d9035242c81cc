internal import Annotation
internal import ArgumentParser
internal import Intake
internal import JSONText
internal import Meetings
internal import Reading

enum AnnotationFormat: String, ExpressibleByArgument, CaseIterable { case json, conllu }

struct Annotate: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Shows the analysis behind the readings: words, names and time expressions.",
    discussion: "Example: summitry annotate article.txt --format conllu")

  @OptionGroup var input: InputArguments
  @Option(help: "What to write.")
  var format: AnnotationFormat = .json
  @Option(
    name: .customLong("input"),
    help: "What comes in: articles, or conllu, files cut into sentences and tokens, or annotated, by another tool."
  )
  var kind: AnnotationInput = .articles

  func run() throws {
    if kind == .conllu { return try annotateGiven() }
    try eachArticle(input) { articles in
      let results = sideBySide(articles.count, jobs: input.intake.jobs) { index in
        let article = articles[index].article
        let text = analyse(article.text)
        let mentions = findMentions(in: text, article: article)
        let times = findTimes(in: text, article: article)
        Progress.advance()
        return switch format {
        case .json: annotations(text, mentions: mentions, times: times, article: article).text() + "\n"
        case .conllu: conllu(text, mentions: mentions, times: times, article: article)
        }
      }
      try save(Array(results.joined().utf8), to: nil)
    }
  }
}

enum AnnotationInput: String, ExpressibleByArgument, CaseIterable { case articles, conllu }

extension Annotate {
  /// Takes sentences, tokens and, where they are given, tags and heads from CoNLL-U files.
  private func annotateGiven() throws {
    let published = try input.options().published
    let written: Annotation.AnnotationFormat = format == .json ? .json : .conllu
    var failed = false
    for path in input.inputs {
      guard let bytes = contents(of: path) else {
        tell("\(path): error: can't be read (unreadable).")
        failed = true
        continue
      }
      let name = path.split(separator: "/").last?.split(separator: ".").first.map(String.init) ?? "input"
      do throws(CoNLLUError) {
        let given = try articles(conllu: String(decoding: bytes, as: UTF8.self), name: name, published: published)
        if given.isEmpty {
          tell("\(path): error: no sentences (empty).")
          failed = true
        }
        let results = given.map { annotate($0.text, of: $0.article, as: written) }
        try Self.saved(Array(results.joined().utf8))
      } catch {
        tell("\(path): error: \(error.description) (bad-conllu).")
        failed = true
      }
    }
    if failed { throw Exit.someFailed }
  }

  private static func saved(_ bytes: [UInt8]) throws(CoNLLUError) {
    do { try save(bytes, to: nil) } catch { exit(withError: error) }
  }
}
