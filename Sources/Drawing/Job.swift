internal import CGraphviz

#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Darwin)
  internal import Darwin
#endif

/// One layout, for one worker process.
struct Job {
  var dot: String
  var format: DrawingFormat
  var engine: DrawingEngine
}

/// What a worker came to.
enum Outcome {
  case picture([UInt8])
  /// "took longer than 10 s", "failed: …"
  case failure(String)
}

/// Says to a process that it is a worker, and which job it has: `svg dot 10`.
let workerVariable = "SUMMITRY_WORKER"

/// How a worker ends; anything else is a crash.
enum WorkerExit {
  static let done: Int32 = 0
  static let layoutFailed: Int32 = 3
  static let unreadable: Int32 = 4
  static let noPlugins: Int32 = 5
}

/// Runs a job in a process of its own and waits, killing it at the deadline.
///
/// Input and output are files in memory, so that neither side waits for the other; the end of the error pipe is the
/// end of the process.
func run(_ job: Job, within deadline: Duration, worker: String) throws(DrawingError) -> Outcome {
  guard unsafe getenv(workerVariable) == nil else {
    throw .noWorker("a worker can't start workers: main must call runWorkerIfAsked()")
  }
  let input = try namelessFile()
  defer { close(input) }
  let output = try namelessFile()
  defer { close(output) }
  guard writeAll(Array(job.dot.utf8), to: input), lseek(input, 0, SEEK_SET) == 0 else {
    throw .noWorker("no memory for the input")
  }
  var errors: [Int32] = [-1, -1]
  guard unsafe pipe(&errors) == 0 else { throw .noWorker("no pipe") }
  defer { close(errors[0]) }
  let seconds = max(1, Int(deadline.components.seconds) + 1)
  let process = spawn(
    worker, job: "\(job.format.rawValue) \(job.engine.rawValue) \(seconds)", input: input, output: output,
    errors: errors[1])
  close(errors[1])
  guard let process else { throw .noWorker(worker) }
  let (message, inTime) = read(errors[0], within: deadline)
  if !inTime { kill(process, SIGKILL) }
  let status = wait(for: process)
  guard inTime else { return .failure("took longer than \(spoken(deadline))") }
  switch status {
  case WorkerExit.done:
    let bytes = contents(of: output)
    return bytes.isEmpty ? .failure("gave an empty picture") : .picture(bytes)
  case WorkerExit.noPlugins: throw .noPlugins(message)
  case WorkerExit.unreadable: throw .unreadableDOT(message)
  case WorkerExit.layoutFailed: return .failure("failed: " + message)
  default: return .failure("crashed or ran out of memory or time")
  }
}

private func namelessFile() throws(DrawingError) -> Int32 {
  let descriptor = summitry_nameless_file()
  guard descriptor >= 0 else { throw .noWorker("no memory file") }
  return descriptor
}

/// Starts the program with the job in its environment; nil where it can't be started.
private func spawn(_ program: String, job: String, input: Int32, output: Int32, errors: Int32) -> pid_t? {
  #if canImport(Darwin)
    var actions: posix_spawn_file_actions_t?
  #else
    var actions = unsafe posix_spawn_file_actions_t()
  #endif
  unsafe posix_spawn_file_actions_init(&actions)
  defer { unsafe posix_spawn_file_actions_destroy(&actions) }
  unsafe posix_spawn_file_actions_adddup2(&actions, input, 0)
  unsafe posix_spawn_file_actions_adddup2(&actions, output, 1)
  unsafe posix_spawn_file_actions_adddup2(&actions, errors, 2)
  let kept = ["HOME", "PATH", "LANG", "FONTCONFIG_PATH", "FONTCONFIG_FILE", "XDG_CACHE_HOME", "LD_LIBRARY_PATH"]
  let environment =
    kept.compactMap { name in unsafe getenv(name).map { unsafe name + "=" + String(cString: $0) } }
    + [workerVariable + "=" + job, "SERVER_NAME=summitry", "LC_ALL=C.UTF-8", "SWIFT_BACKTRACE=enable=no"]
  var process: pid_t = 0
  let failed = unsafe withCStrings([program]) { arguments in
    unsafe withCStrings(environment) { environment in
      unsafe posix_spawn(&process, program, &actions, nil, arguments, environment)
    }
  }
  return failed == 0 ? process : nil
}

/// Calls `body` with a null-terminated array of C strings.
private func withCStrings<Result>(
  _ strings: [String], _ body: (UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>) -> Result
) -> Result {
  var pointers: [UnsafeMutablePointer<CChar>?] = unsafe strings.map { unsafe strdup($0) } + [nil]
  defer { unsafe pointers.forEach { unsafe free($0) } }
  return unsafe pointers.withUnsafeMutableBufferPointer { buffer in
    guard let start = buffer.baseAddress else { preconditionFailure("an array with an end mark is never empty") }
    return unsafe body(start)
  }
}

/// What arrives until the other side closes, at most 4 KB of it, and whether it closed before the deadline.
private func read(_ descriptor: Int32, within deadline: Duration) -> (String, Bool) {
  let clock = ContinuousClock()
  let end = clock.now + deadline
  var message: [UInt8] = []
  var buffer = [UInt8](repeating: 0, count: 1024)
  while true {
    let left = clock.now.duration(to: end).components
    let milliseconds = left.seconds * 1000 + left.attoseconds / 1_000_000_000_000_000
    guard milliseconds >= 0 else { return (text(message), false) }
    var waiting = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
    let ready = unsafe poll(&waiting, 1, Int32(clamping: milliseconds + 1))
    if ready == 0 { return (text(message), false) }
    if ready < 0 { continue }
    let count = unsafe Glibc.read(descriptor, &buffer, buffer.count)
    if count < 0 && errno == EINTR { continue }
    guard count > 0 else { return (text(message), true) }
    if message.count < 4096 { message += buffer.prefix(count) }
  }
}

private func text(_ bytes: [UInt8]) -> String {
  let lines = String(decoding: bytes, as: UTF8.self).split(separator: "\n")
  return lines.prefix(3).joined(separator: "; ")
}

/// The exit code, or -1 where the process was killed.
private func wait(for process: pid_t) -> Int32 {
  var status: Int32 = 0
  while unsafe waitpid(process, &status, 0) < 0 {
    guard errno == EINTR else { return -1 }
  }
  return status & 0x7F == 0 ? (status >> 8) & 0xFF : -1
}

func writeAll(_ bytes: [UInt8], to descriptor: Int32) -> Bool {
  var rest = bytes[...]
  while !rest.isEmpty {
    let count = unsafe rest.withUnsafeBytes { unsafe write(descriptor, $0.baseAddress, $0.count) }
    if count < 0 && errno == EINTR { continue }
    guard count > 0 else { return false }
    rest.removeFirst(count)
  }
  return true
}

func contents(of descriptor: Int32) -> [UInt8] {
  guard lseek(descriptor, 0, SEEK_SET) == 0 else { return [] }
  return readToEnd(descriptor)
}

func readToEnd(_ descriptor: Int32) -> [UInt8] {
  var bytes: [UInt8] = []
  var buffer = [UInt8](repeating: 0, count: 65536)
  while true {
    let count = unsafe read(descriptor, &buffer, buffer.count)
    if count < 0 && errno == EINTR { continue }
    guard count > 0 else { return bytes }
    bytes += buffer.prefix(count)
  }
}

/// `20 s`, `1 ms`.
private func spoken(_ duration: Duration) -> String {
  let (seconds, attoseconds) = duration.components
  return seconds > 0 ? "\(seconds) s" : "\(attoseconds / 1_000_000_000_000_000) ms"
}
