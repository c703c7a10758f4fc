import Diagnostics
import Testing
import YAMLReader

struct EncodingTests {
  @Test(
    "the first byte that is not UTF-8 is found",
    arguments: [
      [0xE9], [0xC0, 0xAF], [0xED, 0xA0, 0x80], [0xF5, 0x80], [0xE2, 0x82], [0x80],
    ] as [[UInt8]])
  func badByte(_ bytes: [UInt8]) {
    let reading = read(Array("é: ".utf8) + bytes)
    #expect(reading.node == nil)
    #expect(reading.diagnostics.first?.code == "bad-encoding")
    #expect(
      reading.diagnostics.first?.range?.start == SourcePosition(line: 1, column: 4, offset: 4))
  }

  @Test("a file in UTF-16 is told so", arguments: [[0xFF, 0xFE], [0xFE, 0xFF]] as [[UInt8]])
  func utf16(_ mark: [UInt8]) {
    #expect(
      read(mark + [0x61, 0x00]).diagnostics.map(\.message)
        == ["the file is in UTF-16; save it as UTF-8"])
  }

  @Test("a byte order mark at the start is skipped and takes no column")
  func byteOrderMark() {
    let reading = read([0xEF, 0xBB, 0xBF] + Array("a: b".utf8))
    #expect(reading.diagnostics.isEmpty)
    #expect(
      reading.node?.mapping?["a"]?.value.range.start
        == SourcePosition(line: 1, column: 4, offset: 6))
  }

  private func read(_ bytes: [UInt8]) -> YAMLReading {
    YAMLReader.read(SourceFile(path: "test.yaml", bytes: bytes))
  }
}
