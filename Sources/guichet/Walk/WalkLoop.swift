import Foundation
import Localization
import Presentation
import TerminalRenderer

/// Draws a session, waits, presses keys, until it ends.
struct WalkLoop: ~Copyable {
  private let terminal: WalkTerminal
  private let palette: Palette
  private let bidi: BidiMode
  private var session: WalkSession
  private var parser = KeyParser()

  init(
    _ session: WalkSession, on terminal: consuming WalkTerminal, palette: Palette, bidi: BidiMode
  ) {
    self.terminal = terminal
    self.palette = palette
    self.bidi = bidi
    self.session = session
  }

  /// How a walk ended.
  enum Ending {
    /// The person left; a last word in their language.
    case left(goodbye: String)
    /// With the exit code a shell gives to it.
    case cut(exitCode: Int32)
  }

  /// How long a lone Esc waits for the rest of a sequence.
  private static let escapeDelay: Int32 = 40

  /// Runs until the end; the terminal is put back before it returns.
  consuming func run() -> Ending {
    session.resize(to: terminal.window)
    draw()
    while true {
      switch terminal.event(within: parser.isWaiting ? Self.escapeDelay : nil) {
      case .bytes(let bytes): press(parser.keys(from: bytes))
      case .quiet: press(parser.flush())
      case .resized:
        session.resize(to: terminal.window)
        draw()
      case .signal(let number): return .cut(exitCode: 128 + number)
      case .closed: return .cut(exitCode: 128 + SIGHUP)
      }
      switch session.outcome {
      case .left: return .left(goodbye: session.presenter.line(.goodbye).text)
      case .interrupted: return .cut(exitCode: 128 + SIGINT)
      case nil: break
      }
    }
  }

  private mutating func press(_ keys: [Key]) {
    guard !keys.isEmpty else { return }
    for key in keys { session.press(key) }
    if session.outcome == nil { draw() }
  }

  private func draw() {
    let direction = session.presenter.language.direction
    terminal.write(
      session.frame.encoded(palette, bidi: bidi, isRightToLeft: direction == .rightToLeft))
  }
}
