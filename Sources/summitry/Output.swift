internal import ArgumentParser
internal import Glibc

/// Writes to a file at once or not at all: a temporary file beside it takes its name when it is whole. A link leads to
/// the file that is written, which keeps its mode; a device or pipe is written to as it is.
func save(_ bytes: [UInt8], to path: String?) throws {
  guard let path, path != "-" else {
    Progress.interrupt()
    guard put(bytes, on: 1) else { throw fail("standard output can't be written: \(reason())", Exit.outputFailed) }
    return
  }
  let old = status(of: path)
  if let old, old.st_mode & S_IFMT != S_IFREG { return try write(bytes, through: path) }
  let target = realPath(path) ?? path
  try withoutInterruption {
    let temporary = folder(of: target) + "/.summitry-\(getpid()).tmp"
    let file = unsafe open(temporary, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o666)
    guard file >= 0 else { throw failed(path) }
    if let old { fchmod(file, old.st_mode & 0o7777) }
    let isWhole = put(bytes, on: file)
    let why = reason()
    guard close(file) == 0, isWhole, unsafe rename(temporary, target) == 0 else {
      let why = isWhole ? reason() : why
      unsafe unlink(temporary)
      throw failed(path, why)
    }
  }
}

/// Writes to what is no regular file: `/dev/stdout`, a named pipe.
private func write(_ bytes: [UInt8], through path: String) throws {
  let file = unsafe open(path, O_WRONLY | O_CLOEXEC | O_NOCTTY)
  guard file >= 0 else { throw failed(path) }
  let isWhole = put(bytes, on: file)
  let why = reason()
  guard close(file) == 0, isWhole else { throw failed(path, isWhole ? reason() : why) }
}

/// Lets signals wait until the work is done, so that no temporary file stays behind.
private func withoutInterruption(_ work: () throws -> Void) rethrows {
  var held = sigset_t()
  var before = sigset_t()
  unsafe sigemptyset(&held)
  for signal in [SIGINT, SIGTERM, SIGHUP] { unsafe sigaddset(&held, signal) }
  unsafe pthread_sigmask(SIG_BLOCK, &held, &before)
  defer { unsafe pthread_sigmask(SIG_SETMASK, &before, nil) }
  try work()
}

private func failed(_ path: String, _ why: String = reason()) -> ExitCode {
  fail("\(path) can't be written: \(why)", Exit.outputFailed)
}

/// Writes all bytes to a file descriptor; false where that fails.
func put(_ bytes: [UInt8], on descriptor: Int32) -> Bool {
  var done = 0
  while done < bytes.count {
    let count = unsafe bytes.withUnsafeBytes { all in
      unsafe Glibc.write(descriptor, UnsafeRawBufferPointer(rebasing: all[done...]).baseAddress, all.count - done)
    }
    if count < 0, errno == EINTR { continue }
    guard count > 0 else { return false }
    done += count
  }
  return true
}

/// All bytes of a file, or of standard input for `-`; nil where it can't be read.
func contents(of path: String) -> [UInt8]? {
  let file = path == "-" ? 0 : unsafe open(path, O_RDONLY | O_CLOEXEC)
  guard file >= 0 else { return nil }
  defer { if file != 0 { close(file) } }
  var bytes: [UInt8] = []
  var block = [UInt8](repeating: 0, count: 1 << 16)
  while true {
    let count = unsafe block.withUnsafeMutableBytes { unsafe read(file, $0.baseAddress, $0.count) }
    if count < 0, errno == EINTR { continue }
    guard count >= 0 else { return nil }
    if count == 0 { return bytes }
    bytes += block[..<count]
  }
}

/// Refuses an output that could not be written, before any work is done.
func checkOutput(_ path: String?) throws {
  guard let path, path != "-" else { return }
  if path.isEmpty { throw fail("-o needs a file's name", Exit.usage) }
  if let old = status(of: path) {
    if old.st_mode & S_IFMT == S_IFDIR {
      throw fail("\(path) is a folder: give a file with -o", Exit.outputFailed)
    }
    guard unsafe access(path, W_OK) == 0 else {
      throw fail("\(path) can't be written: \(reason()); choose another file with -o", Exit.outputFailed)
    }
    guard old.st_mode & S_IFMT == S_IFREG else { return }
  }
  let place = folder(of: realPath(path) ?? path)
  guard let kind = status(of: place)?.st_mode, kind & S_IFMT == S_IFDIR else {
    throw fail("\(place) is no folder: make it first, or choose another with -o", Exit.outputFailed)
  }
  guard unsafe access(place, W_OK) == 0 else {
    throw fail("\(place) can't be written to: \(reason()); choose another folder with -o", Exit.outputFailed)
  }
}

/// The ending of an output's name in lower case, which says its format; empty where there is none.
func ending(of path: String?) -> String {
  let name = path?.split(separator: "/").last ?? ""
  guard let dot = name.lastIndex(of: ".") else { return "" }
  return name[name.index(after: dot)...].lowercased()
}

private func folder(of path: String) -> String {
  guard let slash = path.lastIndex(of: "/") else { return "." }
  return slash == path.startIndex ? "/" : String(path[..<slash])
}

private func realPath(_ path: String) -> String? {
  guard let resolved = unsafe realpath(path, nil) else { return nil }
  defer { unsafe free(resolved) }
  return unsafe String(cString: resolved)
}

private func status(of path: String) -> stat? {
  var information = stat()
  return unsafe stat(path, &information) == 0 ? information : nil
}

/// Whether a path leads to a file that can be read again: no device, pipe or folder.
func isFile(_ path: String) -> Bool {
  path != "-" && status(of: path).map { $0.st_mode & S_IFMT == S_IFREG } ?? false
}

/// Why the last call of the system failed.
func reason() -> String { unsafe String(cString: strerror(errno)) }
