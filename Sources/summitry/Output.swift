internal import ArgumentParser
internal import Glibc

/// Writes to a file at once or not at all: a temporary file beside it takes its name when it is whole.
func save(_ bytes: [UInt8], to path: String?) throws {
  guard let path, path != "-" else {
    guard put(bytes, on: 1) else { throw fail("standard output can't be written: \(reason())", Exit.outputFailed) }
    return
  }
  let temporary = path + ".summitry-\(getpid())"
  let file = unsafe open(temporary, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o644)
  guard file >= 0 else { throw fail("\(path) can't be written: \(reason())", Exit.outputFailed) }
  let isWhole = put(bytes, on: file)
  let isClosed = close(file) == 0
  guard isWhole, isClosed, unsafe rename(temporary, path) == 0 else {
    let why = reason()
    unsafe unlink(temporary)
    throw fail("\(path) can't be written: \(why)", Exit.outputFailed)
  }
}

/// Writes all bytes to a file descriptor; false where that fails.
func put(_ bytes: [UInt8], on descriptor: Int32) -> Bool {
  var done = 0
  while done < bytes.count {
    let count = unsafe bytes.withUnsafeBytes { all in
      unsafe write(descriptor, UnsafeRawBufferPointer(rebasing: all[done...]).baseAddress, all.count - done)
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
  if isFolder(path) { throw fail("\(path) is a folder: give a file with -o", Exit.outputFailed) }
  let folder = path.lastIndex(of: "/").map { String(path[..<$0]) } ?? "."
  let place = folder.isEmpty ? "/" : folder
  guard isFolder(place) else {
    throw fail("\(place) is no folder: make it first, or choose another with -o", Exit.outputFailed)
  }
  guard unsafe access(place, W_OK) == 0 else {
    throw fail("\(place) can't be written to: choose another folder with -o", Exit.outputFailed)
  }
}

private func isFolder(_ path: String) -> Bool {
  var information = stat()
  return unsafe stat(path, &information) == 0 && information.st_mode & S_IFMT == S_IFDIR
}

/// Why the last call of the system failed.
func reason() -> String { unsafe String(cString: strerror(errno)) }
