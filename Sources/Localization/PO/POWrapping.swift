/// Cuts a text into the quoted lines of a PO file, as gettext does for a page of 79 columns.
enum POWrapping {
  static let pageWidth = 79

  /// The lines of `keyword "text"`; a text that does not fit on one begins with `keyword ""`.
  static func lines(_ keyword: String, _ text: String, prefix: String, wraps: Bool) -> [String] {
    let portions = portions(of: text).map(Escaped.init)
    // Two quotation marks stand around the text of every line.
    let room = wraps ? pageWidth - prefix.utf8.count - 2 : .max
    // After the keyword and a space, which are not there on the lines that follow.
    let start = keyword.utf8.count + 1
    if portions.count <= 1 {
      let lines = portions.first?.broken(width: room, startingAt: start) ?? [""]
      if lines.count == 1, text.isEmpty || start <= room {
        return ["\(prefix)\(keyword) \"\(lines[0])\""]
      }
    }
    return ["\(prefix)\(keyword) \"\""]
      + portions.flatMap { $0.broken(width: room, startingAt: 0) }.map { "\(prefix)\"\($0)\"" }
  }

  /// The text cut after every line break.
  private static func portions(of text: String) -> [[Unicode.Scalar]] {
    var portions: [[Unicode.Scalar]] = []
    var portion: [Unicode.Scalar] = []
    for scalar in text.unicodeScalars {
      portion.append(scalar)
      if scalar == "\n" {
        portions.append(portion)
        portion = []
      }
    }
    return portion.isEmpty ? portions : portions + [portion]
  }

  /// A text with escape sequences, which are never broken.
  private struct Escaped {
    private var scalars: [Unicode.Scalar] = []
    private var isInsideEscape: [Bool] = []

    init(_ text: [Unicode.Scalar]) {
      for scalar in text {
        guard let letter = Self.letter(of: scalar) else {
          scalars.append(scalar)
          isInsideEscape.append(false)
          continue
        }
        scalars += ["\\", letter]
        // A line does not end just before a line break either.
        isInsideEscape += [scalar == "\n", true]
      }
    }

    private static func letter(of scalar: Unicode.Scalar) -> Unicode.Scalar? {
      switch scalar {
      case "\n": "n"
      case "\t": "t"
      case "\r": "r"
      case "\u{7}": "a"
      case "\u{8}": "b"
      case "\u{B}": "v"
      case "\u{C}": "f"
      case "\\", "\"": scalar
      default: nil
      }
    }

    /// The lines, each as long as fits; a piece without opportunities may be too long.
    func broken(width: Int, startingAt start: Int) -> [String] {
      let opportunities = LineBreaking.opportunities(in: scalars)
      var lines: [String.UnicodeScalarView] = []
      var line = String.UnicodeScalarView()
      var piece = String.UnicodeScalarView()
      var (lineWidth, pieceWidth) = (start, 0)
      var hasPiece = false
      func endPiece() {
        if hasPiece, lineWidth + pieceWidth > width {
          lines.append(line)
          (line, lineWidth) = (.init(), 0)
        }
        line.append(contentsOf: piece)
        lineWidth += pieceWidth
        (piece, pieceWidth, hasPiece) = (.init(), 0, true)
      }
      for (index, scalar) in scalars.enumerated() {
        if opportunities[index], !isInsideEscape[index] { endPiece() }
        piece.append(scalar)
        pieceWidth += Self.columns(of: scalar)
      }
      endPiece()
      return (lines + [line]).map { String($0) }
    }

    /// The columns of a character as gettext counts them.
    private static func columns(of scalar: Unicode.Scalar) -> Int {
      switch scalar.properties.generalCategory {
      case .nonspacingMark, .enclosingMark, .control: return 0
      case .format: return scalar == "\u{AD}" || (0x600...0x605).contains(scalar.value) ? 1 : 0
      default: break
      }
      switch scalar.value {
      case 0x1100...0x115F, 0x2E80...0x303E, 0x3041...0x4DBF, 0x4E00...0xA4CF, 0xAC00...0xD7A3,
        0xF900...0xFAFF, 0xFE30...0xFE6F, 0xFF01...0xFF60, 0xFFE0...0xFFE6, 0x1F300...0x1F64F,
        0x1F900...0x1F9FF, 0x20000...0x3FFFD:
        return 2
      default: return 1
      }
    }
  }
}
