internal import CExpat

/// What a reader of XML meets, in order.
package enum XMLEvent {
  case start(name: String, attributes: [(name: String, value: String)])
  case end(name: String)
  case text(String)
}

/// Reads XML and hands over every element and text; comments and instructions are passed over. External entities are
/// never opened. Throws where the bytes are not well-formed.
package func readXML(_ bytes: [UInt8], _ handle: @escaping (XMLEvent) -> Void) throws(DrawingError) {
  guard let parser = unsafe XML_ParserCreate("UTF-8") else { throw .noWorker("no memory for the XML parser") }
  defer { unsafe XML_ParserFree(parser) }
  let sink = Sink(handle)
  unsafe XML_SetUserData(parser, Unmanaged.passUnretained(sink).toOpaque())
  unsafe XML_SetElementHandler(
    parser,
    { data, name, attributes in
      guard let name = unsafe name, let data = unsafe data else { return }
      var pairs: [(name: String, value: String)] = []
      var next = unsafe attributes
      while let key = unsafe next?.pointee, let value = unsafe next?.successor().pointee {
        unsafe pairs.append((String(cString: key), String(cString: value)))
        unsafe next = next?.advanced(by: 2)
      }
      unsafe Sink.of(data).handle(.start(name: String(cString: name), attributes: pairs))
    },
    { data, name in
      guard let name = unsafe name, let data = unsafe data else { return }
      unsafe Sink.of(data).handle(.end(name: String(cString: name)))
    })
  unsafe XML_SetCharacterDataHandler(parser) { data, text, count in
    guard let text = unsafe text, let data = unsafe data else { return }
    let bytes = unsafe UnsafeRawBufferPointer(start: text, count: Int(count))
    unsafe Sink.of(data).handle(.text(String(decoding: bytes, as: UTF8.self)))
  }
  let status = unsafe bytes.withUnsafeBytes { buffer in
    unsafe XML_Parse(
      parser, buffer.baseAddress?.assumingMemoryBound(to: CChar.self), Int32(clamping: buffer.count), 1)
  }
  withExtendedLifetime(sink) {}
  guard status == XML_STATUS_OK else {
    let reason = unsafe XML_ErrorString(XML_GetErrorCode(parser)).map { unsafe String(cString: $0) } ?? ""
    throw .malformedSVG(line: unsafe Int(XML_GetCurrentLineNumber(parser)), reason)
  }
}

/// Carries a Swift function through expat's C callbacks for the time of one call.
private final class Sink {
  let handle: (XMLEvent) -> Void

  init(_ handle: @escaping (XMLEvent) -> Void) { self.handle = handle }

  static func of(_ data: UnsafeMutableRawPointer) -> Sink {
    unsafe Unmanaged<Sink>.fromOpaque(data).takeUnretainedValue()
  }
}
