import Diagnostics
import Localization

/// Changes entries of a PO file in its text, so that every other byte stays what it was.
struct POPatch {
  private let reading: POReading
  private let bytes: [UInt8]
  private var changes: [(range: Range<Int>, text: String)] = []
  private let usesCRLF: Bool

  init(_ source: SourceFile) {
    reading = POReader.read(source)
    bytes = source.bytes
    usesCRLF = bytes.firstRange(of: [UInt8(ascii: "\r"), UInt8(ascii: "\n")]) != nil
  }

  /// Whether the file is well formed; a faulty one is not touched.
  var isSound: Bool { reading.isSound }

  var header: POHeader? { reading.file.header }

  func entry(_ key: POEntry.Key) -> POEntry? {
    reading.file.entries.first { $0.key == key && !$0.isObsolete }
  }

  mutating func replace(_ key: POEntry.Key, with entry: POEntry) {
    guard
      let index = reading.file.entries.firstIndex(where: { $0.key == key && !$0.isObsolete })
    else { return }
    changes.append((block(around: reading.places[index].entry), POWriter.text(of: entry)))
  }

  /// Writes the header anew; one that does not stand alone at the beginning stays as it is.
  mutating func replace(header: POHeader) {
    guard header != reading.file.header else { return }
    let end = firstBlankLine
    let source = SourceFile(path: "header.po", bytes: Array(bytes[..<end]))
    let alone = POReader.read(source).file
    guard alone.header == reading.file.header, alone.entries.isEmpty else { return }
    let text = POWriter.text(of: POFile(header: header))
    changes.append((0..<end, text))
  }

  /// The bytes with all changes.
  var patched: [UInt8] {
    var patched: [UInt8] = []
    patched.reserveCapacity(bytes.count + 1024)
    var position = 0
    for change in changes.sorted(by: { $0.range.lowerBound < $1.range.lowerBound }) {
      patched += bytes[position..<change.range.lowerBound]
      let text =
        usesCRLF
        ? change.text.split(separator: "\n", omittingEmptySubsequences: false)
          .joined(separator: "\r\n") : change.text
      patched += text.utf8
      position = change.range.upperBound
    }
    return patched + bytes[position...]
  }

  /// The lines of an entry with the comments above it.
  private func block(around statements: Range<Int>) -> Range<Int> {
    var start = lineStart(statements.lowerBound)
    while start > 0 {
      let previous = lineStart(start - 1)
      let line = bytes[previous..<start]
      guard line.first == UInt8(ascii: "#"), !line.starts(with: "#~".utf8) else { break }
      start = previous
    }
    return start..<lineEnd(statements.upperBound)
  }

  private func lineStart(_ offset: Int) -> Int {
    bytes[..<offset].lastIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? 0
  }

  private func lineEnd(_ offset: Int) -> Int {
    if offset > 0, bytes[offset - 1] == UInt8(ascii: "\n") { return offset }
    return bytes[offset...].firstIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? bytes.count
  }

  /// Where the first empty line begins, or the end of the file.
  private var firstBlankLine: Int {
    var start = 0
    while start < bytes.count {
      let end = lineEnd(start + 1)
      let line = bytes[start..<end]
      if line.allSatisfy({ $0 == UInt8(ascii: "\n") || $0 == UInt8(ascii: "\r") }) { return start }
      start = end
    }
    return bytes.count
  }
}
