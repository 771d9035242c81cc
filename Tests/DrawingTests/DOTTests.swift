internal import CGraphviz
internal import Meetings
internal import Testing
internal import Views

/// What libcgraph makes of our DOT text.
@Suite(.serialized) struct DOTTests {
  @Test(arguments: UInt64(0)..<150)
  func libcgraphReadsWhatWasWritten(seed: UInt64) throws {
    let graph = hostileGraph(seed: seed)
    for view in View.allCases {
      let options = DrawingOptions(view: view, title: hostileStrings[Int(seed) % hostileStrings.count])
      let diagram = diagram(of: graph, options)
      let labels = try #require(self.labels(in: writeDOT(diagram, theme: options.theme)))
      for mark in diagram.marks {
        #expect(labels[mark.name] == mark.label.joined(separator: "\n"), "\(mark.name)")
      }
      #expect(labels.keys.filter { !$0.hasPrefix("legend-") }.count == diagram.marks.count)
    }
  }

  /// What is shown of a text: nothing invisible, single spaces; plain text as it is.
  @Test(arguments: [
    ("", ""), (" ", ""), ("a b", "a b"), ("a  b", "a b"), (" a", "a"), ("a ", "a"), ("a\tb\n", "a b"),
    ("a\u{7F}", "a"), ("a\u{0}b", "ab"), ("~!", "~!"), ("é\u{A0}é", "é é"), ("\u{202E}abc", "abc"),
  ])
  func showsWhatCanBeSeen(_ text: String, _ shown: String) { #expect(displayed(text) == shown) }

  /// The same bytes for the same graph, however often.
  @Test func isDeterministic() {
    let texts = (0..<5).map { _ in writeDOT(hostileGraph(seed: 7), options: DrawingOptions()) }
    #expect(Set(texts).count == 1)
  }

  /// Labels by node name, as a Graphviz label shows them; nil where libcgraph refuses.
  private func labels(in dot: String) -> [String: String]? {
    var bytes = Array(dot.utf8CString)
    guard let graph = unsafe agmemread(&bytes) else { return nil }
    defer { unsafe agclose(graph) }
    var found: [String: String] = [:]
    var key = Array("label".utf8CString)
    var next = unsafe agfstnode(graph)
    while let node = unsafe next {
      let text = unsafe agget(node, &key).map { unsafe String(cString: $0) } ?? ""
      unsafe found[String(cString: agnameof(node))] = shown(text)
      unsafe next = agnxtnode(graph, node)
    }
    return found
  }

  /// What Graphviz shows for a label's text.
  private func shown(_ text: String) -> String {
    var shown = ""
    var isEscaped = false
    for character in text.replacingAmpersands.unicodeScalars {
      if isEscaped {
        shown.unicodeScalars.append(character == "n" ? "\n" : character)
        isEscaped = false
      } else if character == "\\" {
        isEscaped = true
      } else {
        shown.unicodeScalars.append(character)
      }
    }
    return shown
  }
}

extension String {
  fileprivate var replacingAmpersands: String {
    split(separator: "&amp;", omittingEmptySubsequences: false).joined(separator: "&")
  }
}
