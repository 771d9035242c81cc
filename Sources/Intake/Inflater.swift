internal import CZlib

/// The bytes of a gzip stream, bit by bit, within limits: zlib checks every part's sum, and what grows too much is
/// refused before it is held in memory.
@safe final class Inflater {
  enum Fault: Error {
    case damaged
    /// More bytes than allowed, or more than 100 times what went in.
    case tooLarge
  }

  /// zlib keeps the stream's address, so it stays in one place.
  private let stream: UnsafeMutablePointer<z_stream>
  private let largest: Int
  private var taken = 0
  private var given = 0
  /// Whether a part has ended and the next has not begun.
  private(set) var isBetweenParts = false

  init(largest: Int) {
    self.largest = largest
    unsafe stream = .allocate(capacity: 1)
    unsafe stream.initialize(to: z_stream())
    _ = unsafe summitry_inflate_init(stream)
  }

  deinit {
    unsafe inflateEnd(stream)
    unsafe stream.deinitialize(count: 1)
    unsafe stream.deallocate()
  }

  /// Inflates what it can of `input` into `output`; how many bytes it took and gave. Nothing given and nothing taken
  /// means that more input is needed.
  func inflate(_ input: ArraySlice<UInt8>, into output: inout [UInt8]) throws(Fault) -> (taken: Int, given: Int) {
    if isBetweenParts {
      guard let first = input.first else { return (0, 0) }
      // Padding behind the last part is no data.
      guard first == 0x1F else { return (input.count, 0) }
      unsafe inflateReset(stream)
      isBetweenParts = false
    }
    let room = output.count
    var input = Array(input)
    let (status, left, free) = unsafe input.withUnsafeMutableBufferPointer { source in
      unsafe output.withUnsafeMutableBufferPointer { target in
        unsafe stream.pointee.next_in = source.baseAddress
        unsafe stream.pointee.avail_in = UInt32(source.count)
        unsafe stream.pointee.next_out = target.baseAddress
        unsafe stream.pointee.avail_out = UInt32(target.count)
        let status = unsafe CZlib.inflate(stream, Z_NO_FLUSH)
        return unsafe (status, Int(stream.pointee.avail_in), Int(stream.pointee.avail_out))
      }
    }
    guard status == Z_OK || status == Z_STREAM_END || status == Z_BUF_ERROR else { throw .damaged }
    isBetweenParts = status == Z_STREAM_END
    let count = (taken: input.count - left, given: room - free)
    taken += count.taken
    given += count.given
    guard given <= largest, given <= 1 << 20 || given <= 100 * taken else { throw .tooLarge }
    return count
  }
}
