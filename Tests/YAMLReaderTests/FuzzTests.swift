import Diagnostics
import TestSupport
import Testing
import YAMLReader

struct FuzzTests {
  @Test("whatever the bytes, there is a node or an error, and every node has a place in the file")
  func anyBytes() {
    var random = SeededGenerator(seed: 20_261_124)
    for _ in 0..<2000 {
      let bytes = (0..<random.below(80)).flatMap { _ in pieces[random.below(pieces.count)] }
      let file = SourceFile(path: "fuzz.yaml", bytes: bytes)
      let reading = YAMLReader.read(file)
      #expect(reading.node != nil || !reading.diagnostics.isEmpty, "\(bytes)")
      #expect(reading.node.map { isInside($0, 0...bytes.count) } ?? true, "\(bytes)")
      #expect(!TextPrinter(files: [file]).text(for: reading.diagnostics).contains("\u{1B}"))
    }
  }

  private let pieces: [[UInt8]] =
    [
      "a", "b: ", ": ", "- ", "\n", "\n  ", "\n    ", " #", "\"", "'", "{", "}", "[", "]", ", ",
      "&x ", "*x", "!t ", "|\n", ">\n", "? ", "<<: ", "%", "@", "`", "\t", "\r\n", "\r", "é", "م",
      "😀", "---\n", "...\n", "\u{202E}", "\\", "\u{FEFF}", "\u{2028}",
    ].map { Array($0.utf8) } + [[0xE9], [0x00], [0x1B]]

  private func isInside(_ node: YAMLNode, _ bounds: ClosedRange<Int>) -> Bool {
    let range = node.range
    guard bounds.contains(range.start.offset), bounds.contains(range.end.offset),
      range.start <= range.end
    else { return false }
    return switch node.content {
    case .scalar(let scalar): scalar.text.utf8.count >= 0
    case .sequence(let items): items.allSatisfy { isInside($0, bounds) }
    case .mapping(let mapping):
      mapping.allSatisfy { entry in
        entry.keyRange.start <= entry.keyRange.end && isInside(entry.value, bounds)
      }
    }
  }
}

extension SeededGenerator {
  fileprivate mutating func below(_ bound: Int) -> Int { Int(next() % UInt64(bound)) }
}
