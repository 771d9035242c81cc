internal import ArgumentParser
internal import Intake

/// Streams the articles of the inputs in small batches, so that memory stays flat.
func eachArticle(_ input: InputArguments, _ work: ([Incoming]) throws -> Void) throws {
  var taken = Taken()
  var batch: [Incoming] = []
  var count = 0
  for item in collectInputs(input.inputs, try input.options()) {
    switch item {
    case .article(let incoming):
      taken.tell(incoming)
      batch.append(incoming)
      count += 1
      if batch.count == 64 {
        try work(batch)
        batch = []
      }
    case .problem(let problem): taken.tell(problem)
    case .table(let table):
      taken.tell(
        Problem(
          .unknownFormat, path: table.path, message: "a table, not an article",
          advice: "Registers are read by draw, list, explain and export."))
    case .saved(_, let path, let line):
      taken.tell(
        Problem(.unknownFormat, path: path, line: line, message: "not an article", advice: "Give articles here."))
    }
  }
  try work(batch)
  guard count > 0 else { throw fail("nothing to read in the inputs", Exit.nothingUsable) }
  if taken.failed { throw Exit.someFailed }
}
