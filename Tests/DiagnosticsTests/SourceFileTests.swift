import Diagnostics
import Testing

struct SourceFileTests {
  @Test(
    "an offset gives line and column in characters",
    arguments: [
      (0, 1, 1), (2, 1, 2), (3, 1, 3), (4, 2, 1), (8, 2, 2), (10, 3, 1), (11, 4, 1), (12, 4, 2),
    ])
  func position(offset: Int, line: Int, column: Int) {
    let file = SourceFile(path: "x", text: "éa\n😀\r\n\rz")
    #expect(file.position(at: offset) == SourcePosition(line: line, column: column, offset: offset))
  }

  @Test("columns are right beyond the first block of bytes")
  func longLine() {
    let file = SourceFile(path: "x", text: "a\n" + String(repeating: "é", count: 1000))
    #expect(file.position(at: 2 + 2 * 700).column == 701)
  }

  @Test("lines come without their breaks")
  func lines() {
    let file = SourceFile(path: "x", text: "ab\r\n\ncd")
    #expect(file.lineCount == 3)
    #expect((1...3).map { file.text(in: file.offsets(ofLine: $0)) } == ["ab", "", "cd"])
  }

  @Test("offsets outside the file move to its ends")
  func outside() {
    let file = SourceFile(path: "x", text: "ab")
    #expect(file.position(at: -1).column == 1)
    #expect(file.position(at: 9).column == 3)
  }
}
