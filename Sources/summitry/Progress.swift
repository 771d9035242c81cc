internal import Glibc
internal import Synchronization

/// What long work is doing, as one line on a terminal: nothing appears in the first second, nor where standard error is
/// no terminal, and the line is gone before anything else is written.
struct Progress: Sendable {
  private var doing = ""
  private var done = 0
  private var rest = ""
  private var isShown = false
  private var isTicking = false

  /// What is being done from now on: "reading", "laying out 300 meetings".
  static func now(_ doing: String) {
    guard isTerminal else { return }
    state.withLock { progress in
      progress.doing = doing
      progress.done = 0
      progress.rest = ""
      guard !progress.isTicking else { return }
      progress.isTicking = true
      tick()
    }
  }

  /// One article more.
  static func advance() {
    guard isTerminal else { return }
    state.withLock { $0.done += 1 }
  }

  /// What is left, as far as that is known: "12 files left".
  static func left(_ rest: @autoclosure () -> String) {
    guard isTerminal else { return }
    let rest = rest()
    state.withLock { $0.rest = rest }
  }

  /// Takes the line away, so that something else can be written.
  static func interrupt() {
    guard isTerminal else { return }
    state.withLock { $0.clear() }
  }

  /// Ends the work.
  static func end() {
    guard isTerminal else { return }
    state.withLock { progress in
      progress.clear()
      progress.doing = ""
    }
  }

  private mutating func clear() {
    guard isShown else { return }
    _ = put(Array("\r\u{1B}[K".utf8), on: 2)
    isShown = false
  }

  private mutating func show() {
    guard !doing.isEmpty else { return }
    let counted = done > 0 ? ": \(done) \(done == 1 ? "article" : "articles")" : ""
    let line = "\r\u{1B}[K\(doing)\(counted)\(rest.isEmpty ? "" : ", " + rest) …"
    _ = put(Array(line.utf8), on: 2)
    isShown = true
  }

  /// A thread of its own writes the line five times a second: those of the work are busy.
  private static func tick() {
    var thread = pthread_t()
    _ = unsafe pthread_create(
      &thread, nil,
      { _ in
        usleep(1_000_000)
        while true {
          state.withLock { $0.show() }
          usleep(200_000)
        }
      }, nil)
  }
}

private let state = Mutex(Progress())
private let isTerminal = isatty(2) == 1 && terminalName != "dumb"
private let terminalName = unsafe getenv("TERM").map { unsafe String(cString: $0) }
