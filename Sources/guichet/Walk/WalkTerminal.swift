import Foundation
import TerminalRenderer

/// The terminal in raw mode with a full screen; whatever happens, it is put back.
///
/// It is put back when the value goes out of scope, and by ``WalkSignals`` when a
/// signal ends the program.
struct WalkTerminal: ~Copyable {
  private let before: termios
  private let signals: WalkSignals
  /// The columns to use at most.
  private let columns: Int?

  private init(before: termios, signals: WalkSignals, columns: Int?) {
    self.before = before
    self.signals = signals
    self.columns = columns
  }

  /// Takes the terminal over; nothing when its mode cannot be set.
  static func open(_ bidi: BidiMode, columns: Int? = nil) -> WalkTerminal? {
    var mode = termios()
    guard tcgetattr(STDIN_FILENO, &mode) == 0, let signals = WalkSignals(restoring: mode) else {
      return nil
    }
    let terminal = WalkTerminal(before: mode, signals: signals, columns: columns)
    cfmakeraw(&mode)
    guard tcsetattr(STDIN_FILENO, TCSAFLUSH, &mode) == 0 else { return nil }
    terminal.write(TerminalControl.enter(bidi))
    return terminal
  }

  deinit { Self.restore(before) }

  /// The window now, or the size of the oldest terminals when it does not say.
  var window: WindowSize {
    var size = winsize()
    guard ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0, size.ws_row > 0
    else { return WindowSize(columns: 80, rows: 24) }
    return WindowSize(columns: min(Int(size.ws_col), columns ?? .max), rows: Int(size.ws_row))
  }

  /// Writes everything, however little the terminal takes at once; a closed terminal takes nothing.
  func write(_ text: String) {
    Self.write(text)
  }

  private static func restore(_ mode: termios) {
    write(TerminalControl.leave)
    var mode = mode
    tcsetattr(STDIN_FILENO, TCSAFLUSH, &mode)
  }

  private static func write(_ text: String) {
    var bytes = Array(text.utf8)[...]
    while !bytes.isEmpty {
      let count = bytes.withUnsafeBytes {
        Foundation.write(STDOUT_FILENO, $0.baseAddress, $0.count)
      }
      if count < 0, errno == EINTR || errno == EAGAIN { continue }
      guard count > 0 else { return }
      bytes = bytes.dropFirst(count)
    }
  }
}

// MARK: - Waiting

extension WalkTerminal {
  /// What happened while waiting.
  enum Event {
    case bytes([UInt8])
    /// Nothing, for as long as was waited.
    case quiet
    case resized
    /// A signal asks the program to end.
    case signal(Int32)
    /// The terminal is gone.
    case closed
  }

  /// Waits for keys or signals, at most so long; without a time for ever.
  func event(within milliseconds: Int32?) -> Event {
    var sources = [
      pollfd(fd: STDIN_FILENO, events: Int16(POLLIN), revents: 0),
      pollfd(fd: signals.descriptor, events: Int16(POLLIN), revents: 0),
    ]
    let ready = poll(&sources, nfds_t(sources.count), milliseconds ?? -1)
    if ready == 0 { return .quiet }
    if ready < 0 { return errno == EINTR ? .quiet : .closed }
    if sources[1].revents != 0, let signal = signals.next() {
      return signal == SIGWINCH ? .resized : .signal(signal)
    }
    guard sources[0].revents != 0 else { return .quiet }
    var buffer = [UInt8](repeating: 0, count: 256)
    let count = read(STDIN_FILENO, &buffer, buffer.count)
    if count < 0, errno == EINTR || errno == EAGAIN { return .quiet }
    return count > 0 ? .bytes(Array(buffer.prefix(count))) : .closed
  }
}
