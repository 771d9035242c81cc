internal import Glibc

/// An open file or standard input, read from front to back; closed when let go.
final class ByteSource {
  private let descriptor: CInt
  private let path: String
  private var buffer = [UInt8](repeating: 0, count: 1 << 16)
  private var unread = 0..<0
  private let inflater: Inflater?
  /// Bytes of a compressed file that are not inflated yet.
  private var packed: ArraySlice<UInt8> = []
  private let largestInflated: Int

  /// Opens without ever waiting: pipes and devices are refused. Compressed files (`.gz`) are inflated as they are read.
  init(_ file: FoundFile, largestInflated: Int = 64 << 20) throws(Problem) {
    path = file.shownPath
    inflater = file.isCompressed ? Inflater(largest: largestInflated) : nil
    self.largestInflated = largestInflated
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
      guard let inflater else {
        guard let count = try readMore(), count > 0 else { return false }
        unread = 0..<count
        continue
      }
      guard try inflate(inflater) else { return false }
    }
    return true
  }

  private func readMore() throws(Problem) -> Int? {
    while true {
      let count = unsafe buffer.withUnsafeMutableBytes { unsafe read(descriptor, $0.baseAddress, $0.count) }
      if count >= 0 { return count }
      if errno != EINTR { throw Problem(errno, path) }
    }
  }

  /// One step of a compressed file; false at its end.
  private func inflate(_ inflater: Inflater) throws(Problem) -> Bool {
    if packed.isEmpty {
      guard let count = try readMore(), count > 0 else {
        guard !inflater.isBetweenParts else { return false }
        throw Problem(
          .damagedFile, path: path, message: "the compressed file ends too early", advice: "Fetch it again.")
      }
      packed = buffer[..<count]
    }
    do throws(Inflater.Fault) {
      let (taken, given) = try inflater.inflate(packed, into: &buffer)
      packed = packed.dropFirst(taken)
      unread = 0..<given
      return true
    } catch {
      switch error {
      case .damaged:
        throw Problem(
          .damagedFile, path: path, message: "no sound gzip file", advice: "Fetch or compress it again.")
      case .tooLarge:
        throw Problem(
          .tooLarge, path: path,
          message: "inflates to more than \(megabytes(largestInflated)), or more than 100 : 1",
          advice: "Raise the limit with --largest-inflated MEGABYTES, or unpack it.")
      }
    }
  }
}
