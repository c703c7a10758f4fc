import Diagnostics
import Testing
import YAMLReader

struct LimitTests {
  @Test("64 collections inside one another are read")
  func deepest() {
    let reading = read(String(repeating: "[", count: 64) + String(repeating: "]", count: 64))
    #expect(reading.diagnostics.isEmpty)
    #expect(reading.node != nil)
  }

  @Test("the 65th is refused at its place", arguments: ["[", "{a: ", "- ", "? "])
  func tooDeep(_ opening: String) {
    let reading = read(String(repeating: opening, count: 100_000))
    #expect(reading.node == nil)
    let problem = reading.diagnostics.first { $0.code == "nesting-too-deep" }
    #expect(problem?.range?.start.offset == 64 * opening.utf8.count)
  }

  @Test("a file of 8 MiB is read, and one byte more is refused as a whole")
  func size() {
    let text = "a: b\n# " + String(repeating: "x", count: 8 * 1024 * 1024 - 7)
    #expect(read(text).diagnostics.isEmpty)
    let reading = read(text + "x")
    #expect(reading.node == nil)
    #expect(
      reading.diagnostics == [
        Diagnostic(
          "file-too-large", at: .file(path: "test.yaml"),
          "the file is larger than 8 MiB; split it into smaller files")
      ])
  }

  @Test("a hundred problems are shown, and the number of the others")
  func manyProblems() {
    let reading = read(String(repeating: "a: b\n", count: 20_000))
    #expect(reading.diagnostics.count == 101)
    #expect(
      reading.diagnostics.last?.message
        == "19899 more problems are not shown; solve those above and check again")
  }

  @Test("a mapping of very many keys still finds the one that is double")
  func manyKeys() {
    let keys = (0..<50_000).map { "k\($0): v\n" }.joined()
    let reading = read(keys + "k31: w\n")
    #expect(reading.diagnostics.map(\.code) == ["duplicate-key"])
    #expect(reading.diagnostics.first?.notes.first?.location.range?.start.line == 32)
    #expect(reading.node?.mapping?.count == 50_000)
  }

  @Test("places in a line of megabytes are found without walking it each time")
  func longLine() throws {
    let reading = read("[" + String(repeating: "é,", count: 200_000) + "z]")
    let items = try #require(reading.node?.sequence)
    #expect(items.count == 200_001)
    #expect(items.reduce(0) { max($0, $1.range.start.column) } == 400_002)
  }

  private func read(_ text: String) -> YAMLReading {
    YAMLReader.read(SourceFile(path: "test.yaml", text: text))
  }
}
