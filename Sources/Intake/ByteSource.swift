internal import Glibc

/// An open file or standard input, read from front to back; closed when let go.
final class ByteSource {
  private let descriptor: CInt
  private let path: String
  private var buffer = [UInt8](repeating: 0, count: 1 << 16)
  private var unread = 0..<0

  /// Opens without ever waiting: pipes and devices are refused.
  init(_ file: FoundFile) throws(Problem) {
    path = file.shownPath
    if file.path.isEmpty {
      descriptor = 0
      return
    }
    descriptor = unsafe open(file.path, O_RDONLY | O_NONBLOCK | O_CLOEXEC | O_NOCTTY)
    guard descriptor >= 0 else { throw Problem(errno, file.path) }
    var status = stat()
    guard unsafe fstat(descriptor, &status) == 0 else { throw Problem(errno, file.path) }
    guard KindOfFile(status) == .file else { throw notAFile(file.path) }
  }

  deinit {
    if descriptor > 0 { close(descriptor) }
  }

  /// Everything from here on, or nil where it is more than `largest` bytes.
  func rest(largest: Int) throws(Problem) -> [UInt8]? {
    var bytes: [UInt8] = []
    while try fill() {
      guard bytes.count + unread.count <= largest else { return nil }
      bytes.append(contentsOf: buffer[unread])
      unread = 0..<0
    }
    return bytes
  }

  enum Line {
    case bytes([UInt8])
    /// Longer than allowed; passed over.
    case tooLong
  }

  /// The next line without its `\n`; nil at the end.
  func line(largest: Int) throws(Problem) -> Line? {
    var bytes: [UInt8] = []
    var isTooLong = false
    var isAny = false
    while try fill() {
      isAny = true
      let end = buffer[unread].firstIndex(of: 0x0A)
      let piece = unread.lowerBound..<(end ?? unread.upperBound)
      unread = (end.map { $0 + 1 } ?? unread.upperBound)..<unread.upperBound
      isTooLong = isTooLong || bytes.count + piece.count > largest
      if isTooLong { bytes = [] } else { bytes.append(contentsOf: buffer[piece]) }
      if end != nil { break }
    }
    return isAny ? (isTooLong ? .tooLong : .bytes(bytes)) : nil
  }

  /// Whether there are unread bytes, after reading more where there are none.
  private func fill() throws(Problem) -> Bool {
    while unread.isEmpty {
      let count = unsafe buffer.withUnsafeMutableBytes { unsafe read(descriptor, $0.baseAddress, $0.count) }
      if count == 0 { return false }
      if count > 0 {
        unread = 0..<count
      } else if errno != EINTR {
        throw Problem(errno, path)
      }
    }
    return true
  }
}
