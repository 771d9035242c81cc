internal import Drawing
internal import Testing

@Suite struct LinkTests {
  @Test func formatsHaveNames() {
    #expect(DrawingFormat.allCases.map(\.rawValue) == ["svg", "png", "pdf"])
  }
}
