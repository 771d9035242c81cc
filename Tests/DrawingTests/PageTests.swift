internal import Drawing
internal import Testing
internal import Views

@Suite struct PageTests {
  /// The hash of the policy is the script's own: `printf 'abc' | sha256sum` is the standard's first example, and a
  /// browser runs nothing else.
  @Test func thePolicyNamesHashes() throws {
    let text = String(
      decoding: page(svg: Array("<svg/>".utf8), style: "", data: "{}", title: "</title><script>"), as: UTF8.self)
    #expect(text.contains("default-src 'none'; script-src 'sha256-"))
    #expect(text.contains("<title>&lt;/title&gt;&lt;script&gt;</title>"))
    #expect(!text.contains("http://") || text.contains("http://www.w3.org/2000/svg"))
  }

  @Test(arguments: UInt64(0)..<60)
  func documentsCannotLeaveTheirData(seed: UInt64) {
    let graph = hostileGraph(seed: seed)
    let data = pageData(graph, diagram(of: graph, DrawingOptions(view: .timeline)))
    let empty = page(svg: [], style: "", data: "", title: "")
    let text = String(decoding: page(svg: [], style: "", data: data, title: ""), as: UTF8.self)
    // Not a single "<" more than the page has without data.
    #expect(text.count { $0 == "<" } == String(decoding: empty, as: UTF8.self).count { $0 == "<" })
  }

  /// The bands of a timeline hold every element of the picture once, and what is in a band lies within it.
  @Test(arguments: UInt64(0)..<8)
  func bandsHoldThePicture(seed: UInt64) throws {
    let graph = hostileGraph(seed: seed)
    let diagram = diagram(of: graph, DrawingOptions(view: .timeline))
    let dot = writeDOT(diagram, theme: .light)
    func picture(_ bands: [String: Int]) throws -> String {
      let dressing = Dressing(title: "t", bands: bands)
      let bytes = try draw(dot: dot, as: .svg, engine: .placed, dressing: dressing, worker: program).bytes
      return String(decoding: bytes, as: UTF8.self)
    }
    let (whole, cut) = (try picture([:]), try picture(diagram.bands))
    func ids(_ text: String) -> [Substring] {
      text.split(separator: "<g id=\"").dropFirst().map { $0.prefix { $0 != "\"" } }
    }
    #expect(ids(cut).sorted() == ids(whole).filter { $0 != "graph0" }.sorted())
    let bands = cut.split(separator: "<div class=\"band\">")
    #expect(bands.count == Set(diagram.bands.values).count + 1)
    for band in bands {
      let indices = Set(ids(String(band)).map { diagram.bands[String($0)] })
      #expect(indices.count == 1, "\(indices)")
    }
  }
}
