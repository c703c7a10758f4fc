/// One source line made safe to print, and a line of carets that stands under a range of it.
///
/// Columns are counted as a terminal without bidirectional reordering shows them. A range that goes
/// on after its first line is underlined to the end of that line. A very long line is cut around
/// the range, so that a file without line breaks prints in little room.
struct SourceExcerpt {
  let text: String
  let underline: String

  private static let tabStop = 4
  private static let reachBefore = 160
  private static let reachAfter = 320

  init(_ range: SourceRange, in file: SourceFile) {
    let line = file.offsets(ofLine: min(max(range.start.line, 1), file.lineCount))
    let start = min(max(range.start.offset, line.lowerBound), line.upperBound)
    let end = min(max(range.end.offset, start), line.upperBound)
    let from = SourceExcerpt.boundary(
      near: max(line.lowerBound, start - SourceExcerpt.reachBefore), in: file, line)
    let to = SourceExcerpt.boundary(
      near: min(line.upperBound, start + SourceExcerpt.reachAfter), in: file, line)

    var cells = Cells(tabStop: SourceExcerpt.tabStop)
    if from > line.lowerBound { cells.append("…") }
    cells.append(file.text(in: from..<start))
    let indent = cells.width
    cells.append(file.text(in: start..<max(start, min(end, to))))
    let length = max(1, cells.width - indent)
    cells.append(file.text(in: max(start, min(end, to))..<max(start, to)))
    if to < line.upperBound { cells.append("…") }
    text = cells.text
    underline =
      String(repeating: " ", count: indent) + String(repeating: "^", count: length)
  }

  /// The nearest start of a character at or before an offset.
  private static func boundary(near offset: Int, in file: SourceFile, _ line: Range<Int>) -> Int {
    var offset = offset
    while offset > line.lowerBound, offset < line.upperBound, file.bytes[offset] & 0xC0 == 0x80 {
      offset -= 1
    }
    return offset
  }
}

private struct Cells {
  let tabStop: Int
  var text = ""
  var width = 0

  mutating func append(_ source: String) {
    for character in source {
      if character == "\t" {
        let spaces = tabStop - width % tabStop
        text += String(repeating: " ", count: spaces)
        width += spaces
      } else if character.unicodeScalars.contains(where: isUnsafeToPrint) {
        let safe = safeText(String(character))
        text += safe
        width += safe.reduce(0) { $0 + displayWidth($1) }
      } else {
        text.append(character)
        width += displayWidth(character)
      }
    }
  }
}
