/// The control sequences a full screen needs; nothing else writes escapes, besides ``Palette``.
package enum TerminalControl {
  /// Alternate screen, no cursor, paste in brackets; in visual mode no reordering by the terminal.
  package static func enter(_ bidi: BidiMode) -> String {
    let enter = "\u{1B}[?1049h\u{1B}[?25l\u{1B}[?2004h"
    switch bidi {
    case .visual: return enter + explicitDirection
    case .terminal: return enter
    }
  }

  /// Puts back what ``enter(_:)`` changed; harmless when it changed nothing.
  package static let leave =
    "\u{1B}[0m" + implicitDirection + "\u{1B}[?2004l\u{1B}[?25h\u{1B}[?1049l"

  /// BDSM reset: the terminal shows characters in the order they come.
  ///
  /// ECMA-48, 8.3.106, and the terminal-wg BiDi draft; VTE obeys from 0.58, others ignore it.
  static let explicitDirection = "\u{1B}[8l"
  static let implicitDirection = "\u{1B}[8h\u{1B}[0 k"

  /// The direction of the lines that follow, for a terminal that reorders (SCP, ECMA-48, 8.3.111).
  static func lineDirection(isRightToLeft: Bool) -> String { "\u{1B}[\(isRightToLeft ? 2 : 1) k" }
}

extension Frame {
  /// The bytes that draw the frame over what was there before.
  ///
  /// Each line is cleared and written in place, so nothing flickers.
  package func encoded(_ palette: Palette, bidi: BidiMode, isRightToLeft: Bool) -> String {
    var output = "\u{1B}[H"
    let direction =
      bidi == .terminal ? TerminalControl.lineDirection(isRightToLeft: isRightToLeft) : ""
    for (index, line) in lines.enumerated() {
      output += "\u{1B}[\(index + 1);1H\u{1B}[2K" + direction + palette.encode(line.text)
    }
    return output
  }
}
