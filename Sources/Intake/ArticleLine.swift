internal import JSONText
internal import Meetings

/// What one JSON value of a file or stream holds.
func inputFromJSON(
  _ value: JSONValue, _ file: FoundFile, line: Int, _ options: InputOptions
) throws(Problem) -> Input {
  func problem(_ kind: Problem.Kind, _ message: String, _ advice: String) -> Problem {
    Problem(kind, path: file.shownPath, line: line, message: message, advice: advice)
  }
  guard case .object = value else {
    throw problem(.badArticle, "not a JSON object", "Write one object per line: {\"id\": …, \"body\": …}.")
  }
  if case .string? = value["format"] { return .saved(value, path: file.shownPath, line: line) }
  var values: [String: String] = [:]
  for key in knownKeys.union(["body", "text"]).sorted() {
    switch value[key] {
    case nil, .null?: break
    case .string(let text)?: values[key] = text
    case .integer(let number)? where key == "id": values[key] = String(number)
    default:
      throw problem(.badArticle, "‘\(key)’ is not a string", "Write it in quotes.")
    }
  }
  guard let text = values["body"] ?? values["text"] else {
    throw problem(.badArticle, "an object without ‘body’", "Put the article's text into ‘body’.")
  }
  let cleaned = clean(text)
  let body = trimmed(cleaned.text[...])
  guard !body.isEmpty else {
    throw problem(.empty, "the article's ‘body’ is empty", "Leave the line out, or fill it.")
  }
  let given = cleanLine(values["id"] ?? "", longest: 255)
  let id = given.isEmpty ? "\(cleanLine(file.stem, longest: 200))-\(line)" : given
  var incoming = Incoming(article(id: id, values, body: body), path: file.shownPath, line: line)
  noteRemoved(cleaned, line: line, &incoming)
  finish(&incoming, published: values["published"] ?? values["date"] ?? "", options) { line }
  return .article(incoming)
}

extension Problem {
  init(_ error: JSONError, path: String, line: Int) {
    self.init(
      .badJSON, path: path, line: line + error.line - 1, column: error.column,
      message: "\(error.message) (\(error.kind.rawValue))", advice: "Correct this line; the others are read.")
  }
}
