internal import JSONText

/// JSON lines of a stream or of bytes already read; blank lines are passed over.
struct Lines {
  private enum Text {
    case stream(ByteSource)
    case bytes([UInt8], next: Int)
  }

  private var text: Text
  private let file: FoundFile
  private let options: InputOptions
  private var number = 0
  private var isOver = false

  init(_ source: ByteSource, _ file: FoundFile, _ options: InputOptions) {
    text = .stream(source)
    self.file = file
    self.options = options
  }

  init(_ bytes: [UInt8], _ file: FoundFile, _ options: InputOptions) {
    text = .bytes(bytes, next: 0)
    self.file = file
    self.options = options
  }

  mutating func next() -> Input? {
    while !isOver {
      number += 1
      do throws(Problem) {
        guard let line = try nextLine() else { break }
        if let input = try read(line) { return input }
      } catch {
        // What can't be read now won't be readable on the next line.
        isOver = error.line == nil
        return .problem(error)
      }
    }
    isOver = true
    return nil
  }

  private mutating func nextLine() throws(Problem) -> ByteSource.Line? {
    switch text {
    case .stream(let source): return try source.line(largest: options.largestLine)
    case .bytes(let bytes, let start):
      guard start < bytes.count else { return nil }
      let end = bytes[start...].firstIndex(of: 0x0A) ?? bytes.count
      text = .bytes(bytes, next: end + 1)
      return .bytes(Array(bytes[start..<end]))
    }
  }

  private func read(_ line: ByteSource.Line) throws(Problem) -> Input? {
    guard case .bytes(let bytes) = line else {
      throw Problem(
        .lineTooLong, path: file.shownPath, line: number,
        message: "a line longer than the limit of \(megabytes(options.largestLine))",
        advice: "Raise it with --largest-document MEGABYTES.")
    }
    if number == 1, bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) {
      throw Problem(
        .invalidText, path: file.shownPath, message: "JSON lines in UTF-16", advice: "Convert them to UTF-8.")
    }
    let start = number == 1 && bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    guard bytes[start...].contains(where: { $0 > 0x20 }) else { return nil }
    do throws(JSONError) {
      let value = try parseJSON(bytes.span.extracting(start..<bytes.count))
      return inputOrProblem { () throws(Problem) in try inputFromJSON(value, file, line: number, options) }
    } catch {
      throw Problem(error, path: file.shownPath, line: number)
    }
  }
}
