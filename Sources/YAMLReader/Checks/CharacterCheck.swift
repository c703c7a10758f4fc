import Diagnostics

/// Finds, before parsing, what no author means to write: bytes that are not UTF-8, control
/// characters, invisible characters and tabs in indentation.
///
/// Refused as `direction-control`: U+061C, U+200E, U+200F, U+202A–202E, U+2066–2069; direction is
/// the renderers' work, and such a character can make a line read other than it is. Refused as
/// `invisible-character`: U+200B, U+2060–2065, U+206A–206F, U+FEFF after the start, U+E0000–E007F.
/// Joiners (U+200C, U+200D) and no-break spaces have their uses and pass.
struct CharacterCheck {
  private let file: SourceFile
  private(set) var problems = ProblemList()
  /// The lines with a tab in their indentation, from 1.
  private(set) var tabbedLines: Set<Int> = []
  private var isReadable = true
  private var badByteCount = 0

  init(_ file: SourceFile) {
    self.file = file
  }

  /// Checks the whole file; false when a parser cannot read it.
  mutating func run() -> Bool {
    if file.bytes.starts(with: [0xFF, 0xFE]) || file.bytes.starts(with: [0xFE, 0xFF]) {
      problems.append(
        Diagnostic(
          "bad-encoding", at: file.range(0..<2), "the file is in UTF-16; save it as UTF-8"))
      return false
    }
    file.bytes.withUnsafeBufferPointer { bytes in
      var index = file.contentStart
      index = checkIndentation(bytes, from: index)
      // A file in another encoding is wrong in every line; ten places are enough to see it.
      while index < bytes.count, badByteCount < 10 {
        let byte = bytes[index]
        if byte >= 0x20 && byte < 0x7F || byte == 0x09 {
          index += 1
        } else if byte == 0x0A || byte == 0x0D {
          index = checkIndentation(bytes, from: index + 1)
        } else {
          index = checkScalar(bytes, at: index)
        }
      }
    }
    return isReadable
  }

  private mutating func checkIndentation(
    _ bytes: UnsafeBufferPointer<UInt8>, from start: Int
  ) -> Int {
    var index = start
    var firstTab: Int?
    while index < bytes.count, bytes[index] == 0x20 || bytes[index] == 0x09 {
      if bytes[index] == 0x09, firstTab == nil { firstTab = index }
      index += 1
    }
    guard let firstTab, index < bytes.count, bytes[index] != 0x0A, bytes[index] != 0x0D else {
      return index
    }
    if !problems.isFull { tabbedLines.insert(file.position(at: firstTab).line) }
    report { $0.tabProblem(firstTab) }
    return index
  }

  private mutating func report(_ make: (borrowing CharacterCheck) -> Diagnostic) {
    if problems.needsNext { problems.append(make(self)) } else { problems.leaveOut() }
  }

  private func tabProblem(_ offset: Int) -> Diagnostic {
    let tab = file.range(offset..<offset + 1)
    return Diagnostic(
      "tab-indentation", at: tab, "a tab stands in the indentation; indent with spaces",
      fixIts: [.init("replace the tab by two spaces", replace: tab, with: "  ")])
  }

  private mutating func checkScalar(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> Int {
    guard let (scalar, length) = decodeScalar(bytes, at: index) else {
      badByteCount += 1
      isReadable = false
      problems.append(badByteProblem(bytes[index], index))
      return index + 1
    }
    if let kind = InvisibleKind(scalar) {
      if !kind.isReadable { isReadable = false }
      report { kind.problem(scalar, at: $0.file.range(index..<index + length)) }
    }
    return index + length
  }

  private func badByteProblem(_ byte: UInt8, _ offset: Int) -> Diagnostic {
    let digits = String(byte, radix: 16, uppercase: true)
    return Diagnostic(
      "bad-encoding", at: file.range(offset..<offset + 1),
      "the byte 0x\(digits) is not UTF-8 here; save the file as UTF-8")
  }
}
