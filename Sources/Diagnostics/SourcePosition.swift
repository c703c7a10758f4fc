/// A place in a source file, as people and editors count.
package struct SourcePosition: Sendable, Hashable, Comparable {
  /// The line, from 1; lines end with LF, CR LF or CR.
  package let line: Int
  /// The column, from 1, in Unicode scalars.
  package let column: Int
  /// The distance from the start of the file in UTF-8 bytes.
  package let offset: Int

  package init(line: Int, column: Int, offset: Int) {
    self.line = line
    self.column = column
    self.offset = offset
  }

  package static func < (left: SourcePosition, right: SourcePosition) -> Bool {
    left.offset < right.offset
  }
}

/// A stretch of a source file; `end` is the place just after it.
package struct SourceRange: Sendable, Hashable {
  /// The path as shown to people, such as `Procedures/x/procedure.yaml`.
  package let path: String
  package let start: SourcePosition
  package let end: SourcePosition

  package init(path: String, start: SourcePosition, end: SourcePosition) {
    self.path = path
    self.start = start
    self.end = end
  }
}

/// Where a diagnostic points: a stretch of text, or a whole file that may not even be readable.
package enum SourceLocation: Sendable, Hashable {
  case range(SourceRange)
  case file(path: String)

  /// The path as shown to people.
  package var path: String {
    switch self {
    case .range(let range): range.path
    case .file(let path): path
    }
  }

  /// The stretch of text, or nil where the location is a whole file.
  package var range: SourceRange? {
    switch self {
    case .range(let range): range
    case .file: nil
    }
  }
}
